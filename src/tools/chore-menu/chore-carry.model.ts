import { asLine, type Carry, type TakenItem } from '../../core/carry/carry.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import { nameIn, type MenuOf } from './chore-card.model.js';
import {
  addDish,
  DISH_LENGTH,
  dishOf,
  editWish,
  isNeeded,
  isOn,
  isOwnDish,
  renameDish,
  showDishes,
  toggleWish,
  WISH_LENGTH,
  wishOf,
  type ChoreMenuData,
} from './chore-menu.model.js';

type Data = ChoreMenuData;
/** What carrying needs of the content. */
export interface CarriedMenu {
  readonly activities: MenuOf;
}

const KIND = 'activity:';
const WISH = 'wish-';

const kindOf = ({ activities }: MenuOf, item: string): string[] =>
  activities.filter(({ id }) => id === item).map(({ kind }) => `${KIND}${kind}`);

/** A dish that is called so, of the content or of people's own. */
const called = (of: MenuOf, data: Data, text: string): string | undefined =>
  [
    ...data.menu.map(({ item }) => item),
    ...of.activities.filter(({ course }) => course).map(({ id }) => id),
  ].find((item) => spoken(nameIn(of, data, item)) === spoken(text));

/** The course in which the content has things of this kind. */
const courseFor = (of: MenuOf, about: readonly string[] = []): string | undefined =>
  of.activities.find(({ course, kind }) => course && about.includes(`${KIND}${kind}`))?.course ??
  of.courses.at(-1)?.id;

const marked = (data: Data, item: string, origin: string): Data => ({
  ...data,
  menu: data.menu.map((each) => (each.item === item ? { ...each, origin } : each)),
});

/** Puts on the menu what another tool calls an activity: as the dish of that name, or as one of its own. */
function takeDish(of: MenuOf, data: Data, { text, origin, about }: TakenItem): Data {
  const item = called(of, data, text);
  if (item && !dishOf(data, item)?.origin) {
    const shown = showDishes(data, [item]);
    return dishOf(shown, item) ? marked(shown, item, origin) : data;
  }
  return addDish(data, { text, course: courseFor(of, about), origin, about: [...(about ?? [])] });
}

/** A wish of another tool: of the dish that is called so, or of one of its own. */
function takeWish(of: MenuOf, data: Data, { text, origin, about }: TakenItem): Data {
  const known = called(of, data, text);
  const shown = known
    ? showDishes(data, [known])
    : addDish(data, { text: asLine(text, DISH_LENGTH), course: courseFor(of) });
  const item = known ?? shown.menu.at(-1)?.item;
  if (!item || (!known && shown === data) || !isOn(shown, item) || wishOf(shown, item)?.origin)
    return data;
  const wished = wishOf(shown, item) ? shown : toggleWish(shown, item);
  return editWish(wished, item, {
    ...(text.length > DISH_LENGTH && { text }),
    origin,
    ...(about && { about: [...about] }),
  });
}

/** What is wished or offered, and the wishes; who offers what stays in the file. */
export const carry: Carry<Data, CarriedMenu> = {
  for: 'together',
  lists: [
    {
      length: DISH_LENGTH,
      read: (data, { content: { activities } }) =>
        data.menu
          .filter(({ item, origin }) => origin ?? (isOn(data, item) && isNeeded(data, item)))
          .map(({ item, origin, about = [] }) => ({
            id: item,
            kind: 'activity',
            text: nameIn(activities, data, item),
            origin,
            about: [...kindOf(activities, item), ...about],
          })),
      takes: ['activity'],
      add: (data, item, { content }) => takeDish(content.activities, data, item),
      edit: (data, id, { text }) => renameDish(data, id, text, true),
    },
    {
      length: WISH_LENGTH,
      read: (data, { content: { activities } }) =>
        data.wishes.map(({ item, text, origin, about }) => {
          const name = nameIn(activities, data, item);
          const words = text.trim();
          return {
            id: `${WISH}${item}`,
            kind: 'wish',
            text: words && !origin ? `${name}: ${words}` : words || name,
            state: 'open',
            origin,
            about,
          };
        }),
      takes: ['wish'],
      add: (data, item, { content }) => takeWish(content.activities, data, item),
      edit: (data, id, { text }) => {
        const item = id.slice(WISH.length);
        const isName = isOwnDish(item) && !wishOf(data, item)?.text && text.length <= DISH_LENGTH;
        return isName ? renameDish(data, item, text, true) : editWish(data, item, { text });
      },
    },
  ],
};
