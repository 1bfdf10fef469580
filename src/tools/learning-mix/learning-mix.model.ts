import type { Carry, CarryList } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { isWritten, type Agreement } from '../../kits/agreements/agreements.model.js';
import { givenAgreements } from '../../kits/list/list-tool.model.js';
import type { Person } from '../../kits/people/people.model.js';
import {
  ACTIVITY_LENGTH,
  addActivity,
  inState,
  renameActivity,
  setLine,
  type ActivityState,
  type LearningActivity,
} from './learning-activities.model.js';
import { mixOf, type Mix } from './mix.model.js';

export const ANSWER_LENGTH = 1000;
export const MOST_ANSWERS = 600;

/** What someone wrote at one of the questions; theirs alone until they read it out. */
export interface LearningAnswer {
  person: string;
  question: string;
  text: string;
  aloud: boolean;
}

export interface LearningMixData {
  people: Person[];
  answers: LearningAnswer[];
  /** In order of adding. */
  activities: LearningActivity[];
  agreements: Agreement[];
}
type Data = LearningMixData;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: { people: [], answers: [], activities: [], agreements: [] },
};

export const answerOf = (
  { answers }: Pick<Data, 'answers'>,
  person: string,
  question: string,
): LearningAnswer =>
  answers.find((each) => each.person === person && each.question === question) ?? {
    person,
    question,
    text: '',
    aloud: false,
  };

function putAnswer(data: Data, answer: LearningAnswer): Data {
  const { person, question, text } = answer;
  const at = data.answers.findIndex((each) => each.person === person && each.question === question);
  const answers = [...data.answers];
  if (at >= 0 && !text) answers.splice(at, 1);
  else if (at >= 0) answers[at] = answer;
  else if (text && answers.length < MOST_ANSWERS && data.people.some(({ id }) => id === person))
    answers.push(answer);
  else return data;
  return { ...data, answers };
}

/** Writes an answer; one that is emptied is none, and is not read out. */
export function setAnswer(data: Data, person: string, question: string, text: string): Data {
  const old = answerOf(data, person, question);
  return old.text === text ? data : putAnswer(data, { ...old, text: text.slice(0, ANSWER_LENGTH) });
}

/** Says that one reads an answer out, or does not after all; there is none to read where nothing is written. */
export function readOut(data: Data, person: string, question: string, aloud: boolean): Data {
  const old = answerOf(data, person, question);
  return old.aloud === aloud || !old.text.trim() ? data : putAnswer(data, { ...old, aloud });
}

/** What was read out at a question, in the order of the list of people. */
export const readAt = ({ people, answers }: Data, question: string): LearningAnswer[] =>
  people.flatMap(({ id }) =>
    answers.filter((each) => each.person === id && each.question === question && each.aloud),
  );

/** Another list of people: who is no longer on it takes along what they did not read out. */
export function setPeople(data: Data, act: (now: Person[]) => Person[]): Data {
  const people = act(data.people);
  if (people === data.people) return data;
  const answers = data.answers.filter(({ person, aloud }) => {
    const writer = people.find(({ id }) => id === person);
    return writer && (aloud || !writer.left);
  });
  return { ...data, people, answers };
}

/** Whether someone read out anything: then they stay, as one who left. */
export const readAnything = ({ answers }: Pick<Data, 'answers'>, person: string): boolean =>
  answers.some((each) => each.person === person && each.aloud);

/** Whether it has answers that are theirs alone. */
export const hasPrivate = ({ answers }: Pick<Data, 'answers'>): boolean =>
  answers.some(({ aloud }) => !aloud);

/** Without the answers that were not read out. */
export const sharedOnly = (data: Data): Data =>
  hasPrivate(data) ? { ...data, answers: data.answers.filter(({ aloud }) => aloud) } : data;

/** Whether anything is in the plan. */
export const isBegun = ({ activities, agreements }: Data): boolean =>
  activities.length > 0 || agreements.some(isWritten);

/** One activity with a name and a time: who does it, and when or for how long. */
export const isPlanned = ({ activities }: Data): boolean =>
  activities.some(({ who, by, hours }) => who.trim() && (hours || by.trim()));

/** What `share="result"` gives the page: in what is counted, and how much of each kind; not a word of anyone. */
export type LearningMixResult = Omit<Mix, 'open'>;

export function resultOf({ activities }: Data): LearningMixResult {
  const { unit, parts, total } = mixOf(activities);
  return { unit, parts, total };
}

const activitiesIn = (state: ActivityState): CarryList<Data> => ({
  length: ACTIVITY_LENGTH,
  fields: ['who', 'by'],
  read: (data) =>
    inState(data, state).map(({ id, text, who, by, origin, about }) => ({
      id,
      kind: 'activity',
      text,
      who,
      by,
      origin,
      about,
    })),
  edit: (data, id, { text, who = '', by = '' }) =>
    setLine(setLine(renameActivity(data, id, text, true), id, 'who', who), id, 'by', by),
});

/**
 * What they are going to do goes to other tools; what they do already, and what anyone answered, does not.
 * What another tool gives to do, to talk about or as a lesson is something to learn, of which they still
 * choose how.
 */
export const carry: Carry<Data> = {
  for: 'team',
  lists: [
    {
      ...activitiesIn('new'),
      takes: ['activity', 'lesson', 'topic'],
      add: (data, { text, who = '', by = '', origin, about }) =>
        addActivity(data, {
          text,
          who,
          by,
          state: 'new',
          origin,
          ...(about && { about: [...about] }),
        }),
    },
    { ...activitiesIn('now'), gives: false },
    givenAgreements(),
  ],
};
