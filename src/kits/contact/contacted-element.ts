import type { PropertyDeclarations } from 'lit';
import type { ToolContent } from '../../core/content/content.schema.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import type { Fault } from '../../core/faults/faults.js';
import { contactFaults, contactFrom, type Contact } from './contact-settings.js';

/** A tool that says where carers can turn to, as its page names that. */
export abstract class ContactedElement<Content extends ToolContent, Data> extends SamenspelElement<
  Content,
  Data
> {
  static override properties: PropertyDeclarations = {
    contactName: { attribute: 'contact-name' },
    contactTelephone: { attribute: 'contact-telephone' },
    contactMail: { attribute: 'contact-mail' },
    contactLink: { attribute: 'contact-link' },
    contactHours: { attribute: 'contact-hours' },
    contactChecked: { attribute: 'contact-checked' },
  };

  /** Name of a local contact for carers, such as the support centre. */
  declare contactName?: string | null;

  /** Its telephone number. */
  declare contactTelephone?: string | null;

  /** Its mail address. */
  declare contactMail?: string | null;

  /** Its page, as an https address. */
  declare contactLink?: string | null;

  /** When it can be reached. */
  declare contactHours?: string | null;

  /** The day on which you checked all numbers that the tool shows, such as `2026-11-23`. */
  declare contactChecked?: string | null;

  /** The contact that the page names; none where it names nothing that can be used. */
  protected get contacts(): readonly Contact[] {
    const local = contactFrom(this);
    return local ? [local] : [];
  }

  protected override checkSettings(_content: Content): readonly Fault[] {
    return contactFaults(this);
  }
}
