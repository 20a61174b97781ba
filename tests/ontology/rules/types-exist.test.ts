import { anotherType, describeProblems } from '../problem-cases.js';

describeProblems('Types that are named exist', [
  [
    'an unknown subject type',
    'relations.ISSUED_BY.subject',
    ['Polcy'],
    /subject of ISSUED_BY: unknown type 'Polcy'; did you mean "Policy"\?/,
    '- Polcy',
  ],
  [
    'an unknown object type',
    'relations.ISSUED_BY.object',
    ['City', 'Body'],
    /object of ISSUED_BY: unknown type 'Body'/,
    '- Body',
  ],
  [
    'an unknown parent',
    'types.City.parent',
    'Plase',
    /parent of City: unknown type 'Plase'; did you mean "Place"\?/,
    'parent: Plase',
  ],
  [
    'a parent with entities of its own',
    'types.City.parent',
    'Region',
    /parent of City: expected an abstract type, got Region/,
    'parent: Region',
  ],
  ['a type above itself', 'types.Place.parent', 'Place', /Place is its own ancestor/, 'parent: Place'],
  [
    'an abstract type with nothing below it',
    'types.Thing',
    { ...anotherType('things', { zh: '物', en: 'thing' }), prefix: undefined, abstract: true },
    /Thing is abstract and no concrete type has it as an ancestor/,
    'Thing:',
  ],
]);
