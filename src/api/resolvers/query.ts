/** Root fields: each hands its question to src/graph. */
import type { LocalizedText, SourceDocument } from '../../dataset/model.js';
import { AipgError } from '../../errors.js';
import {
  compare,
  findBacking,
  findEntities,
  findFacts,
  findFindings,
  findObservations,
  MAX_PAGE_SIZE,
  requireKind,
  requireType,
  search,
  type BackingQuestion,
  type ComparisonQuestion,
  type EntityQuestion,
  type FactQuestion,
  type FindingQuestion,
  type ObservationQuestion,
  type SearchQuestion,
} from '../../graph/index.js';
import { toFieldName, type EntityType, type Ontology } from '../../ontology/index.js';
import type { StoreSummary } from '../../store/port.js';
import type { LangArgs, RequestContext, Resolver, ResolverMap } from '../context.js';
import { BackingNode } from '../nodes/backing-node.js';
import { ComparisonNode } from '../nodes/comparison-node.js';
import { Connection, itself } from '../nodes/connection.js';
import { FactNode } from '../nodes/fact-node.js';
import { ontologyNode } from '../nodes/ontology-node.js';
import { selects, wantedOf } from '../selection.js';
import { factAt, nodeAt } from './node.js';
import { relationPrefetch } from './prefetch.js';

interface IdArgs {
  id: string;
}

const nodes: Resolver<unknown, { ids: readonly string[] }> = (_, { ids }, context) => {
  if (ids.length <= MAX_PAGE_SIZE) return ids.map((id) => nodeAt(id, context, 'ids'));
  throw new AipgError('BAD_USER_INPUT', `ids has ${ids.length} ids; expected at most ${MAX_PAGE_SIZE}`, {
    field: 'ids',
    hint: `Ask for up to ${MAX_PAGE_SIZE} at a time.`,
  });
};

const entity: Resolver<unknown, IdArgs> = (_, { id }, { loaders, reader }) => {
  requireKind(reader.ontology, id, 'entity', 'id');
  return loaders.entity(id);
};

function entitiesField(kind?: string): Resolver<unknown, EntityQuestion> {
  return async (_, args, { reader }, info) =>
    new Connection(await findEntities(reader, { ...args, ...wantedOf(info) }, kind), itself);
}

function entityField(ontology: Ontology, type: EntityType): Resolver<unknown, IdArgs> {
  const prefetch = relationPrefetch(ontology, type.name);
  return (_, { id }, context, info) => {
    requireType(ontology, id, type);
    prefetch(id, context, info);
    return context.loaders.entity(id);
  };
}

const fact: Resolver<unknown, IdArgs> = (_, { id }, context) => {
  requireKind(context.reader.ontology, id, 'fact', 'id');
  return factAt(id, context);
};

const facts: Resolver<unknown, FactQuestion> = async (_, args, { reader }, info) =>
  new Connection(await findFacts(reader, { ...args, ...wantedOf(info) }), (each) => new FactNode(each));

const observation: Resolver<unknown, IdArgs> = (_, { id }, { loaders, reader }) => {
  requireKind(reader.ontology, id, 'observation', 'id');
  return loaders.observation(id);
};

const observations: Resolver<unknown, ObservationQuestion> = async (_, args, { reader }, info) =>
  new Connection(await findObservations(reader, { ...args, ...wantedOf(info) }), itself);

const finding: Resolver<unknown, IdArgs> = (_, { id }, { loaders, reader }) => {
  requireKind(reader.ontology, id, 'finding', 'id');
  return loaders.finding(id);
};

const findings: Resolver<unknown, FindingQuestion> = async (_, args, { reader }, info) =>
  new Connection(await findFindings(reader, { ...args, ...wantedOf(info) }), itself);

const searchField: Resolver<unknown, SearchQuestion> = async (_, args, { reader }, info) =>
  new Connection(
    await search(reader, { ...args, ...wantedOf(info) }),
    (hit) => hit.entity,
    ({ match, name }) => ({ match, name }),
  );

const backing: Resolver<unknown, BackingQuestion> = async (_, args, { reader }) =>
  new Connection(await findBacking(reader, args), (each) => new BackingNode(each));

const comparison: Resolver<unknown, ComparisonQuestion> = async (_, args, { reader }, info) =>
  new ComparisonNode(await compare(reader, { ...args, statuses: selects(info, 'cells', 'status') }), args);

const document: Resolver<unknown, IdArgs> = async (_, { id }, { loaders, reader }) => {
  requireKind(reader.ontology, id, 'document', 'id');
  return (await loaders.documents()).get(id);
};

const documents: Resolver<unknown, object> = async (_, __, { loaders }): Promise<SourceDocument[]> => [
  ...(await loaders.documents()).values(),
];

async function dataset(_: unknown, __: object, { loaders }: RequestContext): Promise<object> {
  const { info, counts }: StoreSummary = await loaders.summary();
  const inLanguage =
    (text: LocalizedText) =>
    ({ lang }: LangArgs): string =>
      text[lang];
  return { ...info, title: inLanguage(info.title), citation: inLanguage(info.citation), counts };
}

/** The root fields, those of each type of the ontology included. */
export function queryResolvers(ontology: Ontology): ResolverMap {
  const described = ontologyNode(ontology);
  const typed = [...ontology.types.values()].flatMap((type) => {
    const list = [type.plural, entitiesField(type.name)] as const;
    return type.abstract ? [list] : [list, [toFieldName(type.name), entityField(ontology, type)] as const];
  });
  return {
    node: (_: unknown, { id }: IdArgs, context: RequestContext) => nodeAt(id, context, 'id'),
    nodes,
    entity,
    entities: entitiesField(),
    ...Object.fromEntries<unknown>(typed),
    fact,
    facts,
    observation,
    observations,
    finding,
    findings,
    search: searchField,
    backing,
    comparison,
    ontology: () => described,
    document,
    documents,
    dataset,
  };
}
