import { html } from 'lit';
import * as z from 'zod/mini';
import terms from '../../content/common/terms/nl.json' with { type: 'json' };
import { toolCheck } from '../../src/core/content/check.js';
import {
  id,
  line,
  toolContentHead,
  type Terms,
  type ToolContent,
} from '../../src/core/content/content.schema.js';
import type { ToolDefinition } from '../../src/core/content/definition.js';
import { documentsOf } from '../../src/core/document/document.schema.js';
import type { BlankDocument } from '../../src/core/document/held-document.js';
import { carryTexts } from '../../src/generated/carry.js';
import { define } from '../../src/core/element/define.js';
import type { Plan } from '../../src/kits/list/list.model.js';
import { MatrixElement } from '../../src/kits/matrix/matrix-element.js';
import type { Column, MatrixGrid, MatrixView, Row } from '../../src/kits/matrix/matrix-parts.js';
import type { Mark, Overview, PlaceIn, Tally } from '../../src/kits/matrix/matrix.model.js';
import {
  actionTexts,
  matrixData,
  matrixTexts,
  noteText,
} from '../../src/kits/matrix/matrix.schema.js';

// A third matrix, made up for the tests: parts of a day across, places down, and no roles of SOFA.

const part = z.strictObject({ id, letter: line(), verb: line(), summary: line() });
const place = z.strictObject({ id, name: line(), description: line() });

const file = z.strictObject({
  ...toolContentHead('day-matrix'),
  ...matrixTexts(['role', 'phase']),
  choose: line(),
  parts: z.array(part),
  places: z.array(place),
  actions: z.array(z.strictObject({ ...actionTexts, part: id, place: id })),
});
type File = z.infer<typeof file>;
export interface DayContent extends ToolContent, Omit<File, keyof ToolContent> {}

export interface DayData {
  marks: { item: string; mark: Mark }[];
  plans: Plan[];
  notes: { part: string; place: string; text: string }[];
}

const blank: BlankDocument<DayData> = {
  schemaVersion: 1,
  data: { marks: [], plans: [], notes: [] },
};

const data: z.ZodMiniType<DayData> = z.strictObject({
  ...matrixData,
  notes: z.array(z.strictObject({ part: id, place: id, text: noteText })),
});

const action = (name: string, at: { part: string; place: string }) => ({
  id: name,
  title: `Titel van ${name}`,
  text: `Uitleg van ${name}.`,
  example: `Voorbeeld van ${name}.`,
  ...at,
});

export const content: DayContent = {
  id: 'made-up-day',
  tool: 'day-matrix',
  schemaVersion: 1,
  language: 'nl',
  reviewed: '2026-11-29',
  sources: [{ id: 'M', title: 'Verzonnen bron' }],
  title: 'Een dag',
  intro: 'Wat er op een dag kan.',
  workIntro: 'Vul in wat u doet.',
  sourceNote: 'Verzonnen naar:',
  exampleLabel: 'Zo dus',
  choose: 'Kies een dagdeel',
  marks: [
    { id: 'do', label: 'Doen we' },
    { id: 'want', label: 'Willen we' },
    { id: 'not-here', label: 'Niet hier' },
  ],
  overview: {
    title: 'Wat er staat',
    start: 'Begin ergens.',
    seen: { one: 'Bekeken: {seen} van {total}.', other: 'Bekeken: {seen} van {total}.' },
    most: 'Het meest in {roles}.',
    full: 'Vol: {cells}.',
    empty: 'Leeg: {cells}.',
    cell: '{role} in {phase}',
    roleDone: { one: '{done} van {total}', other: '{done} van {total}' },
    roleWanted: { one: '{wanted} erbij', other: '{wanted} erbij' },
    nextSteps: 'Straks',
  },
  parts: [
    { id: 'morning', letter: 'M', verb: 'Ochtend', summary: 'Tot twaalf uur.' },
    { id: 'noon', letter: 'N', verb: 'Middag', summary: 'Tot zes uur.' },
    { id: 'evening', letter: 'E', verb: 'Avond', summary: 'Na zes uur.' },
  ],
  places: [
    { id: 'home', name: 'Thuis', description: 'Binnen.' },
    { id: 'out', name: 'Buiten', description: 'In de straat.' },
  ],
  actions: [
    action('tea', { part: 'morning', place: 'home' }),
    action('walk', { part: 'morning', place: 'out' }),
    action('soup', { part: 'noon', place: 'home' }),
    action('bench', { part: 'noon', place: 'out' }),
    action('book', { part: 'evening', place: 'home' }),
    action('stars', { part: 'evening', place: 'out' }),
  ],
};

const definition: ToolDefinition<DayContent, DayData> = {
  tool: 'day-matrix',
  source: { content, terms: terms as Terms },
  languages: {},
  outside: async () => ({
    check: toolCheck<DayContent, File, DayData>({
      file,
      document: documentsOf('day-matrix', blank, data),
    }),
    ...(await import('../../src/core/content/outside.js')),
    carryTexts,
  }),
};

/** What the page gets. */
interface DayOutcome extends Tally {
  readonly parts: readonly string[];
}

export class DayMatrix extends MatrixElement<DayContent, DayData> {
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly narrowBelow = 30;

  protected override gridOf({ parts, places }: DayContent): MatrixGrid<PlaceIn<DayData>> {
    return {
      columns: parts,
      rows: places,
      place: (column, row) => ({ part: column.id, place: row.id }),
      tile: ({ letter }) => html`<i>${letter}</i>`,
      head: ({ verb }) => html`<span class="day-part">${verb}</span>`,
    };
  }

  protected override outcomeOf({
    cells: _,
    columns,
    ...counts
  }: Overview<Column, Row>): DayOutcome {
    return { ...counts, parts: columns.map(({ column, done }) => `${column.id} ${done}`) };
  }

  protected override renderChoice(
    { columns, content: { choose: label } }: MatrixView<DayContent>,
    chosen: Column,
    choose: (column: Column) => void,
  ): unknown {
    return html`
      <select
        aria-label=${label}
        @change=${(event: Event) => choose(columns[(event.target as HTMLSelectElement).selectedIndex]!)}
      >
        ${columns.map((each) => html`<option ?selected=${each === chosen}>${each.verb}</option>`)}
      </select>
    `;
  }
}

define('day-matrix', DayMatrix);
