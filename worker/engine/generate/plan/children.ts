import type { Demand } from './demand';
import type { ContainsDemand, Form, MemberPart } from './form';

/** Everything that a member of this name must satisfy. */
export function memberDemands(form: Form, name: string): Demand[] {
  const demands = form.members.flatMap((part) => partDemands(part, name));
  for (const leftover of form.otherProperties) {
    const isSeen =
      form.members.some((part) => part.scopes.includes(leftover.scope) && isCovered(part, name)) ||
      form.otherProperties.some((other) => other !== leftover && other.scopes.includes(leftover.scope));
    if (!isSeen) demands.push(leftover.demand);
  }
  return demands;
}

/** Everything that the item at a place must satisfy; `index` may be past every prefix, which is the rest. */
export function itemDemands(form: Form, index: number, met: readonly ContainsDemand[]): Demand[] {
  const demands: Demand[] = met.map((contains) => contains.demand);
  for (const { prefix, rest } of form.lists) {
    const own = index < prefix.length ? prefix[index] : rest;
    if (own) demands.push(own);
  }
  for (const contains of form.contains) {
    if (Number.isFinite(contains.high) && !met.includes(contains)) {
      demands.push(
        contains.demand.isNegative ? contains.demand.place.positive : contains.demand.place.negative,
      );
    }
  }
  for (const leftover of form.otherItems) {
    const isSeen =
      form.lists.some(
        ({ scopes, prefix, rest }) =>
          scopes.includes(leftover.scope) && (index < prefix.length || rest !== null),
      ) ||
      met.some((contains) => contains.scopes.includes(leftover.scope)) ||
      form.otherItems.some((other) => other !== leftover && other.scopes.includes(leftover.scope));
    if (!isSeen) demands.push(leftover.demand);
  }
  return demands;
}

function partDemands(part: MemberPart, name: string): Demand[] {
  const own = part.properties.get(name);
  const demands = own ? [own] : [];
  for (const { isMatch, demand } of part.patterns) if (isMatch(name)) demands.push(demand);
  if (demands.length === 0 && part.additional) demands.push(part.additional);
  return demands;
}

function isCovered(part: MemberPart, name: string): boolean {
  return (
    part.additional !== null ||
    part.properties.has(name) ||
    part.patterns.some(({ isMatch }) => isMatch(name))
  );
}
