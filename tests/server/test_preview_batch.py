"""Several ads at once: the files that recruiting software exports, whatever they call their columns."""

import json

import pytest

from sansreproche_server.preview.table import MOST_ADS

CSV = (
    "Référence;Intitulé;Type de contrat;Salaire;Description;Profil;Date de publication\r\n"
    'R-1;Stage réseaux (H/F);Stage;;"Un stage de 12 mois ; avec tuteur.";"Klout de 40 ou +";02/11/2026\r\n'
    "R-2;Menuisier (H/F);CDI;5 € brut de l'heure;<p>Poser des escaliers.</p><ul><li>Dole</li></ul>;;\r\n"
    ";;;;;;\r\n"
    "R-3;Vide;CDI;;;;\r\n"
)


@pytest.fixture(scope="module")
def batch(client):
    """A function (bytes) that sends a file; returns the response."""
    return lambda data, lang="fr": client.post(f"/preview/batch?lang={lang}", data=data)


def lines(answer):
    return [(one["line"], one["id"], one.get("advert", {}).get("title")) for one in answer.get_json()["ads"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_csv_is_read_in_any_usual_encoding(batch, encoding):
    answer = batch(CSV.encode(encoding))
    assert lines(answer) == [(2, "R-1", "Stage réseaux (H/F)"), (3, "R-2", "Menuisier (H/F)"), (5, "R-3", None)]
    first, second, third = answer.get_json()["ads"]
    assert first["advert"]["text"] == "Un stage de 12 mois ; avec tuteur.\n\nKlout de 40 ou +"
    assert first["advert"]["date"] == "2026-11-02"
    assert second["advert"]["text"] == "Poser des escaliers.\n\n- Dole"
    assert "description" in third["fault"]


def test_the_summary_counts_what_is_found(batch):
    answer = batch(CSV.encode()).get_json()
    assert (answer["read"], answer["with_findings"], answer["more"]) == (2, 2, False)
    assert answer["ads"][0]["counts"] == {"illegal": 1, "abusif": 1, "a-clarifier": 0, "style": 0}
    assert answer["ads"][0]["worst"]["quote"] == "stage de 12 mois"
    assert answer["ads"][1]["worst"]["tier"] == "illegal"
    assert answer["counts"]["illegal"] == 2
    assert {"stage-trop-long", "score-exige"} <= {one["rule"] for one in answer["rules"]}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_sign_between_columns_is_told_by_the_first_line(batch, delimiter):
    table = f'title{delimiter}text\nBoulanger{delimiter}"Un Klout de 40, ou + ; exigé"\n'
    assert lines(batch(table.encode())) == [(2, "", "Boulanger")]


def test_jsonl_and_a_json_list_are_read_and_a_bad_line_is_named(batch):
    ads = [{"id": 7, "title": "Boulanger", "text": "Klout de 40 ou +"}, {"ref": "b", "description": "Bonjour."}]
    jsonl = json.dumps(ads[0]) + "\n{oups\n" + json.dumps(ads[1])
    assert lines(batch(jsonl.encode())) == [(1, "7", "Boulanger"), (2, "", None), (3, "b", "")]
    assert lines(batch(json.dumps(ads).encode())) == [(1, "7", "Boulanger"), (2, "b", "")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table-empty"),
        (b" \n ", "table-empty"),
        (b"nom;ville\nA;Lyon\n", "table-without-text"),
        (b"%PDF-1.7 \x00\x01", "table-without-text"),
        (b"[1, 2", "table-unreadable"),
        (b"text\n" + b'"' + b"a" * 200_000, "table-unreadable"),
    ],
)
def test_a_file_that_is_no_table_of_ads_is_refused_with_what_to_do(batch, data, code):
    answer = batch(data)
    assert answer.status_code == 422
    assert answer.get_json(force=True)["code"] == code
    assert len(answer.get_json(force=True)["detail"]) > 30


def test_a_file_of_more_ads_than_are_read_says_so(batch):
    answer = batch(b"text\n" + b"Bonjour.\n" * (MOST_ADS + 1)).get_json()
    assert (len(answer["ads"]), answer["more"]) == (MOST_ADS, True)


def test_errors_speak_the_language_of_the_page(batch):
    assert "The file holds nothing" in batch(b"", lang="en").get_json(force=True)["detail"]
