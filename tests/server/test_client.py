"""The Python client, against a real server."""

import http.server
import subprocess
import sys
import threading
import typing
import uuid

import pytest

from sansreproche.client import Client, Refused, Unexpected, Unreachable, shapes
from sansreproche_server import wire
from sansreproche_server.feedback import open_store
from sansreproche_server.feedback.shapes import FeedbackReceipt
from tests.server.conftest import Running

AD = "🙂 Un Klout de 40 ou + est attendu, \ud83d."
TOKEN = "un-jeton-assez-long-pour-servir"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return f"sqlite:///{tmp_path_factory.mktemp('client') / 'feedback.sqlite3'}"


@pytest.fixture(scope="module")
def url(place):
    server = Running(SANSREPROCHE_TOKEN=TOKEN, SANSREPROCHE_FEEDBACK=place, workers=1)
    yield f"http://127.0.0.1:{server.port}"
    server.kill()


@pytest.fixture
def client(url):
    return Client(url, token=TOKEN)


def test_an_ad_is_checked_and_its_offsets_are_those_of_python(client):
    report = client.check(AD, title="Rédacteur web", contract="stage", date="2026-06-01", lang="fr", notes=True)
    (finding,) = [one for one in report["findings"] if one["rule"] == "score-exige"]
    assert AD[finding["start"] : finding["end"]] == finding["quote"]
    assert (report["as_of"], report["offset_encoding"]) == ("2026-06-01", "code-point")


def test_messages_come_in_the_language_of_the_client(url):
    french, english = (Client(url, message_lang=lang).check(AD)["findings"][0] for lang in ("fr", "en"))
    assert french["message"] != english["message"]
    assert Client(url, message_lang="en").rule("score-exige")["message"] == english["message"]


def test_many_ads_come_back_in_their_order_with_their_ids_and_their_problems(client):
    ads = [{"id": number, "text": AD if number % 50 else ""} for number in range(450)]
    answers = list(client.check_many(iter(ads)))
    assert [one["id"] for one in answers] == list(range(450))
    assert answers[1]["report"]["findings"]
    assert answers[0]["problem"]["code"] == "text-empty"
    assert list(client.check_many([])) == []


def test_long_ads_are_sent_in_several_requests(client):
    answers = list(client.check_many({"text": "Vous écrivez. " * 40_000} for _ in range(12)))
    assert all("report" in one for one in answers)


def test_a_file_is_read_and_its_text_comes_back(client, tmp_path):
    file = tmp_path / "annonce été.html"
    file.write_text("<title>Stage</title><p>Un Klout de 40 ou + est attendu.</p>", encoding="utf-8")
    report = client.document(file, contract="stage", notes=True)
    assert report["document"]["kind"] == "html"
    assert "Klout" in report["text"]
    assert [one["rule"] for one in report["findings"] if one["rule"] == "score-exige"]


def test_the_catalogue_and_one_rule(client):
    listed = client.rules()
    rule = client.rule(listed["rules"][0]["id"])
    assert rule["examples"]
    assert {name: rule[name] for name in listed["rules"][0]} == listed["rules"][0]


def test_a_report_from_a_user_is_kept_once(client, place):
    own_id = str(uuid.uuid4())
    sent = {"quote": AD, "ruleset_version": "1", "id": own_id, "rule": "score-exige", "comment": "C'est un atelier."}
    first, again = client.feedback("false-positive", **sent), client.feedback("false-positive", **sent)
    assert first == again
    assert first["id"] == own_id
    assert client.feedback("missed", AD, ruleset_version="1")["id"] != own_id
    assert [one["kind"] for one in open_store(place).export()] == ["false-positive", "missed"]


def test_a_refusal_is_an_exception_with_the_code_and_what_to_do(client, url):
    with pytest.raises(Refused, match="est vide") as refused:
        client.check(" ")
    assert (refused.value.code, refused.value.status, refused.value.retry_after) == ("text-empty", 422, None)
    with pytest.raises(Refused) as refused:
        client.rule("../healthz")
    assert refused.value.code in {"rule-unknown", "not-found"}
    with pytest.raises(Refused, match="token") as refused:
        Client(url, message_lang="en").feedback("missed", AD, ruleset_version="1")
    assert refused.value.code == "write-refused"


def test_nobody_there_is_told_apart(client):
    with pytest.raises(Unreachable, match="ne répond pas"):
        Client("http://127.0.0.1:9", timeout=5).rules()


@pytest.mark.parametrize("address", ["127.0.0.1:8000", "ftp://a.example", "http://", "http://a.example?x=1", ""])
def test_an_address_that_is_none_is_refused_with_an_example(address):
    with pytest.raises(ValueError, match=r"http://127\.0\.0\.1:8000"):
        Client(address)


class Other(http.server.BaseHTTPRequestHandler):
    """A server that is not ours: it answers HTML, bare JSON, or sends elsewhere."""

    asked: typing.ClassVar[list[str]] = []

    def do_GET(self):
        self.asked.append(self.path)
        status, headers, body = {
            "/html": (200, {}, b"<h1>Bonjour</h1>"),
            "/list": (200, {}, b"[]"),
            "/error": (502, {}, b'{"error": "bad gateway"}'),
            "/away": (307, {"Location": "/elsewhere"}, b"{}"),
        }[self.path.removesuffix("/v1/rules?lang=fr")]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def other():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Other) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        Other.asked.clear()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/html", "/list", "/error"])
def test_another_server_is_recognised(other, path):
    with pytest.raises(Unexpected):
        Client(other + path).rules()


def test_nothing_is_sent_where_the_server_redirects_to(other):
    with pytest.raises(Unexpected, match="307"):
        Client(other + "/away/").rules()
    assert Other.asked == ["/away/v1/rules?lang=fr"]


MODELS = {
    shapes.Ad: wire.BatchItem,
    shapes.Receipt: FeedbackReceipt,
    **{
        getattr(shapes, name): getattr(wire, name)
        for name in (
            "Place", "Rewrite", "Source", "Finding", "Note", "Counts", "Report", "File", "DocumentReport", "Problem",
            "BatchAnswer", "Rule", "Example", "RuleWithExamples", "RuleList",
        )
    },
}  # fmt: skip


@pytest.mark.parametrize("shape, model", MODELS.items(), ids=lambda one: one.__name__)
def test_the_client_and_the_server_name_the_same_fields(shape, model):
    own = {field.alias or name: field.is_required() for name, field in model.model_fields.items()}
    assert set(shape.__annotations__) == set(own)
    assert {name for name, required in own.items() if not required} == set(shape.__optional_keys__)


def test_importing_the_library_does_not_load_the_client_and_the_client_loads_no_server():
    code = "import sys, sansreproche; a = set(sys.modules); import sansreproche.client; print(*a, '|', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60, encoding="utf-8")
    library, with_client = (set(part.split()) for part in done.stdout.split("|"))
    assert "sansreproche.client" not in library
    assert not {"flask", "pydantic", "sansreproche_server", "sansreproche.ruleset"} & (with_client - library)
