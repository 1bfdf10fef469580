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
/** Longest habit that someone sees, in characters, and most of them. */
export const SEEN_LENGTH = 300;
export const MOST_SEEN = 200;

/** A habit that the team sees when it looks at its notes. */
export interface Seen {
  id: string;
  /** Id of the member of whom it is; `''` of the team. */
  about: string;
  text: string;
}

/** What a team makes. */
export interface SofaWorkshopData extends NotesData {
  step: StepId;
  seen: Seen[];
  thoughts: { block: string; kind: Kind; text: string }[];
  agreements: Agreement[];
}

export const blank: BlankDocument<SofaWorkshopData> = {
  schemaVersion: 2,
  data: {
    step: 'write',
    members: [],
    notes: [],
    stacks: [],
    seen: [],
    thoughts: [],
    agreements: [],
  },
};

/** Version 1 had no room for habits. */
export const fromVersion1 = (data: unknown): unknown => ({ seen: [], ...(data as object) });

export interface Content {
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
}

/** What the team sees of itself and wants more, less or different is something to talk about; notes, and what is of one member, stay in the room. */
export const carry: Carry<SofaWorkshopData, Content> = {
  for: 'team',
  lists: [
    carriedAgreements(),
    {
      length: SEEN_LENGTH,
      read: ({ seen }) =>
        seen
          .filter(({ about }) => !about)
          .map(({ id, text }) => ({ id: `seen-${id}`, kind: 'topic', text })),
    },
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
