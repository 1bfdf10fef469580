import type { Place } from './snippets.js';

export interface PlaceTexts {
  readonly name: string;
  readonly how: string;
}

export interface Texts {
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
  readonly article: string;
  readonly one: string;
  readonly many: string;
  readonly noneIsAll: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly moreColours: string;
  readonly colourHint: string;
  readonly notAColour: string;
  readonly preview: string;
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
  readonly notAnAddress: string;
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
  /** What a web manager calls an attribute; its name stands beside it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What a value of an attribute means, by `name=value`. */
  readonly values: Readonly<Record<string, string>>;
  /** By the end of the custom property's name; these come first, in this order. */
  readonly colours: Readonly<Record<string, string>>;
  /** Colour of a letter tile, and of what goes with it. */
  readonly letter: (letter: string, soft: boolean) => string;
}
