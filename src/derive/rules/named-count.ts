/**
 * "N of M named": a document gives a number of signatories, members or issuing bodies and names some of them. Counted within the document that
 * gives the number, and for signatories within its period; hedged and negated facts do not count. A number of which nobody is
 * named is just a number, and gives no finding.
 */
import { sortedTexts } from '../../dataset/compare.js';
import type { Evidence, Fact, Finding, LocalizedText, Observation } from '../../dataset/model.js';
import { isKindOf, type MeasureName, type PredicateName, type TypeName } from '../../ontology/index.js';
import { statementOf } from '../describe.js';
import { documentsOf } from '../evidence.js';
import { localized } from '../format.js';
import type { Material } from '../material.js';
import { finding, type FindingRule } from '../rule.js';

interface Counted {
  /** The predicate between what is counted and what the figure is about. */
  predicate: PredicateName;
  /** The end at which what is counted stands. */
  end: 'subject' | 'object';
  /** The type of what is counted. */
  type: TypeName;
  /** Types of what the figure is about. */
  of: readonly TypeName[];
}

const memberOf = (type: TypeName): Counted => ({
  predicate: 'MEMBER_OF',
  end: 'subject',
  type,
  of: ['Alliance', 'Agreement'],
});

/** Measures that count the ends of a relation. */
const COUNTED: Readonly<Record<string, readonly Counted[]>> = {
  'signatory-count': [{ predicate: 'SIGNED', end: 'subject', type: 'Entity', of: ['Agreement', 'Policy'] }],
  'organization-count': [
    memberOf('Organization'),
    { predicate: 'ISSUED_BY', end: 'object', type: 'Organization', of: ['Policy'] },
  ],
  'company-count': [memberOf('Company')],
  'place-count': [memberOf('Place')],
} satisfies Partial<Record<MeasureName, readonly Counted[]>>;

interface Named {
  id: string;
  /** Id of what is counted. */
  counted: string;
  evidence: readonly Evidence[];
}

/** Whether a date lies in a period: the period is the coarser of the two, or both are the same. */
function within(date: unknown, period: string | undefined): boolean {
  if (period === undefined) return true;
  if (typeof date !== 'string') return false;
  const [from = '', to = from] = period.split('/');
  return date.slice(0, from.length) >= from && date.slice(0, to.length) <= to;
}

function holds(fact: Fact): boolean {
  return fact.properties['negated'] !== true && fact.properties['status'] === undefined;
}

/** Facts that name a counted subject in the document, with the evidence that stands in it. */
function namedIn(document: string, target: string, counted: Counted, figure: Observation, material: Material): Named[] {
  // A membership has its own dates, which say nothing of when the members were counted.
  const period = counted.predicate === 'SIGNED' ? figure.period : undefined;
  const otherEnd = counted.end === 'subject' ? 'object' : 'subject';
  return material
    .factsOf(counted.predicate)
    .filter((fact) => fact[otherEnd] === target && holds(fact) && within(fact.properties['date'], period))
    .filter((fact) => isKindOf(material.ontology, material.typeOf(fact[counted.end]), counted.type))
    .map((fact) => ({
      id: fact.id,
      counted: fact[counted.end],
      evidence: fact.evidence.filter((piece) => piece.document === document),
    }))
    .filter((fact) => fact.evidence.length > 0);
}

function computedText(
  named: readonly string[],
  figure: Observation,
  document: string,
  material: Material,
): LocalizedText {
  return localized((language) => {
    const names = named.map((id) => material.name(id, language));
    return language === 'zh'
      ? `${document} 点名 ${named.length} 个，共 ${figure.value} 个：${names.join('、')}`
      : `${document} names ${named.length} of ${figure.value}: ${names.join(', ')}`;
  });
}

const END_ZH = { subject: '主体', object: '客体' } as const;

function methodText(counted: Counted, material: Material): LocalizedText {
  return localized((language) => {
    const label = material.ontology.relations.get(counted.predicate)?.label[language] ?? counted.predicate;
    return language === 'zh'
      ? `同一文件中“${label}”关系（${counted.predicate}）的${END_ZH[counted.end]}数与所述数目相比`
      : `number of ${counted.end}s of ${counted.predicate} (${label}) in the same document against the number stated`;
  });
}

function check(figure: Observation, counted: Counted, document: string, material: Material): Finding[] {
  const targets = figure.about.filter((id) =>
    counted.of.some((type) => isKindOf(material.ontology, material.typeOf(id), type)),
  );
  return targets.flatMap((target) => {
    const facts = namedIn(document, target, counted, figure, material);
    const named = sortedTexts(facts.map((fact) => fact.counted));
    const { low, high } = material.range(figure);
    if (named.length === 0 || (named.length >= low && named.length <= high)) return [];
    return finding({
      rule: 'named-count',
      about: [...figure.about, ...named],
      premises: [figure, ...facts],
      stated: statementOf(material, figure),
      computed: computedText(named, figure, document, material),
      method: methodText(counted, material),
    });
  });
}

export const namedCount: FindingRule = {
  name: 'named-count',
  find: (material) =>
    material.dataset.observations.flatMap((figure) => {
      const countings = COUNTED[figure.measure] ?? [];
      return countings.flatMap((counted) =>
        documentsOf(figure).flatMap((document) => check(figure, counted, document, material)),
      );
    }),
};
