/** From the arguments of `aipg query` to a GraphQL document and its variables. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';

import { didYouMean } from '../suggest.js';
import { AipgError } from '../errors.js';
import { shipped } from '../package-root.js';

export type Variables = Readonly<Record<string, unknown>>;

const STDIN = '-';
const EXTENSION = '.graphql';

/** Names of the saved questions. */
export function savedQuestions(folder = shipped('operations')): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(EXTENSION));
  return files.map((file) => file.slice(0, -EXTENSION.length)).sort();
}

/**
 * The text of a GraphQL document.
 *
 * @param source `-` for stdin, a file, the name of a saved question, or the document itself (anything with a brace)
 * @throws AipgError BAD_USER_INPUT where it is none of these
 */
export async function readQuestion(source: string): Promise<string> {
  if (source === STDIN) return readAll(process.stdin);
  if (source.includes('{')) return source;
  if (statSync(source, { throwIfNoEntry: false })?.isFile() === true) return readFileSync(source, 'utf8');
  const saved = savedQuestions();
  if (saved.includes(source)) return readFileSync(path.join(shipped('operations'), source + EXTENSION), 'utf8');
  const hint = didYouMean(source, saved);
  throw new AipgError(
    'BAD_USER_INPUT',
    `"${source}" is no file and no saved question; expected a file, - for stdin, a document in braces${saved.length === 0 ? '' : `, or one of ${saved.join(', ')}`}`,
    { field: 'question', allowed: saved, ...(hint === undefined ? {} : { hint }) },
  );
}

/**
 * Variables from a JSON text or, after `@`, from a file.
 *
 * @throws AipgError BAD_USER_INPUT where it is not JSON, or not an object
 */
export function readVariables(source: string | undefined): Variables {
  if (source === undefined) return {};
  const text = source.startsWith('@') ? readVariablesFile(source.slice(1)) : source;
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Variables;
  throw wrongVariables(`they are ${JSON.stringify(value)}`);
}

function readVariablesFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw wrongVariables(`"${file}" cannot be read`, cause);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrongVariables(cause instanceof Error ? cause.message : 'they are no JSON', cause);
  }
}

function wrongVariables(came: string, cause?: unknown): AipgError {
  return new AipgError(
    'BAD_USER_INPUT',
    `the variables cannot be used: ${came}; expected a JSON object, or @ and a file with one`,
    {
      field: '--variables',
      hint: `For instance --variables '{"first": 5}' or --variables @variables.json.`,
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
