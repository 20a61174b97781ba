import type { FindingRule } from '../rule.js';
import { cagr } from './cagr.js';
import { dateDisagreement } from './date-disagreement.js';
import { disagreement } from './disagreement.js';
import { growth } from './growth.js';
import { impliedWhole } from './implied-whole.js';
import { namedCount } from './named-count.js';
import { ratio } from './ratio.js';
import { share } from './share.js';
import { sum } from './sum.js';

/** Every rule that makes findings; docs/derive.md explains each. */
export const FINDING_RULES: readonly FindingRule[] = [
  growth,
  cagr,
  share,
  ratio,
  sum,
  impliedWhole,
  namedCount,
  disagreement,
  dateDisagreement,
];
