/** Choosing among many: how many are ticked stands on the button, and a group is ticked at once. */
export function catalogueForm(form) {
  const count = form.querySelector('[data-count]');
  const ticks = (within) => [...within.querySelectorAll('input[name="take"]')];
  const show = () => {
    const chosen = ticks(form).filter((tick) => tick.checked).length;
    count.textContent = chosen > 0 ? ` (${chosen})` : '';
  };
  for (const group of form.querySelectorAll('fieldset')) {
    const button = group.querySelector('.tick-all');
    button.hidden = ticks(group).length < 2;
    button.addEventListener('click', () => {
      const wanted = ticks(group).some((tick) => !tick.checked);
      for (const tick of ticks(group)) tick.checked = wanted;
      show();
    });
  }
  form.addEventListener('change', show);
  show();
}
