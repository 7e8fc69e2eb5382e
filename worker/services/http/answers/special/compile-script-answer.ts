import { whenReady } from '../../../../engine/when-ready';
import type { ScriptDocument } from '../../scripts/document';
import { runScript } from '../../scripts/run-script';
import type { MakeAnswer } from '../compiled-endpoint';
import { rendered } from '../rendering';
import type { SpecialParts } from './special-parts';

export function compileScriptAnswer(document: ScriptDocument, parts: SpecialParts): MakeAnswer {
  const { rendering, library, pointer } = parts;
  const script = library.scriptOf(document.source, `${pointer}/source`);
  const parameters = { ...rendering.parameters, ...document.parameters };
  return (call) =>
    whenReady(script.open(), ({ sandbox, compiled }) =>
      rendered(call, { ...rendering, parameters }, (scope) => {
        const { answer, lines, error } = runScript(sandbox, compiled, scope);
        const { why } = call.context;
        if (lines.length > 0) why.console = lines;
        if (error !== null) why.outcome = error;
        return answer;
      }),
    );
}
