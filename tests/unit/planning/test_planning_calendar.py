"""The calendar file against a calendar library: the same days and times, whatever the season."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcareer.render import calendar
from llmcareer.report.plan_calendar import Entry

STAMP = datetime(2026, 1, 1)
NASTY = 'Umlaute äöü; commas, back\\slash "quotes" 漢字 🎓 and\nlines' + " long" * 30


def rendered(*entries: Entry, sequence: int = 0) -> str:
    return calendar.render(entries, name="mle|entry|", title="Plan, mine", stamp=STAMP, sequence=sequence)


def read_back(text: str):
    library = pytest.importorskip("icalendar")
    return list(library.Calendar.from_ical(text).walk("VEVENT"))


@given(st.text(max_size=300))
def test_folded__any_text__at_most_75_octets_and_whole_characters(text) -> None:
    line = "SUMMARY:" + calendar.escaped(text)
    parts = list(calendar.folded(line))

    assert all(len(p.encode()) <= 75 for p in parts)
    assert parts[0] + "".join(p[1:] for p in parts[1:]) == line
    assert all(p.startswith(" ") for p in parts[1:])


@given(
    st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp", "Zs")), min_size=1, max_size=200
    )
)
def test_render__any_title__read_back_as_it_was(title) -> None:
    (event,) = read_back(rendered(Entry("a", "2026-03-29", title)))

    assert str(event["SUMMARY"]) == title


@pytest.mark.parametrize(
    "day", ["2026-03-28", "2026-03-29", "2026-10-25", "2026-12-31", "2027-01-01", "2028-02-29", "2028-03-01"]
)
def test_render__summer_time_year_end_and_leap_day__same_day_and_hour(day) -> None:
    text = rendered(
        Entry("sitting", day, "Sitting", NASTY, minute=19 * 60, minutes=75), Entry("week", day, "Week", minute=None)
    )
    sitting, week = read_back(text)

    assert sitting["DTSTART"].dt == datetime.combine(date.fromisoformat(day), datetime.min.time()) + timedelta(hours=19)
    assert sitting["DTSTART"].dt.tzinfo is None, "floating: the wall clock counts"
    assert sitting["DTEND"].dt - sitting["DTSTART"].dt == timedelta(minutes=75)
    assert str(sitting["DESCRIPTION"]) == NASTY
    assert week["DTSTART"].dt == date.fromisoformat(day)
    assert week["DTEND"].dt == date.fromisoformat(day) + timedelta(days=1)


def test_render__file__has_what_the_standard_asks() -> None:
    text = rendered(Entry("a", "2026-01-05", "A", minute=600, minutes=45), sequence=3)

    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert "SEQUENCE:3\r\n" in text
    assert "DTSTAMP:20260101T000000Z\r\n" in text
    assert "X-WR-CALNAME:Plan\\, mine\r\n" in text


def test_uid__same_entry__same_for_ever_and_others_differ() -> None:
    assert calendar.uid("mle|entry|", "python 2 sitting 1") == calendar.uid("mle|entry|", "python 2 sitting 1")
    assert calendar.uid("mle|entry|", "python 2 sitting 1") != calendar.uid("mle|entry|", "python 2 sitting 2")
    assert calendar.uid("mle|entry|", "python 2 sitting 1") != calendar.uid("ds|entry|", "python 2 sitting 1")


def test_render__cancelled__says_so() -> None:
    (event,) = read_back(rendered(Entry("a", "2026-01-05", "A", cancelled=True)))

    assert event["STATUS"] == "CANCELLED"
