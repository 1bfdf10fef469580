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

/** Who the network is of: the client, a couple, or client and carer. */
export interface Centre {
  id: string;
  /** As typed; `''` while the word for a client or carer will do. */
  name: string;
  kind: CentreKind;
}

/** A person in the network. */
export interface Alter {
  id: string;
  /** As typed: a name or initials. */
  name: string;
  /** Id of a group of the content: the sector. */
  group: string;
  ring: Ring;
  /** Own place in the sector, clockwise; without one the layout finds a place. */
  slot?: number | undefined;
  distance?: string | undefined;
  frequency?: string | undefined;
  /** Quality of the relation with the centre. */
  quality?: string | undefined;
  /** Paid or trained care, such as a nurse. */
  formal: boolean;
  firstContact: boolean;
  /** Kinds of support that go to the centre, and that come from it. */
  gives: string[];
  gets: string[];
  /** Those in the centre this person is in contact with; empty: all of them. */
  centres: string[];
}

/** A line between two persons of the network, without direction. */
export interface Tie {
  id: string;
  a: string;
  b: string;
  quality?: string | undefined;
}

export interface Activity {
  id: string;
  name: string;
  /** Id of a kind of the content: activity, hobby, chore. */
  kind: string;
  /** Someone wishes for it; it may be that nobody does it. */
  wished: boolean;
  /** Persons of the network or the centre who do it. */
  by: string[];
  /** Persons who share the interest, and might be asked. */
  interest: string[];
  /** `docId/id` of what it was taken from in another file. */
  origin?: string | undefined;
  /** Ids of shared schemes that it is about. */
  about?: string[] | undefined;
}

/** What a person makes: the network, what is done in it, and what they say of it. */
export interface NetworkData {
  /** How many ids have been given out: the id of something removed never comes back. */
  readonly issued: number;
  readonly centres: Centre[];
  readonly alters: Alter[];
  readonly ties: Tie[];
  readonly activities: Activity[];
  /** Answers to prompts, by the prompt's id. */
  readonly answers: { prompt: string; text: string }[];
  /** What someone says of the observations, by the observation's id. */
  readonly views: { observation: string; view: View }[];
  readonly note: string;
}

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
