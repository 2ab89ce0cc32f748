import type { Content } from './content';

/** The serialised search index of the guide. */
export function buildSearchIndex(_content: Content): string {
  return '{}';
}
