import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import content from '../content/network-ecogram/nl.json' with { type: 'json' };
import '../src/tools/network-ecogram/define.js';
import type { NetworkEcogram, NetworkEcogramData, ToolDocument } from '../src/index.js';
import { observations } from '../src/kits/network/network-observations.js';
import type { NetworkChoices } from '../src/kits/network/network.schema.js';
import type { CommonArgs } from './support/args.js';
import { onPaper, showPaper } from './support/paper.js';

/** What a page can set beside what every tool has. */
interface Args extends CommonArgs {
  'relation-quality'?: boolean | string;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult => html`
  <network-ecogram
    relation-quality=${args['relation-quality'] === true ? '' : args['relation-quality'] || nothing}
    content-src=${args['content-src'] || nothing}
    carer-term=${args['carer-term'] || nothing}
    client-term=${args['client-term'] || nothing}
    plan-term=${args['plan-term'] || nothing}
    heading-level=${args['heading-level'] ?? nothing}
    share=${args.share || nothing}
    .content=${args.content}
    .value=${args.value}
  ></network-ecogram>
`;

/** The ecogram, once it shows what it says: another language is fetched first. */
const ecogramIn = async (canvas: Element): Promise<NetworkEcogram> => {
  const ecogram = canvas.querySelector('network-ecogram')!;
  while (!ecogram.shadowRoot?.querySelector('.title')) await new Promise(requestAnimationFrame);
  await ecogram.updateComplete;
  return ecogram;
};

const click =
  (...selectors: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const ecogram = await ecogramIn(canvasElement);
    for (const selector of selectors) {
      ecogram.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
      await ecogram.updateComplete;
    }
  };

const documentOf = (
  data: NetworkEcogramData,
  savedAt = '2026-11-19T14:20:00Z',
): ToolDocument<NetworkEcogramData> => ({
  tool: 'network-ecogram',
  schemaVersion: 1,
  savedAt,
  contentId: content.id,
  data,
});

type Alter = NetworkEcogramData['alters'][number];
type Activity = NetworkEcogramData['activities'][number];

const nobody: NetworkEcogramData = {
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
const kitchenTable: NetworkEcogramData = {
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
const spoken: NetworkEcogramData = {
  ...kitchenTable,
  views: observations(kitchenTable, choices)
    .map(({ id, kind }) => ({
      observation: id,
      view: kind === 'neither' ? ('disagree' as const) : ('agree' as const),
    }))
    .sort((one, other) => (one.observation < other.observation ? -1 : 1)),
};

/** Half a year earlier: the neighbour did more, a home help still came, the volunteer did not. */
const earlier: NetworkEcogramData = {
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

const carerAlone: NetworkEcogramData = {
  ...nobody,
  issued: 8,
  centres: [{ id: 'c1', name: 'Ineke', kind: 'carer' }],
  alters: [
    person(2, 'Zus', 'family', 2, { frequency: 'monthly', gives: ['emotional'] }),
    person(3, 'Collega Marja', 'acquaintances', 3, { gives: ['company'] }),
  ],
  activities: [activity(7, 'Een avond per week vrij', 'activity', [], { wished: true })],
};

const couple: NetworkEcogramData = {
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

const NAMES =
  'Els,Kees,Noor,Willemijn,Tom,Esra,Gerda,Daan,Hassan,Truus,Bram,Ivana,Jan-Willem,Saskia,Omar,Marja,Rik,Dewi,Mei Lin,Youssef,Ria,Sanne,Ahmet,Joke,Sem'.split(
    ',',
  );
const GROUPS = content.groups.map(({ id }) => id);
const SUPPORTS = content.supports.map(({ id }) => id);

/** Fifty persons, spread over groups and rings by counting. */
const fifty: NetworkEcogramData = {
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
const hostile: NetworkEcogramData = {
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

const meta: Meta<Args> = {
  title: 'Onderdelen/Ecogram',
  component: 'network-ecogram',
  render,
  parameters: { contract: { value: documentOf(kitchenTable) } },
  argTypes: {
    'relation-quality': { control: 'boolean' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    share: { control: 'select', options: ['result', 'answers'] },
    'content-src': { control: 'text' },
    'carer-term': { control: 'text' },
    'client-term': { control: 'text' },
    'plan-term': { control: 'text' },
    content: { control: 'object' },
    value: { control: 'object' },
  },
};
export default meta;

export const Empty: Story = { name: 'Leeg' };

export const KitchenTable: Story = {
  parameters: { looks: true },
  name: 'Aan de keukentafel',
  args: { value: documentOf(kitchenTable) },
  play: click('#pick-p2'),
};

export const CarerAlone: Story = {
  name: 'Een mantelzorger alleen',
  args: { value: documentOf(carerAlone) },
  play: click('.prompts summary'),
};

export const Couple: Story = {
  name: 'Een echtpaar in het midden',
  args: { value: documentOf(couple) },
  play: click('.centres summary'),
};

export const PersonForm: Story = {
  name: 'Iemand bewerken',
  args: { value: documentOf(kitchenTable) },
  play: click('#edit-p2'),
};

export const RelationQuality: Story = {
  name: 'Met de band erbij',
  args: { 'relation-quality': true, value: documentOf(kitchenTable) },
  play: click('#edit-p3'),
};

export const Activities: Story = {
  name: 'Wie doet wat?',
  args: { value: documentOf(kitchenTable) },
  play: click('#tab-activities', '#edit-a26'),
};

export const ActivitiesEmpty: Story = {
  name: 'Wie doet wat? Nog leeg',
  play: click('#tab-activities'),
};

export const Observations: Story = {
  name: 'Wat valt op?',
  args: { value: documentOf(spoken) },
  play: click('#tab-observations'),
};

export const ObservationsEmpty: Story = {
  name: 'Wat valt op? Nog leeg',
  play: click('#tab-observations'),
};

/** Opens a file in the tool, as a person would. */
const openEarlier =
  (text: string): Story['play'] =>
  async ({ canvasElement }) => {
    const ecogram = await ecogramIn(canvasElement);
    const root = ecogram.shadowRoot!;
    root.querySelector<HTMLElement>('#tab-compare')!.click();
    const until = async (selector: string): Promise<Element> => {
      for (let found; ; await new Promise(requestAnimationFrame))
        if ((found = root.querySelector(selector))) return found;
    };
    const input = (await until('.compare input[type=file]')) as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'eerder.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await until('.compare :is(.changes, .notice)');
    await ecogram.updateComplete;
  };

const earlierText = JSON.stringify(documentOf(earlier, '2026-05-11T09:00:00Z'));

export const Compare: Story = {
  name: 'Twee momenten vergeleken',
  args: { value: documentOf(kitchenTable) },
  play: openEarlier(earlierText),
};

export const CompareRefused: Story = {
  name: 'Een eerder bestand dat niet klopt',
  args: { value: documentOf(kitchenTable) },
  play: openEarlier('{"tool":"sofa-matrix"}'),
};

export const Fifty: Story = { name: 'Vijftig mensen', args: { value: documentOf(fifty) } };

export const Hostile: Story = { name: 'Vreemde namen', args: { value: documentOf(hostile) } };

export const HiddenNames: Story = {
  name: 'Namen verborgen',
  args: { value: documentOf(couple) },
  play: click('.hide-names'),
};

export const Files: Story = {
  name: 'Plaatjes en lijsten',
  args: { value: documentOf(kitchenTable) },
  play: async ({ canvasElement }) => {
    const ecogram = await ecogramIn(canvasElement);
    ecogram.shadowRoot!.querySelector<HTMLElement>('.files summary')!.click();
    while (!ecogram.shadowRoot!.querySelector('#with-names'))
      await new Promise(requestAnimationFrame);
  },
};

const narrow = (args: Args): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${render(args)}</div>`;

export const Narrow: Story = {
  name: 'Smal',
  args: { value: documentOf(kitchenTable) },
  render: narrow,
  play: click('#pick-p2'),
};

export const NarrowForm: Story = {
  name: 'Smal: iemand bewerken',
  args: { 'relation-quality': true, value: documentOf(couple) },
  render: narrow,
  play: click('#edit-p2'),
};

export const NarrowActivities: Story = {
  name: 'Smal: wie doet wat?',
  args: { value: documentOf(kitchenTable) },
  render: narrow,
  play: click('#tab-activities', '#edit-a26'),
};

export const NarrowObservations: Story = {
  name: 'Smal: wat valt op?',
  args: { value: documentOf(spoken) },
  render: narrow,
  play: click('#tab-observations'),
};

const inEnglish = (args: Args): TemplateResult => html`<div lang="en">${render(args)}</div>`;

export const English: Story = {
  name: 'In het Engels',
  args: { 'relation-quality': true, value: documentOf(kitchenTable) },
  render: inEnglish,
  play: click('#edit-p5'),
};

export const EnglishObservations: Story = {
  name: 'In het Engels: wat valt op?',
  args: { value: documentOf(kitchenTable) },
  render: inEnglish,
  play: click('#tab-observations'),
};

export const OtherTerms: Story = {
  name: 'Naaste en bewoner',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner', value: documentOf(kitchenTable) },
};

const printed: Story['render'] = (args) => onPaper(render(args));

const playPrint: Story['play'] = async ({ canvasElement }) =>
  showPaper(await ecogramIn(canvasElement));

export const PrintView: Story = {
  name: 'Op papier',
  args: { 'relation-quality': true, value: documentOf(spoken) },
  render: printed,
  play: playPrint,
};

export const PrintViewEmpty: Story = {
  name: 'Op papier: nog leeg',
  render: printed,
  play: playPrint,
};

export const PrintViewCompared: Story = {
  name: 'Op papier: vergeleken',
  args: { value: documentOf(kitchenTable) },
  render: printed,
  play: async (context) => {
    await openEarlier(earlierText)!(context);
    await playPrint!(context);
  },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  args: { content: { ...content, title: 7, rings: content.rings.slice(1) } },
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { 'carer-term': 'oom', 'relation-quality': 'misschien' },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: { ...documentOf(nobody), tool: 'netwerk-cirkels' } },
};
