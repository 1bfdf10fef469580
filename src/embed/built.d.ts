/** What `vite.config.ts` fills in from the folders when it builds an embed file. */

/** The tag of every tool, in the order of the alphabet. */
declare const SAMENSPEL_TOOLS: readonly string[];
/** Every custom property with which a page can set the look. */
declare const SAMENSPEL_TOKENS: readonly string[];
