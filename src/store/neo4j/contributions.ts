/** What each document has on entities, counted by the database. */
import { contributionsOf } from '../contributions.js';
import type { DocumentContribution } from '../port.js';
import { unpackEvidence } from './compact.js';
import type { Connection } from './connection.js';
import { cypherFile } from './statements.js';

type Counted = readonly (readonly [document: string, number: number])[];
type ContributionRow = readonly [id: string, evidence: readonly string[], facts: Counted, observations: Counted];

export async function contributionsAt(
  connection: Connection,
  ids: readonly string[],
): Promise<DocumentContribution[][]> {
  if (ids.length === 0) return [];
  const name = 'queries/contributions';
  const parameters = { ids: [...new Set(ids)] };
  const row = await connection.readOne({ name, text: cypherFile(name).body, parameters });
  const byId = new Map((row['rows'] as ContributionRow[]).map((each) => [each[0], toContributions(each)]));
  return ids.map((id) => byId.get(id) ?? []);
}

function toContributions([, evidence, facts, observations]: ContributionRow): DocumentContribution[] {
  return contributionsOf(evidence.map(unpackEvidence), new Map(facts), new Map(observations));
}
