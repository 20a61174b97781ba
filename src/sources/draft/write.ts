/** Drafts as text: as YAML by itself, or as comments in the file of the section. */
import { flow, rangesText } from '../seed-text.js';
import type { Lines } from '../source-text.js';
import { BLOCKS } from './model.js';
import type { Block, DraftLine, SectionDraft } from './model.js';

/** Ends the YAML of a drafted line; what follows says what stands there. */
const MARK = '#:';
/** A drafted line that is still a comment. */
const DRAFTED = new RegExp(`^\\s*# .*  ${MARK}`);

/** The draft as a YAML document in the form of a section file, with the file's name and the lines in question above it. */
export function draftText({ file, title, ranges, lines, blocks }: SectionDraft): string {
  const open = rangesText(runsOf(lines));
  const head = [`# ${file}: ${flow(title)}, lines ${rangesText(ranges)}`, `# no fact or figure yet: ${open}`];
  const body = BLOCKS.flatMap((block): string[] => {
    const drafted = blocks[block].map((line) => `  ${lineText(line)}`);
    return drafted.length === 0 ? [] : [`${block}:`, ...drafted];
  });
  return [...head, ...body].join('\n');
}

/**
 * The section file with the draft as comments at the end of each block. Drafts of an earlier time that are still comments
 * are replaced; everything else stays as it is.
 */
export function withDraft(content: string, { blocks }: SectionDraft): string {
  const kept = content
    .trimEnd()
    .split('\n')
    .filter((line) => !DRAFTED.test(line));
  const lines = BLOCKS.reduce<readonly string[]>((text, block) => insert(text, block, blocks[block]), kept);
  return `${lines.join('\n')}\n`;
}

/** Lines that follow one another, as one range. */
function runsOf(lines: readonly number[]): Lines[] {
  const runs: Lines[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}

function lineText({ yaml, note }: DraftLine): string {
  return `${yaml}  ${MARK} ${note}`;
}

function insert(lines: readonly string[], block: Block, drafted: readonly DraftLine[]): readonly string[] {
  if (drafted.length === 0) return lines;
  const comments = drafted.map((line) => `  # ${lineText(line)}`);
  const key = lines.findIndex((line) => line.startsWith(`${block}:`));
  if (key < 0) return [...lines, `${block}:`, ...comments];
  const next = lines.findIndex((line, index) => index > key && /^[^\s#-]/.test(line));
  const end = endOfText(lines, next < 0 ? lines.length : next);
  return [...lines.slice(0, end), ...comments, ...lines.slice(end)];
}

/** Before blank lines, which set the next block apart. */
function endOfText(lines: readonly string[], end: number): number {
  return lines[end - 1]?.trim() === '' ? endOfText(lines, end - 1) : end;
}
