/** Small parts of a JSON Schema. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

export const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });
export const listOf = (items: Json): JsonObject => ({ type: 'array', items, minItems: 1 });
export const oneOrMore = (items: JsonObject): JsonObject => ({ anyOf: [items, listOf(items)] });
export const closed = (properties: JsonObject, required: readonly string[]): JsonObject => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
export const described = (description: string, schema: JsonObject): JsonObject => ({ description, ...schema });

export const TEXT: JsonObject = { type: 'string', minLength: 1 };
/** A year alone is a number to YAML. */
export const DATE: JsonObject = {
  anyOf: [
    { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    { type: 'integer', minimum: 1000, maximum: 9999 },
  ],
};
export const PERIOD: JsonObject = {
  anyOf: [
    { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$' },
    { type: 'integer', minimum: 1000, maximum: 9999 },
  ],
};
