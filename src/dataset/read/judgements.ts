/** judgements.yaml: kept decisions on pairs of ids that look alike. */
import type { YAMLMap } from 'yaml';

import { MapReader } from './map-reader.js';
import type { SeedJudgement } from './seeds.js';
import { readIdsOf } from './value.js';
import type { YamlFile } from './yaml-file.js';

export function readJudgements(file: YamlFile, root: YAMLMap): SeedJudgement[] {
  const map = new MapReader(file, root, 'the judgements');
  const judgements = map.maps('judgements', 'a judgement').flatMap((each) => readJudgement(each) ?? []);
  map.finish();
  return judgements;
}

function readJudgement(map: MapReader): SeedJudgement | undefined {
  const same = map.node('same');
  const notSame = map.node('notSame');
  const reason = map.requiredText('reason', 'why they are the same or not')?.value;
  map.finish();
  const node = same ?? notSame;
  if (node === undefined || (same !== undefined && notSame !== undefined)) {
    map.report('MISSING_KEY', map.at, 'a judgement needs "same" or "notSame", one of them, with two ids');
    return undefined;
  }
  const verdict = same === undefined ? 'notSame' : 'same';
  const [first, second, ...more] = readIdsOf(map, node, verdict);
  if (first === undefined || second === undefined || more.length > 0) {
    map.report('WRONG_TYPE', map.atKey(verdict), `"${verdict}" does not hold two ids; expected [<id>, <id>]`);
    return undefined;
  }
  return reason === undefined ? undefined : { at: map.at, verdict, ids: [first, second], reason };
}
