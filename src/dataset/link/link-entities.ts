/** Entities with the evidence of their own lines and of every mention. */
import { mergeEvidence } from '../evidence.js';
import type { Entity } from '../model.js';
import type { SeedEntity } from '../read/seeds.js';
import type { LinkContext } from './context.js';

export function linkEntities(context: LinkContext): Entity[] {
  const { index, seeds, sections, origins, log } = context;
  for (const { entity, section } of index.all()) {
    for (const reference of entity.references) index.resolve(reference);
    const own = section === null ? undefined : seeds.sections[section];
    const evidence = own === undefined || entity.lines === null ? [] : sections.evidence(own, entity.lines);
    origins.add(entity.id.value, { at: entity.at, evidence, via: entity.via, dates: entity.dates });
  }
  linkMentions(context);
  return [...index.all()].map(({ entity, document }) => {
    const evidence = mergeEvidence(origins.of(entity.id.value).flatMap((origin) => origin.evidence));
    if (evidence.length === 0 && document === null) {
      const message = `nothing mentions "${entity.id.value}"; expected it under "mentions" of a section`;
      log.add('UNMENTIONED', entity.at, message, 'add the lines that name it, or remove it');
    }
    return toEntity(entity, evidence);
  });
}

function linkMentions({ seeds, index, sections, origins }: LinkContext): void {
  for (const section of seeds.sections) {
    for (const { id, lines, via } of section.mentions) {
      if (index.resolve(id) === undefined) continue;
      const texts = via === null ? new Map() : new Map([[id.value, via]]);
      origins.add(id.value, { at: id.at, evidence: sections.evidence(section, lines), via: texts });
    }
  }
}

function toEntity({ id, type, names, properties }: SeedEntity, evidence: Entity['evidence']): Entity {
  return { id: id.value, type, names, properties, evidence };
}
