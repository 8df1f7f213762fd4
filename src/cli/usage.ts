import { documentKinds } from '../documents/document-kind.js';

/** How each command is called. */
export const usage = {
  check: [
    'krisenfest check PLAN.json [--json] [--on DATE]',
    '    what is impossible, wrong or weak in a plan, and how far it depends on agencies',
    '    --json     as JSON; dependence is rounded to two decimals',
    '    --on DATE  check as if DATE (YYYY-MM-DD) were today',
    '    exit code  0 no errors, 1 errors or impossible entries, 2 not a plan',
  ],
  readiness: [
    'krisenfest readiness PLAN.json [--from DATE] [--days N] [--unreachable K] [--json]',
    '    whether the promised response times can be kept: every minute, whoever cannot be reached',
    '    --from DATE      first day (YYYY-MM-DD); default today',
    '    --days N         how many days; default 365',
    '    --unreachable K  how many people at most cannot be reached at a time; default 1',
    '    --json           as JSON',
    '    exit code  0 every promise kept with everybody reachable, 1 some broken, 2 not a plan',
  ],
  pdf: [
    `krisenfest pdf PLAN.json OUT.pdf [--document ${documentKinds.join('|')}]`,
    '    prints a document of a plan; default full',
    '    exit code  0 written, 2 not a plan, 3 no browser that can print',
  ],
  audit: [
    'krisenfest audit [--company NAME]',
    '    whether the audit trail of each company is as it was written; the database is found as the service finds it',
    '    (an embedded one only while the service is stopped)',
    '    exit code  0 whole, 1 broken, 2 no such company, 3 no database',
  ],
};
