export type Frame = {
  event?: string | undefined;
  data: string;
  id?: string | undefined;
  retry?: number | undefined;
};

/** One event on the wire. Data of many lines has a field for each, whatever ends a line (HTML §9.2). */
export function frameText({ event, data, id, retry }: Frame): string {
  const lines: string[] = [];
  if (event) lines.push(`event: ${oneLine(event)}`);
  if (id !== undefined) lines.push(`id: ${oneLine(id)}`);
  if (retry !== undefined) lines.push(`retry: ${retry}`);
  for (const line of data.split(/\r\n|\r|\n/)) lines.push(`data: ${line}`);
  return `${lines.join('\n')}\n\n`;
}

/** Kept open through proxies that close what is silent; no client sees it. */
export const COMMENT = ': \n\n';

/** A line break would begin another field, and a NUL would void an id. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\0]/g, ' ');
}
