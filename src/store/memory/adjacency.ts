/** Facts by the entity that they are at: by direction and predicate, each list sorted by the other end, then the fact's id. */
import { compareText } from '../../dataset/compare.js';
import type { Entity, Fact } from '../../dataset/model.js';
import type { Direction, FactAt } from '../port.js';

const NONE: readonly FactAt[] = [];

export function compareFactsAt(a: FactAt, b: FactAt): number {
  return compareText(a.other.id, b.other.id) || compareText(a.fact.id, b.fact.id);
}

/** The facts at one end of an entity. */
class End {
  readonly byPredicate = new Map<string, FactAt[]>();
  /** All predicates together; sorted when first asked for. */
  private all: FactAt[] | null = null;

  add(at: FactAt): void {
    const list = this.byPredicate.get(at.fact.predicate);
    if (list === undefined) this.byPredicate.set(at.fact.predicate, [at]);
    else list.push(at);
  }

  sort(): void {
    for (const list of this.byPredicate.values()) list.sort(compareFactsAt);
  }

  /** Facts of these predicates (empty: any), sorted. */
  list(predicates: readonly string[]): readonly FactAt[] {
    const [first] = predicates;
    if (first === undefined) return (this.all ??= [...this.byPredicate.values()].flat().sort(compareFactsAt));
    if (predicates.length === 1) return this.byPredicate.get(first) ?? NONE;
    return [...new Set(predicates)].flatMap((name) => this.byPredicate.get(name) ?? []).sort(compareFactsAt);
  }
}

export class Adjacency {
  private readonly out = new Map<string, End>();
  private readonly in = new Map<string, End>();
  private readonly degrees = new Map<string, number>();

  constructor(facts: readonly Fact[], entities: ReadonlyMap<string, Entity>) {
    for (const fact of facts) {
      const subject = entities.get(fact.subject);
      const object = entities.get(fact.object);
      if (subject === undefined || object === undefined) continue;
      endOf(this.out, fact.subject).add({ fact, other: object });
      endOf(this.in, fact.object).add({ fact, other: subject });
      this.count(fact.subject);
      if (fact.object !== fact.subject) this.count(fact.object);
    }
    for (const ends of [this.out, this.in]) for (const end of ends.values()) end.sort();
  }

  private count(id: string): void {
    this.degrees.set(id, this.degree(id) + 1);
  }

  /** Number of facts at an entity; one that joins it to itself counts once. */
  degree(id: string): number {
    return this.degrees.get(id) ?? 0;
  }

  /** Facts at an entity, of these predicates (empty: any), sorted; a fact that joins it to itself is there once. */
  at(id: string, direction: Direction, predicates: readonly string[]): readonly FactAt[] {
    const out = direction === 'IN' ? NONE : (this.out.get(id)?.list(predicates) ?? NONE);
    const incoming = direction === 'OUT' ? NONE : (this.in.get(id)?.list(predicates) ?? NONE);
    if (out.length === 0) return incoming;
    if (incoming.length === 0) return out;
    return [...out, ...incoming.filter(({ fact }) => fact.subject !== fact.object)].sort(compareFactsAt);
  }
}

function endOf(ends: Map<string, End>, id: string): End {
  let end = ends.get(id);
  if (end === undefined) ends.set(id, (end = new End()));
  return end;
}
