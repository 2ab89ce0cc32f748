import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { guideModules } from './scripts/guide/vite-plugin';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), guideModules()] }),
});
