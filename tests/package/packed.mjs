// The package as npm would publish it, unpacked in the node_modules of a project elsewhere.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before } from 'node:test';

const NAME = 'samenspel-widgets';
export const repository = resolve(import.meta.dirname, '../..');
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Packs before the tests of a file, and clears away after them. */
export function packed() {
  let folder;
  const made = {
    /** Path of the tarball. */
    tarball: '',
    /** A new project with the package and these packages beside it, and nothing else to import. */
    project(name, packages = {}, source) {
      const at = join(folder, name);
      if (source) cpSync(source, at, { recursive: true });
      unpack(made.tarball, join(at, 'node_modules', NAME));
      const { dependencies } = readJson(join(at, 'node_modules', NAME, 'package.json'));
      for (const each of Object.keys({ ...dependencies, ...packages }))
        if (each !== NAME) link(each, at);
      return at;
    },
  };
  before(() => {
    if (!existsSync(join(repository, 'dist/src/index.js')))
      throw new Error('dist is not there: run npm run build first.');
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'samenspel-')));
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(run('npm', args, { shell: process.platform === 'win32' }));
    made.tarball = join(folder, filename);
  });
  after(() => folder && rmSync(folder, { recursive: true, force: true }));
  return made;
}

function unpack(tarball, into) {
  mkdirSync(into, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', into, '--strip-components=1']);
}

/** The installed one, in the version of the lock file: no network, and the same everywhere. */
function link(name, project) {
  const place = join(project, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(repository, 'node_modules', name), place, 'junction');
}

/** Runs a program, and gives what it wrote; what went wrong is in the error. */
export function run(command, args, options = {}) {
  try {
    return execFileSync(command, args, {
      cwd: repository,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
      ...options,
    });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, {
      cause: error,
    });
  }
}

export const node = (args, options) => run(process.execPath, args, options);
export const tsc = (folder) =>
  node([join(repository, 'node_modules/typescript/bin/tsc'), '--project', folder]);
