"""A page of another site can neither use the server nor read its answers."""

import pytest

from sansreproche_server import create_app
from sansreproche_server.settings import DEFAULT_MAX_BYTES, Settings, SettingsError

PUBLIC = {"/v1/rules", "/openapi.json"}
AD = {"text": "Un Klout de 40 ou + est attendu."}


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "LOCALHOST:8000", "127.0.0.1", "[::1]:8000", "[::1]"])
def test_the_server_answers_under_the_names_of_this_machine(client, host):
    assert client.get("/healthz", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost@evil.example",
        "evil.example/localhost",
        "localhost:8000:8000",
        "localhost:abc",
        "localhost, evil.example",
        "127.0.0.2",
        "[::1",
        "[::ffff:10.0.0.1]",
        "loc\u0430lhost",
    ],
)
@pytest.mark.parametrize("path", ["/healthz", "/v1/rules", "/nulle-part"])
def test_a_name_that_was_made_to_point_here_is_refused(client, host, path):
    answer = client.get(path, headers={"Host": host})
    assert answer.status_code == 421
    assert answer.get_json(force=True)["code"] == "host-refused"


def test_a_request_without_a_name_is_refused(client):
    assert client.get("/healthz", environ_overrides={"HTTP_HOST": ""}).status_code == 421


def test_a_name_in_the_settings_is_answered_whatever_its_case():
    client = create_app({"SANSREPROCHE_HOSTS": " Annonces.Example.org , [fd00::4]"}).test_client()
    for host in ("annonces.example.org", "ANNONCES.example.org:443", "[FD00::4]:8000", "localhost"):
        assert client.get("/healthz", headers={"Host": host}).status_code == 200
    assert client.get("/healthz", headers={"Host": "example.org"}).status_code == 421


def test_a_forwarded_name_changes_nothing(client):
    answer = client.get("/healthz", headers={"Host": "evil.example", "X-Forwarded-Host": "localhost"})
    assert answer.status_code == 421


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "http://localhost:8000",
        "https://localhost:8000",
        "chrome-extension://kjcejblkojnjcijbecafgpfpnnndkjak",
        "moz-extension://0d6b1a2e-6c2b-4a57-9d1f-3b8e5a6c7d90",
    ],
)
def test_a_check_is_accepted_from_programs_extensions_and_our_own_pages(client, origin):
    headers = {"Host": "localhost:8000"} | ({"Origin": origin} if origin else {})
    assert client.post("/v1/check", json=AD, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "http://localhost:9000",
        "http://localhost",
        "http://localhost:8000.evil.example",
        "http://evil.example:8000",
        "null",
        "",
        "file://",
        "chrome-extension://",
        "ftp://localhost:8000",
        "https://evil.example/chrome-extension://abc",
    ],
)
def test_a_check_from_a_page_of_another_site_is_refused(client, origin):
    answer = client.post("/v1/check", json=AD, headers={"Host": "localhost:8000", "Origin": origin})
    assert answer.status_code == 403
    assert answer.get_json(force=True)["code"] == "origin-refused"


@pytest.mark.parametrize("method, path", [("GET", "/v1/rules"), ("OPTIONS", "/v1/check"), ("POST", "/v1/check")])
def test_no_answer_lets_a_page_of_another_site_read_it(client, method, path):
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    answer = client.open(path, method=method, headers=asked)
    assert not [name for name, _ in answer.headers if name.lower().startswith("access-control-")]


def test_options_says_what_an_address_answers_to(client):
    answer = client.options("/v1/check")
    assert answer.status_code == 200
    assert {"POST", "OPTIONS"} == set(answer.headers["Allow"].split(", "))


@pytest.mark.parametrize("path", ["/", "/healthz", "/v1/rules", "/openapi.json"])
def test_head_answers_as_get_without_a_body(client, path):
    got, headed = client.get(path), client.head(path)
    assert headed.status_code == 200
    assert headed.data == b""
    assert headed.headers["Content-Length"] == got.headers["Content-Length"]


@pytest.mark.parametrize("path", ["/openapi.json", "/healthz", "/v1/rules", "/nulle-part"])
def test_every_answer_forbids_sniffing_framing_scripts_and_referrers(client, path):
    headers = client.get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Cache-Control"] == ("no-cache" if path in PUBLIC else "no-store")
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize("size", ["", "0", "-1", "4 Mo", "1e6", "٤"])
def test_a_size_that_is_no_number_is_refused_with_an_example(size):
    with pytest.raises(SettingsError, match=str(DEFAULT_MAX_BYTES)):
        Settings.read({"SANSREPROCHE_MAX_BYTES": size})


@pytest.mark.parametrize("hosts", ["https://a.example", "a.example:8000", "a.example/x", "fd00::4"])
def test_a_host_with_a_port_or_a_protocol_is_refused_with_an_example(hosts):
    with pytest.raises(SettingsError, match=r"annonces\.example\.org"):
        Settings.read({"SANSREPROCHE_HOSTS": hosts})
