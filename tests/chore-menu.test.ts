import { expect } from '@open-wc/testing';
import * as stories from '../stories/chore-menu.stories.js';
import type { ChoreMenuData, ToolDocument } from '../src/index.js';
import type { ChoreMenu } from '../src/tools/chore-menu/chore-menu.js';
import { contract } from './contract/index.js';
import { press, type, viewport } from './support/browser.js';
import { catchPrints } from './support/by-keyboard.js';
import { freshAt, handsOn, textIn } from './support/hands-on.js';
import {
  catchDownloads,
  eventually,
  mount,
  paperOf,
  printPage,
  subjectOf,
} from './support/tools.js';

contract('chore-menu', stories);

type Data = ChoreMenuData;

describe('a menu of things to do', () => {
  const subject = subjectOf('chore-menu', stories);
  const papers = catchPrints();
  const downloads = catchDownloads();
  let tool: ChoreMenu;
  const {
    root,
    all,
    find,
    settle,
    there,
    data,
    focused,
    status,
    reach: click,
    push,
  } = handsOn(() => tool);

  async function start(value?: unknown, attributes: Record<string, string> = {}): Promise<void> {
    tool = (await mount(subject, { value, attributes })) as unknown as ChoreMenu;
    await settle();
  }
  const documentOf = (
    step: Data['step'],
    change: Partial<Data> = {},
    { args }: { args?: object } = stories.Begun,
  ): ToolDocument<Data> => {
    const document = structuredClone((args as { value: ToolDocument<Data> }).value);
    return { ...document, data: { ...document.data, step, ...change } };
  };
  const cardSays = (): string[] => all('.card li').map(textIn);
  const told = (which: string): string[] => all(`.sorted.${which} li`).map(textIn);
  async function write(selector: string, text: string): Promise<void> {
    await there(selector);
    find(selector).focus();
    await type(text);
    await press('Enter');
    await settle();
  }

  freshAt(1100, 900);

  it('begins with nothing on the menu, and asks to choose', async () => {
    await start();
    expect(textIn(find('.start'))).to.equal('Kies wat er bij jullie op de kaart staat.');
    expect(all('.course .tick')).to.have.length(30);
    expect(all('.course')).to.have.length(5);
    expect(cardSays()).to.deep.equal([]);
  });

  it('puts on the menu what is ticked, and takes it off again', async () => {
    await start();
    await click('#dish-film');
    await click('#dish-garden');
    expect(cardSays()).to.deep.equal(['Film kijken', 'Tuindag']);
    expect(status()).to.contain('Tuindag');
    await click('#dish-film');
    expect(cardSays()).to.deep.equal(['Tuindag']);
    await push('Ongedaan maken');
    expect(cardSays()).to.deep.equal(['Film kijken', 'Tuindag']);
    await push('Zet alles op de kaart');
    expect(cardSays()).to.have.length(30);
    expect(focused().className).to.contain('step-title');
  });

  it('takes a dish of one’s own in a course, and says what is missing where nothing is written', async () => {
    await start();
    await write('#new-dish', ' ');
    expect(find('#new-dish').getAttribute('aria-invalid')).to.equal('true');
    await start();
    await there('#new-dish-course');
    find<HTMLSelectElement>('#new-dish-course').value = 'hands';
    await write('#new-dish', 'Kippen voeren');
    expect(data().menu).to.deep.equal([{ item: 'own-1', text: 'Kippen voeren', course: 'hands' }]);
    expect(focused().id, 'for the next').to.equal('new-dish');
    expect(find<HTMLInputElement>('#new-dish').value).to.equal('');
  });

  it('changes order and words, by buttons that lead the focus along', async () => {
    await start(documentOf('menu'));
    await click('.order summary');
    await click('#down-film');
    expect(cardSays().slice(0, 3)).to.deep.equal(['Samen koken', 'Film kijken', 'Voorlezen']);
    expect(focused().id).to.equal('down-film');
    await click('#down-film');
    expect(focused().id, 'it is the last').to.equal('up-film');
    find('#name-film').focus();
    await type('!');
    await settle();
    expect(cardSays()).to.include('Film kijken!');
    await click('#off-film');
    expect(cardSays()).to.not.include('Film kijken!');
    expect(focused().id).to.equal('off-reading');
  });

  it('shows a course at a time where it is narrow', async () => {
    await viewport(320, 700);
    await start();
    await eventually(() => root().querySelector('#course-home'), 'it is not narrow');
    expect(all('.course')).to.have.length(1);
    await click('#course-far');
    expect(textIn(find('.course legend'))).to.equal('Op afstand');
  });

  it('notes wishes with words, and whose those are', async () => {
    await start(documentOf('wishes', { wishes: [] }));
    await click('#wish-film');
    await there('#words-film');
    find('#words-film').focus();
    await type('met popcorn');
    const voice = find<HTMLSelectElement>('#voice-film');
    voice.value = 'self';
    voice.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(data().wishes).to.deep.equal([{ item: 'film', text: 'met popcorn', voice: 'self' }]);
    await click('#wish-film');
    expect(data().wishes).to.deep.equal([]);
  });

  it('sends one to the menu where that is empty', async () => {
    for (const step of ['wishes', 'people'] as const) {
      await start(documentOf(step, { menu: [], wishes: [], offers: [] }));
      await click('#to-menu');
      expect(data().step).to.equal('menu');
      expect(focused().className).to.contain('step-title');
    }
  });

  it('lets each choose gladly or sometimes, passes on, and takes back without a trace', async () => {
    await start(documentOf('people', { offers: [] }));
    await there('#gladly-film');
    const silent = JSON.stringify(data());
    const sheet = (): string => find('.sheet').outerHTML.replace(/<!--.*?-->/g, '');
    const screen = sheet();
    await click('#gladly-film');
    expect(status()).to.equal('M doet dit graag: Film kijken.');
    expect(data().offers).to.deep.equal([{ person: 'p1', item: 'film', how: 'gladly' }]);
    const draft = (): string => Object.values({ ...sessionStorage }).join();
    await eventually(() => draft().includes('gladly'), 'no draft');
    await click('#sometimes-film');
    expect(data().offers, 'one way').to.deep.equal([
      { person: 'p1', item: 'film', how: 'sometimes' },
    ]);
    expect(find('#gladly-film').getAttribute('aria-pressed')).to.equal('false');
    await click('#sometimes-film');
    expect(JSON.stringify(data())).to.equal(silent);
    expect(sheet(), 'not on screen either').to.equal(screen);
    expect(status(), 'nor said').to.equal('Weer leeg: Film kijken.');
    await eventually(
      () => !draft().includes('gladly') && !draft().includes('sometimes'),
      'it is in the draft',
    );
    await click('#next-person');
    expect(textIn(find('.sheet-title'))).to.equal('K');
    expect(status(), 'who comes next hears nothing of it').to.equal('');
    await press('Control+z');
    await settle();
    expect(data().offers, 'and cannot undo it').to.deep.equal([]);
    await click('#sometimes-film');
    expect(data().offers).to.deep.equal([{ person: 'p2', item: 'film', how: 'sometimes' }]);
  });

  it('has no third way, and nothing to say no with', async () => {
    await start(documentOf('people'));
    await there('.dish-row');
    for (const row of all('.dish-row'))
      expect(
        [...row.querySelectorAll('button')].map((each) => each.id.split('-')[0]),
      ).to.deep.equal(['gladly', 'sometimes']);
    expect(all('.sheet :is(input[type=radio], input[type=checkbox])')).to.have.length(0);
    expect(textIn(find('.other'))).to.contain('Vraag mij eens iets anders');
  });

  it('keeps two people of the same initials two', async () => {
    await start(documentOf('people', { people: [], offers: [] }));
    await write('#new-person', 'M, M');
    expect(data().people.map(({ name }) => name)).to.deep.equal(['M', 'M']);
    expect(all('.people-here li bdi').map(textIn)).to.deep.equal(['M (1)', 'M (2)']);
    await click('#gladly-reading');
    await click(`#person-front-${data().people[1]!.id}`);
    await click('#sometimes-reading');
    await click('#step-overview');
    await there('.sorted.nice');
    expect(told('nice')).to.deep.equal(['Voorlezen: M (1) graag, M (2) soms']);
  });

  it('takes what someone else likes doing as a dish, which they offer', async () => {
    await start(documentOf('people'));
    await write('#new-own', 'Duiven voeren');
    const { item } = data().menu.at(-1)!;
    expect(data().offers.at(-1)).to.deep.equal({ person: 'p1', item, how: 'gladly' });
  });

  it('takes someone off the list with what they offered, and brings both back with one undo', async () => {
    await start(documentOf('people'));
    const before = data();
    await click('#leave-p1');
    expect(data().offers).to.deep.equal([{ person: 'p2', item: 'film', how: 'sometimes' }]);
    expect(status()).to.contain('Doen niet meer mee: M.');
    await push('Ongedaan maken');
    expect(data()).to.deep.equal(before);
  });

  it('lays wishes and offers side by side: the four cases', async () => {
    await start(
      documentOf('overview', {
        wishes: [
          { item: 'film', text: 'Die over de boot', voice: 'self' },
          { item: 'cooking', text: '', voice: '' },
        ],
        offers: [
          { person: 'p2', item: 'film', how: 'sometimes' },
          { person: 'p1', item: 'film', how: 'gladly' },
          { person: 'p1', item: 'reading', how: 'gladly' },
          { person: 'p2', item: 'game', how: 'gladly' },
        ],
      }),
    );
    await there('.sorted');
    expect(told('offered')).to.deep.equal([
      'Film kijken: M graag, K soms ‘Die over de boot’ (de cliënt zelf)',
    ]);
    expect(told('open')).to.deep.equal(['Samen koken: hier is nog niemand voor']);
    expect(told('nice')).to.deep.equal(['Voorlezen: M graag']);
    expect(told('off')).to.deep.equal([
      'Een spel spelen: K graag Zet terug op de kaart: Een spel spelen',
    ]);
    await click('#back-game');
    expect(told('off')).to.deep.equal([]);
    expect(told('nice')).to.deep.equal(['Voorlezen: M graag', 'Een spel spelen: K graag']);
  });

  it('has no count of anyone, no order of who does most, and no hours', async () => {
    await start(documentOf('overview', {}, stories.Complete));
    await there('.sorted');
    const text = textIn(find('.told')).replace(/M \(\d\)/g, 'M');
    expect(text).to.not.match(/\d/);
    expect(textIn(find('.screen'))).to.not.match(/\bu(ur|ren)\b|%/i);
  });

  it('prints the menu with a line to fold along, and that one need not', async () => {
    await start(documentOf('menu'));
    await click('#print-menu');
    await eventually(() => papers.length === 1, 'nothing is printed');
    expect(papers[0])
      .to.contain('Film kijken')
      .and.contain('Vouwen op deze lijn')
      .and.contain('Meedoen is vrijwillig')
      .and.not.contain('graag, K');
    await printPage(tool);
    expect([...paperOf(tool)!.querySelectorAll('.half')]).to.have.length(2);
  });

  it('prints a card with only what someone offers, and one to fill in for who offers nothing', async () => {
    await start(
      documentOf('people', { offers: [{ person: 'p1', item: 'film', how: 'sometimes' }] }),
    );
    await click('#print-card');
    await eventually(() => papers.length === 1, 'nothing is printed');
    expect(papers[0])
      .to.contain('Dit doe ik soms')
      .and.contain('Film kijken')
      .and.contain('Vraag mij eens iets anders')
      .and.not.contain('Samen koken');
    await click('#person-front-p2');
    await click('#print-card');
    await eventually(() => papers.length === 2, 'nothing is printed');
    expect(papers[1]).to.contain('Samen koken').and.contain('☐ graag ☐ soms');
  });

  it('gives the overview as text, and on paper lines to write on while there is none', async () => {
    await start(documentOf('overview'));
    await click('#print-overview');
    await push('Bewaar als tekst');
    await eventually(() => downloads.saved.length === 1, 'nothing is saved');
    expect((await downloads.saved[0]!.text()).replace(/[\u2068\u2069]/g, ''))
      .to.contain('M graag, K soms')
      .and.contain('hier is nog niemand voor');
    await start(documentOf('overview', { wishes: [], offers: [] }));
    await printPage(tool);
    expect([...paperOf(tool)!.querySelectorAll('.to-write tbody tr')]).to.have.length(10);
  });

  it('shows the courses that a page asks for', async () => {
    await start(undefined, { courses: 'Far home' });
    expect(all('.course legend').map(textIn)).to.deep.equal(['Samen thuis', 'Op afstand']);
  });
});
