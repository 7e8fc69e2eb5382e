import type { XmlFields } from './write-xml';
import { writeXml } from './write-xml';

export type DeletedObject = {
  key: string;
  /** As the request named it. */
  versionId?: string | undefined;
  /** Of the delete marker that was made, or that was removed. */
  deleteMarker?: { versionId: string } | undefined;
};

export type UndeletedObject = {
  key: string;
  versionId?: string | undefined;
  code: string;
  message: string;
};

/** In the order of the request. With `isQuiet` only what failed is told. */
export function renderDeleteResult(
  results: readonly (DeletedObject | UndeletedObject)[],
  { isQuiet }: { isQuiet: boolean },
): string {
  const told = isQuiet ? results.filter((result) => 'code' in result) : results;
  return writeXml('DeleteResult', { '': told.map(resultFields) });
}

function resultFields(result: DeletedObject | UndeletedObject): XmlFields {
  const { key, versionId } = result;
  if ('code' in result)
    return { Error: { Key: key, VersionId: versionId, Code: result.code, Message: result.message } };
  const { deleteMarker } = result;
  return {
    Deleted: {
      Key: key,
      VersionId: versionId,
      DeleteMarker: deleteMarker && true,
      DeleteMarkerVersionId: deleteMarker?.versionId,
    },
  };
}
