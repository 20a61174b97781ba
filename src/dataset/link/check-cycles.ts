/** Relations of part and whole, and of narrower and wider, must not run in a circle. */
import type { Fact } from '../model.js';
import type { LinkContext } from './context.js';

const ACYCLIC: readonly string[] = ['PART_OF', 'SUBTYPE_OF', 'LOCATED_IN', 'SUCCEEDS'];

export function checkCycles({ origins, log }: LinkContext, facts: readonly Fact[]): void {
  for (const predicate of ACYCLIC) {
    const own = facts.filter((fact) => fact.predicate === predicate && fact.properties['negated'] !== true);
    for (const { path, fact } of findCycles(own)) {
      const [origin] = origins.of(fact.id);
      if (origin === undefined) continue;
      const message = `${predicate} runs in a circle: ${path.join(' > ')}; expected none`;
      log.add('CYCLE', { file: origin.file, line: origin.line, column: 1 }, message);
    }
  }
}

interface Cycle {
  /** Ids along the circle, the first again at the end. */
  path: readonly string[];
  /** The fact that closes it. */
  fact: Fact;
}

/** One cycle for each fact that leads back to an entity on the way to it. */
function findCycles(facts: readonly Fact[]): Cycle[] {
  const from = new Map<string, Fact[]>();
  for (const fact of facts) from.set(fact.subject, [...(from.get(fact.subject) ?? []), fact]);
  const cycles: Cycle[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (id: string): void => {
    if (done.has(id)) return;
    way.push(id);
    for (const fact of from.get(id) ?? []) {
      const start = way.indexOf(fact.object);
      if (start >= 0) cycles.push({ path: [...way.slice(start), fact.object], fact });
      else visit(fact.object);
    }
    way.pop();
    done.add(id);
  };
  for (const id of from.keys()) visit(id);
  return cycles;
}
