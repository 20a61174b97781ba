/** Figures and findings. Fields that are there as they are need no resolver. */
import type { Finding, Observation } from '../../dataset/model.js';
import type { LangArgs, RequestContext, Resolver, ResolverMap } from '../context.js';
import { FactNode } from '../nodes/fact-node.js';
import { entitiesAt, entityAt, requireFound } from '../nodes/references.js';

const about: Resolver<Observation | Finding, object> = (source, _, context, info) =>
  entitiesAt(source.about, context, info);

const accordingTo: Resolver<Observation, object> = ({ accordingTo: id }, _, context, info) =>
  id === undefined ? null : entityAt(id, context, info);

const whole: Resolver<Observation, object> = ({ whole: id }, _, context, info) =>
  id === undefined ? null : entityAt(id, context, info);

async function observationAt(id: string, { loaders }: RequestContext): Promise<Observation> {
  return requireFound(await loaders.observation(id), id);
}

const observationInputs: Resolver<Observation, object> = ({ inputs }, _, context) =>
  inputs.map((id) => observationAt(id, context));

const findingInputs: Resolver<Finding, object> = ({ inputs }, _, context) =>
  inputs.map(async (id) =>
    id.startsWith('fact:')
      ? new FactNode(requireFound(await context.loaders.fact(id), id))
      : observationAt(id, context),
  );

export const figureResolvers: ResolverMap = {
  Observation: {
    about,
    whole,
    accordingTo,
    inputs: observationInputs,
    scope: ({ scope }: Observation, { lang }: LangArgs) => scope?.[lang],
  },
  Finding: {
    about,
    inputs: findingInputs,
    stated: ({ stated }: Finding, { lang }: LangArgs) => stated[lang],
    computed: ({ computed }: Finding, { lang }: LangArgs) => computed[lang],
    method: ({ method }: Finding, { lang }: LangArgs) => method[lang],
  },
};
