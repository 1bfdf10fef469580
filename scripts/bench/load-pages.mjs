// The pages that `bench:load` compares, and every file they ask for.
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { check, survey } from './load-texts.mjs';

const STRAIN_CHECK = { host: 'strain-check', start: '#start', question: 'input[type=radio]' };
const OURS = '<strain-check><p>De check wordt geladen.</p></strain-check>';

const module = (name) => `<script type="module" src="/${name}.js"></script>`;

/** What an embedding page says; the same for each, or one would gain by its host. */
const page = ({ head, body, reserve }) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Steunpunt</title>
    <style>
      body { max-width: 60rem; margin: 0 auto; padding: 0 1rem; font-family: sans-serif; }
      ${reserve ?? ''}
    </style>
    ${head}
  </head>
  <body>
    <header><h1>Steunpunt</h1><p>Voor wie voor een ander zorgt.</p></header>
    <main>
      ${body}
      <h2>Meer weten?</h2>
      <p>Bel ons op werkdagen. We denken graag mee.</p>
    </main>
    <footer><p>Steunpunt, Dorpsstraat 1</p></footer>
  </body>
</html>
`;

/** Height that a page keeps free, as our guide tells. */
const reserved = (selector) => `${selector} { display: block; min-block-size: 50rem; }`;

/** What is compared: a page, and how to see in it that the first question can be answered. */
export const ways = {
  'hand-written': {
    html: page({
      head: module('hand-written'),
      body: '<hand-written-check><p>De check wordt geladen.</p></hand-written-check>',
      reserve: reserved('hand-written-check:not(:defined)'),
    }),
    watch: { ...STRAIN_CHECK, host: 'hand-written-check' },
  },
  'strain-check.js': {
    html: page({
      head: module('strain-check'),
      body: OURS,
      reserve: reserved('strain-check:not(:defined)'),
    }),
    watch: STRAIN_CHECK,
  },
  'strain-check.js, no height kept': {
    html: page({ head: module('strain-check'), body: OURS }),
    watch: STRAIN_CHECK,
  },
  'samenspel.js': {
    html: page({
      head: module('samenspel'),
      body: OURS,
      reserve: reserved('strain-check:not(:defined)'),
    }),
    watch: STRAIN_CHECK,
  },
  'samenspel.js, preloaded tool': {
    html: page({
      head: `<link rel="modulepreload" href="/strain-check.js" />${module('samenspel')}`,
      body: OURS,
      reserve: reserved('strain-check:not(:defined)'),
    }),
    watch: STRAIN_CHECK,
  },
  // Its style sheet without the font: the other one fetches that from elsewhere.
  SurveyJS: {
    html: page({
      head: `<link rel="stylesheet" href="/survey-core.fontless.min.css" />
    ${['survey.core.min', 'survey-js-ui.min', 'survey-page'].map((name) => `<script defer src="/${name}.js"></script>`).join('\n    ')}`,
      body: '<div id="survey"><p>De check wordt geladen.</p></div>',
      reserve: reserved('#survey'),
    }),
    watch: { host: '#survey', start: '.sd-navigation__start-btn', question: 'input[type=radio]' },
  },
};

/** Path → text, of everything that the pages fetch. */
export async function files() {
  const packaged = (path) => readFileSync(`node_modules/${path}`, 'utf8');
  return {
    '/hand-written.js': await built({
      configFile: false,
      define: { CHECK: JSON.stringify(check), 'process.env.NODE_ENV': '"production"' },
      build: {
        // As ours is built.
        lib: { entry: 'scripts/bench/load-hand-written.ts', formats: ['es'] },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    }),
    '/strain-check.js': await built({ mode: 'embed/strain-check' }),
    '/strain-check.on-demand.js': await built({ mode: 'embed/strain-check.on-demand' }),
    '/samenspel.js': await built({ mode: 'embed/samenspel' }),
    '/survey-core.fontless.min.css': packaged('survey-core/survey-core.fontless.min.css'),
    '/survey.core.min.js': packaged('survey-core/survey.core.min.js'),
    '/survey-js-ui.min.js': packaged('survey-js-ui/survey-js-ui.min.js'),
    '/survey-page.js': readFileSync('scripts/bench/load-survey-js.js', 'utf8').replace(
      'SURVEY)',
      () => `${JSON.stringify(survey)})`,
    ),
  };
}

async function built({ build: options, ...config }) {
  const bundle = await build({
    ...config,
    logLevel: 'error',
    build: { ...options, write: false },
  });
  return [bundle].flat()[0].output[0].code;
}
