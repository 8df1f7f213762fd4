import { Injectable } from '@nestjs/common';
import { type Actor } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Handing } from '../../mail/handing.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { type LinkEntity } from '../links/link.entity.js';
import { LinkStore } from '../links/link.store.js';
import { type Member, OrganisationStore } from '../organisation/organisation.store.js';

/** An organisation as those see it who administer it. */
export interface Administered<V extends Actor> {
  visitor: V;
  organisation: string;
  asksSecondFactor: boolean;
  members: Member[];
  invitations: LinkEntity[];
  handing: Handing;
  now: Date;
}

@Injectable()
export class Administration {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationStore,
    private readonly links: LinkStore,
    private readonly sender: MailSender,
  ) {}

  async read<V extends Actor>(visitor: V): Promise<Administered<V>> {
    const { companyId } = visitor;
    const { handing } = this.sender;
    return this.database.inAccess(async (tx) => {
      const { name: organisation = '', asksSecondFactor = false } =
        (await this.organisations.find(tx, companyId)) ?? {};
      const members = await this.organisations.members(tx, companyId);
      const invitations = await this.links.unused(tx, companyId);
      return { visitor, organisation, asksSecondFactor, members, invitations, handing, now: new Date() };
    });
  }
}
