/** `aipg coverage --draft`: what open lines hold as lines of the seeds, printed or put into the section files. */
import path from 'node:path';

import type { Dataset } from '../dataset/model.js';
import { formatProblem } from '../dataset/problems.js';
import { replaceFile } from '../dataset/replace-file.js';
import { AipgError } from '../errors.js';
import { readOntology } from '../ontology/load.js';
import type { CoverageReport } from '../sources/coverage/model.js';
import { draftDocument } from '../sources/draft/draft.js';
import type { SectionDraft } from '../sources/draft/model.js';
import { readSectionFiles } from '../sources/draft/section-files.js';
import { draftText, withDraft } from '../sources/draft/write.js';
import type { Sources } from '../sources/sources.js';
import { note, plural, print, printJson } from './output.js';

export interface DraftOptions {
  seeds: string;
  document?: string;
  write?: true;
  json?: true;
}

/** @throws AipgError BAD_USER_INPUT where drafts are to be written and no document is named */
export function checkDraftOptions({ document, write }: DraftOptions): void {
  if (write !== true || document !== undefined) return;
  throw new AipgError('BAD_USER_INPUT', 'the draft of every document would be written; expected one with --document', {
    field: '--document',
  });
}

/** Drafts for the documents of the report. */
export function runDraft(report: CoverageReport, dataset: Dataset, sources: Sources, options: DraftOptions): void {
  const ontology = readOntology();
  const files = readSectionFiles(options.seeds, ontology);
  const drafts = report.documents.flatMap((coverage) => {
    const document = dataset.documents.find(({ id }) => id === coverage.document);
    const text = document === undefined ? null : sources.text(document);
    const own = files.filter((file) => file.document === coverage.document);
    return text === null ? [] : draftDocument({ coverage, text, dataset, ontology }, own);
  });
  if (options.write === true) writeDrafts(drafts, options.seeds);
  else if (options.json !== true && drafts.length > 0) print(drafts.map(draftText).join('\n---\n'));
  if (options.json === true) printJson({ sections: drafts });
  for (const problem of report.problems) note(formatProblem(problem, options.seeds));
  const lines = drafts.reduce((sum, draft) => sum + draft.lines.length, 0);
  note(
    lines === 0
      ? 'every line has a fact or a figure, or is exempt'
      : `${plural(lines, 'line')} without a fact or figure`,
  );
}

function writeDrafts(drafts: readonly SectionDraft[], seeds: string): void {
  for (const draft of drafts) {
    const file = path.join(seeds, draft.file);
    replaceFile(file, (text) => withDraft(text, draft));
    const count = Object.values(draft.blocks).reduce((sum, lines) => sum + lines.length, 0);
    note(`${file}: ${plural(count, 'line')} drafted`);
  }
}
