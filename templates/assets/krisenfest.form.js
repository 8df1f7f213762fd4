import { counters } from './krisenfest.counter.js';
import { drawn, fieldNamed, reshape, reshapes } from './krisenfest.reshape.js';
import { askBeforeLeaving, findingsList, Queue, send, Status } from './krisenfest.save.js';

/** <form is="…"> is not everywhere: a form with data-fields saves each field as it changes. */
export function savingForm(form) {
  const words = form.dataset;
  const status = new Status({ busy: words.busy, saved: words.saved, failed: words.failed });
  const shown = new Map(fieldsOf(form).map((field) => [nameOf(field), entriesOf(field)]));
  const unsaved = new Set();
  const queue = new Queue(save);
  // What the server has sent back is typed and not saved: that form goes as a whole again.
  const isSentBack = document.querySelector('main .problems, main .conflict') !== null;

  counters(form);
  form.addEventListener('change', (event) => {
    const field = fieldOf(event.target);
    if (!field) return;
    unsaved.add(nameOf(field));
    if (field.querySelector('.says')) look(field);
    if (!event.target.closest('.row') && event.target.type !== 'date') queue.add(nameOf(field));
  });
  // Rows and dates are sent when they are left: half a row would be refused, half a year would be kept.
  form.addEventListener('focusout', (event) => {
    const row = event.target.closest('.row');
    const field = fieldOf(event.target);
    const isLeft = row ? !row.contains(event.relatedTarget) : event.target.type === 'date';
    if (field && isLeft && unsaved.has(nameOf(field))) queue.add(nameOf(field));
  });
  form.addEventListener('submit', (event) => {
    if (reshapes(event.submitter)) {
      event.preventDefault();
      exchange(event.submitter);
    } else if (isSentBack) unsaved.clear();
    else {
      event.preventDefault();
      finish();
    }
  });
  askBeforeLeaving(() => unsaved.size > 0 || queue.isBusy);
  backLink(form.querySelector('.actions a[data-back]'));

  /** All is saved already: the way back says so, and waits for what it was pressed out of. */
  function backLink(link) {
    link.textContent = link.dataset.back;
    link.addEventListener('click', (event) => {
      if (!queue.isBusy || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      queue.done.then(() => unsaved.size === 0 && location.assign(link.href));
    });
  }

  /** Only what this page has changed is saved: the whole form would bring back what others have changed meanwhile. */
  async function finish() {
    for (const name of unsaved) queue.add(name);
    if (queue.isBusy) await queue.done;
    if (unsaved.size === 0) location.assign(words.done);
    else form.querySelector('[aria-invalid], .wrong :is(input, select, textarea), .theirs button')?.focus();
  }

  async function save(name) {
    const sent = fieldNamed(name, form);
    if (!sent) return;
    const now = entriesOf(sent);
    if (JSON.stringify(now) === JSON.stringify(shown.get(name))) return unchanged(sent, now);
    status.settle(name);
    status.show('busy');
    const base = (shown.get(name) ?? []).map(([each, value]) => [`_base.${each}`, value]);
    const only = [['_only', name], ['_version', form.elements._version.value]];
    const { status: code, answer } = await send(form.dataset.fields, [...only, ...now, ...base]);
    // Meanwhile a button may have exchanged it.
    const field = fieldNamed(name, form);
    if (!field) return;
    if (code === 200) saved(field, now, answer);
    else if (code === 422) refused(field, answer);
    else if (code === 409) clashed(field, answer);
    else status.fail(name, answer.ended);
  }

  function saved(field, now, { version, findings, pictures, said, input }) {
    form.elements._version.value = version;
    clear(field);
    const isAsSent = JSON.stringify(entriesOf(field)) === JSON.stringify(now);
    done(field, now);
    if (isAsSent && movesUp(now)) redraw(field);
    else if (isAsSent && !field.contains(document.activeElement)) fill(field, input);
    shown.set(nameOf(field), listOf(input));
    for (const [at, html] of Object.entries(pictures)) {
      const picture = form.querySelector(`[data-picture="${CSS.escape(at)}"]`);
      if (picture && picture.innerHTML !== html) picture.innerHTML = html;
    }
    document.querySelector('main > .own-findings')?.remove();
    if (findings.length > 0) form.before(findingsList(findings, words.findings));
    status.show('saved', said);
  }

  /** The field as it is saved: an emptied row is gone, and those behind it have moved up. */
  async function redraw(field) {
    const now = JSON.stringify(entriesOf(field));
    const reply = await fetch(words.reload).catch(() => null);
    const page = reply?.ok && new DOMParser().parseFromString(await reply.text(), 'text/html');
    const next = page && fieldNamed(nameOf(field), page);
    if (!next || !field.isConnected || JSON.stringify(entriesOf(field)) !== now) return;
    const hadFocus = field.contains(document.activeElement);
    field.replaceWith(next);
    shown.set(nameOf(next), entriesOf(next));
    if (hadFocus) next.querySelector('input, select, textarea, button')?.focus();
  }

  /** What was refused is as it was before. */
  function unchanged(field, now) {
    if (status.settle(nameOf(field))) clear(field);
    done(field, now);
  }

  function done(field, now) {
    shown.set(nameOf(field), now);
    if (JSON.stringify(entriesOf(field)) === JSON.stringify(now)) unsaved.delete(nameOf(field));
  }

  function refused(field, { errors = {}, general = [] }) {
    clear(field);
    const texts = [...Object.entries(errors), ...general.map((text) => [nameOf(field), text])];
    for (const [name, text] of texts) mark(document.getElementById(`f-${name}`) ?? field, name, text);
    status.fail(nameOf(field), texts.map(([, text]) => text).join(' '));
  }

  function clashed(field, { theirs, said }) {
    const other = theirs[nameOf(field)];
    if (!other) return queue.add(nameOf(field));
    // It is the person who decides now, not a save that waits already.
    queue.waiting.delete(nameOf(field));
    shown.set(nameOf(field), listOf(other.input));
    clear(field);
    const box = document.createElement('div');
    box.className = 'theirs';
    box.innerHTML = '<strong></strong><p></p><button type="button" class="secondary"></button> <a></a>';
    box.querySelector('strong').textContent = words.theirs;
    box.querySelector('p').textContent = other.text;
    const keep = box.querySelector('button');
    keep.textContent = words.keep;
    keep.addEventListener('click', () => (box.remove(), queue.add(nameOf(field))));
    const take = box.querySelector('a');
    take.textContent = words.take;
    take.href = form.dataset.reload;
    take.addEventListener('click', () => unsaved.clear());
    field.append(box);
    status.fail(nameOf(field), said);
  }

  /** What the rows of a table mean, in the words of the server. */
  async function look(field) {
    const now = JSON.stringify(entriesOf(field));
    const page = await drawn(form, { name: '_look', value: nameOf(field) });
    const next = page && fieldNamed(nameOf(field), page);
    if (!next || !field.isConnected || JSON.stringify(entriesOf(field)) !== now) return;
    const words = next.querySelectorAll('.says');
    field.querySelectorAll('.says').forEach((line, row) => {
      if (words[row] && line.textContent !== words[row].textContent) line.textContent = words[row].textContent;
    });
  }

  /** One row more is not saved before it is filled. */
  async function exchange(button) {
    const at = await reshape(form, button);
    if (at === null) return status.show('failed');
    if (button.name === '_add') return;
    unsaved.add(at);
    queue.add(at);
  }
}

/** Fields stand beside each other or in groups, never within each other; what is inside a table belongs to the table. */
function fieldsOf(form) {
  return [...form.querySelectorAll('.field')].filter((field) => !field.parentElement.closest('.field'));
}

/** Whether a row was emptied before a filled one: the server drops it, and those behind it move up. */
function movesUp(sent) {
  const filled = new Set(sent.flatMap(([name, value]) => (value === '' ? [] : (/\.(\d+)(\.|$)/.exec(name)?.[1] ?? []))));
  return Math.max(-1, ...[...filled].map(Number)) + 1 > filled.size;
}

/** What the server calls the content of a field, as a form sends it. */
function listOf(input) {
  return Object.entries(input).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
}

const nameOf = (field) => field.dataset.field;

function fieldOf(element) {
  let field = element.closest('.field');
  while (field?.parentElement.closest('.field')) field = field.parentElement.closest('.field');
  return field;
}

function entriesOf(field) {
  const form = field.closest('form');
  const own = nameOf(field);
  return [...new FormData(form)].filter(([name]) => name === own || name.startsWith(`${own}.`));
}

/** What the server made of the input, e.g. a phone number in its usual form. */
function fill(field, input) {
  for (const control of field.querySelectorAll('input:not([type=checkbox]), textarea')) {
    const value = input[control.name];
    if (typeof value === 'string' && control.value !== value) control.value = value;
  }
}

function mark(element, name, text) {
  const control = element.matches('input, select, textarea') ? element : null;
  const box = element.closest('.field, li') ?? element;
  box.classList.add('wrong');
  const line = document.createElement('p');
  line.className = 'error';
  line.id = `f-${name}-error`;
  line.textContent = text;
  if (control) {
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), line.id].filter(Boolean).join(' '));
    (control.closest('.with-unit') ?? control).before(line);
  } else box.append(line);
}

function clear(field) {
  for (const line of field.querySelectorAll('.error, .theirs')) line.remove();
  for (const box of [field, ...field.querySelectorAll('.wrong')]) box.classList.remove('wrong');
  for (const control of field.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    const described = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => !id.endsWith('-error'));
    if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '));
    else control.removeAttribute('aria-describedby');
  }
}
