import { listOf } from '../../core/language/lists.js';
import { wordingOf } from './rating.model.js';
import { areaOutcome } from './round-more.model.js';
import { itemOutcome, type RoundData } from './round.model.js';
import { scaleOf, type RoundView } from './round-view.js';
import type { ShownArea, ShownGroup, ShownItem } from './shown.js';
import { gapBetween, sharedBetween, talkOrder, type Gap, type Shared } from './between.model.js';
import type { ItemOutcome } from './tally.model.js';

function saysOf(
  { content, text }: RoundView,
  { tally, pattern, isUnknown }: ItemOutcome,
): string[] {
  const { outcome, patterns } = content;
  if (!tally) return [text(isUnknown ? outcome.manyUnknown : outcome.untold)];
  const { high, n, unknown, blank } = tally;
  return [
    ...(pattern ? [`${text(patterns.find(({ id }) => id === pattern)!.label)}.`] : []),
    text(outcome.count, { high: `${high}`, n: `${n}` }, high),
    ...(isUnknown ? [text(outcome.manyUnknown)] : []),
    ...(unknown ? [text(outcome.unknown, { count: `${unknown}` }, unknown)] : []),
    ...(blank ? [text(outcome.blank, { count: `${blank}` }, blank)] : []),
  ];
}

/** What two groups say together: that they differ and who is higher, or what they share. */
export function betweenSays(
  { content: { between, groups }, text }: RoundView,
  gap: Gap | undefined,
  shared: Shared | undefined,
): string[] {
  if (!between) return [];
  if (gap) {
    const higher = groups[gap.higher === 'one' ? 0 : 1]!.id;
    const more = between.higher.find(({ group }) => group === higher);
    return [text(between.gap), ...(more ? [text(more.text)] : [])];
  }
  const both = between.shared.find(({ id }) => id === shared);
  return both ? [text(both.label)] : [];
}

/** Whether anyone was asked a statement: in fingers it may be skipped. */
const wasAsked = ({ counts, way }: RoundData, item: string): boolean =>
  way !== 'fingers' || counts.some((sum) => sum.item === item);

const isDivided = ({ pattern }: ItemOutcome): boolean => pattern === 'apart' || pattern === 'mixed';

/** Every statement with its outcomes, in the order that is chosen. */
export function shownItems(view: RoundView, data = view.data): readonly ShownItem[] {
  const { content, minimum, text, order } = view;
  const shown = content.rating.areas.flatMap((area) =>
    area.items.map((item): ShownItem => {
      const asked = wasAsked(data, item.id);
      const groups = content.groups.map(({ id, label }, at): ShownGroup => {
        const outcome = itemOutcome(data, item.id, id, scaleOf(content), minimum);
        return {
          id,
          at,
          label: text(label),
          statement: text(wordingOf(item, id)),
          outcome,
          says: asked ? saysOf(view, outcome) : [`${text(content.outcome.skipped)}.`],
        };
      });
      const [one, other] = groups.map(({ outcome }) => outcome);
      const gap = one && other && gapBetween(one, other);
      return {
        area,
        item,
        title: text(item.title ?? area.title),
        groups,
        together: betweenSays(view, gap, one && other && sharedBetween(one, other)),
        isGap: !!gap,
        invites: groups.some(({ outcome }) => isDivided(outcome)),
        isChosen: data.subjects.includes(item.id),
      };
    }),
  );
  if (order === 'source') return shown;
  const ids = talkOrder(
    shown.map(({ item, groups }) => ({
      id: item.id,
      outcomes: groups.map(({ outcome }) => outcome),
    })),
  );
  return ids.map((id) => shown.find(({ item }) => item.id === id)!);
}

export function shownAreas(view: RoundView): readonly ShownArea[] {
  const { content, text, language } = view;
  const { between, outcome: words } = content;
  const items = shownItems({ ...view, order: 'source' });
  return content.rating.areas.map((area): ShownArea => {
    const its = items.filter((each) => each.area === area);
    const outcome = areaOutcome(
      its.map(({ item, groups }) => ({
        id: item.id,
        outcomes: groups.map((each) => each.outcome),
      })),
    );
    const { shares, gap, shared, leftOut } = outcome;
    const left = its.filter(({ item }) => leftOut.includes(item.id)).map(({ title }) => title);
    const some = shares.some((share) => share);
    return {
      area,
      title: text(area.title),
      outcome,
      groups: content.groups.map(({ id, label }, at) => {
        const share = shares[at];
        const says =
          share && between
            ? text(between.area, { high: `${share.high}`, n: `${share.n}` }, share.high)
            : text(words.untold);
        return { id, label: text(label), says };
      }),
      together: [
        ...betweenSays(view, gap, shared),
        ...(some && left.length && between
          ? [text(between.leftOut, { items: listOf(left, language) })]
          : []),
      ],
    };
  });
}
