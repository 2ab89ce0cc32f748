/** Has an opened record the shape its kind has today? One that has not is damaged, whoever sealed it. */
import type { Shapes } from './schema';

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isTime: Is = (value) => Number.isFinite(value);
const isTextOrNull: Is = (value) => value === null || isText(value);
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const recordOf =
  (parts: Record<string, Is>): Is =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(parts).every(([name, is]) => is((value as Record<string, unknown>)[name]));

/** Each part of each kind is named: a part more in `Shapes` does not compile without a check here. */
const shapes: { [Kind in keyof Shapes]: Record<keyof Shapes[Kind], Is> } = {
  head: {
    startedAt: isTime,
    expiresAt: isTime,
    caseHash: isTextOrNull,
    formHash: isText,
    formLabel: isText,
    name: isText,
  },
  tick: { fieldKey: isText, itemId: isText },
  note: {
    fieldKey: isText,
    text: isText,
    version: isTime,
    savedAt: isTime,
    copies: listOf(recordOf({ id: isText, text: isText, savedAt: isTime })),
    writer: isText,
    writes: listOf(isText),
  },
  answer: { step: isText, answer: isText },
};

/** @param value in today's shape, or not */
export const hasShape = (kind: keyof Shapes, value: unknown): boolean =>
  recordOf(shapes[kind])(value);
