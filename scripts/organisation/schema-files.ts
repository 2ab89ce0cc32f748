/** The schema files that are kept in the repository, and what they hold. */
import { managedSchema, organisationPackSchema } from './schemas';

const text = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

/** By path. Chrome and Edge read the first out of the extension; editors read the second. */
export const schemaFiles = (): Record<string, string> => ({
  'public/managed-schema.json': text(managedSchema()),
  'docs/policies/organisation-pack.schema.json': text(organisationPackSchema()),
});
