/** Names and ids that a folded text equals, begins or is held by. */
import { searchPatterns } from '../keys.js';
import { bestName, MATCH_RANK } from '../match.js';
import type { SearchHit, SearchMatch, SearchRequest, Slice } from '../port.js';
import type { Connection } from './connection.js';
import { entityRow } from './entities.js';
import { toEntity, type EntityRow } from './rows.js';
import { emptySlice, limitOf, pageOf, toSlice } from './slices.js';
import { conjunction, cypherFile, fill } from './statements.js';
import type { Vocabulary } from './vocabulary.js';

type HitRow = readonly [entity: EntityRow, rank: number, degreeDown: number];

const MATCHES = Object.keys(MATCH_RANK) as SearchMatch[];

export async function search(
  connection: Connection,
  vocabulary: Vocabulary,
  { text, types, window }: SearchRequest,
): Promise<Slice<SearchHit>> {
  const known = vocabulary.knownTypes(types);
  if (types.length > 0 && known.length === 0) return emptySlice(window);
  const name = 'queries/search';
  const file = cypherFile(name);
  const conditions = conjunction([file.piece('matches'), ...(known.length === 0 ? [] : [file.piece('types')])], '');
  const statement = fill(file.body, {
    CONDITIONS: conditions,
    AFTER: window.after === undefined ? '' : file.piece('after'),
    ROW: entityRow('entity'),
    TOTAL: window.count ? fill(file.piece('total'), { CONDITIONS: conditions }) : '',
  });
  const [rank, degree, id] = window.after ?? [];
  const parameters = {
    ...{ text, exact: searchPatterns.exact(text), prefix: searchPatterns.prefix(text), types: known },
    after: window.after === undefined ? null : { rank, degree: -Number(degree), id },
    limit: limitOf(window),
  };
  const page = pageOf<HitRow>(await connection.readOne({ name, text: statement, parameters }));
  return toSlice(
    page.rows,
    page.total,
    window,
    ([row, matchRank]) => {
      const entity = toEntity(row);
      const match = MATCHES.find((each) => MATCH_RANK[each] === matchRank) ?? 'CONTAINS';
      return { entity, match, name: bestName(entity, text) };
    },
    ({ entity, match }, [, , degreeDown]) => [MATCH_RANK[match], 0 - degreeDown, entity.id],
  );
}
