/** BibTeX and BibLaTeX entries as bibliographic records. */
import type { Outcome } from '../../network/problems.ts';
import type { Source } from '../../network/records.ts';
import { issuedFrom } from '../written-dates.ts';
import { type Entry, readEntries } from './bibtex-entries.ts';
import { lineAt, type Reference, referenceOf, refuseReference } from './reference.ts';
import { fromTex } from './tex.ts';

type Name = NonNullable<Source['author']>[number];

/** CSL's types; what is not here is a document. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'book',
  manual: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  techreport: 'report',
  report: 'report',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  dataset: 'dataset',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en',
  british: 'en',
  spanish: 'es',
  mexican: 'es',
};

export function readBibtex(text: string, file: string): Outcome<readonly Reference[]> {
  const entries = readEntries(text);
  if ('fault' in entries) return refuseReference(file, entries.fault, lineAt(text, entries.at));
  const untitled = entries.find((entry) => titleOf(entry) === '');
  if (untitled) {
    const fault = { code: 'reference-without-title', params: {} } as const;
    return refuseReference(file, fault, lineAt(text, untitled.at));
  }
  return { ok: true, value: entries.map(referenceFrom), notes: [] };
}

function referenceFrom(entry: Entry): Reference {
  const at = (...names: string[]) =>
    fromTex(names.map((name) => entry.fields.get(name)).find((one) => one) ?? '');
  const isAddress = /^\\url/.test(entry.fields.get('howpublished') ?? '');
  const language = at('langid', 'language').toLowerCase();
  return referenceOf(entry.key, typeOf(entry), titleOf(entry), {
    author: namesFrom(entry.fields.get('author') ?? ''),
    issued: issuedOf(at('date'), at('year'), at('month'), at('day')),
    'container-title': at('journal', 'journaltitle', 'booktitle', isAddress ? '' : 'howpublished'),
    publisher: at('publisher', 'institution', 'school', 'organization'),
    volume: at('volume'),
    issue: at('number', 'issue'),
    page: at('pages').replace(/–/g, '-'),
    version: at('version'),
    DOI: at('doi'),
    URL:
      entry.fields.get('url')?.replace(/\\([_%&#~])/g, '$1') ??
      (isAddress ? at('howpublished') : ''),
    language:
      LANGUAGES[language] ?? (/^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(language) ? language : undefined),
  });
}

function typeOf({ type, fields }: Entry): string {
  return TYPES[type] ?? (fields.has('url') ? 'webpage' : 'document');
}

function titleOf({ fields }: Entry): string {
  const [title, more] = [fields.get('title'), fields.get('subtitle')].map((one) =>
    fromTex(one ?? ''),
  );
  return [title, more].filter(Boolean).join(': ').trim();
}

function issuedOf(date: string, year: string, month: string, day: string): Source['issued'] {
  if (date !== '') return issuedFrom(date);
  return issuedFrom(
    [year, month, day].filter((part, i, all) => part !== '' && all[i - 1] !== '').join('-'),
  );
}

/** Names are divided by “and” outside of braces. */
function namesFrom(names: string): Name[] {
  const words = splitOutside(names, /\s+and\s+/y);
  return words
    .filter((one) => one.trim() !== 'others')
    .flatMap((one) => nameFrom(one.trim()) ?? []);
}

/**
 * “Last, First”, “Last, Jr, First” or “First von Last”: particles in lower case belong to the last name. A
 * name in braces is a body's.
 */
function nameFrom(name: string): Name | null {
  if (name === '') return null;
  const parts = splitOutside(name, /\s*,\s*/y).map(fromTex);
  const [last = '', ...rest] = parts;
  const isBody = /^\{.*\}$/s.test(name) && parts.length === 1;
  if (rest.length > 0) {
    const given = [rest.at(-1), ...rest.slice(0, -1)].filter(Boolean).join(' ');
    return given === '' ? { literal: last } : { family: last, given };
  }
  const words = splitOutside(name, /[\s~]+/y)
    .map(fromTex)
    .filter(Boolean);
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  if (isBody || from < 1) return { literal: last.replace(/\s+/g, ' ').trim() };
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** Cuts a text where a sticky pattern matches outside of braces. */
function splitOutside(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    else if (depth === 0) {
      pattern.lastIndex = at;
      const [found] = pattern.exec(text) ?? [];
      if (!found) continue;
      parts.push(text.slice(from, at));
      from = at + found.length;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}
