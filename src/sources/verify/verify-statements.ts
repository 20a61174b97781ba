/** Facts and figures against their lines; the ranges of one statement are read together. */
import type { Dataset, Fact, Observation, Origin } from '../../dataset/model.js';
import { checkDates, checkFigures, checkName, checkVia } from './checks.js';
import type { Block, Lookup } from './lookup.js';

/** Keys of the numbers of a fact and of a figure, in the order of `Origin.digits`. */
const FACT_NUMBERS = ['amount'];
const FIGURE_NUMBERS = ['value', 'upTo'];

export function verifyFacts(dataset: Dataset, lookup: Lookup): void {
  for (const fact of dataset.facts) {
    for (const [origin, block] of blocksOf(dataset, lookup, fact)) {
      checkName(lookup, origin, block, fact.subject, 'subject');
      checkName(lookup, origin, block, fact.object, 'object');
      const source = fact.properties['accordingTo'];
      if (typeof source === 'string') checkName(lookup, origin, block, source, 'source');
      checkVia(lookup, origin, block);
      checkDates(lookup, origin, block);
      checkFigures(lookup, origin, block, FACT_NUMBERS);
    }
  }
}

export function verifyObservations(dataset: Dataset, lookup: Lookup): void {
  for (const observation of dataset.observations) {
    for (const [origin, block] of blocksOf(dataset, lookup, observation)) {
      if (observation.accordingTo !== undefined) checkName(lookup, origin, block, observation.accordingTo, 'source');
      if (observation.whole !== undefined) checkName(lookup, origin, block, observation.whole, 'whole');
      checkVia(lookup, origin, block);
      checkFigures(lookup, origin, block, FIGURE_NUMBERS);
    }
  }
}

function blocksOf(dataset: Dataset, lookup: Lookup, { id }: Fact | Observation): [Origin, Block][] {
  return (dataset.origins.get(id) ?? []).flatMap((origin) => {
    const block = lookup.block(origin.evidence);
    return block === null ? [] : [[origin, block]];
  });
}
