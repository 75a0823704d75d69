"""The blocks of a mail, or of a page archived as one (MHTML): its body, without what is attached."""

from __future__ import annotations

from dataclasses import dataclass
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser

from sansreproche.rule import Text
from sansreproche.sources.decoding import decode_html, decode_text
from sansreproche.sources.errors import UnreadableInput

_ATTACHED = Text(
    "Les pièces jointes n'ont pas été lues ({names}) : enregistrez celle de l'annonce et donnez-la.",
    "Attachments were not read ({names}): save that of the ad and give it.",
)
_BROKEN = Text(
    "ce courriel est trop abîmé pour être lu : copiez-en le texte dans un fichier .txt",
    "this mail is too damaged to be read: copy its text into a .txt file",
)
_SHOWN = 5
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Mail:
    """`body` is HTML when `is_html`, else text; `archived` tells a page saved as MHTML from a mail."""

    subject: str
    body: str
    is_html: bool
    archived: bool
    remarks: tuple[Text, ...]


def read_mail(data: bytes) -> Mail:
    """The subject and the body, HTML before text. Raises `UnreadableInput` for a mail too malformed to have any."""
    try:
        message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(data)
        part = message.get_body(("related", "html", "plain"))
        if part is not None and part.get_content_type() == "multipart/related":
            part = part.get_body(("html", "plain"))
        named = [one.get_filename() or one.get_content_type() for one in message.iter_attachments()]
        archived = message.get_content_type() == "multipart/related"
        subject = " ".join(str(message["subject"] or "").split())
        return Mail(subject, *_content(part), archived, () if archived else _unread(named))
    except Exception as fault:  # the standard parser of headers raises a dozen kinds of errors on malformed ones
        raise UnreadableInput(_BROKEN) from fault


def _content(part: MIMEPart | None) -> tuple[str, bool]:
    """The words of a part, and whether they are HTML."""
    if part is None:
        return "", False
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if part.get_content_subtype() == "html":
        return decode_text(data, part.get_content_charset("")) if part.get_content_charset() else decode_html(
            data
        ), True
    text = decode_text(data, part.get_content_charset("")).replace("\r\n", "\n")
    return (_unflowed(text) if part.get_param("format", "") == "flowed" else text), False


def _unflowed(text: str) -> str:
    """The lines of a paragraph put together again: those that go on end with a space (RFC 3676)."""
    return text.replace("\n-- \n", "\n--\n").replace(" \n", " ")


def _unread(names: list[str]) -> tuple[Text, ...]:
    if not names:
        return ()
    listed = ", ".join(name[:_LONGEST] for name in names[:_SHOWN])
    return (Text(_ATTACHED.fr.format(names=listed), _ATTACHED.en.format(names=listed)),)
