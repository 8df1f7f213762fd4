// Buttons that save nothing: one row more or less, or usual ones. The server draws the form anew, only one field is exchanged.

export const reshapes = (button) => ['_add', '_drop', '_fill'].includes(button?.name);

/** The page that the server draws of a form after a button that saves nothing; null: no answer. */
export async function drawn(form, { name, value }) {
  const typed = () => new URLSearchParams(new FormData(form));
  for (;;) {
    const body = typed();
    const before = body.toString();
    body.set(name, value);
    // Not form.action: a field may have that name.
    const reply = await fetch(form.getAttribute('action'), { method: 'POST', body }).catch(() => null);
    if (!reply?.ok) return null;
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    // What was typed meanwhile is drawn too.
    if (typed().toString() === before) return page;
  }
}

/** Exchanges the field that a button stands in, with the focus in it; gives the name of the field, null: no answer. */
export async function reshape(form, { name, value }) {
  const at = name === '_drop' ? value.replace(/\.\d+$/, '') : value.split('?')[0];
  const page = await drawn(form, { name, value });
  const field = fieldNamed(at, form);
  const next = page && fieldNamed(at, page);
  if (!field || !next) return null;
  field.replaceWith(next);
  const rows = next.querySelectorAll('.row, ol > li');
  const first = (name === '_add' ? rows[rows.length - 1] : rows[0])?.querySelector('input, select, textarea');
  const again = name === '_fill' && next.querySelector(`button[value="${CSS.escape(value)}"]`);
  (again || first || next.querySelector('button'))?.focus();
  return at;
}

export function fieldNamed(name, within) {
  return within.querySelector(`[data-field="${CSS.escape(name)}"]`);
}
