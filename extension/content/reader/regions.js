// Tells the site's own furniture from the ad: navigation, forms, lists of other jobs, cookie notices, share bars…
(() => {
  "use strict";

  const ROLES = {
    navigation: "navigation", menu: "navigation", menubar: "navigation", tablist: "navigation", search: "navigation",
    toolbar: "navigation", banner: "frame", contentinfo: "frame", dialog: "dialog", alertdialog: "dialog", status: "alert",
    tooltip: "dialog",
  };
  // Whole words of class, id and data-testid, split at case changes, dashes and underscores.
  const NAMES = [
    ["cookies", /\b(?:cookies?|consent|gdpr|rgpd|onetrust|didomi|axeptio|tarteaucitron|cmplz|cmp|usercentrics)\b/],
    ["related", /\b(?:similar|related|recommend(?:ed|ations?)|suggest(?:ed|ions?)|also viewed|(?:other|more|autres|latest|featured) (?:jobs?|offers?|offres?|annonces?|positions?|emplois?)|offres? (?:similaires?|associees?|liees?)|jobs? (?:list|results?|alert)|search results?|people also|referral)\b/],
    ["navigation", /\b(?:nav(?:bar|igation)?|breadcrumbs?|ariane|pagination|pager|facets?|skip (?:link|nav)|menu|sitemap)\b/],
    ["frame", /\b(?:site|page|main|global|gnav) ?(?:footer|header)\b|\bfooter (?:container|main|site)\b/],
    ["share", /\b(?:shar(?:e|ing)|partage[rz]?|social|addtoany|a2a|sharethis)\b/],
    ["login", /\b(?:sign ?(?:in|up)|log ?in|register|auth|account|upsells?|subscribe|newsletter|job alerts?|alerte)\b/],
    ["reviews", /\b(?:reviews?|ratings?|avis|testimonials?|temoignages?|faq)\b/],
    ["advert", /\b(?:advert(?:s|isement)?|sponsor(?:ed)?|promo|pub|banner)\b/],
    ["apply", /\b(?:apply|application|postuler|candidature|eeo)\b/],
  ];
  // A name is a hint: it yields to prose ("nav-content" may be the content). The rest yields only to the body of the page,
  // or to a long text in a dialog, where several boards show the ad.
  const YIELDS_TO_PROSE = new Set(["navigation", "frame", "login", "share", "apply", "advert"]);
  const NEVER_YIELDS = new Set(["form", "cookies", "cards"]);
  const PROSE = 300; // characters
  const FOREIGN_TITLE = new RegExp(
    "^(?:" +
      [
        "(?:les |nos |d.|voir |toutes les )?(?:autres?|dernieres?) (?:offres?|annonces?|emplois?|postes?|opportunites|jobs?)",
        "(?:offres?|annonces?|emplois?|jobs?|postes?|recherches?|metiers?|entreprises?) (?:d.emploi )?(?:similaires?|associee?s?|recommandee?s?|proches|frequentes|populaires|qui (?:pourraient|peuvent|vous)|susceptibles|a la une|suggere)",
        "(?:ces|d.autres|plus d)[ '](?:offres?|annonces?|emplois?|jobs?)", "vous (?:aimerez|pourriez|serez)", "elles? pourraient",
        "(?:similar|related|recommended|more|other|latest|featured|popular|nearby) (?:jobs?|positions?|openings?|roles?|opportunities|search|vacancies)",
        "people also", "jobs? (?:you|like|similar|at|in)\\b", "you (?:may|might)", "explore (?:more|other)", "browse", "see (?:more|all|also)",
        "(?:partage[rz]?|share|imprimer|envoyer)\\b", "(?:get|receive|recevez|recevoir|creez|creer|activez|activer) .*(?:alert|notif|jobs?|offres)",
        "(?:soyez|restez) (?:vigilant|prudent|informe|alerte)", "be careful", "(?:signaler|report)\\b", "how to spot", "safety",
        "avis (?:sur|des|de|d.)", "(?:company |employee )?(?:reviews?|ratings?)\\b", "salaires?(?: moyens?)? (?:pour|de|d.|du|chez)", "(?:average )?salar(?:y|ies) (?:for|at|in|insights)",
        "what can i earn", "(?:unlock|job|applicant|candidate|salary|company) insights", "questions? (?:et reponses|frequentes?|frequently)", "faq\\b", "frequently asked",
        "(?:conseils|actualites|articles|nos conseils|career (?:resources|advice)|employer resources|blog)\\b",
        "(?:gerer|parametres|politique|centre|nous utilisons|we use|this site).{0,40}(?:cookies?|confidentialite|consent|privacy|preference)", "cookies?\\b", "newsletter",
        "(?:connectez|inscrivez|identifiez)[ -]", "(?:sign|log) in", "join (?:now|or|to)", "(?:submit|start) your application", "want to get notified",
        "(?:formations?|competences?) (?:associees?|recommandees?|pour acceder)", "life at\\b.*photos", "match(?:ing)? (?:score|status)",
      ].join("|") +
      ")",
  );
  // A line of the site's interface, alone on its line and short.
  const INTERFACE = new RegExp(
    "^(?:" +
      [
        "(?:je )?postule[rz]?\\b.{0,40}", "apply\\b(?! now -).{0,40}", "(?:quick|easy) apply", "candidature (?:simplifiee|rapide)", "save(?:d| job)?", "sauvegarder.{0,20}", "enregistrer.{0,20}",
        "(?:ajouter|retirer) .{0,20}favoris", "partage[rz]?\\b.{0,30}", "share\\b.{0,30}", "imprimer.{0,20}", "copier le lien", "copy link", "signaler.{0,40}", "report(?: this)?(?: job| ad)?",
        "(?:voir|afficher|lire|show|see|read|view|load)(?: la| le| en)? (?:plus|moins|suite|more|less|detail).{0,20}", "en savoir plus", "learn more", "retour.{0,40}", "back\\b.{0,30}", "return to.{0,30}",
        "(?:suivant|precedent|next|previous|fermer|close|menu|accueil|home)", "(?:publiee?|postee?|actualisee?|mise? a jour|posted|updated|reposted)\\b.{0,30}", "il y a \\d+ .{0,12}", "\\d+\\+? (?:days?|hours?|weeks?|months?|jours?|heures?) ago",
        ".{0,20}\\d+ (?:candidats?|candidatures?|applicants?|vues?|views?)\\b.{0,20}", "see who .{0,40}", "(?:nouveau|new|sponsored|sponsorise|urgent)", "pulled from the full job description",
        "you must create .{0,90}", "(?:job|offer|offre) (?:post )?(?:details|details de l.offre)", "start of main content", "(?:overview|company|jobs?|developer jobs)", "©.{0,80}",
      ].join("|") +
      ")[\\s.:>»→←…!*]*$",
  );

  /** Marks each box with `kind` (why its lines are not the ad's) or null; each line with `out`, the same, and `outDepth`. */
  function mark(page) {
    const total = page.lines.reduce((sum, line) => sum + line.text.length, 0);
    page.chars = prefixSums(page.lines, (line) => line.text.length);
    page.linkChars = prefixSums(page.lines, (line) => line.links);
    page.prose = prefixSums(page.lines, (line) => (line.text.length >= 60 && line.links < 0.3 * line.text.length ? line.text.length : 0));
    for (const line of page.lines) line.folded = fold(line.text);
    for (const box of page.boxes) box.kind = kindOf(box, page, total);
    markCards(page);
    for (const box of page.boxes) if (box.kind) markOut(page, box.first, box.last, box.kind, box.depth);
    markForeignSections(page);
    for (const line of page.lines) if (!line.out && isInterface(line)) markOut(page, line.index, line.index + 1, "interface");
  }

  // `outDepth`: how deep the innermost box stands that says so; a title or a word says so by itself.
  function markOut(page, first, last, kind, depth = Infinity) {
    for (const line of page.lines.slice(first, last)) {
      line.out = line.out || kind;
      line.outDepth = depth;
    }
  }

  /** Lower case, no accents, plain apostrophes: same length is not promised. */
  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[’ʼ]/g, "'").trim();
  }

  function prefixSums(items, measure) {
    const sums = new Float64Array(items.length + 1);
    items.forEach((item, at) => (sums[at + 1] = sums[at] + measure(item)));
    return sums;
  }

  function charsIn(page, box) {
    return page.chars[box.last] - page.chars[box.first];
  }

  function kindOf(box, page, total) {
    if (!box.parent || box.last === box.first) return null;
    const chars = charsIn(page, box);
    const declared = formKind(box, chars) || declaredKind(box);
    const kind = declared || namedKind(box.el);
    if (!kind || NEVER_YIELDS.has(kind)) return kind;
    const prose = page.prose[box.last] - page.prose[box.first];
    if (!declared && prose > PROSE && YIELDS_TO_PROSE.has(kind)) return null;
    return chars > 0.5 * total || (kind === "dialog" && prose > 2 * PROSE) ? null : kind;
  }

  // Some sites wrap the whole page in one form: what counts is how little there is to read for each field.
  function formKind(box, chars) {
    if (box.fields === 0) return null;
    const perField = chars / box.fields;
    if (box.el.tagName === "FORM") return perField < 800 && !box.el.querySelector("main, [role=main], article, nav") ? "form" : null;
    return box.fields >= 3 && perField < 100 ? "form" : null;
  }

  function declaredKind(box) {
    const { el } = box;
    const role = ROLES[(el.getAttribute("role") || "").toLowerCase()];
    if (role) return role;
    if (el.tagName === "NAV") return "navigation";
    if (el.tagName === "DIALOG" || el.getAttribute("aria-modal") === "true") return "dialog";
    if (el.tagName === "FOOTER") return "frame";
    if (el.tagName === "HEADER" && !el.closest("main, article, [role=main], section")) return "frame";
    return null;
  }

  function namedKind(el) {
    const names = [el.id, el.getAttribute("class"), el.getAttribute("data-testid"), el.getAttribute("data-cy")];
    const words = names.filter(Boolean).join(" ");
    if (!words) return null;
    const plain = words.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[^A-Za-z]+/g, " ").toLowerCase();
    const found = NAMES.find(([, pattern]) => pattern.test(plain));
    return found ? found[0] : null;
  }

  // Brothers of one shape, each opening on a link: cards of other jobs, or menus.
  function markCards(page) {
    const families = new Map();
    for (const box of page.boxes) {
      if (!box.parent || box.kind || box.last === box.first) continue;
      const shape = box.el.tagName + "." + (box.el.getAttribute("class") || "").replace(/[\d-]+/g, "").slice(0, 80);
      const shapes = families.get(box.parent) || families.set(box.parent, new Map()).get(box.parent);
      (shapes.get(shape) || shapes.set(shape, []).get(shape)).push(box);
    }
    for (const shapes of families.values()) {
      for (const family of shapes.values()) {
        if (family.length < 3) continue;
        const cards = family.filter((box) => isCard(box, page));
        if (cards.length >= 0.75 * family.length) family.forEach((box) => (box.kind = "cards"));
      }
    }
  }

  function isCard(box, page) {
    const chars = charsIn(page, box);
    if (chars > 1500) return false;
    if (box.inLink) return true;
    const links = page.linkChars[box.last] - page.linkChars[box.first];
    if (links > 0.6 * chars) return true;
    const opening = page.lines.slice(box.first, Math.min(box.first + 3, box.last - 1));
    return opening.some((line) => line.links > 0.8 * line.text.length && line.links > 8);
  }

  // "Similar jobs" and the like: the section that the title heads, or all that follows up to the next title of its rank.
  function markForeignSections(page) {
    for (const line of page.lines) {
      if (line.out || !isTitle(line) || !FOREIGN_TITLE.test(line.folded)) continue;
      const section = headedBy(line, page);
      const end = section ? section.last : endOfFlatSection(line, page);
      markOut(page, line.index, end, "related");
    }
  }

  function isTitle(line) {
    return line.text.length < 120 && (line.heading > 0 || line.strong > 0.9 * line.text.length || standsAlone(line));
  }

  // The only line of the first of several boxes: a title in a plain div, as builders of pages like them.
  function standsAlone(line) {
    const { box } = line;
    return line.text.length < 60 && !line.item && box.last - box.first === 1 && box.el.tagName !== "P" && box.el.tagName !== "TD";
  }

  function headedBy(line, page) {
    let section = null;
    for (let box = line.box; box.parent && box.first === line.index; box = box.parent) {
      if (box.last > line.index + 1 && charsIn(page, box) < 0.5 * page.chars[page.lines.length]) section = box;
    }
    return section;
  }

  function endOfFlatSection(line, page) {
    if (!line.heading) return line.index + 1;
    const limit = line.box.parent ? line.box.parent.last : page.lines.length;
    let end = line.index + 1;
    while (end < limit && !(page.lines[end].heading > 0 && page.lines[end].heading <= line.heading)) end += 1;
    return end;
  }

  function isInterface(line) {
    if (line.label) return true;
    if (line.links >= line.text.length - 4 && line.text.length < 60 && !line.heading && isAction(line)) return true;
    return line.text.length < 120 && !line.item && INTERFACE.test(line.folded);
  }

  function isAction(line) {
    const el = line.pieces[0].node.parentElement;
    const link = el && el.closest("a, [role=link]");
    return Boolean(link) && /\b(?:btn|button|cta)\b/i.test(link.getAttribute("class") || "");
  }

  globalThis.SansReprocheReader.regions = { mark, fold, charsIn };
})();
