/** The first run: what is sent, where, and only once the user agrees. */

import { page } from "../ui/page.js";
import { settingsForm } from "../ui/settings_form.js";

let words;
const show = settingsForm(() => words);

page((t, settings) => {
  words = t;
  show(settings);
});
