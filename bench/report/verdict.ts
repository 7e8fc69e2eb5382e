import type { Measured } from '../measured.ts';
import { cpuPerRequest, throughputRatio } from './statistics.ts';

const OF_RAW = { static: 0.6, template: 0.55, validate: 0.45 };
/** With 100,000 items, where json-server looks at each. */
const FAR_AHEAD = { cases: ['list-100000', 'create-100000'], of: 'json-server', times: 10 };
const TOLERANCE = 0.1;

type Find = (caseName: string, target: string) => Measured | undefined;

function line(goal: string, found: string, isReached: boolean): string {
  return `${goal}: ${found} ${isReached ? 'ok' : 'MISSED'}`;
}

function ofRaw(find: Find): string[] {
  return Object.entries(OF_RAW).flatMap(([name, least]) => {
    const ours = find(name, 'understudy');
    const raw = find(name, 'raw');
    if (!ours || !raw) return [];
    const ratio = throughputRatio(ours, raw);
    return [line(`${name} ≥ ${least} of raw`, ratio.toFixed(2), ratio >= least)];
  });
}

function farAhead(find: Find): string[] {
  const { cases, of, times } = FAR_AHEAD;
  return cases.flatMap((name) => {
    const ours = find(name, 'understudy');
    const peer = find(name, of);
    if (!ours || !peer) return [];
    const ratio = throughputRatio(ours, peer);
    return [line(`${name} ≥ ${times} times ${of}`, ratio.toFixed(1), ratio >= times)];
  });
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
  return [...ofRaw(find), ...aheadOfPeers(measured), ...farAhead(find), ...sameCostOfManyEndpoints(find)];
}
