import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { MOST_PEOPLE, NAME_LENGTH, type Person } from './people.model.js';
import { PHASES, type Turns } from './turns.model.js';

/** Fields of someone who takes part, for a document's schema. */
export const personFields = {
  id,
  name: z.string().check(z.regex(/\S/), z.maxLength(NAME_LENGTH)),
  left: z.boolean(),
};

/** People of a document, with ids that stand once. */
export const peopleSchema: z.ZodMiniType<Person[]> = z
  .array(z.strictObject(personFields))
  .check(z.maxLength(MOST_PEOPLE), ({ value, issues }) => {
    for (const { path, ...fault } of duplicates('', value))
      issues.push(customIssue(value, fault, [path]));
  });

export const turnsSchema = z.strictObject({
  phase: z.enum(PHASES),
  turn: z.union([z.literal(''), id]),
  done: z.array(id).check(z.maxLength(100)),
});

/** Whose turn it is, and who is done: all of them must be there, and a turn is of the round alone. */
export function turnsFaults({ phase, turn, done }: Turns, people: readonly Person[]): Fault[] {
  const known = people.map((each) => each.id);
  const faults = references(
    'turns.done',
    done.map((each) => ({ id: each })),
    'id',
    known,
  );
  if (turn && !(phase !== 'open' && known.includes(turn)))
    faults.push({ path: 'turns.turn', problem: 'reference', found: turn });
  return faults;
}
