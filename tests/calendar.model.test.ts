import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { calendarText } from '../src/core/files/calendar.js';

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
