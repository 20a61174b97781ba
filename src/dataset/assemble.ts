/** The last step to a dataset: lists in order, and the fingerprint of all that they say. */
import { canonicalJson, sha256 } from './canonical.js';
import { sortById } from './compare.js';
import type { Dataset, DatasetInfo } from './model.js';

export type DatasetParts = Omit<Dataset, 'info'> & { info: Omit<DatasetInfo, 'fingerprint'> };

/**
 * Hash of the content, the same whatever the order of files, statements and keys. Exemptions and origins are about the seeds
 * and not about the field: they have no part in it.
 */
function fingerprintOf({ info, documents, entities, facts, observations }: DatasetParts): string {
  return sha256(canonicalJson({ info, documents, entities, facts, observations }));
}

export function assembleDataset(parts: DatasetParts): Dataset {
  const sorted: DatasetParts = {
    ...parts,
    documents: sortById(parts.documents),
    entities: sortById(parts.entities),
    facts: sortById(parts.facts),
    observations: sortById(parts.observations),
  };
  return { ...sorted, info: { ...parts.info, fingerprint: fingerprintOf(sorted) } };
}
