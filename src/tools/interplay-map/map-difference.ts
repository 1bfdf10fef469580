import { html, nothing, type TemplateResult } from 'lit';
import type { ToolDocument } from '../../core/document/document.js';
import { earlierChoice, earlierFold, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { tickBox } from '../../kits/circle/fields.js';
import {
  agreementAbout,
  agreeOn,
  differenceText,
  isTopic,
  namesIn,
  setTopic,
} from './interplay-map.model.js';
import { compareMaps } from './map-compare.model.js';
import { begun, linesIn, type InterplayMapData, type Line } from './map-lines.model.js';
import { smallSign, still } from './map-scene.js';
import { stateText, type MapView } from './map-view.js';

/** What is otherwise than now, what people take up of it, and what they agree. */
export function difference(view: MapView): TemplateResult {
  const { content, data, text, level } = view;
  const lines = linesIn(data, 'difference');
  return html`
    <section class="panel">
      ${heading(level, text(content.difference.title), 'part-title')}
      ${
        lines.length
          ? html`<p>${text(content.difference.text)}</p>
              <ul class="differences">
                ${lines.map((line) => row(view, line))}
              </ul>`
          : html`<p>${text(content.difference.none)}</p>`
      }
    </section>
    <section class="panel">
      ${heading(level, text(content.agreements.title), 'part-title')}
      <p>${text(content.agreements.text)}</p>
      ${agreementsEditor(
        data.agreements,
        (act, options) =>
          void view.change((now) => ({ ...now, agreements: act(now.agreements) }), options),
        data.parties.map(({ id }) => view.nameOf(id)),
        { states: true },
      )}
    </section>
    ${earlierFold(
      view.earlier,
      text(content.earlier.title),
      earlierChoice(view, text(content.earlier.text), () =>
        earlierSaid(view, (document) => comparison(view, document)),
      ),
    )}
  `;
}

function row(view: MapView, line: Line): TemplateResult {
  const { content, data, text } = view;
  const sentence = differenceText(view, data, line);
  const agreed = agreementAbout(data, line.id);
  const of = html`<span class="hidden-visually">: <bdi>${sentence}</bdi></span>`;
  return html`
    <li>
      <p class="difference">${smallSign(line.state)} <bdi>${sentence}</bdi></p>
      <div class="buttons">
        ${tickBox(
          `topic-${line.id}`,
          html`<span>${text(content.difference.topic)}${of}</span>`,
          isTopic(data, line),
          (on) => view.change((now) => setTopic(now, line.id, on)),
        )}
        ${
          agreed
            ? html`<span>${text(content.difference.agreed)}</span>`
            : html`<button
                type="button"
                class="button"
                id=${`agree-${line.id}`}
                @click=${() =>
                  view.change(
                    (now) => agreeOn(now, line.id, sentence),
                    (next) => ({
                      say: () => msg('De afspraak staat hieronder. Vul in wie het doet.'),
                      focus: [`#${agreementAbout(next, line.id)?.id}-who`],
                    }),
                  )}
              >
                ${text(content.difference.agree)}${of}
              </button>`
        }
      </div>
    </li>
  `;
}

/** Another moment beside this one: both maps, and what is otherwise. */
export function comparison(
  view: MapView,
  document: ToolDocument<InterplayMapData>,
): TemplateResult {
  const { content, data, text, language } = view;
  const before = begun(
    document.data,
    content.parties.map(({ id }) => id),
  );
  const nameThen = namesIn(view, before);
  const { came, went, pairs } = compareMaps(
    { data: before, nameOf: nameThen },
    { data, nameOf: view.nameOf },
  );
  const date = longDate(new Date(document.savedAt), language);
  const told = [
    ...(came.length ? [text(content.earlier.came, { parties: listOf(came, language) })] : []),
    ...(went.length ? [text(content.earlier.went, { parties: listOf(went, language) })] : []),
    ...pairs.map(({ names: [a, b], ...state }) =>
      text(content.earlier.pair, {
        a,
        b,
        before: stateText(view, state.before),
        after: stateText(view, state.after),
      }),
    ),
  ];
  const map = (label: string, shown: Pick<MapView, 'data' | 'nameOf'>): TemplateResult => html`
    <figure>
      <figcaption>${label}</figcaption>
      <div class="map-pane" tabindex="0" role="region" aria-label=${label}>
        ${still({ ...view, ...shown }, 'now')}
      </div>
    </figure>
  `;
  return html`
    <p><strong>${text(content.earlier.beside, { date })}</strong></p>
    <div class="two-maps">
      ${map(date, { data: before, nameOf: nameThen })}
      ${map(text(content.now.label), { data, nameOf: view.nameOf })}
    </div>
    ${
      told.length
        ? html`<ul>
            ${told.map((each) => html`<li><bdi>${each}</bdi></li>`)}
          </ul>`
        : html`<p>${text(content.earlier.same)}</p>`
    }
  `;
}

/** How others did it, to get ideas. */
export const inspiration = ({ content, text, level }: MapView): TemplateResult | typeof nothing =>
  content.inspiration.cards.length
    ? html`<details class="inspiration">
        <summary>${text(content.inspiration.title)}</summary>
        <p>${text(content.inspiration.text)}</p>
        <div class="cards">
          ${content.inspiration.cards.map(
            (card) => html`
              <section class="panel">
                ${heading(level, text(card.title))}
                <p>${text(card.text)}</p>
                <p><strong>${text(card.question)}</strong></p>
              </section>
            `,
          )}
        </div>
      </details>`
    : nothing;
