import type { CarryList } from '../../core/carry/carry.model.js';
import { add, asSet, asTyped, change, put, without } from './network-things.model.js';
import {
  type Activity,
  MOST_ACTIVITIES,
  MOST_ANSWERS,
  MOST_LINKS,
  MOST_VIEWS,
  NAME_LENGTH,
  type NetworkData,
  NOTE_LENGTH,
  type Part,
  type View,
} from './network-data.model.js';
import { personOf } from './network.model.js';

/** What one says of an activity itself; who takes part goes by {@link linkPerson}. */
export type ActivityFields = Partial<Pick<Activity, 'name' | 'kind' | 'wished'>>;
/** Where an activity of another file comes from. */
type ActivitySource = Pick<Activity, 'origin' | 'about'>;

export const activityOf = (data: NetworkData, id: string): Activity | undefined =>
  data.activities.find((each) => each.id === id);

/** Adds an activity, hobby or chore, which needs a name and a kind. */
export function addActivity<Data extends NetworkData>(
  data: Data,
  fields: ActivityFields & Pick<Activity, 'name' | 'kind'> & ActivitySource,
): Data {
  const name = asTyped(fields.name.normalize('NFC'), NAME_LENGTH);
  if (!name) return data;
  return add(data, 'activities', MOST_ACTIVITIES, (id) => ({
    id,
    name,
    kind: fields.kind,
    wished: fields.wished ?? false,
    by: [],
    interest: [],
    ...(fields.origin && { origin: fields.origin }),
    ...(fields.about && { about: fields.about }),
  }));
}

export const editActivity = <Data extends NetworkData>(
  data: Data,
  id: string,
  fields: ActivityFields,
): Data =>
  put(data, {
    activities: change(data.activities, id, (old) => ({
      ...old,
      name: asTyped(fields.name ?? '', NAME_LENGTH) || old.name,
      kind: fields.kind ?? old.kind,
      wished: fields.wished ?? old.wished,
    })),
  });

export const removeActivity = <Data extends NetworkData>(data: Data, id: string): Data =>
  put(data, { activities: without(data.activities, id) });

/** Says that someone, of the network or the centre, does an activity or shares the interest. */
export const linkPerson = <Data extends NetworkData>(
  data: Data,
  activity: string,
  person: string,
  part: Part,
): Data =>
  personOf(data, person)
    ? put(data, {
        activities: change(data.activities, activity, (old) => ({
          ...old,
          [part]: old[part].length < MOST_LINKS ? asSet([...old[part], person]) : old[part],
        })),
      })
    : data;

export const unlinkPerson = <Data extends NetworkData>(
  data: Data,
  activity: string,
  person: string,
  part: Part,
): Data =>
  put(data, {
    activities: change(data.activities, activity, (old) => ({
      ...old,
      [part]: old[part].filter((id) => id !== person),
    })),
  });

/** What a person does, or shares an interest in. */
export const activitiesOf = (data: NetworkData, person: string, part: Part): Activity[] =>
  data.activities.filter((each) => each[part].includes(person));

// What is said of the network

export const viewOf = (data: NetworkData, observation: string): View | undefined =>
  data.views.find((each) => each.observation === observation)?.view;

/** Says whether one agrees with an observation; `undefined` takes it back. */
export function setView<Data extends NetworkData>(
  data: Data,
  observation: string,
  view: View | undefined,
): Data {
  if (viewOf(data, observation) === view) return data;
  const views = data.views.filter((each) => each.observation !== observation);
  if (view && views.length >= MOST_VIEWS) return data;
  return put(data, {
    views: view ? sorted([...views, { observation, view }], (each) => each.observation) : views,
  });
}

export const answerOf = (data: NetworkData, prompt: string): string =>
  data.answers.find((each) => each.prompt === prompt)?.text ?? '';

/** Writes the answer to a prompt; nothing but white space is no answer. */
export function setAnswer<Data extends NetworkData>(
  data: Data,
  prompt: string,
  typed: string,
): Data {
  const text = asTyped(typed, NOTE_LENGTH);
  if (answerOf(data, prompt) === text) return data;
  const answers = data.answers.filter((each) => each.prompt !== prompt);
  if (text && answers.length >= MOST_ANSWERS) return data;
  return put(data, {
    answers: text ? sorted([...answers, { prompt, text }], (each) => each.prompt) : answers,
  });
}

export const setNote = <Data extends NetworkData>(data: Data, typed: string): Data =>
  put(data, { note: asTyped(typed, NOTE_LENGTH) });

const sorted = <Item>(items: Item[], key: (item: Item) => string): Item[] =>
  items.sort((one, other) => (key(one) < key(other) ? -1 : 1));

const KIND = 'activity:';

/** Activities as other tools read them, without a word of who does them; and activities of others. */
export const carriedActivities = <Data extends NetworkData>(): CarryList<
  Data,
  { readonly activityKinds: readonly { readonly id: string }[] }
> => ({
  length: NAME_LENGTH,
  read: ({ activities }) =>
    activities.map(({ id, name, kind, origin, about = [] }) => ({
      id,
      kind: 'activity',
      text: name,
      origin,
      about: [`${KIND}${kind}`, ...about],
    })),
  takes: ['activity'],
  add: (data, { text: name, origin, about = [] }, { content: { activityKinds } }) => {
    const kinds = about.map((each) => each.slice(KIND.length));
    const kind = activityKinds.find(({ id }) => kinds.includes(id)) ?? activityKinds[0]!;
    const others = about.filter((each) => !each.startsWith(KIND));
    return addActivity(data, {
      name,
      kind: kind.id,
      origin,
      ...(others.length && { about: others }),
    });
  },
  edit: (data, id, { text: name }) => editActivity(data, id, { name }),
});
