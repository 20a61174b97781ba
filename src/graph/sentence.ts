/** A fact in words. */
import type { Entity, Fact, Language } from '../dataset/model.js';
import type { Ontology } from '../ontology/index.js';

/** The main name in a language; the id where there is none. */
export function nameOf(entity: Entity, language: Language): string {
  for (const name of entity.names) if (name.kind === 'MAIN' && name.language === language) return name.text;
  return entity.id;
}

const NOT: Record<Language, (sentence: string) => string> = {
  zh: (sentence) => `并非：${sentence}`,
  en: (sentence) => `Not so: ${sentence}`,
};

/** The fact as the ontology reads it from one end; said not to be so where it is negated. */
export function sentenceOf(
  ontology: Ontology,
  fact: Fact,
  ends: { subject: Entity; object: Entity },
  language: Language,
  from: 'SUBJECT' | 'OBJECT',
): string {
  const relation = ontology.relations.get(fact.predicate);
  const template =
    (from === 'SUBJECT' ? relation?.reads : relation?.inverseReads)?.[language] ??
    `{subject} ${fact.predicate} {object}`;
  const sentence = template.replace(/\{(subject|object)\}/g, (_, end: 'subject' | 'object') =>
    nameOf(ends[end], language),
  );
  return fact.properties['negated'] === true ? NOT[language](sentence) : sentence;
}
