/** What comes in as a filter. A field that is null counts as absent; names of types may be abstract. */

type Maybe<T> = T | null | undefined;

export interface EntityFilterInput {
  ids?: Maybe<readonly string[]>;
  types?: Maybe<readonly string[]>;
  documents?: Maybe<readonly string[]>;
  documentsAtLeast?: Maybe<number>;
  nameContains?: Maybe<string>;
  dateFrom?: Maybe<string>;
  dateTo?: Maybe<string>;
  properties?: Maybe<readonly { name: string; values: readonly string[] }[]>;
  related?: Maybe<readonly RelatedFilterInput[]>;
  not?: Maybe<EntityFilterInput>;
}

export interface RelatedFilterInput {
  predicates?: Maybe<readonly string[]>;
  direction?: Maybe<'OUT' | 'IN' | 'BOTH'>;
  others?: Maybe<readonly string[]>;
}

export interface FactFilterInput {
  ids?: Maybe<readonly string[]>;
  predicates?: Maybe<readonly string[]>;
  subjects?: Maybe<readonly string[]>;
  objects?: Maybe<readonly string[]>;
  ends?: Maybe<readonly string[]>;
  subjectTypes?: Maybe<readonly string[]>;
  objectTypes?: Maybe<readonly string[]>;
  documents?: Maybe<readonly string[]>;
  derived?: Maybe<boolean>;
  negated?: Maybe<boolean>;
  statuses?: Maybe<readonly (string | null)[]>;
  dateFrom?: Maybe<string>;
  dateTo?: Maybe<string>;
}

export interface ObservationFilterInput {
  ids?: Maybe<readonly string[]>;
  about?: Maybe<readonly string[]>;
  measures?: Maybe<readonly string[]>;
  documents?: Maybe<readonly string[]>;
  accordingTo?: Maybe<readonly string[]>;
  forecast?: Maybe<boolean>;
  period?: Maybe<string>;
}

export interface FindingFilterInput {
  ids?: Maybe<readonly string[]>;
  rules?: Maybe<readonly string[]>;
  about?: Maybe<readonly string[]>;
  documents?: Maybe<readonly string[]>;
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Whether there is something: null counts as absent. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** A copy without the fields that are null or undefined. */
export function given<T extends object>(input: T | null | undefined): Given<T> {
  const entries = Object.entries(input ?? {}).filter(([, value]) => isGiven(value));
  return Object.fromEntries(entries) as Given<T>;
}
