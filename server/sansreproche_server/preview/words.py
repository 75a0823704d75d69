"""The page's words in both languages: by name, for the templates and, those under `SCRIPT`, for the scripts."""

from __future__ import annotations

from collections.abc import Mapping

from sansreproche import Text
from sansreproche.formats.words import TIER_NAMES

WORDS: dict[str, Text] = {
    "tagline": Text("Relisez une annonce avant de la publier", "Re-read a job ad before you publish it"),
    "lead": Text(
        "Collez votre offre d'emploi : les mentions qui arrêteraient une candidate, un candidat ou un diffuseur apparaissent au fil de la frappe, avec la raison, le texte de loi et une autre façon de l'écrire.",
        "Paste your job ad: the wordings that would make a candidate or a job board stop show up as you type, with the reason, the law and another way to put it.",
    ),
    "skip": Text("Aller aux remarques", "Skip to the remarks"),
    "views": Text("Façons de relire", "Ways to re-read"),
    "view_one": Text("Une annonce", "One ad"),
    "view_compare": Text("Deux versions", "Two versions"),
    "view_batch": Text("Plusieurs annonces", "Several ads"),
    "other_language": Text("English", "Français"),
    "other_language_name": Text("Read this page in English", "Lire cette page en français"),
    "your_ad": Text("Votre annonce", "Your ad"),
    "title": Text("Intitulé du poste", "Job title"),
    "text": Text("Texte de l'annonce", "Text of the ad"),
    "text_help": Text(
        "Écrivez, collez depuis Word ou une page web, ou déposez un fichier PDF, Word, OpenDocument, HTML, courriel ou texte.",
        "Write, paste from Word or a web page, or drop a PDF, Word, OpenDocument, HTML, mail or text file.",
    ),
    "text_placeholder": Text("Collez ici le texte de votre annonce…", "Paste the text of your ad here…"),
    "choose_file": Text("Ouvrir un fichier", "Open a file"),
    "drop_here": Text("Déposez le fichier : il sera lu ici", "Drop the file: it will be read here"),
    "examples": Text("Exemples", "Examples"),
    "fields": Text("Ce que le site affiche à côté du texte", "What the job board shows beside the text"),
    "fields_help": Text(
        "Ces lignes sont relues avec l'annonce ; laissez vide ce que le texte dit déjà.",
        "These lines are read together with the ad; leave empty what the text already says.",
    ),
    "contract": Text("Contrat", "Contract"),
    "contract_hint": Text("CDI, CDD, stage…", "Permanent, fixed-term…"),
    "pay": Text("Rémunération", "Pay"),
    "pay_hint": Text("2 000 à 2 300 € brut par mois", "€2,000 to 2,300 gross a month"),
    "hours": Text("Horaires", "Hours"),
    "hours_hint": Text("35 h par semaine", "35 hours a week"),
    "place": Text("Lieu", "Location"),
    "place_hint": Text("Ville, télétravail", "Town, remote days"),
    "date": Text("Date de publication", "Publication date"),
    "check": Text("Relire l'annonce", "Check the ad"),
    "remarks": Text("Remarques", "Remarks"),
    "marked_text": Text("L'annonce relue", "The ad as read"),
    "nothing_yet": Text(
        "Les remarques apparaîtront ici. Rien n'est enregistré : le texte part au serveur pour être relu, puis il est oublié.",
        "Remarks will show here. Nothing is stored: the text goes to the server to be read, then it is forgotten.",
    ),
    "nothing_found": Text(
        "Aucune formulation connue n'a été relevée. Cela ne prouve pas que l'annonce soit sans défaut.",
        "No known wording was found. This does not prove that the ad is without fault.",
    ),
    "why": Text("Pourquoi", "Why"),
    "law": Text("Ce que disent les textes", "What the law says"),
    "question": Text("Une candidate, un candidat peut demander", "A candidate may ask"),
    "rewrite": Text("Écrire plutôt", "Write instead"),
    "rewrite_safe": Text("Peut remplacer ces mots tels quels.", "May replace these words as it is."),
    "rewrite_adapt": Text("À adapter à votre poste avant de l'utiliser.", "Adapt it to your job before using it."),
    "rewrite_display": Text("Donné en exemple.", "Given as an example."),
    "apply": Text("Remplacer dans l'annonce", "Replace in the ad"),
    "copy": Text("Copier", "Copy"),
    "copy_rewrite": Text("Copier la formule", "Copy the wording"),
    "rules_version": Text("Règles", "Rules"),
    "law_checked": Text("textes vérifiés le", "law checked on"),
    "show": Text("Montrer dans l'annonce", "Show in the ad"),
    "related": Text("À rapprocher de", "Compare with"),
    "justify": Text("C'est justifié…", "It is justified…"),
    "justify_reason": Text("Pourquoi cette mention est justifiée ici", "Why this wording is justified here"),
    "justify_help": Text(
        "La raison est gardée dans le rapport et dans sansreproche.toml, pas sur ce serveur.",
        "The reason is kept in the report and in sansreproche.toml, not on this server.",
    ),
    "justify_save": Text("Garder cette raison", "Keep this reason"),
    "justified": Text("Justifié", "Justified"),
    "unjustify": Text("Retirer la justification", "Withdraw the justification"),
    "cancel": Text("Annuler", "Cancel"),
    "close": Text("Fermer", "Close"),
    "undo": Text("Revenir à l'annonce d'avant", "Back to the former ad"),
    "checked": Text("vérifié le", "checked on"),
    "checklist": Text("Avant de publier", "Before publishing"),
    "refused": Text("Ce que France Travail refuse", "What France Travail refuses"),
    "refused_help": Text(
        "D'après ses conseils de rédaction et les articles cités. Une aide, qui ne préjuge pas de sa réponse.",
        "From its drafting advice and the articles cited. A help, which does not foretell its answer.",
    ),
    "asked": Text("Ce que les candidats demanderont", "What candidates will ask"),
    "asked_help": Text(
        "Ce que l'annonce ne dit pas, il faudra le dire au téléphone.",
        "What the ad does not say will have to be said on the phone.",
    ),
    "pass": Text("Rien relevé", "Nothing found"),
    "stated": Text("Dit", "Stated"),
    "look": Text("À regarder", "To look at"),
    "take_away": Text("Emporter", "Take away"),
    "take_away_help": Text(
        "Le rapport porte le texte relu, les remarques, vos justifications, la version des règles et le jour où les textes ont été vérifiés.",
        "The report holds the text as read, the remarks, your justifications, the rules' version and the day the law was checked.",
    ),
    "copy_text": Text("Copier le texte de l'annonce", "Copy the text of the ad"),
    "print": Text("Imprimer ou PDF", "Print or PDF"),
    "print_now": Text("Imprimer ou enregistrer en PDF", "Print or save as PDF"),
    "download": Text("Rapport", "Report"),
    "download_html": Text("HTML", "HTML"),
    "download_md": Text("Markdown", "Markdown"),
    "download_json": Text("JSON", "JSON"),
    "download_sarif": Text("SARIF", "SARIF"),
    "download_toml": Text("Télécharger sansreproche.toml", "Download sansreproche.toml"),
    "download_file": Text("Télécharger", "Download"),
    "toml_help": Text(
        "Vos justifications, pour la ligne de commande et l'intégration continue.",
        "Your justifications, for the command line and continuous integration.",
    ),
    "copy_toml": Text("Copier sansreproche.toml", "Copy sansreproche.toml"),
    "compare_title": Text("Comparer deux versions", "Compare two versions"),
    "compare_help": Text(
        "À gauche la version d'avant, à droite celle d'après : ce qui a disparu, ce qui est nouveau, ce qui reste, et les mots changés.",
        "On the left the version before, on the right the one after: what is gone, what is new, what stays, and the words that changed.",
    ),
    "before": Text("Avant", "Before"),
    "after": Text("Après", "After"),
    "compare_take": Text("Reprendre l'annonce en cours", "Take the current ad"),
    "compare_keep": Text("Garder comme version d'avant", "Keep as the version before"),
    "compare_go": Text("Comparer", "Compare"),
    "changed_words": Text("Les mots changés", "The words that changed"),
    "batch_title": Text("Relire plusieurs annonces", "Check several ads"),
    "batch_help": Text(
        "Un fichier CSV ou JSONL, tel qu'un logiciel de recrutement l'exporte : une annonce par ligne, avec une colonne « text » ou « description » ; « title », « contract », « pay », « place », « date » et leurs noms français sont reconnus.",
        "A CSV or JSONL file, as recruiting software exports it: one ad a line, with a column “text” or “description”; “title”, “contract”, “pay”, “place”, “date” and their French names are understood.",
    ),
    "batch_choose": Text("Choisir un fichier CSV ou JSONL", "Choose a CSV or JSONL file"),
    "batch_drop": Text("ou déposez-le ici", "or drop it here"),
    "batch_caption": Text("Annonces du fichier, une par ligne", "Ads of the file, one a line"),
    "batch_often": Text("Ce qui revient le plus", "What comes back most"),
    "column_line": Text("Ligne", "Line"),
    "column_ad": Text("Annonce", "Ad"),
    "column_worst": Text("Mention la plus grave", "Gravest wording"),
    "needs_script": Text(
        "Sans JavaScript, la page relit une annonce à la fois : bouton « Relire l'annonce ». La relecture au fil de la frappe, la comparaison et les fichiers le demandent.",
        "Without JavaScript the page checks one ad at a time: button “Check the ad”. Checking as you type, comparing and files need it.",
    ),
    "privacy": Text(
        "Rien n'est enregistré : ni l'annonce, ni ce que vous en faites. Pas de cookie, pas de compte, pas de mesure d'audience.",
        "Nothing is stored: neither the ad nor what you do with it. No cookie, no account, no audience measurement.",
    ),
    "not_advice": Text("Une aide à la lecture, pas un conseil juridique.", "A reading aid, not legal advice."),
    "rules_link": Text("Les règles", "The rules"),
    "api_link": Text("L'API", "The API"),
    "report_title": Text("Rapport de relecture", "Report on a job ad"),
    "report_none": Text("Sans intitulé", "Untitled"),
    "problem": Text("À corriger", "To be corrected"),
}

SCRIPT: dict[str, Text] = {
    "remarks_none": Text("Aucune remarque", "No remark"),
    "remarks_one": Text("{n} remarque", "{n} remark"),
    "remarks_other": Text("{n} remarques", "{n} remarks"),
    "justified_one": Text("dont {n} justifiée", "{n} of them justified"),
    "justified_other": Text("dont {n} justifiées", "{n} of them justified"),
    "in_title": Text("Dans l'intitulé", "In the title"),
    "in_pay": Text("Dans le champ Rémunération", "In the field Pay"),
    "in_hours": Text("Dans le champ Horaires", "In the field Hours"),
    "in_place": Text("Dans le champ Lieu", "In the field Location"),
    "quote": Text("« {quote} »", "“{quote}”"),
    "applied": Text("Remplacé. Ctrl+Z pour revenir en arrière.", "Replaced. Ctrl+Z to undo."),
    "moved": Text(
        "Ces mots ont changé entre-temps : rien n'a été remplacé.",
        "These words changed meanwhile: nothing was replaced.",
    ),
    "copied": Text("Copié.", "Copied."),
    "not_copied": Text(
        "Le navigateur refuse la copie : sélectionnez le texte et copiez-le avec Ctrl+C.",
        "The browser refuses to copy: select the text and copy it with Ctrl+C.",
    ),
    "pasted": Text(
        "Mise en forme convertie en texte. Ctrl+Z pour revenir en arrière.",
        "Formatting turned into text. Ctrl+Z to undo.",
    ),
    "reading_file": Text("Lecture de {name}…", "Reading {name}…"),
    "file_read": Text(
        "{name} a été lu ({kind}).",
        "{name} was read ({kind}).",
    ),
    "file_many": Text("Un seul fichier à la fois : {name} est lu.", "One file at a time: {name} is read."),
    "example_loaded": Text("Exemple chargé.", "Example loaded."),
    "unreachable": Text(
        "Le serveur ne répond pas. Votre texte est toujours ici ; la relecture reprendra à la prochaine frappe.",
        "The server does not answer. Your text is still here; reading resumes at the next keystroke.",
    ),
    "refused_answer": Text("Le serveur a refusé cette demande.", "The server refused this request."),
    "reason_needed": Text("Écrivez la raison en quelques mots.", "Write the reason in a few words."),
    "reason_kept": Text("Raison gardée.", "Reason kept."),
    "reason_removed": Text("Justification retirée.", "Justification withdrawn."),
    "kept_before": Text("Version d'avant gardée pour la comparaison.", "Kept as the version before, for comparison."),
    "compare_empty": Text("Il faut un texte dans chacune des deux versions.", "Each of the two versions needs a text."),
    "gone": Text("Disparues : {n}", "Gone: {n}"),
    "new": Text("Nouvelles : {n}", "New: {n}"),
    "kept": Text("Restées : {n}", "Still there: {n}"),
    "nothing_gone": Text("Aucune remarque n'a disparu.", "No remark is gone."),
    "nothing_new": Text("Aucune remarque nouvelle.", "No new remark."),
    "nothing_kept": Text("Aucune remarque ne reste.", "No remark stays."),
    "batch_read": Text(
        "Annonces lues : {ads}, dont {with} avec au moins une remarque.",
        "Ads read: {ads}, {with} of them with at least one remark.",
    ),
    "batch_faults_one": Text("{n} ligne n'a pas pu être lue.", "{n} line could not be read."),
    "batch_faults_other": Text("{n} lignes n'ont pas pu être lues.", "{n} lines could not be read."),
    "batch_more": Text(
        "Seules les {most} premières annonces ont été lues : coupez le fichier pour la suite.",
        "Only the first {most} ads were read: split the file for the rest.",
    ),
    "ads_one": Text("{n} annonce", "{n} ad"),
    "ads_other": Text("{n} annonces", "{n} ads"),
    "open_ad": Text("Ouvrir « {title} »", "Open “{title}”"),
    "untitled": Text("Sans intitulé", "Untitled"),
    "no_finding": Text("—", "—"),
    "opened": Text("Annonce ouverte.", "Ad opened."),
    "not_analysed": Text("Non relu : {what}", "Not read: {what}"),
}


def words(lang: str) -> dict[str, str]:
    """Every word of the templates in one language, the tiers' names among them."""
    tiers = {f"tier_{tier}": name(lang) for tier, name in TIER_NAMES.items()}
    return tiers | _typeset(WORDS, lang)


def script_words(lang: str) -> dict[str, str]:
    """Every word of the scripts in one language."""
    return _typeset(SCRIPT, lang)


def _typeset(texts: Mapping[str, Text], lang: str) -> dict[str, str]:
    return {name: typeset(text(lang)) if lang == "fr" else text(lang) for name, text in texts.items()}


def typeset(text: str) -> str:
    """French signs keep to the word beside them."""
    for sign in ":;?!»":
        text = text.replace(f" {sign}", f"\u00a0{sign}")
    return text.replace("« ", "«\u00a0")
