import { addForms, discardBallot } from './ballot.model.js';
import { joinedRemarks, looseRemarks } from './remarks.model.js';
import { formsOf, type Closing, type RoundData } from './round.model.js';
import { added, sumsOf } from './sums.model.js';
import { FEW } from './tally.model.js';

/** What closings took in so far, open or covered again. */
export const takenIn = ({ closed, reopened }: RoundData): Closing | undefined => closed ?? reopened;

/** Forms of a group that no closing took in yet. */
export const waitingForms = ({ handed, forms }: RoundData, group: string): number =>
  formsOf(handed, group) + forms.filter((each) => each.group === group).length;

/** Whether a closing took in forms of this group. */
export const isTakenIn = (data: RoundData, group: string): boolean =>
  formsOf(takenIn(data)?.forms ?? [], group) > 0;

/** How many more forms of a group it takes before a closing takes them in; 0 where none is missing. */
export function missingForms(data: RoundData, group: string, minimum: number): number {
  const waiting = waitingForms(data, group);
  return Math.max(0, (isTakenIn(data, group) ? FEW : minimum) - waiting);
}

/** Groups of which a closing would take in what waits. */
export const closable = (
  data: RoundData,
  groups: readonly string[],
  minimum: number,
): readonly string[] =>
  groups.filter((group) => waitingForms(data, group) && !missingForms(data, group, minimum));

/** Whether a closing would lay something open: what comes in, or what was covered again. */
export const canClose = (data: RoundData, groups: readonly string[], minimum: number): boolean =>
  !!data.reopened || closable(data, groups, minimum).length > 0;

/**
 * Closes the round. A group comes in with no fewer than the minimum, and later with no fewer than three more:
 * from two closings nobody can read what one person said. What is too little waits. The forms that come in are
 * added up, and go.
 */
export function closeRound(
  data: RoundData,
  groups: readonly string[],
  { minimum, on }: { readonly minimum: number; readonly on: string },
): RoundData {
  const taken = closable(data, groups, minimum);
  const { reopened, ...rest } = data;
  if (data.way === 'fingers' || data.pair) return data;
  if (!taken.length) return reopened ? { ...rest, closed: reopened } : data;
  const before = takenIn(data);
  const isTaken = ({ group }: { readonly group: string }): boolean => taken.includes(group);
  const forms = data.forms.filter(isTaken);
  const counts = data.counts.filter(isTaken);
  const remarks = [...(data.remarks ?? []).filter(isTaken), ...looseRemarks(forms)];
  return {
    ...discardBallot(rest),
    ...(data.remarks && { remarks: data.remarks.filter((each) => !isTaken(each)) }),
    forms: data.forms.filter((each) => !isTaken(each)),
    counts: data.counts.filter((each) => !isTaken(each)),
    handed: data.handed.filter((each) => !isTaken(each)),
    known: [...data.known, ...forms.map(({ id }) => id)].sort(),
    closed: {
      on,
      minimum: Math.max(minimum, before?.minimum ?? 0),
      forms: taken.reduce(
        (all, group) => addForms(all, group, waitingForms(data, group)),
        before?.forms ?? [],
      ),
      ...(before?.unknown && { unknown: before.unknown }),
      sums: added(added(before?.sums ?? [], counts), sumsOf(forms)),
      ...joinedRemarks(before ?? {}, remarks),
    },
  };
}

/** Covers what a closing laid open, so that late forms can come in; the next closing lays it open again. */
export function reopenRound(data: RoundData): RoundData {
  const { closed, ...rest } = data;
  return closed && data.way !== 'fingers' ? { ...rest, reopened: closed } : data;
}
