/** What can be wrong with the seeds: a closed set of codes, each problem with its place, what was expected and what came. */
import { compareText } from './compare.js';

export const PROBLEM_CODES = [
  // the files
  'UNEXPECTED_FILE',
  'BAD_YAML',
  'DUPLICATE_KEY',
  'UNKNOWN_KEY',
  'MISSING_KEY',
  'WRONG_TYPE',
  // single values
  'UNFILLED',
  'BAD_ID',
  'BAD_DATE',
  'BAD_PERIOD',
  'BAD_NUMBER',
  'BAD_RANGE',
  'BAD_LINES',
  'BAD_HASH',
  'BAD_PATTERN',
  'UNKNOWN_VALUE',
  'UNKNOWN_PREDICATE',
  'UNKNOWN_MEASURE',
  'UNKNOWN_UNIT',
  // how things hang together
  'UNKNOWN_ID',
  'DUPLICATE_ID',
  'DUPLICATE_NAME',
  'DUPLICATE_STATEMENT',
  'WRONG_END',
  'SELF_RELATION',
  'CYCLE',
  'UNMENTIONED',
  'CURRENCY',
  'UNKNOWN_INPUT',
  'WRONG_INPUTS',
  'SECTION_OVERLAP',
  'UNEXPECTED_COUNT',
  'LOW_FILL',
  'MISSING_REASON',
  // against the text of the documents (verify, coverage)
  'SOURCE_MISSING',
  'LINES_BEYOND_SOURCE',
  'NAME_NOT_IN_LINES',
  'FIGURE_NOT_IN_LINES',
  'DATE_NOT_IN_LINES',
  'VIA_NOT_IN_LINES',
  'EXEMPTION_IDLE',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A place in the seeds. */
export interface Position {
  /** Path relative to the seeds folder, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
}

export interface Problem {
  code: ProblemCode;
  /** Path relative to the seeds folder, with forward slashes. */
  file: string;
  line: number;
  column?: number;
  /** What came and what was expected. */
  message: string;
  /** What to do, where that is not plain: often the nearest right value. */
  hint?: string;
}

/** Collects problems, so that all of them are reported at once. */
export class ProblemLog {
  readonly #problems: Problem[] = [];

  add(code: ProblemCode, at: Position, message: string, hint?: string): void {
    const problem: Problem = { code, file: at.file, line: at.line, column: at.column, message };
    this.#problems.push(hint === undefined ? problem : { ...problem, hint });
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** All problems, in the order of files and lines. */
  sorted(): Problem[] {
    return sortProblems(this.#problems);
  }
}

/** A copy in the order of files, lines and columns. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}

/**
 * One line of text, in the form that editors make into a link.
 *
 * @param folder the seeds folder as the user named it; the problem's file is shown below it
 * @example seeds/ccid-2023/04-policy.yaml:31: unknown id "city:bejing"; expected the id of an entity; did you mean "city:beijing"?
 */
export function formatProblem(problem: Problem, folder = 'seeds'): string {
  const file = `${folder.replace(/\/+$/, '')}/${problem.file}`;
  const hint = problem.hint === undefined ? '' : `; ${problem.hint}`;
  return `${file}:${problem.line}: ${problem.message}${hint}`;
}
