// Printing takes a moment: the card of the document says so, and that it is done.

/** @param card the document on the page; its links work without this too */
export function printing(card) {
  const status = card.querySelector('[role=status]');
  card.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (link.hasAttribute('download')) {
      event.preventDefault();
      if (!card.hasAttribute('aria-busy')) keep(card, link.href, status);
    } else {
      status.textContent = card.dataset.printing;
    }
  });
  card.addEventListener('submit', () => (status.textContent = card.dataset.printing));
  // Coming back from the document.
  window.addEventListener('pageshow', () => (status.textContent = ''));
}

async function keep(card, href, status) {
  card.setAttribute('aria-busy', 'true');
  status.textContent = card.dataset.printing;
  try {
    const reply = await fetch(href);
    if (!reply.ok) throw new Error(reply.statusText);
    save(await reply.blob(), nameIn(reply.headers.get('content-disposition')));
    status.textContent = card.dataset.printed;
  } catch {
    // The page behind the link says in words why there is no document.
    location.assign(href);
  } finally {
    card.removeAttribute('aria-busy');
  }
}

function nameIn(disposition) {
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'plan.pdf';
}

function save(file, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
