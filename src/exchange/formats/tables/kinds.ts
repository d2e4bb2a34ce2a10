/** Kinds of organization by what a table calls them. */
import {
  ORGANIZATION_KIND_IDS,
  type OrganizationKind,
} from '../../../network/organization-kinds.ts';
import { headerWords } from './headers.ts';

const BY_WORDS: ReadonlyMap<string, OrganizationKind> = new Map(
  ORGANIZATION_KIND_IDS.map((id) => [headerWords(id), id]),
);

/** The kind whose id this is, whatever its capitals and signs (`Armed wing`); `null` for any other word. */
export function organizationKind(cell: string): OrganizationKind | null {
  return BY_WORDS.get(headerWords(cell)) ?? null;
}
