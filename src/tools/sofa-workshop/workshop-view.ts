import type { AsText } from '../../core/print/text-buttons.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { DocumentController } from '../../core/document/document-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { Person } from '../../kits/people/people.model.js';
import { personName } from '../../kits/people/people-view.js';
import type { SofaView } from '../../kits/sofa/sofa-view.js';
import { roleHead, tile } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import { listOf, listParts } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import type { SofaWorkshopData, StepId } from './workshop-data.model.js';
import type { SofaWorkshopContent } from './sofa-workshop.schema.js';

/** A note or a whole stack, as something to put elsewhere. */
export type Held = { readonly note: string } | { readonly stack: string };

/** A list that was pasted in a field. */
export interface Pasted {
  readonly field: 'new-member' | 'new-note';
  readonly text: string;
}

/** What the workshop's templates show and what they call: the element, seen from its templates. */
export interface WorkshopView extends SofaView {
  readonly content: SofaWorkshopContent;
  /** What goes along as plain text. */
  readonly asText: AsText;
  readonly data: SofaWorkshopData;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly narrow: boolean;
  /** Whether the roles have been explained: before that a block is a letter and a verb. */
  readonly explained: boolean;
  /** Whose turn it is. */
  readonly member: Person | undefined;
  /** Id of the stack that is open. */
  readonly openStack: string | undefined;
  /** What waits for the stack it belongs on. */
  readonly held: Held | undefined;
  /** Block shown on a narrow screen. */
  readonly block: Role;
  readonly needed: NeededField;
  choose(member: string): void;
  chooseBlock(block: Role): void;
  toggle(stack: string): void;
  hold(held: Held | undefined): void;
  place(block: Role, held: Held): void;
  /** Puts on a stack what is held. */
  stackOn(stack: string): void;
  /** Puts a note back with its member. */
  takeBack(note: string): void;
  /** Gives the data as they became; undefined where nothing changed. */
  change(
    act: (now: SofaWorkshopData) => SofaWorkshopData,
    options?: ChangeOptions<SofaWorkshopData>,
  ): SofaWorkshopData | undefined;
  /** A list was pasted in a field; what it asks of that stands below the field. Nothing: it is over. */
  paste(pasted?: Pasted): void;
  pasted(field: Pasted['field']): unknown;
  /** See `DocumentController.download`. */
  readonly download: DocumentController<SofaWorkshopData>['download'];
}

export const blocksOf = ({ roles }: WorkshopView): string[] => roles.map(({ id }) => id);

export const verb = (view: WorkshopView, block: string): string =>
  view.text(view.roles.find(({ id }) => id === block)?.verb ?? block);

/** `Samenwerken en Afstemmen`, in the language of the content. */
export const verbs = (view: WorkshopView, blocks: readonly string[]): string =>
  listOf(
    blocks.map((block) => verb(view, block)),
    view.content.language,
  );

export const memberName = ({ data }: WorkshopView, id: string): string =>
  data.members.find((each) => each.id === id)?.name ?? id;

/** A person's name; one who is no longer in the list is said to be so. */
export const nameOf = (view: WorkshopView, id: string): TemplateResult =>
  personName(view.data.members, id);

/** Names with commas between them. */
export const namesOf = (view: WorkshopView, ids: readonly string[]): (TemplateResult | string)[] =>
  listParts([...new Set(ids)], view.content.language, (id) => nameOf(view, id), 'comma');

/** A block's letter and verb; from the explanation on also its role. */
export const blockHead = (view: WorkshopView, role: Role): TemplateResult =>
  view.explained
    ? roleHead(view, role)
    : html`
        <span class="role-head role-${role.letter}">
          ${tile(role)}
          <span>
            <span class="verb">${view.text(role.verb)}</span>
            ${role.dutchVerb ? html`<span class="role-name" lang="nl">${role.dutchVerb}</span>` : nothing}
          </span>
        </span>
      `;

/** Where a step's number stands in the list of steps. */
export const stepNumber = ({ content }: WorkshopView, id: StepId): number =>
  content.steps.findIndex((step) => step.id === id) + 1;

/** Value of the field in which something happened. */
export const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** Choosing one block, on a narrow screen. */
export const blockChoice = (view: WorkshopView): TemplateResult => html`
  <fieldset class="segments role-choice">
    <legend class="hidden-visually">${msg('Kies een blok')}</legend>
    ${view.roles.map(
      (role) => html`
        <label class="role-${role.letter}">
          <input
            type="radio"
            name="block"
            .checked=${role === view.block}
            @change=${() => view.chooseBlock(role)}
          />
          ${tile(role)}
          <span class="hidden-visually">${view.text(role.verb)}</span>
        </label>
      `,
    )}
  </fieldset>
`;

/** One block on a narrow screen, all of them on a wide one. */
export const shownBlocks = (view: WorkshopView): readonly Role[] =>
  view.narrow ? [view.block] : view.roles;
