import type { TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { choiceField } from '../../kits/circle/fields.js';
import { childRefusal, editChild } from '../../kits/family/family-children.model.js';
import { type ChildLink, LINKS, type UnionChild } from '../../kits/family/family-data.model.js';
import type { GenogramView } from './genogram-view.js';

/** What a child cannot be, in words. */
export function refused(view: GenogramView, union: string, member: string, link?: ChildLink): void {
  const name = view.nameOf(member);
  const why = childRefusal(view.data, union, member, link);
  view.say(() =>
    why === 'ancestor'
      ? msg(str`Dat kan niet: ${name} is zelf een ouder of voorouder van een van deze twee.`)
      : why === 'birth'
        ? msg(
            str`Dat kan niet: van ${name} staan de ouders bij de geboorte er al. Kies geadopteerd of pleegkind.`,
          )
        : msg(str`Dat kan niet: ${name} staat er al, of er is geen plek meer.`),
  );
}

export const linkNames = (): Readonly<Record<ChildLink, string>> => ({
  birth: msg('geboren'),
  adopted: msg('geadopteerd'),
  foster: msg('pleegkind'),
});

export const linkChoice = (
  view: GenogramView,
  union: string,
  { member, link }: UnionChild,
  label: string,
  id: string,
): TemplateResult => {
  const names = linkNames();
  return choiceField(
    id,
    label,
    LINKS.map((each) => ({ id: each, label: names[each] })),
    link,
    (chosen) => {
      const next = view.change((now) =>
        editChild(now, union, member, { link: chosen as ChildLink }),
      );
      if (!next && chosen !== link) {
        view.say(() =>
          msg(str`Dat kan niet: ${view.nameOf(member)} is al van andere ouders geboren.`),
        );
      }
    },
  );
};
