/** The script of the options and of the first run: where ads are sent, whether the user agrees, in which language. */

import { parseAddress } from "../lib/address.js";
import { ApiError, health } from "../lib/api.js";
import { agreedServer } from "../lib/settings.js";
import * as store from "../lib/store.js";
import { failure } from "../lib/summary.js";
import { page } from "./page.js";

const byId = (id) => document.getElementById(id);

/** @type {ReturnType<typeof import("../lib/i18n.js").translator>} */
let words;
let shownServer = null;

page((t, settings) => {
  words = t;
  const agreed = agreedServer(settings);
  if (shownServer !== settings.server) byId("server").value = shownServer = settings.server;
  byId("lang").value = settings.lang;
  byId("remember").checked = settings.remember;
  byId("withdraw").hidden = agreed === null;
  byId("consent-state").textContent =
    agreed === null ? t("consent_none") : t("consent_given", { date: t.date(settings.consent.at), server: agreed });
});

byId("test").onclick = withAddress(async (server) => {
  say(words("form_testing"));
  try {
    say(words("form_connected", { server, version: await health(server) }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    say(failure(error, words, server));
  }
});

byId("agree").onclick = withAddress(async (server) => {
  await store.changeSettings({ server, consent: { server, at: new Date().toISOString() } });
  say(words("form_agreed", { server }));
});

byId("withdraw").onclick = async () => {
  await store.changeSettings({ consent: null });
  byId("agree").focus();
  say(words("form_withdrawn"));
};

byId("remember").onchange = ({ target }) => store.changeSettings({ remember: target.checked });

byId("lang").onchange = ({ target }) => store.changeSettings({ lang: target.value });

/** Runs an action on the address typed, or says what is wrong with it. */
function withAddress(action) {
  return async () => {
    const { server, problem } = parseAddress(byId("server").value);
    byId("server").setAttribute("aria-invalid", String(Boolean(problem)));
    if (problem) return say(words(problem));
    if (!(await store.askToReach(server))) return say(words("form_access_refused", { server }));
    return action(server);
  };
}

function say(sentence) {
  byId("outcome").textContent = sentence;
}
