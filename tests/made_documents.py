"""Documents made for the tests with the libraries people make them with: PDF, Word, OpenDocument, mails, archives."""

import io
import zipfile
from email.message import EmailMessage

import docx
import odfdo
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import ListFlowable, ListItem, PageBreak, Paragraph, SimpleDocTemplate, Table

TITLE = "Assistante de direction"
LONG = (
    "Vous tenez l'agenda de la direction, préparez les réunions de la semaine, relisez les comptes rendus et répondez aux "
    "personnes qui appellent. Un score Klout d'au moins quarante est attendu de chaque candidat qui se présente."
)
ITEMS = ["Accueillir les visiteurs du lundi au vendredi", "Tenir le standard"]
ROWS = [["Salaire", "2 100 euros brut par mois"], ["Lieu", "Rennes"]]
QUOTE = "score Klout d'au moins quarante"
"""What the check flags in each of them."""


def pdf(*, pages=1, password=None):
    """A PDF of so many pages; its paragraph runs over several lines."""
    styles, parts = getSampleStyleSheet(), []
    for number in range(pages):
        parts += [PageBreak()] if number else []
        parts += [Paragraph(TITLE, styles["Title"]), Paragraph(LONG, styles["Normal"])]
        parts += [Paragraph("Missions", styles["Heading2"])]
        parts += [ListFlowable([ListItem(Paragraph(one, styles["Normal"])) for one in ITEMS], bulletType="bullet")]
        parts += [Table(ROWS)]
    made = io.BytesIO()
    locked = StandardEncryption(password, canPrint=0) if password else None
    SimpleDocTemplate(made, title=TITLE, encrypt=locked).build(parts)
    return made.getvalue()


def scanned_pdf():
    """A PDF whose only page is a picture."""
    from PIL import Image  # noqa: PLC0415  comes with reportlab

    made = io.BytesIO()
    canvas = Canvas(made)
    canvas.drawImage(ImageReader(Image.new("L", (200, 300), 200)), 50, 400)
    canvas.save()
    return made.getvalue()


def word():
    document = docx.Document()
    document.core_properties.title = TITLE
    document.add_heading(TITLE, 1)
    document.add_paragraph(LONG[:40]).add_run(LONG[40:]).bold = True
    for one in ITEMS:
        document.add_paragraph(one, style="List Bullet")
    table = document.add_table(2, 2)
    for row, cells in zip(table.rows, ROWS, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def open_document():
    document = odfdo.Document("text")
    body = document.body
    body.clear()
    body.append(odfdo.Header(1, TITLE))
    paragraph = odfdo.Paragraph(LONG)
    paragraph.insert_note(after="semaine", note_id="n1", citation="1", body="Une note que personne ne relit.")
    body.append(paragraph)
    body.append(odfdo.List(ITEMS))
    table = odfdo.Table("T", width=2, height=2)
    table.set_values(ROWS)
    body.append(table)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def mail(*, html=True, attached=False):
    message = EmailMessage()
    message["Subject"] = TITLE
    message["From"], message["To"] = "rh@example.org", "moi@example.net"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("\n\n".join([LONG, *ITEMS]))
    if html:
        message.add_alternative(f"<p>{LONG}</p><ul>{''.join(f'<li>{one}</li>' for one in ITEMS)}</ul>", subtype="html")
    if attached:
        message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="offre.pdf")
    return message.as_bytes()


def bomb():
    """A small archive dressed up as a Word document that expands to two hundred megabytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:document>" + b" " * 200_000_000)
    return made.getvalue()


def archive(**entries):
    """An archive of these entries; `__` in a name stands for a slash and the last `_` for a dot."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in entries.items():
            folder, _, file = name.rpartition("__")
            stem, _, suffix = file.rpartition("_")
            archive.writestr(f"{folder}/{stem}.{suffix}" if folder else f"{stem}.{suffix}", content)
    return made.getvalue()
