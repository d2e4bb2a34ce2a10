/**
 * Prints what failed and the closing line of a CI run, and exits 1 if anything did.
 * Arguments: the folder with `tests.json` (vitest) and `verify.xml` (JUnit), then `step=exit code`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', ...steps] = process.argv.slice(2);

/** The text of a report; empty where the step did not come as far as writing it. */
function report(name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

const tests = JSON.parse(report('tests.json') || '{"testResults": []}');
const results = tests.testResults.flatMap(({ assertionResults }) => assertionResults);
const withStatus = (status) => results.filter((result) => result.status === status);
const notRun = results.filter(({ status }) => status !== 'passed' && status !== 'failed');

const verified = report('verify.xml');
const cases = (element) => verified.split('<testcase').filter((one) => one.includes(element));
const checked = verified.split('<testcase').length - 1 - cases('<skipped').length;
const unverified = cases('<failure').length;

/** A step that failed counts by itself only where no test or quote of its own says why. */
const explained = { tests: withStatus('failed').length, 'npm run verify': unverified };
const broken = steps
  .map((step) => step.split('='))
  .filter(([name, code]) => code !== '0' && !explained[name])
  .map(([name, code]) => `failed: ${name} (exit code ${code})`);

const problems = [
  ...withStatus('failed').map(({ fullName }) => `failed: ${fullName}`),
  ...notRun.map(({ fullName }) => `not run, and CI skips no check: ${fullName}`),
  ...broken,
  ...(checked === 0 ? ['failed: no quote was verified'] : []),
];
const passed = withStatus('passed').length + checked - unverified;
const failed = problems.length + unverified;

for (const problem of problems) console.log(problem);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
