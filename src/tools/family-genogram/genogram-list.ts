import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { indexOf, type Member, memberOf, membersOf } from '../../kits/family/family-data.model.js';
import { NAME_LENGTH } from '../../kits/network/network-data.model.js';
import { begin } from './family-genogram.model.js';
import { acts, editButton } from './genogram-acts.js';
import { CROSS, type GenogramPicture, SHAPES } from './genogram-scene.js';
import type { GenogramView } from './genogram-view.js';
import { partsOf, sentences } from './telling.js';

/** Members by generation, from the first, each row from the left as the picture has it. */
export const generationsOf = ({
  layout,
  view: { data },
}: GenogramPicture): { readonly row: number; readonly members: readonly Member[] }[] =>
  [...new Set(layout.members.map(({ row }) => row))].map((row) => ({
    row,
    members: layout.members.filter((each) => each.row === row).map(({ id }) => memberOf(data, id)!),
  }));

/** What a generation is called, seen from the index person. */
export function generationName(view: GenogramView, row: number): string {
  const { content, data, nameOf, text } = view;
  const { own, earlier, later } = content.generations;
  const name = nameOf(indexOf(data)!.id);
  if (!row) return text(own, { name });
  const count = Math.abs(row);
  return text(row < 0 ? earlier : later, { name, count: String(count) }, count);
}

/** The list, which is the editor. */
export const list = (view: GenogramView, picture: GenogramPicture): TemplateResult => html`
  <div class="people list" data-arrows="rows">
    ${generationsOf(picture).map(
      ({ row, members }) => html`
        ${heading(view.level, generationName(view, row), 'group')}
        <ul class="rows">
          ${members.map((member) => html`<li class="row" data-row>${rowOrForm(view, member)}</li>`)}
        </ul>
      `,
    )}
  </div>
`;

/** A row, or the form that has its place; what shows the same is not drawn anew. */
export function rowOrForm(view: GenogramView, member: Member): unknown {
  const { id } = member;
  if (view.editing === id) return view.form(id);
  const { content, notation } = view;
  const isChosen = view.selected === id;
  const shown = partsOf(view, member);
  const open = isChosen && view.selectedIn === 'list' ? view : undefined;
  return guard([content, notation, member, isChosen, open, shown.join('\n')], () =>
    rowOf(view, member, shown),
  );
}

function rowOf(
  view: GenogramView,
  member: Member,
  [first, ...told]: readonly string[],
): TemplateResult {
  const { id } = member;
  const isChosen = view.selected === id;
  return html`
    ${signOf(view, member)}
    <div class="row-text">
      <button
        type="button"
        class="pick"
        id=${`pick-${id}`}
        aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${() => view.select(id)}
      >
        <bdi>${first}</bdi>
      </button>
      <small>${sentences(told)}</small>
    </div>
    ${editButton(view, id)}
    ${isChosen && view.selectedIn === 'list' ? acts(view, id, 'list') : nothing}
  `;
}

/** A sign, as in the picture. */
export const signOf = ({ notation, data }: GenogramView, member: Member): TemplateResult => html`
  <svg class="sign shape-sign" viewBox="-19 -19 38 38" aria-hidden="true">
    ${svg`<path class=${`shape ${member === indexOf(data) ? 'index' : ''}`} d=${`M0 0${SHAPES[member.sign]}`}></path>`}
    ${member.died && notation.death.mark === 'cross' ? svg`<path class="cross" d=${`M0 0${CROSS}`}></path>` : nothing}
  </svg>
`;

/** One question, one field, one button. */
export function start(view: GenogramView): TemplateResult {
  const { content, data, needed, text } = view;
  const [centre] = data.centres;
  return html`
    <form
      class="panel new start"
      @submit=${needed.onSubmit((name) => {
        const next = view.change((now) => begin(now, name), {
          say: () => msg(str`Erbij gezet: ${name.trim()}.`),
        });
        if (next) view.edit(membersOf(next).at(-1)!.id);
        return !!next;
      })}
    >
      <label class="field">
        ${text(content.start.question)}
        <input
          class="entry"
          id="start-name"
          dir="auto"
          autocomplete="off"
          maxlength=${NAME_LENGTH}
          placeholder=${msg('Naam of initialen')}
          aria-describedby=${needed.describedBy('start-name') === nothing ? 'start-hint' : needed.describedBy('start-name')}
          aria-invalid=${needed.invalid('start-name')}
          .value=${centre?.name ?? ''}
          @input=${needed.typed}
        />
      </label>
      <button class="button primary">${msg('Begin')}</button>
      ${needed.note('start-name')}
      <small id="start-hint">${text(content.start.hint)}</small>
    </form>
  `;
}
