import { csvText } from '../../core/files/csv.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { type Member, membersOf, unionsOf } from '../../kits/family/family-data.model.js';
import { otherPartner, ownUnions, parentUnions } from '../../kits/family/family-kin.model.js';
import { alterOf } from '../../kits/network/network.model.js';
import { generationsOf } from './genogram-list.js';
import type { GenogramPicture } from './genogram-scene.js';
import { linkNames } from './genogram-links.js';

/** What a list is written with, in the language in which it was asked for. */
export interface CsvWords {
  readonly heads: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly links: ReturnType<typeof linkNames>;
}

export const csvWords = (): CsvWords => ({
  heads: [
    msg('nummer'),
    msg('naam'),
    msg('teken'),
    msg('geboren'),
    msg('overleden'),
    msg('generatie'),
    msg('ouders'),
    msg('partners'),
    msg('in het netwerk'),
    msg('notitie'),
  ],
  yes: msg('ja'),
  no: msg('nee'),
  links: linkNames(),
});

/** The family as a list, a person a line; relatives go by their number, since two may have one name. */
export function familyCsv(picture: GenogramPicture, { heads, yes, no, links }: CsvWords): string {
  const { view } = picture;
  const { content, data, language, nameOf, text } = view;
  const members = membersOf(data);
  const unions = unionsOf(data);
  const number = new Map(members.map(({ id }, at) => [id, String(at + 1)]));
  const rows = new Map(
    generationsOf(picture).flatMap((each) => each.members.map(({ id }) => [id, each.row] as const)),
  );
  const list = (parts: readonly string[]): string => listOf(parts, language, 'comma');
  const cells = (member: Member): string[] => {
    const { id, sign, born, died, note = '', person } = member;
    return [
      number.get(id)!,
      nameOf(id),
      text(content.signs.find((each) => each.id === sign)!.label),
      String(born ?? ''),
      died === true ? yes : String(died ?? ''),
      String(rows.get(id)!),
      list(
        parentUnions(unions, id).flatMap(({ partners, children }) => {
          const { link } = children.find((each) => each.member === id)!;
          return partners.map((each) =>
            link === 'birth' ? number.get(each)! : `${number.get(each)} (${links[link]})`,
          );
        }),
      ),
      list(
        ownUnions(unions, id).flatMap((union) => {
          const other = otherPartner(union, id);
          if (!other) return [];
          const label = content.unionKinds.find((each) => each.id === union.kind)?.label;
          const since = union.since ? ` ${union.since}` : '';
          return [`${number.get(other)} (${label ? text(label) : union.kind}${since})`];
        }),
      ),
      alterOf(data, person ?? '') ? yes : no,
      note,
    ];
  };
  return csvText([heads, ...members.map(cells)]);
}
