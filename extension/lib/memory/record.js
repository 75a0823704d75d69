/** What is kept of one ad: the days it was seen, and each text it has had. (record, reading) → record. Pure. */

/**
 * @typedef {{
 *   visit: string,       the display of the page that first showed this text
 *   sha256: string, title: string, text: string,
 *   seen: string[],      ISO dates and times, one a visit, the first and the latest ones
 *   report: object       the server's answer, as it came
 * }} Version
 * @typedef {{address: string, shown: string, host: string, visit: string, first: string, last: string, versions: Version[]}} Kept
 *   `address` names the ad, `shown` is the last one it was read at, by the display `visit`; the latest version comes last
 * @typedef {{visit: string, address: string, shown: string, host: string, title: string, text: string, sha256: string, report: object}} Reading
 */

const MOST_VERSIONS = 30;
const MOST_DATES = 100;

/**
 * @param {Kept|null} kept @param {Reading} reading @param {string} now ISO date and time
 * @returns {Kept} a new one; a text that a page shows only while it loads is replaced by the next one of the same visit
 */
export function seeing(kept, reading, now) {
  const { visit, address, shown, host, title, text, sha256, report } = reading;
  const versions = kept?.versions ?? [];
  const known = versions.find((version) => isSame(version, reading));
  const again = known?.visit === visit || (known && kept.visit === visit && versions.at(-1) === known);
  const version = known
    ? { ...known, report: known.sha256 === sha256 ? report : known.report, seen: again ? known.seen : firstAndLast([...known.seen, now], MOST_DATES) }
    : { visit, sha256, title, text, report, seen: [now] };
  const others = versions.filter((other) => other !== known && other.visit !== visit);
  return {
    address,
    shown,
    host,
    visit,
    first: kept?.first ?? now,
    last: now,
    versions: firstAndLast([...others, version], MOST_VERSIONS),
  };
}

/** The text the ad had before the present one, or null. @param {Kept} kept @returns {Version|null} */
export const before = (kept) => kept.versions.at(-2) ?? null;

/** @param {Kept} kept @returns {Version} */
export const latest = (kept) => kept.versions.at(-1);

/** @param {string} now @param {number} months 0 for ever @returns {string|null} ads last seen before this moment are dropped */
export function keptSince(now, months) {
  if (!months) return null;
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - months);
  return since.toISOString();
}

/** One line of the list of ads. @param {Kept} kept */
export function summaryOf(kept) {
  const { address, shown, host, first, last, versions } = kept;
  const { title, report } = latest(kept);
  return { address, shown, host, title, first, last, versions: versions.length, findings: report?.findings?.length ?? 0 };
}

/** Whether an ad answers a search, in its title, its site, its address or its text, whatever the accents. @param {Kept} kept */
export function answers(kept, query) {
  const words = fold(query).split(" ").filter(Boolean);
  const { title, text } = latest(kept);
  const said = fold(`${title} ${kept.host} ${kept.address} ${text}`);
  return words.every((word) => said.includes(word));
}

const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase();

/** « il y a 3 jours », « 12 candidatures »: what counts by itself does not make another ad. */
const COUNTERS = /il y a (?:plus de )?\d+ ?\w+|\d+ ?(?:candidatures?|candidats?|vues?)\b|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|\d+ applicants?/gi;

const substance = ({ title, text }) => `${title ?? ""}\n${text}`.replace(/\s+/g, " ").replace(COUNTERS, "").trim();

const isSame = (a, b) => substance(a) === substance(b);

const firstAndLast = (list, most) => (list.length <= most ? list : [list[0], ...list.slice(list.length - most + 1)]);
