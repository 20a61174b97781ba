/** Expectations as YAML, an entry a line: what dataset.yaml has under `expect`. */
import { COUNTED } from './expectations.js';
import type { Expectation, Range } from './expectations.js';

/** Longer entries have their reason on a line of its own. */
const WIDTH = 120;

/** Several words that YAML reads as a text, within braces too; a word alone may be a number or a truth value to it. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N};()/%.+'-]*(?: [\p{L}\p{N};()/%.+'-]+)+$/u;

function scalar(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function reasonText(reason: string | null): string {
  return reason === null ? 'reason:' : `reason: ${scalar(reason)}`;
}

function rangeText(key: string, { min, max, filled, reason }: Range, indent: string, needsReason: boolean): string {
  const rates = filled.map((fill) => `${fill.key}: ${fill.percent}`).join(', ');
  const head = `${indent}${key}: {min: ${min}, max: ${max}${rates === '' ? '' : `, filled: {${rates}}`}`;
  if (reason === null && !needsReason) return `${head}}`;
  const tail = `${reasonText(reason)}}`;
  const line = `${head}, ${tail}`;
  return line.length <= WIDTH ? line : `${head},\n${indent}  ${tail}`;
}

function expectationText({ document, reason, totals, types }: Expectation): string {
  const counted = COUNTED.flatMap((kind) => {
    const range = totals.get(kind);
    return range === undefined ? [] : rangeText(kind, range, '    ', range.filled.length > 0);
  });
  const byType = [...(types ?? [])].map(([type, range]) => rangeText(type, range, '      ', true));
  return [
    `  ${document}:`,
    `    ${reasonText(reason)}`,
    ...counted,
    ...(types === null ? [] : ['    types:', ...byType]),
  ].join('\n');
}

/** The whole block, from `expect:` on, without a line break at its end. A missing reason is left empty, which `aipg validate` refuses. */
export function formatExpectations(expectations: readonly Expectation[]): string {
  return ['expect:', ...expectations.map(expectationText)].join('\n');
}
