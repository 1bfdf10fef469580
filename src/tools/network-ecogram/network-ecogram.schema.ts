import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { circleDocuments } from '../../kits/circle/circle.schema.js';
import { CENTRE_KINDS } from '../../kits/network/network-data.model.js';
import { choiceFaults, networkChoices } from '../../kits/network/network-choices.schema.js';
import { COUNTED, isPlain, SENTENCES } from './ecogram-sentences.model.js';

const PLACES = ['names', 'activities', 'all', 'formal', 'groups', 'ties', 'pairs', 'does'];

/** Sentences that one can agree or disagree with; some count. */
const sentence = z.discriminatedUnion('id', [
  z.strictObject({ id: z.enum(COUNTED), text: counted(200, PLACES) }),
  z.strictObject({ id: z.enum(SENTENCES.filter(isPlain)), text: text(200, PLACES) }),
]);

/** `content/network-ecogram/<locale>.json` */
export const networkEcogramFile = z.strictObject({
  ...toolContentHead('network-ecogram'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** Said while nobody is there. */
  start: text(200),
  /** Said to someone who names few people. */
  few: text(200),
  activitiesIntro: text(300),
  observationsIntro: text(300),
  noteLabel: line(),
  compareIntro: text(300),
  /** What a file holds when someone made a card of it, too. */
  cardBeside: line(),
  familyBeside: line(),
  ...networkChoices,
  /** Who may stand in the centre, by what they are called while they have no name. */
  centreKinds: z
    .array(z.strictObject({ id: z.enum(CENTRE_KINDS), label: line() }))
    .check(z.length(CENTRE_KINDS.length)),
  /** Questions that help to think of people; `few` goes first for someone who names few. */
  prompts: z
    .array(z.strictObject({ id, question: line(), few: z.boolean() }))
    .check(z.minLength(1), z.maxLength(30)),
  /** Activities to add with one click. */
  ideas: z.array(z.strictObject({ id, kind: id, label: line() })).check(z.maxLength(30)),
  observations: z.array(sentence).check(z.length(SENTENCES.length)),
});
type NetworkEcogramFile = z.infer<typeof networkEcogramFile>;

/** An ecogram's content. */
export interface NetworkEcogramContent
  extends ToolContent, Omit<NetworkEcogramFile, keyof ToolContent> {}

export function networkEcogramFaults(content: NetworkEcogramContent): Fault[] {
  const { activityKinds, centreKinds, prompts, ideas, observations } = content;
  return [
    ...choiceFaults(content),
    ...duplicates('centreKinds', centreKinds),
    ...duplicates('prompts', prompts),
    ...duplicates('ideas', ideas),
    ...duplicates('observations', observations),
    ...references(
      'ideas',
      ideas,
      'kind',
      activityKinds.map((each) => each.id),
    ),
  ];
}

export const networkEcogramDocument = circleDocuments('network-ecogram');
