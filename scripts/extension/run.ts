/** Builds the extension for both browsers; with `--sites`, an organisation's own build for these sites. */
import { buildExtension } from './build';
import { sitesFrom } from './sites';

try {
  const sites = sitesFrom(process.argv.slice(2));
  for (const browser of ['chrome', 'firefox'] as const) console.log(buildExtension(browser, sites));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
