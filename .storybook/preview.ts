import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@gemeente-denhaag/design-tokens-components/dist/theme/index.css';
import '@utrecht/design-tokens/dist/dark/theme.css';
import '@utrecht/design-tokens/dist/theme.css';
import { html } from 'lit';
import look from 'virtual:look';
import { capitalised } from '../src/core/language/capital.js';
import { LOCALES } from '../src/generated/locales.js';
import { manifest } from '../stories/support/manifest.js';
import './preview.css';

setCustomElementsManifest(manifest);

// The pages are in Dutch; a story's own wrapper says what the toolbar chose.
document.documentElement.lang = 'nl';

// As a municipality's page has it; without a theme it does nothing.
document.head.append(Object.assign(document.createElement('style'), { textContent: look.bridge }));

const dutchName = new Intl.DisplayNames(['nl'], { type: 'language' });

/** The words that the toolbar chooses, as the attributes of every tool. */
const TERMS = ['carer-term', 'client-term', 'plan-term'] as const;

/** A choice in the toolbar; the first is the one it starts with. */
const choice = (title: string, icon: string, items: readonly (readonly [string, string])[]) => ({
  name: title,
  toolbar: {
    title,
    icon,
    items: items.map(([value, label]) => ({ value, title: label })),
    dynamicTitle: true,
  },
});

/** The theme files of municipalities are the municipalities' own: here to try, and in no package. */
const themeClasses: Readonly<Record<string, readonly string[]>> = {
  dark: ['page-dark'],
  utrecht: ['page-municipal', 'utrecht-theme'],
  'utrecht-dark': ['page-municipal', 'page-dark', 'utrecht-theme--dark'],
  denhaag: ['page-municipal', 'denhaag-theme'],
};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: choice(
      'Taal',
      'globe',
      LOCALES.map((locale) => [locale, capitalised(dutchName.of(locale) ?? locale, 'nl')] as const),
    ),
    theme: choice('Thema', 'paintbrush', [
      ['light', 'Licht'],
      ['dark', 'Donker'],
      ['utrecht', 'Gemeente Utrecht'],
      ['utrecht-dark', 'Gemeente Utrecht, donker'],
      ['denhaag', 'Gemeente Den Haag'],
    ]),
    direction: choice('Richting', 'transfer', [
      ['ltr', 'Links naar rechts'],
      ['rtl', 'Rechts naar links'],
    ]),
    'carer-term': choice('Woord voor de mantelzorger', 'user', [
      ['mantelzorger', 'mantelzorger'],
      ['naaste', 'naaste'],
      ['familielid', 'familielid'],
      ['verwant', 'verwant'],
    ]),
    'client-term': choice('Woord voor de cliënt', 'useralt', [
      ['client', 'cliënt'],
      ['bewoner', 'bewoner'],
      ['patient', 'patiënt'],
    ]),
    'plan-term': choice('Woord voor het plan', 'document', [
      ['zorgleefplan', 'zorgleefplan'],
      ['ondersteuningsplan', 'ondersteuningsplan'],
      ['zorgdossier', 'zorgdossier'],
    ]),
  },
  initialGlobals: {
    language: 'nl',
    theme: 'light',
    direction: 'ltr',
    'carer-term': 'mantelzorger',
    'client-term': 'client',
    'plan-term': 'zorgleefplan',
  },
  decorators: [
    (story, { args, globals, viewMode }) => {
      const { language, theme, direction } = globals;
      const words = Object.fromEntries(TERMS.map((term) => [term, args[term] ?? globals[term]]));
      const page = [
        'page',
        viewMode === 'story' && 'page-alone',
        ...(themeClasses[theme as string] ?? []),
      ].filter(Boolean);
      return html`
        <div class=${page.join(' ')} lang=${language} dir=${direction}>
          ${story({ args: { ...args, ...words } })}
        </div>
      `;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Inbedden',
          ['Begin hier', '*'],
          'Configurator',
          'Beheer',
          'Huisstijl',
          ['Tokens', '*'],
          'Verantwoorden',
          '*',
        ],
      },
    },
    // Every rule, also those that axe leaves off by itself.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
  },
};

export default preview;
