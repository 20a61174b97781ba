/**
 * Hedges, and how they carry over to what rests on a hedged premise. What rests on several premises together is as weak as the
 * weakest of them; what is said several times over is as firm as the firmest.
 */
import type { Entity, Fact } from '../dataset/model.js';

/** Values of a fact's `status`, the firmest first. */
const FIRMEST_FIRST = ['ongoing', 'planned', 'draft', 'proposed', 'expected', 'possible'];

/** The hedge that a policy's own `status` puts on all that it says: a draft supports nothing yet. */
const POLICY_HEDGES: Readonly<Record<string, string>> = { draft: 'draft', proposed: 'proposed', pending: 'proposed' };

/** A value of FactStatus, or null for what is stated as so. */
export type Hedge = string | null;

/** 0 for no hedge; more for a weaker one. A hedge that is not listed here counts as the weakest. */
function weakness(hedge: Hedge): number {
  if (hedge === null) return 0;
  const index = FIRMEST_FIRST.indexOf(hedge);
  return index < 0 ? FIRMEST_FIRST.length + 1 : index + 1;
}

export function weakest(hedges: readonly Hedge[]): Hedge {
  return hedges.reduce((a, b) => (weakness(b) > weakness(a) ? b : a), null);
}

/** @param hedges at least one */
export function firmest(hedges: readonly Hedge[]): Hedge {
  return hedges.reduce((a, b) => (weakness(b) < weakness(a) ? b : a));
}

export function hedgeOf(fact: Fact): Hedge {
  const status = fact.properties['status'];
  return typeof status === 'string' ? status : null;
}

export function policyHedge(policy: Entity | undefined): Hedge {
  const status = policy?.properties['status'];
  return typeof status === 'string' ? (POLICY_HEDGES[status] ?? null) : null;
}
