import terms from '../../../content/common/terms/nl.json' with { type: 'json' };
import urgentHelp from '../../../content/common/urgent-help/nl.json' with { type: 'json' };
import content from '../../../content/strain-check/nl.json' with { type: 'json' };
import type { LanguagePacks } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { StrainCheckContent } from './strain-check.schema.js';

/** What the check says, by language. `tests/content.test.ts` checks these files. */
export const strainCheckPacks: LanguagePacks<StrainCheckContent> = {
  nl: {
    content: { ...content, urgentHelp } as StrainCheckContent,
    terms: terms as Terms,
  },
  en: () => import('./strain-check.content.en.js').then((module) => module.pack),
};
