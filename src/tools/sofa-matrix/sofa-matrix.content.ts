import sofa from '../../../content/common/sofa/nl.json' with { type: 'json' };
import terms from '../../../content/common/terms/nl.json' with { type: 'json' };
import content from '../../../content/sofa-matrix/nl.json' with { type: 'json' };
import type { LanguagePacks } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { SofaMatrixContent } from './sofa-matrix.schema.js';

/** What the matrix says, by language. `tests/content.test.ts` checks these files. */
export const sofaMatrixPacks: LanguagePacks<SofaMatrixContent> = {
  nl: {
    content: {
      ...content,
      sofa,
    } as SofaMatrixContent,
    terms: terms as Terms,
  },
  en: () => import('./sofa-matrix.content.en.js').then((module) => module.pack),
};
