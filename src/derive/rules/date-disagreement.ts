/**
 * Dates of the same act that differ. An act: what comes about once to a thing, whoever is said to have done it (one document names
 * the country, another its agency), in the same role and polarity. Within one document another qualifier makes another act; two
 * documents qualify the same act in words of their own. Dates differ where neither is the other with less precision: 2023 and
 * 2023-05 agree.
 */
import { canonicalJson } from '../../dataset/canonical.js';
import { compareText, sortById } from '../../dataset/compare.js';
import type { Fact, Finding, Language } from '../../dataset/model.js';
import type { PredicateName } from '../../ontology/index.js';
import { documentsOf } from '../evidence.js';
import { formatDate, localized } from '../format.js';
import type { Material } from '../material.js';
import { finding, type FindingRule } from '../rule.js';

/** What is done once, and the ends that tell one act from another: a policy is issued once, but each party signs on its own day. */
const ENDS_OF_ACT = {
  AUTHORED_BY: ['subject'],
  DEVELOPED_BY: ['subject'],
  ESTABLISHES: ['object'],
  ISSUED_BY: ['subject'],
  PUBLISHED_BY: ['subject'],
  SIGNED: ['subject', 'object'],
} as const satisfies Partial<Record<PredicateName, readonly ('subject' | 'object')[]>>;

type Once = keyof typeof ENDS_OF_ACT;
const ONCE = Object.keys(ENDS_OF_ACT) as Once[];

function dateOf(fact: Fact): string {
  const date = fact.properties['date'];
  return typeof date === 'string' ? date : '';
}

function actOf(predicate: Once, fact: Fact): string {
  const { role = null, negated = false } = fact.properties;
  return canonicalJson([ENDS_OF_ACT[predicate].map((end) => fact[end]), role, negated]);
}

function qualifierOf({ properties }: Fact): string {
  return canonicalJson(properties['qualifier'] ?? null);
}

/** Whether two facts of one act are said of one time, so that their dates can be held against each other. */
function comparable(a: Fact, b: Fact): boolean {
  if (qualifierOf(a) === qualifierOf(b)) return true;
  const documents = new Set(documentsOf(a));
  return !documentsOf(b).some((document) => documents.has(document));
}

function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function differ(a: Fact, b: Fact): boolean {
  return comparable(a, b) && !agree(dateOf(a), dateOf(b));
}

/** Facts of the same act of which at least two have dates that do not agree, with what can be held against one of these. */
function actsOf(predicate: Once, material: Material): Fact[][] {
  const acts = new Map<string, Fact[]>();
  for (const fact of material.factsOf(predicate)) {
    if (dateOf(fact) === '') continue;
    const key = actOf(predicate, fact);
    const act = acts.get(key);
    if (act === undefined) acts.set(key, [fact]);
    else act.push(fact);
  }
  return [...acts.values()].flatMap((act) => {
    const apart = act.filter((a) => act.some((b) => differ(a, b)));
    return apart.length === 0 ? [] : [act.filter((a) => apart.some((b) => comparable(a, b)))];
  });
}

/** How the fact reads, by the sentence that the ontology gives its relation. */
function sentence(fact: Fact, material: Material, language: Language): string {
  const reads =
    material.ontology.relations.get(fact.predicate)?.reads[language] ?? `{subject} ${fact.predicate} {object}`;
  return reads
    .replace('{subject}', () => material.name(fact.subject, language))
    .replace('{object}', () => material.name(fact.object, language));
}

/** `document: date`; with the sentence of each fact where they are not said of the same two things. */
function statedText(act: readonly Fact[], material: Material, language: Language): string {
  const zh = language === 'zh';
  const sentences = new Set(act.map((fact) => sentence(fact, material, language)));
  const [common] = sentences.size === 1 ? sentences : [];
  const entries = act.map((fact) => {
    const own = common === undefined ? `${sentence(fact, material, language)}${zh ? '，' : ', '}` : '';
    return `${documentsOf(fact).join(zh ? '、' : ', ')}${zh ? '：' : ': '}${own}${formatDate(dateOf(fact), language)}`;
  });
  const dates = entries.sort(compareText).join(zh ? '；' : '; ');
  return common === undefined ? dates : `${common}${zh ? '——' : ' — '}${dates}`;
}

function actFinding(facts: readonly Fact[], material: Material): Finding {
  const act = sortById(facts);
  return finding({
    rule: 'date-disagreement',
    about: act.flatMap(({ subject, object }) => [subject, object]),
    premises: act,
    stated: localized((language) => statedText(act, material, language)),
    computed: { zh: '所述日期不一致，并列保留', en: 'the dates differ; all are kept side by side' },
    method: {
      zh: '同一行为的日期，按较粗的精度比较',
      en: 'dates of the same act, compared at the coarser precision',
    },
  });
}

export const dateDisagreement: FindingRule = {
  name: 'date-disagreement',
  find: (material) => ONCE.flatMap((predicate) => actsOf(predicate, material)).map((act) => actFinding(act, material)),
};
