/** "Did you mean": the nearest of the right values. */
import { distance } from 'fastest-levenshtein';

/** How many edits may lie between what came and a suggestion: a fifth of the length, at least two, one in the shortest. */
function tolerance(text: string): number {
  return text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 5));
}

/** The candidate with the fewest edits from the text, or null where none is near; ties go to the first by code unit. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = tolerance(text) + 1;
  const wanted = text.toLowerCase();
  for (const candidate of candidates) {
    // Lengths that differ by more than the best distance so far cannot do better: spares most of the comparisons.
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least || (edits === least && best !== null && candidate < best)) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

/** The hint that names the nearest candidate; undefined where none is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(text, candidates);
  return found === null ? undefined : `did you mean "${found}"?`;
}

/** A few values for a message: all of them up to ten (or `most`), else the first ten and how many more. */
export function listValues(values: readonly string[], most = 10): string {
  const shown = values.slice(0, most);
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
