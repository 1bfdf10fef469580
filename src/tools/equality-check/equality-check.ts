import { html, type PropertyDeclarations } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import { heading } from '../../core/element/heading.js';
import { definition } from '../../generated/equality-check/definition.js';
import { contactFaults, contactFrom } from '../../kits/contact/contact-settings.js';
import { contactCard } from '../../kits/contact/contact-view.js';
import { contactStyles } from '../../kits/contact/contact.styles.js';
import { PairElement } from '../../kits/rating/pair-element.js';
import type { PairView, ShownPlank } from '../../kits/rating/pair-view.js';
import type { EqualityCheckContent } from './equality-check.schema.js';
import { board, legend } from './equality-bridge.js';
import { styles } from './equality-check.styles.js';

export type { PairResult as EqualityCheckResult } from '../../kits/rating/pair.model.js';

/**
 * A carer and a member of staff each say, covered, how they see the same eight statements; then the four
 * planks of their bridge lie open: where it holds, and where they see it differently. Nobody gets a mark.
 *
 * @element equality-check
 */
export class EqualityCheck extends PairElement<EqualityCheckContent> {
  static override styles = [...PairElement.styles, contactStyles, styles];
  protected static override readonly definition = definition;
  static override properties: PropertyDeclarations = {
    contactName: { attribute: 'contact-name' },
    contactTelephone: { attribute: 'contact-telephone' },
    contactMail: { attribute: 'contact-mail' },
    contactLink: { attribute: 'contact-link' },
    contactHours: { attribute: 'contact-hours' },
  };

  /** Name of someone to turn to who is neither of the two, such as a client confidant. */
  declare contactName?: string | null;

  /** Their telephone number. */
  declare contactTelephone?: string | null;

  /** Their mail address. */
  declare contactMail?: string | null;

  /** Their page, as an https address. */
  declare contactLink?: string | null;

  /** When they can be reached. */
  declare contactHours?: string | null;

  protected override checkSettings(content: EqualityCheckContent): readonly Fault[] {
    return [...super.checkSettings(content), ...contactFaults(this)];
  }

  protected override renderPlank(plank: ShownPlank): unknown {
    return board(plank);
  }

  protected override renderLegend(view: PairView): unknown {
    return legend(view);
  }

  protected override renderHelp({ safety }: EqualityCheckContent): unknown {
    const contact = contactFrom(this);
    return html`
      <section class="safety">
        ${heading(this.level + 1, this.text(safety.title))}
        <p>${this.text(safety.text)}</p>
        ${
          contact
            ? html`<ul class="contacts">
                ${contactCard(contact, this.text)}
              </ul>`
            : ''
        }
      </section>
    `;
  }
}
