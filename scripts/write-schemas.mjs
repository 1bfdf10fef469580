// Writes the JSON Schema of every kind of content file and document to dist/schemas/.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { schemas } from '../dist/src/schemas.js';

mkdirSync('dist/schemas', { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io: 'input' });
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
}
