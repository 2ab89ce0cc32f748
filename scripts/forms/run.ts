/** `npm run forms`: builds and serves the demo forms until it is stopped. */
import { buildForms } from './build';
import { serveForms } from './serve';

await buildForms();
const { url } = await serveForms({ port: Number(process.env.PORT ?? 4173) });
console.log(`The demo forms are at ${url}`);
