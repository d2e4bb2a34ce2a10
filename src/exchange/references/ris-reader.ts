/** RIS records, the tagged format of reference managers (Research Information Systems, 2001 and later). */
import type { Outcome } from '../../network/problems.ts';
import { issuedFrom } from '../written-dates.ts';
import { authorFrom } from '../written-names.ts';
import { type Reference, referenceOf, refuseReference } from './reference.ts';

/** CSL's types; what is not here is a document. */
const TYPES: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  RPRT: 'report',
  GOVDOC: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  ICOMM: 'personal_communication',
};

const TAG = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** A line without a tag goes on with the one before; the last record may lack its end. */
export function readRis(text: string, file: string): Outcome<readonly Reference[]> {
  const references: Reference[] = [];
  let record: { readonly line: number; readonly tags: [string, string][] } | null = null;
  for (const [i, line] of [...text.split('\n'), 'ER  - '].entries()) {
    const [, tag, value = ''] = TAG.exec(line.trimEnd()) ?? [];
    const last = record?.tags.at(-1);
    if (tag === 'TY') record = { line: i + 1, tags: [['TY', value.trim()]] };
    if (tag === 'ER') {
      if (!record) continue;
      const reference = referenceFrom(record.tags);
      if (reference.title === '')
        return refuseReference(file, { code: 'reference-without-title', params: {} }, record.line);
      references.push(reference);
      record = null;
    } else if (tag !== undefined && record) record.tags.push([tag, value.trim()]);
    else if (line.trim() === '') continue;
    else if (last) last[1] += ` ${line.trim()}`;
    else
      return refuseReference(
        file,
        { code: 'reference-broken', params: { found: line.slice(0, 20) } },
        i + 1,
      );
  }
  return { ok: true, value: references, notes: [] };
}

function referenceFrom(tags: readonly (readonly [string, string])[]): Reference {
  const all = (...names: string[]) =>
    tags.filter(([tag, value]) => names.includes(tag) && value !== '').map(([, value]) => value);
  const at = (...names: string[]) => names.flatMap((name) => all(name))[0] ?? '';
  const language = at('LA').toLowerCase();
  const ranges = all('N1').flatMap((note) => /^Pages (.+)$/.exec(note)?.[1] ?? []);
  return referenceOf(at('ID'), TYPES[at('TY')] ?? 'document', at('TI', 'T1', 'CT', 'BT'), {
    author: all('AU', 'A1').flatMap((name) => authorFrom(name) ?? []),
    issued: issuedFrom(at('DA', 'PY', 'Y1').replace(/\/+$/, '')),
    'container-title': at('T2', 'JO', 'JF', 'JA'),
    publisher: at('PB'),
    volume: at('VL'),
    issue: at('IS'),
    page: ranges[0] ?? [at('SP'), at('EP')].filter(Boolean).join('-'),
    version: at('ET'),
    DOI: at('DO'),
    URL: at('UR', 'L1'),
    language: /^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(language) ? language : undefined,
  });
}
