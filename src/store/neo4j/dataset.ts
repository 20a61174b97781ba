/** What the database says of the dataset that it holds. */
import type { DatasetInfo, SourceDocument } from '../../dataset/model.js';
import { AipgError } from '../../errors.js';
import type { Facet, FacetCount, StoreSummary } from '../port.js';
import type { Connection, Row } from './connection.js';
import { FACETS, FORMAT, unpackFacet } from './encode.js';
import { toDocument, type DocumentRow } from './rows.js';
import { cypherFile } from './statements.js';

/**
 * The properties of the dataset's node.
 *
 * @throws AipgError STORE_EMPTY where there is none, or it was written by a version of this program that stored otherwise.
 */
async function datasetNode(connection: Connection): Promise<Row> {
  const name = 'queries/dataset';
  const [row] = await connection.read({ name, text: cypherFile(name).body, parameters: {} });
  const node = row?.['dataset'] as Row | undefined;
  if (node === undefined) {
    throw new AipgError('STORE_EMPTY', 'the database holds no dataset', { hint: 'Load one with `aipg load`.' });
  }
  if (node['_format'] !== FORMAT) {
    throw new AipgError('STORE_EMPTY', 'the database holds a dataset that another version of this program loaded', {
      hint: 'Load it anew with `aipg load`.',
    });
  }
  return node;
}

export async function summary(connection: Connection): Promise<StoreSummary> {
  const node = await datasetNode(connection);
  const text = (name: string): string => String(node[name]);
  const count = (name: string): number => Number(node[name]);
  const info: DatasetInfo = {
    title: { zh: text('titleZh'), en: text('titleEn') },
    version: text('version'),
    licence: text('licence'),
    citation: { zh: text('citationZh'), en: text('citationEn') },
    fingerprint: text('fingerprint'),
  };
  return {
    info,
    counts: {
      entities: count('entities'),
      facts: count('facts'),
      derivedFacts: count('derivedFacts'),
      observations: count('observations'),
      findings: count('findings'),
      documents: count('documents'),
    },
  };
}

export async function facet(connection: Connection, name: Facet): Promise<FacetCount[]> {
  const node = await datasetNode(connection);
  return (node[FACETS[name]] as string[]).map(unpackFacet);
}

export async function documents(connection: Connection): Promise<SourceDocument[]> {
  const name = 'queries/documents';
  const row = await connection.readOne({ name, text: cypherFile(name).body, parameters: {} });
  return (row['rows'] as DocumentRow[]).map(toDocument);
}
