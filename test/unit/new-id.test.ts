import { expect, test } from 'vitest';
import { newId, newToken } from '@/utils/new-id';

const many = 1000;

test('an id is a random UUID, another each time', () => {
  const ids = Array.from({ length: many }, newId);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(many);
});

test('a token is 32 digits, another each time', () => {
  const tokens = Array.from({ length: many }, newToken);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(tokens).size).toBe(many);
});
