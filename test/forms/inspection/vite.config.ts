import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    {
      // SurveyJS' styles name a font elsewhere; nothing here may ask for anything elsewhere.
      name: 'no-remote-fonts',
      enforce: 'pre',
      transform(code, id) {
        if (!id.endsWith('.css')) return undefined;
        return code
          .replace(/@import\s+url\([^)]*https?:[^)]*\);?/g, '')
          .replace(/@font-face\s*\{[^}]*https?:[^}]*\}/g, '');
      },
    },
  ],
});
