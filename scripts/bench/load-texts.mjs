// The texts of the strain check that every page of `bench:load` says.
import { readFileSync } from 'node:fs';

const content = JSON.parse(readFileSync('content/strain-check/nl.json', 'utf8'));
const { items, answerScales, scores } = content.instrument;

export const check = {
  title: content.title,
  about: content.about.map((text) => text.replace('{carer.a}', 'een mantelzorger')),
  notDiagnosis: content.notDiagnosis,
  privacy: content.privacy,
  statements: items.map(({ text }) => text),
  answers: answerScales[0].points,
  bands: scores
    .find(({ kind }) => kind === 'total')
    .bands.map(({ from, title, text }) => ({ from, title, text })),
};

/** The same as a survey of SurveyJS: a page to start from, and a page for each question. */
export const survey = {
  title: check.title,
  showProgressBar: true,
  firstPageIsStartPage: true,
  startSurveyText: 'Begin',
  pagePrevText: 'Vorige',
  pageNextText: 'Volgende',
  completeText: 'Bekijk de uitkomst',
  calculatedValues: [
    { name: 'total', expression: `sum(${items.map(({ id }) => `{${id}}`).join(', ')})` },
  ],
  pages: [
    {
      elements: [
        {
          type: 'html',
          name: 'about',
          html: [...check.about, check.notDiagnosis, check.privacy]
            .map((text) => `<p>${text}</p>`)
            .join(''),
        },
      ],
    },
    ...items.map(({ id, text }) => ({
      elements: [
        {
          type: 'radiogroup',
          name: id,
          title: text,
          choices: check.answers.map(({ label, value }) => ({ text: label, value })),
        },
      ],
    })),
  ],
  completedHtmlOnCondition: check.bands.toReversed().map(({ from, title, text }) => ({
    expression: `{total} >= ${from}`,
    html: `<h3>${title}</h3><p>${text}</p>`,
  })),
};
