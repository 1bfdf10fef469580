import * as z from 'zod/mini';
import { typed } from '../../core/document/document.schema.js';
import { about, origin } from '../../core/carry/carry.schema.js';
import { id } from '../../core/content/content.schema.js';
import { customIssue } from '../../core/faults/parse.js';
import {
  CELL_LENGTH,
  MOST_CELLS,
  MOST_ROWS,
  ROW_LENGTH,
  type SheetCell,
  type SheetRow,
} from './sheet.model.js';

/** Refuses a thing that stands in a list twice; `name` gives what it goes by. */
export const once = <Thing>(name: (thing: Thing) => string, field?: string) =>
  z.check<Thing[]>(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [at, thing] of value.entries()) {
      const found = name(thing);
      if (seen.has(found))
        issues.push(
          customIssue(value, { problem: 'duplicate', found }, field ? [at, field] : [at]),
        );
      seen.add(found);
    }
  });

const row: z.ZodMiniType<SheetRow> = z.strictObject({
  id,
  text: z.optional(typed(ROW_LENGTH)),
  group: z.optional(id),
  origin: z.optional(origin),
  about: z.optional(about),
});

const cell: z.ZodMiniType<SheetCell> = z.strictObject({
  row: id,
  column: id,
  side: z.optional(id),
  text: z.string().check(z.minLength(1), z.maxLength(CELL_LENGTH)),
});

/** Fields of a sheet in a tool's data: to spread in its schema. */
export const sheetData = {
  rows: z.array(row).check(
    z.maxLength(MOST_ROWS),
    once(({ id: name }) => name, 'id'),
  ),
  cells: z.array(cell).check(
    z.maxLength(MOST_CELLS),
    once(({ row: at, column, side = '' }) => [at, column, side].filter(Boolean).join('/')),
  ),
  ticks: z.array(id).check(
    z.maxLength(MOST_CELLS),
    once((tick) => tick),
  ),
};

/** A field for states that people choose, beside those. */
export const statesData = {
  states: z.array(z.strictObject({ row: id, state: id })).check(
    z.maxLength(MOST_ROWS),
    once(({ row: name }) => name, 'row'),
  ),
};
