import type { SayText } from '../../core/content/counted.js';
import { listOf } from '../../core/language/lists.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import {
  type FamilyUnion,
  indexOf,
  type Member,
  memberOf,
  unionsOf,
} from '../../kits/family/family-data.model.js';
import { otherPartner, ownUnions, parentUnions } from '../../kits/family/family-kin.model.js';
import { alterOf } from '../../kits/network/network.model.js';
import type { FamilyGenogramContent } from './family-genogram.schema.js';

// A family in sentences: all that the picture shows, and no more.

/** What is told from, and how. */
export interface Teller {
  readonly content: FamilyGenogramContent;
  readonly data: CircleData;
  readonly language: string;
  readonly text: SayText;
  nameOf(id: string): string;
}

/** `overleden in 2019`, or nothing of who lives. */
export function deathText({ content, text }: Teller, { died }: Member): string {
  const { telling } = content;
  if (!died) return '';
  return died === true ? text(telling.died) : text(telling.diedIn, { year: String(died) });
}

/** What someone is in the network: in its centre, or who helps. */
export function rolesOf({ content, data, text }: Teller, { person }: Member): string[] {
  const { telling, centreKinds } = content;
  const centre = data.centres.find(({ id }) => id === person);
  const alter = alterOf(data, person ?? '');
  return [
    ...(centre
      ? [text(centreKinds.find(({ id }) => id === centre.kind)?.label ?? centre.kind)]
      : []),
    ...(alter?.gives.length ? [text(telling.helps)] : []),
  ];
}

/** `Dirk (overleden in 1970)`; with what is special about how a child came. */
const aside = (name: string, more: readonly string[]): string =>
  more.length ? `${name} (${more.join(', ')})` : name;

function childrenText(teller: Teller, { children }: FamilyUnion): string {
  const { content, data, language, nameOf, text } = teller;
  const { telling } = content;
  const names = children.map(({ member, link, twin }, at) => {
    const before = children[at - 1];
    return aside(nameOf(member), [
      ...(link === 'birth' ? [] : [text(telling[link])]),
      ...(twin && before ? [text(telling.twin, { name: nameOf(before.member) })] : []),
      ...(memberOf(data, member)?.died ? [text(telling.died)] : []),
    ]);
  });
  return listOf(names, language, 'comma');
}

/** Of one of two, about the other: how and since when they are together, and their children. */
export function unionText(teller: Teller, union: FamilyUnion, id: string): string {
  const { content, data, nameOf, text } = teller;
  const { telling, unionKinds } = content;
  const { children, kind, since } = union;
  const other = otherPartner(union, id);
  const people = children.length ? childrenText(teller, union) : '';
  if (!other) return people && text(telling.childrenAlone, { people }, children.length);
  const { told = '{name}', toldSince = '{name}' } =
    unionKinds.find((each) => each.id === kind) ?? {};
  const name = nameOf(other);
  const death = deathText(teller, memberOf(data, other)!);
  const both = since ? text(toldSince, { name, year: String(since) }) : text(told, { name });
  const so = death ? `${both}, ${death}` : both;
  return people ? `${so}; ${text(telling.childrenTogether, { people }, children.length)}` : so;
}

function parentsText(teller: Teller, union: FamilyUnion, id: string): string {
  const { content, language, nameOf, text } = teller;
  const { telling } = content;
  const people = listOf(union.partners.map(nameOf), language);
  const link = union.children.find(({ member }) => member === id)!.link;
  const how = { birth: telling.childOf, adopted: telling.adoptedBy, foster: telling.fosteredBy }[
    link
  ];
  return text(how, { people });
}

/** What is known of someone, a part a sentence, beginning with their name. */
export function partsOf(teller: Teller, member: Member): string[] {
  const { content, data, nameOf, text } = teller;
  const { telling, signs } = content;
  const { id, person, born, sign } = member;
  const unions = unionsOf(data);
  const name = nameOf(id);
  const alter = alterOf(data, person ?? '');
  const death = deathText(teller, member);
  const first = indexOf(data) === member ? text(telling.index, { name }) : name;
  return [
    death ? `${first}, ${death}` : first,
    ...ownUnions(unions, id).map((union) => unionText(teller, union, id)),
    ...parentUnions(unions, id).map((union) => parentsText(teller, union, id)),
    ...(born ? [text(telling.born, { year: String(born) })] : []),
    ...(sign === 'open'
      ? []
      : [text(telling.sign, { sign: text(signs.find((each) => each.id === sign)!.label) })]),
    ...rolesOf(teller, member).map((role) => text(telling.inRole, { role })),
    ...(alter ? [text(telling.inNetwork)] : []),
    ...(alter?.firstContact ? [text(telling.firstContact)] : []),
  ].filter(Boolean);
}

/** Parts as sentences; some end as a name that was cut short does. */
export const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');

/** All that is known of someone as one text. */
export const memberText = (teller: Teller, member: Member): string =>
  sentences(partsOf(teller, member));

/** `1938–2019`, `1938`, `† 2019`, or nothing. */
export function yearsText({ born, died }: Member, cross: boolean): string {
  if (born && typeof died === 'number') return `${born}–${died}`;
  if (typeof died === 'number') return `† ${died}`;
  if (died && !cross) return born ? `${born} †` : '†';
  return born ? String(born) : '';
}
