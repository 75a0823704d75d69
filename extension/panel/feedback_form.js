/** The form that reports a mistake or a missed wording: it shows all that will be sent, and sends on « Envoyer » alone. */

import { ApiError, feedback } from "../lib/api.js";
import { payloadOf } from "../lib/feedback.js";
import { agreedServer } from "../lib/settings.js";
import * as store from "../lib/store.js";

const { element } = globalThis.SansReproche;
const section = document.getElementById("feedback");

/** Puts the form away; its draft stays. */
export function closeFeedback() {
  section.hidden = true;
  section.replaceChildren();
}

/**
 * @param {import("../lib/feedback.js").Draft} draft changed as the user types, and kept until it is sent or given up
 * @param {{tabId: number, t: Function, focus: boolean, done: () => void}} how `done` gives the focus back
 */
export function openFeedback(draft, { tabId, t, focus, done }) {
  const preview = element("dl", { class: "preview" });
  const outcome = element("p", { "aria-live": "polite" });
  const title = element("h2", { id: "feedback-title", tabindex: "-1" }, t(`feedback_title_${draft.kind.replaceAll("-", "_")}`));
  const heading = element("h3", {});

  const changed = async (changes) => {
    Object.assign(draft, changes);
    show();
    await store.writeDraft(tabId, draft);
  };
  const close = async () => {
    await store.writeDraft(tabId, null);
    closeFeedback();
    done();
  };
  const show = () => preview.replaceChildren(...Object.entries(payloadOf(draft)).flatMap(([name, value]) => field(name, value, t)));

  const send = element("button", { type: "button", class: "main", onclick: sending }, t("feedback_send"));
  const cancel = element("button", { type: "button", onclick: close }, t("feedback_cancel"));

  async function sending() {
    const settings = await store.readSettings();
    const server = agreedServer(settings);
    if (server === null) return say(t("feedback_no_consent"));
    say(t("feedback_sending"));
    send.disabled = true;
    try {
      await feedback(server, payloadOf(draft));
      await store.writeDraft(tabId, null);
      section.replaceChildren(title, element("p", {}, t("feedback_sent")), element("button", { type: "button", onclick: close }, t("feedback_close")));
      title.focus();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say(`${whyNotSent(error, t, server)} ${t("feedback_kept")}`);
      send.disabled = false;
      send.focus();
    }
  }

  const say = (sentence) => (outcome.textContent = sentence);

  store.readSettings().then(({ server }) => (heading.textContent = t("feedback_preview", { server })));
  show();
  section.replaceChildren(
    title,
    element("p", { class: "note" }, t("feedback_nothing_yet")),
    element("label", { for: "feedback-comment" }, t("feedback_comment")),
    comment(draft, changed),
    ...(draft.address ? [addressBox(draft, changed, t)] : []),
    heading,
    preview,
    element("p", { class: "actions" }, send, cancel),
    outcome,
  );
  section.hidden = false;
  if (focus) title.focus();
}

/** What failed, in the words of a sending: those of a reading would say to read the page again. */
const FAILURES = { unreachable: "unreachable", timeout: "unreachable", "too-many": "too_many", refused: "refused", "not-found": "not_found" };

function whyNotSent({ code, detail }, t, server) {
  const said = t(`feedback_failed_${FAILURES[code] ?? "other"}`, { server });
  return code === "refused" && detail ? `${said} ${detail}` : said;
}

function comment(draft, changed) {
  const box = element("textarea", { id: "feedback-comment", rows: 3, maxlength: 2000, oninput: ({ target }) => changed({ comment: target.value }) });
  box.value = draft.comment;
  return box;
}

function addressBox(draft, changed, t) {
  const box = element("input", { id: "feedback-address", type: "checkbox", onchange: ({ target }) => changed({ withAddress: target.checked }) });
  box.checked = draft.withAddress;
  return element("p", { class: "check" }, box, element("label", { for: "feedback-address" }, t("feedback_address")));
}

function field(name, value, t) {
  const said = name === "kind" ? t(`feedback_kind_${value.replaceAll("-", "_")}`) : value;
  return [element("dt", {}, t(`feedback_field_${name}`)), element("dd", {}, said)];
}
