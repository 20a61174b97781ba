/** The files of the sections, with what they mention and declare. */
import { ProblemLog } from '../../dataset/problems.js';
import { readSeeds } from '../../dataset/read/read-seeds.js';
import type { Ontology } from '../../ontology/model.js';
import type { SectionFile } from './model.js';

/** In the order of the files. Their problems are for `readDataset` to report. */
export function readSectionFiles(seeds: string, ontology: Ontology): SectionFile[] {
  const { sections } = readSeeds(seeds, ontology, new ProblemLog());
  return sections.map(({ document, title, lines, mentions, entities }) => ({
    document,
    file: title.at.file,
    title: title.value,
    ranges: lines.ranges,
    mentioned: new Set(mentions.map(({ id }) => id.value)),
    declared: new Set(entities.map(({ id }) => id.value)),
  }));
}
