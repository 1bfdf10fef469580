import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { text } from '../../src/core/content/content.schema.js';
import { faultText } from '../../src/core/faults/fault-text.js';
import { failed, MOST_FAULTS, type Fault } from '../../src/core/faults/faults.js';
import {
  customIssue,
  duplicates,
  parseWith,
  pathText,
  references,
} from '../../src/core/faults/parse.js';

const schema = z.strictObject({
  title: text(10),
  items: z.array(z.strictObject({ kind: z.enum(['a', 'b']) })).check(z.minLength(2)),
});
const faultsOf = (of: z.ZodMiniType, input: unknown): readonly Fault[] => {
  const parsed = parseWith(of, input);
  return parsed.ok ? [] : parsed.faults;
};
const said = (input: unknown): string[] =>
  faultsOf(schema, input).map((each) => `${each.path}: ${faultText(each)}`);

describe('a fault', () => {
  it('is none in what the schema takes', () => {
    const whole = { title: 'Ja', items: [{ kind: 'a' }, { kind: 'b' }] };
    expect(parseWith(schema, whole)).to.eql({ ok: true, value: whole });
  });

  it('says where and what, in words', () => {
    expect(said({ items: [{ kind: 'a' }, { kind: 'c', more: 1 }] })).to.have.members([
      'title: ontbreekt; verwacht: tekst',
      'items[1].kind: ‘c’ kan hier niet; kies uit: a, b',
      'items[1].more: dit veld bestaat hier niet',
    ]);
    expect(said({ title: 3, items: [] })).to.have.members([
      'title: verwacht: tekst; gevonden: een getal',
      'items: te kort of te weinig; minstens 2',
    ]);
    expect(said({ title: 'x'.repeat(11), items: [{}, { kind: 'b' }] })).to.have.members([
      'title: te lang of te veel; hoogstens 10',
      'items[0].kind: ontbreekt; verwacht: a, b',
    ]);
    expect(said({ title: '', items: [{ kind: 'a' }, { kind: 'b' }] })).to.eql([
      'title: te kort of te weinig; minstens 1',
    ]);
  });

  it('names a placeholder that does not exist', () => {
    expect(said({ title: 'Hé {oom}', items: [{ kind: 'a' }, { kind: 'b' }] })).to.eql([
      'title: ‘{oom}’ is geen bekende invulplek; kies uit: {carer.the}, {client.the}, {plan.the}, …',
    ]);
  });

  it('lets no prototype through', () => {
    const sneaky = JSON.parse(
      '{"title":"a","items":[{"kind":"a"},{"kind":"b"}],"__proto__":{"x":1}}',
    );
    expect(said(sneaky)).to.eql(['__proto__: dit veld bestaat hier niet']);
  });

  it('tells what was found by its sort', () => {
    const found = (input: unknown): string | undefined => faultsOf(z.string(), input)[0]?.found;
    expect([null, [], {}, 3, true].map(found)).to.eql([
      'null',
      'array',
      'object',
      'number',
      'boolean',
    ]);
    expect(faultsOf(z.string(), undefined)).to.eql([
      { path: '', problem: 'missing', expected: 'string' },
    ]);
  });

  it('shows no more than sixty signs of what was found', () => {
    const found = (of: z.ZodMiniType, input: unknown): string => faultsOf(of, input)[0]!.found!;
    const choice = z.enum(['a']);
    expect(found(choice, 'x'.repeat(60))).to.equal('x'.repeat(60));
    expect(found(choice, 'x'.repeat(61))).to.equal(`${'x'.repeat(60)}…`);
    expect(found(choice, { b: [1] })).to.equal('{"b":[1]}');
    expect(found(z.string().check(z.regex(/^a$/)), 'b')).to.equal('b');
  });

  it('of our own kind stands where the check says, with what it says', () => {
    const own = z.strictObject({ a: z.number() }).check((payload) => {
      payload.issues.push(customIssue(payload.value, { problem: 'duplicate', found: 'q' }, ['a']));
      payload.issues.push(customIssue(payload.value, { problem: 'incomplete', expected: 'b' }));
    });
    expect(faultsOf(own, { a: 1 })).to.eql([
      { path: 'a', problem: 'duplicate', found: 'q' },
      { path: '', problem: 'incomplete', expected: 'b', found: '{"a":1}' },
    ]);
  });

  it('has a path as one would write it', () => {
    expect(pathText(['actions', 3, 'title'])).to.equal('actions[3].title');
    expect(pathText([0, 'a'])).to.equal('[0].a');
    expect(pathText([1, 2])).to.equal('[1][2]');
    expect(pathText([])).to.equal('');
  });

  it('or more make what came in fail', () => {
    const fault: Fault = { path: 'a', problem: 'network' };
    expect(failed(fault, fault)).to.eql({ ok: false, faults: [fault, fault] });
  });
});

describe('ids that stand twice', () => {
  const of = (...ids: string[]): Fault[] =>
    duplicates(
      'items',
      ids.map((id) => ({ id })),
    );

  it('are told from the second on', () => {
    expect(of('a', 'b')).to.eql([]);
    expect(of('a', 'b', 'a', 'a')).to.eql([
      { path: 'items[2].id', problem: 'duplicate', found: 'a' },
      { path: 'items[3].id', problem: 'duplicate', found: 'a' },
    ]);
  });

  it('are as many as there are ids too many', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (ids) => {
        const twice = ids.length - new Set(ids).size;
        expect(of(...ids)).to.have.length(Math.min(twice, MOST_FAULTS + 1));
      }),
    );
  });
});

it('a name of what is not there is told with the names that are', () => {
  const items = [{ role: 'a' }, { role: 'x' }];
  expect(references('items', items, 'role', ['a', 'b'])).to.eql([
    { path: 'items[1].role', problem: 'reference', found: 'x', expected: 'a, b' },
  ]);
});

describe('of a file with more faults than anyone reads', () => {
  const many = Array.from({ length: 90_000 }, (_, at) => ({ id: at < 2 ? 'a' : `x${at % 9}` }));
  const told = MOST_FAULTS + 1;

  it('as many are told as are shown, and one that says there are more', () => {
    expect(duplicates('items', many)).to.have.length(told);
    expect(references('items', many, 'id', ['a'])).to.have.length(told);
    expect(faultsOf(z.array(z.number()), many)).to.have.length(told);
    const unknown = Object.fromEntries(many.map((_, at) => [`key${at}`, 1]));
    expect(faultsOf(z.strictObject({}), unknown)).to.have.length(told);
  });
});

describe('what a web manager reads', () => {
  const sentences: [fault: Omit<Fault, 'path'>, sentence: string][] = [
    [{ problem: 'missing', expected: 'boolean' }, 'ontbreekt; verwacht: waar of niet waar'],
    [{ problem: 'missing', expected: 'a, b' }, 'ontbreekt; verwacht: a, b'],
    [
      { problem: 'type', expected: 'int', found: 'array' },
      'verwacht: een getal; gevonden: een lijst',
    ],
    [
      { problem: 'type', expected: 'object', found: 'null' },
      'verwacht: een groep velden; gevonden: leeg',
    ],
    [{ problem: 'format', found: 'x' }, '‘x’ heeft niet de juiste vorm'],
    [{ problem: 'duplicate', found: 'x' }, '‘x’ komt twee keer voor'],
    [{ problem: 'reference', found: 'x', expected: 'a' }, '‘x’ bestaat niet; kies uit: a'],
    [{ problem: 'incomplete', expected: 'a' }, 'niet voor alles ingevuld; er ontbreekt: a'],
    [
      { problem: 'not-json', found: '1:5' },
      'is geen JSON, of heeft een schrijffout bij 1:5 (regel:teken)',
    ],
    [{ problem: 'too-big', expected: '1 MB' }, 'is te groot; hoogstens 1 MB'],
    [{ problem: 'too-deep', expected: '32' }, 'heeft te veel lagen in elkaar; hoogstens 32'],
    [{ problem: 'http', found: '404' }, 'de server antwoordde met 404'],
    [{ problem: 'network' }, 'kon niet worden opgehaald'],
    [
      { problem: 'other-tool', found: 'x', expected: 'y' },
      'hoort bij een ander onderdeel: x; verwacht: y',
    ],
    [
      { problem: 'newer', found: '4', expected: '3' },
      'is gemaakt met een nieuwere versie (4); dit onderdeel kent versie 3',
    ],
    [
      { problem: 'storage' },
      'De browser kan hier niets bewaren, of heeft geen ruimte meer. Kies ‘Bewaar als bestand’.',
    ],
  ];
  for (const [fault, sentence] of sentences)
    it(`of ${fault.problem} is “${sentence}”`, () => {
      expect(faultText({ path: '', ...fault })).to.equal(sentence);
    });
});
