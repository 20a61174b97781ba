/** `aipg coverage`: what rests on each line of the documents, and what is open. */
import { Option, type Command } from 'commander';

import { formatProblem } from '../dataset/problems.js';
import { coverage } from '../sources/coverage/coverage.js';
import type { CoverageReport, DocumentCoverage, Found, FoundKind } from '../sources/coverage/model.js';
import { readChecked } from './checked.js';
import type { CheckedOptions } from './checked.js';
import { checkDraftOptions, runDraft } from './coverage-draft.js';
import { documentOption, lenientOption, seedsOption, sourcesOption } from './options.js';
import { EXIT, exitWith, note, plural, print, printJson } from './output.js';

interface CoverageOptions extends CheckedOptions {
  detail?: true;
  draft?: true;
  write?: true;
}

const EXAMPLES = `
Examples:
  $ aipg coverage --sources ~/documents
  $ aipg coverage --sources ~/documents --document ccid-2023 --detail
  $ aipg coverage --sources ~/documents --document ccid-2023 --draft
  $ aipg coverage --sources ~/documents --json | jq '.documents[].counts'

A line is covered where something rests on it, exempt where the seeds say why nothing does, else open.
Exits with 0 where no line is open, 1 where one is or an exemption does not fit, 2 for wrong usage, 3 where there are no sources.`;

export function register(program: Command): void {
  program
    .command('coverage')
    .description('show what rests on each line of the documents, and list the lines on which nothing does')
    .addOption(sourcesOption())
    .addOption(seedsOption())
    .addOption(documentOption())
    .addOption(lenientOption())
    .option('--detail', 'also list figures, dates, titles and names in covered lines that no statement uses')
    .option('--draft', 'print what lines without a fact or figure hold, as lines of the seeds to accept or drop')
    .addOption(new Option('--write', 'put the draft into the section files as comments').implies({ draft: true }))
    .option('--json', 'print one JSON document, with the counts of each line')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(options: CoverageOptions): Promise<void> {
  checkDraftOptions(options);
  const { dataset, sources } = await readChecked(options);
  const report = coverage(dataset, sources, options.document);
  if (options.draft === true) runDraft(report, dataset, sources, options);
  else if (options.json === true) printJson(report);
  else printReport(report, options);
  const open = report.documents.reduce((sum, document) => sum + document.counts.open, 0);
  if (open > 0) note(`${plural(open, 'line')} open: state what they say, or exempt them with a reason`);
  if (open > 0 || report.problems.length > 0) exitWith(EXIT.problems);
}

function printReport({ documents, notEntered, problems }: CoverageReport, { detail, seeds }: CoverageOptions): void {
  for (const document of documents) {
    for (const { line, section, begins, found } of document.open) {
      const holds = found.length === 0 ? '' : ` | holds ${foundText(found)}`;
      print(`${document.document}:${line}: open (${section ?? 'no section'}) ${begins}${holds}`);
    }
    if (detail === true) printUnused(document);
  }
  for (const problem of problems) print(formatProblem(problem, seeds));
  for (const { document, lines, counts } of documents) {
    const { covered, exempt, open, blank } = counts;
    print(`${document}: ${lines} lines: ${covered} covered, ${exempt} exempt, ${open} open, ${blank} blank`);
  }
  for (const document of notEntered) print(`${document}: not entered yet`);
}

function printUnused({ document, unused }: DocumentCoverage): void {
  const byLine = new Map<number, Found[]>();
  for (const found of unused) byLine.set(found.first, [...(byLine.get(found.first) ?? []), found]);
  for (const [line, found] of byLine) print(`${document}:${line}: unused ${foundText(found)}`);
}

const KINDS: readonly [FoundKind, string][] = [
  ['figure', 'figures'],
  ['date', 'dates'],
  ['title', 'titles'],
  ['name', 'names'],
  ['term', 'terms'],
];

/** `figures 64个, 130个; names 北京 (city:beijing)`. */
function foundText(found: readonly Found[]): string {
  return KINDS.flatMap(([kind, label]) => {
    const texts = found.filter((each) => each.kind === kind).map(oneText);
    return texts.length === 0 ? [] : [`${label} ${[...new Set(texts)].join(', ')}`];
  }).join('; ');
}

function oneText({ text, ids }: Found): string {
  return ids.length === 0 ? text : `${text} (${ids.join(' or ')})`;
}
