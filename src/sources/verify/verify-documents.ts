/** Whether there is a copy of each document, with as many lines as the seeds say. */
import type { Dataset } from '../../dataset/model.js';
import type { Lookup } from './lookup.js';

export function verifyDocuments(dataset: Dataset, lookup: Lookup): void {
  for (const { id, sha256, lines } of dataset.documents) {
    if (!lookup.isLookedAt(id)) continue;
    const at = { file: `${id}/document.yaml`, line: 1, column: 1 };
    const text = lookup.text(id);
    if (text === undefined) {
      const message = `no file among the sources is ${id}; expected one with the SHA-256 ${sha256}`;
      lookup.log.add('SOURCE_MISSING', at, message, 'the lines count in that very file');
    } else if (text.length !== lines) {
      lookup.log.add('LINES_BEYOND_SOURCE', at, `"lines" is ${lines}, but the text of ${id} has ${text.length}`);
    }
  }
}

/** Evidence beyond the end of the text. */
export function verifyRanges(dataset: Dataset, lookup: Lookup): void {
  for (const origins of dataset.origins.values()) {
    for (const origin of origins) {
      for (const { document, first, last } of origin.evidence) {
        const text = lookup.text(document);
        if (text === undefined || last <= text.length || !lookup.isLookedAt(document)) continue;
        lookup.report(
          'LINES_BEYOND_SOURCE',
          origin,
          `lines ${first}-${last} go beyond ${document}, whose text has ${text.length}`,
        );
      }
    }
  }
}
