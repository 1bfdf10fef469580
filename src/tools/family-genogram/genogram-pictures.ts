import { type GenogramPicture, pictureOf } from './genogram-scene.js';
import type { GenogramView } from './genogram-view.js';

/** The picture of a view; placed anew only when what is shown is another. */
export class GenogramPictures {
  #known: { readonly of: readonly unknown[]; readonly picture: GenogramPicture } | undefined;

  /** `words` says which words for client and carer are in force. */
  of(view: GenogramView, words: string): GenogramPicture {
    const { content, notation, hidden, language } = view;
    const { members, unions, centres, alters } = view.data;
    const of = [members, unions, centres, alters, content, notation, hidden, language, words];
    if (!this.#known?.of.every((each, at) => each === of[at]))
      this.#known = { of, picture: pictureOf(view) };
    return this.#known.picture;
  }

  /** After rendering: who is pointed out in the list is so in the picture. */
  point(root: ParentNode | null, chosen: readonly (string | undefined)[]): void {
    for (const shape of root?.querySelectorAll('.map .shape') ?? [])
      shape.classList.toggle('chosen', chosen.includes(shape.getAttribute('data-id') ?? ''));
  }
}
