/** Files that the API is given: the schema's text, the IDE page, the saved questions. */
import { readdirSync, readFileSync } from 'node:fs';
import type { IdeAssets } from './api/http/ide.js';
import { shipped } from './package-root.js';

/** The texts of the schema, as `createSchema` takes them. */
export function readSdl(): string[] {
  return ['query.graphql', 'entities.graphql'].map((name) => readFileSync(shipped('schema', name), 'utf8'));
}

/** The IDE page and its files, the saved questions among them. */
export function readIde(): IdeAssets {
  const read = (name: string): string => readFileSync(shipped('src', 'api', 'ide', name), 'utf8');
  const files = [
    { name: 'ide.js', type: 'text/javascript; charset=utf-8', content: read('ide.js') },
    { name: 'ide.css', type: 'text/css; charset=utf-8', content: read('ide.css') },
    { name: 'operations.json', type: 'application/json; charset=utf-8', content: JSON.stringify(savedQuestions()) },
  ];
  return { page: read('index.html'), files };
}

/** The questions of operations/, titled by the first line of their leading comment. */
function savedQuestions(): { name: string; title: string; text: string }[] {
  const names = readdirSync(shipped('operations')).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => {
    const text = readFileSync(shipped('operations', name), 'utf8');
    return { name, title: /^# *(.+)$/m.exec(text)?.[1] ?? name, text };
  });
}
