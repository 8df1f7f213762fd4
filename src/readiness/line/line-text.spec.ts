import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../../test/builders/plan.builder.js';
import { lineView } from './line-text.js';

const stored = { id: '7c0f6f3e-5f0b-4f57-9c39-2f3f7a1d0009', plan: aPlan(), versions: new Map<string, number>() };

describe('the figures beside a form that has just been saved', () => {
  it('tell what they are compared with while they are worked out, so that the change is not lost', () => {
    const standing = { state: 'running', done: 0, total: 1, before: 0 } as const;
    const view = lineView(stored, { key: 'new', known: 'old', standing, before: null }, 'en');
    expect(view).toMatchObject({ key: 'new', known: 'old', isPending: true });
  });

  it('are compared with themselves once they are there', () => {
    const standing = { state: 'failed' } as const;
    expect(lineView(stored, { key: 'new', known: 'old', standing, before: null }, 'en')?.known).toBeNull();
  });
});
