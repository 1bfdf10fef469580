import { html, nothing, type TemplateResult } from 'lit';
import type { AsText } from '../../core/print/text-buttons.js';
import type { DocumentController } from '../../core/document/document-controller.js';
import type { NotesView } from '../../kits/notes/notes-view.js';
import { blockName } from '../../kits/notes/notes-view.js';
import { roleHead, tile, type SofaView } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import type { StepsView } from '../../kits/steps/steps-view.js';
import { listOf } from '../../core/language/lists.js';
import type { SofaWorkshopData } from './workshop-data.model.js';
import type { SofaWorkshopContent } from './sofa-workshop.schema.js';

/** What the workshop's templates show and what they call: the element, seen from its templates. */
export interface WorkshopView extends SofaView, NotesView<SofaWorkshopData>, StepsView {
  readonly content: SofaWorkshopContent;
  /** What goes along as plain text. */
  readonly asText: AsText;
  /** Prints the report. */
  print(): void;
  /** See `DocumentController.download`. */
  readonly download: DocumentController<SofaWorkshopData>['download'];
}

export const blocksOf = ({ roles }: WorkshopView): string[] => roles.map(({ id }) => id);

/** `Samenwerken en Afstemmen`, in the language of the content. */
export const verbs = (view: WorkshopView, blocks: readonly string[]): string =>
  listOf(
    blocks.map((block) => blockName(view, block)),
    view.language,
  );

/** A block's letter and verb; from the explanation on also its role. */
export const blockHead = (
  view: Pick<SofaView, 'text' | 'roleName'>,
  role: Role,
  explained: boolean,
): TemplateResult =>
  explained
    ? roleHead(view, role)
    : html`
        <span class="role-head role-${role.letter}">
          ${tile(role)}
          <span>
            <span class="verb">${view.text(role.verb)}</span>
            ${role.dutchVerb ? html`<span class="role-name" lang="nl">${role.dutchVerb}</span>` : nothing}
          </span>
        </span>
      `;
