/** `aipg query`: a GraphQL document against the embedded store, or against a server. */
import { InvalidArgumentError, type Command } from 'commander';

import { seedsOption } from './options.js';
import { withStore } from './opened.js';
import { EXIT, exitWith, note, plural, printJson } from './output.js';
import { readQuestion, readVariables, savedQuestions } from './question.js';
import { ask, type GraphqlAnswer, type GraphqlRequest } from './remote.js';

interface QueryOptions {
  seeds: string;
  variables?: string;
  operation?: string;
  url?: string;
  timeout: number;
}

const DEFAULT_TIMEOUT_S = 30;

function help(): string {
  const saved = savedQuestions();
  const list = saved.length === 0 ? '' : `\nSaved questions: ${saved.join(', ')}.\n`;
  return `
Examples:
  $ aipg query '{ dataset { version } }'
  $ aipg query question.graphql --variables '{"first": 5}'
  $ aipg query - --variables @variables.json < question.graphql
  $ aipg query question.graphql --url http://localhost:4000/graphql | jq .data
${list}
The answer is printed as JSON. Exits with 0 where it holds no errors, 1 where it does, 3 where a server gives none.`;
}

export function register(program: Command): void {
  program
    .command('query')
    .description('ask a GraphQL question of the seeds, of the database, or of a server')
    .argument('<question>', 'a file, - for stdin, the name of a saved question, or the GraphQL document itself')
    .option('--variables <json>', 'variables as JSON, or @ and a file that holds them')
    .option('--operation <name>', 'which operation, where the document has several')
    .option('--url <url>', 'ask the GraphQL server at this address instead')
    .option('--timeout <seconds>', 'how long to wait for a server', parseSeconds, DEFAULT_TIMEOUT_S)
    .addOption(seedsOption())
    .addHelpText('after', help)
    .action(run);
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new InvalidArgumentError('Expected a number of seconds above 0.');
  return seconds;
}

async function run(source: string, options: QueryOptions): Promise<void> {
  const variables = readVariables(options.variables);
  const query = await readQuestion(source);
  const { operation } = options;
  const answer = await answerTo({ query, variables, ...(operation && { operationName: operation }) }, options);
  printJson(answer);
  const errors = answer.errors?.length ?? 0;
  if (errors === 0) return;
  note(`the answer holds ${plural(errors, 'error')}`);
  exitWith(EXIT.problems);
}

async function answerTo(request: GraphqlRequest, options: QueryOptions): Promise<GraphqlAnswer> {
  if (options.url !== undefined) return ask(options.url, request, options.timeout * 1000);
  // Apollo takes longer to load than all else: only where it is needed.
  const { execute } = await import('./embedded.js');
  return withStore(options, (store) => execute(store, request));
}
