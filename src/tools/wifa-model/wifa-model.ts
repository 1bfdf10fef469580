import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import { heading } from '../../core/element/heading.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { unknownNames } from '../../core/element/settings.js';
import { MatrixController, MODES, type MatrixMode } from '../../kits/matrix/matrix-controller.js';
import { overviewOf } from '../../kits/matrix/matrix-overview.js';
import { matrixPaper } from '../../kits/matrix/matrix-paper.js';
import type { Column, MatrixView } from '../../kits/matrix/matrix-parts.js';
import { matrixScreen } from '../../kits/matrix/matrix-screen.js';
import { setMark, setNote } from '../../kits/matrix/matrix.model.js';
import { matrixStyles } from '../../kits/matrix/matrix.styles.js';
import { shownByLetter, unknownByLetter } from '../../kits/sofa/sofa-settings.js';
import { roleChoice, roleHead, tile } from '../../kits/sofa/sofa-view.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { definition } from '../../generated/wifa-model/definition.js';
import { wifaComparison } from './wifa-comparison.js';
import {
  blank,
  outcome,
  placeOf,
  type WifaModelData,
  type WifaOverview,
} from './wifa-model.model.js';
import type { WifaModelContent } from './wifa-model.schema.js';
import { styles } from './wifa-model.styles.js';

/** Reading, filling in, or reading without the possibility to fill in. */
export type { WifaOverview };
export type WifaModelMode = MatrixMode;

/** The aspects stand in one row, which needs no name. */
const ONE_ROW = [{ id: 'all', name: '', description: '' }];

/**
 * The WIFA model: four aspects of working with volunteers beside the four SOFA roles of a carer, with
 * what each means and what staff can do. To read, or to fill in as a team.
 *
 * @element wifa-model
 */
export class WifaModel extends SamenspelElement<WifaModelContent, WifaModelData> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    ...matrixStyles,
    sofaStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  static override properties: PropertyDeclarations = {
    aspects: {},
    mode: {},
  };

  /** Aspects to show, by id or letter: `aspects="waarderen informeren"` or `aspects="W I"`. All when absent. */
  declare aspects: string;

  /** How it opens: `read`, `work`, or `read-only` (no filling in). */
  declare mode: WifaModelMode;

  readonly #matrix = new MatrixController(this, 46);

  constructor() {
    super();
    this.aspects = '';
    this.mode = 'read';
  }

  protected override titleOf(content: WifaModelContent): string {
    return content.title;
  }

  protected override checkSettings({ aspects }: WifaModelContent): readonly Fault[] {
    return [
      ...unknownByLetter('aspects', this.aspects, aspects),
      ...unknownNames('mode', this.mode, MODES),
    ];
  }

  protected override result(): WifaOverview | undefined {
    return this.ready && outcome(overviewOf(this.#view(this.ready.content)));
  }

  protected override isComplete(): boolean {
    return this.result()?.open === 0;
  }

  #columns({ aspects }: WifaModelContent): readonly Column[] {
    return aspects.map(({ meaning, ...aspect }) => ({ ...aspect, summary: meaning }));
  }

  #view(content: WifaModelContent): MatrixView {
    const { documents } = this;
    const text: MatrixView['text'] = (template, extra) => this.text(template, extra);
    return {
      content,
      data: documents.data,
      columns: shownByLetter(this.#columns(content), this.aspects),
      rows: ONE_ROW,
      at: this.#matrix,
      level: this.level + 1,
      text,
      tile,
      head: (column) => roleHead({ text, roleName: () => '' }, column),
      place: placeOf,
      mark: (action, mark) => documents.change(setMark(documents.data, action.id, mark)),
      note: (aspect, _row, note) =>
        documents.change(setNote(documents.data, placeOf(aspect), note)),
    };
  }

  #comparison(view: MatrixView, content: WifaModelContent): TemplateResult {
    const models = [this.#columns(content), content.sofa.roles];
    return wifaComparison(view, models, content.comparison);
  }

  protected override renderScreen(content: WifaModelContent): TemplateResult {
    const view = this.#view(content);
    return matrixScreen(view, {
      // Folded where it would stand in the way: of a team that fills in, and on a phone.
      above: html`
        <details class="comparison-box" ?open=${!this.#matrix.working && !this.#matrix.narrow}>
          <summary>${heading(view.level, view.text(content.comparison.title))}</summary>
          ${this.#comparison(view, content)}
        </details>
      `,
      choice: (aspect) =>
        roleChoice(
          { text: view.text, roles: view.columns },
          aspect,
          ({ id }) => this.#matrix.choose(id),
          view.text(content.choose),
        ),
      print: () => this.print(),
      documentBar: () => this.renderDocumentBar(),
    });
  }

  protected override renderPrint(content: WifaModelContent): TemplateResult {
    const view = this.#view(content);
    return matrixPaper(
      view,
      html`
        <div class="paper-comparison">
          ${heading(view.level, view.text(content.comparison.title))}
          ${this.#comparison(view, content)}
        </div>
      `,
    );
  }
}
