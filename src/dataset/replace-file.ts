/** Changing a file that people edit by hand. */
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Replaces a text file by what `change` makes of its text. The new text is written beside it and put in its place at the end:
 * whatever stops it, a full disk or an interrupt, leaves the file as it was. Keeps the file's mode; a link stays a link.
 */
export function replaceFile(file: string, change: (text: string) => string): void {
  const target = realpathSync(file);
  const partial = `${target}.part`;
  try {
    writeFileSync(partial, change(readFileSync(target, 'utf8')));
    chmodSync(partial, statSync(target).mode);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
