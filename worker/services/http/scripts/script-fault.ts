/** A mistake of the script's own: it may catch it. Any other error of the host ends the run. */
export class ScriptFault extends Error {}
