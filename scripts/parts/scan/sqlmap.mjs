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
 * `anew`: a field that gets another value each time, so that no limit of one account stops the attack.
 */
export function attacksOn({ plan, person, version, session }) {
  const form = { name: 'Ana Auer', jobTitle: 'Press', email: 'ana@example.org', locale: 'de', _version: version };
  return [
    { name: 'sign-in, address', path: '/sign-in', data: { email: 'ana@example.org', password: 'wrong' }, of: 'email' },
    {
      ...{ name: 'sign-in, password', path: '/sign-in', data: { email: 'ana@example.org', password: 'wrong' } },
      ...{ of: 'password', anew: 'email' },
    },
    { name: 'forgotten password', path: '/forgotten', data: { email: 'ana@example.org' }, of: 'email', anew: 'email' },
    { name: 'form of a person', path: person, data: form, of: 'name,jobTitle,email,locale,_version' },
    { name: 'address of a thing', path: `${plan}/people/ana*` },
    { name: 'address of a plan', path: '/plans/0b0e7c1e-0000-4000-8000-000000000000*' },
    {
      ...{ name: 'readiness', path: `${plan}/readiness?from=2027-01-01&days=7&unreachable=1&away=&kind=&channel=x` },
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
    { name: 'member, address', path: '/administration/members/0b0e7c1e-0000-4000-8000-000000000000*/remove' },
  ];
}

/** Gives { findings, requests } of one attack. */
export async function runSqlmap({ origin, cookie, csrf }, { name, path, data, of, anew }, folder) {
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
