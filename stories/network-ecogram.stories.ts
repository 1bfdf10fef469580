import type { Meta } from '@storybook/web-components-vite';
import content from '../content/network-ecogram/nl.json' with { type: 'json' };
import '../src/generated/network-ecogram/define.js';
import type { NetworkEcogramData } from '../src/index.js';
import {
  analysed,
  carerAlone,
  couple,
  earlier,
  fifty,
  hostile,
  kitchenTable,
  nobody,
  spoken,
} from './support/networks.js';
import { inTurn } from './support/play.js';
import { inEveryLook, ofAnotherTool, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, press, openFile, appears, narrow, inEnglish, printed, brokenContent } =
  toolStories<NetworkEcogramData>('network-ecogram', content, 2);

const atTheTable = { value: documentOf(kitchenTable) };

export default {
  title: 'Onderdelen/Ecogram',
  ...meta,
  parameters: { contract: atTheTable },
} satisfies Meta;

export const Empty: Story = { name: 'Leeg' };

export const KitchenTable: Story = {
  name: 'Aan de keukentafel',
  args: atTheTable,
  play: press('#pick-p2'),
};

export const CarerAlone: Story = {
  name: 'Een mantelzorger alleen',
  args: { value: documentOf(carerAlone) },
  play: press('.prompts summary'),
};

export const Couple: Story = {
  name: 'Een echtpaar in het midden',
  args: { value: documentOf(couple) },
  play: press('.centres summary'),
};

export const PersonForm: Story = {
  name: 'Iemand bewerken',
  args: atTheTable,
  play: press('#edit-p2'),
};

export const RelationQuality: Story = {
  name: 'Met de band erbij',
  args: { 'relation-quality': true, ...atTheTable },
  ...inEveryLook,
  play: press('#edit-p3'),
};

export const Activities: Story = {
  name: 'Wie doet wat?',
  args: atTheTable,
  play: press('#tab-activities', '#edit-a26'),
};

export const ActivitiesEmpty: Story = {
  name: 'Wie doet wat? Nog leeg',
  play: press('#tab-activities'),
};

export const Observations: Story = {
  name: 'Wat valt op?',
  args: { value: documentOf(spoken) },
  play: press('#tab-observations'),
};

export const ObservationsEmpty: Story = {
  name: 'Wat valt op? Nog leeg',
  play: press('#tab-observations'),
};

const sorting = { value: documentOf(analysed) };

export const Analysis: Story = {
  name: 'Kracht en risico',
  args: { start: 'analysis', ...sorting },
  play: inTurn(appears('#step-sort'), press('#step-sort')),
};

export const AnalysisEmpty: Story = {
  name: 'Kracht en risico: nog leeg',
  args: { start: 'analysis' },
  play: appears('#step-who'),
};

export const AnalysisSituation: Story = {
  name: 'Kracht en risico: de situatie',
  args: { start: 'analysis', ...sorting },
  play: inTurn(appears('#step-situation'), press('#step-situation')),
};

export const AnalysisHow: Story = {
  name: 'Kracht en risico: hoe is het met u',
  args: { start: 'analysis', ...sorting },
  play: inTurn(appears('#step-how'), press('#step-how')),
};

export const AnalysisNext: Story = {
  name: 'Kracht en risico: wat nu',
  args: { start: 'analysis', ...sorting },
  play: inTurn(appears('#step-next'), press('#step-next')),
};

export const NarrowAnalysis: Story = {
  name: 'Smal: kracht en risico',
  args: { start: 'analysis', ...sorting },
  ...narrow,
  play: inTurn(appears('#step-sort'), press('#step-sort')),
};

export const EnglishAnalysis: Story = {
  name: 'In het Engels: kracht en risico',
  args: { start: 'analysis', ...sorting },
  ...inEnglish,
  play: inTurn(appears('#step-sort'), press('#step-sort')),
};

export const PrintViewAnalysis: Story = {
  name: 'Op papier: kracht en risico',
  args: { start: 'analysis', ...sorting },
  ...printed,
};

export const PrintViewAnalysisEmpty: Story = {
  name: 'Op papier: kracht en risico, om op te schrijven',
  args: { start: 'analysis', ...atTheTable },
  ...printed,
};

const openEarlier = (text: string) =>
  inTurn(
    press('#tab-compare'),
    openFile('.compare input[type=file]', text),
    appears('.compare :is(.changes, .notice)'),
  );

const earlierText = JSON.stringify(documentOf(earlier, '2026-05-11T09:00:00Z'));

export const Compare: Story = {
  name: 'Twee momenten vergeleken',
  args: atTheTable,
  play: openEarlier(earlierText),
};

export const CompareRefused: Story = {
  name: 'Een eerder bestand dat niet klopt',
  args: atTheTable,
  play: openEarlier('{"tool":"sofa-matrix"}'),
};

export const Fifty: Story = { name: 'Vijftig mensen', args: { value: documentOf(fifty) } };

export const Hostile: Story = { name: 'Vreemde namen', args: { value: documentOf(hostile) } };

export const HiddenNames: Story = {
  name: 'Namen verborgen',
  args: { value: documentOf(couple) },
  play: press('.hide-names'),
};

export const Files: Story = {
  name: 'Plaatjes en lijsten',
  args: atTheTable,
  play: inTurn(press('.files summary'), appears('#with-names')),
};

export const Narrow: Story = { name: 'Smal', args: atTheTable, ...narrow, play: press('#pick-p2') };

export const NarrowForm: Story = {
  name: 'Smal: iemand bewerken',
  args: { 'relation-quality': true, value: documentOf(couple) },
  ...narrow,
  play: press('#edit-p2'),
};

export const NarrowActivities: Story = {
  name: 'Smal: wie doet wat?',
  args: atTheTable,
  ...narrow,
  play: press('#tab-activities', '#edit-a26'),
};

export const NarrowObservations: Story = {
  name: 'Smal: wat valt op?',
  args: { value: documentOf(spoken) },
  ...narrow,
  play: press('#tab-observations'),
};

export const English: Story = {
  name: 'In het Engels',
  args: { 'relation-quality': true, ...atTheTable },
  ...inEnglish,
  play: press('#edit-p5'),
};

export const EnglishObservations: Story = {
  name: 'In het Engels: wat valt op?',
  args: atTheTable,
  ...inEnglish,
  play: press('#tab-observations'),
};

export const OtherTerms: Story = {
  name: 'Naaste en bewoner',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner', ...atTheTable },
};

export const PrintView: Story = {
  name: 'Op papier',
  args: { 'relation-quality': true, value: documentOf(spoken) },
  ...printed,
};

export const PrintViewEmpty: Story = { name: 'Op papier: nog leeg', ...printed };

export const PrintViewCompared: Story = {
  name: 'Op papier: vergeleken',
  args: atTheTable,
  ...printed,
  play: inTurn(openEarlier(earlierText), printed.play),
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ rings: content.rings.slice(1) }),
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { 'carer-term': 'oom', 'relation-quality': 'misschien' },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(documentOf(nobody)) },
};
