/**
 * What an answer could hold at most: every object counts one, and what lies below a list counts as often as the list may be
 * long: `first`, the number of ids given, or a usual length where the schema sets none.
 */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { MAX_PAGE_SIZE } from '../../graph/index.js';
import { isIntrospection } from './measure.js';

/** Lists without `first`, by type and field; others are short. */
const USUAL_LENGTH: Readonly<Record<string, number>> = {
  'Comparison.rows': 50,
  'Comparison.columns': 50,
  'Comparison.cells': 200,
  'Ontology.types': 30,
  'Ontology.relations': 50,
  'Ontology.measures': 50,
  'Ontology.enums': 15,
};
const SHORT = 5;

/** Parts of a connection that stand once, and those that are its rows: the connection's own field counts them. */
const ROWS = ['nodes', 'edges'];

/** The schema in full is large, however short the question. */
const INTROSPECTION: Readonly<Record<string, number>> = { __schema: 20_000, __type: 1000 };

type Variables = Readonly<Record<string, unknown>>;

/** The cost of an operation of a valid document. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  return root === null || root === undefined
    ? 0
    : new Counter(schema, document, operation, variables).below(operation.selectionSet, root);
}

class Counter {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #operation: OperationDefinitionNode;
  readonly #variables: Variables;
  /** By fragment: a fragment costs the same wherever it is spread. */
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) {
    this.#schema = schema;
    this.#operation = operation;
    this.#variables = variables;
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  below(set: SelectionSetNode | undefined, type: GraphQLNamedType): number {
    let cost = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) cost += this.#field(selection, type);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value;
        cost += this.below(selection.selectionSet, (on === undefined ? undefined : this.#schema.getType(on)) ?? type);
      } else cost += this.#fragment(selection.name.value);
    }
    return cost;
  }

  #fragment(name: string): number {
    const seen = this.#known.get(name);
    if (seen !== undefined) return seen;
    // One that spreads itself is for validation to refuse.
    this.#known.set(name, 0);
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && type ? this.below(fragment.selectionSet, type) : 0;
    this.#known.set(name, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType): number {
    const name = node.name.value;
    if (isIntrospection(name)) return INTROSPECTION[name] ?? 0;
    const field =
      'getFields' in parent ? (parent.getFields()[name] as GraphQLField<unknown, unknown> | undefined) : undefined;
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const below = this.below(node.selectionSet, type);
    return field.args.some((arg) => arg.name === 'first')
      ? 1 + this.#first(node, field) * below
      : this.#length(node, parent.name, field.type) * (1 + below);
  }

  #length(node: FieldNode, parent: string, type: GraphQLOutputType): number {
    const name = node.name.value;
    if (!isList(type) || (ROWS.includes(name) && parent.endsWith('Connection'))) return 1;
    const ids = node.arguments?.find((arg) => arg.name.value === 'ids')?.value;
    if (ids?.kind === Kind.LIST) return ids.values.length;
    if (ids?.kind === Kind.VARIABLE) return lengthOf(this.#variables[ids.name.value]);
    return USUAL_LENGTH[`${parent}.${name}`] ?? SHORT;
  }

  /** Page sizes out of bounds get an error of their own when the field is resolved. */
  #first(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const value = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
    const size = value === undefined ? null : value.kind === Kind.INT ? Number(value.value) : this.#variable(value);
    const fallback = field.args.find((arg) => arg.name === 'first')?.defaultValue;
    const wanted = typeof size === 'number' ? size : typeof fallback === 'number' ? fallback : MAX_PAGE_SIZE;
    return Math.min(Math.max(wanted, 0), MAX_PAGE_SIZE);
  }

  #variable(value: ValueNode): unknown {
    if (value.kind !== Kind.VARIABLE) return null;
    const { name } = value;
    const given = this.#variables[name.value];
    if (given !== undefined) return given;
    const declared = this.#operation.variableDefinitions?.find((each) => each.variable.name.value === name.value);
    return declared?.defaultValue?.kind === Kind.INT ? Number(declared.defaultValue.value) : null;
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
