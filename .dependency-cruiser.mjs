/**
 * Imports go one way:
 *
 *   errors <- ontology <- dataset <- derive, sources
 *   errors <- store/port <- store/memory, store/neo4j
 *   dataset, derive, store/port, the adapters <- store/load, store/open
 *   store/port <- graph <- api, export <- cli, server
 *
 * Each rule's comment says what to do instead.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Modules without a layer: anything may import them, and they import at most each other. */
const BASE = ['^src/errors\\.ts$', '^src/package-root\\.ts$', '^src/suggest\\.ts$'];
const PORT = '^src/store/port\\.ts$';
/** What both adapters share: everything directly in src/store except what joins the adapters together. */
const STORE_COMMON = '^src/store/(?!open\\.ts|load\\.ts)[^/]+\\.ts$';

/** A layer may import, of src, only itself and what is listed. */
function layer(name, from, allowed, comment) {
  return {
    name: `layer-${name}`,
    comment,
    severity: 'error',
    from: { path: from },
    to: { path: '^src/', pathNot: [...BASE, ...[from].flat(), ...allowed] },
  };
}

/** Packages that only some folders may import. */
function only(name, packages, folders, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^src/', pathNot: folders },
    to: { path: packages.map((each) => `(^|/)node_modules/${each}(/|$)`) },
  };
}

const NETWORK = ['^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)', '(^|/)node_modules/undici(/|$)'];
const FILES = '^(node:)?fs(/|$)';

export default {
  forbidden: [
    layer('errors', BASE, [], 'These few modules are what everything else rests on: pass in what they need.'),
    layer(
      'config',
      '^src/config\\.ts$',
      [],
      'config.ts turns the environment into values: let cli/ and server.ts act on them.',
    ),
    layer(
      'ontology',
      '^src/ontology/',
      [],
      'The ontology knows no data and no store: put what needs them in dataset/, derive/ or store/.',
    ),
    layer(
      'dataset',
      '^src/dataset/',
      ['^src/ontology/'],
      'The dataset is what seeds say: rules go to derive/, texts of documents to sources/, keeping to store/.',
    ),
    layer(
      'derive',
      '^src/derive/',
      ['^src/ontology/', '^src/dataset/'],
      'A rule is a function of the dataset: give it what it needs as an argument.',
    ),
    layer(
      'sources',
      '^src/sources/',
      ['^src/ontology/', '^src/dataset/'],
      'Sources are held against the dataset only: a question about the graph goes to graph/.',
    ),
    layer(
      'port',
      PORT,
      ['^src/ontology/', '^src/dataset/'],
      'The port says what a store answers, not how: put the how in an adapter.',
    ),
    layer(
      'memory',
      '^src/store/memory/',
      [STORE_COMMON, '^src/ontology/', '^src/dataset/'],
      'An adapter knows the port only: share code in src/store, wire in store/open.ts.',
    ),
    layer(
      'neo4j',
      '^src/store/neo4j/',
      [STORE_COMMON, '^src/ontology/', '^src/dataset/'],
      'An adapter knows the port only: share code in src/store, wire in store/open.ts.',
    ),
    layer(
      'store',
      '^src/store/',
      ['^src/ontology/', '^src/dataset/', '^src/derive/'],
      'A store keeps and finds: questions go to graph/, settings come as arguments.',
    ),
    layer(
      'graph',
      '^src/graph/',
      [PORT, '^src/ontology/', '^src/dataset/', '^src/sources/'],
      'A question composes reads of the port: never an adapter, never the API.',
    ),
    layer(
      'api',
      '^src/api/',
      [PORT, '^src/graph/', '^src/ontology/', '^src/dataset/', '^src/sources/'],
      'A resolver asks graph/: if the question is not there, add it there.',
    ),
    layer(
      'export',
      '^src/export/',
      [PORT, '^src/graph/', '^src/ontology/', '^src/dataset/'],
      'An export writes what graph/ and the dataset give: read the store through them.',
    ),
    {
      name: 'derive-is-pure',
      comment: 'A rule reads no file and no clock: the caller hands it the dataset.',
      severity: 'error',
      from: { path: '^src/derive/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'no-network-below',
      comment:
        'Ontology, dataset, derive and sources work without a network: fetch in cli/ or server.ts and pass the result in.',
      severity: 'error',
      from: { path: '^src/(ontology|dataset|derive|sources)/' },
      to: { path: NETWORK },
    },
    {
      name: 'no-files-in-api-and-export',
      comment: 'The API and the exports read no file: cli/ or server.ts reads it and passes its content in.',
      severity: 'error',
      from: { path: '^src/(api|export)/' },
      to: { path: FILES },
    },
    only(
      'neo4j-driver-in-its-store',
      ['neo4j-driver', 'neo4j-driver-core'],
      ['^src/store/neo4j/'],
      'Only store/neo4j speaks to Neo4j: ask the port.',
    ),
    only(
      'graphology-in-memory-and-export',
      ['graphology', 'graphology-[^/]+'],
      ['^src/store/memory/', '^src/export/'],
      'Only store/memory and export/ use graphology: ask the port.',
    ),
    only(
      'graphql-in-api',
      ['@apollo', '@as-integrations', '@graphql-tools', '@escape\\.tech', 'graphql', 'dataloader'],
      ['^src/api/', '^src/server\\.ts$', '^src/cli/query\\.ts$'],
      'GraphQL and Apollo stay in api/, server.ts and cli/query.ts: a question that others need goes to graph/.',
    ),
    only(
      'fastify-in-server',
      ['fastify', '@fastify'],
      ['^src/api/', '^src/server\\.ts$'],
      'The web server is wired in server.ts and api/.',
    ),
    only('commander-in-cli', ['commander'], ['^src/cli/'], 'Arguments are parsed in cli/: take values as arguments.'),
    {
      name: 'not-to-entry-points',
      comment:
        'cli/ and server.ts wire things together; nothing needs them (`aipg serve` alone starts the server). Move what you need below.',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: ['^src/cli/', '^src/server\\.ts$'] },
    },
    {
      name: 'not-to-tests',
      comment: 'The product does not know its tests, its benchmarks and its scripts: move what you need into src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'web-knows-graphql-only',
      comment: 'The explorer speaks GraphQL over HTTP: generate its types from the SDL instead of importing src.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-development-packages',
      comment: 'A package that src imports at run time belongs in `dependencies`.',
      severity: 'error',
      from: { path: '^src/', pathNot: '-main\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: mend the path, or declare the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one, or lack a third that both need.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-folder-cycles',
      comment: 'Two folders that need each other have no order any more: move the shared part to the lower one.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // A type's import is a dependency too: the rules are about who knows whom.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
