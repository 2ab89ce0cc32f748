/** The full numbers, before a release, and where their figures are gathered. */
import { appendFileSync, mkdirSync } from 'node:fs';

/** True in `npm run soak`. */
export const soaking = Boolean(process.env.SOAK);

/** Keeps a figure for docs/proof.md; outside a soak it is only said. */
export function figure(name: string, value: number | string): void {
  console.log(`${name}: ${value}`);
  if (!soaking) return;
  mkdirSync('.output/soak', { recursive: true });
  appendFileSync('.output/soak/figures.jsonl', `${JSON.stringify({ name, value })}\n`);
}
