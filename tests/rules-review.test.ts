import { expect } from '@open-wc/testing';
import * as stories from '../stories/rules-review.stories.js';
import type { RulesReviewData, ToolDocument } from '../src/index.js';
import type { RulesReview } from '../src/tools/rules-review/rules-review.js';
import { contract } from './contract/index.js';
import { freshAt, handsOn, textIn } from './support/hands-on.js';
import { press, type, viewport } from './support/browser.js';
import { catchPrints, tabTo, tabToButton, wipeByKeys } from './support/by-keyboard.js';
import { pasteIn } from './support/chosen-file.js';
import {
  bundled,
  eventually,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
  type AnyTool,
} from './support/tools.js';

contract('rules-review', stories);

type Data = RulesReviewData;
type Document_ = ToolDocument<Data>;

interface Content {
  topics: { id: string }[];
  before: { id: string; options?: { id: string }[] }[];
  decide: { options: { id: string }[] };
  helps: { items: unknown[] };
}

describe('the content of rules-review', () => {
  for (const locale of ['nl', 'en'])
    it(`has 3 choices, 5 origins, 12 examples and 8 helps in ${locale}`, () => {
      const { decide, before, topics, helps } = bundled<Content>('rules-review', locale);
      expect(decide.options.map(({ id }) => id)).to.deep.equal(['keep', 'change', 'drop']);
      expect(before.find(({ id }) => id === 'origin')!.options).to.have.length(5);
      expect(topics).to.have.length(12);
      expect(helps.items).to.have.length(8);
    });
});

describe('a team that looks at its rules', () => {
  const subject = subjectOf('rules-review', stories);
  const papers = catchPrints();
  let tool: RulesReview;
  const { all, find, settle, data, focused, status, reach: click, push } = handsOn(() => tool);

  async function start(value?: unknown, step = ''): Promise<void> {
    tool = (await mount(subject, { value })) as unknown as RulesReview;
    await settle();
    if (step) await click(`#step-${step}`);
  }
  const documentOf = (change: Partial<Data> = {}): Document_ => {
    const document = structuredClone(subject.value) as Document_;
    return { ...document, docId: 'one', data: { ...document.data, ...change } };
  };
  const oneRule = (): Document_ =>
    documentOf({
      topics: [{ id: 'o1', text: 'Na acht uur gaat de deur dicht.' }],
      rounds: [],
      cells: [],
      ticks: [],
      agreements: [],
    });
  const trays = (): Record<string, string[]> =>
    Object.fromEntries(
      all('.tray').map((tray) => [
        tray.id.replace('tray-', ''),
        [...tray.querySelectorAll('li')].map(textIn),
      ]),
    );

  freshAt(1100, 900);

  it('writes its own rules first: examples are folded away', async () => {
    await start(undefined, 'pick');
    expect(find<HTMLDetailsElement>('.starters').open).to.equal(false);
    expect(all('.starters li')).to.have.length(12);
    const order = find('.own-topics').compareDocumentPosition(find('.starters'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(textIn(find('.list-count'))).to.equal('Schrijf één regel op die mantelzorgers raakt.');
  });

  it('pastes a list as a rule a line, changes one, and takes one away', async () => {
    await start(undefined, 'pick');
    pasteIn(find('#new-topic'), '• Bezoek tot acht uur\n• Geen huisdieren');
    await settle();
    expect(data().topics.map(({ text }) => text)).to.deep.equal([
      'Bezoek tot acht uur',
      'Geen huisdieren',
    ]);
    find('#own-o1').focus();
    await press('End');
    await type(', ook in het weekend');
    await press('Tab');
    await settle();
    expect(data().topics[0]!.text).to.equal('Bezoek tot acht uur, ook in het weekend');
    await click('.own-topic:last-child button');
    expect(data().topics).to.have.length(1);
    expect(focused().id).to.equal('new-topic');
  });

  it('cannot drop a rule of unknown origin in silence: it is asked about first', async () => {
    await start(oneRule(), 'talk');
    await click('#decision-drop');
    expect(textIn(find('.decide .notice'))).to.contain('Vraag het eerst na');
    await click('#step-agree');
    expect(trays()['drop']).to.deep.equal([]);
    expect(trays()['check']).to.deep.equal(['?Weten we niet: Na acht uur gaat de deur dicht.']);
    await click('#tray-check button');
    await click('#checked');
    await click('#step-agree');
    expect(trays()['drop']).to.have.length(1);
    expect(trays()['check']).to.deep.equal([]);
  });

  it('drops a rule at once whose origin turns out to be a habit, and asks about one of the law', async () => {
    await start(oneRule(), 'talk');
    await click('#decision-drop');
    await click('#origin-law');
    expect(all('#checked')).to.have.length(1);
    await click('#origin-habit');
    expect(all('#checked')).to.have.length(0);
    await click('#step-agree');
    expect(trays()['drop']).to.deep.equal(['GGewoonte: Na acht uur gaat de deur dicht.']);
  });

  it('never has the count decide', async () => {
    await start(oneRule(), 'talk');
    await click('#vote');
    await type('4');
    await press('Enter');
    await settle();
    expect(textIn(find('.outcome'))).to.contain('Iedereen die koos, koos hetzelfde.');
    expect(all('[name=decision-o1]:checked')).to.have.length(0);
    await click('#step-agree');
    expect(trays()['open']).to.have.length(1);
  });

  it('takes a rule away with its votes, and has both back', async () => {
    await start(documentOf(), 'pick');
    const before = structuredClone(data());
    await click('.own-topic button');
    expect(JSON.stringify(data())).not.to.contain('"o1"');
    expect(status()).to.contain('Weggehaald');
    await push('Ongedaan maken');
    expect(data()).to.deep.equal(before);
  });

  it('has on paper what to keep, change and drop, what to ask first, and what is still open', async () => {
    const document = documentOf();
    document.data.cells.splice(
      document.data.cells.findIndex(({ topic, text }) => topic === 'meals' && text === 'keep'),
      1,
    );
    await start(document);
    await printPage(tool);
    const paper = textIn(paperOf(tool)!);
    for (const part of [
      'Aanpassen Bezoektijden? (Organisatie)',
      'Weg Na acht uur mag er niemand meer naar binnen. (Gewoonte)',
      'Eerst navragen Lezen in het dossier? (Weten we niet)',
      'Nog open Mee-eten en koffie?',
    ])
      expect(paper).to.contain(part);
  });

  it('gives one question for each rule to ask about, and none once it was asked', async () => {
    await start(documentOf());
    const questions = (): string[] =>
      (tool.value.carry ?? []).filter(({ kind }) => kind === 'question').map(({ text }) => text);
    expect(questions()).to.deep.equal([
      'Kan deze regel weg: Lezen in het dossier? Vraag het aan de functionaris gegevensbescherming.',
    ]);
    await start(documentOf({ ticks: [{ topic: 'file', option: 'checked' }] }));
    expect(questions()).to.deep.equal([]);
  });

  it('takes lessons and stances of other tools as rules', async () => {
    await start(oneRule());
    await openFile(
      tool as never,
      JSON.stringify({
        ...documentOf(),
        tool: 'closing-guide',
        docId: 'sheet1',
        carry: [
          { id: 'l1', kind: 'lesson', text: 'Bel ook na de verhuizing', for: 'team' },
          { id: 't1', kind: 'topic', text: 'Iets anders', for: 'team' },
        ],
      }),
    );
    await click('dialog[open] .primary');
    expect(data().topics.map(({ text }) => text)).to.deep.equal([
      'Na acht uur gaat de deur dicht.',
      'Bel ook na de verhuizing',
    ]);
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone, ${width} pixels wide: to the paper, one step back, and wiped`, async () => {
      await viewport(width, 800);
      await start(undefined, 'pick');
      const element = tool as unknown as AnyTool;
      await tabTo(element, (each) => each.id === 'new-topic');
      await type('Bezoek tot acht uur');
      await press('Enter');
      await settle();
      await tabToButton(element, 'Volgende stap');
      await press('Enter');
      await settle();
      await tabTo(element, (each) => each.id === 'origin-law');
      await press(' ');
      await tabTo(element, (each) => each.id === 'decision-keep');
      await press(' ');
      await settle();
      expect(data().cells.map(({ text }) => text)).to.deep.equal(['law', 'keep']);
      await tabToButton(element, 'Volgende stap');
      await press('Enter');
      await settle();
      await tabToButton(element, 'Afdrukken');
      await press('Enter');
      await eventually(() => papers.length, 'nothing is printed');
      expect(papers[0]).to.contain('Bezoek tot acht uur');
      find('.title').focus();
      await tabToButton(element, 'Ongedaan maken');
      await press('Enter');
      await settle();
      expect(data().cells.map(({ text }) => text)).to.deep.equal(['law']);
      await wipeByKeys(element);
      await settle();
      expect(data().topics).to.deep.equal([]);
    });
});
