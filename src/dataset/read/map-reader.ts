/**
 * Reads the keys of one mapping. Each read that finds something wrong reports it and answers undefined; the keys that nobody
 * asked for are reported at the end, so that the list of allowed keys is never written twice.
 */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Scalar, YAMLMap } from 'yaml';

import type { LocalizedText } from '../model.js';
import type { Position, ProblemCode } from '../problems.js';
import { didYouMean, listValues } from '../../suggest.js';
import type { YamlFile } from './yaml-file.js';

/** A value and where it was written. */
export interface Located<T> {
  value: T;
  at: Position;
}

/** What a draft leaves open (`aipg coverage --draft`): no value of anything until somebody has filled it in. */
export const OPEN = 'TODO';

/** A number and its digits as printed: `15.9` for `15.9e8`. */
export interface PrintedNumber {
  value: number;
  digits: string;
}

/** What a node is, for messages. */
export function describeNode(node: unknown): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node)) return node.value === null ? 'nothing' : JSON.stringify(node.value);
  return 'an alias or tag';
}

/** The text of a scalar as it was written, where it is a text or a number: `2023` and `2023-05` are both dates. */
export function scalarText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value.trim() === '' ? undefined : node.value.trim();
  return typeof node.value === 'number' ? (node.source ?? String(node.value)) : undefined;
}

/** A key without a value is most often the rest of a text: within braces a comma ends an unquoted one. */
export const COMMA_HINT = 'a text that holds a comma needs quotes within {}';

export class MapReader {
  readonly at: Position;
  readonly #asked = new Set<string>();
  readonly #nodes = new Map<string, Node>();
  readonly #keys = new Map<string, Position>();

  constructor(
    readonly file: YamlFile,
    map: YAMLMap,
    /** What the mapping describes, for messages: `an entity`. */
    readonly what: string,
  ) {
    this.at = file.at(map);
    for (const { key, value } of map.items) {
      const name = scalarText(key);
      if (name === undefined) {
        this.report(
          'WRONG_TYPE',
          isNode(key) ? file.at(key) : this.at,
          `a key in ${what} is ${describeNode(key)}; expected a word`,
        );
        continue;
      }
      // That it stands twice is reported by the parser.
      if (this.#keys.has(name)) continue;
      this.#keys.set(name, file.at(key as Scalar));
      // A key without a value reads as an empty scalar placed at the key.
      if (value !== null) this.#nodes.set(name, value as Node);
    }
  }

  report(code: ProblemCode, at: Position, message: string, hint?: string): void {
    this.file.log.add(code, at, message, hint);
    return undefined;
  }

  /** All keys, in the order of the file. */
  keys(): string[] {
    return [...this.#keys.keys()];
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Whether the key stands there with something behind it. */
  hasValue(key: string): boolean {
    const node = this.#nodes.get(key);
    return node !== undefined && !(isScalar(node) && node.value === null);
  }

  /** Where a key stands; the mapping itself where the key is absent. */
  atKey(key: string): Position {
    return this.#keys.get(key) ?? this.at;
  }

  /** The node of a key; undefined where it is absent. */
  node(key: string): Node | undefined {
    this.#asked.add(key);
    return this.#nodes.get(key);
  }

  /** As `node`, reported where it is absent. */
  required(key: string, expected: string): Node | undefined {
    const node = this.node(key);
    if (node !== undefined) return node;
    this.report('MISSING_KEY', this.atKey(key), `${this.what} has no "${key}"; expected ${expected}`);
    return undefined;
  }

  text(key: string): Located<string> | undefined {
    const node = this.node(key);
    return node === undefined ? undefined : this.textOf(node, `"${key}"`);
  }

  requiredText(key: string, expected: string): Located<string> | undefined {
    const node = this.required(key, expected);
    return node === undefined ? undefined : this.textOf(node, `"${key}"`);
  }

  textOf(node: Node, what: string): Located<string> | undefined {
    const value = scalarText(node);
    const at = this.file.at(node);
    if (value === OPEN) {
      this.report(
        'UNFILLED',
        at,
        `${what} is ${OPEN}; expected what the draft left open`,
        'fill it in, or drop the line',
      );
      return undefined;
    }
    if (value !== undefined) return { value, at };
    this.report('WRONG_TYPE', at, `${what} is ${describeNode(node)}; expected a text`);
    return undefined;
  }

  /** One text, or a list of texts. */
  texts(key: string): Located<string>[] {
    const node = this.node(key);
    if (node === undefined) return [];
    const nodes = isSeq(node) ? (node.items as Node[]) : [node];
    return nodes.flatMap((item) => this.textOf(item, `"${key}"`) ?? []);
  }

  number(key: string): Located<PrintedNumber> | undefined {
    const node = this.node(key);
    if (node === undefined) return undefined;
    const at = this.file.at(node);
    if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)) {
      const digits = /\d+(?:\.\d+)?/.exec(node.source ?? String(node.value))?.[0] ?? '';
      return { value: { value: node.value, digits }, at };
    }
    const hint = 'write base units with the digits as printed: 210e8 for 210 亿, 1.4e8 for 1.4 亿';
    this.report('BAD_NUMBER', at, `"${key}" is ${describeNode(node)}; expected a number`, hint);
    return undefined;
  }

  boolean(key: string): boolean | undefined {
    const node = this.node(key);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    const at = this.file.at(node);
    this.report('WRONG_TYPE', at, `"${key}" is ${describeNode(node)}; expected true or false`);
    return undefined;
  }

  /** `{zh: ..., en: ...}`, both required. */
  localized(key: string): LocalizedText | undefined {
    const node = this.node(key);
    return node === undefined ? undefined : this.#localizedOf(node, key);
  }

  requiredLocalized(key: string): LocalizedText | undefined {
    const node = this.required(key, '{zh: ..., en: ...}');
    return node === undefined ? undefined : this.#localizedOf(node, key);
  }

  #localizedOf(node: Node, key: string): LocalizedText | undefined {
    const map = this.mapOf(node, `"${key}"`);
    if (map === undefined) return undefined;
    const zh = map.requiredText('zh', 'the Chinese text')?.value;
    const en = map.requiredText('en', 'the English text')?.value;
    map.finish();
    return zh === undefined || en === undefined ? undefined : { zh, en };
  }

  map(key: string): MapReader | undefined {
    const node = this.node(key);
    return node === undefined ? undefined : this.mapOf(node, `"${key}"`);
  }

  mapOf(node: Node, what: string): MapReader | undefined {
    if (isMap(node)) return new MapReader(this.file, node, what);
    this.report('WRONG_TYPE', this.file.at(node), `${what} is ${describeNode(node)}; expected a mapping`);
    return undefined;
  }

  /** The mappings of a list. */
  maps(key: string, what: string): MapReader[] {
    const node = this.node(key);
    if (node === undefined || !this.hasValue(key)) return [];
    if (isSeq(node)) return (node.items as Node[]).flatMap((item) => this.mapOf(item, what) ?? []);
    this.report(
      'WRONG_TYPE',
      this.file.at(node),
      `"${key}" is ${describeNode(node)}; expected a list, a "- " before each`,
    );
    return [];
  }

  /** Reports every key that nothing asked for. */
  finish(): void {
    const allowed = [...this.#asked];
    for (const [key, at] of this.#keys) {
      if (this.#asked.has(key)) continue;
      const hint = didYouMean(key, allowed) ?? (this.hasValue(key) ? undefined : COMMA_HINT);
      this.report(
        'UNKNOWN_KEY',
        at,
        `unknown key "${key}" in ${this.what}; expected one of ${listValues(allowed)}`,
        hint,
      );
    }
  }
}
