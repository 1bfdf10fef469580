import { html, nothing, type PropertyDeclarations } from 'lit';
import { OnDemand } from '../../core/element/on-demand.js';
import { unknownNames } from '../../core/element/settings.js';
import type { Fault } from '../../core/faults/faults.js';
import { contactFaults, contactFrom, type Contact } from '../../kits/contact/contact-settings.js';
import type { ListSection } from '../../kits/list/list-content.schema.js';
import { ListElement, type ListResult } from '../../kits/list/list-element.js';
import { shownIn } from '../../kits/list/list-settings.js';
import type { OwnPart, ShownItem } from '../../kits/list/list-view.js';
import { SheetController } from '../../kits/sheet/sheet-controller.js';
import { definition } from '../../generated/digital-contact-checklist/definition.js';
import { beads } from './digital-contact-beads.js';
import {
  blank,
  carry,
  hasRules,
  isOwnBegun,
  rowsOf,
  toggleReason,
  type DigitalContactChecklistData,
} from './digital-contact-checklist.model.js';
import type { DigitalContactChecklistContent } from './digital-contact-checklist.schema.js';
import type { ChecklistView } from './digital-contact-rules.js';
import { styles } from './digital-contact-checklist.styles.js';

export type { ListResult as DigitalContactChecklistResult };

/**
 * Digital contact with clients and carers, arranged as a team: why, fourteen points in three parts, each
 * with how far it is, who and by when, and house rules on a page for the wall.
 *
 * @element digital-contact-checklist
 */
export class DigitalContactChecklist extends ListElement<
  DigitalContactChecklistContent,
  DigitalContactChecklistData
> {
  static override styles = [...ListElement.styles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    sections: {},
    contactName: { attribute: 'contact-name' },
    contactTelephone: { attribute: 'contact-telephone' },
    contactMail: { attribute: 'contact-mail' },
    contactLink: { attribute: 'contact-link' },
    contactHours: { attribute: 'contact-hours' },
    contactChecked: { attribute: 'contact-checked' },
  };

  /** Parts to show, by id: `sections="explore choose"`. All when absent. */
  declare sections: string;

  /** Who helps with questions, such as your privacy officer or the IT desk. */
  declare contactName?: string | null;

  /** Their telephone number. */
  declare contactTelephone?: string | null;

  /** Their mail address. */
  declare contactMail?: string | null;

  /** Their page, as an https address. */
  declare contactLink?: string | null;

  /** When they can be reached. */
  declare contactHours?: string | null;

  /** The day on which you checked the number, such as `2026-11-23`. */
  declare contactChecked?: string | null;

  readonly #rules: SheetController<DigitalContactChecklistData> = new SheetController(
    this,
    () => this.documents,
    (id) => {
      const { data } = this.documents;
      const group = data.rows.find((row) => row.id === id)?.group;
      return rowsOf(data, group ?? '').map((row) => row.id);
    },
  );
  protected readonly changes = this.#rules.changes;
  /** House rules, agreements, paper, text and table; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./digital-contact-checklist.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.sections = '';
  }

  protected override checkSettings({ sections }: DigitalContactChecklistContent): readonly Fault[] {
    const known = sections.map(({ id }) => id);
    return [...unknownNames('sections', this.sections, known), ...contactFaults(this)];
  }

  protected override sectionsIn({
    sections,
  }: DigitalContactChecklistContent): readonly ListSection[] {
    return shownIn(sections, this.sections);
  }

  protected override contacts(): readonly Contact[] {
    const contact = contactFrom(this);
    return contact ? [contact] : [];
  }

  protected override isOwnBegun(data: DigitalContactChecklistData): boolean {
    return isOwnBegun(data);
  }

  protected override renderPicture(view: ChecklistView): unknown {
    return beads(view);
  }

  protected override partsBefore(view: ChecklistView): readonly OwnPart[] {
    const { title } = view.content.reasons;
    return [{ id: 'reasons', name: view.text(title), draw: () => this.#reasons(view) }];
  }

  protected override partsAfter(view: ChecklistView): readonly OwnPart[] {
    const { title } = view.content.rules;
    return [{ id: 'rules', name: view.text(title), draw: () => this.#houseRules(view) }];
  }

  #houseRules(view: ChecklistView): unknown {
    return html`<div data-later>
      ${this.later.show((late) => late.houseRules(view, this.#rules))}
    </div>`;
  }

  #reasons({ content: { reasons }, data, text }: ChecklistView): unknown {
    return html`
      <fieldset class="reasons">
        <legend>${text(reasons.text)}</legend>
        ${reasons.items.map(
          (each) => html`
            <label>
              <input
                type="checkbox"
                .checked=${data.reasons.includes(each.id)}
                @change=${() => this.changes.change((now) => toggleReason(now, each.id))}
              />
              <span>${text(each.text)}</span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  /** The benefits that were chosen are the goal of one item. */
  protected override atItem(
    { content: { reasons }, data, text }: ChecklistView,
    { id }: ShownItem,
  ): unknown {
    const chosen = reasons.items.filter((each) => data.reasons.includes(each.id));
    return id === reasons.item && chosen.length
      ? html`<div class="goal">
          <p>${text(reasons.goal)}</p>
          <ul>
            ${chosen.map((each) => html`<li>${text(each.text)}</li>`)}
          </ul>
        </div>`
      : nothing;
  }

  protected override paperBelow(view: ChecklistView): unknown {
    return view.begun && !hasRules(view.data)
      ? nothing
      : this.later.say((late) => late.rulesPaper(view));
  }
}
