import type { SayText } from '../../core/content/counted.js';
import { namesOf, type FamilyGenogramData } from './family-genogram.model.js';
import type { FamilyGenogramContent } from './family-genogram.schema.js';

/** What people are called where names are shown, or initials alone. */
export const namesShown =
  ({ centreKinds, telling }: FamilyGenogramContent, text: SayText, hidden: boolean) =>
  (data: FamilyGenogramData): ((id: string) => string) => {
    const names = namesOf(data, hidden, text(telling.nameless), (kind) =>
      text(centreKinds.find(({ id }) => id === kind)?.label ?? kind),
    );
    return (id) => names.get(id) ?? id;
  };
