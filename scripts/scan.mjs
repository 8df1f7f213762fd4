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
  const { origin, plan, visitor } = target;
  const page = await visitor.get(`${plan}/people`);
  const person = new RegExp(`${plan}/people/[\\w-]+(?=")`).exec(page.body)?.[0] ?? '';
  const form = await visitor.get(person);
  const version = /name="_version" value="(\d+)"/.exec(form.body)?.[1] ?? '';
  const browser = { origin, cookie: visitor.cookie, csrf: visitor.csrf };
  const found = [];
  for (const attack of attacksOn({ plan, person, version, session: '0b0e7c1e-0000-4000-8000-000000000000' })) {
    const findings = await runSqlmap(browser, attack, folder);
    say(`sqlmap, ${attack.name}: ${findings.length} findings`);
    found.push(...findings);
  }
  return found;
}

async function wapiti() {
  const { origin, plan, visitor } = target;
  target.withhold(['/sign-out', '/account/sessions/end', '/account/erase', `${plan}/remove`]);
  const found = [];
  for (const [name, cookie] of [
    ['member', visitor.cookie],
    ['stranger', ''],
  ]) {
    const run = await runWapiti({ origin, cookie, endpoint: endpoint.address }, each, folder, name);
    say(`wapiti, ${name}: ${run.places} pages and forms, ${run.findings.length} findings before sorting out`);
    if (run.cutShort.length > 0) say(`  ended by the time limit: ${run.cutShort.join(', ')}`);
    found.push(...run.findings);
  }
  const { status } = await visitor.get('/plans');
  if (status !== 200) found.push(fault('scan', 'session lost', 'GET /plans', `answered ${status} in the end`));
  return found;
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
