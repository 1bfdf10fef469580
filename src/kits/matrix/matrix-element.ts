import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChangeController } from '../../core/document/change-controller.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { segments } from '../../core/element/segments.styles.js';
import { unknownNames } from '../../core/element/settings.js';
import type { Fault } from '../../core/faults/faults.js';
import { MatrixController, MODES, type MatrixMode } from './matrix-controller.js';
import {
  overviewOf,
  type Column,
  type MatrixGrid,
  type MatrixView,
  type Row,
  type Text,
} from './matrix-parts.js';
import { matrixScreen } from './matrix-screen.js';
import { markOf, setMark, setPlan } from '../list/list.model.js';
import {
  setNote,
  type MatrixData,
  type Overview,
  type PlaceIn,
  type Tally,
} from './matrix.model.js';
import type { MatrixContent } from './matrix.schema.js';
import { matrixStyles } from './matrix.styles.js';

/**
 * Things that staff can do, in columns and rows: to read, or to fill in as a team with marks and
 * notes. A tool says what its columns and rows are, how their heads look, and what the page gets.
 */
export abstract class MatrixElement<
  Content extends MatrixContent,
  Data extends MatrixData,
> extends SamenspelElement<Content, Data> {
  static override styles = [...SamenspelElement.styles, segments, arrowKeysStyles, ...matrixStyles];
  static override properties: PropertyDeclarations = { mode: {} };
  /** Width in em below which it shows a column at a time. */
  protected static readonly narrowBelow: number;

  /** How it opens: `read`, `work`, or `read-only` (no filling in). */
  declare mode: MatrixMode;

  /** What stands out, paper, text and table; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./matrix.on-demand.js'),
    true,
  );
  readonly #changes = new ChangeController<Data>(this, () => this.documents);
  readonly #matrix: MatrixController;

  constructor() {
    super();
    this.mode = 'read';
    const { narrowBelow } = this.constructor as unknown as { narrowBelow: number };
    this.#matrix = new MatrixController(this, narrowBelow);
    arrowKeys(this);
  }

  protected abstract gridOf(content: Content, text: Text): MatrixGrid<PlaceIn<Data>>;

  /** What the page gets of what was counted. */
  protected abstract outcomeOf(seen: Overview<Column, Row>): Tally;

  /** Choosing a column, on a narrow screen. */
  protected abstract renderChoice(
    view: MatrixView<Content>,
    chosen: Column,
    choose: (column: Column) => void,
  ): unknown;

  /** On screen, below the matrix. */
  protected renderBelow(_view: MatrixView<Content>): unknown {
    return nothing;
  }

  /** On paper, below the matrix. */
  protected paperBelow(_view: MatrixView<Content>): unknown {
    return nothing;
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override checkSettings(_content: Content): readonly Fault[] {
    return unknownNames('mode', this.mode, MODES);
  }

  protected override result(): Tally | undefined {
    return this.ready && this.outcomeOf(overviewOf(this.#view(this.ready.content)));
  }

  protected override isComplete(): boolean {
    return this.result()?.open === 0;
  }

  #view(content: Content): MatrixView<Content> {
    const { documents } = this;
    const { text } = this;
    const grid = this.gridOf(content, text);
    return {
      ...grid,
      content,
      data: documents.data,
      at: this.#matrix,
      level: this.level + 1,
      text,
      mark: ({ id }, mark) => {
        this.#changes.change((now) =>
          setMark(now, id, markOf(now, id) === mark ? undefined : mark),
        );
        return markOf(documents.data, id) === mark;
      },
      note: (column, row, note) =>
        this.#changes.change((now) => setNote(now, grid.place(column, row), note), {
          name: `note ${column.id} ${row.id}`,
        }),
      plan: ({ id }, field, typed) =>
        this.#changes.change((now) => setPlan(now, id, field, typed), { name: `${id} ${field}` }),
      saveCsv: () =>
        this.later.say((part) =>
          documents.download('csv', part.matrixCsv(this.#view(content)), 'text/csv'),
        ),
    };
  }

  /** @internal */
  override forget(): void {
    this.#matrix.forget();
    super.forget();
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const screen = matrixScreen(view, {
      below: this.renderBelow(view),
      choice: (chosen) => this.renderChoice(view, chosen, ({ id }) => this.#matrix.choose(id)),
      print: () => this.print(),
      undo: () => this.#changes.undo.buttons(),
      overview: () => this.later.show((part) => part.matrixOverview(view)),
      takeAway: () => this.later.say((part) => part.takeAway(view, this.asText())) ?? nothing,
      documentBar: () => this.renderDocumentBar(),
    });
    return html`<div class="matrix-tool" @keydown=${this.#onKey}>${screen}</div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#matrix.working) this.#changes.undo.onKey(event);
  };

  protected override renderPrint(content: Content): TemplateResult | undefined {
    const view = this.#view(content);
    return this.later.say((part) => part.matrixPaper(view, this.paperBelow(view)));
  }
}
