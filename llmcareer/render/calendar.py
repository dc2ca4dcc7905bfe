"""Entries of a calendar as an iCalendar file (RFC 5545), written by hand: no dependency is worth 60 lines.

Sittings are floating times: 19:00 stays 19:00 wherever the person is, and across a change to summer
time. UIDs are stable and SEQUENCE grows, so that importing a newer file updates instead of doubling.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from llmcareer.report.plan_calendar import Entry

FOLD_AT = 75  # octets of a line without its end, RFC 5545 3.1
DOMAIN = "llmcareer.invalid"  # a name that can never be anybody's
PRODUCT = "-//llmcareer//learning plan//EN"


def render(entries: Sequence[Entry], *, name: str, title: str, stamp: datetime, sequence: int) -> str:
    """The calendar file. ``stamp`` (UTC) is when it was made, ``sequence`` how often it was made before."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(title)}",
    ]
    for entry in entries:
        lines += _event(entry, name, stamp, sequence)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line))


def uid(name: str, key: str) -> str:
    """The same for the same entry of the same plan, whenever it is written."""
    return f"{hashlib.sha256(f'{name}|{key}'.encode()).hexdigest()[:32]}@{DOMAIN}"


def escaped(text: str) -> str:
    r"""Text as a value: ``\ ; ,`` and line ends escaped, other control characters left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return "".join(c for c in plain if c.isprintable() or c == "\t")


def folded(line: str) -> Iterator[str]:
    """A line as lines of at most 75 octets, never cut inside a character; later ones begin with a space."""
    current, used = "", 0
    for character in line:
        size = len(character.encode("utf-8"))
        if used + size > FOLD_AT:
            yield current
            current, used = " ", 1
        current, used = current + character, used + size
    yield current


def _event(entry: Entry, name: str, stamp: datetime, sequence: int) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid(name, entry.key)}",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{sequence}",
        *_when(entry),
        f"SUMMARY:{escaped(entry.title)}",
    ]
    if entry.text:
        lines.append(f"DESCRIPTION:{escaped(entry.text)}")
    if entry.cancelled:
        lines.append("STATUS:CANCELLED")
    return [*lines, "TRANSP:TRANSPARENT" if entry.minute is None else "TRANSP:OPAQUE", "END:VEVENT"]


def _when(entry: Entry) -> list[str]:
    day = date.fromisoformat(entry.day)
    if entry.minute is None:  # the whole day; the end is exclusive
        return [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
    start = datetime.combine(day, time()) + timedelta(minutes=entry.minute)
    end = start + timedelta(minutes=entry.minutes)
    return [f"DTSTART:{start:%Y%m%dT%H%M%S}", f"DTEND:{end:%Y%m%dT%H%M%S}"]
