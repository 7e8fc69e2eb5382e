import type { Measured } from '../measured.ts';
import { cpuPerRequest, throughputRatio } from './statistics.ts';

const STATIC_OF_RAW = 0.6;
const TOLERANCE = 0.1;

type Find = (caseName: string, target: string) => Measured | undefined;

function line(goal: string, found: string, isReached: boolean): string {
  return `${goal}: ${found} ${isReached ? 'ok' : 'MISSED'}`;
}

function ofRaw(find: Find): string[] {
  const ours = find('static', 'understudy');
  const raw = find('static', 'raw');
  if (!ours || !raw) return [];
  const ratio = throughputRatio(ours, raw);
  return [line(`static ≥ ${STATIC_OF_RAW} of raw`, ratio.toFixed(2), ratio >= STATIC_OF_RAW)];
}

function aheadOfPeers(measured: Measured[]): string[] {
  return measured
    .filter(({ target }) => target === 'understudy')
    .flatMap((ours) => {
      const peers = measured
        .filter((peer) => peer.caseName === ours.caseName && !peer.isTuned)
        .filter(({ target }) => target !== 'understudy' && target !== 'raw')
        .map((peer) => ({ name: peer.target, lead: throughputRatio(ours, peer) }))
        .toSorted((a, b) => a.lead - b.lead);
      const nearest = peers[0];
      if (nearest === undefined) return [];
      const goal = `${ours.caseName}: ahead of every peer's default set-up (${peers.length} measured)`;
      return [line(goal, `${nearest.lead.toFixed(2)} times ${nearest.name}, the nearest,`, nearest.lead > 1)];
    });
}

function sameCostOfManyEndpoints(find: Find): string[] {
  const few = find('endpoints-10', 'understudy');
  const many = find('endpoints-10000', 'understudy');
  if (!few || !many) return [];
  const throughput = throughputRatio(many, few);
  const cpuOfMany = cpuPerRequest(many);
  const cpuOfFew = cpuPerRequest(few);
  const goal = '10,000 endpoints cost the same as 10 within 10 %';
  // Where CPU time cannot be read, what a request costs shows in the throughput alone.
  const cost = cpuOfMany && cpuOfFew ? cpuOfMany / cpuOfFew : 1 / throughput;
  const found = `${cost.toFixed(2)} of the CPU time, ${throughput.toFixed(2)} of the throughput`;
  return [line(goal, found, cost <= 1 + TOLERANCE)];
}

/** The goals that this run measured, each with what it found; always ratios within the run. */
export function verdict(measured: Measured[]): string[] {
  const find: Find = (caseName, name) =>
    measured.find((one) => one.caseName === caseName && one.target === name);
  return [...ofRaw(find), ...aheadOfPeers(measured), ...sameCostOfManyEndpoints(find)];
}
