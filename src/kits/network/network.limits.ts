import type { NetworkData } from './network.schema.js';

/** Closeness: 1 is the ring next to the centre, 3 the outermost. */
export const RINGS = [1, 2, 3] as const;
export type Ring = (typeof RINGS)[number];

/** Places that a person can be put in within a sector, counted clockwise from 1. */
export const SLOTS = 12;

/** Who may stand in the centre. */
export const CENTRE_KINDS = ['client', 'carer'] as const;
export type CentreKind = (typeof CENTRE_KINDS)[number];

/** What someone says of an observation. */
export const VIEWS = ['agree', 'disagree'] as const;
export type View = (typeof VIEWS)[number];

/** What a person may be to an activity: who does it, or who shares the interest. */
export const PARTS = ['by', 'interest'] as const;
export type Part = (typeof PARTS)[number];

/** How a relation is drawn; which quality has which is content. */
export const LINE_STYLES = ['thick', 'plain', 'dashed', 'hatched'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** What sort of people a group has; a person's own `formal` goes before it. */
export const GROUP_KINDS = ['family', 'informal', 'volunteer', 'formal'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Longest texts, in UTF-16 units. */
export const NAME_LENGTH = 200;
export const NOTE_LENGTH = 4000;

/** Most things of a kind. */
export const MOST_CENTRES = 4;
export const MOST_ALTERS = 500;
export const MOST_TIES = 2000;
export const MOST_ACTIVITIES = 200;
/** Persons who do one activity, or share its interest. */
export const MOST_LINKS = 50;
/** Kinds of support that one person gives or gets. */
export const MOST_SUPPORTS = 12;
export const MOST_ANSWERS = 30;
export const MOST_VIEWS = 1000;
/** Ids that one document may give out. */
export const MOST_ISSUED = 1_000_000;

/** A network with nobody in it but the client, who has no name yet. */
export const emptyNetwork: NetworkData = {
  issued: 1,
  centres: [{ id: 'c1', name: '', kind: 'client' }],
  alters: [],
  ties: [],
  activities: [],
  answers: [],
  views: [],
  note: '',
};
