/** Names in the text that is coded: which are known, which are proposed, and what the coder said of them. */
import { adoptOrganization } from '../coding/acts/adoption.ts';
import { addAlias, addOrganization } from '../coding/acts/organizations.ts';
import { type KnownOrganization, knownNames } from '../coding/names/known.ts';
import { type Mention, mentionsIn, type Override } from '../coding/names/mentions.ts';
import { type ProposedName, proposedNames } from '../coding/names/proposals.ts';
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Network, Organization } from '../network/records.ts';
import { code } from './coding.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';
import type { FormFields, Lit } from './transient.ts';

/** What the coder said of names beside the records: kept with the draft as a form is. */
interface Naming {
  /** Names that are not to be proposed again. */
  readonly wavedOff: readonly string[];
  /** Mentions that mean another organization than their words say, by the id of their source. */
  readonly told: Readonly<Record<string, readonly Override[]>>;
}

const FORM = 'names';

const namingFor = remember(
  ({ [FORM]: said }: Readonly<Record<string, FormFields>>): Naming => ({
    wavedOff: [],
    told: {},
    ...(said as Partial<Naming> | undefined),
  }),
);

/** Whether something was waved off that can be proposed again. */
export const hasWavedOff = ({ transient }: ExplorerState): boolean =>
  namingFor(transient.forms).wavedOff.length > 0;

/** A name that the text offers: of an organization that another network knows, or of nobody yet. */
export interface Offer {
  readonly id: string;
  readonly known: { readonly network: Network; readonly organization: Organization } | null;
  readonly names: readonly string[];
  readonly count: number;
  /** The first of its places, in UTF-16 indexes. */
  readonly first: { readonly start: number; readonly end: number };
  readonly kind: OrganizationKind;
  /** The organization of the open network that it is likely another name of. */
  readonly aliasOf: string | null;
}

const NOBODY_TOLD: readonly Override[] = [];

const namesFor = remember((network: Network, others: readonly Network[]) =>
  knownNames(network, others),
);
const mentionsFor = remember(
  (text: string, names: ReturnType<typeof knownNames>, told: readonly Override[]) =>
    mentionsIn(text, names, told),
);
const proposalsFor = remember(
  (text: string, mentions: readonly Mention[], wavedOff: readonly string[]) =>
    proposedNames(text, mentions, wavedOff),
);
const offersFor = remember(
  (
    text: string,
    mentions: readonly Mention[],
    proposals: readonly ProposedName[],
    network: Network,
    others: readonly Network[],
    wavedOff: readonly string[],
  ): readonly Offer[] => [
    ...knownElsewhere(text, mentions, network, others).filter(({ id }) => !wavedOff.includes(id)),
    ...proposals.flatMap((one) => proposedOffer(one, network)),
  ],
);
const litFor = remember(
  (
    network: Network,
    mentions: readonly Mention[],
    proposals: readonly ProposedName[],
    wavedOff: readonly string[],
  ): readonly Lit[] =>
    [
      ...mentions.flatMap((one): Lit[] => {
        const { start, end } = one;
        if (one.network === network.id) return [{ start, end, is: 'own', id: one.organization }];
        const id = offerId(one);
        return wavedOff.includes(id) ? [] : [{ start, end, is: 'elsewhere', id }];
      }),
      ...proposals.flatMap(({ names, places }) =>
        places.map(({ start, end }): Lit => ({ start, end, is: 'proposed', id: names[0] ?? '' })),
      ),
    ].sort((a, b) => a.start - b.start),
);

/** What is known of the text that is open; `null` where there is none. */
function read(state: ExplorerState) {
  const { document, view, transient } = state;
  const source = view.read ?? '';
  const text = transient.texts.get(source)?.text;
  if (text === undefined) return null;
  const { network } = document;
  const { neighbours } = transient;
  const naming = namingFor(transient.forms);
  const names = namesFor(network, neighbours);
  const mentions = mentionsFor(text, names, naming.told[source] ?? NOBODY_TOLD);
  const proposals = proposalsFor(text, mentions, naming.wavedOff);
  return { text, network, mentions, proposals, wavedOff: naming.wavedOff, neighbours };
}

/** All mentions of known names in the text that is open, in its order. */
export function selectMentions(state: ExplorerState): readonly Mention[] {
  return read(state)?.mentions ?? NO_MENTIONS;
}
const NO_MENTIONS: readonly Mention[] = [];

/** The names that the text offers for the network, known ones first. */
export function selectOffers(state: ExplorerState): readonly Offer[] {
  const now = read(state);
  if (!now) return NO_OFFERS;
  const { text, mentions, proposals, network, neighbours, wavedOff } = now;
  return offersFor(text, mentions, proposals, network, neighbours, wavedOff);
}
const NO_OFFERS: readonly Offer[] = [];

/** The names to be lit up in the text, in its order; `null` without a text. */
export function selectLit(state: ExplorerState): readonly Lit[] | null {
  const now = read(state);
  return now && litFor(now.network, now.mentions, now.proposals, now.wavedOff);
}

function knownElsewhere(
  text: string,
  mentions: readonly Mention[],
  network: Network,
  others: readonly Network[],
): Offer[] {
  const found = new Map<string, Mention[]>();
  for (const one of mentions)
    if (one.network !== network.id)
      found.set(offerId(one), [...(found.get(offerId(one)) ?? []), one]);
  return [...found].flatMap(([id, places]): Offer[] => {
    const [first] = places;
    const owner = others.find((one) => one.id === first?.network);
    const organization = owner?.organizations.find((one) => one.id === first?.organization);
    if (!first || !owner || !organization) return [];
    const names = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
    const { kind } = organization;
    const known = { network: owner, organization };
    return [{ id, known, names, count: places.length, first, kind, aliasOf: null }];
  });
}

function offerId({ network, organization }: KnownOrganization): string {
  return `${network}/${organization}`;
}

function proposedOffer(
  { names, signs, count, places, aliasOf }: ProposedName,
  network: Network,
): Offer[] {
  const [first] = places;
  const [id] = names;
  if (!first || id === undefined) return [];
  const kind = signs.includes('body-word') ? 'state-agency' : 'cartel';
  const isOwn = aliasOf?.network === network.id;
  return [
    { id, known: null, names, count, first, kind, aliasOf: isOwn ? aliasOf.organization : null },
  ];
}

/**
 * Takes an offered name into the network as an organization. What another network knows of it comes along.
 * @returns its id; `null` where a rule is against it
 */
export function acceptOffer(
  explorer: Explorer,
  { known, names, id }: Offer,
  kind: OrganizationKind,
): string | null {
  const made = code(explorer, (network) =>
    known
      ? adoptOrganization(network, { organization: known.organization, kind, spellings: names })
      : addOrganization(network, { name: names[0] ?? id, kind, aliases: [...names] }),
  );
  return made.ok ? made.value.id : null;
}

/** Takes the spellings of an offered name as aliases of an organization. */
export function acceptAsAlias(explorer: Explorer, { names }: Offer, organization: string): void {
  code(explorer, (network) => {
    const [first = '', ...others] = names;
    return others.reduce(
      (made, alias) => (made.ok ? addAlias(made.value.network, { organization, alias }) : made),
      addAlias(network, { organization, alias: first }),
    );
  });
}

/** Does not propose a name again. */
export function waveOff(explorer: Explorer, offer: Offer): void {
  changeNaming(explorer, ({ wavedOff, ...rest }) => ({
    ...rest,
    wavedOff: [...wavedOff, ...new Set([offer.id, ...offer.names])],
  }));
}

/** Proposes again what was waved off. */
export function proposeAgain(explorer: Explorer): void {
  changeNaming(explorer, (naming) => ({ ...naming, wavedOff: [] }));
}

/** Tells a single mention to mean another organization of the network, or nobody. */
export function tellMention(
  explorer: Explorer,
  { start, end }: Pick<Lit, 'start' | 'end'>,
  organization: string | null,
): void {
  const { document, view } = explorer.getState();
  const source = view.read;
  if (source === null) return;
  const means = organization === null ? null : { network: document.network.id, organization };
  changeNaming(explorer, ({ told, ...rest }) => {
    const others = (told[source] ?? []).filter((one) => one.end <= start || one.start >= end);
    return { ...rest, told: { ...told, [source]: [...others, { start, end, means }] } };
  });
}

function changeNaming(explorer: Explorer, change: (naming: Naming) => Naming): void {
  const { forms } = explorer.getState().transient;
  const next = { ...change(namingFor(forms)) };
  setTransient(explorer, { forms: { ...forms, [FORM]: next } });
}

/** Loads the names of all networks that come with the page or were opened. */
export async function knowNeighbours(explorer: Explorer): Promise<void> {
  const { shipped, companion, left, session } = explorer.getState();
  const opened = [...left.values()].map(({ document }) => document.network);
  const loaded = await companion?.load().catch(() => null);
  if (session.isOver()) return;
  const { network } = explorer.getState().document;
  const all = [...opened, shipped, ...(loaded ? [loaded] : [])];
  const others = all.filter(
    ({ id }, i) => id !== network.id && all.findIndex((one) => one.id === id) === i,
  );
  setTransient(explorer, { neighbours: others });
}
