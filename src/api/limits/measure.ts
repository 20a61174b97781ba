/** How deep a document goes, and how many aliases and directives it has. */
import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export interface Measures {
  depth: number;
  aliases: number;
  directives: number;
}

/** Introspection has a rule of its own in graphql-js, and its usual query is deeper than any question. */
export function isIntrospection(name: string): boolean {
  return name.startsWith('__');
}

export function measure(document: DocumentNode): Measures {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: (node) => {
      if (node.alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { depth: depthOf(document), aliases, directives };
}

function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  // A fragment counts once however often it is spread; one that spreads itself is for another rule to refuse.
  const known = new Map<string, number>();

  function below(set: SelectionSetNode | undefined): number {
    let depth = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (!isIntrospection(selection.name.value)) depth = Math.max(depth, 1 + below(selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) depth = Math.max(depth, below(selection.selectionSet));
      else depth = Math.max(depth, ofFragment(selection.name.value));
    }
    return depth;
  }

  function ofFragment(name: string): number {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    known.set(name, 0);
    const depth = below(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  }

  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return Math.max(0, ...operations.map((operation) => below(operation.selectionSet)));
}
