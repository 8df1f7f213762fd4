// The figures beside a form follow what is saved; a page about a check that runs follows the check.

const pauseMs = 1000;
/** A service that does not answer is asked ever less often. */
const longestPauseMs = 15_000;

/** The page at an address; null: there is none to be had just now. */
async function pageAt(address, signal) {
  try {
    const reply = await fetch(address, { signal });
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  } catch {
    return null;
  }
}

/** Fetches itself anew while its check runs and after everything that is saved. */
class ReadinessLine extends HTMLElement {
  connectedCallback() {
    this.listener = () => this.later(300);
    document.addEventListener('krisenfest:saved', this.listener);
    this.pause = pauseMs;
    if ('pending' in this.dataset) this.later(pauseMs);
  }

  disconnectedCallback() {
    document.removeEventListener('krisenfest:saved', this.listener);
    clearTimeout(this.timer);
    this.asked?.abort();
  }

  later(ms) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), ms);
  }

  async refresh() {
    const { line, key, known = key } = this.dataset;
    // What changed is measured from the last figures that were there to be seen.
    this.dataset.known = known;
    // Of two replies that cross, the one that was asked for later is the newer one.
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    const page = await pageAt(`${line}?since=${encodeURIComponent(known)}`, asked.signal);
    if (asked.signal.aborted) return;
    const next = page?.querySelector(this.localName);
    this.pause = next ? pauseMs : Math.min(2 * this.pause, longestPauseMs);
    if (next) this.show(next, known);
    // A plan that promises nothing has no figures; anything else is a fault that passes.
    else if (page?.body.textContent.trim() !== '') this.later(this.pause);
  }

  show(next, known) {
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

/** What stands in the form for other conditions, and what is open, stays. */
function exchange(main, next) {
  const asked = main.querySelector('details.asked');
  if (asked?.open) next.querySelector('details.asked')?.replaceWith(asked);
  main.replaceWith(next);
}

/** While a check runs, the page is fetched again and again; what it is looked at for stays where it is. */
export async function followCheck(pause = pauseMs) {
  const running = document.querySelector('[data-again]');
  if (!running) return followSearch();
  await new Promise((resolve) => setTimeout(resolve, pause));
  const page = await pageAt(running.dataset.again);
  if (!page?.querySelector('main')) return followCheck(Math.min(2 * pause, longestPauseMs));
  const next = page.querySelector('[data-again]');
  if (next && next.className === running.className) {
    running.querySelector('[role=status]').textContent = next.querySelector('[role=status]').textContent;
    const bar = running.querySelector('progress');
    if (bar) Object.assign(bar, { max: next.querySelector('progress').max, value: next.querySelector('progress').value });
  } else {
    const hadFocus = running.contains(document.activeElement);
    exchange(document.querySelector('main'), page.querySelector('main'));
    if (hadFocus) document.querySelector('main').focus();
  }
  return followCheck();
}

/**
 * What would help most is looked for after the page is there, and takes the place of the line that says so. Asked ever
 * less often, and then no more: a company has one such search at a time, and two pages would take it from each other.
 */
async function followSearch(pause = pauseMs) {
  const searching = document.querySelector('.searching');
  if (!searching || pause > longestPauseMs) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  const page = await pageAt(searching.querySelector('a').href);
  if (!page?.querySelector('.score') || page.querySelector('.searching')) return followSearch(2 * pause);
  const found = page.querySelector('.lever');
  if (!found) return searching.remove();
  searching.className = found.className;
  searching.replaceChildren(...found.childNodes);
}
