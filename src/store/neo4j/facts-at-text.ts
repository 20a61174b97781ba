/** The statement that reads facts at entities, put together for what is asked. */
import type { Direction, Step } from '../port.js';
import { entityRow } from './entities.js';
import { factRow } from './facts.js';
import { alternatives, conjunction, cypherFile, fill, type CypherFile } from './statements.js';
import { relationPattern, type Vocabulary } from './vocabulary.js';

/** All that requests of one branch have in common; the statement's text depends on nothing else. */
export interface Shape {
  /** Null where relations or types are asked for of which the ontology knows none: such a step finds nothing. */
  pattern: string | null;
  direction: Direction;
  /** Whether relations are named. */
  isTyped: boolean;
  otherTypes: readonly string[];
  hasAfter: boolean;
  count: boolean;
  first: number;
  then: readonly Shape[];
}

/** Variables of one step, which differ from those of every other step of its branch, and the number of its limit. */
interface Names {
  FROM: string;
  FACT: string;
  OTHER: string;
  LIST: string;
  STEP: string;
  GROUP: string;
}

/** Stands in a pattern for the variable of the fact, which the step names. */
const FACT = '{{FACT}}';

export function shapeOf(vocabulary: Vocabulary, { predicates, direction, otherTypes, window, then = [] }: Step): Shape {
  const types = vocabulary.knownTypes(otherTypes);
  const isImpossible = otherTypes.length > 0 && types.length === 0;
  return {
    pattern: isImpossible ? null : relationPattern(vocabulary, predicates, direction, FACT),
    direction,
    isTyped: predicates.length > 0,
    otherTypes: types,
    hasAfter: window.after !== undefined,
    count: window.count,
    first: window.first,
    then: then.map((step) => shapeOf(vocabulary, step)),
  };
}

export function statementText(shapes: readonly Shape[]): string {
  const file = cypherFile('queries/facts-at');
  return shapes.map((shape, group) => new Branch(file, String(group)).text(shape)).join('\nUNION ALL\n');
}

/** Numbers the steps of a branch in the order in which they are written: a step, then those that go on from it. */
class Branch {
  private steps = 0;

  constructor(
    private readonly file: CypherFile,
    private readonly group: string,
  ) {}

  text(shape: Shape): string {
    const names = this.namesFrom('entity');
    return fill(this.file.body, {
      ...names,
      FACTS: this.facts(shape, names),
      TOTAL: this.total(shape, names),
    });
  }

  private namesFrom(from: string): Names {
    const step = String(this.steps++);
    return {
      ...{ FROM: from, FACT: `fact${step}`, OTHER: `other${step}`, LIST: `facts${step}` },
      ...{ STEP: step, GROUP: this.group },
    };
  }

  private facts(shape: Shape, names: Names): string {
    const after = shape.hasAfter ? [this.piece('after', names)] : [];
    const next = shape.then.map((each) => this.next(each, names.OTHER));
    const calls = next.flatMap(({ call }) => (call === '' ? [] : [call]));
    return this.piece('facts', {
      ...names,
      RELATION: patternOf(shape, names),
      CONDITIONS: conjunction([...after, ...this.types(shape, names)], this.file.piece('any')),
      THEN: calls.length === 0 ? '' : [...calls, this.piece('ordered', names)].join('\n'),
      FACT_ROW: factRow(names.FACT),
      OTHER_ROW: entityRow(names.OTHER),
      LEADS: shape.direction === 'BOTH' ? this.piece('leads', names) : String(shape.direction === 'OUT'),
      NEXT: `[${next.map(({ value }) => value).join(', ')}]`,
    });
  }

  /** A step from an entity: the call that reads it, and what of it stands in the row that it goes on from. */
  private next(shape: Shape, from: string): { call: string; value: string } {
    const names = this.namesFrom(from);
    // Steps below one that finds nothing have their numbers all the same: the limits are counted over all.
    const facts = this.facts(shape, names);
    if (shape.pattern === null) return { call: '', value: 'null' };
    return {
      call: this.piece('then', { ...names, FACTS: facts }),
      value: `[${names.LIST}, ${this.total(shape, names)}]`,
    };
  }

  private types({ otherTypes }: Shape, names: Names): string[] {
    return otherTypes.length === 0 ? [] : [this.piece('otherTypes', { ...names, LABELS: alternatives(otherTypes) })];
  }

  private total(shape: Shape, names: Names): string {
    if (!shape.count) return 'null';
    const types = this.types(shape, names);
    if (shape.isTyped && types.length === 0) {
      return this.piece('totalOfRelations', { ...names, RELATION: patternOf(shape, { FACT: '' }) });
    }
    return this.piece('total', {
      ...names,
      RELATION: patternOf(shape, names),
      CONDITIONS: conjunction(types, this.file.piece('any')),
    });
  }

  private piece(name: string, pieces: Readonly<Record<string, string>> | Names): string {
    return fill(this.file.piece(name), { ...pieces });
  }
}

function patternOf({ pattern }: Shape, { FACT: variable }: { FACT: string }): string {
  return (pattern ?? '').replace(FACT, variable);
}
