/**
 * The frame of the rules that compute a figure from its inputs: growth, cagr, share, ratio, sum. A rule says how; the frame
 * collects the inputs, compares, and writes the finding where what is stated lies outside of what can follow.
 */
import type { Finding, Language, LocalizedText, Observation } from '../dataset/model.js';
import { statementOf, valueWithDetails } from './describe.js';
import { formatQuantity, formatRange, localized } from './format.js';
import { meets, type Interval } from './interval.js';
import type { Material } from './material.js';
import { finding, type FindingRule } from './rule.js';

/** A figure and the values that it stands for. */
export interface Figure {
  readonly observation: Observation;
  readonly range: Interval;
}

export interface Computation {
  /** From the figures as printed. */
  value: number;
  /** All that may follow; more than one where the words allow more than one reading. */
  ranges: readonly Interval[];
  method: LocalizedText;
}

export interface ArithmeticRule {
  name: string;
  applies(stated: Observation, material: Material): boolean;
  /** Null where nothing can be computed: units that do not go together, a period that is missing, division by zero. */
  compute(stated: Observation, inputs: readonly Figure[]): Computation | null;
}

/** Whether all figures have the same unit. */
export function sameUnit(inputs: readonly Figure[]): boolean {
  return new Set(inputs.map((input) => input.observation.unit)).size === 1;
}

/** Number of decimals shown for what was computed: one more than is stated. */
function rounded(value: number, stated: Observation): number {
  const decimals = (String(stated.value).split('.')[1]?.length ?? 0) + 1;
  return Number.isFinite(value) ? Number(value.toFixed(Math.min(decimals, 10))) : value;
}

function rangeText(range: Interval, stated: Observation, language: Language): string {
  return formatRange(rounded(range.low, stated), rounded(range.high, stated), stated.unit, language);
}

function computedText(
  computation: Computation,
  inputs: readonly Figure[],
  stated: Observation,
  material: Material,
): LocalizedText {
  return localized((language) => {
    const zh = language === 'zh';
    const given = inputs
      .map(({ observation }) => valueWithDetails(material, observation, language))
      .join(zh ? '、' : ', ');
    const value = formatQuantity(rounded(computation.value, stated), stated.unit, language);
    const range = computation.ranges.map((each) => rangeText(each, stated, language)).join(zh ? '或' : ' or');
    return zh ? `由${given}得${value}${range}` : `${given} give ${value}${range}`;
  });
}

function inputsOf(stated: Observation, material: Material): Figure[] | null {
  const inputs = stated.inputs.map((id) => material.observation(id));
  if (inputs.length === 0 || inputs.includes(undefined)) return null;
  return inputs.flatMap((observation) =>
    observation === undefined ? [] : [{ observation, range: material.range(observation) }],
  );
}

function check(rule: ArithmeticRule, stated: Observation, material: Material): Finding | null {
  const inputs = inputsOf(stated, material);
  const computation = inputs === null ? null : rule.compute(stated, inputs);
  if (inputs === null || computation === null) return null;
  const range = material.range(stated);
  if (computation.ranges.some((possible) => meets(possible, range))) return null;
  return finding({
    rule: rule.name,
    about: stated.about,
    premises: [stated, ...inputs.map((input) => input.observation)],
    stated: statementOf(material, stated),
    computed: computedText(computation, inputs, stated, material),
    method: computation.method,
  });
}

export function arithmeticRule(rule: ArithmeticRule): FindingRule {
  return {
    name: rule.name,
    find: (material) =>
      material.dataset.observations
        .filter((stated) => rule.applies(stated, material))
        .flatMap((stated) => check(rule, stated, material) ?? []),
  };
}
