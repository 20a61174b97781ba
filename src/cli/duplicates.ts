/** `aipg duplicates`: pairs of entities that may be one thing and that nobody has judged yet. */
import { Option, type Command } from 'commander';

import { requireJudgements } from '../dataset/judgements.js';
import { DUPLICATE_KINDS, proposeDuplicates, type DuplicateKind, type DuplicatePair } from '../derive/duplicates.js';
import { readUsable } from './checked.js';
import { lenientOption, seedsOption } from './options.js';
import { EXIT, exitWith, note, plural, print, printJson } from './output.js';

interface DuplicatesOptions {
  seeds: string;
  kind?: DuplicateKind;
  lenient?: true;
  json?: true;
}

const EXAMPLES = `
Examples:
  $ aipg duplicates
  $ aipg duplicates --kind sameName
  $ aipg duplicates --json | jq '.pairs[] | select(.kind == "contained") | .ids'

Kinds: sameName (a name of the one is a name of the other), sameEnglishName (equal but for small words, plurals and order),
contained (same type, one name within the other). Judge a pair in seeds/judgements.yaml:
  - {notSame: [model:gpt, route:gpt], reason: a model, and the route named after it}
  - {same: [tech:kept, tech:gone], reason: two spellings}

Exits with 1 while a pair of the kind sameName is not judged, else with 0.`;

const HEADINGS: Readonly<Record<DuplicateKind, string>> = {
  sameName: 'the same name',
  sameEnglishName: 'the same English name',
  contained: 'a name within a name',
};

export function register(program: Command): void {
  program
    .command('duplicates')
    .description('propose pairs of entities that may be one thing and that nobody has judged')
    .addOption(seedsOption())
    .addOption(new Option('--kind <kind>', 'show one kind only').choices(DUPLICATE_KINDS))
    .addOption(lenientOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(duplicates);
}

function duplicates({ seeds, kind, lenient, json }: DuplicatesOptions): void {
  const dataset = readUsable(lenient === true ? { seeds, lenient } : { seeds });
  const all = proposeDuplicates(dataset, requireJudgements(seeds));
  const pairs = all.filter((pair) => kind === undefined || pair.kind === kind);
  if (json === true) printJson({ open: all.length, pairs });
  else for (const pair of pairs) print(pairText(pair));
  note(summary(all));
  if (all.some((pair) => pair.kind === 'sameName')) exitWith(EXIT.problems);
}

function pairText({ kind, ids: [a, b], names: [nameOfA, nameOfB] }: DuplicatePair): string {
  return `${kind}  ${a} (${nameOfA})  ${b} (${nameOfB})`;
}

function summary(pairs: readonly DuplicatePair[]): string {
  if (pairs.length === 0) return 'every pair is judged';
  const parts = DUPLICATE_KINDS.map(
    (kind) => `${pairs.filter((pair) => pair.kind === kind).length} with ${HEADINGS[kind]}`,
  );
  return `${plural(pairs.length, 'pair')} not judged: ${parts.join(', ')}`;
}
