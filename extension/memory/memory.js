/** The list of kept ads: found again, opened, deleted. */

import { confirmed } from "../ui/confirm.js";
import { Fault, ask, pageOf } from "../ui/kept_ads.js";
import { page } from "../ui/page.js";
import { closeUndo, offerUndo } from "../ui/undo.js";

const { element } = globalThis.SansReproche;
const byId = (id) => document.getElementById(id);

let words;
/** The number of the last search; the answer to an older one is dropped. */
let search = 0;

page((t, settings) => {
  words = t;
  byId("off").hidden = settings.remember;
  show();
});

byId("search").oninput = () => show();

byId("delete-all").onclick = safely(async () => {
  if (!(await confirmed(words("memory_delete_all_sure"), words("memory_delete_all"), words("confirm_no")))) return;
  await ask("clear");
  closeUndo();
  await show(words("memory_deleted_all"));
});

/** @param {string} [said] in place of the number of ads */
async function show(said) {
  const mine = ++search;
  const query = byId("search").value;
  try {
    const found = await ask("list", query);
    if (mine !== search) return;
    byId("ads").replaceChildren(...found.map(row));
    byId("delete-all").hidden = !found.length && !query.trim();
    byId("shown").textContent = said ?? counted(found.length, query);
  } catch (fault) {
    tell(fault);
  }
}

function counted(n, query) {
  if (n) return words.count("memory_shown", n);
  return words(query.trim() ? "memory_none_found" : "memory_empty");
}

function row({ address, title, host, first, last, versions, findings }) {
  const name = title || words("memory_untitled");
  const dates = { first: words.date(first), last: words.date(last) };
  const once = dates.first === dates.last ? "memory_line_once" : "memory_line";
  const line = words(once, { host, ...dates, findings: words.count("findings", findings) });
  const onclick = safely(() => remove(address, name));
  return element(
    "li",
    {},
    element(
      "div",
      {},
      element("a", { href: pageOf(address) }, name),
      element("p", { class: "note" }, line),
      versions > 1 ? element("p", {}, words("memory_line_changed", { n: versions })) : null,
    ),
    element("button", { type: "button", "aria-label": words("memory_delete_named", { title: name }), onclick }, words("memory_delete")),
  );
}

async function remove(address, title) {
  const kept = await ask("ad", address);
  await ask("remove", address);
  await show();
  if (!kept) return;
  offerUndo(
    words("memory_deleted", { title }),
    safely(async () => {
      await ask("restore", [kept]);
      await show(words("undone"));
      byId("search").focus();
    }),
  );
}

/** A fault of the storage is said in the page; any other is a bug, and is left to the console. */
function safely(work) {
  return (...values) => work(...values).catch(tell);
}

function tell(fault) {
  if (!(fault instanceof Fault)) throw fault;
  byId("shown").textContent = words(`memory_fault_${fault.code}`);
}

document.addEventListener("visibilitychange", () => document.hidden || !words || show());
