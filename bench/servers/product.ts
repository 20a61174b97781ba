/** The product's own server, over the Neo4j of the environment, else over the benchmark's graph in memory. */
import { createServer } from '../../src/api/http/server.js';
import { readOntology } from '../../src/ontology/index.js';
import { readIde, readSdl } from '../../src/assets.js';
import { openStore } from '../../src/store/open.js';
import { benchGraph } from '../graph.js';
import { ready } from './ready.js';

const { NEO4J_URI: uri, NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const ontology = readOntology();
const store = await openStore(uri === undefined ? {} : { neo4j: { uri, user, password } }, benchGraph, ontology);
const { app } = await createServer({ store, ontology, sdl: readSdl(), ide: readIde() });
await app.listen({ port: 0, host: '127.0.0.1' });
ready(app.server);
