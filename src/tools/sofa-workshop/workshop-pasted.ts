import type { TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { spoken } from '../../core/language/spoken.model.js';
import { MOST_PEOPLE, NAME_LENGTH } from '../../kits/people/people.model.js';
import { firstCell, pastedLines } from '../../kits/offer/pasted-lines.model.js';
import { offerView } from '../../kits/offer/offer-view.js';
import { MOST_NOTES, NOTE_LENGTH, type SofaWorkshopData } from './workshop-data.model.js';
import { addMember, addNote } from './sofa-workshop.model.js';
import type { Pasted, WorkshopView } from './workshop-view.js';

interface Many {
  readonly lines: readonly string[];
  readonly room: number;
  readonly most: number;
  readonly there: readonly string[];
  readonly add: (data: SofaWorkshopData, text: string) => SofaWorkshopData;
  readonly left?: string | undefined;
}

/** A member or note for each line of what was pasted, once someone says yes; undone as one. */
export function pastedOffer(view: WorkshopView, { field, text }: Pasted): TemplateResult {
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
    language: view.content.language,
    add: (which) => {
      view.paste();
      const next = view.change((now) => (which === 'all' ? names : fresh).reduce(add, now), {
        focus: [`#${field}`],
        say: () => said[which],
      });
      if (field === 'new-member') view.choose((next ?? view.data).members.at(-1)!.id);
    },
    leave: () => {
      view.paste();
      view.change((now) => now, { focus: [`#${field}`] });
    },
  });
}

const oneSpace = (line: string): string => line.normalize('NFC').replace(/\s+/g, ' ');

function membersIn({ data }: WorkshopView, text: string): Many {
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

function notesIn({ data, member }: WorkshopView, text: string): Many {
  const id = member?.id ?? '';
  return {
    lines: pastedLines(text).map(oneSpace),
    room: MOST_NOTES - data.notes.length,
    most: NOTE_LENGTH,
    there: data.notes.filter((note) => note.member === id).map((note) => note.text),
    add: (now, line) => addNote(now, id, line),
  };
}
