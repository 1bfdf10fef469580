import * as z from 'zod/mini';
import { id, line, text } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates } from '../../core/faults/parse.js';
import {
  brokenAt,
  MOST_CHOICES,
  UNKNOWN,
  type Answer,
  type Conditions,
  type Scenario,
} from './flow.model.js';

const MOST_BLOCKS = 40;

const conditions: z.ZodMiniType<Conditions> = z
  .array(
    z
      .array(z.strictObject({ choice: id, is: z.array(id).check(z.minLength(1), z.maxLength(12)) }))
      .check(z.minLength(1), z.maxLength(6)),
  )
  .check(z.minLength(1), z.maxLength(6));

export const conditional = {
  /** Stands where any of these lists holds: each condition of it. */
  when: z.optional(conditions),
  /** Goes where any of these lists holds. */
  unless: z.optional(conditions),
};

/** An option of a choice. */
export const optionTexts = { id, label: line(), hint: z.optional(text(200)) };

/** A choice of the flow, with options of the tool's own shape. */
export const choiceOf = <Option extends z.ZodMiniType<{ id: string; label: string }>>(
  option: Option,
) =>
  z.strictObject({
    id,
    question: line(),
    /** Its name at the road. */
    short: line(),
    options: z.array(option).check(z.minLength(2), z.maxLength(8)),
    ...conditional,
  });

const item = z.strictObject({
  id,
  /** Said to who leads the conversation. */
  text: text(300),
  /** As it stands on the sheet, for everyone at the table; without it, nobody writes at it. */
  ask: z.optional(line()),
  /** In other words where an answer asks for them. */
  instead: z.optional(
    z
      .array(z.strictObject({ when: conditions, text: text(300), ask: z.optional(line()) }))
      .check(z.minLength(1), z.maxLength(6)),
  ),
  /** Where it comes from: `S2/Afronden`. */
  source: line(),
});

const block = z.strictObject({
  id,
  title: z.optional(line()),
  lead: z.optional(text(300)),
  /** `Als …`, said before a block that only may stand. */
  ifOpen: z.optional(line()),
  items: z.array(item).check(z.minLength(1), z.maxLength(12)),
  ...conditional,
});
export type BlockContent = z.infer<typeof block>;
export type ItemContent = z.infer<typeof item>;

const scenarioBlocks = z.array(id).check(z.maxLength(MOST_BLOCKS));
const scenario: z.ZodMiniType<Scenario> = z.strictObject({
  id,
  answers: z.array(z.strictObject({ choice: id, option: id })).check(z.maxLength(MOST_CHOICES)),
  shows: scenarioBlocks,
  open: scenarioBlocks,
  hides: scenarioBlocks,
});

/** The flow of a content file; `choice` is a `choiceOf` the tool's options. */
export const flowTexts = <Choice extends z.ZodMiniType>(choice: Choice) => ({
  /** What every choice has as its last option. */
  unknown: line(),
  choices: z.array(choice).check(z.minLength(1), z.maxLength(MOST_CHOICES)),
  blocks: z.array(block).check(z.minLength(1), z.maxLength(MOST_BLOCKS)),
  /** Worked examples: a file in which one does not hold is refused. */
  scenarios: z.optional(z.array(scenario).check(z.maxLength(30))),
});

/** A choice, as the flow needs it. */
export interface ChoiceContent extends Conditioned {
  readonly id: string;
  readonly question: string;
  readonly short: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
}
export interface Conditioned {
  readonly when?: Conditions | undefined;
  readonly unless?: Conditions | undefined;
}

/** What the flow needs of a tool's content. */
export interface FlowContent {
  readonly unknown: string;
  readonly choices: readonly ChoiceContent[];
  readonly blocks: readonly BlockContent[];
  readonly scenarios?: readonly Scenario[] | undefined;
}

/** Options that are asked for and that a choice does not have. */
function unknownOptions(
  { choices }: Pick<FlowContent, 'choices'>,
  path: string,
  choice: string,
  options: readonly string[],
  more: readonly string[] = [],
): Fault[] {
  const found = choices.find((each) => each.id === choice);
  const known = [...(found?.options.map((each) => each.id) ?? []), ...more];
  if (!found)
    return [
      {
        path: `${path}.choice`,
        problem: 'reference',
        found: choice,
        expected: choices.map((each) => each.id).join(', '),
      },
    ];
  return options
    .filter((option) => !known.includes(option))
    .map((option) => ({ path, problem: 'reference', found: option, expected: known.join(', ') }));
}

/** Conditions of something that name a choice or an option that is not there. */
export const conditionFaults = (
  content: Pick<FlowContent, 'choices'>,
  path: string,
  each: Conditioned,
): Fault[] =>
  (['when', 'unless'] as const).flatMap((name) =>
    (each[name] ?? []).flatMap((all, or) =>
      all.flatMap(({ choice, is }, and) =>
        unknownOptions(content, `${path}.${name}[${or}][${and}]`, choice, is),
      ),
    ),
  );

/** Every condition of a choice, a block, and another way to say an item. */
const allConditionFaults = (content: FlowContent): Fault[] => [
  ...content.choices.flatMap((each, at) => conditionFaults(content, `choices[${at}]`, each)),
  ...content.blocks.flatMap((each, at) => [
    ...conditionFaults(content, `blocks[${at}]`, each),
    ...each.items.flatMap(({ instead = [] }, row) =>
      instead.flatMap((variant, way) =>
        conditionFaults(content, `blocks[${at}].items[${row}].instead[${way}]`, variant),
      ),
    ),
  ]),
];

const unknownTwice = ({ choices }: FlowContent): Fault[] =>
  choices.flatMap(({ options }, at) =>
    options.flatMap(({ id: option }, row): Fault[] =>
      option === UNKNOWN
        ? [{ path: `choices[${at}].options[${row}].id`, problem: 'duplicate', found: UNKNOWN }]
        : [],
    ),
  );

/** What a schema cannot say: names of what is not there, a block that may stand without its “if”, an example that does not hold. */
export function flowFaults(content: FlowContent): Fault[] {
  const { choices, blocks, scenarios = [] } = content;
  const faults = [
    ...duplicates('choices', [...choices]),
    ...choices.flatMap(({ options }, at) => duplicates(`choices[${at}].options`, [...options])),
    ...unknownTwice(content),
    ...duplicates('blocks', [...blocks]),
    ...duplicates(
      'blocks.items',
      blocks.flatMap(({ items }) => items),
    ),
    ...blocks.flatMap(({ when, unless, ifOpen }, at): Fault[] =>
      (when || unless) && !ifOpen
        ? [{ path: `blocks[${at}].ifOpen`, problem: 'missing', expected: 'string' }]
        : [],
    ),
    ...allConditionFaults(content),
    ...duplicates('scenarios', [...scenarios]),
    ...scenarios.flatMap(({ answers }, at) =>
      answers.flatMap(({ choice, option }, row) =>
        unknownOptions(content, `scenarios[${at}].answers[${row}]`, choice, [option], [UNKNOWN]),
      ),
    ),
  ];
  return faults.length
    ? faults
    : scenarios.flatMap((each, at) => scenarioFaults(each, at, content));
}

/** What a scenario says, and what stands instead. */
const scenarioFaults = (each: Scenario, at: number, { blocks }: FlowContent): Fault[] => [
  ...(['shows', 'open', 'hides'] as const).flatMap((name) =>
    each[name].flatMap((named, row): Fault[] =>
      blocks.some((known) => known.id === named)
        ? []
        : [{ path: `scenarios[${at}].${name}[${row}]`, problem: 'reference', found: named }],
    ),
  ),
  ...brokenAt(each, blocks).map(({ block: name, expected, found }): Fault => ({
    path: `scenarios[${at}]`,
    problem: 'choice',
    found: `${name}: ${found}`,
    expected: `${name}: ${expected ?? 'shown, open, hidden'}`,
  })),
];

/** Answers in a document; of a choice that its content no longer has they are kept. */
export const answersData: z.ZodMiniType<Answer[]> = z
  .array(z.strictObject({ choice: id, option: id }))
  .check(z.maxLength(MOST_CHOICES), ({ value, issues }) => {
    const ids = value.map(({ choice }) => choice);
    for (const [at, found] of ids.entries())
      if (ids.indexOf(found) < at)
        issues.push(customIssue(value, { problem: 'duplicate', found }, [at, 'choice']));
  });
