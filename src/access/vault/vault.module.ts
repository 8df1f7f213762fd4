import { Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Vault } from './vault.js';
import { vaultKey } from './vault-key.js';

@Module({
  providers: [{ provide: Vault, useFactory: (config: Config) => new Vault(vaultKey(config)), inject: [Config] }],
  exports: [Vault],
})
export class VaultModule {}
