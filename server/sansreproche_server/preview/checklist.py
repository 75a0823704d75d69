"""What a job board refuses and what candidates will ask, point by point: seen, or worth another look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from sansreproche import Document, Report, Source, Span, Text
from sansreproche.context import words
from sansreproche.document import FIELDS
from sansreproche.facts.places import NAMED
from sansreproche.formats.json import source_to_dict
from sansreproche_server.preview.advert import Advert

Group = Literal["refused", "asked"]
Status = Literal["pass", "stated", "look", "justified"]
"""Nothing found against it, said by the ad, worth a look, or found and justified by its author."""
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
class Item:
    """One point of the list. `seen` are the words of the ad that bear on it; `advice` is what to look at when none does."""

    id: str
    group: Group
    title: Text
    status: Status
    seen: str
    advice: Text
    source: Source | None

    def to_dict(self, lang: str) -> dict[str, Any]:
        return {
            "id": self.id,
            "group": self.group,
            "title": self.title(lang),
            "status": self.status,
            "seen": self.seen,
            "advice": self.advice(lang) if self.status == "look" else "",
            "source": source_to_dict(self.source) if self.source else None,
        }


@dataclass(frozen=True, slots=True)
class _Point:
    """A point that stands unless a finding of these labels is there, or unless `evidence` finds nothing in the ad."""

    id: str
    group: Group
    title: Text
    advice: Text
    labels: frozenset[str] = frozenset()
    evidence: Callable[[Document, Advert], str | None] | None = None
    source: Source | None = None


def checklist(document: Document, advert: Advert, report: Report) -> tuple[Item, ...]:
    """The points that concern this ad, in the order of reading."""
    return tuple(_item(point, document, advert, report) for point in _POINTS if _concerns(point.id, document))


def _item(point: _Point, document: Document, advert: Advert, report: Report) -> Item:
    found = [one for one in report.findings if one.label in point.labels]
    open_ = [one for one in found if not one.justified]
    seen = point.evidence(document, advert) if point.evidence else ""
    status: Status = "stated" if point.evidence else "pass"
    if seen is None or open_:
        status = "look"
    elif found:
        status = "justified"
    words = " · ".join(dict.fromkeys(" ".join(one.quote.split()) for one in (open_ or found)[:3])) or seen or ""
    return Item(point.id, point.group, point.title, status, words, point.advice, point.source)


def _concerns(point: str, document: Document) -> bool:
    """A permanent contract has no duration to state."""
    return point != "duration" or document.facts.is_contract("cdd", "stage", "alternance", "interim", "vie")


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
_POINTS = (
    _Point(
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
    _Point(
        "fees",
        "refused",
        Text("Rien à payer pour postuler", "Nothing to pay to apply"),
        Text("Aucune somme n'est demandée aux candidats.", "No money is asked of candidates."),
        frozenset({"arnaque-paiement"}),
        source=_labour("L5321-3", "aucune rétribution demandée pour le placement"),
    ),
    _Point(
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
    _Point(
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
    _Point(
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
    _Point(
        "right-contract",
        "refused",
        Text("Un CDD pour un besoin temporaire", "A fixed-term contract for a temporary need"),
        Text(
            "Un CDD n'annonce pas un CDI à sa suite : il ne peut pourvoir un emploi durable.",
            "A fixed-term contract does not announce a permanent one after it: it may not fill a lasting job.",
        ),
        frozenset({"cdd-detourne"}),
        source=ADVICE,
    ),
    _Point(
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
    _Point(
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
    _Point(
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
    _Point(
        "contract",
        "asked",
        Text("Quel contrat ?", "Which contract?"),
        Text("Nommez-le : CDI, CDD, alternance, stage…", "Name it: permanent, fixed-term, apprenticeship, internship…"),
        evidence=_contract,
    ),
    _Point(
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
    ),
    _Point(
        "duration",
        "asked",
        Text("Pour combien de temps ?", "For how long?"),
        Text("Dites la durée du contrat ou du stage.", "State how long the contract or the internship lasts."),
        evidence=_duration,
    ),
    _Point(
        "place",
        "asked",
        Text("Où ?", "Where?"),
        Text(
            "Nommez la ville, et les jours de télétravail s'il y en a.", "Name the town, and the days at home if any."
        ),
        evidence=_place,
    ),
    _Point(
        "employer",
        "asked",
        Text("Pour qui ?", "For whom?"),
        Text(
            "Une offre anonyme est permise ; son auteur dit alors pourquoi, et quand le nom sera donné.",
            "An anonymous ad is lawful; its author then says why, and when the name will be given.",
        ),
        frozenset({"employeur-anonyme"}),
    ),
    _Point(
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
