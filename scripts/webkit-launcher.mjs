import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { onPath } from './find-browser.mjs';

const port = 4455;
const screen = { width: 1600, height: 1400 };

/** WebKitGTK through its own WebDriver, on a display of its own. */
export function webkitLauncher() {
  const programs = {
    driver: onPath(['WebKitWebDriver']),
    display: onPath(['Xvfb']),
    browser: findMiniBrowser(),
  };
  if (Object.values(programs).some((program) => !program)) {
    throw new Error('No WebKit found. On Debian or Ubuntu install webkit2gtk-driver and xvfb.');
  }
  return new WebKitLauncher(programs);
}

class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #programs;
  #children = [];
  #settings;

  constructor(programs) {
    super({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      },
    });
    this.#programs = programs;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    process.on('exit', () => this.#end());
    process.once('SIGTERM', () => process.exit(143));
    const display = await this.#startDisplay();
    await this.#startDriver(display);
  }

  async startSession(id, url) {
    // One window serves every test file: each starts with the size the other engines start with.
    await this.ensureManagerInitialized();
    await this.resize(800, 600);
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    this.#end();
  }

  /** Gives the page, not the window, this size. */
  async resize(width, height) {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const [wide, high] = await this.driver.execute('return [innerWidth, innerHeight]');
      if (wide === width && high === height) return;
      if (attempt % 5 === 0) {
        const window = await this.driver.getWindowRect();
        await this.#place(window.width + width - wide, window.height + height - high);
      }
      await wait(50);
    }
    throw new Error(`WebKit's window cannot be made ${width} by ${height}.`);
  }

  // Without a window manager the window under the pointer has the focus, and the pointer stands in
  // the middle of the screen.
  #place(width, height) {
    const x = Math.max(0, Math.round((screen.width - width) / 2));
    const y = Math.max(0, Math.round((screen.height - height) / 2));
    return this.driver.setWindowRect(x, y, width, height);
  }

  async #startDisplay() {
    const size = `${screen.width}x${screen.height}x24`;
    const server = this.#start(
      this.#programs.display,
      ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'],
      process.env,
    );
    const number = await new Promise((resolve, reject) => {
      server.stdio[3].once('data', (data) => resolve(String(data).trim()));
      server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    });
    return `:${number}`;
  }

  async #startDriver(display) {
    if (await answers()) throw new Error(`Port ${port}, which WebKit's driver needs, is taken.`);
    const driver = this.#start(this.#programs.driver, [`--port=${port}`], {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: this.#narrowToolbar(),
    });
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (driver.exitCode !== null) break;
      if (await answers()) return;
      await wait(100);
    }
    throw new Error(`WebKitWebDriver does not answer on port ${port}.`);
  }

  // MiniBrowser's buttons keep its window at 447 pixels or wider; a telephone is narrower.
  #narrowToolbar() {
    this.#settings = mkdtempSync(join(tmpdir(), 'webkit-settings-'));
    mkdirSync(join(this.#settings, 'gtk-3.0'));
    writeFileSync(
      join(this.#settings, 'gtk-3.0', 'gtk.css'),
      '* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; font-size: 1px; }',
    );
    return this.#settings;
  }

  #start(program, parameters, env) {
    const child = spawn(program, parameters, {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(child);
    return child;
  }

  #end() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
    if (this.#settings) rmSync(this.#settings, { recursive: true, force: true });
  }
}

function answers() {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function findMiniBrowser() {
  if (process.platform !== 'linux') return undefined;
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const places = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => `${folder}/${name}`),
  ]);
  return places
    .flatMap((place) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(
        (name) => `${place}/${name}/MiniBrowser`,
      ),
    )
    .find((path) => existsSync(path));
}
