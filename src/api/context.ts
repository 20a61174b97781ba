/** What every resolver is given. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Language } from '../dataset/model.js';
import type { Reader } from '../graph/index.js';
import type { Ontology } from '../ontology/index.js';
import type { Store } from '../store/port.js';
import { Loaders } from './loaders.js';
import type { Quotes } from './quotes.js';

/** Made anew for each request. */
export interface RequestContext {
  readonly loaders: Loaders;
  readonly reader: Reader;
  readonly quotes: Quotes;
}

export function createContext(store: Store, ontology: Ontology, quotes: Quotes): RequestContext {
  const loaders = new Loaders(store);
  return { loaders, reader: { store, ontology, entities: (ids) => loaders.entities(ids) }, quotes };
}

export interface LangArgs {
  lang: Language;
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export type Resolver<Source, Args> = (
  source: Source,
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => unknown;

/** Resolvers as graphql-tools takes them: each is called with the source and the arguments that its schema says. */
export type ResolverMap = Record<string, unknown>;
