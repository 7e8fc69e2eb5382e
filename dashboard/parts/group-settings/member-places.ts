import { joinPointer } from '../../ui/form/pointer';

/** The members of a document in any of its versions, and instead of one of them what is in it. */
export function memberPlaces(versions: readonly object[], opened: string): string[] {
  const names = membersOf(versions).filter((name) => name !== opened);
  const inside = membersOf(versions.map((version) => Reflect.get(version, opened)));
  return [
    ...names.map((name) => joinPointer('', name)),
    ...inside.map((name) => joinPointer('', opened, name)),
  ];
}

function membersOf(versions: readonly unknown[]): string[] {
  return [...new Set(versions.flatMap((version) => Object.keys(version ?? {})))];
}
