/** Which places a subject speaks for: a place for itself, a government body for its place, a policy for those that issued it. */
import { compareText } from '../dataset/compare.js';
import type { Fact } from '../dataset/model.js';
import { isKindOf, type PredicateName, type TypeName } from '../ontology/index.js';
import { hedgeOf, policyHedge, weakest, type Hedge } from './hedge.js';
import type { Material } from './material.js';

/** A place, and the facts by which it is the one that speaks. */
export interface Sponsor {
  place: string;
  via: readonly Fact[];
  hedge: Hedge;
}

/** Relations by which a body, or an official, belongs to a place or to a higher body. */
const BELONGS = ['LOCATED_IN', 'PART_OF', 'AFFILIATED_WITH'] as const satisfies readonly PredicateName[];

function isNegated(fact: Fact): boolean {
  return fact.properties['negated'] === true;
}

function bySubject(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (isNegated(fact)) continue;
    const group = index.get(fact.subject);
    if (group === undefined) index.set(fact.subject, [fact]);
    else group.push(fact);
  }
  return index;
}

/** The look-up of the sponsors behind a subject; answers are kept, as many facts share a subject. */
export class Governments {
  readonly #material: Material;
  readonly #belongs: ReadonlyMap<string, readonly Fact[]>;
  readonly #issued: ReadonlyMap<string, readonly Fact[]>;
  readonly #known = new Map<string, readonly Sponsor[]>();

  constructor(material: Material) {
    this.#material = material;
    this.#belongs = bySubject(BELONGS.flatMap((predicate) => material.factsOf(predicate)));
    this.#issued = bySubject(material.factsOf('ISSUED_BY' satisfies PredicateName));
  }

  /** The places that a subject of a fact speaks for; none for a firm, an institute, an alliance or a person. */
  behind(subject: string): readonly Sponsor[] {
    const known = this.#known.get(subject);
    if (known !== undefined) return known;
    const sponsors = this.#find(subject);
    this.#known.set(subject, sponsors);
    return sponsors;
  }

  #find(subject: string): readonly Sponsor[] {
    if (this.#is(subject, 'Place')) return [{ place: subject, via: [], hedge: null }];
    if (this.#is(subject, 'GovernmentBody')) return this.#seats(subject);
    return this.#is(subject, 'Policy') ? this.#issuers(subject) : [];
  }

  #issuers(policy: string): Sponsor[] {
    const own = policyHedge(this.#material.entity(policy));
    return (this.#issued.get(policy) ?? []).flatMap((issuing) => {
      const issuer = issuing.object;
      // An official issues in office; what else a person does is not the government's doing.
      const sponsors = this.#is(issuer, 'Person')
        ? this.#seats(issuer)
        : this.#is(issuer, 'Policy')
          ? []
          : this.behind(issuer);
      return sponsors.map(({ place, via, hedge }) => ({
        place,
        via: [issuing, ...via],
        hedge: weakest([own, hedgeOf(issuing), hedge]),
      }));
    });
  }

  /**
   * The places that a government body belongs to, itself or through the bodies above it, each by the shortest way. It ends at the
   * first place of each way: what a city does is not done by its country.
   */
  #seats(body: string): Sponsor[] {
    const sponsors = new Map<string, Sponsor>();
    const seen = new Set([body]);
    const queue: { at: string; via: readonly Fact[] }[] = [{ at: body, via: [] }];
    for (const { at, via } of queue) {
      for (const fact of this.#upwards(at)) {
        const way = [...via, fact];
        if (this.#is(fact.object, 'Place')) {
          if (!sponsors.has(fact.object))
            sponsors.set(fact.object, { place: fact.object, via: way, hedge: weakest(way.map(hedgeOf)) });
        } else if (this.#is(fact.object, 'GovernmentBody') && !seen.has(fact.object)) {
          seen.add(fact.object);
          queue.push({ at: fact.object, via: way });
        }
      }
    }
    return [...sponsors.values()];
  }

  #upwards(body: string): Fact[] {
    return [...(this.#belongs.get(body) ?? [])].sort((a, b) => compareText(a.id, b.id));
  }

  #is(id: string, kind: TypeName): boolean {
    return isKindOf(this.#material.ontology, this.#material.typeOf(id), kind);
  }
}
