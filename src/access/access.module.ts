import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { MailModule } from '../mail/mail.module.js';
import { PdfModule } from '../pdf/pdf.module.js';
import { PlanStoreModule } from '../plans/store/plan-store.module.js';
import { ReviewStoreModule } from '../reviews/review-store.module.js';
import { VersionCoreModule } from '../versions/version-core.module.js';
import { AccountController } from './account/account.controller.js';
import { AccountTrail } from './account/account-trail.js';
import { AuthenticatorController } from './account/authenticator.controller.js';
import { Notices } from './account/notices.service.js';
import { OwnAccount } from './account/own-account.service.js';
import { OwnPasskeysController } from './account/own-passkeys.controller.js';
import { OwnPasswordController } from './account/own-password.controller.js';
import { PersonController } from './account/person.controller.js';
import { ProtectionController } from './account/protection.controller.js';
import { RecoveryCodesController } from './account/recovery-codes.controller.js';
import { CeremonyStore } from './ceremony/ceremony.store.js';
import { PasswordCheck } from './password/password-check.service.js';
import { Authenticator } from './secondfactor/authenticator.service.js';
import { PasskeyStore } from './secondfactor/passkeys/passkey.store.js';
import { Passkeys } from './secondfactor/passkeys/passkeys.service.js';
import { RecoveryCodeStore } from './secondfactor/recovery-code.store.js';
import { SecondFactor } from './secondfactor/second-factor.service.js';
import { PasskeySignInController } from './signin/passkey-signin.controller.js';
import { SecondFactorController } from './signin/second-factor.controller.js';
import { AccountDataController } from './account-data/account-data.controller.js';
import { AccountData } from './account-data/account-data.service.js';
import { AccountDataStore } from './account-data/account-data.store.js';
import { AdministrationController } from './administration/administration.controller.js';
import { Administration } from './administration/administration.service.js';
import { Invitations } from './administration/invitations.service.js';
import { MembersController } from './administration/members.controller.js';
import { Members } from './administration/members.service.js';
import { OutboxController } from './administration/outbox.controller.js';
import { Acceptance } from './links/acceptance.service.js';
import { Afterwards } from './links/afterwards.service.js';
import { InvitationController } from './links/invitation.controller.js';
import { Letters } from './links/letters.service.js';
import { LinkStore } from './links/link.store.js';
import { PasswordController } from './links/password.controller.js';
import { PasswordReset } from './links/password-reset.service.js';
import { AccountStore } from './account/account.store.js';
import { OrganisationStore } from './organisation/organisation.store.js';
import { AccessGuard } from './permissions/access.guard.js';
import { Cookies } from './session/cookies.js';
import { DeviceStore } from './session/device.store.js';
import { SessionHook } from './session/session.hook.js';
import { OpenId } from './provider/openid.service.js';
import { ProviderController } from './provider/provider.controller.js';
import { Providers } from './provider/provider.service.js';
import { ProviderSignInController } from './provider/provider-signin.controller.js';
import { ProviderSignIn } from './provider/provider-signin.service.js';
import { ProviderStore } from './provider/provider.store.js';
import { Sessions } from './session/session.service.js';
import { SessionStore } from './session/session.store.js';
import { SetupController } from './setup/setup.controller.js';
import { Setup } from './setup/setup.service.js';
import { Entrance } from './signin/entrance.service.js';
import { SignInController } from './signin/signin.controller.js';
import { SignIn } from './signin/signin.service.js';
import { Throttle } from './throttle/throttle.service.js';
import { VaultModule } from './vault/vault.module.js';

@Module({
  imports: [PlanStoreModule, ReviewStoreModule, VersionCoreModule, PdfModule, VaultModule, MailModule],
  controllers: [
    SetupController,
    SignInController,
    ProviderSignInController,
    ProviderController,
    SecondFactorController,
    PasskeySignInController,
    AccountController,
    PersonController,
    OwnPasswordController,
    AuthenticatorController,
    RecoveryCodesController,
    ProtectionController,
    OwnPasskeysController,
    AccountDataController,
    AdministrationController,
    MembersController,
    OutboxController,
    InvitationController,
    PasswordController,
  ],
  providers: [
    AccountData,
    AccountDataStore,
    Administration,
    Invitations,
    Members,
    Acceptance,
    Afterwards,
    Letters,
    LinkStore,
    PasswordReset,
    AccountStore,
    ProviderStore,
    Providers,
    ProviderSignIn,
    OpenId,
    AccountTrail,
    Notices,
    OwnAccount,
    PasswordCheck,
    CeremonyStore,
    RecoveryCodeStore,
    Authenticator,
    SecondFactor,
    PasskeyStore,
    Passkeys,
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
  exports: [SessionHook, Letters, LinkStore, AccountStore, OrganisationStore, Throttle, Entrance, Cookies],
})
export class AccessModule {}
