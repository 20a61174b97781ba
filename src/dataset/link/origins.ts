/** Every place of the seeds that states something, by the id of what it states. */
import type { Evidence, Origin } from '../model.js';
import type { Position } from '../problems.js';
import type { Via } from '../read/seeds.js';

export interface Statement {
  at: Position;
  evidence: readonly Evidence[];
  via?: Via;
  dates?: Readonly<Record<string, string>>;
  digits?: readonly string[];
}

export class Origins {
  readonly #origins = new Map<string, Origin[]>();

  add(id: string, { at, evidence, via = new Map(), dates = {}, digits = [] }: Statement): void {
    const texts = Object.fromEntries([...via].map(([key, text]) => [key, text.value]));
    const origin: Origin = { file: at.file, line: at.line, evidence, via: texts, dates, digits };
    const origins = this.#origins.get(id);
    if (origins === undefined) this.#origins.set(id, [origin]);
    else origins.push(origin);
  }

  of(id: string): readonly Origin[] {
    return this.#origins.get(id) ?? [];
  }

  get map(): ReadonlyMap<string, readonly Origin[]> {
    return this.#origins;
  }
}
