import type { CircleData } from '../../src/kits/circle/circle-data.model.js';
import { indexOf, membersOf, unionsOf } from '../../src/kits/family/family-data.model.js';
import { nameOfMember } from '../../src/kits/family/family.model.js';

/** A family as someone has it in mind who heard of it: by names, which stand once. */
interface Retold {
  readonly about: string;
  readonly people: Record<string, { sign: string; born?: string; died?: string; network: boolean }>;
  /** `An + Jan: married; Bert, Carla, Dirk` */
  readonly unions: readonly string[];
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^Getrouwd met /, 'married'],
  [/^Samen met /, 'together'],
  [/^Gescheiden van /, 'divorced'],
  [/^Met /, 'unknown'],
];
const SIGNS: Record<string, string> = { man: 'square', vrouw: 'circle', anders: 'diamond' };

/** What is said of each, in sentences: N.N. has dots of its own. */
const sentencesOf = (label: string): string[] =>
  label
    .replace(/N\.N\.(?=[;,])/g, 'NN')
    .replaceAll('N.N.', 'NN.')
    .split(/\. |\.$/)
    .map((each) => each.replaceAll('NN', 'N.N.'))
    .filter(Boolean);

const unionLine = (
  pair: readonly string[],
  kind: string,
  since: string,
  children: readonly string[],
): string =>
  `${[...pair].sort().join(' + ')}: ${kind}${since && ` ${since}`}; ${children.join(', ')}`;

/** Tells a family again from what is said of its people, in Dutch. */
function retoldFrom(labels: readonly string[]): Retold {
  const people: Retold['people'] = {};
  const unions = new Set<string>();
  let about = '';
  for (const label of labels) {
    const [first, ...rest] = sentencesOf(label);
    const [name, ...more] = first!.split(', ');
    if (more.includes('hoofdpersoon')) about = name!;
    const died = more.find((each) => each.startsWith('overleden'));
    const said = (pattern: RegExp): string | undefined =>
      rest.map((each) => pattern.exec(each)?.[1]).find(Boolean);
    const born = said(/^Geboren in (\d+)/);
    people[name!] = {
      sign: SIGNS[said(/^Teken: (.*)/) ?? ''] ?? 'open',
      ...(born && { born }),
      ...(died && { died: /\d+/.exec(died)?.[0] ?? 'yes' }),
      network: rest.includes('Staat in het netwerk'),
    };
    for (const each of rest) {
      const kind = KINDS.find(([pattern]) => pattern.test(each));
      if (!kind) continue;
      const [head, tail = ''] = each.replace(kind[0], '').split('; ');
      const [, other, since = ''] = /^(.*?)(?: sinds (\d+))?(?:, overleden.*)?$/.exec(head!)!;
      const children = tail
        .replace(/^kind(eren)? samen: /, '')
        .split(', ')
        .filter(Boolean)
        .map((child) => child.replace(' (overleden)', ''));
      unions.add(unionLine([name!, other!], kind[1], since, children));
    }
  }
  return { about, people, unions: [...unions].sort() };
}

/** The same of a document. */
function retoldOf(data: CircleData): Retold {
  const name = (id: string): string => {
    const found = membersOf(data).find((each) => each.id === id)!;
    return nameOfMember(data, found) || 'N.N.';
  };
  const links = { birth: '', adopted: ' (geadopteerd)', foster: ' (pleegkind)' };
  return {
    about: name(indexOf(data)!.id),
    people: Object.fromEntries(
      membersOf(data).map(({ id, sign, born, died, person }) => [
        name(id),
        {
          sign,
          ...(born && { born: String(born) }),
          ...(died && { died: died === true ? 'yes' : String(died) }),
          network: data.alters.some((each) => each.id === person),
        },
      ]),
    ),
    unions: unionsOf(data)
      .map(({ partners, kind, since, children }) =>
        unionLine(
          partners.map(name),
          kind,
          since ? String(since) : '',
          children.map(({ member, link }) => `${name(member)}${links[link]}`),
        ),
      )
      .sort(),
  };
}

export const retold = Object.assign(retoldFrom, { of: retoldOf });
