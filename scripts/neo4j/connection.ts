/** What a running Neo4j is to those who use it. */

export interface Neo4jConnection {
  uri: string;
  user: string;
  password: string;
}

export interface RunningNeo4j extends Neo4jConnection {
  /** For the log: `Neo4j Kernel 5.26.16 community, in a JVM`. */
  description: string;
  /** Ends the server and removes what it left; a server that somebody else started goes on. Never fails. */
  stop(): Promise<void>;
}

export type Log = (line: string) => void;

/** A way to get a Neo4j that this machine does not offer; the text says what is missing. */
export class NotOffered extends Error {}
