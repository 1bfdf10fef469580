import { html, nothing, type TemplateResult } from 'lit';
import type { AsText } from '../../core/print/text-buttons.js';
import type { DocumentController } from '../../core/document/document-controller.js';
import type { SayText } from '../../core/content/counted.js';
import { blockName, type Block, type NotesView } from '../../kits/notes/notes-view.js';
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

/** What is needed to say what a role is called. */
export interface RoleWords {
  readonly sofa: SofaWorkshopContent['sofa'];
  readonly text: SayText;
  /** See `SofaView`. */
  roleName(role: Role): string;
  /** Whether the roles have been explained: before that a block is a letter and a verb. */
  readonly explained: boolean;
}

/** The four blocks, one for each role. */
export const blocksIn = (words: RoleWords): Block[] =>
  words.sofa.roles.map((role) => ({
    id: role.id,
    key: role.letter,
    name: words.text(role.verb),
    look: `role-${role.letter}`,
    sign: tile(role),
    head: blockHead(words, role),
  }));

const blockHead = (words: RoleWords, role: Role): TemplateResult =>
  words.explained
    ? roleHead(words, role)
    : html`
        <span class="role-head role-${role.letter}">
          ${tile(role)}
          <span>
            <span class="verb">${words.text(role.verb)}</span>
            ${role.dutchVerb ? html`<span class="role-name" lang="nl">${role.dutchVerb}</span>` : nothing}
          </span>
        </span>
      `;

/** What the notes say, finished. */
export const sayingIn = (content: SofaWorkshopContent, text: SayText): NotesView['say'] => ({
  writeFirst: text(content.writeFirst),
  allPlaced: text(content.allPlaced),
  chooseTarget: (note) => text(content.chooseTarget, { note }),
});
