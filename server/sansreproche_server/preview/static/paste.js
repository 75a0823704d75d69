/** What is pasted from Word or a web page becomes text on the server: no markup is ever read by this page. */

import { ask } from "./api.js";
import { byId, say, t } from "./dom.js";
import { replace } from "./editor.js";

const BLOCKS = /<(?:p|div|li|ul|ol|h[1-6]|table|br|body)\b/i;
const SOURCE = /<\/(?:p|div|li|ul|ol|h[1-6]|table|body|html)>/i;

export function welcomePastes() {
  const field = byId("text");
  field.addEventListener("paste", async (event) => {
    const [html, plain] = ["text/html", "text/plain"].map((type) => event.clipboardData.getData(type));
    const markup = SOURCE.test(plain) ? plain : BLOCKS.test(html) ? html : "";
    if (!markup) return;
    event.preventDefault();
    const [start, end, before] = [field.selectionStart, field.selectionEnd, field.value];
    const words = await converted(markup, plain);
    const moved = field.value !== before;
    replace(field, moved ? field.selectionStart : start, moved ? field.selectionEnd : end, words);
  });
}

async function converted(html, plain) {
  try {
    const { text } = await ask("/preview/text", { html });
    say(t("pasted"));
    return text || plain;
  } catch {
    return plain;
  }
}
