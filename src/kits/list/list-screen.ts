import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { listItem } from './list-item.js';
import { clearingHint, noMark, sign } from './list-marker.js';
import { onward, part, partChoice } from './list-parts.js';
import { marksElsewhere } from './list.model.js';
import { nextOf, wholeSummary, type ListView, type OwnPart, type ShownItem } from './list-view.js';

/** What a tool adds to a list on screen, and the buttons to undo. */
export interface ListSurroundings {
  readonly before: readonly OwnPart[];
  readonly after: readonly OwnPart[];
  /** What stands above all, whatever part is on screen; `first`: the first part is. */
  above(first: boolean): unknown;
  readonly picture: unknown;
  readonly undo: unknown;
  atItem(item: ShownItem): unknown;
}

/** The part with agreements, and with what one takes along. */
const END = 'end';

/** The list on screen, below its title: all of it, or a part at a time where the screen is narrow. */
export function listScreen(view: ListView, tool: ListSurroundings): TemplateResult {
  const { content, data, text, narrow } = view;
  const parts: OwnPart[] = [
    ...tool.before,
    ...view.sections.map(({ id, name }) => ({ id, name, draw: () => section(view, id, tool) })),
    ...tool.after,
    {
      id: END,
      name: text(content.parts.end),
      draw: () => html`<div data-later>${view.end()}</div>`,
    },
  ];
  const at = Math.max(
    0,
    parts.findIndex(({ id }) => id === view.part),
  );
  const elsewhere = marksElsewhere(
    data,
    [...content.sections, ...view.sections].flatMap(({ items }): { id: string }[] => [...items]),
  );
  const buttons = html`<div class="buttons bar">${tool.undo} ${printButton(view)}</div>`;
  const notice = elsewhere
    ? html`<p class="notice">
        ${msg('Er zijn ook antwoorden op punten die deze pagina niet laat zien. Die blijven bewaard.')}
      </p>`
    : nothing;
  if (narrow)
    return html`
      ${at ? nothing : html`<p class="lead">${text(content.intro)}</p>`} ${tool.above(!at)}
      ${buttons} ${notice} ${clearingHint()}
      <div class="so-far">${soFar(view)}</div>
      ${partChoice(text(content.parts.legend), parts, at, view.show)}
      ${part(view.level, parts[at]!)} ${onward(parts[at + 1], view.show)}
      <div class="so-far">${overview(view, tool.picture)}</div>
    `;
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${tool.above(true)} ${buttons} ${notice} ${clearingHint()}
    <div class="so-far">${overview(view, tool.picture, soFar(view))}</div>
    ${parts.map((each) => part(view.level, each))}
  `;
}

const printButton = (view: ListView): TemplateResult => html`
  <button type="button" class="button" @click=${() => view.print()}>${msg('Afdrukken')}</button>
`;

/** How far all is, in a sentence, and what comes next. */
function soFar(view: ListView): TemplateResult {
  const next = nextOf(view);
  return html`
    <p class="summary">${wholeSummary(view)}</p>
    ${
      next && view.data.marks.length
        ? html`<button type="button" class="button next" @click=${() => view.go(next.id)}>
            ${next.said}
          </button>`
        : nothing
    }
    ${next ? nothing : html`<p class="whole">${view.text(view.content.complete)}</p>`}
  `;
}

/** How far each section is: a picture, the same in words, and what its signs mean. */
const overview = (
  view: ListView,
  picture: unknown,
  above: unknown = nothing,
): TemplateResult => html`
  ${above}
  <div class="picture" aria-hidden="true">${picture}</div>
  ${
    view.data.marks.length
      ? html`<ul class="section-counts">
          ${view.sections.map(({ summary }) => html`<li>${summary}</li>`)}
        </ul>`
      : nothing
  }
  ${legend(view)}
  <p class="hint">${view.text(view.content.names)}</p>
`;

/** What the signs mean. */
export const legend = ({
  content,
  text,
}: Pick<ListView, 'content' | 'text'>): TemplateResult => html`
  <p class="legend">
    ${content.marks.map(({ role, label }) => html`<span>${sign(role)} ${text(label)}</span>`)}
    <span>${sign(undefined)} ${noMark()}</span>
  </p>
`;

function section(view: ListView, id: string, tool: ListSurroundings): TemplateResult {
  const { lead, items } = view.sections.find((each) => each.id === id)!;
  return html`
    ${lead ? html`<p>${lead}</p>` : nothing}
    <ol class="list-items">
      ${items.map((item) => listItem(view, item, tool.atItem(item)))}
    </ol>
  `;
}
