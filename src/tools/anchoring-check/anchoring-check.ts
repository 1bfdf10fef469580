import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import type { ToolDocument } from '../../core/document/document.js';
import { focusFirst } from '../../core/element/focus.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { WidthController } from '../../core/element/width-controller.js';
import { failed, type Parsed } from '../../core/faults/faults.js';
import { calendarText } from '../../core/files/calendar.js';
import { isoDay } from '../../core/language/dates.js';
import { definition } from '../../generated/anchoring-check/definition.js';
import { addAgreement, editAgreement } from '../../kits/agreements/agreements.model.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import {
  blank,
  carry,
  datedRows,
  resultOf,
  setField,
  type AnchoringCheckData,
  type AnchoringResult,
} from './anchoring-check.model.js';
import type { AnchoringCheckContent, Group } from './anchoring-check.schema.js';
import { styles } from './anchoring-check.styles.js';
import { anchoringPaper } from './anchoring-paper.js';
import { anchoringScreen } from './anchoring-screen.js';
import { pointsOf, type AnchoringView, type Point } from './anchoring-view.js';

export type { AnchoringResult };

/**
 * What stays after a project: nine points by two roads, each talked about, written down, or kept by
 * someone until a day that is still to come.
 *
 * @element anchoring-check
 */
export class AnchoringCheck extends SamenspelElement<AnchoringCheckContent, AnchoringCheckData> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    agreementsStyles,
    arrowKeysStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    point: { state: true },
    withAnswers: { state: true },
    earlier: { state: true },
  };

  /** Id of the point that a narrow screen shows. */
  declare private point: string | undefined;
  declare private withAnswers: boolean;
  declare private earlier: Parsed<ToolDocument<AnchoringCheckData>> | undefined;
  readonly #width = new WidthController(this, 38);

  constructor() {
    super();
    this.withAnswers = false;
    arrowKeys(this);
  }

  protected override titleOf(content: AnchoringCheckContent): string {
    return content.title;
  }

  #groups({ groups }: AnchoringCheckContent): readonly Group[] {
    const chosen = groups.filter(({ id }) => id === this.documents.data.road);
    return chosen.length ? chosen : groups;
  }

  protected override result(): AnchoringResult | undefined {
    const { ready } = this;
    if (!ready) return undefined;
    const ids = this.#groups(ready.content).flatMap(({ rows }) => rows.map(({ id }) => id));
    return resultOf(this.documents.data, ids, isoDay());
  }

  protected override isComplete(): boolean {
    return !!this.result()?.points.every(({ state }) => state === 'firm');
  }

  #change(
    act: (now: AnchoringCheckData) => AnchoringCheckData,
    focus: readonly string[] = [],
  ): void {
    void focusFirst(this, focus);
    this.documents.change(act);
  }

  #view(content: AnchoringCheckContent): AnchoringView {
    const { documents } = this;
    const { data } = documents;
    const today = isoDay();
    const { text } = this;
    const groups = this.#groups(content);
    const points = pointsOf(groups, data, today, text);
    const at = points.findIndex(({ id }) => id === this.point);
    return {
      content,
      data,
      groups,
      points,
      at: this.#width.narrow ? Math.max(0, at) : undefined,
      today,
      level: this.level + 1,
      language: this.shownLanguage,
      withAnswers: this.withAnswers,
      earlier: this.earlier,
      sayFaults: this.sayFaults,
      text,
      stateLabel: (state) => text(content.states.find(({ id }) => id === state)?.label ?? ''),
      write: (id, field, value) => this.#change((now) => setField(now, id, field, value)),
      choose: (road) => this.#change((now) => ({ ...now, road })),
      go: (id) => {
        this.point = id;
        void focusFirst(this, [`#point-${id} legend`]);
      },
      findOut: (point) => this.#findOut(content, point),
      agree: (act, { focus } = {}) =>
        this.#change((now) => ({ ...now, agreements: act(now.agreements) }), focus),
      include: (answers) => (this.withAnswers = answers),
      compare: (file) => void this.#compare(file),
      print: () => this.print(),
      saveCalendar: () => this.#saveCalendar(content, points),
    };
  }

  /** An agreement to find it out, with the place for who in focus. */
  #findOut({ unknown }: AnchoringCheckContent, { question }: Point): void {
    const what = this.text(unknown.what, { question });
    this.#change(
      (now) => {
        const more = addAgreement(now.agreements);
        return { ...now, agreements: editAgreement(more, more.at(-1)!.id, 'what', what) };
      },
      ['.agreement:last-of-type .who input'],
    );
  }

  async #compare(file: File): Promise<void> {
    this.earlier = await this.documents
      .read(file)
      .catch(() => failed({ path: '', problem: 'network' }));
  }

  #saveCalendar({ calendar }: AnchoringCheckContent, points: readonly Point[]): void {
    const { data, document } = this.documents;
    const made = document.savedAt.replace(/\D/g, '');
    const ids = points.map(({ id }) => id);
    const days = datedRows(data, ids).map(({ id, again, answer }) => ({
      id: `${made}-${id}`,
      day: again,
      title: this.text(calendar.title, {
        question: points.find((point) => point.id === id)!.question,
      }),
      ...(this.withAnswers && { text: answer }),
    }));
    const { tool } = this.definition;
    this.documents.download('ics', calendarText(tool, days), 'text/calendar');
  }

  protected override renderScreen(content: AnchoringCheckContent): TemplateResult {
    return html`${anchoringScreen(this.#view(content))} ${this.renderDocumentBar()}
    ${sourceNote(this.text(content.sourceNote), content.sources)}`;
  }

  protected override renderPrint(content: AnchoringCheckContent): TemplateResult {
    return anchoringPaper(this.#view(content));
  }
}
