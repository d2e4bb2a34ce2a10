/** Names in the text that is coded: which are known, which are proposed, and what the coder said of them. */
import { adoptOrganization } from '../coding/acts/adoption.ts';
import { addAlias, addOrganization } from '../coding/acts/organizations.ts';
import { knownNames } from '../coding/names/known.ts';
import { type Mention, mentionsIn, type Override } from '../coding/names/mentions.ts';
import { type Offer, offerId, offersIn } from '../coding/names/offers.ts';
import { runsOf } from '../coding/names/runs.ts';
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Network, Organization } from '../network/records.ts';
import { codedTextOf } from './coded-text.ts';
import { code } from './coding.ts';
import { remember } from './remember.ts';
import { showNew } from './show-new.ts';
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

const NOBODY_TOLD: readonly Override[] = [];

const namesFor = remember(
  (id: string, organizations: readonly Organization[], others: readonly Network[]) =>
    knownNames({ id, organizations }, others),
);
const mentionsFor = remember(
  (text: string, names: ReturnType<typeof knownNames>, told: readonly Override[]) =>
    mentionsIn(text, names, told),
);
const runsFor = remember(runsOf);
const offersFor = remember(offersIn);
const litFor = remember(
  (id: string, mentions: readonly Mention[], offers: readonly Offer[]): readonly Lit[] => {
    const offered = new Map(offers.map((offer) => [offer.id, offer]));
    const known = mentions.flatMap((one): Lit[] => {
      const { start, end } = one;
      if (one.network === id) return [{ start, end, is: 'own', id: one.organization }];
      const offer = offerId(one);
      return offered.has(offer) ? [{ start, end, is: 'elsewhere', id: offer }] : [];
    });
    const proposed = offers.flatMap(({ id: offer, known, places }) =>
      known ? [] : places.map(({ start, end }): Lit => ({ start, end, is: 'proposed', id: offer })),
    );
    return [...known, ...proposed].sort((a, b) => a.start - b.start);
  },
);

const NO_MENTIONS: readonly Mention[] = [];
const NO_OFFERS: readonly Offer[] = [];

/** All mentions of known names in the text that is open, in its order. */
export function selectMentions(state: ExplorerState): readonly Mention[] {
  const { document, view, transient } = state;
  const source = view.read ?? '';
  const text = codedTextOf(state, source);
  if (!text) return NO_MENTIONS;
  const { id, organizations } = document.network;
  const names = namesFor(id, organizations, transient.neighbours);
  return mentionsFor(text.text, names, namingFor(transient.forms).told[source] ?? NOBODY_TOLD);
}

/** The names that the text offers for the network, known ones first. */
export function selectOffers(state: ExplorerState): readonly Offer[] {
  const { document, view, transient } = state;
  const source = codedTextOf(state, view.read);
  if (!source) return NO_OFFERS;
  const { text } = source;
  const { wavedOff } = namingFor(transient.forms);
  const { id } = document.network;
  const mentions = selectMentions(state);
  return offersFor(text, runsFor(text), mentions, id, transient.neighbours, wavedOff);
}

/** The names to be lit up in the text, in its order; `null` without a text. */
export function selectLit(state: ExplorerState): readonly Lit[] | null {
  const { document, view } = state;
  if (!codedTextOf(state, view.read)) return null;
  return litFor(document.network.id, selectMentions(state), selectOffers(state));
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
  if (!made.ok) return null;
  showNew(explorer, [made.value.id]);
  return made.value.id;
}

/** Takes in, as one step, all organizations of an offer that another network knows. */
export function acceptAllKnown(explorer: Explorer): void {
  const known = selectOffers(explorer.getState()).flatMap((offer) =>
    offer.known ? [{ organization: offer.known.organization, offer }] : [],
  );
  const adopted = ({ organization, offer }: (typeof known)[number], network: Network) =>
    adoptOrganization(network, { organization, kind: offer.kind, spellings: offer.names });
  const [first, ...others] = known;
  if (!first) return;
  code(explorer, (network) =>
    others.reduce(
      (made, one) => (made.ok ? adopted(one, made.value.network) : made),
      adopted(first, network),
    ),
  );
  const { organizations } = explorer.getState().document.network;
  showNew(
    explorer,
    organizations.map(({ id }) => id),
  );
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
