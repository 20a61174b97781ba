/** `aipg serve`: the server, as `npm start` runs it. */
import { InvalidArgumentError, Option, type Command } from 'commander';

import { readConfig, type Config } from '../config.js';
import { seedsOption, sourcesOption } from './options.js';

interface ServeOptions {
  seeds: string;
  sources?: string;
  host?: string;
  port?: number;
}

const EXAMPLES = `
Examples:
  $ aipg serve
  $ aipg serve --port 8080 --sources ~/documents
  $ NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=secret aipg serve

Settings of the environment hold as for npm start (docs/configuration.md); options go before them. Ends on Ctrl-C.

Exits with 1 where the seeds have problems, 2 where the settings are wrong, 3 where the port is taken or the database cannot be reached.`;

const MAX_PORT = 65_535;

export function register(program: Command): void {
  program
    .command('serve')
    .description('serve GraphQL and its IDE page over HTTP')
    .addOption(new Option('--host <address>', 'address to listen on (HOST, else 127.0.0.1)'))
    .addOption(
      new Option('--port <number>', 'port to listen on, 0 for a free one (PORT, else 4000)').argParser(parsePort),
    )
    .addOption(seedsOption())
    .addOption(sourcesOption())
    .addHelpText('after', EXAMPLES)
    .action(serve);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= MAX_PORT) return port;
  throw new InvalidArgumentError(`Expected a whole number from 0 to ${MAX_PORT}.`);
}

async function serve(options: ServeOptions): Promise<void> {
  const { main } = await import('../server.js');
  await main(() => configOf(options));
}

function configOf({ seeds, sources, host, port }: ServeOptions): Config {
  return {
    ...readConfig(),
    seedsDir: seeds,
    ...(sources !== undefined && { sourcesDir: sources }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
  };
}
