"""Files made for the tests; every person, firm and school in them is invented."""

import io
import zipfile
from collections.abc import Mapping, Sequence

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(pages: Sequence[Sequence[str]], trailer: str = "") -> bytes:
    """A PDF with a text layer, written by hand: one list of rows a page."""
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for rows in pages:
        shown = " ".join(f"({row}) Tj T*" for row in rows)
        stream = f"BT /F1 11 Tf 14 TL 60 760 Td {shown} ET".encode("latin-1") if rows else b""
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            b"/Contents %d 0 R >>" % len(objects)
        )
        kids.append(len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer.encode()))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def paragraph(text: str, style: str = "", run: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def docx(body: str, header: str = "", prolog: str = "") -> bytes:
    """A Word document around the XML of its body."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": _part("document", f"<w:body>{body}</w:body>", prolog),
    }
    if header:
        parts["word/header1.xml"] = _part("hdr", header, "")
    return packed(parts)


def _part(root: str, body: str, prolog: str) -> str:
    spaces = f'xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:{root} {spaces}>{body}</w:{root}>'


def packed(members: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


EXPORT = {
    "Profile.csv": (
        "First Name,Address,Birth Date,Headline,Summary\n"
        "Mirelle,Secret Lane 4,Mar 3,Data engineer,I like tidy tables.\n"
    ),
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        'Kelpwood Foods,Data Engineer,"Built Airflow pipelines for 30 shops.\nSQL every day.",Faro,Jan 2020,\n'
    ),
    "Skills.csv": "Name\nPython\nDocker\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name\nFaro Tech,2012,2016,,MSc Statistics\n",
    "Certifications.csv": "Name,Authority,Started On\nKubernetes Administrator,Example,Jun 2023\n",
    "Projects.csv": "Title,Description,Started On,Finished On\nTide bot,A RAG chatbot for tide tables,2024,\n",
    "messages.csv": "FROM,CONTENT\nRecruiter,CANARY we need CUDA\n",
    "Connections.csv": "First Name\nCANARY Pytorch\n",
}

AD = """Machine Learning Engineer
About us
Tidewater Lantern builds fraud tools with deep learning for small shops.
What you will do
- Design and deploy models that score payments
- Build dashboards for the risk team
Requirements
- 4+ years of experience with Python and SQL
- Strong knowledge of machine learning; Kubernetes is a plus
- Bachelor's degree in Statistics or a related field
Nice to have
- Experience with PyTorch
- Airflow
Benefits
- Dental insurance, 401(k), free lunch in the cloud cafe
We are an equal opportunity employer.
"""

CV = """Oriel Vantongeren
Experience
ML Engineer, Quillfeather Robotics, 2021 - present
- Trained segmentation networks in PyTorch; they run on 40 robots.
- Own the Airflow pipelines that load 12 sources each night.
- The platform team runs Kubernetes.
Education
MSc Computer Science, Brackwater University, 2019 - 2021
Skills
Python, SQL, Docker (basic)
"""
