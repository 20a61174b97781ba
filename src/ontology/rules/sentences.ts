import type { Relation } from '../model.js';
import type { Violation } from '../problem.js';
import { eachRepetition, type Rule } from './rule.js';

const LANGUAGES = ['zh', 'en'] as const;

interface Sentence {
  relation: Relation;
  key: 'reads' | 'inverseReads';
  language: (typeof LANGUAGES)[number];
  text: string;
}

/**
 * A fact reads as a sentence from either end, in zh and in en: each sentence holds both ends once, begins with the end that it
 * is read from, and no two relations read alike.
 */
export const sentences: Rule = (ontology) => {
  const all = [...ontology.relations.values()].flatMap(sentencesOf);
  const violations = all.flatMap((sentence) =>
    complaints(sentence).map((message): Violation => ({ path: pathOf(sentence), message })),
  );
  eachRepetition(
    all,
    ({ text, language }) => `${language} ${text}`,
    (sentence, first) => {
      // A symmetric relation may read alike from both ends once the ends are exchanged, which is another text.
      violations.push({
        path: pathOf(sentence),
        message: `'${sentence.text}' is ${first.key} of ${first.relation.name} already`,
      });
    },
  );
  return violations;
};

function sentencesOf(relation: Relation): Sentence[] {
  return (['reads', 'inverseReads'] as const).flatMap((key) =>
    LANGUAGES.map((language) => ({ relation, key, language, text: relation[key][language] })),
  );
}

function pathOf({ relation, key, language }: Sentence): string[] {
  return ['relations', relation.name, key, language];
}

function complaints({ relation, key, text }: Sentence): string[] {
  const where = `${key} of ${relation.name}`;
  const placeholders = [...text.matchAll(/\{(\w*)\}/g)].map((match) => match[1]);
  if ([...placeholders].sort().join() !== 'object,subject')
    return [`${where}: expected {subject} and {object}, each once, got '${text}'`];
  const begins = key === 'reads' ? 'subject' : 'object';
  if (placeholders[0] !== begins) return [`${where}: expected {${begins}} before the other end, got '${text}'`];
  if (text.replace(/\{\w+\}/g, '').trim() === '') return [`${where}: expected words between the ends, got '${text}'`];
  return [];
}
