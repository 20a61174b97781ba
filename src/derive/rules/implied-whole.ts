/**
 * A share and its part say how large the whole is: 2.1 billion that are 10 % of a world market make a world market of 21 billion.
 * The whole so implied is held against every figure that a document states for it: the same measure and period, the unit of the
 * part, and about what the share is a share of. Where one of them cannot be, all are set side by side.
 */
import { canonicalJson } from '../../dataset/canonical.js';
import { sortedTexts } from '../../dataset/compare.js';
import type { Finding, Language, LocalizedText, Observation } from '../../dataset/model.js';
import { statementOf, subjectOf, valueWithDetails } from '../describe.js';
import { documentsOf } from '../evidence.js';
import { formatQuantity, formatRange, localized } from '../format.js';
import { meets, quotient, scaled, type Interval } from '../interval.js';
import type { Material } from '../material.js';
import { finding, type FindingRule } from '../rule.js';
import { comparableSubject, placesOf } from '../sizes.js';

/** A figure for the whole, and whether it can be what the share implies. */
interface Stated {
  figure: Observation;
  fits: boolean;
}

/** The level that the share is a share by, of the same thing and period in a document that states the share. */
function partOf(share: Observation, material: Material): Observation | undefined {
  const documents = documentsOf(share);
  return material.dataset.observations.find(
    (figure) =>
      figure.measure === share.of &&
      figure.period === share.period &&
      canonicalJson(figure.about) === canonicalJson(share.about) &&
      documentsOf(figure).some((document) => documents.includes(document)),
  );
}

/** What the share is about, with the whole in place of the place that has the share. */
function aboutWhole(share: Observation, whole: string, material: Material): string[] {
  const places = placesOf(share, material);
  return sortedTexts([...share.about.filter((id) => !places.includes(id)), whole]);
}

/** Every figure for the whole, in the order of ids. */
function statedFor(share: Observation, whole: string, part: Observation, material: Material): Observation[] {
  const subject = (figure: Pick<Observation, 'about' | 'period'>): string =>
    canonicalJson(comparableSubject(figure, part.measure, material));
  const wanted = subject({ ...share, about: aboutWhole(share, whole, material) });
  return material.dataset.observations.filter(
    (figure) =>
      figure.measure === part.measure &&
      figure.period === share.period &&
      figure.unit === part.unit &&
      subject(figure) === wanted,
  );
}

/** Three digits: the figures are printed with two or three. */
function rangeText({ low, high }: Interval, unit: string, language: Language): string {
  return formatRange(Number(low.toPrecision(3)), Number(high.toPrecision(3)), unit, language);
}

function entryText({ figure, fits }: Stated, material: Material, language: Language): string {
  const zh = language === 'zh';
  const documents = documentsOf(figure).join(zh ? '、' : ', ');
  const value = `${subjectOf(material, figure, language)}${zh ? '' : ' '}${valueWithDetails(material, figure, language)}`;
  if (zh) return `${documents}：${value}，${fits ? '相符' : '不符'}`;
  return `${documents}: ${value}, which ${fits ? 'fits' : 'does not fit'}`;
}

function computedText(
  share: Observation,
  whole: string,
  part: Observation,
  range: Interval,
  stated: readonly Stated[],
  material: Material,
): LocalizedText {
  return localized((language) => {
    const zh = language === 'zh';
    const value = formatQuantity(Number((part.value / (share.value / 100)).toPrecision(7)), part.unit, language);
    const name = material.name(whole, language);
    const entries = stated.map((each) => entryText(each, material, language)).join(zh ? '；' : '; ');
    const given = valueWithDetails(material, part, language);
    if (zh) return `由此占比与${given}推得${name}${value}${rangeText(range, part.unit, language)}——${entries}`;
    return `this share and ${given} make ${value}${rangeText(range, part.unit, language)} for ${name} — ${entries}`;
  });
}

function check(share: Observation, whole: string, material: Material): Finding[] {
  const part = partOf(share, material);
  const range = part === undefined ? null : quotient(material.range(part), scaled(material.range(share), 1 / 100));
  if (part === undefined || range === null || share.unit !== '%') return [];
  const stated = statedFor(share, whole, part, material).map((figure) => ({
    figure,
    fits: meets(material.range(figure), range),
  }));
  if (stated.every(({ fits }) => fits)) return [];
  const figures = stated.map(({ figure }) => figure);
  return [
    finding({
      rule: 'implied-whole',
      about: [whole, ...share.about, ...figures.flatMap((figure) => figure.about)],
      premises: [share, part, ...figures],
      stated: statementOf(material, share),
      computed: computedText(share, whole, part, range, stated, material),
      method: {
        zh: '部分 ÷ 占比，与各文件所述整体按印出的位数与界限比较',
        en: 'part / share, held against the whole as each document states it, within the digits printed and their bounds',
      },
    }),
  ];
}

export const impliedWhole: FindingRule = {
  name: 'implied-whole',
  find: (material) =>
    material.dataset.observations.flatMap((figure) =>
      material.kindOf(figure) === 'share' && figure.whole !== undefined ? check(figure, figure.whole, material) : [],
    ),
};
