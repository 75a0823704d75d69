"""The kinds of errors the server answers with, and their words."""

from __future__ import annotations

from dataclasses import dataclass

from sansreproche import Text


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of error: its HTTP status and its words; `{…}` in the detail is filled in."""

    status: int
    title: Text
    detail: Text


KINDS: dict[str, Kind] = {
    "json-malformed": Kind(
        400,
        Text("JSON illisible", "Unreadable JSON"),
        Text(
            'Le corps de la requête n\'est pas un objet JSON en UTF-8. Envoyez par exemple {{"text": "…"}}.',
            'The body of the request is not a JSON object in UTF-8. Send for example {{"text": "…"}}.',
        ),
    ),
    "request-malformed": Kind(
        400,
        Text("Requête mal formée", "Malformed request"),
        Text(
            "La requête n'a pas pu être lue. Son format est décrit par /openapi.json.",
            "The request could not be read. Its format is described by /openapi.json.",
        ),
    ),
    "origin-refused": Kind(
        403,
        Text("Origine refusée", "Origin refused"),
        Text(
            "Une page d'un autre site ne peut rien demander à ce serveur. Passez par l'extension ou la ligne de commande.",
            "A page of another site may ask nothing of this server. Use the extension or the command line.",
        ),
    ),
    "write-refused": Kind(
        403,
        Text("Écriture refusée", "Write refused"),
        Text(
            "Un signalement vient de l'extension, de la page de ce serveur, ou d'un programme qui donne le jeton de "
            "SANSREPROCHE_TOKEN : « Authorization: Bearer … ».",
            "A report comes from the extension, from this server's page, or from a program that gives the token of "
            "SANSREPROCHE_TOKEN: “Authorization: Bearer …”.",
        ),
    ),
    "not-found": Kind(
        404,
        Text("Adresse inconnue", "Unknown address"),
        Text(
            "Rien ne répond à cette adresse. Les adresses de ce serveur sont décrites par /openapi.json.",
            "Nothing answers at this address. The addresses of this server are described by /openapi.json.",
        ),
    ),
    "rule-unknown": Kind(
        404,
        Text("Règle inconnue", "Unknown rule"),
        Text(
            "Aucune règle ne porte ce nom. La liste des règles est à /v1/rules.",
            "No rule bears this name. The list of rules is at /v1/rules.",
        ),
    ),
    "feedback-off": Kind(
        404,
        Text("Signalements fermés", "Feedback closed"),
        Text(
            "Ce serveur ne reçoit pas de signalements. Gardez le vôtre, ou écrivez à qui tient ce serveur.",
            "This server receives no reports. Keep yours, or write to whoever runs this server.",
        ),
    ),
    "method-not-allowed": Kind(
        405,
        Text("Méthode non admise", "Method not allowed"),
        Text("Cette adresse répond à : {allowed}.", "This address answers to: {allowed}."),
    ),
    "id-taken": Kind(
        409,
        Text("Identifiant déjà pris", "Id already taken"),
        Text(
            "Un autre signalement porte déjà cet « id ». Renvoyez le vôtre sous un nouvel identifiant.",
            "Another report already bears this “id”. Send yours again under a new one.",
        ),
    ),
    "too-large": Kind(
        413,
        Text("Requête trop longue", "Request too large"),
        Text(
            "Le corps de la requête dépasse {max_bytes} octets. Envoyez l'annonce seule, ou coupez-la.",
            "The body of the request exceeds {max_bytes} bytes. Send the ad alone, or split it.",
        ),
    ),
    "content-type-unsupported": Kind(
        415,
        Text("Type de contenu non admis", "Unsupported content type"),
        Text(
            "Envoyez du JSON non compressé, avec l'en-tête « Content-Type: application/json ».",
            "Send uncompressed JSON, with the header “Content-Type: application/json”.",
        ),
    ),
    "file-missing": Kind(
        422,
        Text("Fichier absent", "Missing file"),
        Text(
            "Il n'y a pas de fichier : envoyez-le dans le corps de la requête, ou dans le champ « file » d'un formulaire.",
            "There is no file: send it as the body of the request, or in the field “file” of a form.",
        ),
    ),
    "document-unreadable": Kind(
        422,
        Text("Document illisible", "Unreadable document"),
        Text("Le document n'a pas pu être lu : {reason}.", "The document could not be read: {reason}."),
    ),
    "document-too-heavy": Kind(
        422,
        Text("Document trop lourd", "Document too heavy"),
        Text(
            "Lire ce document demande trop de temps ou de mémoire. Enregistrez-en une copie simple (.txt, .docx), sans images.",
            "Reading this document takes too much time or memory. Save a simple copy of it (.txt, .docx), without images.",
        ),
    ),
    "busy": Kind(
        503,
        Text("Serveur occupé", "Server busy"),
        Text(
            "D'autres documents sont en cours de lecture. Réessayez dans quelques secondes.",
            "Other documents are being read. Try again in a few seconds.",
        ),
    ),
    "host-refused": Kind(
        421,
        Text("Nom d'hôte refusé", "Host refused"),
        Text(
            "Ce serveur ne répond pas sous ce nom. S'il est à vous, ajoutez le nom à SANSREPROCHE_HOSTS.",
            "This server does not answer under this name. If it is yours, add the name to SANSREPROCHE_HOSTS.",
        ),
    ),
    "text-missing": Kind(
        422,
        Text("Texte absent", "Missing text"),
        Text(
            "Le champ « text » manque : mettez-y le texte de l'annonce.",
            "The field “text” is missing: put the text of the ad in it.",
        ),
    ),
    "text-empty": Kind(
        422,
        Text("Texte vide", "Empty text"),
        Text(
            "Le champ « text » est vide : mettez-y le texte de l'annonce.",
            "The field “text” is empty: put the text of the ad in it.",
        ),
    ),
    "field-missing": Kind(
        422,
        Text("Champ absent", "Missing field"),
        Text(
            "Le champ « {field} » manque. Les champs attendus sont décrits par /openapi.json.",
            "The field “{field}” is missing. The fields expected are described by /openapi.json.",
        ),
    ),
    "field-unknown": Kind(
        422,
        Text("Champ inconnu", "Unknown field"),
        Text(
            "Champ inconnu : « {field} ». Champs admis : {known}.",
            "Unknown field: “{field}”. Known fields: {known}.",
        ),
    ),
    "field-invalid": Kind(
        422,
        Text("Champ non valable", "Invalid field"),
        Text("Le champ « {field} » doit être {expected}.", "The field “{field}” must be {expected}."),
    ),
    "table-empty": Kind(
        422,
        Text("Fichier vide", "Empty file"),
        Text(
            "Le fichier ne contient rien. Donnez un CSV avec une ligne de titres, ou un JSONL : une annonce par ligne.",
            "The file holds nothing. Give a CSV with a line of headings, or a JSONL: one ad a line.",
        ),
    ),
    "table-unreadable": Kind(
        422,
        Text("Fichier illisible", "Unreadable file"),
        Text(
            "Ce n'est ni un CSV ni du JSON lisible. Exportez de nouveau le fichier, en CSV ou en JSONL (UTF-8).",
            "This is neither a CSV nor readable JSON. Export the file again, as CSV or JSONL (UTF-8).",
        ),
    ),
    "table-without-text": Kind(
        422,
        Text("Colonne de texte absente", "No text column"),
        Text(
            "Aucune colonne ne porte le texte des annonces. Colonnes lues : {columns}. Nommez-en une « text » ou « description ».",
            "No column holds the text of the ads. Columns read: {columns}. Name one “text” or “description”.",
        ),
    ),
    "internal-error": Kind(
        500,
        Text("Erreur du serveur", "Server error"),
        Text(
            "Le serveur a rencontré une erreur. Réessayez ; si elle revient, signalez-la à qui tient ce serveur.",
            "The server met an error. Try again; if it comes back, tell whoever runs this server.",
        ),
    ),
    "rate-limited": Kind(
        429,
        Text("Trop de requêtes", "Too many requests"),
        Text(
            "Ce serveur a reçu trop de requêtes de vous. Réessayez dans {seconds} s ; pour plusieurs annonces, "
            "/v1/check/batch n'en fait qu'une.",
            "This server has had too many requests from you. Try again in {seconds} s; for several ads, "
            "/v1/check/batch makes one.",
        ),
    ),
    "overloaded": Kind(
        503,
        Text("Serveur surchargé", "Server overloaded"),
        Text(
            "Trop de requêtes sont en cours. Réessayez dans un instant.",
            "Too many requests are under way. Try again in a moment.",
        ),
    ),
    "feedback-unavailable": Kind(
        503,
        Text("Signalement non enregistré", "Report not recorded"),
        Text(
            "Le signalement n'a pas pu être enregistré. Renvoyez-le dans quelques instants, avec le même « id » ; "
            "le reste du serveur répond.",
            "The report could not be recorded. Send it again in a few moments, with the same “id”; "
            "the rest of the server answers.",
        ),
    ),
    "storage-full": Kind(
        503,
        Text("Plus de place", "No room left"),
        Text(
            "Le signalement n'a pas pu être enregistré : il n'y a plus de place où l'écrire. Prévenez qui tient ce "
            "serveur, et renvoyez-le plus tard avec le même « id ».",
            "The report could not be recorded: no room is left to write it. Tell whoever runs this server, and send it "
            "again later with the same “id”.",
        ),
    ),
}
