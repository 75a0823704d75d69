"""What the command line says in both languages: help and errors."""

from __future__ import annotations

from sansreproche.rule import Text

DESCRIPTION = Text(
    "Relit une offre d'emploi et montre les mentions qui devraient arrêter le lecteur : pourquoi, ce que dit le droit, "
    "quelle question poser, comment réécrire.",
    "Reads a job ad and shows the wordings that should make a reader stop: why, what the law says, which question to ask, "
    "how to rewrite.",
)
VERIFY_EXITS = Text(
    "Codes de sortie : 0 tout concorde ; 1 une empreinte ou une citation diffère ; 2 mauvais usage ou fichier illisible.",
    "Exit codes: 0 everything agrees; 1 a hash or a quote differs; 2 misuse or unreadable file.",
)
EXITS = Text(
    "Codes de sortie : 0 rien au seuil demandé ; 1 des remarques au seuil ou au-dessus ; 2 mauvais usage ou entrée illisible.",
    "Exit codes: 0 nothing at the threshold; 1 findings at or above it; 2 misuse or unreadable input.",
)
COMMANDS = Text("commandes", "commands")
ARGUMENTS = Text("arguments", "arguments")
OPTIONS = Text("options", "options")

CHECK = Text("relire une ou plusieurs offres", "check one or several ads")
RULES = Text("lister les règles", "list the rules")
EXPLAIN = Text("expliquer une règle", "explain a rule")
SERVE = Text("lancer le serveur local", "start the local server")
VERIFY = Text(
    "vérifier une annonce exportée comme preuve par l'extension", "verify an ad exported as evidence by the extension"
)

HELP = Text("afficher cette aide et sortir", "show this help and exit")
VERSION = Text("afficher la version et sortir", "show the version and exit")
FILES = Text(
    "texte, page HTML, PDF, .docx, .odt, .eml, .jsonl d'annonces (une par ligne), ou - pour l'entrée standard",
    "text, HTML page, PDF, .docx, .odt, .eml, .jsonl of ads (one a line), or - for the standard input",
)
TITLE = Text("intitulé de l'offre, s'il n'est pas dans le fichier", "title of the ad, when the file does not hold it")
CONTRACT = Text("contrat : stage, alternance, CDD, CDI…", "contract: stage, alternance, CDD, CDI…")
DATE = Text(
    "jour de l'offre (AAAA-MM-JJ) : le droit de ce jour s'applique ; sans elle, le plus récent",
    "day of the ad (YYYY-MM-DD): the law of that day applies; without it, the newest",
)
LANG = Text("langue de l'offre ; reconnue sans elle", "language of the ad; recognised without it")
FORMAT = Text("forme du résultat (terminal par défaut)", "form of the output (terminal by default)")
MESSAGE_LANG = Text("langue des remarques (fr par défaut)", "language of the remarks (fr by default)")
NOTES = Text("ajouter les remarques qui portent sur toute l'offre", "add the remarks that bear on the whole ad")
FAIL_ON = Text(
    "sortir avec 1 dès une remarque de ce niveau ou plus grave (illegal par défaut)",
    "exit with 1 on a finding of this tier or a graver one (illegal by default)",
)
EVIDENCE = Text(
    "fichier de preuve (JSON) exporté par l'extension, ou - pour l'entrée standard",
    "evidence file (JSON) exported by the extension, or - for the standard input",
)
RULE = Text("nom d'une règle, par exemple score-exige", "name of a rule, for instance score-exige")
HOST = Text("adresse d'écoute (127.0.0.1 par défaut)", "address to listen on (127.0.0.1 by default)")
PORT = Text("port d'écoute (8000 par défaut)", "port to listen on (8000 by default)")
WORKERS = Text(
    "nombre de processus (un par processeur par défaut, deux au plus)",
    "number of processes (one per processor by default, two at most)",
)

ONE_OF = Text("« {value} » : choisissez {choices}", "“{value}”: choose {choices}")
OR = Text(" ou ", " or ")
BAD_DATE = Text(
    "« {value} » n'est pas un jour : écrivez-le AAAA-MM-JJ, par exemple 2026-06-01",
    "“{value}” is not a day: write it YYYY-MM-DD, for instance 2026-06-01",
)
BAD_NUMBER = Text("« {value} » : donnez un nombre de {low} à {high}", "“{value}”: give a number from {low} to {high}")
UNKNOWN_OPTIONS = Text("option inconnue : {options}", "unknown option: {options}")
UNEXPECTED = Text("argument de trop : {options}", "unexpected argument: {options}")
SEE_HELP = Text("{fault} (aide : {command} --help)", "{fault} (help: {command} --help)")
WANTS_VALUE = Text("attend une valeur", "expects a value")
NO_COMMAND = Text(
    "donnez une commande ({choices}) ; « sansreproche --help » les décrit",
    "give a command ({choices}); “sansreproche --help” describes them",
)
BAD_COMMAND = Text(
    "« {value} » n'est pas une commande : essayez {choices}", "“{value}” is not a command: try {choices}"
)
MEANT_CHECK = Text(
    "pour relire ce fichier : sansreproche check {name}", "to check this file: sansreproche check {name}"
)
NO_FILE = Text(
    "donnez au moins un fichier à relire, ou - pour l'entrée standard",
    "give at least one file to check, or - for the standard input",
)
NO_EVIDENCE = Text(
    "donnez le fichier de preuve à vérifier, ou - pour l'entrée standard",
    "give the evidence file to verify, or - for the standard input",
)
NOT_JSON = Text(
    "ce n'est pas du JSON : donnez le fichier tel que l'extension l'a exporté",
    "it is not JSON: give the file as the extension exported it",
)
NO_RULE = Text(
    "donnez le nom d'une règle ; « sansreproche rules » les liste", "name a rule; “sansreproche rules” lists them"
)
BASELINE = Text(
    "rapport SARIF d'avant : dire ce qui est nouveau, inchangé ou disparu (avec --format sarif)",
    "an earlier SARIF report: say what is new, unchanged or gone (with --format sarif)",
)
CONFIG = Text(
    "réglages à lire, au lieu du sansreproche.toml du dossier ; « none » pour aucun",
    "settings to read, rather than the folder's sansreproche.toml; “none” for none",
)
BASELINE_IS_SARIF = Text(
    "--baseline compare deux rapports SARIF : ajoutez --format sarif",
    "--baseline compares two SARIF reports: add --format sarif",
)
NOT_SARIF = Text(
    "ce n'est pas un rapport SARIF : donnez celui d'un « sansreproche check --format sarif » antérieur",
    "it is no SARIF report: give that of an earlier “sansreproche check --format sarif”",
)
NOT_UTF8 = Text("ce n'est pas de l'UTF-8 : enregistrez-le en UTF-8", "it is not UTF-8: save it in UTF-8")
JSON_IS_FOR_ONE = Text(
    "--format json rend une seule annonce : prenez --format jsonl pour plusieurs",
    "--format json gives a single ad: take --format jsonl for several",
)

MISSING = Text(
    "ce fichier n'existe pas : vérifiez son chemin ; pour relire un texte, donnez-le sur l'entrée standard avec -",
    "there is no such file: check its path; to check a text, give it on the standard input with -",
)
DIRECTORY = Text("c'est un dossier : donnez les fichiers qu'il contient", "it is a folder: give the files in it")
FORBIDDEN = Text(
    "ce fichier ne peut pas être lu : vérifiez vos droits", "this file cannot be read: check your permissions"
)
UNREADABLE = Text("lecture impossible ({error}) : vérifiez le fichier", "reading failed ({error}): check the file")
UNWRITABLE = Text(
    "le résultat n'a pas pu être écrit ({error}) : faites de la place, ou écrivez-le ailleurs",
    "the output could not be written ({error}): make room, or write it elsewhere",
)
TOO_BIG = Text(
    "il dépasse {n} Mo : ce n'est sans doute pas une annonce ; pour beaucoup d'annonces, donnez un .jsonl",
    "it is larger than {n} MB: most likely not an ad; for many ads, give a .jsonl",
)
LINE_TOO_BIG = Text("ligne {line} : elle dépasse {n} Mo : coupez-la", "line {line}: it is larger than {n} MB: split it")
NO_ADS = Text("il ne contient aucune annonce : mettez-en une par ligne", "it holds no ad: put one a line into it")
STDIN = Text("entrée standard", "standard input")

UNKNOWN_RULE = Text("« {name} » n'est pas une règle", "“{name}” is not a rule")
DID_YOU_MEAN = Text("{fault} ; vouliez-vous dire {names} ?", "{fault}; did you mean {names}?")
ALL_RULES = Text("{fault} : « sansreproche rules » les liste toutes", "{fault}: “sansreproche rules” lists them all")

LSP = Text("lancer le serveur de langage d'un éditeur", "start the language server of an editor")
NO_LSP = Text(
    "le serveur de langage n'est pas installé (il manque {module}) : dans le dossier de Sans reproche, pip install '.[lsp]'",
    "the language server is not installed ({module} is missing): in the folder of Sans reproche, pip install '.[lsp]'",
)
NO_SERVER = Text(
    "le serveur n'est pas installé (il manque {module}) : dans le dossier de Sans reproche, pip install '.[server]'",
    "the server is not installed ({module} is missing): in the folder of Sans reproche, pip install '.[server]'",
)

FEEDBACK = Text("sortir ou effacer ce que les utilisateurs ont signalé", "print or delete what users reported")
FEEDBACK_ACTION = Text(
    "export : une ligne JSON par signalement ; purge : effacer les anciens",
    "export: one line of JSON a report; purge: delete the old ones",
)
SINCE = Text("ceux qui sont arrivés depuis ce jour (UTC)", "those that came since that day (UTC)")
KIND = Text("ceux de cette sorte", "those of that kind")
OLDER_THAN = Text("effacer ceux qui ont plus de tant de jours", "delete those older than so many days")
STORE = Text(
    "où ils sont : sqlite:////chemin/feedback.sqlite3 ou postgresql://… (sinon SANSREPROCHE_FEEDBACK, sinon le vôtre)",
    "where they are: sqlite:////path/feedback.sqlite3 or postgresql://… (else SANSREPROCHE_FEEDBACK, else your own)",
)
BAD_DAYS = Text(
    "« {value} » n'est pas un nombre de jours : écrivez par exemple 365d",
    "“{value}” is not a number of days: write for example 365d",
)
FEEDBACK_WANTS_ACTION = Text(
    "dites quoi faire des signalements : sansreproche feedback export, ou purge --older-than 365d",
    "say what to do with the reports: sansreproche feedback export, or purge --older-than 365d",
)
PURGE_WANTS_AGE = Text(
    "dites l'âge des signalements à effacer : sansreproche feedback purge --older-than 365d",
    "say how old the reports to delete are: sansreproche feedback purge --older-than 365d",
)
NO_STORE = Text(
    "SANSREPROCHE_FEEDBACK est « off » : dites où sont les signalements avec --store",
    "SANSREPROCHE_FEEDBACK is “off”: say where the reports are with --store",
)
NO_REPORT_YET = Text("aucun signalement n'est encore arrivé dans {store}", "no report has come to {store} yet")
STORE_FAILS = Text(
    "{store} ne peut pas servir ({error}) : vérifiez qu'il existe et que vous y avez accès",
    "{store} cannot be used ({error}): check that it exists and that you may use it",
)
PURGED = Text("Signalements effacés : {n}", "Reports deleted: {n}")
