import { expect } from '@open-wc/testing';
import { parseWith } from '../src/core/faults/parse.js';
import { flowFaults, type FlowContent } from '../src/kits/flow/flow.schema.js';
import {
  answer,
  askedItems,
  brokenAt,
  clearAnswer,
  isKnown,
  optionOf,
  standingBlocks,
  standingOf,
  UNKNOWN,
  wordsOf,
  type Answers,
  type Block,
  type Conditional,
  type Standing,
} from '../src/kits/flow/flow.model.js';
import { answersData } from '../src/kits/flow/flow.schema.js';

const is = (choice: string, ...options: string[]) => ({ choice, is: options });
const given = (told: Readonly<Record<string, string>>): Answers =>
  Object.entries(told).map(([choice, option]) => ({ choice, option }));

describe('what stands by answers', () => {
  const all: Conditional = { when: [[is('a', 'yes'), is('b', 'yes')]] };
  const any: Conditional = { when: [[is('a', 'yes')], [is('b', 'yes')]] };
  const not: Conditional = { unless: [[is('a', 'yes'), is('b', 'yes')]] };
  const both: Conditional = { when: [[is('a', 'yes', 'maybe')]], unless: [[is('b', 'no')]] };

  const table: [string, Conditional, Record<string, string>, Standing][] = [
    ['nothing to hold', {}, {}, 'shown'],
    ['all of them, answered', all, { a: 'yes', b: 'yes' }, 'shown'],
    ['all of them, one other', all, { a: 'no' }, 'hidden'],
    ['all of them, one to come', all, { a: 'yes' }, 'open'],
    ['any of them, one is enough', any, { b: 'yes' }, 'shown'],
    ['any of them, one other', any, { b: 'no' }, 'open'],
    ['any of them, both other', any, { a: 'no', b: 'no' }, 'hidden'],
    ['not both, both', not, { a: 'yes', b: 'yes' }, 'hidden'],
    ['not both, one', not, { a: 'yes' }, 'open'],
    ['not both, one other', not, { b: 'no' }, 'shown'],
    ['one of two options', both, { a: 'maybe', b: 'yes' }, 'shown'],
    ['when and unless, both hold', both, { a: 'yes', b: 'no' }, 'hidden'],
    ['when fails, unless to come', both, { a: 'no' }, 'hidden'],
    ['when to come, unless holds', both, { b: 'no' }, 'hidden'],
    ['when holds, unless to come', both, { a: 'yes' }, 'open'],
  ];
  for (const [name, conditional, told, standing] of table)
    it(`${name}: ${standing}`, () => {
      expect(standingOf(conditional, given(told))).to.equal(standing);
    });

  it('is not decided by “I do not know”, which is an answer all the same', () => {
    const answers = given({ a: UNKNOWN });
    expect(optionOf(answers, 'a')).to.equal(UNKNOWN);
    expect(isKnown(answers, 'a')).to.equal(false);
    expect(isKnown(answers, 'b')).to.equal(false);
    for (const conditional of [all, any, not, both])
      expect(standingOf(conditional, answers)).to.equal(standingOf(conditional, []));
  });

  it('is never undone by a further answer: what stands or goes, stays so', () => {
    const options = ['yes', 'no', 'maybe'];
    for (const conditional of [all, any, not, both])
      for (const one of options)
        for (const [first, second] of [
          ['a', 'b'],
          ['b', 'a'],
        ] as const) {
          const before = standingOf(conditional, given({ [first]: one }));
          if (before === 'open') continue;
          for (const other of options)
            expect(
              standingOf(conditional, given({ [first]: one, [second]: other })),
              `${first} ${one}, ${second} ${other}`,
            ).to.equal(before);
        }
  });
});

describe('answers', () => {
  it('are one a choice, in the place of the first', () => {
    const answers = answer(answer([], 'a', 'yes'), 'b', 'no');
    expect(answer(answers, 'a', 'no')).to.deep.equal(given({ a: 'no', b: 'no' }));
    expect(clearAnswer(answers, 'a')).to.deep.equal(given({ b: 'no' }));
    expect(clearAnswer(answers, 'c')).to.deep.equal(answers);
    expect(optionOf([], 'a')).to.equal('');
  });

  it('from a file are one a choice', () => {
    expect(parseWith(answersData, given({ a: 'yes', b: 'yes' })).ok).to.equal(true);
    const twice = parseWith(answersData, [...given({ a: 'yes' }), ...given({ a: 'no' })]);
    expect(!twice.ok && twice.faults).to.deep.equal([
      { path: '[1].choice', problem: 'duplicate', found: 'a' },
    ]);
  });
});

describe('blocks', () => {
  const blocks: Block[] = [
    {
      id: 'always',
      items: [
        { id: 'i1', text: 'Doe dit.', ask: 'Wat nu?' },
        { id: 'i2', text: 'Weet dit.' },
      ],
    },
    {
      id: 'maybe',
      when: [[is('a', 'yes')]],
      items: [
        {
          id: 'i3',
          text: 'Vraag het.',
          ask: 'Hoe?',
          instead: [{ when: [[is('b', 'no')]], text: 'Vraag het niet.' }],
        },
      ],
    },
  ];

  it('come in order, each with how it stands', () => {
    expect(
      standingBlocks(blocks, []).map(({ block, standing }) => `${block.id} ${standing}`),
    ).to.deep.equal(['always shown', 'maybe open']);
    expect(standingBlocks(blocks, given({ a: 'no' })).map(({ block }) => block.id)).to.deep.equal([
      'always',
    ]);
  });

  it('ask what fits: an item may be said in another way, and then ask nothing', () => {
    const ids = (told: Record<string, string>, open: boolean): string =>
      askedItems(blocks, given(told), open)
        .map(({ id }) => id)
        .join(' ');
    expect(ids({}, false)).to.equal('i1');
    expect(ids({}, true)).to.equal('i1 i3');
    expect(ids({ a: 'yes' }, false)).to.equal('i1 i3');
    expect(ids({ a: 'yes', b: 'no' }, false)).to.equal('i1');
    const item = blocks[1]!.items[0]!;
    expect(wordsOf(item, []).text).to.equal('Vraag het.');
    expect(wordsOf(item, given({ b: UNKNOWN })).text).to.equal('Vraag het.');
    expect(wordsOf(item, given({ b: 'no' }))).to.not.have.property('ask');
  });

  it('are compared with a worked example, which names each once', () => {
    const example = { id: 'e', answers: given({ a: 'yes' }), open: [], hides: [] };
    expect(brokenAt({ ...example, shows: ['always', 'maybe'] }, blocks)).to.deep.equal([]);
    expect(brokenAt({ ...example, shows: ['always'] }, blocks)).to.deep.equal([
      { block: 'maybe', expected: undefined, found: 'shown' },
    ]);
    expect(brokenAt({ ...example, shows: ['always'], open: ['maybe'] }, blocks)).to.deep.equal([
      { block: 'maybe', expected: 'open', found: 'shown' },
    ]);
  });
});

describe('faults of a flow', () => {
  const flow = (more: Partial<FlowContent> = {}): FlowContent => ({
    unknown: 'Weet ik niet',
    choices: [
      {
        id: 'a',
        question: 'A?',
        short: 'A',
        options: [
          { id: 'yes', label: 'Ja' },
          { id: 'no', label: 'Nee' },
        ],
      },
    ],
    blocks: [
      { id: 'one', items: [{ id: 'i1', text: 'Dit.', source: 'S2' }] },
      {
        id: 'two',
        ifOpen: 'Als',
        when: [[is('a', 'yes')]],
        items: [{ id: 'i2', text: 'Dat.', source: 'S2' }],
      },
    ],
    scenarios: [
      { id: 's', answers: given({ a: 'yes' }), shows: ['one', 'two'], open: [], hides: [] },
    ],
    ...more,
  });
  const places = (more: Partial<FlowContent>): string[] =>
    flowFaults(flow(more)).map(({ path, problem }) => `${path}: ${problem}`);
  const [one, two] = flow().blocks as [FlowContent['blocks'][0], FlowContent['blocks'][0]];

  it('are none where all fits', () => {
    expect(flowFaults(flow())).to.deep.equal([]);
  });

  it('name a choice or an option that is not there', () => {
    const choice = [[is('b', 'yes')]];
    const option = [[is('a', 'yes'), is('a', 'maybe')]];
    expect(places({ blocks: [one, { ...two, when: choice }] })).to.deep.equal([
      'blocks[1].when[0][0].choice: reference',
    ]);
    expect(places({ blocks: [one, { ...two, unless: option }] })).to.deep.equal([
      'blocks[1].unless[0][1]: reference',
    ]);
    const instead = [{ when: choice, text: 'Zo.' }];
    expect(
      places({ blocks: [one, { ...two, items: [{ ...two.items[0]!, instead }] }] }),
    ).to.deep.equal(['blocks[1].items[0].instead[0].when[0][0].choice: reference']);
    expect(
      places({ scenarios: [{ ...flow().scenarios![0]!, answers: given({ a: 'never' }) }] }),
    ).to.deep.equal(['scenarios[0].answers[0]: reference']);
  });

  it('name what stands twice, and an “if” that is missing', () => {
    expect(places({ blocks: [one, { ...two, ifOpen: undefined }] })).to.deep.equal([
      'blocks[1].ifOpen: missing',
    ]);
    expect(places({ blocks: [one, { ...two, id: 'one' }] })).to.deep.equal([
      'blocks[1].id: duplicate',
    ]);
    const options = [
      { id: 'yes', label: 'Ja' },
      { id: UNKNOWN, label: 'Tja' },
    ];
    expect(places({ choices: [{ ...flow().choices[0]!, options }] })).to.deep.equal([
      'choices[0].options[1].id: duplicate',
    ]);
  });

  it('name a worked example that does not hold, or that names a block that is not there', () => {
    const example = flow().scenarios![0]!;
    expect(
      flowFaults(flow({ scenarios: [{ ...example, answers: given({ a: 'no' }) }] })),
    ).to.deep.equal([
      { path: 'scenarios[0]', problem: 'choice', found: 'two: hidden', expected: 'two: shown' },
    ]);
    expect(places({ scenarios: [{ ...example, open: ['three'] }] })).to.deep.equal([
      'scenarios[0].open[0]: reference',
    ]);
    // A person who does not know yet is an example, too.
    const unknown = { ...example, answers: given({ a: UNKNOWN }), shows: ['one'], open: ['two'] };
    expect(places({ scenarios: [unknown] })).to.deep.equal([]);
  });
});
