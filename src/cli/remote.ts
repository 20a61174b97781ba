/** A GraphQL request over HTTP. */
import { AipgError } from '../errors.js';
import type { Variables } from './question.js';

export interface GraphqlRequest {
  query: string;
  variables: Variables;
  operationName?: string;
}

/** What a GraphQL server answers. */
export interface GraphqlAnswer {
  data?: unknown;
  errors?: readonly unknown[];
}

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
/** Enough of a wrong answer to see what it was. */
const EXCERPT = 200;

function isAnswer(value: unknown): value is GraphqlAnswer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(url: string, came: string, cause?: unknown): AipgError {
  return new AipgError('REMOTE_FAILED', `${url} gave no GraphQL answer: ${came}`, {
    hint: 'Is the server running, and is this the address of its GraphQL endpoint (…/graphql)?',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The reason that fetch hides behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}

/**
 * Sends a request and gives the answer, errors of GraphQL included.
 *
 * @throws AipgError REMOTE_FAILED where there is no answer in time, or something that is none
 */
export async function ask(url: string, request: GraphqlRequest, timeoutMs: number): Promise<GraphqlAnswer> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: ACCEPT },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    throw failed(url, reasonOf(error), error);
  }
  const answer = parseAnswer(text);
  if (isAnswer(answer)) return answer;
  throw failed(url, `status ${status}, ${JSON.stringify(text.slice(0, EXCERPT))}`);
}
