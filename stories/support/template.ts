import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from './manifest.js';

/** Settings of a tool by their names in HTML, its properties, and `slotted`: what stands inside it. */
export type Args = Readonly<Record<string, unknown>>;

export type Render = (args: Args) => TemplateResult;

/** The tool with every setting bound, as a template that one would write by hand. */
export function templateOf(tag: string, { attributes, properties }: Settings): Render {
  const names = attributes.map(({ name }) => name);
  const fields = properties.map(({ name }) => name);
  const bindings = [...names, ...fields.map((name) => `.${name}`)].map((name) => ` ${name}=`);
  const parts = [`<${tag}`, ...bindings, '>', `</${tag}>`];
  const texts = [`${parts[0]}${parts[1]}`, ...parts.slice(2)];
  // Lit takes a template by its array of texts: one, for as long as the page is there.
  const strings = Object.assign(texts, { raw: texts });
  const known = new Set([...names, ...fields, 'slotted']);
  return (args) => {
    // Storybook adds a listener to every event: `onSamenspelChange`.
    const wrong = Object.keys(args).filter((name) => !known.has(name) && !/^on[A-Z]/.test(name));
    if (wrong.length) throw new Error(`A page cannot set ${wrong.join(', ')} on <${tag}>`);
    return html(
      strings,
      ...names.map((name) => attributeValue(args[name])),
      ...fields.map((name) => args[name]),
      args['slotted'] ?? nothing,
    );
  };
}

/** A wrong setting is text, also where HTML has a boolean attribute. */
const attributeValue = (value: unknown): unknown =>
  value === true ? '' : value === false || value === '' ? nothing : (value ?? nothing);
