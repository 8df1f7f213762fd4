import { spawnSync } from 'node:child_process';
import { runQuietly } from '../run.mjs';

/** Debian's packages that hold the programs of the scan. */
const wanted = { wapiti: 'wapiti', sqlmap: 'sqlmap', openssl: 'openssl' };

/** Installs what is missing, as root on Debian. Gives the sentence that says what to do where it cannot; else null. */
export function installScanners(say) {
  const missing = missingPackages();
  if (missing.length === 0) return null;
  if (process.getuid?.() !== 0 || !isThere('apt-get'))
    return `The scan needs ${missing.join(' and ')} (Debian: apt install ${missing.join(' ')}).`;
  say(`Installing ${missing.join(' and ')} ...`);
  runQuietly('apt-get', ['update'], '/');
  runQuietly('apt-get', ['install', '--yes', '--no-install-recommends', ...missing], '/');
  return null;
}

function missingPackages() {
  return Object.entries(wanted)
    .filter(([program]) => !isThere(program))
    .map(([, name]) => name);
}

function isThere(program) {
  return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}
