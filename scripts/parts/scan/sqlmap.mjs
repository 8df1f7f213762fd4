import { URLSearchParams } from 'node:url';
import { join } from 'node:path';
import { runTo } from './run-to.mjs';

const fixed = [
  '--batch',
  '--dbms',
  'postgresql',
  '--level',
  '2',
  '--risk',
  '1',
  '--flush-session',
  '--disable-coloring',
  '--ignore-redirects',
];
// Refusals are what it is to get.
const refused = ['--ignore-code', '*', '--timeout', '20', '--retries', '1'];

/**
 * What is attacked: `*` in an address is where the payload goes; `of` are the fields of the form or the address;
 * `anew`: a field that gets another value each time, so that no limit of one account stops the attack; `by`: who attacks,
 * the reviewer of the agency, else the owner.
 */
export function attacksOn({ example, plan, review, row, correction, person, version, session }) {
  const form = { name: 'Ana Auer', jobTitle: 'Press', email: 'ana@example.org', locale: 'de', _version: version };
  return [
    { name: 'sign-in, address', path: '/sign-in', data: { email: 'ana@example.org', password: 'wrong' }, of: 'email' },
    {
      ...{ name: 'sign-in, password', path: '/sign-in', data: { email: 'ana@example.org', password: 'wrong' } },
      ...{ of: 'password', anew: 'email' },
    },
    { name: 'forgotten password', path: '/forgotten', data: { email: 'ana@example.org' }, of: 'email', anew: 'email' },
    { name: 'form of a person', path: person, data: form, of: 'name,jobTitle,email,locale,_version' },
    { name: 'address of a thing', path: `${example}/people/ana*` },
    { name: 'address of a plan', path: '/plans/0b0e7c1e-0000-4000-8000-000000000000*' },
    {
      ...{ name: 'readiness', path: `${example}/readiness?from=2027-01-01&days=7&unreachable=1&away=&kind=&channel=x` },
      of: 'from,days,unreachable,away,kind,channel',
    },
    {
      ...{
        name: 'audit trail',
        path: '/audit?person=x&plan=x&action=plan.changed&from=2026-01-01&to=&text=a&before=9',
      },
      of: 'person,plan,action,from,to,text,before',
    },
    { name: 'end of a session', path: '/account/sessions/end', data: { session }, of: 'session' },
    { name: 'invitation, link', path: '/invitation/abcdefgh*' },
    { name: 'password, link', path: '/password/abcdefgh*' },
    { name: 'review, link', path: '/review/abcdefgh*' },
    { name: 'contact data, link', path: '/contact/abcdefgh*' },
    { name: 'second factor', path: '/account/authenticator', data: { code: '123456', password: 'x' }, of: 'code' },
    { name: 'version, address', path: `${plan}/versions/1*` },
    { name: 'versions compared', path: `${plan}/versions/compare?from=1&to=2`, of: 'from,to' },
    { name: 'version, frozen', path: `${plan}/versions`, data: { note: 'x', _version: '0' }, of: 'note,_version' },
    { name: 'version, sent back', path: `${plan}/versions/2/return`, data: { reason: '' }, of: 'reason' },
    { name: 'contact data asked for', path: `${plan}/contacts/ask`, data: { person: 'nobody' }, of: 'person' },
    { name: 'correction taken over', path: `${correction}/take`, data: { take: 'x', _seen: 'x' }, of: 'take,_seen' },
    {
      ...{ name: 'review, answered by the company', path: `${plan}/reviews/wave/reply` },
      ...{ data: { activity: 'x', text: '' }, of: 'activity,text' },
    },
    { name: 'reviews, search', path: '/reviews?search=a', of: 'search', by: 'reviewer' },
    { name: 'review, address', path: `${review}*`, by: 'reviewer' },
    {
      ...{ name: 'row of a review', path: row, by: 'reviewer', of: 'kind,role,letter,text,round' },
      data: { kind: 'propose', role: 'x', letter: 'C', text: '', round: '1' },
    },
    { name: 'member, address', path: '/administration/members/0b0e7c1e-0000-4000-8000-000000000000*/remove' },
  ];
}

/** Gives the findings of one attack. */
export async function runSqlmap(origin, { cookie, csrf }, { name, path, data, of, anew }, folder) {
  const body = data && new URLSearchParams({ ...data, _csrf: csrf }).toString();
  const output = await runTo(join(folder, `sqlmap ${name.replaceAll('/', ' ')}.log`), 'sqlmap', [
    ...['--url', origin + path, ...fixed, ...refused, '--output-dir', join(folder, 'sqlmap'), '--cookie', cookie],
    ...(body === undefined ? [] : ['--data', body]),
    ...(of === undefined ? [] : ['-p', of]),
    ...(anew === undefined || anew === of ? [] : ['--randomize', anew]),
  ]);
  const parameters = [...output.matchAll(/^Parameter: (.+)$/gm)].map(([, parameter]) => parameter);
  const place = `${data ? 'POST' : 'GET'} ${path}`;
  const info = 'a parameter that reaches the database as a statement';
  const findings = parameters.map((parameter) => ({ by: 'sqlmap', kind: 'SQL injection', place, info, parameter }));
  const isDone = parameters.length > 0 || /do not appear to be injectable/.test(output);
  if (!isDone) findings.push({ by: 'sqlmap', kind: 'not tested', place, info: output.slice(-400), parameter: '' });
  return findings;
}
