import sofa from '../../../content/common/sofa/en.json' with { type: 'json' };
import terms from '../../../content/common/terms/en.json' with { type: 'json' };
import content from '../../../content/wifa-model/en.json' with { type: 'json' };
import type { LanguagePack } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import { translateWith } from '../../core/language/translate.js';
import { templates } from '../../locales/en.js';
import type { WifaModelContent } from './wifa-model.schema.js';

export const pack: LanguagePack<WifaModelContent> = {
  content: { ...content, sofa: { roles: sofa.roles } } as WifaModelContent,
  terms: terms as Terms,
  lookup: translateWith(templates),
};
