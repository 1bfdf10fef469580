/** Most choices of a flow, and so most answers in a document. */
export const MOST_CHOICES = 12;
/** Option of every choice: who answers does not know yet. It decides nothing. */
export const UNKNOWN = 'unknown';

/** What someone chose. */
export interface Answer {
  /** Id of the choice in the content. */
  choice: string;
  /** Id of one of its options, or {@link UNKNOWN}. */
  option: string;
}
export type Answers = readonly Answer[];

/** Holds where the answer to a choice is one of these options. */
export interface Condition {
  readonly choice: string;
  readonly is: readonly string[];
}

/** Holds where any of its lists holds, and a list where each of its conditions does. */
export type Conditions = readonly (readonly Condition[])[];

/** What stands by answers: where `when` holds and `unless` does not; without either, always. */
export interface Conditional {
  readonly when?: Conditions | undefined;
  readonly unless?: Conditions | undefined;
}

/** Whether it stands; `open` as long as answers that decide it are still to come. */
export type Standing = 'shown' | 'open' | 'hidden';

/** True, false, or undefined while an answer that decides it is not there. */
type Known = boolean | undefined;

const every = (all: readonly Known[]): Known =>
  all.includes(false) ? false : all.includes(undefined) ? undefined : true;
const some = (any: readonly Known[]): Known =>
  any.includes(true) ? true : any.includes(undefined) ? undefined : false;

/** The option that was chosen; empty where nobody answered. */
export const optionOf = (answers: Answers, choice: string): string =>
  answers.find((each) => each.choice === choice)?.option ?? '';

/** Whether a choice was answered with more than “I do not know”. */
export const isKnown = (answers: Answers, choice: string): boolean =>
  !['', UNKNOWN].includes(optionOf(answers, choice));

const holds = (conditions: Conditions, answers: Answers): Known =>
  some(
    conditions.map((all) =>
      every(
        all.map(({ choice, is }) =>
          isKnown(answers, choice) ? is.includes(optionOf(answers, choice)) : undefined,
        ),
      ),
    ),
  );

export function standingOf({ when, unless }: Conditional, answers: Answers): Standing {
  const kept = unless && holds(unless, answers);
  const known = every([
    when ? holds(when, answers) : true,
    kept === undefined && unless ? undefined : !kept,
  ]);
  return known === undefined ? 'open' : known ? 'shown' : 'hidden';
}

/** Answers a choice anew. */
export function answer(answers: Answers, choice: string, option: string): Answer[] {
  const given = { choice, option };
  const at = answers.findIndex((each) => each.choice === choice);
  return at < 0 ? [...answers, given] : answers.with(at, given);
}

export const clearAnswer = (answers: Answers, choice: string): Answer[] =>
  answers.filter((each) => each.choice !== choice);

/** Something that may be said in another way where `when` holds; without `ask` nobody writes at it. */
export interface Variant {
  readonly when: Conditions;
  readonly text: string;
  readonly ask?: string | undefined;
}

/** One thing to do or say; where it has an `ask`, people write at it by that name. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly ask?: string | undefined;
  readonly instead?: readonly Variant[] | undefined;
}

/** Things that belong together, and stand or go together. */
export interface Block extends Conditional {
  readonly id: string;
  readonly items: readonly Item[];
}

/** An item in the words that fit the answers: those of the first variant that holds. */
export const wordsOf = (item: Item, answers: Answers): Pick<Item, 'text' | 'ask'> =>
  item.instead?.find(({ when }) => holds(when, answers)) ?? item;

/** A block as it stands by answers. */
export interface StandingBlock<Of extends Block = Block> {
  readonly block: Of;
  readonly standing: Exclude<Standing, 'hidden'>;
}

/** The blocks that stand, or that may; in the order of the content. */
export const standingBlocks = <Of extends Block>(
  blocks: readonly Of[],
  answers: Answers,
): StandingBlock<Of>[] =>
  blocks.flatMap((block) => {
    const standing = standingOf(block, answers);
    return standing === 'hidden' ? [] : [{ block, standing }];
  });

/** Items at which people write, in blocks that stand; with `open` also in those that may. */
export const askedItems = (blocks: readonly Block[], answers: Answers, open = false): Item[] =>
  standingBlocks(blocks, answers)
    .filter(({ standing }) => open || standing === 'shown')
    .flatMap(({ block }) => block.items)
    .filter((item) => wordsOf(item, answers).ask !== undefined);

/** A worked example: what stands, may stand and goes where these answers are given. */
export interface Scenario {
  readonly id: string;
  readonly answers: Answers;
  readonly shows: readonly string[];
  /** Blocks that stand with “if …” before them. */
  readonly open: readonly string[];
  readonly hides: readonly string[];
}

/** A block that a scenario expects to stand in another way than it does, or does not name. */
export interface Broken {
  readonly block: string;
  readonly expected: Standing | undefined;
  readonly found: Standing;
}

/** Where a scenario does not hold; it has to name every block once. */
export function brokenAt(
  { answers, shows, open, hides }: Scenario,
  blocks: readonly Block[],
): Broken[] {
  const told: [Standing, readonly string[]][] = [
    ['shown', shows],
    ['open', open],
    ['hidden', hides],
  ];
  return blocks.flatMap((block) => {
    const found = standingOf(block, answers);
    const expected = told.find(([, ids]) => ids.includes(block.id))?.[0];
    return expected === found ? [] : [{ block: block.id, expected, found }];
  });
}
