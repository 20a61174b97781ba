/** What the driver throws, in the project's own terms. The texts name no detail of the database; the cause is kept. */
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { AipgError } from '../../errors.js';

const TIMEOUTS = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
];
const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.', 'N/A'];
const REFUSED = 'Neo.ClientError.Security.';
const NO_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';

/** Whether the same statement may be tried once more. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error);
}

/** The error of the closed set that a driver's error stands for. */
export function storeError(error: unknown): AipgError {
  if (error instanceof AipgError) return error;
  const code = error instanceof Neo4jError ? error.code : '';
  const has = (prefixes: readonly string[]): boolean => prefixes.some((prefix) => code.startsWith(prefix));
  if (has(TIMEOUTS)) {
    return new AipgError('STORE_TIMEOUT', 'the database took longer than allowed to answer', {
      cause: error,
      hint: 'Ask for less at once, or raise NEO4J_TIMEOUT_MS.',
    });
  }
  if (has([REFUSED])) {
    return new AipgError('STORE_UNAVAILABLE', 'the database refused user or password', {
      cause: error,
      hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
    });
  }
  if (has([NO_DATABASE])) {
    return new AipgError('STORE_UNAVAILABLE', 'the server has no database of that name', {
      cause: error,
      hint: 'Check NEO4J_DATABASE.',
    });
  }
  if (has(UNREACHABLE)) {
    return new AipgError('STORE_UNAVAILABLE', 'the database cannot be reached', {
      cause: error,
      hint: 'Check that Neo4j runs and that NEO4J_URI is right, then try again.',
    });
  }
  return new AipgError('INTERNAL', 'the database could not answer', { cause: error });
}
