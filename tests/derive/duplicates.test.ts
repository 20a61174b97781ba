import { describe, expect, it } from 'vitest';

import type { Judgement } from '../../src/dataset/judgements.js';
import type { Entity, Fact } from '../../src/dataset/model.js';
import { proposeDuplicates } from '../../src/derive/duplicates.js';
import { dataset, entity, fact } from './build.js';

function named(id: string, zh: string, en: string, ...aliases: readonly string[]): Entity {
  return {
    ...entity(id),
    names: [
      { text: zh, language: 'zh', kind: 'MAIN' },
      { text: en, language: 'en', kind: 'MAIN' },
      ...aliases.map((text) => ({ text, language: 'zh' as const, kind: 'ALIAS' as const })),
    ],
  };
}

/** `kind a b` for each pair. */
function proposed(
  entities: readonly Entity[],
  judgements: readonly Judgement[] = [],
  facts: readonly Fact[] = [],
): string[] {
  return proposeDuplicates(dataset({ entities, facts }), judgements).map(({ kind, ids }) => `${kind} ${ids.join(' ')}`);
}

describe('duplicates', () => {
  it('proposes a pair that shares a folded name, across languages and types', () => {
    const pair = [named('model:gpt', 'GPT 模型', 'GPT'), named('route:gpt', 'GPT模式', 'GPT route', '《ＧＰＴ》')];
    expect(proposed(pair)).toEqual(['sameName model:gpt route:gpt']);
    expect(proposeDuplicates(dataset({ entities: pair }), [])[0]?.names).toEqual(['GPT', '《ＧＰＴ》']);
  });

  it('proposes English names that differ by small words, plurals and order only', () => {
    const pair = [
      named('policy:a', '甲法', 'Measures for the Regulation of AI Services'),
      named('policy:b', '乙规', 'AI Service Regulation Measure'),
    ];
    expect(proposed(pair)).toEqual(['sameEnglishName policy:a policy:b']);
  });

  it('proposes a name within a name of the same type', () => {
    expect(proposed([named('tech:a', '大模型', 'x'), named('tech:b', '通用大模型', 'y')])).toEqual([
      'contained tech:a tech:b',
    ]);
    expect(proposed([named('tech:a', '大模型', 'x'), named('industry:b', '大模型产业', 'y')])).toEqual([]);
  });

  it('takes Latin names as whole words, and no short ones', () => {
    const chat = named('model:chat', '聊', 'Chat');
    expect(proposed([chat, named('model:b', '甲', 'Chat Large')])).toEqual(['contained model:b model:chat']);
    expect(proposed([chat, named('model:b', '甲', 'ChatGLM')])).toEqual([]);
    expect(proposed([named('model:a', '乙', 'AI'), named('model:b', '甲', 'AI Box')])).toEqual([]);
  });

  it('leaves out parts and kinds, which a fact tells apart, but not equal names', () => {
    const pair = [named('tech:a', '大模型', 'x'), named('tech:b', '通用大模型', 'y')];
    expect(proposed(pair, [], [fact('tech:b SUBTYPE_OF tech:a')])).toEqual([]);
    const equal = [named('company:a', '彭博', 'x'), named('model:a', '彭博', 'y')];
    expect(proposed(equal, [], [fact('model:a DEVELOPED_BY company:a')])).toEqual(['sameName company:a model:a']);
  });

  it.each<Judgement['verdict']>(['same', 'notSame'])('leaves out what is judged %s, in whichever order', (verdict) => {
    const pair = [named('company:a', '彭博', 'x'), named('model:a', '彭博', 'y')];
    expect(proposed(pair, [{ verdict, ids: ['model:a', 'company:a'], reason: 'test' }])).toEqual([]);
  });

  it('proposes each pair once, under its strongest kind, the strongest kind first', () => {
    const three = [
      named('tech:a', '智能', 'the agents'),
      named('tech:b', '智能', 'agent'),
      named('tech:c', '智能体', 'Agents'),
    ];
    expect(proposed(three)).toEqual([
      'sameName tech:a tech:b',
      'sameEnglishName tech:a tech:c',
      'sameEnglishName tech:b tech:c',
    ]);
  });
});
