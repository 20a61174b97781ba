/** Values of enums and scalars, as the code has them inside. */
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { parsePartialDate } from '../../dataset/dates.js';
import type { Ontology } from '../../ontology/index.js';
import type { ResolverMap } from '../context.js';

function toPartialDate(value: unknown): string {
  if (typeof value === 'string' && parsePartialDate(value) !== null) return value;
  throw new GraphQLError(
    `PartialDate cannot be ${JSON.stringify(value)}; expected YYYY, YYYY-MM or YYYY-MM-DD in quotes`,
  );
}

/** Laid over the scalar of the SDL, which keeps its description. */
const partialDate = {
  serialize: String,
  parseValue: toPartialDate,
  parseLiteral: (node: ValueNode) => toPartialDate(node.kind === Kind.STRING ? node.value : null),
};

/** Ontology names inside, SCREAMING_SNAKE_CASE outside. */
export function enumResolvers({ graphql }: Ontology): ResolverMap {
  return {
    PartialDate: partialDate,
    Language: { ZH: 'zh', EN: 'en' },
    Bound: { EQUAL: '=', ABOUT: '≈', AT_LEAST: '≥', AT_MOST: '≤', MORE_THAN: '>', LESS_THAN: '<' },
    EntityType: Object.fromEntries(graphql.types.fromGraphql),
    Measure: Object.fromEntries(graphql.measures.fromGraphql),
    ...Object.fromEntries([...graphql.enums].map(([name, map]) => [name, Object.fromEntries(map.fromGraphql)])),
  };
}
