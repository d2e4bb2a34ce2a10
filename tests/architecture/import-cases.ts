/** Planted breaches of the rules of who may import whom, and what comes close and is fine. */
import { exchangeWalls, noCycles, packageHomes, roomWalls } from './import-rules.ts';
import type { Case } from './repository.ts';

const GRAPH = { 'src/network/graph.ts': '', 'src/state/store.ts': '' };

export const IMPORT_CASES: Readonly<Record<string, Case>> = {
  'a room imports only from the rooms above it': {
    rule: roomWalls,
    breaches: {
      value: { ...GRAPH, 'src/picture/svg.ts': "import { s } from '../state/store.ts';" },
      type: { ...GRAPH, 'src/picture/svg.ts': "import type { S } from '../state/store.ts';" },
      're-export': { ...GRAPH, 'src/picture/svg.ts': "export * from '../state/store.ts';" },
      'dynamic import': { ...GRAPH, 'src/words/words.ts': "void import('../state/store.ts');" },
      'type of an import': {
        ...GRAPH,
        'src/words/words.ts': "let s: import('../state/store.ts').S;",
      },
      'entry point': { 'src/main.ts': '', 'src/state/store.ts': "import '../main.ts';" },
      'no room': { 'src/shared/thing.ts': '' },
    },
    sound: {
      ...GRAPH,
      'src/main.ts': "import './state/store.ts';",
      'src/picture/svg.ts': "import '../network/graph.ts'; // import '../state/store.ts'",
    },
  },
  'formats know nothing of each other, nor of what is published': {
    rule: exchangeWalls,
    breaches: {
      'another format': {
        'src/exchange/formats/gexf/gexf.ts': "import '../sif/sif.ts';",
        'src/exchange/formats/sif/sif.ts': '',
      },
      'what formats share': {
        'src/exchange/formats/xml.ts': "import './gexf/gexf.ts';",
        'src/exchange/formats/gexf/gexf.ts': '',
      },
      'the list': {
        'src/exchange/formats/sif/sif.ts': "import '../../formats.ts';",
        'src/exchange/formats.ts': '',
      },
      'another reader of texts': {
        'src/exchange/texts/pdf/pdf.ts': "import '../word/word.ts';",
        'src/exchange/texts/word/word.ts': '',
      },
      published: {
        'src/exchange/publishing/png.ts': "import '../formats/xml.ts';",
        'src/exchange/formats/xml.ts': '',
      },
      'for all': {
        'src/exchange/zip.ts': "import './formats/xml.ts';",
        'src/exchange/formats/xml.ts': '',
      },
    },
    sound: {
      'src/exchange/bytes.ts': '',
      'src/exchange/formats.ts': "import './formats/sif/sif.ts';",
      'src/exchange/formats/xml.ts': '',
      'src/exchange/texts.ts': "import './texts/word/word.ts';",
      'src/exchange/texts/word/word.ts': "import '../../formats/xml.ts'; import '../read.ts';",
      'src/exchange/texts/read.ts': '',
      'src/exchange/formats/sif/sif.ts': "import '../xml.ts'; import '../../bytes.ts';",
      'src/exchange/opening/import.ts': "import '../formats.ts'; import '../formats/sif/sif.ts';",
      'src/exchange/links/link.ts': "import '../bytes.ts'; import './own.ts';",
      'src/exchange/links/own.ts': '',
    },
  },
  'a package is used only where it belongs': {
    rule: packageHomes,
    breaches: {
      react: { 'src/picture/svg.ts': "import type { ReactNode } from 'react';" },
      cytoscape: { 'src/state/derived.ts': "import cytoscape from 'cytoscape';" },
      node: { 'src/evidence/verify.ts': "import { readFile } from 'node:fs/promises';" },
    },
    sound: { 'src/state/use-store.ts': "import { useMemo } from 'react';" },
  },
  'files do not import each other in a circle': {
    rule: noCycles,
    breaches: {
      two: { 'src/a.ts': "import './b.ts';", 'src/b.ts': "import type { A } from './a.ts';" },
      itself: { 'src/a.ts': "import './a.ts';" },
      three: {
        'src/a.ts': "import './b.ts';",
        'src/b.ts': "export { c } from './c.ts';",
        'src/c.ts': "void import('./a.ts');",
      },
    },
    sound: {
      'src/a.ts': "import './b.ts'; import './c.ts';",
      'src/b.ts': "import './c.ts';",
      'src/c.ts': '',
    },
  },
};
