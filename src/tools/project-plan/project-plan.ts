import { html, type PropertyDeclarations } from 'lit';
import { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { same, unknownNames } from '../../core/element/settings.js';
import type { Fault } from '../../core/faults/faults.js';
import type { ListSection } from '../../kits/list/list-content.schema.js';
import { ListElement, type ListResult } from '../../kits/list/list-element.js';
import type { OwnPart, ShownItem } from '../../kits/list/list-view.js';
import { definition } from '../../generated/project-plan/definition.js';
import { atItem, badge, nowBox, nowLines, scopeChoice } from './plan-front.js';
import { triangle } from './plan-triangle.js';
import type { PlanActs, PlanView } from './plan-view.js';
import { carry } from './project-carry.model.js';
import {
  addRow,
  blank,
  isOwnBegun,
  layersOf,
  SCOPES,
  type ProjectPlanData,
  type Scope,
} from './project-plan.model.js';
import type { ProjectPlanContent } from './project-plan.schema.js';
import { styles } from './project-plan.styles.js';

export type { ListResult as ProjectPlanResult };

/**
 * A plan of approach for working together with carers: what is going on now, points in three layers of the
 * project and of the organisation, who takes part, how one sees how it goes, and days to look. It takes over
 * what other tools gave.
 *
 * @element project-plan
 */
export class ProjectPlan extends ListElement<ProjectPlanContent, ProjectPlanData> {
  static override styles = [...ListElement.styles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = { scope: {} };

  /** What the plan is about: `project`, `organisation` or `both`. People choose when absent. */
  declare scope: Scope | '';

  protected readonly changes: ChangeController<ProjectPlanData> = new ChangeController(
    this,
    () => this.documents,
  );
  readonly #needed = new NeededField(() => this.documents.messages);
  /** Who takes part, signs, days, own points, agreements, paper and lists; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./project-plan.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.scope = '';
  }

  protected override checkSettings(): readonly Fault[] {
    return unknownNames('scope', this.scope, SCOPES);
  }

  /** What the plan on screen is about: what the page says, or else what people chose. */
  get #scope(): Scope {
    return this.#fixed() ?? this.documents.data.scope;
  }

  #fixed(): Scope | undefined {
    return SCOPES.find((each) => same(each, this.scope ?? ''));
  }

  protected override sectionsIn(content: ProjectPlanContent): readonly ListSection[] {
    return layersOf(content, this.documents.data, this.#scope);
  }

  /** A plan has no end: it is never done. */
  protected override isComplete(): boolean {
    return false;
  }

  protected override isOwnBegun(data: ProjectPlanData): boolean {
    return isOwnBegun(data);
  }

  #acts(view: PlanView): PlanActs {
    const { changes } = this;
    return {
      scope: this.#scope,
      changes,
      needed: this.#needed,
      docId: this.documents.docId ?? '',
      addRow: (section, text, question) => {
        const row = { section, text, ...(question && { kind: 'question' as const }) };
        const next = changes.change((now) => addRow(now, row), {
          say: () => view.text(view.content.adding.added, { point: text.trim() }),
        });
        if (!next) return false;
        view.show(section);
        void focusFirst(this, [`#item-${next.rows.at(-1)!.id} .item-title`]);
        return true;
      },
      open: (file) => this.documents.open(file),
    };
  }

  protected override renderPicture(view: PlanView): unknown {
    return triangle(view);
  }

  protected override above(view: PlanView, first: boolean): unknown {
    return nowBox(view, this.#acts(view), first);
  }

  protected override partsBefore(view: PlanView): readonly OwnPart[] {
    if (this.#fixed()) return [];
    const { title } = view.content.scope;
    return [
      { id: 'scope', name: view.text(title), draw: () => scopeChoice(view, this.#acts(view)) },
    ];
  }

  protected override partsAfter(view: PlanView): readonly OwnPart[] {
    const { people, signs, looks, adding } = view.content;
    return [
      this.#late('people', view.text(people.title), (late) =>
        late.peoplePart(view, this.#acts(view)),
      ),
      this.#late('signs', view.text(signs.title), (late) => late.signsPart(view, this.#acts(view))),
      this.#late('looks', view.text(looks.title), (late) => late.looksPart(view, this.#acts(view))),
      this.#late('adding', view.text(adding.title), (late) =>
        late.addingPart(view, this.#acts(view)),
      ),
    ];
  }

  #late(
    id: string,
    name: string,
    draw: (late: NonNullable<ProjectPlan['later']['part']>) => unknown,
  ): OwnPart {
    return {
      id,
      name,
      draw: () => html`<div data-later>${this.later.show(draw)}</div>`,
    };
  }

  protected override atItem(view: PlanView, item: ShownItem): unknown {
    return atItem(view, this.#acts(view), item);
  }

  protected override paperItem(view: PlanView, item: ShownItem): unknown {
    const said = badge(view, this.#acts(view), item.id);
    return said ? html`<span class="paper-text">${said}</span>` : '';
  }

  protected override paperAbove(view: PlanView): unknown {
    return nowLines(view);
  }

  /** It has a page of its own. */
  protected override paperPicture(): unknown {
    return '';
  }

  protected override paperBelow(view: PlanView): unknown {
    return this.later.say((late) => late.planPaper(view));
  }
}
