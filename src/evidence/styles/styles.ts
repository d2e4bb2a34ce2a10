/** The list of citation styles, in the order in which they are offered. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import type { Style } from './style.ts';

export const STYLES = [chicago, apa, bibtex, ris, cslJson] as const satisfies readonly Style[];
