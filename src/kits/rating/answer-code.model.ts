import { sumOf } from '../../core/files/fnv.model.js';
import type { Ballot } from './round.model.js';
import type { RatingAnswer } from './tally.model.js';

/** What a code is of; both sides must have the same. */
export interface Coded {
  readonly id: string;
  readonly version: string;
  /** Points of the scale. */
  readonly points: number;
  /** Ids in the order of the content. */
  readonly items: readonly string[];
  readonly groups: readonly string[];
}

/** Crockford’s base 32: no I, L, O or U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VERSION = 1;
const BITS = { version: 4, content: 12, group: 3, random: 24 } as const;
const HEAD = BITS.version + BITS.content + BITS.group + BITS.random;

/** Slices of so many bits, laid over each other. */
function folded(hash: number, bits: number): number {
  let sum = 0;
  for (let at = 0; at < 32; at += bits) sum ^= hash >>> at;
  return sum & ((1 << bits) - 1);
}

const contentCheck = ({ id, version }: Coded): number =>
  folded(sumOf(`${id}@${version}`), BITS.content);

const answerBits = ({ items, points }: Coded): number =>
  Math.ceil(items.length * Math.log2(points + 2) - 1e-12);

const checkOf = (text: string): string => {
  const check = folded(sumOf(text), 10);
  return SIGNS[check >> 5]! + SIGNS[check & 31]!;
};

const padded = (number: number | bigint, bits: number): string =>
  number.toString(2).padStart(bits, '0');

/** The code of a form: its ratings, group and number, in groups of four to read out. */
export function codeOf(coded: Coded, { id, group, answers }: Omit<Ballot, 'on'>): string {
  const base = BigInt(coded.points + 2);
  const number = coded.items.reduce((sum, item) => {
    const answer = answers.find((each) => each.item === item);
    const digit = !answer ? 0 : (answer.value ?? coded.points + 1);
    return sum * base + BigInt(digit);
  }, 0n);
  const bits =
    padded(VERSION, BITS.version) +
    padded(contentCheck(coded), BITS.content) +
    padded(coded.groups.indexOf(group), BITS.group) +
    padded(Number.parseInt(id, 16), BITS.random) +
    padded(number, answerBits(coded));
  const text = bits.replace(/.{1,5}/g, (each) => SIGNS[Number.parseInt(each.padEnd(5, '0'), 2)]!);
  return `${text}${checkOf(text)}`.match(/.{1,4}/g)!.join('-');
}

/** Why a code cannot be read: it is none, a sign is wrong, or it is of other questions. */
export type CodeProblem = 'length' | 'sign' | 'check' | 'other';

export type ReadCode =
  | { readonly ok: true; readonly ballot: Omit<Ballot, 'on'> }
  | { readonly ok: false; readonly problem: CodeProblem };

const failed = (problem: CodeProblem): ReadCode => ({ ok: false, problem });

/** Signs as they were meant: in any case, spaces and hyphens aside, O for 0, I and L for 1. */
const cleaned = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export function readCode(coded: Coded, typed: string): ReadCode {
  const code = cleaned(typed);
  if ([...code].some((sign) => !SIGNS.includes(sign))) return failed('sign');
  if (code.length < 3) return failed('length');
  const text = code.slice(0, -2);
  if (checkOf(text) !== code.slice(-2)) return failed('check');
  const bits = [...text].map((sign) => padded(SIGNS.indexOf(sign), 5)).join('');
  let at = 0;
  const take = (length: number): string => bits.slice(at, (at += length));
  const isOurs =
    Number.parseInt(take(BITS.version), 2) === VERSION &&
    Number.parseInt(take(BITS.content), 2) === contentCheck(coded);
  if (!isOurs) return failed('other');
  if (bits.length !== Math.ceil((HEAD + answerBits(coded)) / 5) * 5) return failed('length');
  const group = coded.groups[Number.parseInt(take(BITS.group), 2)];
  const id = Number.parseInt(take(BITS.random), 2).toString(16).padStart(6, '0');
  let number = BigInt(`0b${take(answerBits(coded))}`);
  const base = BigInt(coded.points + 2);
  const answers: RatingAnswer[] = [];
  for (const item of coded.items.toReversed()) {
    const digit = Number(number % base);
    number /= base;
    if (digit) answers.unshift({ item, value: digit > coded.points ? null : digit });
  }
  if (group === undefined || number > 0n || /1/.test(bits.slice(at))) return failed('other');
  return { ok: true, ballot: { id, group, answers } };
}
