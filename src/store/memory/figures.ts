/** Observations and findings. */
import type { Finding, Observation } from '../../dataset/model.js';
import type { FindingSelection, ObservationFilter, ObservationsAt, ObservationSelection, Slice } from '../port.js';
import { allOf, anyOf, inDocuments, oneOf, present } from './conditions.js';
import type { Indexes } from './indexes.js';
import { page, sortBy, type Condition } from './page.js';
import { idSorting, observationSorting } from './sortings.js';

function observationCondition(filter: ObservationFilter): Condition<Observation> | null {
  const { forecast, period } = filter;
  return allOf(
    present<Observation>([
      oneOf(filter.ids, (observation) => observation.id),
      anyOf(filter.about, (observation) => observation.about),
      oneOf(filter.measures, (observation) => observation.measure),
      inDocuments(filter.documents),
      oneOf(filter.accordingTo, (observation) => observation.accordingTo),
      forecast === undefined ? null : (observation) => observation.forecast === forecast,
      period === undefined ? null : (observation) => observation.period?.startsWith(period) ?? false,
    ]),
  );
}

/** The window on the observations that a selection asks for. */
export function selectObservations(indexes: Indexes, { filter, window }: ObservationSelection): Slice<Observation> {
  const start =
    filter.about === undefined
      ? indexes.observationsSorted
      : sortBy(new Set(filter.about.flatMap((id) => indexes.observationsAbout.get(id) ?? [])), observationSorting);
  return page(start, observationSorting, window, observationCondition(filter));
}

/** The window on the observations about one entity. */
export function observationsAt(indexes: Indexes, { entity, measures, window }: ObservationsAt): Slice<Observation> {
  const condition = measures.length === 0 ? null : oneOf(measures, (observation: Observation) => observation.measure);
  return page(indexes.observationsAbout.get(entity) ?? [], observationSorting, window, condition);
}

/** The window on the findings that a selection asks for. */
export function selectFindings(indexes: Indexes, { filter, window }: FindingSelection): Slice<Finding> {
  const condition = allOf(
    present<Finding>([
      oneOf(filter.ids, (finding) => finding.id),
      oneOf(filter.rules, (finding) => finding.rule),
      anyOf(filter.about, (finding) => finding.about),
      inDocuments(filter.documents),
    ]),
  );
  return page(indexes.findingsById, idSorting, window, condition);
}
