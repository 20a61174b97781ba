/** The reader's own copy of the documents, as far as the API needs it. */
export interface Quotes {
  /** Lines of the document as they stand; null where there is no copy of it. */
  lines(document: { readonly sha256: string }, first: number, last: number): string | null;
}

/** Where the server was given no documents. */
export const NO_QUOTES: Quotes = { lines: () => null };
