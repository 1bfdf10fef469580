import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { ratingPaper } from '../../kits/rating/rating-paper.js';
import { MOST_STARS, stepOf } from './competence-mirror.model.js';
import { comparison, legend, remarksPart, stripOf } from './mirror-outcome.js';
import { shownQuestions, titleOf } from './mirror-shown.js';
import type { MirrorView } from './mirror-view.js';
import { ownRating } from './mirror-write.js';

/** To fill in by hand: as one asks it oneself, or as others do; nothing that anyone answered is on it. */
function blankPaper({ content, data, text }: MirrorView): TemplateResult {
  const own = data.use !== 'answer';
  const { id, intro } = content.groups[0]!;
  return html`
    <p>${text(own ? content.paper.blank : intro)}</p>
    ${ratingPaper({ rating: own ? ownRating(content) : content.rating, group: own ? '' : id, text })}
  `;
}

const stepsPaper = ({ content, data, text }: MirrorView): TemplateResult => {
  const { growth } = content;
  const steps = data.stars.map((item) => {
    const title = `${text(titleOf(content, item))}:`;
    const there = stepOf(data, item);
    return {
      id: item,
      who: there?.who ?? '',
      by: there?.by ?? '',
      what: `${title} ${there?.what ?? ''}`.trim(),
    };
  });
  return agreementsPaper(steps, steps.length ? 0 : MOST_STARS, {
    what: text(growth.what),
    who: text(growth.who),
    by: text(growth.by),
  });
};

function mirrorPart(view: MirrorView): TemplateResult {
  const { level, extras, text } = view;
  return html`
    ${legend(view)}
    <ol class="strips">
      ${shownQuestions(view).map(
        (shown) => html`
          <li class="strip-row">
            ${heading(level, shown.title, 'strip-title')} ${stripOf(view, shown)}
            <div class="strip-words">
              <p>${text(shown.item.text)}</p>
              <p>${shown.says.map((each, at) => html`${at ? each : html`<b>${each}</b>`} `)}</p>
              ${
                extras.includes('examples') && shown.example
                  ? html`<p class="example">
                      <q><bdi>${shown.example}</bdi></q>
                    </p>`
                  : nothing
              }
            </div>
          </li>
        `,
      )}
    </ol>
  `;
}

export function mirrorPaper(view: MirrorView): TemplateResult {
  const { content, data, text, language, level } = view;
  const date = dayText(isoDay(), language);
  const isOwn = data.use !== 'answer';
  const isFilled = isOwn && data.marks.length > 0;
  const name = data.name.trim();
  return html`
    <p>${msg(str`Datum: ${date}`)}${name ? html` · <bdi>${name}</bdi>` : nothing}</p>
    ${isOwn ? html`<p>${text(content.purpose)}</p>` : nothing}
    ${isFilled ? mirrorPart(view) : blankPaper(view)}
    ${isOwn ? html`${heading(level, text(content.growth.title))} ${stepsPaper(view)}` : nothing}
    ${isFilled && view.extras.includes('remarks') ? remarksPart(view) : nothing}
    ${isFilled ? comparison(view) : nothing}
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
