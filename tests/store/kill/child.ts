/** Loads one of the two graphs; killed in the middle of it by ../kill.test.ts. Arguments: name of the graph, connection. */
import { Connection } from '../../../src/store/neo4j/connection.js';
import { loadInto } from '../../../src/store/neo4j/load/load.js';
import { Vocabulary } from '../../../src/store/neo4j/vocabulary.js';
import type { Neo4jConnection } from '../../../scripts/neo4j/connection.js';
import { ontology } from '../../support/graph-builder.js';
import { killGraph, type GraphName } from './graphs.js';

const [name, connection] = process.argv.slice(2) as [GraphName, string];
const graph = killGraph(name);
const database = Connection.to(JSON.parse(connection) as Neo4jConnection);
await database.verify();
process.send?.('loading');
await loadInto(database, new Vocabulary(ontology), graph);
process.send?.('loaded');
await database.close();
process.disconnect();
