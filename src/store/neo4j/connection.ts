/** The way to a Neo4j database: a driver, the database's name, and how statements are run. */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { AipgError } from '../../errors.js';
import { isWorthRetrying, storeError } from './errors.js';
import { cypherFile, type Statement } from './statements.js';

export interface Neo4jConfig {
  /** bolt://, neo4j://, or with +s or +ssc: a single server, a cluster or Aura. */
  uri: string;
  user: string;
  password: string;
  /** Absent: the user's home database. */
  database?: string;
  /** How long a read may take, in milliseconds. */
  timeoutMs?: number;
  /** Told of every statement before it runs. */
  onStatement?: (statement: Statement) => void;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const CONNECTION_TIMEOUT_MS = 10_000;

/** A row, by column. */
export type Row = Readonly<Record<string, unknown>>;

export class Connection {
  /** Of the last write through this connection: a read then waits for a server that has it. */
  private bookmarks: string[] = [];

  private constructor(
    private readonly driver: Driver,
    private readonly config: Neo4jConfig,
  ) {}

  /** Told of every statement before it runs. */
  get onStatement(): Neo4jConfig['onStatement'] {
    return this.config.onStatement;
  }

  /** @throws AipgError CONFIG_INVALID where the address cannot be one. Reaches for nothing yet. */
  static to(config: Neo4jConfig): Connection {
    try {
      const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
        // Counts and line numbers are far from 2^53, and plain numbers decode faster.
        disableLosslessIntegers: true,
        connectionTimeout: CONNECTION_TIMEOUT_MS,
        connectionAcquisitionTimeout: 2 * CONNECTION_TIMEOUT_MS,
        maxTransactionRetryTime: CONNECTION_TIMEOUT_MS,
        userAgent: 'ai-policy-graph',
        telemetryDisabled: true,
      });
      return new Connection(driver, config);
    } catch (error) {
      throw new AipgError('CONFIG_INVALID', 'NEO4J_URI is not the address of a Neo4j', {
        cause: error,
        field: 'NEO4J_URI',
        hint: 'It reads like bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io.',
      });
    }
  }

  session(mode: 'READ' | 'WRITE'): Session {
    const { database } = this.config;
    return this.driver.session({
      defaultAccessMode: mode,
      bookmarks: this.bookmarks,
      ...(database === undefined ? {} : { database }),
    });
  }

  /** Lets later reads see what a session wrote. */
  keepBookmarks(session: Session): void {
    this.bookmarks = session.lastBookmarks();
  }

  /**
   * Runs a read and gives its rows. Autocommit, which takes fewer round trips than a managed transaction; tried once more
   * where the driver's error says that this may help.
   *
   * @throws AipgError STORE_UNAVAILABLE, STORE_TIMEOUT
   */
  async read(statement: Statement): Promise<Row[]> {
    this.onStatement?.(statement);
    try {
      return await this.run(statement, 'READ');
    } catch (error) {
      if (!isWorthRetrying(error)) throw storeError(error);
    }
    try {
      return await this.run(statement, 'READ');
    } catch (error) {
      throw storeError(error);
    }
  }

  /** The only row of a read. */
  async readOne(statement: Statement): Promise<Row> {
    const [row] = await this.read(statement);
    if (row === undefined) throw new AipgError('INTERNAL', `no row from ${statement.name}`);
    return row;
  }

  /** Runs one statement that no transaction may hold, such as the creation of an index. */
  async change(statement: Statement): Promise<void> {
    this.onStatement?.(statement);
    try {
      await this.run(statement, 'WRITE');
    } catch (error) {
      throw storeError(error);
    }
  }

  private async run({ text, parameters }: Statement, mode: 'READ' | 'WRITE'): Promise<Row[]> {
    const session = this.session(mode);
    try {
      const timeout = mode === 'READ' ? { timeout: this.config.timeoutMs ?? DEFAULT_TIMEOUT_MS } : {};
      const { records } = await session.run(text, parameters, timeout);
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  /**
   * Makes sure that the database answers.
   *
   * @returns what the server is: `Neo4j Kernel 5.26.16 community`
   * @throws AipgError STORE_UNAVAILABLE
   */
  async verify(): Promise<string> {
    const name = 'queries/components';
    const row = await this.readOne({ name, text: cypherFile(name).body, parameters: {} });
    return String(row['text']);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
