/** Data loaders. JavaScript, so that the project's types hold where the benchmark's packages are missing. */
import DataLoader from "dataloader";

/**
 * Loads one by one what is fetched in batches, and remembers it as long as the loader lives.
 * @type {<Key, Value>(fetchAll: (keys: readonly Key[]) => Promise<readonly Value[]>) => { readonly load: (key: Key) => Promise<Value> }}
 */
export const loaderOf = (fetchAll) => new DataLoader(fetchAll);
