import { html, type TemplateResult } from 'lit';
import { earlierChoice, earlierSaid } from '../../core/document/earlier-document.js';
import type { ToolDocument } from '../../core/document/document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { memberOf } from '../../kits/family/family-data.model.js';
import { type FamilyGenogramData, namedMembers, sameMembers } from './family-genogram.model.js';
import type { FilesView, GenogramView } from './genogram-view.js';
import { partsOf, type Teller } from './telling.js';

/** What is new since an earlier file of this family. */
export const earlierFamily = (files: FilesView): TemplateResult =>
  earlierChoice(files, files.view.text(files.view.content.compare.text), () =>
    earlierSaid(files, (document) => found(files.view, document)),
  );

function found(
  view: GenogramView,
  { savedAt, data: before }: ToolDocument<FamilyGenogramData>,
): TemplateResult {
  const { data, language, level, namesIn } = view;
  const then: Teller = { ...view, data: before, nameOf: namesIn(before) };
  const pairs = sameMembers(before, data);
  const now = new Set(pairs.values());
  const told = (teller: Teller, id: string): string =>
    partsOf(teller, memberOf(teller.data, id)!).join('. ');
  const lists: readonly (readonly [label: string, items: readonly string[]])[] = [
    [
      msg('Nieuw'),
      namedMembers(data)
        .filter(({ id }) => !now.has(id))
        .map(({ id }) => told(view, id)),
    ],
    [
      msg('Anders'),
      [...pairs].flatMap(([old, id]) => {
        const [was, is] = [told(then, old), told(view, id)];
        return was === is ? [] : [`${was} → ${is}`];
      }),
    ],
    [
      msg('Weg'),
      namedMembers(before)
        .filter(({ id }) => !pairs.has(id))
        .map(({ id }) => told(then, id)),
    ],
  ];
  const shown = lists.filter(([, items]) => items.length);
  const day = longDate(new Date(savedAt), language);
  return html`
    <p><b>${msg(str`Sinds ${day}`)}</b></p>
    ${
      shown.length
        ? shown.map(
            ([label, items]) => html`
              ${heading(level + 1, label, 'group')}
              <ul>
                ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
              </ul>
            `,
          )
        : html`<p>${msg('Er is niets veranderd.')}</p>`
    }
  `;
}
