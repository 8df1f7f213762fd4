// Saves single things one after the other, so that only one request is under way, and says how it went.

/** A line at the foot of the window that is seen and announced. */
export class Status {
  constructor(words) {
    this.words = words;
    this.line = document.querySelector('main > .saving') ?? statusLine();
  }

  show(state, text = this.words[state]) {
    this.line.dataset.state = state;
    this.line.textContent = text;
    if (state === 'saved') document.dispatchEvent(new Event('krisenfest:saved'));
  }
}

function statusLine() {
  const line = document.createElement('p');
  line.className = 'saving';
  line.setAttribute('role', 'status');
  document.querySelector('main').append(line);
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

/** Sends fields as a form does and gives status and answer; status 0: no answer came. */
export async function send(address, fields) {
  try {
    const reply = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams(fields) });
    const isJson = (reply.headers.get('content-type') ?? '').includes('json');
    if (!isJson) return { status: reply.ok ? 0 : reply.status, answer: {} };
    return { status: reply.status, answer: await reply.json() };
  } catch {
    return { status: 0, answer: {} };
  }
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
