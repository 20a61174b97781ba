/** dataset.yaml. */
import { entityFillKeys, factFillKeys, FIGURE_FILL_KEYS } from '../../fill-keys.js';
import { ANY_TYPE, type Ontology } from '../../model.js';
import { concreteTypes } from '../../queries.js';
import { closed, described, ref, TEXT, type JsonObject } from './shapes.js';

const COUNT: JsonObject = { type: 'integer', minimum: 0 };
const PERCENT: JsonObject = { type: 'number', minimum: 0, maximum: 100 };

/** `filled` is what rates may be set for; with it, or where `ownReason` says so, the reason stands beside the numbers. */
function range(fillKeys: readonly string[], ownReason: boolean): JsonObject {
  const filled = described('Of a hundred, at least so many have it; ^ before a predicate: as its object', {
    type: 'object',
    propertyNames: { enum: fillKeys },
    additionalProperties: PERCENT,
  });
  return {
    ...closed({ min: COUNT, max: COUNT, ...(fillKeys.length > 0 ? { filled } : {}), reason: TEXT }, [
      'min',
      'max',
      ...(ownReason ? ['reason'] : []),
    ]),
    ...(ownReason ? {} : { dependentRequired: { filled: ['reason'] } }),
  };
}

function expectation(ontology: Ontology): JsonObject {
  const types = concreteTypes(ontology, ANY_TYPE);
  const byType = Object.fromEntries(types.map((type) => [type, range(entityFillKeys(ontology, type), true)]));
  return closed(
    {
      reason: described('Why so many: in your own words, what the text has', TEXT),
      entities: range([], false),
      facts: range(factFillKeys(ontology), false),
      observations: range(FIGURE_FILL_KEYS, false),
      types: described('Each type that the document has entities of', closed(byType, [])),
    },
    ['reason'],
  );
}

export function dataset(ontology: Ontology): JsonObject {
  return closed(
    {
      title: ref('text'),
      version: TEXT,
      licence: TEXT,
      citation: ref('text'),
      expect: described('How much each document is expected to hold, and why', {
        type: 'object',
        additionalProperties: expectation(ontology),
      }),
    },
    ['title', 'version', 'licence', 'citation'],
  );
}
