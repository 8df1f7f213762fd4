import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract, type ExtractOptions } from 'tar-fs';
import { type BrowserFinder, type Environment, type FoundBrowser } from './finder.js';
import { filledOnce, privateCache } from './private-cache.js';

const PACKAGE = '@sparticuz/chromium';
// Root's files would otherwise be given to whoever packed them; of others the owner is not asked.
const AS_OUR_OWN: ExtractOptions = { map: (header) => ({ ...header, uid: 0, gid: 0 }) };

/**
 * The Chromium that comes with the installation (Linux x64), with the libraries and the font that a bare machine lacks.
 * Unpacked by us: the package's own way trusts whatever lies in the folder for temporary files.
 */
export function bundledBrowser(environment: Environment): BrowserFinder {
  return { name: 'bundled Chromium', find: () => unpacked(environment) };
}

async function unpacked(environment: Environment): Promise<FoundBrowser[]> {
  const home = packageFolder();
  if (home === null || process.platform !== 'linux' || process.arch !== 'x64') return [];
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(await privateCache(environment), `chromium-${version}`);
  await filledOnce(folder, async (empty) => {
    await unpack(join(home, 'bin'), empty);
    await writeFile(join(empty, 'fonts.conf'), fontsConfiguration(folder));
  });
  const libraries = [join(folder, 'libraries', 'lib'), environment.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = join(folder, 'fonts.conf');
  return [{ path: join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } }];
}

function packageFolder(): string | null {
  try {
    // The entry is build/cjs/index.cjs; the package does not export its package.json.
    return dirname(dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE))));
  } catch {
    return null;
  }
}

async function unpack(packed: string, folder: string): Promise<void> {
  const open = (name: string) => createReadStream(join(packed, name));
  const target = createWriteStream(join(folder, 'chromium'), { mode: 0o700 });
  await Promise.all([
    pipeline(open('chromium.br'), createBrotliDecompress(), target),
    pipeline(open('al2023.tar.br'), createBrotliDecompress(), extract(join(folder, 'libraries'), AS_OUR_OWN)),
    pipeline(open('fonts.tar.br'), createBrotliDecompress(), extract(join(folder, 'fonts'), AS_OUR_OWN)),
  ]);
}

function fontsConfiguration(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${escaped(path)}</dir>`).join('\n')}
  <cachedir>${escaped(join(folder, 'fontconfig'))}</cachedir>
</fontconfig>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
