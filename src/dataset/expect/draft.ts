/** Expectations from the present state, for a person to review: numbers anew, reasons and the choice of keys as they are. */
import { ANY_FACT, AS_OBJECT, FIGURE_FILL_KEYS } from '../../ontology/fill-keys.js';
import { ANY_TYPE, type Ontology } from '../../ontology/model.js';
import { concreteTypes } from '../../ontology/queries.js';
import { EMPTY_GROUP, fillRate } from './contents.js';
import type { Contents, Group } from './contents.js';
import { COUNTED } from './expectations.js';
import type { CountedKind, Expectation, Fill, Range } from './expectations.js';

/** Of a hundred that are there now: what may be merged, and what may be added, before somebody has to look. */
const LEAST = 97;
const MOST = 110;
/** Rates are rounded down to a multiple of this. */
const RATE_STEP = 5;

/** A property is proposed from this rate on, a predicate from this one, of which the commonest few. */
const PROPERTY_FROM = 20;
const PREDICATE_FROM = 50;
const PREDICATES = 3;

/** Small counts stay as they are, larger ones are rounded outwards to fives and tens. */
function stepOf(count: number): number {
  if (count < 100) return 1;
  return count < 1000 ? 5 : 10;
}

function rangeOf(count: number): Pick<Range, 'min' | 'max'> {
  const step = stepOf(count);
  return {
    min: Math.floor(Math.ceil((count * LEAST) / 100) / step) * step,
    max: Math.ceil((count * MOST) / 100 / step) * step,
  };
}

function fillOf(group: Group, key: string): Fill {
  return { key, percent: Math.floor(fillRate(group, key) / RATE_STEP) * RATE_STEP };
}

/**
 * The expectation that the contents meet now.
 *
 * @param present the one in force: its reasons stay, and its keys, measured anew; a new entry has no reason (null)
 */
export function draftExpectation(
  document: string,
  contents: Contents,
  ontology: Ontology,
  present: Expectation | undefined,
): Expectation {
  const totals = new Map<CountedKind, Range>();
  for (const kind of COUNTED) {
    const group = contents.totals[kind];
    const proposed = kind === 'observations' ? FIGURE_FILL_KEYS.filter((key) => isCommon(group, key)) : [];
    totals.set(kind, draftRange(group, present?.totals.get(kind), proposed));
  }
  const types = new Map<string, Range>();
  for (const type of concreteTypes(ontology, ANY_TYPE)) {
    const group = contents.types.get(type);
    const before = present?.types?.get(type);
    // A type that has gone keeps its entry, so that its reason is not lost unseen.
    if (group === undefined && before === undefined) continue;
    types.set(type, draftRange(group ?? EMPTY_GROUP, before, proposedKeys(group ?? EMPTY_GROUP, type, ontology)));
  }
  return { document, reason: present?.reason ?? null, totals, types };
}

function draftRange(group: Group, present: Range | undefined, proposed: readonly string[]): Range {
  const keys = present?.filled.map(({ key }) => key) ?? proposed;
  return {
    ...rangeOf(group.ids.length),
    filled: keys.map((key) => fillOf(group, key)),
    reason: present?.reason ?? null,
  };
}

function isCommon(group: Group, key: string): boolean {
  return group.ids.length > 0 && fillRate(group, key) >= PROPERTY_FROM;
}

/** What most of a type have: its own properties, then the commonest predicates at either end, or a fact at all. */
function proposedKeys(group: Group, type: string, ontology: Ontology): string[] {
  const own = ontology.types.get(type)?.properties.keys() ?? [];
  const predicates = [...group.filled.keys()]
    .filter((key) => ontology.relations.has(key.replace(AS_OBJECT, '')) && fillRate(group, key) >= PREDICATE_FROM)
    .sort((a, b) => fillRate(group, b) - fillRate(group, a))
    .slice(0, PREDICATES);
  return [
    ...[...own].filter((key) => isCommon(group, key)),
    ...(predicates.length > 0 || !isCommon(group, ANY_FACT) ? predicates : [ANY_FACT]),
  ];
}
