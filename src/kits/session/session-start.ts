import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { peopleHere } from '../people/people-here.js';
import { waysField } from '../rating/ways.js';
import { cards } from './session-card.js';
import { chooseWay, FEW_VOTERS } from './session.model.js';
import type { SessionView } from './session-view.js';

/** Who are there, and how they vote. */
export function startPart(view: SessionView): TemplateResult {
  const { content, data, text, change } = view;
  const { people, ways } = content;
  const few = data.people.length > 0 && data.people.length < FEW_VOTERS;
  return html`
    ${peopleHere({
      id: 'voter',
      people: data.people,
      label: text(people.label),
      hint: text(people.hint),
      needed: view.needed,
      change: (act, settings) =>
        change((now) => {
          const next = act(now.people);
          return next === now.people ? now : { ...now, people: next };
        }, settings),
    })}
    ${
      view.isWayFixed
        ? nothing
        : html`${heading(view.level + 1, text(ways.legend), 'ways-title')}
          ${waysField({
            text,
            ...ways,
            chosen: view.way,
            choose: (way) => change((now) => chooseWay(now, way)),
          })}`
    }
    ${cards(view)} ${few ? html`<p class="notice">${text(people.few)}</p>` : nothing}
    <p class="quiet">${text(content.covering)}</p>
  `;
}
