import { describe, expect, test } from 'vitest';
import { headingsOf, readText, refusalOf } from './read-text.ts';

const PAGE = `<!DOCTYPE html>
<html lang="es"><head><title>El cártel &mdash; Diario</title>
<meta name="citation_author" content="Paz, Ana"><meta name="citation_author" content="Luis Astorga Almanza">
<meta property="og:title" content="El cártel"><meta property="og:site_name" content="Diario">
<meta property="article:published_time" content="2016-01-05T08:00:00-06:00">
<meta property="article:author" content="https://example.org/paz">
<link rel="canonical" href="https://example.org/cartel">
<style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
<body><header><p>Diario</p></header><nav><ul><li>Inicio</li></ul></nav>
<main><article><header><h1>El c&aacute;rtel</h1></header>
<p>Sina<b>loa</b> y
 el CJNG&nbsp;son aliados.<br>Otra l&iacute;nea.<p>Sin cierre <a href="#">enlace</a>
<h2>Tabla</h2><table><tr><th>Grupo<th>Año<tr><td>CJNG<td>2010</table>
<pre>a  b
c</pre>
<aside>Publicidad</aside><p hidden>oculto</p>
<article><p>Un comentario.</p></article></article></main>
<footer><p>Derechos reservados</p></footer></body></html>`;

describe('a page', () => {
  test('its article alone, a paragraph a line', async () => {
    const read = await readText(PAGE);
    expect(read.text.split('\n')).toEqual([
      'El cártel',
      'Sinaloa y el CJNG son aliados.',
      'Otra línea.',
      'Sin cierre enlace',
      'Tabla',
      'Grupo\tAño',
      'CJNG\t2010',
      'a b',
      'c',
      'Un comentario.',
    ]);
    expect(headingsOf(read)).toEqual(['1 El cártel', '2 Tabla']);
    expect(read.extraction.mediaType).toBe('text/html');
  });

  test('what it says of itself', async () => {
    expect((await readText(PAGE)).metadata).toEqual({
      title: 'El cártel',
      author: [{ family: 'Paz', given: 'Ana' }, { literal: 'Luis Astorga Almanza' }],
      issued: { 'date-parts': [[2016, 1, 5]] },
      'container-title': 'Diario',
      URL: 'https://example.org/cartel',
      language: 'es',
    });
  });
});

test('of a page of many articles, all; without any, the whole', async () => {
  const many = `<html><body><main>${'<article><p>One of many.</p></article>'.repeat(3)}</main></body></html>`;
  expect((await readText(many)).text).toBe('One of many.\nOne of many.\nOne of many.');
  expect((await readText('<p>A part of a page</p>')).text).toBe('A part of a page');
});

test('an encoding that the page names', async () => {
  const bytes = Uint8Array.from(
    [...'<html><meta charset="windows-1251"><p>']
      .map((letter) => letter.charCodeAt(0))
      .concat([0xcc, 0xe8, 0xf0]),
  );
  expect((await readText(bytes)).text).toBe('Мир');
});

test('a page of scripts has no words', async () => {
  const empty =
    '<!doctype html><html><body><div id="root"></div><script>run()</script></body></html>';
  expect(await refusalOf(empty)).toMatchObject({ code: 'text-without-words' });
});
