// The words that a server prints below a text, kept true while somebody types.

/** Counts the texts of a form against the strictest limit of what is ticked beside them. */
export function counters(form) {
  const said = document.createElement('p');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  form.append(said);
  let pause;

  for (const kind of ['input', 'change']) {
    form.addEventListener(kind, ({ target }) => {
      for (const line of target.closest('.row')?.querySelectorAll('.counter') ?? []) {
        const was = line.classList.contains('over-limit');
        const isOver = count(form, line);
        // Not on every key: once when typing pauses, and only where there is something to do or it has been done.
        if (!isOver && !was) continue;
        clearTimeout(pause);
        pause = setTimeout(() => (said.textContent = line.textContent), 1000);
      }
    });
  }
}

/** Writes how long the text is now; true: too long. */
function count(form, line) {
  const { of, by, unless, is, most, free, within, over } = line.dataset;
  const number = Array.from(document.getElementById(of).value).length;
  const data = new FormData(form);
  const limits = JSON.parse(most);
  const chosen = data.get(unless) === is ? [] : data.getAll(by);
  const [limit] = chosen.flatMap((each) => limits[each] ?? []).sort((a, b) => a.most - b.most);
  const isOver = limit !== undefined && number > limit.most;
  const values = { ...limit, number, surplus: number - (limit?.most ?? 0) };
  line.textContent = (limit ? (isOver ? over : within) : free).replace(/\{(\w+)\}/g, (_, name) => values[name]);
  line.classList.toggle('over-limit', isOver);
  return isOver;
}
