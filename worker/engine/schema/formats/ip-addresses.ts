const BYTE = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;

export function isIpv4(text: string): boolean {
  const bytes = text.split('.', 5);
  return bytes.length === 4 && bytes.every((byte) => BYTE.test(byte) && Number(byte) < 256);
}

const LONGEST = 45;

export function isIpv6(text: string): boolean {
  if (text.length > LONGEST) return false;
  const halves = text.split('::', 3);
  const [head = '', tail] = halves;
  if (halves.length > 2) return false;
  if (tail === undefined) return groupsOf(head, true) === 8;
  const before = head === '' ? 0 : groupsOf(head, false);
  const after = tail === '' ? 0 : groupsOf(tail, true);
  return before !== undefined && after !== undefined && before + after < 8;
}

/** How many of the eight groups a run of them is; the last two may be written as an IPv4 address. */
function groupsOf(text: string, mayEndInIpv4: boolean): number | undefined {
  const groups = text.split(':');
  const last = groups.at(-1) ?? '';
  const isMixed = mayEndInIpv4 && last.includes('.') && isIpv4(last);
  if (isMixed) groups.pop();
  if (!groups.every((group) => GROUP.test(group))) return undefined;
  return groups.length + (isMixed ? 2 : 0);
}
