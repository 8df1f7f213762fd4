import { type Locale } from '../../domain/plan/plan.js';
import { translator, type Translate } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Verdict } from '../verify/chain-check.service.js';
import { type Asked, trailFields, trailHref } from './asked.js';
import { entryView, type EntryView } from './entry-view.js';
import { type Trail, type TrailNames } from './trail.service.js';

interface VerdictView {
  isWhole: boolean;
  text: string;
  more: string[];
}

interface TrailView {
  zone: string;
  fields: FieldView[];
  problems: Problem[];
  isSearch: boolean;
  entries: EntryView[];
  older: string | null;
  newest: string | null;
  verdict: VerdictView | null;
}

/** `trail`: null where nothing was looked for, because the search is wrong. `verdict`: null where the chain was not checked. */
export function trailPage(
  asked: Asked,
  trail: Trail | null,
  names: TrailNames,
  locale: Locale,
  verdict: Verdict | null = null,
): Page {
  const t = translator(locale);
  const fields = showFields(trailFields(names, t), { t, input: asked.input, errors: asked.errors, theirs: null });
  const last = trail?.events.at(-1);
  const { before } = asked.query;
  const view: TrailView = {
    zone: t('web.audit.zone', { zone: names.timeZone.replaceAll('_', ' ') }),
    fields,
    problems: problemsOf(fields, asked.errors),
    isSearch: trailHref(asked.input, null) !== '/audit',
    entries: trail?.events.map((event) => entryView(event, trail, names, t)) ?? [],
    older: trail?.isMore && last ? trailHref(asked.input, last.number) : null,
    newest: before === null ? null : trailHref(asked.input, null),
    verdict: verdict && verdictView(verdict, t),
  };
  return new Page('pages/audit', t('web.audit.title'), [], view, trail ? 200 : 422);
}

function verdictView(verdict: Verdict, t: Translate): VerdictView {
  if (!verdict.isWhole) {
    const { number, fault } = verdict;
    const text = t('web.audit.verify.broken', { number, fault: t(`web.audit.verify.fault.${fault}`) });
    return { isWhole: false, text, more: [] };
  }
  const { entries, erased, hash } = verdict;
  const gone = erased > 0 ? [t('web.audit.verify.erased', { count: erased })] : [];
  const sum = entries > 0 ? [t('web.audit.verify.hash', { hash: hash.toString('hex') })] : [];
  return { isWhole: true, text: t('web.audit.verify.whole', { count: entries }), more: [...gone, ...sum] };
}
