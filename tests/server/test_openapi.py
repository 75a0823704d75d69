"""The description of the API is valid, and true of what the server answers."""

import re

import pytest
from jsonschema import Draft202012Validator, ValidationError
from openapi_spec_validator import validate

from sansreproche_server.kinds import KINDS

AD = "🙂 Un Klout de 40 ou + est attendu, \ud83d."


@pytest.fixture(scope="module")
def described(client):
    return client.get("/openapi.json").get_json()


def assert_conforms(described, model, value):
    schema = {"$ref": f"#/components/schemas/{model}", "components": described["components"]}
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(value)


def test_the_document_is_valid_openapi_3_1(described):
    assert described["openapi"] == "3.1.0"
    validate(described)


def test_every_route_of_the_api_is_described_and_no_other(described, client):
    routes = {
        (re.sub(r"<name>", "{id}", rule.rule), method.lower())
        for rule in client.application.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.rule != "/openapi.json" and not rule.endpoint.startswith("preview.")
    }
    assert routes == {(path, method) for path, item in described["paths"].items() for method in item}


def test_a_report_is_what_the_document_says(described, check):
    for body in ({"text": AD}, {"text": AD, "title": AD, "date": "2024-02-29", "notes": True, "message_lang": "en"}):
        report = check(**body).get_json()
        assert report["findings"]
        assert_conforms(described, "Report", report)


def test_the_rules_are_what_the_document_says(described, client):
    listed = client.get("/v1/rules").get_json()
    assert_conforms(described, "RuleList", listed)
    for rule in listed["rules"]:
        assert_conforms(described, "RuleWithExamples", client.get(f"/v1/rules/{rule['id']}?lang=en").get_json())


def test_a_problem_and_the_health_are_what_the_document_says(described, client):
    assert_conforms(described, "Problem", client.get("/nulle-part").get_json(force=True))
    assert_conforms(described, "Health", client.get("/healthz").get_json())
    assert_conforms(described, "Readiness", client.get("/readyz").get_json())


def media(node):
    """All that the document says of bodies in JSON, with an example."""
    if isinstance(node, dict):
        if "example" in node and "schema" in node:
            yield node
        for one in node.values():
            yield from media(one)
    elif isinstance(node, list):
        for one in node:
            yield from media(one)


def test_every_example_is_what_its_schema_says(described):
    shown = list(media(described["paths"]))
    assert {one["schema"]["$ref"].rpartition("/")[2] for one in shown} >= {
        "BatchReport", "BatchRequest", "CheckRequest", "DocumentReport", "FeedbackReceipt", "FeedbackRequest", "Health",
        "Readiness", "Report", "RuleList", "RuleWithExamples",
    }  # fmt: skip
    for one in shown:
        assert_conforms(described, one["schema"]["$ref"].rpartition("/")[2], one["example"])


def example(described, path, status="200"):
    return described["paths"][path]["post"]["responses"][status]["content"]["application/json"]["example"]


def test_the_examples_of_a_batch_and_of_a_document_are_what_the_server_answers(described, client):
    asked = described["paths"]["/v1/check/batch"]["post"]["requestBody"]["content"]["application/json"]["example"]
    assert client.post("/v1/check/batch", json=asked).get_json() == example(described, "/v1/check/batch")
    shown = example(described, "/v1/documents")
    sent = {"query_string": {"filename": "annonce.txt", "title": shown["document"]["title"]}}
    assert client.post("/v1/documents", data=shown["text"].encode(), **sent).get_json() == shown


def test_the_example_of_a_report_from_a_user_is_taken_and_acknowledged_as_shown(described, client):
    asked = described["paths"]["/v1/feedback"]["post"]["requestBody"]["content"]["application/json"]["example"]
    headers = {"Host": "localhost", "Origin": "http://localhost"}
    for status in (201, 200):
        answer = client.post("/v1/feedback", json=asked, headers=headers)
        assert answer.status_code == status
        assert_conforms(described, "FeedbackReceipt", answer.get_json())
        assert answer.get_json().keys() == example(described, "/v1/feedback", str(status)).keys()


def test_a_false_positive_without_a_rule_is_refused_by_the_document_as_by_the_server(described, client):
    asked = {"kind": "false-positive", "quote": "Klout", "ruleset_version": "1"}
    with pytest.raises(ValidationError, match="'rule' is a required property"):
        assert_conforms(described, "FeedbackRequest", asked)
    assert_conforms(described, "FeedbackRequest", {**asked, "kind": "missed"})


def test_every_example_of_the_document_conforms_to_its_own_schema(described, check):
    operation = described["paths"]["/v1/check"]["post"]
    asked = operation["requestBody"]["content"]["application/json"]["example"]
    answered = operation["responses"]["200"]["content"]["application/json"]["example"]
    assert_conforms(described, "CheckRequest", asked)
    assert answered == check(**asked).get_json()
    problems = described["components"]["responses"]["Problem"]["content"]["application/problem+json"]["examples"]
    assert set(problems) == set(KINDS)
    for one in problems.values():
        assert_conforms(described, "Problem", one["value"])


def test_the_sizes_are_announced(described):
    for figure in ("4194304", "1000000"):
        assert figure in described["info"]["description"]


def test_the_request_says_what_may_be_left_out_and_what_that_means(described):
    request = described["components"]["schemas"]["CheckRequest"]
    assert request["required"] == ["text"]
    assert request["additionalProperties"] is False
    assert request["properties"]["offset_encoding"]["default"] == "utf-16"
    assert request["properties"]["message_lang"]["default"] == "fr"
    assert request["properties"]["notes"]["default"] is False
