/** Settings that an organisation's pack may hold fast. The policy's own come before them. */
import * as z from '@/utils/zod';
import { settingShapes } from '../settings/shapes';

const { language: _language, role: _role, municipality: _municipality, ...held } = settingShapes;

/** Any of them; language and role are given as defaults, a municipality is the user's to say. */
export const requiredSettingsSchema = z.strictObject(held).partial();
