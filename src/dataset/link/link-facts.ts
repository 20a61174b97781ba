/** Facts: ends resolved and of the right types, the same fact from several places made one. */
import type { Relation } from '../../ontology/model.js';
import { relationAllows } from '../../ontology/queries.js';
import { compareText } from '../compare.js';
import { evidenceKey, mergeEvidence } from '../evidence.js';
import { factId } from '../ids.js';
import type { Evidence, Fact } from '../model.js';
import type { Located } from '../read/map-reader.js';
import type { SeedFact } from '../read/seeds.js';
import type { LinkContext } from './context.js';
import { placeText } from './entity-index.js';

export function linkFacts(context: LinkContext): Fact[] {
  const facts = new Map<string, Fact>();
  for (const section of context.seeds.sections) {
    for (const seed of section.facts) {
      const relation = context.ontology.relations.get(seed.predicate.value);
      if (relation === undefined) continue;
      for (const reference of seed.references) context.index.resolve(reference);
      const evidence = context.sections.evidence(section, seed.lines);
      for (const [subject, object] of endsOf(context, relation, seed)) {
        addFact(context, facts, seed, { subject, object, evidence });
      }
    }
  }
  return [...facts.values()];
}

/** Pairs of ends that may be joined; what is wrong with an end is reported once, however many facts it is in. */
function endsOf({ index, ontology, log }: LinkContext, relation: Relation, seed: SeedFact): [string, string][] {
  const resolve = (ends: readonly Located<string>[], types: readonly string[]): Located<string>[] =>
    ends.filter((end) => index.resolve(end, types) !== undefined);
  const subjects = resolve(seed.subjects, relation.subjectTypes);
  const objects = resolve(seed.objects, relation.objectTypes);
  const reported = new Set<string>();
  const check = (end: Located<string>, role: 'subject' | 'object', other: Located<string>): boolean => {
    const type = index.typeOf(end.value) ?? '';
    const types = role === 'subject' ? relation.subjectTypes : relation.objectTypes;
    if (types.includes(type)) return true;
    if (reported.has(`${role} ${end.value}`)) return false;
    reported.add(`${role} ${end.value}`);
    const declared = role === 'subject' ? relation.declaredSubject : relation.declaredObject;
    const message = `${relation.name} has the ${role} "${end.value}" of type ${type}; expected one of ${declared.join(', ')}`;
    const turned = relationAllows(
      ontology,
      relation.name,
      index.typeOf(seed.objects[0]?.value ?? '') ?? '',
      index.typeOf(seed.subjects[0]?.value ?? '') ?? '',
    );
    const hint = turned
      ? `the other way round it would be right: ${relation.reads.en}`
      : alternatives(other, end, role);
    log.add('WRONG_END', end.at, message, hint);
    return false;
  };
  /** Relations that do allow these ends. */
  const alternatives = (
    other: Located<string>,
    end: Located<string>,
    role: 'subject' | 'object',
  ): string | undefined => {
    const [subject, object] = role === 'subject' ? [end, other] : [other, end];
    const fitting = [...ontology.relations.values()].filter(
      (each) =>
        !each.derived &&
        relationAllows(ontology, each.name, index.typeOf(subject.value) ?? '', index.typeOf(object.value) ?? ''),
    );
    if (fitting.length === 0) return undefined;
    return `these ends fit ${fitting
      .slice(0, 8)
      .map((each) => each.name)
      .join(', ')}`;
  };
  const pairs: [string, string][] = [];
  for (const subject of subjects) {
    for (const object of objects) {
      const fits = [check(subject, 'subject', object), check(object, 'object', subject)].every(Boolean);
      if (!fits) continue;
      if (subject.value === object.value) {
        log.add(
          'SELF_RELATION',
          object.at,
          `${relation.name} joins "${subject.value}" to itself; expected two entities`,
        );
        continue;
      }
      const turn = relation.symmetric && compareText(subject.value, object.value) > 0;
      pairs.push(turn ? [object.value, subject.value] : [subject.value, object.value]);
    }
  }
  return pairs;
}

interface Ends {
  subject: string;
  object: string;
  evidence: readonly Evidence[];
}

function addFact(
  { origins, log }: LinkContext,
  facts: Map<string, Fact>,
  seed: SeedFact,
  { subject, object, evidence }: Ends,
): void {
  const content = { predicate: seed.predicate.value, subject, object, properties: seed.properties };
  const id = factId(content);
  const before = facts.get(id);
  const said = new Set(before?.evidence.map(evidenceKey));
  if (before !== undefined && evidence.length > 0 && evidence.every((piece) => said.has(evidenceKey(piece)))) {
    const [first] = origins.of(id);
    const where = first === undefined ? '' : ` in ${placeText({ ...first, column: 1 })}`;
    const message = `${subject} ${content.predicate} ${object} is stated with these lines${where} already; expected each fact once`;
    log.add('DUPLICATE_STATEMENT', seed.at, message);
    return;
  }
  const merged = mergeEvidence([...(before?.evidence ?? []), ...evidence]);
  facts.set(id, { id, ...content, evidence: merged, derived: false, restsOn: [] });
  origins.add(id, { at: seed.at, evidence, via: seed.via, dates: seed.dates, digits: seed.digits });
}
