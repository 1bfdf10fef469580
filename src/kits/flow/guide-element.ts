import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import type { AsText } from '../../core/print/text-buttons.js';
import { focusFirst } from '../../core/element/focus.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { segments } from '../../core/element/segments.styles.js';
import { same } from '../../core/element/settings.js';
import { WidthController } from '../../core/element/width-controller.js';
import { sourceNote } from '../../core/content/sources.js';
import { isoDay } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { ContactedElement } from '../contact/contacted-element.js';
import { contactStyles } from '../contact/contact.styles.js';
import { SheetController } from '../sheet/sheet-controller.js';
import { isTicked, type StatedData } from '../sheet/sheet.model.js';
import { standingOf, type Answers } from './flow.model.js';
import { guideScreen } from './guide-screen.js';
import type { GuideMode, GuideView } from './guide-view.js';
import {
  allRows,
  answersWith,
  choose,
  clearRow,
  isBegun,
  isTalkedThrough,
  takeBack,
  type GuideData,
} from './guide.model.js';
import type { GuideContent } from './guide.schema.js';
import { guideStyles } from './guide.styles.js';

type AnyGuideData = GuideData & Partial<StatedData>;

/**
 * A guide to a conversation: choices decide what stands, people write at it, agree, and take a sheet
 * along. A tool says what it adds at a row, which choice a page can fix, and when all is done.
 */
export abstract class GuideElement<
  Content extends GuideContent,
  Data extends AnyGuideData,
> extends ContactedElement<Content, Data> {
  static override styles = [...ContactedElement.styles, segments, contactStyles, ...guideStyles];
  static override properties: PropertyDeclarations = {
    mode: { state: true },
    choiceAt: { state: true },
    topicAt: { state: true },
  };

  declare private mode: GuideMode;
  declare private choiceAt: string;
  declare private topicAt: string;

  protected readonly sheet = new SheetController<Data>(this, () => this.documents);
  /** The sheet, on screen and on paper. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./guide.on-demand.js'),
    true,
  );
  readonly #width = new WidthController(this, 46);

  constructor() {
    super();
    this.mode = 'prepare';
    this.choiceAt = '';
    this.topicAt = '';
  }

  /** Where the page says what is chosen, the first screen has the sheet. */
  override get contentReady(): Promise<void> {
    return super.contentReady.then(() => {
      const { ready } = this;
      return ready && this.#view(ready.content).begun ? this.later.load() : undefined;
    });
  }

  /** The choice that an attribute of the page fixes, and what it says; undefined where a page fixes none. */
  protected fixedChoice(): { readonly choice: string; readonly option: string | null } | undefined {
    return undefined;
  }

  /** What the tool adds at a row on screen. */
  protected atRow(_view: GuideView<Content, Data>, _row: string, _question: string): unknown {
    return undefined;
  }

  /** The same in words, for paper and text. */
  protected atRowInWords(_content: Content, _row: string): string {
    return '';
  }

  /** The same to tick by hand. */
  protected atRowToFill(_content: Content): string {
    return '';
  }

  /** What the tool adds after what more there is to say of what helps. */
  protected afterMore(_content: Content): unknown {
    return undefined;
  }

  /** Whether no progress and no success is shown. */
  protected isQuiet(_content: Content, _answers: Answers): boolean {
    return false;
  }

  /** How far one is: what was talked about, of all that is on the sheet. */
  protected progressOf(
    content: Content,
    answers: Answers,
  ): { readonly done: number; readonly count: number } {
    const { data } = this.documents;
    const rows = allRows(data, content, answers);
    return { done: rows.filter((row) => isTicked(data, row)).length, count: rows.length };
  }

  protected override isComplete(): boolean {
    const content = this.ready?.content;
    return !!content && isTalkedThrough(this.documents.data, this.rowsIn(content));
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  /** Option that the page has fixed; undefined where it has not, or none of that name is there. */
  #fixedIn({ choices }: Content): { choice: string; option: string } | undefined {
    const { choice = '', option = null } = this.fixedChoice() ?? {};
    const found = choices
      .find(({ id }) => id === choice)
      ?.options.find(({ id }) => same(id, option?.trim() ?? ''));
    return found && { choice, option: found.id };
  }

  protected override checkSettings(content: Content): readonly Fault[] {
    const { choice = '', option = null } = this.fixedChoice() ?? {};
    const known = content.choices.find(({ id }) => id === choice)?.options ?? [];
    return [
      ...(option?.trim() && !this.#fixedIn(content)
        ? [
            {
              path: choice,
              problem: 'choice' as const,
              found: option,
              expected: known.map(({ id }) => id).join(', '),
            },
          ]
        : []),
      ...super.checkSettings(content),
    ];
  }

  /** Answers that count: of the page, and of people. */
  protected answersIn(content: Content): Answers {
    const fixed = this.#fixedIn(content);
    return answersWith(this.documents.data, fixed ? [fixed] : []);
  }

  #view(content: Content): GuideView<Content, Data> {
    const { documents, text, sheet } = this;
    const { data } = documents;
    const answers = this.answersIn(content);
    const fixed = this.#fixedIn(content)?.choice;
    const choices = content.choices.filter(
      (each) => each.id !== fixed && standingOf(each, answers) !== 'hidden',
    );
    const quiet = this.isQuiet(content, answers);
    const view: GuideView<Content, Data> = {
      content,
      data,
      answers,
      choices,
      begun: answers.length > 0 || isBegun(data),
      quiet,
      narrow: this.#width.narrow,
      mode: content.talk ? this.mode : 'prepare',
      choiceAt: choices.find(({ id }) => id === this.choiceAt) ?? choices[0],
      topicAt: this.topicAt,
      progress: quiet ? undefined : this.progressOf(content, answers),
      today: isoDay(),
      level: this.level + 1,
      language: this.shownLanguage,
      text,
      contacts: this.contacts,
      acts: sheet,
      changeAgreements: (act, settings) =>
        sheet.change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
      atRow: (row, question) => this.atRow(view, row, question),
      atRowInWords: (row) => this.atRowInWords(content, row),
      atRowToFill: () => this.atRowToFill(content),
      afterMore: () => this.afterMore(content),
      choose: (choice, option) =>
        sheet.change((now) => choose(now, choice, option), { name: `choice-${choice}` }),
      takeBack: (choice) =>
        sheet.change((now) => takeBack(now, choice), { focus: [`#choice-${choice} input`] }),
      showChoice: (id) => {
        this.choiceAt = id;
        void focusFirst(this, [`#choice-${id} legend`]);
      },
      setMode: (mode) => (this.mode = mode),
      goTo: (row) => {
        this.topicAt = row;
        void focusFirst(this, ['.topic-title']);
      },
      clearRow: (row) =>
        sheet.change((now) => clearRow(now, row), {
          focus: ['.earlier button', '#own-row'],
          say: () => msg('Van het blad gehaald.'),
        }),
      print: () => this.print(),
      textButtons: () =>
        this.later.say((part) => part.textButtons(this.#toShare(content))) ?? nothing,
      sheet: () => this.later.show((part) => part.guideSheet(view)),
      canUndo: sheet.changes.undo.isPossible,
      undoButtons: () => sheet.changes.undo.buttons(),
    };
    return view;
  }

  /** The sheet for others, which is not all that is on paper. */
  #toShare(content: Content): AsText {
    return {
      ...this.asText(),
      paper: () => html`${this.later.say((part) => part.guideAsText(this.#view(content)))}`,
    };
  }

  /** Rows on the sheet now, those that may stand too. */
  protected rowsIn(content: Content): string[] {
    return allRows(this.documents.data, content, this.answersIn(content));
  }

  readonly #onKey = (event: KeyboardEvent): void => this.sheet.changes.undo.onKey(event);

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    return html`
      <div class="guide" @keydown=${this.#onKey}>${guideScreen(view)}</div>
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.guidePaper(this.#view(content)));
  }
}
