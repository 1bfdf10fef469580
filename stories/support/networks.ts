import content from '../../content/network-ecogram/nl.json' with { type: 'json' };
import type { NetworkEcogramData } from '../../src/index.js';
import { observations } from '../../src/kits/network/network-observations.js';
import type { NetworkChoices } from '../../src/kits/network/network-choices.schema.js';

type Alter = NetworkEcogramData['alters'][number];
type Activity = NetworkEcogramData['activities'][number];

export const nobody: NetworkEcogramData = {
  issued: 1,
  centres: [{ id: 'c1', name: '', kind: 'client' }],
  alters: [],
  ties: [],
  activities: [],
  answers: [],
  views: [],
  note: '',
};

const person = (
  id: number,
  name: string,
  group: string,
  ring: Alter['ring'],
  more: Partial<Alter> = {},
): Alter => ({
  id: `p${id}`,
  name,
  group,
  ring,
  formal: group === 'professionals',
  firstContact: false,
  gives: [],
  gets: [],
  centres: [],
  ...more,
});

const activity = (
  id: number,
  name: string,
  kind: string,
  by: string[],
  more: Partial<Activity> = {},
): Activity => ({ id: `a${id}`, name, kind, wished: false, by, interest: [], ...more });

/** Ties by the numbers of two persons, with ids from 40 on. */
const ties = (...pairs: [number, number][]): NetworkEcogramData['ties'] =>
  pairs.map(([one, other], at) => {
    const [a, b] = [`p${one}`, `p${other}`].sort() as [string, string];
    return { id: `t${40 + at}`, a, b };
  });

/** What came on paper round a kitchen table: a widow, a daughter who does much, and the street. */
export const kitchenTable: NetworkEcogramData = {
  issued: 60,
  centres: [{ id: 'c1', name: '', kind: 'client' }],
  alters: [
    person(2, 'Anneke', 'family', 1, {
      distance: 'same-town',
      frequency: 'daily',
      firstContact: true,
      gives: ['emotional', 'practical'],
      gets: ['emotional'],
      quality: 'strong',
    }),
    person(3, 'Johan', 'family', 2, {
      distance: 'over-hour',
      frequency: 'monthly',
      gives: ['advice'],
      quality: 'weak',
    }),
    person(4, 'Lotte', 'family', 2, {
      distance: 'within-hour',
      frequency: 'weekly',
      gives: ['company'],
      gets: ['company', 'practical'],
    }),
    person(5, 'Fatima', 'neighbours', 2, {
      distance: 'walking',
      frequency: 'some-weekly',
      gives: ['company', 'practical'],
      gets: ['company'],
      quality: 'moderate',
    }),
    person(6, 'Piet', 'neighbours', 3, { distance: 'walking', frequency: 'weekly' }),
    person(7, 'Riet', 'friends', 1, {
      distance: 'same-town',
      frequency: 'weekly',
      gives: ['emotional'],
      gets: ['emotional'],
      quality: 'strong',
    }),
    person(8, 'Hanneke', 'friends', 3, { distance: 'abroad', frequency: 'some-yearly' }),
    person(9, 'Dominee', 'acquaintances', 3, { frequency: 'monthly', gives: ['advice'] }),
    person(10, 'Gerrit', 'volunteers', 2, { frequency: 'weekly', gives: ['company'] }),
    person(11, 'Wijkverpleegkundige', 'professionals', 2, {
      frequency: 'some-weekly',
      gives: ['advice', 'practical'],
      quality: 'moderate',
    }),
    person(12, 'Huisarts', 'professionals', 3, { frequency: 'some-yearly', gives: ['advice'] }),
    person(13, 'Fysio', 'professionals', 3, {
      frequency: 'weekly',
      gives: ['practical'],
      quality: 'tense',
    }),
  ],
  ties: ties([2, 3], [2, 4], [3, 4], [2, 11], [5, 6], [11, 12]),
  activities: [
    activity(20, 'Boodschappen', 'chore', ['p2']),
    activity(21, 'Koken', 'chore', ['p2']),
    activity(22, 'Post en geldzaken', 'chore', ['p2']),
    activity(23, 'Tuin en klusjes', 'chore', ['p5', 'p6']),
    activity(24, 'Medicijnen klaarzetten', 'chore', ['p11']),
    activity(25, 'Naar de kerk op zondag', 'activity', [], {
      wished: true,
    }),
    activity(26, 'Samen zingen', 'hobby', [], { wished: true, interest: ['p10', 'p7'] }),
  ],
  answers: [
    { prompt: 'lost', text: 'De zangvriendinnen van het koor, sinds de heup.' },
    { prompt: 'talent', text: 'Ze kan goed breien en vertellen over de winkel.' },
  ],
  views: [],
  note: 'Anneke belt Gerrit over het zingen, vóór zondag.',
};

const choices = content as unknown as NetworkChoices;
export const spoken: NetworkEcogramData = {
  ...kitchenTable,
  views: observations(kitchenTable, choices)
    .map(({ id, kind }) => ({
      observation: id,
      view: kind === 'neither' ? ('disagree' as const) : ('agree' as const),
    }))
    .sort((one, other) => (one.observation < other.observation ? -1 : 1)),
};

/** Half a year earlier: the neighbour did more, a home help still came, the volunteer did not. */
export const earlier: NetworkEcogramData = {
  ...kitchenTable,
  alters: [
    ...kitchenTable.alters
      .filter(({ id }) => id !== 'p10' && id !== 'p13')
      .map((each) =>
        each.id === 'p2'
          ? { ...each, frequency: 'weekly', gives: ['emotional'] }
          : each.id === 'p5'
            ? { ...each, ring: 1 as const }
            : each,
      ),
    person(30, 'Thuishulp', 'professionals', 2, { frequency: 'weekly', gives: ['practical'] }),
  ],
  ties: kitchenTable.ties.slice(1),
  activities: [
    activity(20, 'Boodschappen', 'chore', ['p5']),
    activity(21, 'Koken', 'chore', ['p2', 'p5']),
    activity(27, 'Naar het koor', 'hobby', ['p7']),
  ],
  answers: [],
  note: '',
};

export const carerAlone: NetworkEcogramData = {
  ...nobody,
  issued: 8,
  centres: [{ id: 'c1', name: 'Ineke', kind: 'carer' }],
  alters: [
    person(2, 'Zus', 'family', 2, { frequency: 'monthly', gives: ['emotional'] }),
    person(3, 'Collega Marja', 'acquaintances', 3, { gives: ['company'] }),
  ],
  activities: [activity(7, 'Een avond per week vrij', 'activity', [], { wished: true })],
};

export const couple: NetworkEcogramData = {
  ...kitchenTable,
  centres: [
    { id: 'c1', name: 'Wim', kind: 'client' },
    { id: 'c50', name: 'Bep', kind: 'carer' },
  ],
  alters: kitchenTable.alters.map((each) =>
    each.id === 'p7'
      ? { ...each, centres: ['c50'] }
      : each.id === 'p6'
        ? { ...each, centres: ['c1'] }
        : each,
  ),
};

const placed: Partial<Record<string, 'strength' | 'attention' | 'neither'>> = {
  size: 'strength',
  density: 'neither',
  'rests-on-one': 'attention',
  'nobody-does': 'attention',
  'only-gives': 'strength',
  'family-and-formal': 'strength',
};

/** The same table, an hour later: what is a strength, what needs attention, and what now. */
export const analysed: NetworkEcogramData = {
  ...kitchenTable,
  issued: 62,
  situation: [
    { question: 'changed', choice: 'little' },
    { question: 'coming', choice: 'treatment' },
    { question: 'days', choice: 'most' },
    { question: 'duration', choice: 'five-years' },
    { question: 'home', choice: 'alone' },
    { question: 'takeover', choice: 'arranged' },
    { question: 'besides', choice: 'later' },
  ].sort((one, other) => (one.question < other.question ? -1 : 1)),
  carers: [
    {
      person: 'p2',
      how: 'Het gaat. Ik slaap slecht als mijn telefoon aan staat.',
      talked: true,
    },
    { person: 'p4', how: 'Goed, ik kom graag. Ik ben wel druk met mijn studie.', talked: false },
  ],
  ownCards: [
    { id: 'o61', text: 'Fatima merkt het als eerste als er iets is.' },
    { id: 'o62', text: 'Als Anneke ziek is, weet niemand hoe de pillen gaan.' },
  ],
  sorted: [
    ...observations(kitchenTable, content as unknown as NetworkChoices).flatMap(({ id, kind }) => {
      const place = placed[kind];
      return place ? [{ observation: id, place }] : [];
    }),
    { observation: 'o61', place: 'strength' as const },
    { observation: 'o62', place: 'attention' as const },
  ].sort((one, other) => (one.observation < other.observation ? -1 : 1)),
  abilities: [
    {
      person: 'p2',
      can: 'Boodschappen en post. Koken niet elke dag.',
      knows: 'Alles van de geldzaken. Wil weten wie ’s nachts te bellen is.',
      wants: 'Eén vrije avond in de week.',
    },
    {
      person: 'p4',
      can: 'Op zaterdag koken.',
      knows: 'Wat oma lekker vindt.',
      wants: 'Samen iets leuks doen, niet wassen.',
    },
  ],
  subjects: ['a25'],
  agreements: [
    { id: 'a1', what: 'Op zaterdag koken voor twee dagen', who: 'Lotte', by: 'vanaf 5 december' },
    {
      id: 'a2',
      what: 'Op papier zetten hoe de pillen gaan',
      who: 'Wijkverpleegkundige en Anneke',
      by: 'volgende week',
      state: 'done',
    },
    { id: 'a3', what: 'Vragen of iemand meerijdt naar de kerk', who: 'Dominee', by: 'zondag' },
  ],
};

const NAMES =
  'Els,Kees,Noor,Willemijn,Tom,Esra,Gerda,Daan,Hassan,Truus,Bram,Ivana,Jan-Willem,Saskia,Omar,Marja,Rik,Dewi,Mei Lin,Youssef,Ria,Sanne,Ahmet,Joke,Sem'.split(
    ',',
  );
const GROUPS = content.groups.map(({ id }) => id);
const SUPPORTS = content.supports.map(({ id }) => id);

/** Fifty persons, spread over groups and rings by counting. */
export const fifty: NetworkEcogramData = {
  ...nobody,
  issued: 120,
  alters: Array.from({ length: 50 }, (_, at) =>
    person(
      at + 2,
      at < NAMES.length ? NAMES[at]! : `${NAMES[at - NAMES.length]!} v.d. B.`,
      GROUPS[at % GROUPS.length]!,
      (1 + ((at * 5) % 3)) as Alter['ring'],
      at % 3 ? {} : { gives: [SUPPORTS[at % SUPPORTS.length]!] },
    ),
  ),
  ties: Array.from({ length: 30 }, (_, at) => {
    const [a, b] = [`p${2 + at}`, `p${2 + ((at * 7 + 11) % 50)}`].sort() as [string, string];
    return { id: `t${60 + at}`, a, b };
  }).filter(({ a, b }) => a !== b),
};

/** What people may type. */
export const hostile: NetworkEcogramData = {
  ...nobody,
  issued: 40,
  alters: [
    '<img src=x onerror=alert(1)>',
    '\u202eomgekeerd',
    '\u0639\u0627\u0626\u0634\u0629',
    'A'.repeat(200),
    `Een heel lange naam ${'met nog een stuk '.repeat(10)}`.slice(0, 200),
    '👩‍👩‍👧‍👦',
    '=1+1',
    '"; DROP TABLE',
    ...Array.from({ length: 8 }, () => 'Jan'),
  ].map((name, at) =>
    person(at + 2, name, GROUPS[at % GROUPS.length]!, (1 + (at % 3)) as Alter['ring']),
  ),
  activities: [activity(30, '</script><b>Wandelen', 'activity', ['p2', 'p3'])],
};
