import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { AipgError } from '../errors.js';
import { shipped } from '../package-root.js';
import { checkOntology } from './check.js';
import { lineOf } from './lines.js';
import type { Ontology } from './model.js';
import { parseOntology } from './parse.js';
import { formatProblems, type OntologyPath, type OntologyProblem } from './problem.js';
import { Section } from './section.js';

export interface OntologyReading {
  /** Usable only where there are no problems. */
  ontology: Ontology;
  /** All that is wrong, by line. */
  problems: readonly OntologyProblem[];
}

/** Reads the text of an ontology and reports everything that is wrong with it, shape and meaning. */
export function inspectOntology(text: string): OntologyReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: OntologyProblem[] = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: `bad YAML: ${error.message.split('\n')[0] ?? error.code}`,
  }));
  // Text that is no YAML says nothing about shapes: the slip in the YAML is all that is worth reporting.
  const readable = problems.length === 0;
  const report = (path: OntologyPath, message: string): void => {
    if (readable) problems.push({ line: lineOf(document, lines, path), message });
  };
  const ontology = parseOntology(new Section([], readable ? document.toJS() : {}, report));
  // Rules on meanings say little where shapes are wrong already.
  if (problems.length === 0) for (const { path, message } of checkOntology(ontology)) report(path, message);
  problems.sort((a, b) => a.line - b.line);
  return { ontology, problems };
}

/**
 * The ontology that a text declares.
 * @throws AipgError ONTOLOGY_INVALID, naming every problem with its line.
 */
export function loadOntology(text: string): Ontology {
  const { ontology, problems } = inspectOntology(text);
  if (problems.length === 0) return ontology;
  throw new AipgError(
    'ONTOLOGY_INVALID',
    `the ontology has ${problems.length} problem(s):\n${formatProblems(problems)}`,
    {
      hint: 'Mend schema/ontology.yaml; CONTRIBUTING.md shows what an entry needs.',
    },
  );
}

/** The text of the ontology shipped with the package. */
export function ontologyText(): string {
  return readFileSync(shipped('schema', 'ontology.yaml'), 'utf8');
}

/** The ontology shipped with the package. */
export function readOntology(): Ontology {
  return loadOntology(ontologyText());
}
