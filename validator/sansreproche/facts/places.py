"""Whether the work is in France: a French town or region, « France », or a sign of French law in an ad in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sansreproche.context import words

if TYPE_CHECKING:
    from sansreproche.document import Document

_TOWNS = [
    "paris",
    "marseille",
    "lyon",
    "toulouse",
    "nice",
    "nantes",
    "montpellier",
    "strasbourg",
    "bordeaux",
    "lille",
    "rennes",
    "reims",
    "toulon",
    "saint-etienne",
    "grenoble",
    "dijon",
    "angers",
    "nimes",
    "villeurbanne",
    "clermont-ferrand",
    "aix-en-provence",
    "brest",
    "tours",
    "amiens",
    "limoges",
    "annecy",
    "perpignan",
    "boulogne-billancourt",
    "metz",
    "besancon",
    "orleans",
    "rouen",
    "mulhouse",
    "caen",
    "nancy",
    "argenteuil",
    "montreuil",
    "roubaix",
    "tourcoing",
    "nanterre",
    "avignon",
    "poitiers",
    "versailles",
    "courbevoie",
    "creteil",
    "pau",
    "colombes",
    "vitry-sur-seine",
    "aulnay-sous-bois",
    "asnieres-sur-seine",
    "la-rochelle",
    "calais",
    "antibes",
    "cannes",
    "beziers",
    "saint-malo",
    "colmar",
    "bourges",
    "saint-nazaire",
    "quimper",
    "valence",
    "merignac",
    "troyes",
    "la-defense",
    "puteaux",
    "neuilly-sur-seine",
    "levallois-perret",
    "issy-les-moulineaux",
    "saint-denis",
    "montrouge",
    "ivry-sur-seine",
    "chambery",
    "niort",
    "lorient",
    "beauvais",
    "cholet",
    "vannes",
    "laval",
    "arles",
    "evreux",
    "belfort",
    "brive",
    "albi",
    "carcassonne",
    "blois",
    "chartres",
    "chalon-sur-saone",
    "macon",
    "biarritz",
    "bayonne",
    "hyeres",
    "frejus",
    "grasse",
    "cergy",
    "evry",
    "massy",
    "saclay",
    "palaiseau",
    "vincennes",
    "sophia-antipolis",
    "deauville",
    "le-mans",
    "le-havre",
    "angouleme",
    "tarbes",
    "aurillac",
    "beaune",
    "chamonix",
    "megeve",
    "courchevel",
    "val-d'isere",
    "saint-tropez",
    "arcachon",
    "ajaccio",
    "bastia",
    "epinal",
    "dunkerque",
    "valenciennes",
    "lens",
    "arras",
    "douai",
    "villeneuve-d'ascq",
    "meudon",
    "clichy",
    "saint-ouen",
    "pantin",
    "rungis",
    "roissy",
]
_REGIONS = "ile-de-france|bretagne|brittany|normandie|normandy|occitanie|provence|alsace|lorraine|bourgogne|burgundy|auvergne|aquitaine|corsica|savoie|french riviera|cote d'azur|loire valley|champagne|dordogne"
NAMED = "|".join(town.replace("-", "[ -]").replace("saint", "(?:saint|st)") for town in _TOWNS) + f"|{_REGIONS}"
"""French towns and regions, as alternatives of a pattern."""
_ABROAD = (
    r"(?:london|dublin|berlin|munich|hamburg|frankfurt|madrid|barcelona|lisbon|porto|milan|rome|turin|amsterdam|rotterdam|brussels|antwerp|ghent|luxembourg|geneva|zurich|lausanne|basel|vienna|prague|warsaw|krakow"
    r"|budapest|bucharest|athens|stockholm|copenhagen|oslo|helsinki|tallinn|riga|vilnius|new york|san francisco|boston|chicago|austin|seattle|los angeles|toronto|montreal|vancouver|singapore|tokyo|dubai|casablanca"
    r"|tunis|leeds|manchester|edinburgh|glasgow|bristol|cambridge|oxford|cork|bangalore|sydney|melbourne|hong kong|shanghai|united kingdom|uk|england|scotland|ireland|germany|spain|portugal|italy|netherlands"
    r"|belgium|switzerland|austria|poland|usa|united states|canada|morocco|tunisia|romania|czech republic|sweden|denmark|norway|india|australia|japan)"
)
_AT = r"(?:based|located|office|offices|team|position|role|headquarters|site|warehouse|move|relocat\w+|work|working|work from|job|studio|clinic|lab|laboratory|store|shop|branch|here)(?: is| are)?(?: based| located)?(?: in| at| to| near)"
_IN_FRANCE = words(rf"\b(?:france|francia|frankreich|frankrijk|franca|{NAMED})\b")
_AT_IN_FRANCE = words(
    rf"\b{_AT} (?:[a-z'-]{{1,12}} ){{0,3}}(?:france|{NAMED})\b|\b(?:{NAMED})(?:-based|, france)\b|\bin (?:{NAMED})\b"
)
_AT_ABROAD = words(rf"\b{_AT} (?:[a-z'-]{{1,12}},? ){{0,3}}{_ABROAD}\b|\b{_ABROAD}-based\b")
_FRENCH_SIGNS = words(
    r"\x80|\beuros?\b|\b(?:cdi|cdd|rtt|smic|urssaf|navigo|swile|bspce|tickets? restaurants?|mutuelle|siret|convention de stage|gratification)\b"
)


def is_in_france(document: Document) -> bool:
    """Whether the ad places the work in France, or nothing places it elsewhere and it is paid in euros, or speaks of French law."""
    fields = (document.folded("title").data, document.folded("text").data)
    if any(_AT_ABROAD.search(data) for data in fields) and not any(_AT_IN_FRANCE.search(data) for data in fields):
        return False
    return any(_IN_FRANCE.search(data) or _FRENCH_SIGNS.search(data) for data in fields)
