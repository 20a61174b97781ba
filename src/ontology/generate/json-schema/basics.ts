/** Definitions that do not depend on the ontology. */
import { closed, described, listOf, oneOrMore, ref, TEXT, type Json, type JsonObject } from './shapes.js';

const RANGES = '^\\d+(\\s*[-–—]\\s*\\d+)?(\\s*[,，、]\\s*\\d+(\\s*[-–—]\\s*\\d+)?)*$';

/** Parts that do not depend on the ontology. */
export function basics(): JsonObject {
  const line: JsonObject = {
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: RANGES },
    ],
  };
  return {
    lines: described('Lines of the document: 331, or 331, 333-335', {
      anyOf: [...(line['anyOf'] as Json[]), listOf(line)],
    }),
    text: closed({ zh: TEXT, en: TEXT }, ['zh', 'en']),
    names: described('Names in one or both languages, each one text or a list', {
      ...closed({ zh: oneOrMore(TEXT), en: oneOrMore(TEXT) }, []),
      minProperties: 1,
    }),
    via: described('What stands in the lines in place of a name, date or figure: a text, or texts by id or key', {
      anyOf: [TEXT, { type: 'object', additionalProperties: TEXT }],
    }),
    mention: {
      anyOf: [ref('lines'), ref('mentionParts'), listOf({ anyOf: [ref('lines'), ref('mentionParts')] })],
    },
    mentionParts: closed({ lines: ref('lines'), via: TEXT }, ['lines']),
    exemption: closed({ lines: ref('lines'), reason: TEXT }, ['lines', 'reason']),
  };
}
