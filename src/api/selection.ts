/** What a query selects below a field, so that nothing is fetched or counted that is not asked for. */
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

export type Fragments = GraphQLResolveInfo['fragments'];
type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** Documents are parsed once and kept by the server: so is what they select. Keyed by the field's first node. */
const known = new WeakMap<FieldNode, Selection>();

/** Fields below these nodes by name, through fragments; @skip and @include are taken as not there. */
export function selectionOf(nodes: readonly FieldNode[], fragments: Fragments): Selection {
  const [first] = nodes;
  if (first === undefined) return new Map();
  const cached = nodes.length === 1 ? known.get(first) : undefined;
  if (cached !== undefined) return cached;
  const fields = new Map<string, FieldNode[]>();
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, fragments, fields);
  if (nodes.length === 1) known.set(first, fields);
  return fields;
}

function collect(set: SelectionSetNode, fragments: Fragments, fields: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const same = fields.get(selection.name.value);
      if (same === undefined) fields.set(selection.name.value, [selection]);
      else same.push(selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, fragments, fields);
    } else {
      const fragment = fragments[selection.name.value];
      if (fragment !== undefined) collect(fragment.selectionSet, fragments, fields);
    }
  }
}

/** Whether a path of fields is selected below the field that is being resolved. */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) {
    const below = selectionOf(nodes, info.fragments).get(name);
    if (below === undefined) return false;
    nodes = below;
  }
  return true;
}

/** Whether nothing but these fields is selected below the field that is being resolved. */
export function selectsOnly(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  for (const name of selectionOf(info.fieldNodes, info.fragments).keys()) if (!names.has(name)) return false;
  return true;
}

/** What a connection field has to read: its rows, their number, or both. */
export function wantedOf({ fieldNodes, fragments }: GraphQLResolveInfo): { count: boolean; rows: boolean } {
  return wantedBelow(fieldNodes, fragments);
}

/** The same of the nodes of a connection field. */
export function wantedBelow(nodes: readonly FieldNode[], fragments: Fragments): { count: boolean; rows: boolean } {
  const fields = selectionOf(nodes, fragments);
  return {
    count: fields.has('totalCount'),
    rows: fields.has('nodes') || fields.has('edges') || fields.has('pageInfo'),
  };
}
