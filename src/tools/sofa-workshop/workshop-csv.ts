import { csvText } from '../../core/csv.js';
import { msg } from '../../core/localize.js';
import { TEAM } from './sofa-workshop.limits.js';
import { stackOf, stackText } from './sofa-workshop.model.js';
import { verb, type WorkshopView } from './workshop-view.js';

const plainName = ({ data, content, text }: WorkshopView, who: string): string =>
  who === TEAM
    ? text(content.agreements.team)
    : (data.members.find(({ id }) => id === who)?.name ?? '');

/** Every note with its writer, its block and what its stack is called. */
export const notesCsv = (view: WorkshopView): string =>
  csvText([
    [msg('Teamlid'), msg('Briefje'), msg('Blok'), msg('Stapel')],
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

export const agreementsCsv = (view: WorkshopView): string =>
  csvText([
    [msg('Wat'), msg('Wie'), msg('Wanneer')],
    ...view.data.agreements.map(({ what, who, by }) => [what, plainName(view, who), by]),
  ]);
