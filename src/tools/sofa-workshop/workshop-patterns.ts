import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { unfolded } from '../../core/element/unfolded.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { tile } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import { nameOf, namesOf } from '../../kits/notes/notes-view.js';
import { stackText } from '../../kits/notes/stacks.model.js';
import { patterns, standsOut, type Patterns, type Spread } from './sofa-workshop.model.js';
import { seenPanel } from './workshop-seen.js';
import { blocksOf, verbs, type WorkshopView } from './workshop-view.js';

/** Most shared activities that are named. */
const MOST_SHARED = 8;
/** Of more members the table would be longer than a screen. */
const MOST_IN_VIEW = 12;

/** Step 4: where much lies and where little, of the team and of each member. */
export function patternsStep(view: WorkshopView): TemplateResult {
  const seen = patterns(view.data, blocksOf(view));
  const say = view.content.patterns;
  if (!seen.team.total)
    return html`<p class="quiet">${view.text(say.start)}</p>
      ${view.data.seen.length ? seenPanel(view) : nothing}`;
  return html`
    <section class="panel">
      ${heading(view.level + 1, view.text(say.title))}
      <div class="side-by-side">${bars(view, seen)} ${patternWords(view, seen)}</div>
    </section>
    <section class="panel">
      ${heading(view.level + 1, view.text(say.people))}
      <div class="side-by-side">
        ${picture(view, seen)}
        <details class="words" ?open=${!view.narrow && seen.members.length <= MOST_IN_VIEW}>
          <summary>${msg('Als tabel en in woorden')}</summary>
          ${unfolded(() => patternTable(view, seen))}
        </details>
      </div>
    </section>
    ${seenPanel(view)}
  `;
}

/** The team's notes a block, as bars. The words beside them say the same. */
function bars(view: WorkshopView, { team }: Patterns): TemplateResult {
  const highest = Math.max(...team.counts);
  return html`
    <div class="bars" aria-hidden="true">
      ${view.roles.map((role, at) => {
        const count = team.counts[at] ?? 0;
        return html`
          <div class="bar-column role-${role.letter}">
            <svg viewBox="0 0 40 100" preserveAspectRatio="none">
              <rect
                class="bar-fill"
                width="40"
                height=${(count / highest) * 100}
                y=${100 - (count / highest) * 100}
              />
            </svg>
            <b>${count}</b> ${tile(role)}
          </div>
        `;
      })}
    </div>
  `;
}

/** What stands out for the team, in words. */
export function patternWords(view: WorkshopView, seen: Patterns): TemplateResult {
  const { text, content, data } = view;
  const say = content.patterns;
  const line = (words: string, blocks: readonly string[]): TemplateResult | typeof nothing =>
    blocks.length ? html`<p>${text(words, { blocks: verbs(view, blocks) })}</p>` : nothing;
  return html`
    <div class="words">
      <p>
        ${text(say.placed, { placed: `${seen.team.total}`, all: `${seen.all}` }, seen.team.total)}
      </p>
      ${line(say.full, seen.full)} ${line(say.few, seen.few)} ${line(say.empty, seen.empty)}
      <p><b>${text(say.question)}</b></p>
      ${
        seen.shared.length
          ? html`
              <p>${text(say.shared)}:</p>
              <ul>
                ${seen.shared
                  .slice(0, MOST_SHARED)
                  .map(
                    ({ stack, members }) =>
                      html`<li><bdi>${stackText(data, stack)}</bdi> (${members})</li>`,
                  )}
              </ul>
            `
          : nothing
      }
    </div>
  `;
}

const SPACE = 44;

/** A dot a member and block: the more notes, the larger. The table below says the same. */
function picture({ roles, data }: WorkshopView, { members }: Patterns): TemplateResult {
  const highest = Math.max(1, ...members.flatMap(({ counts }) => counts));
  const middle = SPACE / 2;
  const dot = (count: number, at: number): SVGTemplateResult => {
    const x = at * SPACE + middle;
    return count
      ? svg`<circle class="dot-fill" cx=${x} cy=${middle} r=${4 + (middle - 5) * Math.sqrt(count / highest)} />`
      : svg`<circle class="dot-none" cx=${x} cy=${middle} r="4" />`;
  };
  return html`
    <table class="dots" aria-hidden="true">
      <tr>
        <td class="dots-name"></td>
        ${roles.map((role) => html`<td class="role-${role.letter}">${tile(role)}</td>`)}
      </tr>
      ${members.map(
        ({ member, counts }) => html`
          <tr>
            <td class="dots-name">${nameOf({ data }, member.id)}</td>
            <td colspan=${roles.length}>
              <svg class="dot-row" viewBox="0 0 ${SPACE * roles.length} ${SPACE}">
                ${roles.map(
                  ({ letter }, at) =>
                    svg`<g class="role-${letter}">${dot(counts[at] ?? 0, at)}</g>`,
                )}
              </svg>
            </td>
          </tr>
        `,
      )}
    </table>
  `;
}

/** Members by blocks in numbers, with what stands out for each. */
export function patternTable(view: WorkshopView, seen: Patterns): TemplateResult {
  const cells = ({ counts, total }: Spread): TemplateResult => html`
    ${counts.map((count) => html`<td class="number">${count}</td>`)}
    <td class="number"><b>${total}</b></td>
  `;
  return html`
    <table class="figures">
      <caption class="hidden-visually">
        ${msg('Briefjes van elk teamlid in elk blok')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Teamlid')}</th>
          ${view.roles.map((role) => html`<th scope="col" class="role-${role.letter}">${shortHead(view, role)}</th>`)}
          <th scope="col" class="total">${msg('Totaal')}</th>
        </tr>
      </thead>
      <tbody>
        ${seen.members.map(
          (each) => html`
            <tr>
              <th scope="row">
                ${nameOf(view, each.member.id)}
                <span class="stands-out">${personWords(view, each)}</span>
              </th>
              ${cells(each)}
            </tr>
          `,
        )}
        <tr>
          <th scope="row">${view.text(view.content.agreements.team)}</th>
          ${cells(seen.team)}
        </tr>
      </tbody>
    </table>
  `;
}

const shortHead = (view: WorkshopView, role: Role): TemplateResult =>
  html`${tile(role)}<span class="hidden-visually">${view.text(role.verb)}</span>`;

function personWords(view: WorkshopView, spread: Spread): string {
  const say = view.content.patterns;
  if (!spread.total) return view.text(say.personStart);
  const { most, none } = standsOut(spread, blocksOf(view));
  const parts = [
    most.length ? view.text(say.personMost, { blocks: verbs(view, most) }) : '',
    none.length ? view.text(say.personNone, { blocks: verbs(view, none) }) : '',
  ].filter(Boolean);
  return parts.length ? listOf(parts, view.language, 'comma') : view.text(say.personEven);
}

/** The activities of one block, the most shared first, for the steps after the patterns. */
export const activitiesIn = (view: WorkshopView, block: string): TemplateResult => {
  const { data } = view;
  const owner = new Map(data.notes.map(({ id, member }) => [id, member]));
  const stacks = data.stacks
    .filter((each) => each.block === block)
    .sort((one, other) => other.notes.length - one.notes.length);
  return html`
    <ul class="activities">
      ${stacks.map(
        (stack) =>
          html`<li>
            <bdi>${stackText(data, stack)}</bdi>
            <span class="owners"
              >${stack.notes.length > 1 ? html`<b class="size">${stack.notes.length}×</b> ` : nothing}${namesOf(
                view,
                stack.notes.flatMap((id) => owner.get(id) ?? []),
              )}</span
            >
          </li>`,
      )}
    </ul>
  `;
};
