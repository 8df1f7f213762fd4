/**
 * `npm run scan`: attacks a service of its own on this machine with wapiti and sqlmap. Needs Debian's packages, which it
 * installs as root. `npm run scan -- --each 300`: seconds for each kind of attack. Reports stay in the folder it names.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sortOut } from './parts/scan/accepted.mjs';
import { startEndpoint } from './parts/scan/endpoint.mjs';
import { attacksOn, runSqlmap } from './parts/scan/sqlmap.mjs';
import { startTarget } from './parts/scan/target.mjs';
import { installScanners } from './parts/scan/tools.mjs';
import { leftOut, runWapiti } from './parts/scan/wapiti.mjs';
import { prepare, root } from './prepare.mjs';

const { values } = parseArgs({ options: { each: { type: 'string', default: '60' } } });
const each = Number(values.each);
const say = (line) => console.log(line);

const impossible = installScanners(say);
if (impossible !== null) {
  console.error(impossible);
  process.exit(1);
}
prepare(say);
const folder = mkdtempSync(join(tmpdir(), 'krisenfest-scan-'));
const endpoint = await startEndpoint();
const target = await startTarget(root, folder);
try {
  say(`Scanning ${target.origin}, reports in ${folder}`);
  const found = [...(await sqlmap()), ...(await wapiti())];
  process.exitCode = conclude(found);
} finally {
  await target.stop();
  endpoint.stop();
}

async function sqlmap() {
  const { origin, owner, reviewer, paths } = target;
  const { plan, review } = paths;
  const page = await reviewer.get(review);
  const row = page.links.find((href) => href.startsWith(`${review}/rows/`));
  const person = `${plan}/people/ana`;
  const version = (await owner.get(person)).form(person).value('_version');
  const places = { ...paths, row, person, version, session: '0b0e7c1e-0000-4000-8000-000000000000' };
  const found = [];
  for (const attack of attacksOn(places)) {
    const by = attack.by === 'reviewer' ? reviewer : owner;
    const findings = await runSqlmap(origin, by.session, attack, folder);
    say(`sqlmap, ${attack.name}: ${findings.length} findings`);
    found.push(...findings);
  }
  return found;
}

async function wapiti() {
  const { origin, owner, reviewer, paths } = target;
  withholdWhatEnds();
  const found = [];
  for (const [name, visitor, more] of [
    ['member', owner, []],
    ['reviewer', reviewer, [paths.review]],
    ['stranger', null, [paths.invitation, paths.contact, paths.invited]],
  ]) {
    const cookie = visitor?.session.cookie ?? '';
    const run = await runWapiti({ origin, cookie, paths: more, endpoint: endpoint.address }, each, folder, name);
    say(`wapiti, ${name}: ${run.places} pages and forms, ${run.findings.length} findings before sorting out`);
    if (run.cutShort.length > 0) say(`  ended by the time limit: ${run.cutShort.join(', ')}`);
    found.push(...run.findings);
    const { status } = (await visitor?.get('/account')) ?? { status: 200 };
    if (status !== 200)
      found.push(fault('scan', 'session lost', `GET /account, ${name}`, `answered ${status} in the end`));
  }
  return found;
}

/** Forms that would end a session, or take away what is to be attacked. */
function withholdWhatEnds() {
  const { example, plan } = target.paths;
  const sessions = ['/sign-out', '/account/sessions/end', '/account/erase', '/administration/second-factor'];
  target.withhold([...sessions, `${example}/remove`, `${plan}/remove`, `${plan}/reviews/wave/withdraw`]);
}

function fault(by, kind, place, info) {
  return { by, kind, place, info, parameter: '' };
}

/** Prints what was found; gives the exit code. */
function conclude(found) {
  const calls = endpoint.calls.map((url) => fault('endpoint', 'the service called out', url, 'an attack made it'));
  const errors = target.errors().map((line) => fault('log', 'error within the service', line.slice(0, 300), ''));
  const { findings, accepted } = sortOut([...found, ...calls, ...errors]);
  for (const { by, kind, place, info, parameter } of findings)
    say(`${by}: ${kind}: ${place}${parameter ? ` (${parameter})` : ''}: ${info}`);
  say('');
  for (const line of leftOut) say(`Left out: ${line}`);
  for (const { because, count } of accepted) say(`Not counted, ${count} times: ${because}`);
  say(`\n${findings.length} findings`);
  return findings.length > 0 ? 1 : 0;
}
