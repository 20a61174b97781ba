/** What the words of a title say of the thing that it names. */
import type { Ontology } from '../../ontology/model.js';

export interface TitleGuess {
  /** Prefix of its id. */
  prefix: 'policy' | 'publication';
  kind?: string;
  status?: string;
}

const PUBLICATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:报告|白皮书|蓝皮书)$/, 'report'],
  [/(?:学报|日报|杂志|月刊|周刊)$/, 'journal'],
];
const POLICIES: readonly (readonly [RegExp, string])[] = [
  [/工作报告$/, 'report'],
  [/(?:措施|办法|意见)$/, 'measures'],
  [/(?:规划|计划|方案|纲要|路线图)$/, 'plan'],
  [/(?:条例|规定|规则)$/, 'regulation'],
  [/战略$/, 'strategy'],
  [/(?:宣言|声明)$/, 'declaration'],
  [/法案$/, 'bill'],
  [/法$/, 'act'],
];
/** （征求意见稿）, （2023-2025年）: said behind the title, no part of what sort of thing it is. */
const BEHIND = /[(（][^()（）]*[)）]$/;
const DRAFT = /征求意见稿|草案/;

/** A guess that an editor confirms; a title without a telling word is taken for that of a policy, of no kind. */
export function guessTitle(title: string, ontology: Ontology): TitleGuess {
  const name = title.replace(BEHIND, '').trim();
  const policy = find(POLICIES, name);
  const publication = policy === undefined ? find(PUBLICATIONS, name) : undefined;
  const kind = publication ?? policy;
  const known = ontology.enums.get(publication === undefined ? 'PolicyKind' : 'PublicationKind')?.values;
  return {
    prefix: publication === undefined ? 'policy' : 'publication',
    ...(kind !== undefined && known?.has(kind) === true && { kind }),
    ...(DRAFT.test(title) && { status: 'draft' }),
  };
}

function find(patterns: readonly (readonly [RegExp, string])[], name: string): string | undefined {
  return patterns.find(([pattern]) => pattern.test(name))?.[1];
}
