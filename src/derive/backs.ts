/**
 * The rule of BACKS: a place backs a thing where a document states that the place, or a policy that it or its government issued,
 * or its government itself, focuses on it, supports, funds, builds, establishes it or uses it as an instrument. docs/derive.md
 * gives the rule in full.
 */
import { sortedTexts } from '../dataset/compare.js';
import { factId } from '../dataset/ids.js';
import type { Fact, Properties } from '../dataset/model.js';
import { relationAllows, type DerivedPredicateName } from '../ontology/index.js';
import { evidenceOf } from './evidence.js';
import { Governments, type Sponsor } from './governments.js';
import { firmest, hedgeOf, weakest, type Hedge } from './hedge.js';
import type { Material } from './material.js';

export const BACKS = 'BACKS' satisfies DerivedPredicateName;

/** One reason for a BACKS fact. */
interface Premise {
  hedge: Hedge;
  facts: readonly Fact[];
}

interface Backing {
  place: string;
  thing: string;
  negated: boolean;
  premises: Premise[];
}

function isNegated(fact: Fact): boolean {
  return fact.properties['negated'] === true;
}

function mayBack(place: string, thing: string, material: Material): boolean {
  return place !== thing && relationAllows(material.ontology, BACKS, material.typeOf(place), material.typeOf(thing));
}

function premiseOf(fact: Fact, sponsor: Sponsor): Premise {
  return { hedge: weakest([hedgeOf(fact), sponsor.hedge]), facts: [fact, ...sponsor.via] };
}

/** All backings by place, thing and polarity, with every reason there is for each. */
function backingsIn(material: Material): Backing[] {
  const governments = new Governments(material);
  const backings = new Map<string, Backing>();
  const predicates = [...material.ontology.relations.values()].filter((relation) => relation.backs);
  for (const fact of predicates.flatMap((relation) => material.factsOf(relation.name))) {
    const negated = isNegated(fact);
    for (const sponsor of governments.behind(fact.subject)) {
      if (!mayBack(sponsor.place, fact.object, material)) continue;
      const key = `${sponsor.place} ${fact.object} ${negated}`;
      const backing = backings.get(key) ?? { place: sponsor.place, thing: fact.object, negated, premises: [] };
      backing.premises.push(premiseOf(fact, sponsor));
      backings.set(key, backing);
    }
  }
  return [...backings.values()];
}

/** A hedge stays only where every premise has one; of several, the firmest. */
function propertiesOf({ premises, negated }: Backing): Properties {
  const status = firmest(premises.map((premise) => premise.hedge));
  return { ...(negated ? { negated } : {}), ...(status === null ? {} : { status }) };
}

function toFact(backing: Backing): Fact {
  const premises = new Map(backing.premises.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)));
  const statement = {
    predicate: BACKS,
    subject: backing.place,
    object: backing.thing,
    properties: propertiesOf(backing),
  };
  return {
    id: factId(statement),
    ...statement,
    evidence: evidenceOf(premises.values()),
    derived: true,
    restsOn: sortedTexts(premises.keys()),
  };
}

/** The BACKS facts that follow from the recorded facts, in no particular order. */
export function deriveBacks(material: Material): Fact[] {
  return backingsIn(material).map(toFact);
}
