/** How much one request may ask for. docs/api.md tells users. */
export interface Limits {
  /** Fields below each other. */
  readonly depth: number;
  /** Aliases in the whole document. */
  readonly aliases: number;
  /** Directives in the whole document. */
  readonly directives: number;
  /** Tokens of the document: bounds what the parser and the rules have to look at. */
  readonly tokens: number;
  /** Objects that the answer could hold, where every list is as long as it may be. */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 20,
  aliases: 50,
  directives: 50,
  tokens: 4000,
  cost: 100_000,
  bodyBytes: 256 * 1024,
};
