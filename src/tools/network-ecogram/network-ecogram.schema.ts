import * as z from 'zod/mini';
import {
  common,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import {
  activitiesFaults,
  activitiesFile,
  type Activities,
} from '../../kits/activities/activities.schema.js';
import { ABILITIES, PLACES as TRAYS } from '../../kits/circle/analysis-data.model.js';
import { circleDocuments } from '../../kits/circle/circle.schema.js';
import { urgentHelpFile, type UrgentHelp } from '../../kits/contact/contact.schema.js';
import { CENTRE_KINDS } from '../../kits/network/network-data.model.js';
import { choiceFaults, networkChoices } from '../../kits/network/network-choices.schema.js';
import { STOPS } from './ecogram-stops.model.js';
import { COUNTED, isPlain, SENTENCES } from './ecogram-sentences.model.js';

const PLACES = ['names', 'activities', 'all', 'formal', 'groups', 'ties', 'pairs', 'does'];

/** Sentences that one can agree or disagree with; some count. */
const sentence = z.discriminatedUnion('id', [
  z.strictObject({ id: z.enum(COUNTED), text: counted(200, PLACES) }),
  z.strictObject({ id: z.enum(SENTENCES.filter(isPlain)), text: text(200, PLACES) }),
]);

const all = <const Ids extends readonly string[]>(ids: Ids, max: number) =>
  z.array(z.strictObject({ id: z.enum(ids), label: text(max) })).check(z.length(ids.length));

/** What is said where people look at strengths and risks. */
const analysis = z.strictObject({
  intro: text(300),
  /** Offered before anything is filled in. */
  paperFirst: text(200),
  stops: z
    .array(z.strictObject({ id: z.enum(STOPS), title: line(), text: text(300) }))
    .check(z.length(STOPS.length)),
  /** Questions with one choice each. */
  situation: z
    .array(
      z.strictObject({
        id,
        question: line(),
        choices: z
          .array(z.strictObject({ id, label: line() }))
          .check(z.minLength(2), z.maxLength(10)),
      }),
    )
    .check(z.minLength(1), z.maxLength(30)),
  /** A choice that every question has: not now. */
  later: z.strictObject({ id, label: line() }),
  carers: line(),
  /** Said of who is in the family, and not in the network. */
  family: text(200, ['names']),
  how: line(),
  talked: line(),
  /** Said where something is written about someone. */
  readable: line(),
  strainCheck: text(300),
  places: all(TRAYS, 60),
  own: line(),
  abilities: all(ABILITIES, 120),
  /** Said of what nobody does. */
  nobody: text(200),
  /** What nobody does, as something to talk about. */
  subject: text(200, ['activity']),
});

/** `content/network-ecogram/<locale>.json`; what is said of strengths and risks may be left out. */
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
  /** Activities to add with one click, in place of those that other tools have, too. */
  ideas: z.optional(
    z.array(z.strictObject({ id, kind: id, label: line() })).check(z.maxLength(30)),
  ),
  observations: z.array(sentence).check(z.length(SENTENCES.length)),
  analysis: z.optional(analysis),
  activities: common('activities', activitiesFile),
  urgentHelp: common('urgent-help', urgentHelpFile),
});
type NetworkEcogramFile = z.infer<typeof networkEcogramFile>;

/** An ecogram's content. */
export interface NetworkEcogramContent
  extends
    ToolContent,
    Omit<NetworkEcogramFile, keyof ToolContent | 'activities' | 'analysis' | 'urgentHelp'> {
  readonly activities: Activities;
  readonly analysis: z.infer<typeof analysis>;
  readonly urgentHelp: UrgentHelp;
}

export const completeNetworkEcogram = (
  file: NetworkEcogramFile,
  bundled: NetworkEcogramContent,
): NetworkEcogramContent => ({
  activities: bundled.activities,
  analysis: bundled.analysis,
  urgentHelp: bundled.urgentHelp,
  ...file,
});

const analysisFaults = ({
  stops,
  situation,
  places,
  abilities,
  later,
}: NetworkEcogramContent['analysis']): Fault[] => [
  ...duplicates('analysis.stops', stops),
  ...duplicates('analysis.situation', situation),
  ...situation.flatMap(({ choices }, at) =>
    duplicates(`analysis.situation[${at}].choices`, [...choices, later]),
  ),
  ...duplicates('analysis.places', places),
  ...duplicates('analysis.abilities', abilities),
];

export function networkEcogramFaults(content: NetworkEcogramContent): Fault[] {
  const { activities, activityKinds, centreKinds, prompts, ideas } = content;
  const { observations, analysis: said } = content;
  const kinds = activityKinds.map((each) => each.id);
  return [
    ...choiceFaults(content),
    ...duplicates('centreKinds', centreKinds),
    ...duplicates('prompts', prompts),
    ...duplicates('ideas', ideas ?? []),
    ...activitiesFaults('activities', activities),
    ...duplicates('observations', observations),
    ...analysisFaults(said),
    ...duplicates('urgentHelp.places', content.urgentHelp.places),
    ...(ideas
      ? references('ideas', ideas, 'kind', kinds)
      : references('activities.activities', activities.activities, 'kind', kinds)),
  ];
}

export const networkEcogramDocument = circleDocuments('network-ecogram');
