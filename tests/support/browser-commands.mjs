import { chromiumTree, firefoxTree } from './accessibility-tree.mjs';

/** The server's half of `browser.ts`: what a page cannot do to itself. */
export function browserCommands() {
  return {
    name: 'samenspel-browser-commands',
    executeCommand({ command, payload, session }) {
      const run = command.startsWith('samenspel:') && commands[command.slice('samenspel:'.length)];
      return run ? run(session, payload) : undefined;
    },
  };
}

const commands = {
  async press(session, { key }) {
    // "+" alone is a key too.
    const keys = key.split(/(?<=.)\+(?=.)/);
    if (session.browser.type === 'webdriver') {
      await session.browser.sendKeys(session.id, keys.map(webdriverKey));
    } else {
      const { keyboard } = pageOf(session);
      for (const held of keys.slice(0, -1)) await keyboard.down(held);
      await keyboard.press(keys.at(-1));
      for (const held of keys.slice(0, -1).reverse()) await keyboard.up(held);
    }
    return true;
  },

  async type(session, { text }) {
    if (session.browser.type === 'webdriver') {
      // All at once would be one chord.
      for (const character of text) await session.browser.sendKeys(session.id, [character]);
    } else {
      await pageOf(session).keyboard.type(text);
    }
    return true;
  },

  async viewport(session, { width, height }) {
    if (session.browser.type === 'webdriver') await session.browser.resize(width, height);
    else if (session.browser.type === 'puppeteer')
      await pageOf(session).setViewport({ width, height });
    else await pageOf(session).setViewportSize({ width, height });
    return true;
  },

  async twice(session, { by, x, y }) {
    if (by === 'mouse') {
      await pageOf(session).mouse.dblclick(x, y);
      return true;
    }
    // Events of the browser's own, that it makes clicks of; all at once, as they are in one gesture.
    const client = await pageOf(session).context().newCDPSession(pageOf(session));
    const touch = (type, touchPoints) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    const tap = () => [touch('touchStart', [{ x, y }]), touch('touchEnd', [])];
    await Promise.all([...tap(), ...tap()]);
    await client.detach();
    return true;
  },

  async drag(session, { by, points, rest, stay }) {
    const page = pageOf(session);
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const [from, ...others] = points;
    if (by === 'mouse') {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of others) await page.mouse.move(x, y);
      await wait(stay);
      await page.mouse.up();
      return true;
    }
    // Events of the browser's own, of which it makes scrolling too.
    const client = await page.context().newCDPSession(page);
    const touch = (type, touchPoints) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    const pen = (type, { x, y }) =>
      client.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        buttons: type === 'mouseReleased' ? 0 : 1,
        clickCount: 1,
        pointerType: 'pen',
      });
    await (by === 'finger' ? touch('touchStart', [from]) : pen('mousePressed', from));
    await wait(rest);
    for (const point of others)
      await (by === 'finger' ? touch('touchMove', [point]) : pen('mouseMoved', point));
    await wait(stay);
    await (by === 'finger' ? touch('touchEnd', []) : pen('mouseReleased', others.at(-1)));
    await client.detach();
    return true;
  },

  async 'hold-down'(session, { key }) {
    const { keyboard } = pageOf(session);
    for (let repeat = 0; repeat < 4; repeat += 1) await keyboard.down(key);
    await keyboard.up(key);
    return true;
  },

  async emulate(session, { text, ...media }) {
    const normal = { colorScheme: null, forcedColors: null, media: null, reducedMotion: null };
    await pageOf(session).emulateMedia({ ...normal, ...media });
    if (text || bigText.has(pageOf(session))) await setText(pageOf(session), text);
    return true;
  },

  async 'accessibility-tree'(session) {
    const page = pageOf(session);
    return session.browser.type === 'puppeteer' ? firefoxTree(page) : chromiumTree(page);
  },

  async picture(session, clip) {
    const image = await pageOf(session).screenshot({ clip, animations: 'disabled', caret: 'hide' });
    return image.toString('base64');
  },

  async 'print-to-pdf'(session) {
    const { data } = await devtools(session, 'Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      // A4 in inches.
      paperWidth: 8.27,
      paperHeight: 11.69,
    });
    const file = Buffer.from(data, 'base64');
    const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    return { base64: data, bytes: file.length, pages };
  },
};

/** Pages whose default text is another than 16 pixels, with the session that holds it so. */
const bigText = new Map();

async function setText(page, standard = 16) {
  const client = bigText.get(page) ?? (await page.context().newCDPSession(page));
  await client.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  bigText.set(page, client);
  if (standard !== 16) return;
  bigText.delete(page);
  await client.detach();
}

function pageOf(session) {
  return session.browser.getPage(session.id);
}

async function devtools(session, method, parameters) {
  const page = pageOf(session);
  const client = await page.context().newCDPSession(page);
  try {
    return await client.send(method, parameters);
  } finally {
    await client.detach();
  }
}

const webdriverKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
};

function webdriverKey(name) {
  const key = webdriverKeys[name] ?? (name.length === 1 ? name : undefined);
  if (key === undefined) throw new Error(`No WebDriver key is known for ${name}.`);
  return key;
}
