/** Run inside the page: what somebody sees there, by its words. They have to stand alone, the browser gets their text. */

export interface Sought {
  text: string;
  /** legend of the table or group that it stands in */
  within: string;
  /** which of several with the same words, from 0 */
  index: number;
}

/** A link or button by its visible text; what only screen readers hear does not count. */
export function findPressable({ text, within, index }: Sought): Element | null {
  const words = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('.sr').forEach((hidden) => hidden.remove());
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const isIn = (element: Element) =>
    within === '' ||
    [...document.querySelectorAll('fieldset, section, li')].some(
      (group) => group.contains(element) && (group.textContent ?? '').includes(within),
    );
  const all = [...document.querySelectorAll('a[href], button, summary')].filter(
    (element) => element.checkVisibility() && !element.classList.contains('default-submit'),
  );
  return all.filter((element) => words(element) === text && isIn(element))[index] ?? null;
}

/** A field by its label (or its name for screen readers), within the table or group of that legend. */
export function findField({ text, within, index }: Sought): Element | null {
  const words = (element: Element | null) => {
    const copy = element?.cloneNode(true) as Element | undefined;
    copy?.querySelectorAll('.optional, .sr').forEach((aside) => aside.remove());
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const isIn = (element: Element) =>
    within === '' ||
    [...document.querySelectorAll('fieldset')].some(
      (group) => group.contains(element) && words(group.querySelector('legend')) === within,
    );
  const labelled = [...document.querySelectorAll('label')]
    .filter((label) => words(label) === text)
    .flatMap((label) => (label.control === null ? [] : [label.control]));
  const named = [...document.querySelectorAll('main [aria-label]')].filter(
    (element) => element.getAttribute('aria-label') === text,
  );
  return [...labelled, ...named].filter(isIn)[index] ?? null;
}
