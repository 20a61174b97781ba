import { describeProblems } from '../problem-cases.js';

describeProblems('Labels', [
  [
    'a Chinese label of two types',
    'types.Region.label.zh',
    '城市',
    /zh label '城市' of Region is that of City already/,
    'zh: 城市',
  ],
  [
    'an English label of two types',
    'types.Region.label.en',
    'City',
    /en label 'City' of Region is that of City already/,
    'en: City',
  ],
  [
    'a Chinese label of two relations',
    'relations.BACKS.label.zh',
    '结对',
    /zh label '结对' of BACKS is that of TWINNED_WITH already/,
    'zh: 结对',
  ],
  [
    'an English label of two relations',
    'relations.BACKS.label.en',
    'issued by',
    /en label 'issued by' of BACKS is that of ISSUED_BY already/,
    'en: issued by',
  ],
  [
    'a label of two measures',
    'measures.growth.label.en',
    'size',
    /en label 'size' of growth is that of market-size already/,
    'en: size',
  ],
  ['a Chinese label in English', 'types.City.label.zh', 'Stadt', /expected Chinese, got 'Stadt'/, 'zh: Stadt'],
  [
    'an English description in Chinese',
    'relations.ISSUED_BY.description.en',
    '发布',
    /expected English, got '发布'/,
    'en: 发布',
  ],
]);
