import type { TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { spoken } from '../../core/language/spoken.model.js';
import { MOST_PEOPLE, NAME_LENGTH } from '../people/people.model.js';
import { firstCell, pastedLines } from '../offer/pasted-lines.model.js';
import { offerView } from '../offer/offer-view.js';
import type { NotesView, Pasted } from './notes-view.js';
import { addMember, addNote, MOST_NOTES, NOTE_LENGTH, type NotesData } from './notes.model.js';

interface Many {
  readonly lines: readonly string[];
  readonly room: number;
  readonly most: number;
  readonly there: readonly string[];
  readonly add: <D extends NotesData>(data: D, text: string) => D;
  readonly left?: string | undefined;
}

/** A member or note for each line of what was pasted, once someone says yes; undone as one. */
export function pastedOffer<D extends NotesData>(
  view: NotesView<D>,
  { field, text }: Pasted,
): TemplateResult {
  const { lines, room, most, there, add, left } =
    field === 'new-member' ? membersIn(view, text) : notesIn(view, text);
  const fit = lines.slice(0, Math.max(0, room));
  const names = fit.map((line) => line.slice(0, most));
  const known = there.map(spoken);
  const isKnown = (name: string): boolean => known.includes(spoken(name));
  const fresh = names.filter((name) => !isKnown(name));
  // A click comes when this part does not know its language any more.
  const said = {
    all: msg(str`Erbij gezet: ${names.length}.`),
    new: msg(str`Erbij gezet: ${fresh.length}.`),
  };
  return offerView({
    id: 'offer',
    names,
    knownAs: msg('Staat er al:'),
    known: names.filter(isKnown),
    cut: fit.filter((line) => line.length > most).length,
    over: lines.length - fit.length,
    left,
    language: view.language,
    add: (which) => {
      view.paste();
      const next = view.change(
        (now) => (which === 'all' ? names : fresh).reduce((each, name) => add(each, name), now),
        {
          focus: [`#${field}`],
          say: () => said[which],
        },
      );
      if (field === 'new-member') view.board.choose((next ?? view.data).members.at(-1)!.id);
    },
    leave: () => {
      view.paste();
      view.change((now) => now, { focus: [`#${field}`] });
    },
  });
}

const oneSpace = (line: string): string => line.normalize('NFC').replace(/\s+/g, ' ');

function membersIn({ data }: { readonly data: NotesData }, text: string): Many {
  const lines = pastedLines(text);
  return {
    lines: lines.map(firstCell).filter(Boolean).map(oneSpace),
    room: MOST_PEOPLE - data.members.length,
    most: NAME_LENGTH,
    there: data.members.map(({ name }) => name),
    add: addMember,
    left: lines.some((line) => line.includes('\t'))
      ? msg('Alleen de eerste kolom komt erbij.')
      : undefined,
  };
}

function notesIn({ data, member }: Pick<NotesView, 'data' | 'member'>, text: string): Many {
  const id = member?.id ?? '';
  return {
    lines: pastedLines(text).map(oneSpace),
    room: MOST_NOTES - data.notes.length,
    most: NOTE_LENGTH,
    there: data.notes.filter((note) => note.member === id).map((note) => note.text),
    add: (now, line) => addNote(now, id, line),
  };
}
