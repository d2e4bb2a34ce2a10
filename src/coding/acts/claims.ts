/** Acts about what sources claim: blocs and disputes; and about the sources themselves. */
import { newId } from '../../network/ids.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Bloc, Dispute, Network, Source } from '../../network/records.ts';
import { stepAbout } from '../../network/steps.ts';
import { type Made, made } from './made.ts';
import { change, type Fields, put } from './record-lists.ts';

/** Adds a bloc under an id made from its name. */
export function addBloc(network: Network, what: Omit<Bloc, 'id'>): Outcome<Made> {
  const id = newId(network, what.name, 'bloc');
  return made(network, put(network, 'blocs', { ...what, id }), id, stepAbout('added', id));
}

interface BlocEdit {
  readonly id: string;
  readonly fields: Fields<Bloc>;
}

export function editBloc(network: Network, { id, fields }: BlocEdit): Outcome<Made> {
  return made(network, change(network, 'blocs', id, fields), id);
}

/** Adds what a source says against, beside or for a record, under an id made of the two. */
export function addDispute(network: Network, what: Omit<Dispute, 'id'>): Outcome<Made> {
  const id = newId(network, `dispute-${what.source}-${what.about}`, 'dispute');
  return made(network, put(network, 'disputes', { ...what, id }), id, stepAbout('added', id));
}

interface DisputeEdit {
  readonly id: string;
  readonly fields: Fields<Dispute>;
}

export function editDispute(network: Network, { id, fields }: DisputeEdit): Outcome<Made> {
  return made(network, change(network, 'disputes', id, fields), id);
}

/** Adds a text or data set that is coded or cited, under an id made from its title. */
export function addSource(network: Network, what: Omit<Source, 'id'>): Outcome<Made> {
  const id = newId(network, what.title, 'source');
  return made(network, put(network, 'sources', { ...what, id }), id, stepAbout('added', id));
}

interface SourceEdit {
  readonly id: string;
  readonly fields: Fields<Source>;
}

export function editSource(network: Network, { id, fields }: SourceEdit): Outcome<Made> {
  return made(network, change(network, 'sources', id, fields), id);
}

type Head = Pick<Network, 'title' | 'description' | 'license'> & {
  readonly coder: string | undefined;
};

/** Changes what the network says of itself. With a coder each of its relations must have evidence. */
export function editHead(network: Network, { coder, ...head }: Head): Outcome<Made> {
  const { coder: _, ...rest } = network;
  const after = { ...rest, ...head, ...(coder !== undefined && { coder }) };
  return made(network, after, network.id);
}
