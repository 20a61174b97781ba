import { ANOTHER_RELATION, anotherType, describeProblems } from '../problem-cases.js';

describeProblems('Forms of names', [
  [
    'a type name that is no PascalCase',
    'types.town',
    anotherType('towns', { zh: '镇', en: 'town' }),
    /'town': expected PascalCase/,
    'town:',
  ],
  [
    'a predicate that is no SCREAMING_SNAKE_CASE',
    'relations.issuedBy',
    ANOTHER_RELATION,
    /'issuedBy': expected SCREAMING_SNAKE_CASE/,
    'issuedBy:',
  ],
  [
    'a field that GraphQL would not take',
    'relations.ISSUED_BY.field',
    'issued-by',
    /'issued-by': expected camelCase/,
    'field: issued-by',
  ],
  [
    'a type that the schema has already',
    'types.Fact',
    anotherType('statements', { zh: '事实', en: 'fact' }),
    /'Fact' is a type of the GraphQL schema already/,
    'Fact:',
  ],
  [
    'an enum that is a type already',
    'enums.City',
    { label: { zh: '某类', en: 'sort' }, values: { a: { zh: '甲', en: 'a' } } },
    /'City' is an entity type and an enum/,
    'City:',
  ],
  [
    'an enum value reserved by GraphQL',
    'enums.PolicyKind.values.true',
    { zh: '真', en: 'true' },
    /'true' is a reserved word of GraphQL/,
    '"true":',
  ],
  [
    'a type named like a list',
    'types.CityEdge',
    anotherType('cityEdges', { zh: '城缘', en: 'city edge' }),
    /names ending in Connection or Edge/,
    'CityEdge:',
  ],
  [
    'two measures that are one in GraphQL',
    'measures.marketSize',
    { kind: 'level', label: { zh: '市场', en: 'market' }, units: ['USD'] },
    /'marketSize' and 'market-size' are both MARKET_SIZE in GraphQL/,
    'marketSize:',
  ],
]);
