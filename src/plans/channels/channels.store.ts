import { type Channel, type Custody, type Plan, type ResponseTime } from '../../domain/plan/plan.js';
import { windowsFrom } from '../store/leaf-lists.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type ChannelEntity, type ResponseTimeEntity } from './channels.entity.js';

export function channelRows({ channels }: Plan): Values<ChannelEntity>[] {
  return channels.map((channel, position) => ({
    key: channel.id,
    position,
    type: channel.type,
    name: channel.name,
    address: channel.address ?? null,
    audience: channel.audience ?? null,
    serviceHours: channel.serviceHours ?? null,
    monitorRoles: channel.monitor.roles,
    checkEveryMinutes: channel.monitor.checkEveryMinutes,
    publishOwner: channel.publish.owner,
    publishAnswerWithinMinutes: channel.publish.answerWithinMinutes,
    publishWorkMinutes: channel.publish.workMinutes,
    hasCustody: channel.custody !== undefined,
    accountOwner: channel.custody?.accountOwner ?? null,
    admins: channel.custody?.admins ?? null,
    agenciesWithAccess: channel.custody?.agenciesWithAccess ?? null,
    twoFactor: channel.custody?.twoFactor ?? null,
    recovery: channel.custody?.recovery ?? null,
  }));
}

export function responseTimeRows({ channels }: Plan): Values<ResponseTimeEntity>[] {
  return channels.flatMap(({ id, responseTimes }) =>
    responseTimes.map(({ severity, kind, withinMinutes, outsideServiceHoursMinutes }, position) => ({
      channelKey: id,
      position,
      severityKey: severity,
      kind,
      withinMinutes,
      outsideGiven: outsideServiceHoursMinutes !== undefined,
      outsideMinutes: outsideServiceHoursMinutes ?? null,
    })),
  );
}

export function channelsFrom(rows: Values<ChannelEntity>[], times: Values<ResponseTimeEntity>[]): Channel[] {
  return rows.map((row) =>
    present<Channel>({
      id: row.key,
      type: row.type,
      name: row.name,
      address: row.address,
      audience: row.audience,
      serviceHours: row.serviceHours && windowsFrom(row.serviceHours),
      monitor: { roles: row.monitorRoles, checkEveryMinutes: row.checkEveryMinutes },
      publish: {
        owner: row.publishOwner,
        answerWithinMinutes: row.publishAnswerWithinMinutes,
        workMinutes: row.publishWorkMinutes,
      },
      responseTimes: times.filter(({ channelKey }) => channelKey === row.key).map(responseTimeFrom),
      custody: row.hasCustody ? custodyFrom(row) : null,
    }),
  );
}

function responseTimeFrom(row: Values<ResponseTimeEntity>): ResponseTime {
  const { severityKey: severity, kind, withinMinutes, outsideGiven, outsideMinutes } = row;
  const time = { severity, kind, withinMinutes };
  return outsideGiven ? { ...time, outsideServiceHoursMinutes: outsideMinutes } : time;
}

function custodyFrom({ accountOwner, admins, agenciesWithAccess, twoFactor, recovery }: Values<ChannelEntity>) {
  return present<Custody>({ accountOwner, admins, agenciesWithAccess, twoFactor, recovery });
}
