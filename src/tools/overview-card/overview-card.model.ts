import type { Card } from '../../kits/circle/circle-data.model.js';
import { cardOf, isCardEmpty, printed, type Print } from '../../kits/circle/card.model.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import { emptyNetwork } from '../../kits/network/network-data.model.js';
import { signsOf } from '../../kits/picture/picture-text.model.js';
import { sameData } from '../../core/files/plain-json.model.js';

/** What people make with it: the card, in the file of the client’s circle. */
export type OverviewCardData = CircleData;

/** Numbers alone: what a page gets that asks for the result. */
export interface OverviewCardResult {
  /** Lines and people on the card in the file, and on the one for the wall. */
  readonly lines: number;
  readonly people: number;
  readonly linesOnWall: number;
  readonly peopleOnWall: number;
}

const countsOn = (card: Card, print: Print): { lines: number; people: number } => {
  const { sections, people } = printed(card, print);
  return {
    lines: sections.reduce((sum, { lines }) => sum + lines.length, 0),
    people: people.length,
  };
};

export function resultOf(data: CircleData): OverviewCardResult {
  const card = cardOf(data);
  const file = countsOn(card, 'file');
  const wall = countsOn(card, 'wall');
  return {
    lines: file.lines,
    people: file.people,
    linesOnWall: wall.lines,
    peopleOnWall: wall.people,
  };
}

/** Whether there is something on it, and the client agrees with that. */
export const isCardDone = ({ card }: CircleData): boolean =>
  !!card?.talked && !isCardEmpty({ ...card, filledBy: '' });

/** How many signs a text has above a most, as a reader counts them; below it less than nothing. */
export const signsOver = (text: string, most: number): number => signsOf(text).length - most;

/** What of the content tells how long a line is. */
interface Lengths {
  readonly sections: readonly { readonly id: string; readonly length: number }[];
}

/** The most signs that a line of a section may have; of one that the content has not, as it is. */
const lengthOf = ({ sections }: Lengths, id: string): number =>
  sections.find((each) => each.id === id)?.length ?? Infinity;

/** The section that has most signs beyond what its lines are to have; else the one with most of all. */
export function longestSection(card: Card, print: Print, content: Lengths): string | undefined {
  const of = (section: string, lines: readonly string[]): readonly [number, number] => {
    const most = lengthOf(content, section);
    const over = lines.reduce((sum, text) => sum + Math.max(0, signsOver(text, most)), 0);
    return [over, lines.join('').length];
  };
  return printed(card, print)
    .sections.map(({ section, lines }) => ({ section, long: of(section, lines) }))
    .sort((one, other) => other.long[0] - one.long[0] || other.long[1] - one.long[1])[0]?.section;
}

/** Whether the file holds more of the network than stands on the card. */
export function hasNetwork(data: CircleData): boolean {
  const {
    card: _card,
    members: _members,
    unions: _unions,
    issued: _issued,
    centres: _centres,
    alters,
    ...rest
  } = data;
  const { issued: _, centres: __, alters: ___, ...empty } = emptyNetwork;
  const shown = new Set(cardOf(data).people.map(({ person }) => person));
  return !sameData(rest, empty) || alters.some(({ id }) => !shown.has(id));
}
