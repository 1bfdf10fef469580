import sofa from '../../../content/common/sofa/nl.json' with { type: 'json' };
import terms from '../../../content/common/terms/nl.json' with { type: 'json' };
import content from '../../../content/sofa-workshop/nl.json' with { type: 'json' };
import type { LanguagePacks } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { SofaWorkshopContent } from './sofa-workshop.schema.js';

/** What the workshop says, by language. `tests/content.test.ts` checks these files. */
export const sofaWorkshopPacks: LanguagePacks<SofaWorkshopContent> = {
  nl: {
    content: {
      ...content,
      sofa,
    } as SofaWorkshopContent,
    terms: terms as Terms,
  },
  en: () => import('./sofa-workshop.content.en.js').then((module) => module.pack),
};
