/** Two entities of one type with one main name are most likely one thing entered twice. */
import { fold } from '../fold.js';
import type { Language } from '../model.js';
import type { SeedEntity } from '../read/seeds.js';
import type { LinkContext } from './context.js';
import { placeText } from './entity-index.js';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

export function checkNames({ index, seeds, log }: LinkContext): void {
  const judged = new Set(
    seeds.judgements
      .filter(({ verdict }) => verdict === 'notSame')
      .map(({ ids }) => pairKey(ids[0].value, ids[1].value)),
  );
  const seen = new Map<string, SeedEntity>();
  for (const { entity } of index.all()) {
    for (const language of LANGUAGES) {
      const name = entity.names.find((each) => each.kind === 'MAIN' && each.language === language);
      if (name === undefined) continue;
      const key = `${entity.type} ${language} ${fold(name.text)}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, entity);
      else if (!judged.has(pairKey(other.id.value, entity.id.value))) {
        const at = entity.mainNames.get(language) ?? entity.at;
        const where = `"${other.id.value}" (${placeText(other.at)})`;
        const hint = 'merge the two, or name them so that they can be told apart';
        log.add(
          'DUPLICATE_NAME',
          at,
          `"${name.text}" is the main name of ${where} too; expected one ${entity.type} of a name`,
          hint,
        );
        // One report a pair is enough, even where both languages agree.
        break;
      }
    }
  }
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** The ids that judgements name must exist, but for the second of a merged pair, which must not. */
export function checkJudgements({ index, seeds, log }: LinkContext): void {
  for (const { verdict, ids } of seeds.judgements) {
    const [first, second] = ids;
    index.resolve(first);
    if (verdict === 'notSame') index.resolve(second);
    else if (index.typeOf(second.value) !== undefined) {
      log.add(
        'DUPLICATE_ID',
        second.at,
        `"${second.value}" was judged the same as "${first.value}"; expected it to be merged and gone`,
      );
    }
  }
}
