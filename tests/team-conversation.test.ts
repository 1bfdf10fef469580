import { expect } from '@open-wc/testing';
import dutch from '../content/team-conversation/nl.json' with { type: 'json' };
import * as stories from '../stories/team-conversation.stories.js';
import type { TeamConversation } from '../src/tools/team-conversation/team-conversation.js';
import { contract } from './contract/index.js';
import {
  accessibilityTree,
  canEmulate,
  press,
  printToPdf,
  type,
  viewport,
} from './support/browser.js';
import {
  button,
  catchDownloads,
  eventually,
  mount,
  openFile,
  printPage,
  subjectOf,
} from './support/tools.js';

contract('team-conversation', stories);

const subject = subjectOf('team-conversation', stories);

/** The conversation as a team meets it. */
class Talk {
  constructor(readonly tool: TeamConversation) {}

  get root(): ShadowRoot {
    return this.tool.shadowRoot!;
  }
  get text(): string {
    return this.root.querySelector<HTMLElement>('.screen')!.innerText;
  }
  get status(): string {
    return this.root.querySelector('[role=status]')!.textContent!.trim();
  }
  get data(): TeamConversation['value']['data'] {
    return this.tool.value.data;
  }
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
  /** The choices of a part, each with how far it is: `1. Kennis en visie 2 van 3`. */
  get parts(): string[] {
    return this.all('.parts label').map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
  }
  async click(element: HTMLElement): Promise<void> {
    element.click();
    await this.tool.updateComplete;
  }
  /** A part by the beginning of its name. */
  async go(name: string): Promise<void> {
    const label = this.all('.parts label').find((each) => each.textContent!.includes(name))!;
    await this.click(label.querySelector('input')!);
  }
  async write(selector: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.tool.updateComplete;
  }
  async act(what: string): Promise<void> {
    await this.click(button(this.tool, '+ Afspraak toevoegen'));
    await eventually(
      () => (this.root.activeElement as HTMLElement | null)?.id.endsWith('-what'),
      'the focus is not on what was added',
    );
    await type(what);
    await this.tool.updateComplete;
  }
}

async function talk(value?: unknown): Promise<Talk> {
  sessionStorage.clear();
  const tool = (await mount(subject, value ? { value } : {})) as unknown as TeamConversation;
  return new Talk(tool);
}

const fresh = (): void => {
  beforeEach(() => viewport(1100, 800));
  after(() => viewport(800, 600));
};

describe('a team that talks about four subjects', () => {
  fresh();

  it('sees how far each is: the worked example', async () => {
    const team = await talk();
    expect(team.parts).to.eql([
      'Begin',
      '1. Kennis en visie 0 van 3',
      '2. Onze rol 0 van 3',
      '3. Aan de slag 0 van 3',
      '4. Omgeving en context 0 van 3',
      'Afronden',
    ]);
    await team.click(team.all('.today input')[2]!);
    await team.go('Kennis en visie');
    await team.write('#knowledge-state', 'Drie van de zeven weten het.');
    await team.write('#knowledge-importance', 'Dat ieder het vraagt.');
    await team.act('Steunpunt uitnodigen');
    await team.act('Visie schrijven');
    await team.go('Onze rol');
    await team.write('#role-state', 'Pas als het misloopt.');
    await team.go('Omgeving');
    await team.act('Bellen');
    expect(team.parts.slice(1, 5)).to.eql([
      '1. Kennis en visie 3 van 3',
      '2. Onze rol 1 van 3',
      '3. Aan de slag andere keer',
      '4. Omgeving en context 1 van 3',
    ]);
    expect(team.find('.summary').textContent).to.equal(
      'Bij 1 van de 3 onderwerpen van vandaag staat alles.',
    );
    expect(team.all('.segment').map((each) => each.querySelectorAll('.full').length)).to.eql([
      3, 1, 0, 1,
    ]);
    expect(team.all('.segment')[2]!.getAttribute('class')).to.contain('aside');
  });

  it('fills nothing with white space', async () => {
    const team = await talk();
    await team.go('Onze rol');
    await team.write('#role-state', ' \n ');
    await team.act('  ');
    expect(team.parts[2]).to.equal('2. Onze rol 0 van 3');
    await team.write('#role-state', ' x ');
    expect(team.parts[2]).to.equal('2. Onze rol 1 van 3');
  });

  it('keeps what stands at a subject that is for another time', async () => {
    const team = await talk();
    await team.go('Onze rol');
    await team.write('#role-state', 'Pas als het misloopt.');
    await team.go('Begin');
    await team.click(team.all('.today input')[1]!);
    expect(team.parts[2]).to.equal('2. Onze rol andere keer');
    const radio = team.all('.parts input')[2] as HTMLInputElement;
    expect(radio.disabled).to.equal(true);
    await team.click(team.all('.today input')[1]!);
    await team.go('Onze rol');
    expect(team.find<HTMLTextAreaElement>('#role-state').value).to.equal('Pas als het misloopt.');
  });

  it('ticks what was talked about, and adds a point of its own', async () => {
    const team = await talk();
    await team.go('Kennis en visie');
    expect(team.all('.point')).to.have.length(2);
    await team.click(team.all('.point .discussed input')[0]!);
    team.find('#own-row-knowledge').focus();
    await type('Kinderen die helpen');
    await press('Enter');
    await team.tool.updateComplete;
    expect(team.data.ticks).to.eql(['p1']);
    expect(team.data.rows).to.eql([
      { id: 'own-1', text: 'Kinderen die helpen', group: 'knowledge' },
    ]);
    await team.write('#own-words-own-1', 'Kinderen die thuis helpen');
    await team.go('Onze rol');
    expect(team.all('.point')).to.have.length(2);
    await team.go('Kennis en visie');
    await team.click(team.find('#remove-own-1'));
    expect(team.all('.point')).to.have.length(2);
    await team.click(button(team.tool, 'Zet terug'));
    expect(team.data.rows[0]!.text).to.equal('Kinderen die thuis helpen');
  });

  it('has the question of point eight beside the two of its subject', async () => {
    const team = await talk();
    await team.go('Omgeving');
    expect(team.all('ul.ask > li')).to.have.length(2);
    expect(team.all('.point .ask').map((each) => each.textContent)).to.eql([
      'Hoe ziet het samenspel bij ons in de buurt eruit?',
    ]);
  });

  it('shares the minutes out among the subjects of today, and may start a clock', async () => {
    const team = await talk();
    await team.go('Onze rol');
    expect(team.text).to.contain('Ongeveer 12 minuten');
    await team.go('Begin');
    await team.write('#head-minutes', '60');
    for (const at of [0, 3]) await team.click(team.all('.today input')[at]!);
    await team.go('Onze rol');
    expect(team.text).to.contain('Ongeveer 30 minuten');
    await team.click(button(team.tool, 'Start de klok'));
    expect(team.text).to.contain('Nog 30 min');
    await team.click(button(team.tool, 'Volgende'));
    expect(team.text).to.contain('Ongeveer 30 minuten');
  });

  it('undoes the last act, each field as one', async () => {
    const team = await talk();
    await team.go('Onze rol');
    team.find('#role-state').focus();
    await type('Pas als');
    await team.click(team.all('.point .discussed input')[0]!);
    await team.click(button(team.tool, 'Ongedaan maken'));
    expect(team.data.ticks).to.eql([]);
    await team.click(button(team.tool, 'Ongedaan maken'));
    expect(team.data.cells).to.eql([]);
    await team.click(button(team.tool, 'Opnieuw doen'));
    expect(team.data.cells[0]!.text).to.equal('Pas als');
  });

  it('tells the page once something was agreed and each subject of today has text', async () => {
    const team = await talk();
    let complete = 0;
    team.tool.addEventListener('samenspel-complete', () => complete++);
    for (const at of [1, 2, 3]) await team.click(team.all('.today input')[at]!);
    await team.go('Kennis en visie');
    await team.write('#knowledge-state', 'Zo is het.');
    expect(complete).to.equal(0);
    await team.act('Bellen');
    expect(complete).to.equal(1);
  });
});

describe('a team by keyboard alone', () => {
  fresh();

  it('comes to the same as by mouse', async () => {
    const byMouse = await talk();
    await byMouse.click(byMouse.all('.today input')[0]!);
    await byMouse.click(button(byMouse.tool, 'Volgende'));
    await byMouse.click(byMouse.all('.point .discussed input')[0]!);
    await byMouse.click(byMouse.find('#role-state'));
    await byMouse.write('#role-state', 'Zo is het.');
    await byMouse.act('Bellen');

    const byKeys = await talk();
    const focused = (): HTMLElement | null => byKeys.root.activeElement as HTMLElement | null;
    const tabTo = async (selector: string): Promise<void> => {
      for (let times = 0; times < 60; times++) {
        if (focused()?.matches(selector)) return;
        await press('Tab');
      }
      throw new Error(`Tab does not come to ${selector}`);
    };
    byKeys.all('.today input')[0]!.focus();
    await press(' ');
    await tabTo('.part-buttons .primary');
    await press('Enter');
    await eventually(() => focused()?.matches('.part-title'), 'the focus is not on the subject');
    await tabTo('.point .discussed input');
    await press(' ');
    await tabTo('#role-state');
    await type('Zo is het.');
    await tabTo('#add-agreement-team-conversation-role');
    await press('Enter');
    await eventually(() => focused()?.matches('#a1-what'), 'the focus is not on what was added');
    await type('Bellen');
    await byKeys.tool.updateComplete;
    expect(byKeys.data).to.eql(byMouse.data);
  });

  it('goes through the parts with arrows, and stays in them', async () => {
    const team = await talk();
    team.all('.parts input')[0]!.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await team.tool.updateComplete;
    expect(team.root.activeElement).to.equal(team.all('.parts input')[2]);
    expect(team.find('.part-title').textContent).to.contain('Onze rol');
  });

  it('is told each part with how far it is', async function () {
    if (!canEmulate) this.skip();
    const team = await talk(subject.value);
    await team.go('Kennis en visie');
    const tree = await accessibilityTree();
    expect(tree).to.contain('radio "1. Kennis en visie 3 van 3"');
    expect(tree).to.contain('radio "3. Aan de slag andere keer"');
    expect(tree).to.contain('group "Wat gaan we doen?"');
    expect(tree).to.contain('textbox "Hoe is het nu in ons team?');
  });
});

describe('the next time', () => {
  fresh();

  const earlier = {
    ...subject.value,
    docId: 'doc-of-may',
    savedAt: '2026-05-12T10:00:00Z',
    data: {
      ...(subject.value.data as object),
      cells: [{ row: 'knowledge', column: 'state', text: 'Niemand weet wie wat weet.' }],
      agreements: [
        {
          id: 'a1',
          what: 'Lijst maken',
          who: 'AH',
          by: 'juni',
          about: ['team-conversation:knowledge'],
        },
        { id: 'a2', what: 'Meelopen', who: '', by: '', state: 'done' },
        { id: 'a3', what: ' ', who: 'MB', by: '' },
      ],
    },
  };

  async function beside(team: Talk): Promise<void> {
    const input = team.find<HTMLInputElement>('.compare input');
    const chosen = new DataTransfer();
    chosen.items.add(new File([JSON.stringify(earlier)], 'eerder.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await eventually(() => team.text.includes('Toen, 12 mei 2026:'), 'it is not beside it');
  }

  it('has what stood there below each field, and changes nothing by itself', async () => {
    const team = await talk();
    await beside(team);
    await team.go('Kennis en visie');
    const then = team.all('.then');
    expect(then[0]!.textContent).to.match(/Toen, 12 mei 2026:\s+Niemand weet wie wat weet\./);
    expect(then[1]!.textContent).to.contain('Lijst maken · AH · juni');
    await team.go('Onze rol');
    expect(team.all('.then')).to.have.length(0);
    expect(team.data.cells).to.eql([]);
  });

  it('takes over what was still open in one click, once, below its own subject', async () => {
    const team = await talk();
    await beside(team);
    await team.click(button(team.tool, 'Neem over wat nog open staat'));
    expect(team.status).to.equal('1 actie overgenomen.');
    expect(team.data.agreements).to.eql([
      {
        id: 'a1',
        what: 'Lijst maken',
        who: 'AH',
        by: 'juni',
        origin: 'doc-of-may/a1',
        about: ['team-conversation:knowledge'],
      },
    ]);
    await team.click(button(team.tool, 'Neem over wat nog open staat'));
    expect(team.status).to.equal('Er staat niets meer open.');
    expect(team.data.agreements).to.have.length(1);
    expect(team.parts[1]).to.equal('1. Kennis en visie 1 van 3');
  });

  it('says of each action what became of it', async () => {
    const team = await talk(subject.value);
    await team.go('Afronden');
    expect(team.all('.agreement legend').map((each) => each.textContent)).to.eql([
      'Afspraak 1 · Kennis en visie',
      'Afspraak 2 · Kennis en visie',
      'Afspraak 3 · Omgeving en context',
    ]);
    const list = team.find<HTMLSelectElement>('#a2-state');
    expect(list.value).to.equal('open');
    list.value = 'done';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await team.tool.updateComplete;
    expect(team.data.agreements[1]!.state).to.equal('done');
    expect(team.tool.value.carry!.find(({ id }) => id === 'a2')!.state).to.equal('done');
  });
});

describe('what comes from another tool', () => {
  fresh();

  const thermometer = {
    tool: 'team-thermometer',
    schemaVersion: 1,
    docId: 'thermo',
    savedAt: '2026-11-01T10:00:00Z',
    contentId: 'c',
    data: {},
    carry: [1, 2, 3].map((number) => ({
      id: `s${number}`,
      kind: 'topic',
      text: `Bespreekpunt ${number}`,
      for: 'team',
      ...(number === 1 && { about: ['team-conversation:role'] }),
    })),
  };

  async function takeIn(team: Talk): Promise<void> {
    await openFile(team.tool as never, JSON.stringify(thermometer));
    await eventually(() => team.root.querySelector('dialog[open]'), 'there is no dialog');
    const yes = [...team.root.querySelectorAll('dialog[open] button')].find((each) =>
      each.textContent!.includes('Neem over'),
    ) as HTMLElement | undefined;
    if (yes) await team.click(yes);
    else await team.click(team.find('dialog[open] button'));
  }

  it('puts three points in, each once, below its subject or to be put there', async () => {
    const team = await talk();
    await takeIn(team);
    await eventually(() => team.data.rows.length === 3, 'they are not there');
    expect(team.data.rows.map(({ group }) => group)).to.eql(['role', undefined, undefined]);
    await takeIn(team);
    expect(team.data.rows).to.have.length(3);
    const list = team.find<HTMLSelectElement>('.unplaced select');
    list.value = 'context';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await team.tool.updateComplete;
    expect(team.all('.unplaced select')).to.have.length(1);
    await team.go('Omgeving');
    expect(team.all('.point')).to.have.length(2);
  });
});

describe('what a team takes along', () => {
  fresh();
  const { saved } = catchDownloads();

  it('is a page for the wall, empty to write on: three columns for each subject', async () => {
    const team = await talk();
    const paper = await printPage(team.tool);
    expect(paper.querySelectorAll('.sheet tbody tr')).to.have.length(4);
    for (const row of paper.querySelectorAll('.sheet tbody tr'))
      expect(row.querySelectorAll('td')).to.have.length(3);
    expect(paper.querySelectorAll('.paper-point')).to.have.length(8);
    dispatchEvent(new Event('afterprint'));
  });

  it('is one A4 that is empty, from a printer', async function () {
    if (!canEmulate) this.skip();
    await talk();
    expect((await printToPdf()).pages).to.equal(1);
  });

  it('is what was written, and the actions below their subject, on paper and as text', async () => {
    const team = await talk(subject.value);
    const paper = await printPage(team.tool);
    expect(paper.querySelectorAll('.paper-group')).to.have.length(4);
    expect(paper.textContent).to.contain('24 november 2026');
    expect(paper.textContent).to.contain('Een visie staat nergens op papier.');
    dispatchEvent(new Event('afterprint'));
    await team.go('Afronden');
    await team.click(button(team.tool, 'Bewaar als tekst'));
    const text = await saved.at(-1)!.text();
    expect(text).to.contain('3. Aan de slag');
    expect(text).to.contain('andere keer');
    expect(text).to.contain(
      'Kennis en visie\n- Steunpunt uitnodigen voor een half uur uitleg · MB · 15 december',
    );
    expect(text).to.contain('Hoe is het nu in ons team?\nDrie van de zeven weten');
  });
});

describe('a team that writes at each point', () => {
  fresh();

  it('has eight rows, and opens what was written for a whole subject', async () => {
    const team = await talk(subject.value);
    team.tool.content = { ...dutch, per: 'row' };
    await team.tool.updateComplete;
    await eventually(() => team.parts[1]?.endsWith('van 9'), 'it is not per point');
    let cards = 0;
    for (const name of ['Kennis en visie', 'Onze rol', 'Omgeving']) {
      await team.go(name);
      cards += team.all('.card').length;
    }
    expect(cards, 'seven of today, and one of their own').to.equal(2 + 1 + 2 + 1);
    await team.go('Kennis en visie');
    expect(team.find<HTMLTextAreaElement>('#knowledge-state').value).to.contain(
      'Drie van de zeven',
    );
    expect(team.data.agreements).to.have.length(3);
    await team.write('#p1-state', 'Bij punt 1.');
    expect(team.data.cells.at(-1)).to.eql({ row: 'p1', column: 'state', text: 'Bij punt 1.' });
  });
});

describe('on a telephone', () => {
  it('has one subject at a time, with the ring above it', async () => {
    await viewport(360, 700);
    const team = await talk(subject.value);
    team.tool.parentElement!.style.inlineSize = '320px';
    await team.go('Onze rol');
    await eventually(
      () =>
        team.find('.part').getBoundingClientRect().top >
        team.find('.ring').getBoundingClientRect().bottom,
      'the ring is not above it',
    );
    const { left, right } = team.find('.sheet-tool').getBoundingClientRect();
    expect(right - left).to.be.at.most(320);
    for (const field of team.all('textarea'))
      expect(field.getBoundingClientRect().right).to.be.at.most(right + 1);
    await viewport(800, 600);
  });
});
