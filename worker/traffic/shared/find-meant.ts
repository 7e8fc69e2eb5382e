import type { GroupPlace } from '../../db/group-claims-repository';
import type { Answer } from '../../engine/answer';
import { LIMITS } from '../../platform/limits';
import type { Candidate, RegisteredService, SharedHost, SharedRefusal } from '../../services/service';
import { settleHostPrefix } from '../host-prefix';
import type { Arrival, House } from '../house';
import { IncomingRequest } from '../mock-request';
import { readableSnapshot } from '../readable-snapshot';
import type { Snapshot } from '../snapshot';
import { setTime } from '../wishes';

/** No group answers, but the kind itself. */
export type Unclaimed = { absent: 'claim'; answer: Answer };

type Search = {
  house: House;
  arrival: Arrival;
  service: RegisteredService;
  shared: SharedHost<unknown, unknown>;
  incoming: IncomingRequest;
};

/** The group that a request at a shared host is for. Its answer is none of another tenant's, so that doubt is a refusal; on one machine somebody always answers. */
export async function findMeant(house: House, arrival: Arrival): Promise<Snapshot | Unclaimed> {
  const service = house.sharedServices.get(arrival.place.label ?? '');
  if (!service?.shared) throw new Error(`No kind has the shared host ${arrival.place.label}.`);
  settleHostPrefix(arrival.place, service);
  const incoming = new IncomingRequest(arrival, LIMITS.mockBodyBytes);
  arrival.incoming = incoming;
  const search: Search = { house, arrival, service, shared: service.shared, incoming };

  const name = await search.shared.claimOf(incoming);
  const found = name === null ? 'no_claim' : await meantAmong(search, await listed(search, name));
  if (typeof found !== 'string') return asked(search, found);
  const local = house.isLocal ? await anyOnThisMachine(search, name) : null;
  return local ? asked(search, local) : refused(search, found);
}

async function meantAmong(search: Search, places: GroupPlace[]): Promise<GroupPlace | SharedRefusal> {
  const [first] = places;
  if (!first) return 'unknown_claim';
  if (places.length === 1) return first;
  const meant: GroupPlace[] = [];
  for (const place of places) {
    if (!(await isSo(search, place, 'isMeant'))) continue;
    if (search.house.isLocal) return place;
    meant.push(place);
  }
  if (meant.length > 1) return 'ambiguous';
  return meant[0] ?? 'not_meant';
}

/** Whose it is, or the oldest: it says best what is wrong, and its log shows it. */
async function anyOnThisMachine(search: Search, name: string | null): Promise<GroupPlace | null> {
  if (name !== null) {
    const [claimant] = await listed(search, name);
    if (claimant) return claimant;
  }
  const places = await listed(search, null);
  for (const place of name === null ? places : []) if (await isSo(search, place, 'owns')) return place;
  return places[0] ?? null;
}

function listed({ house, arrival, service }: Search, name: string | null) {
  return house.groupLists.find({ kind: service.kind, name }, arrival.wishes.version > 0, house.ports);
}

async function isSo(search: Search, place: GroupPlace, question: 'isMeant' | 'owns'): Promise<boolean> {
  const candidate = await candidateAt(search, place);
  return candidate !== null && search.shared[question](search.incoming, candidate);
}

async function candidateAt(
  { house, arrival }: Search,
  place: GroupPlace,
): Promise<Candidate<unknown, unknown> | null> {
  const { ports } = house;
  const snapshot = await readableSnapshot(house.snapshots, place, ports);
  if (snapshot === null) return null;
  const wishes = { ...arrival.wishes };
  setTime(wishes, snapshot.clock);
  const { now, world } = wishes;
  return { group: snapshot.group, config: snapshot.config, compiled: snapshot.compiled, ports, now, world };
}

async function asked(search: Search, { project, group }: GroupPlace): Promise<Snapshot | Unclaimed> {
  const { house, arrival } = search;
  const { place, wishes } = arrival;
  place.project = project;
  place.group = group;
  const found = await house.snapshots.find(project, group, wishes.version, house.ports);
  // Deleted a moment ago.
  return found.absent === null ? found : refused(search, 'unknown_claim');
}

function refused({ shared, incoming }: Search, reason: SharedRefusal): Unclaimed {
  return { absent: 'claim', answer: shared.refuse(incoming, reason) };
}
