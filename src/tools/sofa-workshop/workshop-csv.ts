import { csvText } from '../../core/csv.js';
import { msg } from '../../core/localize.js';
import { TEAM } from './sofa-workshop.limits.js';
import { stackOf, stackText } from './sofa-workshop.model.js';
import { verb, type WorkshopView } from './workshop-view.js';

const plainName = ({ data, content, text }: WorkshopView, who: string): string =>
  who === TEAM
    ? text(content.agreements.team)
    : (data.members.find(({ id }) => id === who)?.name ?? '');

/**
 * Every note with its writer, its block and what its stack is called. The heads are read at once:
 * only while a tool renders does `msg()` know its language.
 */
export function notesCsv(view: WorkshopView): () => string {
  const head = [msg('Teamlid'), msg('Briefje'), msg('Blok'), msg('Stapel')];
  return () =>
    csvText([
      head,
      ...view.data.notes.map(({ id, member, text }) => {
        const stack = stackOf(view.data, id);
        return [
          plainName(view, member),
          text,
          stack ? verb(view, stack.block) : '',
          stack ? stackText(view.data, stack) : '',
        ];
      }),
    ]);
}

export function agreementsCsv(view: WorkshopView): () => string {
  const head = [msg('Wat'), msg('Wie'), msg('Wanneer')];
  return () =>
    csvText([
      head,
      ...view.data.agreements.map(({ what, who, by }) => [what, plainName(view, who), by]),
    ]);
}
