/** Figures as phrases: what it is a figure of, what is counted, when, who says so. */
import type { Language, LocalizedText, Observation } from '../dataset/model.js';
import { formatFigure, formatPeriod } from './format.js';
import type { Material } from './material.js';

function labelOf(material: Material, measure: string, language: Language): string {
  return material.ontology.measures.get(measure)?.label[language] ?? measure;
}

/** 模型发布数量增长率, growth of number of models released in the period. */
function measureLabel(material: Material, figure: Observation, language: Language): string {
  const label = labelOf(material, figure.measure, language);
  if (figure.of === undefined) return label;
  const of = labelOf(material, figure.of, language);
  return language === 'zh' ? `${of}${label}` : `${label} of ${of}`;
}

/** Whom and what a figure is of: 中国、大模型：市场规模 and China, large model: market size. */
export function subjectOf(material: Material, figure: Observation, language: Language): string {
  const names = figure.about.map((id) => material.name(id, language)).join(language === 'zh' ? '、' : ', ');
  const label = measureLabel(material, figure, language);
  return language === 'zh' ? `${names}：${label}` : `${names}: ${label}`;
}

/** What tells a figure from others of the same subject: scope, period, forecast, who says so. */
export function detailsOf(material: Material, figure: Observation, language: Language): string[] {
  const zh = language === 'zh';
  const details: string[] = [];
  if (figure.scope !== undefined) details.push(figure.scope[language]);
  if (figure.period !== undefined) details.push(formatPeriod(figure.period, language));
  if (figure.forecast) details.push(zh ? '预测' : 'forecast');
  if (figure.accordingTo !== undefined) {
    details.push(`${zh ? '据' : 'according to '}${material.name(figure.accordingTo, language)}`);
  }
  return details;
}

/** A value with its details in brackets: 210亿美元（2023年，预测，据IDC）. */
export function valueWithDetails(material: Material, figure: Observation, language: Language): string {
  const value = formatFigure(figure, language);
  const details = detailsOf(material, figure, language);
  if (details.length === 0) return value;
  return language === 'zh' ? `${value}（${details.join('，')}）` : `${value} (${details.join(', ')})`;
}

/** Subject, value and details in one phrase. */
export function statementOf(material: Material, figure: Observation): LocalizedText {
  return {
    zh: `${subjectOf(material, figure, 'zh')}${valueWithDetails(material, figure, 'zh')}`,
    en: `${subjectOf(material, figure, 'en')} ${valueWithDetails(material, figure, 'en')}`,
  };
}
