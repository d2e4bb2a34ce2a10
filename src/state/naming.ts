/** Names in the text that is coded: which are known, which are proposed, and what the coder said of them. */
import { adoptOrganization } from '../coding/acts/adoption.ts';
import { proposeNamesAgain, tellMention as tell, waveOffNames } from '../coding/acts/naming.ts';
import { addAlias, addOrganization } from '../coding/acts/organizations.ts';
import { knownNames } from '../coding/names/known.ts';
import { type Mention, mentionsIn, type Override } from '../coding/names/mentions.ts';
import { type Offer, offerId, offersIn } from '../coding/names/offers.ts';
import { runsOf } from '../coding/names/runs.ts';
import { toldIn } from '../coding/names/told.ts';
import { wordsOf } from '../coding/names/words-of.ts';
import { describe, spanAt } from '../evidence/selectors.ts';
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Network, Organization } from '../network/records.ts';
import { codedTextOf } from './coded-text.ts';
import { code } from './coding.ts';
import { remember } from './remember.ts';
import { showNew } from './show-new.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';
import type { Lit } from './transient.ts';

/** Whether something was waved off that can be proposed again. */
export const hasWavedOff = ({ document }: ExplorerState): boolean =>
  (document.network.naming?.wavedOff ?? NOTHING).length > 0;

const NOTHING: readonly string[] = [];

const namesFor = remember(
  (id: string, organizations: readonly Organization[], others: readonly Network[]) =>
    knownNames({ id, organizations }, others),
);
const toldFor = remember(toldIn);
const wordsFor = remember(wordsOf);
const mentionsFor = remember(
  (text: string, names: ReturnType<typeof knownNames>, told: readonly Override[]) =>
    mentionsIn(text, names, told, wordsFor(text)),
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
  const { id, organizations, naming } = document.network;
  const names = namesFor(id, organizations, transient.neighbours);
  return mentionsFor(text.text, names, toldFor(naming, id, source, text));
}

/** The names that the text offers for the network, known ones first. */
export function selectOffers(state: ExplorerState): readonly Offer[] {
  const { document, view, transient } = state;
  const source = codedTextOf(state, view.read);
  if (!source) return NO_OFFERS;
  const { text } = source;
  const { id, naming } = document.network;
  const mentions = selectMentions(state);
  return offersFor(
    text,
    runsFor(text),
    mentions,
    id,
    transient.neighbours,
    naming?.wavedOff ?? NOTHING,
  );
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
  code(explorer, (network) => {
    const all = others.reduce(
      (made, one) => (made.ok ? adopted(one, made.value.network) : made),
      adopted(first, network),
    );
    const step = { code: 'adopted', params: {} } as const;
    return all.ok && others.length > 0 ? { ...all, value: { ...all.value, step } } : all;
  });
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
export function waveOff(explorer: Explorer, { id, names }: Offer): void {
  code(explorer, (network) => waveOffNames(network, [id, ...names]));
}

/** Proposes again what was waved off. */
export function proposeAgain(explorer: Explorer): void {
  code(explorer, proposeNamesAgain);
}

/** Tells a single mention to mean another organization of the network, or nobody. */
export function tellMention(
  explorer: Explorer,
  { start, end }: Pick<Lit, 'start' | 'end'>,
  organization: string | null,
): void {
  const { view, transient } = explorer.getState();
  const source = view.read ?? '';
  const text = transient.texts.get(source);
  if (!text) return;
  const selector = describe(text, spanAt(text, start, text.text.slice(start, end)));
  const told = { source, ...(organization !== null && { organization }), selector };
  code(explorer, (network) => tell(network, told));
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
