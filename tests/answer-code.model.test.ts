import { expect } from '@open-wc/testing';
import { codeOf, readCode, type Coded } from '../src/kits/rating/answer-code.model.js';
import type { RatingAnswer } from '../src/kits/rating/tally.model.js';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const coded = (id: string, count: number, groups = ['one', 'other']): Coded => ({
  id,
  version: '1',
  points: 4,
  items: Array.from({ length: count }, (_, at) => `item-${at + 1}`),
  groups,
});
const scan = coded('samenspel-scan', 16);
const thermometer = coded('samenspel-thermometer', 9, ['team']);

/** Points of the scale, `?` for “do not know”, `-` for blank. */
const answers = ({ items }: Coded, marks: string): RatingAnswer[] =>
  items.flatMap((item, at) =>
    marks[at] === '-' ? [] : { item, value: marks[at] === '?' ? null : Number(marks[at]) },
  );

const form = { id: 'abcdef', group: 'one', answers: answers(scan, '43241223443422?-') };
const VECTORS = [
  ['23SH-AYDX-XYKD-WQBV-PM8', scan, form],
  [
    '23SJ-0000-5H8D-C16C-SVP',
    scan,
    { id: '000001', group: 'other', answers: answers(scan, '3'.repeat(16)) },
  ],
  [
    '29X0-05YX-WJE3-GR39',
    thermometer,
    { id: '00beef', group: 'team', answers: answers(thermometer, '1234?-123') },
  ],
] as const;
const [CODE] = VECTORS[0];

describe('an answer code', () => {
  for (const [code, of, ballot] of VECTORS)
    it(`${code} is written and read`, () => {
      expect(codeOf(of, ballot)).to.equal(code);
      expect(readCode(of, code)).to.deep.equal({ ok: true, ballot });
    });

  it('is read as it is meant: in any case, with spaces or without hyphens, O as 0, I and L as 1', () => {
    const [code, , ballot] = VECTORS[1];
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replace('1', 'l');
    expect(typed).to.contain('o').and.to.contain('l');
    expect(readCode(scan, ` ${typed} `)).to.deep.equal({ ok: true, ballot });
    expect(readCode(scan, code.replaceAll('-', '–').replace('1', 'I'))).to.deep.include({
      ok: true,
    });
  });

  it('is refused with any one sign wrong', () => {
    const plain = CODE.replaceAll('-', '');
    let tried = 0;
    for (let at = 0; at < plain.length; at++)
      for (const sign of SIGNS) {
        if (sign === plain[at]) continue;
        tried++;
        const read = readCode(scan, plain.slice(0, at) + sign + plain.slice(at + 1));
        expect(read.ok, `${sign} at ${at}`).to.equal(false);
      }
    expect(tried).to.equal(589);
  });

  it('is refused with any two neighbours swapped', () => {
    const plain = CODE.replaceAll('-', '');
    let tried = 0;
    for (let at = 0; at + 1 < plain.length; at++) {
      if (plain[at] === plain[at + 1]) continue;
      tried++;
      const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
      expect(readCode(scan, swapped).ok, `at ${at}`).to.equal(false);
    }
    expect(tried).to.equal(17);
  });

  it('says why it cannot be read', () => {
    expect(readCode(scan, '')).to.deep.equal({ ok: false, problem: 'length' });
    expect(readCode(scan, 'U?')).to.deep.equal({ ok: false, problem: 'sign' });
    expect(readCode(scan, `${CODE.slice(0, -1)}0`)).to.deep.equal({ ok: false, problem: 'check' });
    expect(readCode(thermometer, CODE)).to.deep.equal({ ok: false, problem: 'other' });
    expect(readCode({ ...scan, version: '2' }, CODE)).to.deep.equal({
      ok: false,
      problem: 'other',
    });
    expect(readCode({ ...scan, groups: ['one'] }, VECTORS[1][0]), 'no such group').to.deep.equal({
      ok: false,
      problem: 'other',
    });
  });

  it('brings back every form, of any scale', () => {
    for (let time = 0; time < 500; time++) {
      const points = 2 + (time % 6);
      const of = { ...coded('any', 1 + (time % 24)), points };
      const ballot = {
        id: Math.floor(Math.random() * 2 ** 24)
          .toString(16)
          .padStart(6, '0'),
        group: of.groups[time % 2]!,
        answers: of.items.flatMap((item): RatingAnswer[] => {
          const value = Math.floor(Math.random() * (points + 2));
          return value === 0 ? [] : [{ item, value: value > points ? null : value }];
        }),
      };
      expect(readCode(of, codeOf(of, ballot))).to.deep.equal({ ok: true, ballot });
    }
  });
});
