/** Fact filters as Cypher conditions. */
import type { FactFilter } from '../port.js';
import { alternatives, cypherFile, fill } from './statements.js';
import type { Vocabulary } from './vocabulary.js';

const FILE = 'queries/fragments/fact-conditions';

export interface Ends {
  subject: string;
  object: string;
  /** Where the filter stands in the parameters: `$filter`. */
  path: string;
}

/** The conditions of a filter but for `predicates`, which the pattern holds; all of them have to hold. */
export function factConditions(vocabulary: Vocabulary, filter: FactFilter, ends: Ends): string[] {
  const file = cypherFile(FILE);
  const piece = (name: string, more: Record<string, string> = {}): string =>
    fill(file.piece(name), { SUBJECT: ends.subject, OBJECT: ends.object, FILTER: ends.path, ...more });
  const plain = ['ids', 'subjects', 'objects', 'ends', 'documents', 'derived', 'negated', 'statuses'] as const;
  const dates = ['dateFrom', 'dateTo'] as const;
  return [
    ...[...plain, ...dates].filter((name) => filter[name] !== undefined).map((name) => piece(name)),
    ...(['subjectTypes', 'objectTypes'] as const).flatMap((name) => {
      const types = filter[name];
      if (types === undefined) return [];
      const known = vocabulary.knownTypes(types);
      return known.length === 0 ? piece('never') : piece(name, { LABELS: alternatives(known) });
    }),
  ];
}

/** The values that the conditions of a filter ask for. */
export function factParameters({ statuses, ...filter }: FactFilter): Record<string, unknown> {
  // A fact without status has '' in the condition: nothing equals null.
  return { ...filter, ...(statuses === undefined ? {} : { statuses: statuses.map((status) => status ?? '') }) };
}
