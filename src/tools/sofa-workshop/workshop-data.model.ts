import { CARRIED_LENGTH, type Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements, type Agreement } from '../../kits/agreements/agreements.model.js';
import type { NotesData } from '../../kits/notes/notes.model.js';

/** The six steps, in their order. */
export const STEPS = ['write', 'place', 'explain', 'patterns', 'change', 'agree'] as const;
export type StepId = (typeof STEPS)[number];

/** What a team may want of a block. */
export const KINDS = ['more', 'less', 'different'] as const;
export type Kind = (typeof KINDS)[number];

/** Longest wish, in characters. */
export const THOUGHT_LENGTH = 1000;

/** What a team makes. */
export interface SofaWorkshopData extends NotesData {
  step: StepId;
  thoughts: { block: string; kind: Kind; text: string }[];
  agreements: Agreement[];
}

export const blank: BlankDocument<SofaWorkshopData> = {
  schemaVersion: 1,
  data: { step: 'write', members: [], notes: [], stacks: [], thoughts: [], agreements: [] },
};

export interface Content {
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
}

/** What the team wants more, less or different is something to talk about; notes stay in the room. */
export const carry: Carry<SofaWorkshopData, Content> = {
  for: 'team',
  lists: [
    carriedAgreements(),
    {
      length: CARRIED_LENGTH,
      read: ({ thoughts }, { content, text }) =>
        thoughts.map(({ block, kind, text: thought }) => ({
          id: `${kind}-${block}`,
          kind: 'topic',
          text: `${text(content.kinds.find(({ id }) => id === kind)!.label)}: ${thought}`,
          about: [`sofa:${block}`],
        })),
    },
  ],
};
