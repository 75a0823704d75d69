/** The worker's memory of ads: keeps what was read when the user wants it, and answers the pages that show it. */

import * as store from "../store.js";
import { WORKER, apply } from "../tabs.js";
import { canonical, hostOf } from "./address.js";
import * as db from "./db.js";
import { answers, keptSince, seeing, summaryOf } from "./record.js";

/**
 * @typedef {{kept: boolean, reason: "off"|"private"|"selection"|"full"|"unavailable"|null, address: string, first?: string,
 *   visits?: number, changed?: boolean}} Remembered  why an ad is not kept, or since when it is and whether its text has changed
 */

/** A page has shown the same ad for a moment: it was read, and is kept if the user keeps what they read, or keeps this one. */
export async function settled(tabId, { instance, seq, address }) {
  const reading = await store.readReading(tabId);
  const { remember } = await store.readSettings();
  const of = { instance: String(instance), seq: Number(seq), address: String(address) };
  if (!reading) return remember && tellTab(tabId, of, NO_ROOM);
  if (reading.instance !== of.instance || reading.seq !== of.seq) return;
  await tellTab(tabId, of, await record({ ...reading, address: of.address }, remember));
}

/** The browser's own memory was full when the ad was read. */
const NO_ROOM = { kept: false, reason: "full", address: "" };

/** What our own pages ask, by name; each answers a value, and may throw MemoryError. */
const ASKS = {
  list: async (query) => (await db.readAll()).filter((kept) => answers(kept, String(query))).map(summaryOf),
  ad: (address) => db.read(String(address)),
  remove: (address) => db.remove(String(address)),
  restore: (kept) => db.writeAll(kept),
  clear: () => db.clear(),
  prune: () => prune(),
  keep: keepTab,
};

/** @returns {Promise<{value: any} | {fault: "full"|"unavailable"}>} */
export async function answer({ ask, value }) {
  try {
    return { value: (await ASKS[ask](value)) ?? null };
  } catch (error) {
    if (!(error instanceof db.MemoryError)) throw error;
    return { fault: error.code };
  }
}

/** The user asked for it: the ad of this tab is kept whatever the settings say. */
async function keepTab(tabId) {
  const reading = await store.readReading(tabId);
  if (!reading) return NO_ROOM;
  const remembered = await record(reading, true);
  await tellTab(tabId, reading, remembered);
  return remembered;
}

const tellTab = (tabId, { instance, seq, address }, memory) => apply(tabId, { type: "remembered", instance, seq, address, memory });

/** @returns {Promise<Remembered>} @param {boolean} wanted an ad that is kept already is followed in any case */
async function record(reading, wanted) {
  const { ad, answer: report, instance, seq } = reading;
  const address = canonical(reading.address);
  const refused = (reason) => ({ kept: false, reason, address });
  if (reading.private) return refused("private");
  if (ad.kind === "selection") return refused("selection");
  const text = ad.text.toWellFormed(); // as it was sent, so that the server's hash is its own
  const visit = instance === WORKER ? `${instance}-${seq}` : instance; // the worker outlives the pages it speaks for
  const shown = { visit, address, shown: reading.address, host: hostOf(address), title: ad.title ?? "", text };
  const seen = { ...shown, sha256: await sha256(text), report };
  try {
    const kept = await db.update(address, (known) => (known || wanted ? seeing(known, seen, now()) : null));
    await prune();
    return kept ? remembered(kept) : refused("off");
  } catch (error) {
    if (!(error instanceof db.MemoryError)) throw error;
    return refused(error.code);
  }
}

function remembered({ address, first, versions }) {
  const visits = versions.reduce((sum, { seen }) => sum + seen.length, 0);
  return { kept: true, reason: null, address, first, visits, changed: versions.length > 1 };
}

async function prune() {
  const since = keptSince(now(), (await store.readSettings()).keepMonths);
  if (since) await db.removeBefore(since);
}

const now = () => new Date().toISOString();

async function sha256(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
