// The figures beside a form follow what is saved; a page about a check that runs follows the check.

const pauseMs = 1000;

/** Fetches itself anew while its check runs and after everything that is saved. */
class ReadinessLine extends HTMLElement {
  connectedCallback() {
    this.listener = () => this.later(300);
    document.addEventListener('krisenfest:saved', this.listener);
    if ('pending' in this.dataset) this.later(pauseMs);
  }

  disconnectedCallback() {
    document.removeEventListener('krisenfest:saved', this.listener);
    clearTimeout(this.timer);
  }

  later(ms) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), ms);
  }

  async refresh() {
    const { line, key, known = key } = this.dataset;
    // What changed is measured from the last figures that were there to be seen.
    this.dataset.known = known;
    const reply = await fetch(`${line}?since=${encodeURIComponent(known)}`).catch(() => null);
    const next = reply?.ok && new DOMParser().parseFromString(await reply.text(), 'text/html').querySelector(this.localName);
    if (!next) return;
    const [figures, change] = this.querySelectorAll('p');
    const [nextFigures, nextChange] = next.querySelectorAll('p');
    this.className = next.className;
    this.dataset.key = next.dataset.key;
    figures.replaceChildren(...nextFigures.childNodes);
    this.toggleAttribute('data-pending', 'pending' in next.dataset);
    if ('pending' in next.dataset) return this.later(pauseMs);
    if (next.dataset.key !== known) change.textContent = nextChange.textContent;
    this.dataset.known = next.dataset.key;
  }
}

customElements.define('krisenfest-readiness', ReadinessLine);

/** While a check runs, the page is fetched again and again; what it is looked at for stays where it is. */
export async function followCheck() {
  const running = document.querySelector('[data-again]');
  if (!running) return;
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  const reply = await fetch(running.dataset.again).catch(() => null);
  const page = reply && new DOMParser().parseFromString(await reply.text(), 'text/html');
  const next = page?.querySelector('[data-again]');
  if (next && next.className === running.className) {
    running.querySelector('[role=status]').textContent = next.querySelector('[role=status]').textContent;
    const bar = running.querySelector('progress');
    if (bar) Object.assign(bar, { max: next.querySelector('progress').max, value: next.querySelector('progress').value });
  } else if (page?.querySelector('main')) {
    const hadFocus = running.contains(document.activeElement);
    document.querySelector('main').replaceWith(page.querySelector('main'));
    if (hadFocus) document.querySelector('main').focus();
  }
  followCheck();
}
