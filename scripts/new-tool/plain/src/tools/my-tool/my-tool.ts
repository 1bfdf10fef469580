import { html, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { msg } from '../../core/language/localize.js';
import { definition } from '../../generated/my-tool/definition.js';
import {
  ANSWER_LENGTH,
  answerTo,
  blank,
  resultOf,
  setAnswer,
  type MyToolData,
  type MyToolResult,
} from './my-tool.model.js';
import type { MyToolContent } from './my-tool.schema.js';
import { styles } from './my-tool.styles.js';

export type { MyToolResult };

/**
 * TODO: what it is, and for whom.
 *
 * @element my-tool
 */
export class MyTool extends SamenspelElement<MyToolContent, MyToolData> {
  static override styles = [...SamenspelElement.styles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;

  protected override titleOf(content: MyToolContent): string {
    return content.title;
  }

  protected override result(): MyToolResult | undefined {
    const ids = this.ready?.content.questions.map(({ id }) => id);
    return ids && resultOf(this.documents.data, ids);
  }

  protected override isComplete(): boolean {
    const result = this.result();
    return !!result && result.answered === result.total;
  }

  protected override renderScreen({
    intro,
    questions,
    sources,
    ...content
  }: MyToolContent): TemplateResult {
    const { documents } = this;
    return html`
      <p class="lead">${this.text(intro)}</p>
      ${questions.map(
        ({ id, question }) => html`
          <label class="field">
            ${this.text(question)}
            <textarea
              dir="auto"
              maxlength=${ANSWER_LENGTH}
              .value=${answerTo(documents.data, id)}
              @input=${({ target }: Event) =>
                documents.change((now) =>
                  setAnswer(now, id, (target as HTMLTextAreaElement).value),
                )}
            ></textarea>
          </label>
        `,
      )}
      <button type="button" class="button" @click=${() => this.print()}>${msg('Afdrukken')}</button>
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), sources)}
    `;
  }

  /** What was answered, or room to write. */
  protected override renderPrint({
    questions,
    sources,
    ...content
  }: MyToolContent): TemplateResult {
    return html`
      ${questions.map(({ id, question }) => {
        const answer = answerTo(this.documents.data, id);
        return html`
          ${heading(this.level + 1, this.text(question))}
          <p class=${answer ? 'answer' : 'to-write'}><bdi>${answer}</bdi></p>
        `;
      })}
      ${sourceNote(this.text(content.sourceNote), sources)}
    `;
  }
}
