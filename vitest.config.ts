import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { guideModules } from './scripts/guide/vite-plugin';

export default defineConfig({
  plugins: [guideModules()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['test/unit/**/*.test.{ts,tsx}'] },
});
