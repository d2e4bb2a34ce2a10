/** Kinds of organization by what a table calls them. */
import {
  ORGANIZATION_KIND_IDS,
  ORGANIZATION_KINDS,
  type OrganizationKind,
} from '../../network/organization-kinds.ts';
import { headerWords } from './headers.ts';

const BY_WORDS: ReadonlyMap<string, OrganizationKind> = new Map(
  ORGANIZATION_KIND_IDS.flatMap((id) => [
    [headerWords(id), id],
    [headerWords(ORGANIZATION_KINDS[id].label), id],
  ]),
);

/** The kind whose id or label this is, whatever its capitals; `null` for any other word. */
export function organizationKind(cell: string): OrganizationKind | null {
  return BY_WORDS.get(headerWords(cell)) ?? null;
}
