import { savingForm } from './krisenfest.form.js';
import { matrixGrid } from './krisenfest.matrix.js';

// A rejected form is announced and reached at once.
document.querySelector('[data-focus]')?.focus();
for (const form of document.querySelectorAll('form[data-fields]')) savingForm(form);
for (const form of document.querySelectorAll('form[data-cells]')) matrixGrid(form);

// Moving a thing in a list exchanges the list in place and stays on the button.
document.addEventListener('submit', async (event) => {
  const form = event.target.closest('form[data-inplace]');
  if (!form || !event.submitter) return;
  event.preventDefault();
  const item = form.closest('.item').id;
  const { name, value } = event.submitter;
  const body = new URLSearchParams([...new FormData(form), [name, value]]);
  const reply = await fetch(form.action, { method: 'POST', body });
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  const main = page.querySelector('main');
  const open = [...document.querySelectorAll('details')].map((details) => details.open);
  document.querySelector('main').replaceWith(main);
  [...document.querySelectorAll('details')].forEach((details, index) => (details.open = open[index] ?? details.open));
  const buttons = [...(document.getElementById(item)?.querySelectorAll(`form[data-inplace] button:not(:disabled)`) ?? [])];
  (buttons.find((button) => button.value === value) ?? buttons[0] ?? document.querySelector('main')).focus();
});
