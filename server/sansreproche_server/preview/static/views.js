/** One ad, two versions or several ads: the part of the address after # says which is shown. */

import { byId } from "./dom.js";

const VIEWS = ["one", "compare", "batch"];

/** @param {(view: string) => void} shown called at each change of view */
export function welcomeViews(shown) {
  const nav = byId("views");
  nav.hidden = false;
  const draw = (moved) => {
    const view = VIEWS.includes(location.hash.slice(1)) ? location.hash.slice(1) : "one";
    for (const name of VIEWS) byId(name).hidden = name !== view;
    for (const link of nav.querySelectorAll("a")) {
      if (link.hash === `#${view}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    if (moved && VIEWS.includes(location.hash.slice(1))) {
      byId(view).focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    shown(view);
  };
  addEventListener("hashchange", () => draw(true));
  draw(false);
}
