import type { SayText } from '../content/counted.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { ToolContent } from '../content/content.schema.js';

/** What a tool's reading view shows. */
export interface ReadingView<Content extends ToolContent = ToolContent> {
  readonly content: Content;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly text: SayText;
  /** An attribute of the tool, as the page wrote it. */
  setting(name: string): string | null;
}

/**
 * A tool to read in a page where no script runs, in `<tool>.reading.ts`; a server renders it, and the
 * tool itself never loads it.
 */
export interface Reading<Content extends ToolContent = ToolContent> {
  /**
   * Width in em below which it also stands for the tool while scripts are on their way; `Infinity`
   * when the tool's own first screen has little to read, so that it stands below that one.
   */
  readonly below: number;
  readonly styles: readonly CSSResult[];
  /** Everything between the title and the sources. */
  template(view: ReadingView<Content>): TemplateResult;
}

/** Gives a reading view the form in which a server takes any of them. */
export const reading = <Content extends ToolContent>(of: Reading<Content>): Reading =>
  of as unknown as Reading;
