import { html, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import { isolated } from '../../core/language/isolated.model.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { TurnsController } from '../../kits/people/turns-controller.js';
import type { SheetActs } from '../../kits/sheet/sheet-view.js';
import type { ExchangeFiles } from './exchange-files.js';
import {
  sideOf,
  type ExpectationExchangeData,
  type Side,
  type Step,
} from './expectation-exchange.model.js';
import type { ExpectationExchangeContent, Subject } from './expectation-exchange.schema.js';

type Data = ExpectationExchangeData;

/** What the templates show and what they call: the element, seen from its templates. */
export interface ExchangeView {
  readonly content: ExpectationExchangeContent;
  readonly data: Data;
  readonly level: number;
  readonly narrow: boolean;
  readonly language: string;
  /** Ids of the sides and of the subjects of the content, in its order. */
  readonly sideOrder: readonly string[];
  readonly subjectOrder: readonly string[];
  /** Subjects that are laid beside each other, in order. */
  readonly rows: readonly string[];
  /** The one that is in front; undefined when there is none. */
  readonly row: string | undefined;
  /** Side and subject of which the text is being changed, after all was laid open. */
  readonly editing: string | undefined;
  /** Whether someone wanted more subjects than they may choose. */
  readonly isFull: boolean;
  /** Whether the page receives what is written. */
  readonly isShared: boolean;
  readonly turns: TurnsController<Data>;
  readonly files: ExchangeFiles;
  readonly text: SayText;
  readonly sayFaults: SayFaults;
  readonly acts: Pick<SheetActs, 'write'>;
  change(act: (now: Data) => Data, options?: ChangeOptions<Data>): Data | undefined;
  /** Has a subject in front, and the focus there unless it is to stay. */
  go(row: string, focus?: boolean): void;
  step(step: Step): void;
  edit(key: string | undefined, focus: string): void;
  say(text: () => string): void;
  /** Says why no more subjects can be chosen. */
  refuse(): void;
  begin(): void;
  /** Makes an agreement of what was decided at a subject. */
  agree(row: string): void;
  writeApart(side: string): void;
  save(): void;
  print(): void;
  readonly undo: unknown;
  readonly bar: unknown;
}

/** What a side is called in a sentence: its name, else what it is. */
export const nameOf = ({ content, data, text }: ExchangeView, id: string): string =>
  sideOf(data, id)?.name.trim() ||
  text(content.sides.find((side) => side.id === id)?.name ?? sideOf(data, id)?.id ?? id);

export const labelOf = ({ content, text }: ExchangeView, id: string): string =>
  text(content.sides.find((side) => side.id === id)?.label ?? id);

/** A side as a heading: its name, and what it is. */
export function sideTitle(view: ExchangeView, { id, name }: Side): TemplateResult {
  const label = labelOf(view, id);
  return name.trim()
    ? html`<b class="side-name"><bdi>${name.trim()}</bdi></b>
        <span class="side-kind">${label}</span>`
    : html`<b class="side-name">${label}</b>`;
}

/** Through whom a side speaks. */
export const viaText = ({ content, text }: ExchangeView, via: string): string =>
  text(content.who.speaks, { name: isolated(via.trim()) });

export const subjectOf = ({ content }: ExchangeView, row: string): Subject | undefined =>
  content.subjects.find(({ id }) => id === row);

/** A subject's question; one of people's own in their words. */
export const questionOf = (view: ExchangeView, row: string): string =>
  view.text(subjectOf(view, row)?.question ?? '') ||
  (view.data.rows.find(({ id }) => id === row)?.text ?? row);

export const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** Native radio buttons in a row. */
export const choice = <Id extends string>(
  name: string,
  legend: unknown,
  options: readonly { readonly id: Id; readonly label: string }[],
  chosen: Id | undefined,
  choose: (id: Id) => void,
): TemplateResult => html`
  <fieldset class="segments">
    <legend>${legend}</legend>
    ${options.map(
      ({ id, label }) => html`
        <label>
          <input type="radio" .checked=${chosen === id} @change=${() => choose(id)} name=${name} />
          <span>${label}</span>
        </label>
      `,
    )}
  </fieldset>
`;
