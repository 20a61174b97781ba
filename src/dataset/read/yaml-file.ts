/** A YAML file of the seeds: its text parsed, with the place of every node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, YAMLError, YAMLMap } from 'yaml';

import type { Position, ProblemLog } from '../problems.js';

/** Anything that knows where it stands in its file. */
export type Placed = Node | Position;

export class YamlFile {
  readonly #lines = new LineCounter();

  private constructor(
    /** Path relative to the seeds folder, with forward slashes. */
    readonly file: string,
    readonly log: ProblemLog,
  ) {}

  /**
   * Reads and parses a file. What the parser complains of goes to the log.
   *
   * @returns the file and its top-level mapping; null where there is none to read on with
   */
  static read(folder: string, file: string, log: ProblemLog): { file: YamlFile; root: YAMLMap } | null {
    const yaml = new YamlFile(file, log);
    const text = readFileSync(path.join(folder, file), 'utf8');
    const document = parseDocument(text, { lineCounter: yaml.#lines, prettyErrors: false });
    const broken = yaml.#report(document, text);
    if (broken) return null;
    if (isMap(document.contents)) return { file: yaml, root: document.contents };
    log.add('WRONG_TYPE', { file, line: 1, column: 1 }, 'the file holds no mapping; expected keys with values');
    return null;
  }

  /** Whether something is so wrong that what was parsed cannot be trusted; a key given twice can be read on. */
  #report(document: Document.Parsed, text: string): boolean {
    let broken = false;
    for (const error of document.errors) {
      const at = this.#positionOf(error);
      if (error.code === 'DUPLICATE_KEY') {
        this.log.add(
          'DUPLICATE_KEY',
          at,
          `the key ${keyAt(text, error.pos[0])} is given twice in one mapping; expected each key once`,
        );
        continue;
      }
      broken = true;
      this.log.add(
        'BAD_YAML',
        at,
        `not YAML: ${error.message}`,
        'quote texts that hold ": ", " #" or begin with a bracket',
      );
    }
    return broken;
  }

  #positionOf(error: YAMLError): Position {
    return this.#positionAt(error.pos[0]);
  }

  #positionAt(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  /** Where a node stands. */
  at(node: Placed): Position {
    if ('line' in node) return node;
    return this.#positionAt(node.range?.[0] ?? 0);
  }
}

/** The key that begins at the offset: up to the colon that a blank follows. */
function keyAt(text: string, offset: number): string {
  return JSON.stringify(/^.*?(?=\s*:(?:\s|$))/m.exec(text.slice(offset))?.[0] ?? '');
}
