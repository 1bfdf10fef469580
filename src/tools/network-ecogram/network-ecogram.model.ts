import { CARRIED_LINE, type Carry, type CarryList } from '../../core/carry/carry.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import { initialsOf } from '../../kits/network/network-names.model.js';
import {
  activitiesOf,
  answerOf,
  carriedActivities,
} from '../../kits/network/network-activities.model.js';
import { carriedAgreements } from '../../kits/agreements/agreements.model.js';
import { subjectsOf } from '../../kits/circle/analysis.model.js';
import type { ContentActivity } from '../../kits/activities/activities.schema.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import type { Observation } from '../../kits/network/network-observations.js';
import {
  addAlter,
  alterOf,
  editAlter,
  moveAlter,
  type AlterFields,
  type AlterPlace,
} from '../../kits/network/network.model.js';
import type { Alter, NetworkData } from '../../kits/network/network-data.model.js';
import type { Group } from '../../kits/network/network-choices.schema.js';
import { FEW, type SentenceId } from './ecogram-sentences.model.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

/** What people make with it: the network, in a file that other tools have a part in. */
export type NetworkEcogramData = CircleData;

/** What carrying needs of the content. */
export interface CarriedContent {
  readonly activityKinds: readonly { readonly id: string }[];
  readonly analysis: Pick<NetworkEcogramContent['analysis'], 'subject'>;
}

/** What people chose to talk about of what nobody does, each as a question. */
const subjects: CarryList<CircleData, CarriedContent> = {
  length: CARRIED_LINE,
  read: (data, { content, text }) =>
    subjectsOf(data).map(({ id, name: activity }) => ({
      id: `subject-${id}`,
      kind: 'topic',
      text: text(content.analysis.subject, { activity }),
    })),
};

/** Activities, subjects and agreements: who is there, and what is said of them, stays in the file. */
export const carry: Carry<CircleData, CarriedContent> = {
  for: 'together',
  lists: [carriedActivities(), subjects, carriedAgreements()],
};

/** Whether a group is one of paid or trained care. */
export const isFormal = (groups: readonly Group[], id: string): boolean =>
  groups.find((each) => each.id === id)?.kind === 'formal';

/** Adds someone by name and group; in a group of professionals they are one. */
export const addPerson = (
  data: NetworkData,
  groups: readonly Group[],
  fields: NewPerson,
): NetworkData => addAlter(data, { formal: isFormal(groups, fields.group), ...fields });

/** Someone to add. */
export type NewPerson = AlterFields & Pick<Alter, 'name' | 'group'>;

/**
 * Those of a list who are in the network already, by their place in the list: by name, or by the
 * initials with which a list leaves. Of two with one name each stands for one.
 */
export function thereAlready(
  data: NetworkData,
  persons: readonly { readonly name: string }[],
): ReadonlyMap<number, Alter> {
  const short = initialsOf(data);
  const left = new Set(data.alters);
  const found = new Map<number, Alter>();
  for (const called of [({ name }: Alter) => name, ({ id }: Alter) => short.get(id) ?? ''])
    for (const [at, { name }] of persons.entries()) {
      const same = found.has(at)
        ? undefined
        : [...left].find((each) => spoken(called(each)) === spoken(name));
      if (!same) continue;
      found.set(at, same);
      left.delete(same);
    }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** Adds those of a list, in its order. */
export const addPersons = (data: NetworkData, persons: readonly NewPerson[]): NetworkData =>
  persons.reduce<NetworkData>((now, person) => addAlter(now, person), data);

/**
 * Moves someone: by form, button, key or drag, it all ends here. Into and out of the professionals
 * someone becomes one, or is one no longer.
 */
export function movePerson(
  data: NetworkData,
  groups: readonly Group[],
  id: string,
  place: AlterPlace,
): NetworkData {
  const old = alterOf(data, id);
  const next = moveAlter(data, id, place);
  if (!old || !place.group) return next;
  const formal = isFormal(groups, place.group);
  return formal === isFormal(groups, old.group) ? next : editAlter(next, id, { formal });
}

/** Everyone by group, in the order of the groups; last those of a group that the content has not. */
export function peopleByGroup(
  { alters }: NetworkData,
  groups: readonly Group[],
): { readonly group: Group | undefined; readonly alters: readonly Alter[] }[] {
  const known = groups.map(({ id }) => id);
  return [
    ...groups.map((group) => ({ group, alters: alters.filter((one) => one.group === group.id) })),
    { group: undefined, alters: alters.filter((one) => !known.includes(one.group)) },
  ].filter((each) => each.alters.length);
}

/** The sentence in which an observation is told. */
export function sentenceOf(
  { kind, persons, activities, counts }: Observation,
  data: NetworkData,
): SentenceId {
  switch (kind) {
    case 'nobody-does': {
      if (persons.length) return 'nobody-does-interest';
      const wished = data.activities.some((each) => each.wished && activities.includes(each.id));
      return wished ? 'nobody-does-wish' : kind;
    }
    case 'family-and-formal':
      return counts['ties'] ? kind : 'family-and-formal-none';
    default:
      return kind;
  }
}

/** What a sentence that counts counts: persons, or of contacts how many there are. */
export const countedBy = ({ kind, persons, counts }: Observation): number =>
  kind === 'density' ? Number(counts['ties']) : persons.length;

type Prompt = NetworkEcogramContent['prompts'][number];

/** The questions in the order in which they help: for who names few, those for few come first. */
export const promptsFor = (
  { alters }: NetworkData,
  prompts: readonly Prompt[],
): readonly Prompt[] =>
  alters.length < FEW
    ? [...prompts.filter(({ few }) => few), ...prompts.filter(({ few }) => !few)]
    : prompts;

/** Questions that have an answer, in the order of the content. */
export const answered = (data: NetworkData, prompts: readonly Prompt[]): readonly Prompt[] =>
  prompts.filter(({ id }) => answerOf(data, id));

/** An activity to add with one click; one of a course of the menu, or of none. */
export type Idea = Pick<ContentActivity, 'id' | 'course' | 'kind' | 'label'>;

/** Those of the content's own, or else those that other tools have, too. */
export const ideasIn = ({
  ideas,
  activities,
}: Pick<NetworkEcogramContent, 'ideas' | 'activities'>): readonly Idea[] =>
  ideas ?? activities.activities;

/** Ideas that are not among the activities yet, by their name. */
export const ideasLeft = <Each extends Idea>(
  { activities }: NetworkData,
  ideas: readonly Each[],
): readonly Each[] =>
  ideas.filter(
    ({ label }) => !activities.some(({ name }) => name.normalize('NFC') === label.normalize('NFC')),
  );

/** Numbers alone: what a page gets that asks for the result. */
export const countsOf = (data: NetworkData): Readonly<Record<string, number>> => ({
  persons: data.alters.length,
  ties: data.ties.length,
  activities: data.activities.length,
  doneByNobody: data.activities.filter(({ by }) => by.length === 0).length,
});

/** What someone does in the network, and shares the interest of. */
export const partsOf = (
  data: NetworkData,
  id: string,
): { readonly does: readonly string[]; readonly shares: readonly string[] } => ({
  does: activitiesOf(data, id, 'by').map(({ name }) => name),
  shares: activitiesOf(data, id, 'interest').map(({ name }) => name),
});
