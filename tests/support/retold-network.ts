import { all, namesIn, only, textsIn, within, type Told } from './told.js';

/** What is told of a network, in sorted sentences. */
export interface NetworkTold {
  readonly centre: string[];
  readonly people: string[];
  readonly knows: string[];
  readonly supports: string[];
  readonly does: string[];
  readonly wants: string[];
}

/** Each once, in one order: who hears a thing twice knows it once. */
export const facts = (sentences: readonly string[]): string[] => [...new Set(sentences)].sort();

export const pair = (one: string, other: string): string => [one, other].sort().join(' – ');

const startOf = (label: string, text: string): string | undefined =>
  text.startsWith(`${label}: `) ? text.slice(label.length + 2) : undefined;

/** The rows of the list beside the picture: name, group, and all that is said. */
function rowsOf(page: Told): { name: string; group: string; texts: string[] }[] {
  let group = '';
  return within(page).flatMap((node) => {
    if (node.role === 'heading') group = node.name.replace(/ \(\d+\)$/u, '');
    const edit = node.role === 'listitem' && all(node, 'button').at(-1);
    if (!edit || !edit.name.startsWith('Bewerk: ')) return [];
    return [{ name: all(node, 'button')[0]!.name, group, texts: textsIn(node) }];
  });
}

/** What is told of who does what, on its own sheet. */
export function retellActivities(page: Told): Pick<NetworkTold, 'does' | 'wants'> {
  const does: string[] = [];
  const wants: string[] = [];
  for (const item of all(page, 'listitem')) {
    const edit = all(item, 'button').at(-1);
    if (!edit?.name.startsWith('Bewerk: ')) continue;
    const [name, ...texts] = textsIn(item);
    let into: string[] | undefined;
    for (const text of texts)
      // What one can choose from there.
      if (text.startsWith('Wie doet dit?')) break;
      else if (text.endsWith('door')) into = does;
      else if (text.endsWith('zin in:')) into = wants;
      else if (into && ![',', 'en'].includes(text)) into.push(`${text}: ${name!}`);
  }
  return { does: facts(does), wants: facts(wants) };
}

/** The list, which is for everyone. */
export function retellList(page: Told): Omit<NetworkTold, 'does' | 'wants'> {
  const rows = rowsOf(page);
  const summary = only(
    all(page, 'DisclosureTriangle').filter(({ name }) => name.startsWith('In het midden:')),
    'a centre',
  );
  const centre = summary.children.map(({ name }) => name).slice(1);
  const knows: string[] = [];
  const supports: string[] = [];
  for (const { name, texts } of rows) {
    for (const fact of texts[0]?.split(' · ') ?? [])
      for (const way of ['geeft', 'krijgt']) {
        const kinds = startOf(way, fact);
        for (const kind of kinds?.split(/, | en /u) ?? []) supports.push(`${name} ${way} ${kind}`);
      }
    const from = texts.indexOf('kent');
    if (from < 0) continue;
    for (const other of texts.slice(from + 1))
      if (![',', 'en'].includes(other)) knows.push(pair(name, other));
  }
  return {
    centre: facts(centre.filter((name) => ![',', 'en'].includes(name))),
    people: facts(rows.map(({ name, group }) => `${name}: ${group}`)),
    knows: facts(knows),
    supports: facts(supports),
  };
}

const LABELS = ['geeft', 'krijgt', 'kent', 'doet', 'heeft zin in'];
/** Ends what is told after a label. */
const NEXT = `(?=, (?:${LABELS.join('|')}): |$)`;

/** The picture, of which each shape and each line says what it is. */
export function retellPicture(page: Told, activities: readonly string[]): NetworkTold {
  const picture = only(all(page, 'application'), 'a picture');
  const centre = all(picture, 'image').map(({ name }) => name.replace(/, in het midden$/u, ''));
  const buttons = all(picture, 'button').map(({ name }) => name);
  const lines = buttons.filter((name) => name.endsWith(' kennen elkaar'));
  const persons = buttons
    .filter((name) => !lines.includes(name))
    .map((text) => {
      const [name = '', group = ''] = text.split(', ');
      const said = (label: string): string =>
        new RegExp(`, ${label}: (.*?)${NEXT}`, 'u').exec(text)?.[1] ?? '';
      return { name, group, said };
    });
  const people = persons.map(({ name }) => name);
  const drawn = lines.map((line) => {
    const [one, other, ...more] = namesIn(line.replace(/ kennen elkaar$/u, ''), people);
    if (!other || more.length) throw new Error(`“${line}” is no line`);
    return pair(one!, other);
  });
  const told = (
    label: string,
    known: readonly string[],
    say: (name: string, one: string) => string,
  ): string[] =>
    facts(
      persons.flatMap(({ name, said }) =>
        namesIn(said(label), known).map((each) => say(name, each)),
      ),
    );
  const heard = told('kent', [...people, ...centre], pair);
  // A line that a person does not tell, or the other way round, is a fault.
  const ofCentre = heard.filter((each) => centre.some((one) => each.split(' – ').includes(one)));
  const between = heard.filter((each) => !ofCentre.includes(each));
  if (facts(drawn).join() !== between.join()) throw new Error('Lines and persons disagree');
  return {
    centre: facts(centre),
    people: facts(persons.map(({ name, group }) => `${name}: ${group}`)),
    knows: heard,
    supports: facts(
      ['geeft', 'krijgt'].flatMap((way) =>
        persons.flatMap(({ name, said }) =>
          said(way)
            .split(/, | en /u)
            .filter(Boolean)
            .map((kind) => `${name} ${way} ${kind}`),
        ),
      ),
    ),
    does: told('doet', activities, (name, what) => `${name}: ${what}`),
    wants: told('heeft zin in', activities, (name, what) => `${name}: ${what}`),
  };
}
