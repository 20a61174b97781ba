/** What the commands share: exit codes, results on stdout, everything else on stderr. */
import { AipgError } from '../errors.js';
import type { ErrorCode } from '../errors.js';

/** Documented in docs/cli.md; scripts build on them. */
export const EXIT = {
  /** All well. */
  ok: 0,
  /** The command ran and found problems in the data, or nothing. */
  problems: 1,
  /** Wrong arguments, options or settings. */
  usage: 2,
  /** Something around it is missing: sources, a database, a port. */
  environment: 3,
  /** A fault of the program. */
  internal: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const EXIT_BY_CODE: Readonly<Record<ErrorCode, ExitCode>> = {
  BAD_USER_INPUT: EXIT.usage,
  INVALID_ID: EXIT.usage,
  UNKNOWN_ID: EXIT.usage,
  INVALID_CURSOR: EXIT.usage,
  INVALID_PAGE_SIZE: EXIT.usage,
  INVALID_AXIS: EXIT.usage,
  QUERY_TOO_DEEP: EXIT.usage,
  QUERY_TOO_COMPLEX: EXIT.usage,
  ONTOLOGY_INVALID: EXIT.problems,
  DATASET_INVALID: EXIT.problems,
  FACTS_UNSUPPORTED: EXIT.problems,
  LINES_UNCOVERED: EXIT.problems,
  SOURCES_MISSING: EXIT.environment,
  STORE_UNAVAILABLE: EXIT.environment,
  STORE_EMPTY: EXIT.environment,
  STORE_TIMEOUT: EXIT.environment,
  CONFIG_INVALID: EXIT.usage,
  PORT_UNAVAILABLE: EXIT.environment,
  REMOTE_FAILED: EXIT.environment,
  INTERNAL: EXIT.internal,
};

/** The exit code that an error ends a command with. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof AipgError ? EXIT_BY_CODE[error.code] : EXIT.internal;
}

/** An error as text for stderr: what was wrong and what to do. A fault of the program keeps its stack, for the report. */
export function errorText(error: unknown): string {
  if (error instanceof AipgError) {
    const hint = error.hint === undefined ? '' : `\n${error.hint}`;
    return `error: ${error.message}${hint}`;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `error: a fault of the program; please report it with this text\n${detail}`;
}

/** Results, for people or pipes. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Results for programs: one JSON document. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Progress and summaries. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `1 fact`, `2 facts`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Ends the command with this code, once all output is written. */
export function exitWith(code: ExitCode): void {
  process.exitCode = code;
}

/** A reader that stops early (`aipg stats | head -1`) is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
}
