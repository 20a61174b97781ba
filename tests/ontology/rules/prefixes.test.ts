import { describeProblems } from '../problem-cases.js';

describeProblems('Prefixes of ids', [
  [
    'a prefix of two types',
    'types.City.prefix',
    'policy',
    /prefix 'policy' of Policy is that of City already/,
    'prefix: policy',
  ],
  ['a prefix in capitals', 'types.City.prefix', 'City', /prefix of City: expected lower-case words/, 'prefix: City'],
  [
    'a prefix that begins the ids of facts',
    'types.City.prefix',
    'fact',
    /prefix of City: 'fact' begins the ids of facts/,
    'prefix: fact',
  ],
]);
