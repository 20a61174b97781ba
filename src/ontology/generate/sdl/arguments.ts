/** Arguments that many fields share. */
import type { Argument } from './print.js';

export const LANG: Argument = {
  name: 'lang',
  description: 'The language. Example: `EN`',
  type: 'Language',
  default: 'ZH',
};

/** The arguments of every paged list; in few words, for they stand in a thousand places. */
export const PAGE: readonly Argument[] = [
  { name: 'first', description: 'At most so many, 0 to 100', type: 'Int', default: '20' },
  { name: 'after', description: 'Cursor to go on from', type: 'String' },
];
