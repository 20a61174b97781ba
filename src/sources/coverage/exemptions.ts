/** Exemptions that do not fit: on lines that something rests on, or with nothing to exempt. */
import type { Exemption } from '../../dataset/model.js';
import type { ProblemLog } from '../../dataset/problems.js';
import type { SourceText } from '../source-text.js';
import type { RestingIndex } from './resting.js';

export function checkExemption(
  { first, last, file, line }: Exemption,
  text: SourceText,
  resting: RestingIndex,
  log: ProblemLog,
): void {
  const at = { file, line, column: 1 };
  const lines = Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(
    (number) => number <= text.length && !text.isBlank(number),
  );
  if (lines.length === 0) {
    log.add(
      'EXEMPTION_IDLE',
      at,
      `lines ${first}-${last} are blank; expected an exemption of lines that say something`,
    );
    return;
  }
  const covered = lines.filter((number) => resting.isCovered(number));
  if (covered.length === 0) return;
  const message = `lines ${covered.join(', ')} are exempted, but something rests on them; expected one or the other`;
  log.add('EXEMPTION_IDLE', at, message, describe(covered[0] ?? first, resting));
}

function describe(line: number, resting: RestingIndex): string {
  const { entities, facts, observations } = resting.at(line);
  const ids = [...entities, ...facts, ...observations].slice(0, 3);
  return `on line ${line}: ${ids.join(', ')}`;
}
