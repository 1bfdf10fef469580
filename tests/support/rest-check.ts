import * as z from 'zod/mini';
import terms from '../../content/common/terms/nl.json' with { type: 'json' };
import { toolCheck } from '../../src/core/content/check.js';
import { toolContentHead, type Terms } from '../../src/core/content/content.schema.js';
import type { ToolDefinition } from '../../src/core/content/definition.js';
import { documentsOf } from '../../src/core/document/document.schema.js';
import { carryTexts } from '../../src/generated/carry.js';
import { define } from '../../src/core/element/define.js';
import { blankForms, type FormsData } from '../../src/kits/questionnaire/form.model.js';
import { QuestionnaireElement } from '../../src/kits/questionnaire/questionnaire-element.js';
import {
  completeQuestionnaire,
  formsData,
  questionnaireTexts,
  type QuestionnaireContent,
} from '../../src/kits/questionnaire/questionnaire.schema.js';

// A second questionnaire, made up for the tests: what a tool on the questionnaire kit is made of.

const file = z.strictObject({ ...toolContentHead('rest-check'), ...questionnaireTexts });

export const content: z.infer<typeof file> & QuestionnaireContent = {
  schemaVersion: 1,
  tool: 'rest-check',
  id: 'made-up-rest',
  language: 'nl',
  reviewed: '2026-11-29',
  sources: [{ id: 'M', title: 'Verzonnen bron' }],
  title: 'Komt u aan rust toe?',
  about: ['Vier vragen over de afgelopen week, voor {carer.a}.'],
  notDiagnosis: 'Dit zegt niets over ziekte.',
  privacy: 'Niemand leest mee.',
  instrument: {
    id: 'rest',
    name: 'Rust',
    version: '2',
    source: 'Verzonnen lijst.',
    licence: 'MIT',
    permission: 'Niet nodig.',
    answerScales: [
      {
        id: 'how-often',
        points: [
          { value: 0, label: 'nooit' },
          { value: 1, label: 'soms' },
          { value: 2, label: 'vaak' },
          { value: 3, label: 'altijd' },
        ],
      },
    ],
    items: [
      { id: 'asleep', text: 'Ik slaap goed in.', scale: 'how-often' },
      { id: 'through', text: 'Ik slaap door.', scale: 'how-often' },
      { id: 'break', text: 'Ik neem overdag een pauze.', scale: 'how-often' },
      { id: 'outside', text: 'Ik kom buiten.', scale: 'how-often' },
    ],
    scores: [
      {
        id: 'rest',
        name: 'Rust',
        kind: 'total',
        method: 'sum',
        higherMeans: 'lighter',
        smallestDetectableChange: 2,
        items: ['asleep', 'through', 'break', 'outside'].map((item) => ({ item })),
        bands: [
          { id: 'little', from: 0, name: 'weinig', title: 'U komt weinig tot rust' },
          { id: 'enough', from: 7, name: 'genoeg', title: 'U komt genoeg tot rust' },
        ],
      },
      {
        id: 'nights',
        name: 'De nachten',
        kind: 'subscale',
        method: 'sum',
        higherMeans: 'lighter',
        smallestDetectableChange: 1,
        items: [{ item: 'asleep' }, { item: 'through' }],
        bands: [
          { id: 'short', from: 0, name: 'kort' },
          { id: 'long', from: 4, name: 'lang' },
        ],
      },
      {
        id: 'days',
        name: 'De dagen',
        kind: 'subscale',
        method: 'sum',
        items: [{ item: 'break' }, { item: 'outside' }],
        bands: [
          { id: 'full', from: 0, name: 'vol' },
          { id: 'wide', from: 4, name: 'ruim' },
        ],
      },
    ],
    advice: [
      {
        id: 'nap',
        title: 'Leg u even neer',
        steps: ['Een kwartier is genoeg.'],
        when: [{ score: 'nights', bands: ['short'] }],
      },
    ],
  },
  outcome: {
    title: 'Uw rust',
    unsure: 'Uw uitkomst is nog niet zeker',
    between: 'Tussen {from} en {to}.',
    tooFew: 'Er zijn te weinig antwoorden.',
    areas: 'Nacht en dag',
    advice: 'Wat kan helpen',
  },
  compare: {
    title: 'Vergelijk met eerder',
    text: 'Open een bestand van eerder.',
    earlier: 'Op {date}: {band}.',
    same: 'Dat is hetzelfde.',
    heavier: 'Dat is zwaarder geworden.',
    lighter: 'Dat is lichter geworden.',
    unsure: 'Of dat anders is, blijft open.',
    other: 'Dat bestand is van een andere lijst.',
  },
  otherForms: 'Er zijn ook antwoorden op een andere lijst.',
  sourceNote: 'Verzonnen naar:',
};

const definition: ToolDefinition<QuestionnaireContent, FormsData> = {
  tool: 'rest-check',
  source: { content, terms: terms as Terms },
  languages: {},
  outside: async () => ({
    check: toolCheck({
      file,
      document: documentsOf('rest-check', blankForms, formsData),
      complete: completeQuestionnaire,
    }),
    ...(await import('../../src/core/content/outside.js')),
    carryTexts,
  }),
};

export class RestCheck extends QuestionnaireElement<QuestionnaireContent> {
  protected static override readonly definition = definition;
}

define('rest-check', RestCheck);
