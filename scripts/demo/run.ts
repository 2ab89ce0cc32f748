/** `npm start`: builds, serves the demo forms, opens them in a browser with the extension on. */
import { ensureChromium } from '../browser/ensure';
import { buildExtension } from '../extension/build';
import { buildForms } from '../forms/build';
import { serveForms } from '../forms/serve';
import { launchWithExtension } from './launch';
import { printTable } from './table';
import { tourForms } from './tour';

/** A desktop to open a window on: Windows and macOS have one, Linux says where it is. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  const executablePath = await ensureChromium();
  const folder = buildExtension('chrome');
  await buildForms();
  const forms = await serveForms();
  const headless = !hasDisplay();
  const { browser, id } = await launchWithExtension(executablePath, folder, {
    headless,
    origins: [new URL(forms.url).origin],
  });
  if (headless) {
    printTable(await tourForms(browser, id, forms.url, '.output/demo'));
    console.log('Screenshots of each form with a panel open: .output/demo/');
    await browser.close();
    await forms.close();
    return;
  }
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(forms.url);
  console.log(`The demo forms are at ${forms.url}. Close the browser to end.`);
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
  await forms.close();
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
