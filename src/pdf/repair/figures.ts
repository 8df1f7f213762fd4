import { type Box } from './extent.js';
import { type Pages } from './pages.js';
import { contentsOf, type Element, isElement } from './structure.js';

/**
 * A figure has to say what it shows. One that does not is no figure: with something else in it, it groups that; with text
 * of its own it is that text; else it is decoration.
 */
export function settleFigures(elements: readonly Element[], pages: Pages): void {
  for (const figure of elements.filter(isSilentFigure)) {
    const showsText = contentsOf(figure).some((content) => pages.showsText(content));
    figure.type = figure.kids.some(isElement) ? 'Div' : 'Span';
    if (showsText || figure.type === 'Div') continue;
    contentsOf(figure).forEach((content) => pages.drop(content));
    figure.kids = [];
  }
}

/** Says where on its page each figure stands (ISO 32000-1, table 344), so that a program can show it. */
export function placeFigures(elements: readonly Element[], pages: Pages): void {
  for (const figure of elements.filter(({ type }) => type === 'Figure')) {
    const [first, ...others] = contentsOf(figure)
      .map((content) => pages.box(content))
      .filter((box) => box !== null);
    if (!first) continue;
    const box = others.reduce(around, first).map((side) => Math.round(side * 100) / 100);
    const layout = `<</O /Layout/Placement /Block/BBox [${box.join(' ')}]>>`;
    figure.attributes = new Map([...figure.attributes, ['A', layout]]);
  }
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function isSilentFigure({ type, attributes }: Element): boolean {
  return type === 'Figure' && !attributes.has('Alt');
}
