/** A fact as the schema answers it. Where its ends are there already, they are not read again. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Entity, Evidence, Fact, LocalizedText, PropertyValue } from '../../dataset/model.js';
import { sentenceOf } from '../../graph/index.js';
import type { LangArgs, RequestContext } from '../context.js';
import { entityAt, requireFound } from './references.js';

export class FactNode {
  readonly fact: Fact;
  readonly #subject: Entity | null;
  readonly #object: Entity | null;

  constructor(fact: Fact, subject: Entity | null = null, object: Entity | null = null) {
    this.fact = fact;
    this.#subject = subject;
    this.#object = object;
  }

  get id(): string {
    return this.fact.id;
  }

  get predicate(): string {
    return this.fact.predicate;
  }

  get derived(): boolean {
    return this.fact.derived;
  }

  get evidence(): readonly Evidence[] {
    return this.fact.evidence;
  }

  get negated(): boolean {
    return this.fact.properties['negated'] === true;
  }

  get date(): PropertyValue | undefined {
    return this.fact.properties['date'];
  }

  get until(): PropertyValue | undefined {
    return this.fact.properties['until'];
  }

  get status(): PropertyValue | undefined {
    return this.fact.properties['status'];
  }

  get role(): PropertyValue | undefined {
    return this.fact.properties['role'];
  }

  get amount(): PropertyValue | undefined {
    return this.fact.properties['amount'];
  }

  get currency(): PropertyValue | undefined {
    return this.fact.properties['currency'];
  }

  get note(): PropertyValue | undefined {
    return this.fact.properties['note'];
  }

  qualifier({ lang }: LangArgs): string | null {
    const text = this.fact.properties['qualifier'] as LocalizedText | undefined;
    return text?.[lang] ?? null;
  }

  subject(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return this.#subject ?? entityAt(this.fact.subject, context, info);
  }

  object(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    return this.#object ?? entityAt(this.fact.object, context, info);
  }

  accordingTo(_: object, context: RequestContext, info: GraphQLResolveInfo): unknown {
    const id = this.fact.properties['accordingTo'];
    return typeof id === 'string' ? entityAt(id, context, info) : null;
  }

  sentence({ lang, from }: LangArgs & { from: 'SUBJECT' | 'OBJECT' }, context: RequestContext): unknown {
    const render = (subject: Entity, object: Entity): string =>
      sentenceOf(context.reader.ontology, this.fact, { subject, object }, lang, from);
    if (this.#subject !== null && this.#object !== null) return render(this.#subject, this.#object);
    return context.loaders
      .entities([this.fact.subject, this.fact.object])
      .then(([subject, object]) =>
        render(requireFound(subject, this.fact.subject), requireFound(object, this.fact.object)),
      );
  }

  restsOn(_: object, context: RequestContext): unknown {
    return this.fact.restsOn.length === 0 ? [] : factNodes(this.fact.restsOn, context);
  }
}

/** The facts with these ids, which all are there. */
export async function factNodes(ids: readonly string[], { loaders }: RequestContext): Promise<FactNode[]> {
  const facts = await loaders.facts(ids);
  return facts.map((fact, index) => new FactNode(requireFound(fact, ids[index] ?? '')));
}
