// Sessions of the workshop, and of dreams, for `bench:board`.
import { readFileSync } from 'node:fs';

const { id: contentId } = JSON.parse(readFileSync('content/sofa-workshop/nl.json', 'utf8'));
const BLOCKS = ['samenwerken', 'ondersteunen', 'faciliteren', 'afstemmen'];

/** A document of so many members with so many notes each: half of those wait, and every fifth has words of another. */
export function session(people, each) {
  const members = [];
  const notes = [];
  const stacks = [];
  for (let who = 1; who <= people; who++) {
    members.push({ id: `m${who}`, name: `Teamlid ${who}`, left: false });
    for (let at = 0; at < each; at++) {
      const id = `n${notes.length + 1}`;
      const same = at % 5 === 0;
      const text = same ? `Vragen hoe het gaat, ${at}` : `Activiteit ${at} van teamlid ${who}`;
      notes.push({ id, member: `m${who}`, text });
      if (at % 2)
        stacks.push({ id: `s${id.slice(1)}`, block: BLOCKS[at % 4], notes: [id], text: '' });
    }
  }
  return {
    tool: 'sofa-workshop',
    schemaVersion: 2,
    savedAt: '2026-11-29T10:00:00.000Z',
    contentId,
    data: { step: 'place', members, notes, stacks, seen: [], thoughts: [], agreements: [] },
  };
}

const PARTIES = ['client', 'carer', 'staff', 'management'];

/** A document of so many people with so many notes each, half of them dreams; every fifth lies on a stack with another. */
export function dreams(people, each) {
  const members = [];
  const notes = [];
  const stacks = [];
  for (let who = 1; who <= people; who++) {
    members.push({ id: `m${who}`, name: `P${who}`, left: false, party: PARTIES[who % 4] });
    for (let at = 0; at < each; at++) {
      const id = `n${notes.length + 1}`;
      const block = notes.length % 2 ? 'nightmare' : 'dream';
      notes.push({ id, member: `m${who}`, text: `Droom ${at} van ${who}` });
      const onto = at === 4 && stacks.findLast((stack) => stack.block === block);
      if (onto) onto.notes.push(id);
      else stacks.push({ id: `s${id.slice(1)}`, block, notes: [id], text: '' });
    }
  }
  return {
    tool: 'dream-session',
    schemaVersion: 1,
    savedAt: '2026-11-29T10:00:00.000Z',
    contentId: 'samenspel-dream-session',
    data: {
      step: 'together',
      way: 'pass',
      members,
      notes,
      stacks,
      links: [],
      dots: [],
      chosen: [],
      agreements: [],
    },
  };
}
