/** The reader's own copy of the documents: the files of a folder, known by the hash of their content. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { sha256 } from '../dataset/canonical.js';
import type { SourceDocument } from '../dataset/model.js';
import { AipgError } from '../errors.js';
import { SourceText } from './source-text.js';

/** Larger files are none of the documents: reading every file of a home folder by mistake would take long. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** What a document is known by. */
export type KnownDocument = Pick<SourceDocument, 'sha256'>;

export class Sources {
  readonly #texts: ReadonlyMap<string, SourceText>;

  /** @param texts by SHA-256 of the file */
  constructor(texts: ReadonlyMap<string, SourceText>) {
    this.#texts = texts;
  }

  /** The text of a document; null where the folder has no file of that content. */
  text(document: KnownDocument): SourceText | null {
    return this.#texts.get(document.sha256) ?? null;
  }

  /** Lines of a document as they stand, joined by line breaks; null where there is no copy, or no such lines. */
  lines(document: KnownDocument, first: number, last: number): string | null {
    return this.text(document)?.quote({ first, last }) ?? null;
  }
}

/**
 * Opens a folder of documents. Files may have any name; what they are is told by their hash.
 *
 * @throws AipgError SOURCES_MISSING where there is no such folder
 */
export async function openSources(folder: string): Promise<Sources> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new AipgError(
      'SOURCES_MISSING',
      `cannot read the folder of sources "${folder}"; expected a folder with the documents as text`,
      {
        cause,
        hint: 'Name it with --sources or SOURCES_DIR.',
      },
    );
  });
  const texts = new Map<string, SourceText>();
  for (const entry of entries) {
    if (!entry.isFile() && !entry.isSymbolicLink()) continue;
    const content = await readFile(path.join(folder, entry.name)).catch(() => null);
    if (content === null || content.length > MAX_BYTES) continue;
    texts.set(sha256(content), new SourceText(content.toString('utf8')));
  }
  return new Sources(texts);
}
