import { expect } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import '../src/generated/overview-card/define.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { membersOf, unionsOf } from '../src/kits/family/family-data.model.js';
import type { FamilyGenogram } from '../src/tools/family-genogram/family-genogram.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import * as stories from '../stories/family-genogram.stories.js';
import { familyOfJan, largeFamily } from '../stories/support/families.js';
import { contract } from './contract/index.js';
import { accessibilityTree, canEmulate, press, type, viewport } from './support/browser.js';
import { catchPrints } from './support/by-keyboard.js';
import { handsOn, textIn as said } from './support/hands-on.js';
import { labelFaults, smallLabels } from './support/picture-labels.js';
import { calledIn, familyOf } from './support/families.js';
import { retold } from './support/retold-family.js';
import {
  type AnyTool,
  catchDownloads,
  eventually,
  frame,
  mount,
  openFile,
  subjectOf,
} from './support/tools.js';

contract('family-genogram', stories);

const subject = subjectOf('family-genogram', stories);
let tool: FamilyGenogram;
const { root, all, find, settle, data, focused, status, click, reach, there, choose, push } =
  handsOn<CircleData>(() => tool);

const open = async (value?: CircleData, attributes: Record<string, string> = {}): Promise<void> => {
  tool = (await mount(subject, { attributes })) as unknown as FamilyGenogram;
  if (value) tool.value = { ...subject.value, data: value };
  await settle();
  await there('.genogram-tool');
};
const shapes = (): HTMLElement[] => all('.map .shape');
const labels = (): string[] => shapes().map((each) => each.getAttribute('aria-label')!);
const write = async (selector: string, text: string): Promise<void> => {
  await there(selector);
  find(selector).focus();
  await type(text);
  await settle();
};

describe('a family that a worker draws with someone', () => {
  const { saved } = catchDownloads();
  const papers = catchPrints((view) => view.document.body.innerHTML);
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('is drawn by keyboard alone, from one act to the next', async () => {
    await open();
    find('#start-name').focus();
    await type('Jan');
    await press('Enter');
    await eventually(() => focused()?.id.startsWith('name-'), 'the form has no focus');
    const jan = membersOf(data())[0]!.id;
    find(`#form-partner-${jan}`).focus();
    await press('Enter');
    await eventually(
      () => focused()?.id === `name-${membersOf(data())[1]?.id}`,
      'the form of the partner has no focus',
    );
    expect(status()).to.equal('Erbij gezet: partner van Jan.');
    await type('An');
    await settle();
    await press('Escape');
    await settle();
    const [union] = unionsOf(data());
    find(`#pick-${jan}`).focus();
    await press('Enter');
    await settle();
    find(`#list-child-${union!.id}-${jan}`).focus();
    await press('Enter');
    await eventually(
      () => focused()?.id === `name-${membersOf(data())[2]?.id}`,
      'the form of the child has no focus',
    );
    await type('Bert');
    await settle();
    expect(labels()[0]).to.equal('Jan, hoofdpersoon. Met An; kind samen: Bert. Rol: cliënt.');
    expect(unionsOf(data())).to.deep.equal([
      {
        id: union!.id,
        partners: [jan, membersOf(data())[1]!.id],
        kind: 'unknown',
        children: [{ member: membersOf(data())[2]!.id, link: 'birth' }],
      },
    ]);
  });

  it('says so when it begins without a name', async () => {
    await open();
    await click('.start .button');
    expect(said(find('#start-name-lacks'))).to.equal('Vul dit veld eerst in.');
    expect(data().members).to.equal(undefined);
  });

  it('takes all that can be said of someone, each undone by itself', async () => {
    await open(familyOfJan);
    await click('#edit-m13');
    await write('#name-m13', ' Smit');
    await click('#sign-diamond');
    await write('#born-m13', '1965');
    await click('#died-m13');
    await write('#died-year-m13', '2020');
    const gerda = () => membersOf(data()).find(({ id }) => id === 'm13');
    expect(gerda()).to.deep.equal({
      id: 'm13',
      name: 'Gerda Smit',
      sign: 'diamond',
      born: 1965,
      died: 2020,
    });
    for (let at = 0; at < 5; at++) await push('Ongedaan maken');
    expect(gerda()).to.deep.equal({ id: 'm13', name: 'Gerda', sign: 'circle' });
  });

  it('says when a year is none, and keeps the one that was there', async () => {
    await open(familyOfJan);
    await click('#edit-m17');
    await there('#born-m17');
    const field = find<HTMLInputElement>('#born-m17');
    field.focus();
    field.select();
    await type('19');
    await press('Tab');
    await settle();
    expect(field.value).to.equal('1941');
    expect(status()).to.equal('Dat is geen jaar. Schrijf vier cijfers, zoals 1950.');
    expect(membersOf(data()).find(({ id }) => id === 'm17')!.born).to.equal(1941);
  });

  it('has siblings in the order that buttons give, never by years', async () => {
    await open(familyOfJan);
    await click('#edit-m5');
    await reach('#move1-u18-m9');
    expect(status()).to.equal('Bert staat nu later.');
    expect(focused()!.id).to.equal('move1-u18-m9');
    expect(unionsOf(data())[0]!.children.map(({ member }) => member)).to.deep.equal([
      'm10',
      'm9',
      'm11',
    ]);
    const x = (id: string): number =>
      find(`.map .shape[data-id=${id}]`).getBoundingClientRect().left;
    expect(x('m10')).to.be.below(x('m9'));
  });

  it('refuses with a sentence who would be their own ancestor', async () => {
    await open(familyOfJan);
    await click('#edit-m10');
    await there('#child-of-u21');
    find<HTMLSelectElement>('#child-of-u21').value = 'm5';
    find('#child-of-u21').closest('form')!.querySelector('button')!.click();
    await settle();
    expect(status()).to.contain('Jan is zelf een ouder of voorouder van een van deze twee.');
    expect(data()).to.deep.equal(familyOfJan);
  });

  it('puts someone in the network, and takes them out of the tree alone', async () => {
    await open(familyOfJan);
    await reach('#into-m17');
    expect(status()).to.equal('Kees staat nu ook in het netwerk.');
    expect(data().alters.at(-1)).to.include({ name: 'Kees', group: 'family' });
    expect(said(find('.facts'))).to.contain('staan er 4 in het netwerk');
    await click('#edit-m17');
    await there('#form-m17');
    await push('Verwijder: Kees');
    expect(membersOf(data()).some(({ id }) => id === 'm17')).to.equal(false);
    expect(data().alters.at(-1)!.name).to.equal('Kees');
    expect(status()).to.contain('In het netwerk blijft die staan.');
  });

  it('says what can be counted, and asks who is missing', async () => {
    await open(familyOfJan);
    await there('.facts');
    expect(said(find('.facts p'))).to.equal(
      'Er staan 13 mensen in de stamboom. Dat zijn 4 generaties. Er zijn 4 mensen overleden. Van de 8 anderen die leven staan er 3 in het netwerk: ontbreekt iemand?',
    );
    expect(all('.outside bdi').map(said)).to.include.members(['Frank', 'Gerda', 'Hugo', 'Kees']);
  });

  it('leaves with initials, title, day and legend, or with names for who asks', async () => {
    await open(familyOfJan);
    await there('.files .button');
    find('.files summary').click();
    await push('Bewaar als plaatje (SVG)');
    const picture = await saved.at(-1)!.text();
    expect(picture).to.contain('Stamboom van de familie').and.to.contain('gescheiden');
    expect(picture)
      .to.match(/\d{4}<\/text>/)
      .and.not.to.contain('Carla');
    await click('#with-names');
    await push('Bewaar als plaatje (SVG)');
    expect(await saved.at(-1)!.text()).to.contain('Carla');
    await push('Bewaar de familie als lijst (CSV)');
    const list = await saved.at(-1)!.text();
    expect(list.split('\r\n')).to.have.length(15);
    expect(list).to.contain('"6";"Carla";"vrouw";"1964";"";"1";"1, 2";"9 (getrouwd)";"ja";""');
    await push('Bewaar als plaatje (PNG)');
    await eventually(() => saved.at(-1)!.type.startsWith('image/png'), 'no PNG was saved');
    expect(saved.at(-1)!.size).to.be.above(5000);
  });

  it('is on paper with its legend, in words too, and to write on while it is empty', async () => {
    await open(familyOfJan);
    await there('.facts');
    await push('Afdrukken');
    await eventually(() => papers.length, 'nothing was printed');
    const paper = document.createElement('div');
    paper.innerHTML = papers.at(-1)!;
    expect(said(paper)).to.contain('J., hoofdpersoon. Getrouwd met A., overleden in 2019');
    expect(paper.querySelectorAll('.legend li').length).to.be.above(8);
    expect(paper.querySelectorAll('.genogram .shape')).to.have.length(13);
  });

  it('shows what is new since an earlier file', async () => {
    await open(familyOfJan);
    await there('.compare input[type=file]');
    const before = { ...familyOfJan, members: familyOfJan.members!.slice(0, -1) };
    before.unions = before.unions!.map((each) => ({
      ...each,
      children: each.children.filter(({ member }) => member !== 'm17'),
    }));
    choose('.compare input[type=file]', JSON.stringify({ ...subject.value, data: before }));
    await eventually(() => said(find('.compare')).includes('Nieuw'), 'nothing was compared');
    expect(said(find('.compare'))).to.match(/Nieuw ?Kees\. Kind van Vader en Moeder/);
  });
});

describe('the picture of a family', () => {
  after(() => viewport(800, 600));

  it('is one Tab stop, in which arrows go from one to another', async () => {
    await open(familyOfJan);
    expect(all('.map svg [tabindex="0"]')).to.have.length(1);
    find('.map [tabindex="0"]').focus();
    const go = async (key: string): Promise<string> => {
      await press(key);
      await settle();
      return focused().getAttribute('aria-label')!.split(/[.,]/)[0]!;
    };
    expect(focused().getAttribute('data-id')).to.equal('m6');
    expect(await go('ArrowRight')).to.equal('Jan');
    expect(await go('ArrowUp')).to.equal('Vader');
    expect(await go('ArrowDown')).to.equal('Jan');
    expect(await go('ArrowRight')).to.equal('Els');
    expect(await go('ArrowDown')).to.equal('Frank');
    expect(await go('Home')).to.equal('Bert');
    expect(await go('End')).to.equal('Frank');
    await press('Enter');
    await settle();
    expect(status()).to.equal('Gekozen: Frank.');
    await press('Enter');
    await eventually(() => focused()?.id === 'name-m12', 'the form has no focus');
    await press('Escape');
    await settle();
    expect(focused().getAttribute('data-id')).to.equal('m12');
  });

  it('adds someone from who is pointed out in it', async () => {
    await open(familyOfJan);
    find('.map .shape[data-id=m14]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    await click('#picture-sibling-m14');
    expect(unionsOf(data())[3]!.children).to.have.length(2);
    expect(unionsOf(data())[3]!.children[1]!.link).to.equal('adopted');
  });

  it('tells the family so that it can be told again from the accessibility tree alone', async function () {
    if (!canEmulate) this.skip();
    await open(familyOfJan);
    const tree = await accessibilityTree();
    expect(tree).to.match(/application "Tekening van de familie"/);
    const told = [...tree.matchAll(/button "((?:[^"\\]|\\.)*)"/g)].map(([, label]) => label!);
    const people = told.filter((label) => labels().includes(label));
    expect(retold(people)).to.deep.equal(retold.of(data()));
  });

  it('has a legend of what is used in it, in each notation', async () => {
    await open(familyOfJan);
    await there('.legend li');
    const items = (): string[] => all('.legend li').map(said);
    expect(items()).to.include.members(['man', 'vrouw', 'gescheiden', 'geadopteerd', 'overleden']);
    expect(items()).not.to.include('anders');
    const before = data();
    const d = (): string => find('.map .line.plain').getAttribute('d')!;
    const drawn = d();
    await click('#notation-broken');
    expect(data()).to.equal(before);
    expect(d()).not.to.equal(drawn);
    expect(items()).not.to.include('overleden');
    expect(find('.map .cross').getAttribute('d')).to.equal('');
  });

  it('says that a notation of the page is not there, and draws in the first', async () => {
    await open(familyOfJan, { notation: 'hand' });
    expect(said(root().querySelector('.root')!)).to.contain('notation');
    expect(find<HTMLInputElement>('#notation-strokes').checked).to.equal(true);
  });

  for (const [width, height] of [
    [320, 700],
    [820, 1180],
    [1600, 1000],
  ] as const)
    it(`of 60 people has no label that overlaps another or a line, at ${width} pixels`, async () => {
      await viewport(width, height);
      for (const value of [familyOfJan, largeFamily(60)]) {
        await open(value);
        await frame();
        const svg = root().querySelector<SVGSVGElement>('.map .genogram')!;
        expect(svg.querySelectorAll('.shape')).to.have.length(value.members!.length);
        expect(labelFaults(svg, '.lines path')).to.deep.equal([]);
        expect(smallLabels(svg, () => 12)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        tool.remove();
      }
    });
});

describe('where it is narrow', () => {
  before(() => viewport(320, 700));
  after(() => viewport(800, 600));

  const here = (): string => said(find('.household h3'));
  const ways = (): string[] => all('.near .button').map(said);

  it('shows one household, in which each is a way to go on, by keyboard too', async () => {
    await open(familyOfJan);
    await there('.household');
    expect(here()).to.equal('De familie om Jan heen');
    expect(all('.people .row')).to.have.length(1);
    expect(all('.near').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Ouders',
      'Getrouwd met An, overleden in 2019',
      'Kinderen met An',
      'Samen met Els sinds 2021',
      'Broers en zussen',
    ]);
    expect(ways()).to.deep.equal([
      '↑ Vader',
      '↑ Moeder',
      '↔ An',
      '↓ Bert',
      '↓ Carla',
      '↓ Dirk',
      '↔ Els',
      '↔ Kees',
    ]);
    find('#go-m10').focus();
    await press('Enter');
    await eventually(() => focused()?.id === 'pick-m10', 'Carla has no focus');
    expect(here()).to.equal('De familie om Carla heen');
    expect(ways()).to.deep.equal(['↑ Jan', '↑ An', '↔ Gerda', '↓ Hugo', '↔ Bert', '↔ Dirk']);
    const { left, right } = find('.map .shape[data-id=m10]').getBoundingClientRect();
    const frameBox = find('.picture-frame').getBoundingClientRect();
    expect(left).to.be.at.least(frameBox.left);
    expect(right).to.be.at.most(frameBox.right);
    await click('#go-m14');
    expect(find('.near').getAttribute('aria-label')).to.equal('Adoptieouders');
  });

  it('adds someone from there, whose household it then is, and shows everyone to who asks', async () => {
    await open(familyOfJan);
    await reach('#go-m17');
    await click('#list-partner-m17');
    const id = membersOf(data()).at(-1)!.id;
    await eventually(() => focused()?.id === `name-${id}`, 'the form has no focus');
    await type('Riet');
    await press('Escape');
    await settle();
    expect(here()).to.equal('De familie om Riet heen');
    expect(ways()).to.deep.equal(['↔ Kees']);
    await push('Toon iedereen');
    expect(all('.people .row')).to.have.length(14);
    await push('Toon iedereen');
    await click(`#edit-${id}`);
    await there(`#form-${id}`);
    await push('Verwijder: Riet');
    expect(here()).to.equal('De familie om Jan heen');
    expect(focused()?.id).to.equal('edit-m5');
  });

  it('follows who is pointed out in the picture', async () => {
    await open(familyOfJan);
    await there('.household');
    find('.map .shape[data-id=m12]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(here()).to.equal('De familie om Frank heen');
  });
});

describe('a family of each kind', () => {
  const { saved } = catchDownloads();
  const kid = { Kid: {} };
  const kinds: Record<string, CircleData> = {
    'two of one sign': familyOf({ Ann: { sign: 'circle' }, Bea: { sign: 'circle' }, ...kid }, [
      ['Ann Bea', 'married', 'Kid'],
    ]),
    'one parent': familyOf({ Jan: {}, ...kid }, [['Jan', 'unknown', 'Kid']]),
    'an adopted child': familyOf({ Jan: {}, An: {}, Eva: {}, ...kid }, [
      ['Eva', 'unknown', 'Kid'],
      ['Jan An', 'married', '~Kid'],
    ]),
    twins: familyOf({ Jan: {}, An: {}, Bo: {}, ...kid }, [['Jan An', 'married', 'Bo *Kid']]),
    'three marriages': familyOf(
      { Jan: {}, An: { died: 1990 }, Els: {}, Ria: {}, Bert: {}, Frank: {}, Tess: {} },
      [
        ['Jan An', 'married', 'Bert'],
        ['Jan Els', 'divorced', 'Frank'],
        ['Jan Ria', 'married', 'Tess'],
      ],
    ),
    'cousins who married': familyOf(
      { A: {}, B: {}, Pa: {}, Ma: {}, Oom: {}, Tante: {}, Opa: {}, Oma: {}, ...kid },
      [
        ['A B', 'married', 'Kid'],
        ['Pa Ma', 'married', 'A'],
        ['Oom Tante', 'married', 'B'],
        ['Opa Oma', 'married', 'Pa Oom'],
      ],
    ),
  };

  for (const [kind, value] of Object.entries(kinds))
    it(`is drawn, listed, saved and opened as it was: ${kind}`, async () => {
      await open(value);
      const { length } = membersOf(value);
      const shown = (): unknown => ({
        labels: labels(),
        lines: all('.map .line').map((each) => [each.classList.value, each.getAttribute('d')]),
        signs: shapes().map((each) => each.getAttribute('d')),
        list: all('.people .row').map(said),
      });
      const before = shown();
      expect(shapes()).to.have.length(length);
      expect(all('.people .row')).to.have.length(length);
      const told = labels().join(' ');
      for (const { partners, children } of unionsOf(value))
        for (const id of [...partners, ...children.map(({ member }) => member)])
          expect(told).to.contain(
            calledIn(value)(membersOf(value).find((each) => each.id === id)!),
          );
      await push('Bewaar als bestand');
      const file = await saved.at(-1)!.text();
      tool.remove();
      await open();
      await openFile(tool as unknown as AnyTool, file);
      await there('.map .shape');
      await settle();
      expect(data()).to.deep.equal(value);
      expect(shown()).to.deep.equal(before);
    });
});

describe('a file that ecogram and genogram share', () => {
  it('has a name in one place: who is renamed in the ecogram is renamed in the tree', async () => {
    await open(familyOfJan);
    const ecogram = document.createElement('network-ecogram') as NetworkEcogram;
    document.body.append(ecogram);
    await ecogram.updateComplete;
    ecogram.value = { ...subject.value, tool: 'network-ecogram', data: data() } as never;
    await ecogram.updateComplete;
    await eventually(() => ecogram.shadowRoot!.querySelector('#edit-p3'), 'Carla is not there');
    ecogram.shadowRoot!.querySelector<HTMLElement>('#edit-p3')!.click();
    await eventually(() => ecogram.shadowRoot!.querySelector('#name-p3'), 'there is no form');
    const field = ecogram.shadowRoot!.querySelector<HTMLInputElement>('#name-p3')!;
    field.value = 'Carolien';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await ecogram.updateComplete;
    const next = ecogram.value.data as CircleData;
    expect(next.members).to.deep.equal(familyOfJan.members);
    expect(next.unions).to.deep.equal(familyOfJan.unions);
    ecogram.remove();
    tool.value = { ...subject.value, data: next };
    await settle();
    expect(labels().join()).to.contain('Carolien. Getrouwd met Gerda');
  });

  it('leaves what it does not know as it was, and is saved without it for who wants that', async () => {
    const card = { filledBy: 'Samira', talked: false, sections: [], people: [] };
    await open({ ...familyOfJan, note: 'Voor de wijk.', card });
    await click('#edit-m17');
    await write('#name-m17', 'je');
    expect(data().card).to.deep.equal(card);
    expect(data().note).to.equal('Voor de wijk.');
    expect(data().alters).to.deep.equal(familyOfJan.alters);
    expect(said(find('.besides'))).to.equal(
      'In het bestand komt ook: het netwerk en de overzichtskaart',
    );
    await click('#besides');
    const alone = tool.toSave(data());
    expect(alone).not.to.have.property('card');
    expect(alone.note).to.equal('');
    expect(alone.members).to.equal(data().members);
  });
});
