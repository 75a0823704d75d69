// Reads the JobPosting that a page declares in JSON-LD: its title, contract, date and text, as lines.
(() => {
  "use strict";

  const { blocks } = globalThis.SansReprocheReader;
  // The ad's own words, in the order in which boards show them; the employer's general presentation is not the ad.
  const PROSE = ["description", "responsibilities", "qualifications", "skills", "experienceRequirements",
    "educationRequirements", "jobBenefits", "incentiveCompensation", "workHours", "specialCommitments"];
  const TAGS = new Set(["skills", "experienceRequirements", "educationRequirements"]);
  const CONTRACTS = { INTERN: "stage", APPRENTICE: "alternance", APPRENTICESHIP: "alternance", CONTRACTOR: "freelance",
    TEMPORARY: "CDD", VOLUNTEER: "bénévolat" };
  const WORDS_OF_CONTRACT = [
    [/\b(?:alternance|alternant|apprentissage|professionnalisation|apprenticeship)\b/i, "alternance"],
    [/\b(?:stage|internship|stagiaire)\b/i, "stage"],
    [/\bint[ée]rim|\bmission d.int[ée]rim/i, "interim"],
    [/\b(?:CDD|contrat à durée déterminée|fixed[- ]term)\b/i, "CDD"],
    [/\b(?:CDI|contrat à durée indéterminée|permanent)\b/i, "CDI"],
    [/\b(?:freelance|ind[ée]pendant|contractor)\b/i, "freelance"],
    [/\bsaisonnier\b/i, "saisonnier"],
  ];

  /** JobPosting objects of the document's scripts: raw JSON values, in page order. Broken scripts are passed over. */
  function postings(document) {
    const found = [];
    for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
      if (!script.textContent.includes("JobPosting")) continue;
      collect(parse(script.textContent), found, 0);
    }
    return found;
  }

  /** The posting's text, as lines {text, item}: its prose fields, without those that repeat the description. */
  function linesOf(posting) {
    const lines = [];
    for (const field of PROSE) {
      const said = wordsOf(lines.map((line) => line.text).join(" "));
      const added = [posting[field]].flat().flatMap((value) => linesOfHtml(proseOf(value)));
      // "skills": ["Word", "Excel"], "experienceRequirements": "no requirements": tags for search engines, not the ad's text.
      const tags = TAGS.has(field) && added.every((line) => line.text.length < 40);
      if (added.length && !tags && !repeats(added, said)) lines.push(...added);
    }
    return lines;
  }

  /** {title, contract, date}: strings or null; the date is YYYY-MM-DD; the contract is a word of French usage. */
  function factsOf(posting) {
    const types = [posting.employmentType].flat().filter((type) => typeof type === "string");
    const contract = types.map((type) => CONTRACTS[type.toUpperCase()] || contractIn(type)).find(Boolean) || null;
    const date = /^\d{4}-\d{2}-\d{2}/.exec(posting.datePosted || "");
    const title = typeof posting.title === "string" ? posting.title : posting.name;
    return { title: typeof title === "string" ? plain(title) : "", contract, date: date ? date[0] : null };
  }

  /** The contract that a short label states ("CDI - temps plein"), or null; the title settles "Stage / Alternance". */
  function contractIn(label, title = "") {
    const named = (text) => WORDS_OF_CONTRACT.filter(([words]) => words.test(text)).map(([, contract]) => contract);
    const stated = named(label);
    return named(title).find((contract) => stated.includes(contract)) || stated[0] || null;
  }

  function parse(source) {
    // Boards leave raw line breaks in strings, comment marks and trailing semicolons around the object.
    const bare = source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/g, "");
    for (const attempt of [() => bare, () => bare.replace(/[\u0000-\u001f]+/g, " "), () => plain(bare)]) {
      try {
        return JSON.parse(attempt());
      } catch {
        continue;
      }
    }
    return null;
  }

  function collect(value, found, depth) {
    if (!value || typeof value !== "object" || depth > 6) return;
    if (Array.isArray(value)) return void value.forEach((item) => collect(item, found, depth + 1));
    if ([value["@type"]].flat().some((type) => /(?:^|[/:])JobPosting$/.test(type))) return void found.push(value);
    Object.values(value).forEach((item) => collect(item, found, depth + 1));
  }

  function proseOf(value) {
    if (typeof value === "string") return value;
    if (!value || typeof value !== "object") return "";
    return [value.description, value.name].find((text) => typeof text === "string") || "";
  }

  function linesOfHtml(source) {
    let html = source;
    // Escaped once or twice on its way through templates: "&lt;p&gt;" is markup that was meant.
    for (let pass = 0; pass < 2 && !hasMarkup(html) && /&(?:lt|amp;lt);/.test(html); pass += 1) html = plain(html);
    const fragment = new DOMParser().parseFromString(html, "text/html").body;
    if (hasMarkup(html)) return blocks.walk(fragment).lines;
    return fragment.textContent.split(/\r?\n|\\n/).map((text) => ({ text: text.replace(/\s+/g, " ").trim(), item: false }))
      .filter((line) => line.text);
  }

  function hasMarkup(text) {
    return /<(?:p|br|div|ul|ol|li|b|strong|em|i|u|span|h[1-6]|table|a|section|article)\b[^<>]*>/i.test(text);
  }

  function plain(text) {
    return new DOMParser().parseFromString(text, "text/html").body.textContent.trim();
  }

  function wordsOf(text) {
    return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []);
  }

  // Most of the words already said in the same company: HelloWork gives the profile twice, WTTJ gives it once, apart.
  function repeats(lines, said) {
    if (!said.length) return false;
    const pairs = new Set(said.map((word, at) => word + " " + said[at + 1]));
    const words = wordsOf(lines.map((line) => line.text).join(" "));
    if (words.length < 2) return said.includes(words[0]);
    const known = words.slice(1).filter((word, at) => pairs.has(words[at] + " " + word)).length;
    return known > 0.6 * (words.length - 1);
  }

  globalThis.SansReprocheReader.jsonld = { postings, linesOf, factsOf, contractIn };
})();
