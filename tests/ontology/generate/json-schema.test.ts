import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateJsonSchema } from '../../../src/ontology/generate/json-schema.js';
import { readOntology } from '../../../src/ontology/load.js';
import { shipped } from '../../../src/package-root.js';

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
  // Only a hint to editors; the project's own check is `aipg validate`.
  ajv.addFormat('uri', true);
  return ajv.compile(JSON.parse(generateJsonSchema(readOntology())) as object);
}

const validate = compile();

/** What is wrong with a seed file, `path: message`, without the errors that only say that a branch failed. */
function errorsOf(yaml: string): string[] {
  if (validate(parse(yaml))) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => !['if', 'anyOf', 'allOf'].includes(keyword))
    .map(({ instancePath, message, params }) => `${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`);
}

const DATASET = 'title: {zh: 甲, en: A}\nversion: 0.1.0\nlicence: CC-BY-4.0\ncitation: {zh: 甲, en: A}\n';
const SECTION = 'section: 一\nlines: 1-9\n';

const GOOD: [string, string][] = [
  ['a section with nothing in it yet', `${SECTION}entities:\nfacts:\n`],
  [
    'mentions in every form',
    `${SECTION}mentions:\n  city:beijing: 331, 333-335\n  country:cn: {lines: 3, via: 两地}\n  city:chengdu: [{lines: 4, via: 蓉}, {lines: 5}]\n`,
  ],
  [
    'an entity with names and properties',
    `${SECTION}entities:\n  - {id: policy:p-1, zh: 措施, en: Measures, alias: {zh: [甲, 乙]}, kind: measures, date: 2023-05, lines: [3, 5-6]}\n`,
  ],
  ['a year alone', `${SECTION}entities:\n  - {id: model:m, zh: 甲, en: A, released: 2023, lines: 3}\n`],
  [
    'a fact for each of several ends',
    `${SECTION}facts:\n  - {subject: [city:a, city:b], FOCUSES_ON: [focus:data], status: planned, qualifier: {zh: 甲, en: a}, lines: 4}\n`,
  ],
  [
    'an amount with its currency',
    `${SECTION}facts:\n  - {subject: city:a, FUNDS: company:b, amount: 1.4e8, currency: USD, lines: 4}\n`,
  ],
  [
    'a figure',
    `${SECTION}observations:\n  - {key: k, about: [country:cn], measure: market-size, value: 1179e8, unit: CNY, bound: ≈, period: 2023/2028, forecast: true, lines: 5}\n`,
  ],
  ['an exemption', `${SECTION}exempt:\n  - {lines: 345, reason: head of the table}\n`],
  ['a shared file', 'entities:\n  - {id: city:beijing, zh: 北京, en: Beijing, iso3166: CN-BJ}\n'],
  [
    'a document',
    `title: {zh: 甲, en: A}\npublisher: {zh: 乙, en: B}\ndate: 2023-09\nsha256: ${'0a'.repeat(32)}\nlines: 420\n`,
  ],
  [
    'a dataset',
    'title: {zh: 甲, en: A}\nversion: 0.1.0\nlicence: CC-BY-4.0\ncitation: {zh: 甲, en: A}\nexpect:\n  d: {entities: {min: 1, max: 2}, types: {Policy: {min: 1, max: 2, filled: {date: 90, ^ABOUT: 5}, reason: three}}, reason: counted}\n',
  ],
  ['judgements', 'judgements:\n  - {notSame: [gov:a, gov:b], reason: two bodies}\n'],
];

const BAD: [string, string, RegExp][] = [
  ['an unknown prefix', `${SECTION}mentions:\n  town:beijing: 3\n`, /pattern|property name/],
  [
    'a property of another type',
    `${SECTION}entities:\n  - {id: city:a, zh: 甲, en: A, released: 2023, lines: 3}\n`,
    /additionalProperty":"released"/,
  ],
  [
    'a value out of its vocabulary',
    `${SECTION}entities:\n  - {id: policy:a, zh: 甲, en: A, kind: law, lines: 3}\n`,
    /entities\/0\/kind: must be equal to one of the allowed values/,
  ],
  ['a missing English name', `${SECTION}entities:\n  - {id: policy:a, zh: 甲, lines: 3}\n`, /missingProperty":"en"/],
  [
    'an entity of a section without lines',
    `${SECTION}entities:\n  - {id: policy:a, zh: 甲, en: A}\n`,
    /missingProperty":"lines"/,
  ],
  ['lines in a shared file', 'entities:\n  - {id: city:a, zh: 甲, en: A, lines: 3}\n', /additionalProperty":"lines"/],
  [
    'a code of another form',
    'entities:\n  - {id: country:cn, zh: 甲, en: A, iso3166: CHN}\n',
    /iso3166: must match pattern/,
  ],
  [
    'a fact without a predicate',
    `${SECTION}facts:\n  - {subject: city:a, lines: 4}\n`,
    /facts\/0: must match exactly one schema/,
  ],
  [
    'a fact of two predicates',
    `${SECTION}facts:\n  - {subject: city:a, SUPPORTS: focus:b, FUNDS: company:c, lines: 4}\n`,
    /must match exactly one schema/,
  ],
  [
    'a derived predicate',
    `${SECTION}facts:\n  - {subject: city:a, BACKS: focus:b, lines: 4}\n`,
    /additionalProperty":"BACKS"/,
  ],
  [
    'an unknown hedge',
    `${SECTION}facts:\n  - {subject: city:a, SUPPORTS: focus:b, status: maybe, lines: 4}\n`,
    /status: must be equal to one of/,
  ],
  [
    'an amount without its currency',
    `${SECTION}facts:\n  - {subject: city:a, FUNDS: company:b, amount: 5, lines: 4}\n`,
    /missingProperty":"currency"/,
  ],
  [
    'an unknown measure',
    `${SECTION}observations:\n  - {about: country:cn, measure: size, value: 1, lines: 5}\n`,
    /measure: must be equal to one of/,
  ],
  [
    'a unit that the measure does not have',
    `${SECTION}observations:\n  - {about: country:cn, measure: cagr, value: 1, unit: USD, lines: 5}\n`,
    /unit: must be equal to one of/,
  ],
  [
    'a period that is none',
    `${SECTION}observations:\n  - {about: country:cn, measure: cagr, value: 1, period: next year, lines: 5}\n`,
    /period: must match pattern/,
  ],
  ['lines that are none', `${SECTION}exempt:\n  - {lines: 3 to 5, reason: layout}\n`, /lines: must match pattern/],
  ['an exemption without a reason', `${SECTION}exempt:\n  - {lines: 3}\n`, /missingProperty":"reason"/],
  ['an unknown key of a section', `${SECTION}fact: []\n`, /additionalProperty":"fact"/],
  [
    'a rate for what the type does not have',
    `${DATASET}expect:\n  d: {types: {Policy: {min: 1, max: 2, filled: {released: 90}, reason: three}}, reason: counted}\n`,
    /filled: property name must be valid|propertyName":"released"/,
  ],
  [
    'a rate above a hundred',
    `${DATASET}expect:\n  d: {observations: {min: 1, max: 2, filled: {period: 101}, reason: four}, reason: counted}\n`,
    /period: must be <= 100/,
  ],
  [
    'an expectation of a type without a reason',
    `${DATASET}expect:\n  d: {types: {Policy: {min: 1, max: 2}}, reason: counted}\n`,
    /missingProperty":"reason"/,
  ],
  [
    'a hash that is none',
    'title: {zh: 甲, en: A}\npublisher: {zh: 乙, en: B}\ndate: 2023\nsha256: abc\nlines: 1\n',
    /sha256: must match pattern/,
  ],
];

describe('the JSON Schema of the seeds', () => {
  it.each(GOOD)('takes %s', (_title, yaml) => {
    expect(errorsOf(yaml)).toEqual([]);
  });

  it.each(BAD)('refuses %s', (_title, yaml, error) => {
    expect(errorsOf(yaml).join('\n')).toMatch(error);
  });

  it('takes every file of the seeds', () => {
    const folder = shipped('seeds');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.map((file) => [file, errorsOf(readFileSync(path.join(folder, file), 'utf8'))] as const);
    expect(wrong.filter(([, errors]) => errors.length > 0)).toEqual([]);
  });
});
