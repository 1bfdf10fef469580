import { html, nothing, type TemplateResult } from 'lit';
import { cardBack, cardFront, type FaceView } from '../../kits/deck/deck-faces.js';
import type { Card, ConversationCardsContent, Form } from './conversation-cards.schema.js';

type Content = Pick<ConversationCardsContent, 'labels'>;
type View = FaceView<Content>;

/** What is the matter with a question of this form. */
const formNote = (form: Form | undefined, closed: string, leading: string): string =>
  form === 'leading' ? leading : form === 'closed' ? closed : '';

/** Said of a question that a source offers as open, and that is not. */
const frontNote = ({ labels }: Content, { form }: Card): string =>
  formNote(form, labels.closed, labels.frontLeads);

/** A sentence as someone says it. */
export const quoted = (sentence: string): string => `‘${sentence}’`;

/** A sentence with its name; `note` says what is the matter with it. */
const sentence = (
  { text }: Pick<View, 'text'>,
  look: 'not' | 'rather',
  name: string,
  said: string,
  note = '',
): TemplateResult => html`
  <div class=${look}>
    <dt>${text(name)}</dt>
    <dd>
      <q>${text(said)}</q> ${note ? html`<span class="form-note">${text(note)}</span>` : nothing}
    </dd>
  </div>
`;

/** A sentence as one would rather not say it, and as one would; by these names. */
export const notAndRather = (
  view: View,
  { not, rather }: Card,
  names: Readonly<Record<'not' | 'rather', string>> = view.content.labels,
  withNote = true,
): unknown => {
  const { closed, leading } = view.content.labels;
  return not || rather
    ? html`
        <dl class="say-it">
          ${
            not
              ? sentence(
                  view,
                  'not',
                  names.not,
                  not.text,
                  withNote ? formNote(not.form, closed, leading) : '',
                )
              : nothing
          }
          ${rather ? sentence(view, 'rather', names.rather, rather) : nothing}
        </dl>
      `
    : nothing;
};

export const frontOf = (view: View, card: Card): TemplateResult =>
  cardFront(view, card, frontNote(view.content, card));

export const backOf = (view: View, card: Card): TemplateResult =>
  cardBack(view, card, notAndRather(view, card));

/** What is heard of a side. */
export function spokenSide(
  { content, text }: Omit<View, 'level'>,
  card: Card,
  back: boolean,
): string {
  const { not, rather, fact } = card;
  const parts = back
    ? [
        text(card.back),
        fact && text(fact),
        not && `${text(content.labels.not)}: ${quoted(text(not.text))}`,
        rather && `${text(content.labels.rather)}: ${quoted(text(rather))}`,
      ]
    : [text(card.front), text(frontNote(content, card))];
  return parts.filter(Boolean).join(' ');
}
