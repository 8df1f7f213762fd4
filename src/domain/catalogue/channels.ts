import { ownMediaChannels } from './channels-own.js';
import { socialChannels } from './channels-social.js';
import { type CatalogueChannel } from './catalogue.js';

/** Every type of channel with proposed response times: a quiet day at level 1, a crisis at levels 3 and 4. */
export const channels: CatalogueChannel[] = [...socialChannels, ...ownMediaChannels];
