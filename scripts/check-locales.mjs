// `npm run locales`: every interface string is in every language, by lit-localize's own check, what the
// generated files ask for is what lit-localize finds in the sources, and a language that a tool has content
// in has the rest that the tool needs.
import { existsSync, readFileSync } from 'node:fs';
import { localizer, modulesOf, stringsIn } from './generate/strings.mjs';
import { locales, localesOf, readTool, SOURCE_LOCALE, toolNames } from './generate/tools.mjs';

const check = localizer();
const { messages, errors } = check.extractSourceMessages();
const faults = [
  ...errors.map(({ messageText }) => String(messageText)),
  ...check.validateTranslations().errors,
];

const found = new Set(messages.map(({ name }) => name));
const asked = new Set(stringsIn(modulesOf()));
for (const id of found) if (!asked.has(id)) faults.push(`${id}: no generated file can have it`);

for (const locale of locales().filter((each) => each !== SOURCE_LOCALE)) {
  const file = `locales/${locale}.xlf`;
  const units = readFileSync(file, 'utf8').matchAll(/<trans-unit id="([^"]+)"[^]*?<\/trans-unit>/g);
  const there = new Map([...units].map(([unit, id]) => [id, unit]));
  for (const [id, unit] of there) {
    const text = /<source>([^]*?)<\/source>/.exec(unit)?.[1];
    if (!found.has(id)) faults.push(`${file}: nobody says this any more: ${text}`);
    else if (!/<target>[^]*\S[^]*<\/target>/.test(unit))
      faults.push(`${file}: no translation: ${text}`);
  }
  for (const { name, node } of messages)
    if (!there.has(name)) faults.push(`${file}: missing: ${node.getText()}; run npm run localize`);
}
for (const { tag, common } of toolNames().map(readTool))
  for (const locale of localesOf(tag))
    for (const needed of [
      ...(locale === SOURCE_LOCALE ? [] : [`locales/${locale}.xlf`]),
      ...['terms', ...common.map(({ name }) => name)].map(
        (name) => `content/common/${name}/${locale}.json`,
      ),
    ])
      if (!existsSync(needed)) faults.push(`${needed}: missing, for content/${tag}/${locale}.json`);

for (const fault of new Set(faults)) console.error(fault);
console.log(`${found.size} strings, ${faults.length} faults.`);
process.exitCode = faults.length ? 1 : 0;
