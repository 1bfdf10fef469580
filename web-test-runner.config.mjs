import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { generate } from './scripts/generate.mjs';
import { closingLine } from './scripts/closing-line.mjs';
import { findChromium, findFirefox } from './scripts/find-browser.mjs';
import { freePort } from './scripts/free-port.mjs';
import { ENGINES, MODELS, pageFiles } from './scripts/test-files.mjs';
import {
  copies,
  faultyAnswers,
  modelTests,
  ownLit,
  seededFault,
  strictPages,
  toolsOnDisk,
} from './scripts/test-server.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { browserCommands } from './tests/support/browser-commands.mjs';

generate();

// First, so that a browser that is not there is counted too.
const reporters = [defaultReporter(), closingLine()];

/** A fault to put in, or none, with which the first test that fails is enough; see `scripts/check-seeded.mjs`. */
const seeded = process.env.SEEDED ? JSON.parse(process.env.SEEDED) : undefined;

const wanted = (process.env.BROWSERS || 'chromium').split(',').map((name) => name.trim());

const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      // Two pages at a time only when no other browser runs beside it.
      concurrency: wanted.length === 1 ? 2 : 1,
      launchOptions: {
        executablePath: await findChromium(),
        args: [
          '--no-sandbox',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-quic',
          // Most of a test was waiting for the next frame: without a screen none has to be waited for.
          '--disable-frame-rate-limit',
          '--disable-gpu-vsync',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        // Lets `accessibilityTree()` ask Firefox itself.
        args: ['--remote-allow-system-access'],
        // Lets `window.focus()` of `tests/support/browser.ts` act.
        extraPrefsFirefox: { 'dom.disable_window_flip': false },
      },
    }),
  webkit: webkitLauncher,
};

const browsers = [];
try {
  for (const name of wanted) {
    if (!launchers[name]) {
      throw new Error(`BROWSERS names ${name}; known are ${ENGINES.join(', ')}.`);
    }
    browsers.push(await launchers[name]());
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

export default {
  files: [...pageFiles(wanted.length === 1 ? wanted[0] : 'chromium'), MODELS],
  // Another run may start at the same moment, and look for a port at the same place.
  port: await freePort(),
  browsers,
  // A page that is not in front gets no focus in Firefox and WebKit.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: seeded ? 600_000 : 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000, bail: Boolean(seeded?.name) } },
  // The runner adds `development`; lit's production build is what hosts get.
  nodeResolve: { exportConditions: ['production'] },
  middleware: [strictPages, faultyAnswers, copies, ownLit],
  plugins: [
    toolsOnDisk(),
    modelTests(),
    browserCommands(),
    ...(seeded?.file ? [seededFault(seeded)] : []),
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
  ],
  reporters,
  staticLogging: !process.stdout.isTTY,
};
