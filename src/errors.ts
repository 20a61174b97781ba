/**
 * The one base error and the closed set of its codes. Adapters translate what their libraries throw into it and keep the
 * cause; the API shows code and text, never the cause. docs/errors.md explains each code.
 */

export const ERROR_CODES = [
  // what came in
  'BAD_USER_INPUT',
  'INVALID_ID',
  'UNKNOWN_ID',
  'INVALID_CURSOR',
  'INVALID_PAGE_SIZE',
  'INVALID_AXIS',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COMPLEX',
  // the data
  'ONTOLOGY_INVALID',
  'DATASET_INVALID',
  'SOURCES_MISSING',
  'FACTS_UNSUPPORTED',
  'LINES_UNCOVERED',
  // the store
  'STORE_UNAVAILABLE',
  'STORE_EMPTY',
  'STORE_TIMEOUT',
  // running it
  'CONFIG_INVALID',
  'PORT_UNAVAILABLE',
  'REMOTE_FAILED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AipgErrorOptions {
  /** What the error came from; kept for logs, never shown to a client. */
  cause?: unknown;
  /** What to do next, one sentence. */
  hint?: string;
  /** The argument, field or setting that was wrong. */
  field?: string;
  /** The values that would have been right, when they are few. */
  allowed?: readonly string[];
}

/** An error that says what was expected, what came and what to do next. */
export class AipgError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly field: string | undefined;
  readonly allowed: readonly string[] | undefined;

  constructor(code: ErrorCode, message: string, options: AipgErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AipgError';
    this.code = code;
    this.hint = options.hint;
    this.field = options.field;
    this.allowed = options.allowed;
  }
}

/** Marks a case that the types rule out. */
export class UnreachableCaseError extends Error {
  constructor(value: never) {
    super(`unreachable case: ${JSON.stringify(value)}`);
    this.name = 'UnreachableCaseError';
  }
}
