import { discardBallot, isFilled } from './ballot.model.js';
import { MOST_BALLOTS, type Ballot, type RoundData } from './round.model.js';

/** Forms in a document that came from a device of someone’s own: one of a group, and those of a pair. */
export function ballotsIn({ ballot, pair, forms }: RoundData): readonly Ballot[] {
  if (pair) return forms;
  if (!ballot?.done || ballot.id === undefined) return [];
  const { id, group, on, answers, remarks } = ballot;
  return [{ id, group, on, answers, ...(remarks && { remarks }) }];
}

/** What came of forms that were added. */
export interface Merged {
  readonly data: RoundData;
  readonly added: number;
  /** Here already, with other answers: the later one counts. */
  readonly replaced: number;
  /** Here already, with the same answers. */
  readonly same: number;
  /** Closed already: it counts once, and can no longer be changed. */
  readonly late: number;
  /** No room for more. */
  readonly over: number;
  /** Of a pair: this one has a form already, or both lie open. */
  readonly taken: number;
}

const told = ({ group, answers, remarks = [] }: Ballot): string =>
  JSON.stringify([
    group,
    answers.map(({ item, value }) => `${item} ${value}`).sort(),
    remarks.map(({ area, text }) => `${area} ${text}`).sort(),
  ]);

/** Adds forms by their ids; the same outcome in whatever order they come, as long as none is corrected. */
export function mergeForms(data: RoundData, ballots: readonly Ballot[]): Merged {
  const counted = { added: 0, replaced: 0, same: 0, late: 0, over: 0, taken: 0 };
  const { pair } = data;
  let { forms } = data;
  for (const ballot of ballots) {
    const here = forms.find(({ id }) => id === ballot.id);
    const others = forms.filter((each) => each !== here);
    const isTaken = !!pair && others.some(({ group }) => group === ballot.group);
    if (data.known.includes(ballot.id)) counted.late++;
    else if (!here && forms.length + data.known.length >= MOST_BALLOTS) counted.over++;
    else if (here && told(here) === told(ballot)) counted.same++;
    else if (isTaken || pair?.on || (pair && data.ballot?.group === ballot.group)) counted.taken++;
    else {
      counted[here ? 'replaced' : 'added']++;
      forms = [...others, ballot].sort((one, other) => (one.id < other.id ? -1 : 1));
    }
  }
  return { data: forms === data.forms ? data : { ...data, forms }, ...counted };
}

/** Adds the form of now, which came on paper, as one with this number; a blank one goes. */
export function addTyped(data: RoundData, id: string): RoundData {
  const { ballot } = data;
  if (!ballot?.typed) return data;
  const { group, on, answers, remarks } = ballot;
  const rest = discardBallot(data);
  const form = { id, group, on, answers, ...(remarks && { remarks }) };
  return isFilled(ballot) ? mergeForms(rest, [form]).data : rest;
}
