import { getHeapSnapshot } from 'node:v8';

/** The parts of V8's own description of its heap that are read here. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
  strings: string[];
}

/**
 * Bytes of files and of texts that something in this process still leads to. Nothing else is counted: what was let go is
 * given back when it suits V8, so that the memory it has in use says nothing about what is held.
 */
export async function reachableBytes(): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of getHeapSnapshot()) chunks.push(Buffer.from(chunk as Uint8Array));
  const { snapshot, nodes, strings } = JSON.parse(Buffer.concat(chunks).toString()) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  const texts = ['string', 'concatenated string', 'sliced string'].map((each) => types[0].indexOf(each));
  const files = strings.indexOf('system / JSArrayBufferData');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const at = (field = 0) => nodes[node + field] ?? 0;
    if (at(name) === files || texts.includes(at(type))) bytes += at(size);
  }
  return bytes;
}
