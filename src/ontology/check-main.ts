/** `npm run ontology:check`: every problem of schema/ontology.yaml, or of the file named, with its line. */
import { readFileSync } from 'node:fs';
import { inspectOntology, ontologyText } from './load.js';
import { formatProblems } from './problem.js';

const [file] = process.argv.slice(2);
const { ontology, problems } = inspectOntology(file === undefined ? ontologyText() : readFileSync(file, 'utf8'));
if (problems.length === 0) {
  const { types, relations, measures, enums } = ontology;
  console.log(
    `the ontology is sound: ${types.size} types, ${relations.size} relations, ${measures.size} measures, ${enums.size} enums`,
  );
} else {
  console.error(formatProblems(problems, file));
  console.error(`${problems.length} problem(s)`);
  process.exitCode = 1;
}
