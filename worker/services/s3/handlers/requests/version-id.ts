import { NULL_VERSION } from '../../../../engine/s3/store/stored-version';
import { invalidArgument } from '../../signature/signature-refusals';

/** Ours, and of the length of any that Amazon or another store makes up. */
const WELL_FORMED = /^[\w.-]{24,64}$/;

/** What no version could be called is told from one that is not there; `argument` is what carries it. */
export function checkVersionId(versionId: string, argument: string, value: string): void {
  if (versionId === '') throw invalidArgument('Version id cannot be the empty string', argument, value);
  if (versionId === NULL_VERSION || WELL_FORMED.test(versionId)) return;
  throw invalidArgument('Invalid version id specified', argument, value);
}
