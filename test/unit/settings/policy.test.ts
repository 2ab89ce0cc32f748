import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askPolicy, policyKey } from '@/utils/settings/policy';

const managed = vi.hoisted(() => vi.fn<() => Promise<object>>());
const keep = vi.hoisted(() => vi.fn<(values: object) => Promise<void>>());
vi.mock('webextension-polyfill', () => ({
  default: { storage: { managed: { get: managed }, local: { set: keep } } },
}));

const off = { notes: 'off' };
const on = { notes: 'on' };
const asText = (policy: object) => JSON.stringify(policy);

beforeEach(() => {
  managed.mockReset();
  keep.mockReset().mockResolvedValue(undefined);
});

describe('what the browser tells at once', () => {
  beforeEach(() => void managed.mockResolvedValue(off));

  it.each([
    ['nothing was kept', undefined, true],
    ['the same was kept', asText(off), false],
    ['another was kept', asText(on), true],
    ['what was kept is no text', { notes: 'on' }, true],
    ['what was kept is cut short', '{"notes":', true],
    ['what was kept is no object', 'null', true],
  ])('counts, and is kept when new: %s', async (_, kept, isNew) => {
    expect(await askPolicy()(kept)).toEqual(off);
    expect(keep.mock.calls).toEqual(isNew ? [[{ [policyKey]: asText(off) }]] : []);
  });

  it('counts on a full disk too', async () => {
    keep.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await askPolicy()(asText(on))).toEqual(off);
  });
});

it('is nothing where the browser knows no policy', async () => {
  managed.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await askPolicy()(asText(off))).toEqual({});
});

describe('while the browser is silent', () => {
  let tell: (policy: object) => void;
  beforeEach(() => {
    managed.mockReturnValue(
      new Promise((resolve) => {
        tell = resolve;
      }),
    );
  });

  it('what was told last counts, and what is told later is kept', async () => {
    expect(await askPolicy()(asText(off))).toEqual(off);
    expect(keep).not.toHaveBeenCalled();
    tell(on);
    await vi.waitFor(() => expect(keep).toHaveBeenCalledWith({ [policyKey]: asText(on) }));
  });

  it.each([
    ['nothing', undefined],
    ['what cannot be read', '{'],
  ])('nobody goes on without it when %s was kept', async (_, kept) => {
    const answer = vi.fn();
    const asked = askPolicy()(kept).then(answer);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(answer).not.toHaveBeenCalled();
    tell(off);
    await asked;
    expect(answer).toHaveBeenCalledWith(off);
  });
});
