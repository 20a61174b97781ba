/** What one load has to do: what is to be there, what is there, and the difference. */
import type { Graph } from '../../../dataset/model.js';
import { differenceOf, isUnchanged, type KindChanges } from '../../difference.js';
import {
  degreesOf,
  encodeDataset,
  encodeDocument,
  encodeEntity,
  encodeFact,
  encodeFinding,
  encodeObservation,
  type Encoded,
  type EncodedFact,
  type EncodedNode,
} from '../encode.js';
import type { Vocabulary } from '../vocabulary.js';

/** All that a graph is in the database, by id. */
export interface Target {
  entities: ReadonlyMap<string, Encoded>;
  facts: ReadonlyMap<string, EncodedFact>;
  observations: ReadonlyMap<string, EncodedNode>;
  findings: ReadonlyMap<string, EncodedNode>;
  documents: ReadonlyMap<string, EncodedNode>;
  dataset: Encoded;
}

export const KINDS = ['entities', 'facts', 'observations', 'findings', 'documents'] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of nodes that are about entities, and the relationship that says so. No relation of the ontology has its name. */
export const ABOUT = {
  observations: { label: 'Observation', relation: 'FIGURE_OF' },
  findings: { label: 'Finding', relation: 'FINDING_ON' },
} as const;

/** Hashes by id, of each kind. */
export type Hashes = Readonly<Record<Kind, ReadonlyMap<string, string>>>;

/** What is in the database. */
export interface State extends Hashes {
  /** Null where there is no dataset yet, or it is in another form. */
  dataset: string | null;
}

export type Changes = Readonly<Record<Kind, KindChanges>>;

function byId<T extends Encoded>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

export function encodeGraph(graph: Graph, vocabulary: Vocabulary): Target {
  const degrees = degreesOf(graph.facts);
  return {
    entities: byId(
      graph.entities.map((entity) =>
        encodeEntity(entity, degrees.get(entity.id) ?? 0, vocabulary.labelsOf(entity.type)),
      ),
    ),
    facts: byId(graph.facts.map(encodeFact)),
    observations: byId(graph.observations.map(encodeObservation)),
    findings: byId(graph.findings.map(encodeFinding)),
    documents: byId(graph.documents.map(encodeDocument)),
    dataset: encodeDataset(graph),
  };
}

export function changesOf(state: State, target: Target): Changes {
  const of = (kind: Kind): KindChanges => {
    const after = new Map([...target[kind]].map(([id, { hash }]) => [id, hash]));
    return differenceOf(state[kind], after);
  };
  return {
    entities: of('entities'),
    facts: of('facts'),
    observations: of('observations'),
    findings: of('findings'),
    documents: of('documents'),
  };
}

/** Whether the database holds the target already. */
export function isDone(state: State, target: Target, changes: Changes): boolean {
  return state.dataset === target.dataset.hash && KINDS.every((kind) => isUnchanged(changes[kind]));
}
