/** The limits that a document alone can break, as a validation rule. */
import { GraphQLError, type ValidationRule } from 'graphql';
import { AipgError, type ErrorCode } from '../../errors.js';
import type { Limits } from './limits.js';
import { measure, type Measures } from './measure.js';

const WORDS: Record<keyof Measures, { code: ErrorCode; of: string; hint: string }> = {
  depth: {
    code: 'QUERY_TOO_DEEP',
    of: 'fields below each other',
    hint: 'Ask in two steps: first for the ids, then for what lies behind them with `nodes(ids:)` or a filter.',
  },
  aliases: { code: 'QUERY_TOO_COMPLEX', of: 'aliases', hint: 'Use a filter with a list of ids, or several requests.' },
  directives: {
    code: 'QUERY_TOO_COMPLEX',
    of: 'directives',
    hint: 'Leave out what is not needed, or use several requests.',
  },
};

/** Refuses documents that are too deep, or have too many aliases or directives. */
export function limitsRule(limits: Limits): ValidationRule {
  return (context) => ({
    Document: (document) => {
      const measures = measure(document);
      for (const name of ['depth', 'aliases', 'directives'] as const) {
        if (measures[name] <= limits[name]) continue;
        const { code, of, hint } = WORDS[name];
        const message = `the query has ${measures[name]} ${of}; expected at most ${limits[name]}`;
        context.reportError(new GraphQLError(message, { originalError: new AipgError(code, message, { hint }) }));
      }
    },
  });
}
