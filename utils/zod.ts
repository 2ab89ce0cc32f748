/**
 * Zod, set before any shape is made. Zod otherwise tries `new Function` as it makes an object's
 * shape, which our pages' policy forbids and reports. Imports run in their own order, so a setting
 * in one file of shapes comes too late for those it imports: all take zod from here.
 */
import { config } from 'zod';

config({ jitless: true });

export * from 'zod';
