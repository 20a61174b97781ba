/** Reading the relations that a query selects of one entity, and of what they lead to, before the entity itself is there. */
import { getArgumentValues, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { windowOf } from '../../graph/index.js';
import { relationFieldsOf, type Ontology, type RelationField } from '../../ontology/index.js';
import type { Step, Window } from '../../store/port.js';
import type { PageArgs, RequestContext } from '../context.js';
import { selectionOf, type Fragments } from '../selection.js';
import { relationPage, relationScope, relationStep } from './relations.js';

/**
 * Rows that one path of relations may have if it is read in one go. Level by level, an entity that many lead to is read once
 * at each level; in one go it comes with each of them, which pays only while they are few.
 */
const MOST_ROWS = 1000;

export type Prefetch = (id: string, context: RequestContext, info: GraphQLResolveInfo) => void;

/**
 * Starts to read the relations that a query selects of one entity, by its id alone, and those of the entities that they lead to,
 * so that all come with the entity and not level after level. The fields of the relations find them in the loader; what is
 * not read ahead, or fails here, is read or fails there.
 */
export function relationPrefetch(ontology: Ontology, typeName: string): Prefetch {
  const fields = new FieldsByName(ontology);
  return (id, { loaders }, info) => {
    const selection = new Ahead(fields, info);
    for (const step of selection.steps(id, [typeName], info.fieldNodes, MOST_ROWS)) {
      loaders.factsAt({ entity: id, ...step }).catch(() => undefined);
    }
  };
}

/** The fields of relations of each concrete type. */
class FieldsByName {
  private readonly known = new Map<string, ReadonlyMap<string, RelationField>>();

  constructor(private readonly ontology: Ontology) {}

  /** The field of that name of the first of these types that has one, with its type. */
  find(types: readonly string[], name: string): { type: string; field: RelationField } | null {
    for (const type of types) {
      const field = this.of(type).get(name);
      if (field !== undefined) return { type, field };
    }
    return null;
  }

  private of(type: string): ReadonlyMap<string, RelationField> {
    let fields = this.known.get(type);
    if (fields === undefined) {
      fields = new Map(relationFieldsOf(this.ontology, type).map((field) => [field.name, field]));
      this.known.set(type, fields);
    }
    return fields;
  }
}

/** What one query selects, as steps of the store. */
class Ahead {
  private readonly fragments: Fragments;

  constructor(
    private readonly fields: FieldsByName,
    private readonly info: GraphQLResolveInfo,
  ) {
    this.fragments = info.fragments;
  }

  /**
   * The relations that are selected below the nodes, of an entity of one of these types, as far as they have at most so many
   * rows. The entity is null where it is not known yet.
   */
  steps(entity: string | null, types: readonly string[], nodes: readonly FieldNode[], rows: number): Step[] {
    const steps: Step[] = [];
    for (const [name, selected] of selectionOf(nodes, this.fragments)) {
      const found = isPlain(selected) ? this.fields.find(types, name) : null;
      const window = found === null ? null : this.window(entity, found, selected);
      if (found === null || window === null || window.first > rows) continue;
      const step = relationStep(found.field, window);
      const then = this.then(found.field, selected, window, rows);
      steps.push(then.length === 0 ? step : { ...step, then });
    }
    return steps;
  }

  private then({ otherTypes }: RelationField, nodes: readonly FieldNode[], { first }: Window, rows: number): Step[] {
    if (first === 0) return [];
    const below = selectionOf(nodes, this.fragments);
    const ends = [
      ...(below.get('nodes') ?? []),
      ...(selectionOf(below.get('edges') ?? [], this.fragments).get('node') ?? []),
    ];
    return this.steps(null, otherTypes, ends, Math.floor(rows / first));
  }

  /** Null for arguments that are wrong, which the field itself is to tell, and for a list that goes on at an entity not known. */
  private window(
    entity: string | null,
    { type, field }: { type: string; field: RelationField },
    nodes: readonly FieldNode[],
  ): Window | null {
    const parent = this.info.schema.getType(type);
    const definition = isObjectType(parent) ? parent.getFields()[field.name] : undefined;
    const [node] = nodes;
    if (definition === undefined || node === undefined) return null;
    try {
      const args = getArgumentValues(definition, node, this.info.variableValues) as PageArgs;
      const page = relationPage(args, nodes, this.fragments);
      if (entity !== null) return windowOf(page, relationScope(entity, field));
      return typeof args.after === 'string' ? null : windowOf(page, null);
    } catch {
      return null;
    }
  }
}

/** Selected once, under its own name and in any case. */
function isPlain(nodes: readonly FieldNode[]): boolean {
  return nodes.length === 1 && nodes.every(({ directives = [] }) => directives.length === 0);
}
