export const SOURCE_LOCALE: string;
/** Tags of the tools. */
export function toolNames(): string[];
/** Languages of a content folder, the source first. */
export function localesOf(folder: string): string[];
/** Languages that have interface strings, the source first. */
export function locales(): string[];
