/** Entities by id and by selection. */
import type { Entity } from '../../dataset/model.js';
import { UnreachableCaseError } from '../../errors.js';
import { entityDate, mainName } from '../keys.js';
import type { EntityOrder, EntitySelection, Slice } from '../port.js';
import type { Connection } from './connection.js';
import { ABSENT_DATE_UP } from './encode.js';
import { entityConditions, entityParameters } from './entity-conditions.js';
import { sortableText } from './sortable.js';
import { toEntity, type EntityRow } from './rows.js';
import { inOrder, limitOf, pageOf, toSlice } from './slices.js';
import { conjunction, cypherFile, fill, identifier, type Statement } from './statements.js';
import type { Vocabulary } from './vocabulary.js';

/** What an entity is returned as, for a variable. */
export function entityRow(variable: string): string {
  return fill(cypherFile('queries/fragments/entity').piece('row'), { ENTITY: variable });
}

export async function entitiesById(connection: Connection, ids: readonly string[]): Promise<(Entity | null)[]> {
  if (ids.length === 0) return [];
  const name = 'queries/entities-by-id';
  const text = fill(cypherFile(name).body, { ROW: entityRow('entity') });
  const row = await connection.readOne({ name, text, parameters: { ids: [...new Set(ids)] } });
  return inOrder(ids, (row['rows'] as EntityRow[]).map(toEntity));
}

/** An order of the port as the index knows it. */
interface Sort {
  /** The property that comes before the id; null where the id is all. */
  property: string | null;
  direction: 'Up' | 'Down';
  /** The property's value for a sort key of the port. */
  toStored: (key: string | number | null) => string | number | null;
  keyOf: (entity: Entity, degree: number) => string | number | null;
}

type Key = string | number | null;

const same = (key: Key): Key => key;
const sortKey = (key: Key): Key => sortableText(String(key));

function sortOf(order: EntityOrder): Sort {
  switch (order) {
    case 'ID':
      return { property: null, direction: 'Up', toStored: same, keyOf: (entity) => entity.id };
    case 'NAME_ZH':
      return { property: '_sortZh', direction: 'Up', toStored: sortKey, keyOf: (entity) => mainName(entity, 'zh') };
    case 'NAME_EN':
      return { property: '_sortEn', direction: 'Up', toStored: sortKey, keyOf: (entity) => mainName(entity, 'en') };
    case 'DATE':
      return { property: '_dateUp', direction: 'Up', toStored: (key) => key ?? ABSENT_DATE_UP, keyOf: entityDate };
    case 'DATE_DESC':
      return { property: '_dateDown', direction: 'Down', toStored: (key) => key ?? '', keyOf: entityDate };
    case 'DEGREE':
      return {
        property: '_degreeDown',
        direction: 'Up',
        toStored: (key) => -Number(key),
        keyOf: (_, degree) => degree,
      };
    default:
      throw new UnreachableCaseError(order);
  }
}

export async function selectEntities(
  connection: Connection,
  vocabulary: Vocabulary,
  selection: EntitySelection,
): Promise<Slice<Entity>> {
  const sort = sortOf(selection.order);
  const page = pageOf<readonly [EntityRow, number]>(await connection.readOne(statement(vocabulary, selection, sort)));
  return toSlice(
    page.rows,
    page.total,
    selection.window,
    ([row]) => toEntity(row),
    // 0 - n, since the negation of 0 would be -0.
    (entity, [, degreeDown]) =>
      sort.property === null ? [entity.id] : [sort.keyOf(entity, 0 - degreeDown), entity.id],
  );
}

function statement(vocabulary: Vocabulary, { filter, window }: EntitySelection, sort: Sort): Statement {
  const name = 'queries/select-entities';
  const file = cypherFile(name);
  const key = { KEY: sort.property ?? 'id' };
  const order = sort.property === null ? 'Id' : sort.direction;
  const conditions = entityConditions(vocabulary, filter, { variable: 'entity', path: '$filter', types: 'property' });
  const after = window.after === undefined ? [] : [fill(file.piece(`after${order}`), key)];
  const text = fill(file.body, {
    CONDITIONS: conjunction([...conditions, ...after], fill(file.piece('any'), key)),
    ORDER: fill(file.piece(`order${order}`), key),
    ROW: entityRow('entity'),
    TOTAL: window.count ? total(vocabulary, filter, conditions) : '',
  });
  const [first = null, second = null] = window.after ?? [];
  const afterKeys = sort.property === null ? { id: first } : { key: sort.toStored(first), id: second };
  return {
    name,
    text,
    parameters: { filter: entityParameters(vocabulary, filter), after: afterKeys, limit: limitOf(window) },
  };
}

function total(vocabulary: Vocabulary, filter: EntitySelection['filter'], conditions: readonly string[]): string {
  const file = cypherFile('queries/select-entities');
  const [type, ...others] = vocabulary.knownTypes(filter.types ?? []);
  const isAll = conditions.length === 0;
  const isOneType = type !== undefined && others.length === 0 && conditions.length === 1;
  if (isAll || isOneType) return fill(file.piece('totalOfType'), { LABEL: isAll ? 'Entity' : identifier(type ?? '') });
  return fill(file.piece('total'), { CONDITIONS: conjunction(conditions, 'true') });
}
