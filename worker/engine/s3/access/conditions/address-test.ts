import { isInRange, readAddress, readAddressRange } from './address-range';
import type { MakeTest } from './value-test';

export const inAddressRange: MakeTest = (value) => {
  const range = readAddressRange(value);
  if (!range) return null;
  return (asked) => {
    const address = readAddress(asked);
    return address !== null && isInRange(address, range);
  };
};
