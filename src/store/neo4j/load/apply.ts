/** Writes a difference: first what goes, then entities, then what hangs on them. */
import { groupBy } from '../../group-by.js';
import { predicateOf } from '../rows.js';
import { identifier } from '../statements.js';
import type { Vocabulary } from '../vocabulary.js';
import { withIntegers, type LoadTransaction } from './transaction.js';
import { ABOUT, type Changes, type Target } from './work.js';

/** Nodes besides entities. A document is about nothing, so that the relation given for it is never made. */
const NODE_KINDS = [
  { kind: 'observations', ...ABOUT.observations },
  { kind: 'findings', ...ABOUT.findings },
  { kind: 'documents', label: 'Document', relation: ABOUT.findings.relation },
] as const;

export async function applyChanges(
  transaction: LoadTransaction,
  changes: Changes,
  target: Target,
  vocabulary: Vocabulary,
): Promise<void> {
  // What only changed is removed and made anew, but for entities, whose relationships stay.
  const { facts, entities } = changes;
  await removeFacts(transaction, [...facts.removed, ...facts.changed]);
  for (const { kind, label } of NODE_KINDS) {
    await transaction.runOver('remove-nodes', { LABEL: label }, [...changes[kind].removed, ...changes[kind].changed]);
  }
  await transaction.runOver('remove-nodes', { LABEL: 'Entity' }, entities.removed);
  await writeEntities(transaction, 'create-entities', entities.added, target, vocabulary);
  await writeEntities(transaction, 'change-entities', entities.changed, target, vocabulary);
  await createFacts(transaction, [...facts.added, ...facts.changed], target);
  for (const { kind, label, relation } of NODE_KINDS) {
    const ids = [...changes[kind].added, ...changes[kind].changed];
    const rows = present(ids, target[kind]).map(({ about, properties }) => ({
      about,
      properties: withIntegers(properties),
    }));
    await transaction.runOver('create-nodes', { LABEL: label, RELATION: relation }, rows);
  }
  await transaction.run('set-dataset', [{}], { properties: withIntegers(target.dataset.properties) });
}

function present<T>(ids: readonly string[], items: ReadonlyMap<string, T>): T[] {
  return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
}

async function removeFacts(transaction: LoadTransaction, ids: readonly string[]): Promise<void> {
  for (const [predicate, group] of groupBy(ids, (id) => predicateOf(id) ?? '')) {
    await transaction.runOver('remove-facts', { PREDICATE: identifier(predicate) }, group);
  }
}

async function writeEntities(
  transaction: LoadTransaction,
  statement: 'create-entities' | 'change-entities',
  ids: readonly string[],
  target: Target,
  vocabulary: Vocabulary,
): Promise<void> {
  const everyLabel = [...vocabulary.ontology.types.keys()].map(identifier).join(':');
  for (const [type, group] of groupBy(present(ids, target.entities), ({ properties }) => String(properties['type']))) {
    const labels = vocabulary.labelsOf(type).map(identifier).join(':');
    const rows = group.map(({ properties }) => ({ properties: withIntegers(properties) }));
    await transaction.runOver(statement, { LABELS: labels, FORMER: everyLabel }, rows);
  }
}

async function createFacts(transaction: LoadTransaction, ids: readonly string[], target: Target): Promise<void> {
  for (const [predicate, group] of groupBy(present(ids, target.facts), (fact) => fact.predicate)) {
    const rows = group.map(({ subject, object, properties }) => ({
      subject,
      object,
      properties: withIntegers(properties),
    }));
    await transaction.runOver('create-facts', { PREDICATE: identifier(predicate) }, rows);
  }
}
