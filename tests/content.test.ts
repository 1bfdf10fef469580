import { expect } from '@open-wc/testing';
import { inLanguage, type ToolCheck } from '../src/core/content/check.js';
import type { LanguagePack, ToolDefinition } from '../src/core/content/definition.js';
import type { Term, Terms, ToolContent } from '../src/core/content/content.schema.js';
import { LOCALES } from '../src/generated/locales.js';
import { isCounted, NAMES } from '../scripts/prose.mjs';
import { parseWith } from '../src/core/faults/parse.js';
import { placeholdersIn } from '../src/core/content/placeholders.js';
import { TERM_KINDS } from '../src/core/content/term-names.js';
import { brokenAt, type Block, type Scenario } from '../src/kits/flow/flow.model.js';
import { schemas } from '../src/schemas.js';
import { anyOf, bundled, localesOf } from './support/tools.js';
import { contentFiles, tools } from './tools-on-disk.js';

interface SofaMatrixFile {
  actions: { id: string; role: string; phase: string }[];
}
interface SofaFile {
  roles: { id: string }[];
  phases: { id: string }[];
}

/** `content/common/sofa/nl.json` → folder `common/sofa`, locale `nl` */
const files = contentFiles.map(({ path, text }) => {
  const [, folder = '', locale = ''] = /^content\/(.+)\/([\w-]+)\.json$/.exec(path) ?? [];
  return { path, text, folder, locale, content: JSON.parse(text) as Record<string, unknown> };
});
const folders = [...new Set(files.map(({ folder }) => folder))];

/** Every text in a file with its path: `['actions[0].title', 'Vertel …']`. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsOf(each, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}

/** What is shown to people. */
const prose = (content: unknown): [string, string][] =>
  textsOf(content).filter(([path]) => !NAMES.test(path));
/** Ids in a file; a text that is one of them in every language refers to a thing. */
const idsIn = (content: unknown): string[] =>
  textsOf(content).flatMap(([path, text]) => (/(^|\.)id$/.test(path) ? text : []));

/** `states[0].count.few` → `states[0].count.other` */
const otherOf = (path: string): string => path.replace(/[^.]+$/, 'other');

/** The shape of a file: its keys and lengths of lists, and every name of a thing. */
function shape(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((each, at) => shape(each, `${path}[${at}]`));
  if (isCounted(value)) return 'a text that counts';
  if (typeof value === 'object' && value)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'dutchVerb' && key !== 'dutch')
        .map(([key, each]) => [key, shape(each, path ? `${path}.${key}` : key)]),
    );
  // A letter for a kind of support begins its word; words that chafe are those of a language.
  const isName =
    NAMES.test(path) &&
    !/(^|\.)(article|language)$|^supports\[\d+\]\.letter$|\.forms\[\d+\]$/.test(path);
  return isName ? value : typeof value;
}

describe('content', () => {
  it('is there', () => {
    expect(files).not.to.be.empty;
  });

  for (const { path, folder, locale, content } of files) {
    describe(path, () => {
      it('is what its schema says', () => {
        const name = `${folder.replace(/^common\//, '')}.content` as keyof typeof schemas;
        const schema = schemas[name] as (typeof schemas)['terms.content'] | undefined;
        expect(schema, `src/schemas.ts has no ${name}`).to.exist;
        const terms = bundled<Terms>('common/terms', locale);
        const parsed = inLanguage(content, terms, () => parseWith(schema!, content));
        expect(parsed.ok ? [] : parsed.faults).to.deep.equal([]);
      });

      it('is in the language of its name, and has sources', () => {
        expect(content['language']).to.equal(locale);
        expect(LOCALES).to.include(locale);
        expect(content['sources']).not.to.be.empty;
      });

      it('has been written: nothing of `npm run new-tool` is left in it', () => {
        const left = textsOf(content)
          .filter(([, text]) => /\bTODO\b|^1970-01-01$/.test(text))
          .map((each) => each.join(': '));
        expect(left, `still to be written in ${path}:\n${left.join('\n')}\n`).to.be.empty;
      });
    });
  }

  const withScenarios = files.filter(({ content }) => Array.isArray(content['scenarios']));

  it('has worked examples, in every tool that has conditions', () => {
    const conditional = files.filter(({ content }) =>
      JSON.stringify(content['blocks'] ?? '').match(/"(when|unless)":\[/),
    );
    expect(conditional).not.to.be.empty;
    expect(withScenarios.map(({ path }) => path)).to.include.members(
      conditional.map(({ path }) => path),
    );
  });

  for (const { path, content } of withScenarios) {
    const { scenarios, blocks } = content as unknown as {
      scenarios: Scenario[];
      blocks: Block[];
    };
    describe(`the worked examples of ${path}`, () => {
      for (const scenario of scenarios)
        it(`hold: ${scenario.id}`, () => {
          expect(brokenAt(scenario, blocks)).to.deep.equal([]);
        });

      it('show each block that has conditions, and leave it away, once at least', () => {
        for (const { id } of blocks.filter((block) => block.when ?? block.unless)) {
          const told = (name: 'shows' | 'hides'): boolean =>
            scenarios.some((scenario) => scenario[name].includes(id));
          expect([told('shows'), told('hides')], id).to.deep.equal([true, true]);
        }
      });
    });
  }

  for (const { name } of tools) {
    for (const locale of localesOf({ name })) {
      it(`of ${name} in ${locale} is taken by the tool itself`, async () => {
        const { check } = (await import(`/src/generated/${name}/check.ts`)) as {
          check: ToolCheck<ToolContent, unknown>;
        };
        const pack = await bundledPack(name, locale);
        const { content } = pack;
        const parsed = check.content(bundled(name, locale), pack);
        expect(parsed.ok ? [] : parsed.faults).to.deep.equal([]);
        if (parsed.ok) expect(parsed.value).to.deep.equal(content);
      });
    }
  }

  // Words come in the forms of their language.
  for (const folder of folders.filter((each) => each !== 'common/terms')) {
    const mine = bundled(folder);
    const others = files.filter((each) => each.folder === folder && each.locale !== 'nl');
    others.forEach(({ locale, content: theirs }) => {
      it(`of ${folder} tells the same things in ${locale} as in Dutch`, () => {
        expect(shape(theirs)).to.deep.equal(shape(mine));
      });

      it(`of ${folder} leaves the same places open in ${locale}`, () => {
        const own = (content: unknown): [string, string[]][] =>
          prose(content).map(([path, text]) => [
            path,
            placeholdersIn(text)
              .filter((name) => !name.includes('.'))
              .sort(),
          ]);
        // A language with more plurals has more texts that count; each leaves the places of the last one.
        const places = new Map(own(mine));
        for (const [path, names] of own(theirs))
          expect(names, path).to.deep.equal(places.get(path) ?? places.get(otherOf(path)));
      });

      it(`of ${folder} has no text that is the same in ${locale} as in Dutch`, () => {
        const said = new Map(prose(mine));
        const ids = idsIn(mine);
        const same = prose(theirs).filter(
          ([path, text]) =>
            said.get(path) === text &&
            !ids.includes(text) &&
            placeholdersIn(text).join() !== text &&
            /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, '')),
        );
        expect(same).to.deep.equal([]);
      });
    });
  }

  it('names every tool, once, in every language', () => {
    for (const { content } of files.filter(({ folder }) => folder === 'common/tools')) {
      const ids = (content['tools'] as { id: string }[]).map(({ id }) => id);
      expect(ids).to.include.members(tools.map(({ name }) => name));
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('has the 36 actions of the SOFA matrix: three a role and phase', () => {
    const { actions } = bundled<SofaMatrixFile & Record<string, unknown>>('sofa-matrix');
    const { roles, phases } = bundled<SofaFile & Record<string, unknown>>('common/sofa');
    expect(roles.map(({ id }) => id)).to.deep.equal([
      'samenwerken',
      'ondersteunen',
      'faciliteren',
      'afstemmen',
    ]);
    expect(phases).to.have.length(3);
    expect(actions).to.have.length(36);
    for (const role of roles)
      for (const phase of phases)
        expect(
          actions.filter((each) => each.role === role.id && each.phase === phase.id),
          `${role.id}, ${phase.id}`,
        ).to.have.length(3);
  });

  it('has words for the carer, client and plan, by the same names in every language', () => {
    const namesIn = (locale: string, kind: string): string[] =>
      bundled<{ terms: Term[] }>('common/terms', locale)
        .terms.filter((term) => term.for === kind)
        .map(({ id }) => id);
    for (const locale of LOCALES)
      for (const kind of TERM_KINDS) {
        expect(namesIn(locale, kind), locale).to.deep.equal(namesIn('nl', kind));
        expect(namesIn(locale, kind).length, kind).to.be.above(1);
      }
  });
});

describe('the words of the content', () => {
  const ours = files.filter(({ folder }) => folder !== 'common/terms');

  /** Words that a page may choose: they stand in `common/terms` alone. */
  const chosen: Record<string, RegExp> = {
    nl: /mantelzorger|(?<!\p{L})cliënt|zorgleefplan|(?<!\p{L})naasten?(?!\p{L})|(?<!\p{L})(bewoner|patiënt)|zorgdossier|ondersteuningsplan/iu,
    en: /\b(carers?|caregivers?|clients?|care plans?|residents?|patients?)\b/i,
  };
  // The model's own names of the roles, such as “cliënt” in one of its two sets.
  const ROLE_NAME = /^roleNameSets\[\d+\]\.names\[\d+\]\.name$/;
  // The name of a list is that of its makers.
  const CITED = /^instrument\.source$/;

  /** In a language that is not told above: the words as they stand there, in the forms that they list. */
  const wordsOf = (locale: string): RegExp => {
    const forms = bundled<{ terms: Term[] }>('common/terms', locale).terms.flatMap((term) => {
      const { id: _, for: __, article: ___, ...own } = term;
      return Object.values(own);
    });
    return anyOf(forms);
  };

  for (const { path, locale, content } of ours) {
    const words = chosen[locale] ?? wordsOf(locale);
    it(`leave the words for carer, client and plan open in ${path}`, () => {
      const found = prose(content).filter(
        ([where, text]) =>
          !ROLE_NAME.test(where) &&
          !CITED.test(where) &&
          words.test(text.replace(/\{[^}]*\}/g, '')),
      );
      expect(found).to.deep.equal([]);
    });
  }

  const dutch = ours.filter(({ locale }) => locale === 'nl');
  for (const { path, content } of dutch) {
    it(`do not use people in ${path}`, () => {
      const found = prose(content).filter(([, text]) =>
        /inschakel|ingeschakel|schakel\w* .*\bin\b|erbij betr|betrek\w* .*\berbij\b/i.test(text),
      );
      expect(found).to.deep.equal([]);
    });
  }

  /** What sources name and is over, moved, or someone's product; a publisher of a source keeps its name. */
  const OVER =
    /(?<!\p{L})(mezzo|markant|zzp|zorgzwaartepakket\w*|whatsapp\w*|familienet|sharecare|caren|nettie|wehelpen|zorgvoorelkaar|alzheimerassistent|70[/-]20[/-]10|600[.,]000)(?!\p{L})|(samenspelscan|zorgleefplanwijzer|free-learning|vilans|mezzo)\.nl/iu;
  for (const { path, content } of ours)
    it(`name nothing as current that is over in ${path}`, () => {
      const found = prose(content).filter(
        ([where, text]) => !/^sources\[\d+\]\./.test(where) && OVER.test(text),
      );
      expect(found).to.deep.equal([]);
    });

  /** Sentences of a text; what someone says in quotes is sentences of its own. */
  const sentences = (text: string): string[] =>
    text
      .split(/(?<=[.?!…])["”’]?\s+|["“”]/)
      .map((each) => each.trim())
      .filter((each) => /\p{L}/u.test(each));
  // Two words for one place: `{carer.the}` is “de mantelzorger”.
  const length = (sentence: string): number =>
    sentence.replace(/\{\w+\.(the|a|this|possessive)\}/gi, 'de naaste').split(/\s+/).length;

  for (const { path, content } of dutch) {
    it(`stand in short sentences in ${path}`, () => {
      const all = prose(content).flatMap(([, text]) => sentences(text));
      expect(all.filter((each) => length(each) > 16)).to.deep.equal([]);
      const words = all.reduce((sum, each) => sum + length(each), 0);
      expect(words / all.length, 'words a sentence').to.be.at.most(11);
    });
  }
});

/** A tool's bundled pack in one language, as its own module has it. */
async function bundledPack(name: string, locale: string): Promise<LanguagePack<ToolContent>> {
  const { definition } = (await import(`/src/generated/${name}/definition.ts`)) as {
    definition: ToolDefinition<ToolContent, unknown>;
  };
  return (await definition.languages[locale]?.()) ?? definition.source;
}
