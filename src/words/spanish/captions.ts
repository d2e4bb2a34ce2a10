/** Words round a picture that leaves the page: its title, and what it does not show. */
import { capital } from '../capital.ts';
import type { captionWords as english } from '../english/captions.ts';
import type { Said } from '../parts.ts';
import { withArticle } from './articles.ts';
import { list, organizations, relations, small, some } from './numbers.ts';

/** More names than these in one list are counted. */
const MOST_NAMED = 4;

const quoted = (texts: readonly string[]) =>
  some(
    texts.map((text) => `“${text}”`),
    MOST_NAMED,
  );

export const captionWords: Said<typeof english> = {
  caption: {
    picture: 'Red',
    counts: (n, ofRelations) => `${list.format([organizations(n), relations(ofRelations)])}.`,
    network: (title) => `Red: ${title}`,
    organization: (name) => capital(`${withArticle(name)} y sus relaciones`),
    bloc: {
      claimed: (label, source) => `${label}: un bloque que afirma ${source}`,
      computed: (label, method) => `${label}: un bloque calculado mediante ${method}`,
      byHand: (label) => `${label}: un bloque armado por quien lee`,
    },
    beside: (title, standing) => `${title}. ${standing}`,
    claim: 'Es una afirmación del autor, no un resultado de la codificación.',
    hedged: (hedges) => `Dicho con cautela: ${quoted([...new Set(hedges)])}.`,

    shown: (parts) => capital(parts.join('; ')),
    facet: (shown, hidden) =>
      hidden.length < shown.length ? `sin ${list.format(hidden)}` : `solo ${list.format(shown)}`,
    /** An adjective in the singular, as the legend has it. */
    ofBasis: (basis) => `relaciones ${basis}s`,
    ofConsensus: (name) => `relaciones “${name}”`,
    ofEvidence: (state) => `evidencia “${state}”`,
    firmness: small,

    hidden: (ofRelations, ofOrganizations, by, shown) => {
      const parts = [
        ...(ofRelations > 0 ? [relations(ofRelations)] : []),
        ...(ofOrganizations > 0 ? [organizations(ofOrganizations)] : []),
      ];
      const reasons = [...by, ...(shown.length > 0 ? [`se muestra: ${shown.join(', ')}`] : [])];
      return `Oculto: ${list.format(parts)}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`;
    },
    by: {
      type: (names) => `tipos: ${quoted(names)}`,
      kind: (names) => `clases: ${quoted(names)}`,
      basis: (names) => `base: ${quoted(names)}`,
      consensus: (names) => `qué dicen las fuentes: ${quoted(names)}`,
      evidence: (names) => `evidencia: ${quoted(names)}`,
    },
  },
};
