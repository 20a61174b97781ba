/** Figures. */
import type { Measure, Ontology } from '../../model.js';
import { closed, described, oneOrMore, PERIOD, ref, TEXT, type JsonObject } from './shapes.js';

/** The units of a measure, once it is given. */
function unitsOf({ name, units }: Measure): JsonObject {
  return {
    if: { properties: { measure: { const: name } }, required: ['measure'] },
    then: { properties: { unit: { enum: units } } },
  };
}

/** A figure of any measure. */
export function observation(ontology: Ontology): JsonObject {
  const measure: JsonObject = { enum: [...ontology.measures.keys()] };
  const number: JsonObject = { type: 'number' };
  return {
    ...closed(
      {
        key: described('Names the figure within its document, for inputs', TEXT),
        about: described('What the figure is of: an id or a list', oneOrMore(ref('id'))),
        measure,
        of: described('The measure that it is growth, share or ratio of', measure),
        whole: described('For a share: the entity whose figure is the whole', ref('id')),
        value: described('In base units, the digits as printed: 210e8', number),
        upTo: described('Upper end of a range', number),
        unit: described("Defaults to the measure's first", TEXT),
        bound: { enum: ['=', '≈', '≥', '≤', '>', '<'] },
        period: described('2023, 2023-07, or from/to: 2023/2032', PERIOD),
        scope: ref('text'),
        forecast: { type: 'boolean' },
        accordingTo: described('Whom the document names as its source', ref('id')),
        inputs: described('Keys of the figures that it should follow from', oneOrMore(TEXT)),
        note: TEXT,
        lines: ref('lines'),
        via: ref('via'),
      },
      ['about', 'measure', 'value', 'lines'],
    ),
    allOf: [...ontology.measures.values()].map(unitsOf),
  };
}
