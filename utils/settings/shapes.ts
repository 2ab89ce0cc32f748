/** The declared settings as schemas: for packs, and for the files that administrators are given. */
import * as z from '@/utils/zod';
import { type Declared, declared, type Settings, settingNames } from './declared';

function shapeOf(kind: Declared): z.ZodType {
  if ('oneOf' in kind) return z.enum(kind.oneOf);
  if ('least' in kind) return z.number().int().min(kind.least).max(kind.most);
  return z.string().regex(kind.like).max(kind.longest);
}

/** The schema of each setting, in the order in which they are declared. */
export const settingShapes = Object.fromEntries(
  settingNames.map((name) => [name, shapeOf(declared[name]).describe(declared[name].about)]),
) as { [Name in keyof Settings]: z.ZodType<Settings[Name]> };
