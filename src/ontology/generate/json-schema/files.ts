/** Whole files. */
import { closed, DATE, described, ref, TEXT, type JsonObject } from './shapes.js';

export function section(): JsonObject {
  const list = (name: string): JsonObject => ({ type: ['array', 'null'], items: ref(name) });
  return closed(
    {
      section: described("The document's own heading, shortened", TEXT),
      lines: described('The lines that this file covers', ref('lines')),
      mentions: described('Entities declared elsewhere, and the lines that name them', {
        type: ['object', 'null'],
        propertyNames: ref('id'),
        additionalProperties: ref('mention'),
      }),
      entities: list('sectionEntity'),
      facts: list('fact'),
      observations: list('observation'),
      exempt: list('exemption'),
    },
    ['section', 'lines'],
  );
}

export function document(): JsonObject {
  return closed(
    {
      title: ref('text'),
      publisher: ref('text'),
      date: DATE,
      sha256: described('Digest of the text file that lines count in', { type: 'string', pattern: '^[0-9a-f]{64}$' }),
      lines: { type: 'integer', minimum: 1 },
    },
    ['title', 'publisher', 'date', 'sha256', 'lines'],
  );
}

export function judgements(): JsonObject {
  const pair: JsonObject = { type: 'array', items: ref('id'), minItems: 2, maxItems: 2 };
  const judgement: JsonObject = {
    ...closed({ same: pair, notSame: pair, reason: TEXT }, ['reason']),
    oneOf: [{ required: ['same'] }, { required: ['notSame'] }],
  };
  return closed({ judgements: { type: 'array', items: judgement } }, ['judgements']);
}
