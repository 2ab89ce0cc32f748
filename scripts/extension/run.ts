/** Builds the extension for both browsers, as the tests and checks use it. */
import { buildExtension } from './build';

try {
  for (const browser of ['chrome', 'firefox'] as const) console.log(buildExtension(browser));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
