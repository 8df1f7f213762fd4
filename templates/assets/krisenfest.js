// A rejected form is announced and reached at once.
document.querySelector('[data-focus]')?.focus();
