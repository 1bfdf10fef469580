import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import nl from '../content/samenspel-scan/nl.json' with { type: 'json' };
import type { SayText } from '../src/core/content/counted.js';
import { plainText } from '../src/core/files/plain-text.js';
import { answerItem, handIn, remarkOn } from '../src/kits/rating/ballot.model.js';
import { closeRound, reopenRound } from '../src/kits/rating/closing.model.js';
import { itemsOf } from '../src/kits/rating/rating.model.js';
import { mergeForms } from '../src/kits/rating/round-merge.model.js';
import { outcomeScreen } from '../src/kits/rating/round-outcome.js';
import { roundCsv, roundPaper } from '../src/kits/rating/round-paper.js';
import type { RoundContent } from '../src/kits/rating/round.schema.js';
import { shownAreas, shownItems } from '../src/kits/rating/round-shown.js';
import { toldText } from '../src/kits/rating/round-told.js';
import { roundResult } from '../src/kits/rating/round-tool.model.js';
import { scaleOf, type RoundView } from '../src/kits/rating/round-view.js';
import {
  chooseWay,
  itemOutcome,
  noRound,
  startBallot,
  type Ballot,
  type RoundData,
} from '../src/kits/rating/round.model.js';
import type { Sum } from '../src/kits/rating/tally.model.js';
import { span, strip } from '../src/tools/samenspel-scan/scan-picture.js';

const scan = nl as unknown as RoundContent;
/** Four of the statements: two of each of two roles. */
const content: RoundContent = {
  ...scan,
  rating: {
    ...scan.rating,
    areas: scan.rating.areas
      .slice(0, 2)
      .map((area) => ({ ...area, items: area.items.slice(0, 2) })),
  },
};
const ITEMS = itemsOf(content.rating).map(({ id }) => id);
const GROUPS = content.groups.map(({ id }) => id);
const ON = '2026-11-29';
const SCALE = scaleOf(content);

const text: SayText = (words, extra = {}, count = 0) =>
  (typeof words === 'string' ? words : (count === 1 && words.one) || words.other).replace(
    /\{(\w+)\}/g,
    (place, name: string) => extra[name] ?? place,
  );

/** What the templates of a round see of this data, without an element. */
function viewOf(data: RoundData, minimum: number): RoundView {
  const nothing = (): undefined => undefined;
  const view = {
    content,
    data,
    level: 3,
    language: 'nl',
    minimum,
    isShared: false,
    isPair: false,
    isAsking: false,
    screen: 'outcome',
    at: 0,
    order: 'talk',
    isFull: false,
    said: [],
    text,
    asText: { root: null, documents: {} },
    tool: nothing,
    document: () => ({
      tool: 'samenspel-scan',
      schemaVersion: 1,
      savedAt: `${ON}T10:00:00Z`,
      contentId: 'samenspel-scan',
      data,
    }),
    picture: ({ at, outcome }: { at: number; outcome: { tally: undefined } }) =>
      strip(outcome.tally, content.rating.scale, at ? 'square' : 'circle'),
    sign: nothing,
    areaPicture: ({ outcome }: { outcome: Parameters<typeof span>[0] }) => span(outcome),
  };
  return view as unknown as RoundView;
}

/** All that is said of it without being drawn: sentences, rows, the file to hand on, what the page hears. */
function sentences(data: RoundData, minimum: number): string {
  const view = viewOf(data, minimum);
  return JSON.stringify([
    shownItems(view).map(({ item, groups, together, isGap, invites }) => [
      item.id,
      groups.map(({ says }) => says),
      together,
      isGap,
      invites,
    ]),
    shownAreas(view).map(({ groups, together, outcome }) => [groups, together, outcome]),
    roundCsv(view),
    toldText(view, view.document()),
    roundResult(data, content, minimum),
  ]);
}

const drawn = (template: TemplateResult): string => {
  const place = document.createElement('div');
  render(template, place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
};

/** What is on screen and on paper, pictures among it, and the text that one copies. */
function screens(data: RoundData, minimum: number): string {
  const view = viewOf(data, minimum);
  const paper = roundPaper(view);
  return [drawn(outcomeScreen(view)), drawn(paper), plainText(paper)].join('\n');
}

type Whole = (most: number) => number;

/** A generator whose rounds can be had again. */
function random(seed: number): Whole {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** Few people of whom many skip or do not know, so that much stays untold. */
function someForms(whole: Whole, step: number): Ballot[] {
  const likely = [
    [1, 2, 3, 4, null, undefined, undefined],
    [4, 3, null],
    [1, 1, 2],
  ];
  return Array.from({ length: 2 + whole(12) }, (_, at) => ({
    id: `${step}${at.toString(16)}`.padStart(6, '0'),
    group: GROUPS[whole(2)]!,
    on: ON,
    answers: ITEMS.flatMap((item) => {
      const from = likely[whole(5)] ?? likely[0]!;
      const value = from[whole(from.length)];
      return value === undefined ? [] : { item, value };
    }),
    ...(whole(4) ? {} : { remarks: [{ area: 'samenwerken', text: `waits ${step} ${at}` }] }),
  }));
}

type Come = 'pass' | 'apart';

/** Each on the one device, which goes round. */
const passed = (data: RoundData, forms: readonly Ballot[]): RoundData =>
  forms.reduce((now, { group, on, answers, remarks = [] }) => {
    let own = startBallot(now, { group, on });
    for (const { item, value } of answers) own = answerItem(own, item, value);
    for (const { area, text: words } of remarks) own = remarkOn(own, area, words);
    return handIn(own);
  }, data);

/** Closings of forms as they come, some of them after the round was opened again. */
function round(
  whole: Whole,
  minimum: number,
  way: Come,
  steps: readonly Ballot[][],
  come = (forms: Ballot[]): Ballot[][] => [forms],
): RoundData {
  let data = chooseWay(noRound, way);
  for (const forms of steps) {
    if (whole(2)) data = reopenRound(data);
    for (const parcel of come(forms))
      data = way === 'pass' ? passed(data, parcel) : mergeForms(data, parcel).data;
    data = closeRound(data, GROUPS, { minimum, on: ON });
  }
  return data;
}

/**
 * The same round with other answers where nothing may be told: of statements of a group that are untold, and on
 * forms that wait.
 */
function otherwise(data: RoundData, minimum: number, whole: Whole): RoundData {
  const { closed } = data;
  if (!closed) return data;
  const other = (value: number | null): number | null => value && 1 + ((value + whole(3)) % 4);
  let sums: Sum[] = closed.sums;
  for (const item of ITEMS)
    for (const group of GROUPS) {
      const before = itemOutcome(data, item, group, SCALE, minimum);
      if (before.tally) continue;
      const isOf = (sum: Sum): boolean => sum.item === item && sum.group === group;
      const moved = new Map<number | null, number>();
      for (const { value, people } of sums.filter(isOf))
        for (let each = 0; each < people; each++) {
          const to = other(value);
          // One may as well have skipped it.
          if (to === null || whole(6)) moved.set(to, (moved.get(to) ?? 0) + 1);
        }
      const next = [
        ...sums.filter((sum) => !isOf(sum)),
        ...[...moved].map(([value, people]) => ({ item, group, value, people })),
      ];
      const after = itemOutcome(
        { ...data, closed: { ...closed, sums: next } },
        item,
        group,
        SCALE,
        minimum,
      );
      if (!after.tally && after.isUnknown === before.isUnknown) sums = next;
    }
  return {
    ...data,
    closed: { ...closed, sums },
    counts: data.counts.map((sum) => ({ ...sum, people: sum.people + whole(3) })),
    forms: data.forms.map((form) => ({
      ...form,
      answers: form.answers.map(({ item, value }) => ({ item, value: other(value) })),
      ...(form.remarks && { remarks: [{ area: 'samenwerken', text: 'anders' }] }),
    })),
  };
}

const shuffled = (forms: readonly Ballot[], whole: Whole): Ballot[] => {
  const all = [...forms];
  return forms.map(() => all.splice(whole(all.length), 1)[0]!);
};

/** Tries rounds; says how many had something covered, and something told. */
function tryRounds(
  count: number,
  way: Come,
  say: (data: RoundData, minimum: number) => string,
): { readonly changed: number; readonly told: number } {
  let changed = 0;
  let told = 0;
  for (let seed = 1; seed <= count; seed++) {
    const whole = random(seed);
    const minimum = 3 + whole(5);
    const steps = [0, 1, 2].map((step) => someForms(whole, step));
    const again = 1000 + seed;
    const data = round(random(again), minimum, way, steps);
    const words = say(data, minimum);
    const other = otherwise(data, minimum, whole);
    if (JSON.stringify(other) !== JSON.stringify(data)) changed++;
    if (words.includes('zeggen vaak of altijd')) told++;
    if (say(other, minimum) !== words) expect.fail(`seed ${seed}: what is untold can be read`);
    const mixed = round(random(again), minimum, way, steps, (forms) => {
      const all = shuffled(forms, whole);
      const at = whole(all.length);
      // A file may be opened twice.
      const twice = way === 'apart' ? all.slice(0, whole(3)) : [];
      return [all.slice(0, at), all.slice(at), twice];
    });
    if (say(mixed, minimum) !== words) expect.fail(`seed ${seed}: the order of forms can be read`);
  }
  return { changed, told };
}

for (const way of ['apart', 'pass'] as const) {
  describe(`in five thousand rounds, ${way}`, () => {
    it('no sentence, row, file or result depends on an answer that is untold, or on the order of forms', () => {
      const { changed, told } = tryRounds(5000, way, sentences);
      expect(changed).to.be.greaterThan(2500);
      expect(told).to.be.greaterThan(2500);
    }).timeout(300_000);
  });

  describe(`in a hundred and fifty rounds, ${way}`, () => {
    it('nothing on screen, on paper or in its text does', () => {
      const { changed, told } = tryRounds(150, way, screens);
      expect(changed).to.be.greaterThan(50);
      expect(told).to.be.greaterThan(50);
    }).timeout(120_000);
  });
}
