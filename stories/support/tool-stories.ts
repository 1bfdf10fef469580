import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ToolDocument } from '../../src/index.js';
import { controlsOf, settingsOf } from './manifest.js';
import { onPaper } from './paper.js';
import { playsOf } from './play.js';
import { templateOf, type Args, type Render } from './template.js';

export type Story = StoryObj<Args>;

/** What is the same of one story after the other: to spread in a story. */
type Piece = Pick<Story, 'args' | 'parameters' | 'play' | 'render'>;

/** The one story of a tool that is looked at in every look: the richest one that is filled in. */
export const inEveryLook = { parameters: { looks: true } } satisfies Piece;

export const contentNotFound = {
  args: { 'content-src': '/does-not-exist.json' },
} satisfies Piece;

/** What the stories of a tool are made of; its arguments and controls are those of the manifest. */
export function toolStories<Data>(
  tag: string,
  content: Readonly<{ id: string }>,
  schemaVersion = 1,
) {
  const settings = settingsOf(tag);
  const render = templateOf(tag, settings);
  const { print, ...plays } = playsOf(tag);
  const within = (wrapper: Render) => ({ render: wrapper }) satisfies Piece;

  return {
    ...plays,
    meta: { component: tag, render, argTypes: controlsOf(settings) },

    documentOf: (data: Data, savedAt = '2026-11-19T14:20:00Z'): ToolDocument<Data> => ({
      tool: tag,
      schemaVersion,
      savedAt,
      contentId: content.id,
      data,
    }),

    narrow: within(
      (args) => html`<div style="inline-size: 320px; max-inline-size: 100%">${render(args)}</div>`,
    ),

    inEnglish: within((args) => html`<div lang="en">${render(args)}</div>`),

    /** Below headings of the page. */
    below: (first: string, second: string) =>
      within(
        (args) => html`
          <h1>${first}</h1>
          <h2>${second}</h2>
          ${render(args)}
        `,
      ),

    printed: { ...within((args) => onPaper(render(args))), play: print } satisfies Piece,

    /** The content with these faults, and a title that is none. */
    brokenContent: (faults: object) =>
      ({ args: { content: { ...content, title: 7, ...faults } } }) satisfies Piece,
  };
}

/** A document that another tool made. */
export const ofAnotherTool = (document: ToolDocument, tool = 'netwerk-cirkels'): ToolDocument => ({
  ...document,
  tool,
});
