import { Injectable } from '@nestjs/common';
import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { Renderer } from '../../rendering/renderer.js';
import { localDate } from '../../web/clock.js';
import { hoursPictures } from './hours-picture.js';
import { pictureField } from './subject.js';

/** Pictures of hours as HTML, for a page that is open while fields are saved. */
@Injectable()
export class HoursPictures {
  constructor(private readonly renderer: Renderer) {}

  /** By field; empty where a field has none now. `row` is a thing as versions name it: people/ana */
  html(plan: Plan, row: string, locale: Locale): Record<string, string> {
    const [section = '', key = ''] = row.split('/');
    const field = pictureField(section);
    if (field === null) return {};
    const today = localDate(plan.company.timeZone);
    const picture = hoursPictures(plan, section, key, today, translator(locale)).get(field);
    return { [field]: picture ? this.renderer.render('partials/hours/picture', { ...picture, locale }) : '' };
  }
}
