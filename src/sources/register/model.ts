/** What a new document is made of, before its files are written. */
import type { LocalizedText } from '../../dataset/model.js';
import type { Lines } from '../source-text.js';

/** A section of the document, as its file is to say. */
export interface NewSection {
  title: string;
  /** In the order of the lines; never empty. */
  ranges: readonly Lines[];
}

/** What is said of a document that is to be registered. */
export interface Registration {
  /** Folder of the seeds. */
  seeds: string;
  /** File with the text of the document. */
  file: string;
  key: string;
  title: LocalizedText;
  publisher: LocalizedText;
  date: string;
  /** `TITLE: 1-14` each; without any, sections are proposed from the headings. */
  sections: readonly string[];
}

/** A file of the seeds that is to be written. */
export interface NewFile {
  /** Name within the folder of the document. */
  name: string;
  content: string;
  /** The section that it is of; null for document.yaml. */
  section: NewSection | null;
}

export interface NewDocument {
  key: string;
  sha256: string;
  /** Number of lines of the text. */
  lines: number;
  files: readonly NewFile[];
}
