/** One figure of the seeds. */
import { BOUNDS } from '../model.js';
import type { Measure, MeasureKind, Ontology } from '../../ontology/model.js';
import type { Bound } from '../model.js';
import { periodFault } from '../dates.js';
import { didYouMean, listValues } from '../../suggest.js';
import { readLines } from './lines.js';
import type { Located, MapReader, PrintedNumber } from './map-reader.js';
import type { SeedObservation } from './seeds.js';
import { checkOneOf, readIdsOf, readVia } from './value.js';

/** How many inputs each kind takes; docs/seeds.md names them in order. */
const INPUT_COUNTS: Readonly<Record<MeasureKind, { min: number; max: number; expected: string }>> = {
  growth: { min: 2, max: 2, expected: 'two, [from, to]' },
  cagr: { min: 2, max: 2, expected: 'two, [from, to]' },
  ratio: { min: 2, max: 2, expected: 'two, [numerator, denominator]' },
  share: { min: 2, max: Infinity, expected: 'two or more, [part, ..., whole]' },
  level: { min: 2, max: Infinity, expected: 'two or more parts of the sum' },
};

export function readObservation(map: MapReader, ontology: Ontology): SeedObservation | undefined {
  const key = map.text('key') ?? null;
  const aboutNode = map.required('about', 'the id of what the figure is of, or a list');
  const about = aboutNode === undefined ? [] : readIdsOf(map, aboutNode, 'about');
  const measure = readMeasure(map, ontology);
  const of = readOf(map, ontology, measure);
  const whole = readWhole(map, measure);
  const unit = readUnit(map, measure);
  const amount = readAmount(map);
  const period = readPeriod(map);
  const accordingTo = map.text('accordingTo') ?? null;
  const inputs = readInputs(map, measure);
  const scope = map.localized('scope') ?? null;
  const forecast = map.boolean('forecast') ?? false;
  const note = map.text('note')?.value ?? null;
  const ids = [...about, ...[whole, accordingTo].filter((id) => id !== null)].map((id) => id.value);
  const via = readVia(map, new Set([...ids, 'value', 'period', ...(map.has('upTo') ? ['upTo'] : [])]));
  const lines = readLines(map);
  map.finish();
  if (measure === undefined || amount === undefined || unit === undefined || lines === undefined) return undefined;
  const said = { whole, period, scope, forecast, accordingTo, note, inputs };
  return { at: map.at, key, about, measure: measure.name, of, unit, ...amount, ...said, lines, via };
}

/** Value, upper end and bound; undefined where there is no value. */
function readAmount(map: MapReader): Pick<SeedObservation, 'value' | 'upTo' | 'bound' | 'digits'> | undefined {
  map.required('value', 'a number in base units');
  const value = map.number('value');
  const upTo = map.number('upTo');
  const bound = readBound(map);
  checkRange(map, value, upTo);
  if (value === undefined) return undefined;
  const digits = [value, upTo].flatMap((number) => (number === undefined ? [] : [number.value.digits]));
  return { value: value.value.value, upTo: upTo?.value.value ?? null, bound, digits };
}

function readMeasure(map: MapReader, ontology: Ontology): Measure | undefined {
  const name = map.requiredText('measure', 'a measure of the ontology');
  if (name === undefined) return undefined;
  const measure = ontology.measures.get(name.value);
  if (measure !== undefined) return measure;
  const hint = didYouMean(name.value, ontology.measures.keys());
  map.report('UNKNOWN_MEASURE', name.at, `unknown measure "${name.value}"; expected a measure of the ontology`, hint);
  return undefined;
}

function readUnit(map: MapReader, measure: Measure | undefined): string | undefined {
  const unit = map.text('unit');
  if (unit === undefined || measure === undefined) return measure?.units[0];
  return checkOneOf(map, unit, measure.units, `unit of ${measure.name}`, 'UNKNOWN_UNIT');
}

function checkRange(map: MapReader, value?: Located<PrintedNumber>, upTo?: Located<PrintedNumber>): void {
  if (value === undefined || upTo === undefined || upTo.value.value > value.value.value) return;
  const message = `"upTo" ${upTo.value.value} is not above "value" ${value.value.value}; expected the upper end of the range`;
  map.report('BAD_RANGE', upTo.at, message);
}

function readOf(map: MapReader, ontology: Ontology, measure: Measure | undefined): string | null {
  const of = map.text('of');
  if (of === undefined || measure === undefined) return null;
  if (measure.kind === 'level') {
    map.report(
      'UNKNOWN_KEY',
      of.at,
      `"of" stands with ${measure.name}, which is an amount; expected it with growth, cagr, share or ratio`,
    );
    return null;
  }
  return checkOneOf(map, of, [...ontology.measures.keys()], 'measure', 'UNKNOWN_MEASURE') ?? null;
}

function readWhole(map: MapReader, measure: Measure | undefined): Located<string> | null {
  const whole = map.text('whole');
  if (whole === undefined || measure === undefined) return null;
  if (measure.kind === 'share') return whole;
  const message = `"whole" stands with ${measure.name} (${measure.kind}); expected it with a share, as what it is a share of`;
  map.report('UNKNOWN_KEY', whole.at, message);
  return null;
}

function readBound(map: MapReader): Bound {
  const text = map.text('bound');
  if (text === undefined) return '=';
  return (checkOneOf(map, text, BOUNDS, 'bound') as Bound | undefined) ?? '=';
}

function readPeriod(map: MapReader): string | null {
  const period = map.text('period');
  if (period === undefined) return null;
  const fault = periodFault(period.value);
  if (fault === null) return period.value;
  const expected = 'expected 2023, 2023-07, 2023-07-13 or from/to such as 2023/2032';
  map.report('BAD_PERIOD', period.at, `"period" ${period.value} ${fault}; ${expected}`);
  return null;
}

function readInputs(map: MapReader, measure: Measure | undefined): Located<string>[] {
  const inputs = map.texts('inputs');
  if (!map.has('inputs') || measure === undefined) return inputs;
  const { min, max, expected } = INPUT_COUNTS[measure.kind];
  if (inputs.length >= min && inputs.length <= max) return inputs;
  const message = `"inputs" of ${measure.name} (${measure.kind}) has ${inputs.length}: ${listValues(inputs.map((input) => input.value))}; expected ${expected}`;
  map.report('WRONG_INPUTS', map.atKey('inputs'), message);
  return inputs;
}
