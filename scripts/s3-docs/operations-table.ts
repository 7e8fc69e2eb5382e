import type { OperationRow } from '../../worker/services/s3/operations/operation-row.ts';
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

/** As the formatter would have it. */
function alignedTable([head = [], ...rows]: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function requestOf({ method, level, query, header }: OperationRow): string {
  const address = `${PATHS[level]}${query === '' ? '' : `?${query}`}`;
  return header === null ? `${method} ${address}` : `${method} ${address}, ${header}`;
}
