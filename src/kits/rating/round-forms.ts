import type { CollectView } from './collect-view.js';
import { isolated } from '../../core/language/isolated.model.js';
import { isoDay } from '../../core/language/dates.js';
import { readCode } from './answer-code.model.js';
import type { FormFile } from './form-files.js';
import { codedOf } from './coded.js';
import { ballotsIn, mergeForms } from './round-merge.model.js';
import type { Ballot, RoundData } from './round.model.js';
import { ratingOf } from './round-tool.model.js';

/** What forms come of a code or of files, and what is said of those that do not. */
interface Found {
  readonly ballots: readonly Ballot[];
  readonly said: readonly string[];
}

/** That a form of a round of groups cannot lie open in a pair, nor the other way round. */
const otherKind = ({ content, data, text }: CollectView): string[] => {
  const words = content.large?.pair;
  return words ? [text(data.pair ? words.ofGroups : words.ofPair)] : [];
};

function fromCode(view: CollectView, typed: string): Found {
  const { content, data, text } = view;
  const read = readCode(codedOf(content, !!data.pair), typed);
  if (read.ok) return { ballots: [{ ...read.ballot, on: isoDay() }], said: [] };
  if (content.large && readCode(codedOf(content, !data.pair), typed).ok)
    return { ballots: [], said: otherKind(view) };
  const { length, sign, check, otherCode } = content.apart;
  return { ballots: [], said: [text({ length, sign, check, other: otherCode }[read.problem])] };
}

function fromFiles(view: CollectView, files: readonly FormFile[]): Found {
  const { content, data, text } = view;
  const ballots: Ballot[] = [];
  const said: string[] = [];
  const { items, groups } = codedOf(content, !!data.pair);
  for (const { name, read } of files) {
    const file = isolated(name);
    const its = read.ok ? ballotsIn(read.value.data) : [];
    const of = read.ok ? read.value.data.ballot?.of : undefined;
    const isOurs =
      (of === undefined || of === ratingOf(content)) &&
      its.every(
        ({ group, answers }) =>
          groups.includes(group) && answers.every(({ item }) => items.includes(item)),
      );
    if (!read.ok || read.value.contentId !== content.id || !isOurs)
      said.push(text(content.apart.other, { file }));
    else if (its.length && !!read.value.data.pair !== !!data.pair) said.push(...otherKind(view));
    else if (its.length) ballots.push(...its);
    else said.push(text(content.apart.none, { file }));
  }
  return { ballots, said };
}

/** Adds forms by code or by file: the data with them, and all that came of it in words. */
export function readForms(
  view: CollectView,
  from: string | readonly FormFile[],
): { readonly data: RoundData; readonly said: readonly string[] } {
  const { content, text } = view;
  const { ballots, said } = typeof from === 'string' ? fromCode(view, from) : fromFiles(view, from);
  const { data, ...counted } = mergeForms(view.data, ballots);
  const words: CollectView['content']['apart'] = content.apart;
  return {
    data,
    said: [
      ...(['added', 'replaced', 'same', 'late', 'over'] as const).flatMap((kind) =>
        counted[kind] ? text(words[kind], { count: `${counted[kind]}` }, counted[kind]) : [],
      ),
      ...(counted.taken && content.large ? [text(content.large.pair.taken)] : []),
      ...said,
    ],
  };
}
