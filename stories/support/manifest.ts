import sofa from '../../content/common/sofa/nl.json' with { type: 'json' };
import everything from '../../custom-elements.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * The manifest with only what a page can set: of all members the properties that no attribute stands
 * for. Storybook would make a control of every private field as well, and two of every attribute.
 */
export const manifest: Manifest = settable(everything);

function settable(whole: Manifest): Manifest {
  return {
    ...whole,
    modules: whole.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) =>
        declaration.tagName ? withoutInternals(declaration) : declaration,
      ),
    })),
  };
}

function withoutInternals(declaration: Declaration): Declaration {
  const open = (declaration.members ?? []).filter(
    (member) => member.kind === 'field' && member.privacy === 'public',
  );
  return {
    ...declaration,
    members: open.filter((member) => !member.attribute && !member.static && !member.readonly),
    attributes: declaration.attributes?.filter((attribute) =>
      open.some((member) => member.attribute === attribute.name),
    ),
  };
}

/** What a page can set on a tool. */
export interface Settings {
  readonly attributes: readonly Item[];
  readonly properties: readonly Item[];
}

export function settingsOf(tag: string): Settings {
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found)
    throw new Error(`custom-elements.json has no <${tag}>: npm run manifest makes it anew`);
  return { attributes: found.attributes ?? [], properties: found.members ?? [] };
}

interface Control {
  readonly control: 'boolean' | 'inline-radio' | 'object' | 'select' | 'text' | NumberControl;
  readonly options?: readonly string[];
}

interface NumberControl {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
}

/** Storybook's controls for these settings. */
export const controlsOf = ({ attributes, properties }: Settings): Record<string, Control> =>
  Object.fromEntries([
    ...attributes.map((attribute) => [attribute.name, controlOf(attribute)]),
    ...properties.map(({ name }) => [name, { control: 'object' }]),
  ]);

function controlOf({ name, fieldName = name, type, description = '' }: Item): Control {
  const text = type?.text ?? '';
  const words = [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  // A row of buttons cannot be left without a choice.
  if (words.length)
    return { control: /undefined|null/.test(text) ? 'select' : 'inline-radio', options: words };
  if (text === 'boolean') return { control: 'boolean' };
  if (text === 'number') return { control: { type: 'number', ...rangeIn(description) } };
  const sets = setsOf(fieldName);
  return sets ? { control: 'select', options: sets } : { control: 'text' };
}

function rangeIn(description: string): Pick<NumberControl, 'min' | 'max'> {
  const [, min, max] = /(\d+) to (\d+)/.exec(description) ?? [];
  return max ? { min: Number(min), max: Number(max) } : {};
}

/** `role-names` is one of the `roleNameSets` that the content of SOFA has. */
const setsOf = (fieldName: string): string[] | undefined =>
  (sofa as unknown as Record<string, { id: string }[] | undefined>)[
    `${fieldName.replace(/s$/, '')}Sets`
  ]?.map(({ id }) => id);
