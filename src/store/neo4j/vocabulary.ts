/** The names that statements may hold: the ontology's, and nothing else. */
import type { Ontology } from '../../ontology/index.js';
import type { Direction } from '../port.js';
import { alternatives } from './statements.js';

/** How a property stands on a node: a text in two languages stands as two properties, which no filter asks for. */
export type PropertyShape = 'single' | 'list';

export class Vocabulary {
  readonly predicates: readonly string[];
  private readonly types: ReadonlySet<string>;
  private readonly properties = new Map<string, PropertyShape>();

  constructor(readonly ontology: Ontology) {
    this.predicates = [...ontology.relations.keys()];
    const types = [...ontology.types.values()];
    this.types = new Set(types.filter((type) => !type.abstract).map((type) => type.name));
    for (const properties of [ontology.entityProperties, ...types.map((type) => type.properties)]) {
      for (const { name, type, repeatable } of properties.values()) {
        if (type !== 'text') this.properties.set(name, repeatable ? 'list' : 'single');
      }
    }
  }

  /** Those that are types of entities, each once and in one order, so that like questions make like statements. */
  knownTypes(names: readonly string[]): string[] {
    return [...new Set(names)].filter((name) => this.types.has(name)).sort();
  }

  /** Those that are relations, likewise. */
  knownPredicates(names: readonly string[]): string[] {
    return [...new Set(names)].filter((name) => this.ontology.relations.has(name)).sort();
  }

  /** How the property stands on nodes; null where no entity has it. */
  propertyShape(name: string): PropertyShape | null {
    return this.properties.get(name) ?? null;
  }

  /** The labels of a type's nodes, the widest first. */
  labelsOf(type: string): string[] {
    const ancestors = this.ontology.types.get(type)?.ancestors ?? [];
    return ['Entity', ...[...ancestors].reverse(), type];
  }
}

/**
 * The pattern between two nodes: `-[fact:BACKS|FUNDS]->`. Null where predicates are asked for and none is known, so that
 * nothing can match.
 */
export function relationPattern(
  vocabulary: Vocabulary,
  predicates: readonly string[],
  direction: Direction,
  variable = '',
): string | null {
  const known = vocabulary.knownPredicates(predicates);
  if (predicates.length > 0 && known.length === 0) return null;
  const types = known.length === 0 ? '' : `:${alternatives(known)}`;
  const body = `-[${variable}${types}]-`;
  return direction === 'IN' ? `<${body}` : direction === 'OUT' ? `${body}>` : body;
}
