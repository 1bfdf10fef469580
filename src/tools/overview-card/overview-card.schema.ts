import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import { MOST_LINES, MOST_ON_CARD, MOST_SECTIONS } from '../../kits/circle/card.model.js';
import { circleDocuments } from '../../kits/circle/circle.schema.js';
import { RINGS } from '../../kits/network/network-data.model.js';
import { ICON_NAMES } from './card-icons.model.js';

/** Most signs that content may ask for, as a reader counts them. */
const length = z.int().check(z.minimum(10), z.maximum(200));

const section = z.strictObject({
  id,
  /** In the words of the client. */
  label: line(),
  hint: text(200),
  icon: z.enum(ICON_NAMES),
  /** Most lines, and most signs in each. */
  most: z.int().check(z.minimum(1), z.maximum(MOST_LINES)),
  length,
  /** Whether what is written goes on the wall, until someone says otherwise. */
  wall: z.boolean(),
  /** Lines to begin with, one click each. */
  ideas: z.array(line()).check(z.maxLength(8)),
});

const choice = z.strictObject({ id, label: line() });
const field = z.strictObject({ label: line(), length });

/** `content/overview-card/<locale>.json` */
export const overviewCardFile = z.strictObject({
  ...toolContentHead('overview-card'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  whose: line(),
  filledBy: line(),
  filledByHint: text(200),
  /** To tick; and what is on the card until then. */
  talked: line(),
  notTalked: line(),
  sections: z.array(section).check(z.minLength(1), z.maxLength(MOST_SECTIONS)),
  people: z.strictObject({
    title: line(),
    /** In its place on a card with people near and further away, who stand in that order. */
    fromNear: line(),
    hint: text(300),
    most: z.int().check(z.minimum(1), z.maximum(MOST_ON_CARD)),
    name: field,
    what: field,
    when: field,
    phone: line(),
    phoneOnWall: line(),
    first: line(),
  }),
  /** Groups of the network in which someone who is added may be, and how near they are. */
  groups: z.array(choice).check(z.minLength(1), z.maxLength(12)),
  rings: z.array(choice).check(z.length(RINGS.length)),
  onWall: line(),
  wall: z.strictObject({ label: line(), hint: text(300), print: line() }),
  file: z.strictObject({ label: line(), hint: text(300), print: line() }),
  view: line(),
  photo: line(),
  /** Said where a card is longer than a page; and of a line, or a field, that is too long. */
  longCard: text(300, ['section']),
  longLine: text(200),
  compare: z.strictObject({ title: line(), text: text(200) }),
  /** What else a file holds when someone made a network, too. */
  networkBeside: line(),
  familyBeside: line(),
});
type OverviewCardFile = z.infer<typeof overviewCardFile>;

/** An overview card’s content. */
export interface OverviewCardContent
  extends ToolContent, Omit<OverviewCardFile, keyof ToolContent> {}

export const overviewCardFaults = ({ sections, groups, rings }: OverviewCardContent): Fault[] => [
  ...duplicates('sections', sections),
  ...duplicates('groups', groups),
  ...duplicates('rings', rings),
];

export const overviewCardDocument = circleDocuments('overview-card');
