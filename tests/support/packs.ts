import terms from '../../content/common/terms/nl.json' with { type: 'json' };
import type { Terms } from '../../src/core/content/content.schema.js';
import type { LanguagePack } from '../../src/core/content/definition.js';

/** Content beside our own Dutch words, as a check takes it. */
export const packWith = <Content>(content: Content): LanguagePack<Content> => ({
  content,
  terms: terms as Terms,
});
