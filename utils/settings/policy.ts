/**
 * The organisation's policy: what the browser tells, or what it told last while it is slow to. A
 * browser that has just started answers nobody who asks for a policy for some seconds (two to five
 * were measured in Chromium), and until then no page would get its markers.
 */
import browser from 'webextension-polyfill';

/** What managed storage holds. */
export type Policy = Readonly<Record<string, unknown>>;

/** Where local storage keeps what was told last, as text. */
export const policyKey = 'policy.1';

/** So long the browser's own answer is waited for when there is an older one, in milliseconds. */
const patience = 100;

/** Firefox rejects when no policy is there; Chromium answers with nothing. */
async function ask(): Promise<Policy> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** @returns nothing when `kept` is not what this module kept */
function readKept(kept: unknown): Policy | null {
  try {
    const policy: unknown = typeof kept === 'string' ? JSON.parse(kept) : null;
    return policy !== null && typeof policy === 'object' ? (policy as Policy) : null;
  } catch {
    return null;
  }
}

/**
 * Asks for the policy. When the answer comes late and is another than before, it is kept, and
 * `storage.onChanged` tells of `policyKey`.
 *
 * @returns gives, for what local storage holds under `policyKey`, the policy in force
 */
export function askPolicy(): (kept: unknown) => Promise<Policy> {
  const asked = ask();
  return async (kept) => {
    const told = asked.then(async (policy) => {
      const text = JSON.stringify(policy);
      // On a full disk there is nothing to fall back on next time, and that is all.
      if (text !== kept) await browser.storage.local.set({ [policyKey]: text }).catch(() => {});
      return policy;
    });
    const before = readKept(kept);
    return before ? Promise.race([told, wait(patience).then(() => before)]) : told;
  };
}
