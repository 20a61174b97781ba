/** Sizes of markets and industries, whose subject each author draws differently. */
import type { Observation } from '../dataset/model.js';
import { isKindOf, type MeasureName } from '../ontology/index.js';
import type { Material } from './material.js';

const SIZES = new Set<string>(['digital-economy-size', 'industry-size', 'market-size'] satisfies MeasureName[]);

/** Places that a figure is of. */
export function placesOf({ about }: Pick<Observation, 'about'>, material: Material): string[] {
  return about.filter((id) => isKindOf(material.ontology, material.typeOf(id), 'Place'));
}

/**
 * What has to be equal of the subjects of two figures of a measure. The size of a market of a place in a period is the same
 * whatever word an author has for that market, as what it takes in is a matter of definition: large models, large language models.
 */
export function comparableSubject(
  { about, period }: Pick<Observation, 'about' | 'period'>,
  measure: string,
  material: Material,
): readonly string[] {
  const places = placesOf({ about }, material);
  return SIZES.has(measure) && period !== undefined && places.length > 0 ? places : about;
}
