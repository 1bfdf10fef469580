import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseCsv } from '../src/kits/network/csv-rows.js';
import { readPersons } from '../src/kits/network/network-csv-read.js';
import {
  PERSON_COLUMNS,
  personsCsv,
  TIE_COLUMNS,
  tiesCsv,
  type CsvWords,
} from '../src/kits/network/network-csv.js';
import {
  emptyNetwork,
  NAME_LENGTH,
  type NetworkData,
} from '../src/kits/network/network-data.model.js';
import { addAlter, addTie, editAlter } from '../src/kits/network/network.model.js';
import { csvText } from '../src/core/files/csv.js';
import { aNetwork, choices } from './support/networks.js';

const words: CsvWords = {
  columns: Object.fromEntries(
    [...PERSON_COLUMNS, ...TIE_COLUMNS].map((column) => [column, `The ${column}`]),
  ) as CsvWords['columns'],
  yes: ['Ja'],
  no: ['Nee'],
};
const asIs = ({ name }: { name: string }): string => name;
const read = (text: string, group?: string, data: NetworkData = emptyNetwork) =>
  readPersons(text, data, choices, words, { group });
const taken = (text: string, group?: string, data?: NetworkData) => {
  const result = read(text, group, data);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

describe('rows of CSV', () => {
  it('come back as they were written, with any mark', () => {
    const row = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(';', ',', '\t'), (rows, mark) => {
        const text = rows
          .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark))
          .join('\n');
        const kept = rows.filter((cells) => cells.some((cell) => cell.trim()));
        expect(parseCsv(text, mark)?.map(({ cells }) => cells)).to.deep.equal(kept);
      }),
    );
  });

  it('count lines as an editor does, also within a cell', () => {
    expect(parseCsv('a\r\n"b\nc"\r\n\r\nd', ';')).to.deep.equal([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b\nc'] },
      { line: 5, cells: ['d'] },
    ]);
  });

  it('are none when a quote stays open', () => {
    expect(parseCsv('a;"b\nc', ';')).to.equal(undefined);
  });
});

describe('persons as CSV', () => {
  it('come back exactly, whatever they are called', () => {
    const networks = aNetwork({ min: 0, max: 15 }, { slots: true, centres: 3 });
    const centred = fc
      .tuple(networks, fc.subarray(['c2', 'c3']))
      .map(([data, centres]) =>
        data.alters.reduce((each, { id }) => editAlter(each, id, { centres }), data),
      );
    fc.assert(
      fc.property(centred, (data) => {
        const text = personsCsv(data, choices, words, asIs);
        const empty = { ...data, alters: [], ties: [], issued: data.centres.length };
        const again = taken(text, undefined, empty).persons.reduce(addAlter, empty as NetworkData);
        const { alters } = data;
        const known = (all: typeof alters) => all.map((each) => ({ ...each, id: '' }));
        expect(known(again.alters)).to.deep.equal(known(alters));
      }),
    );
  });

  it('come back exactly from names that look like formulas', () => {
    for (const name of [
      '=1+1',
      "'=1+1",
      "''=1",
      '\t=1',
      ' -x',
      "'Anna",
      '"',
      '@x',
      '\r',
      'a\r\nb;c',
      '\ufeffx',
    ]) {
      if (!name.trim()) continue;
      const data = addAlter(emptyNetwork, { name, group: 'family' });
      const text = personsCsv(data, choices, words, asIs);
      expect(taken(text).persons[0]?.name, JSON.stringify(name)).to.equal(name);
      for (const { cells } of parseCsv(text, ';')!)
        for (const cell of cells) expect(cell).not.to.match(/^\s*[=+\-@]/);
    }
  });

  it('leave under the names that were chosen for them', () => {
    const data = addAlter(emptyNetwork, { name: 'Anna de Vries', group: 'family' });
    const text = personsCsv(data, choices, words, () => 'A.V.');
    expect(text).to.contain('A.V.').and.not.to.contain('Anna');
    expect(text).to.contain(';"Family";"Near";');
  });

  it('go by number among the ties', () => {
    const two = ['Jan', 'Jan', 'Piet'].reduce(
      (data, name) => addAlter(data, { name, group: 'family' }),
      emptyNetwork,
    );
    const text = tiesCsv(addTie(two, 'p4', 'p3', 'tense'), choices, words, asIs);
    expect(parseCsv(text, ';')?.[1]?.cells).to.deep.equal(['2', 'Jan', '3', 'Piet', 'Tense']);
  });
});

describe('a file of persons from elsewhere', () => {
  it('may hold names alone, where a group is given for all', () => {
    const { persons, ignored } = taken('naam,NAME,Telefoon\nx,Anna,06\ny,Bas,07\n', 'friends');
    expect(persons.map(({ name, group }) => [name, group])).to.deep.equal([
      ['Anna', 'friends'],
      ['Bas', 'friends'],
    ]);
    expect(ignored).to.deep.equal(['naam', 'Telefoon']);
  });

  it('may be of commas, semicolons or tabs, with ids or labels, in any case', () => {
    for (const mark of [',', ';', '\t']) {
      const lines = [
        ['name', 'the group', 'FORMAL', 'gives'],
        ['Anna', 'FAMILY', 'x', '"practical, Company"'],
      ];
      const { persons } = taken(
        lines.map((cells) => cells.join(mark).replace('FORMAL', 'formal')).join('\r\n'),
      );
      expect(persons[0]).to.deep.include({
        name: 'Anna',
        group: 'family',
        formal: true,
        gives: ['practical', 'company'],
      });
    }
  });

  it('takes someone for formal whose group is, unless it is said', () => {
    const { persons } = taken(
      'name;group;formal\nA;professionals;\nB;professionals;nee\nC;family;',
    );
    expect(persons.map(({ formal }) => formal)).to.deep.equal([true, false, false]);
  });

  it('is refused whole, with the line and column of every fault', () => {
    const text = csvText([
      ['name', 'group', 'ring', 'slot', 'formal', 'gives'],
      ['Anna', 'family', '', '', '', ''],
      ['', 'family', '', '', '', ''],
      ['Bas', 'Martians', '4', '13', 'perhaps', 'practical, gold'],
      ['x'.repeat(NAME_LENGTH + 1), '', '', '', '', ''],
    ]);
    const result = read(text);
    expect(result.ok).to.equal(false);
    const faults = result.ok ? [] : result.faults;
    expect(faults.map(({ path, problem }) => `${path} ${problem}`)).to.deep.equal([
      '3.name missing',
      '4.group choice',
      '4.ring choice',
      '4.slot choice',
      '4.formal choice',
      '4.gives choice',
      '5.name too-long',
      '5.group missing',
    ]);
    expect(faults.find(({ path }) => path === '4.gives')?.found).to.equal('gold');
  });

  it('needs a column of names, and an end to every quote', () => {
    for (const [text, expected] of [
      ['', 'missing'],
      ['x;y\n1;2', 'missing'],
      ['name;group\n"Anna;family', 'format'],
    ] as const) {
      const result = read(text);
      expect(result.ok ? [] : result.faults.map(({ problem }) => problem)).to.deep.equal([
        expected,
      ]);
    }
  });

  it('is not taken when it does not fit', () => {
    const many = `name\n${'Jan\n'.repeat(501)}`;
    const result = read(many, 'family');
    expect(result.ok ? '' : result.faults[0]?.problem).to.equal('too-long');
  });
});

describe('a file of persons in another language', () => {
  const other = {
    words: {
      columns: Object.fromEntries(
        [...PERSON_COLUMNS, ...TIE_COLUMNS].map((column) => [column, `De ${column}`]),
      ) as CsvWords['columns'],
      yes: ['Sí', 'Verdadero'],
      no: ['No', 'Falso'],
    },
    choices: {
      ...choices,
      groups: [
        ...choices.groups.map((each) => ({ ...each, label: `De ${each.label}` })),
        { id: 'martians', label: 'Martians', kind: 'informal' as const },
      ],
      rings: choices.rings.map((each) => ({ ...each, label: `De ${each.label}` })),
    },
  };
  const inBoth = (text: string) =>
    readPersons(text, emptyNetwork, choices, words, { group: 'friends', others: [other] });
  const first = (text: string) => {
    const result = inBoth(text);
    return result.ok ? result.value.persons[0] : result.faults[0];
  };

  it('is read by its heads, its labels and its yes and no', () => {
    expect(
      first(
        'De name;de GROUP;De ring;De formal;De firstContact\nAna;De family;de near;s;VERDADERO',
      ),
    ).to.deep.include({ name: 'Ana', group: 'family', ring: 2, formal: true, firstContact: true });
    expect(first('name;formal\nAna;n')).to.include({ formal: false });
  });

  it('has no choice that the content in use has not', () => {
    expect(first('name;group\nAna;Martians')).to.include({ problem: 'choice' });
  });

  it('means by a head what it means in the language of most of them', () => {
    const swapped = {
      ...other,
      words: {
        ...other.words,
        columns: { ...other.words.columns, distance: 'The frequency', frequency: 'Otherwise' },
      },
    };
    const result = readPersons(
      'De name;De group;The frequency\nAna;family;far',
      emptyNetwork,
      choices,
      words,
      { others: [swapped] },
    );
    expect(result.ok && result.value.persons[0]).to.include({
      distance: 'far',
      frequency: undefined,
    });
  });

  it('holds each name in one form, however its accents were stored', () => {
    expect(first('name\nRene\u0301e')).to.include({ name: 'Ren\u00e9e' });
  });

  it('is not too long for who is there already', () => {
    const many = `name\n${'Jan\n'.repeat(300)}`;
    const full = taken(many, 'friends').persons.reduce(addAlter, emptyNetwork as NetworkData);
    expect(taken(many, 'friends', full).persons).to.have.length(300);
  });
});
