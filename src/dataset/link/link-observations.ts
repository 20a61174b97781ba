/** Figures: what they are about resolved, inputs looked up by key within the document. */
import { sortedTexts } from '../compare.js';
import { evidenceKey, mergeEvidence } from '../evidence.js';
import { observationId } from '../ids.js';
import type { Observation } from '../model.js';
import { didYouMean } from '../../suggest.js';
import type { SeedObservation, SeedSection } from '../read/seeds.js';
import type { LinkContext } from './context.js';
import { placeText } from './entity-index.js';

/** Ids by key, for one document. */
type Keys = Map<string, string>;
const NO_KEYS: Keys = new Map();

export function linkObservations(context: LinkContext): Observation[] {
  const keys = indexKeys(context);
  const observations = new Map<string, Observation>();
  for (const section of context.seeds.sections) {
    for (const seed of section.observations) {
      for (const id of seed.about) context.index.resolve(id);
      if (seed.whole !== null) context.index.resolve(seed.whole);
      if (seed.accordingTo !== null) context.index.resolve(seed.accordingTo);
      addObservation(context, observations, section, seed, keys.get(section.document) ?? NO_KEYS);
    }
  }
  return [...observations.values()];
}

function contentOf(seed: SeedObservation): Omit<Observation, 'id' | 'note' | 'inputs' | 'evidence'> {
  return {
    about: sortedTexts(seed.about.map((id) => id.value)),
    measure: seed.measure,
    ...(seed.of === null ? {} : { of: seed.of }),
    ...(seed.whole === null ? {} : { whole: seed.whole.value }),
    value: seed.value,
    ...(seed.upTo === null ? {} : { upTo: seed.upTo }),
    unit: seed.unit,
    bound: seed.bound,
    ...(seed.period === null ? {} : { period: seed.period }),
    ...(seed.scope === null ? {} : { scope: seed.scope }),
    forecast: seed.forecast,
    ...(seed.accordingTo === null ? {} : { accordingTo: seed.accordingTo.value }),
  };
}

function idOf(seed: SeedObservation, section: SeedSection): string {
  return observationId({ ...contentOf(seed), document: section.document });
}

function indexKeys({ seeds, log }: LinkContext): Map<string, Keys> {
  const keys = new Map<string, Keys>();
  for (const section of seeds.sections) {
    const known = keys.get(section.document) ?? new Map<string, string>();
    keys.set(section.document, known);
    for (const seed of section.observations) {
      if (seed.key === null) continue;
      const { value, at } = seed.key;
      if (known.has(value))
        log.add('DUPLICATE_ID', at, `the key "${value}" names two figures of ${section.document}; expected one`);
      else known.set(value, idOf(seed, section));
    }
  }
  return keys;
}

function resolveInputs({ log }: LinkContext, seed: SeedObservation, keys: Keys): string[] {
  return seed.inputs.flatMap(({ value, at }) => {
    if (value === seed.key?.value) {
      log.add('UNKNOWN_INPUT', at, `the figure "${value}" has itself as an input; expected other figures`);
      return [];
    }
    const id = keys.get(value);
    if (id !== undefined) return [id];
    const message = `unknown input "${value}"; expected the "key" of a figure of the same document`;
    log.add('UNKNOWN_INPUT', at, message, didYouMean(value, keys.keys()));
    return [];
  });
}

function addObservation(
  context: LinkContext,
  observations: Map<string, Observation>,
  section: SeedSection,
  seed: SeedObservation,
  keys: Keys,
): void {
  const { origins, sections, log } = context;
  const id = idOf(seed, section);
  const evidence = sections.evidence(section, seed.lines);
  const before = observations.get(id);
  const said = new Set(before?.evidence.map(evidenceKey));
  if (before !== undefined && evidence.length > 0 && evidence.every((piece) => said.has(evidenceKey(piece)))) {
    const [first] = origins.of(id);
    const where = first === undefined ? '' : ` in ${placeText({ ...first, column: 1 })}`;
    const hint = 'if they are two figures, "scope" says how they differ';
    log.add(
      'DUPLICATE_STATEMENT',
      seed.at,
      `the same figure is stated with these lines${where} already; expected it once`,
      hint,
    );
    return;
  }
  const inputs = resolveInputs(context, seed, keys);
  const note = before?.note ?? seed.note;
  observations.set(id, {
    id,
    ...contentOf(seed),
    ...(note === null ? {} : { note }),
    inputs: before !== undefined && before.inputs.length > 0 ? before.inputs : inputs,
    evidence: mergeEvidence([...(before?.evidence ?? []), ...evidence]),
  });
  origins.add(id, { at: seed.at, evidence, via: seed.via, digits: seed.digits });
}
