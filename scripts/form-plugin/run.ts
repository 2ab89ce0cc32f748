/** `npm run build:plugin`: the form plug-in as a package folder. */
import { buildFormPlugin } from './build';

console.log(`The form plug-in is in ${await buildFormPlugin()}`);
