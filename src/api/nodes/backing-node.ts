/** What places back, as the schema answers it. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Backer, Backing } from '../../graph/index.js';
import type { RequestContext } from '../context.js';
import { factNodes } from './fact-node.js';
import { policiesOf } from './policies.js';
import { entityAt } from './references.js';

class BackerNode {
  readonly #backer: Backer;

  constructor(backer: Backer) {
    this.#backer = backer;
  }

  place(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return entityAt(this.#backer.place, context, info);
  }

  facts(_: object, context: RequestContext): unknown {
    return factNodes(this.#backer.facts, context);
  }

  policies(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return policiesOf(this.#backer.facts, context, info);
  }
}

export class BackingNode {
  readonly #backing: Backing;

  constructor(backing: Backing) {
    this.#backing = backing;
  }

  get exclusive(): boolean {
    return this.#backing.exclusive;
  }

  get backers(): BackerNode[] {
    return this.#backing.backers.map((backer) => new BackerNode(backer));
  }

  thing(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return entityAt(this.#backing.thing, context, info);
  }
}
