import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { choiceField, optionalField, segments } from '../../kits/circle/fields.js';
import type { Sign } from '../../kits/picture/framed.js';
import { legend } from '../../kits/picture/legend.js';
import {
  ABOUT_LENGTH,
  countsOf,
  describeLine,
  isIn,
  lineBetween,
  setLine,
  setNow,
  STATES,
  type Line,
  type LineState,
} from './map-lines.model.js';
import { smallSign, stateSign } from './map-scene.js';
import { stateText, type MapView } from './map-view.js';

/** What one can say of a pair in a part of the tool. */
interface Choices {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
}

function choicesOf(view: MapView, line: Line | undefined): Choices {
  const { content, part, text } = view;
  const isNow = isIn(line?.state, 'now');
  const undiscussed = { id: '', label: text(content.undiscussed) };
  if (part === 'now')
    return {
      choices: [
        undiscussed,
        { id: 'yes', label: text(content.now.yes) },
        { id: 'no', label: text(content.now.no) },
      ],
      chosen: line ? (isNow ? 'yes' : 'no') : '',
    };
  const states: LineState[] = isNow ? ['keep', 'change', 'drop'] : ['none', 'new'];
  return {
    choices: [
      ...(isNow ? [] : [undiscussed]),
      ...states.map((id) => ({ id, label: text(content.states[id].label) })),
    ],
    chosen: line?.state ?? '',
  };
}

function choose(view: MapView, a: string, b: string, chosen: string): void {
  view.change(
    (now) =>
      view.part === 'now'
        ? setNow(now, a, b, chosen ? chosen === 'yes' : undefined)
        : setLine(now, a, b, (chosen || undefined) as LineState | undefined),
    { name: '' },
  );
}

/** What a cell shows and says in a part of the tool: how it is now, or what is wished. */
function cellOf(view: MapView, line: Line | undefined): { state?: LineState; said: string } {
  if (!line) return { said: stateText(view, undefined) };
  if (view.part !== 'now') return { state: line.state, said: stateText(view, line.state) };
  const { now } = view.content;
  return isIn(line.state, 'now')
    ? { state: 'keep', said: view.text(now.yes) }
    : { state: 'none', said: view.text(now.no) };
}

/** All pairs: a grid with one pair to look at, or where it is narrow the pairs of one party. */
export function pairs(view: MapView): TemplateResult {
  const { content, part, text, level } = view;
  const words = part === 'now' ? content.now : content.wished;
  return html`
    <section class="panel pairs">
      ${heading(level, text(words.title), 'part-title')}
      <p>${text(words.text)}</p>
      ${view.narrow ? ofParty(view) : html`${grid(view)} ${ofPair(view)}`}
    </section>
  `;
}

function grid(view: MapView): TemplateResult {
  const { data, nameOf, pair } = view;
  const { parties } = data;
  return html`
    <div data-arrows="rows">
      <div class="grid-frame">
        <table class="grid" aria-label=${view.text(view.content.paper.pairs)}>
          <thead>
            <tr>
              <td></td>
              ${parties.slice(0, -1).map(
                ({ id }, at) => html`
                  <th scope="col" title=${nameOf(id)}>
                    ${at + 1}<span class="hidden-visually"> <bdi>${nameOf(id)}</bdi></span>
                  </th>
                `,
              )}
            </tr>
          </thead>
          <tbody>
            ${parties.map(
              ({ id }, row) => html`
                <tr data-row>
                  <th scope="row">${row + 1}. <bdi>${nameOf(id)}</bdi></th>
                  ${parties.slice(0, row).map((other) => cell(view, other.id, id, pair))}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </div>
    ${legend(gridSigns(view))}
  `;
}

/** What the signs in the grid mean, those that are there. */
function gridSigns(view: MapView): Sign[] {
  const { data, content, part, text } = view;
  const { discussed, pairs: all } = countsOf(data);
  const label = (state: LineState): string =>
    part === 'now'
      ? text(state === 'none' ? content.now.no : content.now.yes)
      : stateText(view, state);
  const shown = new Set(data.lines.map((line) => cellOf(view, line).state));
  return [
    ...STATES.filter((state) => shown.has(state)).map((state) => ({
      sign: stateSign(state),
      label: label(state),
    })),
    ...(discussed < all ? [{ sign: '?', label: text(content.undiscussed) }] : []),
  ];
}

export const cellId = (a: string, b: string): string => `cell-${a}-${b}`;

function cell(view: MapView, a: string, b: string, pair: MapView['pair']): TemplateResult {
  const { state, said } = cellOf(view, lineBetween(view.data, a, b));
  const isOpen = pair?.includes(a) && pair.includes(b);
  return html`
    <td>
      <button
        type="button"
        class="cell"
        id=${cellId(a, b)}
        aria-pressed=${isOpen ? 'true' : 'false'}
        aria-label=${`${view.nameOf(a)} – ${view.nameOf(b)}: ${said}`}
        @click=${() => {
          view.show({ pair: [a, b] });
          view.focus('.of-pair input:checked', '.of-pair input');
        }}
      >
        ${state ? smallSign(state) : html`<span aria-hidden="true">?</span>`}
      </button>
    </td>
  `;
}

/** The pair that was chosen in the grid, or drawn in the picture. */
function ofPair(view: MapView): TemplateResult | typeof nothing {
  const { pair, data, nameOf, content, text } = view;
  if (!pair || !pair.every((id) => data.parties.some((each) => each.id === id))) return nothing;
  const [a, b] = data.parties.flatMap(({ id }) => (pair.includes(id) ? [id] : [])) as [
    string,
    string,
  ];
  const line = lineBetween(data, a, b);
  const { choices, chosen } = choicesOf(view, line);
  const back = (): void => view.focus(`#${cellId(a, b)}`);
  return html`
    <div
      class="of-pair"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      ${segments(
        'pair-state',
        `${nameOf(a)} – ${nameOf(b)}`,
        choices.map((each) => ({ ...each, id: each.id || 'unsaid' })),
        chosen || 'unsaid',
        (id) => choose(view, a, b, id === 'unsaid' ? '' : id),
      )}
      ${line && line.state !== 'none' ? aboutField(view, line, text(content.about)) : nothing}
      <button type="button" class="button" @click=${back}>${text(content.backToGrid)}</button>
    </div>
  `;
}

const aboutField = (view: MapView, { id, about }: Line, label: unknown): TemplateResult =>
  optionalField(`about-${id}`, html`<span>${label}</span>`, about, ABOUT_LENGTH, (typed) =>
    view.change((now) => describeLine(now, id, typed), { name: `about-${id}` }),
  );

/** One party and what is said of each other one. */
function ofParty(view: MapView): TemplateResult {
  const { content, data, nameOf, text, party } = view;
  return html`
    ${choiceField(
      'party',
      text(content.party),
      data.parties.map(({ id }) => ({ id, label: nameOf(id) })),
      party,
      (id) => view.show({ party: id }),
    )}
    <ul class="of-party">
      ${data.parties
        .filter(({ id }) => id !== party)
        .map(({ id }) => {
          const line = lineBetween(data, party, id);
          const { choices, chosen } = choicesOf(view, line);
          const { state } = cellOf(view, line);
          return html`
            <li>
              ${choiceField(
                `with-${id}`,
                nameOf(id),
                choices.filter((each) => each.id),
                chosen || undefined,
                (value) => choose(view, party, id, value),
                choices.some((each) => !each.id) ? text(content.undiscussed) : undefined,
              )}
              ${state ? smallSign(state) : nothing}
              ${
                line && line.state !== 'none'
                  ? aboutField(
                      view,
                      line,
                      html`${text(content.about)}<span class="hidden-visually"
                          >: <bdi>${nameOf(id)}</bdi></span
                        >`,
                    )
                  : nothing
              }
            </li>
          `;
        })}
    </ul>
  `;
}
