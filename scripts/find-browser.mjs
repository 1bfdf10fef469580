import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a Chrome, Chromium or Edge to run. */
export async function findChromium() {
  return fromEnvironment('CHROME_PATH') ?? installedChromium() ?? (await bundledChromium());
}

/**
 * Path of Chromium 112, from the development packages; what is shipped as 111 there is from before what
 * 111 brought. Undefined where it does not run. It stands in `folder`, which the caller removes.
 */
export async function chromiumAtTheLine(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // A bare system gets the libraries that it lacks.
  await findChromium();
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('chromium-at-the-line');
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Path of a Firefox that can be run without a window. */
export function findFirefox() {
  const path =
    fromEnvironment('FIREFOX_PATH') ??
    onPath(['firefox-esr', 'firefox']) ??
    first([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox/firefox.exe'),
    ]);
  if (path) return path;
  throw new Error('No Firefox found. Install firefox-esr (Debian, Ubuntu) or set FIREFOX_PATH.');
}

/** The first of these programs that is on PATH. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return first(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function fromEnvironment(name) {
  const path = process.env[name];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`${name} is ${path}, but there is no such file.`);
  return path;
}

function installedChromium() {
  switch (process.platform) {
    case 'darwin':
      return first([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]);
    case 'win32':
      return first([
        ...windows('Google/Chrome/Application/chrome.exe'),
        ...windows('Chromium/Application/chrome.exe'),
        ...windows('Microsoft/Edge/Application/msedge.exe'),
      ]);
    default:
      return (
        onPath(['google-chrome-stable', 'google-chrome', 'chromium', 'microsoft-edge-stable']) ??
        first(['/opt/google/chrome/chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'])
      );
  }
}

async function bundledChromium() {
  let reason = '';
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks the libraries and fonts that a bare system lacks only where it believes
    // to be in a cloud function, and the fonts are looked for in /tmp alone: without fonts it crashes.
    const pretended = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: '/tmp' };
    const real = { ...process.env };
    Object.assign(process.env, pretended);
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      return await chromium.executablePath();
    } catch (error) {
      reason = ` (@sparticuz/chromium: ${error.message})`;
    } finally {
      for (const name of Object.keys(pretended)) {
        if (real[name] === undefined) delete process.env[name];
        else process.env[name] = real[name];
      }
    }
  }
  throw new Error(
    `No Chrome, Chromium or Edge found. Install one, set CHROME_PATH to one, or, on Linux x64, let npm install the development packages.${reason}`,
  );
}

function windows(path) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, path));
}

function first(paths) {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  });
}
