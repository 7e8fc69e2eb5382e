/**
 * A module that is loaded when it is first needed. To import it each time would cost each a turn of the runtime; and the
 * promise of the one that is under way is nobody else's, for who waits for it would go on in another request's name.
 */
export function loadLater<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Module | null = null;
  return async () => {
    loaded ??= await load();
    return loaded;
  };
}
