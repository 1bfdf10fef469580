/** The page as assistive technology gets it, in each engine that tells: a line a node, `role "name" [states]`. */

export async function chromiumTree(page) {
  const client = await page.context().newCDPSession(page);
  try {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return outline(nestedIn(nodes));
  } finally {
    await client.detach();
  }
}

function nestedIn(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nested = (node) => {
    const { role, name, description, value, ignored, properties = [], childIds = [] } = node;
    const own = role?.value ?? '';
    return {
      role: own === 'StaticText' ? 'text' : own,
      silent: ignored || ['none', 'generic', 'InlineTextBox'].includes(own),
      name: name?.value ?? '',
      description: description?.value,
      value: value?.value,
      states: Object.fromEntries(properties.map((each) => [each.name, each.value.value])),
      children: childIds.flatMap((id) => (byId.has(id) ? nested(byId.get(id)) : [])),
    };
  };
  return nodes.filter(({ parentId }) => !parentId).map(nested);
}

/** Names of roles in Firefox by which Chromium calls them otherwise. */
const FIREFOX_ROLES = {
  'check button': 'checkbox',
  checkbutton: 'checkbox',
  document: 'RootWebArea',
  entry: 'textbox',
  graphic: 'image',
  grouping: 'group',
  label: 'LabelText',
  pushbutton: 'button',
  radiobutton: 'radio',
  summary: 'DisclosureTriangle',
  'text leaf': 'text',
  'toggle button': 'button',
};
/** What Firefox has in its tree, and Chromium has not. */
const FIREFOX_SILENT = ['section', 'text container', 'text', 'list item marker'];
/** Roles that have no name of their own; Firefox makes one of what stands in them. */
const NAMELESS = ['list', 'listitem', 'paragraph', 'row', 'LabelText', 'RootWebArea'];

/**
 * Asks the accessibility service in Firefox's own process for the tree that it gives to screen readers.
 * Needs a Firefox that was started with `--remote-allow-system-access`.
 */
export async function firefoxTree(page) {
  const { connection } = page.browser();
  const send = async (method, parameters) => (await connection.send(method, parameters)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  // What the page has just shown comes there a little later, in its order: this last.
  const mark = `last-${Math.random()}`;
  const url = await page.evaluate((last) => {
    document.body.append(
      Object.assign(document.createElement('p'), { id: last, textContent: last }),
    );
    return location.href;
  }, mark);
  try {
    const answer = await send('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `(${readInFirefox})(${JSON.stringify({ url, mark })})`,
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return outline([named(JSON.parse(answer.result.value))]);
  } finally {
    await page.evaluate((last) => document.getElementById(last).remove(), mark);
  }
}

function named({ role, name, description, value, states, attributes, children }) {
  const own = FIREFOX_ROLES[role] ?? role;
  const is = (state) => states.includes(state) || undefined;
  return {
    role: own,
    silent: FIREFOX_SILENT.includes(role),
    name: NAMELESS.includes(own) ? '' : (name ?? ''),
    description,
    value: own === 'textbox' ? value : undefined,
    states: {
      focused: own !== 'RootWebArea' && is('focused'),
      disabled: is('unavailable'),
      expanded: is('expanded') ?? (is('collapsed') ? false : undefined),
      checked: is('checked'),
      pressed: is('pressed'),
      level: own === 'heading' ? attributes.level : undefined,
    },
    // What one types is the field's value.
    children: own === 'textbox' ? [] : children.map(named),
  };
}

/** Runs in Firefox itself, with its rights. */
async function readInFirefox({ url, mark }) {
  /* global Cc, Ci, Services */
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => [
    ...gBrowser.browsers,
  ]);
  const tab = tabs.find(({ currentURI }) => currentURI.spec === url);
  const read = (node) => {
    const [states, more] = [{}, {}];
    node.getState(states, more);
    return {
      role: service.getStringRole(node.role),
      name: node.name,
      description: node.description,
      value: node.value,
      states: [...service.getStringStates(states.value, more.value)],
      attributes: Object.fromEntries(
        [...node.attributes.enumerate()].map(({ key, value }) => [key, value]),
      ),
      children: Array.from({ length: node.childCount }, (_, at) => read(node.getChildAt(at))),
    };
  };
  for (let tries = 0; tries < 200; tries += 1) {
    const page = service.getAccessibleFor(tab)?.firstChild;
    const last = page?.lastChild;
    if (last?.firstChild?.name === mark) {
      const tree = read(page);
      tree.children.pop();
      return JSON.stringify(tree);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox has no accessibility tree of ${url}.`);
}

const states = [
  'focused',
  'disabled',
  'expanded',
  'checked',
  'pressed',
  'selected',
  'required',
  'invalid',
  'readonly',
  'modal',
  'busy',
  'live',
  'hasPopup',
  'level',
  'valuetext',
];

/** One line a node: `role "name" [states]`, indented as the tree is. */
function outline(roots) {
  const lines = [];
  const walk = (node, depth, parentName) => {
    const name = node.name.trim();
    const silent = node.silent || (node.role === 'text' && (name === '' || name === parentName));
    if (!silent) lines.push('  '.repeat(depth) + line(node, name));
    for (const child of node.children)
      walk(child, silent ? depth : depth + 1, silent ? parentName : name);
  };
  for (const root of roots) walk(root, 0, '');
  return lines.join('\n');
}

function line({ role, value, description, ...node }, name) {
  const parts = [role];
  if (name) parts.push(JSON.stringify(name));
  const shown = states
    .filter((state) => ![undefined, '', 'false', 'off'].includes(node.states[state]))
    .filter((state) => node.states[state] !== false || ['expanded'].includes(state))
    .map((state) => (node.states[state] === true ? state : `${state}=${node.states[state]}`));
  if (value !== undefined && value !== '') shown.push(`value=${JSON.stringify(value)}`);
  if (shown.length > 0) parts.push(`[${shown.join(', ')}]`);
  if (description) parts.push(`— ${JSON.stringify(description)}`);
  return parts.join(' ');
}
