"""The fold: what patterns see of a text, and the way back to its offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansreproche.folding import fold, fold_pattern

HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "éÉœŒß…ﬁ½·•’«»–—€ \u00a0\u202f\u00ad\u200b\u200d\u0301\u202e\ud83d\ud800\udfff🚀👩‍💻\n\r\t()/.-eEsS"
        ),
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("ÉTUDIANT à l’écoute", "etudiant a l'ecoute"),
        ("« Rémunération »\u00a0: 1\u202f500\u00a0€", '" remuneration " : 1 500 \x80'),
        ("cœur, Œuvre, ﬁn, ½ poste", "coeur, oeuvre, fin, 1/2 poste"),
        ("e\u0301te\u0301 NFD", "ete nfd"),
        ("promo\u00adtion in\u200bfluent", "promotion influent"),
        ("Un 🚀 pour_vous ✅", "un pour_vous "),
        ("12–18 mois — fin", "12-18 mois - fin"),
    ],
)
def test_what_carries_no_meaning_falls_away(raw, folded):
    assert fold(raw).data.decode("latin-1") == folded


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("candidat(e)s motivé·e·s", "candidat motive"),
        ("un·e étudiant.e, un-e stagiaire", "un etudiant, un stagiaire"),
        ("directeur/trice ou développeur(euse)", "directeur ou developpeur"),
        ("tous·tes les vendeur·se·s", "tous les vendeur"),
        ("poste(s) à pourvoir H/F", "poste a pourvoir h/f"),
        ("rendez-vous, demi-journée, peut-être", "rendez-vous, demi-journee, peut-etre"),
        ("l'UE/espagne, et/ou, s/c", "l'ue/espagne, et/ou, s/c"),
    ],
)
def test_the_suffixes_of_inclusive_writing_are_dropped_and_words_are_not(raw, folded):
    assert fold(raw).data.decode("latin-1") == folded


def test_a_line_wrapped_inside_a_sentence_is_read_as_one():
    wrapped = "Nous demandons à chaque personne de notre équipe un Klout de\n35 au moins."
    assert b"klout de 35 au moins" in fold(wrapped).data


@pytest.mark.parametrize(
    "text", ["Autonome\nrigoureux\nréactif", "Votre profil dans cette équipe de passionnés, chaque jour :\nautonome"]
)
def test_the_lines_of_a_list_stay_apart(text):
    assert b"\n" in fold(text).data


@given(HOSTILE)
def test_any_text_folds_to_bytes_that_lead_back_into_it(text):
    folded = fold(text)
    back = [folded.to_raw(at) for at in range(len(folded.data) + 1)]
    assert back == sorted(back)
    assert all(0 <= at <= len(text) for at in back)
    assert all(byte in {0x80, 0x0A} or 0x20 <= byte < 0x7F for byte in folded.data)


@given(HOSTILE, st.sampled_from(["influent", "Réactif", "12 mois"]))
def test_a_phrase_is_found_again_at_its_own_place_whatever_surrounds_it(noise, phrase):
    text = f"{noise}\n{phrase}\n{noise}"
    folded = fold(text)
    wanted = fold(phrase).data
    starts = [at for at in range(len(folded.data)) if folded.data.startswith(wanted, at)]
    quotes = [text[folded.to_raw(at) : folded.to_raw(at + len(wanted))] for at in starts]
    assert any(quote.startswith(phrase) for quote in quotes)


def test_a_pattern_is_folded_as_the_text_is_and_keeps_its_escapes():
    assert fold_pattern(r"\bÉtudiant’s ?\d+ [é ]œ€(?P<unit>X)") == b"\\betudiant's *\\d+ +[e ]oe\x80(?P<unit>x)"
