/** Lists of entities, one kind for each type. */
import { ANY_TYPE, type Ontology } from '../../model.js';
import { printFields } from './print.js';

interface Listed {
  name: string;
  one: string;
  many: string;
}

/** Words for a list's items: the root field's name, taken apart, is the plural. */
function listed(ontology: Ontology): Listed[] {
  const types = [...ontology.types.values()].map(({ name, label, plural }) => ({
    name,
    one: label.en,
    many: plural.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  }));
  return [{ name: ANY_TYPE, one: 'entity', many: 'entities' }, ...types];
}

function connection({ name, many }: Listed): string {
  return printFields(
    `type ${name}Connection`,
    `A part of a list of ${many}. Example: \`{ nodes { id name } pageInfo { hasNextPage endCursor } }\``,
    [
      {
        name: 'edges',
        description: `The ${many} with their cursors and the facts that lead to them. Example: \`edges { node { name } fact { evidence { first last } } }\``,
        type: `[${name}Edge!]!`,
      },
      { name: 'nodes', description: `The ${many}. Example: \`nodes { id name }\``, type: `[${name}!]!` },
      { name: 'pageInfo', description: 'Where this part lies. Example: `pageInfo { endCursor }`', type: 'PageInfo!' },
      {
        name: 'totalCount',
        description: 'How many there are in all; counted only when asked for. Example: `34`',
        type: 'Int!',
      },
    ],
  );
}

function edge({ name, one }: Listed): string {
  return printFields(`type ${name}Edge`, `One ${one} in a list. Example: \`edges { cursor node { id } }\``, [
    { name: 'cursor', description: 'Where it stands; hand it back as `after`. Example: `"eyJh…"`', type: 'String!' },
    { name: 'node', description: `The ${one}. Example: \`node { id name }\``, type: `${name}!` },
    {
      name: 'fact',
      description:
        'The fact that leads to it, with its properties and evidence; null in a list that no relation leads to. Example: `fact { sentence evidence { document { id } first last } }`',
      type: 'Fact',
    },
  ]);
}

/** Definitions of a connection and an edge for `Entity` and for each type. */
export function connections(ontology: Ontology): string[] {
  return listed(ontology).flatMap((each) => [connection(each), edge(each)]);
}
