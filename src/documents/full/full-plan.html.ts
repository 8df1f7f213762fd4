import { type Renderer } from '../../rendering/renderer.js';
import { type FullPlanView } from './full-plan.view.js';

/** The printable page of the whole plan, with everything it needs in it. */
export function fullPlanHtml(renderer: Renderer, view: FullPlanView): string {
  return renderer.render('documents/full', view);
}
