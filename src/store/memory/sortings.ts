/** The orders of the port. */
import { UnreachableCaseError } from '../../errors.js';
import type { Entity, Observation } from '../../dataset/model.js';
import { entityDate, mainName } from '../keys.js';
import type { EntityOrder, FactAt } from '../port.js';
import type { Adjacency } from './adjacency.js';
import type { Sorting } from './page.js';

/** Facts and findings. */
export const idSorting: Sorting<{ id: string }> = { keys: (item) => [item.id] };

export const factAtSorting: Sorting<FactAt> = { keys: ({ fact, other }) => [other.id, fact.id] };

export const observationSorting: Sorting<Observation> = {
  keys: (observation) => [observation.measure, observation.period ?? null, observation.id],
};

export function entitySorting(order: EntityOrder, adjacency: Adjacency): Sorting<Entity> {
  switch (order) {
    case 'ID':
      return { keys: (entity) => [entity.id] };
    case 'NAME_ZH':
      return { keys: (entity) => [mainName(entity, 'zh'), entity.id] };
    case 'NAME_EN':
      return { keys: (entity) => [mainName(entity, 'en'), entity.id] };
    case 'DATE':
      return { keys: (entity) => [entityDate(entity), entity.id] };
    case 'DATE_DESC':
      return { keys: (entity) => [entityDate(entity), entity.id], descending: [true, false] };
    case 'DEGREE':
      return { keys: (entity) => [adjacency.degree(entity.id), entity.id], descending: [true, false] };
    default:
      throw new UnreachableCaseError(order);
  }
}
