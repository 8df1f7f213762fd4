import { deflated } from './deflated.js';
import { Dictionary } from './dictionary.js';
import { IN_FILE, IN_STREAM, PackedTable } from './packed-table.js';
import { type PdfObjects } from './pdf-objects.js';
import { Stream } from './stored-object.js';

/** Programs read all of a stream for one object in it. */
const OBJECTS_PER_STREAM = 500;
const HEADER = '%PDF-1.7\n%\x81\x81\x81\x81\n';

/** Writes a file whose objects are packed (PDF 1.7). @param id of the file, in hexadecimal digits */
export function packed(objects: PdfObjects, id: string): Uint8Array {
  const writer = new PackedWriter(objects.size);
  const unpacked: [number, string][] = [];
  for (let number = 1; number < objects.size; number += 1) {
    const object = objects.object(number);
    if (object instanceof Stream) writer.stream(number, object);
    else if (object !== null) unpacked.push([number, object.toString()]);
  }
  for (let at = 0; at < unpacked.length; at += OBJECTS_PER_STREAM)
    writer.together(unpacked.slice(at, at + OBJECTS_PER_STREAM));
  const [root = 'null', info = 'null'] = [objects.trailer.get('Root'), objects.trailer.get('Info')];
  return writer.finish({ Root: root, Info: info, ID: `[<${id}><${id}>]` });
}

class PackedWriter {
  private readonly parts: Uint8Array[] = [];
  private length = 0;
  private readonly table: PackedTable;

  constructor(private size: number) {
    this.table = new PackedTable(size + Math.ceil(size / OBJECTS_PER_STREAM) + 1);
    this.write(Buffer.from(HEADER, 'latin1'));
  }

  stream(number: number, { dictionary, bytes }: Stream): void {
    dictionary.set('Length', String(bytes.length));
    this.table.set(number, { kind: IN_FILE, where: this.length, which: 0 });
    this.write(Buffer.from(`${number} 0 obj\n${dictionary.toString()}\nstream\n`, 'latin1'));
    this.write(bytes);
    this.write(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  /** Packs these objects into one stream. */
  together(objects: readonly [number, string][]): void {
    const number = this.size;
    this.size += 1;
    let [heads, bodies] = ['', ''];
    objects.forEach(([object, value], index) => {
      this.table.set(object, { kind: IN_STREAM, where: number, which: index });
      heads += `${object} ${bodies.length} `;
      bodies += `${value}\n`;
    });
    const bytes = deflated(Buffer.from(heads + bodies, 'latin1'));
    const dictionary = { Type: '/ObjStm', N: objects.length, First: heads.length, Filter: '/FlateDecode' };
    this.stream(number, new Stream(Dictionary.of(dictionary), bytes));
  }

  finish(trailer: Readonly<Record<string, string>>): Uint8Array {
    const [start, number] = [this.length, this.size];
    this.table.set(number, { kind: IN_FILE, where: start, which: 0 });
    this.stream(number, this.table.stream(number + 1, trailer));
    this.write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return this.joined();
  }

  private write(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  /** In memory of its own, which can be handed over to another thread. */
  private joined(): Uint8Array {
    const file = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      file.set(part, at);
      at += part.length;
    }
    return file;
  }
}
