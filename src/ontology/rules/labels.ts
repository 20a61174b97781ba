import type { Label, Ontology } from '../model.js';
import type { Violation } from '../problem.js';
import { eachRepetition, type Rule } from './rule.js';

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]/;

interface Labelled {
  path: string[];
  label: Label;
}

/** No two things of one kind have the same label in zh or in en. */
export const uniqueLabels: Rule = (ontology) => {
  const violations: Violation[] = [];
  for (const group of groups(ontology)) {
    for (const language of ['zh', 'en'] as const) {
      eachRepetition(
        group,
        ({ label }) => label[language].toLowerCase(),
        (item, first) =>
          violations.push({
            path: [...item.path, 'label', language],
            message: `${language} label '${item.label[language]}' of ${name(item)} is that of ${name(first)} already`,
          }),
      );
    }
  }
  return violations;
};

/** Chinese words are in Chinese, English ones in English. */
export const languages: Rule = (ontology) =>
  texts(ontology).flatMap(({ path, label }): Violation[] => [
    ...(HAN.test(label.zh) ? [] : [{ path: [...path, 'zh'], message: `expected Chinese, got '${label.zh}'` }]),
    ...(LATIN.test(label.en) && !HAN.test(label.en)
      ? []
      : [{ path: [...path, 'en'], message: `expected English, got '${label.en}'` }]),
  ]);

function name(item: Labelled): string {
  return item.path.at(-1) ?? '';
}

function labelled(path: string[], items: ReadonlyMap<string, { readonly label: Label }>): Labelled[] {
  return [...items].map(([key, { label }]) => ({ path: [...path, key], label }));
}

function groups(ontology: Ontology): Labelled[][] {
  return [
    labelled(['types'], ontology.types),
    labelled(['relations'], ontology.relations),
    labelled(['measures'], ontology.measures),
    labelled(['enums'], ontology.enums),
  ];
}

/** Labels and descriptions of types and relations, and the labels of all else, each with its path. */
function texts(ontology: Ontology): Labelled[] {
  const labels = groups(ontology)
    .flat()
    .map(({ path, label }) => ({ path: [...path, 'label'], label }));
  const described = (top: string, items: ReadonlyMap<string, { readonly description: Label }>): Labelled[] =>
    [...items].map(([key, { description }]) => ({ path: [top, key, 'description'], label: description }));
  const values = [...ontology.enums.values()].flatMap((each) => labelled(['enums', each.name, 'values'], each.values));
  return [...labels, ...described('types', ontology.types), ...described('relations', ontology.relations), ...values];
}
