import { counters } from './krisenfest.counter.js';
import { reshape, reshapes } from './krisenfest.reshape.js';
import { askBeforeLeaving, Status } from './krisenfest.save.js';

/** The form of a new thing on a page of its own: nothing is saved before its button, so nothing typed is lost unasked. */
export function addingForm(form) {
  const status = new Status({ failed: form.dataset.failed });
  // A form that was refused comes back with what was typed.
  let isTyped = document.querySelector('main > .problems') !== null;

  counters(form);
  form.addEventListener('input', () => (isTyped = true));
  form.addEventListener('submit', async (event) => {
    isTyped = reshapes(event.submitter);
    if (!isTyped) return;
    event.preventDefault();
    if ((await reshape(form, event.submitter)) === null) status.show('failed');
  });
  // Its words say already that nothing is saved.
  form.querySelector('.actions a')?.addEventListener('click', () => (isTyped = false));
  askBeforeLeaving(() => isTyped);
}
