import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChangeController } from '../../core/document/change-controller.js';
import { sourceNote } from '../../core/content/sources.js';
import { focusFirst } from '../../core/element/focus.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { WidthController } from '../../core/element/width-controller.js';
import { definition } from '../../generated/expectation-exchange/definition.js';
import { addAgreement, editAgreement } from '../../kits/agreements/agreements.model.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { roundScreen } from '../../kits/people/round-screen.js';
import { SidesController } from '../../kits/people/sides-controller.js';
import { sidesStyles } from '../../kits/people/sides.styles.js';
import { turnsStyles } from '../../kits/people/turns.styles.js';
import { whoScreen } from '../../kits/people/who-screen.js';
import { setCell } from '../../kits/sheet/sheet.model.js';
import { asks } from './exchange-asks.js';
import { carry } from './exchange-carry.model.js';
import { parts } from './exchange-sides.model.js';
import { writing } from './exchange-write.js';
import type { ExchangeView } from './exchange-view.js';
import {
  blank,
  chosenRows,
  isDone,
  outcomeOf,
  resultOf,
  type ExpectationExchangeData,
  type ExpectationExchangeResult,
  type Step,
} from './expectation-exchange.model.js';
import type { ExpectationExchangeContent } from './expectation-exchange.schema.js';
import { styles } from './expectation-exchange.styles.js';

export type { ExpectationExchangeResult };

type Content = ExpectationExchangeContent;
type Data = ExpectationExchangeData;

const SCREENS = {
  before: (view: ExchangeView) => whoScreen(view, asks(view)),
  round: (view: ExchangeView) => roundScreen(view, (id) => writing(view, id)),
  open: (view: ExchangeView) => view.open(),
};

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/**
 * What client, carers and staff expect of each other: each writes covered, one after the other or on a device
 * of their own; then it lies side by side, and they agree on what can be done.
 *
 * @element expectation-exchange
 */
export class ExpectationExchange extends SamenspelElement<Content, Data> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    agreementsStyles,
    sidesStyles,
    turnsStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    row: { state: true },
    editing: { state: true },
    full: { state: true },
  };

  /** Id of the subject that is in front. */
  declare private row: string | undefined;
  /** Side and subject of which the text is being changed. */
  declare private editing: string | undefined;
  /** The data in which someone wanted more subjects than they may have. */
  declare private full: Data | undefined;

  /** What lies open, and paper; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./expectation-exchange.on-demand.js'),
    true,
  );
  readonly #width = new WidthController(this, 38);
  readonly #changes = new ChangeController<Data>(this, () => this.documents);
  readonly #sides = new SidesController<Data>(this, this.#changes, {
    parts,
    read: (file) => this.documents.read(file),
    contentId: () => this.contentId,
    order: () => idsOf(this.ready?.content.sides ?? []),
  });

  protected override titleOf(content: Content): string {
    return content.title;
  }

  #rows({ subjects }: Content): string[] {
    return this.#sides.turns.isOpen ? chosenRows(this.documents.data, idsOf(subjects)) : [];
  }

  protected override result(): ExpectationExchangeResult | undefined {
    const { ready } = this;
    return ready && resultOf(this.documents.data, idsOf(ready.content.subjects));
  }

  protected override isComplete(): boolean {
    const { ready } = this;
    return !!ready && isDone(this.documents.data, this.#rows(ready.content));
  }

  /** @internal */
  override get isCovered(): boolean {
    return !this.#sides.turns.isOpen;
  }

  /** @internal */
  override forget(): void {
    this.#sides.forget();
    super.forget();
  }

  #view(content: Content): ExchangeView {
    const { documents, text } = this;
    const { data } = documents;
    const rows = this.#rows(content);
    const changes = this.#changes;
    const view: ExchangeView = {
      content,
      data,
      level: this.level + 1,
      narrow: this.#width.narrow,
      language: this.shownLanguage,
      subjectOrder: idsOf(content.subjects),
      rows,
      row: rows.find((row) => row === this.row) ?? rows[0],
      editing: this.editing,
      isFull: this.full === data,
      isShared: this.share === 'answers',
      sides: this.#sides,
      text,
      sayFaults: this.sayFaults,
      acts: {
        write: (row, column, words, side) =>
          void changes.change((now) => setCell(now, row, column, words, side), {
            name: [row, column, side].join(' '),
          }),
      },
      change: (act, options) => changes.change(act, options),
      go: (row, focus = true) => {
        this.row = row;
        this.editing = undefined;
        if (focus) void focusFirst(this, ['.subject-title']);
      },
      step: (step) => this.#step(step),
      edit: (key, focus) => {
        this.editing = key;
        void focusFirst(this, [focus]);
      },
      say: (what) => changes.say(what),
      refuse: () => {
        const { maxTicks: most } = content;
        this.full = data;
        changes.say(() => text(content.choose.full, { most: `${most}` }, most));
      },
      agree: (row) => this.#agree(row),
      save: () => documents.save(),
      print: () => this.print(),
      asText: this.asText(),
      undo: changes.undo.buttons(),
      bar: this.renderDocumentBar(),
      open: () => this.later.show((part) => part.openScreen(view)),
    };
    return view;
  }

  #step(step: Step): void {
    this.editing = undefined;
    const { data } = this.documents;
    this.#changes.hush();
    if (data.step !== step) this.#changes.undo.replace({ ...data, step });
    void focusFirst(this, ['.open-title']);
  }

  /** An agreement of what was decided at a subject, with the place for who in focus. */
  #agree(row: string): void {
    const what = outcomeOf(this.documents.data, row).trim();
    if (!what) return;
    const next = this.#changes.change(
      (now) => {
        const more = addAgreement(now.agreements);
        const agreements = editAgreement(more, more.at(-1)!.id, 'what', what.slice(0, 300));
        return { ...now, step: 'agree', agreements };
      },
      { focus: ['.agreement:last-of-type .who input'] },
    );
    if (next) this.editing = undefined;
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const { phase } = this.#sides.turns.turns;
    return html`
      <div class=${`exchange ${view.narrow ? 'narrow' : ''}`} @keydown=${this.#changes.undo.onKey}>
        ${SCREENS[phase](view)}
      </div>
      ${this.#sides.turns.writer ? '' : sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.exchangePaper(this.#view(content)));
  }
}
