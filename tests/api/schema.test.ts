import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { readSdl } from '../../src/assets.js';
import { ontology } from './small-graph.js';

const schema: GraphQLSchema = createSchema(readSdl(), ontology);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Everything that can have a description, by its place in the schema. */
function describables(): [string, string | null | undefined][] {
  return types.flatMap((type): [string, string | null | undefined][] => {
    const own: [string, string | null | undefined] = [type.name, type.description];
    if (isEnumType(type))
      return [
        own,
        ...type
          .getValues()
          .map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description]),
      ];
    if (isInputObjectType(type)) {
      return [
        own,
        ...Object.values(type.getFields()).map((field): [string, string | null | undefined] => [
          `${type.name}.${field.name}`,
          field.description,
        ]),
      ];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [own];
    const fields = Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map((arg): [string, string | null | undefined] => [
        `${type.name}.${field.name}(${arg.name})`,
        arg.description,
      ]),
    ]);
    return [own, ...fields];
  });
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    expect(
      describables()
        .filter(([, description]) => (description ?? '').length < 2)
        .map(([place]) => place),
    ).toEqual([]);
  });

  it('gives an example with every type, and with every field and argument written by hand', () => {
    const [byHand = ''] = readSdl();
    const lacking = [...byHand.matchAll(/^ *"((?:[^"\\]|\\.)*)"$/gm)]
      .map((match) => match[1] ?? '')
      .filter((each) => !each.includes('Example: '));
    expect(lacking).toEqual([]);
    const named = types.filter((type) => !isScalarType(type) || type.name === 'PartialDate');
    expect(named.filter((type) => !(type.description ?? '').includes('Example: ')).map(({ name }) => name)).toEqual([]);
  });

  it('stays small enough to be read', () => {
    expect(types.length).toBeLessThanOrEqual(155);
  });

  it('can be asked nothing but questions', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });
});
