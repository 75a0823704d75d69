"""What the page's scripts ask for: live checks with their fields, the checklist, comparison, pasted pages, downloads."""

import json
import re
from xml.sax.saxutils import escape

import pytest

from sansreproche import ruleset
from sansreproche.config import read_config
from sansreproche_server.preview.comparing import diff
from sansreproche_server.preview.pasting import text_of
from sansreproche_server.preview.points import POINTS

AD = "🙂 Un Klout de 40 ou + est attendu.\nIndiquez votre salaire actuel."


@pytest.fixture(scope="module")
def ask(client):
    """A function (path, **body) that asks as the page's scripts do; returns the answer in JSON."""

    def asked(path, **body):
        answer = client.post(f"/preview/{path}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.get_json()

    return asked


@pytest.fixture(scope="module")
def reports(client):
    """A function (form, **fields) that downloads a report; returns the response."""
    return lambda form, **fields: client.post("/preview/report?lang=fr", data={"form": form, **fields})


def points(answer):
    return {one["id"]: one["status"] for one in answer["checklist"]}


def test_the_answer_places_each_finding_in_what_the_browser_counts(ask):
    report = ask("check", text=AD)["report"]
    units = AD.encode("utf-16-le")
    assert [one["quote"] for one in report["findings"]] == ["Klout de 40 ou +", "votre salaire actuel"]
    for one in report["findings"]:
        assert units[one["start"] * 2 : one["end"] * 2].decode("utf-16-le") == one["quote"]


def test_fields_are_read_with_the_ad_and_move_no_offset(ask):
    alone, fielded = ask("check", text=AD), ask("check", text=AD, pay="5 € brut de l'heure", hours="35 h par semaine")
    at = [[(one["start"], one["quote"]) for one in answer["report"]["findings"]] for answer in (alone, fielded)]
    assert at[1][:2] == at[0]
    found = list(zip((one["rule"] for one in fielded["report"]["findings"]), fielded["parts"], strict=True))
    assert found == [("score-exige", "text"), ("historique-salaire", "text"), ("remuneration-insuffisante", "pay")]


def test_each_finding_says_which_field_holds_it(ask):
    answer = ask("check", text="Bonjour.", title="Vendeuse", place="Lyon", hours="60 heures par semaine")
    assert dict(zip((one["quote"] for one in answer["report"]["findings"]), answer["parts"], strict=True)) == {
        "Vendeuse": "title",
        "60 heures par semaine": "hours",
    }


def test_an_english_ad_gets_its_fields_in_english(ask):
    text = "We are looking for a baker to join our team in the old town of Lyon, to bake bread every morning."
    assert ask("check", text=text, pay="€2,200 gross a month")["report"]["text"].endswith("\nPay: €2,200 gross a month")
    assert ask("check", text="Nous cherchons un boulanger.", place="Lyon")["report"]["text"].endswith("\nLieu : Lyon")


def test_a_justified_finding_stays_with_its_reason(ask):
    [first, second] = ask("check", text=AD)["report"]["findings"]
    again = ask("check", text=AD, justified={first["fingerprint"]: "  Poste\nd'influence ", second["fingerprint"]: 3})
    assert [one.get("justified") for one in again["report"]["findings"]] == ["Poste d'influence", None]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"text": "Bonjour."}, {"pay": "look", "hours": "look", "contract": "look", "place": "look", "criteria": "pass"}),
        ({"text": "Bonjour.", "contract": "CDI", "pay": "2 000 € brut par mois", "hours": "35 h", "place": "Dole"},
         {"pay": "stated", "hours": "stated", "contract": "stated", "place": "stated"}),
        ({"text": "Menuisière ou menuisier (H/F), moins de 30 ans."}, {"everybody": "stated", "criteria": "look"}),
        ({"text": "Chèque de caution de 50 € à verser pour postuler."}, {"fees": "look"}),
        ({"text": "Bonjour.", "date": "2026-11-20"}, {"date": "stated"}),
        ({"text": "Bonjour.", "contract": "CDD"}, {"duration": "look"}),
        ({"text": "CDD de 6 mois à Lyon."}, {"duration": "stated", "place": "stated"}),
    ],
)  # fmt: skip
def test_the_checklist_says_what_is_stated_and_what_to_look_at(ask, body, expected):
    found = points(ask("check", **body))
    assert {name: found[name] for name in expected} == expected


def test_every_label_that_a_point_awaits_is_one_that_rules_give():
    labels = {rule.label for rule in ruleset().rules}
    assert {label for point in POINTS for label in point.labels} <= labels


def test_a_contract_is_asked_what_concerns_it(ask):
    assert {"duration", "status", "right-contract"}.isdisjoint(points(ask("check", text="CDI à Lyon.")))
    assert {"duration", "right-contract"} <= set(points(ask("check", text="CDD de 6 mois à Lyon.")))
    assert points(ask("check", text="Un stage de 12 mois."))["status"] == "look"


def test_a_justified_finding_leaves_the_checklist_in_peace(ask):
    text = "Moins de 26 ans."
    [finding] = ask("check", text=text)["report"]["findings"]
    assert (
        points(ask("check", text=text, justified={finding["fingerprint"]: "Limite fixée par la loi."}))["criteria"]
        == "justified"
    )


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_checklist_cites_the_law_with_its_day(ask, lang):
    for one in ask("check", text="Bonjour.", lang=lang)["checklist"]:
        if one["group"] == "refused":
            assert one["source"]["url"].startswith("https://")
            assert one["source"]["checked"] == "2026-11-21"
        assert one["advice"] or one["status"] != "look"


@pytest.mark.parametrize(
    ("body", "field"),
    [({"text": 1}, "text"), ({"text": "a", "date": "hier"}, "date"), ({"text": "a", "pay": "€" * 1001}, "pay")],
)
def test_a_field_that_cannot_be_read_is_named(client, body, field):
    answer = client.post("/preview/check", json=body)
    assert (answer.status_code, answer.get_json(force=True)["code"]) == (422, "field-invalid")
    assert f"« {field} »" in answer.get_json(force=True)["detail"]


def test_two_versions_are_compared_by_their_findings_and_their_words(ask):
    before = {"text": "Un Klout de 40 ou +.\nPhoto obligatoire."}
    after = {"text": "Deux réalisations à montrer.\nPhoto obligatoire.\nMoins de 26 ans."}
    answer = ask("compare", before=before, after=after)
    rules = {name: [one["rule"] for one in answer[name]] for name in ("gone", "new", "kept")}
    assert rules == {"gone": ["score-exige"], "new": ["age-limite"], "kept": ["photo-exigee"]}
    for version, change in ((before, "gone"), (after, "new")):
        assert "".join(run["text"] for run in answer["diff"] if run["change"] in {"same", change}) == version["text"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "a"),
        ("a", ""),
        ("même texte\n", "même texte\n"),
        ("un deux trois", "un 2 trois"),
        ("a\n" * 3000, "b\n" * 3000),
    ],
)
def test_nothing_of_either_version_is_lost_in_the_comparison(before, after):
    woven = diff(before, after)
    assert "".join(text for change, text in woven if change != "new") == before
    assert "".join(text for change, text in woven if change != "gone") == after


def test_changed_words_are_shown_together():
    assert diff("Un poste jeune et dynamique ici.", "Un poste stable et varié ici.") == [
        ("same", "Un poste "), ("gone", "jeune et dynamique"), ("new", "stable et varié"), ("same", " ici.")
    ]  # fmt: skip


def test_a_page_that_is_pasted_keeps_its_paragraphs_headings_and_items(ask):
    markup = "<h2>Missions</h2><ul><li>Vendre</li><li>Ranger</li></ul><p>Deux <b>jours</b>.</p><p>Lyon</p>"
    assert ask("text", html=markup)["text"] == "Missions\n- Vendre\n- Ranger\n\nDeux jours.\n\nLyon"


@pytest.mark.parametrize(
    "markup", ["<script>x</script><p>a</p>", "<p>a<img src=x onerror=y>", "<style>b</style>a", "<p>a"]
)
def test_nothing_of_a_pasted_page_but_its_words_is_kept(markup):
    assert text_of(markup) == "a"


def test_a_report_in_each_form_holds_the_finding_its_reason_and_the_version_of_the_rules(ask, reports):
    report = ask("check", text=AD)["report"]
    reason = 'Compte de marque "officiel" \\ ligne\u007f'
    justified = json.dumps({report["findings"][0]["fingerprint"]: reason})
    for form in ("html", "md", "json", "sarif"):
        answer = reports(form, text=AD, title="Rédacteur / web", justified=justified)
        assert f'filename="sans-reproche-redacteur-web.{form}"' in answer.headers["Content-Disposition"]
        assert "Klout de 40 ou" in answer.text
        assert "Compte de marque" in answer.text
        assert report["ruleset_version"] in answer.text
    config = read_config(reports("toml", text=AD, justified=justified).text)
    assert config.justified == {report["findings"][0]["fingerprint"]: reason}


def test_the_report_is_a_page_that_stands_alone_and_runs_nothing(reports):
    page = reports("html", text=f"{escape('<script>alert(1)</script>')} {AD}", title="<b>x</b>").text
    assert "<script" not in page
    assert not re.search(r'<link|src="', page)
    assert "&lt;b&gt;x&lt;/b&gt;" in page


def test_the_report_to_print_is_shown_and_loads_its_own_files_only(client, reports):
    answer = reports("print", text=AD)
    assert "Content-Disposition" not in answer.headers
    assert "style-src 'self'" in answer.headers["Content-Security-Policy"]
    for address in re.findall(r'(?:href|src)="(/[^"]+)"', answer.text):
        with client.get(address) as answer:
            assert answer.status_code == 200


def test_a_justification_that_is_no_json_is_left_out(reports):
    assert reports("json", text=AD, justified="{{").status_code == 200


@pytest.mark.parametrize("path", ["check", "compare", "text"])
def test_a_body_that_is_no_object_is_said(client, path):
    assert client.post(f"/preview/{path}", data=b"[1]", content_type="application/json").status_code == 400
