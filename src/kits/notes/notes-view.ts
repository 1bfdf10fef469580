import { html, type TemplateResult } from 'lit';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import { listParts } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { personName } from '../people/people-view.js';
import type { Person } from '../people/people.model.js';
import type { NotesData } from './notes.model.js';

/** A note or a whole stack, as something to put elsewhere. */
export type Held = { readonly note: string } | { readonly stack: string };

/** A list that was pasted in a field. */
export interface Pasted {
  readonly field: 'new-member' | 'new-note';
  readonly text: string;
}

/** A place for notes, as it is shown; its texts are finished. */
export interface Block {
  readonly id: string;
  /** Its own among the blocks, for ids of elements: a letter or a short word. */
  readonly key: string;
  readonly name: string;
  /** Class that gives it its colours, such as `role-S`. */
  readonly look: string;
  /** What stands for it where there is little room; it says nothing aloud. */
  readonly sign: TemplateResult;
  /** What stands at its top. */
  readonly head: TemplateResult;
}

/** What is open on the board, and what is done there: a `BoardController`, seen from its templates. */
export interface NotesActs {
  /** Id of the stack that is open. */
  readonly openStack: string | undefined;
  /** What waits for the stack it belongs on. */
  readonly held: Held | undefined;
  choose(member: string): void;
  chooseBlock(block: string): void;
  toggle(stack: string): void;
  hold(held: Held | undefined): void;
  place(block: string, held: Held): void;
  /** Puts on a stack what is given, or else what is held. */
  stackOn(stack: string, given?: Held): void;
  /** Puts a note back with its member. */
  takeBack(note: string): void;
}

/** What the templates of notes show and what they call: a tool, seen from its templates. */
export interface NotesView<D extends NotesData = NotesData> {
  readonly data: D;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly narrow: boolean;
  /** Names are a list to choose from, also where there is room for them side by side. */
  readonly compact?: boolean;
  /** Language of what is shown. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Block shown on a narrow screen. */
  readonly block: Block;
  /** Whose turn it is. */
  readonly member: Person | undefined;
  readonly board: NotesActs;
  readonly needed: NeededField;
  /** What is said while nobody is there, when nothing waits, and of what is held. */
  readonly say: {
    readonly writeFirst: string;
    readonly allPlaced: string;
    chooseTarget(note: string): string;
  };
  /** Gives the data as they became; undefined where nothing changed. */
  change(act: (now: D) => D, options?: ChangeOptions<D>): D | undefined;
  /** Runs what calls `msg()` after a click: in what comes later, that has messages of its own. */
  speak<T>(run: () => T): T;
  /** A list was pasted in a field; what it asks of that stands below the field. Nothing: it is over. */
  paste(pasted?: Pasted): void;
  pasted(field: Pasted['field']): unknown;
}

export const blockName = ({ blocks }: Pick<NotesView, 'blocks'>, id: string): string =>
  blocks.find((block) => block.id === id)?.name ?? id;

export const memberName = ({ data }: { readonly data: NotesData }, id: string): string =>
  data.members.find((each) => each.id === id)?.name ?? id;

/** A person's name; one who is no longer in the list is said to be so. */
export const nameOf = ({ data }: { readonly data: NotesData }, id: string): TemplateResult =>
  personName(data.members, id);

/** Names with commas between them, each once. */
export const namesOf = (
  view: { readonly data: NotesData; readonly language: string },
  ids: readonly string[],
): (TemplateResult | string)[] =>
  listParts([...new Set(ids)], view.language, (id) => nameOf(view, id), 'comma');

/** Value of the field in which something happened. */
export const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** Choosing one block, on a narrow screen. */
export const blockChoice = ({
  blocks,
  block: chosen,
  board,
}: Pick<NotesView, 'blocks' | 'block' | 'board'>): TemplateResult => html`
  <fieldset class="segments role-choice">
    <legend class="hidden-visually">${msg('Kies een blok')}</legend>
    ${blocks.map(
      ({ id, look, sign, name }) => html`
        <label class=${look}>
          <input
            type="radio"
            name="block"
            .checked=${id === chosen.id}
            @change=${() => board.chooseBlock(id)}
          />
          ${sign}
          <span class="hidden-visually">${name}</span>
        </label>
      `,
    )}
  </fieldset>
`;

/** One block on a narrow screen, all of them on a wide one. */
export const shownBlocks = ({
  narrow,
  block,
  blocks,
}: Pick<NotesView, 'narrow' | 'block' | 'blocks'>): readonly Block[] => (narrow ? [block] : blocks);
