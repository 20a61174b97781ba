/** Reading the relations that a query selects of one entity, and of what they lead to, before the entity itself is there. */
import { getArgumentValues, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { relationFieldsOf, type Ontology, type RelationField } from '../../ontology/index.js';
import type { FactsAt, Step } from '../../store/port.js';
import type { PageArgs, RequestContext } from '../context.js';
import { selectionOf, type Fragments } from '../selection.js';
import { relationRequest } from './relations.js';

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
    for (const request of selection.requests(id, [typeName], info.fieldNodes, MOST_ROWS)) {
      loaders.factsAt(request).catch(() => undefined);
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

/** What one query selects, as requests to the store. */
class Ahead {
  private readonly fragments: Fragments;

  constructor(
    private readonly fields: FieldsByName,
    private readonly info: GraphQLResolveInfo,
  ) {
    this.fragments = info.fragments;
  }

  /** The relations of an entity of one of these types that are selected below the nodes, as far as they have at most so many rows. */
  requests(entity: string, types: readonly string[], nodes: readonly FieldNode[], rows: number): FactsAt[] {
    const requests: FactsAt[] = [];
    for (const [name, selected] of selectionOf(nodes, this.fragments)) {
      const found = isPlain(selected) ? this.fields.find(types, name) : null;
      const request = found === null ? null : this.request(entity, found, selected);
      if (found === null || request === null || request.window.first > rows) continue;
      const then = this.then(found.field, selected, request, rows);
      requests.push(then.length === 0 ? request : { ...request, then });
    }
    return requests;
  }

  private then({ otherTypes }: RelationField, nodes: readonly FieldNode[], { window }: FactsAt, rows: number): Step[] {
    if (window.first === 0) return [];
    const below = selectionOf(nodes, this.fragments);
    const ends = [
      ...(below.get('nodes') ?? []),
      ...(selectionOf(below.get('edges') ?? [], this.fragments).get('node') ?? []),
    ];
    return this.requests('', otherTypes, ends, Math.floor(rows / window.first))
      .filter((request) => request.window.after === undefined)
      .map(({ entity: _, ...step }) => step);
  }

  /** Null for arguments that are wrong: the field itself is to tell. */
  private request(
    entity: string,
    { type, field }: { type: string; field: RelationField },
    nodes: readonly FieldNode[],
  ): FactsAt | null {
    const parent = this.info.schema.getType(type);
    const definition = isObjectType(parent) ? parent.getFields()[field.name] : undefined;
    const [node] = nodes;
    if (definition === undefined || node === undefined) return null;
    try {
      const args = getArgumentValues(definition, node, this.info.variableValues) as PageArgs;
      return relationRequest(field, entity, args, nodes, this.fragments).factsAt;
    } catch {
      return null;
    }
  }
}

/** Selected once, under its own name and in any case. */
function isPlain(nodes: readonly FieldNode[]): boolean {
  return nodes.length === 1 && nodes.every(({ directives = [] }) => directives.length === 0);
}
