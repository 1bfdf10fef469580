import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import type { OverviewCard } from '../src/tools/overview-card/overview-card.js';
import type { OverviewCardData } from '../src/tools/overview-card/overview-card.model.js';
import * as stories from '../stories/overview-card.stories.js';
import { contract } from './contract/index.js';
import { accessibilityTree, canEmulate, press, type } from './support/browser.js';
import { catchPrints } from './support/by-keyboard.js';
import { pasteIn } from './support/chosen-file.js';
import { handsOn, textIn as said } from './support/hands-on.js';
import {
  bundled,
  button,
  catchDownloads,
  eventually,
  frame,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
} from './support/tools.js';

contract('overview-card', stories);

interface Content {
  sections: { id: string; label: string; most: number; length: number; wall: boolean }[];
  people: { most: number };
}

describe('a card that a nurse fills in with someone', () => {
  const subject = subjectOf('overview-card', stories);
  const { saved } = catchDownloads();
  const papers = catchPrints((view) => view.document.body.innerHTML);
  const { sections } = bundled<Content>('overview-card');
  let tool: OverviewCard;

  const { root, find, settle, data, focused, status, click, there, choose } = handsOn(() => tool);
  const face = (): string => said(find('.card-seen .card-face'));
  const write = async (selector: string, text: string): Promise<void> => {
    find(selector).focus();
    await type(text);
    await settle();
  };

  afterEach(() => dispatchEvent(new Event('afterprint')));

  /** With every line and person that it takes. */
  async function fill(text: (length: number) => string): Promise<void> {
    tool = (await mount(subject)) as unknown as OverviewCard;
    const people = Array.from({ length: 8 }, (_, at) => ({
      id: `p${at + 2}`,
      name: text(24),
      group: 'family',
      ring: ((at % 3) + 1) as 1 | 2 | 3,
      formal: false,
      firstContact: false,
      gives: [],
      gets: [],
      centres: [],
    }));
    tool.value = {
      ...subject.value,
      data: {
        ...data(),
        issued: 20,
        alters: people,
        card: {
          filledBy: text(30),
          talked: false,
          sections: sections.map(({ id, most, length, wall }, at) => ({
            section: id,
            lines: Array.from({ length: most }, (_, number) => ({
              id: `l${at}${number}`,
              text: text(length),
              wall,
            })),
          })),
          people: people.map(({ id }, at) => ({
            person: id,
            what: text(40),
            when: text(30),
            phone: `06 1234567${at}`,
            wall: true,
          })),
        },
      },
    };
    await settle();
  }

  const ordinary = (length: number): string =>
    'Ik wil graag dat je eerst even vertelt wat je gaat doen, en dat ik daarna kan kiezen.'
      .repeat(2)
      .slice(0, length);

  it('is filled in by keyboard alone, and shows at once what it will look like', async () => {
    tool = (await mount(subject)) as unknown as OverviewCard;
    await write('#client-name', 'Jo de Vries');
    await press('Tab');
    await type('Samira');
    await write('#new-help', 'Kom van rechts.');
    await press('Enter');
    await tool.updateComplete;
    expect(status()).to.equal('Erbij gezet: “Kom van rechts.”');
    expect(focused()).to.equal(find('#new-help'));
    await type('Wacht op mijn antwoord.');
    await press('Enter');
    await write('#new-person', 'Els');
    await press('Enter');
    await tool.updateComplete;
    await frame();
    expect(focused()!.id).to.match(/^what-p/);
    await type('Alles');
    await tool.updateComplete;
    expect(face()).to.match(
      /Jo de Vries.*Zo help je mij Kom van rechts\. ?Wacht op mijn antwoord\. Mijn mensen.*Els.*Alles.*Nog niet besproken met de cliënt · Ingevuld met hulp van: Samira/,
    );
  });

  it('says so when a line is added without a word, and adds none', async () => {
    tool = (await mount(subject)) as unknown as OverviewCard;
    find('#new-joy').focus();
    await press('Enter');
    await tool.updateComplete;
    expect(find('#new-joy').getAttribute('aria-invalid')).to.equal('true');
    expect(said(find('#new-joy-lacks'))).to.equal('Vul dit veld eerst in.');
    expect(data().card).to.equal(undefined);
  });

  it('puts an idea in a field of its own, to change', async () => {
    tool = (await mount(subject)) as unknown as OverviewCard;
    const idea = find('.idea');
    const text = said(idea);
    idea.click();
    await tool.updateComplete;
    await frame();
    const field = focused() as HTMLTextAreaElement;
    expect(field.value).to.equal(text);
    const ideas = [...root().querySelectorAll('.idea')];
    expect(ideas.map(said)).not.to.include(text);
  });

  it('takes a list that is pasted as lines, and says for what there was no room', async () => {
    tool = (await mount(subject)) as unknown as OverviewCard;
    pasteIn(find('#new-matters'), 'Een\nTwee\nDrie\nVier');
    await tool.updateComplete;
    expect(status()).to.equal('Erbij gezet. Hier was geen plek meer voor: Vier.');
    expect(data().card!.sections[0]!.lines.map(({ text }) => text)).to.deep.equal([
      'Een',
      'Twee',
      'Drie',
    ]);
  });

  it('counts down near the most, and says what is too much without cutting it', async () => {
    tool = (await mount(subject)) as unknown as OverviewCard;
    const family = '👩‍👩‍👧';
    await write('#new-help', 'x');
    await press('Enter');
    await tool.updateComplete;
    const line = find<HTMLTextAreaElement>('.line textarea');
    const room = (): string => said(find('.line .room'));
    const set = async (text: string): Promise<void> => {
      line.value = text;
      line.dispatchEvent(new Event('input', { bubbles: true }));
      await tool.updateComplete;
    };
    await set('a'.repeat(69));
    expect(room()).to.equal('');
    await set('a'.repeat(70));
    expect(room()).to.equal('Tekens over: 20.');
    await set(family.repeat(90));
    expect(room()).to.equal('Tekens over: 0.');
    await set(family.repeat(91));
    expect(room()).to.contain('Tekens te veel: 1.');
    expect(face()).to.contain(family.repeat(91));
  });

  it('keeps numbers and private boxes off the wall until someone ticks them', async () => {
    await fill(ordinary);
    await click('#print-it-wall');
    await eventually(() => papers.length, 'nothing is printed');
    expect(papers).to.have.length(1);
    expect(papers[0]).to.contain('Zo help je mij').and.not.to.contain('06 1234567');
    expect(papers[0]).not.to.contain('Dit wil ik liever niet');
    await click('#wall-p2');
    await click('#wall-p2');
    await click('#phone-wall-p2');
    expect(face()).to.contain('06 12345670').and.not.to.contain('06 12345671');
  });

  it('has all of it on the card for the file', async () => {
    await fill(ordinary);
    await click('#print-file');
    for (let at = 0; at < 8; at += 1) expect(face()).to.contain(`06 1234567${at}`);
    for (const { label } of sections) expect(face()).to.contain(label);
  });

  it('says what text goes along as the print that is in view', async () => {
    await fill(ordinary);
    button(tool, 'Bewaar als tekst').click();
    expect(await saved[0]!.text()).to.contain('06 12345677');
    await click('#print-wall');
    button(tool, 'Bewaar als tekst').click();
    expect(await saved[1]!.text()).not.to.contain('06 1234567');
  });

  for (const lang of ['nl', 'en'])
    it(`fits on one sheet in ${lang} when it is full of ordinary text, in letters of 11 points at least`, async () => {
      await fill(ordinary);
      tool.lang = lang;
      // A page has a font of its own; what a browser has by itself may be wider than any page's.
      tool.style.fontFamily = 'sans-serif';
      tool.requestUpdate();
      await tool.updateComplete;
      await frame();
      await tool.updateComplete;
      for (const print of ['wall', 'file']) {
        await click(`#print-${print}`);
        expect(said(find('.card-seen [role=status]')), print).to.equal('');
      }
      const paper = await printPage(tool);
      paper.style.cssText = 'display: block; position: absolute; inline-size: 180mm';
      for (const each of paper.querySelectorAll('.card-face *'))
        if (each.textContent!.trim())
          expect(parseFloat(getComputedStyle(each).fontSize), each.className).to.be.least(14.6);
      // 297 mm, less what browsers keep free above and below.
      expect(paper.getBoundingClientRect().height).to.be.below((271 * 96) / 25.4);
    });

  it('names the box that has too much when it does not fit, and drops nothing', async () => {
    await fill((length) => 'W'.repeat(length * 4));
    await click('#print-wall');
    expect(said(find('.card-seen [role=status]'))).to.match(
      /^Deze kaart past niet op één blad\. Het meeste staat bij: Zo help je mij\./,
    );
    const paper = await printPage(tool);
    expect(paper.querySelectorAll('.card-lines li')).to.have.length(12);
    expect(said(paper)).to.contain('W'.repeat(360));
  });

  it('is a card to write on while nothing was filled in', async () => {
    tool = (await mount(subject)) as unknown as OverviewCard;
    const paper = await printPage(tool);
    expect(paper.querySelectorAll('li.to-write')).to.have.length(18);
    expect(paper.querySelectorAll('tr.to-write')).to.have.length(8);
    expect(said(find('.card-seen [role=status]'))).to.equal('');
  });

  it('says that it was not talked through until someone ticks that it was', async () => {
    await fill(ordinary);
    expect(face()).to.contain('Nog niet besproken met de cliënt');
    await click('#talked');
    expect(face()).not.to.contain('Nog niet besproken');
  });

  it('is read in the order in which it is printed', async function () {
    if (!canEmulate) this.skip();
    await fill(ordinary);
    const tree = await accessibilityTree();
    const printedOrder = ['Zo noem je mij', 'Dit is belangrijk voor mij', 'Zo help je mij'];
    const seen = tree.slice(tree.indexOf('Zo ziet de kaart eruit'));
    const places = printedOrder.map((text) => seen.indexOf(text));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(places).not.to.include(-1);
  });

  it('shares its file with the ecogram: opened and saved there, the card is the same', async () => {
    await fill(ordinary);
    button(tool, 'Bewaar als bestand').click();
    const file = await saved[0]!.text();
    const into = await fixture<HTMLElement>(html`<div></div>`);
    const ecogram = document.createElement('network-ecogram') as NetworkEcogram;
    into.append(ecogram);
    await ecogram.updateComplete;
    await openFile(ecogram, file);
    const before = JSON.stringify((JSON.parse(file) as { data: OverviewCardData }).data.card);
    expect(JSON.stringify(ecogram.value.data.card)).to.equal(before);
    const box = ecogram.shadowRoot!.querySelector<HTMLInputElement>('.besides input')!;
    expect(said(box.closest('label')!)).to.equal('In het bestand komt ook: de overzichtskaart');
    button(ecogram, 'Bewaar als bestand').click();
    expect(JSON.stringify(JSON.parse(await saved[1]!.text()).data.card)).to.equal(before);
    box.click();
    await ecogram.updateComplete;
    button(ecogram, 'Bewaar als bestand').click();
    expect(await saved[2]!.text()).not.to.contain('06 1234567');
  });

  it('says in the ecogram that someone who is taken out goes off the card', async () => {
    await fill(ordinary);
    const into = await fixture<HTMLElement>(html`<div></div>`);
    const ecogram = document.createElement('network-ecogram') as NetworkEcogram;
    into.append(ecogram);
    ecogram.value = { ...tool.value, tool: 'network-ecogram' };
    await ecogram.updateComplete;
    ecogram.shadowRoot!.querySelector<HTMLElement>('#edit-p3')!.click();
    await ecogram.updateComplete;
    [...ecogram.shadowRoot!.querySelectorAll('button')]
      .find((each) => said(each).startsWith('Verwijder:'))!
      .click();
    await ecogram.updateComplete;
    expect(said(ecogram.shadowRoot!.querySelector('[role=status]')!)).to.match(
      /Ook van de overzichtskaart\.$/,
    );
    expect(ecogram.value.data.card!.people.map(({ person }) => person)).not.to.include('p3');
  });

  it('has nothing of who is not on it in a file of the card alone', async () => {
    await fill(ordinary);
    await click('#remove-p4');
    const box = find<HTMLInputElement>('.besides input');
    box.click();
    await tool.updateComplete;
    button(tool, 'Bewaar als bestand').click();
    const { data: alone } = JSON.parse(await saved[0]!.text()) as { data: OverviewCardData };
    expect(alone.alters.map(({ id }) => id)).not.to.include('p4');
    expect(alone.card!.people).to.have.length(7);
  });

  it('puts someone of the network on the card, and moves them up', async () => {
    await fill(ordinary);
    await click('#remove-p2');
    expect(status()).to.match(/^Van de kaart gehaald: .* In het netwerk staat deze naam nog\.$/);
    const form = find('#of-network').closest('form')!;
    form.querySelector('button')!.click();
    await tool.updateComplete;
    await frame();
    expect(focused()!.id).to.equal('what-p2');
    await click('#up-p2');
    expect(
      data()
        .card!.people.map(({ person }) => person)
        .slice(-2),
    ).to.deep.equal(['p2', 'p9']);
    expect(focused()!.id).to.equal('up-p2');
  });

  it('tells what is new since a card of another day', async () => {
    await fill(ordinary);
    const before = JSON.stringify(tool.value);
    await click('#remove-p2');
    await click('#remove-l00');
    await write('#new-call-me', 'Zeg maar Jo.');
    await press('Enter');
    await tool.updateComplete;
    find('.compare summary').click();
    await there('.compare input');
    choose('.compare input[type=file]', before);
    const told = (): string => said(find('.compare [role=status]'));
    await eventually(told, 'nothing is told');
    expect(told()).to.match(/Nieuw Zo noem je mij: Zeg maar Jo\..*Weg Zo noem je mij: Ik wil/);
    choose('.compare input[type=file]', '{"tool":"sofa-matrix"}');
    await eventually(() => told().includes('kan hier niet open'), 'a wrong file is taken');
  });

  it('goes back a step with everything on it', async () => {
    await fill(ordinary);
    const before = data();
    await click('#remove-p2');
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    expect(data()).to.deep.equal(before);
    expect(paperOf(tool)).to.equal(undefined);
  });
});
