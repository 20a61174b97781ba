/** Something wrong with the ontology's text. */
export interface OntologyProblem {
  /** Line of schema/ontology.yaml, 1-based. */
  readonly line: number;
  /** What was expected and what came. */
  readonly message: string;
}

/** Where something stands in the ontology: `['relations', 'SIGNED', 'field']`. */
export type OntologyPath = readonly (string | number)[];

/** A rule's finding, before its path is turned into a line. */
export interface Violation {
  readonly path: OntologyPath;
  readonly message: string;
}

/** `schema/ontology.yaml:12: ...`, one problem a line, by line. */
export function formatProblems(problems: readonly OntologyProblem[], file = 'schema/ontology.yaml'): string {
  return problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n');
}
