import { csvText } from '../../core/files/csv.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { msg } from '../../core/language/localize.js';
import { blockName, memberName } from '../../kits/notes/notes-view.js';
import { stackOf, stackText } from '../../kits/notes/stacks.model.js';
import type { WorkshopView } from './workshop-view.js';

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
          memberName(view, member),
          text,
          stack ? blockName(view, stack.block) : '',
          stack ? stackText(view.data, stack) : '',
        ];
      }),
    ]);
}

export function agreementsCsv(view: WorkshopView): () => string {
  const head = [msg('Wat'), msg('Wie'), msg('Wanneer klaar')];
  return () =>
    csvText([
      head,
      ...view.data.agreements.filter(isWritten).map(({ what, who, by }) => [what, who, by]),
    ]);
}
