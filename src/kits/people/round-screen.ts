import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { filesPart } from './side-files-view.js';
import { isApart } from './side-files.model.js';
import { nameOf, viaText, type SidesView } from './sides-view.js';
import { present, sideOf, type SidesData } from './sides.model.js';
import { finishButton, handOver, writerTitle } from './turns-view.js';

/** One side writes. Nothing of another is here, nor the ways out of the document. */
function writerScreen<Data extends SidesData>(
  view: SidesView<Data>,
  id: string,
  body: (id: string) => unknown,
): TemplateResult {
  const { content, data, sides, text } = view;
  const via = sideOf(data, id)?.via ?? '';
  return html`
    <section class="writer">
      ${writerTitle(view.level, nameOf(view, id))}
      ${via.trim() ? html`<p class="quiet">${viaText(view, via)}</p>` : nothing}
      ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing} ${body(id)}
      <div class="buttons">${finishButton(() => sides.turns.finish())} ${view.undo}</div>
    </section>
  `;
}

/** Between two sides, and when all are done: nothing of what anyone wrote. */
function coverScreen<Data extends SidesData>(view: SidesView<Data>): TemplateResult {
  const { content, data, sides, text } = view;
  const { turns } = sides;
  const via = sideOf(data, data.turns.turn)?.via ?? '';
  return handOver({
    turns: data.turns,
    people: present(data),
    level: view.level,
    nameOf: (id) => nameOf(view, id),
    note: via.trim() ? html`<p>${viaText(view, via)}</p>` : undefined,
    covering: text(content.covering),
    leading: html`${filesPart(view)} ${view.bar}`,
    takeOver: () => turns.takeOver(),
    reveal: () => turns.reveal(),
    give: (id) => turns.give(id),
    gather: () => turns.gather(),
  });
}

/** A side that wrote on a device of its own is done: its file is for who leads the talk. */
function apartScreen<Data extends SidesData>(view: SidesView<Data>): TemplateResult {
  const { content, data, sides, text } = view;
  const [side] = data.sides;
  return html`
    <section class="hand-over">
      ${heading(view.level, text(content.who.apart.done), 'hand-over-title')}
      <p>${text(content.who.apart.file)}</p>
      <button type="button" class="button primary" id="take-over" @click=${() => view.save()}>
        ${msg('Bewaar als bestand')}
      </button>
      <button type="button" class="button" @click=${() => sides.turns.write(side!.id)}>
        ${msg('Verander wat er staat')}
      </button>
    </section>
    <p class="quiet">${text(content.covering)}</p>
    ${view.bar}
  `;
}

/** What a round of turns shows now: what a side writes, which `body` makes, or what covers it. */
export function roundScreen<Data extends SidesData>(
  view: SidesView<Data>,
  body: (id: string) => unknown,
): TemplateResult {
  const { writer } = view.sides.turns;
  if (writer) return writerScreen(view, writer, body);
  return isApart(view.data) && !view.data.turns.turn ? apartScreen(view) : coverScreen(view);
}
