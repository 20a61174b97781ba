/** Facts: ends resolved and of the right types, the same fact from several places made one. */
import type { Ontology, Relation } from '../../ontology/model.js';
import { relationAllows } from '../../ontology/queries.js';
import { compareText } from '../compare.js';
import { evidenceKey, mergeEvidence } from '../evidence.js';
import { factId } from '../ids.js';
import type { Evidence, Fact } from '../model.js';
import type { Located } from '../read/map-reader.js';
import type { SeedFact } from '../read/seeds.js';
import { listValues } from '../../suggest.js';
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

/** Pairs of ends that may be joined, in the order of ids where the relation is symmetric. */
function endsOf(context: LinkContext, relation: Relation, seed: SeedFact): [string, string][] {
  const { index, log } = context;
  const known = (ends: readonly Located<string>[], types: readonly string[]): Located<string>[] =>
    ends.filter((end) => index.resolve(end, types) !== undefined);
  const subjects = known(seed.subjects, relation.subjectTypes);
  const objects = known(seed.objects, relation.objectTypes);
  const fitting = {
    subjects: subjects.filter((end) => checkEnd(context, relation, { end, role: 'subject', others: objects })),
    objects: objects.filter((end) => checkEnd(context, relation, { end, role: 'object', others: subjects })),
  };
  const pairs: [string, string][] = [];
  for (const { value: subject } of fitting.subjects) {
    for (const { value: object, at } of fitting.objects) {
      if (subject === object) {
        log.add('SELF_RELATION', at, `${relation.name} joins "${subject}" to itself; expected two entities`);
        continue;
      }
      const turn = relation.symmetric && compareText(subject, object) > 0;
      pairs.push(turn ? [object, subject] : [subject, object]);
    }
  }
  return pairs;
}

interface EndCheck {
  end: Located<string>;
  role: 'subject' | 'object';
  /** The ends at the other side. */
  others: readonly Located<string>[];
}

/** Whether the end is of a type that the relation allows. */
function checkEnd({ index, ontology, log }: LinkContext, relation: Relation, { end, role, others }: EndCheck): boolean {
  const type = index.typeOf(end.value) ?? '';
  const types = role === 'subject' ? relation.subjectTypes : relation.objectTypes;
  if (types.includes(type)) return true;
  const declared = role === 'subject' ? relation.declaredSubject : relation.declaredObject;
  const other = index.typeOf(others[0]?.value ?? '') ?? '';
  const [subject, object] = role === 'subject' ? [type, other] : [other, type];
  const message = `${relation.name} has the ${role} "${end.value}" of type ${type}; expected ${declared.join(', ')}`;
  const turned = relationAllows(ontology, relation.name, object, subject);
  const hint = turned
    ? `the other way round it would be right: ${relation.reads.en}`
    : fittingRelations(ontology, subject, object);
  log.add('WRONG_END', end.at, message, hint);
  return false;
}

/** Names a few relations that do allow these types, as a hint. */
function fittingRelations(ontology: Ontology, subject: string, object: string): string | undefined {
  const fitting = [...ontology.relations.values()].filter(
    ({ name, derived }) => !derived && relationAllows(ontology, name, subject, object),
  );
  if (fitting.length === 0) return undefined;
  return `these ends fit ${listValues(fitting.map((each) => each.name))}`;
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
