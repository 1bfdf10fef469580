import { namesIn, same } from '../../core/element/settings.js';
import type { ListSection } from './list-content.schema.js';

/** Sections that a page names, in the order of the content; all where it names none that is there. */
export function shownIn(
  sections: readonly ListSection[],
  list: string | null | undefined,
): ListSection[] {
  const names = namesIn(list);
  const shown = sections.filter(({ id }) => names.some((name) => same(name, id)));
  return shown.length ? shown : [...sections];
}
