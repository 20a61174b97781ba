/** Draws facts at random, so that the same seed draws the same facts on every machine. */
import { sha256 } from '../../src/dataset/canonical.js';
import { compareText } from '../../src/dataset/compare.js';

/**
 * A simple random sample without replacement: the `size` items whose hash of seed and id is least. Each item's place in the
 * order depends on its own id alone, so each fact that comes or goes later changes the sample by at most one.
 *
 * @param seed any text; another one draws another sample
 */
export function draw<T extends { id: string }>(items: readonly T[], size: number, seed: string): T[] {
  return items
    .map((item) => ({ item, rank: sha256(`${seed} ${item.id}`) }))
    .sort((a, b) => compareText(a.rank, b.rank))
    .slice(0, size)
    .map(({ item }) => item);
}
