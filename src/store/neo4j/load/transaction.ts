/** One write transaction: statements from files, rows in batches. */
import neo4j, { type Transaction } from 'neo4j-driver';
import type { Row } from '../connection.js';
import { cypherFile, fill, type Statement } from '../statements.js';

const UNION = '\nUNION ALL\n';

/** Rows a statement. */
const BATCH = 5000;

export class LoadTransaction {
  constructor(
    private readonly transaction: Transaction,
    private readonly onStatement?: (statement: Statement) => void,
  ) {}

  /** Runs a file of cypher/load once; where it is given several sets of pieces, with one branch for each. */
  async run(
    name: string,
    branches: readonly Record<string, string>[] = [{}],
    parameters: Record<string, unknown> = {},
  ): Promise<Row[]> {
    const { body } = cypherFile(`load/${name}`);
    const text = branches.map((pieces) => fill(body, pieces)).join(UNION);
    this.onStatement?.({ name: `load/${name}`, text, parameters });
    const { records } = await this.transaction.run(text, parameters);
    return records.map((record) => record.toObject() as Row);
  }

  /** Runs a file of cypher/load over rows. */
  async runOver(name: string, pieces: Record<string, string>, rows: readonly unknown[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      await this.run(name, [pieces], { rows: rows.slice(start, start + BATCH) });
    }
  }
}

/** Whole numbers as integers, which the driver would send as floating-point numbers. */
export function withIntegers(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && !Object.is(value, -0);
  const entries = Object.entries(properties).map(([key, value]) => [key, isWhole(value) ? neo4j.int(value) : value]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}
