import type { PropertyDeclarations } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import {
  checkedDay,
  contactFaults,
  contactFrom,
  type Contact,
} from '../../kits/contact/contact-settings.js';
import { urgentHelpFold, type UrgentHelpView } from '../../kits/contact/contact-view.js';
import { contactStyles } from '../../kits/contact/contact.styles.js';
import { QuestionnaireElement } from '../../kits/questionnaire/questionnaire-element.js';
import type { Part, QuestionnaireView } from '../../kits/questionnaire/questionnaire-view.js';
import { definition } from '../../generated/strain-check/definition.js';
import type { StrainCheckContent } from './strain-check.schema.js';
import { styles } from './strain-check.styles.js';
import { help, helpPaper } from './strain-help.js';

export type { QuestionnaireResult as StrainResult } from '../../kits/questionnaire/report.model.js';

type View = QuestionnaireView<StrainCheckContent>;

/**
 * How heavy caring is: statements to answer one by one, an outcome in words and a picture, what can
 * help and whom to talk to. It is no diagnosis. A content file with another instrument replaces ours.
 *
 * @element strain-check
 * @slot contact - Local contacts, in place of the contact attributes.
 */
export class StrainCheck extends QuestionnaireElement<StrainCheckContent> {
  static override styles = [...QuestionnaireElement.styles, contactStyles, styles];
  protected static override readonly definition = definition;
  static override properties: PropertyDeclarations = {
    contactName: { attribute: 'contact-name' },
    contactTelephone: { attribute: 'contact-telephone' },
    contactMail: { attribute: 'contact-mail' },
    contactLink: { attribute: 'contact-link' },
    contactHours: { attribute: 'contact-hours' },
    contactChecked: { attribute: 'contact-checked' },
  };

  /** Name of a local contact, such as the support centre or the district nurse. */
  declare contactName?: string | null;

  /** Its telephone number. */
  declare contactTelephone?: string | null;

  /** Its mail address. */
  declare contactMail?: string | null;

  /** Its page, as an https address. */
  declare contactLink?: string | null;

  /** When it can be reached. */
  declare contactHours?: string | null;

  /** The day on which you checked all numbers that the check shows, such as `2026-11-23`; said below them. */
  declare contactChecked?: string | null;

  protected override checkSettings(content: StrainCheckContent): readonly Fault[] {
    return [...super.checkSettings(content), ...contactFaults(this)];
  }

  #urgent({ content, text, language }: View): UrgentHelpView {
    return { help: content.urgentHelp, text, language, checked: checkedDay(this) };
  }

  protected override renderBelow(view: View, part: Part): unknown {
    return urgentHelpFold(this.#urgent(view), part === 'start');
  }

  protected override renderHelp(view: View): unknown {
    return help(view, this.#contacts(view));
  }

  protected override helpOnPaper(view: View): unknown {
    const slotted = [...this.querySelectorAll<HTMLElement>(':scope > [slot=contact]')];
    return helpPaper(
      view,
      this.#contacts(view),
      slotted.map((each) => each.innerText.trim()).join('\n'),
      this.#urgent(view),
    );
  }

  /** Those that the page gives, or else the content. */
  #contacts({ content }: View): readonly Contact[] {
    const local = contactFrom(this);
    return local ? [local] : (content.contact.places ?? []);
  }
}
