/** The points to look at before publishing. */

import { byId, element, label, stamped, typeset, webAddress, write } from "./dom.js";

/** @param {object[]} points as the server answers them */
export function drawChecklist(points) {
  for (const group of ["refused", "asked"]) {
    byId(group).replaceChildren(...points.filter((point) => point.group === group).map(drawn));
  }
}

function drawn({ status, title, seen, advice, source }) {
  const { node, slots } = stamped("point");
  node.dataset.status = status;
  write(slots.status, label(status));
  write(slots.title, typeset(title));
  write(slots.seen, seen);
  write(slots.advice, typeset(advice));
  const address = source && webAddress(source.url);
  if (address) {
    const name = typeset([source.title, source.article].filter(Boolean).join(", "));
    slots.source.append(element("a", { href: address, target: "_blank", rel: "noreferrer" }, name));
  }
  return node;
}
