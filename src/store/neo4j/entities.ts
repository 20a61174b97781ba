/** Entities by id and by selection. */
import type { Entity } from '../../dataset/model.js';
import { entityDate, mainName } from '../keys.js';
import type { EntityOrder, EntitySelection, Slice, Window } from '../port.js';
import type { Connection } from './connection.js';
import { entityConditions, entityParameters, startOf } from './entity-conditions.js';
import { ascendingDate, descendingDate, sortableText } from './sortable.js';
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

type Key = string | number | null;

/** An order of the port as the indexes know it: always upwards, by a property and then the id. */
interface Sort {
  /** Null where the id is all. */
  property: string | null;
  /** Nothing sorts before it. */
  lowest: Key;
  /** The property's value for a sort key of the port. */
  toStored: (key: Key) => Key;
  keyOf: (entity: Entity, degree: number) => Key;
}

const SORTS: Readonly<Record<EntityOrder, Sort>> = {
  ID: { property: null, lowest: '', toStored: (key) => key, keyOf: (entity) => entity.id },
  NAME_ZH: { property: '_sortZh', lowest: '', toStored: storedName, keyOf: (entity) => mainName(entity, 'zh') },
  NAME_EN: { property: '_sortEn', lowest: '', toStored: storedName, keyOf: (entity) => mainName(entity, 'en') },
  DATE: { property: '_dateUp', lowest: '', toStored: (key) => ascendingDate(textOrNull(key)), keyOf: entityDate },
  DATE_DESC: {
    property: '_dateDown',
    lowest: '',
    toStored: (key) => descendingDate(textOrNull(key)),
    keyOf: entityDate,
  },
  DEGREE: {
    property: '_degreeDown',
    lowest: -Number.MAX_VALUE,
    toStored: (key) => -Number(key),
    keyOf: (_, degree) => degree,
  },
};

function storedName(key: Key): string {
  return sortableText(String(key));
}

function textOrNull(key: Key): string | null {
  return key === null ? null : String(key);
}

export async function selectEntities(
  connection: Connection,
  vocabulary: Vocabulary,
  selection: EntitySelection,
): Promise<Slice<Entity>> {
  const sort = SORTS[selection.order];
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
  const piece = (stem: 'orderBy' | 'after'): string =>
    fill(file.piece(`${stem}${sort.property === null ? 'Id' : 'Key'}`), { KEY: sort.property ?? '' });
  const place = { variable: 'entity', path: '$filter', types: 'property' } as const;
  const match = startOf(vocabulary, filter, place) ?? file.piece('match');
  const conditions = entityConditions(vocabulary, filter, place);
  const isOfOneType = filter.types !== undefined && vocabulary.knownTypes(filter.types).length === 1;
  const text = fill(file.body, {
    MATCH: match,
    CONDITIONS: conjunction([piece('after'), ...conditions], ''),
    ORDER: isOfOneType ? fill(file.piece('orderOfType'), { ORDER: piece('orderBy') }) : piece('orderBy'),
    ROW: entityRow('entity'),
    TOTAL: window.count ? total(vocabulary, filter, match, conditions) : '',
  });
  return {
    name,
    text,
    parameters: {
      filter: entityParameters(vocabulary, filter),
      after: afterKeys(sort, window),
      limit: limitOf(window),
    },
  };
}

/** The stored keys after which a page begins. */
function afterKeys({ property, toStored, lowest }: Sort, { after }: Window): { key?: Key; id: Key } {
  if (after === undefined) return { key: lowest, id: '' };
  const [first = null, second = null] = after;
  return property === null ? { id: first } : { key: toStored(first), id: second };
}

function total(
  vocabulary: Vocabulary,
  filter: EntitySelection['filter'],
  match: string,
  conditions: readonly string[],
): string {
  const file = cypherFile('queries/select-entities');
  const [type, ...others] = vocabulary.knownTypes(filter.types ?? []);
  const isAll = conditions.length === 0;
  const isOneType = type !== undefined && others.length === 0 && conditions.length === 1;
  if (isAll || isOneType) return fill(file.piece('totalOfType'), { LABEL: isAll ? 'Entity' : identifier(type ?? '') });
  return fill(file.piece('total'), { MATCH: match, CONDITIONS: conjunction(conditions, '') });
}
