import { describeProblems } from '../problem-cases.js';

describeProblems('Sentences', [
  [
    'a sentence without its object',
    'relations.ISSUED_BY.reads.en',
    '{subject} was issued',
    /reads of ISSUED_BY: expected \{subject\} and \{object\}, each once/,
    'en: "{subject} was issued"',
  ],
  [
    'a Chinese sentence without its subject',
    'relations.ISSUED_BY.inverseReads.zh',
    '{object}发布',
    /inverseReads of ISSUED_BY: expected \{subject\} and \{object\}/,
    'zh: "{object}发布"',
  ],
  [
    'a sentence that names an end twice',
    'relations.ISSUED_BY.reads.en',
    '{subject}, {subject} of {object}',
    /each once/,
    'en: "{subject}, {subject} of {object}"',
  ],
  [
    'an inverse sentence that begins with the subject',
    'relations.ISSUED_BY.inverseReads.en',
    '{subject} comes from {object}',
    /inverseReads of ISSUED_BY: expected \{object\} before the other end/,
    'en: "{subject} comes from {object}"',
  ],
  [
    'a sentence without words',
    'relations.ISSUED_BY.reads.zh',
    '{subject}{object}',
    /expected words between the ends/,
    'zh: "{subject}{object}"',
  ],
  [
    'two relations that read alike',
    'relations.BACKS.reads.en',
    '{subject} is twinned with {object}',
    /is reads of TWINNED_WITH already/,
    'en: "{subject} is twinned with {object}"',
  ],
]);
