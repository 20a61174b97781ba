/** Documents, and what leads to them: evidence, and what each has on an entity. */
import type { Evidence, SourceDocument } from '../../dataset/model.js';
import type { DocumentContribution } from '../../store/port.js';
import type { LangArgs, Resolver, ResolverMap } from '../context.js';
import { requireFound } from '../nodes/references.js';
import { selectsOnly } from '../selection.js';

const TOLD_BY_ID: ReadonlySet<string> = new Set(['id', '__typename']);

/** The document that an item names by its id. */
const documentField: Resolver<{ document: string }, object> = ({ document: id }, _, { loaders }, info) =>
  selectsOnly(info, TOLD_BY_ID) ? { id } : loaders.documents().then((documents) => requireFound(documents.get(id), id));

const quote: Resolver<Evidence, object> = async ({ document: id, first, last }, _, { loaders, quotes }) => {
  const documents = await loaders.documents();
  return quotes.lines(requireFound(documents.get(id), id), first, last);
};

const factCount: Resolver<SourceDocument, object> = async ({ id }, _, { loaders }) =>
  (await loaders.facet('DOCUMENT')).get(id) ?? 0;

export const documentResolvers: ResolverMap = {
  Evidence: { document: documentField, quote },
  DocumentContribution: {
    document: documentField,
    factCount: ({ facts }: DocumentContribution) => facts,
    observationCount: ({ observations }: DocumentContribution) => observations,
    evidenceCount: ({ mentions }: DocumentContribution) => mentions,
  },
  Document: {
    title: ({ title }: SourceDocument, { lang }: LangArgs) => title[lang],
    publisher: ({ publisher }: SourceDocument, { lang }: LangArgs) => publisher[lang],
    factCount,
  },
};
