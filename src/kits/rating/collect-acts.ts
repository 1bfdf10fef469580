import { isoDay } from '../../core/language/dates.js';
import { finishBallot, handIn } from './ballot.model.js';
import { closeRound } from './closing.model.js';
import type { CollectView } from './collect-view.js';
import { readAll, type FormFile } from './form-files.js';
import { readForms } from './round-forms.js';
import { newNumber } from './round-tool.model.js';
import { finishOne, layOpen } from './two-forms.model.js';

const groupsOf = ({ content }: CollectView): string[] => content.groups.map(({ id }) => id);

/** The form is handed in, or done; what was done before cannot be undone after it. */
export function endForm(view: CollectView): void {
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
export function close(view: CollectView): void {
  const { minimum, isPair } = view;
  const groups = groupsOf(view);
  const closed = view.change((now) =>
    isPair ? layOpen(now, groups, isoDay()) : closeRound(now, groups, { minimum, on: isoDay() }),
  );
  if (!closed) return;
  view.forget();
  view.go('outcome');
}

/** Adds forms by a code or by files, and says what came of each. */
export function addForms(view: CollectView, from: string | readonly FormFile[]): void {
  const { data, said } = readForms(view, from);
  view.change(() => data);
  view.set({ said });
  view.say(() => said.join(' '));
  view.focus('#code');
}

export const addFiles = (view: CollectView, files: readonly File[]): void =>
  void readAll(files, (file) => view.read(file)).then((read) => addForms(view.now(), read));
