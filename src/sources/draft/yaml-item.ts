/** An item of a list on one line, as the seeds have them. */
import { flow, rangesText } from '../seed-text.js';
import type { Lines } from '../source-text.js';

/** Keys and values of a mapping. */
type Fields = Readonly<Record<string, unknown>>;

/** A number whose digits stay as printed: 210e8. */
export class Printed {
  constructor(readonly text: string) {}
}

export function item(fields: Fields): string {
  const parts = Object.entries(fields).map(
    ([key, value]) => `${key}: ${value instanceof Printed ? value.text : scalar(value)}`,
  );
  return `- {${parts.join(', ')}}`;
}

/** Quoted as it has to be between braces. */
function scalar(value: unknown): string {
  return flow([value]).slice(1, -1);
}

/** A line or year by itself is a number, so that it needs no quotes. */
export function plain(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

export function linesOf(ranges: readonly Lines[]): string | number {
  return plain(rangesText(ranges));
}
