import { counters } from './krisenfest.counter.js';
import { renew } from './krisenfest.renew.js';
import { reshape, reshapes } from './krisenfest.reshape.js';
import { askBeforeLeaving, Status } from './krisenfest.save.js';

const sections = new Map();
let status = null;

/** Adding and moving without leaving the page. `wire` brings new forms to life. */
export function inPlace(wire) {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const add = event.target.closest('a[data-add]');
    const cancel = event.target.closest('.in-place .actions a');
    if (!add && !cancel) return;
    event.preventDefault();
    if (add) open(add);
    else close(cancel.closest('.in-place'), false);
  });
  document.addEventListener('keydown', (event) => {
    const section = event.key === 'Escape' && event.target.closest('.in-place');
    if (section && !event.defaultPrevented) close(section, true);
  });
  document.addEventListener('input', ({ target }) => {
    const section = target.closest('.in-place');
    if (section) section.dataset.typed = 'yes';
  });
  document.addEventListener('submit', (event) => {
    const section = event.target.closest('.in-place');
    if (!section && !event.target.matches('[data-inplace]')) return;
    event.preventDefault();
    if (section) submit(section, event.target, event.submitter, wire);
    else move(event.target, event.submitter, wire);
  });
  askBeforeLeaving(() => [...sections.values()].some((section) => section.dataset.typed));
}

/** The form of a new thing below its list. What was typed before somebody left it with Escape is still there. */
async function open(link) {
  for (const other of document.querySelectorAll('.in-place')) other.remove();
  const href = link.getAttribute('href');
  if (!sections.has(href)) {
    const page = await pageOf(fetch(href));
    if (!page?.querySelector('main form.form')) return location.assign(href);
    const section = document.createElement('section');
    section.className = 'in-place card';
    section.dataset.add = href;
    section.setAttribute('aria-labelledby', 'in-place-title');
    fill(section, page);
    sections.set(href, section);
  }
  const section = sections.get(href);
  link.closest('.ways-in').after(section);
  link.setAttribute('aria-expanded', 'true');
  (section.querySelector('.problems') ?? firstControl(section))?.focus();
}

function close(section, isKept) {
  if (!isKept || !section.dataset.typed) sections.delete(section.dataset.add);
  section.remove();
  const link = addLink(section);
  link?.removeAttribute('aria-expanded');
  link?.focus();
}

/** Title, what has to be changed, and the form of a page that was fetched. */
function fill(section, page) {
  const title = document.createElement('h2');
  title.id = 'in-place-title';
  title.textContent = page.querySelector('h1').textContent;
  const form = page.querySelector('main form.form');
  form.classList.remove('card');
  section.replaceChildren(...[title, page.querySelector('main .problems'), form].filter(Boolean));
  counters(form);
}

async function submit(section, form, submitter, wire) {
  if (section.ariaBusy === 'true') return;
  const link = addLink(section);
  section.ariaBusy = 'true';
  const isReshaped = reshapes(submitter);
  const reply = isReshaped ? await reshape(form, submitter) : await post(form, submitter);
  section.ariaBusy = null;
  if (isReshaped) return reply === null ? say('failed', link.dataset.failed) : (section.dataset.typed = 'yes');
  const page = await pageOf(reply);
  if (reply?.ok && reply.redirected && page) return added(section, link, page, wire);
  if (!page?.querySelector('main form.form')) return say('failed', link.dataset.failed);
  fill(section, page);
  (section.querySelector('.problems') ?? firstControl(section))?.focus();
}

/** The list anew, with what was added: it is named, and the focus goes there. */
function added(section, link, page, wire) {
  const known = new Set([...document.querySelectorAll('main [id]')].map(({ id }) => id));
  const item = [...page.querySelectorAll('tr[id], li.item[id]')].find(({ id }) => !known.has(id));
  const words = link.dataset.add;
  sections.delete(section.dataset.add);
  section.remove();
  if (!renew(page, wire)) return location.reload();
  const title = item && document.getElementById(item.id)?.querySelector('.item-title, th a');
  if (!title) return addLink(section)?.focus();
  if (title.closest('tbody[hidden]')) document.querySelector('a[data-phase=""]')?.click();
  title.focus();
  say('saved', words.replace('{name}', title.textContent));
}

/** Moving a thing in a list stays on the button. */
async function move(form, submitter, wire) {
  const { id } = form.closest('.item');
  const page = await pageOf(post(form, submitter));
  if (!page || !renew(page, wire)) return location.reload();
  const buttons = [...(document.getElementById(id)?.querySelectorAll('form[data-inplace] button:not(:disabled)') ?? [])];
  (buttons.find(({ value }) => value === submitter.value) ?? buttons[0] ?? document.querySelector('main')).focus();
  say('saved', page.querySelector('.notice')?.textContent.trim() ?? '');
}

function firstControl(within) {
  return within.querySelector('input:not([type=hidden]), select, textarea');
}

const addLink = (section) => document.querySelector(`a[data-add][href="${CSS.escape(section.dataset.add)}"]`);

function post(form, submitter) {
  const body = new URLSearchParams(new FormData(form));
  if (submitter?.name) body.set(submitter.name, submitter.value);
  // Not form.action: a field may have that name.
  return fetch(form.getAttribute('action'), { method: 'POST', body }).catch(() => null);
}

async function pageOf(reply) {
  const answer = await Promise.resolve(reply).catch(() => null);
  const text = await answer?.text().catch(() => null);
  return typeof text === 'string' ? new DOMParser().parseFromString(text, 'text/html') : null;
}

function say(state, text) {
  status ??= new Status({});
  status.show(state, text);
}
