import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { DeviceEntity } from './device.entity.js';
import { hashOf, newSecret } from './secret.js';

/** So long a browser stays known. */
export const deviceSeconds = 31_536_000;

@Injectable()
export class DeviceStore {
  isKnown(tx: EntityManager, accountId: string, secret: string): Promise<boolean> {
    return tx.existsBy(DeviceEntity, { accountId, tokenHash: hashOf(secret) });
  }

  /** Remembers a browser; its secret, for the cookie alone. */
  async remember(tx: EntityManager, accountId: string, now: Date): Promise<string> {
    const secret = newSecret();
    // Their cookies have ended by now.
    await tx.delete(DeviceEntity, { accountId, createdAt: LessThan(new Date(now.getTime() - deviceSeconds * 1000)) });
    await tx.insert(DeviceEntity, { accountId, tokenHash: hashOf(secret), createdAt: now });
    return secret;
  }
}
