/** What rests on each line of each document, and what is open. */
import { fold } from '../../dataset/fold.js';
import type { Dataset, Exemption, SourceDocument } from '../../dataset/model.js';
import { ProblemLog } from '../../dataset/problems.js';
import type { SourceText } from '../source-text.js';
import type { Sources } from '../sources.js';
import { checkExemption } from './exemptions.js';
import { findNames, NameIndex } from './find-names.js';
import { findStatable } from './find.js';
import type { CoverageReport, DocumentCoverage, Found, LineCoverage, OpenLine } from './model.js';
import { RestingIndex } from './resting.js';
import { isUsed } from './used.js';
import type { NamesById } from './used.js';

/** How much of an open line is shown. */
const SHOWN = 30;

/**
 * Looks at every document that has sections.
 *
 * @param only key of the one document to look at
 */
export function coverage(dataset: Dataset, sources: Sources, only?: string): CoverageReport {
  const log = new ProblemLog();
  const names: NamesById = new Map(
    dataset.entities.map((entity) => [entity.id, entity.names.map((name) => fold(name.text))]),
  );
  const documents: DocumentCoverage[] = [];
  const lookedAt = dataset.documents.filter(({ id }) => only === undefined || id === only);
  for (const document of lookedAt) {
    if (document.sections.length === 0) continue;
    const text = sources.text(document);
    if (text === null) {
      const at = { file: `${document.id}/document.yaml`, line: 1, column: 1 };
      log.add(
        'SOURCE_MISSING',
        at,
        `no file among the sources is ${document.id}; expected one with the SHA-256 ${document.sha256}`,
      );
      continue;
    }
    const resting = new RestingIndex(dataset, document.id);
    const exemptions = dataset.exemptions.filter((exemption) => exemption.document === document.id);
    for (const exemption of exemptions) checkExemption(exemption, text, resting, log);
    const found = [...findStatable(text), ...findNames(text, new NameIndex(dataset, document.id))];
    documents.push(coverageOf({ document, text, resting, exemptions, found, names }));
  }
  const notEntered = lookedAt.filter((each) => each.sections.length === 0).map((each) => each.id);
  return { documents, notEntered, problems: log.sorted() };
}

interface Material {
  document: SourceDocument;
  text: SourceText;
  resting: RestingIndex;
  exemptions: readonly Exemption[];
  found: readonly Found[];
  names: NamesById;
}

function coverageOf(material: Material): DocumentCoverage {
  const { document, text, resting, found, names } = material;
  const perLine = lineCoverage(material);
  const open = perLine.filter(({ line, exempt }) => exempt === null && !resting.isCovered(line));
  const covered = perLine.filter(({ line }) => resting.isCovered(line));
  const unused = found.filter(
    (each) => (resting.isCovered(each.first) || resting.isCovered(each.last)) && !isUsed(each, resting, names),
  );
  return {
    document: document.id,
    lines: text.length,
    counts: {
      blank: text.length - perLine.length,
      covered: covered.length,
      exempt: perLine.length - covered.length - open.length,
      open: open.length,
    },
    perLine,
    open: open.map(({ line }) => openLine(material, line)),
    unused: [...unused].sort((a, b) => a.first - b.first),
  };
}

function lineCoverage({ text, resting, exemptions }: Material): LineCoverage[] {
  const lines: LineCoverage[] = [];
  for (let line = 1; line <= text.length; line += 1) {
    if (text.isBlank(line)) continue;
    const { entities, facts, observations } = resting.at(line);
    const exemption = exemptions.find(({ first, last }) => first <= line && line <= last);
    const counts = { entities: entities.size, facts: facts.size, observations: observations.size };
    lines.push({ line, ...counts, exempt: exemption?.reason ?? null });
  }
  return lines;
}

function openLine({ document, text, found }: Material, line: number): OpenLine {
  const section = document.sections.find(({ first, last }) => first <= line && line <= last);
  const content = text.line(line).trim();
  return {
    line,
    section: section?.title ?? null,
    begins: content.length > SHOWN ? `${content.slice(0, SHOWN)}…` : content,
    found: found.filter((each) => each.first <= line && line <= each.last),
  };
}
