import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { unknownNames } from '../../core/element/settings.js';
import { MatrixController, MODES, type MatrixMode } from '../../kits/matrix/matrix-controller.js';
import { overviewOf } from '../../kits/matrix/matrix-overview.js';
import { matrixPaper } from '../../kits/matrix/matrix-paper.js';
import type { MatrixView } from '../../kits/matrix/matrix-parts.js';
import { matrixScreen } from '../../kits/matrix/matrix-screen.js';
import { setMark, setNote } from '../../kits/matrix/matrix.model.js';
import { matrixStyles } from '../../kits/matrix/matrix.styles.js';
import {
  roleNameIn,
  shownPhases,
  shownRoles,
  sofaSettingFaults,
} from '../../kits/sofa/sofa-settings.js';
import { roleChoice, roleHead, tile, type SofaView } from '../../kits/sofa/sofa-view.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { definition } from '../../generated/sofa-matrix/definition.js';
import {
  blank,
  outcome,
  placeOf,
  type Overview,
  type SofaMatrixData,
} from './sofa-matrix.model.js';
import type { SofaMatrixContent } from './sofa-matrix.schema.js';
import { styles } from './sofa-matrix.styles.js';

/** Reading, filling in, or reading without the possibility to fill in. */
export type { Overview };
export type SofaMatrixMode = MatrixMode;

/**
 * The SOFA matrix: four roles of an informal carer, three phases, and what staff can do in each.
 * To read across a table, or to fill in as a team.
 *
 * @element sofa-matrix
 */
export class SofaMatrix extends SamenspelElement<SofaMatrixContent, SofaMatrixData> {
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
    roles: {},
    phases: {},
    roleNames: { attribute: 'role-names' },
    mode: {},
  };

  /** Roles to show, by id or letter: `roles="ondersteunen afstemmen"` or `roles="O A"`. All when absent. */
  declare roles: string;

  /** Phases to show, by id: `phases="begin daily"`. All when absent. */
  declare phases: string;

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  /** How it opens: `read`, `work`, or `read-only` (no filling in). */
  declare mode: SofaMatrixMode;

  readonly #matrix = new MatrixController(this, 52);

  constructor() {
    super();
    this.roles = '';
    this.phases = '';
    this.roleNames = '';
    this.mode = 'read';
  }

  protected override titleOf(content: SofaMatrixContent): string {
    return content.title;
  }

  protected override checkSettings({ sofa }: SofaMatrixContent): readonly Fault[] {
    return [...sofaSettingFaults(sofa, this), ...unknownNames('mode', this.mode, MODES)];
  }

  protected override result(): Overview | undefined {
    return this.ready && outcome(overviewOf(this.#view(this.ready.content)));
  }

  protected override isComplete(): boolean {
    return this.result()?.open === 0;
  }

  #view(content: SofaMatrixContent): MatrixView & SofaView {
    const { sofa } = content;
    const { documents } = this;
    const text: MatrixView['text'] = (template, extra) => this.text(template, extra);
    const roles = shownRoles(sofa, this.roles);
    const phases = shownPhases(sofa, this.phases);
    const view: MatrixView & SofaView = {
      content,
      data: documents.data,
      roles,
      phases,
      columns: roles,
      rows: phases,
      at: this.#matrix,
      level: this.level + 1,
      text,
      tile,
      roleName: (role) =>
        text(sofa.asRole, { roleName: text(roleNameIn(sofa, this.roleNames, role)) }),
      head: (role) => roleHead(view, role),
      place: placeOf,
      mark: (action, mark) => documents.change(setMark(documents.data, action.id, mark)),
      note: (role, phase, note) =>
        documents.change(setNote(documents.data, placeOf(role, phase), note)),
    };
    return view;
  }

  protected override renderScreen(content: SofaMatrixContent): TemplateResult {
    const view = this.#view(content);
    return matrixScreen(view, {
      choice: (role) => roleChoice(view, role, ({ id }) => this.#matrix.choose(id)),
      print: () => this.print(),
      documentBar: () => this.renderDocumentBar(),
    });
  }

  protected override renderPrint(content: SofaMatrixContent): TemplateResult {
    return matrixPaper(this.#view(content));
  }
}
