import { isKnown, optionOf } from '../../kits/flow/flow.model.js';
import { cellOf, isOnSheet } from '../../kits/sheet/sheet.model.js';
import type { LetterField } from '../../kits/letter/letter.model.js';
import {
  ARRANGED,
  freeDays,
  OWN_THINGS,
  OWN_WISHES,
  ownRowsIn,
  TRAITS,
  type Day,
  type RespiteGuideData,
} from './respite-guide.model.js';

export const QUESTION_PARTS = ['wish', 'when', 'goes-on', 'how', 'forms', 'whom', 'note'] as const;
export type QuestionPart = (typeof QUESTION_PARTS)[number];

interface Choice {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly said: string }[];
}

/** What of the content the question says. */
export interface QuestionContent {
  readonly choices: readonly Choice[];
  readonly forms: readonly { readonly id: string; readonly name: string }[];
  readonly goesOn: { readonly things: readonly { readonly id: string; readonly label: string }[] };
  readonly week: {
    readonly days: readonly { readonly id: Day; readonly label: string }[];
    readonly parts: readonly { readonly id: string; readonly label: string }[];
    readonly wholeDay: string;
  };
  readonly ask: {
    readonly parts: readonly {
      readonly id: QuestionPart;
      readonly lead: string;
      readonly name: string;
    }[];
  };
}

/** How the language of what is shown says texts and lists. */
export interface Saying {
  text(text: string): string;
  /** `a, b en c` */
  list(parts: readonly string[]): string;
}

/** Said of an option in a sentence; `''` where the question was not answered, or does not matter. */
export function saidOf(
  { choices }: Pick<QuestionContent, 'choices'>,
  { answers }: Pick<RespiteGuideData, 'answers'>,
  choice: string,
): string {
  if (!isKnown(answers, choice)) return '';
  const { options = [] } = choices.find(({ id }) => id === choice) ?? {};
  return options.find(({ id }) => id === optionOf(answers, choice))?.said ?? '';
}

/** `dinsdag (middag) en zaterdag (de hele dag)`; `''` while no box is open. */
export const timesOf = (
  { week }: Pick<QuestionContent, 'week'>,
  data: Pick<RespiteGuideData, 'week'>,
  { text, list }: Saying,
): string =>
  list(
    freeDays(data).map(({ day, parts }) => {
      const labels = week.parts.filter(({ id }) => (parts as string[]).includes(id));
      const all = labels.length === week.parts.length;
      const name = text(week.days.find(({ id }) => id === day)?.label ?? day);
      return `${name} (${all ? text(week.wholeDay) : list(labels.map(({ label }) => text(label)))})`;
    }),
  );

/** Whom one asks: as typed, or else by whom care is arranged now. */
export const whomOf = (
  content: Pick<QuestionContent, 'choices'>,
  data: RespiteGuideData,
  { text }: Pick<Saying, 'text'>,
): string => cellOf(data, 'ask', 'whom').trim() || text(saidOf(content, data, ARRANGED));

/** My question as fields of a letter, in the order of the content: what is filled in, and what is not yet. */
export function questionOf(
  content: QuestionContent,
  data: RespiteGuideData,
  saying: Saying,
): (LetterField & { readonly id: QuestionPart })[] {
  const { text, list } = saying;
  const own = (group: string): string[] => ownRowsIn(data, group).map((row) => row.text ?? '');
  const says: Record<QuestionPart, string[]> = {
    wish: [cellOf(data, 'wish', 'note'), ...own(OWN_WISHES)],
    when: [timesOf(content, data, saying)],
    'goes-on': [
      ...content.goesOn.things
        .filter(({ id }) => data.goesOn.includes(id))
        .map(({ label }) => text(label)),
      ...own(OWN_THINGS),
    ],
    how: [
      list(
        TRAITS.flatMap((trait) => {
          const said = saidOf(content, data, trait);
          return said ? [text(said)] : [];
        }),
      ),
    ],
    forms: content.forms.filter(({ id }) => isOnSheet(data, id)).map(({ name }) => text(name)),
    whom: [whomOf(content, data, saying)],
    note: [cellOf(data, 'ask', 'note')],
  };
  return content.ask.parts.map(({ id, lead, name }) => ({
    id,
    lead: text(lead),
    name: text(name),
    texts: says[id].map((said) => said.trim()).filter(Boolean),
  }));
}
