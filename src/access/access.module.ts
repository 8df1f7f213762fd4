import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PlanStoreModule } from '../plans/store/plan-store.module.js';
import { AccountStore } from './account/account.store.js';
import { OrganisationStore } from './organisation/organisation.store.js';
import { AccessGuard } from './permissions/access.guard.js';
import { Cookies } from './session/cookies.js';
import { DeviceStore } from './session/device.store.js';
import { SessionHook } from './session/session.hook.js';
import { Sessions } from './session/session.service.js';
import { SessionStore } from './session/session.store.js';
import { SetupController } from './setup/setup.controller.js';
import { Setup } from './setup/setup.service.js';
import { Entrance } from './signin/entrance.service.js';
import { SignInController } from './signin/signin.controller.js';
import { SignIn } from './signin/signin.service.js';
import { Throttle } from './throttle/throttle.service.js';

@Module({
  imports: [PlanStoreModule],
  controllers: [SetupController, SignInController],
  providers: [
    AccountStore,
    OrganisationStore,
    Cookies,
    DeviceStore,
    SessionHook,
    Sessions,
    SessionStore,
    Setup,
    Entrance,
    SignIn,
    Throttle,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [SessionHook],
})
export class AccessModule {}
