"""The page at the server's root: what this is, and where to go."""

from __future__ import annotations

from flask import Blueprint, Response

from sansreproche import Text, __version__
from sansreproche_server.problems import wanted_language

blueprint = Blueprint("home", __name__)

_PAGE = Text(
    """<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sans reproche</title>
<h1>Sans reproche</h1>
<p>Ce serveur lit des offres d'emploi et relève les mentions qui doivent arrêter le lecteur.
Il ne garde ni ne journalise le texte des annonces. Version {version}.</p>
<ul>
<li><a href="/v1/rules?lang=fr">Les règles</a></li>
<li><a href="/openapi.json">La description de l'API (OpenAPI)</a></li>
</ul>
</html>
""",
    """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sans reproche</title>
<h1>Sans reproche</h1>
<p>This server reads job ads and shows the wordings that should make a reader stop.
It neither keeps nor logs the text of the ads. Version {version}.</p>
<ul>
<li><a href="/v1/rules?lang=en">The rules</a></li>
<li><a href="/openapi.json">The description of the API (OpenAPI)</a></li>
</ul>
</html>
""",
)


@blueprint.get("/")
def show() -> Response:
    lang = wanted_language()
    page = _PAGE(lang).format(version=__version__)
    return Response(page, mimetype="text/html", headers={"Content-Language": lang, "Vary": "Accept-Language"})
