import * as z from 'zod/mini';
import { id, line, text } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import { NAME_LENGTH } from './people.model.js';
import { personFields, turnsFaults, turnsSchema } from './people.schema.js';
import { LEAST_SIDES, MOST_SIDES, type SidesData } from './sides.model.js';

/** Who may take part, in a content file. */
const contentSide = z.strictObject({
  id,
  label: line(),
  /** As it stands in a sentence, where nobody gave a name. */
  name: line(),
  /** What it is asked to write. */
  write: text(300),
});
export type ContentSide = z.infer<typeof contentSide>;

/** Sides of a content file, the one with which all begins first. */
export const contentSides = z.array(contentSide).check(z.minLength(LEAST_SIDES), z.maxLength(6));

/** What a tool says where sides come in. */
export const whoWords = {
  title: line(),
  start: text(200),
  via: line(),
  /** Through whom a side speaks. */
  speaks: line(['name']),
  /** Said where nobody but the first side is there. */
  few: text(200),
  apart: z.strictObject({ title: line(), text: text(300), done: line(), file: text(300) }),
  files: z.strictObject({
    title: line(),
    text: text(300),
    /** A side that is in a file and here, too. */
    twice: text(300, ['name', 'date']),
    other: text(300, ['file']),
    nothing: text(300, ['file']),
    over: text(300, ['file']),
  }),
};

/** What a content file of a tool with sides says of covering. */
export const coveringWords = {
  /** What covering is, and what it is not. */
  covering: text(300),
  /** Said where the page receives what is written. */
  shared: text(300),
};

const whoSchema = z.strictObject(whoWords);
const coveringSchema = z.strictObject(coveringWords);

/** Content of a tool with sides, as its screens need it. */
export interface SidesContent extends z.infer<typeof coveringSchema> {
  readonly intro: string;
  readonly sides: readonly ContentSide[];
  readonly who: z.infer<typeof whoSchema>;
}

const sideSchema = z.strictObject({
  ...personFields,
  name: z.string().check(z.maxLength(NAME_LENGTH)),
  via: z.string().check(z.maxLength(NAME_LENGTH)),
});

/** Fields of sides and their turns, for a document's schema. */
export const sidesData = {
  sides: z.array(sideSchema).check(z.maxLength(MOST_SIDES)),
  turns: turnsSchema,
};

/** Sides are there once, and turns are of sides that are there. */
export const sidesFaults = ({ sides, turns }: SidesData): Fault[] => [
  ...duplicates('sides', sides),
  ...turnsFaults(turns, sides),
];
