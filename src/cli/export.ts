/** `aipg export`: the whole graph as a stream of records. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

import { Option, type Command } from 'commander';

import { AipgError } from '../errors.js';
import { ndjson, type NdjsonOptions } from '../export/ndjson.js';
import type { Store } from '../store/port.js';
import { seedsOption } from './options.js';
import { note, plural } from './output.js';
import { withStore } from './opened.js';

interface ExportOptions {
  seeds: string;
  format: Format;
  out: string;
  derived?: true;
}

type Format = keyof typeof FORMATS;

const FORMATS = { ndjson };
const STDOUT = '-';
/** A word on progress each so many lines. */
const PROGRESS = 100_000;

const EXAMPLES = `
Examples:
  $ aipg export --format ndjson --out graph.ndjson
  $ aipg export --derived | jq -c 'select(.predicate == "BACKS")'

Recorded entities, facts and figures, one JSON object a line (docs/cli.md); --derived adds what follows by rule. The file is there
whole or not at all.`;

export function register(program: Command): void {
  program
    .command('export')
    .description('write the graph to a file or to stdout')
    .addOption(new Option('--format <format>', 'format of the output').choices(Object.keys(FORMATS)).default('ndjson'))
    .option('--out <file>', 'file to write, - for stdout', STDOUT)
    .option('--derived', 'also derived facts and findings')
    .addOption(seedsOption())
    .addHelpText('after', EXAMPLES)
    .action((options: ExportOptions) => withStore(options, (store) => run(store, options)));
}

async function run(store: Store, { format, out, derived }: ExportOptions): Promise<void> {
  const lines = FORMATS[format](store, { derived: derived === true } satisfies NdjsonOptions);
  if (out === STDOUT) {
    await write(lines, process.stdout);
    return;
  }
  const count = await writeFileWhole(lines, out);
  note(`wrote ${plural(count, 'line')} to ${out}`);
}

/** Writes beside the file and puts it in place at the end, so that nobody reads half of it. */
async function writeFileWhole(lines: AsyncIterable<string>, file: string): Promise<number> {
  const partial = `${file}.part`;
  const stream = createWriteStream(partial);
  try {
    const count = await write(lines, stream);
    stream.end();
    await finished(stream);
    await rename(partial, file);
    return count;
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw fileError(error, file);
  }
}

function fileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof AipgError) return error;
  return new AipgError(
    'BAD_USER_INPUT',
    `"${file}" cannot be written (${String(error.code)}); expected a file in a folder that exists`,
    {
      cause: error,
      field: '--out',
      hint: 'Name another file, or - for stdout.',
    },
  );
}

/** Writes as fast as the target takes it. */
async function write(lines: AsyncIterable<string>, target: Writable): Promise<number> {
  let count = 0;
  for await (const line of lines) {
    if (!target.write(line)) await once(target, 'drain');
    count += 1;
    if (count % PROGRESS === 0) note(`${plural(count, 'line')} so far`);
  }
  return count;
}
