import type { Agreement } from '../agreements/agreements.model.js';
import {
  cellOf,
  isOwn,
  isTicked,
  isWrittenAt,
  type SheetData,
  type StatedData,
} from '../sheet/sheet.model.js';
import {
  answer,
  askedItems,
  clearAnswer,
  standingOf,
  type Answer,
  type Answers,
  type Block,
  type Conditional,
} from './flow.model.js';

/** What people made with a guide; what is written hangs on ids of its content, whatever was chosen. */
export interface GuideData extends SheetData {
  answers: Answer[];
  agreements: Agreement[];
}

/** What a guide starts with, beside what is its own. */
export const blankGuide: GuideData = {
  answers: [],
  rows: [],
  cells: [],
  ticks: [],
  agreements: [],
};

export const choose = <Data extends GuideData>(
  data: Data,
  choice: string,
  option: string,
): Data => ({ ...data, answers: answer(data.answers, choice, option) });

/** Takes an answer back: nobody answered. */
export const takeBack = <Data extends GuideData>(data: Data, choice: string): Data => ({
  ...data,
  answers: clearAnswer(data.answers, choice),
});

/** Answers that count: those that a page has fixed go before those of people. */
export const answersWith = ({ answers }: GuideData, fixed: Answers): Answers =>
  fixed.reduce<Answers>((all, { choice, option }) => answer(all, choice, option), answers);

/** Something to write at that is no item: who talks to whom, or a lesson. */
export interface Section extends Conditional {
  readonly id: string;
  readonly fields: readonly { readonly id: string }[];
}

/** What of a content the rules need. */
export interface GuideContentIds {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Whether anything is written, ticked or chosen at a row. */
export const isUsed = (data: SheetData & Partial<StatedData>, row: string): boolean =>
  isWrittenAt(data, row) || isTicked(data, row) || !!data.states?.some((each) => each.row === row);

/** Whether anyone wrote or chose anything beside the answers. */
export const isBegun = (data: GuideData & Partial<StatedData>): boolean =>
  data.cells.length + data.ticks.length + data.rows.length + data.agreements.length > 0 ||
  !!data.states?.length;

/** Sections that stand or may stand. */
export const standingSections = <Of extends Section>(
  sections: readonly Of[],
  answers: Answers,
): { section: Of; standing: 'shown' | 'open' }[] =>
  sections.flatMap((section) => {
    const standing = standingOf(section, answers);
    return standing === 'hidden' ? [] : [{ section, standing }];
  });

/** Rows at which people write now, in the order of the content: those that stand, and with `open` those that may. */
export const rowsNow = (
  { blocks }: Pick<GuideContentIds, 'blocks'>,
  answers: Answers,
  open = true,
): string[] => askedItems(blocks, answers, open).map(({ id }) => id);

/** Rows and sections at which something is written or chosen that do not stand by these answers. */
export function earlierRows(
  data: GuideData & Partial<StatedData>,
  content: GuideContentIds,
  answers: Answers,
): string[] {
  const stand = [
    ...rowsNow(content, answers),
    ...standingSections(content.sections, answers).map(({ section }) => section.id),
    ...data.rows.filter(isOwn).map(({ id }) => id),
  ];
  const used = [
    ...data.cells.map(({ row }) => row),
    ...data.ticks,
    ...(data.states ?? []).map(({ row }) => row),
  ];
  return [...new Set(used)].filter((id) => !stand.includes(id));
}

/** Rows of a guide that are on the sheet, people's own last. */
export const allRows = (
  data: GuideData,
  content: Pick<GuideContentIds, 'blocks'>,
  answers: Answers,
): string[] => [...rowsNow(content, answers), ...data.rows.filter(isOwn).map(({ id }) => id)];

/** Whether all that was taken up was talked about; what was left blank is skipped. */
export function isTalkedThrough(
  data: SheetData & Partial<StatedData>,
  rows: readonly string[],
): boolean {
  const used = rows.filter((row) => isUsed(data, row));
  return used.length > 0 && used.every((row) => isTicked(data, row));
}

/** How many choices have an answer, “I do not know” too, of those that are asked. */
export function answeredOf(
  choices: readonly ({ readonly id: string } & Conditional)[],
  answers: Answers,
): { answered: number; choices: number } {
  const asked = choices.filter((choice) => standingOf(choice, answers) !== 'hidden');
  return {
    answered: asked.filter(({ id }) => answers.some(({ choice }) => choice === id)).length,
    choices: asked.length,
  };
}

/** Whether each side wrote nothing at a row in any column. */
const isBlankFor = ({ cells }: SheetData, row: string, side: string): boolean =>
  !cells.some((cell) => cell.row === row && cell.side === side && cell.text.trim() !== '');

/** Sides that write at a row: those that stand, and who wrote there before. */
export const sidesAt = <Side extends { readonly id: string } & Conditional>(
  data: SheetData,
  sides: readonly Side[],
  row: string,
  answers: Answers,
): Side[] =>
  sides.filter((side) => standingOf(side, answers) !== 'hidden' || !isBlankFor(data, row, side.id));

/** Whether the day of a section is set. */
export const hasDay = (data: SheetData, section: string): boolean =>
  cellOf(data, section, 'day') !== '';

/** Takes away what is written, ticked and chosen at a row of the content or a section. */
export const clearRow = <Data extends GuideData & Partial<StatedData>>(
  data: Data,
  id: string,
): Data => ({
  ...data,
  cells: data.cells.filter(({ row }) => row !== id),
  ticks: data.ticks.filter((tick) => tick !== id),
  ...(data.states && { states: data.states.filter(({ row }) => row !== id) }),
});
