/** Whether something that a line holds is used by a statement that rests on the line. */
import { parsePartialDate } from '../../dataset/dates.js';
import type { DateParts } from '../../dataset/dates.js';
import { fold } from '../../dataset/fold.js';
import { UnreachableCaseError } from '../../errors.js';
import { numbersOf } from '../text/numbers.js';
import { datesIn } from './date-parts.js';
import type { Found } from './model.js';
import type { Resting, RestingIndex } from './resting.js';

/** Folded names by entity id. */
export type NamesById = ReadonlyMap<string, readonly string[]>;

/** Shorter titles are too common to be taken for a part of a longer one. */
const MIN_PART = 4;

export function isUsed(found: Found, resting: RestingIndex, names: NamesById): boolean {
  const lines = found.first === found.last ? [found.first] : [found.first, found.last];
  return lines.some((line) => isUsedOn(found, resting.at(line), names));
}

function isUsedOn(found: Found, resting: Resting, names: NamesById): boolean {
  const folded = fold(found.text);
  for (const words of resting.words) if (words.includes(folded)) return true;
  switch (found.kind) {
    case 'figure':
      return isFigureUsed(found.text, resting);
    case 'date':
      return isDateUsed(found.text, resting);
    case 'title':
      return [...resting.entities, ...resting.ends].some((id) => isTitleOf(folded, names.get(id) ?? []));
    case 'name':
    case 'term':
      return found.ids.some((id) => resting.entities.has(id) || resting.ends.has(id));
    default:
      throw new UnreachableCaseError(found.kind);
  }
}

/** A count in words has no digits: only the words of a `via` use it. */
function isFigureUsed(text: string, { digits }: Resting): boolean {
  const numbers = [...numbersOf(text)];
  return numbers.length > 0 && numbers.every((number) => digits.has(number));
}

function isTitleOf(title: string, names: readonly string[]): boolean {
  return names.some(
    (name) => name === title || (name.length >= MIN_PART && (title.includes(name) || name.includes(title))),
  );
}

/** Each date of a found one (a range has two) agrees with one that rests there, in the components that it has. */
function isDateUsed(text: string, { dates }: Resting): boolean {
  const used = [...dates].flatMap((date) => parsePartialDate(date) ?? []);
  const wanted = datesIn(text);
  // A decade or century has no components of its own: any date will do.
  if (wanted.length === 0) return used.length > 0;
  return wanted.every((want) => used.some((date) => agrees(want, date)));
}

function agrees(want: Partial<DateParts>, date: DateParts): boolean {
  return (['year', 'month', 'day'] as const).every((part) => want[part] === undefined || want[part] === date[part]);
}
