/** Names, evidence and sections as the short texts that a property list holds: they read well, and are told apart again. */
import type { DocumentSection, Evidence, Language, Name, NameKind } from '../../dataset/model.js';

/** `zh MAIN 北京` */
export function packName({ text, language, kind }: Name): string {
  return `${language} ${kind} ${text}`;
}

export function unpackName(packed: string): Name {
  const first = packed.indexOf(' ');
  const second = packed.indexOf(' ', first + 1);
  return {
    text: packed.slice(second + 1),
    language: packed.slice(0, first) as Language,
    kind: packed.slice(first + 1, second) as NameKind,
  };
}

/** `ccid-2023 331-335 三（二）` */
export function packEvidence({ document, first, last, section }: Evidence): string {
  return `${document} ${first}-${last} ${section}`;
}

export function unpackEvidence(packed: string): Evidence {
  const first = packed.indexOf(' ');
  const second = packed.indexOf(' ', first + 1);
  const dash = packed.indexOf('-', first + 1);
  return {
    document: packed.slice(0, first),
    first: Number(packed.slice(first + 1, dash)),
    last: Number(packed.slice(dash + 1, second)),
    section: packed.slice(second + 1),
  };
}

/** `325-365 三（二）` */
export function packSection({ title, first, last }: DocumentSection): string {
  return `${first}-${last} ${title}`;
}

export function unpackSection(packed: string): DocumentSection {
  const dash = packed.indexOf('-');
  const blank = packed.indexOf(' ');
  return {
    title: packed.slice(blank + 1),
    first: Number(packed.slice(0, dash)),
    last: Number(packed.slice(dash + 1, blank)),
  };
}
