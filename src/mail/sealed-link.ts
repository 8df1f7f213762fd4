import { type Vault } from '../access/vault/vault.js';
import { type MailEntity } from './mail.entity.js';

/** Stands in a stored mail where its link stood: no text of people has it (one-line.ts). */
const place = '\uFFFC';

type Sealed = Pick<MailEntity, 'id' | 'body' | 'sealedLink'>;

export function seal(id: string, body: string, link: string, vault: Vault): Sealed {
  return { id, body: body.replaceAll(link, place), sealedLink: vault.seal(link, id) };
}

/** The link of a mail; null where it has none any more, or it was sealed with a key that is lost. */
export function linkOf({ id, sealedLink }: Sealed, vault: Vault): string | null {
  try {
    return sealedLink === null ? null : vault.open(sealedLink, id);
  } catch {
    return null;
  }
}

/** The text of a mail with something in the place of its link. */
export function textWith(link: string, { body }: Sealed): string {
  return body.replaceAll(place, () => link);
}
