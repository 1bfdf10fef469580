import { msg, str } from '../../core/language/localize.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { layOut, type Layout } from '../../kits/network/network-layout.js';
import { personText } from './ecogram-facts.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf, nameOf } from './ecogram-words.js';

/** The picture of a view; placed anew only when what is shown is another. */
export class EcogramPicture {
  #laidOut: { of: readonly unknown[]; layout: Layout } | undefined;

  of(view: EcogramView): Picture {
    const { data, content, hidden } = view;
    const of = [data.alters, data.centres, content, hidden];
    if (!of.every((each, at) => each === this.#laidOut?.of[at])) {
      const name = view.namesIn(data);
      const { alters, centres } = data;
      this.#laidOut = {
        of,
        layout: layOut(alters, content.groups, ({ id }) => name(id), {
          centres: centres.map(({ id }) => name(id)),
          rings: content.rings.map(({ label }) => label),
        }),
      };
    }
    return pictureOf(view, this.#laidOut!.layout);
  }

  /** After rendering: what is not in the picture's templates. */
  show(root: ParentNode, chosen: readonly (string | undefined)[]): void {
    // Who is pointed out in the list is so in the picture.
    for (const each of root.querySelectorAll('.map .shape[data-id]'))
      each.classList.toggle('chosen', chosen.includes(each.getAttribute('data-id') ?? ''));
  }
}

/** What the picture shows of a view, and what it says to who cannot see it. */
const pictureOf = (view: EcogramView, layout: Layout): Picture => ({
  data: view.data,
  choices: view.content,
  layout,
  qualities: view.quality,
  centreText: ({ id }) => msg(str`${nameOf(view, id)}, in het midden`),
  personText: (alter) => personText(view, alter),
  tieText: ({ a, b, quality }) => {
    const both = msg(str`${nameOf(view, a)} en ${nameOf(view, b)} kennen elkaar`);
    const said = view.quality && quality ? labelOf(view.content.qualities, quality) : '';
    return said ? `${both}, ${said}` : both;
  },
});
