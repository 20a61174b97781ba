/** Entities: each range of lines names it; its dates stand where it is declared, or where it is mentioned. */
import type { Dataset, Entity, Origin } from '../../dataset/model.js';
import { missingFromDate } from '../text/dates.js';
import { checkDates, checkVia } from './checks.js';
import { holdsWords } from './lookup.js';
import type { Lookup } from './lookup.js';

export function verifyEntities(dataset: Dataset, lookup: Lookup): void {
  for (const entity of dataset.entities) {
    const origins = dataset.origins.get(entity.id) ?? [];
    for (const origin of origins) verifyOrigin(lookup, entity, origin);
    verifySharedDates(lookup, origins);
  }
}

function verifyOrigin(lookup: Lookup, { id }: Entity, origin: Origin): void {
  const whole = lookup.block(origin.evidence);
  if (whole === null) return;
  checkVia(lookup, origin, whole);
  checkDates(lookup, origin, whole);
  const words = origin.via[id];
  // Each range is evidence by itself, so each has to name the entity.
  for (const evidence of origin.evidence) {
    const block = lookup.block([evidence]);
    if (block === null || lookup.holdsName(block, id) || (words !== undefined && holdsWords(block, words))) continue;
    // That the words stand nowhere is reported already.
    if (words !== undefined && !holdsWords(whole, words)) continue;
    const message = `${block.where} hold no name of ${id} (${lookup.shownNames(id)})`;
    lookup.report('NAME_NOT_IN_LINES', origin, message, lookup.foundHint(id, evidence.document));
  }
}

/**
 * A declaration in shared/ has dates but no lines: one of the mentions has to hold each date, in whichever document it is.
 * Lines that cannot be read may hold it, so nothing is said while there are some.
 */
function verifySharedDates(lookup: Lookup, origins: readonly Origin[]): void {
  const mentions = origins.filter((origin) => origin.evidence.length > 0);
  if (!mentions.some(({ evidence }) => evidence.some((each) => lookup.isLookedAt(each.document)))) return;
  const blocks = mentions.flatMap((mention) => lookup.blockAnywhere(mention.evidence) ?? []);
  if (blocks.length < mentions.length) return;
  for (const origin of origins) {
    if (origin.evidence.length > 0) continue;
    for (const [key, date] of Object.entries(origin.dates)) {
      const words = origin.via[key];
      const stands = blocks.some((block) =>
        words === undefined ? missingFromDate(block.plain, date).length === 0 : holdsWords(block, words),
      );
      if (stands) continue;
      const expected = words === undefined ? date : `${date}, as "${words}"`;
      const message = `none of the lines that mention it hold "${key}" ${expected}`;
      lookup.report('DATE_NOT_IN_LINES', origin, message, 'mention it where the date stands, or take the date out');
    }
  }
}
