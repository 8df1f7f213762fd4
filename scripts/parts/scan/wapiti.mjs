import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTo } from './run-to.mjs';

const modules =
  'sql blindsql xss permanentxss file exec crlf redirect csrf csp http_headers cookieflags methods htaccess xxe ssrf shellshock backup';

export const leftOut = [
  'wapiti buster, nikto, wapp, drupal_enum, wp_enum: lists that are fetched from the internet, or of other programs',
  'wapiti brute_login_form: weak passwords are refused when they are set, and tries are counted (npm test)',
];

/**
 * Crawls and attacks the whole site. `target`: { origin, cookie: '' for a stranger, paths that no page leads to, endpoint };
 * `each`: seconds for each kind of attack. Gives { findings, cutShort, places }.
 */
export async function runWapiti({ origin, cookie, paths, endpoint }, each, folder, name) {
  const report = join(folder, `${name}.json`);
  const fixed = ['--flush-session', '--no-bugreport', '--verify-ssl', '0', '--scope', 'folder', '--verbose', '1'];
  const limits = ['--max-scan-time', `${each * 3}`, '--max-attack-time', `${each}`, '--max-parameters', '40'];
  const stored = ['--store-session', join(folder, name), '--store-config', join(folder, 'wapiti')];
  const output = await runTo(join(folder, `${name}.log`), 'wapiti', [
    ...['--url', `${origin}/`, '--module', modules.replaceAll(' ', ','), '--format', 'json', '--output', report],
    ...[...fixed, ...limits, ...stored, '--endpoint', endpoint, '--timeout', '20'],
    ...paths.flatMap((path) => ['--start', origin + path]),
    ...(cookie === '' ? [] : ['--header', `Cookie: ${cookie}`]),
  ]);
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8'));
  const findings = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, list]) =>
    list.map(({ method, path, info, parameter }) => ({ by: name, kind, place: `${method} ${path}`, info, parameter })),
  );
  const [, places] = /found (\d+) URLs and forms/.exec(output) ?? [];
  const isCrawlCut = output.includes('Max scan time was reached');
  const cutShort = [
    ...(isCrawlCut ? ['looking for pages'] : []),
    ...[...output.matchAll(/Max attack time was reached for module (\w+)/g)].map(([, module]) => module),
  ];
  return { findings, cutShort, places };
}
