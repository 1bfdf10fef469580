import { expect, fixture, html } from '@open-wc/testing';
import content from '../content/network-ecogram/nl.json' with { type: 'json' };
import sofa from '../content/common/sofa/nl.json' with { type: 'json' };
import '../src/generated/network-ecogram/define.js';
import '../src/generated/sofa-workshop/define.js';
import type { NetworkEcogramData } from '../src/index.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import { addMember, addNote } from '../src/kits/notes/notes.model.js';
import { nameStack, placeNote, stackNote } from '../src/kits/notes/stacks.model.js';

import { blank, type SofaWorkshopData } from '../src/tools/sofa-workshop/workshop-data.model.js';
import type { SofaWorkshop } from '../src/tools/sofa-workshop/sofa-workshop.js';
import { couple, kitchenTable } from '../stories/support/networks.js';
import { accessibilityTree, canReadTree, viewport } from './support/browser.js';
import {
  facts,
  pair,
  retellActivities,
  retellList,
  retellPicture,
  type NetworkTold,
} from './support/retold-network.js';
import { noteTold, retellBoard, retellTray, retellWritten } from './support/retold-workshop.js';
import { readTree, type Told } from './support/told.js';
import { whole } from './support/tools.js';

/*
 * Who sees nothing of a picture or a board has the accessibility tree, and nothing else. What can be
 * retold from its text alone must be what the document holds: nothing missing, nothing made up.
 */

const tree = async (): Promise<Told> => readTree(await accessibilityTree());

const labelIn = (list: readonly { id: string; label: string }[], id: string): string =>
  list.find((each) => each.id === id)!.label;

/** What a document says, without any view of it. */
function factsOf({ centres, alters, ties, activities }: NetworkEcogramData) {
  const name = (id: string): string =>
    [...alters, ...centres].find((each) => each.id === id)!.name || 'cliënt';
  const doing = (which: 'by' | 'interest'): string[] =>
    facts(activities.flatMap((each) => each[which].map((id) => `${name(id)}: ${each.name}`)));
  const between = ties.map(({ a, b }) => pair(name(a), name(b)));
  const limited = alters.flatMap((each) => each.centres.map((id) => pair(each.name, name(id))));
  const toCentre = alters.flatMap((each) =>
    (each.centres.length ? each.centres : centres.map(({ id }) => id)).map((id) =>
      pair(each.name, name(id)),
    ),
  );
  const told: NetworkTold = {
    centre: facts(centres.map(({ id }) => name(id))),
    people: facts(alters.map((each) => `${each.name}: ${labelIn(content.groups, each.group)}`)),
    knows: facts([...between, ...toCentre]),
    supports: facts(
      alters.flatMap((each) => [
        ...each.gives.map((id) => `${each.name} geeft ${labelIn(content.supports, id)}`),
        ...each.gets.map((id) => `${each.name} krijgt ${labelIn(content.supports, id)}`),
      ]),
    ),
    does: doing('by'),
    wants: doing('interest'),
  };
  return {
    told,
    /** The list tells of the centre only to whom someone is limited. */
    listKnows: facts([...between, ...limited]),
    activities: activities.map((each) => each.name),
  };
}

describe('a network, retold from the accessibility tree', () => {
  beforeEach(async function () {
    if (!canReadTree) this.skip();
    await viewport(1280, 900);
  });

  async function network(data: NetworkEcogramData): Promise<NetworkEcogram> {
    const around = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const tool = document.createElement('network-ecogram');
    tool.value = { ...tool.value, data };
    around.append(tool);
    await tool.updateComplete;
    expect(tool.value.data).to.deep.equal(data);
    return tool;
  }

  for (const [title, data] of [
    ['twelve round one', kitchenTable],
    ['twelve round a couple, two of whom know one of them', couple],
  ] as const) {
    const { told, listKnows, activities } = factsOf(data);

    it(`${title}: in the picture who is there, who knows whom, gives, gets and does what`, async () => {
      expect(told.people).to.have.length(12);
      await network(data);
      expect(retellPicture(await tree(), activities)).to.deep.equal(told);
    });

    it(`${title}: in the list who is there, who knows whom, who gives and gets what`, async () => {
      await network(data);
      const { centre, people, supports } = told;
      expect(retellList(await tree())).to.deep.equal({
        centre,
        people,
        supports,
        knows: listKnows,
      });
    });

    it(`${title}: on the sheet who does what, and who would like to`, async () => {
      const tool = await network(data);
      tool.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=tab]')[1]!.click();
      await whole(tool);
      await tool.updateComplete;
      const { does, wants } = told;
      expect(does).to.have.length(6);
      expect(retellActivities(await tree())).to.deep.equal({ does, wants });
    });
  }

  it('has a heading above the picture, at the level of the page', async () => {
    const tool = await network(kitchenTable);
    for (const level of [2, 4]) {
      tool.setAttribute('heading-level', `${level}`);
      await tool.updateComplete;
      expect(await accessibilityTree()).to.match(
        new RegExp(`heading "Kaart van het netwerk" \\[level=${level + 1}\\]`),
      );
    }
  });

  it('tells the keys of the picture where the picture is told', async () => {
    await network(kitchenTable);
    expect(await accessibilityTree()).to.match(/application "Kaart van het netwerk".* — "Pijltje/);
  });
});

const MEMBERS = ['Fatima', 'Joke', 'B. de W.', 'Mei Lin', 'Youssef', 'Ria'];

/** Who wrote what, and the block where it lies; without one it waits. */
const NOTES: readonly (readonly [who: number, text: string, block?: string])[] = [
  [1, 'Vragen hoe het thuis gaat', 'ondersteunen'],
  [1, 'Een stoel bij het bed', 'faciliteren'],
  [1, 'Bellen als er iets verandert'],
  [2, 'Vragen hoe het gaat', 'ondersteunen'],
  [2, 'Rooster, en wie er komt', 'samenwerken'],
  [3, 'Bellen als er iets verandert', 'samenwerken'],
  [3, 'Bellen als er iets verandert', 'samenwerken'],
  [3, 'Uitleg over "tillen"'],
  [4, 'Het levensverhaal doornemen', 'afstemmen'],
  [4, 'Vragen hoe het gaat thuis', 'ondersteunen'],
  [5, 'Wat helpt bij onrust?'],
  [5, 'De deur dicht bij bezoek', 'faciliteren'],
  [6, 'Een kop koffie van Joke', 'ondersteunen'],
];

/** Notes that lie on the first of them. */
const STACKED = [
  [1, 4, 10],
  [6, 7],
] as const;

function session(): SofaWorkshopData {
  let data: SofaWorkshopData = blank.data;
  for (const name of MEMBERS) data = addMember(data, name);
  for (const [who, text] of NOTES) data = addNote(data, data.members[who - 1]!.id, text);
  for (const [at, [, , block]] of NOTES.entries())
    if (block) data = placeNote(data, data.notes[at]!.id, block);
  for (const [first, ...others] of STACKED)
    for (const other of others) {
      const on = data.stacks.find(({ notes }) => notes.includes(data.notes[first - 1]!.id))!;
      data = stackNote(data, data.notes[other - 1]!.id, on.id);
    }
  const named = data.stacks.find(({ notes }) => notes.length === 3)!;
  return nameStack(data, named.id, 'Vragen hoe het is', true);
}

const verbOf = (id: string): string => sofa.roles.find((role) => role.id === id)!.verb;

const WRITTEN = NOTES.map(([who, text, block]) =>
  noteTold(MEMBERS[who - 1]!, text, block ? verbOf(block) : 'wacht'),
).sort();

describe('a workshop, retold from the accessibility tree', () => {
  beforeEach(async function () {
    if (!canReadTree) this.skip();
    await viewport(1280, 900);
  });

  async function workshop(step: SofaWorkshopData['step']): Promise<SofaWorkshop> {
    const around = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const tool = document.createElement('sofa-workshop');
    tool.value = { ...tool.value, data: { ...session(), step } };
    around.append(tool);
    await tool.updateComplete;
    expect(tool.value.data.stacks, 'a stack of three, one of two, six alone').to.have.length(7);
    return tool;
  }

  /** What is told with each member in front. */
  async function inTurn(tool: SofaWorkshop, retell: (page: Told) => string[]): Promise<string[]> {
    const told: string[] = [];
    for (const radio of tool.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=member]')) {
      radio.click();
      await tool.updateComplete;
      told.push(...retell(await tree()));
    }
    return told.sort();
  }

  it('where people write: who wrote what, and where it lies', async () => {
    const tool = await workshop('write');
    expect(await inTurn(tool, retellWritten)).to.deep.equal(WRITTEN);
  });

  it('where people place: what waits with whom, and the blocks, stacks opened one by one', async () => {
    const tool = await workshop('place');
    const told = await inTurn(tool, retellTray);
    expect(told, 'three wait').to.have.length(3);
    const closed = retellBoard(await tree());
    expect(
      closed.map(({ text, size, block }) => `${size} ${text} → ${block}`).sort(),
    ).to.deep.equal([
      '1 De deur dicht bij bezoek → Faciliteren',
      '1 Een kop koffie van Joke → Ondersteunen',
      '1 Een stoel bij het bed → Faciliteren',
      '1 Het levensverhaal doornemen → Afstemmen',
      '1 Rooster, en wie er komt → Samenwerken',
      '2 Bellen als er iets verandert → Samenwerken',
      '3 Vragen hoe het is → Ondersteunen',
    ]);
    for (const [at, stack] of closed.entries()) {
      if (stack.size === 1) {
        told.push(noteTold(stack.owners.join(), stack.text, stack.block));
        continue;
      }
      tool.shadowRoot!.querySelectorAll<HTMLElement>('.stack-head')[at]!.click();
      await tool.updateComplete;
      const open = retellBoard(await tree())[at]!;
      expect(open.notes, stack.text).to.have.length(stack.size);
      told.push(...open.notes);
    }
    expect(told.sort()).to.deep.equal(WRITTEN);
  });

  it('tells of a closed stack whose notes lie in it, each person once', async () => {
    await workshop('place');
    const stacks = retellBoard(await tree()).filter(({ size }) => size > 1);
    expect(stacks.map(({ owners }) => [...owners].sort())).to.have.deep.members([
      ['Fatima', 'Joke', 'Mei Lin'],
      ['B. de W.'],
    ]);
  });
});
