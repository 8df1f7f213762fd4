import { askBeforeLeaving, Queue, send, Status } from './krisenfest.save.js';

/** Who holds what: a row is saved as soon as one of its places changes, as the form of its role would save it. */
export function holdersForm(form) {
  const words = form.dataset;
  const status = new Status({ busy: words.busy, saved: words.saved, failed: words.failed });
  const queue = new Queue(save);
  const unsaved = new Set();

  form.addEventListener('change', ({ target }) => {
    const row = target.closest('tr[data-fields]');
    if (!row) return;
    unsaved.add(row);
    queue.add(row);
  });
  // Whoever chooses with the arrow keys must not see the places move under the fingers.
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const row = target.closest('tr[data-fields]');
    if (row && !row.contains(relatedTarget) && !unsaved.has(row)) fill(row);
  });
  form.addEventListener('submit', (event) => {
    if (!queue.isBusy) return unsaved.clear();
    event.preventDefault();
    // Whoever has not seen yet what others have chosen has not decided to write over it.
    queue.done.then(() => {
      if (form.querySelector('.theirs')) return;
      unsaved.clear();
      form.submit();
    });
  });
  askBeforeLeaving(() => queue.isBusy || unsaved.size > 0);

  async function save(row) {
    const sent = entriesOf(row);
    const text = JSON.stringify(placesIn(sent));
    status.show('busy');
    const { status: code, answer } = await send(row.dataset.fields, [['_only', 'holders'], ...sent]);
    if (code !== 200 && code !== 409 && code !== 422) return status.fail(row, answer.ended);
    status.settle(row);
    clear(row);
    if (code === 422) return refused(row, answer);
    if (code === 409) return clashed(row, answer);
    named(row, '_version').value = answer.version;
    rebase(row, answer.input);
    if (JSON.stringify(placesIn(entriesOf(row))) === text) unsaved.delete(row);
    if (!unsaved.has(row) && !row.contains(document.activeElement)) fill(row);
    status.show('saved', answer.said);
  }

  function refused(row, { errors = {}, general = [] }) {
    const line = document.createElement('p');
    line.className = 'error';
    line.id = `f-${row.dataset.prefix}holders-error`;
    line.textContent = [...Object.values(errors), ...general].join(' ');
    row.classList.add('wrong');
    row.cells[0].append(line);
    for (const select of row.querySelectorAll('select')) {
      select.setAttribute('aria-invalid', 'true');
      select.setAttribute('aria-describedby', line.id);
    }
    status.fail(row, line.textContent);
  }

  function clashed(row, { theirs, said }) {
    const other = theirs.holders;
    if (!other) return queue.add(row);
    // It is the person who decides now, not a save that waits already.
    queue.waiting.delete(row);
    rebase(row, other.input);
    const box = document.createElement('div');
    box.className = 'theirs';
    box.innerHTML = '<strong></strong><p></p><button type="button" class="secondary"></button> <a></a>';
    box.querySelector('strong').textContent = words.theirs;
    box.querySelector('p').textContent = other.text;
    const keep = box.querySelector('button');
    keep.textContent = words.keep;
    keep.addEventListener('click', () => (box.remove(), queue.add(row)));
    const take = box.querySelector('a');
    take.textContent = words.take;
    take.href = words.holders;
    take.addEventListener('click', () => unsaved.clear());
    row.cells[0].append(box);
    status.fail(row, said);
  }
}

const named = (row, name) => row.querySelector(`[name="${CSS.escape(row.dataset.prefix + name)}"]`);

/** What the row sends, in the names of its role's own form. */
function entriesOf(row) {
  const { prefix } = row.dataset;
  const all = [...new FormData(row.closest('form'))].filter(([name]) => name.startsWith(prefix));
  return all.map(([name, value]) => [name.slice(prefix.length), value]);
}

const placesIn = (entries) => entries.filter(([name]) => name.startsWith('holders.'));

/** What the row says it has shown. */
function rebase(row, input) {
  for (const old of row.querySelectorAll(`[name^="${CSS.escape(row.dataset.prefix)}_base."]`)) old.remove();
  for (const [name, value] of Object.entries(input)) row.cells[0].append(hidden(row, `_base.${name}`, value));
}

function hidden(row, name, value) {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = row.dataset.prefix + name;
  input.value = value;
  return input;
}

/** The places as they are saved: a deputy without anybody before becomes the first. */
function fill(row) {
  const saved = Object.fromEntries(entriesOf(row).filter(([name]) => name.startsWith('_base.')));
  for (const select of row.querySelectorAll('select')) {
    const value = saved[`_base.${select.name.slice(row.dataset.prefix.length)}`] ?? '';
    if (select.value !== value) select.value = value;
  }
  for (const old of row.querySelectorAll(`input[name^="${CSS.escape(row.dataset.prefix)}holders."]`)) old.remove();
  for (const [name, value] of Object.entries(saved)) {
    const own = name.replace('_base.', '');
    if (!named(row, own)) row.cells[0].append(hidden(row, own, value));
  }
  tellFurther(row);
}

/** Who comes after those that can be chosen here. */
function tellFurther(row) {
  const line = row.querySelector('.further');
  const left = [...row.querySelectorAll(`input[name^="${CSS.escape(row.dataset.prefix)}holders."]`)];
  if (!line || left.length === 0) return line?.remove();
  const options = [...row.querySelector('select').options];
  const names = left.map(({ value }) => options.find((option) => option.value === value)?.textContent ?? value);
  line.textContent = row.closest('form').dataset.further.replace('{names}', names.join(', '));
}

function clear(row) {
  for (const line of row.querySelectorAll('.error, .theirs')) line.remove();
  row.classList.remove('wrong');
  for (const select of row.querySelectorAll('select')) {
    select.removeAttribute('aria-invalid');
    select.removeAttribute('aria-describedby');
  }
}
