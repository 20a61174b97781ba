/**
 * Dates of the same act that differ. An act: a relation that comes about once between two things, in the same role and under the
 * same qualifier and polarity. Dates differ where neither is the other with less precision: 2023 and 2023-05 agree.
 */
import { canonicalJson } from '../../dataset/canonical.js';
import { compareText, sortById } from '../../dataset/compare.js';
import type { Fact, Finding, Language } from '../../dataset/model.js';
import type { PredicateName } from '../../ontology/index.js';
import { documentsOf } from '../evidence.js';
import { formatDate, localized } from '../format.js';
import type { Material } from '../material.js';
import { finding, type FindingRule } from '../rule.js';

/** What is done once: a fund may give twice to the same firm, but an act is issued once in the same role. */
const ONCE = [
  'AUTHORED_BY',
  'DEVELOPED_BY',
  'ESTABLISHES',
  'ISSUED_BY',
  'PUBLISHED_BY',
  'SIGNED',
] as const satisfies readonly PredicateName[];

function dateOf(fact: Fact): string {
  const date = fact.properties['date'];
  return typeof date === 'string' ? date : '';
}

function actOf({ subject, object, properties }: Fact): string {
  const { role = null, qualifier = null, negated = false } = properties;
  return canonicalJson([subject, object, role, qualifier, negated]);
}

function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Facts of the same act of which at least two have dates that do not agree. */
function actsIn(facts: readonly Fact[]): Fact[][] {
  const acts = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (dateOf(fact) === '') continue;
    const key = actOf(fact);
    const act = acts.get(key);
    if (act === undefined) acts.set(key, [fact]);
    else act.push(fact);
  }
  return [...acts.values()].filter((act) => act.some((a) => act.some((b) => !agree(dateOf(a), dateOf(b)))));
}

/** How the fact reads, by the sentence that the ontology gives its relation. */
function sentence(fact: Fact, material: Material, language: Language): string {
  const reads =
    material.ontology.relations.get(fact.predicate)?.reads[language] ?? `{subject} ${fact.predicate} {object}`;
  return reads
    .replace('{subject}', () => material.name(fact.subject, language))
    .replace('{object}', () => material.name(fact.object, language));
}

function datesText(act: readonly Fact[], language: Language): string {
  const zh = language === 'zh';
  const entries = act.map((fact) => {
    return `${documentsOf(fact).join(zh ? '、' : ', ')}${zh ? '：' : ': '}${formatDate(dateOf(fact), language)}`;
  });
  return entries.sort(compareText).join(zh ? '；' : '; ');
}

function actFinding(facts: readonly Fact[], material: Material): Finding[] {
  const act = sortById(facts);
  const [first] = act;
  if (first === undefined) return [];
  return [
    finding({
      rule: 'date-disagreement',
      about: [first.subject, first.object],
      premises: act,
      stated: localized((language) => {
        const dates = datesText(act, language);
        return language === 'zh'
          ? `${sentence(first, material, language)}——${dates}`
          : `${sentence(first, material, language)} — ${dates}`;
      }),
      computed: { zh: '所述日期不一致，并列保留', en: 'the dates differ; all are kept side by side' },
      method: {
        zh: '同一行为的日期，按较粗的精度比较',
        en: 'dates of the same act, compared at the coarser precision',
      },
    }),
  ];
}

export const dateDisagreement: FindingRule = {
  name: 'date-disagreement',
  find: (material) =>
    ONCE.flatMap((predicate) => actsIn(material.factsOf(predicate))).flatMap((act) => actFinding(act, material)),
};
