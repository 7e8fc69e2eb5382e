import { S3Error } from '../../../../engine/s3/s3-error';

/** What stands before the content of one part of a form. */
export type PartHead = {
  /** In lower case: S3 takes the names of fields in any. */
  name: string;
  /** A text field may carry a filename too: only the name tells the file. */
  isFile: boolean;
  /** The last segment of the path that some browsers send. */
  filename: string | null;
  contentType: string | null;
};

/** From the lines of a part's head, without their line ends. */
export function readPartHead(lines: readonly string[]): PartHead {
  const headers = new Map(lines.map(splitHeader));
  const disposition = headers.get('content-disposition') ?? '';
  const parameters = dispositionParameters(disposition);
  const name = parameters.get('name');
  if (name === undefined) throw new S3Error('MalformedPOSTRequest');
  const filename = parameters.get('filename');
  return {
    name: name.toLowerCase(),
    isFile: name.toLowerCase() === 'file' && disposition.toLowerCase().startsWith('form-data'),
    filename: filename === undefined ? null : lastSegment(filename),
    contentType: headers.get('content-type') ?? null,
  };
}

function splitHeader(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  if (colon < 1) throw new S3Error('MalformedPOSTRequest');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}

const PARAMETER = /;\s*([a-z*]+)=(?:"([^"]*)"|([^\s;"]*))/gi;

function dispositionParameters(disposition: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain] of disposition.matchAll(PARAMETER)) {
    parameters.set(name.toLowerCase(), unquoted(quoted ?? plain ?? ''));
  }
  return parameters;
}

/** Browsers write a quote and line ends within a name in percent, and nothing else. */
function unquoted(value: string): string {
  return value.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

function lastSegment(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
