import type { DocumentShape } from '../../core/document/document-controller.js';
import type { SofaWorkshopData } from './sofa-workshop.schema.js';

/** The six steps, in their order. */
export const STEPS = ['write', 'place', 'explain', 'patterns', 'change', 'agree'] as const;
export type StepId = (typeof STEPS)[number];

/** What a team may want of a block. */
export const KINDS = ['more', 'less', 'different'] as const;
export type Kind = (typeof KINDS)[number];

/** Longest texts, in characters. */
export const NAME_LENGTH = 40;
export const NOTE_LENGTH = 200;
export const THOUGHT_LENGTH = 1000;

/** Most things of a kind. */
export const MOST_MEMBERS = 60;
export const MOST_NOTES = 1000;

/** A team's document, as far as it needs no check. */
export const documentShape: DocumentShape<SofaWorkshopData> = {
  tool: 'sofa-workshop',
  schemaVersion: 1,
  empty: { step: 'write', members: [], notes: [], stacks: [], thoughts: [], agreements: [] },
};
