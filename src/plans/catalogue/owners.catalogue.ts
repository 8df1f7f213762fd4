import { asOwner, functions } from '../../domain/catalogue/index.js';
import { ownerOf } from '../../domain/catalogue/stand-ins.js';
import { freshId } from '../../domain/plan/ids.js';
import { catalogue, nothingNeeded, withItem } from './catalogue.js';

export const ownersCatalogue = catalogue({
  name: 'owners',
  home: 'owners',
  need: nothingNeeded,
  parts: () => functions,
  idOf: ({ id }) => id,
  isIn: ({ id }, { plan }) => ownerOf(plan, id) !== undefined,
  // A support role may have the function's id: owner and support role are then told apart by name.
  put: (fn, { plan }) => withItem(plan, 'owners', { ...asOwner(fn, plan.locale), id: freshId(plan, 'owners', fn.id) }),
  show: ({ name, mandate }, { plan }) => ({
    group: null,
    name: name[plan.locale],
    badge: null,
    hint: mandate[plan.locale],
    facts: [],
    more: [],
  }),
});
