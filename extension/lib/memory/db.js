/** The only module that touches IndexedDB: kept ads, by address. Each call opens, works in one transaction, and closes. */

const NAME = "sansreproche";
const VERSION = 1;
const ADS = "ads";

/** The browser does not let us keep anything. `code` is "full" or "unavailable"; words/ has a sentence for each. */
export class MemoryError extends Error {
  constructor(code, cause) {
    super(`${code}: ${cause?.message ?? ""}`);
    this.code = code;
  }
}

/** @param {string} address @returns {Promise<import("./record.js").Kept|null>} @throws {MemoryError} */
export const read = (address) => transact("readonly", (ads) => ads.get(address)).then((kept) => kept ?? null);

/** @returns {Promise<import("./record.js").Kept[]>} the last seen first @throws {MemoryError} */
export async function readAll() {
  const all = await transact("readonly", (ads) => ads.index("last").getAll());
  return all.reverse();
}

/**
 * Reads and writes in one transaction: two tabs on one ad do not lose each other's visit.
 * @param {string} address
 * @param {(kept: object|null) => object|null} change must answer at once; null leaves things as they are
 * @returns {Promise<object|null>} what is kept now
 */
export async function update(address, change) {
  let now = null;
  await transact("readwrite", (ads) => {
    const asked = ads.get(address);
    asked.onsuccess = () => {
      const before = asked.result ?? null;
      const after = change(before);
      now = after ?? before;
      if (after) ads.put(after);
    };
  });
  return now;
}

/** @param {import("./record.js").Kept[]} kept @throws {MemoryError} */
export const writeAll = (kept) => transact("readwrite", (ads) => void kept.forEach((one) => ads.put(one)));

/** @param {string} address @throws {MemoryError} */
export const remove = (address) => transact("readwrite", (ads) => void ads.delete(address));

/** @throws {MemoryError} */
export const clear = () => transact("readwrite", (ads) => void ads.clear());

/** @param {string} since ISO date and time: ads last seen before go @throws {MemoryError} */
export const removeBefore = (since) =>
  transact("readwrite", (ads) => {
    const old = ads.index("last").openCursor(IDBKeyRange.upperBound(since, true));
    old.onsuccess = () => {
      old.result?.delete();
      old.result?.continue();
    };
  });

/** `work` gives the request whose result is wanted, or nothing. */
async function transact(mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(ADS, mode);
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error);
      const request = work(transaction.objectStore(ADS));
    });
  } catch (error) {
    throw new MemoryError(error?.name === "QuotaExceededError" ? "full" : "unavailable", error);
  } finally {
    database.close();
  }
}

function open() {
  return new Promise((resolve, reject) => {
    const refuse = (error) => reject(new MemoryError(error?.name === "QuotaExceededError" ? "full" : "unavailable", error));
    try {
      const asked = indexedDB.open(NAME, VERSION);
      asked.onupgradeneeded = () => asked.result.createObjectStore(ADS, { keyPath: "address" }).createIndex("last", "last");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => refuse(asked.error);
      asked.onblocked = () => refuse(new Error("blocked"));
    } catch (error) {
      refuse(error); // a private window, or storage switched off
    }
  });
}
