import { fields, many, optional, required } from './element-fields';
import { bool, instant, integer, rawText, text } from './element-values';
import { unquoted } from './entity-tag';
import { readXml } from './read-xml';

const OBJECTS_MOST = 1000;

const read = fields({
  Quiet: optional(bool),
  Object: many(
    fields({
      Key: required(rawText),
      VersionId: optional(text),
      ETag: optional(text),
      LastModifiedTime: optional(instant),
      Size: optional(integer),
    }),
    { least: 1, most: OBJECTS_MOST },
  ),
});

export type ObjectToDelete = {
  key: string;
  versionId: string | null;
  /** Conditions, of which each that is set must hold. The ETag is without quotes and may be "*". */
  ifMatch: string | null;
  ifModifiedAt: number | null;
  ifSize: number | null;
};

export type DeleteRequest = { isQuiet: boolean; objects: ObjectToDelete[] };

export function parseDelete(xml: string): DeleteRequest {
  const { Quiet = false, Object: objects } = read(readXml(xml, 'Delete'));
  return {
    isQuiet: Quiet,
    objects: objects.map(({ Key, VersionId, ETag, LastModifiedTime, Size }) => ({
      key: Key,
      versionId: VersionId ?? null,
      ifMatch: ETag === undefined ? null : unquoted(ETag),
      ifModifiedAt: LastModifiedTime ?? null,
      ifSize: Size ?? null,
    })),
  };
}
