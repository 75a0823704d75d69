// Tells the site's own furniture from the ad: navigation, forms, lists of other jobs, cookie notices, share bars…
(() => {
  "use strict";

  const { slices } = globalThis.SansReprocheReader;
  const ROLES = {
    navigation: "navigation", menu: "navigation", menubar: "navigation", tablist: "navigation", search: "navigation",
    toolbar: "navigation", banner: "frame", contentinfo: "footer", dialog: "dialog", alertdialog: "dialog", status: "alert",
    tooltip: "dialog",
  };
  // Whole words of class, id and data-testid, split at case changes, dashes and underscores.
  const NAMES = [
    ["cookies", /\b(?:cookies?|consent|gdpr|rgpd|onetrust|didomi|axeptio|tarteaucitron|cmplz|usercentrics)\b/],
    ["related", /\b(?:similar|related|recommend(?:ed|ations?)|suggest(?:ed|ions?)|also viewed|(?:other|more|autres|latest|featured) (?:jobs?|offers?|offres?|annonces?|positions?|emplois?)|offres? (?:similaires?|associees?|liees?)|jobs? (?:list|results?|alert)|search results?|people also|referral)\b/],
    ["navigation", /\b(?:nav(?:bar|igation)?|breadcrumbs?|ariane|pagination|pager|facets?|skip (?:link|nav)|menu|sitemap)\b/],
    ["frame", /\b(?:site|page|main|global|gnav) ?(?:footer|header)\b|\bfooter (?:container|main|site)\b/],
    ["share", /\b(?:shar(?:e|ing)|partage[rz]?|social|addtoany|sharethis)\b/],
    ["login", /\b(?:sign ?(?:in|up)|log ?in|auth|upsells?|subscribe|newsletter|job alerts?|alerte)\b/],
    ["reviews", /\b(?:reviews?|ratings?|avis|testimonials?|temoignages?|faq)\b/],
    ["advert", /\b(?:advert(?:s|isement)?|sponsor(?:ed)?|promo)\b/],
    ["apply", /\b(?:apply (?:button|btn|now|bar|box|cta|form)|application form|postuler|eeo)\b/],
  ];
  const PROSE = 300; // characters of running text that furniture does not have
  // A name is a hint, and yields to prose at once: "nav-content" may be the content. A role yields to twice as much: several
  // boards show the ad in a dialog. These never do, whatever they hold:
  const FIRM = new Set(["cards", "form", "reviews", "footer"]);
  const FOREIGN_TITLE = new RegExp(
    "^(?:" +
      [
        "(?:les |nos |d.|voir |toutes les )?(?:autres?|dernieres?) (?:offres?|annonces?|emplois?|postes|opportunites|jobs)",
        "(?:offres?|annonces?|emplois?|jobs|postes|recherches?|metiers?|entreprises?) (?:d.emploi )?(?:similaires?|associee?s?|recommandee?s?|proches|frequentes|populaires|qui (?:pourraient|peuvent|vous)|susceptibles|a la une|suggere)",
        "(?:ces|d.autres|plus d)[ '](?:offres|annonces|emplois|jobs)", "vous (?:aimerez|pourriez) (?:aussi|egalement|aimer|etre interesse)",
        "(?:similar|related|recommended|more|other|latest|featured|popular|nearby) (?:jobs|positions|openings|roles|searches|vacancies|offers)",
        "people also (?:viewed|searched)", "(?:(?:les|ces) )?(?:candidats|personnes|internautes|visiteurs) (?:ont|qui ont|interesse.{0,25}) ?(?:aussi|egalement)", "(?:vous avez|deja|recemment) (?:recemment )?(?:vu|consulte)", "jobs (?:you|like|similar)", "you (?:may|might) (?:also|like)", "explore (?:more|other) (?:jobs|roles)",
        "(?:partage[rz]?|share) (?:cette|cet|l'|via|sur|this|the|on)", "(?:get|receive|recevez|creez|creer|activez) .*(?:alert|notif|jobs|offres)", "want to get notified",
        "(?:soyez|restez) (?:vigilant|prudent|informe|alerte)", "be careful", "signaler (?:cette|l'|un)", "report (?:this|an? |job|ad)", "(?:how to|stay) .{0,12}safe", "safety tips",
        "(?:les )?avis (?:sur|des (?:salaries|employes|collaborateurs|candidats))", "(?:company |employee )(?:reviews?|ratings?)", "salaires? (?:moyens?|pour|chez)", "(?:average )?salar(?:y|ies) (?:for|at|insights|estimate)",
        "what can i earn", "(?:unlock|job|applicant|candidate|salary|company) .{0,8}insights", "questions? (?:et reponses|frequentes?)", "faq\\b", "frequently asked",
        "(?:nos )?conseils (?:carriere|emploi|candidats?|pour (?:postuler|votre))", "career (?:resources|advice)", "(?:les )?(?:metiers|entreprises) qui recrutent", "envie d.en savoir plus", "employer resources", "articles? (?:similaires|recents|associes|lies|recommandes)",
        "(?:gerer|parametres|politique|centre|nous utilisons|we use|this site).{0,40}(?:cookies?|confidentialite|consent|privacy|preference)", "cookies?\\b", "newsletter",
        "(?:connectez|inscrivez|identifiez)[ -]", "(?:sign|log) in\\b", "join (?:now|or sign)", "(?:submit|start) your application", "formations? (?:associees?|recommandees?|pour acceder)",
      ].join("|") +
      ")",
  );
  // A line of the site's interface, alone on its line and short.
  const INTERFACE = new RegExp(
    "^(?:" +
      [
        "(?:je )?postule[rz]?\\b.{0,25}", "apply\\b(?! now -).{0,25}", "(?:quick|easy) apply", "candidature (?:simplifiee|rapide)", "save(?:d| job)?", "sauvegarder.{0,20}", "enregistrer.{0,20}",
        "(?:ajouter|retirer) .{0,20}favoris", "partage[rz]?\\b.{0,30}", "share\\b.{0,30}", "imprimer.{0,20}", "copier le lien", "copy link", "signaler.{0,40}", "report(?: this)?(?: job| ad)?",
        "(?:voir|afficher|lire|show|see|read|view|load)(?: la| le| en)? (?:plus|moins|suite|more|less|detail).{0,20}", "en savoir plus", "learn more", "(?:voir|decouvrir|consulter) (?:la page|le profil|la fiche|(?:toutes )?(?:les|nos|ses) offres).{0,50}", "(?:annonce |offre )?(?:vue|consultee) \\d+ fois.{0,20}", "retour.{0,40}", "back\\b.{0,30}", "return to.{0,30}",
        "(?:suivant|precedent|next|previous|fermer|close|menu|accueil|home)", "(?:publiee?|postee|actualisee?|mise? a jour) (?:le|il y a|depuis|hier|aujourd).{0,25}", "(?:posted|updated|reposted)\\b.{0,30}", "il y a \\d+ .{0,12}", "\\d+\\+? (?:days?|hours?|weeks?|months?|jours?|heures?) ago",
        ".{0,20}\\d+ (?:candidats?|candidatures?|applicants?|vues?|views?)\\b.{0,20}", "see who .{0,40}", "(?:nouveau|new|sponsored|sponsorise|urgent)", "pulled from the full job description",
        "you must create .{0,90}", "(?:job|offer|offre) (?:post )?(?:details|details de l.offre)", "start of main content", "(?:overview|company|jobs?|developer jobs)", "©.{0,80}",
      ].join("|") +
      ")[\\s.:>»→←…!*]*$",
  );

  const GENDERS = /\b[hf] ?[/-] ?[hf]\b|\bm ?\/ ?[fwd]\b/; // (H/F), (m/f/d): what a title of a job has, and a section of an ad has not

  /** Marks each box with `kind` (why its lines are not the ad's) or null; each line with `out`, the same, and `outDepth`. */
  function* marking(page) {
    const total = page.lines.reduce((sum, line) => sum + line.text.length, 0);
    page.chars = prefixSums(page.lines, (line) => line.text.length);
    page.linkChars = prefixSums(page.lines, (line) => line.links);
    yield* slices.each(page.lines, (line) => (line.folded = fold(line.text)));
    yield* markingCards(page);
    page.prose = prefixSums(page.lines, (line) => (!line.out && isProse(line) ? line.text.length : 0));
    yield* slices.each(page.boxes, (box) => (box.kind = box.kind || kindOf(box, page, total)));
    yield* slices.each(page.boxes, (box) => box.kind && markOut(page, box.first, box.last, box.kind, box.depth));
    yield* slices.each(page.lines, (line) => markForeignSection(line, page));
    yield* slices.each(page.lines, (line) => !line.out && isInterface(line) && markOut(page, line.index, line.index + 1, "interface"));
  }

  // `outDepth`: how deep the innermost box stands that says so; a title or a word says so by itself.
  function markOut(page, first, last, kind, depth = Infinity) {
    for (let at = first; at < last; at += 1) {
      const line = page.lines[at];
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

  function isProse(line) {
    return line.text.length >= 60 && line.links < 0.3 * line.text.length;
  }

  function kindOf(box, page, total) {
    if (!box.parent || box.last === box.first) return null;
    const chars = charsIn(page, box);
    const prose = page.prose[box.last] - page.prose[box.first];
    const declared = formKind(box, chars, prose) || declaredKind(box);
    const kind = declared || namedKind(box.el);
    if (!kind || kind === "form") return kind;
    if (chars > 0.5 * total) return null;
    if (FIRM.has(kind) || kind === "cookies") return kind;
    return prose > (declared || kind === "related" ? 2 * PROSE : PROSE) ? null : kind;
  }

  // Some sites wrap the whole page in one form: it holds the page's title or its menu. In there, boxes of fields are the form.
  function formKind(box, chars, prose) {
    if (box.fields === 0) return null;
    if (box.el.tagName !== "FORM") return box.fields >= 3 && chars < 100 * box.fields ? "form" : null;
    if (box.el.querySelector("h1, main, [role=main], article, nav")) return null;
    return box.fields < 5 && prose > 2 * PROSE ? null : "form";
  }

  function declaredKind(box) {
    const { el } = box;
    const role = ROLES[(el.getAttribute("role") || "").toLowerCase()];
    if (role) return role;
    if (el.tagName === "NAV") return "navigation";
    if (el.tagName === "DIALOG" || el.getAttribute("aria-modal") === "true") return "dialog";
    if (el.tagName === "FOOTER") return "footer";
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

  // Brothers of one shape, each opening on a link or a job's title: cards of other jobs, or menus.
  function* markingCards(page) {
    const families = new Map();
    yield* slices.each(page.boxes, (box) => {
      if (!box.parent || box.last === box.first) return;
      const shape = box.el.tagName + "." + (box.el.getAttribute("class") || "").replace(/[\d-]+/g, "").slice(0, 80);
      const shapes = families.get(box.parent) || families.set(box.parent, new Map()).get(box.parent);
      (shapes.get(shape) || shapes.set(shape, []).get(shape)).push(box);
    });
    for (const shapes of families.values()) {
      for (const family of shapes.values()) {
        if (family.length < 3) continue;
        let cards = 0;
        yield* slices.each(family, (box) => (cards += isCard(box, page)));
        if (cards < 0.75 * family.length) continue;
        yield* slices.each(family, (box) => {
          box.kind = "cards";
          markOut(page, box.first, box.last, "cards", box.depth);
        });
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
    return opening.some((line) => (line.links > 0.8 * line.text.length && line.links > 8) || (line.text.length < 90 && GENDERS.test(line.folded)));
  }

  // "Similar jobs" and the like: the section that the title heads, or all that follows up to the next title of its rank.
  function markForeignSection(line, page) {
    if (line.out || !isTitle(line) || !FOREIGN_TITLE.test(line.folded)) return;
    const section = headedBy(line, page);
    markOut(page, line.index, section ? section.last : endOfFlatSection(line, page), "related");
  }

  function isTitle(line) {
    return line.text.length < 120 && !line.item && (line.heading > 0 || line.strong > 0.9 * line.text.length || standsAlone(line));
  }

  // The only line of the first of several boxes: a title in a plain div, as builders of pages like them.
  function standsAlone(line) {
    const { box } = line;
    return line.text.length < 60 && box.last - box.first === 1 && box.el.tagName !== "P" && box.el.tagName !== "TD";
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
    if (line.label && nearField(line.box)) return true;
    if (line.links >= line.text.length - 4 && line.text.length < 60 && !line.heading && isAction(line)) return true;
    const alone = line.box.last - line.box.first <= 2 || line.links > 0.8 * line.text.length;
    return alone && line.text.length < 120 && !line.item && INTERFACE.test(line.folded);
  }

  function nearField({ fields, parent }) {
    return fields > 0 || (parent !== null && parent.fields > 0 && parent.fields < 20);
  }

  function isAction(line) {
    const el = line.pieces[0].node.parentElement;
    const link = el && el.closest("a, [role=link]");
    return Boolean(link) && /\b(?:btn|button|cta)\b/i.test(link.getAttribute("class") || "");
  }

  globalThis.SansReprocheReader.regions = { marking, fold, charsIn };
})();
