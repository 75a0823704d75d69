"""A page becomes a document: the ad's words, one block a line, whatever the HTML."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sansreproche.sources.html import document_from_html

PROSE = "Vous rédigez des articles pour nos lecteurs et vous relisez ceux de vos collègues avant leur parution. " * 3


def kinds(page):
    document = document_from_html(page)
    return [(one.kind, document.text[one.start : one.end]) for one in document.segments]


@pytest.mark.parametrize("space", ["&emsp;", "&nbsp;", "&#8203;&nbsp;", "\u2028", "\x85", "&#12288;", "\x1f"])
def test_a_block_of_white_space_of_any_kind_takes_nothing_away(space):
    found = kinds(
        f"<main><p>Vous écrivez beaucoup, chaque jour.</p><p>{space}</p><ul><li>Une plume sûre</li></ul></main>"
    )
    assert found[0] == ("paragraph", "Vous écrivez beaucoup, chaque jour.")
    assert found[-1] == ("item", "Une plume sûre")


def test_blocks_stand_one_a_line_with_their_kinds():
    page = """<main><h1>Rédacteur</h1><h2>Le poste</h2><p>Vous écrivez
        beaucoup, chaque jour.<br>Puis vous relisez.</p><ul><li>Une plume <b>sûre</b></li><li><p>De la rigueur.</p></li></ul>
        <dl><dt>Contrat</dt><dd>CDI</dd></dl><table><tr><th>Lieu :</th><td>Lyon</td></tr></table></main>"""
    assert kinds(page) == [
        ("heading", "Le poste"),
        ("paragraph", "Vous écrivez beaucoup, chaque jour."),
        ("paragraph", "Puis vous relisez."),
        ("item", "Une plume sûre"),
        ("item", "De la rigueur."),
        ("field", "Contrat : CDI"),
        ("field", "Lieu : Lyon"),
    ]
    assert document_from_html(page).title == "Rédacteur"


def test_words_split_by_inline_elements_stay_whole_and_preformatted_lines_stay_lines():
    assert document_from_html("<p>Un st<b>a</b>ge <i>court</i></p>").text == "Un stage court"
    assert document_from_html("<pre>Missions :\n- écrire\n- relire</pre>").text == "Missions :\n- écrire\n- relire"


@pytest.mark.parametrize(
    "around",
    [
        "<script>{}</script>",
        "<style>{}</style>",
        "<template><p>{}</p></template>",
        "<noscript>{}</noscript>",
        "<nav>{}</nav>",
        "<footer>{}</footer>",
        "<header>{}</header>",
        "<p hidden>{}</p>",
        "<p style='color: red; Display : NONE'>{}</p>",
        "<div role=navigation>{}</div>",
        "<div id=onetrust-banner-sdk>{}</div>",
        "<section class='site cookie-banner'>{}</section>",
        "<select><option>{}</option></select>",
        "<svg><title>{}</title></svg>",
        "<!-- {} -->",
    ],
)
def test_what_a_reader_does_not_read_as_the_ad_is_left_out(around):
    page = f"<body>{around.format('Mots de trop')} suite<p>{PROSE}</p></body>"
    text = document_from_html(page).text
    assert "Mots de trop" not in text
    assert "suite" in text
    assert PROSE.strip() in text


def test_a_hidden_page_is_read_all_the_same_rather_than_lost():
    assert document_from_html("<body><div hidden><p>Vous écrivez.</p></div></body>").text == "Vous écrivez."


def test_a_page_under_its_cookie_dialog_is_still_read():
    page = (
        f"<body><div id=app aria-hidden=true><p>{PROSE}</p></div><div id=didomi-host>Nous utilisons des cookies</div>"
    )
    assert document_from_html(page).text == PROSE.strip()


@pytest.mark.parametrize(
    "ad",
    [
        "<main>{}</main>",
        "<div role=main>{}</div>",
        "<article>{}</article>",
        "<div id=jobDescriptionText>{}</div>",
        "<div class='job-description'>{}</div>",
        "<div itemprop=description>{}</div>",
        "<div><div>{}</div></div>",
    ],
)
def test_the_ad_is_found_among_the_rest_of_the_page(ad):
    others = "".join(f"<li><a href=/{n}>Offre numéro {n} dans une autre ville de France</a></li>" for n in range(30))
    page = f"<body><ul>{others}</ul><h1>Rédacteur</h1>{ad.format(f'<p>{PROSE}</p><p>Profil : curieux.</p>')}</body>"
    document = document_from_html(page)
    assert document.text == f"{PROSE.strip()}\nProfil : curieux."
    assert document.title == "Rédacteur"


def test_the_profile_that_stands_beside_the_description_is_kept():
    page = f"<body><div><div class=job-description><p>{PROSE}</p></div><div><p>Vous êtes une personne curieuse.</p></div></div>"
    assert document_from_html(page).text.endswith("Vous êtes une personne curieuse.")


def test_several_cut_descriptions_make_a_list_that_is_read_whole():
    page = "<body>" + "".join(f"<div class=job-description><p>{word} : {PROSE}</p></div>" for word in ("Une", "Deux"))
    assert [line.split()[0] for line in document_from_html(page).text.splitlines()] == ["Une", "Deux"]


def test_what_the_caller_knows_goes_before_what_the_page_says():
    document = document_from_html(f"<main><h1>Rédacteur</h1><p>{PROSE}</p></main>", title="Autre", contract="CDI")
    assert (document.title, document.contract) == ("Autre", "CDI")
    assert document.text.startswith("Rédacteur\n")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("<p>été</p>".encode(), "été"),
        (b"\xef\xbb\xbf<p>\xc3\xa9t\xc3\xa9</p>", "été"),
        ("<p>été</p>".encode("utf-16"), "été"),
        ("<p>été à Lyon, dès demain</p>".encode("utf-16-le"), "été à Lyon, dès demain"),
        ("<p>été à 10 €</p>".encode("cp1252"), "été à 10 €"),
        ('<meta charset="iso-8859-1"><p>10 €</p>'.encode("cp1252"), "10 €"),
        ('<meta http-equiv=c content="text/html; charset=iso-8859-15"><p>10 €</p>'.encode("iso-8859-15"), "10 €"),
        ('<?xml version="1.0" encoding="windows-1250"?><p>Ł</p>'.encode("cp1250"), "Ł"),
        ('<meta charset="iso-8859-1"><p>été</p>'.encode(), "été"),
        ('<meta charset="no-such-thing"><p>été</p>'.encode("cp1252"), "été"),
    ],
)
def test_the_charset_is_told_from_the_bytes(data, said):
    assert document_from_html(data).text == said


@pytest.mark.parametrize(
    "page", ["", " ", "<", "<!-- seul -->", "<html></html>", "<frameset><frame></frameset>", b"", b"\xff\xfe"]
)
def test_a_page_without_words_is_an_empty_document(page):
    assert document_from_html(page).text.strip("<") == ""


@given(st.text(alphabet=st.one_of(st.sampled_from("<>/&;!-=\"' pdivlat\0\ud800"), st.characters()), max_size=200))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_it_fail(page):
    document = document_from_html(page)
    assert len(document.segments) == len([line for line in document.text.split("\n") if line.strip()])


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_bytes_make_it_fail(page):
    assert isinstance(document_from_html(page).text, str)


@pytest.mark.parametrize(
    "piece",
    [
        "<div>", "<p>mot ", "<ul><li>", "<table><tr><td>x", "<a<a", "<!--", '<a href="', "<b><p>", "&amp;", "<dl><dt>a<dd>b",
        "<h2><button>a</button></h2>", "<main><header>", "<div class=job-description>", '<script type="application/ld+json">[',
        "<p style='display : none'>x", "<x-y>z", "<pre>\n",
    ],
)  # fmt: skip
def test_a_megabyte_of_hostile_markup_is_read_in_linear_time(piece):
    def seconds(size):
        page = (piece * (size // len(piece) + 1))[:size]
        started = time.process_time()
        document_from_html(page)
        return time.process_time() - started

    seconds(10_000)
    # Quadratic time would make it sixteen times longer; half a second forgives a busy machine.
    assert seconds(1_000_000) < 8 * seconds(250_000) + 0.5
