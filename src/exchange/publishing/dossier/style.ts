/** The look of a dossier: on screens light or dark as the reader has it, on paper always light. */
import { RELATION_TYPE_IDS, relationType } from '../../../network/relation-types.ts';
import { SANS, SERIF, THEMES, type ThemeId } from '../../../picture/theme.ts';

/** The whole style sheet; the same for every network. */
export function styleSheet(): string {
  return [
    `:root { color-scheme: light; ${variables('light')} }`,
    typeColours('light'),
    SCREEN_AND_PAPER,
    `@media screen and (prefers-color-scheme: dark) {
:root { color-scheme: dark; ${variables('dark')} }
${typeColours('dark')}
${pictureInDark()}
}`,
    PAPER,
  ].join('\n');
}

function variables(theme: ThemeId): string {
  const { paper, wash, line, ink, soft, accent, hedge, ok, warn, bad } = THEMES[theme];
  return Object.entries({ paper, wash, line, ink, soft, accent, hedge, ok, warn, bad })
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}

function typeColours(theme: ThemeId): string {
  return RELATION_TYPE_IDS.map(
    (id) => `.type-${id} { --type: ${relationType(id).colour[theme]}; }`,
  ).join('\n');
}

/** The picture is drawn once, in light inks; style rules outrank the colours in its attributes. */
function pictureInDark(): string {
  const { light, dark } = THEMES;
  const inks = new Map<string, string>();
  for (const name of ['paper', 'panel', 'line', 'ink', 'soft', 'accent'] as const)
    inks.set(light[name], dark[name]);
  for (const id of RELATION_TYPE_IDS) {
    const { colour } = relationType(id);
    inks.set(colour.light, colour.dark);
  }
  return [...inks]
    .flatMap(([from, to]) => [
      `.picture [fill="${from}"] { fill: ${to}; }`,
      `.picture [stroke="${from}"] { stroke: ${to}; }`,
    ])
    .join('\n');
}

const SCREEN_AND_PAPER = `
* { box-sizing: border-box; }
html { scroll-padding-top: 12px; -webkit-text-size-adjust: 100%; }
body {
  max-width: 46rem; margin: 0 auto; padding: 40px 24px 64px;
  color: var(--ink); background: var(--paper);
  font: 15px/1.55 ${SANS};
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 8px; font-size: 30px; letter-spacing: -0.01em; }
h2 { margin: 56px 0 12px; padding-top: 12px; font-size: 21px; border-top: 2px solid var(--ink); }
h3 { margin: 32px 0 4px; font-size: 17px; }
h4 { margin: 0; font-size: 16px; }
p { margin: 6px 0; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
h3 a, h4 a { color: inherit; text-decoration-color: var(--line); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
ul { margin: 6px 0; padding-left: 20px; }
code { font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
.lead { font: 18px/1.5 ${SERIF}; }
.soft, .note, .kind, .count, caption { color: var(--soft); }
.kind, .count { font-size: 14px; font-weight: 400; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; padding: 0; list-style: none; }
nav { margin-top: 24px; }
.picture { margin: 0; overflow-x: auto; }
.picture > svg { display: block; width: 100%; min-width: 600px; height: auto; }
table { width: 100%; margin: 16px 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 6px; font-size: 13px; text-align: left; }
th, td { padding: 5px 0 5px 12px; text-align: right; border-bottom: 1px solid var(--line); }
thead th { font-size: 13px; font-weight: 600; vertical-align: bottom; color: var(--soft); }
th:first-child { padding-left: 0; text-align: left; }
tbody th { font-weight: 500; color: var(--type); }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
article { padding-top: 18px; }
.relation { margin-top: 18px; border-top: 1px solid var(--line); }
.organization > h3, .bloc > h3, .dispute > h3 { margin-top: 0; }
.organization, .bloc, .dispute, .source { margin-top: 14px; border-top: 1px solid var(--line); }
:is(h2, .soft) + article, .columns > article:first-child { border-top: 0; }
article:target { background: var(--wash); box-shadow: 0 0 0 12px var(--wash); border-radius: 1px; }
.verb, .chips strong { color: var(--type); }
.chips { margin: 2px 0 8px; font-size: 13.5px; color: var(--soft); }
.self { padding: 0 6px; color: var(--soft); font-weight: 400; text-decoration: none; }
.facts { margin: 8px 0; font-size: 14px; }
.facts > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 16px; padding: 3px 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.relations { columns: 2; column-gap: 24px; padding: 0; list-style: none; font-size: 14px; }
.relations li { break-inside: avoid; padding: 1px 0 1px 12px; text-indent: -12px; }
.quote, .again { margin: 14px 0 18px; }
.quote blockquote { margin: 0; padding: 1px 0 1px 14px; border-left: 3px solid var(--line); }
.quote.supports blockquote { border-left-color: var(--type, var(--soft)); }
.quote blockquote p, .words { font-family: ${SERIF}; }
.quote blockquote p { margin: 0; font-size: 16.5px; line-height: 1.55; }
.quote figcaption, .quote .note, .again .note { margin: 5px 0 0 17px; font-size: 13px; }
.quote figcaption { color: var(--soft); }
.again p { margin: 0 0 0 17px; font-size: 14px; }
:is(.quote, .again):target { outline: 2px solid var(--accent); outline-offset: 6px; }
.attribute { margin-top: 14px; color: var(--soft); }
.attribute .words { color: var(--ink); }
mark { padding: 0 2px; color: inherit; background: var(--hedge); border-bottom: 2px dotted var(--warn); }
.facts mark { font-family: ${SERIF}; }
.state { white-space: nowrap; }
.verified { color: var(--ok); }
.in-place, .moved, .ambiguous { color: var(--warn); }
.changed { color: var(--bad); }
.contradicts .verdict { color: var(--bad); }
.refines .verdict { color: var(--warn); }
.confirms .verdict { color: var(--ok); }
footer { font-size: 14px; }
@media (max-width: 560px) {
  body { padding: 24px 16px 48px; }
  h1 { font-size: 25px; }
  .facts > div { grid-template-columns: 1fr; padding: 5px 0; }
  .relations { columns: 1; }
  th, td { padding-left: 6px; }
  thead th { font-size: 11px; }
}`;

const PAPER = `@page { margin: 14mm 15mm 16mm; @bottom-right { content: counter(page); font: 9pt ${SANS}; color: ${THEMES.light.soft}; } }
@media print {
  body { max-width: none; padding: 0; background: none; font-size: 8.5pt; line-height: 1.35; }
  h1 { font-size: 18pt; }
  h2 { margin: 13pt 0 5pt; padding-top: 5pt; font-size: 13pt; }
  h3 { margin-top: 12pt; font-size: 11pt; }
  h4 { font-size: 10pt; }
  p, ul { margin: 2pt 0; }
  .lead { font-size: 11pt; }
  .quote blockquote p { font-size: 9pt; line-height: 1.35; }
  .facts, .chips, .relations, .again p, footer { font-size: 8pt; }
  .quote figcaption, :is(.quote, .again) .note, thead th, caption { font-size: 7.5pt; }
  code { font-size: 7.5pt; }
  nav, .self { display: none; }
  a { color: inherit; text-decoration: none; }
  article, .relation { margin-top: 7pt; padding-top: 6pt; }
  .organization, .bloc, .dispute, .source { margin-top: 6pt; }
  .attribute { margin-top: 3pt; }
  .chips { margin: 1pt 0; }
  .facts { margin: 2pt 0; }
  .facts > div { display: block; padding: 0; }
  dt, dd { display: inline; }
  dt::after { content: ": "; }
  .quote, .again { margin: 4pt 0 5pt; }
  .quote figcaption, .quote .note, .again .note { margin-top: 1pt; }
  .columns { columns: 2; column-gap: 7mm; }
  .relations { columns: auto; margin: 1pt 0; }
  .relations li { display: inline; padding: 0; break-inside: auto; }
  .relations li + li::before { content: " · "; }
  table { margin: 6pt 0; }
  th, td { padding: 2pt 0 2pt 6pt; }
  .counts td:last-child { width: 36%; font-size: 7.5pt; }
  h1, h2, h3, h4, .chips, .attribute, :is(.relation > .facts, .soft):not(:last-child) { break-after: avoid; }
  h2, h3, h4, .chips, .soft, .quote, .again, .picture, tr, footer, .relation > .facts, .facts > div, .dispute, .source, .organization:not(:has(.attribute)) { break-inside: avoid; }
  caption { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .picture { overflow: visible; }
  .picture > svg { min-width: 0; max-height: 135mm; }
  mark, .quote blockquote, table { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
