"""The points of the checklist: their words, the findings that bear on each, and what in an ad answers it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sansreproche import Document, Source, Span, Text
from sansreproche.context import words
from sansreproche.document import FIELDS
from sansreproche.facts.places import NAMED
from sansreproche_server.preview.advert import Advert

Group = Literal["refused", "asked"]
_CHECKED = dt.date(2026, 11, 21)
_CONTRACTS = {
    "stage": "Stage",
    "alternance": "Alternance",
    "cdi": "CDI",
    "cdd": "CDD",
    "interim": "Intérim",
    "freelance": "Indépendant",
    "service-civique": "Service civique",
    "benevolat": "Bénévolat",
    "vie": "VIE",
    "public": "Fonction publique",
}
"""The names French law gives them, in both languages."""
_LONGEST_CONTRACT = 60
"""Months; what is longer is an age, a warranty or the firm's own."""
_SOMEWHERE = words(
    rf"\b(?:a|sur|au|en|in|at|near|pres de|proche de|region) (?:{NAMED})\b",
    r"\b(?:lieu|localisation|location)(?: de travail| du poste)? ?: ?[a-z]",
    r"\b[a-z-]{3,30} \((?:[0-9]{2}|2a|2b|97[1-6])\)",
    r"\b(?:basee?s?|situee?s?|implantee?s?|based|located) (?:a|au|en|in|at|pres de|near) [a-z]",
    r"\b(?:100 ?%|full|entierement|complet) (?:en )?(?:teletravail|remote)|\bteletravail (?:complet|total)|\bfully remote",
)


@dataclass(frozen=True, slots=True)
class Point:
    """A point that stands unless a finding of these labels is there, or unless `evidence` finds nothing in the ad.

    With `contracts`, it concerns these alone, and any ad where one of its findings is.
    """

    id: str
    group: Group
    title: Text
    advice: Text
    labels: frozenset[str] = frozenset()
    evidence: Callable[[Document, Advert], str | None] | None = None
    contracts: tuple[str, ...] = ()
    source: Source | None = None


def _quotes(document: Document, spans: list[Span]) -> str | None:
    return " · ".join(dict.fromkeys(document.quote(one).text for one in spans[:2])) or None


def _pay(document: Document, _: Advert) -> str | None:
    facts = document.facts
    return _quotes(document, [one.span for one in facts.pay])


def _hours(document: Document, _: Advert) -> str | None:
    return _quotes(document, [one.span for one in document.facts.hours])


def _contract(document: Document, advert: Advert) -> str | None:
    contract = document.facts.contract
    return advert.contract.strip() or _CONTRACTS[contract.kind] if contract else None


def _duration(document: Document, _: Advert) -> str | None:
    facts = document.facts
    stated = facts.stage_lengths or facts.durations
    return _quotes(document, [one.span for one in stated if one.high <= _LONGEST_CONTRACT])


def _place(document: Document, advert: Advert) -> str | None:
    said = any(_SOMEWHERE.search(document.folded(field).data) for field in FIELDS)
    return " ".join(advert.place.split()) or ("" if said else None)


def _everybody(document: Document, _: Advert) -> str | None:
    return "" if document.facts.gender.neutral else None


def _date(_: Document, advert: Advert) -> str | None:
    return advert.date.strftime("%d/%m/%Y") if advert.date else None


def _labour(article: str, title: str) -> Source:
    url = f"https://code.travail.gouv.fr/code-du-travail/{article.lower()}"
    return Source(f"Code du travail : {title}", article, url, _CHECKED)


ADVICE = Source(
    "France Travail : rédiger une offre d'emploi",
    "conseils",
    "https://francetravail.fr/employeur/vos-recrutements/des-conseils-pour-rediger-vos-an/rediger-une-offre-demploi--quelq.html",
    _CHECKED,
)
POINTS = (
    Point(
        "criteria",
        "refused",
        Text("Aucun critère interdit", "No forbidden criterion"),
        Text(
            "Âge, sexe, origine, santé, famille, apparence, domicile, convictions : une offre n'y fait pas référence.",
            "Age, sex, origin, health, family, looks, home, beliefs: an ad does not refer to them.",
        ),
        frozenset({"age", "sexe", "origine", "sante", "famille", "apparence", "residence", "convictions"}),
        source=_labour("L5321-2", "critères qu'une offre ne peut mentionner"),
    ),
    Point(
        "fees",
        "refused",
        Text("Rien à payer pour postuler", "Nothing to pay to apply"),
        Text("Aucune somme n'est demandée aux candidats.", "No money is asked of candidates."),
        frozenset({"arnaque-paiement"}),
        source=_labour("L5321-3", "aucune rétribution demandée pour le placement"),
    ),
    Point(
        "language",
        "refused",
        Text("Une offre en français", "An ad in French"),
        Text(
            "Pour un travail en France, l'offre existe en français ; une traduction peut la suivre.",
            "For work in France the ad exists in French; a translation may follow it.",
        ),
        frozenset({"langue-etrangere"}),
        source=_labour("L5331-4", "langue des offres d'emploi"),
    ),
    Point(
        "truth",
        "refused",
        Text("Des indications qui concordent", "Statements that agree"),
        Text(
            "Deux mentions se contredisent, ou l'intitulé ne dit pas le poste décrit.",
            "Two statements contradict each other, or the title does not name the job described.",
        ),
        frozenset({"exigences-contradictoires", "intitule-trompeur", "arnaque-gain-facile"}),
        source=_labour("L5331-3", "pas d'allégation fausse ou trompeuse"),
    ),
    Point(
        "private",
        "refused",
        Text("Aucune demande sans lien avec le poste", "No request unrelated to the job"),
        Text(
            "Photo, casier, pièces personnelles : seulement ce qui a un lien direct et nécessaire avec l'emploi.",
            "Photo, criminal record, personal papers: only what bears directly and necessarily on the job.",
        ),
        frozenset({"photo-exigee", "casier-judiciaire", "donnees-personnelles"}),
        source=_labour("L1221-6", "informations demandées au candidat"),
    ),
    Point(
        "right-contract",
        "refused",
        Text("Un CDD pour un besoin temporaire", "A fixed-term contract for a temporary need"),
        Text(
            "Un CDD n'annonce pas un CDI à sa suite : il ne peut pourvoir un emploi durable.",
            "A fixed-term contract does not announce a permanent one after it: it may not fill a lasting job.",
        ),
        frozenset({"cdd-detourne"}),
        contracts=("cdd", "interim"),
        source=ADVICE,
    ),
    Point(
        "date",
        "refused",
        Text("Une offre datée", "A dated ad"),
        Text(
            "Toute offre publiée est datée. Le site qui la diffuse ajoute d'ordinaire ce jour.",
            "Every published ad bears a date. The site that publishes it usually adds the day.",
        ),
        evidence=_date,
        source=_labour("L5332-1", "toute offre publiée est datée"),
    ),
    Point(
        "pay",
        "asked",
        Text("Combien ?", "How much?"),
        Text(
            "Donnez un montant ou une fourchette, avec sa période : « 2 000 € brut par mois ».",
            "Give an amount or a range, with its period: “€2,000 gross a month”.",
        ),
        frozenset({"remuneration-floue", "remuneration-insuffisante", "commission-seule", "stage-gratification"}),
        _pay,
    ),
    Point(
        "hours",
        "asked",
        Text("Quels horaires ?", "Which hours?"),
        Text(
            "Dites la durée ou le planning : « 35 h par semaine, du lundi au vendredi ».",
            "State the length or the schedule: “35 hours a week, Monday to Friday”.",
        ),
        frozenset({"disponibilite-totale", "horaires-illegaux", "heures-non-payees"}),
        _hours,
    ),
    Point(
        "contract",
        "asked",
        Text("Quel contrat ?", "Which contract?"),
        Text("Nommez-le : CDI, CDD, alternance, stage…", "Name it: permanent, fixed-term, apprenticeship, internship…"),
        evidence=_contract,
    ),
    Point(
        "status",
        "asked",
        Text("Le bon statut ?", "The right status?"),
        Text(
            "Un stage, un service civique ou un bénévolat ne tient pas lieu d'emploi.",
            "An internship, a civic service or a voluntary post does not stand for a job.",
        ),
        frozenset(
            {
                "stage-poste-permanent",
                "stage-trop-long",
                "stage-hors-cursus",
                "service-civique-detourne",
                "benevolat-deguise",
                "faux-independant",
            }
        ),
        contracts=("stage", "service-civique", "benevolat", "freelance"),
    ),
    Point(
        "duration",
        "asked",
        Text("Pour combien de temps ?", "For how long?"),
        Text("Dites la durée du contrat ou du stage.", "State how long the contract or the internship lasts."),
        evidence=_duration,
        contracts=("cdd", "stage", "alternance", "interim", "vie"),
    ),
    Point(
        "place",
        "asked",
        Text("Où ?", "Where?"),
        Text(
            "Nommez la ville, et les jours de télétravail s'il y en a.", "Name the town, and the days at home if any."
        ),
        evidence=_place,
    ),
    Point(
        "employer",
        "asked",
        Text("Pour qui ?", "For whom?"),
        Text(
            "Une offre anonyme est permise ; son auteur dit alors pourquoi, et quand le nom sera donné.",
            "An anonymous ad is lawful; its author then says why, and when the name will be given.",
        ),
        frozenset({"employeur-anonyme"}),
    ),
    Point(
        "everybody",
        "asked",
        Text("Femmes et hommes ?", "Women and men?"),
        Text(
            "« H/F », une double forme ou l'écriture inclusive le dit d'un mot.",
            "“H/F”, a double form or inclusive writing says so in a word.",
        ),
        frozenset({"sexe"}),
        _everybody,
    ),
)
