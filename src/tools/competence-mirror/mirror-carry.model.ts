import type { Carry } from '../../core/carry/carry.model.js';
import { AGREEMENT_LENGTH } from '../../kits/agreements/agreements.model.js';
import { isStarred, stepsIn, type CompetenceMirrorData } from './competence-mirror.model.js';

/** What of its content says what goes to other tools. */
export interface MirrorWords {
  readonly growth: { readonly carried: string };
  readonly rating: {
    readonly areas: readonly {
      readonly items: readonly { readonly id: string; readonly text: string }[];
    }[];
  };
}

/** Questions to grow in and steps, for oneself; no answer, example or word of others is among them. */
export const carry: Carry<CompetenceMirrorData, MirrorWords> = {
  for: 'self',
  lists: [
    {
      length: AGREEMENT_LENGTH,
      fields: ['by'],
      read: (data, { content, text }) =>
        stepsIn(data).map(({ id, what, who, by, about }) => ({
          id,
          kind: 'agreement',
          text: who.trim() ? text(content.growth.carried, { what, who }) : what,
          by,
          state: 'open',
          about,
        })),
    },
    {
      length: AGREEMENT_LENGTH,
      read: (data, { content, text }) =>
        content.rating.areas
          .flatMap(({ items }) => items)
          .filter(({ id }) => isStarred(data, id))
          .map(({ id, text: asked }) => ({ id, kind: 'wish', text: text(asked) })),
    },
  ],
};
