/** A comparison as the schema answers it. */
import type { GraphQLResolveInfo } from 'graphql';
import type { SourceDocument } from '../../dataset/model.js';
import { pageOfList, type CellStatus, type Comparison, type ComparisonCell, type Scope } from '../../graph/index.js';
import type { PageArgs, RequestContext } from '../context.js';
import { Connection, itself } from './connection.js';
import { factNodes, type FactNode } from './fact-node.js';
import { policiesOf } from './policies.js';
import { entitiesAt, entityAt, requireFound } from './references.js';

class CellNode {
  readonly #cell: ComparisonCell;
  readonly #scope: Scope;

  constructor(cell: ComparisonCell, scope: Scope) {
    this.#cell = cell;
    this.#scope = scope;
  }

  get count(): number {
    return this.#cell.facts.length;
  }

  get status(): CellStatus | null {
    return this.#cell.status;
  }

  row(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return entityAt(this.#cell.row, context, info);
  }

  column(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return entityAt(this.#cell.column, context, info);
  }

  async facts(args: PageArgs, context: RequestContext): Promise<Connection<FactNode>> {
    const { row, column, facts } = this.#cell;
    const page = pageOfList(facts, ['cell', row, column, this.#scope], args);
    return new Connection({ ...page, items: await factNodes(page.items, context) }, itself);
  }

  policies(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return policiesOf(this.#cell.facts, context, info);
  }

  async rowDocuments(_: object, { loaders }: RequestContext): Promise<SourceDocument[]> {
    const [entity, documents] = await Promise.all([loaders.entity(this.#cell.row), loaders.documents()]);
    const speaking = new Set(requireFound(entity, this.#cell.row).evidence.map((each) => each.document));
    return [...documents.values()].filter((document) => speaking.has(document.id));
  }
}

export class ComparisonNode {
  readonly #comparison: Comparison;
  readonly #scope: Scope;

  /** @param scope what was asked, for the cursors of the cells */
  constructor(comparison: Comparison, scope: Scope) {
    this.#comparison = comparison;
    this.#scope = scope;
  }

  rows(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return entitiesAt(this.#comparison.rows, context, info);
  }

  columns(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return entitiesAt(this.#comparison.columns, context, info);
  }

  get cells(): CellNode[] {
    return this.#comparison.cells.map((cell) => new CellNode(cell, this.#scope));
  }
}
