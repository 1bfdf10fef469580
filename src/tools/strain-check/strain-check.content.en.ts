import terms from '../../../content/common/terms/en.json' with { type: 'json' };
import urgentHelp from '../../../content/common/urgent-help/en.json' with { type: 'json' };
import content from '../../../content/strain-check/en.json' with { type: 'json' };
import type { LanguagePack } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import { translateWith } from '../../core/language/translate.js';
import { templates } from '../../locales/en.js';
import type { StrainCheckContent } from './strain-check.schema.js';

export const pack: LanguagePack<StrainCheckContent> = {
  content: { ...content, urgentHelp } as StrainCheckContent,
  terms: terms as Terms,
  lookup: translateWith(templates),
};
