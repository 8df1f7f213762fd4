// Saves single things one after the other, so that only one request is under way, and says how it went.

const savedMs = 4000;
const fadingMs = 400;

/** What could not be saved yet (the name of a field, or a choice), and what is said about it. */
const failures = new Map();
let timer;

/** A line that is seen and announced: beside the buttons of a form that saves as it goes, else at the foot of the window. */
export class Status {
  constructor(words) {
    this.words = words;
    this.line = document.querySelector('main .saving') ?? statusLine();
  }

  /** While something could not be saved, that is what it says. */
  show(state, text = this.words[state]) {
    for (const key of failures.keys()) if (key instanceof Element && !key.isConnected) failures.delete(key);
    const failure = [...failures.values()].at(-1);
    this.write(failure === undefined ? state : 'failed', failure ?? text);
    if (state === 'saved') document.dispatchEvent(new Event('krisenfest:saved'));
  }

  fail(key, text = this.words.failed) {
    failures.delete(key);
    failures.set(key, text);
    this.show('failed', text);
  }

  /** It is saved, or as it was; true: it was not. */
  settle(key) {
    const wasFailing = failures.delete(key);
    if (wasFailing) this.show('', '');
    return wasFailing;
  }

  write(state, text) {
    clearTimeout(timer);
    this.line.dataset.state = state;
    // What stands there already is not read out once more.
    if (state !== 'failed' || this.line.textContent !== text) this.line.textContent = text;
    if (state === 'saved') timer = setTimeout(() => this.fade(), savedMs);
  }

  fade() {
    this.line.dataset.state = 'fading';
    timer = setTimeout(() => this.write('', ''), fadingMs);
  }
}

function statusLine() {
  const line = document.createElement('p');
  line.className = 'saving';
  line.setAttribute('role', 'status');
  const bar = document.querySelector('main form[data-fields] > .actions');
  if (bar) bar.insertBefore(line, bar.querySelector('.danger'));
  else document.querySelector('main').append(line);
  return line;
}

/** Runs jobs in their order, one at a time; a job that waits already is not queued twice. */
export class Queue {
  constructor(work) {
    this.work = work;
    this.waiting = new Set();
    this.isRunning = false;
    this.done = Promise.resolve();
  }

  get isBusy() {
    return this.isRunning || this.waiting.size > 0;
  }

  /** Settles when all that waits is done. */
  add(job) {
    this.waiting.add(job);
    if (!this.isRunning) this.done = this.run();
    return this.done;
  }

  async run() {
    this.isRunning = true;
    while (this.waiting.size > 0) {
      const [next] = this.waiting;
      this.waiting.delete(next);
      // One that fails in an unforeseen way must not stop those behind it.
      await this.work(next).catch((error) => console.error(error));
    }
    this.isRunning = false;
  }
}

/** What shows that a request comes from a page of this session. */
export function token() {
  const csrf = document.querySelector('meta[name=csrf]')?.content;
  return csrf === undefined ? {} : { 'x-csrf-token': csrf };
}

/** Whoever has signed in anew in another window has another token; true: it was fetched. */
async function renewToken() {
  const known = document.querySelector('meta[name=csrf]');
  const reply = await fetch(location.href).catch(() => null);
  const page = reply?.ok ? new DOMParser().parseFromString(await reply.text(), 'text/html') : null;
  const csrf = page?.querySelector('meta[name=csrf]')?.content;
  if (!known || csrf === undefined || csrf === known.content) return false;
  known.content = csrf;
  for (const field of document.querySelectorAll('input[name=_csrf]')) field.value = csrf;
  return true;
}

/** Sends fields as a form does and gives status and answer; status 0: no answer came. */
export async function send(address, fields) {
  const sent = await sendOnce(address, fields);
  if (sent.status !== 403 || !(await renewToken())) return sent;
  return sendOnce(address, fields);
}

async function sendOnce(address, fields) {
  try {
    const headers = { accept: 'application/json', ...token() };
    const reply = await fetch(address, { method: 'POST', headers, body: new URLSearchParams(fields) });
    const isJson = (reply.headers.get('content-type') ?? '').includes('json');
    if (isJson) return { status: reply.status, answer: await reply.json() };
    await reply.text();
    return { status: reply.ok ? 0 : reply.status, answer: reply.status === 401 ? ended() : {} };
  } catch {
    return { status: 0, answer: {} };
  }
}

/** What is said where the session has ended. */
function ended() {
  const text = document.querySelector('meta[name=csrf]')?.dataset.ended;
  return text === undefined ? {} : { errors: [text], ended: text };
}

/** The list of findings beside a thing, as the server prints it. */
export function findingsList(findings, label) {
  const list = document.createElement('ul');
  list.className = 'own-findings';
  list.setAttribute('aria-label', label);
  for (const { level, label: name, text } of findings) {
    const item = document.createElement('li');
    item.className = `finding ${level}`;
    const strong = document.createElement('strong');
    strong.className = 'level';
    strong.textContent = name;
    item.append(strong, ` ${text}`);
    list.append(item);
  }
  return list;
}

const unsaved = [];

/** Whoever leaves while something is unsaved is asked. */
export function askBeforeLeaving(isUnsaved) {
  unsaved.push(isUnsaved);
}

export const hasUnsaved = () => unsaved.some((isUnsaved) => isUnsaved());

window.addEventListener('beforeunload', (event) => {
  if (hasUnsaved()) event.preventDefault();
});
