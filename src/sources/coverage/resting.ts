/** What rests on each line of a document: which statements, and which figures, dates and names they use. */
import { fold } from '../../dataset/fold.js';
import type { Dataset, Entity, Fact, Observation, Origin, Properties } from '../../dataset/model.js';
import { numbersOf } from '../text/numbers.js';

export interface Resting {
  /** Entities that the line is evidence of. */
  entities: Set<string>;
  facts: Set<string>;
  observations: Set<string>;
  /** Ends of facts, and what figures are about. */
  ends: Set<string>;
  /** Numbers as printed. */
  digits: Set<string>;
  /** Partial dates. */
  dates: Set<string>;
  /** Folded words of `via`. */
  words: Set<string>;
}

function emptyResting(): Resting {
  return {
    entities: new Set(),
    facts: new Set(),
    observations: new Set(),
    ends: new Set(),
    digits: new Set(),
    dates: new Set(),
    words: new Set(),
  };
}

/** What statements say in words of our own may hold a figure too: a qualifier such as "前5". */
function textsOf(properties: Properties): string[] {
  return Object.values(properties).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && 'zh' in value ? [value.zh] : [];
  });
}

const NOTHING: Resting = emptyResting();

export class RestingIndex {
  readonly #lines = new Map<number, Resting>();

  constructor(
    dataset: Dataset,
    readonly document: string,
  ) {
    for (const entity of dataset.entities) this.#addEntity(dataset, entity);
    for (const fact of dataset.facts) this.#addFact(dataset, fact);
    for (const observation of dataset.observations) this.#addObservation(dataset, observation);
  }

  /** What rests on a line; nothing in it where nothing does. */
  at(line: number): Resting {
    return this.#lines.get(line) ?? NOTHING;
  }

  isCovered(line: number): boolean {
    return this.#lines.has(line);
  }

  #addEntity(dataset: Dataset, { id, names, properties }: Entity): void {
    const origins = dataset.origins.get(id) ?? [];
    // A mention uses the entity's dates and the numbers in its names too: they stand where it is named.
    const dates = origins.flatMap((origin) => Object.values(origin.dates));
    const digits = [...names.map((name) => name.text), ...textsOf(properties)].flatMap((text) => [...numbersOf(text)]);
    for (const origin of origins) {
      this.#onLines(origin, (resting) => {
        resting.entities.add(id);
        for (const date of dates) resting.dates.add(date);
        for (const each of digits) resting.digits.add(each);
      });
    }
  }

  #addFact(dataset: Dataset, { id, subject, object, properties }: Fact): void {
    const source = properties['accordingTo'];
    const ends = [subject, object, ...(typeof source === 'string' ? [source] : [])];
    const digits = textsOf(properties).flatMap((text) => [...numbersOf(text)]);
    for (const origin of dataset.origins.get(id) ?? []) {
      this.#onLines(origin, (resting) => {
        resting.facts.add(id);
        for (const end of ends) resting.ends.add(end);
        for (const date of Object.values(origin.dates)) resting.dates.add(date);
        for (const each of digits) resting.digits.add(each);
      });
    }
  }

  #addObservation(dataset: Dataset, observation: Observation): void {
    const { id, about, whole, accordingTo, period, scope, note } = observation;
    const ends = [...about, ...[whole, accordingTo].filter((end) => end !== undefined)];
    const dates = period?.split('/') ?? [];
    const digits = [scope?.zh, note].flatMap((text) => (text === undefined ? [] : [...numbersOf(text)]));
    for (const origin of dataset.origins.get(id) ?? []) {
      this.#onLines(origin, (resting) => {
        resting.observations.add(id);
        for (const end of ends) resting.ends.add(end);
        for (const date of dates) resting.dates.add(date);
        for (const each of digits) resting.digits.add(each);
      });
    }
  }

  /** Applies to every line of the origin's evidence in this document, with what all origins have. */
  #onLines(origin: Origin, add: (resting: Resting) => void): void {
    const words = Object.values(origin.via);
    const digits = [...origin.digits, ...words.flatMap((text) => [...numbersOf(text)])];
    for (const { document, first, last } of origin.evidence) {
      if (document !== this.document) continue;
      for (let line = first; line <= last; line += 1) {
        const resting = this.#lines.get(line) ?? emptyResting();
        this.#lines.set(line, resting);
        for (const each of digits) resting.digits.add(each);
        for (const text of words) resting.words.add(fold(text));
        add(resting);
      }
    }
  }
}
