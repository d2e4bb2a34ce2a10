/** Hostile words in every field of a network: what is written has no element, attribute or address that is not ours. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { READERS, SAVED_FORMATS } from '../../src/exchange/formats.ts';
import { importFiles } from '../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../src/exchange/opening/import-result.ts';
import { writeDossier } from '../../src/exchange/publishing/dossier/dossier.ts';
import { networkPicture, wholePicture } from '../../src/exchange/publishing/network-picture.ts';
import { zip } from '../../src/exchange/zip.ts';
import { parseNetwork } from '../../src/network/read-network.ts';
import { isDrawing } from '../../src/state/trusted-types.ts';
import { HOSTILE, hostileNetwork } from '../fixtures/hostile.ts';

const network = hostileNetwork();
const DAY = '2026-11-27';

/** All elements with their attributes; throws where the file is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.write(xml).close();
  return found;
}
const namesOf = (xml: string) =>
  [...new Set(elementsOf(xml).map(({ name }) => name))].sort().join(' ');
const attributesOf = (xml: string) =>
  [...new Set(elementsOf(xml).flatMap(({ attributes }) => Object.keys(attributes)))]
    .sort()
    .join(' ');

/** The words of one kind of file as they are written. */
function written(id: string): { name: string; text: string }[] {
  const format = SAVED_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no ${id}`);
  if ('write' in format)
    return [{ name: `x.${format.extension}`, text: format.write(network, new Map(), DAY) }];
  return 'bundle' in format ? [...format.bundle(network, new Map())] : [];
}

test('there are at least 200 of them, no two alike, and the network that has them is sound', () => {
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
  const parsed = parseNetwork(JSON.stringify(network), 'hostile.json');
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  const names = new Set(network.organizations.map(({ name }) => name));
  expect(HOSTILE.filter((one) => !names.has(one))).toEqual([]);
});

describe('what is written of them', () => {
  test('a picture has its own elements and attributes, and is let in as a drawing', () => {
    const { svg } = networkPicture(network, wholePicture(network));
    expect(namesOf(svg)).toMatchInlineSnapshot(
      `"dc:creator dc:description dc:format dc:rights dc:source dc:title desc g metadata path rdf:Description rdf:RDF rect svg text title"`,
    );
    expect(attributesOf(svg)).toMatchInlineSnapshot(
      `"aria-hidden aria-labelledby d data-id fill fill-opacity font-family font-size font-weight height id letter-spacing overflow rdf:about role stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width text-anchor viewBox width x xmlns xmlns:dc xmlns:rdf y"`,
    );
    expect(isDrawing(svg)).toBe(true);
  });

  test('a dossier has no element that runs, and leads to web addresses and places of its own', () => {
    const html = writeDossier(network, new Map(), DAY);
    const body = html.replace(/^<!doctype html>/i, '');
    expect(namesOf(body)).toMatchInlineSnapshot(
      `"a article bdi blockquote body caption code dd desc div dl dt figcaption figure footer g h1 h2 h3 h4 head header html li main mark meta nav p path section span strong style svg table tbody td text tfoot th thead title tr ul"`,
    );
    expect(attributesOf(body)).toMatchInlineSnapshot(
      `"aria-hidden aria-label aria-labelledby charset class content d data-id fill fill-opacity font-family font-size font-weight height href http-equiv id lang letter-spacing name overflow rel role scope stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width tabindex text-anchor title viewBox width x xmlns y"`,
    );
    const led = elementsOf(body).flatMap(({ attributes: { href } }) => href ?? []);
    expect(led.length).toBeGreaterThan(0);
    expect(led.filter((href) => !/^(?:#|https?:\/\/|mailto:)/.test(href))).toEqual([]);
  });

  test('files that are XML are well-formed, with their own elements', () => {
    const namesIn = (id: string) => namesOf(written(id)[0]?.text ?? '');
    expect(namesIn('gexf')).toMatchInlineSnapshot(
      `"attribute attributes attvalue attvalues creator description edge edges gexf graph meta node nodes viz:position"`,
    );
    expect(namesIn('graphml')).toMatchInlineSnapshot(`"data edge graph graphml key node"`);
  });

  test.each(
    SAVED_FORMATS.map(({ id }) => id).filter((id) => READERS.some(({ format }) => format === id)),
  )('a file of %s opens again, and nothing is polluted', (id) => {
    const format = SAVED_FORMATS.find((one) => one.id === id);
    const bytes = (text: string) => new TextEncoder().encode(text);
    const files =
      format && 'archive' in format
        ? [{ name: `x.${format.extension}`, bytes: zip(format.archive(network, new Map())) }]
        : written(id).map(({ name, text }) => ({ name, bytes: bytes(text) }));
    const opened = importFiles(files, NO_CHOICES);
    expect(opened.ok ? [] : opened.problems).toEqual([]);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
