import type { Label } from './model.js';
import type { OntologyPath } from './problem.js';

export type Report = (path: OntologyPath, message: string) => void;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A mapping of the ontology's YAML, read key by key. What is missing or of the wrong shape is reported and stood in for by an
 * empty value, so that one run reports everything. `finish` reports the keys that nobody asked for.
 */
export class Section {
  readonly path: OntologyPath;
  readonly #values: Record<string, unknown>;
  readonly #report: Report;
  readonly #read = new Set<string>();

  constructor(path: OntologyPath, value: unknown, report: Report) {
    this.path = path;
    this.#report = report;
    this.#values = isRecord(value) ? value : {};
    if (!isRecord(value)) this.#report(path, `expected a mapping, got ${JSON.stringify(value)}`);
  }

  report(key: string, message: string): void {
    this.#report([...this.path, key], message);
  }

  /** A text that has to be there. */
  text(key: string): string {
    return this.optionalText(key) ?? this.#missing(key, 'a text', '');
  }

  optionalText(key: string): string | null {
    const value = this.#take(key);
    if (value === undefined) return null;
    if (typeof value === 'string' && value.trim() !== '') return value;
    // A bare number or date of YAML is a slip for a text.
    this.report(key, `${key}: expected a text, got ${JSON.stringify(value)}`);
    return '';
  }

  integer(key: string): number {
    const value = this.#take(key);
    return Number.isInteger(value) ? (value as number) : this.#missing(key, 'a whole number', 0);
  }

  flag(key: string): boolean {
    const value = this.#take(key) ?? false;
    if (typeof value !== 'boolean') this.report(key, `${key}: expected true or false, got ${JSON.stringify(value)}`);
    return value === true;
  }

  /** One of a closed set; the first where it is missing or wrong. */
  oneOf<T extends string>(key: string, allowed: readonly [T, ...T[]]): T {
    const value = this.#take(key);
    const found = allowed.find((each) => each === value);
    return found ?? this.#missing(key, `one of ${allowed.join(', ')}`, allowed[0], value);
  }

  /** Words in both languages that have to be there. */
  label(key: string): Label {
    const section = this.child(key);
    const label = Object.freeze({ zh: section.text('zh'), en: section.text('en') });
    section.finish();
    return label;
  }

  /** A list of texts with at least one member. */
  list(key: string): readonly string[] {
    const value = this.#take(key);
    const members: unknown[] = Array.isArray(value) ? value : [];
    const texts = members.filter((each): each is string => typeof each === 'string');
    if (texts.length === 0 || texts.length < members.length) return this.#missing(key, 'a list of names', [], value);
    return Object.freeze(texts);
  }

  child(key: string): Section {
    return new Section([...this.path, key], this.#take(key), this.#report);
  }

  /** A mapping under `key`, entry by entry; nothing where the key is absent. */
  entries(key: string): Section[] {
    if (this.#take(key) === undefined) return [];
    return this.child(key).all();
  }

  /** Every entry of this mapping as a mapping of its own. */
  all(): Section[] {
    return Object.keys(this.#values).map((name) => this.child(name));
  }

  /** The key under which this mapping stands. */
  get name(): string {
    return String(this.path.at(-1) ?? '');
  }

  finish(): void {
    const unknown = Object.keys(this.#values).filter((key) => !this.#read.has(key));
    const known = [...this.#read].join(', ');
    for (const key of unknown) this.report(key, `unknown key '${key}'; expected one of ${known}`);
  }

  #take(key: string): unknown {
    this.#read.add(key);
    return this.#values[key];
  }

  #missing<T>(key: string, expected: string, substitute: T, value: unknown = this.#values[key]): T {
    const got = value === undefined ? 'nothing' : JSON.stringify(value);
    const path = value === undefined ? this.path : [...this.path, key];
    this.#report(path, `${key}: expected ${expected}, got ${got}`);
    return substitute;
  }
}
