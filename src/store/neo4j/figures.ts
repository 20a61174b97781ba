/** Observations and findings. */
import type { Finding, Observation } from '../../dataset/model.js';
import type { FindingSelection, ObservationsAt, ObservationSelection, Slice, Window } from '../port.js';
import type { Connection } from './connection.js';
import { groupRequests, type Group } from './groups.js';
import { toFinding, toObservation, type FindingRow, type ObservationRow } from './rows.js';
import { emptySlice, inOrder, limitOf, pageOf, toSlice } from './slices.js';
import { ABSENT_DATE } from './sortable.js';
import { conjunction, cypherFile, fill } from './statements.js';

const FRAGMENT = 'queries/fragments/observation';

type AnswerRow = readonly [at: number, observations: readonly ObservationRow[], total: number | null];

function observationRow(): string {
  return cypherFile(FRAGMENT).piece('row');
}

function afterCondition(after: string): string {
  return fill(cypherFile(FRAGMENT).piece('after'), { AFTER: after });
}

/** The sort keys after which a window begins, as they are stored. */
function afterKeys({ after }: Window): Record<string, unknown> | null {
  if (after === undefined) return null;
  const [measure, period, id] = after;
  return { measure, period: period ?? ABSENT_DATE, id };
}

function toObservationSlice(rows: readonly ObservationRow[], total: unknown, window: Window): Slice<Observation> {
  return toSlice(rows, total, window, toObservation, ({ measure, period, id }) => [measure, period ?? null, id]);
}

export async function observationsById(
  connection: Connection,
  ids: readonly string[],
): Promise<(Observation | null)[]> {
  if (ids.length === 0) return [];
  const name = 'queries/observations-by-id';
  const text = fill(cypherFile(name).body, { ROW: observationRow() });
  const row = await connection.readOne({ name, text, parameters: { ids: [...new Set(ids)] } });
  return inOrder(ids, (row['rows'] as ObservationRow[]).map(toObservation));
}

/** All that requests of one branch have in common. */
interface Shape {
  hasMeasures: boolean;
  hasAfter: boolean;
  count: boolean;
  first: number;
}

export async function observationsAt(
  connection: Connection,
  requests: readonly ObservationsAt[],
): Promise<Slice<Observation>[]> {
  const slices = requests.map((request) => emptySlice<Observation>(request.window));
  if (requests.length === 0) return slices;
  const groups = groupRequests(requests, ({ measures, window }) => {
    const { after, count, first } = window;
    return JSON.stringify({ hasMeasures: measures.length > 0, hasAfter: after !== undefined, count, first });
  });
  const text = groups.map(({ shape }, i) => branchText(JSON.parse(shape) as Shape, String(i))).join('\nUNION ALL\n');
  const parameters = { groups: groups.map(toParameter) };
  for (const row of await connection.read({ name: 'queries/observations-at', text, parameters })) {
    for (const [at, rows, total] of row['rows'] as AnswerRow[]) {
      const window = requests[at]?.window;
      if (window !== undefined) slices[at] = toObservationSlice(rows, total, window);
    }
  }
  return slices;
}

function branchText(shape: Shape, group: string): string {
  const file = cypherFile('queries/observations-at');
  const any = file.piece('any');
  const measures = shape.hasMeasures ? [file.piece('measures')] : [];
  const after = shape.hasAfter ? [afterCondition('request.after')] : [];
  const total = fill(file.piece('total'), { CONDITIONS: conjunction(measures, any) });
  return fill(file.body, {
    GROUP: group,
    CONDITIONS: conjunction([...after, ...measures], any),
    ROW: observationRow(),
    TOTAL: shape.count ? total : 'null',
  });
}

function toParameter({ requests }: Group<ObservationsAt>): Record<string, unknown> {
  return {
    limit: limitOf({ first: requests[0]?.request.window.first ?? 0 }),
    requests: requests.map(({ request, at }) => {
      const { entity, measures, window } = request;
      return { at, entity, measures, after: afterKeys(window) };
    }),
  };
}

const OBSERVATION_CONDITIONS = ['ids', 'measures', 'documents', 'accordingTo', 'forecast', 'period'] as const;

export async function selectObservations(
  connection: Connection,
  { filter, window }: ObservationSelection,
): Promise<Slice<Observation>> {
  const name = 'queries/select-observations';
  const file = cypherFile(name);
  const conditions = OBSERVATION_CONDITIONS.filter((key) => filter[key] !== undefined).map((key) => file.piece(key));
  const after = window.after === undefined ? [] : [afterCondition('$after')];
  const match = file.piece(filter.about === undefined ? 'all' : 'about');
  const counted = { MATCH: match, CONDITIONS: conjunction([file.piece('any'), ...conditions], '') };
  const text = fill(file.body, {
    MATCH: match,
    CONDITIONS: conjunction([file.piece('any'), ...after, ...conditions], ''),
    ROW: observationRow(),
    TOTAL: window.count ? fill(file.piece('total'), counted) : '',
  });
  const parameters = { filter, after: afterKeys(window), limit: limitOf(window) };
  const page = pageOf<ObservationRow>(await connection.readOne({ name, text, parameters }));
  return toObservationSlice(page.rows, page.total, window);
}

const FINDING_CONDITIONS = ['ids', 'rules', 'documents'] as const;

export async function selectFindings(
  connection: Connection,
  { filter, window }: FindingSelection,
): Promise<Slice<Finding>> {
  const name = 'queries/select-findings';
  const file = cypherFile(name);
  const conditions = FINDING_CONDITIONS.filter((key) => filter[key] !== undefined).map((key) => file.piece(key));
  const match = file.piece(filter.about === undefined ? 'all' : 'about');
  const all = { MATCH: match, CONDITIONS: conjunction(conditions, file.piece('any')) };
  const text = fill(file.body, { ...all, TOTAL: window.count ? fill(file.piece('total'), all) : '' });
  const parameters = { filter, after: String(window.after?.[0] ?? ''), limit: limitOf(window) };
  const page = pageOf<FindingRow>(await connection.readOne({ name, text, parameters }));
  return toSlice(page.rows, page.total, window, toFinding, ({ id }) => [id]);
}
