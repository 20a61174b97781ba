/** Facts at entities, with the other ends: the step from one level of a question to the next. */
import type { Direction, FactAt, FactsAt, Slice } from '../port.js';
import type { Connection } from './connection.js';
import { entityRow } from './entities.js';
import { factRow } from './facts.js';
import { groupRequests, type Group } from './groups.js';
import { toEntity, toFact, type EntityRow, type FactRow } from './rows.js';
import { emptySlice, limitOf, toSlice } from './slices.js';
import { alternatives, conjunction, cypherFile, fill, remembered } from './statements.js';
import { relationPattern, type Vocabulary } from './vocabulary.js';

type FactAtRow = readonly [fact: FactRow, other: EntityRow, leads: boolean];
type AnswerRow = readonly [at: number, facts: readonly FactAtRow[], total: number | null];

const NAME = 'queries/facts-at';

/** All that requests of one branch have in common; the statement's text depends on nothing else. */
interface Shape {
  /** Null where relations or types are asked for of which the ontology knows none. */
  pattern: string | null;
  direction: Direction;
  /** Whether relations are named. */
  isTyped: boolean;
  otherTypes: readonly string[];
  hasAfter: boolean;
  count: boolean;
  first: number;
}

export class FactsAtReader {
  private readonly textOf = remembered((shapes) => statementText(JSON.parse(shapes) as string[]));

  constructor(
    private readonly connection: Connection,
    private readonly vocabulary: Vocabulary,
  ) {}

  async read(requests: readonly FactsAt[]): Promise<Slice<FactAt>[]> {
    const slices = requests.map((request) => emptySlice<FactAt>(request.window));
    const groups = groupRequests(requests, (request) => JSON.stringify(this.shapeOf(request))).filter(
      ({ shape }) => (JSON.parse(shape) as Shape).pattern !== null,
    );
    if (groups.length === 0) return slices;
    const text = this.textOf(JSON.stringify(groups.map(({ shape }) => shape)));
    const rows = await this.connection.read({ name: NAME, text, parameters: { groups: groups.map(toParameter) } });
    for (const row of rows) {
      for (const [at, facts, total] of row['rows'] as AnswerRow[]) {
        const request = requests[at];
        if (request !== undefined) slices[at] = toSliceAt(request, facts, total);
      }
    }
    return slices;
  }

  private shapeOf({ predicates, direction, otherTypes, window }: FactsAt): Shape {
    const types = this.vocabulary.knownTypes(otherTypes);
    const isImpossible = otherTypes.length > 0 && types.length === 0;
    return {
      pattern: isImpossible ? null : relationPattern(this.vocabulary, predicates, direction, 'fact'),
      direction,
      isTyped: predicates.length > 0,
      otherTypes: types,
      hasAfter: window.after !== undefined,
      count: window.count,
      first: window.first,
    };
  }
}

function statementText(shapes: readonly string[]): string {
  return shapes.map((shape, i) => branchText(JSON.parse(shape) as Shape, String(i))).join('\nUNION ALL\n');
}

function branchText(shape: Shape, group: string): string {
  const file = cypherFile(NAME);
  const any = file.piece('any');
  const types =
    shape.otherTypes.length === 0 ? [] : [fill(file.piece('otherTypes'), { LABELS: alternatives(shape.otherTypes) })];
  const after = shape.hasAfter ? [file.piece('after')] : [];
  const relation = { RELATION: shape.pattern ?? '' };
  const isPlain = shape.isTyped && types.length === 0;
  const counted = isPlain
    ? fill(file.piece('totalOfRelations'), { RELATION: relation.RELATION.replace('fact:', ':') })
    : fill(file.piece('total'), { ...relation, CONDITIONS: conjunction(types, any) });
  return fill(file.body, {
    ...relation,
    GROUP: group,
    CONDITIONS: conjunction([...after, ...types], any),
    FACT: factRow(),
    OTHER: entityRow('other'),
    LEADS: shape.direction === 'BOTH' ? file.piece('leads') : String(shape.direction === 'OUT'),
    TOTAL: shape.count ? counted : 'null',
  });
}

function toParameter({ requests }: Group<FactsAt>): Record<string, unknown> {
  const [first] = requests;
  return {
    limit: limitOf({ first: first?.request.window.first ?? 0 }),
    requests: requests.map(({ request: { entity, window }, at }) => {
      const [afterOther, afterFact] = window.after ?? [];
      return window.after === undefined ? { at, entity } : { at, entity, afterOther, afterFact };
    }),
  };
}

function toSliceAt({ entity, window }: FactsAt, rows: readonly FactAtRow[], total: number | null): Slice<FactAt> {
  return toSlice(
    rows,
    total,
    window,
    ([fact, other, leads]) => {
      const [subject, object] = leads ? [entity, other[0]] : [other[0], entity];
      return { fact: toFact(fact, subject, object), other: toEntity(other) };
    },
    ({ fact, other }) => [other.id, fact.id],
  );
}
