/** From what the files say to a dataset: references resolved, statements merged, the whole checked. */
import type { Ontology } from '../../ontology/model.js';
import { assembleDataset } from '../assemble.js';
import { checkExpectations } from '../expect/check.js';
import type { Counted } from '../expect/contents.js';
import type { Dataset, Exemption, SourceDocument } from '../model.js';
import type { ProblemLog } from '../problems.js';
import type { Seeds } from '../read/seeds.js';
import { checkCycles } from './check-cycles.js';
import { checkJudgements, checkNames } from './check-names.js';
import type { LinkContext } from './context.js';
import { EntityIndex } from './entity-index.js';
import { linkEntities } from './link-entities.js';
import { linkFacts } from './link-facts.js';
import { linkObservations } from './link-observations.js';
import { Origins } from './origins.js';
import { SectionMap } from './section-map.js';

/**
 * Links what the files say.
 *
 * @returns the dataset, without the statements that are wrong: whole only where the log is empty. Null where there is no
 *   usable dataset.yaml
 */
export function linkSeeds(seeds: Seeds, ontology: Ontology, log: ProblemLog): Dataset | null {
  const index = new EntityIndex(seeds, log);
  const sections = new SectionMap(seeds, log);
  const context: LinkContext = { seeds, ontology, log, index, sections, origins: new Origins() };
  const entities = linkEntities(context);
  const facts = linkFacts(context);
  const observations = linkObservations(context);
  const exemptions = linkExemptions(context);
  checkJudgements(context);
  checkNames(context);
  checkCycles(context, facts);
  // Counts mean little while statements are left out because of other problems.
  if (log.isEmpty) checkContents(context, { entities, facts, observations });
  if (seeds.info === null) return null;
  const { title, version, licence, citation } = seeds.info;
  const documents = linkDocuments(context);
  const origins = context.origins.map;
  return assembleDataset({
    info: { title, version, licence, citation },
    documents,
    entities,
    facts,
    observations,
    exemptions,
    origins,
  });
}

function checkContents({ seeds, ontology, log, origins }: LinkContext, counted: Counted): void {
  const entities = new Set(counted.entities.map(({ id }) => id));
  checkExpectations(seeds.info?.expectations ?? [], {
    ontology,
    log,
    counted,
    documents: seeds.documents.map(({ id }) => id),
    // Ids of facts and figures are hashes: their place says more.
    placeOf: (id) => {
      const [origin] = entities.has(id) ? [] : origins.of(id);
      return origin === undefined ? id : `${origin.file}:${origin.line}`;
    },
  });
}

function linkDocuments({ seeds, sections }: LinkContext): SourceDocument[] {
  return seeds.documents.map(({ id, title, publisher, date, sha256, lines }) => ({
    id,
    title,
    publisher,
    date,
    sha256: sha256.value,
    lines,
    sections: sections.of(id),
  }));
}

function linkExemptions({ seeds, sections }: LinkContext): Exemption[] {
  return seeds.sections.flatMap((section) =>
    section.exemptions.flatMap(({ lines, reason }) =>
      sections.evidence(section, lines).map(({ document, first, last }) => {
        const { file, line } = lines.at;
        return { document, first, last, reason, file, line };
      }),
    ),
  );
}
