import { type Translate } from '../../i18n/translate.js';

const countedLists = [
  ...['people', 'rosters', 'owners', 'agencies', 'severities', 'activities', 'channels', 'scenarios'],
  ...['stakeholders', 'notifications', 'exercises'],
];

/** Any value of JSON as people read it: lists in one line where they are short, fields one below the other. */
export function plainText(value: unknown, t: Translate, indent = ''): string {
  if (value === null || value === undefined || value === '') return t('web.audit.nothing');
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return t(value ? 'web.audit.yes' : 'web.audit.no');
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isPlan(value)) return planText(value, t);
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object')) return value.map(String).join(', ');
    return value.map((each) => plainText(each, t, indent)).join(`\n${indent}–\n`);
  }
  return Object.entries(value)
    .map(([name, each]) => `${indent}${name}: ${isDeep(each) ? '\n' : ''}${plainText(each, t, `${indent}  `)}`)
    .join('\n');
}

function isDeep(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(Array.isArray(value) && value.every((each) => typeof each !== 'object'))
  );
}

function isPlan(value: object): value is Record<string, unknown> {
  return 'format' in value && value.format === 'crisis-plan/1';
}

/** A whole plan by its size. */
function planText(plan: Record<string, unknown>, t: Translate): string {
  const counts = countedLists.flatMap((name) => {
    const list = plan[name];
    return Array.isArray(list) && list.length > 0 ? [`${t(`web.sections.${name}.title`)}: ${list.length}`] : [];
  });
  return [String(plan.title), ...counts].join('\n');
}
