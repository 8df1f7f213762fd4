import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './tools.js';

/** A value of a file in the notation of qpdf: "/Name", "u:text", "b:bytes", "12 0 R", numbers, lists, dictionaries. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Dictionary = Record<string, Value>;

interface Stored {
  value?: Value;
  stream?: { dict: Dictionary; datafile: string };
}

export interface StructureNode {
  /** the type as it stands in the file, and what the role map makes of it */
  type: string;
  role: string;
  dictionary: Dictionary;
  kids: StructureNode[];
  /** parts of pages: the page's reference and the number of the marked sequence */
  marks: { page: string; mark: number }[];
  annotations: string[];
  parent: StructureNode | null;
}

/** A file as qpdf reads it: every object, and every stream unpacked. */
export class MatterhornFile {
  readonly objects = new Map<string, Value>();
  readonly trailer: Dictionary;
  readonly catalog: Dictionary;
  private readonly streams = new Map<string, Buffer>();

  constructor(pdf: Uint8Array) {
    const folder = mkdtempSync(join(tmpdir(), 'matterhorn-'));
    try {
      writeFileSync(join(folder, 'document.pdf'), pdf);
      const stored = unpacked(folder);
      for (const [name, one] of Object.entries(stored)) this.take(name.replace(/^obj:/, ''), one);
      this.trailer = asDictionary(stored.trailer?.value);
    } finally {
      rmSync(folder, { recursive: true });
    }
    this.catalog = this.dictionary(this.trailer['/Root']);
  }

  get(value: Value | undefined): Value {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value ?? null;
    return this.objects.get(value) ?? null;
  }

  dictionary(value: Value | undefined): Dictionary {
    return asDictionary(this.get(value));
  }

  list(value: Value | undefined): Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === null ? [] : [value ?? null];
  }

  stream(reference: Value | undefined): Buffer {
    return this.streams.get(plain(reference)) ?? Buffer.alloc(0);
  }

  text(value: Value | undefined): string | null {
    const found = this.get(value);
    return typeof found === 'string' && found.startsWith('u:') ? found.slice(2) : null;
  }

  /** The pages in their order. */
  pages(): { reference: string; page: Dictionary }[] {
    return this.pagesUnder(this.catalog['/Pages']);
  }

  dictionaries(): [string, Dictionary][] {
    return [...this.objects].map(([reference, value]) => [reference, asDictionary(value)]);
  }

  private pagesUnder(reference: Value | undefined): { reference: string; page: Dictionary }[] {
    const page = this.dictionary(reference);
    if (page['/Type'] === '/Page') return [{ reference: plain(reference), page }];
    return this.list(page['/Kids']).flatMap((kid) => this.pagesUnder(kid));
  }

  private take(name: string, { value, stream }: Stored): void {
    this.objects.set(name, stream?.dict ?? value ?? null);
    if (stream) this.streams.set(name, readFileSync(stream.datafile));
  }
}

/** A name, a reference or a number as it stands in the file. */
export function plain(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function asDictionary(value: Value | undefined): Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function unpacked(folder: string): Record<string, Stored> {
  const unpack = ['--json=2', '--json-key=qpdf', '--json-stream-data=file', '--decode-level=generalized'];
  const json = run('qpdf', [...unpack, `--json-stream-prefix=${join(folder, 'stream')}`, join(folder, 'document.pdf')]);
  return (JSON.parse(json) as { qpdf: [unknown, Record<string, Stored>] }).qpdf[1];
}
