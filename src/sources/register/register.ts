/** Registers a document: from its text and what is said of it to the first files of its seeds. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';

import { sha256 } from '../../dataset/canonical.js';
import { parsePartialDate } from '../../dataset/dates.js';
import type { SourceDocument } from '../../dataset/model.js';
import { AipgError } from '../../errors.js';
import { MAX_BYTES } from '../sources.js';
import { SourceText } from '../source-text.js';
import { proposeSections } from './headings.js';
import type { NewDocument, NewSection, Registration } from './model.js';
import { MOST_SECTIONS, renderFiles } from './render.js';
import { readSections } from './sections.js';

const KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Folders of the seeds that are no document. */
const RESERVED: readonly string[] = ['shared'];

function wrong(field: string, message: string, hint?: string): AipgError {
  return new AipgError('BAD_USER_INPUT', message, { field, ...(hint === undefined ? {} : { hint }) });
}

/**
 * Checks everything and works out the files; nothing is written.
 *
 * @param known documents that the seeds have
 * @throws AipgError BAD_USER_INPUT for a key that is none or taken, a date that is none, a blank text for a title or
 *   publisher, a file that is no text, empty or registered already, and sections that do not fit the text
 */
export function planDocument(registration: Registration, known: readonly SourceDocument[]): NewDocument {
  checkKey(registration);
  checkTexts(registration);
  const content = readContent(registration.file);
  const hash = sha256(content);
  const same = known.find((document) => document.sha256 === hash);
  if (same !== undefined) {
    throw wrong(
      'FILE',
      `"${registration.file}" is the text of ${same.id} already; expected a text that is not registered`,
    );
  }
  const text = new SourceText(decode(content, registration.file));
  if (text.lines.every((_, index) => text.isBlank(index + 1))) {
    throw wrong('FILE', `"${registration.file}" holds no text; expected the text of the document`);
  }
  const sections = sectionsOf(registration, text);
  return {
    key: registration.key,
    sha256: hash,
    lines: text.length,
    files: renderFiles(registration, text, hash, sections),
  };
}

function checkKey({ key, seeds }: Registration): void {
  if (!KEY.test(key) || RESERVED.includes(key)) {
    const hint = 'It names the folder and stands in every citation: short, such as publisher and year.';
    throw wrong(
      '--key',
      `"${key}" is no key; expected lower-case ASCII letters, digits and "-", such as ccid-2023`,
      hint,
    );
  }
  if (existsSync(path.join(seeds, key))) throw taken(seeds, key);
}

function taken(seeds: string, key: string, cause?: unknown): AipgError {
  return new AipgError('BAD_USER_INPUT', `${path.join(seeds, key)} is there already; expected a key that is free`, {
    field: '--key',
    hint: 'Choose another key, or edit the files of that document.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function checkTexts({ title, publisher, date }: Registration): void {
  for (const [what, text] of Object.entries({ title, publisher })) {
    for (const language of ['zh', 'en'] as const) {
      if (text[language].trim() === '') throw wrong(`--${what}-${language}`, `the ${what} is blank; expected its text`);
    }
  }
  if (parsePartialDate(date) === null) {
    throw wrong('--date', `"${date}" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar`);
  }
}

function readContent(file: string): Buffer {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (cause) {
    throw new AipgError('BAD_USER_INPUT', `"${file}" cannot be read; expected the document as a text file`, {
      cause,
      field: 'FILE',
    });
  }
  if (content.length <= MAX_BYTES) return content;
  throw wrong('FILE', `"${file}" has ${content.length} bytes; expected a text of at most ${MAX_BYTES}`);
}

function decode(content: Buffer, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, as for a file with NUL characters.
  }
  throw wrong('FILE', `"${file}" is no text in UTF-8`, 'Convert it first: lines are counted in the text file.');
}

function sectionsOf({ sections, title }: Registration, text: SourceText): NewSection[] {
  const made = sections.length === 0 ? proposeSections(text, title.zh) : readSections(sections, text);
  if (made.length <= MOST_SECTIONS) return made;
  const hint = 'Name the sections with --section.';
  throw wrong('--section', `there are ${made.length} sections; expected at most ${MOST_SECTIONS}`, hint);
}

/**
 * Writes the files of a document: all of them, or none.
 *
 * @throws AipgError BAD_USER_INPUT where the folder has come to be there, or the seeds cannot be written
 */
export function writeDocument(seeds: string, { key, files }: NewDocument): void {
  const folder = path.join(seeds, key);
  let made: string | undefined;
  try {
    made = mkdtempSync(path.join(seeds, `.${key}-`));
    const content = path.join(made, key);
    mkdirSync(content);
    for (const file of files) writeFileSync(path.join(content, file.name), file.content);
    if (existsSync(folder)) throw taken(seeds, key);
    // Onto a folder with files in it this fails, should one have come up in the meantime.
    renameSync(content, folder);
  } catch (cause) {
    if (cause instanceof AipgError) throw cause;
    if (existsSync(folder)) throw taken(seeds, key, cause);
    throw new AipgError('BAD_USER_INPUT', `"${seeds}" cannot be written; expected a folder of seeds of your own`, {
      cause,
      field: '--seeds',
    });
  } finally {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
  }
}
