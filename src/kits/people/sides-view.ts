import { html, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { SayFaults } from '../../core/faults/notices.js';
import { isolated } from '../../core/language/isolated.model.js';
import type { SidesController } from './sides-controller.js';
import { sideOf, type Side, type SidesData } from './sides.model.js';
import type { SidesContent } from './sides.schema.js';

/** What the templates of a tool with sides show, and what they call. */
export interface SidesView<Data extends SidesData> {
  readonly content: SidesContent;
  readonly data: Data;
  readonly level: number;
  readonly language: string;
  /** Whether the page receives what is written. */
  readonly isShared: boolean;
  readonly sides: SidesController<Data>;
  readonly text: SayText;
  readonly sayFaults: SayFaults;
  change(act: (now: Data) => Data, options?: ChangeOptions<Data>): Data | undefined;
  say(text: () => string): void;
  save(): void;
  print(): void;
  /** Buttons that undo, and the bar of the document. */
  readonly undo: unknown;
  readonly bar: unknown;
}

/** What is needed to name a side. */
type Named = Pick<SidesView<SidesData>, 'content' | 'data' | 'text'>;

/** What a side is called in a sentence: its name, else what it is. */
export const nameOf = ({ content, data, text }: Named, id: string): string =>
  sideOf(data, id)?.name.trim() || text(content.sides.find((side) => side.id === id)?.name ?? id);

export const labelOf = ({ content, text }: Named, id: string): string =>
  text(content.sides.find((side) => side.id === id)?.label ?? id);

/** A side as a heading: its name, and what it is. */
export function sideTitle(view: Named, { id, name }: Side): TemplateResult {
  const label = labelOf(view, id);
  return name.trim()
    ? html`<b class="side-name"><bdi>${name.trim()}</bdi></b>
        <span class="side-kind">${label}</span>`
    : html`<b class="side-name">${label}</b>`;
}

/** Through whom a side speaks. */
export const viaText = ({ content, text }: Named, via: string): string =>
  text(content.who.speaks, { name: isolated(via.trim()) });
