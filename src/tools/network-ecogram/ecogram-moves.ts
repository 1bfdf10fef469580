import type { TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { type Alter, RINGS } from '../../kits/network/network-data.model.js';
import { removePerson } from '../../kits/circle/circle.model.js';
import { alterOf, type AlterFields } from '../../kits/network/network.model.js';
import { choiceField, segments } from '../../kits/circle/fields.js';
import type { EcogramView } from './ecogram-view.js';
import { goneText, labelOf, nameOf } from './ecogram-words.js';
import { movePerson } from './network-ecogram.model.js';

/** How close someone is, one click each. */
export const ringChoice = (
  view: EcogramView,
  alter: Alter,
  name: string,
  hidden = false,
): TemplateResult =>
  segments(
    name,
    msg('Hoe dichtbij op de kaart?'),
    view.content.rings,
    view.content.rings[alter.ring - 1]?.id,
    (chosen) => {
      const at = view.content.rings.findIndex(({ id }) => id === chosen);
      const ring = RINGS[at];
      if (ring) place(view, alter.id, { ring });
    },
    hidden,
  );

export const groupChoice = (view: EcogramView, alter: Alter, id: string): TemplateResult =>
  choiceField(id, msg('Groep'), view.content.groups, alter.group, (group) =>
    place(view, alter.id, { group }, [`#${id}`]),
  );

/** Moves someone, and says where to. */
export function place(
  view: EcogramView,
  id: string,
  to: Pick<AlterFields, 'group' | 'ring' | 'slot'>,
  focus: readonly string[] = [],
): void {
  const { content } = view;
  view.change(
    (now) => movePerson(now, content.groups, id, to),
    (next) => ({
      focus,
      say: () => {
        const { group, ring } = next.alters.find((each) => each.id === id)!;
        const where = `${labelOf(content.groups, group)}, ${content.rings[ring - 1]?.label}`;
        return msg(str`${nameOf(view, id)}: ${where}.`);
      },
    }),
  );
}

/** Takes someone out who is chosen in the picture. */
export function takeOut(view: EcogramView, id: string): void {
  const { data } = view;
  if (!alterOf(data, id)) return;
  const name = nameOf(view, id);
  view.change(
    (now) => removePerson(now, id),
    ({ alters }) => ({
      say: () => goneText(data, id, name),
      // The picture keeps the focus while someone is left in it.
      focus: alters.length ? [] : ['.undo'],
    }),
  );
}
