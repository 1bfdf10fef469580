import { html, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import { listOf } from '../../core/language/lists.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { Block, NotesView } from '../../kits/notes/notes-view.js';
import type { Stack } from '../../kits/notes/notes.model.js';
import type { StepsView } from '../../kits/steps/steps-view.js';
import {
  BLOCKS,
  sharedBy,
  type BlockId,
  type DotsBox,
  type DreamSessionData,
} from './dream-session.model.js';
import type { DreamSessionContent } from './dream-session.schema.js';

/** What the templates of the session show and call: the element, seen from its templates. */
export interface DreamView extends NotesView<DreamSessionData>, StepsView {
  readonly content: DreamSessionContent;
  readonly text: SayText;
  readonly isShared: boolean;
  /** Ids of the parties that the page has, in the order of the content. */
  readonly parties: readonly string[];
  /** Dots that are being given; undefined while nobody does. */
  readonly box: DotsBox | undefined;
  /** Whether someone said to be in front of the device, to give dots. */
  readonly isGiving: boolean;
  /** Stacks on which that person put a dot. */
  readonly given: readonly string[];
  readonly undo: unknown;
  readonly asText: AsText;
  print(): void;
  startDots(): void;
  stopDots(): void;
  takeOver(): void;
  /** Puts a dot on a stack, or takes it away; whether there was one to give. */
  give(stack: string): boolean;
  /** Hands in what was given. */
  hand(): void;
  count(stack: string, people: number): void;
  reveal(): void;
}

export const partyName = (
  { content, text }: Pick<DreamView, 'content' | 'text'>,
  id: string,
): string => text(content.parties.find((party) => party.id === id)?.name ?? id);

/** `Gedeeld door cliënten en mantelzorgers`; `Van medewerkers` where it is of one party. */
export function sharing(view: DreamView, stack: Stack): string {
  const { content, data, text, parties, language } = view;
  const of = sharedBy(data, stack, parties);
  const names = listOf(
    of.map((party) => partyName(view, party)),
    language,
  );
  return of.length ? text(content.sharing[of.length > 1 ? 'more' : 'one'], { parties: names }) : '';
}

/** Letters of the parties that share a stack. */
export const letters = (
  { content, data, text, parties }: DreamView,
  stack: Stack,
): TemplateResult[] =>
  sharedBy(data, stack, parties).map(
    (id) =>
      html`<span class="party" aria-hidden="true"
        >${text(content.parties.find((party) => party.id === id)?.sign ?? '')}</span
      >`,
  );

export const stacksIn = ({ data }: Pick<DreamView, 'data'>, block: BlockId): readonly Stack[] =>
  data.stacks.filter((stack) => stack.block === block);

/** The two blocks: what people want, and what they do not. */
export const blocksIn = ({ blocks }: Pick<DreamSessionContent, 'blocks'>, text: SayText): Block[] =>
  BLOCKS.map((id) => {
    const name = text(blocks.find((block) => block.id === id)?.name ?? id);
    return {
      id,
      key: id,
      name,
      look: `of-${id}`,
      sign: html`<span class="sky" aria-hidden="true">${id === 'dream' ? '☀' : '☾'}</span>`,
      head: html`<span
        ><span class="sky" aria-hidden="true">${id === 'dream' ? '☀' : '☾'}</span> ${name}</span
      >`,
    };
  });
