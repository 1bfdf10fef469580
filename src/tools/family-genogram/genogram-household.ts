import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { indexOf, memberOf, unionsOf } from '../../kits/family/family-data.model.js';
import {
  otherPartner,
  ownUnions,
  parentUnions,
  siblingsOf,
} from '../../kits/family/family-kin.model.js';
import { list, rowOrForm, signOf } from './genogram-list.js';
import type { GenogramPicture } from './genogram-scene.js';
import type { GenogramView } from './genogram-view.js';
import { unionText } from './telling.js';

/** Some who are near, and which way they are in the picture. */
interface Near {
  readonly label: string;
  readonly way: '↑' | '↔' | '↓';
  readonly members: readonly string[];
}

/** Parents, above. */
function above({ content, data, text }: GenogramView, id: string): Near[] {
  const { parents } = content.household;
  return parentUnions(unionsOf(data), id).map(({ partners, children }) => ({
    label: text(parents[children.find(({ member }) => member === id)!.link]),
    way: '↑',
    members: partners,
  }));
}

/** Partners with the children of both, and brothers and sisters. */
function below(view: GenogramView, id: string): Near[] {
  const { content, data, text } = view;
  const { children, alone, siblings } = content.household;
  const unions = unionsOf(data);
  return [
    ...ownUnions(unions, id).flatMap((union): Near[] => {
      const other = otherPartner(union, id);
      const label = unionText(view, { ...union, children: [] }, id);
      return [
        { label, way: '↔', members: other ? [other] : [] },
        {
          label: text(other ? children : alone, { name: other ? view.nameOf(other) : '' }),
          way: '↓',
          members: union.children.map(({ member }) => member),
        },
      ];
    }),
    { label: text(siblings), way: '↔', members: siblingsOf(unions, id) },
  ];
}

const near = (
  view: GenogramView,
  { label, way, members }: Near,
): TemplateResult | typeof nothing =>
  members.length
    ? html`
        <div class="near" role="group" aria-label=${label}>
          <span aria-hidden="true">${label}</span>
          ${members.map(
            (id) => html`
              <button type="button" class="button" id=${`go-${id}`} @click=${() => view.go(id)}>
                <span aria-hidden="true">${way}</span> ${signOf(view, memberOf(view.data, id)!)}
                <bdi>${view.nameOf(id)}</bdi>
              </button>
            `,
          )}
        </div>
      `
    : nothing;

/** Someone with those nearest to them, each of whom is a way to go on. */
function household(view: GenogramView): TemplateResult {
  const { content, data, text } = view;
  const member = memberOf(data, view.household ?? '') ?? indexOf(data)!;
  const { id } = member;
  return html`
    <div class="people household">
      ${heading(view.level, text(content.household.title, { name: view.nameOf(id) }), 'group')}
      <p class="quiet">${text(content.household.hint)}</p>
      ${above(view, id).map((each) => near(view, each))}
      <div class="row list">${rowOrForm(view, member)}</div>
      ${below(view, id).map((each) => near(view, each))}
    </div>
  `;
}

/** Where it is narrow: one household, or everyone for who wants that. */
export const narrowList = (
  view: GenogramView,
  picture: GenogramPicture,
  isEveryone: boolean,
  choose: (isEveryone: boolean) => void,
): TemplateResult => html`
  ${isEveryone ? list(view, picture) : household(view)}
  <div class="buttons">
    <button
      type="button"
      class="button everyone"
      aria-pressed=${isEveryone ? 'true' : 'false'}
      @click=${() => choose(!isEveryone)}
    >
      ${msg('Toon iedereen')}
    </button>
  </div>
`;
