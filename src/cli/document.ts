/** `aipg document add`: registers a text as a document of the seeds. */
import path from 'node:path';

import type { Command } from 'commander';

import { readDataset } from '../dataset/read-dataset.js';
import type { SourceDocument } from '../dataset/model.js';
import { readOntology } from '../ontology/load.js';
import type { NewDocument, NewFile } from '../sources/register/model.js';
import { planDocument, writeDocument } from '../sources/register/register.js';
import { rangesText } from '../sources/seed-text.js';
import { invalidSeeds } from './checked.js';
import { seedsOption } from './options.js';
import { note, plural, print, printJson } from './output.js';

interface AddOptions {
  seeds: string;
  key: string;
  titleZh: string;
  titleEn: string;
  publisherZh: string;
  publisherEn: string;
  date: string;
  section?: readonly string[];
  json?: true;
}

const EXAMPLES = `
Examples:
  $ aipg document add report.txt --key city-2025 --date 2025-06 \\
      --title-zh 某市人工智能发展报告 --title-en 'AI in a City' --publisher-zh 某研究院 --publisher-en 'An Institute'
  $ aipg document add report.txt ... --section '题头: 1-5' --section '一、政策: 6-40'

Writes <seeds>/<key>/document.yaml and a file for each section, all or nothing. Without --section the sections follow the headings of the
text's highest level (第一章, 一、, （一）, # ...). The lines count in that very file: keep it among your sources.
docs/add-a-document.md goes through the whole way.`;

export function register(program: Command): void {
  const document = program.command('document').description('register a document in the seeds');
  document
    .command('add')
    .description('register a text, and make the files of its sections')
    .argument('<file>', 'the text of the document, in UTF-8')
    .requiredOption('--key <key>', 'name of the document: its folder, and how it is cited')
    .requiredOption('--title-zh <text>', 'title in Chinese')
    .requiredOption('--title-en <text>', 'title in English')
    .requiredOption('--publisher-zh <text>', 'publisher in Chinese')
    .requiredOption('--publisher-en <text>', 'publisher in English')
    .requiredOption('--date <date>', 'YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--section <title: lines>', 'a section and its lines; once for each', collect)
    .addOption(seedsOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(add);
}

function collect(section: string, sections: readonly string[] = []): string[] {
  return [...sections, section];
}

function add(file: string, options: AddOptions): void {
  const { seeds, key, date, section = [], titleZh, titleEn, publisherZh, publisherEn } = options;
  const registration = {
    ...{ seeds, file, key, date, sections: section },
    title: { zh: titleZh, en: titleEn },
    publisher: { zh: publisherZh, en: publisherEn },
  };
  const document = planDocument(registration, knownDocuments(seeds));
  writeDocument(seeds, document);
  if (options.json === true) printJson(toJson(document));
  else for (const each of document.files) print(`${path.join(seeds, key, each.name)}: ${fileText(each, document)}`);
  const folder = path.dirname(file);
  note(`registered ${key}: ${plural(document.lines, 'line')} in ${plural(document.files.length - 1, 'section')}`);
  note(`next: aipg coverage --document ${key} --draft --sources ${folder}`);
}

/** Other problems of the seeds are no reason not to add a document, where it is plain which documents there are. */
function knownDocuments(seeds: string): readonly SourceDocument[] {
  const { partial, problems } = readDataset(seeds, readOntology());
  if (partial === null) throw invalidSeeds(problems, seeds);
  return partial.documents;
}

function fileText({ section }: NewFile, { lines, sha256 }: NewDocument): string {
  if (section === null) return `${plural(lines, 'line')}, SHA-256 ${sha256.slice(0, 12)}…`;
  return `lines ${rangesText(section.ranges)}, ${section.title}`;
}

function toJson({ key, sha256, lines, files }: NewDocument): object {
  const sections = files.flatMap(({ name, section }) =>
    section === null ? [] : [{ file: `${key}/${name}`, ...section }],
  );
  return { document: key, sha256, lines, sections };
}
