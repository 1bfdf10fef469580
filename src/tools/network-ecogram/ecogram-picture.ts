import { msg, str } from '../../core/language/localize.js';
import { sameData } from '../../core/files/plain-json.model.js';
import type { Alter, NetworkData, Tie } from '../../kits/network/network-data.model.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { layOut, type Layout } from '../../kits/network/network-layout.js';
import { personText } from './ecogram-facts.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf, nameOf } from './ecogram-words.js';

/** Of more persons than this, names in the picture follow once nobody types: to place and draw them takes longer than a letter may. */
const MANY = 100;
/** How long nobody types then, in milliseconds. */
const PAUSE = 300;

/** Whether these are the same persons in the same places, of whom one is called otherwise. */
const isRenamed = (before: readonly Alter[], now: readonly Alter[]): boolean =>
  before.length === now.length &&
  now.every((each, at) => {
    const { name: _name, ...old } = before[at]!;
    const { name: _now, ...rest } = each;
    return each === before[at] || sameData(old, rest);
  });

/** What a layout is of: the persons, and all else that it hangs on. */
interface Of {
  readonly alters: NetworkData['alters'];
  readonly rest: readonly unknown[];
}

const ofWhat = ({ data, content, hidden }: EcogramView): Of => ({
  alters: data.alters,
  rest: [data.centres, content, hidden],
});

/** The picture of a view; placed anew only when what is shown is another. */
export class EcogramPicture {
  #laidOut: (Of & { readonly layout: Layout }) | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #draw: (() => void) | undefined;

  /** `draw` draws what waited until nobody types; without it nothing waits. */
  constructor(draw?: () => void) {
    this.#draw = draw;
  }

  /** How the rest of it was laid out, whoever was there. */
  #before(rest: readonly unknown[]): (Of & { readonly layout: Layout }) | undefined {
    const known = this.#laidOut;
    return known?.rest.every((each, at) => each === rest[at]) ? known : undefined;
  }

  of(view: EcogramView): Picture {
    const { alters, rest } = ofWhat(view);
    const before = this.#before(rest);
    const draw = this.#draw;
    const waits =
      draw &&
      before &&
      before.alters !== alters &&
      alters.length > MANY &&
      isRenamed(before.alters, alters);
    if (!waits) return this.whole(view);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#laidOut = undefined;
      draw();
    }, PAUSE);
    return pictureOf({ ...view, data: { ...view.data, alters: before.alters } }, before.layout);
  }

  /** With everyone called what they are now, as a picture leaves. */
  whole(view: EcogramView): Picture {
    const { alters, rest } = ofWhat(view);
    const before = this.#before(rest);
    const layout = before?.alters === alters ? before.layout : layoutOf(view);
    this.#laidOut = { alters, rest, layout };
    return pictureOf(view, layout);
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

function layoutOf({ data, content, namesIn }: EcogramView): Layout {
  const name = namesIn(data);
  return layOut(data.alters, content.groups, ({ id }) => name(id), {
    centres: data.centres.map(({ id }) => name(id)),
    rings: content.rings.map(({ label }) => label),
  });
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
