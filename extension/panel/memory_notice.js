/** What the memory knows of the ad on display: whether it is kept, whether it has changed, or why it cannot be kept. */

import { before, latest } from "../lib/memory/record.js";
import { changesView } from "../ui/changes_view.js";
import { Fault, ask, pageOf } from "../ui/kept_ads.js";

const { element } = globalThis.SansReproche;
const FAULTS = ["full", "unavailable"];

/**
 * @param {import("../lib/memory/memory.js").Remembered|null} memory of the tab
 * @param {Function} t @param {() => void} keep the ad of this tab
 * @returns {Promise<(HTMLElement|string)[]>} nothing while it is not known
 */
export async function memoryNotice(memory, t, keep) {
  if (!memory) return [];
  if (!memory.kept) return notKept(memory.reason, t, keep);
  const open = element("p", {}, element("a", { href: pageOf(memory.address), target: "_blank" }, t("memory_see_ad")));
  if (memory.changed) return [element("p", { class: "changed" }, t("memory_changed")), ...(await changes(memory.address, t)), open];
  const again = memory.visits > 1;
  const said = again ? t("memory_seen", { visits: t.count("visits", memory.visits), date: t.date(memory.first) }) : t("memory_kept");
  return [element("p", {}, said), open];
}

function notKept(reason, t, keep) {
  const button = (name) => element("button", { type: "button", onclick: keep }, t(name));
  if (reason === "off") return [element("p", {}, button("memory_keep")), element("p", { class: "note" }, t("memory_keep_why"))];
  const said = element("p", {}, t(`memory_reason_${reason}`));
  return FAULTS.includes(reason) ? [said, element("p", {}, button("memory_retry"))] : [said];
}

async function changes(address, t) {
  try {
    const kept = await ask("ad", address);
    if (!kept || !before(kept)) return [];
    return [element("details", {}, element("summary", {}, t("memory_see_changes")), ...changesView(before(kept), latest(kept), t, "h2"))];
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return [element("p", {}, t(`memory_fault_${fault.code}`))];
  }
}
