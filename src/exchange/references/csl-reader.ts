/** CSL-JSON items, as reference managers write them: fields that are known and of their type are taken. */

import type { Outcome } from '../../network/problems.ts';
import { parseJson } from '../../network/read-network.ts';
import type { Source } from '../../network/records.ts';
import { issuedFrom } from '../written-dates.ts';
import { type Reference, referenceOf, refuseReference } from './reference.ts';

type Name = NonNullable<Source['author']>[number];
type Fields = Readonly<Record<string, unknown>>;

export function readCslJson(text: string, file: string): Outcome<readonly Reference[]> {
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const items = [parsed.value].flat().filter(isFields);
  const references = items.map(referenceFrom);
  if (references.some(({ title }) => title === ''))
    return refuseReference(file, { code: 'reference-without-title', params: {} }, null);
  return { ok: true, value: references, notes: [] };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function referenceFrom(item: Fields): Reference {
  const at = (name: string) => wordsOf(item[name]);
  const language = at('language');
  return referenceOf(at('id'), at('type') || 'document', at('title'), {
    author: (Array.isArray(item.author) ? item.author : []).flatMap((one) => nameFrom(one) ?? []),
    issued: dateFrom(item.issued),
    'container-title': at('container-title'),
    publisher: at('publisher'),
    volume: at('volume'),
    issue: at('issue'),
    page: at('page'),
    version: at('version'),
    DOI: at('DOI'),
    URL: at('URL'),
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? language : undefined,
  });
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function nameFrom(value: unknown): Name | null {
  if (!isFields(value)) return null;
  const at = (name: string) => wordsOf(value[name]);
  const join = (...parts: string[]) => parts.filter(Boolean).join(' ');
  const family = join(at('dropping-particle'), at('non-dropping-particle'), at('family'));
  const given = join(at('given'), at('suffix'));
  const literal = at('literal') || (family === '' || given === '' ? family || given : '');
  if (literal !== '') return { literal };
  return family === '' ? null : { family, given };
}

function dateFrom(value: unknown): Source['issued'] {
  if (!isFields(value)) return undefined;
  const [first] = Array.isArray(value['date-parts']) ? value['date-parts'] : [];
  const parts = (Array.isArray(first) ? first : []).map(Number).filter(Number.isInteger);
  if (parts.length > 0) return { 'date-parts': [parts] };
  return issuedFrom(wordsOf(value.raw) || wordsOf(value.literal));
}
