/**
 * The smallest ontology that has one of everything: an abstract type with two below it, an enum, a relation with a direction, a
 * symmetric one and a derived one. Tests change a part of it and look at what the check says.
 */
import { stringify } from 'yaml';
import { inspectOntology } from '../../src/ontology/load.js';

type Tree = Record<string, unknown>;

function type(zh: string, en: string, plural: string, rest: Tree): Tree {
  return { ...rest, label: { zh, en }, plural, description: { zh: `一个${zh}`, en: `A ${en}` }, example: `某${zh}` };
}

const DATE = { type: 'date', label: { zh: '日期', en: 'date' }, description: 'When it began' };

export function smallOntology(): Tree {
  return {
    version: 1,
    enums: {
      PolicyKind: {
        label: { zh: '政策类别', en: 'kind of policy' },
        values: { act: { zh: '法律', en: 'act' }, inForce: { zh: '施行', en: 'in force' } },
      },
    },
    entityProperties: { note: { type: 'string', label: { zh: '备注', en: 'note' }, description: 'A note' } },
    factProperties: { date: DATE },
    types: {
      Place: type('地方', 'place', 'places', { abstract: true }),
      City: type('城市', 'city', 'cities', { parent: 'Place', prefix: 'city', properties: { founded: DATE } }),
      Region: type('地区', 'region', 'regions', { parent: 'Place', prefix: 'region' }),
      Policy: type('政策', 'policy', 'policies', {
        prefix: 'policy',
        properties: {
          kind: { type: 'enum', enum: 'PolicyKind', label: { zh: '类别', en: 'kind' }, description: 'What sort' },
        },
      }),
    },
    relations: {
      ISSUED_BY: {
        label: { zh: '发布者', en: 'issued by' },
        subject: ['Policy'],
        object: ['Place'],
        field: 'issuedBy',
        inverse: 'issuedPolicies',
        reads: { zh: '{subject}由{object}发布', en: '{subject} was issued by {object}' },
        inverseReads: { zh: '{object}发布了{subject}', en: '{object} issued {subject}' },
        description: { zh: '发布', en: 'Issuing' },
        example: '措施由北京发布',
      },
      TWINNED_WITH: {
        label: { zh: '结对', en: 'twinned with' },
        symmetric: true,
        subject: ['City'],
        object: ['City'],
        field: 'twins',
        inverse: 'twins',
        reads: { zh: '{subject}与{object}结对', en: '{subject} is twinned with {object}' },
        inverseReads: { zh: '{object}与{subject}结对', en: '{object} is twinned with {subject}' },
        description: { zh: '结对', en: 'Twinning' },
        example: '北京与东京结对',
      },
      BACKS: {
        label: { zh: '扶持', en: 'backs' },
        derived: true,
        subject: ['Place'],
        object: ['Policy'],
        field: 'backs',
        inverse: 'backedBy',
        reads: { zh: '{subject}扶持{object}', en: '{subject} backs {object}' },
        inverseReads: { zh: '{object}得到{subject}扶持', en: '{object} is backed by {subject}' },
        description: { zh: '推导', en: 'Derived' },
        example: '北京扶持措施',
      },
    },
    measures: {
      'market-size': { kind: 'level', label: { zh: '规模', en: 'size' }, units: ['USD'] },
      growth: { kind: 'growth', label: { zh: '增长', en: 'growth' }, units: ['%'] },
    },
  };
}

/** The same with one value set, or taken away where it is undefined: `changed('types.City.prefix', 'region')`. */
export function changed(path: string, value: unknown): Tree {
  const tree = smallOntology();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Tree>((node, key) => (node[key] ??= {}) as Tree, tree);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return tree;
}

export function toYaml(tree: Tree): string {
  return stringify(tree, { aliasDuplicateObjects: false });
}

export interface Found {
  message: string;
  /** The line of the text that the problem points at, without its indentation. */
  at: string;
}

/** What the check says of a text or tree, each with the line that it points at. */
export function problemsOf(source: Tree | string): Found[] {
  const text = typeof source === 'string' ? source : toYaml(source);
  const lines = text.split('\n');
  return inspectOntology(text).problems.map(({ message, line }) => ({ message, at: lines[line - 1]?.trim() ?? '' }));
}
