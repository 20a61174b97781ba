/** The difference between what a store holds and what it is to hold: the answer to "what changed". */
import { compareText } from '../dataset/compare.js';

/** What a load did with one kind of thing. Ids are sorted. */
export interface KindChanges {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  unchanged: number;
}

/** What a load did. */
export interface LoadSummary {
  entities: KindChanges;
  facts: KindChanges;
  observations: KindChanges;
  findings: KindChanges;
  documents: KindChanges;
  /** Whether anything was written, the dataset's own title or version included. */
  wrote: boolean;
  /** Of the dataset that the store holds now. */
  fingerprint: string;
}

/** Compares hashes by id. */
export function differenceOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): KindChanges {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [id, hash] of after) {
    const former = before.get(id);
    if (former === undefined) added.push(id);
    else if (former !== hash) changed.push(id);
  }
  const removed = [...before.keys()].filter((id) => !after.has(id));
  for (const ids of [added, changed, removed]) ids.sort(compareText);
  return { added, changed, removed, unchanged: after.size - added.length - changed.length };
}

/** Whether there is nothing to do. */
export function isUnchanged({ added, changed, removed }: KindChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}
