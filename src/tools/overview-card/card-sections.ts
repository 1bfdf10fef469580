import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import type { CardLine } from '../../kits/circle/circle-data.model.js';
import {
  addLine,
  editLine,
  LINE_LENGTH,
  linesOf,
  removeLine,
  showLine,
} from '../../kits/circle/card.model.js';
import { tickBox, valueIn } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { addPasted } from './card-pasted.js';
import type { CardView } from './card-view.js';
import { signsOver } from './overview-card.model.js';
import type { OverviewCardContent } from './overview-card.schema.js';

type Section = OverviewCardContent['sections'][number];

/** How many signs may be left before a field counts down. */
const NEAR = 20;

/** How many signs there is room for, or how many are too many; nothing while there is much room. */
export function roomFor(
  view: Pick<CardView, 'content' | 'text'>,
  id: string,
  text: string,
  most: number,
): TemplateResult {
  const over = signsOver(text, most);
  const left = -over;
  return html`<span class="room ${over > 0 ? 'over' : ''}" id=${id}>
    ${
      over > 0
        ? html`${msg(str`Tekens te veel: ${over}.`)} ${view.text(view.content.longLine)}`
        : left <= NEAR && text
          ? msg(str`Tekens over: ${left}.`)
          : nothing
    }
  </span>`;
}

/** What the client wants others to know, section by section. */
export const sections = (view: CardView): TemplateResult[] =>
  view.content.sections.map((each) => sectionPart(view, each));

function sectionPart(view: CardView, each: Section): TemplateResult {
  const { text, data, level } = view;
  const lines = linesOf(data, each.id);
  return html`
    <div class="card-part">
      ${heading(level, text(each.label), 'part-title')}
      <p class="quiet" id=${`hint-${each.id}`}>${text(each.hint)}</p>
      <ul class="lines">
        ${lines.map((line, at) => lineRow(view, each, line, at))}
      </ul>
      ${
        lines.length < each.most
          ? newLine(view, each)
          : html`<p class="quiet">${msg('Hier is geen plek meer voor een regel.')}</p>`
      }
    </div>
  `;
}

function lineRow(view: CardView, section: Section, line: CardLine, at: number): TemplateResult {
  const { text } = view;
  const field = `line-${line.id}`;
  const name = text(section.label);
  const number = at + 1;
  return html`
    <li class="line">
      <textarea
        class="entry"
        id=${field}
        dir="auto"
        rows="1"
        maxlength=${LINE_LENGTH}
        aria-label=${msg(str`${name}, regel ${number}`)}
        aria-describedby=${`room-${line.id}`}
        .value=${line.text}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
        @input=${(event: Event) =>
          view.change((now) => editLine(now, section.id, line.id, valueIn(event)), { name: field })}
      ></textarea>
      ${roomFor(view, `room-${line.id}`, line.text, section.length)}
      <span class="line-acts">
        ${tickBox(
          `wall-${line.id}`,
          html`${text(view.content.onWall)}<span class="hidden-visually"
              >: <bdi>${line.text}</bdi></span
            >`,
          line.wall,
          (wall) => view.change((now) => showLine(now, section.id, line.id, wall)),
        )}
        <button
          type="button"
          class="button"
          id=${`remove-${line.id}`}
          @click=${() =>
            view.change((now) => removeLine(now, section.id, line.id), {
              say: () => msg(str`Verwijderd: “${line.text}”`),
              focus: [`#new-${section.id}`],
            })}
        >
          ${msg('Verwijder')}<span class="hidden-visually">: <bdi>${line.text}</bdi></span>
        </button>
      </span>
    </li>
  `;
}

/** A line is added by typing, or by an idea to change. */
function newLine(view: CardView, section: Section): TemplateResult {
  const { text, needed } = view;
  const id = `new-${section.id}`;
  const label = text(section.label);
  const add = (typed: string, focus?: (id: string) => string): boolean =>
    !!view.change(
      (now) => addLine(now, section, typed),
      (next) => {
        const lines = linesOf(next, section.id);
        const { id: made, text: said } = lines.at(-1)!;
        const isFull = lines.length >= section.most;
        return {
          say: () => msg(str`Erbij gezet: “${said}”`),
          focus: [focus?.(made) ?? (isFull ? `#line-${made}` : `#${id}`)],
        };
      },
    );
  const ideas = section.ideas.filter(
    (idea) => !linesOf(view.data, section.id).some((line) => line.text === text(idea)),
  );
  return html`
    <form class="new" @submit=${needed.onSubmit((typed) => add(typed))}>
      <label class="field">
        ${msg('Nieuwe regel')}<span class="hidden-visually">: ${label}</span>
        ${addingInput(
          id,
          LINE_LENGTH,
          needed,
          (pasted) =>
            addPasted(
              view,
              pasted,
              section.most - linesOf(view.data, section.id).length,
              (now, line) => addLine(now, section, line),
              [`#${id}`, `#hint-${section.id}`],
            ),
          `hint-${section.id}`,
        )}
      </label>
      <button class="button">
        ${msg('Zet erbij')}<span class="hidden-visually">: ${label}</span>
      </button>
      ${needed.note(id)}
    </form>
    ${
      ideas.length
        ? html`<ul class="ideas" aria-label=${msg(str`Voorbeelden bij: ${label}`)}>
            ${ideas.map(
              (idea) =>
                html`<li>
                  <button
                    type="button"
                    class="button idea"
                    @click=${() => add(text(idea), (made) => `#line-${made}`)}
                  >
                    ${text(idea)}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  `;
}
