/** The tools in a custom-elements manifest: `{ tag, name, module, attributes, members, events }`. */
export const toolsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, name, attributes = [], members = [], events = [] }) => ({
        tag: tagName,
        name,
        module: path,
        attributes,
        members,
        events,
      })),
  );

/** Properties that a page may set. */
export const publicMembers = (members) =>
  members.filter(
    ({ kind, static: ofClass, readonly }) => kind === 'field' && !ofClass && !readonly,
  );
