import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { guideModules } from './scripts/guide/vite-plugin';

export default defineConfig({
  plugins: [guideModules()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // Patience alone: a busy machine is slow, and what must be fast is measured by the bench.
  test: { include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
