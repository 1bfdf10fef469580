import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import type { NetworkEcogramData } from '../src/tools/network-ecogram/network-ecogram.model.js';
import { layOut } from '../src/kits/network/network-layout.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import * as stories from '../stories/network-ecogram.stories.js';
import { contract } from './contract/index.js';
import {
  accessibilityTree,
  canEmulate,
  drag,
  emulate,
  hands,
  press,
  type,
  viewport,
  type Point,
} from './support/browser.js';
import { keysTo } from './support/by-keys.js';
import { choose } from './support/chosen-file.js';
import { bundled, catchDownloads, eventually, frame as nextFrame } from './support/tools.js';

contract('network-ecogram', stories);

const { groups } = bundled<{ groups: Parameters<typeof layOut>[1] }>('network-ecogram');
const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** The ecogram as people meet it: by what it says. */
class Ecogram {
  constructor(readonly element: NetworkEcogram) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get data(): NetworkEcogramData {
    return this.element.value.data;
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get status(): string {
    return said(this.root.querySelector('[role=status]')!);
  }
  get screen(): string {
    return this.root.querySelector<HTMLElement>('.screen')!.innerText;
  }
  get names(): string[] {
    return this.data.alters.map(({ name }) => name);
  }
  find<Kind extends Element = HTMLElement>(selector: string): Kind {
    const found = this.root.querySelector<Kind>(selector);
    if (!found) throw new Error(`Nothing is ${selector}`);
    return found;
  }
  button(name: string, within: ParentNode = this.root): HTMLButtonElement {
    const found = [...within.querySelectorAll('button')].find((each) => said(each) === name);
    if (!found) throw new Error(`No button “${name}”`);
    return found;
  }
  /** The person's shape in the picture. */
  shape(id: string): SVGElement {
    return this.find<SVGElement>(`.map [data-id="${id}"]`);
  }
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  async click(target: string | HTMLElement): Promise<void> {
    (typeof target === 'string' ? this.find(target) : target).click();
    await this.settle();
  }
  async fill(selector: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }
  async add(name: string, group: string): Promise<void> {
    await this.fill('#new-name', name);
    this.find<HTMLSelectElement>('#new-name-of').value = group;
    await this.click('.new button');
  }
  async choose(selector: string, value: string): Promise<void> {
    const list = this.find<HTMLSelectElement>(selector);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }
  /** Chooses from a list with a button beside it. */
  async pick(selector: string, value: string): Promise<void> {
    await this.choose(selector, value);
    await this.click(this.button('Voeg toe', this.find<HTMLSelectElement>(selector).form!));
  }
  async openFile(selector: string, text: string): Promise<void> {
    const input = this.find<HTMLInputElement>(`${selector} input[type=file]`);
    choose(input, new File([text], 'bestand'));
    // Read by the browser, then by the tool.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await this.settle();
  }
  async openFiles(): Promise<void> {
    await this.click('.files summary');
    await eventually(() => this.root.querySelector('#with-names'), 'the files do not come');
  }
  /** Walks by keys until the target has the focus; one of several radio buttons is enough. */
  tabTo(selector: string, key = 'Tab'): Promise<void> {
    return keysTo(
      this.element,
      () => (this.focused?.matches(selector) ? this.focused : this.root.querySelector(selector)),
      key,
    );
  }
  async pressOn(selector: string, key = 'Enter'): Promise<void> {
    await this.tabTo(selector);
    await press(key);
    await this.settle();
  }
}

async function ecogram(
  data?: Partial<NetworkEcogramData>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Ecogram> {
  const parent = document.createElement('div');
  parent.lang = 'nl';
  document.body.append(parent);
  const element = document.createElement('network-ecogram');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`${element}`, { parentNode: parent });
  if (data) {
    const { value } = element;
    element.value = { ...value, data: { ...value.data, ...data } };
  }
  await element.updateComplete;
  return new Ecogram(element);
}

type Alter = NetworkEcogramData['alters'][number];
const person = (id: string, name: string, group: string, more: Partial<Alter> = {}): Alter => ({
  id,
  name,
  group,
  ring: 2,
  formal: group === 'professionals',
  firstContact: false,
  gives: [],
  gets: [],
  centres: [],
  ...more,
});

const three: Partial<NetworkEcogramData> = {
  issued: 12,
  alters: [
    person('p2', 'Anna de Vries', 'family', {
      ring: 1,
      gives: ['practical', 'emotional'],
      gets: ['company'],
      frequency: 'daily',
      distance: 'abroad',
      quality: 'tense',
    }),
    person('p3', 'Fatima', 'neighbours'),
    person('p4', 'Wijkteam', 'professionals', { ring: 3 }),
  ],
  ties: [{ id: 't10', a: 'p2', b: 'p3' }],
  activities: [
    { id: 'a11', name: 'Koken', kind: 'chore', wished: false, by: ['p2'], interest: [] },
    { id: 'a12', name: 'Zingen', kind: 'hobby', wished: true, by: [], interest: ['p3'] },
  ],
};

/** Where each suite starts from. */
const fresh = (): void => {
  beforeEach(async () => viewport(1200, 900));
  afterEach(() => localStorage.clear());
};

describe('adding someone', () => {
  fresh();

  it('takes a name and a group, and the next name can be typed at once', async () => {
    const tool = await ecogram();
    await tool.add('Anna', 'family');
    await tool.add('Wijkteam', 'professionals');
    expect(tool.data.alters).to.deep.equal([
      person('p2', 'Anna', 'family'),
      person('p3', 'Wijkteam', 'professionals'),
    ]);
    expect(tool.focused?.id).to.equal('new-name');
    expect(tool.find<HTMLInputElement>('#new-name').value).to.equal('');
    expect(tool.status).to.equal('Erbij gezet: Wijkteam.');
    expect(tool.root.querySelectorAll('.map .persons .shape')).to.have.length(2);
  });

  it('does nothing without a name', async () => {
    const tool = await ecogram();
    await tool.add('   ', 'family');
    expect(tool.data.alters).to.deep.equal([]);
    expect(tool.focused?.id).to.equal('new-name');
  });

  it('says and shows that a name is still missing, until one types', async () => {
    const tool = await ecogram();
    const field = tool.find('#new-name');
    field.focus();
    await press('Enter');
    await tool.settle();
    expect(tool.status).to.equal('Vul dit veld eerst in.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(said(tool.find(`#${field.getAttribute('aria-describedby')}`))).to.equal(
      'Vul dit veld eerst in.',
    );
    await type('E');
    await tool.settle();
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(tool.screen).not.to.contain('Vul dit veld eerst in.');
  });

  it('says that a name was emptied, at its field, and loses nothing', async () => {
    const tool = await ecogram(three);
    for (const [tab, id, was] of [
      ['map', 'p2', 'Anna de Vries'],
      ['activities', 'a11', 'Koken'],
    ] as const) {
      await tool.click(`#tab-${tab}`);
      await tool.click(`#edit-${id}`);
      await tool.fill(`#name-${id}`, ' ');
      await tool.click(tool.button('Klaar'));
      const field = tool.find(`#name-${id}`);
      expect(tool.focused).to.equal(field);
      expect(tool.status).to.equal('Vul dit veld eerst in.');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const named = [...tool.data.alters, ...tool.data.activities].find((each) => each.id === id)!;
      expect(named.name).to.equal(was);
      await tool.fill(`#name-${id}`, 'Ander');
      await tool.click(tool.button('Klaar'));
      expect(tool.root.querySelector(`#name-${id}`)).to.equal(null);
    }
  });

  it('is helped by questions, one at a time, of which the answer stays', async () => {
    const tool = await ecogram();
    await tool.click('.prompts summary');
    const question = () => said(tool.find('.prompts .field'));
    const first = question();
    await tool.fill('.prompts textarea', 'Het koor');
    expect(tool.data.answers.map(({ text }) => text)).to.deep.equal(['Het koor']);
    await tool.click(tool.button('Volgende vraag'));
    expect(question()).not.to.equal(first);
    expect(tool.find<HTMLTextAreaElement>('.prompts textarea').value).to.equal('');
    await tool.click(tool.button('Vorige vraag'));
    expect(question()).to.equal(first);
    expect(tool.find<HTMLTextAreaElement>('.prompts textarea').value).to.equal('Het koor');
  });
});

describe('the same network', () => {
  fresh();

  const made: Partial<NetworkEcogramData> = {
    alters: [
      person('p2', 'Anna', 'household', { ring: 1, gives: ['practical'] }),
      person('p3', 'Bas', 'household'),
    ],
    ties: [{ id: 't4', a: 'p2', b: 'p3' }],
    activities: [
      { id: 'a5', name: 'Koken', kind: 'activity', wished: true, by: ['p2'], interest: [] },
    ],
  };

  /** The way of a mouse, or with `tap` of a finger. */
  async function byPointer(tap = false): Promise<NetworkEcogramData> {
    const tool = await ecogram();
    const click = async (target: string | HTMLElement): Promise<void> => {
      const element = typeof target === 'string' ? tool.find(target) : target;
      for (const name of tap ? ['pointerdown', 'pointerup'] : [])
        element.dispatchEvent(
          new PointerEvent(name, { bubbles: true, composed: true, pointerType: 'touch' }),
        );
      await tool.click(element);
    };
    for (const name of ['Anna', 'Bas']) await tool.add(name, 'household');
    await click('#edit-p2');
    await click('#ring-inner');
    await click('#gives-p2-practical');
    await tool.pick('#ties-p2', 'p3');
    await click(tool.button('Klaar'));
    await click('#tab-activities');
    await tool.fill('#new-activity', 'Koken');
    await click('.new button');
    await click('#edit-a5');
    await click('#wished-a5');
    await tool.pick('#by-a5', 'p2');
    return tool.data;
  }

  async function byKeyboard(): Promise<NetworkEcogramData> {
    const tool = await ecogram();
    await tool.tabTo('#new-name');
    for (const name of ['Anna', 'Bas']) {
      await type(name);
      await press('Enter');
      await tool.settle();
    }
    await tool.pressOn('#edit-p2');
    await tool.tabTo('[name=ring]');
    await press('ArrowLeft');
    await tool.settle();
    await tool.pressOn('#gives-p2-practical', ' ');
    await tool.tabTo('#ties-p2');
    await press('ArrowDown');
    await press('Tab');
    await press('Enter');
    await tool.settle();
    await tool.tabTo('[name=tab]', 'Shift+Tab');
    await press('ArrowRight');
    await tool.settle();
    await tool.tabTo('#new-activity');
    await type('Koken');
    await press('Enter');
    await tool.settle();
    await tool.pressOn('#edit-a5');
    await tool.pressOn('#wished-a5', ' ');
    await tool.tabTo('#by-a5');
    // The client stands first in the list.
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Tab');
    await press('Enter');
    await tool.settle();
    return tool.data;
  }

  it('comes of keys, of clicks and of touch', async () => {
    const clicked = await byPointer();
    expect(clicked).to.deep.include(made);
    expect(await byPointer(true)).to.deep.equal(clicked);
    expect(await byKeyboard()).to.deep.equal(clicked);
  });

  it('comes of moving by key, by button and by hand in the picture', async function () {
    if (hands.length === 0) this.skip();
    await viewport(1200, 1200);
    const alters = [person('p2', 'Anna', 'family')];
    const byButton = await ecogram({ issued: 2, alters });
    await byButton.click('#pick-p2');
    await byButton.click(byButton.button('↻ Rechtsom'));
    const moved = byButton.data.alters[0]!;
    expect(moved.slot).to.be.a('number');
    expect(byButton.status).to.contain('Familie, dichtbij');

    const byKey = await ecogram({ issued: 2, alters });
    byKey.shape('p2').focus();
    await press('Shift+ArrowRight');
    await byKey.settle();
    expect(byKey.data).to.deep.equal(byButton.data);
    expect(byKey.focused?.getAttribute('data-id')).to.equal('p2');

    const byTouch = await ecogram({ issued: 2, alters });
    const svg = byTouch.find<SVGSVGElement>('.network');
    const layout = layOut(alters, groups, ({ name }) => name);
    const sector = layout.sectors.find(({ group }) => group === 'family')!;
    const angle = sector.from + ((sector.to - sector.from) * (moved.slot! - 0.5)) / 12;
    const [, inner = 0] = [layout.centre, layout.radii[0]];
    const radius = inner + 30;
    svg.scrollIntoView({ block: 'center' });
    await nextFrame();
    const onScreen = (x: number, y: number): Point =>
      new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()!);
    const { x, y } = layout.persons[0]!;
    const to = onScreen(Math.sin(angle) * radius, -Math.cos(angle) * radius);
    await drag(hands.includes('finger') ? 'finger' : 'mouse', onScreen(x, y), to);
    await byTouch.settle();
    expect(byTouch.data).to.deep.equal(byButton.data);
  });
});

describe('focus and the live region', () => {
  fresh();

  it('go on to the next one when someone is removed, and come back from a form', async () => {
    const tool = await ecogram(three);
    await tool.click('#edit-p2');
    expect(tool.focused?.id).to.equal('name-p2');
    await tool.click(tool.button('Klaar'));
    expect(tool.focused?.id).to.equal('edit-p2');
    await tool.click('#edit-p2');
    await tool.click(tool.button('Verwijder: Anna de Vries'));
    expect(tool.names).to.deep.equal(['Fatima', 'Wijkteam']);
    expect(tool.data.ties).to.deep.equal([]);
    expect(tool.focused?.id).to.equal('edit-p3');
    expect(tool.status).to.equal('Verwijderd: Anna de Vries.');
  });

  it('stay with undo, all the way back and forth', async () => {
    const tool = await ecogram();
    const seen = [tool.data];
    await tool.add('Anna', 'family');
    seen.push(tool.data);
    await tool.click('#pick-p2');
    await tool.click('#move-ring-outer');
    seen.push(tool.data);
    await tool.click('#edit-p2');
    await tool.fill('#name-p2', 'Anne');
    await tool.fill('#name-p2', 'Anneke');
    const last = tool.data;
    const undo = tool.button('Ongedaan maken');
    undo.focus();
    for (const before of seen.toReversed()) {
      await tool.click(undo);
      expect(tool.data).to.deep.equal(before);
    }
    expect(tool.status).to.equal('Ongedaan gemaakt. Stappen die nog terug kunnen: 0.');
    expect(tool.focused).to.equal(undo);
    expect(undo.getAttribute('aria-disabled')).to.equal('true');
    for (const _ of seen) await tool.click(tool.button('Opnieuw doen'));
    expect(tool.data).to.deep.equal(last);
  });

  it('stay with who had it, whoever comes back before them', async () => {
    const family = ['Anna', 'Bas', 'Cem'].map((name, at) => person(`p${at + 2}`, name, 'family'));
    const tool = await ecogram({ issued: 12, alters: family });
    await tool.click('#edit-p2');
    await tool.click(tool.button('Verwijder: Anna'));
    expect(tool.focused).to.equal(tool.find('#edit-p3'));
    await press('Control+z');
    await tool.settle();
    expect(tool.names).to.contain('Anna');
    expect(tool.focused).to.equal(tool.find('#edit-p3'));
    await press('Control+y');
    await tool.settle();
    expect(tool.focused).to.equal(tool.find('#edit-p3'));
  });

  it('follow Ctrl+Z, but not from a field', async () => {
    const tool = await ecogram();
    await tool.add('Anna', 'family');
    await press('Control+z');
    await tool.settle();
    expect(tool.names, 'undone while typing').to.deep.equal(['Anna']);
    tool.find('#edit-p2').focus();
    await press('Control+z');
    await tool.settle();
    expect(tool.names).to.deep.equal([]);
    expect(tool.focused && said(tool.focused), 'who had it has gone').to.equal('Ongedaan maken');
    await press('Control+y');
    await tool.settle();
    expect(tool.names).to.deep.equal(['Anna']);
  });
});

describe('the picture', () => {
  fresh();

  it('points out who is chosen in the list, and opens the form at the second Enter', async () => {
    const tool = await ecogram(three);
    await tool.click('#pick-p3');
    expect(tool.shape('p3').classList.contains('chosen')).to.equal(true);
    tool.shape('p2').focus();
    await press('Enter');
    await tool.settle();
    expect(tool.status).to.equal('Gekozen: Anna de Vries.');
    expect(tool.shape('p3').classList.contains('chosen')).to.equal(false);
    await press('Enter');
    await tool.settle();
    expect(tool.focused?.id).to.equal('name-p2');
  });

  it('points them out in the colours of the system, where a person asked for those', async function () {
    if (!canEmulate) this.skip();
    const tool = await ecogram(three);
    await tool.click('#pick-p3');
    await emulate({ forcedColors: 'active' });
    try {
      const [chosen, other] = ['p3', 'p2'].map((id) => getComputedStyle(tool.shape(id)).fill);
      const system = document.body.appendChild(document.createElement('i'));
      system.style.color = 'Highlight';
      expect(chosen).to.equal(getComputedStyle(system).color);
      system.style.color = 'Canvas';
      expect(other).to.equal(getComputedStyle(system).color);
      system.remove();
    } finally {
      await emulate({});
    }
  });

  it('begins in its middle where it is wider than its place', async () => {
    await viewport(340, 800);
    const tool = await ecogram(three);
    const frame = tool.find('.picture-frame');
    const over = frame.scrollWidth - frame.clientWidth;
    expect(over).to.be.above(100);
    expect(frame.scrollLeft).to.be.closeTo(over / 2, 1);
    frame.scrollLeft = 5;
    await tool.click(tool.button('Volgende vraag'));
    expect(frame.scrollLeft, 'taken away from where one looks').to.equal(5);
  });

  it('has in its middle what was there when the tablet is turned', async () => {
    await viewport(340, 800);
    const tool = await ecogram(three);
    const frame = tool.find('.picture-frame');
    const middle = (): number => frame.scrollLeft + frame.clientWidth / 2;
    frame.scrollLeft -= 60;
    const was = middle();
    await viewport(420, 700);
    await eventually(() => Math.abs(middle() - was) <= 1, 'looks elsewhere');
    await viewport(800, 600);
  });

  it('is looked round by keys where nobody is in it yet, and by hand', async () => {
    await viewport(340, 800);
    const tool = await ecogram({});
    const frame = tool.find('.picture-frame');
    const { scrollLeft } = frame;
    frame.focus();
    expect(tool.focused).to.equal(frame);
    await press('ArrowRight');
    await eventually(() => frame.scrollLeft > scrollLeft, 'stays');
    expect(getComputedStyle(frame).overflowX).to.equal('auto');
    await viewport(800, 600);
  });

  it('is where one comes back to from a form that was opened in it', async () => {
    for (const key of ['Escape', 'Klaar']) {
      const tool = await ecogram(three);
      tool.shape('p3').focus();
      await press('Enter');
      await press('Enter');
      await tool.settle();
      expect(tool.focused).to.equal(tool.find('#name-p3'));
      if (key === 'Escape') await press('Escape');
      else await tool.pressOn('.form .primary');
      await tool.settle();
      expect(tool.focused, key).to.equal(tool.shape('p3'));
    }
  });

  it('loses the last one to Delete, and gives them back to Ctrl+Z', async () => {
    const tool = await ecogram({ issued: 12, alters: [three.alters![0]!] });
    tool.shape('p2').focus();
    await press('Delete');
    await tool.settle();
    expect(tool.names).to.deep.equal([]);
    expect(tool.focused && said(tool.focused)).to.equal('Ongedaan maken');
    await press('Control+z');
    await tool.settle();
    expect(tool.names).to.deep.equal(['Anna de Vries']);
  });

  it('loses someone to Delete, and keeps the focus', async () => {
    const tool = await ecogram(three);
    tool.shape('p2').focus();
    await press('Delete');
    await tool.settle();
    expect(tool.names).to.deep.equal(['Fatima', 'Wijkteam']);
    expect(tool.focused?.matches('.map [data-id]')).to.equal(true);
  });

  it('can be told again from the accessibility tree alone', async function () {
    if (!canEmulate) this.skip();
    await ecogram(three);
    const tree = await accessibilityTree();
    expect(tree).to.contain(
      'Anna de Vries, Familie, heel dichtbij, in het buitenland, elke dag, geeft: praktisch en emotioneel',
    );
    for (const text of [
      'krijgt: gezelschap, kent: cliënt en Fatima, doet: Koken',
      'Fatima, Buren, dichtbij, kent: cliënt en Anna de Vries, heeft zin in: Zingen',
      'Wijkteam, Professionals, verder weg, kent: cliënt',
      'image "cliënt, in het midden"',
      'Wijkteam, Professionals, verder weg',
      'Anna de Vries en Fatima kennen elkaar',
    ])
      expect(tree).to.contain(text);
    expect(tree).not.to.contain('gespannen');
  });
});

describe('the quality of relations', () => {
  fresh();

  it('is not asked or shown unless the page asks for it', async () => {
    const tool = await ecogram(three);
    await tool.click('#edit-p2');
    expect(tool.root.querySelector('#quality-p2')).to.equal(null);
    expect(tool.screen).not.to.match(/gespannen|band/);
  });

  it('is asked with relation-quality, and drawn', async () => {
    const tool = await ecogram(three, { 'relation-quality': '' });
    expect(tool.screen).to.contain('band: gespannen');
    expect(tool.root.querySelector('.map .hatched')).to.exist;
    await tool.click('#edit-p2');
    await tool.choose('#quality-p2', 'strong');
    expect(tool.data.alters[0]!.quality).to.equal('strong');
    await tool.choose('#quality-t10', 'weak');
    expect(tool.data.ties[0]!.quality).to.equal('weak');
  });

  it('is off, and said to be unclear, with a word in the attribute', async () => {
    const tool = await ecogram(three, { 'relation-quality': 'false' });
    expect(tool.screen).not.to.contain('gespannen');
    expect(said(tool.find('.notice')))
      .to.contain('relation-quality')
      .and.contain('‘false’');
  });
});

describe('who does what', () => {
  fresh();

  it('is linked to persons, and says what nobody does and who would like to', async () => {
    const tool = await ecogram(three);
    await tool.click('#tab-activities');
    expect(said(tool.find('#row-a12'))).to.contain('niemand doet dit nu · zin in: Fatima');
    await tool.click('#edit-a12');
    await tool.pick('#by-a12', 'p3');
    expect(tool.focused?.id).to.equal('by-a12');
    expect(tool.data.activities[1]!.by).to.deep.equal(['p3']);
    await tool.click(tool.button('× Verwijder: Fatima', tool.find('#form-a12 .picker')));
    expect(tool.data.activities[1]!.by).to.deep.equal([]);
    expect(tool.focused?.id).to.equal('by-a12');
  });

  it('links a task to a person in two acts: choose, and add', async () => {
    const tool = await ecogram(three);
    await tool.click('#tab-activities');
    await tool.pick('#by-a12', 'p3');
    expect(tool.data.activities[1]!.by).to.deep.equal(['p3']);
    expect(tool.status).to.equal('Erbij gezet: Fatima.');
    expect(tool.focused?.id).to.equal('by-a12');
    expect(said(tool.find('#row-a12'))).to.contain('door Fatima');
  });

  it('begins with examples, one click each', async () => {
    const tool = await ecogram();
    await tool.click('#tab-activities');
    await tool.click(tool.button('+ Boodschappen'));
    expect(tool.data.activities.map(({ name }) => name)).to.deep.equal(['Boodschappen']);
    expect(tool.focused?.id).to.equal('idea-washing');
    expect(() => tool.button('+ Boodschappen')).to.throw();
  });
});

describe('what stands out', () => {
  fresh();

  it('is said in sentences that one agrees with or not, and can take back', async () => {
    const tool = await ecogram(three);
    await tool.click('#tab-observations');
    const [first] = tool.root.querySelectorAll<HTMLElement>('.say');
    expect(said(first!)).to.contain('Mensen op de kaart: 3.');
    expect(tool.screen).to.contain('Anna de Vries doet dit als enige: Koken.');
    expect(tool.screen).to.contain(
      'Nu doet niemand dit: Zingen. Wie er zin in heeft, of het kan: Fatima.',
    );
    expect(tool.screen).not.to.match(/score|punten/i);
    const agree = tool.button('Klopt', first);
    await tool.click(agree);
    expect(tool.data.views.map(({ view }) => view)).to.deep.equal(['agree']);
    expect(agree.getAttribute('aria-pressed')).to.equal('true');
    await tool.click(tool.button('Klopt niet', first));
    expect(tool.data.views.map(({ view }) => view)).to.deep.equal(['disagree']);
    await tool.click(tool.button('Klopt niet', first));
    expect(tool.data.views).to.deep.equal([]);
  });

  it('tells the page once all of it was looked at', async () => {
    const tool = await ecogram({ issued: 2, alters: [person('p2', 'Anna', 'family')] });
    let ends = 0;
    tool.element.addEventListener('samenspel-complete', () => ends++);
    await tool.click('#tab-observations');
    const all = tool.root.querySelectorAll<HTMLElement>('.say');
    for (const each of all) {
      expect(ends).to.equal(0);
      await tool.click(tool.button('Klopt', each));
    }
    expect(ends).to.equal(1);
  });
});

describe('the centre', () => {
  fresh();

  it('holds a couple, one of whom may go again', async () => {
    const tool = await ecogram(three);
    await tool.click('.centres summary');
    await tool.click(tool.button('+ mantelzorger'));
    expect(tool.data.centres.map(({ kind }) => kind)).to.deep.equal(['client', 'carer']);
    expect(tool.focused?.id).to.equal('name-c13');
    await tool.fill('#name-c13', 'Bep');
    await tool.click('#edit-p2');
    await tool.click('#centres-p2-c13');
    expect(tool.data.alters[0]!.centres).to.deep.equal(['c13']);
    await tool.click(tool.button('Verwijder: Bep'));
    expect(tool.data.centres).to.have.length(1);
    expect(tool.data.alters[0]!.centres).to.deep.equal([]);
    expect(tool.focused?.matches('.centres summary')).to.equal(true);
  });
});

describe('names', () => {
  fresh();

  const ODD = [
    '<img src=x onerror=alert(1)>',
    '\u202ednanreH',
    'A'.repeat(200),
    '👩‍👩‍👧‍👦',
    '=1+1',
    '\'=2"; x',
  ];
  const odd: Partial<NetworkEcogramData> = {
    issued: 60,
    alters: [...ODD, ...Array.from({ length: 50 }, () => 'Jan')].map((name, at) =>
      person(`p${at + 2}`, name, 'friends'),
    ),
  };

  it('stand as typed, and break nothing', async () => {
    const tool = await ecogram(odd);
    expect(tool.root.querySelector('img')).to.equal(null);
    ODD.forEach((name, at) => expect(tool.find(`#pick-p${at + 2} bdi`).textContent).to.equal(name));
    expect(tool.root.querySelectorAll('.map .persons .shape')).to.have.length(56);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('are initials everywhere but in their own field when they are hidden', async () => {
    const tool = await ecogram(three);
    await tool.click('.hide-names');
    for (const tab of ['activities', 'observations', 'map']) {
      await tool.click(`#tab-${tab}`);
      expect(tool.screen).not.to.match(/Anna|Vries|Fatima|Wijkteam/);
    }
    expect(tool.root.innerHTML).not.to.match(/Vries|Fatima/);
    await tool.click('#edit-p2');
    expect(tool.find<HTMLInputElement>('#name-p2').value).to.equal('Anna de Vries');
    await tool.click('.hide-names');
    expect(tool.screen).to.contain('Anna de Vries');
  });

  describe('that leave', () => {
    const { saved, names } = catchDownloads();
    const text = async (): Promise<string> => {
      await eventually(() => saved.length, 'nothing is saved');
      return saved.at(-1)!.text();
    };

    it('are initials on paper, in lists and in pictures', async () => {
      const tool = await ecogram(three);
      dispatchEvent(new Event('beforeprint'));
      const paper = tool.find('.print').innerHTML;
      dispatchEvent(new Event('afterprint'));
      expect(paper)
        .to.contain('A.V.')
        .and.not.match(/Vries|Fatima/);
      await tool.openFiles();
      for (const what of [
        'de personen als lijst (CSV)',
        'de contacten als lijst (CSV)',
        'als plaatje (SVG)',
      ]) {
        await tool.click(tool.button(`Bewaar ${what}`));
        expect(await text(), what)
          .to.contain('A.V.')
          .and.not.match(/Vries|Fatima/);
      }
      expect(names.map((name) => name.replace(/-\d.*\./, '.'))).to.deep.equal([
        'personen-wie-staan-er-om-de-cliënt-heen.csv',
        'contacten-wie-staan-er-om-de-cliënt-heen.csv',
        'wie-staan-er-om-de-cliënt-heen.svg',
      ]);
      await tool.click(tool.button('Bewaar als plaatje (PNG)'));
      await eventually(() => saved.length === 4, 'no picture');
      const bytes = new Uint8Array(await saved[3]!.arrayBuffer());
      expect(Array.from(bytes.subarray(1, 4))).to.deep.equal([80, 78, 71]);
    });

    it('are names when someone asks for names, and come back exact', async () => {
      const tool = await ecogram(odd);
      await tool.openFiles();
      await tool.click('#with-names');
      await tool.click(tool.button('Bewaar de personen als lijst (CSV)'));
      const list = await text();
      const other = await ecogram();
      await other.openFiles();
      await other.openFile('.files', list);
      await eventually(() => other.names.length, 'nobody comes in');
      expect(other.data.alters).to.deep.equal(tool.data.alters);
      expect(other.status).to.equal('Erbij gezet: 56.');
      await other.click(other.button('Ongedaan maken'));
      expect(other.names).to.deep.equal([]);
    });
  });

  it('that a list has wrong are told by line, and nobody comes in', async () => {
    const tool = await ecogram();
    await tool.openFiles();
    await tool.openFile('.files', 'naam;groep\r\nAnna;Familie\r\nBas;Marsbewoners\r\n');
    await eventually(() => tool.root.querySelector('.files [role=alert]'), 'it says nothing');
    expect(said(tool.find('.files [role=alert]')))
      .to.contain('3: groep')
      .and.contain('Marsbewoners');
    expect(tool.names).to.deep.equal([]);
    await tool.openFile('.files', 'naam\r\nAnna\r\n');
    await eventually(() => tool.names.length, 'nobody comes in');
    expect(tool.data.alters[0]).to.include({ name: 'Anna', group: 'friends', formal: false });
    expect(tool.root.querySelector('.files [role=alert]')).to.equal(null);
  });
});

describe('two moments', () => {
  fresh();

  it('are compared from a file, in words, and on paper', async () => {
    const before = await ecogram({
      ...three,
      alters: [
        person('p2', 'Anna de Vries', 'family', { ring: 2, frequency: 'weekly' }),
        person('p9', 'Oma', 'family'),
      ],
      ties: [],
      activities: [],
    });
    const file = JSON.stringify(before.element.value);
    const tool = await ecogram(three);
    await tool.click('#tab-compare');
    await eventually(() => tool.root.querySelector('.compare'), 'it does not come');
    await tool.openFile('.compare', file);
    await eventually(() => tool.root.querySelector('.changes'), 'nothing is compared');
    const text = said(tool.find('.compare'));
    for (const part of [
      ': 2. Nu: 3.',
      'Nieuw op de kaart Fatima (Buren)Wijkteam (Professionals)',
      'Niet meer op de kaart Oma (Familie)',
      'hoe dichtbij: dichtbij → heel dichtbij',
      'contact: elke week → elke dag',
      'geeft: – → praktisch en emotioneel',
      'Kennen elkaar nu ook Anna de Vries en Fatima',
      'Nieuwe activiteiten KokenZingen',
    ])
      expect(text).to.contain(part);
    expect(text).not.to.contain('band');
    expect(tool.status).to.equal('Het bestand is geopend.');
    dispatchEvent(new Event('beforeprint'));
    expect(said(tool.find('.print'))).to.contain('Niet meer op de kaart O. (Familie)');
    dispatchEvent(new Event('afterprint'));
    await tool.click(tool.button('Sluit dit bestand'));
    expect(tool.root.querySelector('.changes')).to.equal(null);
    expect(said(tool.focused!)).to.equal('Open een eerder bestand');
    expect(tool.data).to.deep.include(three);
  });

  it('are not compared with a file that is none, which is said', async () => {
    const tool = await ecogram(three);
    await tool.click('#tab-compare');
    await eventually(() => tool.root.querySelector('.compare'), 'it does not come');
    await tool.openFile('.compare', '{"tool":"sofa-matrix"}');
    await eventually(() => tool.root.querySelector('.compare [role=alert]'), 'it says nothing');
    expect(tool.root.querySelector('.changes')).to.equal(null);
    expect(tool.data).to.deep.include(three);
  });
});
