/** Ids of facts and figures: hashes of what they say, without the lines that say it. */
import { shortHash } from './canonical.js';
import type { Fact, Observation } from './model.js';

/** What a fact says. */
export type FactContent = Pick<Fact, 'predicate' | 'subject' | 'object' | 'properties'>;

/** What a figure says; two documents that state the same figure state two. */
export type ObservationContent = Omit<Observation, 'id' | 'note' | 'inputs' | 'evidence'> & { document: string };

/** `fact:<PREDICATE>:<hash>`. The ends of a symmetric relation are to be in the order of their ids. */
export function factId({ predicate, subject, object, properties }: FactContent): string {
  return `fact:${predicate}:${shortHash([predicate, subject, object, properties])}`;
}

/** `observation:<hash>`. */
export function observationId(content: ObservationContent): string {
  const { about, measure, of, whole, value, upTo, unit, bound, period, scope, forecast, accordingTo, document } =
    content;
  return `observation:${shortHash({ about, measure, of, whole, value, upTo, unit, bound, period, scope, forecast, accordingTo, document })}`;
}

/** `finding:<rule>:<hash>`, over the rule and what it rests on. */
export function findingId({ rule, inputs }: { rule: string; inputs: readonly string[] }): string {
  return `finding:${rule}:${shortHash([rule, inputs])}`;
}
