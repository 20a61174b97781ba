import type { Violation } from '../problem.js';
import { eachRepetition, type Rule } from './rule.js';

const PREFIX = /^[a-z]+(-[a-z]+)*$/;

/** First words of the ids that are not of entities. */
const TAKEN = ['fact', 'observation', 'finding', 'document'];

/** Prefixes of ids are lower-case words, each of one type only, and never those of facts and figures. */
export const prefixes: Rule = (ontology) => {
  const violations: Violation[] = [];
  const concrete = [...ontology.types.values()].flatMap((type) =>
    type.prefix === null ? [] : [{ name: type.name, prefix: type.prefix }],
  );
  for (const { name, prefix } of concrete) {
    const path = ['types', name, 'prefix'];
    if (!PREFIX.test(prefix))
      violations.push({ path, message: `prefix of ${name}: expected lower-case words joined by '-', got '${prefix}'` });
    if (TAKEN.includes(prefix))
      violations.push({ path, message: `prefix of ${name}: '${prefix}' begins the ids of ${prefix}s` });
  }
  eachRepetition(
    concrete,
    ({ prefix }) => prefix,
    (type, first) =>
      violations.push({
        path: ['types', type.name, 'prefix'],
        message: `prefix '${type.prefix}' of ${type.name} is that of ${first.name} already`,
      }),
  );
  return violations;
};
