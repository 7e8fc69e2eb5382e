import { writeXml } from './write-xml';

/** Null is us-east-1, which S3 answers with nothing at all. */
export function renderLocation(location: string | null): string {
  return writeXml('LocationConstraint', location ?? '');
}
