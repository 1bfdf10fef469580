import { relative } from 'node:path';

/**
 * Reporter whose last lines are for machines, and for `scripts/test.mjs`: `Failed: …` for each test
 * that did, and `N passed, N failed`, over all browsers.
 */
export function closingLine() {
  let watching = false;
  let sessions;

  // The runner itself still prints after a reporter's stop(), so this waits for the process to end.
  process.on('exit', () => {
    if (watching) return;
    const all = sessions ? [...sessions.all()] : [];
    const { passed, failed, skipped } = count(all);
    for (const line of all.flatMap(failuresOf)) process.stdout.write(`Failed: ${line}\n`);
    if (failed > 0) process.exitCode ||= 1;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`${passed} passed, ${failed} failed${tail}\n`);
  });

  return {
    start(args) {
      watching = args.config.watch || args.config.manual;
      sessions = args.sessions;
    },
  };
}

function count(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    total.passed += tests.filter((test) => test.passed && !test.skipped).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    // A file that does not load, or a browser that breaks off, fails without a failing test.
    const broken = failed === 0 && (session.status !== 'FINISHED' || !session.passed);
    total.failed += failed + (broken ? 1 : 0);
  }
  if (sessions.length === 0) total.failed = 1;
  return total;
}

/** Where and what, each on one line: of a long output only the end may be kept. */
function failuresOf({ testFile, browser, testResults, errors = [] }) {
  const where = `${relative('.', testFile ?? '')} (${browser.name})`;
  const inside = (suite, path) => [
    ...suite.tests
      .filter((test) => !test.passed && !test.skipped)
      .map((test) => `${[where, ...path, test.name].join(' › ')}: ${test.error?.message ?? ''}`),
    ...suite.suites.flatMap((each) => inside(each, [...path, each.name])),
  ];
  const tests = testResults ? inside(testResults, []) : [];
  const broken = errors.map(({ message }) => `${where}: ${message}`);
  return [...tests, ...broken].map((line) => line.replaceAll(/\s+/g, ' ').trim());
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
