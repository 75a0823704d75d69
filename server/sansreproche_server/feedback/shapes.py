"""The shape of a report that a user sends, and of its receipt."""

from __future__ import annotations

import re
from typing import Annotated, Literal, cast

from pydantic import AfterValidator, ConfigDict, Field, JsonValue
from pydantic_core import PydanticCustomError

from sansreproche import Text
from sansreproche_server.wire import Language, Wire


def _sized(least: int, most: int) -> AfterValidator:
    """A number of code points; pydantic's own constraints refuse lone surrogates, which a page may hold."""

    def measure(value: str) -> str:
        if not least <= len(value) <= most:
            raise PydanticCustomError("length", "too short or too long")
        return value

    return AfterValidator(measure)


def _written(pattern: str) -> AfterValidator:
    def match(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise PydanticCustomError("pattern", "not written as expected")
        return value

    return AfterValidator(match)


_NAME = "[a-z0-9-]{1,80}"
_VERSION = "[A-Za-z0-9.+-]{0,60}"
_UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
Id = Annotated[str, AfterValidator(str.lower), _written(_UUID), Field(json_schema_extra={"format": "uuid"})]
Name = Annotated[str, _written(_NAME), Field(json_schema_extra={"pattern": f"^{_NAME}$"})]
Version = Annotated[str, _written(_VERSION), Field(json_schema_extra={"pattern": f"^{_VERSION}$"})]
Quote = Annotated[str, _sized(1, 2_000), Field(json_schema_extra={"minLength": 1, "maxLength": 2_000})]
Around = Annotated[str, _sized(0, 200), Field(json_schema_extra={"maxLength": 200})]
Long = Annotated[str, _sized(0, 2_000), Field(json_schema_extra={"maxLength": 2_000})]
_RULE_REQUIRED = {
    "if": {"properties": {"kind": {"const": "false-positive"}}},
    "then": {"required": ["rule"], "properties": {"rule": {"type": "string"}}},
}


class FeedbackRequest(Wire):
    """What a user thinks wrong: words flagged that should not be, or words missed that should have been."""

    model_config = ConfigDict(json_schema_extra=cast("dict[str, JsonValue]", _RULE_REQUIRED))

    id: Annotated[
        Id | None,
        Field(description="The sender's own UUID: the same report sent twice is kept once. Given when absent."),
    ] = None
    kind: Literal["false-positive", "missed"]
    rule: Annotated[
        Name | None, Field(description="The rule that flagged the words; required of a false positive.")
    ] = None
    label: Annotated[Name | None, Field(description="The rule's label, or the one the missed words deserve.")] = None
    quote: Annotated[Quote, Field(description="The words in question.")]
    prefix: Annotated[Around | None, Field(description="What stands before them.")] = None
    suffix: Annotated[Around | None, Field(description="What stands after them.")] = None
    comment: Annotated[Long | None, Field(description="What the user has to say.")] = None
    url: Annotated[Long | None, Field(description="Where the ad is, when the user agrees to tell.")] = None
    ruleset_version: Annotated[
        Version, Field(description="The one of the report the user saw; empty when there was none.")
    ]
    lang: Annotated[Language | None, Field(description="The language of the ad.")] = None


class FeedbackReceipt(Wire):
    """The report is on the disk."""

    id: Annotated[str, Field(json_schema_extra={"format": "uuid"})]
    received: Annotated[str, Field(description="When it first came, UTC.", json_schema_extra={"format": "date-time"})]


_NAMED = Text("un nom de règle, comme photo-exigee", "a rule's name, such as photo-exigee")
_UP_TO_200 = Text("une chaîne d'au plus 200 caractères", "a string of at most 200 characters")
_UP_TO_2000 = Text("une chaîne d'au plus 2000 caractères", "a string of at most 2000 characters")
EXPECTED = {
    "id": Text(
        "un UUID, comme 0d6b1a2e-6c2b-4a57-9d1f-3b8e5a6c7d90", "a UUID, such as 0d6b1a2e-6c2b-4a57-9d1f-3b8e5a6c7d90"
    ),
    "kind": Text("« false-positive » ou « missed »", "“false-positive” or “missed”"),
    "rule": _NAMED,
    "label": _NAMED,
    "quote": Text("une chaîne de 1 à 2000 caractères", "a string of 1 to 2000 characters"),
    "prefix": _UP_TO_200,
    "suffix": _UP_TO_200,
    "comment": _UP_TO_2000,
    "url": _UP_TO_2000,
    "ruleset_version": Text("celle du rapport, comme 2026.11.21-1a2b3c4d", "the report's, such as 2026.11.21-1a2b3c4d"),
    "lang": Text("« fr » ou « en »", "“fr” or “en”"),
}
