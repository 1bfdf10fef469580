import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/dates.js';
import type { ToolDocument } from '../../core/document.js';
import { heading } from '../../core/heading.js';
import { msg, str } from '../../core/localize.js';
import { compareNetworks, type Changed } from '../../kits/network/network-compare.js';
import type { Activity, Alter, NetworkData, Tie } from '../../kits/network/network.schema.js';
import { labelOf, labelsOf, listedNames, type EcogramView } from './ecogram-view.js';

export type EarlierDocument = ToolDocument<NetworkData>;

/** Two moments: who came, who went, what is otherwise. */
export function comparison(view: EcogramView, earlier: EarlierDocument): TemplateResult {
  const { content, data } = view;
  const before = earlier.data;
  const { alters, ties, activities } = compareNetworks(before, data);
  const [then, now] = [view.namesIn(before), view.namesIn(data)];
  const both = (tie: Tie, of: NetworkData): unknown => listedNames(view, [tie.a, tie.b], of);
  const bdi = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;
  const lists: [label: string, items: unknown[]][] = [
    [
      msg('Erbij gekomen'),
      alters.came.map(({ id, group }) => html`${bdi(now(id))} (${labelOf(content.groups, group)})`),
    ],
    [
      msg('Er niet meer bij'),
      alters.went.map(
        ({ id, group }) => html`${bdi(then(id))} (${labelOf(content.groups, group)})`,
      ),
    ],
    [msg('Veranderd'), alters.changed.map((each) => personChange(view, before, each))],
    [msg('Kennen elkaar nu ook'), ties.came.map((tie) => both(tie, data))],
    [msg('Geen contact meer'), ties.went.map((tie) => both(tie, before))],
    [msg('Nieuw wat er gebeurt'), activities.came.map(({ name }) => bdi(name))],
    [msg('Gebeurt niet meer'), activities.went.map(({ name }) => bdi(name))],
    [msg('Gaat anders'), activities.changed.map((each) => activityChange(view, before, each))],
  ];
  const said = lists.filter(([, items]) => items.length);
  return html`
    <p>
      ${msg(str`Toen, ${longDate(new Date(earlier.savedAt), content.language)}: ${before.alters.length} mensen. Nu: ${data.alters.length}.`)}
    </p>
    ${
      said.length
        ? said.map(
            ([label, items]) => html`
              ${heading(view.level + 1, label, 'group')}
              <ul class="changes">
                ${items.map((item) => html`<li>${item}</li>`)}
              </ul>
            `,
          )
        : html`<p>${msg('Er is niets veranderd.')}</p>`
    }
  `;
}

const arrow = (label: string, one: unknown, other: unknown): TemplateResult =>
  html`${label}: ${one || '–'} → ${other || '–'}`;

const joined = (parts: readonly unknown[]): unknown[] =>
  parts.map((part, at) => html`${at ? '; ' : nothing}${part}`);

function personChange(
  view: EcogramView,
  earlier: NetworkData,
  { before, after, fields }: Changed<Alter>,
): TemplateResult {
  const { content, data, quality } = view;
  const yes = (is: boolean): string => (is ? msg('ja') : msg('nee'));
  const told: Partial<Record<keyof Alter, () => TemplateResult>> = {
    name: () =>
      arrow(
        msg('naam'),
        html`<bdi>${view.namesIn(earlier)(before.id)}</bdi>`,
        html`<bdi>${view.namesIn(data)(after.id)}</bdi>`,
      ),
    group: () =>
      arrow(
        msg('groep'),
        labelOf(content.groups, before.group),
        labelOf(content.groups, after.group),
      ),
    ring: () =>
      arrow(
        msg('plek'),
        content.rings[before.ring - 1]?.label,
        content.rings[after.ring - 1]?.label,
      ),
    distance: () =>
      arrow(
        msg('woont'),
        labelOf(content.distances, before.distance),
        labelOf(content.distances, after.distance),
      ),
    frequency: () =>
      arrow(
        msg('contact'),
        labelOf(content.frequencies, before.frequency),
        labelOf(content.frequencies, after.frequency),
      ),
    formal: () => arrow(msg('beroepskracht'), yes(before.formal), yes(after.formal)),
    firstContact: () =>
      arrow(msg('eerste contact'), yes(before.firstContact), yes(after.firstContact)),
    gives: () =>
      arrow(
        msg('geeft'),
        labelsOf(content.supports, before.gives),
        labelsOf(content.supports, after.gives),
      ),
    gets: () =>
      arrow(
        msg('krijgt'),
        labelsOf(content.supports, before.gets),
        labelsOf(content.supports, after.gets),
      ),
    centres: () =>
      arrow(
        msg('contact met'),
        listedNames(view, before.centres, earlier),
        listedNames(view, after.centres),
      ),
    ...(quality
      ? {
          quality: () =>
            arrow(
              msg('band'),
              labelOf(content.qualities, before.quality),
              labelOf(content.qualities, after.quality),
            ),
        }
      : {}),
  };
  return html`<b><bdi>${view.namesIn(data)(after.id)}</bdi></b
    >: ${joined(fields.flatMap((field) => told[field]?.() ?? []))}`;
}

function activityChange(
  view: EcogramView,
  earlier: NetworkData,
  { before, after, fields }: Changed<Activity>,
): TemplateResult {
  const { content } = view;
  const yes = (is: boolean): string => (is ? msg('ja') : msg('nee'));
  const told: Partial<Record<keyof Activity, () => TemplateResult>> = {
    name: () => arrow(msg('naam'), html`<bdi>${before.name}</bdi>`, html`<bdi>${after.name}</bdi>`),
    kind: () =>
      arrow(
        msg('soort'),
        labelOf(content.activityKinds, before.kind),
        labelOf(content.activityKinds, after.kind),
      ),
    wished: () => arrow(msg('wens'), yes(before.wished), yes(after.wished)),
    by: () =>
      arrow(msg('door'), listedNames(view, before.by, earlier), listedNames(view, after.by)),
    interest: () =>
      arrow(
        msg('zin in'),
        listedNames(view, before.interest, earlier),
        listedNames(view, after.interest),
      ),
  };
  return html`<b><bdi>${after.name}</bdi></b
    >: ${joined(fields.flatMap((field) => told[field]?.() ?? []))}`;
}
