import { CARRIED_LENGTH, type CarryKind, type CarryList } from '../../core/carry/carry.model.js';
import { planOf, roleOf, type ListData, type MarkRule } from './list.model.js';

/** An item as other tools may read it. */
export interface CarriedItem {
  readonly id: string;
  /** As the content says it. */
  readonly text: string;
  /** In words of people's own. */
  readonly own?: boolean | undefined;
  readonly about?: readonly string[] | undefined;
  /** What it is for other tools; `agreed`: somebody wrote who does it, or by when. None: it does not go. */
  kind(agreed: boolean): CarryKind | undefined;
}

/** What people are going to do or still have to, for other tools; their notes stay their own. */
export const carriedItems = <Data extends ListData, Content>(
  items: (content: Content) => readonly CarriedItem[],
  rules: (content: Content) => readonly MarkRule[],
): CarryList<Data, Content> => ({
  length: CARRIED_LENGTH,
  fields: ['who', 'by'],
  read: (data, { content, text }) =>
    items(content).flatMap((item) => {
      const role = roleOf(data, item.id, rules(content));
      if (role !== 'going' && role !== 'todo') return [];
      const { who, by } = planOf(data, item.id);
      const kind = item.kind(`${who}${by}`.trim() !== '');
      return kind
        ? [
            {
              id: item.id,
              kind,
              text: item.own ? item.text : text(item.text),
              ...(who && { who }),
              ...(by && { by }),
              ...(kind === 'agreement' && { state: 'open' as const }),
              ...(item.about && { about: item.about }),
            },
          ]
        : [];
    }),
});
