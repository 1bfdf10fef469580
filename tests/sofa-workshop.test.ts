import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../src/generated/sofa-workshop/define.js';
import type { SofaWorkshopData } from '../src/tools/sofa-workshop/workshop-data.model.js';
import type { SofaWorkshop } from '../src/tools/sofa-workshop/sofa-workshop.js';
import * as stories from '../stories/sofa-workshop.stories.js';
import { contract } from './contract/index.js';
import {
  accessibilityTree,
  canEmulate,
  drag,
  hands,
  middleOf,
  press,
  type,
  viewport,
  type Hand,
  type Point,
} from './support/browser.js';
import { keysTo } from './support/by-keys.js';
import { choose as chooseFiles, pasteIn } from './support/chosen-file.js';
import { contrast, groundsOf } from './support/seen.js';
import { catchDownloads, eventually, frame } from './support/tools.js';

contract('sofa-workshop', stories);

const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** The workshop as a team meets it: by what it says. */
class Workshop {
  constructor(readonly element: SofaWorkshop) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return this.root.querySelector<HTMLElement>('.screen')!.innerText;
  }
  get data(): SofaWorkshopData {
    return this.element.value.data;
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get status(): string {
    return said(this.root.querySelector('[role=status]')!);
  }
  get blocks(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.block')];
  }
  button(name: string, within: ParentNode = this.root): HTMLButtonElement {
    const found = [...within.querySelectorAll('button')].find((each) => said(each) === name);
    if (!found) throw new Error(`No button “${name}”`);
    return found;
  }
  /** A note in the tray. */
  note(text: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('.waiting')].find((each) =>
      said(each).startsWith(text),
    );
    if (!found) throw new Error(`No note “${text}” waits`);
    return found;
  }
  /** A stack on the board. */
  stack(text: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('.stack')].find(
      (each) => said(each.querySelector('.stack-text')!) === text,
    );
    if (!found) throw new Error(`No stack “${text}”`);
    return found;
  }
  block(letter: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`#block-${letter}`)!;
  }
  field(id: string): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`#${id}`)!;
  }
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settle();
  }
  /** Puts a text in a field, as pasting does. */
  async fill(id: string, text: string): Promise<void> {
    const field = this.field(id);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }
  async add(id: string, text: string): Promise<void> {
    await this.fill(id, text);
    await this.click(this.button('Voeg toe', this.field(id).form!));
  }
  async go(step: string): Promise<void> {
    await this.click(this.root.querySelector<HTMLElement>(`#step-${step}`)!);
  }
  /** Drags by the text of a note or stack, to the text of a stack or the head of a block. */
  async drag(by: Hand, from: Element, onto: Element, rest = 0): Promise<void> {
    const grip = (of: Element): Point =>
      middleOf(of.querySelector('.block-head, .stack-head, p') ?? of);
    from.scrollIntoView({ block: 'center' });
    await frame();
    await drag(by, grip(from), grip(onto), rest);
    await this.settle();
  }
  /** Walks by keys until the target has the focus, backwards where that is said. */
  tabTo(find: () => Element, key = 'Tab'): Promise<void> {
    return keysTo(this.element, find, key);
  }
  async pressOn(find: () => Element, key?: string): Promise<void> {
    await this.tabTo(find, key);
    await press('Enter');
    await this.settle();
  }
}

async function workshop(data?: Partial<SofaWorkshopData>): Promise<Workshop> {
  const parent = document.createElement('div');
  parent.lang = 'nl';
  document.body.append(parent);
  const element = await fixture<SofaWorkshop>(html`<sofa-workshop></sofa-workshop>`, {
    parentNode: parent,
  });
  if (data) {
    const { value } = element;
    element.value = { ...value, data: { ...value.data, ...data } };
  }
  await element.updateComplete;
  return new Workshop(element);
}

const started: Partial<SofaWorkshopData> = {
  step: 'place',
  members: [
    { id: 'm1', name: 'Fatima', left: false },
    { id: 'm2', name: 'J. de B.', left: false },
  ],
  notes: [
    { id: 'n1', member: 'm1', text: 'Vragen hoe het gaat' },
    { id: 'n2', member: 'm1', text: 'Samen eten' },
    { id: 'n3', member: 'm2', text: 'Vragen hoe het thuis is' },
  ],
};

/** Where each suite starts from. */
const fresh = (): void => {
  beforeEach(async () => viewport(1200, 900));
  afterEach(() => localStorage.clear());
};

describe('a note', () => {
  fresh();

  it('has the caret where one types, and is tidied when its field is left', async () => {
    const tool = await workshop();
    await tool.add('new-member', 'Fatima');
    await tool.add('new-note', 'Samen eten');
    const field = tool.root.querySelector<HTMLTextAreaElement>('textarea.note-text')!;
    field.focus();
    field.setSelectionRange(5, 5);
    await type('  veel');
    await tool.element.updateComplete;
    expect([field.value, field.selectionStart]).to.deep.equal(['Samen  veel eten', 11]);
    field.blur();
    await tool.element.updateComplete;
    expect(tool.data.notes[0]!.text).to.equal('Samen veel eten');
    expect(field.value).to.equal('Samen veel eten');
  });
});

describe('dragging', () => {
  fresh();

  for (const by of hands) {
    it(`moves no page, opens nothing and shows where a note would go, with a ${by}`, async () => {
      const tool = await workshop(started);
      tool.element.style.display = 'block';
      tool.element.style.paddingBlockEnd = '100vh';
      const note = tool.note('Samen eten');
      note.scrollIntoView({ block: 'center' });
      await frame();
      const before = scrollY;
      const aimed: (string | undefined)[] = [];
      const look = (): unknown => aimed.push(tool.root.querySelector('[data-aimed]')?.id);
      addEventListener('pointermove', look);
      await tool.drag(by, note, tool.block('F'));
      removeEventListener('pointermove', look);
      expect(scrollY).to.equal(before);
      expect(aimed.at(-1)).to.equal('block-F');
      expect(tool.root.querySelector('[data-aimed], [data-dragged], [style]')).to.equal(null);
      expect(tool.data.stacks).to.deep.equal([
        { id: 's1', block: 'faciliteren', notes: ['n2'], text: '' },
      ]);
      // A stack that was dragged is not opened by the click that ends it.
      await tool.drag(by, tool.stack('Samen eten'), tool.block('S'));
      expect(tool.data.stacks[0]!.block).to.equal('samenwerken');
      expect(tool.root.querySelector('[aria-expanded=true]')).to.equal(null);
    });

    it(`puts a note back with its member, and nothing where nothing can lie, with a ${by}`, async () => {
      const tool = await workshop(started);
      await tool.drag(by, tool.note('Samen eten'), tool.block('F'));
      const stack = middleOf(tool.stack('Samen eten').querySelector('.stack-head')!);
      await drag(by, stack, { x: 2, y: stack.y });
      await tool.settle();
      expect(tool.data.stacks).to.have.length(1);
      await tool.click(tool.stack('Samen eten').querySelector('button')!);
      await drag(
        by,
        middleOf(tool.root.querySelector('.owner')!),
        middleOf(tool.root.querySelector('.tray-name')!),
      );
      await tool.settle();
      expect(tool.data.stacks).to.have.length(0);
    });

    it(`is over when the note goes on the way, with a ${by}`, async () => {
      const tool = await workshop(started);
      const others = started.notes!.filter(({ id }) => id !== 'n2');
      addEventListener(
        'pointermove',
        () => {
          const { value } = tool.element;
          tool.element.value = { ...value, data: { ...value.data, notes: others } };
        },
        { once: true },
      );
      await tool.drag(by, tool.note('Samen eten'), tool.block('F'));
      expect(tool.data.notes).to.deep.equal(others);
      expect(tool.data.stacks).to.deep.equal([]);
      await drag(by, middleOf(tool.block('S')), middleOf(tool.block('A')));
      await tool.settle();
      expect(tool.data.stacks, 'at the next one').to.deep.equal([]);
    });

    it(`is given up with Escape, with a ${by}`, async () => {
      const tool = await workshop(started);
      let moves = 0;
      const escape = (): void => {
        moves += 1;
        if (moves === 4)
          tool
            .note('Samen eten')
            .dispatchEvent(
              new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
            );
      };
      addEventListener('pointermove', escape);
      await tool.drag(by, tool.note('Samen eten'), tool.block('F'));
      removeEventListener('pointermove', escape);
      expect(moves).to.be.above(4);
      expect(tool.data.stacks).to.deep.equal([]);
    });
  }

  it('leaves a finger the scrolling on a narrow screen, and lifts a note that it rests on', async function () {
    if (!hands.includes('finger')) this.skip();
    await viewport(390, 700);
    const tool = await workshop(started);
    tool.element.style.display = 'block';
    tool.element.style.paddingBlockEnd = '100vh';
    await frame();
    const note = tool.note('Samen eten');
    const text = note.querySelector('p')!;
    await tool.element.updateComplete;
    text.scrollIntoView({ block: 'end' });
    await frame();
    const before = scrollY;
    const { x, y } = middleOf(text);
    await drag('finger', { x, y }, { x, y: y - 200 });
    await eventually(() => scrollY > before, 'the page does not scroll');
    expect(tool.data.stacks).to.deep.equal([]);
    // A page that still glides along is stopped by a finger, and nothing else.
    for (let at = -1; at !== scrollY; await aTimeout(100)) at = scrollY;
    tool.note('Samen eten').scrollIntoView({ block: 'start' });
    await frame();
    const grip = middleOf(tool.note('Samen eten').querySelector('p')!);
    const block = tool.blocks[0]!.getBoundingClientRect();
    await drag('finger', grip, { x: 195, y: block.y + 30 }, 500);
    await tool.settle();
    expect(tool.data.stacks).to.have.length(1);
  });
});

describe('a whole session', () => {
  fresh();

  const wanted: SofaWorkshopData = {
    step: 'agree',
    members: started.members!,
    notes: started.notes!,
    stacks: [
      { id: 's1', block: 'ondersteunen', notes: ['n1', 'n3'], text: '' },
      { id: 's2', block: 'afstemmen', notes: ['n2'], text: '' },
    ],
    seen: [],
    thoughts: [{ block: 'samenwerken', kind: 'more', text: 'Vaker bellen' }],
    agreements: [{ id: 'a1', what: 'Bellen', who: 'Fatima', by: 'maandag' }],
  };

  /** Writing and agreeing is typing; `put` is what differs. */
  async function byPointer(put: (tool: Workshop) => Promise<void>): Promise<Workshop> {
    const tool = await workshop();
    await tool.add('new-member', 'Fatima');
    await tool.add('new-note', 'Vragen hoe het gaat');
    await tool.add('new-note', 'Samen eten');
    await tool.add('new-member', 'J. de B.');
    await tool.add('new-note', 'Vragen hoe het thuis is');
    await tool.go('place');
    await put(tool);
    await tool.go('explain');
    await tool.go('patterns');
    expect(tool.text).to.contain('3 van de 3 briefjes liggen in een blok.');
    await tool.go('change');
    const more = tool.blocks[0]!.querySelector('textarea')!;
    more.value = 'Vaker bellen';
    more.dispatchEvent(new Event('input'));
    await tool.go('agree');
    await tool.click(tool.button('+ Afspraak toevoegen'));
    await tool.fill('a1-what', 'Bellen');
    await tool.fill('a1-who', 'Fatima');
    await tool.fill('a1-by', 'maandag');
    return tool;
  }

  it('can be done by single clicks alone', async () => {
    const tool = await byPointer(async (at) => {
      await at.click(at.root.querySelector<HTMLElement>('#member-m1')!);
      await at.click(at.button('OOndersteunen', at.note('Vragen hoe')));
      await at.click(at.button('SSamenwerken', at.note('Samen eten')));
      await at.click(at.button('Volgende aan de beurt'));
      const note = at.note('Vragen hoe het thuis is');
      await at.click(note.querySelector<HTMLElement>('[id^=hold]')!);
      await at.click(at.stack('Vragen hoe het gaat').querySelector('button')!);
      await at.click(at.stack('Samen eten').querySelector('button')!);
      await at.click(at.button('AAfstemmen', at.stack('Samen eten')));
    });
    expect(tool.data).to.deep.equal(wanted);
  });

  for (const by of hands)
    it(`comes to the same by dragging with a ${by}`, async () => {
      const tool = await byPointer(async (at) => {
        await at.click(at.root.querySelector<HTMLElement>('#member-m1')!);
        await at.drag(by, at.note('Vragen hoe het gaat'), at.block('O'));
        await at.drag(by, at.note('Samen eten'), at.block('S'));
        await at.click(at.button('Volgende aan de beurt'));
        await at.drag(by, at.note('Vragen hoe het thuis is'), at.stack('Vragen hoe het gaat'));
        expect(at.data.stacks, 'over a stack it lies beside it').to.have.length(3);
        await at.click(at.stack('Vragen hoe het thuis is').querySelector('button')!);
        await at.click(at.root.querySelector<HTMLElement>('.stack-body [id^=hold]')!);
        await at.click(at.stack('Vragen hoe het gaat').querySelector('button')!);
        await at.drag(by, at.stack('Samen eten'), at.block('A'));
      });
      expect(tool.data).to.deep.equal(wanted);
    });

  it('comes to the same by keyboard alone', async function () {
    this.timeout(120_000);
    const tool = await workshop();
    const field = (id: string) => () => tool.field(id);
    const write = async (id: string, text: string): Promise<void> => {
      await tool.tabTo(field(id));
      await type(text);
    };
    const enter = async (id: string, text: string): Promise<void> => {
      await write(id, text);
      await press('Enter');
      await tool.settle();
      expect(tool.focused, 'the focus stays for the next one').to.equal(tool.field(id));
    };
    tool.root.querySelector<HTMLElement>('.title')!.focus();
    await enter('new-member', 'Fatima');
    await enter('new-note', 'Vragen hoe het gaat');
    await enter('new-note', 'Samen eten');
    await tool.tabTo(field('new-member'), 'Shift+Tab');
    await enter('new-member', 'J. de B.');
    await enter('new-note', 'Vragen hoe het thuis is');
    await tool.pressOn(() => tool.button('Volgende stap'));
    expect(tool.focused).to.equal(tool.root.querySelector('.step-title'));
    // The last one who wrote has the turn.
    await tool.pressOn(() => tool.button('Volgende aan de beurt'));
    expect(tool.focused).to.equal(tool.root.querySelector('.tray-name'));
    await tool.pressOn(() => tool.button('OOndersteunen', tool.note('Vragen hoe het gaat')));
    await tool.pressOn(() => tool.button('SSamenwerken', tool.note('Samen eten')));
    expect(tool.focused).to.equal(tool.button('Volgende aan de beurt'));
    await press('Enter');
    await tool.settle();
    await tool.pressOn(() => tool.note('Vragen hoe').querySelector('[id^=hold]')!);
    expect(tool.focused!.textContent).to.contain('Waar hoort ‘');
    await tool.pressOn(() => tool.stack('Vragen hoe het gaat').querySelector('button')!);
    expect(tool.status).to.equal('Op de stapel. Briefjes op die stapel: 2.');
    tool.root.querySelector<HTMLElement>('.step-title')!.focus();
    await tool.pressOn(() => tool.stack('Samen eten').querySelector('button')!);
    await tool.pressOn(() => tool.button('AAfstemmen', tool.stack('Samen eten')));
    expect(tool.status).to.equal('Ligt nu in het blok Afstemmen.');
    expect(tool.focused).to.equal(tool.stack('Samen eten').querySelector('button'));
    for (let step = 0; step < 3; step++) await tool.pressOn(() => tool.button('Volgende stap'));
    await tool.tabTo(() => tool.blocks[0]!.querySelector('textarea')!);
    await type('Vaker bellen');
    await tool.pressOn(() => tool.button('Volgende stap'));
    await tool.pressOn(() => tool.button('+ Afspraak toevoegen'));
    await write('a1-what', 'Bellen');
    await write('a1-who', 'Fatima');
    await write('a1-by', 'maandag');
    expect(tool.data).to.deep.equal(wanted);
  });
});

describe('the model', () => {
  fresh();

  it('is not explained before its step', async () => {
    const tool = await workshop(started);
    expect(tool.text).to.contain('Ondersteunen').and.not.contain('hulpvrager');
    await tool.go('write');
    expect(tool.text).to.not.contain('hulpvrager');
  });

  for (const step of ['explain', 'change'] as const) {
    it(`is explained at “${step}”`, async () => {
      const tool = await workshop({ ...started, step });
      expect(tool.text).to.contain('als iemand die zelf hulp nodig kan hebben');
    });
  }
});

describe('undo and redo', () => {
  fresh();

  it('go back to the first change, and forth to the last', async () => {
    const tool = await workshop();
    const seen = [tool.data];
    await tool.add('new-member', 'Fatima');
    seen.push(tool.data);
    await tool.add('new-note', 'Samen eten');
    seen.push(tool.data);
    await tool.go('place');
    await tool.click(tool.button('FFaciliteren'));
    const last = tool.data;
    for (const before of seen.toReversed()) {
      await tool.click(tool.button('Ongedaan maken'));
      expect({ ...tool.data, step: '' }).to.deep.equal({ ...before, step: '' });
    }
    expect(tool.button('Ongedaan maken').getAttribute('aria-disabled')).to.equal('true');
    for (const _ of seen) await tool.click(tool.button('Opnieuw doen'));
    expect(tool.data).to.deep.equal(last);
    expect(tool.button('Opnieuw doen').getAttribute('aria-disabled')).to.equal('true');
  });

  it('show the step in which it happened, and keep the focus', async () => {
    const tool = await workshop(started);
    await tool.click(tool.button('FFaciliteren', tool.note('Samen eten')));
    await tool.go('agree');
    const undo = tool.button('Ongedaan maken');
    undo.focus();
    await tool.click(undo);
    expect(tool.data).to.deep.equal({ ...tool.data, ...started, stacks: [] });
    expect(tool.focused).to.equal(undo);
    expect(tool.status).to.equal('Ongedaan gemaakt. Stappen die nog terug kunnen: 0.');
  });

  it('work by Ctrl+Z, and leave that to a field in which someone types', async () => {
    const tool = await workshop(started);
    await tool.click(tool.button('FFaciliteren', tool.note('Samen eten')));
    await press('Control+z');
    await tool.settle();
    expect(tool.data.stacks).to.deep.equal([]);
    await press('Control+y');
    await tool.settle();
    expect(tool.data.stacks).to.have.length(1);
    await tool.go('write');
    tool.field('new-note').focus();
    await press('Control+z');
    await tool.settle();
    expect(tool.data.stacks).to.have.length(1);
  });

  it('leave nothing to go back to after all was wiped', async () => {
    const tool = await workshop();
    await tool.add('new-member', 'Fatima');
    await tool.click(tool.button('Wis alles'));
    await tool.click(tool.button('Ja, wis alles'));
    await tool.click(tool.button('Ongedaan maken'));
    expect(tool.data.members).to.deep.equal([]);
  });
});

describe('notes on the board', () => {
  fresh();

  const placed: Partial<SofaWorkshopData> = {
    ...started,
    stacks: [{ id: 's1', block: 'ondersteunen', notes: ['n1', 'n3'], text: '' }],
  };

  it('lie in collapsed stacks, with who wrote them', async () => {
    const tool = await workshop(placed);
    expect(said(tool.stack('Vragen hoe het gaat'))).to.contain('2× van Fatima, J. de B.');
    expect(tool.stack('Vragen hoe het gaat').querySelector('textarea')).to.equal(null);
  });

  it('split from their stack, and stay in view', async () => {
    const tool = await workshop(placed);
    await tool.click(tool.stack('Vragen hoe het gaat').querySelector('button')!);
    const second = tool.root.querySelectorAll('.stack-notes > li')[1]!;
    await tool.click(tool.button('OOndersteunen', second));
    expect(tool.data.stacks.map(({ notes }) => notes)).to.deep.equal([['n1'], ['n3']]);
    expect(tool.focused).to.equal(tool.stack('Vragen hoe het thuis is').querySelector('button'));
  });

  it('are changed, named together, taken back and removed', async () => {
    const tool = await workshop(placed);
    await tool.click(tool.stack('Vragen hoe het gaat').querySelector('button')!);
    await tool.click(tool.button('Voeg de teksten samen'));
    expect(tool.focused).to.equal(tool.field('called-s1'));
    await tool.fill('called-s1', 'Vragen naar thuis');
    await tool.fill('text-n3', 'Vragen hoe het bij haar thuis is');
    expect(tool.data.notes[2]!.text).to.equal('Vragen hoe het bij haar thuis is');
    await tool.fill('text-n3', '  ');
    expect(tool.field('text-n3').value).to.equal('Vragen hoe het bij haar thuis is');
    expect(said(tool.root.querySelector('.stack-text')!)).to.equal('Vragen naar thuis');
    const rows = () => [...tool.root.querySelectorAll('.stack-notes > li')];
    await tool.click(rows()[1]!.querySelectorAll<HTMLElement>('.buttons button')[0]!);
    expect(tool.data.stacks[0]!.notes).to.deep.equal(['n1']);
    expect(tool.note('Vragen hoe het bij haar').contains(tool.focused)).to.equal(true);
    await tool.click(rows()[0]!.querySelectorAll<HTMLElement>('.buttons button')[1]!);
    expect(tool.data.notes.map(({ id }) => id)).to.deep.equal(['n2', 'n3']);
    expect(tool.focused).to.equal(tool.block('O').querySelector('.block-head'));
  });

  it('of the same words are pointed out, and lie on one stack after one click', async () => {
    const tool = await workshop({
      ...placed,
      notes: [
        ...started.notes!.slice(0, 2),
        { id: 'n3', member: 'm2', text: 'samen  eten.' },
        { id: 'n4', member: 'm2', text: 'SAMEN ETEN' },
      ],
      stacks: [
        { id: 's1', block: 'ondersteunen', notes: ['n2'], text: '' },
        { id: 's2', block: 'afstemmen', notes: ['n3'], text: '' },
      ],
    });
    await tool.click(tool.field('member-m2'));
    expect(said(tool.note('SAMEN ETEN'))).to.contain('Zelfde woorden in Ondersteunen');
    expect(said(tool.stack('samen eten.'))).to.contain('Zelfde woorden in Ondersteunen');
    expect(said(tool.stack('Samen eten'))).to.not.contain('Zelfde woorden');
    await tool.click(tool.button('Leg erop: \u2068Samen eten\u2069', tool.note('SAMEN ETEN')));
    expect(tool.status).to.equal('Op de stapel. Briefjes op die stapel: 2.');
    await tool.click(tool.button('Leg erop: \u2068Samen eten\u2069'));
    expect(tool.data.stacks.map(({ notes }) => notes)).to.deep.equal([['n2', 'n4', 'n3']]);
    expect(tool.focused).to.equal(tool.stack('Samen eten').querySelector('button'));
    expect(tool.text).to.not.contain('Zelfde woorden');
  });

  it('can be let be with Escape', async () => {
    const tool = await workshop(placed);
    const hold = tool.note('Samen eten').querySelector<HTMLElement>('[id^=hold]')!;
    hold.focus();
    await tool.click(hold);
    expect(tool.text).to.contain('Waar hoort');
    await press('Escape');
    await tool.settle();
    expect(tool.text).to.not.contain('Waar hoort');
    expect(tool.focused).to.equal(tool.root.querySelector('#hold-n2'));
  });

  for (const [width, height] of [
    [320, 256],
    [640, 450],
    [640, 700],
    [1200, 900],
  ] as const)
    it(`stay in sight while one is held, at ${width} by ${height}`, async () => {
      await viewport(width, height);
      const tool = await workshop(placed);
      await aTimeout(100);
      await tool.click(tool.note('Samen eten').querySelector<HTMLElement>('[id^=hold]')!);
      const ends = [...tool.root.querySelectorAll<HTMLElement>('.document-bar button')];
      for (const key of ['Tab', 'Shift+Tab']) {
        if (key === 'Shift+Tab') ends.at(-1)!.focus();
        for (let at = 0; at < 40; at++) {
          await press(key);
          const { focused } = tool;
          if (!focused || focused === ends.at(-1)) break;
          const box = focused.getBoundingClientRect();
          const there = tool.root.elementFromPoint(
            box.x + box.width / 2,
            box.y + Math.min(box.height, height) / 2,
          );
          expect(there?.closest('.held') && !focused.closest('.held'), said(focused)).to.not.equal(
            true,
          );
        }
      }
    });

  for (const step of ['place', 'change'] as const)
    it(`lie in four blocks side by side from 900 pixels on, at “${step}”`, async () => {
      await viewport(900, 800);
      const tool = await workshop({ ...placed, step });
      const boxes = tool.blocks.map((block) => block.getBoundingClientRect());
      expect(boxes).to.have.length(4);
      expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
      for (const block of tool.blocks)
        expect(block.scrollWidth, said(block)).to.be.at.most(block.clientWidth);
    });

  it('come one block at a time on a narrow screen', async () => {
    await viewport(340, 800);
    const tool = await workshop(placed);
    await aTimeout(100);
    expect(tool.blocks).to.have.length(1);
    await tool.click(tool.root.querySelectorAll<HTMLElement>('[name=block]')[1]!);
    expect(said(tool.blocks[0]!)).to.contain('Vragen hoe het gaat');
    const choose = tool.root.querySelector('select')!;
    choose.value = 'm2';
    choose.dispatchEvent(new Event('change'));
    await tool.settle();
    expect(tool.text).to.contain('Dit teamlid heeft geen briefjes meer om neer te leggen.');
  });
});

describe('members', () => {
  fresh();

  it('are chosen by a name that tells in words how many notes they have', async function () {
    if (!canEmulate) this.skip();
    const tool = await workshop({ ...started, step: 'write' });
    await tool.add('new-member', 'Joke');
    const tree = await accessibilityTree();
    for (const name of ['Fatima, 2 briefjes', 'Joke, 0 briefjes'])
      expect(tree).to.contain(`radio "${name}"`);
  });

  for (const scheme of ['light', 'dark'])
    it(`are chosen by a number that can be read in ${scheme}`, async () => {
      const tool = await workshop({ ...started, step: 'write' });
      tool.element.style.colorScheme = scheme;
      for (const count of tool.root.querySelectorAll('.chip .count'))
        expect(contrast(getComputedStyle(count).color, groundsOf(count))).to.be.at.least(7);
    });

  it('are renamed, and stay with their notes when they leave', async () => {
    const tool = await workshop({ ...started, step: 'write' });
    await tool.fill('name-m1', 'Fatima E.');
    expect(tool.data.members[0]!.name).to.equal('Fatima E.');
    await tool.click(tool.field('leave'));
    expect(tool.data.members[0]!.left).to.equal(true);
    expect(said(tool.root.querySelector('.person-name')!)).to.equal(
      'Fatima E. (niet meer in de lijst)',
    );
    expect(tool.focused).to.equal(tool.field('leave'));
    await tool.click(tool.field('leave'));
    expect(tool.data.members[0]!.left).to.equal(false);
  });

  it('are said when they are added, and so are notes', async () => {
    const tool = await workshop();
    await tool.add('new-member', 'Fatima');
    expect(tool.status).to.equal('Erbij gezet: Fatima.');
    await tool.add('new-note', 'Samen eten');
    expect(tool.status).to.equal('Erbij gezet: Samen eten.');
  });

  for (const id of ['new-member', 'new-note'])
    it(`say and show that nothing stands in ${id} yet, until one types`, async () => {
      const tool = await workshop({ ...started, step: 'write' });
      const field = tool.field(id);
      field.focus();
      await press('Enter');
      await tool.settle();
      expect(tool.status).to.equal('Vul dit veld eerst in.');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const note = tool.root.getElementById(field.getAttribute('aria-describedby')!)!;
      expect(said(note)).to.equal('Vul dit veld eerst in.');
      await type('E');
      await tool.settle();
      expect(field.hasAttribute('aria-invalid')).to.equal(false);
      expect(tool.text).not.to.contain('Vul dit veld eerst in.');
    });

  it('keep what they typed as they typed it, markup and all', async () => {
    const tool = await workshop();
    await tool.add('new-member', '<img src=x> \u202e');
    expect(tool.root.querySelector('img')).to.equal(null);
    expect(tool.root.querySelector('.person-name bdi')!.textContent).to.contain('<img src=x>');
  });
});

describe('the large view', () => {
  fresh();
  // Full screen needs a person, and is the browser's: here the window is filled.
  const alone = async (tool: Workshop): Promise<void> => {
    tool.element.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    await tool.click(tool.button('Toon groot'));
    await eventually(() => tool.root.querySelector('.present-head'), 'it does not come');
    await frame();
  };
  const inView = (of: Element): boolean => {
    const { left, top, right, bottom } = of.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  };

  for (const [width, height] of [
    [1600, 900],
    [1280, 720],
  ] as const)
    it(`has what waits and all four blocks in one view, at ${width} by ${height}`, async () => {
      await viewport(width, height);
      const tool = await workshop(started);
      await alone(tool);
      const parts = [tool.root.querySelector('.tray')!, ...tool.blocks];
      expect(parts.map(inView)).to.deep.equal([true, true, true, true, true]);
      const tops = tool.blocks.map((block) => Math.round(block.getBoundingClientRect().top));
      expect(new Set(tops).size, 'side by side').to.equal(1);
      expect(inView(tool.note('Vragen hoe het gaat'))).to.equal(true);
      expect(inView(tool.note('Samen eten'))).to.equal(true);
      const { fontSize } = getComputedStyle(tool.note('Samen eten').querySelector('p')!);
      expect(parseFloat(fontSize), 'for the back row').to.be.at.least(width / 64);
      await tool.click(tool.button('FFaciliteren', tool.note('Samen eten')));
      expect(tool.data.stacks[0]!.block).to.equal('faciliteren');
    });

  it('has all four explanations in view, above the blocks', async () => {
    await viewport(1280, 720);
    const tool = await workshop({ ...started, step: 'explain' });
    await alone(tool);
    const cards = [...tool.root.querySelectorAll('.card')];
    expect(cards.map(inView)).to.deep.equal([true, true, true, true]);
    const ends = Math.max(...cards.map((card) => card.getBoundingClientRect().bottom));
    for (const block of tool.blocks) {
      const { top, height } = block.getBoundingClientRect();
      expect(top).to.be.at.least(ends);
      expect(height, 'room for notes').to.be.above(200);
      expect(inView(block.querySelector('.block-head')!)).to.equal(true);
    }
    const lefts = (of: Element[]) =>
      of.map((each) => Math.round(each.getBoundingClientRect().left));
    expect(lefts(tool.blocks), 'each below what explains it').to.deep.equal(lefts(cards));
  });

  it('goes through the steps, and away with Escape, to where one came from', async () => {
    const tool = await workshop({ ...started, step: 'write' });
    await alone(tool);
    expect(tool.focused).to.equal(tool.root.querySelector('.step-title'));
    expect(tool.root.querySelector('.document-bar')).to.equal(null);
    await tool.click(tool.button('Volgende stap'));
    expect(said(tool.root.querySelector('.step-title')!)).to.contain('Stap 2');
    await press('Escape');
    await tool.settle();
    expect(tool.root.querySelector('.present-head')).to.equal(null);
    expect(tool.root.querySelector('.root')!.classList.contains('presenting')).to.equal(false);
    expect(tool.focused).to.equal(tool.field('present'));
    expect(tool.data.step).to.equal('place');
  });

  it('lets go of what is held before it goes away', async () => {
    const tool = await workshop({
      ...started,
      stacks: [{ id: 's1', block: 'afstemmen', notes: ['n1'], text: '' }],
    });
    await alone(tool);
    await tool.click(tool.note('Samen eten').querySelector<HTMLElement>('[id^=hold]')!);
    for (const [held, large] of [
      [false, true],
      [false, false],
    ]) {
      await press('Escape');
      await tool.settle();
      expect(tool.root.querySelector('#held') !== null).to.equal(held);
      expect(tool.root.querySelector('.present-head') !== null).to.equal(large);
    }
  });

  it('leaves a finger the scrolling of a full block, and gives it a note that goes sideways', async function () {
    if (!hands.includes('finger')) this.skip();
    const notes = Array.from({ length: 12 }, (_, at) => ({
      id: `n${at + 1}`,
      member: 'm1',
      text: `Briefje ${at + 1}`,
    }));
    const stacks = notes.slice(1).map(({ id }, at) => ({
      id: `s${at + 1}`,
      block: 'samenwerken',
      notes: [id],
      text: '',
    }));
    const tool = await workshop({ ...started, notes, stacks });
    await alone(tool);
    const { x, y } = middleOf(tool.stack('Briefje 5').querySelector('.stack-head')!);
    await drag('finger', { x, y }, { x, y: y - 150 });
    await eventually(() => tool.block('S').scrollTop > 50, 'the block does not scroll');
    expect(tool.data.stacks).to.deep.equal(stacks);
    // A block that still glides along is stopped by a finger, and nothing else.
    for (let at = -1; at !== tool.block('S').scrollTop; await aTimeout(100))
      at = tool.block('S').scrollTop;
    const shown = tool.stack('Briefje 8').querySelector('.stack-head')!;
    await drag('finger', middleOf(shown), middleOf(tool.block('O')));
    await drag('finger', middleOf(tool.note('Briefje 1')), middleOf(tool.block('A')));
    await tool.settle();
    const where = (note: string): string | undefined =>
      tool.data.stacks.find((each) => each.notes.includes(note))?.block;
    expect([where('n8'), where('n1')]).to.deep.equal(['ondersteunen', 'afstemmen']);
  });

  it('goes with all that was wiped', async () => {
    const tool = await workshop(started);
    await alone(tool);
    tool.element.forget();
    await tool.settle();
    expect(tool.root.querySelector('.present-head')).to.equal(null);
  });
});

describe('members who write on a device of their own', () => {
  fresh();

  const open = async (tool: Workshop): Promise<void> => {
    tool.root.querySelector<HTMLDetailsElement>('.apart')!.open = true;
    await eventually(() => tool.root.querySelector('#codes'), 'it does not come');
  };
  const told = (tool: Workshop): string => said(tool.root.querySelector('#apart-said')!);
  const mine: Partial<SofaWorkshopData> = {
    members: [{ id: 'm1', name: 'Fatima', left: false }],
    notes: [{ id: 'n1', member: 'm1', text: 'Samen eten' }],
  };
  const fileOf = (tool: Workshop, name: string): File =>
    new File([JSON.stringify(tool.element.value)], name, { type: 'application/json' });

  it('hand over a code, which is read in once', async () => {
    const theirs = await workshop(mine);
    await theirs.add('new-note', 'Bellen');
    let code = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void (code = text) },
      configurable: true,
    });
    try {
      await open(theirs);
      await theirs.click(theirs.field('copy-code'));
      await eventually(() => theirs.root.querySelector('#apart-said'), 'it is not said');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    expect(code).to.match(/^briefjes:[\w-]{40,}:$/);
    const tool = await workshop();
    await open(tool);
    for (const [added, known] of [
      [2, 0],
      [0, 2],
    ]) {
      tool.field('codes').value = `Hoi! ${code}`;
      await tool.click(tool.button('Lees codes in'));
      await eventually(
        () => tool.root.querySelector('#apart-said') && told(tool).includes(`erbij: ${added}.`),
        'it is not read',
      );
      expect(told(tool)).to.contain(`Al bekend: ${known}.`);
    }
    expect(tool.data.members.map(({ name }) => name)).to.deep.equal(['Fatima']);
    expect(tool.data.notes.map(({ text }) => text)).to.deep.equal(['Samen eten', 'Bellen']);
    await tool.click(tool.button('Ongedaan maken'));
    expect(tool.data.notes).to.deep.equal([]);
  });

  it('have their code to copy by hand where a page may not', async () => {
    const tool = await workshop(mine);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const { execCommand } = document;
    document.execCommand = () => false;
    try {
      await open(tool);
      await tool.click(tool.field('copy-code'));
      await eventually(() => tool.root.querySelector('#apart-said textarea'), 'it is not there');
    } finally {
      document.execCommand = execCommand;
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    expect(told(tool)).to.contain('Kopieer de code zelf');
    expect(tool.focused).to.equal(tool.field('apart-said'));
    const field = tool.root.querySelector<HTMLTextAreaElement>('#apart-said textarea')!;
    expect(field.value).to.match(/^briefjes:[\w-]{40,}:$/);
    field.focus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
  });

  it('hand over files, which are read in together; what is no file of it is named', async () => {
    const theirs = await workshop(mine);
    await theirs.add('new-note', 'Bellen');
    const tool = await workshop({ members: [{ id: 'm1', name: 'fatima', left: false }] });
    await open(tool);
    const input = tool.root.querySelector<HTMLInputElement>('.apart input[type=file]')!;
    chooseFiles(input, fileOf(theirs, 'fatima.json'), new File(['{"tool":"x"}'], 'anders.json'));
    await eventually(() => tool.root.querySelector('#apart-said'), 'it is not read');
    expect(told(tool)).to.contain('Briefjes erbij: 2.').and.contain('anders.json');
    expect(tool.data.notes.map(({ member }) => member)).to.deep.equal(['m1', 'm1']);
  });
});

describe('what the team sees of itself', () => {
  fresh();

  const placed: Partial<SofaWorkshopData> = {
    ...started,
    step: 'patterns',
    stacks: [{ id: 's1', block: 'ondersteunen', notes: ['n1', 'n3'], text: '' }],
  };

  it('is written in step 4, of the team and of each member, and is in view in step 5', async () => {
    const tool = await workshop(placed);
    await tool.add('new-seen', 'We vragen  veel');
    expect(tool.status).to.equal('Erbij gezet: We vragen veel.');
    expect(tool.focused).to.equal(tool.field('new-seen'));
    expect(tool.field('new-seen').value).to.equal('');
    tool.field('new-seen').form!.querySelector('select')!.value = 'm2';
    await tool.add('new-seen', 'Ik bel zelden');
    expect(tool.data.seen).to.deep.equal([
      { id: 'p1', about: '', text: 'We vragen veel' },
      { id: 'p2', about: 'm2', text: 'Ik bel zelden' },
    ]);
    await tool.fill('seen-p2', 'Ik bel bijna nooit');
    await tool.go('change');
    expect(tool.text)
      .to.contain('Het team: We vragen veel')
      .and.contain('J. de B.: Ik bel bijna nooit');
    await tool.go('patterns');
    await tool.click(tool.button('× Verwijder: We vragen veel'));
    expect(tool.data.seen.map(({ id }) => id)).to.deep.equal(['p2']);
    expect(tool.focused).to.equal(tool.field('drop-p2'));
  });

  it('is said in the language of the page, and so is what the team agrees', async () => {
    const tool = await workshop({
      ...placed,
      thoughts: [{ block: 'afstemmen', kind: 'less', text: 'Praten' }],
    });
    tool.element.parentElement!.lang = 'en';
    await eventually(() => tool.text.includes('What habits do you see?'), 'it is not English');
    tool.field('new-seen').value = 'We ask';
    tool.field('new-seen').dispatchEvent(new Event('input', { bubbles: true }));
    await tool.click(tool.button('Add', tool.field('new-seen').form!));
    expect(tool.status).to.equal('Added: We ask.');
    await tool.click(tool.button('× Remove: We ask'));
    expect(tool.status).to.equal('Removed: We ask.');
    await tool.go('agree');
    await tool.click(tool.button('Agree on this: Praten'));
    expect(tool.status).to.equal('It is in the agreements. Who will do it?');
  });

  it('goes with a member who wrote nothing, and comes back with them', async () => {
    const seen = [{ id: 'p1', about: 'm3', text: 'Ik luister' }];
    const members = [...started.members!, { id: 'm3', name: 'Els', left: false }];
    const tool = await workshop({ ...placed, step: 'write', members, seen });
    await tool.click(tool.field('member-m3'));
    await tool.click(tool.field('leave'));
    expect([tool.data.members.length, tool.data.seen.length]).to.deep.equal([2, 0]);
    await tool.click(tool.button('Ongedaan maken'));
    expect([tool.data.members.length, tool.data.seen]).to.deep.equal([3, seen]);
  });
});

describe('what the team wants', () => {
  fresh();

  it('is in view where it agrees, and becomes an agreement with one click', async () => {
    const tool = await workshop({
      ...started,
      step: 'agree',
      thoughts: [{ block: 'afstemmen', kind: 'less', text: 'Minder over\nhet hoofd praten' }],
    });
    expect(said(tool.root.querySelector('.wanted')!)).to.contain('Minder: Minder over het hoofd');
    await tool.click(tool.button('Spreek dit af: Minder over het hoofd praten'));
    expect(tool.data.agreements).to.deep.equal([
      {
        id: 'a1',
        what: 'Minder over het hoofd praten',
        who: '',
        by: '',
        about: ['sofa:afstemmen'],
      },
    ]);
    expect(tool.focused).to.equal(tool.field('a1-who'));
    expect(tool.status).to.equal('Staat bij de afspraken. Wie doet het?');
    expect(tool.text).to.contain('Staat bij de afspraken');
    expect(() => tool.button('Spreek dit af: Minder over het hoofd praten')).to.throw();
  });

  it('ends, with what was agreed, in a report', async () => {
    const tool = await workshop({ ...started, step: 'agree' });
    let reports = 0;
    tool.element.print = () => (reports += 1);
    await tool.click(tool.button('Maak het verslag'));
    expect(reports).to.equal(1);
    await tool.go('change');
    expect(() => tool.button('Maak het verslag')).to.throw();
  });
});

describe('the clock', () => {
  fresh();

  it('runs when someone asks, says so, and stops', async () => {
    const tool = await workshop();
    expect(tool.text).to.contain('Ongeveer 10 minuten');
    await tool.click(tool.button('Start de klok'));
    expect(tool.status).to.equal('De klok loopt: 10 minuten.');
    expect(tool.text).to.contain('Nog 10 min.');
    await tool.click(tool.button('Stop de klok'));
    expect(tool.status).to.equal('De klok staat stil.');
    expect(tool.text).to.contain('Ongeveer 10 minuten');
  });

  it('counts the seconds of the last minute, and grows empty', async () => {
    const tool = await workshop();
    const part = (): number =>
      parseFloat(tool.root.querySelector('.clock-left')!.getAttribute('stroke-dasharray')!);
    const { now } = Date;
    try {
      await tool.click(tool.button('Start de klok'));
      expect(part()).to.equal(100);
      const begun = now();
      Date.now = () => begun + 5 * 60_000;
      await eventually(() => part() === 50, 'half is left');
      Date.now = () => begun + 9.5 * 60_000;
      await eventually(() => /Nog (29|30) sec/.test(tool.text), 'it does not count');
      expect(part()).to.be.within(4.5, 5);
    } finally {
      Date.now = now;
    }
  });

  it('goes on in the language of the page when that changes', async () => {
    const tool = await workshop();
    await tool.click(tool.button('Start de klok'));
    tool.element.lang = 'en';
    await eventually(() => tool.text.includes('10 min left.'), 'English does not come');
    expect(tool.status).to.equal('The clock is running: 10 minutes.');
  });

  it('says when a minute is left, and when the time is up', async () => {
    const tool = await workshop();
    const { now } = Date;
    let later = 0;
    Date.now = () => now() + later;
    try {
      await tool.click(tool.button('Start de klok'));
      for (const [minutes, words] of [
        [9, 'Nog één minuut.'],
        [10, 'De tijd is om. Afronden mag, doorgaan ook.'],
      ] as const) {
        later = minutes * 60_000 + 500;
        await eventually(() => tool.status === words, words);
        expect(tool.root.querySelector('.timer.over') !== null, 'its end').to.equal(minutes === 10);
      }
      expect(tool.text).to.contain('De tijd is om.');
    } finally {
      Date.now = now;
    }
  });
});

describe('what was kept earlier', () => {
  fresh();
  afterEach(() => sessionStorage.clear());

  it('comes back only after a yes when someone has begun, who is told what it is', async () => {
    const tool = await workshop();
    await tool.add('new-member', 'Fatima');
    tool.root.querySelector<HTMLElement>('.keep input')!.click();
    tool.element.remove();
    sessionStorage.clear();

    const parent = document.createElement('div');
    parent.lang = 'nl';
    document.body.append(parent);
    const later = new Workshop(document.createElement('sofa-workshop'));
    parent.append(later.element);
    // Before the browser has opened its storage.
    while (!later.root?.querySelector('#new-member')) await Promise.resolve();
    later.field('new-member').value = 'Bas';
    later.button('Voeg toe').click();
    await eventually(() => later.root.querySelector('dialog[open]'), 'it does not ask');
    expect(said(later.root.querySelector('#question')!)).to.equal(
      'Openen wat eerder is bewaard? Wat er nu staat, verdwijnt dan.',
    );
    expect(later.data.members.map(({ name }) => name)).to.deep.equal(['Bas']);
    await later.click(later.button('Ja, open'));
    expect(later.data.members.map(({ name }) => name)).to.deep.equal(['Fatima']);
  });
});

describe('the report', () => {
  fresh();

  const { saved, names } = catchDownloads();

  it('comes as CSV of notes and of agreements', async () => {
    const tool = await workshop({
      ...started,
      step: 'agree',
      notes: [{ id: 'n1', member: 'm2', text: '=SOM(A1)' }],
      stacks: [{ id: 's1', block: 'afstemmen', notes: ['n1'], text: 'Rekenen' }],
      agreements: [{ id: 'a1', what: 'Bellen; snel', who: 'Het team', by: '' }],
    });
    await eventually(() => tool.root.querySelector('.report'), 'the lists do not come');
    await tool.click(tool.button('Bewaar de briefjes als lijst (CSV)'));
    await tool.click(tool.button('Bewaar de afspraken als lijst (CSV)'));
    expect(names[0]).to.match(/^briefjes-teamsessie-sofa-wat-doen-wij-met-\d{4}-\d\d-\d\d\.csv$/);
    // A blob's text comes without its byte order mark.
    const [notes, agreements] = await Promise.all(saved.map((blob) => blob.text()));
    expect(notes).to.contain(
      `"Teamlid";"Briefje";"Blok";"Stapel"\r\n"J. de B.";"'=SOM(A1)";"Afstemmen";"Rekenen"`,
    );
    expect(agreements).to.contain(
      '"Wat";"Wie";"Wanneer klaar"\r\n"Bellen; snel";"Het team";""\r\n',
    );
    expect(new Uint8Array(await saved[0]!.arrayBuffer()).slice(0, 3)).to.deep.equal(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
  });

  it('is on paper with everything that was written', async () => {
    const tool = await workshop({
      ...started,
      stacks: [{ id: 's1', block: 'ondersteunen', notes: ['n1', 'n3'], text: 'Naar thuis vragen' }],
      seen: [
        { id: 'p1', about: 'm2', text: 'Ik bel zelden' },
        { id: 'p2', about: '', text: 'We vragen veel' },
      ],
      thoughts: [{ block: 'afstemmen', kind: 'less', text: 'Minder over het hoofd praten' }],
    });
    // Paper comes once the first screen is there.
    await eventually(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return tool.root.querySelector('.print');
    }, 'there is no paper');
    const paper = said(tool.root.querySelector('.print')!);
    window.dispatchEvent(new Event('afterprint'));
    for (const text of ['Naar thuis vragen', 'Vragen hoe het thuis is', 'Minder over het hoofd'])
      expect(paper).to.contain(text);
    expect(paper).to.contain('Het team: We vragen veel').and.contain('J. de B.: Ik bel zelden');
    expect(paper).to.contain('Nog niet in een blok').and.contain('Samen eten (Fatima)');
  });
});

describe('a list that someone pastes', () => {
  fresh();

  const paste = async (tool: Workshop, id: string, text: string): Promise<boolean> => {
    const taken = pasteIn(tool.field(id), text);
    await tool.settle();
    if (taken) await eventually(() => tool.root.querySelector('.offer'), 'it does not ask');
    return taken;
  };
  const asked = (tool: Workshop): string => said(tool.root.querySelector('.offer')!);
  const texts = (tool: Workshop): string[] => tool.data.notes.map(({ text }) => text);

  it('is a note for each line, after one yes, and undone as one', async () => {
    const tool = await workshop({ members: [{ id: 'm1', name: 'Ana', left: false }] });
    expect(
      await paste(
        tool,
        'new-note',
        '•\tKoken,\u00a0samen\r\n•\tWandelen\r\n\r\n3. \tRene\u0301e bellen\r\n',
      ),
    ).to.equal(true);
    expect(asked(tool)).to.contain('Gevonden: 3. Koken, samen Wandelen Ren\u00e9e bellen');
    expect(texts(tool)).to.deep.equal([]);
    await tool.click(tool.button('Zet erbij: 3'));
    expect(texts(tool)).to.deep.equal(['Koken, samen', 'Wandelen', 'Ren\u00e9e bellen']);
    expect(tool.data.notes.map(({ member }) => member)).to.deep.equal(['m1', 'm1', 'm1']);
    expect(tool.status).to.equal('Erbij gezet: 3.');
    expect(tool.focused?.id).to.equal('new-note');
    expect(tool.root.querySelector('.offer')).to.equal(null);
    await tool.click(tool.button('Ongedaan maken'));
    expect(texts(tool)).to.deep.equal([]);
  });

  it('of one line, goes into the field as ever', async () => {
    const tool = await workshop({ members: [{ id: 'm1', name: 'Ana', left: false }] });
    for (const text of ['Koken', 'Koken\r\n', '- Koken\tWassen'])
      expect(await paste(tool, 'new-note', text)).to.equal(false);
  });

  it('tells what is cut, and which notes and members are there already', async () => {
    const tool = await workshop({
      members: [{ id: 'm1', name: 'Ren\u00e9e', left: false }],
      notes: [{ id: 'n1', member: 'm1', text: 'Koken' }],
    });
    await paste(tool, 'new-note', `koken\n${'x'.repeat(201)}\n${'y\n'.repeat(1200)}`);
    expect(asked(tool))
      .to.contain('Te lang: 1. Daarvan valt het einde weg.')
      .and.contain('Geen plek meer voor: 203. Die komen er niet bij.')
      .and.contain('Staat er al: koken');
    await tool.click(tool.button('Nee, zet niets erbij'));
    expect(texts(tool)).to.deep.equal(['Koken']);
    expect(tool.focused?.id).to.equal('new-note');

    await paste(tool, 'new-member', '1) RENE\u0301E\tteamleider\n2) Bas\tzorg\n');
    expect(asked(tool)).to.contain('Alleen de eerste kolom komt erbij.');
    await tool.click(tool.button('Zet alleen de nieuwe erbij: 1'));
    expect(tool.data.members.map(({ name }) => name)).to.deep.equal(['Ren\u00e9e', 'Bas']);
    expect(tool.focused?.id).to.equal('new-member');
  });

  it('is forgotten when all is wiped, and in another step', async () => {
    const tool = await workshop({ members: [{ id: 'm1', name: 'Ana', left: false }] });
    await paste(tool, 'new-member', 'Bas\nCees');
    await tool.go('place');
    await tool.go('write');
    expect(tool.root.querySelector('.offer')).to.equal(null);
  });
});

describe('the end', () => {
  fresh();

  it('tells the page that it is complete once all lies somewhere and something is agreed', async () => {
    const tool = await workshop({ ...started, notes: started.notes!.slice(0, 1) });
    let ends = 0;
    tool.element.addEventListener('samenspel-complete', () => ends++);
    await tool.click(tool.button('SSamenwerken'));
    await tool.go('agree');
    await tool.click(tool.button('+ Afspraak toevoegen'));
    expect(ends).to.equal(0);
    await tool.fill('a1-what', 'Bellen');
    expect(ends).to.equal(1);
  });
});
