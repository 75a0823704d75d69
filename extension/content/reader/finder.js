// Finds the ad among the lines of a page: the run of lines that reads like a job ad, between the site's furniture.
(() => {
  "use strict";

  const { slices } = globalThis.SansReprocheReader;
  const CUES = new RegExp(
    "\\b(?:" +
      [
        "vous \\w+ez", "tu \\w+(?:as|es|ras|ais)", "poste", "profil", "missions?", "cdi", "cdd", "stage", "stagiaire", "alternan\\w+", "apprenti\\w*", "interim", "recrut\\w+", "recherch(?:e|ons|ez)", "rejoi\\w+", "candidat\\w*",
        "experience", "competences?", "diplome\\w*", "bac ?\\+ ?\\d", "formation", "salaire", "remuneration", "gratification", "teletravail", "temps (?:plein|partiel)", "equipes?", "clients?", "projets?",
        "votre", "responsab\\w+", "avantages", "description", "smic", "horaires?", "contrat", "prise de poste", "a pourvoir", "autonom\\w+", "rigueur", "rigoureu\\w+", "maitrise", "souhaite\\w*", "ton", "tes",
        "we are (?:looking|seeking|hiring)", "we're (?:looking|seeking|hiring)", "looking for", "you will", "you'll", "you have", "you are", "you bring", "your", "role", "responsibilit\\w+", "requirements?", "qualifications?", "skills", "experienced?", "team", "benefits", "salary",
        "full[- ]time", "part[- ]time", "job", "position", "candidates?", "applicants?", "degree", "years", "remote", "hybrid", "internship", "employer", "hiring", "opportunit\\w+", "work(?:ing)?", "develop\\w*", "proficien\\w+", "knowledge", "strong",
        "wir", "deine?", "ihre?", "aufgaben", "stelle", "erfahrung", "kenntnisse", "ausbildung", "vollzeit", "bewerb\\w+", "arbeits\\w+", "berufs\\w+",
      ].join("|") +
      ")\\b",
    "g",
  );
  // What only an offer of a job says; an article about jobs has the other words.
  const OFFERS = new RegExp(
    "\\b(?:" +
      [
        "(?:nous |on )?recherch(?:ons|e) ?(?:un|une|des|actuellement|pour|son|sa|notre|activement)?\\b", "recrut(?:e|ons)\\b", "(?:vos|tes|les|la|votre|ta|principales) missions?", "missions? (?:du poste|principales?|confiees?)",
        "(?:votre|ton|le) profil", "profils? (?:recherches?|souhaites?|attendus?)", "(?:descripti(?:f|on)|intitule|informations sur) (?:du|le|de) poste", "le poste\\b", "vous (?:serez|aurez|participerez|travaillerez|assurez|assurerez|justifiez|interviendrez|integrez|integrerez|rejoindrez|accompagnerez|accompagnez|devrez|disposez|maitrisez|etes|avez)",
        "tu (?:seras|auras|participeras|travailleras|rejoindras|intervien\\w+|recherches|maitrises|es|as)", "rejoi(?:gnez|ns|ndre)", "ce que (?:tu|vous|nous)", "(?:ta|votre) (?:future )?equipe", "a pourvoir", "prise de poste", "type d(?:e contrat|'emploi|u contrat)", "(?:cdi|cdd|stage|alternance|interim)\\b", "postule[rz]?", "candidature", "[hf] ?/ ?[hf]\\b", "m/[fw]/[dx]",
        "remuneration", "salaire", "(?:we are|we're|are|is) (?:looking|seeking|hiring)", "looking for", "seeking\\b", "you(?: wi|')ll", "you(?:'ve| have)", "you(?:'re| are)", "your (?:role|tasks?|profile|responsibilities|mission)", "responsibilities", "requirements", "qualifications", "nice to have",
        "(?:the|this|about the|about this) (?:role|position|job|opportunity)", "who you are", "what (?:you|we|they)'?[a-z]* ?\\b", "years'? (?:of )?experience", "(?:please |to )apply", "resume", "(?:qualified|successful|ideal) candidates?", "benefits", "job (?:description|title|type|details|category)",
        "wir (?:suchen|bieten)", "(?:deine|ihre) aufgaben", "(?:dein|ihr) profil", "(?:das|was) (?:bringst|bieten|erwartet|du|sie)", "vollzeit", "bewerb\\w+", "berufserfahrung", "per sofort|ab sofort",
      ].join("|") +
      ")",
    "g",
  );
  const FOREIGN = /\b(?:cookies?|traceurs?|politique de confidentialite|privacy policy|terms of (?:service|use)|conditions generales|mentions legales|recaptcha|all rights reserved|tous droits reserves|job seekers?|demandeurs d.emploi|recruteurs? :|equal employment opportunity information|self-identif\w*|omb control|paperwork reduction|completion is voluntary|(?:vos|mes) donnees (?:personnelles|a caractere personnel))\b/;
  const HEADINGS = /^(?:(?:le|la|les|vos|votre|tes|ton|nos|notre|l'|your|the|our|about|a propos|descripti\w+|description|what|who|why|pourquoi|qui|how|comment|ce que|job|key|main|full|informations?|details?|offre|presentation)\b.{0,60}|missions?|profil\b.{0,40}|poste\b.{0,30}|responsibilities|requirements|qualifications|skills|benefits|avantages|competences.{0,30}|experience.{0,30}|formation.{0,30}|remuneration.{0,30}|nice to have|contrat.{0,20}|entreprise.{0,30}|contact)\W*$/;
  const APPLY = /^(?:je )?(?:postule|candidate|apply|bewerb)/i;
  const ENOUGH = 180; // characters of prose; the shortest ads have a few lines
  const WORTH = 120; // value of a run, in characters of prose that speaks of a job
  const CERTAIN = 9; // see readsLikeAnAd: 19 real ads of 20 reach it by their text alone
  const AROUND = 6; // lines above the run (title, contract, place) that may say that it is an ad
  const MOST_EXTRA = 300; // characters of short facts (place, contract, contact) taken with the run that they surround
  const CLOSE = 200; // characters of furniture (buttons, share bar) between a title and the text that it heads
  const FAR = 5; // levels of nesting between two lines that still read as one text

  /**
   * The ad's lines on a page whose furniture is marked, or null when there is no ad.
   * `known(line)` tells lines that the page's JSON-LD declares to be the ad's: their value is then certain. For slices.js.
   */
  function* finding(page, known = null) {
    const lines = page.lines.filter((line) => !line.out);
    const values = [];
    yield* slices.each(lines, (line) => values.push(valueOf(line, known)));
    rank(page);
    yield;
    const run = bestRun(lines, values, page);
    if (!run) return null;
    const inside = lines.slice(run.start, run.end);
    const certain = known !== null && inside.some((line) => known(line));
    if (!certain && !readsLikeAnAd(inside, lines.slice(Math.max(0, run.start - AROUND), run.start), page)) return null;
    return withBox(page, lines, run);
  }

  function valueOf(line, known) {
    const length = Math.min(line.text.length, 500);
    // A word or two stand in any text by chance; a sentence does not.
    if (known && known(line)) return length < 25 ? 0.5 * length : 2 * length;
    const cues = Math.min(3, (line.folded.match(CUES) || []).length);
    if (FOREIGN.test(line.folded)) return -length;
    const linked = line.links / line.text.length;
    if (linked > 0.5) return -Math.min(60, length);
    if (line.heading || line.strong > 0.9 * line.text.length) return HEADINGS.test(line.folded) ? 60 : 5;
    if (length < 25 && !line.item) return cues ? 5 : -5;
    return length * (1 - linked) * (0.15 + 0.35 * cues) * (known ? 0.5 : 1);
  }

  // The contiguous run of greatest value; furniture between two lines, and distance in the tree, cost something.
  function bestRun(lines, values, page) {
    let best = null;
    let start = 0;
    let sum = 0;
    for (let i = 0; i < lines.length; i += 1) {
      const gap = i > 0 ? costOfGap(lines[i - 1], lines[i], page) : 0;
      if (sum - gap <= 0) {
        start = i;
        sum = 0;
      } else sum -= gap;
      sum += values[i];
      if (!best || sum > best.sum) best = { start, end: i + 1, sum };
    }
    return best && best.sum > WORTH ? best : null;
  }

  function costOfGap(before, after, page) {
    const skipped = page.chars[after.index] - page.chars[before.index + 1];
    const furniture = skipped ? 20 + Math.min(400, 0.3 * skipped) : 0;
    return furniture + 12 * Math.max(0, distance(before.box, after.box) - FAR);
  }

  // Levels of nesting where the tree really forks: a wrapper around a single box is no distance.
  function distance(a, b) {
    let [left, right] = [a, b];
    while (left !== right) {
      if (left.depth >= right.depth) left = left.parent;
      else right = right.parent;
    }
    return a.rank + b.rank - 2 * left.rank;
  }

  function rank(page) {
    for (const box of page.boxes) if (box.parent && box.last > box.first) box.parent.forks = (box.parent.forks || 0) + 1;
    for (const box of page.boxes) box.rank = box.parent ? box.parent.rank + (box.parent.forks > 1 ? 1 : 0) : 0;
  }

  // Distinct words of jobs count once, distinct formulas of offers twice; the title and the « apply » button weigh in.
  function readsLikeAnAd(lines, above, page) {
    const prose = lines.reduce((sum, line) => sum + line.text.length - line.links, 0);
    const texts = [page.title, ...[...above, ...lines].map((line) => line.folded)];
    const distinct = (words) => new Set(texts.flatMap((text) => text.match(words) || [])).size;
    const button = page.controls.some((label) => APPLY.test(label)) || page.lines.some((line) => line.text.length < 40 && APPLY.test(line.text));
    return prose >= ENOUGH && 2 * distinct(OFFERS) + distinct(CUES) + (button ? 4 : 0) >= CERTAIN;
  }

  // The run rarely starts or ends on a box: take the box that holds it when little else is in there, and the title above.
  function withBox(page, lines, run) {
    let box = lines[run.start].box;
    const last = lines[run.end - 1];
    while (last.index >= box.last) box = box.parent;
    const chars = (some) => some.reduce((sum, line) => sum + line.text.length, 0);
    const inside = lines.slice(run.start, run.end);
    const held = lines.filter((line) => line.index >= box.first && line.index < box.last);
    const extra = chars(held) - chars(inside);
    // A box of nothing but text is the ad's own; in a box that has links or furniture too, a few facts are all we take.
    const pure = held.length === box.last - box.first && page.linkChars[box.last] - page.linkChars[box.first] < 0.1 * chars(held);
    const kept = extra <= 0.5 * chars(inside) && (pure || extra <= MOST_EXTRA) ? held : inside;
    const above = [];
    for (let i = lines.indexOf(kept[0]) - 1; i >= 0 && lines[i].heading && above.length < 2; i -= 1) {
      if (page.chars[lines[i + 1].index] - page.chars[lines[i].index + 1] > CLOSE) break;
      above.unshift(lines[i]);
    }
    return [...above, ...kept];
  }

  /** The lines of given elements (a board's boxes of the ad), without the furniture inside them. */
  function inside(page, elements) {
    const wanted = new Set(elements);
    const boxes = page.boxes.filter((box) => wanted.has(box.el));
    // Furniture around the box does not count: the board's row says that the ad is there.
    return boxes.flatMap((box) => page.lines.slice(box.first, box.last).filter((line) => !line.out || line.outDepth <= box.depth));
  }

  globalThis.SansReprocheReader.finder = { finding, inside, headsSection: (line) => HEADINGS.test(line.folded) };
})();
