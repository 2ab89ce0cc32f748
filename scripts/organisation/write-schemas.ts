/** `npm run pack:schema`: writes the schema files anew after settings or the pack changed. */
import { writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files';

for (const [path, text] of Object.entries(schemaFiles())) {
  writeFileSync(path, text);
  console.log(path);
}
