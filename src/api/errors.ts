/** From whatever went wrong to an error of the closed set: code, text, hint; never a stack or a detail of the database. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AipgError, type ErrorCode } from '../errors.js';

/** Codes whose text is written for the client: it says what was wrong with the request. */
const CLIENT_CODES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'INVALID_ID',
  'UNKNOWN_ID',
  'INVALID_CURSOR',
  'INVALID_PAGE_SIZE',
  'INVALID_AXIS',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COMPLEX',
]);

/** What a client is told where the fault is not in the request. */
const SERVER_TEXTS: Partial<Record<ErrorCode, { message: string; hint: string }>> = {
  STORE_UNAVAILABLE: { message: 'the database cannot be reached', hint: 'Try again later.' },
  STORE_EMPTY: {
    message: 'the database holds no dataset',
    hint: 'Whoever runs the server has to load it (`aipg load`).',
  },
  STORE_TIMEOUT: {
    message: 'the answer took longer than allowed',
    hint: 'Ask for less at once: fewer levels, smaller pages, narrower filters.',
  },
};

const INTERNAL = {
  message: 'something went wrong on the server',
  hint: 'Try again; if it stays so, report the query to whoever runs the server.',
};

/** Codes of Apollo that say that the request was wrong. */
const BAD_REQUEST: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** graphql-js words it so where `parseOptions.maxTokens` is exceeded. */
const TOO_MANY_TOKENS = /contains more (?:than|that) (\d+) tokens/;
const SUGGESTION = / ?Did you mean (.+)\?$/s;

interface Told {
  code: ErrorCode;
  message: string;
  hint?: string | undefined;
  field?: string | undefined;
  allowed?: readonly string[] | undefined;
}

/** An error as a client sees it. */
export function toFormatted({ code, message, ...more }: Told): GraphQLFormattedError {
  return {
    message,
    extensions: { code, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) },
  };
}

function toldOf(error: AipgError): Told {
  const { code, message, hint, field, allowed } = error;
  if (CLIENT_CODES.has(code)) return { code, message, hint, field, allowed };
  const text = SERVER_TEXTS[code];
  return text === undefined ? { code: 'INTERNAL', ...INTERNAL } : { code, ...text };
}

/** Errors of parsing, validation and variables: the suggestion goes where all hints are. */
function toldOfRequest(message: string): Told {
  const tokens = TOO_MANY_TOKENS.exec(message);
  if (tokens !== null) {
    return {
      code: 'QUERY_TOO_COMPLEX',
      message: `the query has too many tokens; expected at most ${tokens[1] ?? ''}`,
      hint: 'Split it into several requests.',
    };
  }
  const suggestion = SUGGESTION.exec(message);
  if (suggestion === null) return { code: 'BAD_USER_INPUT', message };
  return {
    code: 'BAD_USER_INPUT',
    message: message.slice(0, suggestion.index),
    hint: `did you mean ${suggestion[1] ?? ''}?`,
  };
}

/** The AipgError behind an error, however it was wrapped on the way. */
function aipgErrorOf(error: unknown): AipgError | null {
  for (let each = error; each instanceof Error;) {
    if (each instanceof AipgError) return each;
    const inner: unknown = each instanceof GraphQLError ? each.originalError : null;
    if (inner === each) return null;
    each = inner;
  }
  return null;
}

/** Apollo's `formatError`. @param onFault told of every error that is the server's own */
export function createFormatError(onFault: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const told = tell(formatted, error);
    if (!CLIENT_CODES.has(told.code)) onFault(unwrapResolverError(error));
    return { ...toFormatted(told), ...(locations && { locations }), ...(path && { path }) };
  };
}

function tell(formatted: GraphQLFormattedError, error: unknown): Told {
  const own = aipgErrorOf(error);
  if (own !== null) return toldOf(own);
  if (BAD_REQUEST.has(formatted.extensions?.['code'])) return toldOfRequest(formatted.message);
  return { code: 'INTERNAL', ...INTERNAL };
}
