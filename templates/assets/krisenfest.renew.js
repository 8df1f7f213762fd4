// Brings parts of the page to what the server says now, without loading it.

/** Exchanges what may have changed. Forms that are open stay; false: the page has become another one. */
export function renew(page, wire) {
  const table = document.querySelector('table.matrix');
  const next = page.querySelector('table.matrix');
  if (!page.querySelector('main [data-region]')) return false;
  if (table && next && table.tHead.textContent !== next.tHead.textContent) return false;
  renewLists(page);
  for (const region of document.querySelectorAll('main [data-region]')) {
    const other = page.querySelector(`[data-region="${CSS.escape(region.dataset.region)}"]`);
    if (!other || (region.dataset.region === 'grid' && table && next)) continue;
    const open = [...region.querySelectorAll('details')].map((details) => details.open);
    region.replaceWith(other);
    [...other.querySelectorAll('details')].forEach((details, index) => (details.open = open[index] ?? details.open));
  }
  if (table && next) renewRows(table, next);
  wire();
  return true;
}

/** Lists that belong to other things come and go with these. */
function renewLists(page) {
  const lists = [...page.querySelectorAll('main section.list')];
  const ids = lists.map(({ id }) => id);
  for (const own of document.querySelectorAll('main section.list')) if (!ids.includes(own.id)) own.remove();
  for (const [index, list] of lists.entries())
    if (!document.getElementById(list.id)) document.getElementById(ids[index - 1])?.after(list);
}

/** Rows that stand there keep their cells, which may be about to be saved. */
function renewRows(table, next) {
  const bodies = [...next.tBodies].map((body) => {
    const own = table.querySelector(`tbody[data-phase="${body.dataset.phase}"]`);
    if (!own) return body;
    own.replaceChildren(...[...body.rows].map((row) => (row.id && document.getElementById(row.id)) || row));
    return own;
  });
  for (const body of [...table.tBodies]) if (!bodies.includes(body)) body.remove();
  table.append(...bodies);
  document.dispatchEvent(new Event('krisenfest:rows'));
}
