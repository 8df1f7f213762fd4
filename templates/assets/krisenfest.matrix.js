import { askBeforeLeaving, findingsList, Queue, send, Status } from './krisenfest.save.js';

const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** The table of choices as a grid: arrows move, letters choose, each cell is saved as it changes. */
export function matrixGrid(form) {
  const words = form.dataset;
  const table = form.querySelector('table.matrix');
  const status = new Status({ busy: words.busy, saved: words.saved, failed: words.failed });
  const queue = new Queue(save);
  const failed = new Set();
  // Not what the choices show: after a refusal they show what was chosen, the base what is saved.
  const shown = new Map();
  let grid = [];

  table.setAttribute('role', 'grid');
  takeRows();

  table.addEventListener('focusin', ({ target }) => {
    if (!target.matches('td select')) return;
    for (const other of table.querySelectorAll('td select[tabindex="0"]')) other.tabIndex = -1;
    target.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    if (!event.target.matches('td select') || event.altKey || event.metaKey) return;
    const moved = go(event);
    const typed = !moved && !event.ctrlKey && type(event.target, event.key);
    if (moved || typed) event.preventDefault();
  });
  table.addEventListener('change', ({ target }) => {
    if (target.matches('td select')) queue.add(target);
  });
  form.addEventListener('submit', (event) => {
    if (!queue.isBusy) return failed.clear();
    event.preventDefault();
    // Whoever has not seen yet what others have chosen has not decided to write over it.
    queue.done.then(() => failed.size === 0 && form.submit());
  });
  askBeforeLeaving(() => queue.isBusy || failed.size > 0);
  document.addEventListener('krisenfest:rows', takeRows);

  /** Rows come, go and are hidden; exactly one cell of those that are seen can be reached with the tab key. */
  function takeRows() {
    for (const select of table.querySelectorAll('td select')) {
      if (shown.has(select)) continue;
      const base = form.elements[`base.${select.name.split('.')[1]}`];
      shown.set(select, letterIn(base.value, select));
      select.tabIndex = -1;
      select.closest('td').setAttribute('role', 'gridcell');
    }
    grid = rowsOf();
    const all = grid.flat();
    if (all[0] && !all.some((select) => select.tabIndex === 0)) all[0].tabIndex = 0;
  }

  function rowsOf() {
    return [...table.querySelectorAll('tbody tr[id]')]
      .filter((row) => row.offsetParent !== null)
      .map((row) => [...row.querySelectorAll('td select')]);
  }

  function go({ key, ctrlKey, target }) {
    const row = grid.findIndex((cells) => cells.includes(target));
    const column = grid[row]?.indexOf(target) ?? -1;
    const [down, right] = steps[key] ?? [0, 0];
    let to = null;
    if (key in steps) to = grid[row + down]?.[column + right];
    else if (key === 'Home') to = ctrlKey ? grid[0][0] : grid[row][0];
    else if (key === 'End') to = ctrlKey ? grid.at(-1).at(-1) : grid[row].at(-1);
    else if (key === 'PageDown' || key === 'PageUp') to = grid[Math.min(grid.length - 1, Math.max(0, row + (key === 'PageDown' ? 10 : -10)))][column];
    else return false;
    to?.focus();
    return true;
  }

  function type(select, key) {
    if (key === 'Delete' || key === 'Backspace') return choose(select, '');
    const letter = key.toUpperCase();
    if (!/^[RASCI]$/.test(letter)) return false;
    if ([...select.options].some((option) => option.value === letter)) return choose(select, letter);
    status.show('failed', words.impossible);
    return true;
  }

  function choose(select, value) {
    if (select.value !== value) {
      select.value = value;
      queue.add(select);
    }
    return true;
  }

  async function save(select) {
    const [, activity] = select.name.split('.');
    const base = form.elements[`base.${activity}`];
    status.show('busy');
    const sent = [[base.name, `${roleOf(select)}=${shown.get(select)}`], [select.name, select.value]];
    const { status: code, answer } = await send(words.cells, sent);
    const cell = select.closest('td');
    status.settle(select);
    if (code === 200 || code === 422) failed.delete(select);
    else failed.add(select);
    if (code === 422) select.value = shown.get(select);
    for (const [id, row] of Object.entries(answer.rows ?? {})) draw(id, row);
    cell.classList.toggle('wrong', failed.has(select));
    cell.querySelector('.theirs')?.remove();
    if (code === 409) clash(select, cell, answer.theirs?.[select.name]);
    const said = answer.said ?? answer.errors?.join(' ') ?? words.failed;
    if (failed.has(select)) status.fail(select, said);
    else status.show(code === 200 ? 'saved' : 'failed', said);
  }

  /** The row as it is saved now; a cell that is still to be saved keeps what was chosen, and what it was chosen over. */
  function draw(id, { base, findings }) {
    const row = document.getElementById(`row-${id}`);
    for (const select of row?.querySelectorAll('td select') ?? []) {
      if (failed.has(select) || queue.waiting.has(select)) continue;
      select.value = letterIn(base.value, select);
      shown.set(select, select.value);
    }
    writeBase(id);
    const head = row?.querySelector('th');
    head?.querySelector('.own-findings')?.remove();
    if (head && findings.length > 0) head.append(findingsList(findings, words.findings));
  }

  /** What the whole table, sent by its button, says it has shown. */
  function writeBase(id) {
    const selects = [...(document.getElementById(`row-${id}`)?.querySelectorAll('td select') ?? [])];
    const pairs = selects.filter((select) => shown.get(select) !== '').map((select) => `${roleOf(select)}=${shown.get(select)}`);
    form.elements[`base.${id}`].value = pairs.join(' ');
  }

  function clash(select, cell, other) {
    if (!other) return;
    shown.set(select, other.letter);
    writeBase(select.name.split('.')[1]);
    const note = document.createElement('span');
    note.className = 'theirs';
    note.textContent = other.text;
    cell.append(note);
    select.focus();
  }
}

const roleOf = (select) => select.name.split('.')[2];

/** What is saved in a cell, out of its row's `role=letter` list. */
function letterIn(base, select) {
  const pair = base.split(' ').find((each) => each.startsWith(`${roleOf(select)}=`));
  return pair?.split('=')[1] ?? '';
}
