import type { ServiceMemories } from '../platform/service-memory';
import { auth } from './auth';
import { http } from './http';
import { images } from './images';
import { s3 } from './s3';
import type { RegisteredService } from './service';
import { webhooks } from './webhooks';

/** One line per kind. */
const SERVICES = { http, s3, auth, webhooks, images };

export type Services = typeof SERVICES;

export type Kind = keyof typeof SERVICES;

// Object.keys forgets which keys the object has.
export const KINDS = Object.keys(SERVICES) as [Kind, ...Kind[]];

export const ALL_SERVICES: readonly RegisteredService[] = Object.values(SERVICES);

/** What the services keep in a group's memory. */
export const ALL_MEMORIES: ServiceMemories = new Map(
  ALL_SERVICES.flatMap(({ memory }) => (memory ? [[memory.kind, memory] as const] : [])),
);

export function serviceOfKind(kind: string): RegisteredService {
  const service = ALL_SERVICES.find((candidate) => candidate.kind === kind);
  if (!service) throw new Error(`No service is registered for the kind ${kind}.`);
  return service;
}
