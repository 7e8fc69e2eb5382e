import type { OperationRow } from '../../worker/services/s3/operations/operation-row.ts';
import { alignedTable } from '../aligned-table.ts';
import { importBundle } from '../import-bundle.ts';

export type Operations = Readonly<Record<string, OperationRow>>;

const PATHS: Record<OperationRow['level'], string> = {
  service: '/',
  bucket: '/{bucket}',
  object: '/{bucket}/{key}',
};

/** The table by which requests are told apart. */
export async function loadOperations(): Promise<Operations> {
  const { OPERATIONS } = (await importBundle({
    exports: "export { OPERATIONS } from './operations';",
    from: 'worker/services/s3/operations',
    // What a bundle exports is known to nobody but its author.
  })) as { OPERATIONS: Operations };
  return OPERATIONS;
}

export function operationsTable(operations: Operations): string {
  return alignedTable([
    ['operation', 'request', 'what it does'],
    ...Object.entries(operations).map(([name, row]) => [`\`${name}\``, `\`${requestOf(row)}\``, row.title]),
  ]);
}

function requestOf({ method, level, query, header }: OperationRow): string {
  const address = `${PATHS[level]}${query === '' ? '' : `?${query}`}`;
  return header === null ? `${method} ${address}` : `${method} ${address}, ${header}`;
}
