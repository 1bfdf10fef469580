import type { AttributeTexts } from './attribute-texts.js';
import type { CheckTexts } from './check-texts.js';
import type { Place } from './snippets.js';

export interface PlaceTexts {
  readonly name: string;
  readonly how: string;
}

export interface Texts extends AttributeTexts, CheckTexts {
  readonly pageTitle: string;
  readonly pageIntro: string;
  readonly tool: string;
  readonly settings: string;
  readonly words: string;
  readonly look: string;
  readonly languageOf: string;
  readonly asPage: string;
  readonly byDefault: string;
  readonly ownWord: string;
  /** Parts of a word of one's own. */
  readonly parts: Readonly<Record<string, string>>;
  readonly noneIsAll: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly moreColours: string;
  readonly colourHint: string;
  readonly preview: string;
  readonly phone: string;
  readonly file: string;
  readonly fileHow: string;
  readonly choose: string;
  readonly drop: string;
  readonly fileGood: (name: string) => string;
  readonly fileBad: (name: string, count: number) => string;
  readonly fileOf: (tool: string) => string;
  readonly whole: string;
  readonly forget: string;
  readonly snippet: string;
  readonly place: string;
  readonly places: Readonly<Record<Place, PlaceTexts>>;
  readonly base: string;
  readonly baseHow: string;
  readonly several: string;
  readonly integrity: string;
  readonly css: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly reading: string;
  readonly readingHow: string;
  readonly readingCopy: string;
  readonly readingFile: string;
  readonly notCopied: string;
  readonly waiting: string;
}
