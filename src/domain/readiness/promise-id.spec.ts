import { describe, expect, it } from '@jest/globals';
import { promiseParts } from './promise-id.js';

describe('the id of a promise', () => {
  it.each([
    ['first_reaction:facebook:red', { kind: 'first_reaction', channel: 'facebook', severity: 'red' }],
    ['statement:web:red', { kind: 'statement', channel: 'web', severity: 'red' }],
    ['reach:red:assess', { kind: 'reach', severity: 'red', step: 'assess' }],
    ['notification:data', { kind: 'notification', duty: 'data' }],
  ])('says what it is about: %s', (id, parts) => {
    expect(promiseParts(id)).toEqual(parts);
  });
});
