// Runs a server for as long as standard input stays open, then ends it and removes its folder. The server's starter holds
// the other end: however it ends, by Ctrl-C, by SIGKILL or in order, no server and no folder stay behind.
//
// node keeper.mjs FOLDER LOG COMMAND ARGUMENT...
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const [folder, log, command, ...args] = process.argv.slice(2);
const output = openSync(log, 'a');
const server = spawn(command, args, { stdio: ['ignore', output, output] });

// A Ctrl-C in the terminal reaches everybody; the starter decides what it means.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM']) process.on(signal, () => undefined);

// Its data is thrown away, so nothing speaks for a slow and orderly end.
process.stdin.on('end', () => server.kill('SIGKILL'));
process.stdin.on('error', () => server.kill('SIGKILL'));
process.stdin.resume();

let ended = false;
function end(code) {
  if (ended) return;
  ended = true;
  // The log stays for the starter, which reads it where the server ended by itself.
  if (process.stdin.readableEnded) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code);
}
server.on('error', () => end(1));
server.on('exit', (code) => end(code ?? 0));
