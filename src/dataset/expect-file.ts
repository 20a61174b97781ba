/** The expectations in the dataset.yaml of a seeds folder: read by themselves, and replaced. */
import path from 'node:path';

import { isMap, isNode, isScalar, parseDocument } from 'yaml';

import type { Ontology } from '../ontology/model.js';
import type { Expectation } from './expect/expectations.js';
import { formatExpectations } from './expect/print.js';
import { ProblemLog } from './problems.js';
import { readInfo } from './read/info.js';
import { INFO_FILE } from './read/read-seeds.js';
import { YamlFile } from './read/yaml-file.js';
import { replaceFile } from './replace-file.js';

/** The expectations of a seeds folder, without what is wrong in them (`readDataset` reports that); none without a dataset.yaml that can be read. */
export function readExpectations(folder: string, ontology: Ontology): readonly Expectation[] {
  const yaml = YamlFile.read(folder, INFO_FILE, new ProblemLog());
  return yaml === null ? [] : (readInfo(yaml.file, yaml.root, ontology)?.expectations ?? []);
}

/** Puts the expectations in place of those in dataset.yaml, or at its end; the rest of the file stays as it is, byte for byte. */
export function writeExpectations(folder: string, expectations: readonly Expectation[]): void {
  replaceFile(path.join(folder, INFO_FILE), (text) => withExpectations(text, formatExpectations(expectations)));
}

function withExpectations(text: string, block: string): string {
  const root = parseDocument(text).contents;
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === 'expect') : undefined;
  if (pair === undefined) return `${text.trimEnd()}\n${block}\n`;
  const [start, afterKey] = rangeOf(pair.key) ?? [text.length, text.length];
  const [, end] = rangeOf(pair.value) ?? [start, afterKey];
  return `${text.slice(0, start)}${block}\n${text.slice(end).trimStart()}`;
}

function rangeOf(node: unknown): readonly [start: number, end: number, ...unknown[]] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}
