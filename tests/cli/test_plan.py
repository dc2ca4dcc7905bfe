"""llmcareer plan as a person meets it: pages, forms, calendar, the plan made again, and wrong use."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "schemas" / "plan.schema.json").read_text("utf-8"))
TODAY = ("--today", "2026-11-24")
PLAN = ("plan", "--role", "mle", "--hours", "8", "--weeks", "12", *TODAY)


@pytest.mark.parametrize("width", [80, 120])
def test_plan__page__as_it_was_looked_at(run_cli, save, people, snapshot, monkeypatch, width) -> None:
    save(people["backend"])
    monkeypatch.setenv("COLUMNS", str(width))

    page = run_cli(*PLAN)

    assert page.code == 0
    assert page.out == snapshot
    links = [line for line in page.out.splitlines() if len(line) > width]
    assert all("http" in line for line in links), links


@pytest.mark.parametrize("person", ["backend", "newcomer", "one answer"])
@pytest.mark.parametrize("more", [(), ("--role", "aie"), ("--must-first",), ("--seniority", "senior")], ids=" ".join)
def test_plan__json__fits_its_schema_and_its_laws(run_cli, save, people, person, more) -> None:
    save(people[person])

    plan = run_cli(*PLAN, *more, "--format", "json").json()

    errors = [f"{e.json_path}: {e.message}" for e in Draft202012Validator(SCHEMA).iter_errors(plan)]
    assert errors == []
    hours = sum(s["hours"]["typical"] for s in plan["steps"])
    assert hours == pytest.approx(plan["budget"]["planned_hours"])
    assert hours <= plan["budget"]["study_hours"] + 1e-9 <= plan["budget"]["hours"]
    assert plan["optimal"] is True
    assert plan["fit_after"] - plan["fit_before"] == pytest.approx(sum(s["gain"] for s in plan["steps"]), abs=1e-9)
    assert [s["order"] for s in plan["steps"]] == list(range(1, len(plan["steps"]) + 1))
    assert all(s["to"] == s["from"] + 1 and s["week_from"] <= s["week_to"] <= 12 for s in plan["steps"])
    assert plan["finish"]["low"] <= plan["finish"]["typical"] <= plan["finish"]["high"]


def test_plan__same_question_twice__same_bytes(run_cli, save, people) -> None:
    save(people["backend"])

    assert run_cli(*PLAN, "--format", "json").out == run_cli(*PLAN, "--format", "json").out
    assert run_cli(*PLAN, "--format", "ics").out == run_cli(*PLAN, "--format", "ics").out


@pytest.mark.parametrize("hours", [1, 3, 8, 20, 60, 168])
def test_plan__from_one_hour_to_all_hours__works_and_never_gets_worse(run_cli, profile_file, people, hours) -> None:
    file = profile_file(people["newcomer"])
    command = ("plan", "--role", "ds", "--weeks", "10", "--profile", file, *TODAY)

    fewer = run_cli(*command, "--hours", str(max(1, hours / 2)), "--format", "json").json()
    more = run_cli(*command, "--hours", str(hours), "--format", "json").json()

    assert more["fit_after"] >= fewer["fit_after"] - 1e-9
    assert run_cli(*command, "--hours", str(hours)).code == 0


def test_plan__by_a_day__counts_whole_weeks_also_over_a_leap_day(run_cli, profile_file, people) -> None:
    file = profile_file(people["backend"])

    plan = run_cli(
        *("plan", "--role", "mle", "--hours", "5", "--by", "2028-02-29", "--profile", file),
        *("--today", "2028-01-05", "--format", "json"),
    ).json()

    assert plan["budget"]["weeks"] == 8
    assert plan["budget"]["end"] == "2028-02-29"


def test_plan__csv__one_row_a_step_under_titles(run_cli, save, people, tmp_path) -> None:
    save(people["backend"])
    file = tmp_path / "plan.csv"

    assert run_cli(*PLAN, "-o", file).code == 0

    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8"))))
    assert [int(r["order"]) for r in rows] == list(range(1, len(rows) + 1))
    assert all(date.fromisoformat(r["ends"]) >= date(2026, 11, 24) for r in rows)


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_plan__other_forms__hold_every_step(run_cli, save, people, form) -> None:
    save(people["backend"])
    titles = [s["name"] for s in run_cli(*PLAN, "--format", "json").json()["steps"]]

    written = run_cli(*PLAN, "--format", form).out

    assert all(title.split(" (")[0].replace("&", "&amp;") in written or title in written for title in titles)


@pytest.mark.parametrize("today", ["2026-10-12", "2026-12-20", "2027-03-15", "2028-02-20"])
def test_plan__calendar__read_by_a_library_with_the_same_days(run_cli, save, people, today) -> None:
    library = pytest.importorskip("icalendar")
    save(people["backend"])
    command = ("plan", "--role", "mle", "--hours", "6", "--weeks", "8", "--today", today)

    plan = run_cli(*command, "--format", "json").json()
    events = library.Calendar.from_ical(run_cli(*command, "--format", "ics").out).walk("VEVENT")

    starts = {e["DTSTART"].dt for e in events if not hasattr(e["DTSTART"].dt, "hour")}
    assert starts == {date.fromisoformat(w["from"]) for w in plan["weeks"]}
    reviews = {e["DTSTART"].dt.date().isoformat() for e in events if str(e["SUMMARY"]).startswith("Review")}
    assert reviews == {r["date"] for r in plan["review"]}
    sittings = [e for e in events if hasattr(e["DTSTART"].dt, "hour") and not str(e["SUMMARY"]).startswith("Review")]
    minutes = sum((e["DTEND"].dt - e["DTSTART"].dt) / timedelta(minutes=1) for e in sittings)
    assert minutes / 60 == pytest.approx(plan["budget"]["planned_hours"], rel=0.06)
    assert all(e["DTSTART"].dt.tzinfo is None for e in sittings)
    assert len({str(e["UID"]) for e in events}) == len(events)


def test_plan__calendar_made_again__updates_moves_and_cancels(run_cli, save, people) -> None:
    library = pytest.importorskip("icalendar")
    save(people["backend"])
    first = library.Calendar.from_ical(run_cli(*PLAN, "--format", "ics").out).walk("VEVENT")

    again = run_cli("plan", "--again", "--hours", "4", "--today", "2026-12-15", "--format", "ics")

    events = library.Calendar.from_ical(again.out).walk("VEVENT")
    before, now = ({str(e["UID"]): e for e in found} for found in (first, events))
    assert set(before) & set(now)
    assert all(int(e["SEQUENCE"]) == 1 for e in events)
    gone = [e for e in events if e.get("STATUS") == "CANCELLED"]
    assert gone
    assert {str(e["UID"]) for e in gone} <= set(before)
    still_ahead = {u for u, e in before.items() if str(e["DTSTART"].dt)[:10] >= "2026-12-15"}
    assert still_ahead <= set(now), "whatever lies ahead is either kept, moved or cancelled"


def test_plan__again__says_what_moved_and_keeps_the_end(run_cli, save, people) -> None:
    save(people["backend"])
    first = run_cli(*PLAN, "--format", "json").json()

    later = run_cli("plan", "--again", "--today", "2026-12-15", "--format", "json").json()

    assert later["roles"] == ["mle"]
    assert later["budget"]["end"] >= first["budget"]["end"]
    assert later["again"]["days"] == 21
    assert later["again"]["due_hours"] > 0
    page = run_cli("plan", "--again", "--today", "2026-12-20").out
    assert "WHAT MOVED, AND WHY" in page


def test_plan__again_after_the_end__begins_as_many_weeks_anew(run_cli, save, people) -> None:
    save(people["backend"])
    run_cli(*PLAN)

    plan = run_cli("plan", "--again", "--today", "2027-08-01", "--format", "json").json()

    assert plan["budget"]["weeks"] == 12
    assert plan["budget"]["start"] == "2027-08-01"


def test_plan__exported_and_imported__is_remembered(run_cli, save, people, tmp_path) -> None:
    save(people["backend"])
    run_cli(*PLAN)
    file = tmp_path / "me.yaml"
    assert run_cli("profile", "export", "-o", file).code == 0
    before = file.read_bytes()
    run_cli("profile", "forget", "--yes")
    assert run_cli("profile", "import", file).code == 0

    assert run_cli("plan", "--again", "--today", "2026-12-01").code == 0
    again = tmp_path / "again.yaml"
    run_cli("profile", "import", file, "--replace")
    run_cli("profile", "export", "-o", again)
    assert again.read_bytes() == before


def test_plan__profile_file__touches_nothing_saved(run_cli, profile_file, people, home) -> None:
    run = run_cli(*PLAN, "--profile", profile_file(people["backend"]))

    assert run.code == 0
    assert not home.exists()


def test_plan__hours_of_the_profile__used_when_none_are_given(run_cli, tmp_path) -> None:
    file = tmp_path / "me.yaml"
    file.write_text("skills: {python: 2, sql: 1, git: 1}\nhours_per_week: 5\n", "utf-8")

    plan = run_cli("plan", "--role", "mle", "--profile", file, *TODAY, "--format", "json").json()

    assert plan["budget"]["hours_per_week"] == 5
    assert plan["budget"]["weeks"] == 12


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--role", "mle", "--hours", "0"), "1 to 168 hours a week, not 0"),
        (("--role", "mle", "--hours", "169"), "a week has 168 hours"),
        (("--role", "mle", "--hours", "-3"), "1 to 168"),
        (("--role", "mle", "--hours", "nan"), "1 to 168"),
        (("--role", "mle", "--hours", "many"), "many"),
        (("--role", "mle"), "How many hours a week"),
        (("--role", "mle", "--hours", "8", "--weeks", "0"), "1 to 260 weeks"),
        (("--role", "mle", "--hours", "8", "--weeks", "261"), "1 to 260 weeks"),
        (("--role", "mle", "--hours", "8", "--by", "2026-11-23"), "in the past"),
        (("--role", "mle", "--hours", "8", "--by", "2026-11-25"), "less than a week"),
        (("--role", "mle", "--hours", "8", "--by", "2027-02-29"), "a day that exists"),
        (("--role", "mle", "--hours", "8", "--by", "next year"), "a day that exists"),
        (("--role", "mle", "--hours", "8", "--by", "2027-02-20", "--weeks", "3"), "not both"),
        (("--role", "machine learnin engineer", "--hours", "8"), "Did you mean mle"),
        (("--hours", "8"), "Which role"),
        (("--role", "mle", "--hours", "8", "--format", "pdf"), "is not a format"),
        (("--role", "mle", "--hours", "8", "--focus", "agent"), "Did you mean agents"),
        (("--again",), "no plan yet"),
    ],
    ids=" ".join,
)
def test_plan__wrong_use__says_what_and_what_to_do(run_cli, save, people, options, told) -> None:
    save(people["backend"])

    run = run_cli("plan", *options, *TODAY)

    assert run.code == 2
    assert told in run.err
    assert run.out == ""


def test_plan__nobody_known__says_how_to_begin(run_cli) -> None:
    run = run_cli(*PLAN)

    assert run.code == 2
    assert "llmcareer assess" in run.err


def test_plan__one_hour_for_one_week__says_what_would_do(run_cli, save) -> None:
    save({"python": 4, "statistics": 0, "classical_ml": 0, "deep_learning": 0, "git": 4})

    page = run_cli("plan", "--role", "mle", "--hours", "1", "--weeks", "1", *TODAY)

    assert page.code == 0
    assert page.out


def test_plan__nothing_missing__names_the_next_rung(run_cli, save) -> None:
    skills = run_cli("skills", "--format", "json").json()["skills"]
    save({s["id"]: 4 for s in skills})

    page = run_cli(*PLAN)

    assert page.code == 0
    assert "--seniority mid" in page.out


def test_plan__level_four__says_that_it_needs_others(run_cli, save) -> None:
    skills = run_cli("skills", "--format", "json").json()["skills"]
    save({s["id"]: 3 for s in skills})

    plan = run_cli("plan", "--role", "mle", "--seniority", "senior", "--hours", "20", "--weeks", "50", *TODAY)

    assert "a job, or a public project" in " ".join(plan.out.split())


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_plan__terminal_without_utf8__still_reads(run_cli, save, people, encoding) -> None:
    save(people["backend"])

    run = run_cli(*PLAN, encoding=encoding)

    assert run.code == 0
    assert "“" not in run.out


def test_home__with_a_plan__this_week_hours_left_next_review(run_cli, save, people) -> None:
    save(people["backend"])
    run_cli(*PLAN[:-2])
    run_cli("done", "statistics", "2", "--evidence", "course")

    page = run_cli().out

    assert "THIS WEEK" in page
    assert "hours of study" in page
    assert "next review" in page
    assert "statistics, level 2" in page
