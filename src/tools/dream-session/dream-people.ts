import { html, nothing, type TemplateResult } from 'lit';
import { peopleHere } from '../../kits/people/people-here.js';
import { partiesHere, type Member } from './dream-session.model.js';
import { partyName, type DreamView } from './dream-view.js';

/** Who is there, and for whom each of them speaks. */
export function peopleStep(view: DreamView): TemplateResult {
  const { content, data, text, parties, needed, change } = view;
  const here = partiesHere(data, parties);
  return html`
    <p class="quiet all">${text(content.people.hint)}</p>
    ${parties.map((party) =>
      peopleHere({
        id: `m-${party}`,
        people: data.members,
        label: partyName(view, party),
        needed,
        shows: (person) => (person as Member).party === party,
        wrote: (id) => data.notes.some(({ member }) => member === id),
        change: (act, settings) =>
          change((now) => {
            const next = act(now.members);
            if (next === now.members) return now;
            return { ...now, members: next.map((person) => ({ party, ...person })) };
          }, settings),
      }),
    )}
    ${
      here.length === 1
        ? html`<p class="notice all">
            ${text(content.people.alone, { party: partyName(view, here[0]!) })}
          </p>`
        : nothing
    }
  `;
}
