import { isJsonObject, type JsonObject } from '../../../json/json-object';
import { invalidSyntax, malformedPolicy } from './malformed-policy';

export type PolicyDocument = {
  /** Only the newer version of the language has variables; in the older one `${…}` is text. */
  hasVariables: boolean;
  statements: readonly JsonObject[];
  whole: JsonObject;
};

const OLD_VERSION = '2008-10-17';
const NEW_VERSION = '2012-10-17';
const FIELDS: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement']);
/** White space does not count for the limit, so the text may be longer, but not without end. */
const LONGEST_TEXT = 128 * 1024;
const LARGEST_POLICY = 20_480;

export function readPolicy(text: string): PolicyDocument {
  if (!text.startsWith('{')) {
    throw malformedPolicy("Policies must be valid JSON and the first byte must be '{'");
  }
  if (text.length > LONGEST_TEXT) throw tooLarge();
  const document = parsed(text);
  if (!isJsonObject(document)) throw invalidSyntax();
  const { Version: version, Id: id, Statement: statement } = document;
  if (version !== undefined && version !== OLD_VERSION && version !== NEW_VERSION) {
    throw malformedPolicy('The policy must contain a valid version string');
  }
  if (id !== undefined && typeof id !== 'string') throw invalidSyntax();
  if (Object.keys(document).some((field) => !FIELDS.has(field))) throw invalidSyntax();
  return { hasVariables: version === NEW_VERSION, statements: readStatements(statement), whole: document };
}

/** Asked of a policy that is known to be one: text of any other shape could be nested without end. */
export function refuseLargePolicy({ whole }: PolicyDocument): void {
  if (new TextEncoder().encode(JSON.stringify(whole)).length > LARGEST_POLICY) throw tooLarge();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformedPolicy('This policy contains invalid Json');
  }
}

function readStatements(statement: unknown): JsonObject[] {
  if (statement === undefined) throw malformedPolicy('Missing required field Statement');
  const list: unknown[] = Array.isArray(statement) ? statement : [statement];
  if (list.length === 0) throw malformedPolicy('Could not parse the policy: Statement is empty!');
  return list.map((item) => {
    if (!isJsonObject(item)) throw invalidSyntax();
    return item;
  });
}

function tooLarge() {
  return malformedPolicy(
    `Normalized policy document exceeds the maximum allowed size of ${LARGEST_POLICY} bytes`,
  );
}
