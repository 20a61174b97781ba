/** Fields of entities: nothing is written by hand for a type, all follows from the ontology. */
import type { Entity, LocalizedText, Observation } from '../../dataset/model.js';
import { nameOf, pageOfList, toPage, windowOf } from '../../graph/index.js';
import { concreteTypes, propertiesOf, relationFieldsOf, type Ontology, type Property } from '../../ontology/index.js';
import type { Direction } from '../../store/port.js';
import type { LangArgs, PageArgs, Resolver, ResolverMap } from '../context.js';
import { Connection, itself } from '../nodes/connection.js';
import { entityAt } from '../nodes/references.js';
import { wantedOf } from '../selection.js';
import { factBetween, relationField } from './relations.js';

interface FactsArgs extends PageArgs {
  predicates?: readonly string[] | null;
  direction?: Direction | null;
  types?: readonly string[] | null;
}

function factsField(ontology: Ontology): Resolver<Entity, FactsArgs> {
  return async (entity, { predicates, direction, types, first, after }, { loaders }, info) => {
    const asked = {
      direction: direction ?? ('BOTH' as const),
      predicates: predicates ?? [],
      otherTypes: [...new Set((types ?? []).flatMap((type) => concreteTypes(ontology, type)))],
    };
    const request = { first, after, ...wantedOf(info) };
    const scope = ['facts', entity.id, asked];
    const window = windowOf(request, scope);
    const slice = await loaders.factsAt({ entity: entity.id, ...asked, window });
    return new Connection(
      toPage(slice, scope, request),
      ({ fact, other }) => factBetween(fact, entity, other),
      ({ fact, other }) => ({ other, direction: fact.subject === entity.id ? 'OUT' : 'IN' }),
    );
  };
}

const observationsField: Resolver<Entity, PageArgs & { measures?: readonly string[] | null }> = async (
  entity,
  { measures, first, after },
  { loaders },
  info,
) => {
  const request = { first, after, ...wantedOf(info) };
  const scope = ['observations', entity.id, measures ?? []];
  const window = windowOf(request, scope);
  const slice = await loaders.observationsAt({ entity: entity.id, measures: measures ?? [], window });
  return new Connection<Observation>(toPage(slice, scope, request), itself);
};

const contributionsField: Resolver<Entity, object> = ({ id }, _, { loaders }) => loaders.contributions(id);

const findingsField: Resolver<Entity, PageArgs> = async (entity, args, { loaders }) =>
  new Connection(pageOfList(await loaders.findingsAbout(entity.id), ['findings', entity.id], args), itself);

function propertyField({ name, type, repeatable }: Property): Resolver<Entity, LangArgs> {
  switch (type) {
    case 'text':
      return ({ properties }, { lang }) => (properties[name] as LocalizedText | undefined)?.[lang];
    case 'id':
      return ({ properties }, _, context, info) => {
        const value = properties[name] as string | readonly string[] | undefined;
        if (value === undefined) return null;
        const ids = typeof value === 'string' ? [value] : value;
        const entities = ids.map((id) => entityAt(id, context, info));
        return repeatable ? entities : entities[0];
      };
    default:
      return ({ properties }) => properties[name];
  }
}

/** Resolvers of every concrete type, and how the abstract ones are told apart. */
export function entityResolvers(ontology: Ontology): ResolverMap {
  const facts = factsField(ontology);
  const common = {
    name: (entity: Entity, { lang }: LangArgs) => nameOf(entity, lang),
    documents: contributionsField,
    facts,
    observations: observationsField,
    findings: findingsField,
  };
  const resolveType = { __resolveType: (entity: Entity) => entity.type };
  return Object.fromEntries<unknown>([
    ['Entity', resolveType],
    ...[...ontology.types.values()].map(
      (type) => [type.name, type.abstract ? resolveType : { ...common, ...ownFields(ontology, type.name) }] as const,
    ),
  ]);
}

function ownFields(ontology: Ontology, typeName: string): ResolverMap {
  const properties = [...propertiesOf(ontology, typeName).values()];
  return Object.fromEntries<unknown>([
    ...properties.map((property) => [property.name, propertyField(property)] as const),
    ...relationFieldsOf(ontology, typeName).map((field) => [field.name, relationField(field)] as const),
  ]);
}
