import { IsString, Length, Matches, validateSync } from 'class-validator';
import { NewMemberDto } from '../../access/links/invitation.dto.js';
import { type OwnOrganisation } from '../../access/organisation/organisation.store.js';
import { textOf } from '../../access/pages/text-of.js';
import { passwordError } from '../../access/password/password-error.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Input } from '../../web/form/field.js';
import { type Asked, type Taker } from './review-acceptance.service.js';
import { newAgency } from './review-link-page.js';

/** What somebody is asked who has no account yet. */
export class NewReviewerDto extends NewMemberDto {
  @IsString()
  @Length(1, 200)
  @Matches(/^[^\0]*$/)
  agency!: string;
}

export function readNew(input: Input): Record<string, string> {
  return { agency: textOf(input.agency), name: textOf(input.name), password: textOf(input.password, false) };
}

export function errorsOf(wanted: NewReviewerDto, { email }: Asked, locale: Locale): Map<string, string> {
  const t = translator(locale);
  const keys = {
    agency: 'reviews.wrong.agency',
    name: 'web.access.invalid.name',
    password: 'web.access.invalid.password',
  };
  const errors = new Map(
    validateSync(wanted).map(({ property }) => [property, t(keys[property as keyof typeof keys])]),
  );
  const password = passwordError(wanted.password, [wanted.agency, wanted.name, email], locale);
  if (password !== null) errors.set('password', password);
  return errors;
}

/** Whose the review is to be, for who is signed in; `isBound`: for the own organisation alone. */
export function takerOf(
  input: Input,
  agencies: OwnOrganisation[],
  isBound: boolean,
  locale: Locale,
): Taker | { errors: Map<string, string> } {
  const t = translator(locale);
  const chosen = agencies.length === 0 ? newAgency : textOf(input.organisation);
  const own = agencies.find(({ id }) => id === chosen);
  if (own) return { organisationId: own.id };
  if (isBound || chosen !== newAgency) return { errors: new Map([['organisation', t('reviews.wrong.organisation')]]) };
  const name = textOf(input.agency);
  if (name === '' || name.length > 200 || name.includes('\0'))
    return { errors: new Map([['agency', t('reviews.wrong.agency')]]) };
  return { newAgency: name };
}
