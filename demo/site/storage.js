/**
 * Keeps one value in IndexedDB: a browser stops a service worker that is idle, and its memory is
 * gone.
 */

/** To be raised when what is kept has another shape: then the pages begin anew. */
const VERSION = 1;
const STORE = "service";
const KEY = "state";

/** @param {string} name Of the database. Other sites of the same origin have others. */
export async function openStorage(name) {
  const request = indexedDB.open(name, VERSION);
  request.onupgradeneeded = () => {
    const { result: database } = request;
    for (const store of database.objectStoreNames) database.deleteObjectStore(store);
    database.createObjectStore(STORE);
  };
  const database = await resultOf(request);
  /** @param {IDBTransactionMode} mode */
  const store = (mode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    /** @returns {Promise<any>} Undefined if nothing is kept. */
    load: () => resultOf(store("readonly").get(KEY)),
    /** @param {unknown} value What can be cloned. */
    save: (value) => resultOf(store("readwrite").put(value, KEY)),
  };
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function resultOf(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
