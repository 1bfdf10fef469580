import { namesIn, same } from '../../core/element/settings.js';
import type { DreamSessionData } from './dream-session.model.js';
import type { DreamSessionContent } from './dream-session.schema.js';

/** Ids of the parties that take part: those asked for and those of who is there; all where none of the asked is known. */
export function partiesIn(
  { parties }: DreamSessionContent,
  wanted: string | null | undefined,
  { members }: DreamSessionData,
): string[] {
  const asked = namesIn(wanted);
  const ids = parties.map(({ id }) => id);
  const there = ids.filter(
    (id) => asked.some((each) => same(each, id)) || members.some((member) => member.party === id),
  );
  return asked.some((each) => ids.some((id) => same(each, id))) ? there : ids;
}
