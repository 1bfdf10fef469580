import { html, type TemplateResult } from 'lit';
import type { AsText } from '../../core/print/text-buttons.js';
import type { SidesView } from '../../kits/people/sides-view.js';
import type { SheetActs } from '../../kits/sheet/sheet-view.js';
import type { ExpectationExchangeData, Step } from './expectation-exchange.model.js';
import type { ExpectationExchangeContent, Subject } from './expectation-exchange.schema.js';

/** What the templates show and what they call: the element, seen from its templates. */
export interface ExchangeView extends SidesView<ExpectationExchangeData> {
  readonly content: ExpectationExchangeContent;
  readonly narrow: boolean;
  /** Ids of the subjects of the content, in its order. */
  readonly subjectOrder: readonly string[];
  /** Subjects that are laid beside each other, in order. */
  readonly rows: readonly string[];
  /** The one that is in front; undefined when there is none. */
  readonly row: string | undefined;
  /** Side and subject of which the text is being changed, after all was laid open. */
  readonly editing: string | undefined;
  /** Whether someone wanted more subjects than they may choose. */
  readonly isFull: boolean;
  readonly acts: Pick<SheetActs, 'write'>;
  /** Has a subject in front, and the focus there unless it is to stay. */
  go(row: string, focus?: boolean): void;
  step(step: Step): void;
  edit(key: string | undefined, focus: string): void;
  /** Says why no more subjects can be chosen. */
  refuse(): void;
  /** Makes an agreement of what was decided at a subject. */
  agree(row: string): void;
  /** All that lies open; it comes after the first screen. */
  open(): unknown;
  /** What it takes to have it as plain text. */
  readonly asText: AsText;
}

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
