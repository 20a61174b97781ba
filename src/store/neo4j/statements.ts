/**
 * The statements under cypher/, one a file. A file opens with a header (purpose, parameters, columns); `{{NAMES}}` in it stand
 * for names of the ontology and for other pieces of Cypher, never for a value; pieces that a statement may or may not have
 * follow it, each under `// -- name`.
 */
import { readFileSync } from 'node:fs';
import { shipped } from '../../package-root.js';

/** A statement ready to run. */
export interface Statement {
  /** The file that it is from, for logs: `queries/facts-at`. */
  name: string;
  text: string;
  parameters: Record<string, unknown>;
}

export interface CypherFile {
  /** The comment that opens it. */
  readonly header: string;
  readonly body: string;
  /** The piece of that name. */
  piece(name: string): string;
}

const PIECE = /^\/\/ -- (\w+).*$/m;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_]*$/;

const files = new Map<string, CypherFile>();

/** A file of cypher/, read once: `queries/search`. */
export function cypherFile(name: string): CypherFile {
  let file = files.get(name);
  if (file === undefined) {
    file = parseCypherFile(name, readFileSync(shipped('cypher', `${name}.cypher`), 'utf8'));
    files.set(name, file);
  }
  return file;
}

function parseCypherFile(name: string, text: string): CypherFile {
  const [main = '', ...rest] = text.split(PIECE);
  const pieces = new Map<string, string>();
  for (let i = 0; i < rest.length; i += 2) pieces.set(rest[i] ?? '', withoutComments(rest[i + 1] ?? ''));
  const header = /^(?:\/\/.*\n)*/.exec(main)?.[0] ?? '';
  return {
    header,
    body: withoutComments(main.slice(header.length)),
    piece: (piece) => {
      const found = pieces.get(piece);
      if (found === undefined) throw new Error(`cypher/${name}.cypher has no piece '${piece}'`);
      return found;
    },
  };
}

/** Without the lines that are comments. */
export function withoutComments(text: string): string {
  return text.replace(/^\/\/.*\n?/gm, '').trim();
}

/** Puts pieces of Cypher in the places of their names; all must be given. */
export function fill(text: string, pieces: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const piece = pieces[name];
    if (piece === undefined) throw new Error(`no piece of Cypher for {{${name}}}`);
    return piece;
  });
}

/** A name of the ontology as it stands in Cypher. Refuses what could be anything else than a name. */
export function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`'${name}' is no name for Cypher`);
  return name;
}

/** Names as alternatives: `City|Region`. */
export function alternatives(names: Iterable<string>): string {
  return [...names].map(identifier).join('|');
}

/** All conditions together; `fallback` where there are none. */
export function conjunction(conditions: readonly string[], fallback: string): string {
  return conditions.length === 0 ? fallback : conditions.join('\n  AND ');
}

/** Remembers what was built for a key, so that a statement is put together once, not once a call. */
export function remembered(build: (key: string) => string, capacity = 500): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    let text = known.get(key);
    if (text === undefined) {
      if (known.size >= capacity) known.clear();
      known.set(key, (text = build(key)));
    }
    return text;
  };
}
