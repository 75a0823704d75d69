"""An ad wholly in a foreign language, for work in France: its first sentence is shown."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import words
from sansreproche.document import Document
from sansreproche.facts.places import is_in_france
from sansreproche.language import is_foreign
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

FOREIGN = pattern(
    r"\b(?:you|your|we|our|the|will|with|wir|sie|und|der|buscamos|nuestr[oa]|para|los|siamo|cerchiamo|nostr[oa]|per|della|wij|zijn|het|voor|voce|nossa?|uma)\b"
)
_SENTENCE_END = words(r"[.!?]+(?:[ \n\")]|$)|\n")
_FEWEST_WORDS = 5
"""Words: what is shorter is a heading, « About us », or a name."""


@rule(
    label="langue-etrangere",
    tier="illegal",
    message=Text(
        "Cette annonce est entièrement en langue étrangère pour un travail en France.",
        "This ad is wholly in a foreign language, for work in France.",
    ),
    why=Text(
        "Une offre d'emploi pour un travail en France est rédigée en français : aucun texte en langue étrangère ne peut en tenir lieu "
        "(code du travail, L5331-4). Un intitulé étranger sans équivalent est admis s'il est décrit en français, et une version "
        "étrangère peut accompagner la française. Une publication éditée en langue étrangère peut recevoir des annonces dans cette langue.",
        "An offer of work in France is written in French: no text in a foreign language may stand for it (Code du travail, L5331-4). A "
        "foreign job title without an equivalent is allowed when described in French, and a foreign version may go with the French one. A "
        "publication edited in a foreign language may carry ads in that language.",
    ),
    question=Text(
        "Existe-t-il une version française de cette annonce et du contrat ?",
        "Is there a French version of this ad and of the contract?",
    ),
    rewrite=Replacement(
        "Publiez l'annonce en français, suivie si vous le souhaitez de la version étrangère.",
        "Publish the ad in French, followed if you wish by the foreign version.",
        "display",
    ),
    sources=[
        Source(
            "Code du travail : langue des offres d'emploi",
            "L5331-4",
            "https://code.travail.gouv.fr/code-du-travail/l5331-4",
            date(2026, 11, 21),
        )
    ],
    triggers=[FOREIGN],
    examples=[
        Example(
            "[[Tarnis repairs old clocks for museums and collectors]]. You will work with two clockmakers in our workshop in "
            "Besançon, and you will learn how to look after every part of the mechanism. We "
            "close in August and between the two holidays.",
            rewrite="Tarnis répare des horloges anciennes. Vous travaillez avec deux horlogers dans notre atelier de Besançon.",
        ),
        Example(
            "About us\n[[We bake bread for the hotels of the region]]! You start at four, you shape the dough and you are free "
            "at noon. The bakery is in Pau, five minutes from the station."
        ),
        Example(
            "[[Buscamos un cocinero con experiencia para el restaurante]]. Trabajamos en Perpignan con los productos del mar, "
            "y el equipo es joven. Ofrecemos un contrato fijo para los meses de verano, "
            "con dos dias libres y una habitacion."
        ),
        Example(
            "[[Wir suchen eine Köchin oder einen Koch für unser Haus]]. Sie arbeiten in Colmar mit einem kleinen Team und "
            "bereiten die Gerichte der Region zu. Der Vertrag ist unbefristet, "
            "und wir haben ein Zimmer für Sie im Haus."
        ),
        Example(
            "We need a cook for our house in Leeds, United Kingdom. You will work with the chef and you will have the evenings to "
            "yourself. The pay is good and the room is free."
        ),
        Example(
            "We are hiring a guide for the castle of Blois. You will welcome the visitors and answer their questions.\n"
            "Nous recrutons un guide pour le château de Blois. Vous accueillez les visiteurs et vous répondez à leurs questions."
        ),
        Example("Vous parlez anglais avec nos clients : the more the merrier! Poste à Lyon, dans une équipe de huit."),
        Example("Senior Product Owner, Paris, CDI."),
        Example(
            "Data Product Manager at Lumen, Nantes. Stack: Python, dbt, Snowflake, Airflow, Terraform, AWS, Git, Docker."
        ),
    ],
)
def langue_etrangere(document: Document) -> Iterator[Span]:
    """The first sentence of more than a few words, when no passage of the ad is in French."""
    if document.facts.language != "fr" and is_foreign(document) and is_in_france(document):
        yield from _first_sentence(document)


def _first_sentence(document: Document) -> Iterator[Span]:
    data, start = document.folded("text").data, 0
    for stop in _SENTENCE_END.finditer(data):
        if len(data[start : stop.span()[0]].split()) >= _FEWEST_WORDS:
            yield document.span("text", start, stop.span()[0])
            return
        start = stop.span()[1]
