// usage: node scripts/test-counts.mjs REPORT
// Prints how many tests of a vitest JSON report passed, failed and were not run. A file that could not be run at all counts
// as one failure.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
const states = testResults.flatMap(({ status, assertionResults }) => {
  const ran = assertionResults.map((test) => test.status);
  return status === 'failed' && !ran.includes('failed') ? [...ran, 'failed'] : ran;
});
const passed = states.filter((state) => state === 'passed').length;
const failed = states.filter((state) => state === 'failed').length;
console.log(`${passed} ${failed} ${states.length - passed - failed}`);
