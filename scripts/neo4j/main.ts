/** `npm run neo4j`: starts an empty Neo4j, says how to reach it, and ends it with this command (Ctrl-C). */
import { once } from 'node:events';
import { startNeo4j } from './start.js';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const signalled = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
// Keeps the process: the server itself does not.
const hold = setInterval(() => undefined, 60_000);
try {
  const server = await startNeo4j(say);
  say('Ends with Ctrl-C. To use it from another shell:');
  process.stdout.write(`export NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password}\n`);
  await signalled;
  await server.stop();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  clearInterval(hold);
}
