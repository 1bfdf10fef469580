import { expect } from '@open-wc/testing';
import { parseCsv } from '../src/kits/network/csv-rows.js';
import { readPersons, type CsvFault } from '../src/kits/network/network-csv-read.js';
import {
  PERSON_COLUMNS,
  personsCsv,
  TIE_COLUMNS,
  tiesCsv,
  type CsvWords,
} from '../src/kits/network/network-csv.js';
import {
  emptyNetwork,
  MOST_ALTERS,
  NAME_LENGTH,
  type NetworkData,
  SLOTS,
} from '../src/kits/network/network-data.model.js';
import { addCentre, addTie, editAlter } from '../src/kits/network/network.model.js';
import type { NetworkChoices } from '../src/kits/network/network-choices.schema.js';
import { choices } from './support/networks.js';
import { person, withPersons } from './support/network-things.js';

// What `network-csv.model.test.ts` tries, at the bounds.

const words: CsvWords = {
  columns: Object.fromEntries(
    [...PERSON_COLUMNS, ...TIE_COLUMNS].map((column) => [column, `The ${column}`]),
  ) as CsvWords['columns'],
  yes: ['Ja'],
  no: ['Nee'],
};
const asIs = ({ name }: { name: string }): string => name;
const cells = (text: string): (readonly string[])[] => parseCsv(text, ';')!.map((row) => row.cells);
const read = (text: string, data: NetworkData = emptyNetwork, of: NetworkChoices = choices) =>
  readPersons(text, data, of, words, { group: 'friends' });
const persons = (text: string, data?: NetworkData, of?: NetworkChoices) => {
  const result = read(text, data, of);
  return result.ok ? result.value.persons : [];
};
const faults = (text: string, data?: NetworkData): readonly CsvFault[] => {
  const result = read(text, data);
  return result.ok ? [] : result.faults;
};
const told = (text: string, data?: NetworkData): string[] =>
  faults(text, data).map(({ path, problem }) => `${path} ${problem}`);

describe('rows', () => {
  const rows: Record<string, (readonly string[])[]> = {
    'a;b': [['a', 'b']],
    'a;b\n': [['a', 'b']],
    'a;': [['a', '']],
    ';a': [['', 'a']],
    'a\rb\r\nc\nd': [['a'], ['b'], ['c'], ['d']],
    '\n\r\n;;\n a': [[' a']],
    '"a;b";"c"': [['a;b', 'c']],
    '"a""b"': [['a"b']],
    '""""': [['"']],
    '"a"b': [['ab']],
    'a"b"': [['a"b"']],
    '"a\r\nb"': [['a\r\nb']],
    '""\n""': [],
    '\ufeffa': [['a']],
    'a\ufeff': [['a\ufeff']],
    'sep=;\na;b': [['a', 'b']],
    '\ufeffSEP=;\r\na;b': [['a', 'b']],
    '"sep=;"\na;b': [['a', 'b']],
    'sep=;': [['sep=', '']],
    'a;b\nsep=;': [
      ['a', 'b'],
      ['sep=', ''],
    ],
    '': [],
  };
  for (const [text, expected] of Object.entries(rows))
    it(`of ${JSON.stringify(text)} are ${JSON.stringify(expected)}`, () => {
      expect(cells(text)).to.deep.equal(expected);
    });

  it('begin on the line on which their first cell does', () => {
    const lines = (text: string) => parseCsv(text, ';')!.map(({ line }) => line);
    expect(lines('a\nb\nc')).to.deep.equal([1, 2, 3]);
    expect(lines('a\r\nb\rc')).to.deep.equal([1, 2, 3]);
    expect(lines('sep=;\na')).to.deep.equal([2]);
    expect(lines('\n\na')).to.deep.equal([3]);
    expect(lines('"a\n\nb";c\nd')).to.deep.equal([1, 4]);
    expect(lines('"a\r\nb"\rc')).to.deep.equal([1, 3]);
  });

  it('are none while a quote is open', () => {
    for (const text of ['"', 'a;"', '"a""', 'a\n"b;c\nd'])
      expect(parseCsv(text, ';'), text).to.equal(undefined);
  });
});

describe('a person in a file', () => {
  it('has each field in its own column', () => {
    const data: NetworkData = {
      ...addCentre(addCentre(emptyNetwork, 'carer'), 'carer'),
      alters: [
        person('p8'),
        person('p9', {
          name: 'Anna',
          group: 'professionals',
          ring: 3,
          slot: 12,
          distance: 'near-by',
          frequency: 'less',
          quality: 'tense',
          formal: true,
          firstContact: true,
          gives: ['advice', 'company'],
          gets: ['practical'],
          centres: ['c2', 'c3'],
        }),
      ],
    };
    expect(cells(personsCsv(data, choices, words, asIs))).to.deep.equal([
      PERSON_COLUMNS.map((column) => `The ${column}`),
      ['1', 'Jan', 'Family', 'Near', '', '', '', '', 'Nee', 'Nee', '', '', ''],
      [
        '2',
        'Anna',
        'Professionals',
        'Further away',
        '12',
        'Near by',
        'Less',
        'Tense',
        'Ja',
        'Ja',
        'Advice, Company',
        'Practical',
        '2, 3',
      ],
    ]);
  });

  it('has an id where its label leads elsewhere, or is taken apart', () => {
    const labels = (group: string, all: NetworkChoices['groups']): string =>
      cells(
        personsCsv(
          { ...emptyNetwork, alters: [person('p2', { group })] },
          { ...choices, groups: all },
          words,
          asIs,
        ),
      )[1]![2]!;
    const group = (id: string, label: string) => ({ id, label, kind: 'family' as const });
    expect(labels('a', [group('a', 'Kin')])).to.equal('Kin');
    expect(labels('b', [group('a', 'Kin'), group('b', 'KIN ')])).to.equal('b');
    expect(labels('a', [group('a', 'b'), group('b', 'Kin')])).to.equal('a');
    expect(labels('a', [group('a', 'Kin, near')])).to.equal('a');
    expect(labels('martians', [group('a', 'Kin')])).to.equal('martians');
    const far = editAlter(withPersons(1), 'p1', { distance: 'far' });
    expect(cells(personsCsv(far, choices, words, asIs))[1]![5]).to.equal('far');
  });

  it('goes by number and name at each end of a tie', () => {
    const data = addTie(withPersons(3), 'p3', 'p1');
    expect(cells(tiesCsv(data, choices, words, asIs))).to.deep.equal([
      TIE_COLUMNS.map((column) => `The ${column}`),
      ['1', 'Jan', '3', 'Jan', ''],
    ]);
  });
});

describe('a file from elsewhere', () => {
  it('says as little as a name', () => {
    expect(persons('name\nAnna')).to.deep.equal([
      {
        name: 'Anna',
        group: 'friends',
        distance: undefined,
        frequency: undefined,
        quality: undefined,
        formal: false,
        firstContact: false,
        gives: [],
        gets: [],
        centres: [],
      },
    ]);
  });

  it('is taken up to the size of a network; those who are there already may be in it', () => {
    const many = (count: number): string => `name\n${'A\n'.repeat(count)}`;
    expect(persons(many(MOST_ALTERS), withPersons(2))).to.have.length(MOST_ALTERS);
    expect(told(many(MOST_ALTERS + 1))).to.deep.equal(['1 too-long']);
    expect(faults(many(MOST_ALTERS + 1))[0]!.expected).to.equal(String(MOST_ALTERS));
    const padded = (length: number): string => `name\nAnna${' '.repeat(length - 9)}`;
    expect(told(padded(1_000_000))).to.deep.equal(['2.name too-long']);
    expect(faults(padded(1_000_001))).to.deep.equal([
      { path: '1', line: 1, problem: 'too-big', expected: '1 MB' },
    ]);
  });

  it('has names up to the longest, and of something', () => {
    expect(told(`name\n${'x'.repeat(NAME_LENGTH)}`)).to.deep.equal([]);
    expect(told(`name\n${'x'.repeat(NAME_LENGTH + 1)}`)).to.deep.equal(['2.name too-long']);
    expect(told('name;group\n ;family')).to.deep.equal(['2.name missing']);
  });

  it('has rings and slots that are there', () => {
    const fields = (text: string) => persons(`name;ring;slot\nA;${text}`)[0];
    expect(fields('1;1')).to.include({ ring: 1, slot: 1 });
    expect(fields(`3;${SLOTS}`)).to.include({ ring: 3, slot: SLOTS });
    expect(fields('further AWAY; 2 ')).to.include({ ring: 3, slot: 2 });
    expect(fields(';')).not.to.have.any.keys('ring', 'slot');
    expect(told('name;ring;slot\nA;0;0\nB;4;13\nC;1.5;-1')).to.deep.equal([
      '2.ring choice',
      '2.slot choice',
      '3.ring choice',
      '3.slot choice',
      '4.ring choice',
      '4.slot choice',
    ]);
  });

  it('says yes and no in the words that people have for it', () => {
    const formal = (cell: string): boolean => persons(`name;formal\nA;${cell}`)[0]!.formal!;
    expect(['yes', 'X', 'true', '1', 'ja'].map(formal)).to.deep.equal(Array(5).fill(true));
    expect(['no', 'FALSE', '0', 'nee', ''].map(formal)).to.deep.equal(Array(5).fill(false));
    const first = (cell: string) => persons(`name;firstContact\nA;${cell}`)[0]!.firstContact;
    expect(['x', 'no', ''].map(first)).to.deep.equal([true, false, false]);
    const paid = persons('name;group;formal\nA;professionals;no\nB;professionals;\nC;family;yes');
    expect(paid.map(({ formal: one }) => one)).to.deep.equal([false, true, true]);
  });

  it('has its group when it has one, else that of all, else a fault', () => {
    expect(persons('name;group\nA;family\nB; ').map(({ group }) => group)).to.deep.equal([
      'family',
      'friends',
    ]);
    const result = readPersons('name;group\nA;Mars\nB;', emptyNetwork, choices, words);
    expect(
      result.ok ? [] : result.faults.map(({ path, problem }) => [path, problem]),
    ).to.deep.equal([
      ['2.group', 'choice'],
      ['3.group', 'missing'],
    ]);
  });

  it('goes by number for who in the centre someone knows', () => {
    const couple = addCentre(emptyNetwork, 'carer', 'Joke');
    expect(persons('name;centres\nA;"2, 1"', couple)[0]!.centres).to.deep.equal(['c2', 'c1']);
    expect(persons('name;centres\nA;c2', couple)[0]!.centres).to.deep.equal(['c2']);
    expect(told('name;centres\nA;3', couple)).to.deep.equal(['2.centres choice']);
  });

  it('tells what was found, sixty signs of it, and what could stand there', () => {
    const found = (cell: string) => faults(`name;frequency\nA;${cell}`)[0];
    expect(found(' Often ')).to.deep.equal({
      path: '2.frequency',
      line: 2,
      column: 'frequency',
      problem: 'choice',
      found: 'Often',
      expected: 'Every day, Every week, Less',
    });
    expect(found('x'.repeat(61))!.found).to.equal('x'.repeat(60));
    expect(told('name;gives\n"A\nB";practical\nC;"practical,,gold, lead"')).to.deep.equal([
      '4.gives choice',
      '4.gives choice',
    ]);
  });

  it('has headings in any order, some of them of nothing here', () => {
    const result = read(' Phone ;THE Group; ;the NAME\n06;family;x;Anna');
    expect(result.ok && result.value.ignored).to.deep.equal([' Phone ']);
    expect(result.ok && result.value.persons[0]).to.include({ name: 'Anna', group: 'family' });
    // A mark that makes no heading of a name is not the mark of this file.
    expect(persons('name\tgroup\nA;B\tfamily')[0]).to.include({ name: 'A;B', group: 'family' });
    expect(told('group;ring\nfamily;1')).to.deep.equal(['1 missing']);
    expect(told('"')).to.deep.equal(['1 format']);
  });

  it('loses the apostrophe that was put before a formula, and no other', () => {
    const name = (cell: string): string => persons(`name\n"${cell}"`)[0]!.name;
    expect(name("'=1")).to.equal('=1');
    expect(name("''=1")).to.equal("'=1");
    expect(name("' @x")).to.equal(' @x');
    expect(name("'s Gravenhage")).to.equal("'s Gravenhage");
    expect(name('=1')).to.equal('=1');
  });
});
