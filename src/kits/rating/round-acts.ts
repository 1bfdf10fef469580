import { calendarText } from '../../core/files/calendar.js';
import { reopenRound } from './closing.model.js';
import { toldText } from './round-told.js';
import type { RoundView } from './round-view.js';
import { toggleSubject } from './subjects.model.js';
import { coverOnes } from './two-forms.model.js';

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
