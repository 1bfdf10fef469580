import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import content from '../content/strain-check/nl.json' with { type: 'json' };
import type { SamenspelCompleteEvent } from '../src/core/element/events.js';
import '../src/generated/strain-check/define.js';
import type { StrainCheck } from '../src/tools/strain-check/strain-check.js';
import { instruments, ownCheck } from '../stories/support/instruments.js';
import * as stories from '../stories/strain-check.stories.js';
import { contract } from './contract/index.js';
import { accessibilityTree, canEmulate, engine, press, viewport } from './support/browser.js';
import { choose as chooseFile } from './support/chosen-file.js';
import {
  catchDownloads,
  eventually,
  pathsIn,
  printPage,
  textOf,
  bundled,
} from './support/tools.js';

contract('strain-check', stories);

const { items } = content.instrument;

/** The check as a carer meets it. */
class Check {
  constructor(readonly element: StrainCheck) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get screen(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.screen')!;
  }
  get text(): string {
    return this.screen.innerText;
  }
  get question(): string {
    return this.root.querySelector('.count')!.textContent!;
  }
  get statement(): string {
    return this.root.querySelector('.statement')!.textContent!;
  }
  get verdict(): string {
    return this.root.querySelector('.verdict')!.textContent!;
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get answers(): Record<string, number | null> {
    return Object.fromEntries(
      this.element.value.data.forms.flatMap((form) =>
        form.answers.map(({ item, value }) => [item, value]),
      ),
    );
  }
  /** A label, button, summary or link by the text that it begins with. */
  find(name: string): HTMLElement {
    const named = [...this.screen.querySelectorAll<HTMLElement>('label, button, summary, a')].find(
      (each) => each.textContent!.replace(/\s+/g, ' ').trim().startsWith(name),
    );
    if (!named) throw new Error(`Nothing named “${name}”`);
    return named;
  }
  async click(name: string): Promise<void> {
    this.find(name).click();
    await this.element.updateComplete;
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.element.updateComplete;
    }
  }
  /** Answers all with the mouse or a finger, one by one. */
  async answer(all: readonly ('Ja' | 'Nee' | 'skip')[]): Promise<void> {
    await this.click('Begin');
    for (const [at, each] of all.entries()) {
      if (each !== 'skip') await this.click(each);
      const last = at === items.length - 1;
      await this.click(last ? 'Bekijk de uitkomst' : each === 'skip' ? 'Sla over' : 'Volgende');
    }
  }
  async compareWith(text: string): Promise<void> {
    const region = this.root.querySelector('.compare [role=status]')!;
    const before = region.firstElementChild;
    const input = this.root.querySelector<HTMLInputElement>('.compare input')!;
    chooseFile(input, new File([text], 'eerder.json'));
    // A text that comes anew is heard, also the same one.
    await eventually(() => region.firstElementChild !== before, 'nothing new is said');
    await this.element.updateComplete;
  }
}

/** What the comparison says. */
const said = (tool: Check): string => textOf(tool.root.querySelector('.compare [role=status]')!);

async function check(template = html`<strain-check></strain-check>`, lang = 'nl'): Promise<Check> {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.lang = lang;
  const element = await fixture<StrainCheck>(template, { parentNode });
  await element.updateComplete;
  return new Check(element);
}

const yes = (count: number): ('Ja' | 'Nee')[] => items.map((_, at) => (at < count ? 'Ja' : 'Nee'));

const savedWith = (count: number, savedAt = '2026-08-03T10:00:00.000Z'): string =>
  JSON.stringify({
    tool: 'strain-check',
    schemaVersion: 1,
    savedAt,
    contentId: 'samenspel-strain-check',
    data: {
      forms: [
        {
          instrument: 'samenspel-strain',
          version: '1',
          answers: items.map(({ id }, at) => ({ item: id, value: at < count ? 1 : 0 })),
          finished: true,
        },
      ],
    },
  });

/** Where each suite starts from. */
const fresh = (): void => {
  beforeEach(async () => viewport(900, 900));
  afterEach(() => localStorage.clear());
};

describe('before the questions', () => {
  fresh();

  it('says what it is, that it is no diagnosis, that answers stay, and where help is', async () => {
    const tool = await check();
    expect(tool.text).to.contain('dertien korte uitspraken');
    expect(tool.text).to.contain('geen diagnose');
    expect(tool.text).to.contain('Uw antwoorden blijven op dit apparaat.');
    for (const number of ['112', '113', '0800-0113', '0800-2000'])
      expect(tool.find(number).getAttribute('href')).to.equal(`tel:${number.replace('-', '')}`);
  });

  it('tells when numbers were checked only where someone checked them all', async () => {
    const tool = await check();
    expect(tool.text).not.to.contain('nagekeken');
    const help = bundled<{ places: object[] }>('common/urgent-help');
    const own = { ...bundled('strain-check') };
    const days = ['2026-11-23', '2026-10-02', '2026-11-01'];
    const checkedOn = (count: number) => ({
      ...help,
      places: help.places.map((place, at) =>
        at < count ? { ...place, checked: days[at] } : place,
      ),
    });
    const some = await check(
      html`<strain-check .content=${{ ...own, urgentHelp: checkedOn(2) }}></strain-check>`,
    );
    expect(some.text).not.to.contain('nagekeken');
    const all = await check(
      html`<strain-check .content=${{ ...own, urgentHelp: checkedOn(3) }}></strain-check>`,
    );
    expect(all.text).to.contain('nagekeken op 2 oktober 2026');
  });

  it('tells the day on which the page says that it checked them', async () => {
    const tool = await check(html`<strain-check contact-checked="2026-10-02"></strain-check>`);
    expect(tool.text).to.contain('nagekeken op 2 oktober 2026');
    for (const wrong of ['2 oktober', '2026-02-30', '2999-01-01']) {
      const other = await check(html`<strain-check contact-checked=${wrong}></strain-check>`);
      expect(other.text).not.to.contain('nagekeken op');
      expect(pathsIn(other.screen), wrong).to.deep.equal(['contact-checked']);
    }
  });

  it('keeps urgent help one step away from every part', async () => {
    const tool = await check();
    const help = (): HTMLDetailsElement => tool.root.querySelector('.urgent')!;
    expect(help().open).to.equal(true);
    await tool.click('Begin');
    expect(help().open).to.equal(false);
    await tool.click('Nu meteen hulp nodig?');
    expect(help().open).to.equal(true);
    expect(help().querySelector<HTMLElement>('a')!.checkVisibility()).to.equal(true);
  });
});

describe('what is drawn first', () => {
  fresh();

  /** Before the page had a moment to draw the rest. */
  async function justDrawn(width: number): Promise<Check> {
    const parent = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    parent.style.inlineSize = `${width}px`;
    const element = parent.appendChild(document.createElement('strain-check'));
    for (let turn = 0; turn < 100 && !element.shadowRoot?.querySelector('#start'); turn++)
      await Promise.resolve();
    return new Check(element);
  }

  for (const width of [320, 400, 850])
    it(`can be pressed at once, and keeps room for what follows, ${width} pixels wide`, async () => {
      const tool = await justDrawn(width);
      expect(tool.find('Begin').checkVisibility()).to.equal(true);
      expect(tool.root.querySelector('.urgent, .document-bar')).to.equal(null);
      const { offsetHeight } = tool.element;
      await tool.element.updateComplete;
      expect(tool.root.querySelector<HTMLDetailsElement>('.urgent')!.open).to.equal(true);
      expect(tool.find('Bewaar als bestand').checkVisibility()).to.equal(true);
      expect(tool.element.offsetHeight).to.be.closeTo(offsetHeight, offsetHeight / 8);
    });

  it('is left at once by who begins at once, and the rest comes there too', async () => {
    const tool = await justDrawn(400);
    tool.find('Begin').click();
    await tool.element.updateComplete;
    expect(tool.question).to.equal('Uitspraak 1 van 13');
    expect(tool.focused!.matches('input')).to.equal(true);
    expect(tool.root.querySelector<HTMLDetailsElement>('.urgent')!.open).to.equal(false);
    expect(tool.find('Bewaar als bestand').checkVisibility()).to.equal(true);
  });
});

describe('answering', () => {
  fresh();

  it('shows one statement at a time, with how far one is, and the way back', async () => {
    const tool = await check();
    await tool.click('Begin');
    expect(tool.question).to.equal('Uitspraak 1 van 13');
    expect(tool.statement).to.equal(items[0]!.text);
    await tool.click('Ja');
    await tool.click('Volgende');
    expect(tool.question).to.equal('Uitspraak 2 van 13');
    await tool.click('Vorige');
    expect(tool.statement).to.equal(items[0]!.text);
    expect(tool.root.querySelector<HTMLInputElement>('input')!.checked).to.equal(true);
    await tool.click('Vorige');
    expect(tool.find('Ga verder')).to.exist;
  });

  it('waits for the person: an answer alone goes nowhere', async () => {
    const tool = await check();
    await tool.click('Begin');
    await tool.click('Ja');
    expect(tool.question).to.equal('Uitspraak 1 van 13');
  });

  it('lets any statement be skipped, and an answer be taken away', async () => {
    const tool = await check();
    await tool.click('Begin');
    await tool.click('Sla over');
    expect(tool.question).to.equal('Uitspraak 2 van 13');
    await tool.click('Nee');
    expect(tool.answers).to.deep.equal({ effort: 0 });
    await tool.click('Haal het antwoord weg');
    expect(tool.answers).to.deep.equal({});
    expect(tool.find('Sla over')).to.exist;
  });

  it('goes with the keyboard alone from the first word to the outcome', async () => {
    const tool = await check();
    tool.root.querySelector<HTMLElement>('#start')!.focus();
    await tool.press('Enter');
    for (const [at] of items.entries()) {
      expect(tool.question).to.equal(`Uitspraak ${at + 1} van 13`);
      expect((tool.focused as HTMLInputElement).type, 'focus').to.equal('radio');
      if (at % 3 === 0) await tool.press('a');
      else if (at % 3 === 1) await tool.press('ArrowDown');
      else await tool.press(' ');
      await tool.press('Enter');
    }
    expect(tool.focused).to.equal(tool.root.querySelector('.verdict'));
    expect(Object.keys(tool.answers)).to.have.length(13);
    expect([tool.answers['sleep'], tool.answers['effort'], tool.answers['physical']]).to.deep.equal(
      [1, 0, 1],
    );
    expect(tool.element.value.data.forms[0]!.finished).to.equal(true);
  });

  it('has each next statement read: the focus comes into a question of its own', async () => {
    const tool = await check();
    tool.root.querySelector<HTMLElement>('#start')!.focus();
    await tool.press('Enter');
    const seen = new Set<Element>();
    for (const { id } of items.slice(0, 4)) {
      const field = tool.focused!.closest('fieldset')!;
      expect(field.id).to.equal(`item-${id}`);
      expect(seen.has(field), 'the same field').to.equal(false);
      seen.add(field);
      await tool.press(' ', 'Enter');
    }
  });

  it('leaves letters with a modifier to the browser', async () => {
    const tool = await check();
    await tool.click('Begin');
    const field = tool.root.querySelector('.question')!;
    const key = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, cancelable: true });
    expect(field.dispatchEvent(key)).to.equal(true);
    expect(tool.answers).to.deep.equal({});
  });

  it('still shows an answer to who goes on, answers that, and comes back', async () => {
    const tool = await check();
    await tool.click('Begin');
    await tool.click('Ja');
    await tool.click('Volgende');
    await tool.click('Nee');
    await tool.click('Vorige');
    const ticked = (): string[] =>
      [...tool.root.querySelectorAll<HTMLInputElement>('.answer input')]
        .filter(({ checked }) => checked)
        .map(({ labels }) => labels![0]!.innerText.trim().split(/\s/)[0]!);
    expect(ticked()).to.deep.equal(['Ja']);
    await tool.click('Volgende');
    expect(ticked()).to.deep.equal(['Nee']);
  });

  it('gives equal answers by keys and by clicks', async () => {
    const clicked = await check();
    await clicked.answer(yes(13));
    const typed = await check();
    typed.root.querySelector<HTMLElement>('#start')!.focus();
    await typed.press('Enter');
    for (const _ of items) await typed.press('a', 'Enter');
    expect(typed.element.value.data).to.deep.equal(clicked.element.value.data);
  });

  it('moves nothing from one statement to the next', async () => {
    for (const width of [900, 340]) {
      await viewport(width, 900);
      const tool = await check();
      await tool.click('Begin');
      const place = (): number =>
        Math.round(
          tool.find('Vorige').getBoundingClientRect().top - tool.screen.getBoundingClientRect().top,
        );
      const before = place();
      for (const _ of items.slice(1)) {
        await tool.click('Ja');
        expect(place()).to.equal(before);
        await tool.click('Volgende');
        expect(place()).to.equal(before);
      }
    }
  });

  it('has targets of at least 44 pixels', async () => {
    const tool = await check();
    await tool.click('Begin');
    for (const target of tool.root.querySelectorAll('.answer, .steps .button, .urgent summary'))
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('shows all statements below each other with layout="list"', async () => {
    const tool = await check(html`<strain-check layout="list"></strain-check>`);
    await tool.click('Begin');
    expect(tool.root.querySelectorAll('.question')).to.have.length(13);
    tool.root.querySelectorAll<HTMLElement>('.question label')[2]!.click();
    await tool.element.updateComplete;
    expect(tool.text).to.contain('1 van 13 beantwoord');
    await tool.click('Bekijk de uitkomst');
    expect(tool.focused).to.equal(tool.root.querySelector('.verdict'));
    await tool.click('Vul alsnog in');
    expect((tool.focused as HTMLInputElement).name).to.equal('sleep');
  });

  it('does not leave a list at Enter on an answer; the buttons in it still work by Enter', async () => {
    const tool = await check(html`<strain-check layout="list"></strain-check>`);
    await tool.click('Begin');
    tool.root.querySelector<HTMLInputElement>('.question input')!.focus();
    await tool.press(' ', 'Enter');
    expect(tool.root.querySelectorAll('.question')).to.have.length(13);
    expect(tool.text).to.contain('1 van 13 beantwoord');
    tool.root.querySelector<HTMLButtonElement>('.question .plain')!.focus();
    await tool.press('Enter');
    expect(tool.text).to.contain('0 van 13 beantwoord');
  });

  it('goes on where the person was, after a file is opened', async () => {
    const tool = await check();
    const half = JSON.parse(savedWith(13)) as {
      data: { forms: { answers: unknown[]; finished: boolean }[] };
    };
    half.data.forms[0]!.answers.length = 4;
    half.data.forms[0]!.finished = false;
    tool.element.value = half;
    await tool.element.updateComplete;
    await tool.click('Ga verder');
    expect(tool.question).to.equal('Uitspraak 5 van 13');
  });
});

describe('the outcome', () => {
  fresh();

  it('is words and a picture first, and no number', async () => {
    const tool = await check();
    await tool.answer(yes(5));
    expect(tool.verdict).to.equal('Het zorgen is soms zwaar voor u');
    const gauge = [...tool.root.querySelectorAll('.gauge li')].map((band) =>
      band.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(gauge).to.deep.equal(['licht', 'soms zwaar (nu)', 'zwaar']);
    const areas = [...tool.root.querySelectorAll('.areas li')].map((area) =>
      area.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(areas).to.deep.equal([
      'Lichaam en rust: veel',
      'Tijd voor uzelf: veel',
      'Familie en vrienden: een beetje',
      'Werk en geld: nu niet',
      'Gevoel: nu niet',
    ]);
    expect(tool.text).not.to.contain('Score');
  });

  it('has its number with score="number", as an interval where statements were skipped', async () => {
    const tool = await check(html`<strain-check score="number"></strain-check>`);
    await tool.answer([...yes(5).slice(0, 12), 'skip']);
    expect(tool.text).to.contain('Score: 5–6 (mogelijk is 0–13)');
  });

  it('is not told when a skipped statement can still change it', async () => {
    const tool = await check();
    await tool.answer([...yes(6).slice(0, 12), 'skip']);
    expect(tool.verdict).to.equal('Uw uitkomst is nog niet zeker');
    expect(tool.text).to.contain('van ‘soms zwaar’ tot ‘zwaar’');
    expect(tool.text).to.contain('Overgeslagen: 1.');
    await tool.click('Vul alsnog in');
    expect(tool.question).to.equal('Uitspraak 13 van 13');
    await tool.click('Nee');
    await tool.click('Naar de uitkomst');
    expect(tool.verdict).to.equal('Het zorgen is soms zwaar voor u');
  });

  it('leads to what was skipped, to nothing else, and straight back', async () => {
    const tool = await check();
    const given: ('Ja' | 'Nee' | 'skip')[] = yes(4);
    given[2] = 'skip';
    given[7] = 'skip';
    await tool.answer(given);
    await tool.click('Vul alsnog in');
    expect(tool.question).to.equal('Uitspraak 3 van 13');
    await tool.click('Ja');
    await tool.click('Volgende');
    expect(tool.question).to.equal('Uitspraak 8 van 13');
    await tool.click('Vorige');
    expect(tool.question).to.equal('Uitspraak 3 van 13');
    await tool.click('Volgende');
    await tool.click('Nee');
    await tool.click('Naar de uitkomst');
    expect(tool.verdict).to.equal('Het zorgen is soms zwaar voor u');
    expect(tool.text).not.to.contain('Overgeslagen');
  });

  it('can be gone back to from every statement, once it was there', async () => {
    const tool = await check();
    await tool.click('Begin');
    expect(() => tool.find('Naar de uitkomst')).to.throw();
    for (const each of yes(13)) {
      await tool.click(each);
      await tool.click(tool.question.startsWith('Uitspraak 13') ? 'Bekijk' : 'Volgende');
    }
    await tool.click('Bekijk alle antwoorden');
    await tool.click('Wijzig: Het zorgen is zwaar');
    await tool.click('Nee');
    await tool.click('Naar de uitkomst');
    expect(tool.verdict).to.equal('Het zorgen is zwaar voor u');
    expect(tool.answers).to.include({ physical: 0, sleep: 1 });
  });

  it('has a page to look over all answers, and to change each of them from', async () => {
    const tool = await check();
    await tool.answer([...yes(2).slice(0, 12), 'skip']);
    await tool.click('Bekijk alle antwoorden');
    expect(tool.focused!.textContent).to.equal('Alle antwoorden');
    const rows = (): string[] =>
      [...tool.root.querySelectorAll<HTMLElement>('.all-answers li')].map((each) =>
        each.textContent!.replace(/\s+/g, ' ').trim(),
      );
    expect(rows()).to.have.length(13);
    expect(rows()[0]).to.equal(`${items[0]!.text} Ja Wijzig: ${items[0]!.text}`);
    expect(rows()[12]).to.contain('overgeslagen');
    await tool.click(`Wijzig: ${items[12]!.text}`);
    expect(tool.statement).to.equal(items[12]!.text);
    await tool.click('Nee');
    await tool.click('Naar alle antwoorden');
    expect(rows()[12]).to.contain(' Nee ');
    expect(tool.focused!.id, 'where one was').to.equal(`change-${items[12]!.id}`);
    await tool.click('Naar de uitkomst');
    expect(tool.text).not.to.contain('Overgeslagen');
  });

  it('says what helps in an area as soon as that is certain, whatever was skipped in it', async () => {
    const tool = await check();
    // Sleep is answered yes and the body is skipped: a little, or much.
    const given: ('Ja' | 'Nee' | 'skip')[] = yes(1);
    given[2] = 'skip';
    await tool.answer(given);
    const [body] = tool.root.querySelectorAll('.areas li');
    expect(body!.textContent!.replace(/\s+/g, ' ')).to.contain('een beetje of veel');
    const helps = [...tool.root.querySelectorAll('.advice summary')].map(
      (each) => each.textContent,
    );
    expect(helps).to.deep.equal(['Lichaam en rust', 'Voor iedereen die zorgt']);
  });

  for (const [width, height] of [
    [390, 844],
    [360, 640],
  ] as const)
    it(`has whom to talk to in the first screen of a telephone when it weighs, ${width} by ${height}`, async () => {
      await viewport(width, height);
      const tool = await check(
        html`<strain-check
          contact-name="Steunpunt Dorpsstad"
          contact-telephone="0123-456789"
        ></strain-check>`,
      );
      await tool.answer(yes(9));
      scrollTo(0, 0);
      const top = tool.element.getBoundingClientRect().y;
      const { bottom } = tool.find('0123-456789').getBoundingClientRect();
      expect(bottom - top).to.be.below(height);
      expect(tool.root.querySelectorAll('.help')).to.have.length(1);
      // What one came for stands above what is there on every part.
      const order = ['.verdict', '.help', '.gauge', '.advice', '.urgent', '.document-bar'].map(
        (each) => tool.root.querySelector(each)!.getBoundingClientRect().y,
      );
      expect(order).to.deep.equal(order.toSorted((one, other) => one - other));
    });

  it('tells of no letters to press on a telephone', async () => {
    const tool = await check();
    await tool.click('Begin');
    const letters = (): boolean =>
      [...tool.root.querySelectorAll<HTMLElement>('.key')].some((each) => each.checkVisibility());
    // Firefox without a screen has no mouse either.
    expect(letters()).to.equal(matchMedia('(hover: hover)').matches);
    await viewport(390, 844);
    expect(letters()).to.equal(false);
  });

  it('explains its dots', async () => {
    const tool = await check();
    await tool.answer(yes(5));
    const signs = (): string =>
      tool.root.querySelector('.signs')!.textContent!.replace(/\s+/g, ' ').trim();
    expect(signs()).to.equal('telt mee telt niet mee');
    await tool.click('Bekijk alle antwoorden');
    await tool.click('Wijzig');
    await tool.click('Haal het antwoord weg');
    await tool.click('Naar de uitkomst');
    expect(signs()).to.equal('telt mee telt niet mee overgeslagen');
  });

  for (const count of [0, 3, 7, 13]) {
    it(`of ${count} times yes claims no diagnosis, gives no praise, and shows help`, async () => {
      const tool = await check();
      await tool.answer(yes(count));
      expect(tool.text).to.contain('geen diagnose');
      expect(tool.text).not.to.match(/goed zo|prima|gefeliciteerd|u hebt een|overbelast/i);
      expect(tool.text).to.contain('Met wie kunt u praten?').and.to.contain('huisarts');
      expect(tool.root.querySelectorAll('.advice')).not.to.be.empty;
      expect(tool.find('Nu meteen hulp nodig?')).to.exist;
    });
  }

  it('shows the contact that the page gives', async () => {
    const tool = await check(
      html`<strain-check
        contact-name="Steunpunt Dorpsstad"
        contact-telephone="012 345 67 89"
        contact-mail="hulp@dorpsstad.example"
        contact-link="https://www.dorpsstad.example/steunpunt"
        contact-hours="Werkdagen tot 17 uur"
      ></strain-check>`,
    );
    await tool.answer(yes(0));
    const help = tool.root.querySelector<HTMLElement>('.help')!;
    expect(help.innerText).to.contain('Steunpunt Dorpsstad').and.to.contain('Werkdagen tot 17 uur');
    const links = [...help.querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal([
      'tel:0123456789',
      'mailto:hulp@dorpsstad.example',
      'https://www.dorpsstad.example/steunpunt',
    ]);
    expect(help.innerText).to.contain('dorpsstad.example');
  });

  for (const [name, value] of Object.entries({
    'contact-link': 'javascript:alert(1)',
    'contact-mail': 'geen adres',
    'contact-telephone': 'bel ons',
  })) {
    it(`tells the page that ${name}="${value}" is none, and makes no link of it`, async () => {
      const tool = await check();
      tool.element.setAttribute(name, value);
      await tool.element.updateComplete;
      await eventually(() => tool.root.querySelector('.notice code'), 'nothing is said');
      expect(tool.root.querySelector('.notice code')!.textContent).to.equal(name);
      await tool.answer(yes(1));
      expect(tool.root.querySelectorAll('.help a')).to.be.empty;
    });
  }

  it('shows what the page puts in the slot', async () => {
    const tool = await check(
      html`<strain-check><p slot="contact">Kom langs op dinsdag.</p></strain-check>`,
    );
    await tool.answer(yes(1));
    const own = tool.element.querySelector('p')!;
    expect(own.checkVisibility()).to.equal(true);
    expect(own.assignedSlot).to.exist;
    expect(textOf(await printPage(tool.element))).to.contain('Kom langs op dinsdag.');
    dispatchEvent(new Event('afterprint'));
  });

  it('tells the page that someone finished, and nothing else', async () => {
    const tool = await check();
    const heard: SamenspelCompleteEvent[] = [];
    tool.element.addEventListener('samenspel-complete', (event) => heard.push(event));
    await tool.answer(yes(5));
    expect(heard).to.have.length(1);
    expect(heard[0]!.result).to.equal(undefined);
    expect(heard[0]!.answers).to.equal(undefined);
  });

  it('tells scores and no answers with share="result"', async () => {
    const tool = await check(html`<strain-check share="result"></strain-check>`);
    let result: unknown;
    tool.element.addEventListener('samenspel-complete', (event) => (result = event.result));
    await tool.answer(yes(5));
    expect(result).to.deep.include({ instrument: 'samenspel-strain', blank: 0 });
    expect(JSON.stringify(result)).not.to.contain('sleep');
  });

  it('speaks English in an English page', async () => {
    const tool = await check(html`<strain-check></strain-check>`, 'en');
    await eventually(() => tool.text.includes('how hard is it for you'), 'it stays Dutch');
    tool.element.value = JSON.parse(savedWith(9));
    await tool.element.updateComplete;
    expect(tool.verdict).to.equal('Caring is hard for you');
    expect(tool.text).not.to.contain('uitkomst');
  });
});

describe('comparing with an earlier time', () => {
  fresh();

  it('says about the same within the smallest detectable change', async () => {
    const tool = await check();
    await tool.answer(yes(7));
    await tool.compareWith(savedWith(5));
    expect(said(tool)).to.equal(
      'Op 3 augustus 2026: soms zwaar. Dat is ongeveer hetzelfde als nu.',
    );
    await tool.compareWith(savedWith(3));
    expect(said(tool)).to.equal('Op 3 augustus 2026: licht. Het is nu zwaarder dan toen.');
    expect(textOf(tool.root.querySelector('.gauge')!)).to.contain('licht ( toen )');
  });

  it('leaves what the person has now as it is', async () => {
    const tool = await check();
    await tool.answer(yes(7));
    const before = tool.element.value;
    await tool.compareWith(savedWith(2));
    expect(tool.element.value).to.deep.equal(before);
  });

  it('shows the focus on the choice of a file', async () => {
    const tool = await check();
    await tool.answer(yes(7));
    await tool.click(content.compare.title);
    const chooser = tool.root.querySelector<HTMLElement>('.compare button')!;
    chooser.focus();
    await press('Shift+Tab');
    await press('Tab');
    expect(tool.root.activeElement).to.equal(chooser);
    expect(getComputedStyle(chooser).outlineStyle).to.equal('solid');
  });

  it('says what is wrong with a file, and where', async () => {
    const tool = await check();
    await tool.answer(yes(7));
    await tool.compareWith(savedWith(5).replace('"value":1', '"value":"veel"'));
    expect(said(tool)).to.contain('Dit bestand kan hier niet open.');
    expect(tool.root.querySelector('.compare code')!.textContent).to.equal(
      'data.forms[0].answers[0].value',
    );
    await tool.compareWith(savedWith(5).replace('"value":1', '"value":"meer"'));
    expect(said(tool)).to.contain('Dit bestand kan hier niet open.');
    await tool.compareWith(savedWith(5).replaceAll('samenspel-strain"', 'andere-lijst"'));
    expect(said(tool)).to.contain('antwoorden op een andere lijst');
  });
});

describe('what leaves the page', () => {
  fresh();

  const { saved, names } = catchDownloads();

  it('can be a text for the GP, with answers, outcome and no number', async () => {
    const tool = await check(
      html`<strain-check contact-name="Steunpunt Dorpsstad"></strain-check>`,
    );
    await tool.answer([...yes(5).slice(0, 12), 'skip']);
    await tool.click('Bewaar als tekst');
    expect(names[0]).to.match(
      /^zorgen-voor-een-ander-hoe-zwaar-is-dat-voor-u-\d{4}-\d\d-\d\d\.txt$/,
    );
    const text = await saved[0]!.text();
    expect(text).to.match(/^Zorgen voor een ander: hoe zwaar is dat voor u\?\n/);
    expect(text).to.contain('geen diagnose').and.to.contain('Het zorgen is soms zwaar voor u');
    expect(text).to.contain(`1. ${items[0]!.text} Ja`);
    expect(text).to.contain(`13. ${items[12]!.text} –`);
    expect(text).to.contain('Steunpunt Dorpsstad').and.to.contain('0800-0113');
    // A step a line.
    expect(text).to.contain(
      '\n- Vertel uw huisarts dat u slecht slaapt of pijn hebt.\n- Vraag iemand',
    );
    expect(text).not.to.contain('Score');
    expect(text).not.to.match(/\{|undefined|telt mee/);
  });

  it('has the earlier moment on paper and as text', async () => {
    const tool = await check();
    await tool.answer(yes(2));
    await tool.compareWith(savedWith(11));
    const told = ['Op 3 augustus 2026: zwaar.', 'Het is nu minder zwaar dan toen.'];
    const paper = await printPage(tool.element);
    for (const each of [...told, 'toen )']) expect(textOf(paper, 'style')).to.contain(each);
    const [steps] = paper.querySelectorAll('.advice-paper ul');
    expect(steps!.children.length).to.be.above(1);
    expect(getComputedStyle(steps!.parentElement!).breakInside).to.equal('avoid');
    dispatchEvent(new Event('afterprint'));
    await tool.click('Bewaar als tekst');
    expect(await saved[0]!.text()).to.contain(told.join(' '));
  });

  it('is in English in an English page', async () => {
    const tool = await check(html`<strain-check score="number"></strain-check>`, 'en');
    await eventually(() => tool.text.includes('how hard is it for you'), 'it stays Dutch');
    tool.element.value = JSON.parse(savedWith(5));
    await tool.element.updateComplete;
    await tool.click('Save as text');
    const text = await saved[0]!.text();
    expect(text).to.contain('sometimes hard (now)').and.to.contain('Score: 5 (possible: 0–13)');
    expect(text)
      .to.contain('113 or 0800-0113')
      .and.not.to.match(/\(nu\)|mogelijk| of 0800/);
  });

  it('has every answer on paper; and without any, a sheet to fill in by hand', async () => {
    const tool = await check();
    const sheet = await printPage(tool.element);
    expect(sheet.querySelectorAll('.answers-paper tr')).to.have.length(13);
    expect(textOf(sheet, 'style')).to.contain('☐ Ja ☐ Nee').and.to.contain('0800-2000');
    dispatchEvent(new Event('afterprint'));
    await tool.answer(yes(2));
    const paper = textOf(await printPage(tool.element), 'style');
    expect(paper).to.contain('Het zorgen is nu niet zo zwaar voor u').and.to.contain('0800-2000');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('an instrument of one’s own', () => {
  fresh();

  const shown = async (instrument: keyof typeof instruments): Promise<Check> => {
    const file = new Blob([JSON.stringify(ownCheck(instruments[instrument]))]);
    const url = URL.createObjectURL(file);
    const tool = await check(html`<strain-check content-src=${url} score="number"></strain-check>`);
    await eventually(() => tool.root.querySelector('#start'), 'it shows nothing');
    return tool;
  };
  /** Chooses one of the answers of every question, by its place. */
  const fill = async (tool: Check, choose: (at: number) => number): Promise<void> => {
    await tool.click('Begin');
    for (let at = 0; at < 300; at++) {
      const labels = tool.root.querySelectorAll<HTMLElement>('.question label');
      labels[choose(at)]!.click();
      await tool.element.updateComplete;
      const [, next] = tool.root.querySelectorAll<HTMLElement>('.steps button');
      const end = next!.textContent!.includes('uitkomst');
      next!.click();
      await tool.element.updateComplete;
      if (end) return;
    }
  };

  it('of thirteen yes or no scores as worked out by hand', async () => {
    const tool = await shown('cutOff');
    await fill(tool, (at) => (at < 7 ? 0 : 1));
    expect(tool.verdict).to.equal('boven de grens');
    expect(tool.text).to.contain('Score: 7 (mogelijk is 0–13)');
    expect(tool.text).to.contain('geen diagnose').and.to.contain('huisarts');
  });

  it('of fifteen with four bands', async () => {
    const tool = await shown('fourBands');
    await fill(tool, (at) => (at < 4 ? 0 : 1));
    expect(tool.verdict).to.equal('matig');
  });

  it('of 24 with five subscales, two items reversed', async () => {
    const tool = await shown('fiveSubscales');
    await fill(tool, () => 4);
    const scores = [...tool.text.matchAll(/Score: ([\d,]+)/g)].map(([, score]) => score);
    // Fives all round: in the second scale one of five reversed (21 / 5), in the fourth one of four.
    expect(scores).to.deep.equal(['5', '4,2', '5', '4', '5']);
  });

  it('of a hundred items, some of which are not asked', async function () {
    this.timeout(60_000);
    const tool = await shown('hundred');
    await fill(tool, (at) => (at === 0 ? 0 : 1));
    expect(tool.text).to.contain('Score: 1 ');
    expect(tool.text).to.contain('Over de eerste vraag is iets te zeggen.');
    expect(Object.keys(tool.answers)).to.have.length(90);
  });

  it('of nought to ten is answered in a row of numbers', async () => {
    const tool = await shown('elevenPoints');
    await tool.click('Begin');
    expect(tool.root.querySelectorAll('.row .answer')).to.have.length(11);
    expect(tool.text).to.contain('0 = helemaal niet').and.to.contain('10 = heel erg');
    await tool.press('k');
    expect(tool.answers).to.deep.equal({ q1: 10 });
  });

  it('that is not right is told by path, and nothing of ours comes in its place', async () => {
    const file = ownCheck({ ...instruments.cutOff, scores: [] });
    const tool = await check(html`<strain-check .content=${file}></strain-check>`);
    await eventually(() => tool.root.querySelector('[role=alert] code'), 'nothing is said');
    expect(tool.root.querySelector('code')!.textContent).to.equal('instrument.scores');
    expect(tool.root.querySelector('.title')).to.equal(null);
  });

  it('leaves answers to another list where they are', async () => {
    const tool = await check(
      html`<strain-check .value=${JSON.parse(savedWith(5))}></strain-check>`,
    );
    tool.element.content = ownCheck(instruments.cutOff);
    await eventually(() => tool.text.includes('Dertien keer'), 'it stays ours');
    expect(tool.text).to.contain('Er zijn ook antwoorden op andere vragen.');
    await tool.click('Begin');
    await tool.click('Ja');
    expect(tool.element.value.data.forms).to.have.length(2);
  });
});

describe('the accessibility tree', () => {
  fresh();

  before(function () {
    if (!canEmulate) this.skip();
  });

  /** Places of texts in the tree, which must stand in this order. */
  const inOrder = (tree: string, ...texts: string[]): void => {
    let from = 0;
    for (const text of texts) {
      const at = tree.indexOf(text, from);
      expect(at, `“${text}” in its place in\n${tree}`).to.be.at.least(0);
      from = at;
    }
  };

  it('tells question, number, answers and choice', async () => {
    const tool = await check();
    await tool.click('Begin');
    await tool.click('Nee');
    inOrder(
      await accessibilityTree(),
      'heading "Zorgen voor een ander: hoe zwaar is dat voor u?"',
      `group "Uitspraak 1 van 13 ${items[0]!.text}"`,
      'radio "Ja"',
      'radio "Nee" [focused, checked=true]',
      'button "Vorige"',
      'button "Volgende"',
      'Nu meteen hulp nodig?',
    );
    expect((await accessibilityTree()).match(/radio "/g)).to.have.length(2);
  });

  it('tells the outcome before its picture, then what helps; whom to talk to first where it weighs', async () => {
    const tool = await check();
    await tool.answer(yes(8));
    inOrder(
      await accessibilityTree(),
      'heading "Het zorgen is zwaar voor u"',
      'Met wie kunt u praten?',
      'zwaar',
      'text "nu"',
      'Wat valt u zwaar?',
      'Lichaam en rust',
      'veel',
      'geen diagnose',
      'Wat kan helpen?',
      'Nu meteen hulp nodig?',
    );
  });
});

describe('a small or enlarged screen', () => {
  fresh();

  // 400% zoom of a screen of 1280 pixels is a page of 320.
  for (const width of [320, 280]) {
    it(`of ${width} pixels holds every part without scrolling sideways`, async function () {
      // WebKit's window cannot be made that small.
      if (width < 320 && engine === 'webkit') this.skip();
      await viewport(width, 600);
      for (const layout of ['list', nothing]) {
        const tool = await check(
          html`<strain-check
            layout=${layout}
            contact-link="https://een-heel-lang-adres.voorbeeldgemeente.example/steunpunt"
          ></strain-check>`,
        );
        const fits = (): unknown =>
          expect(tool.screen.scrollWidth).to.be.at.most(tool.screen.clientWidth);
        fits();
        await tool.click('Begin');
        fits();
        tool.element.value = JSON.parse(savedWith(9));
        await tool.element.updateComplete;
        fits();
      }
    });
  }
});
