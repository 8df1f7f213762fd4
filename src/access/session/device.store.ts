import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { DeviceEntity } from './device.entity.js';
import { hashOf, newSecret } from './secret.js';

@Injectable()
export class DeviceStore {
  isKnown(tx: EntityManager, accountId: string, secret: string): Promise<boolean> {
    return tx.existsBy(DeviceEntity, { accountId, tokenHash: hashOf(secret) });
  }

  /** Remembers a browser; its secret, for the cookie alone. */
  async remember(tx: EntityManager, accountId: string, now: Date): Promise<string> {
    const secret = newSecret();
    await tx.insert(DeviceEntity, { accountId, tokenHash: hashOf(secret), createdAt: now });
    return secret;
  }
}
