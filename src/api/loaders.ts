/**
 * Batching: what siblings ask for in one go becomes one call of the store. Each request has its own loaders, so that nothing
 * is kept from one request to the next, and calls grow with the depth of a query, never with its rows.
 */
import DataLoader from 'dataloader';
import type { Entity, Fact, Finding, Observation, SourceDocument } from '../dataset/model.js';
import { findingsAbout, findingsById } from '../graph/index.js';
import type {
  DocumentContribution,
  Facet,
  FactAt,
  FactsAt,
  ObservationsAt,
  Slice,
  Step,
  Store,
  StoreSummary,
} from '../store/port.js';

/** A request whose key tells it from others. */
interface Keyed<T> {
  key: string;
  request: T;
}

export class Loaders {
  readonly #store: Store;
  #entities: DataLoader<string, Entity | null> | undefined;
  #facts: DataLoader<string, Fact | null> | undefined;
  #observations: DataLoader<string, Observation | null> | undefined;
  #findings: DataLoader<string, Finding | null> | undefined;
  #factsAt: DataLoader<Keyed<FactsAt>, Slice<FactAt>, string> | undefined;
  #contributions: DataLoader<string, DocumentContribution[]> | undefined;
  #observationsAt: DataLoader<Keyed<ObservationsAt>, Slice<Observation>, string> | undefined;
  #findingsAbout: DataLoader<string, Finding[]> | undefined;
  #documents: Promise<ReadonlyMap<string, SourceDocument>> | undefined;
  #summary: Promise<StoreSummary> | undefined;
  readonly #facets = new Map<Facet, Promise<ReadonlyMap<string, number>>>();

  constructor(store: Store) {
    this.#store = store;
  }

  entity(id: string): Promise<Entity | null> {
    this.#entities ??= new DataLoader((ids) => this.#store.entities(ids));
    return this.#entities.load(id);
  }

  entities(ids: readonly string[]): Promise<(Entity | null)[]> {
    return Promise.all(ids.map((id) => this.entity(id)));
  }

  fact(id: string): Promise<Fact | null> {
    this.#facts ??= new DataLoader((ids) => this.#store.facts(ids));
    return this.#facts.load(id);
  }

  facts(ids: readonly string[]): Promise<(Fact | null)[]> {
    return Promise.all(ids.map((id) => this.fact(id)));
  }

  observation(id: string): Promise<Observation | null> {
    this.#observations ??= new DataLoader((ids) => this.#store.observations(ids));
    return this.#observations.load(id);
  }

  finding(id: string): Promise<Finding | null> {
    this.#findings ??= new DataLoader((ids) => findingsById(this.#store, ids));
    return this.#findings.load(id);
  }

  /** What the request's `then` brings is found by the requests for it that follow. */
  factsAt(request: FactsAt): Promise<Slice<FactAt>> {
    this.#factsAt ??= new DataLoader<Keyed<FactsAt>, Slice<FactAt>, string>(
      async (keyed) => {
        const slices = await this.#store.factsAt(keyed.map((each) => each.request));
        slices.forEach((slice, i) => this.keepNext(keyed[i]?.request.then ?? [], slice));
        return slices;
      },
      { cacheKeyFn: keyOf },
    );
    return this.#factsAt.load({ key: factsAtKey(request.entity, request), request });
  }

  private keepNext(steps: readonly Step[], { items }: Slice<FactAt>): void {
    for (const { other, then = [] } of items) {
      then.forEach((slice, i) => {
        const step = steps[i];
        if (step === undefined) return;
        const request = { entity: other.id, ...step };
        this.#factsAt?.prime({ key: factsAtKey(other.id, step), request }, slice);
        this.keepNext(step.then ?? [], slice);
      });
    }
  }

  /** What each document has on the entity, by document id. */
  contributions(entity: string): Promise<DocumentContribution[]> {
    this.#contributions ??= new DataLoader((ids) => this.#store.contributions(ids));
    return this.#contributions.load(entity);
  }

  observationsAt(request: ObservationsAt): Promise<Slice<Observation>> {
    this.#observationsAt ??= new DataLoader<Keyed<ObservationsAt>, Slice<Observation>, string>(
      (keyed) => this.#store.observationsAt(keyed.map((each) => each.request)),
      {
        cacheKeyFn: keyOf,
      },
    );
    const { entity, measures, window } = request;
    return this.#observationsAt.load({ key: `${entity} ${measures.join()} ${windowKey(window)}`, request });
  }

  findingsAbout(entity: string): Promise<Finding[]> {
    this.#findingsAbout ??= new DataLoader((ids) => findingsAbout(this.#store, ids));
    return this.#findingsAbout.load(entity);
  }

  /** All documents by id, in the order of the ids. */
  documents(): Promise<ReadonlyMap<string, SourceDocument>> {
    this.#documents ??= this.#store.documents().then((all) => new Map(all.map((each) => [each.id, each])));
    return this.#documents;
  }

  summary(): Promise<StoreSummary> {
    this.#summary ??= this.#store.summary();
    return this.#summary;
  }

  /** Counts by key. */
  facet(facet: Facet): Promise<ReadonlyMap<string, number>> {
    const known = this.#facets.get(facet);
    if (known !== undefined) return known;
    const counts = this.#store.facet(facet).then((all) => new Map(all.map(({ key, count }) => [key, count])));
    this.#facets.set(facet, counts);
    return counts;
  }
}

function keyOf(keyed: Keyed<unknown>): string {
  return keyed.key;
}

/** What is read at the entity itself: what goes on from there is another request's. */
function factsAtKey(entity: string, { direction, predicates, otherTypes, window }: Step): string {
  return `${entity} ${direction} ${predicates.join()} ${otherTypes.join()} ${windowKey(window)}`;
}

function windowKey({ first, after, count }: FactsAt['window']): string {
  return `${first} ${count} ${after === undefined ? '' : JSON.stringify(after)}`;
}
