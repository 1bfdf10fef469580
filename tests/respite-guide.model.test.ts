import { expect } from '@open-wc/testing';
import { carryOf } from '../src/core/carry/carry.model.js';
import { parseDocument } from '../src/core/document/document.schema.js';
import type { Answer } from '../src/kits/flow/flow.model.js';
import { addOwnRow, chooseRow, setCell, tickPoint } from '../src/kits/sheet/sheet.model.js';
import { missingIn, saidIn } from '../src/kits/letter/letter.model.js';
import { matchFaults } from '../src/tools/respite-guide/match-faults.schema.js';
import {
  QUESTION_PARTS,
  questionOf,
  timesOf,
  whomOf,
  type Saying,
} from '../src/tools/respite-guide/question.model.js';
import {
  blank,
  carry,
  DAY_PARTS,
  DAYS,
  editHandover,
  freeDays,
  goTo,
  HANDOVER_LENGTH,
  hasAmount,
  isBegun,
  isFree,
  matchForms,
  toggleBox,
  toggleThing,
  TRAITS,
  type RespiteGuideData,
  type Trait,
} from '../src/tools/respite-guide/respite-guide.model.js';
import {
  respiteGuideDocument,
  type RespiteGuideContent,
} from '../src/tools/respite-guide/respite-guide.schema.js';
import { bundled } from './support/tools.js';

const content = bundled<RespiteGuideContent & Record<string, unknown>>('respite-guide');
const { forms, choices } = content;
type Wish = Partial<Record<Trait, string>>;
const answersOf = (wish: Wish): Answer[] =>
  Object.entries(wish).map(([choice, option]) => ({ choice, option }));
const matched = (wish: Wish) => {
  const { fits, almost, rest } = matchForms(forms, answersOf(wish));
  return {
    fits: fits.map(({ id }) => id),
    almost: almost.map(({ form, differs }) => `${form.id} (${differs})`),
    rest: rest.map(({ id }) => id),
  };
};
const ALL = ['circle', 'light', 'home-pro', 'stand-in', 'day', 'night', 'stay', 'together'];

/** Every answer that a question can have, none among them. */
const optionsOf = (trait: Trait): (string | undefined)[] => [
  undefined,
  'unknown',
  ...choices.find(({ id }) => id === trait)!.options.map(({ id }) => id),
];
const everyWish: Wish[] = TRAITS.reduce<Wish[]>(
  (wishes, trait) =>
    wishes.flatMap((wish) =>
      optionsOf(trait).map((option) => (option ? { ...wish, [trait]: option } : wish)),
    ),
  [{}],
);

describe('which forms of respite fit', () => {
  it('are eight, by their place, who, how long and how often', () => {
    expect(forms.map(({ id }) => id)).to.deep.equal(ALL);
    const row = (id: string): string =>
      TRAITS.map((trait) => forms.find((form) => form.id === id)![trait].join('+')).join(' | ');
    expect(row('circle')).to.equal('home+away | circle | hours+day+night+days | once+fixed');
    expect(row('light')).to.equal('home+away | volunteer | hours | once+fixed');
    expect(row('home-pro')).to.equal('home | pro | hours+night | once+fixed');
    expect(row('stand-in')).to.equal('home | volunteer+pro | days | once');
    expect(row('day')).to.equal('away | volunteer+pro | day | fixed');
    expect(row('night')).to.equal('away | pro | night | once+fixed');
    expect(row('stay')).to.equal('away | pro | night+days | once+fixed');
    expect(row('together')).to.equal('away | volunteer+pro | days | once');
  });

  it('is all of them while nothing is answered, or nothing matters', () => {
    expect(matched({})).to.deep.equal({ fits: ALL, almost: [], rest: [] });
    expect(
      matched({ place: 'unknown', who: 'unknown', long: 'unknown', often: 'unknown' }).fits,
    ).to.deep.equal(ALL);
  });

  it('is a volunteer for some hours at home, with three that almost do', () => {
    expect(matched({ place: 'home', who: 'volunteer', long: 'hours' })).to.deep.equal({
      fits: ['light'],
      almost: ['circle (who)', 'home-pro (who)', 'stand-in (long)'],
      rest: ['day', 'night', 'stay', 'together'],
    });
  });

  it('is none exactly for a professional at home for a day, each week; three almost do', () => {
    expect(matched({ place: 'home', who: 'pro', long: 'day', often: 'fixed' })).to.deep.equal({
      fits: [],
      almost: ['circle (who)', 'home-pro (long)', 'day (place)'],
      rest: ['light', 'stand-in', 'night', 'stay', 'together'],
    });
  });

  it('is one’s own circle where that is the one answer, and the rest stays away', () => {
    expect(matched({ who: 'circle' })).to.deep.equal({
      fits: ['circle'],
      almost: [],
      rest: ALL.slice(1),
    });
    // Two that do not matter are no answers.
    expect(matched({ who: 'circle', long: 'unknown', often: 'unknown' }).almost).to.deep.equal([]);
  });

  it('almost fits from the second answer on', () => {
    expect(matched({ place: 'home' }).almost).to.deep.equal([]);
    expect(matched({ place: 'home', long: 'hours' }).almost).not.to.deep.equal([]);
  });

  it('never leaves anyone with nothing, whatever is answered', () => {
    expect(everyWish).to.have.length(4 * 5 * 6 * 4);
    for (const wish of everyWish) {
      const { fits, almost, rest } = matched(wish);
      expect(fits.length + almost.length, JSON.stringify(wish)).to.be.above(0);
      const told = [...fits, ...almost.map((each) => each.split(' ')[0]!), ...rest];
      expect(told.toSorted(), JSON.stringify(wish)).to.deep.equal(ALL.toSorted());
    }
  });

  it('fits no more with one answer more', () => {
    for (const wish of everyWish)
      for (const trait of TRAITS) {
        const { [trait]: _, ...less } = wish;
        expect(matched(less).fits).to.include.members(matched(wish).fits);
      }
  });
});

describe('a content file of respite-guide', () => {
  it('is refused where an example does not hold, or a form allows what nobody can answer', () => {
    expect(matchFaults(content)).to.deep.equal([]);
    const wrong = structuredClone(content);
    wrong.matches![1]!.fits = ['stay'];
    expect(matchFaults(wrong)).to.deep.equal([
      { path: 'matches[1].fits', problem: 'choice', found: 'stay', expected: 'light' },
    ]);
    const other = structuredClone(content);
    other.forms[0]!.long.push('week');
    expect(matchFaults(other)[0]).to.include({ path: 'forms[0].long[4]', found: 'week' });
  });

  it('promises nothing, and names no price, in any language', () => {
    for (const locale of ['nl', 'en']) {
      const said = JSON.stringify(bundled('respite-guide', locale));
      expect(said).not.to.match(/€|recht op|wachttijd|wachtlijst|vergoed|gratis|indicatie/i);
      expect(said).not.to.match(/entitled|right to|waiting (time|list)|reimburs|free of charge/i);
      expect(said).not.to.match(/er is niets|there is nothing/i);
      expect(said).not.to.match(/voorkom|prevent|overbelast|burn-?out/i);
    }
  });

  it('names where each thing comes from', () => {
    const { sources, goesOn, handover, helps, blocks } = content;
    const known = [...sources.map(({ id }) => id), 'own'];
    const all = [
      ...forms,
      ...goesOn.things,
      ...handover.prompts,
      ...helps.items,
      ...blocks.flatMap(({ items }) => items),
    ];
    for (const { id, source } of all) expect(known, id).to.include(source.split('/')[0]);
  });
});

const saying: Saying = {
  text: (said) => said,
  list: (parts) => parts.join(' + '),
};

describe('the week', () => {
  it('opens a box and closes it again, and keeps the order of the week', () => {
    let { data } = blank;
    data = toggleBox(data, 'sat', 'evening');
    data = toggleBox(data, 'tue', 'afternoon');
    data = toggleBox(data, 'tue', 'morning');
    expect(freeDays(data)).to.deep.equal([
      { day: 'tue', parts: ['morning', 'afternoon'] },
      { day: 'sat', parts: ['evening'] },
    ]);
    data = toggleBox(data, 'sat', 'evening');
    expect(isFree(data, 'sat', 'evening')).to.equal(false);
    expect(timesOf(content, data, saying)).to.equal('dinsdag (ochtend + middag)');
  });

  it('has 21 boxes, and a full day has a name of its own', () => {
    const whole = DAYS.flatMap((day) => DAY_PARTS.map((part) => ({ day, part }))).reduce(
      (data, { day, part }) => toggleBox(data, day, part),
      blank.data,
    );
    expect(whole.week).to.have.length(21);
    expect(timesOf(content, whole, saying)).to.equal(
      content.week.days.map(({ label }) => `${label} (de hele dag)`).join(' + '),
    );
    expect(timesOf(content, blank.data, saying)).to.equal('');
  });
});

describe('my question', () => {
  const fields = (data: RespiteGuideData) => questionOf(content, data, saying);

  it('has seven parts, none of which is there at first', () => {
    expect(
      fields(blank.data)
        .map(({ id }) => id)
        .toSorted(),
    ).to.deep.equal([...QUESTION_PARTS].toSorted());
    expect(saidIn(fields(blank.data))).to.deep.equal([]);
    expect(missingIn(fields(blank.data))).to.have.length(7);
  });

  it('says what was chosen and written, and misses what is blank', () => {
    let { data } = blank;
    data = setCell(data, 'wish', 'note', ' Zingen ');
    data = toggleThing(toggleThing(data, 'food'), 'company');
    data = addOwnRow(data, 'Het nieuws', { group: 'goes-on' });
    data = chooseRow(data, 'light');
    data = { ...data, answers: answersOf({ place: 'home', long: 'unknown' }) };
    const said = Object.fromEntries(saidIn(fields(data)).map(({ id, texts }) => [id, texts]));
    expect(said).to.deep.equal({
      wish: ['Zingen'],
      'goes-on': ['Gezelschap, een praatje', 'Eten en drinken', 'Het nieuws'],
      how: ['thuis'],
      forms: ['Een vrijwilliger, thuis of op stap'],
    });
    expect(missingIn(fields(data)).map(({ id }) => id)).to.deep.equal(['when', 'whom', 'note']);
    expect(saidIn(fields(setCell(data, 'wish', 'note', '  '))).map(({ id }) => id)).not.to.include(
      'wish',
    );
  });

  it('is put to whom one names, or else to who arranges care now', () => {
    const { data } = blank;
    expect(whomOf(content, data, saying)).to.equal('');
    const by = { ...data, answers: [{ choice: 'arranged', option: 'municipality' }] };
    expect(whomOf(content, by, saying)).to.equal('het loket van de gemeente');
    expect(whomOf(content, setCell(by, 'ask', 'whom', 'mijn zus'), saying)).to.equal('mijn zus');
  });

  it('never has a word of the handover sheet', () => {
    const data = editHandover(blank.data, 'medicine', 'In de groene map');
    expect(JSON.stringify(fields(data))).not.to.contain('groene map');
  });
});

describe('the handover sheet', () => {
  it('holds what was written at a point, once, and nothing of one that is blank', () => {
    let data = editHandover(blank.data, 'call', 'Henk');
    data = editHandover(data, 'rest', 'Radio');
    data = editHandover(data, 'call', 'Hen');
    expect(data.handover).to.deep.equal([
      { id: 'call', text: 'Hen' },
      { id: 'rest', text: 'Radio' },
    ]);
    expect(editHandover(data, 'call', '').handover).to.deep.equal([{ id: 'rest', text: 'Radio' }]);
    expect(editHandover(data, 'talk', '')).to.equal(data);
  });

  it('knows an amount when it sees one', () => {
    const { amounts } = content.handover;
    for (const said of [
      '20 mg',
      '0,5ml',
      '2 tabletten',
      '½ tablet',
      '3 druppels ’s avonds',
      '1 pil',
    ])
      expect(hasAmount(said, amounts), said).to.equal(true);
    for (const said of [
      '',
      'Staat in de map',
      'om 8 uur',
      '2 pillendozen',
      'tabletten in de la',
      '06 12 34 56 78',
    ])
      expect(hasAmount(said, amounts), said).to.equal(false);
    expect(
      hasAmount(
        '2 drops',
        bundled<RespiteGuideContent & Record<string, unknown>>('respite-guide', 'en').handover
          .amounts,
      ),
    ).to.equal(true);
  });
});

describe('what goes on to other tools', () => {
  const words = { content: {}, text: (said: unknown) => String(said), language: 'nl' };
  const given = (data: RespiteGuideData) => carryOf(carry, data, words as never);

  it('is a wish and a question of one’s own, for oneself', () => {
    let data = setCell(blank.data, 'wish', 'note', 'Zingen');
    data = setCell(data, 'ask', 'note', 'Kan er iemand kennismaken?');
    expect(given(data)).to.deep.equal([
      { id: 'wish', kind: 'wish', text: 'Zingen', state: 'open', for: 'self' },
      {
        id: 'question',
        kind: 'question',
        text: 'Kan er iemand kennismaken?',
        state: 'open',
        for: 'self',
      },
    ]);
  });

  it('is nothing of the handover sheet, the week, the care or the trial', () => {
    let data = editHandover(blank.data, 'medicine', 'In de map');
    data = toggleThing(toggleBox(data, 'mon', 'morning'), 'wash');
    data = addOwnRow(data, 'Verband', { group: 'goes-on' });
    data = chooseRow(tickPoint(setCell(data, 'trial', 'who', 'Jan'), 'trial'), 'stay');
    expect(given(data)).to.deep.equal([]);
  });

  it('is taken in as a wish, once', () => {
    const [list] = carry.lists;
    const item = { id: 'a', kind: 'wish', text: 'Wandelen', for: 'self', origin: 'd/a' } as const;
    const once = list!.add!(blank.data, item, words as never);
    expect(once.rows).to.deep.equal([
      { id: 'own-1', text: 'Wandelen', group: 'wish', origin: 'd/a' },
    ]);
    expect(list!.add!(once, item, words as never)).to.equal(once);
    const [wish] = saidIn(questionOf(content, once, saying));
    expect(wish!.texts).to.deep.equal(['Wandelen']);
  });
});

describe('a document of respite-guide', () => {
  const documentWith = (data: Partial<RespiteGuideData>): unknown => ({
    tool: 'respite-guide',
    schemaVersion: 1,
    savedAt: '2026-11-30T10:00:00Z',
    contentId: 'samenspel-respite-guide',
    data: { ...blank.data, ...data },
  });
  const isTaken = (data: Partial<RespiteGuideData>): boolean =>
    parseDocument(respiteGuideDocument, documentWith(data)).ok;

  it('is read with all it can hold, and refused with more', () => {
    const text = 'a'.repeat(HANDOVER_LENGTH);
    expect(isTaken({})).to.equal(true);
    expect(isTaken({ handover: [{ id: 'call', text }] })).to.equal(true);
    expect(isTaken({ handover: [{ id: 'call', text: `${text}a` }] })).to.equal(false);
    expect(isTaken({ handover: [{ id: 'call', text: '' }] })).to.equal(false);
    const box = { day: 'mon', part: 'morning' } as const;
    expect(isTaken({ week: [box] })).to.equal(true);
    expect(isTaken({ week: [box, box] })).to.equal(false);
    expect(isTaken({ goesOn: ['food', 'food'] })).to.equal(false);
    expect(isTaken({ step: 'end' as 'ask' })).to.equal(false);
  });

  it('is begun by anything but going to another step', () => {
    expect(isBegun(goTo(blank.data, 'ask'))).to.equal(false);
    expect(goTo(blank.data, 'wish')).to.equal(blank.data);
    expect(isBegun(toggleThing(blank.data, 'food'))).to.equal(true);
    expect(isBegun(editHandover(blank.data, 'call', 'Henk'))).to.equal(true);
  });
});
