import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { mentions, type Traces } from '../domain/erasure/traces.js';
import { VersionEntity, VersionMoveEntity } from './version.entity.js';
import { isOver } from './version.js';

/** A version that names somebody. */
export interface NamingVersion {
  number: number;
  /** its content can be destroyed; else it is in force or on its way to that */
  isOver: boolean;
}

/** What versions say of people who have to be erased. All work is done in the tenant transaction that is given. */
@Injectable()
export class VersionErasure {
  /** The versions of a plan whose content is about the person, the oldest first. */
  async naming(tx: EntityManager, planId: string, traces: Traces): Promise<NamingVersion[]> {
    const columns = { companyId: true, planId: true, number: true, state: true } as const;
    const all = await tx.find(VersionEntity, { select: columns, where: { planId }, order: { number: 'ASC' } });
    const naming: NamingVersion[] = [];
    for (const { number, state } of all) {
      // One at a time: together they may be large.
      const content = (await tx.findOneBy(VersionEntity, { planId, number }))?.content ?? null;
      if (content !== null && mentions(JSON.parse(content), traces)) naming.push({ number, isOver: isOver({ state }) });
    }
    return naming;
  }

  /**
   * Destroys the content of versions that are over and name the person; of others it will be when they are. Texts that
   * name the person are emptied.
   */
  async forgetPerson(tx: EntityManager, planId: string, traces: Traces): Promise<void> {
    for (const { number, isOver } of await this.naming(tx, planId, traces))
      await tx.update(VersionEntity, { planId, number }, isOver ? { content: null } : { namesErased: true });
    for (const { number, note } of await tx.find(VersionEntity, { select: words.note, where: { planId } }))
      if (mentions(note, traces)) await tx.update(VersionEntity, { planId, number }, { note: '' });
    for (const { number, position, reason } of await tx.findBy(VersionMoveEntity, { planId }))
      if (mentions(reason, traces)) await tx.update(VersionMoveEntity, { planId, number, position }, { reason: '' });
  }

  /** What was done stays, the name does not. */
  async forgetAccount(tx: EntityManager, accountId: string): Promise<void> {
    await tx.update(VersionMoveEntity, { accountId }, { name: '' });
  }
}

const words = { note: { companyId: true, planId: true, number: true, note: true } } as const;
