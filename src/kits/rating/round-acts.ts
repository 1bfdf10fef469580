import { isoDay } from '../../core/language/dates.js';
import { calendarText } from '../../core/files/calendar.js';
import { finishBallot, handIn } from './ballot.model.js';
import { closeRound, reopenRound } from './closing.model.js';
import { readAll, type FormFile } from './form-files.js';
import { readForms } from './round-forms.js';
import { newNumber } from './round-tool.model.js';
import { toldText } from './round-told.js';
import type { RoundView } from './round-view.js';
import { toggleSubject } from './subjects.model.js';
import { coverOnes, finishOne, layOpen } from './two-forms.model.js';

const groupsOf = ({ content }: RoundView): string[] => content.groups.map(({ id }) => id);

/** The form is handed in, or done; what was done before cannot be undone after it. */
export function endForm(view: RoundView): void {
  const { content, data, text, isPair } = view;
  const number = newNumber();
  view.set({ present: undefined });
  view.change(
    (now) =>
      isPair
        ? finishOne(now, number)
        : data.way === 'pass'
          ? handIn(now)
          : finishBallot(now, number),
    { focus: ['.hand-over-title'], say: () => text(content.apart.done) },
  );
  view.forget();
}

/** Lays open what may be; it is covered again by an act of its own, and by no undo. */
export function close(view: RoundView): void {
  const { minimum, isPair } = view;
  const groups = groupsOf(view);
  const closed = view.change((now) =>
    isPair ? layOpen(now, groups, isoDay()) : closeRound(now, groups, { minimum, on: isoDay() }),
  );
  if (!closed) return;
  view.forget();
  view.go('outcome');
}

/** Covers the outcome again, so that late forms can come in. */
export function coverAgain(view: RoundView): void {
  const { content, text, isPair } = view;
  const covered = view.change(isPair ? coverOnes : reopenRound);
  if (!covered) return;
  view.forget();
  view.go('collect');
  view.say(() => text(isPair ? content.large!.pair.cover.done : content.close.reopen.done));
}

/** Chooses a statement to talk about, or lets it go; says where there are as many as can be. */
export function toggle(view: RoundView, item: string): void {
  const { content, data, text } = view;
  const { maxSubjects: most } = content;
  if (view.change((now) => toggleSubject(now, item, most))) return;
  view.set({ full: data });
  view.say(() => text(content.outcome.full, { most: `${most}` }, most));
}

/** Adds forms by a code or by files, and says what came of each. */
export function addForms(view: RoundView, from: string | readonly FormFile[]): void {
  const { data, said } = readForms(view, from);
  view.change(() => data);
  view.set({ said });
  view.say(() => said.join(' '));
  view.focus('#code');
}

export const addFiles = (view: RoundView, files: readonly File[]): void =>
  void readAll(files, (file) => view.read(file)).then((read) => addForms(view.now(), read));

/** Saves what is told, and nothing that waits. */
export const saveTold = (view: RoundView): void =>
  view.asText.documents.download('json', toldText(view, view.document()), 'application/json');

/** Saves the day to look again for a calendar: no name and nothing of the outcome is in it. */
export function saveDay(view: RoundView): void {
  const { content, data, docId, text } = view;
  if (!data.again) return;
  const day = { id: docId ?? '0', day: data.again, title: text(content.large!.calendar) };
  view.asText.documents.download('ics', calendarText(view.document().tool, [day]), 'text/calendar');
}
