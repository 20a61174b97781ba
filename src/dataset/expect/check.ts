/** A document that suddenly holds less, or more, than expected has lost or doubled something. */
import type { Ontology } from '../../ontology/model.js';
import { didYouMean, listValues } from '../../suggest.js';
import type { Position, ProblemLog } from '../problems.js';
import { contentsOf, countFilled, EMPTY_GROUP, fillRate } from './contents.js';
import type { Contents, Counted, Group } from './contents.js';
import type { SeedExpectation, SeedFill, SeedRange } from './expectations.js';

/** How many of those that lack something are named. */
const NAMED = 5;

export interface CheckContext {
  ontology: Ontology;
  log: ProblemLog;
  counted: Counted;
  /** Keys of the documents that there are. */
  documents: readonly string[];
  /** How an editor finds the entity, fact or figure of an id: its id again, or a place in the seeds. */
  placeOf: (id: string) => string;
}

/** Holds each document against what is expected of it: UNEXPECTED_COUNT, LOW_FILL, UNKNOWN_ID. */
export function checkExpectations(expectations: readonly SeedExpectation[], context: CheckContext): void {
  const { documents, log, counted, ontology } = context;
  for (const expectation of expectations) {
    const { at, document } = expectation;
    if (documents.includes(document)) {
      new DocumentCheck(expectation, contentsOf(counted, document, ontology), context).run();
      continue;
    }
    const message = `"expect" names "${document}"; expected the key of a document`;
    log.add('UNKNOWN_ID', at, message, didYouMean(document, documents));
  }
}

class DocumentCheck {
  constructor(
    readonly expectation: SeedExpectation,
    readonly contents: Contents,
    readonly context: CheckContext,
  ) {}

  run(): void {
    const { totals, types } = this.expectation;
    for (const [kind, range] of totals) this.#check(range, this.contents.totals[kind], kind);
    if (types === null) return;
    for (const [type, range] of types) this.#check(range, this.contents.types.get(type) ?? EMPTY_GROUP, type);
    for (const [type, group] of this.contents.types) if (!types.has(type)) this.#unexpectedType(type, group);
  }

  #check(range: SeedRange, group: Group, what: string): void {
    const { document } = this.expectation;
    const { min, max, at } = range;
    const count = group.ids.length;
    if (count < min || count > max) {
      const message = `${document} holds ${count} ${what}; expected ${min} to ${max} (${this.#reasonOf(range)})`;
      this.#report(
        'UNEXPECTED_COUNT',
        at,
        message,
        'look for what was lost or doubled before changing the expectation',
      );
    }
    for (const fill of range.filled) this.#checkFill(fill, group, what, this.#reasonOf(range));
  }

  #checkFill({ key, percent, at }: SeedFill, group: Group, what: string, reason: string): void {
    if (fillRate(group, key) >= percent) return;
    const having = group.filled.get(key);
    const lacking = group.ids.filter((id) => having?.has(id) !== true).map(this.context.placeOf);
    const found = `${countFilled(group, key)} of ${group.ids.length} ${what} of ${this.expectation.document} have "${key}"`;
    const rate = `${Math.floor(fillRate(group, key))} %`;
    const message = `${found}, ${rate}; expected at least ${percent} % (${reason}); without it: ${listValues(lacking, NAMED)}`;
    this.#report(
      'LOW_FILL',
      at,
      message,
      'add what the lines say of these, or lower the rate where the text says nothing',
    );
  }

  #unexpectedType(type: string, { ids }: Group): void {
    const named = listValues(ids, NAMED);
    const message = `${this.expectation.document} holds ${ids.length} ${type}; expected none, since "types" does not name it: ${named}`;
    const hint = 'mend the prefix where the type is wrong, else add an entry (`aipg expect` drafts one)';
    this.#report('UNEXPECTED_COUNT', this.expectation.at, message, hint);
  }

  #reasonOf({ reason }: SeedRange): string {
    return reason ?? this.expectation.reason ?? 'no reason is given';
  }

  #report(code: 'UNEXPECTED_COUNT' | 'LOW_FILL', at: Position, message: string, hint: string): void {
    this.context.log.add(code, at, message, hint);
  }
}
