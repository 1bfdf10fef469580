/** Made by `scripts/catalogue.ts` from the manifest and the content. */
declare module 'virtual:catalogue' {
  export type Words = Readonly<Record<string, string>>;

  export interface Choice {
    readonly value: string;
    /** By language; empty where only the value itself is known. */
    readonly label: Words;
  }

  export interface Attribute {
    readonly name: string;
    /** English, as the manifest has it. */
    readonly description: string;
    /** Whether every tool has it. */
    readonly common: boolean;
    /** `flag` has two states: absent, and the one choice that it has. */
    readonly kind: 'flag' | 'one' | 'many' | 'term' | 'text';
    /** What can be set; what holds when nothing is set is not among them. */
    readonly choices: readonly Choice[];
    /** The choice that holds when nothing is set, where the sources name it. */
    readonly byDefault?: Choice;
  }

  export interface Tool {
    readonly tag: string;
    readonly title: Words;
    readonly attributes: readonly Attribute[];
    /** Whether there is something to read of it where no script runs. */
    readonly readable: boolean;
  }

  export interface WordFields {
    /** Articles to choose from; none where words have no article. */
    readonly articles: readonly string[];
    /** Forms to fill in: those that no article tells. */
    readonly forms: readonly string[];
  }

  export interface Colour {
    /** Of the custom property. */
    readonly name: string;
    /** Our own, as CSS. */
    readonly light: string;
    readonly dark: string;
  }

  export interface Catalogue {
    readonly tools: readonly Tool[];
    readonly colours: readonly Colour[];
    /** What a word of the host's own has to give, by language; nothing where words are fixed. */
    readonly words: Readonly<Record<string, WordFields>>;
  }

  const catalogue: Catalogue;
  export default catalogue;
}

declare module '*.css';
