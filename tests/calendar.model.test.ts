import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText, type CalendarEvent } from '../src/core/files/calendar.js';

const NOW = new Date('2026-11-29T10:20:30.456Z');
const bytes = (text: string): number => new TextEncoder().encode(text).length;
/** As a reader takes it: folded lines are one. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has a whole day for each thing, also over the end of a month and a year', () => {
    const text = calendarText(
      'anchoring-check',
      [
        { id: 'a', day: '2027-04-30', title: 'Kijk weer' },
        { id: 'b', day: '2027-12-31', title: 'En nog eens', text: 'Dit.' },
      ],
      NOW,
    );
    expect(unfolded(text)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//samenspel-widgets//anchoring-check//NL',
      'BEGIN:VEVENT',
      'UID:a@anchoring-check.samenspel',
      'DTSTAMP:20261129T102030Z',
      'DTSTART;VALUE=DATE:20270430',
      'DTEND;VALUE=DATE:20270501',
      'SUMMARY:Kijk weer',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b@anchoring-check.samenspel',
      'DTSTAMP:20261129T102030Z',
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      'SUMMARY:En nog eens',
      'DESCRIPTION:Dit.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps what people typed in its own field, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const line = unfolded(calendarText('t', [{ id: 'a', day: '2027-01-01', title }], NOW)).find(
          (each) => each.startsWith('SUMMARY:'),
        )!;
        const read = line
          .slice('SUMMARY:'.length)
          .replace(/\\([\\;,n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).to.equal(title.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('has lines of at most 75 bytes, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (title) => {
        const text = calendarText('t', [{ id: 'a', day: '2027-01-01', title }], NOW);
        for (const line of text.split('\r\n')) expect(bytes(line)).to.be.at.most(75);
        expect(text.isWellFormed()).to.equal(title.isWellFormed());
      }),
    );
    const long = calendarText('t', [{ id: 'a', day: '2027-01-01', title: 'é'.repeat(34) }], NOW);
    expect(long).to.contain(`SUMMARY:${'é'.repeat(33)}\r\n é\r\n`);
  });
});

describe('an event in a calendar file', () => {
  const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
    id: 'a',
    start: { day: '2027-05-11', time: '19:30' },
    end: { day: '2027-05-11', time: '21:00' },
    title: 'Familieavond',
    ...change,
  });
  const linesOf = (change?: Partial<CalendarEvent>): string[] =>
    unfolded(calendarText('gathering-planner', [event(change)], NOW));
  /** As a calendar program reads it. */
  const read = (change?: Partial<CalendarEvent>): ICAL.Event => {
    const file = new ICAL.Component(ICAL.parse(calendarText('t', [event(change)], NOW)));
    return new ICAL.Event(file.getFirstSubcomponent('vevent')!);
  };

  it('begins and ends by the clocks of where it is, in no zone', () => {
    expect(linesOf({ place: 'Huiskamer, begane grond', text: 'Eén; twee' })).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//samenspel-widgets//gathering-planner//NL',
      'BEGIN:VEVENT',
      'UID:a@gathering-planner.samenspel',
      'DTSTAMP:20261129T102030Z',
      'DTSTART:20270511T193000',
      'DTEND:20270511T210000',
      'SUMMARY:Familieavond',
      'DESCRIPTION:Eén\\; twee',
      'LOCATION:Huiskamer\\, begane grond',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends on the next day where it goes past midnight, also past the end of a year', () => {
    const lines = linesOf({
      start: { day: '2027-12-31', time: '23:30' },
      end: { day: '2028-01-01', time: '00:15' },
    });
    expect(lines).to.include.members(['DTSTART:20271231T233000', 'DTEND:20280101T001500']);
  });

  it('may begin and end at midnight, and have no end at all', () => {
    const lines = linesOf({ start: { day: '2027-05-11', time: '00:00' }, end: undefined });
    expect(lines).to.include('DTSTART:20270511T000000');
    expect(lines.some((line) => line.startsWith('DTEND'))).to.equal(false);
    expect(read({ end: undefined }).endDate.toString()).to.equal('2027-05-11T19:30:00');
  });

  it('stands beside days in one file', () => {
    const text = calendarText('t', [{ id: 'd', day: '2027-05-12', title: 'Kijk' }, event()], NOW);
    const file = new ICAL.Component(ICAL.parse(text));
    expect(file.getAllSubcomponents('vevent')).to.have.length(2);
  });

  it('folds within a sign of several bytes without breaking it', () => {
    // `SUMMARY:` is 8 bytes; 33 of two make 74, so that the next would lie over the edge.
    const two = calendarText('t', [event({ title: 'é'.repeat(34) })], NOW);
    expect(two).to.contain(`SUMMARY:${'é'.repeat(33)}\r\n é\r\n`);
    // 16 of four make 72.
    const four = calendarText('t', [event({ title: '🌻'.repeat(17) })], NOW);
    expect(four).to.contain(`SUMMARY:${'🌻'.repeat(16)}\r\n 🌻\r\n`);
    // Exactly 75 is one line; 76 is two.
    expect(calendarText('t', [event({ title: 'a'.repeat(67) })], NOW)).to.contain(
      `SUMMARY:${'a'.repeat(67)}\r\n`,
    );
    expect(calendarText('t', [event({ title: 'a'.repeat(68) })], NOW)).to.contain(
      `SUMMARY:${'a'.repeat(67)}\r\n a\r\n`,
    );
  });

  it('is read by a calendar as it was written, whatever someone typed', () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      // oxlint-disable-next-line no-control-regex
      .filter((text) => !/[\u0000-\u001f\u007f\u2028\u2029]/.test(text));
    fc.assert(
      fc.property(typed, typed, typed, (title, place, text) => {
        const shown = read({ title, place, text });
        expect([shown.summary, shown.location, shown.description]).to.deep.equal([
          title,
          place,
          text,
        ]);
        expect(shown.startDate.toString()).to.equal('2027-05-11T19:30:00');
        expect(shown.endDate.toString()).to.equal('2027-05-11T21:00:00');
        expect(shown.startDate.zone.tzid).to.equal('floating');
      }),
    );
    expect(read({ text: 'één\r\ntwee\ndrie' }).description).to.equal('één\ntwee\ndrie');
  });

  it('has CRLF at the end of each line, and no line over 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = calendarText('t', [event({ title: text, text, place: text })], NOW);
        expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(bytes(line)).to.be.at.most(75);
      }),
    );
  });
});
