/** The single checks of a statement against its lines. */
import type { Origin } from '../../dataset/model.js';
import { missingFromDate } from '../text/dates.js';
import { holdsFigure } from '../text/numbers.js';
import { holdsWords } from './lookup.js';
import type { Block, Lookup } from './lookup.js';

/** Words of `via` that do not stand in the lines. */
export function checkVia(lookup: Lookup, origin: Origin, block: Block): void {
  for (const [key, words] of Object.entries(origin.via)) {
    if (holdsWords(block, words)) continue;
    lookup.report('VIA_NOT_IN_LINES', origin, `the words "${words}" of "via" (${key}) do not stand in ${block.where}`);
  }
}

/** One of the entity's names, or the words given for it. */
export function checkName(lookup: Lookup, origin: Origin, block: Block, id: string, role: string): void {
  // Words given for a name are held against the lines by checkVia.
  if (origin.via[id] !== undefined || lookup.holdsName(block, id)) return;
  const message = `${block.where} hold no name of the ${role} ${id} (${lookup.shownNames(id)})`;
  const [first] = origin.evidence;
  lookup.report(
    'NAME_NOT_IN_LINES',
    origin,
    message,
    first === undefined ? undefined : lookup.foundHint(id, first.document),
  );
}

/** Every date stated at this place. */
export function checkDates(lookup: Lookup, origin: Origin, block: Block): void {
  for (const [key, date] of Object.entries(origin.dates)) {
    if (origin.via[key] !== undefined) continue;
    const missing = missingFromDate(block.plain, date);
    if (missing.length === 0) continue;
    const message = `${block.where} do not hold the ${missing.join(' and ')} of "${key}" ${date}`;
    lookup.report('DATE_NOT_IN_LINES', origin, message, `"via: {${key}: ...}" says what stands there instead`);
  }
}

/** Digits as printed; `keys` name them in the order of the origin's digits. */
export function checkFigures(lookup: Lookup, origin: Origin, block: Block, keys: readonly string[]): void {
  for (const [index, digits] of origin.digits.entries()) {
    const key = keys[index] ?? 'value';
    if (origin.via[key] !== undefined || holdsFigure(block.plain, digits)) continue;
    const hint = `write the digits as printed, or "via: {${key}: ...}" for a figure in words`;
    lookup.report('FIGURE_NOT_IN_LINES', origin, `${block.where} do not hold the digits ${digits} of "${key}"`, hint);
  }
}
