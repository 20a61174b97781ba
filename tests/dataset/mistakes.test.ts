/** Mistakes as people make them: each is named with its file, its line and its code. */
import { describe, expect, it } from 'vitest';

import type { ProblemCode } from '../../src/dataset/problems.js';
import { formatProblem } from '../../src/dataset/problems.js';
import { changed, readSeeds, VALID } from './seeds.js';
import type { Files } from './seeds.js';

interface Mistake {
  name: string;
  files: Files;
  /** `doc/01-first.yaml:14`. */
  at: string;
  code: ProblemCode;
  /** What the text has to say. */
  says: RegExp;
}

const FIRST = 'doc/01-first.yaml';
const FACT = '  - {subject: policy:beijing-plan, ISSUED_BY: city:beijing, lines: 4}';
const FIGURE = '  - {key: a, about: country:cn, measure: model-count, value: 130, period: 2023-07, lines: 5}';

/** A mistake in the first section, with the text that it replaces. */
function inFirst(name: string, line: number, code: ProblemCode, from: string, to: string, says: RegExp): Mistake {
  return { name, files: changed(FIRST, from, to), at: `${FIRST}:${line}`, code, says };
}

const without = (name: string): Files => Object.fromEntries(Object.entries(VALID).filter(([file]) => file !== name));

const MISTAKES: readonly Mistake[] = [
  inFirst('an unclosed brace', 16, 'BAD_YAML', FACT, FACT.slice(0, -1), /not YAML/),
  inFirst(
    'a misspelt key',
    15,
    'UNKNOWN_KEY',
    FACT,
    FACT.replace('lines', 'line'),
    /unknown key "line".*did you mean "lines"/,
  ),
  inFirst(
    'a text cut by its comma',
    15,
    'UNKNOWN_KEY',
    FACT,
    FACT.replace('lines', 'note: late, it says, lines'),
    /needs quotes/,
  ),
  inFirst(
    'a key given twice',
    15,
    'DUPLICATE_KEY',
    FACT,
    FACT.replace('lines: 4', 'lines: 4, lines: 5'),
    /"lines" is given twice/,
  ),
  inFirst(
    'a misspelt id',
    15,
    'UNKNOWN_ID',
    FACT,
    FACT.replace('city:beijing', 'city:bejing'),
    /unknown id "city:bejing".*did you mean "city:beijing"/,
  ),
  inFirst(
    'a mention of an unknown id',
    4,
    'UNKNOWN_ID',
    'city:beijing: 3',
    'city:bejing: 3',
    /did you mean "city:beijing"/,
  ),
  inFirst(
    'a wrong subject',
    15,
    'WRONG_END',
    FACT,
    FACT.replace('subject: policy:beijing-plan', 'subject: focus:data'),
    /focus:data.*expected Policy/,
  ),
  inFirst(
    'a fact the wrong way round',
    15,
    'WRONG_END',
    FACT,
    '  - {subject: city:beijing, ISSUED_BY: policy:beijing-plan, lines: 4}',
    /other way round/,
  ),
  inFirst(
    'an unknown predicate',
    15,
    'UNKNOWN_PREDICATE',
    FACT,
    FACT.replace('ISSUED_BY', 'ISUED_BY'),
    /did you mean "ISSUED_BY"/,
  ),
  inFirst(
    'a derived predicate',
    15,
    'UNKNOWN_PREDICATE',
    FACT,
    '  - {subject: city:beijing, BACKS: focus:data, lines: 4}',
    /derived by a rule/,
  ),
  inFirst(
    'two predicates in a fact',
    15,
    'UNKNOWN_KEY',
    FACT,
    FACT.replace('lines', 'SIGNED: city:beijing, lines'),
    /ISSUED_BY and SIGNED/,
  ),
  inFirst(
    'an unknown measure',
    18,
    'UNKNOWN_MEASURE',
    FIGURE,
    FIGURE.replace('model-count', 'models-count'),
    /did you mean "model-count"/,
  ),
  inFirst(
    'an unknown unit',
    18,
    'UNKNOWN_UNIT',
    FIGURE,
    FIGURE.replace('period', 'unit: USD, period'),
    /unit of model-count "USD".*expected one of count/,
  ),
  inFirst('an unknown enum value', 11, 'UNKNOWN_VALUE', 'kind: plan', 'kind: plans', /"plans".*did you mean "plan"/),
  inFirst(
    'an id declared twice',
    14,
    'DUPLICATE_ID',
    '    lines: 4\n',
    '    lines: 4\n  - {id: policy:beijing-plan, zh: 又, en: again, lines: 5}\n',
    /declared in doc\/01-first.yaml:8 already/,
  ),
  inFirst('a fact stated twice', 16, 'DUPLICATE_STATEMENT', FACT, `${FACT}\n${FACT}`, /already/),
  inFirst(
    'a figure stated twice',
    19,
    'DUPLICATE_STATEMENT',
    FIGURE,
    `${FIGURE}\n${FIGURE.replace('key: a, ', '')}`,
    /same figure/,
  ),
  inFirst('no English name', 8, 'MISSING_KEY', '    en: Beijing plan\n', '', /no "en"/),
  inFirst('a day that is not', 12, 'BAD_DATE', '2023-05', '2023-02-30', /2023-02-30/),
  inFirst('a month that is not', 12, 'BAD_DATE', '2023-05', '2023-13', /2023-13/),
  inFirst(
    'an end before its beginning',
    15,
    'BAD_DATE',
    FACT,
    FACT.replace('lines', 'date: 2023-05, until: 2022, lines'),
    /"until" 2022 lies before "date" 2023-05/,
  ),
  inFirst(
    'a period that ends before it begins',
    18,
    'BAD_PERIOD',
    FIGURE,
    FIGURE.replace('2023-07', '2032/2023'),
    /ends before it begins/,
  ),
  inFirst(
    'lines beyond the document',
    15,
    'BAD_LINES',
    FACT,
    FACT.replace('lines: 4', 'lines: 4-400'),
    /beyond doc, which has 60 lines/,
  ),
  inFirst('lines that run backwards', 15, 'BAD_LINES', FACT, FACT.replace('lines: 4', 'lines: 6-4'), /backwards/),
  inFirst('a number in words', 18, 'BAD_NUMBER', FIGURE, FIGURE.replace('130', '130个'), /expected a number/),
  inFirst(
    'a range upside down',
    18,
    'BAD_RANGE',
    FIGURE,
    FIGURE.replace('130', '130, upTo: 120'),
    /"upTo" 120 is not above "value" 130/,
  ),
  inFirst(
    'a currency without an amount',
    15,
    'CURRENCY',
    FACT,
    FACT.replace('lines', 'currency: CNY, lines'),
    /without "amount"/,
  ),
  inFirst('an unknown input', 19, 'UNKNOWN_INPUT', 'value: 260', 'value: 260, inputs: [a, c]', /unknown input "c"/),
  inFirst(
    'too few inputs',
    19,
    'WRONG_INPUTS',
    'value: 260',
    'value: 260, inputs: [a]',
    /has 1: a; expected two or more/,
  ),
  inFirst('a key used twice', 19, 'DUPLICATE_ID', 'key: b', 'key: a', /names two figures/),
  inFirst(
    'a thing that is part of itself',
    16,
    'SELF_RELATION',
    'PART_OF: country:cn',
    'PART_OF: city:beijing',
    /to itself/,
  ),
  inFirst(
    'parts in a circle',
    17,
    'CYCLE',
    FACT,
    `  - {subject: country:cn, PART_OF: city:beijing, lines: 3}\n${FACT}`,
    /runs in a circle/,
  ),
  inFirst(
    'a "via" cut by its comma',
    15,
    'MISSING_KEY',
    FACT,
    FACT.replace('lines', 'via: {city:beijing: 该市, 两地}, lines'),
    /"两地" in "via" has no value.*needs quotes within \{\}/,
  ),
  inFirst(
    '"via" for something else',
    15,
    'UNKNOWN_KEY',
    FACT,
    FACT.replace('lines', 'via: {city:bejing: 该市}, lines'),
    /"via" names "city:bejing".*did you mean "city:beijing"/,
  ),
  inFirst(
    'a text where a list belongs',
    14,
    'WRONG_TYPE',
    `facts:\n${FACT}`,
    'facts: none\nmore:\n',
    /expected a list/,
  ),
  {
    name: 'an entity that nothing mentions',
    files: changed(FIRST, '  focus:data: 4\n', ''),
    at: 'shared/places.yaml:4',
    code: 'UNMENTIONED',
    says: /nothing mentions "focus:data"/,
  },
  {
    name: 'a code that is none',
    files: changed('shared/places.yaml', 'CN-BJ', 'Beijing'),
    at: 'shared/places.yaml:2',
    code: 'BAD_PATTERN',
    says: /"iso3166" is "Beijing"/,
  },
  {
    name: 'a prefix without a type',
    files: changed('shared/places.yaml', 'focus:data', 'fokus:data'),
    at: 'shared/places.yaml:4',
    code: 'BAD_ID',
    says: /did you mean "focus"/,
  },
  {
    name: 'lines in shared',
    files: changed('shared/places.yaml', 'en: China', 'en: China, lines: 3'),
    at: 'shared/places.yaml:3',
    code: 'UNKNOWN_KEY',
    says: /"mentions"/,
  },
  {
    name: 'one name for two',
    files: changed('shared/places.yaml', 'entities:', 'entities:\n  - {id: city:peking, zh: 北 京, en: Peking}'),
    at: 'shared/places.yaml:3',
    code: 'DUPLICATE_NAME',
    says: /"北京" is the main name of "city:peking"/,
  },
  {
    name: 'a hash that is none',
    files: changed('doc/document.yaml', 'aaaa', 'xyz'),
    at: 'doc/document.yaml:4',
    code: 'BAD_HASH',
    says: /64 hex digits/,
  },
  {
    name: 'a document not declared',
    files: without('doc/document.yaml'),
    at: 'doc/document.yaml:1',
    code: 'MISSING_KEY',
    says: /not declared/,
  },
  {
    name: 'no section',
    files: changed('doc/02-second.yaml', 'section: 二\n', ''),
    at: 'doc/02-second.yaml:1',
    code: 'MISSING_KEY',
    says: /no "section"/,
  },
  {
    name: 'sections that overlap',
    files: changed('doc/02-second.yaml', '31-60', '30-60'),
    at: 'doc/02-second.yaml:2',
    code: 'SECTION_OVERLAP',
    says: /overlap 1-30 of "一"/,
  },
  {
    name: 'lines in no section',
    files: { ...VALID, 'doc/02-second.yaml': 'section: 二\nlines: 31-50\nmentions:\n  city:beijing: 55\n' },
    at: 'doc/02-second.yaml:4',
    code: 'BAD_LINES',
    says: /no section/,
  },
  {
    name: 'no dataset.yaml',
    files: without('dataset.yaml'),
    at: 'dataset.yaml:1',
    code: 'MISSING_KEY',
    says: /missing/,
  },
  {
    name: 'a file with no place',
    files: { ...VALID, 'doc/third.yaml': 'section: 三\nlines: 61\n' },
    at: 'doc/third.yaml:1',
    code: 'UNEXPECTED_FILE',
    says: /NN-<name>.yaml/,
  },
  {
    name: 'fewer than expected',
    files: changed(
      'dataset.yaml',
      'licence',
      'expect:\n  doc:\n    facts: {min: 10, max: 20}\n    reason: a test\nlicence',
    ),
    at: 'dataset.yaml:5',
    code: 'UNEXPECTED_COUNT',
    says: /doc holds 2 facts; expected 10 to 20 \(a test\)/,
  },
];

describe('mistakes in the seeds', () => {
  it('finds none in seeds that are right', () => {
    expect(readSeeds(VALID).problems).toEqual([]);
  });

  it.each(MISTAKES)('names file and line of $name', ({ files, at, code, says }) => {
    const { dataset, problems } = readSeeds(files);
    expect(dataset).toBeNull();
    const texts = problems.map((problem) => `${problem.code} ${formatProblem(problem, '.')}`);
    const found = problems.find((problem) => problem.code === code && `${problem.file}:${problem.line}` === at);
    expect(found, texts.join('\n')).toBeDefined();
    expect(texts.find((text) => text.startsWith(`${code} ./${at}:`))).toMatch(says);
  });

  it('reports every problem at once, in the order of files and lines', () => {
    const files = {
      ...changed(FIRST, 'city:beijing: 3', 'city:bejing: 3'),
      'doc/02-second.yaml': 'section: 二\nlines: 31-600\nmention: {}\n',
    };
    const { problems } = readSeeds(files);
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'doc/01-first.yaml:4 UNKNOWN_ID',
      'doc/02-second.yaml:2 BAD_LINES',
      'doc/02-second.yaml:3 UNKNOWN_KEY',
      'shared/places.yaml:2 UNMENTIONED',
    ]);
  });

  it('says everything in one line that an editor can follow', () => {
    const { problems } = readSeeds(changed(FIRST, FACT, FACT.replace('city:beijing', 'city:bejing')));
    expect(problems.map((problem) => formatProblem(problem, 'seeds/'))).toEqual([
      'seeds/doc/01-first.yaml:15: unknown id "city:bejing"; expected the id of an entity; did you mean "city:beijing"?',
    ]);
  });
});
