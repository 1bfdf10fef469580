import { msg, str } from '../../core/language/localize.js';
import type { Tie } from '../../kits/network/network-data.model.js';
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
    for (const each of root.querySelectorAll('.map .chosen'))
      each.classList.toggle('chosen', chosen.includes(each.getAttribute('data-id') ?? ''));
    for (const id of chosen)
      if (id)
        root.querySelector(`.map .shape[data-id="${CSS.escape(id)}"]`)?.classList.add('chosen');
  }
}

const ties = new WeakMap<
  Tie,
  { readonly key: string; readonly content: unknown; readonly text: string }
>();

/** What a tie is in words; anew where that changed. */
function tieText(view: EcogramView, tie: Tie): string {
  const { content } = view;
  const [one, other] = [nameOf(view, tie.a), nameOf(view, tie.b)];
  const key = `${one}\n${other}\n${view.quality}`;
  const known = ties.get(tie);
  if (known?.key === key && known.content === content) return known.text;
  const both = msg(str`${one} en ${other} kennen elkaar`);
  const said = view.quality && tie.quality ? labelOf(content.qualities, tie.quality) : '';
  const text = said ? `${both}, ${said}` : both;
  ties.set(tie, { key, content, text });
  return text;
}

/** What the picture shows of a view, and what it says to who cannot see it. */
const pictureOf = (view: EcogramView, layout: Layout): Picture => ({
  data: view.data,
  choices: view.content,
  layout,
  qualities: view.quality,
  centreText: ({ id }) => msg(str`${nameOf(view, id)}, in het midden`),
  personText: (alter) => personText(view, alter),
  tieText: (tie) => tieText(view, tie),
});
