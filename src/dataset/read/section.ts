/** A section file: what one section of a document says. */
import { isMap, isSeq } from 'yaml';
import type { Node, YAMLMap } from 'yaml';

import type { Ontology } from '../../ontology/model.js';
import { readEntity } from './entity.js';
import { readFact } from './fact.js';
import { readLines, readLinesOf } from './lines.js';
import { MapReader } from './map-reader.js';
import { readObservation } from './observation.js';
import type { SeedExemption, SeedMention, SeedSection } from './seeds.js';
import type { YamlFile } from './yaml-file.js';

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

export function readSection(
  file: YamlFile,
  root: YAMLMap,
  document: string,
  ontology: Ontology,
): SeedSection | undefined {
  const map = new MapReader(file, root, 'a section file');
  const title = map.requiredText('section', "the document's own heading, shortened");
  const lines = readLines(map);
  const rest = {
    mentions: readMentions(map),
    entities: map.maps('entities', 'an entity').flatMap((each) => present(readEntity(each, ontology, 'section'))),
    facts: map.maps('facts', 'a fact').flatMap((each) => present(readFact(each, ontology))),
    observations: map.maps('observations', 'a figure').flatMap((each) => present(readObservation(each, ontology))),
    exemptions: map.maps('exempt', 'an exemption').flatMap((each) => present(readExemption(each))),
  };
  map.finish();
  if (title === undefined || lines === undefined) return undefined;
  return { document, title, lines, ...rest };
}

/** `<entity id>: <lines>`, `<entity id>: {lines, via}`, or a list of these. */
function readMentions(map: MapReader): SeedMention[] {
  // A key may have nothing below it yet, as those of the lists.
  const mentions = map.node('mentions') !== undefined && map.hasValue('mentions') ? map.map('mentions') : undefined;
  if (mentions === undefined) return [];
  return mentions.keys().flatMap((id) => {
    const node = mentions.required(id, 'the lines that name it');
    if (node === undefined) return [];
    const parts = isSeq(node) && node.items.some(isMap) ? (node.items as Node[]) : [node];
    return parts.flatMap((part) => present(readMention(mentions, id, part)));
  });
}

function readMention(mentions: MapReader, id: string, node: Node): SeedMention | undefined {
  const located = { value: id, at: mentions.atKey(id) };
  if (!isMap(node)) {
    const lines = readLinesOf(mentions, node);
    return lines === undefined ? undefined : { id: located, lines, via: null };
  }
  const map = new MapReader(mentions.file, node, 'a mention');
  const lines = readLines(map);
  const via = map.text('via') ?? null;
  map.finish();
  return lines === undefined ? undefined : { id: located, lines, via };
}

function readExemption(map: MapReader): SeedExemption | undefined {
  const lines = readLines(map);
  const reason = map.requiredText('reason', 'why nothing rests on these lines')?.value;
  map.finish();
  return lines === undefined || reason === undefined ? undefined : { lines, reason };
}
