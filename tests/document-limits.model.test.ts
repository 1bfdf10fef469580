import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { schemas } from '../src/schemas.js';

type Json = { readonly [key: string]: unknown };

/** Paths of lists without a most, in a JSON schema. */
const endless = (node: unknown, path = ''): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : [
        ...((node as Json)['type'] === 'array' && (node as Json)['maxItems'] === undefined
          ? [path]
          : []),
        ...Object.entries(node).flatMap(([key, each]) => endless(each, `${path}/${key}`)),
      ];

describe('a document that someone opens', () => {
  for (const [name, schema] of Object.entries(schemas).filter(([each]) =>
    each.endsWith('.document'),
  ))
    it(`has a most for every list, in ${name}`, () => {
      expect(endless(z.toJSONSchema(schema, { io: 'input' }))).to.deep.equal([]);
    });
});
