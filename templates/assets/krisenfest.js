import { addingForm } from './krisenfest.add.js';
import { catalogueForm } from './krisenfest.catalogue.js';
import { printing } from './krisenfest.documents.js';
import { savingForm } from './krisenfest.form.js';
import { holdersForm } from './krisenfest.holders.js';
import { inPlace } from './krisenfest.inplace.js';
import { matrixGrid } from './krisenfest.matrix.js';
import { passkeyForm, passkeySignIn } from './krisenfest.passkey.js';
import { phaseFilter } from './krisenfest.phases.js';
import { followCheck } from './krisenfest.readiness.js';
import { hasUnsaved } from './krisenfest.save.js';

const wired = new WeakSet();

/** Brings the forms of the page to life, each once. */
function wire() {
  for (const [selector, start] of [
    ['form[data-fields]', savingForm],
    ['[data-passkey-add]', passkeyForm],
    ['main > form.form:not([data-fields], [data-plain])', addingForm],
    ['form[data-cells]', matrixGrid],
    ['form[data-holders]', holdersForm],
    ['nav.phases', phaseFilter],
    ['form.catalogue', catalogueForm],
    ['[data-print]', printing],
    ['[data-passkey-sign-in]', passkeySignIn],
  ])
    for (const element of document.querySelectorAll(selector)) {
      if (!wired.has(element)) start(element);
      wired.add(element);
    }
}

wire();
inPlace(wire);
announce();
followCheck();

// What the browser kept while somebody was elsewhere may be old by now; what was typed and not saved stays.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !hasUnsaved() && !isTyped()) location.reload();
});

/** A rejected form, or a removal that can be taken back, is reached at once; what was done is announced. */
function announce() {
  const problems = document.querySelector('[data-focus]');
  const notice = document.querySelector('.notice');
  const said = notice?.querySelector('[role=status]');
  // Only what changes in a page that is there already is read out.
  if (said) requestAnimationFrame(() => (said.textContent = said.textContent));
  if (notice?.querySelector('form')) notice.tabIndex = -1;
  (problems ?? (notice?.matches('[tabindex]') ? notice : null))?.focus();
}

function isTyped() {
  const fields = document.querySelectorAll('form.form:not([data-fields]) :is(input, textarea)');
  return [...fields].some((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked);
}
