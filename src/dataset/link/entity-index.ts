/** The ids that the seeds declare, and whether a reference leads to one of them. */
import type { Position, ProblemLog } from '../problems.js';
import type { Located } from '../read/map-reader.js';
import type { SeedEntity, Seeds } from '../read/seeds.js';
import { nearest } from '../../suggest.js';

/** An entity of the seeds and the document that declares it; null for shared ones. */
export interface Declared {
  entity: SeedEntity;
  document: string | null;
  /** Index of the section that declares it; null for shared ones. */
  section: number | null;
}

export class EntityIndex {
  readonly #declared = new Map<string, Declared>();
  readonly #log: ProblemLog;

  constructor(seeds: Seeds, log: ProblemLog) {
    this.#log = log;
    for (const entity of seeds.shared) this.#declare({ entity, document: null, section: null });
    for (const [section, { document, entities }] of seeds.sections.entries()) {
      for (const entity of entities) this.#declare({ entity, document, section });
    }
  }

  #declare(declared: Declared): void {
    const { id } = declared.entity;
    const first = this.#declared.get(id.value);
    if (first === undefined) {
      this.#declared.set(id.value, declared);
      return;
    }
    const hint = 'name it under "mentions" here, and move it to shared/ if several documents speak of it';
    this.#log.add(
      'DUPLICATE_ID',
      id.at,
      `"${id.value}" is declared in ${placeText(first.entity.at)} already; expected one declaration`,
      hint,
    );
  }

  all(): IterableIterator<Declared> {
    return this.#declared.values();
  }

  typeOf(id: string): string | undefined {
    return this.#declared.get(id)?.entity.type;
  }

  /**
   * The type of the entity that a reference leads to; undefined where it leads to none, which is reported.
   *
   * @param wanted types that would be right: their ids are suggested first
   */
  resolve(reference: Located<string>, wanted: readonly string[] = []): string | undefined {
    const type = this.typeOf(reference.value);
    if (type !== undefined) return type;
    const found = this.#nearest(reference.value, wanted);
    const hint = found === null ? 'declare it in this file or in shared/' : `did you mean "${found}"?`;
    this.#log.add('UNKNOWN_ID', reference.at, `unknown id "${reference.value}"; expected the id of an entity`, hint);
    return undefined;
  }

  #nearest(id: string, wanted: readonly string[]): string | null {
    const right = [...this.#declared.values()].filter(({ entity }) => wanted.includes(entity.type));
    return (
      nearest(
        id,
        right.map(({ entity }) => entity.id.value),
      ) ?? nearest(id, this.#declared.keys())
    );
  }
}

/** A place as text: `shared/places.yaml:12`. */
export function placeText({ file, line }: Position): string {
  return `${file}:${line}`;
}
