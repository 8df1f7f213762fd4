import { type Channel, type ChannelType, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { supportRolesById } from './roles.js';
import { de, en } from './words.js';

/** E6, E11, W14: who holds the accounts, who watches, how an account is protected. */
export const channelRules = [noAccountOwner, watchedByAgenciesAlone, noTwoFactor, noRecovery];

/** Channels that nobody logs in to. */
const withoutLogin: ReadonlySet<ChannelType> = new Set<ChannelType>(['press', 'hotline', 'other']);

function noAccountOwner(plan: Plan): Finding[] {
  const owners = new Set(plan.owners.map((owner) => owner.id));
  return channels(plan, ({ name, custody }, path) => {
    if (custody?.accountOwner !== undefined && owners.has(custody.accountOwner)) return [];
    return [
      found(
        'E6',
        `${path}/custody/accountOwner`,
        `Für den Kanal ${de(name)} hat niemand im Haus das Konto in der Hand: bitte dafür interne Verantwortliche wählen.`,
        `Nobody in the company holds the account of the channel ${en(name)}: choose an internal owner for it.`,
      ),
    ];
  });
}

function watchedByAgenciesAlone(plan: Plan): Finding[] {
  const support = supportRolesById(plan);
  return channels(plan, ({ name, monitor, responseTimes }, path) => {
    if (responseTimes.length === 0 || !monitor.roles.every((role) => support.has(role))) return [];
    return [
      found(
        'E11',
        `${path}/monitor/roles`,
        `${de(name)} verspricht eine Reaktionszeit, wird aber nur von Unterstützungsrollen beobachtet: bitte auch interne Verantwortliche einteilen.`,
        `${en(name)} promises a response time but is monitored by support roles alone: add an internal owner.`,
      ),
    ];
  });
}

function noTwoFactor(plan: Plan): Finding[] {
  return channels(plan, ({ type, name, custody }, path) => {
    if (withoutLogin.has(type) || custody?.twoFactor === true) return [];
    const at = `${path}/custody/twoFactor`;
    if (custody?.twoFactor === undefined) {
      return [
        found(
          'W14',
          at,
          `Für das Konto ${de(name)} ist noch nicht angegeben, ob es durch eine Zwei-Faktor-Anmeldung geschützt ist: bitte einschalten und hier bestätigen.`,
          `It is not stated yet whether the account ${en(name)} is protected by two-factor login: switch it on and confirm it here.`,
        ),
      ];
    }
    return [
      found(
        'W14',
        at,
        `Das Konto ${de(name)} ist nicht durch eine Zwei-Faktor-Anmeldung geschützt: bitte einschalten und hier bestätigen.`,
        `The account ${en(name)} is not protected by two-factor login: switch it on and confirm it here.`,
      ),
    ];
  });
}

function noRecovery(plan: Plan): Finding[] {
  return channels(plan, ({ type, name, custody }, path) => {
    if (withoutLogin.has(type) || (custody?.recovery ?? '').trim() !== '') return [];
    return [
      found(
        'W14',
        `${path}/custody/recovery`,
        `Für das Konto ${de(name)} ist nicht notiert, wie der Zugang wiederhergestellt wird: bitte eintragen.`,
        `There is no note on how to recover the account ${en(name)}: enter one.`,
      ),
    ];
  });
}

function channels(plan: Plan, rule: (channel: Channel, path: string) => Finding[]): Finding[] {
  return plan.channels.flatMap((channel, i) => rule(channel, pointer('channels', i)));
}
