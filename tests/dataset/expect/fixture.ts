/** The valid seeds with `expect` in dataset.yaml. */
import { VALID, type Files } from '../seeds.js';

/** The types of the valid seeds; `Policy` may be given otherwise. */
export function withTypes(policy: string): Files {
  return withExpect(`  doc:
    reason: a test
    types:
      Country: {min: 1, max: 1, reason: one}
      City: {min: 1, max: 1, reason: one}
      FocusDimension: {min: 1, max: 1, reason: one}
      Policy: ${policy}
`);
}

/** Line of `Policy` in the dataset.yaml of `withTypes`. */
export const POLICY_LINE = 12;

export function withExpect(expectations: string): Files {
  return { ...VALID, 'dataset.yaml': `${VALID['dataset.yaml'] ?? ''}expect:\n${expectations}` };
}
