/** Reads a seeds folder: every file of it, each checked by itself. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { Ontology } from '../../ontology/model.js';
import { compareText } from '../compare.js';
import type { ProblemLog } from '../problems.js';
import { readDocument } from './document.js';
import { readEntity } from './entity.js';
import { readInfo } from './info.js';
import { readJudgements } from './judgements.js';
import { MapReader } from './map-reader.js';
import { readSection } from './section.js';
import type { SeedDocument, SeedEntity, Seeds, SeedSection } from './seeds.js';
import { YamlFile } from './yaml-file.js';

export const INFO_FILE = 'dataset.yaml';
const DOCUMENT_FILE = 'document.yaml';
const SHARED_FOLDER = 'shared';
export const JUDGEMENTS_FILE = 'judgements.yaml';
const TOP_FILES: readonly string[] = [INFO_FILE, JUDGEMENTS_FILE];
const SECTION_FILE = /^\d{2}[a-z]?-[a-z0-9-]+\.yaml$/;
const YAML_FILE = /\.ya?ml$/;

export function readSeeds(folder: string, ontology: Ontology, log: ProblemLog): Seeds {
  return new SeedsReader(folder, ontology, log).read();
}

class SeedsReader {
  readonly #documents: SeedDocument[] = [];
  readonly #shared: SeedEntity[] = [];
  readonly #sections: SeedSection[] = [];

  constructor(
    readonly folder: string,
    readonly ontology: Ontology,
    readonly log: ProblemLog,
  ) {}

  read(): Seeds {
    const entries = readdirSync(this.folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    for (const file of files) {
      if (YAML_FILE.test(file) && !TOP_FILES.includes(file)) this.#unexpected(file, TOP_FILES.join(' or '));
    }
    const info = this.#readInfo(files.includes(INFO_FILE));
    const judgements = files.includes(JUDGEMENTS_FILE) ? this.#readJudgements() : [];
    for (const name of folders) {
      if (name === SHARED_FOLDER) this.#readShared();
      else this.#readDocumentFolder(name);
    }
    return { info, judgements, documents: this.#documents, shared: this.#shared, sections: this.#sections };
  }

  #unexpected(file: string, expected: string): void {
    this.log.add('UNEXPECTED_FILE', { file, line: 1, column: 1 }, `the file has no place here; expected ${expected}`);
  }

  #filesOf(name: string): string[] {
    const files = readdirSync(path.join(this.folder, name)).filter((file) => YAML_FILE.test(file));
    return files.sort(compareText);
  }

  #readInfo(exists: boolean): Seeds['info'] {
    if (!exists) {
      const at = { file: INFO_FILE, line: 1, column: 1 };
      this.log.add(
        'MISSING_KEY',
        at,
        'the file is missing; expected title, version, licence and citation of the dataset',
      );
      return null;
    }
    const yaml = YamlFile.read(this.folder, INFO_FILE, this.log);
    return yaml === null ? null : (readInfo(yaml.file, yaml.root, this.ontology) ?? null);
  }

  #readJudgements(): Seeds['judgements'] {
    const yaml = YamlFile.read(this.folder, JUDGEMENTS_FILE, this.log);
    return yaml === null ? [] : readJudgements(yaml.file, yaml.root);
  }

  #readShared(): void {
    for (const name of this.#filesOf(SHARED_FOLDER)) {
      const yaml = YamlFile.read(this.folder, `${SHARED_FOLDER}/${name}`, this.log);
      if (yaml === null) continue;
      const map = new MapReader(yaml.file, yaml.root, 'a shared file');
      for (const each of map.maps('entities', 'an entity')) {
        const entity = readEntity(each, this.ontology, 'shared');
        if (entity !== undefined) this.#shared.push(entity);
      }
      map.finish();
    }
  }

  #readDocumentFolder(id: string): void {
    const files = this.#filesOf(id);
    if (files.length === 0) return;
    this.#readDocument(id, files.includes(DOCUMENT_FILE));
    for (const name of files.filter((file) => file !== DOCUMENT_FILE)) {
      const file = `${id}/${name}`;
      if (!SECTION_FILE.test(name))
        this.#unexpected(file, `${DOCUMENT_FILE} or NN-<name>.yaml, such as 04-policy.yaml`);
      const yaml = YamlFile.read(this.folder, file, this.log);
      const section = yaml === null ? undefined : readSection(yaml.file, yaml.root, id, this.ontology);
      if (section !== undefined) this.#sections.push(section);
    }
  }

  #readDocument(id: string, exists: boolean): void {
    const file = `${id}/${DOCUMENT_FILE}`;
    if (!exists) {
      const message = 'the document is not declared; expected this file with title, publisher, date, sha256 and lines';
      this.log.add('MISSING_KEY', { file, line: 1, column: 1 }, message);
      return;
    }
    const yaml = YamlFile.read(this.folder, file, this.log);
    const document = yaml === null ? undefined : readDocument(yaml.file, yaml.root, id);
    if (document !== undefined) this.#documents.push(document);
  }
}
