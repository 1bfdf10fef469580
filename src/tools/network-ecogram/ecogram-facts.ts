import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { activitiesByPerson, byId, tiesByPerson } from '../../kits/network/network-index.model.js';
import { otherEnd } from '../../kits/network/network.model.js';
import type { Alter } from '../../kits/network/network-data.model.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf, labelsOf, nameOf } from './ecogram-words.js';
import { isFormal } from './network-ecogram.model.js';

/** What is known of someone, apart from names: what it is called, and in words; `''` for nothing. */
export function factsOf(
  { content, quality }: EcogramView,
  alter: Alter,
): readonly (readonly [label: string, words: string])[] {
  const yes = (is: boolean): string => (is ? msg('ja') : '');
  return [
    [msg('groep'), labelOf(content.groups, alter.group)],
    [msg('hoe dichtbij'), labelOf(content.rings, content.rings[alter.ring - 1]?.id)],
    [msg('woont'), labelOf(content.distances, alter.distance)],
    [msg('contact'), labelOf(content.frequencies, alter.frequency)],
    [msg('professional'), yes(alter.formal)],
    [msg('eerste contactpersoon'), yes(alter.firstContact)],
    [msg('geeft'), labelsOf(content.supports, alter.gives, content.language)],
    [msg('krijgt'), labelsOf(content.supports, alter.gets, content.language)],
    [msg('band'), quality ? labelOf(content.qualities, alter.quality) : ''],
  ];
}

/** The same without the group, for a list: `heel dichtbij`, `elke dag`, `geeft: praktisch`. */
export const factTexts = (view: EcogramView, alter: Alter): string[] =>
  factsOf(view, alter).flatMap(([label, words], at) => {
    // Of someone in a group of professionals that is said already.
    if (!at || !words || (at === 4 && isFormal(view.content.groups, alter.group))) return [];
    return at < 4 ? words : at < 6 ? label : `${label}: ${words}`;
  });

/** Whom someone knows in the network, and whom of the centre if not all of them. */
export const knownTo = ({ data }: EcogramView, alter: Alter): string[] => [
  ...alter.centres.filter((id) => byId(data.centres).has(id)),
  ...(tiesByPerson(data.ties).get(alter.id) ?? []).map((tie) => otherEnd(tie, alter.id)),
];

/** Names of whom someone knows, what they do and what they share: all of a text that others can change. */
function roundOf(view: EcogramView, alter: Alter): readonly (readonly string[])[] {
  const { data } = view;
  const name = view.namesIn(data);
  // Who is not limited to some of the centre knows all of it.
  const limited = alter.centres.some((id) => byId(data.centres).has(id));
  const all = limited ? [] : data.centres.map(({ id }) => id);
  const { by, interest } = activitiesByPerson(data.activities);
  const names = (of: typeof by): string[] => (of.get(alter.id) ?? []).map((each) => each.name);
  return [[...all, ...knownTo(view, alter)].map(name), names(by), names(interest)];
}

interface Known {
  readonly key: string;
  readonly content: unknown;
  readonly text: string;
}
const texts = new WeakMap<Alter, Known>();

/** All that is noted of someone, in words, for those who do not see the picture; anew where it changed. */
export function personText(view: EcogramView, alter: Alter): string {
  const { content, quality } = view;
  const { language } = content;
  const round = roundOf(view, alter);
  const name = nameOf(view, alter.id);
  const key = [name, quality, ...round.map((names) => names.join('\n'))].join('\t');
  const known = texts.get(alter);
  if (known?.key === key && known.content === content) return known.text;
  const [knows = [], does = [], shares = []] = round;
  const parts = [
    name,
    labelOf(content.groups, alter.group),
    ...factTexts(view, alter),
    ...[
      [msg('kent'), knows] as const,
      [msg('doet'), does] as const,
      [msg('heeft zin in'), shares] as const,
    ].map(([label, names]) => (names.length ? `${label}: ${listOf(names, language)}` : '')),
  ].filter(Boolean);
  const text = listOf(parts, language, 'comma');
  texts.set(alter, { key, content, text });
  return text;
}
