/** The shapes that organisations meet, made from the ones the product itself checks by. */
import * as z from 'zod';
import { packSchema } from '@/utils/organisation/schema';
import { policyName } from '@/utils/settings/policy-name';
import { settingShapes } from '@/utils/settings/shapes';

type Json = Record<string, unknown>;

/** A shape without what only whole schema files carry. */
function shapeOf(schema: z.ZodType): Json {
  const { $schema: _, ...shape } = z.toJSONSchema(schema) as Json;
  return shape;
}

/**
 * What Chrome and Edge accept as policy for the extension: every setting, and the pack as JSON text.
 * Their schema knows no alternatives, so the pack cannot be described further there.
 */
export function managedSchema(): Json {
  const settings = Object.entries(settingShapes).map(([name, schema]) => [name, shapeOf(schema)]);
  const pack = { type: 'string', description: "The organisation's pack, as JSON text." };
  return {
    type: 'object',
    properties: { ...Object.fromEntries(settings), [policyName]: pack },
  };
}

/** JSON Schema of an organisation's pack, for editors and validators. */
export function organisationPackSchema(): Json {
  return {
    ...(z.toJSONSchema(packSchema, { io: 'input' }) as Json),
    title: 'Kjennetegn: pack of an organisation',
  };
}
