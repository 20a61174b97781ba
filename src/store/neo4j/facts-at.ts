/** Facts at entities, with the other ends, and on from there: the steps from one level of a question to the next. */
import type { FactAt, FactsAt, Slice, Step } from '../port.js';
import type { Connection } from './connection.js';
import type { EntityRow, FactRow } from './rows.js';
import { shapeOf, statementText, type Shape } from './facts-at-text.js';
import { groupRequests, type Group } from './groups.js';
import { toEntity, toFact } from './rows.js';
import { emptySlice, limitOf, toSlice } from './slices.js';
import { remembered } from './statements.js';
import type { Vocabulary } from './vocabulary.js';

type NextRow = readonly [facts: readonly FactAtRow[], total: number | null] | null;
type FactAtRow = readonly [fact: FactRow, other: EntityRow, leads: boolean, next: readonly NextRow[]];
type AnswerRow = readonly [at: number, facts: readonly FactAtRow[], total: number | null];

const NAME = 'queries/facts-at';

export class FactsAtReader {
  private readonly textOf = remembered((shapes) =>
    statementText((JSON.parse(shapes) as string[]).map((shape) => JSON.parse(shape) as Shape)),
  );

  constructor(
    private readonly connection: Connection,
    private readonly vocabulary: Vocabulary,
  ) {}

  async read(requests: readonly FactsAt[]): Promise<Slice<FactAt>[]> {
    const slices = requests.map((request) => emptySlice<FactAt>(request.window));
    const groups = groupRequests(requests, (request) => JSON.stringify(shapeOf(this.vocabulary, request))).filter(
      ({ shape }) => (JSON.parse(shape) as Shape).pattern !== null,
    );
    if (groups.length === 0) return slices;
    const text = this.textOf(JSON.stringify(groups.map(({ shape }) => shape)));
    const rows = await this.connection.read({ name: NAME, text, parameters: { groups: groups.map(toParameter) } });
    for (const row of rows) {
      for (const [at, facts, total] of row['rows'] as AnswerRow[]) {
        const request = requests[at];
        if (request !== undefined) slices[at] = toSliceAt(request.entity, request, facts, total);
      }
    }
    return slices;
  }
}

function toParameter({ requests }: Group<FactsAt>): Record<string, unknown> {
  const [first] = requests;
  return {
    limits: first === undefined ? [] : limitsOf(first.request),
    requests: requests.map(({ request: { entity, window }, at }) => {
      const [afterOther, afterFact] = window.after ?? [];
      return window.after === undefined ? { at, entity } : { at, entity, afterOther, afterFact };
    }),
  };
}

/** Of a step and those that go on from it, in the order in which the text numbers them. */
function limitsOf({ window, then = [] }: Step): ReturnType<typeof limitOf>[] {
  return [limitOf(window), ...then.flatMap(limitsOf)];
}

function toSliceAt(
  entity: string,
  { window, then = [] }: Step,
  rows: readonly FactAtRow[],
  total: number | null,
): Slice<FactAt> {
  return toSlice(
    rows,
    total,
    window,
    ([factRow, otherRow, leads, next]) => {
      const other = toEntity(otherRow);
      const fact = leads ? toFact(factRow, entity, other.id) : toFact(factRow, other.id, entity);
      if (then.length === 0) return { fact, other };
      return { fact, other, then: then.map((step, i) => toSliceNext(other.id, step, next[i] ?? null)) };
    },
    ({ fact, other }) => [other.id, fact.id],
  );
}

function toSliceNext(entity: string, step: Step, row: NextRow): Slice<FactAt> {
  return row === null ? emptySlice(step.window) : toSliceAt(entity, step, ...row);
}
