/** Where a project's exchanges are sent on to. */
export type ForwardingTarget = {
  kind: 'loki' | 'otlp';
  /** Where the receiver is; what its protocol says behind that is added. */
  url: string;
  /** Sent along; their values are secrets. */
  headers: Record<string, string>;
  /** Exchanges that it does not let through are not sent. */
  filter: string;
  enabled: boolean;
} & ({ kind: 'loki'; tenant: string | null } | { kind: 'otlp'; signals: ('traces' | 'logs')[] });

export type ForwardingSignal = 'streams' | 'traces' | 'logs';

/** One target takes one sort of payload on one lane; lanes are sent, retried and counted apart. */
export type ForwardingLane = {
  /** What makes it this lane and no other; with another filter or another receiver it is a new one. */
  key: string;
  kind: ForwardingTarget['kind'];
  signal: ForwardingSignal;
  url: string;
  headers: Record<string, string>;
  filter: string;
  enabled: boolean;
};

export function lanesOf(target: ForwardingTarget): ForwardingLane[] {
  if (target.kind === 'loki') return [laneOf(target, 'streams', target.tenant)];
  return target.signals.map((signal) => laneOf(target, signal, null));
}

function laneOf(target: ForwardingTarget, signal: ForwardingSignal, tenant: string | null): ForwardingLane {
  const { kind, filter, enabled } = target;
  const url = pushUrl(target.url, signal);
  const headers = tenant === null ? target.headers : { ...target.headers, 'x-scope-orgid': tenant };
  return { key: JSON.stringify([signal, url, tenant, filter]), kind, signal, url, headers, filter, enabled };
}

const PATHS: Record<ForwardingSignal, string> = {
  streams: '/loki/api/v1/push',
  traces: '/v1/traces',
  logs: '/v1/logs',
};

const KNOWN_END = /\/(?:loki\/api\/v1\/push|v1\/(?:traces|logs|metrics)|)$/;

/** People give the address of the receiver, or the whole one of one of its doors. */
export function pushUrl(address: string, signal: ForwardingSignal): string {
  const { origin, pathname, search } = new URL(address);
  return `${origin}${pathname.replace(KNOWN_END, '')}${PATHS[signal]}${search}`;
}
