/** The form shared by the options and the first run: where ads are sent, whether the user agrees, in which language. */

import { parseAddress } from "../lib/address.js";
import { ApiError, health } from "../lib/api.js";
import * as store from "../lib/store.js";
import { failure } from "../lib/summary.js";

const byId = (id) => document.getElementById(id);

/** @param {() => Function} words gives the current `t` @returns {(settings: store.Settings) => void} shows the settings */
export function settingsForm(words) {
  const say = (sentence) => (byId("outcome").textContent = sentence);

  /** Runs an action on the address typed, or says what is wrong with it. */
  const withAddress = (action) => async () => {
    const { server, problem } = parseAddress(byId("server").value);
    byId("server").setAttribute("aria-invalid", String(Boolean(problem)));
    if (problem) return say(words()(problem));
    if (!(await store.askToReach(server))) return say(words()("form_access_refused", { server }));
    return action(server);
  };

  byId("test").onclick = withAddress(async (server) => {
    say(words()("form_testing"));
    try {
      say(words()("form_connected", { server, version: await health(server) }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say(failure(error, words(), server));
    }
  });

  byId("agree").onclick = withAddress(async (server) => {
    await store.changeSettings({ server, consent: { server, at: new Date().toISOString() } });
    say(words()("form_agreed", { server }));
  });

  byId("withdraw").onclick = async () => {
    await store.changeSettings({ consent: null });
    byId("agree").focus();
    say(words()("form_withdrawn"));
  };

  byId("lang").onchange = ({ target }) => store.changeSettings({ lang: target.value });

  let shownServer = null;
  return (settings) => {
    const t = words();
    const agreed = store.agreedServer(settings);
    if (shownServer !== settings.server) byId("server").value = shownServer = settings.server;
    byId("lang").value = settings.lang;
    byId("withdraw").hidden = agreed === null;
    byId("consent-state").textContent =
      agreed === null ? t("consent_none") : t("consent_given", { date: t.date(settings.consent.at), server: agreed });
  };
}
