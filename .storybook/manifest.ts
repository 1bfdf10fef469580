interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * Controls are what a page can set. Storybook would make one of every private field as well, and two
 * of every attribute.
 */
export const settable = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((declaration) =>
      declaration.tagName ? withoutInternals(declaration) : declaration,
    ),
  })),
});

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
