/** What places back, and which of them alone. */
import { compareText } from '../dataset/compare.js';
import { AipgError } from '../errors.js';
import type { DerivedPredicateName } from '../ontology/index.js';
import type { CrossTableCell, EntityFilter } from '../store/port.js';
import { expandTypes } from './entity-filter.js';
import { requireEntities } from './ids.js';
import { isGiven } from './input.js';
import { pageOfList, type Page, type PageRequest } from './page.js';
import type { Reader } from './reader.js';

const BACKS = 'BACKS' satisfies DerivedPredicateName;

export interface BackingQuestion extends PageRequest {
  places?: readonly string[] | null | undefined;
  placeTypes?: readonly string[] | null | undefined;
  things?: readonly string[] | null | undefined;
  types?: readonly string[] | null | undefined;
  exclusive?: boolean | null | undefined;
}

export interface Backer {
  place: string;
  /** Ids of the BACKS facts, sorted. */
  facts: readonly string[];
}

export interface Backing {
  thing: string;
  /** By id; of the places that were asked for. */
  backers: readonly Backer[];
  /** Whether one place alone backs it, among all places or those of the types. */
  exclusive: boolean;
}

/**
 * Things that places back, by id, each with its backers. What documents say a place does not back is left out.
 * @throws AipgError INVALID_PAGE_SIZE, INVALID_CURSOR, INVALID_ID, UNKNOWN_ID, INVALID_AXIS
 */
export async function findBacking(reader: Reader, question: BackingQuestion): Promise<Page<Backing>> {
  const { places, placeTypes, things, types, exclusive } = question;
  const scope = ['backing', places ?? null, placeTypes ?? null, things ?? null, types ?? null, exclusive === true];
  // Before anything is read, so that a wrong page size or cursor costs nothing.
  pageOfList([], scope, question);
  await requireEntities(reader, places ?? [], 'places');
  await requireEntities(reader, things ?? [], 'things');
  const contenders = filterOf(null, contenderTypes(reader, placeTypes));
  const objects = filterOf(things, expandTypes(reader.ontology, types));
  const cells = await readCells(reader, { ...contenders, ...(isGiven(places) && { ids: places }) }, objects);
  const alone = await exclusivity(reader, cells, isGiven(places), contenders);
  const backings = groupByThing(cells, alone).filter((each) => exclusive !== true || each.exclusive);
  return pageOfList(backings, scope, question);
}

function contenderTypes({ ontology }: Reader, placeTypes: readonly string[] | null | undefined): string[] | undefined {
  const expanded = expandTypes(ontology, placeTypes);
  const backers = ontology.relations.get(BACKS)?.subjectTypes ?? [];
  const wrong = expanded?.find((type) => !backers.includes(type));
  if (wrong === undefined) return expanded;
  const allowed = ['Place', ...backers].map((type) => ontology.graphql.types.toGraphql.get(type) ?? type);
  const shown = ontology.graphql.types.toGraphql.get(wrong) ?? wrong;
  throw new AipgError('INVALID_AXIS', `placeTypes has ${shown}; expected types of places`, {
    field: 'placeTypes',
    allowed,
    hint: `Use ${allowed.join(', ')}; for other subjects ask \`comparison\` with their own predicates.`,
  });
}

function filterOf(ids: readonly string[] | null | undefined, types: readonly string[] | undefined): EntityFilter {
  return { ...(isGiven(ids) && { ids }), ...(types !== undefined && { types }) };
}

async function readCells({ store }: Reader, rows: EntityFilter, columns: EntityFilter): Promise<CrossTableCell[]> {
  return store.crossTable({ predicates: [BACKS], rows, columns, facts: { negated: false } });
}

/** Whether a thing has one backer: of the cells themselves where they hold all contenders, else of what all contenders back. */
async function exclusivity(
  reader: Reader,
  cells: readonly CrossTableCell[],
  partial: boolean,
  contenders: EntityFilter,
): Promise<(thing: string) => boolean> {
  const things = [...new Set(cells.map((cell) => cell.column))];
  const all = partial && things.length > 0 ? await readCells(reader, contenders, { ids: things }) : cells;
  const backers = new Map<string, number>();
  for (const { column } of all) backers.set(column, (backers.get(column) ?? 0) + 1);
  return (thing) => backers.get(thing) === 1;
}

/** Cells come by place: so do the backers of each thing. */
function groupByThing(cells: readonly CrossTableCell[], alone: (thing: string) => boolean): Backing[] {
  const groups = new Map<string, Backer[]>();
  for (const { row, column, facts } of cells) {
    const backers = groups.get(column);
    if (backers === undefined) groups.set(column, [{ place: row, facts }]);
    else backers.push({ place: row, facts });
  }
  return [...groups]
    .map(([thing, backers]) => ({ thing, backers, exclusive: alone(thing) }))
    .sort((a, b) => compareText(a.thing, b.thing));
}
