/**
 * Figures for the same thing that differ. The same: equal `about`, `measure`, `of` and `period`, and units that are equal or both
 * currencies; of sizes of markets, equal places (src/derive/sizes.ts). Between two documents any two such figures are held
 * against each other, unless one of the documents breaks the number down: then equal goes with equal subject and scope. Within a
 * document both are asked for. Two figures differ where no value is within what both stand for, or where they are in different
 * currencies, which no exchange rate is at hand to compare. All stand side by side; none is chosen, none converted.
 */
import { canonicalJson } from '../../dataset/canonical.js';
import { compareText, sortById } from '../../dataset/compare.js';
import type { Finding, Language, LocalizedText, Observation } from '../../dataset/model.js';
import { subjectOf, valueWithDetails } from '../describe.js';
import { documentsOf } from '../evidence.js';
import { isCurrency, localized } from '../format.js';
import { meets } from '../interval.js';
import type { Material } from '../material.js';
import { finding, type FindingRule } from '../rule.js';
import { comparableSubject } from '../sizes.js';

const MONEY = 'money';
/** Figures of the same thing, each group in the order of ids. */
function groupsOf(figures: readonly Observation[], material: Material): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) {
    const unit = isCurrency(figure.unit) ? MONEY : figure.unit;
    const subject = comparableSubject(figure, figure.measure, material);
    const key = canonicalJson([subject, figure.measure, figure.of ?? null, figure.period ?? null, unit]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].filter((group) => group.length > 1).map(sortById);
}

/** What exactly is counted. */
function frameOf({ about, scope }: Observation): string {
  return canonicalJson([about, scope ?? null]);
}

/** Documents that give figures of more than one subject or scope in the group. */
function documentsThatBreakDown(group: readonly Observation[]): Set<string> {
  const frames = new Map<string, Set<string>>();
  for (const figure of group) {
    for (const document of documentsOf(figure)) {
      frames.set(document, (frames.get(document) ?? new Set()).add(frameOf(figure)));
    }
  }
  return new Set([...frames].filter(([, each]) => each.size > 1).map(([document]) => document));
}

function comparable(a: Observation, b: Observation, brokenDown: ReadonlySet<string>): boolean {
  if (frameOf(a) === frameOf(b)) return true;
  const [ofA, ofB] = [documentsOf(a), documentsOf(b)];
  const apart = !ofA.some((document) => ofB.includes(document));
  return apart && ![...ofA, ...ofB].some((document) => brokenDown.has(document));
}

function differ(a: Observation, b: Observation, material: Material): boolean {
  return a.unit !== b.unit || !meets(material.range(a), material.range(b));
}

/** Parts of a group that hang together by pairs that differ. */
function conflictsIn(group: readonly Observation[], material: Material): Observation[][] {
  const brokenDown = documentsThatBreakDown(group);
  const rest = new Set(group);
  const conflicts: Observation[][] = [];
  for (const start of group) {
    if (!rest.delete(start)) continue;
    const part = [start];
    for (const figure of part) {
      for (const other of rest) {
        if (!comparable(figure, other, brokenDown) || !differ(figure, other, material)) continue;
        part.push(other);
        rest.delete(other);
      }
    }
    if (part.length > 1) conflicts.push(sortById(part));
  }
  return conflicts;
}

/** Subjects that all the figures have. */
function commonAbout(figures: readonly Observation[]): string[] {
  const [first, ...others] = figures;
  return (first?.about ?? []).filter((id) => others.every((other) => other.about.includes(id)));
}

/** `document: value (details)`, and before the value what that figure alone is of. */
function entryOf(figure: Observation, common: readonly string[], material: Material, language: Language): string {
  const zh = language === 'zh';
  const own = figure.about.filter((id) => !common.includes(id)).map((id) => material.name(id, language));
  const subject = own.length === 0 ? '' : `${own.join(zh ? '、' : ', ')}${zh ? '' : ' '}`;
  const documents = documentsOf(figure).join(zh ? '、' : ', ');
  return `${documents}${zh ? '：' : ': '}${subject}${valueWithDetails(material, figure, language)}`;
}

function statedText(figures: readonly Observation[], first: Observation, material: Material): LocalizedText {
  const common = commonAbout(figures);
  return localized((language) => {
    const zh = language === 'zh';
    const subject = subjectOf(material, { ...first, about: common }, language);
    const entries = figures.map((figure) => entryOf(figure, common, material, language)).sort(compareText);
    return `${subject}${zh ? '——' : ' — '}${entries.join(zh ? '；' : '; ')}`;
  });
}

function outcome(figures: readonly Observation[]): LocalizedText {
  const currencies = new Set(figures.map((figure) => figure.unit)).size > 1;
  const zh = `${figures.length} 个数值不一致，并列保留，不作合并`;
  const en = `${figures.length} figures differ; all are kept side by side`;
  if (!currencies) return { zh, en };
  return { zh: `${zh}；币种不同，未作换算`, en: `${en}; currencies differ and are not converted` };
}

function conflictFinding(figures: readonly Observation[], material: Material): Finding[] {
  const [first] = figures;
  if (first === undefined) return [];
  return [
    finding({
      rule: 'disagreement',
      about: figures.flatMap((figure) => figure.about),
      premises: figures,
      stated: statedText(figures, first, material),
      computed: outcome(figures),
      method: {
        zh: '同一对象（规模类指标则为同一地方）、同一指标、同一时期的数值，按印出的位数与界限比较',
        en: 'figures of the same thing (of sizes: of the same place), measure and period, compared within the digits printed and their bounds',
      },
    }),
  ];
}

export const disagreement: FindingRule = {
  name: 'disagreement',
  find: (material) =>
    groupsOf(material.dataset.observations, material)
      .flatMap((group) => conflictsIn(group, material))
      .flatMap((figures) => conflictFinding(figures, material)),
};
