/** Canonical JSON and the hashes that ids and the fingerprint are made of. */
import { createHash } from 'node:crypto';

import { compareText } from './compare.js';

/** Number of hex digits of a hash in an id: 48 bits, so that even a million ids collide with a chance below 1 in 500. */
const ID_DIGITS = 12;

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, member]) => [key, canonical(member)]));
}

/** JSON with the keys of every object in code-point order and without blanks: equal for equal content. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value));
}

/** Hex digest of SHA-256 over the UTF-8 text or the bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The short hash that ids carry, over the canonical JSON of a value. */
export function shortHash(value: unknown): string {
  return sha256(canonicalJson(value)).slice(0, ID_DIGITS);
}
