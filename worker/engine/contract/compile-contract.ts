import type { Check } from '../exchange';
import type { Compiled, Finding } from '../finding';
import type { RequestView } from '../request/request-view';
import { compileBodyPart } from './body-part';
import type { Contract, ContractDocument, ContractPart, ContractResult, PartKind } from './contract';
import { compileNamedPart } from './named-part';

const MET: ContractResult = Object.freeze({ ok: true });

export function compileContract(document: ContractDocument): Compiled<Contract> {
  const parts: ContractPart[] = [];
  const findings: Finding[] = [];
  const add = (compiled: Compiled<ContractPart>) => {
    if (compiled.ok) parts.push(compiled.value);
    else findings.push(...compiled.findings);
  };
  for (const [index, param] of document.params.entries()) {
    const kind: PartKind = document.pathParams.includes(param.name) ? 'param' : 'query';
    add(compileNamedPart(param, kind, `/params/${index}`));
  }
  for (const [index, header] of document.headers.entries())
    add(compileNamedPart(header, 'header', `/headers/${index}`));
  if (document.body !== null) add(compileBodyPart(document.body));
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: contractOf(parts) };
}

/** Every part as it was and as it should have been, for the *why* of an exchange. */
export function checksOf({ parts }: Contract, view: RequestView): Check[] {
  return parts.map((part) => part.check(view));
}

function contractOf(parts: readonly ContractPart[]): Contract {
  return {
    isEmpty: parts.length === 0,
    parts,
    check(view) {
      for (const part of parts) if (!part.isMet(view)) return failed(parts, view);
      return MET;
    },
  };
}

function failed(parts: readonly ContractPart[], view: RequestView): ContractResult {
  return { ok: false, failed: parts.flatMap((part) => (part.isMet(view) ? [] : part.failures(view))) };
}
