/** Lists as the schema answers them. Fields are getters: only what is selected is worked out. */
import type { Entity } from '../../dataset/model.js';
import { cursorAt, type Page } from '../../graph/index.js';
import type { SearchMatch } from '../../store/port.js';
import type { FactNode } from './fact-node.js';

/** What an edge tells besides its node. */
export interface Link {
  fact?: FactNode | null;
  other?: Entity;
  direction?: 'OUT' | 'IN';
  match?: SearchMatch;
  name?: string;
}

const NO_LINK: Link = {};

export class Edge {
  readonly #page: Page<unknown>;
  readonly #index: number;
  readonly #link: Link;
  readonly node: unknown;

  constructor(page: Page<unknown>, index: number, node: unknown, link: Link) {
    this.#page = page;
    this.#index = index;
    this.node = node;
    this.#link = link;
  }

  get cursor(): string {
    return cursorAt(this.#page, this.#index);
  }

  get fact(): FactNode | null {
    return this.#link.fact ?? null;
  }

  get other(): Entity | undefined {
    return this.#link.other;
  }

  get direction(): string | undefined {
    return this.#link.direction;
  }

  get match(): string | undefined {
    return this.#link.match;
  }

  get name(): string | undefined {
    return this.#link.name;
  }
}

export class PageInfo {
  readonly #page: Page<unknown>;

  constructor(page: Page<unknown>) {
    this.#page = page;
  }

  get hasNextPage(): boolean {
    return this.#page.hasNext;
  }

  get hasPreviousPage(): boolean {
    return this.#page.continued;
  }

  get startCursor(): string | null {
    return this.#page.items.length === 0 ? null : cursorAt(this.#page, 0);
  }

  get endCursor(): string | null {
    const last = this.#page.items.length - 1;
    return last < 0 ? null : cursorAt(this.#page, last);
  }
}

export class Connection<T> {
  readonly #page: Page<T>;
  readonly #nodeOf: (item: T) => unknown;
  readonly #linkOf: ((item: T) => Link) | null;

  /**
   * @param nodeOf the node of an item
   * @param linkOf what its edge tells besides; absent: nothing
   */
  constructor(page: Page<T>, nodeOf: (item: T) => unknown, linkOf: ((item: T) => Link) | null = null) {
    this.#page = page;
    this.#nodeOf = nodeOf;
    this.#linkOf = linkOf;
  }

  get nodes(): unknown[] {
    return this.#page.items.map((item) => this.#nodeOf(item));
  }

  get edges(): Edge[] {
    return this.#page.items.map(
      (item, index) => new Edge(this.#page, index, this.#nodeOf(item), this.#linkOf?.(item) ?? NO_LINK),
    );
  }

  get pageInfo(): PageInfo {
    return new PageInfo(this.#page);
  }

  get totalCount(): number | null {
    return this.#page.total;
  }
}

/** The node of an item that is its own node. */
export function itself<T>(item: T): T {
  return item;
}
