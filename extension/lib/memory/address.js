/** The one address of an ad, whichever link led to it: without tracking, and by the ad's own number where a site says it apart. Pure. */

/** Names that only ever follow people; what may be an ad's reference stays, for two ads under one address would be worse. */
const TRACKING = /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|mc_[ce]id|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|ttclid|igshid|li_fat_id|_gl|_ga|_hsenc|_hsmi|xtor|at_\w+|trk|trackingid|ebp)$/i;

/** Pages whose path names the ad: their parameters are the search that led there. */
const NAMED_BY_PATH = /\/offres\/recherche\/detail\/|\/detail-offre\/|\/emplois\/\d+\.html$|\/jobs\/view\//;

/** Search pages with a detail pane: the ad's number is a parameter, and the ad has a page of its own. */
const BY_NUMBER = [
  { host: /(?:^|\.)linkedin\.com$/, number: (url) => url.searchParams.get("currentJobId") ?? /^\/jobs\/view\/(?:.*-)?(\d+)\/?$/.exec(url.pathname)?.[1], page: "/jobs/view/" },
  { host: /(?:^|\.)indeed\.(?:com|fr)$/, number: (url) => url.searchParams.get("vjk") ?? url.searchParams.get("jk"), page: "/viewjob?jk=" },
];

/** @param {string} address of the page, as the browser shows it @returns {string} the same for every way to the ad */
export function canonical(address) {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const site = BY_NUMBER.find(({ host }) => host.test(url.hostname));
  const number = site?.number(url);
  if (number && /^\w+$/.test(number)) return `${url.origin}${site.page}${number}`;
  if (!/^#[!/]/.test(url.hash)) url.hash = "";
  if (NAMED_BY_PATH.test(url.pathname)) url.search = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

/** @param {string} address @returns {string} "" where there is none, as for a file */
export const hostOf = (address) => (URL.canParse(address) ? new URL(address).hostname : "");
