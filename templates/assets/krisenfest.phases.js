/** The rows of one phase or of all, without loading the page anew: each link carries the name of its phase. */
export function phaseFilter(nav) {
  nav.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-phase]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(link);
  });
  window.addEventListener('hashchange', reveal);
  const asked = new URLSearchParams(location.search).get('phase') ?? '';
  const wanted = nav.querySelector(`a[data-phase="${CSS.escape(asked)}"]:not([aria-current])`);
  // A row that was not saved must not be hidden: then the server shows all.
  if (wanted && !document.querySelector('main .problems, main .conflict')) show(wanted);
  reveal();

  function show(link) {
    const { phase } = link.dataset;
    for (const body of document.querySelectorAll('tbody[data-phase]')) body.hidden = phase !== '' && body.dataset.phase !== phase;
    for (const other of nav.querySelectorAll('a')) other.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    const form = document.querySelector('form[data-cells]');
    if (form) form.action = link.href;
    history.replaceState(history.state, '', link.href + location.hash);
    // The other language shows the same rows.
    document.querySelector('.language [name=back]').value = location.pathname + location.search;
    document.dispatchEvent(new Event('krisenfest:rows'));
  }

  /** A link to a row that is hidden shows it. */
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest('tbody[hidden]')) return;
    show(nav.querySelector('a[data-phase=""]'));
    target.scrollIntoView();
  }
}
