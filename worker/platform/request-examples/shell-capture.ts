import { shellWord } from '../../engine/exchange-code/shell-word';
import { curlSample } from '../../engine/request-code/curl';
import type { SampleRequest } from '../../engine/request-code/sample-request';
import type { Capture } from './described-call';

/** A line for a shell that puts what an answer has into an environment variable. */
export function shellCapture(variable: string, request: SampleRequest, capture: Capture): string | null {
  if (capture.from === 'header') return null;
  const places = capture.path.map((part) => `[${/^\d+$/.test(part) ? part : JSON.stringify(part)}]`).join('');
  const program = `import json, sys; print(json.load(sys.stdin)${places})`;
  const call = curlSample(request)
    .trimEnd()
    .replace(/^curl /, 'curl --silent ');
  return `export ${variable}="$(${call} |\n  python3 -c ${shellWord(program)})"\n`;
}
