import { describe, expect, it } from '@jest/globals';
import { HeldDocuments } from './held-documents.js';

const facts = { ino: 1, size: 10, mtimeMs: 1_000.4 };
const document = (bytes = 10) => ({ renderer: 'Chrome/1', content: new Uint8Array(bytes) });

describe('a document that is held', () => {
  it('is given as long as its file is the same', () => {
    const held = new HeldDocuments();
    const one = document();
    held.set('one', one, facts);
    expect(held.get('one', { ...facts, mtimeMs: 1_000.2 })).toBe(one);
    for (const other of [{ ino: 2 }, { size: 11 }, { mtimeMs: 1_001.4 }])
      expect(held.get('one', { ...facts, ...other })).toBeNull();
  });

  it('gives way to what was asked for later, and goes with its file', () => {
    const held = new HeldDocuments();
    for (const key of ['one', 'two', 'three', 'four']) held.set(key, document(10_000_000), facts);
    const found = () => ['one', 'two', 'three', 'four'].filter((key) => held.get(key, facts) !== null);
    expect(found()).toEqual(['two', 'three', 'four']);
    held.forget('two');
    held.forgetAllBut(new Set(['four', 'five']));
    expect(found()).toEqual(['four']);
  });
});
