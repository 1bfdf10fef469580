import { html, svg, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import type { ToolDocument } from '../../core/document/document.js';
import { heading } from '../../core/element/heading.js';
import { listParts } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { compareNetworks } from '../../kits/network/network-compare.model.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import type { Activity, Alter, NetworkData } from '../../kits/network/network-data.model.js';
import { networkScene, pictureSize, viewBoxOf } from '../../kits/network/network-drawing.js';
import { FONT } from '../../kits/picture/picture-text.model.js';
import { goneCards, movedCards } from './analysis-compare.js';
import { factsOf } from './ecogram-facts.js';
import { EcogramPicture } from './ecogram-picture.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf, listedNames } from './ecogram-words.js';

/** Names are 12.5 pixels high. */
const READABLE = 12.5 / FONT;

/** Two moments: both maps, who came, who went, what is otherwise. */
export function comparison(view: EcogramView, document: ToolDocument<CircleData>): TemplateResult {
  const { content, data, level } = view;
  const before = document.data;
  const { alters, ties, activities } = compareNetworks(before, data);
  const personRows = (of: NetworkData, alter: Alter): Rows => [
    nameRow(view, msg('naam'), [alter.id], of),
    ...factsOf(view, alter),
    nameRow(view, msg('contact met'), alter.centres, of),
  ];
  const activityRows = (of: NetworkData, activity: Activity): Rows => [
    [msg('naam'), activity.name, html`<bdi>${activity.name}</bdi>`],
    [msg('soort'), labelOf(content.activityKinds, activity.kind)],
    [msg('wens'), activity.wished ? msg('ja') : ''],
    nameRow(view, msg('door'), activity.by, of),
    nameRow(view, msg('zin in'), activity.interest, of),
  ];
  const persons = (of: NetworkData, all: readonly Alter[]): TemplateResult[] =>
    all.map(
      ({ id, group }) => html`${listedNames(view, [id], of)} (${labelOf(content.groups, group)})`,
    );
  const names = (all: readonly Activity[]): TemplateResult[] =>
    all.map(({ name }) => html`<bdi>${name}</bdi>`);
  const lists: readonly (readonly [label: string, items: readonly unknown[]])[] = [
    [msg('Nieuw op de kaart'), persons(data, alters.came)],
    [msg('Niet meer op de kaart'), persons(before, alters.went)],
    [
      msg('Bij deze mensen is iets veranderd'),
      alters.changed.flatMap((each) =>
        change(
          listedNames(view, [each.after.id]),
          personRows(before, each.before),
          personRows(data, each.after),
          content.language,
        ),
      ),
    ],
    [msg('Kennen elkaar nu ook'), ties.came.map(({ a, b }) => listedNames(view, [a, b]))],
    [
      msg('Hebben geen contact meer'),
      ties.went.map(({ a, b }) => listedNames(view, [a, b], before)),
    ],
    [msg('Nieuwe activiteiten'), names(activities.came)],
    [msg('Gestopte activiteiten'), names(activities.went)],
    [
      msg('Veranderde activiteiten'),
      activities.changed.flatMap((each) =>
        change(
          html`<bdi>${each.after.name}</bdi>`,
          activityRows(before, each.before),
          activityRows(data, each.after),
          content.language,
        ),
      ),
    ],
    [msg('Deze kaartjes liggen nu ergens anders'), movedCards(view, before)],
    [msg('Deze kaartjes zijn er niet meer'), goneCards(view, before)],
  ];
  const told = lists.filter(([, items]) => items.length);
  const date = longDate(new Date(document.savedAt), content.language);
  return html`
    <div class="two-maps">
      ${mapOf(view, before, msg(str`Toen: ${date}`))} ${mapOf(view, data, msg('Nu'))}
    </div>
    <p>
      ${msg(str`Aantal mensen op ${date}: ${before.alters.length}. Nu: ${data.alters.length}.`)}
    </p>
    ${
      told.length
        ? told.map(
            ([label, items]) => html`
              ${heading(level + 1, label, 'group')}
              <ul class="changes">
                ${items.map((item) => html`<li>${item}</li>`)}
              </ul>
            `,
          )
        : html`<p>${msg('Er is niets veranderd.')}</p>`
    }
  `;
}

const pictures = new WeakMap<NetworkData, EcogramPicture>();

/** The map of one moment, at a size at which names can be read; what changed is told in words. */
function mapOf(view: EcogramView, data: NetworkData, label: string): TemplateResult {
  const known = pictures.get(data) ?? new EcogramPicture();
  pictures.set(data, known);
  const picture = known.of({ ...view, data });
  const { width, height } = pictureSize(picture);
  return html`
    <figure>
      <figcaption>${label}</figcaption>
      <div class="map-pane" tabindex="0" role="region" aria-label=${msg(str`Kaart: ${label}`)}>
        <svg
          class="network"
          aria-hidden="true"
          inert
          width=${Math.round(width * READABLE)}
          height=${Math.round(height * READABLE)}
          viewBox=${viewBoxOf(picture)}
        >
          ${svg`${networkScene(picture)}`}
        </svg>
      </div>
    </figure>
  `;
}

/** A thing's fields: what each is called, its words to tell them apart by, and how these are shown. */
type Rows = readonly (readonly [label: string, words: string, shown?: unknown])[];

/** `Anna: contact: elke week → elke dag`; nothing when no words differ. */
function change(name: unknown, before: Rows, after: Rows, language: string): TemplateResult[] {
  const other = after.filter(([, words], at) => words !== before[at]?.[1]);
  const told = (row: Rows[number]): TemplateResult => {
    const [label, words, shown = words] = row;
    const [, old, oldShown = old] = before[after.indexOf(row)]!;
    return html`${label}: ${old ? oldShown : '–'} → ${words ? shown : '–'}`;
  };
  return other.length ? [html`<b>${name}</b>: ${listParts(other, language, told, 'comma')}`] : [];
}

const nameRow = (
  view: EcogramView,
  label: string,
  ids: readonly string[],
  of: NetworkData,
): Rows[number] => [label, ids.map(view.namesIn(of)).join('\n'), listedNames(view, ids, of)];
