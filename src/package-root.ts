import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The absolute path of the folder that holds this package's package.json, and beside it schema/, cypher/ and seeds/. The same
 * whether the code runs from src/ (tsx, vitest) or from dist/ (node).
 */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`);
    folder = parent;
  }
  return folder;
}

/** The absolute path of a file or folder shipped with the package: `shipped('schema', 'ontology.yaml')`. */
export function shipped(...segments: string[]): string {
  return path.join(packageRoot(), ...segments);
}
