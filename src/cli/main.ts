#!/usr/bin/env node
/** The command `aipg`. Each subcommand is a module that registers itself. */
import { readFileSync } from 'node:fs';

import { Command, CommanderError } from 'commander';

import { shipped } from '../package-root.js';
import { endQuietlyOnClosedPipe, errorText, EXIT, exitCodeOf, exitWith, note } from './output.js';
import { register as registerCoverage } from './coverage.js';
import { register as registerDocument } from './document.js';
import { register as registerDuplicates } from './duplicates.js';
import { register as registerExpect } from './expect.js';
import { register as registerExport } from './export.js';
import { register as registerLoad } from './load.js';
import { register as registerQuery } from './query.js';
import { register as registerServe } from './serve.js';
import { register as registerStats } from './stats.js';
import { register as registerValidate } from './validate.js';
import { register as registerVerify } from './verify.js';

const COMMANDS = [
  registerDocument,
  registerValidate,
  registerVerify,
  registerCoverage,
  registerDuplicates,
  registerExpect,
  registerLoad,
  registerServe,
  registerQuery,
  registerStats,
  registerExport,
];

const EXIT_CODES = `
Exit codes: 0 all well, 1 problems found, 2 wrong usage or settings, 3 something is missing (sources, database, port),
4 a fault of the program. docs/cli.md says more.`;

function version(): string {
  const { version: text } = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { version: string };
  return text;
}

function createProgram(): Command {
  const program = new Command('aipg')
    .description(
      'A knowledge graph of the actors, policies and technologies of large AI models: check it, load it, ask it',
    )
    .version(version())
    .showHelpAfterError('(add --help for the options)')
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_CODES)
    // Help and usage errors come back as exceptions, so that exit codes are decided in one place.
    .exitOverride();
  for (const register of COMMANDS) register(program);
  return program;
}

async function main(): Promise<void> {
  endQuietlyOnClosedPipe();
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      exitWith(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
      return;
    }
    note(errorText(error));
    exitWith(exitCodeOf(error));
  }
}

await main();
