/** The least that Apollo can do. */
import { serveApollo } from './apollo.js';

await serveApollo('type Query { hello: String! }', { Query: { hello: () => 'world' } });
