import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot, templatesFolder } from '../rendering/folders.js';

export interface Asset {
  content: Buffer;
  type: string;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const folder = join(templatesFolder, 'assets');
const fonts = join(projectRoot, 'node_modules', '@fontsource', 'source-sans-3', 'files');
const fontFiles = [400, 600, 700].flatMap((weight) =>
  ['latin', 'latin-ext'].map((subset) => `source-sans-3-${subset}-${weight}-normal.woff2`),
);

/** Style sheets, scripts and fonts of the pages, each under an address with its hash: cached for ever, never stale. */
@Injectable()
export class Assets {
  private readonly byAddress = new Map<string, Asset>();
  private readonly addresses = new Map<string, string>();

  constructor() {
    for (const file of fontFiles) this.add(file, readFileSync(join(fonts, file)));
    for (const file of readdirSync(folder)) if (file.startsWith('krisenfest.')) this.href(file);
  }

  href(name: string): string {
    const address = this.addresses.get(name) ?? this.add(name, this.linked(readFileSync(join(folder, name), 'utf8')));
    return address;
  }

  at(address: string): Asset | undefined {
    return this.byAddress.get(address);
  }

  private add(name: string, content: Buffer): string {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const address = `/assets/${hash}-${name}`;
    this.byAddress.set(address, { content, type: types[extname(name)] ?? 'application/octet-stream' });
    this.addresses.set(name, address);
    return address;
  }

  /** Style sheets name fonts and scripts name each other by file: they get the addresses with the hash. */
  private linked(text: string): Buffer {
    const named = (_: string, before: string, name: string, after: string) => `${before}${this.href(name)}${after}`;
    return Buffer.from(
      text
        .replace(/(url\(')([^']+\.woff2)('\))/g, named)
        .replace(/(from '\.\/)([^']+)(')/g, (_all, _from, name: string) => `from '${this.href(name)}'`),
    );
  }
}
