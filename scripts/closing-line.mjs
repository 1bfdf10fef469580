/** Reporter whose last line is for machines, and for `scripts/test.mjs`: `N passed, N failed`, over all browsers. */
export function closingLine() {
  let watching = false;
  let sessions;

  // The runner itself still prints after a reporter's stop(), so this waits for the process to end.
  process.on('exit', () => {
    if (watching) return;
    const { passed, failed, skipped } = count(sessions ? [...sessions.all()] : []);
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

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
