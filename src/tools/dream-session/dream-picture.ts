import { html, svg, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { unfolded } from '../../core/element/unfolded.js';
import { msg, str } from '../../core/language/localize.js';
import { noteOf, type Stack } from '../../kits/notes/notes.model.js';
import { stackText } from '../../kits/notes/stacks.model.js';
import { shared } from './dream-dots.js';
import { isChosen } from './dream-session.model.js';
import { stacksIn, type DreamView } from './dream-view.js';

/** Widths of the drawing, of a place for one stack, and how high a row is. */
const WIDE = 400;
const NARROW = 230;
const PLACE = 38;
const ROW = 44;
/** Most dreams, or nightmares, of which all are in view: of more, what was chosen or linked comes first. */
const MOST_IN_VIEW = 12;

/** A star of five points round its middle. */
const star = (x: number, y: number, size: number): string =>
  Array.from({ length: 10 }, (_, at) => {
    const angle = (Math.PI * at) / 5 - Math.PI / 2;
    const far = at % 2 ? size * 0.45 : size;
    return `${(x + far * Math.cos(angle)).toFixed(1)},${(y + far * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Dreams above, nightmares below, what was chosen as a star, and lines for what keeps what away; words stand beside it. */
function drawing(view: DreamView): TemplateResult {
  const { data } = view;
  const dreams = stacksIn(view, 'dream');
  const nightmares = stacksIn(view, 'nightmare');
  const width = view.narrow ? NARROW : WIDE;
  const most = Math.floor(width / PLACE);
  const rowsOf = (all: typeof dreams): number => Math.max(1, Math.ceil(all.length / most));
  const sky = rowsOf(dreams) * ROW + 20;
  const height = sky + rowsOf(nightmares) * ROW + 20;
  /** Rows of as many as fit, each spread over the width. */
  const placeIn = (all: typeof dreams, top: number, at: number): Place => {
    const row = Math.floor(at / most);
    const there = Math.min(most, all.length - row * most);
    return { x: (width * ((at % most) + 0.5)) / there, y: top + 10 + (row + 0.5) * ROW };
  };
  const dot = ({ x, y }: Place, sign: string, chosen: boolean): unknown => svg`
    <g class=${chosen ? 'chosen' : ''}>
      ${chosen ? svg`<polygon points=${star(x, y, 20)} />` : svg`<circle cx=${x} cy=${y} r="10" />`}
      <text x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${sign}</text>
    </g>
  `;
  return html`
    <svg class="night-sky" viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <rect class="night" x="0" y=${sky} width=${width} height=${height - sky} />
      <g class="lines">
        ${data.links.map(({ dream, nightmare }) => {
          const from = placeIn(
            dreams,
            0,
            dreams.findIndex(({ id }) => id === dream),
          );
          const to = placeIn(
            nightmares,
            sky,
            nightmares.findIndex(({ id }) => id === nightmare),
          );
          return svg`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
        })}
      </g>
      ${dreams.map((stack, at) =>
        dot(placeIn(dreams, 0, at), `${at + 1}`, isChosen(data, stack.id)),
      )}
      ${nightmares.map((stack, at) =>
        dot(
          placeIn(nightmares, sky, at),
          String.fromCharCode(97 + (at % 26)),
          isChosen(data, stack.id),
        ),
      )}
    </svg>
  `;
}

/** What the notes of a stack say that it is not called by. */
const notesOf = ({ data }: DreamView, stack: Stack): unknown => {
  const name = stackText(data, stack);
  const texts = stack.notes
    .flatMap((id) => noteOf(data, id)?.text ?? [])
    .filter((text) => text !== name);
  return texts.length
    ? html`<span class="about"
        >${texts.map((text, at) => html`${at ? ' · ' : ''}<bdi>${text}</bdi>`)}</span
      >`
    : '';
};

/** All of a few; of many those that are chosen or linked, or else the first. */
function inView({ data }: DreamView, stacks: readonly Stack[]): readonly Stack[] {
  if (stacks.length <= MOST_IN_VIEW) return stacks;
  const marked = stacks.filter(
    ({ id }) =>
      isChosen(data, id) ||
      data.links.some(({ dream, nightmare }) => [dream, nightmare].includes(id)),
  );
  return marked.length ? marked : stacks.slice(0, MOST_IN_VIEW);
}

/** The picture, with the same in words; on paper with all notes, and its headings at the level of the page. */
export function picture(view: DreamView, onPaper = false): TemplateResult {
  const level = view.level + (onPaper ? 0 : 1);
  const { content, data, text } = view;
  const dreams = stacksIn(view, 'dream');
  const nightmares = stacksIn(view, 'nightmare');
  if (!dreams.length && !nightmares.length)
    return html`<p class="quiet">${text(content.picture.none)}</p>`;
  const item = (stack: Stack, number: number): TemplateResult => {
    const name = stackText(data, stack);
    const nightmare = data.links.find(({ dream }) => dream === stack.id)?.nightmare;
    const away = nightmares.find(({ id }) => id === nightmare);
    const towards = data.chosen.find((each) => each.stack === stack.id)?.text;
    return html`<li value=${number}>
      ${isChosen(data, stack.id) ? html`<b><bdi>${name}</bdi> ★</b>` : html`<bdi>${name}</bdi>`}
      <span class="about">${shared(view, stack)}</span>
      ${away ? html`<span class="about">${text(content.picture.keeps, { dream: name, nightmare: stackText(data, away) })}</span>` : ''}
      ${towards ? html`<span class="about"><bdi>${towards}</bdi></span>` : ''}
      ${onPaper ? notesOf(view, stack) : ''}
    </li>`;
  };
  const words = (stacks: readonly Stack[], type: '1' | 'a'): TemplateResult => {
    const numbers = new Map(stacks.map(({ id }, at) => [id, at + 1]));
    const list = (some: readonly Stack[]): TemplateResult =>
      html`<ol type=${type}>
        ${some.map((stack) => item(stack, numbers.get(stack.id)!))}
      </ol>`;
    const first = onPaper ? stacks : inView(view, stacks);
    const rest = stacks.filter((stack) => !first.includes(stack));
    return html`
      ${list(first)}
      ${
        rest.length
          ? html`<details>
              <summary>${msg(str`Nog ${rest.length}`)}</summary>
              ${unfolded(() => list(rest))}
            </details>`
          : ''
      }
    `;
  };
  return html`
    <div class="picture">
      ${drawing(view)}
      <div class="in-words">
        <div>${heading(level, view.blocks[0]!.head)} ${words(dreams, '1')}</div>
        <div>${heading(level, view.blocks[1]!.head)} ${words(nightmares, 'a')}</div>
      </div>
    </div>
  `;
}
