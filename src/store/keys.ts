/** What both stores sort, search and filter entities by. The Neo4j store writes these keys beside the entity when it loads. */
import { fold } from '../dataset/fold.js';
import type { Entity, Language, PartialDate } from '../dataset/model.js';

/** Stands between folded names and around them: folding drops it, so that no name and no searched text can hold it. */
const SEPARATOR = '\n';

/** Own properties that say when a thing came to be, the most telling first. */
const DATE_PROPERTIES = ['released', 'date', 'issued'] as const;

/** The name to list an entity by in a language: the main one, else its first name, else its id. */
export function mainName(entity: Entity, language: Language): string {
  const main = entity.names.find((name) => name.kind === 'MAIN' && name.language === language);
  return (main ?? entity.names[0])?.text ?? entity.id;
}

/** The entity's own date, or null. */
export function entityDate(entity: Entity): PartialDate | null {
  for (const name of DATE_PROPERTIES) {
    const value = entity.properties[name];
    if (typeof value === 'string') return value;
  }
  return null;
}

/** What an entity is searched by. */
export interface SearchKeys {
  /**
   * All names folded, in one text, each between separators: a name equals, begins with or holds a folded text where this
   * text holds it with a separator on both sides, before it, or anywhere.
   */
  names: string;
  /** The id, folded. */
  id: string;
}

export function searchKeys(entity: Entity): SearchKeys {
  const names = entity.names.map((name) => SEPARATOR + fold(name.text)).join('') + SEPARATOR;
  return { names, id: fold(entity.id) };
}

/** What `SearchKeys.names` holds where one of its names equals, or begins with, the folded text. */
export const searchPatterns = {
  exact: (folded: string): string => SEPARATOR + folded + SEPARATOR,
  prefix: (folded: string): string => SEPARATOR + folded,
};

/** Whether a date lies in [from, to], each compared at the coarser precision of the two; an absent date does not. */
export function isWithin(
  date: PartialDate | null,
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): boolean {
  if (date === null) return false;
  return (from === undefined || compareCoarse(date, from) >= 0) && (to === undefined || compareCoarse(date, to) <= 0);
}

function compareCoarse(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}
