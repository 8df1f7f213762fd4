import { type Translate } from '../../i18n/translate.js';
import { type Input } from '../../web/form/field.js';
import { type Brand } from './brand.js';
import { type StoredBrand } from './brand.store.js';
import { parseColour } from './colour.js';
import { type UploadedFile } from '../../web/upload.js';
import { logoFrom } from './logo-file.js';

interface BrandReading {
  /** with the version that the form was opened on */
  brand: StoredBrand;
  /** by field, one sentence each; a field with an error stays as it was */
  errors: Map<string, string>;
}

/** What the page's form asks for, on top of what is kept. */
export async function brandOf(
  before: Brand,
  input: Input,
  file: UploadedFile | null,
  t: Translate,
): Promise<BrandReading> {
  const errors = new Map<string, string>();
  const typed = String(input.colour ?? '').trim();
  const colour = typed === '' ? null : parseColour(typed);
  if (typed !== '' && colour === null) errors.set('colour', t('brand.wrong.colour'));
  const read = file && (await logoFrom(file));
  if (read?.ok === false) errors.set('logo', t(`brand.wrong.${read.reason}`));
  const kept = input._remove === 'logo' ? null : before.logo;
  return {
    brand: {
      version: Number(input._version ?? 0) || 0,
      colour: errors.has('colour') ? before.colour : colour,
      logo: read?.ok ? read.logo : kept,
    },
    errors,
  };
}
