/** Anything by its id, and what it is. */
import type { Entity, Finding, Observation, SourceDocument } from '../../dataset/model.js';
import { UnreachableCaseError } from '../../errors.js';
import { kindOfId } from '../../graph/index.js';
import type { RequestContext, ResolverMap } from '../context.js';
import { FactNode } from '../nodes/fact-node.js';

type AnyNode = Entity | FactNode | Observation | Finding | SourceDocument;

function typeNameOf(node: AnyNode): string {
  if (node instanceof FactNode) return 'Fact';
  if ('names' in node) return node.type;
  if ('measure' in node) return 'Observation';
  return 'rule' in node ? 'Finding' : 'Document';
}

/** What has this id, or null. @throws AipgError INVALID_ID */
export async function nodeAt(id: string, { loaders, reader }: RequestContext, field: string): Promise<AnyNode | null> {
  const kind = kindOfId(reader.ontology, id, field);
  switch (kind) {
    case 'entity':
      return loaders.entity(id);
    case 'fact':
      return factAt(id, { loaders });
    case 'observation':
      return loaders.observation(id);
    case 'finding':
      return loaders.finding(id);
    case 'document':
      return (await loaders.documents()).get(id) ?? null;
    default:
      throw new UnreachableCaseError(kind);
  }
}

export async function factAt(id: string, { loaders }: Pick<RequestContext, 'loaders'>): Promise<FactNode | null> {
  const fact = await loaders.fact(id);
  return fact === null ? null : new FactNode(fact);
}

export const nodeResolvers: ResolverMap = {
  Node: { __resolveType: typeNameOf },
  FindingInput: { __resolveType: typeNameOf },
};
