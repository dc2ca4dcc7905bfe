import errno
import io
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.errors import DataError, Problem, UserError
from llmcareer.model import EVIDENCE_TAGS, LEVELS, SENIORITIES, Event, Profile, Skill
from llmcareer.profile import replay
from llmcareer.storage.files import read_text, write_text
from llmcareer.storage.profile_file import DEGREES, KINDS, read_profile, write_profile

NOW = "2026-03-01T10:00:00+00:00"


def skill(key: str, name: str, *aliases: str) -> Skill:
    return Skill(key, name, "programming", "", "", (), aliases, "normal", ("a", "b", "c", "d", "e"))


SKILLS = {
    item.id: item
    for item in (
        skill("python", "Python programming"),
        skill("sql", "SQL"),
        skill("rag", "Retrieval-augmented generation", "RAG pipelines"),
        skill("llm_evaluation", "Evaluating LLMs", "evals", "model evaluation"),
    )
}
RETIRED = {"deep_nets": ("python", "rag"), "perl": ()}

EXAMPLE = """\
schema: llmcareer/profile@1
skills:
  python: {level: 3, evidence: project, note: "CLI used by my team", link: "https://example.org/x", last_used: 2026}
  sql: 2                      # short form: level only
  rag: {level: unknown}       # same as leaving it out
degree: {highest: master, field: physics}     # optional, context only
hours_per_week: 8             # optional
"""
EXAMPLE_EVENTS = (
    Event(NOW, "answer", "python", 3, "project", None, "https://example.org/x", "CLI used by my team", 2026),
    Event(NOW, "answer", "sql", 2),
    Event(NOW, "degree", value="master: physics"),
    Event(NOW, "hours_per_week", hours=8.0),
)


def read(text: str) -> tuple[Event, ...]:
    return read_profile(text, "me.yaml", SKILLS, RETIRED, NOW)


def written(events: tuple[Event, ...], *, as_json: bool = False) -> str:
    return write_profile(events, replay(events), as_json=as_json)


def problems(text: str) -> list[tuple[int, str, str]]:
    """Line, path and all words of every problem."""
    with pytest.raises(DataError) as caught:
        read(text)
    assert caught.value.exit_code == 3
    assert all(problem.file == "me.yaml" for problem in caught.value.problems)
    return [(p.line, p.path, f"{p.message} {p.remedy}") for p in caught.value.problems]


# --- reading ----------------------------------------------------------------------------------------


def test_read_profile__example_of_the_interface__one_event_per_skill() -> None:
    assert read(EXAMPLE) == EXAMPLE_EVENTS


def test_read_profile__same_as_json__same_events() -> None:
    document = {
        "schema": "llmcareer/profile@1",
        "skills": {
            "python": {
                "level": 3,
                "evidence": "project",
                "note": "CLI used by my team",
                "link": "https://example.org/x",
                "last_used": 2026,
            },
            "sql": 2,
            "rag": "unknown",
        },
        "degree": {"highest": "master", "field": "physics"},
        "hours_per_week": 8,
    }
    assert read(json.dumps(document)) == EXAMPLE_EVENTS


def test_read_profile__skills_without_schema__accepted() -> None:
    assert read("skills: {sql: 1}") == (Event(NOW, "answer", "sql", 1),)


def test_read_profile__no_skills__no_events() -> None:
    assert read("skills: {}") == ()
    assert read("{schema: llmcareer/profile@1, skills: {}, events: []}") == ()


def test_read_profile__keys_of_others__passed_over() -> None:
    text = "x-tool: {a: [1]}\nskills: {x-group: 9, sql: {level: 1, x-seen: yes}}\ndegree: {highest: none, x-y: 1}\n"
    assert read(text) == (Event(NOW, "answer", "sql", 1), Event(NOW, "degree", value="none"))


def test_read_profile__degree_without_field__highest_only() -> None:
    assert read("skills: {}\ndegree: {highest: doctorate}")[0].value == "doctorate"


def test_read_profile__good_json__yaml_is_never_imported() -> None:
    script = (
        "import sys\n"
        "from llmcareer.storage.profile_file import read_profile, write_profile\n"
        "from llmcareer.profile import replay\n"
        "events = read_profile('{\"skills\": {}, \"hours_per_week\": 3}', 'f', {}, {}, '2026')\n"
        "write_profile(events, replay(events), as_json=True)\n"
        "sys.exit('yaml' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0


@pytest.mark.parametrize(
    ("line", "path", "words"),
    [
        # levels
        ("  sql: 5", "skills.sql", "not 5. Write 0 (new to me)"),
        ("  sql: -1", "skills.sql", "not -1"),
        ("  sql: 3.0", "skills.sql", "not 3.0"),
        ("  sql: yes", "skills.sql", "not yes/true"),
        ("  sql: three", "skills.sql", "not 'three'"),
        ('  sql: "3"', "skills.sql", "not '3'"),
        ("  sql: 03", "skills.sql", "not '03'"),
        ("  sql:", "skills.sql", "not nothing"),
        ("  sql: [3]", "skills.sql", "not a list"),
        ("  sql: {level: {a: 1}}", "skills.sql.level", "not a mapping"),
        ("  sql: {evidence: course}", "skills.sql", "`level` is missing"),
        # skills
        ("  sqll: 3", "skills.sqll", "Did you mean sql?"),
        ("  Evals: 3", "skills.Evals", "Did you mean llm_evaluation?"),
        ("  retrieval augmented generation: 1", "skills.retrieval augmented generation", "Did you mean rag?"),
        ("  basket_weaving: 3", "skills.basket_weaving", "llmcareer skills"),
        ("  deep_nets: 3", "skills.deep_nets", "no longer used. Use python or rag instead."),
        ("  perl: 3", "skills.perl", "no longer used. Leave it out."),
        ("  12: 3", "skills.12", "12 is no skill"),
        # the other fields
        ("  sql: {level: 1, evidence: projct}", "skills.sql.evidence", "Did you mean project?"),
        ("  sql: {level: 1, evidence: 3}", "skills.sql.evidence", "Write one of: none, read"),
        ("  sql: {level: 1, levle: 2}", "skills.sql.levle", "unknown key. Did you mean level?"),
        ("  sql: {level: 1, note: 2026}", "skills.sql.note", "must be text, not 2026. Put it in quotes"),
        ("  sql: {level: 1, note: no}", "skills.sql.note", "not no/false"),
        (f"  sql: {{level: 1, note: {'n' * 501}}}", "skills.sql.note", "has 501 characters; at most 500"),
        ('  sql: {level: 1, note: "a\\eb"}', "skills.sql.note", "control character U+001B"),
        ('  sql: {level: 1, note: "a\\nb"}', "skills.sql.note", "control character U+000A"),
        ('  sql: {level: 1, note: "a\\u202Eb"}', "skills.sql.note", "control character U+202E"),
        ("  sql: {level: 1, link: ftp://example.org}", "skills.sql.link", "no web address"),
        ('  sql: {level: 1, link: "javascript:alert(1)"}', "skills.sql.link", "no web address"),
        ('  sql: {level: 1, link: "https://"}', "skills.sql.link", "no web address"),
        ('  sql: {level: 1, link: "https://a b"}', "skills.sql.link", "no web address"),
        (f"  sql: {{level: 1, link: 'https://{'a' * 492}'}}", "skills.sql.link", "has 500 characters"),
        ("  sql: {level: 1, last_used: 1949}", "skills.sql.last_used", "from 1950 to 2026"),
        ("  sql: {level: 1, last_used: 2027}", "skills.sql.last_used", "from 1950 to 2026"),
        ("  sql: {level: 1, last_used: 2026-01-01}", "skills.sql.last_used", "'2026-01-01'"),
        ("  sql: {level: 1, last_used: yes}", "skills.sql.last_used", "yes/true"),
    ],
)
def test_read_profile__one_fault_in_a_skill__named_with_its_line(line: str, path: str, words: str) -> None:
    ((found_line, found_path, found_words),) = problems(f"skills:\n  python: 1\n{line}\n  rag: 2\n")
    assert (found_line, found_path) == (3, path)
    assert words in found_words


@pytest.mark.parametrize(
    ("text", "line", "path", "words"),
    [
        ("", 0, "", "empty"),
        ("# nothing\n", 0, "", "empty"),
        ("hello", 1, "", "must hold `key: value` pairs, not 'hello'"),
        ("- python", 1, "", "not a list"),
        ("hours_per_week: 8", 1, "", "`schema` is missing"),
        ("skills: {}\nevents: []", 1, "", "`schema` is missing"),
        ("skills: {}\nschema: llmcareer/profile@2", 2, "schema", "Write schema: llmcareer/profile@1"),
        ("schema:\nskills: {}", 1, "schema", "Write schema: llmcareer/profile@1"),
        ("skills:\n- python", 1, "skills", "such as `python: 2`"),
        ("skills:\n", 1, "skills", "such as `python: 2`"),
        ("skills: {}\nskils: {}", 2, "skils", "Did you mean skills?"),
        ("skills: {}\nname: Ada", 2, "name", "Known keys: schema, skills, degree, hours_per_week, events."),
        ("skills: {}\nhours_per_week: 0", 2, "hours_per_week", "more than 0"),
        ("skills: {}\nhours_per_week: -2", 2, "hours_per_week", "more than 0"),
        ("skills: {}\nhours_per_week: 169", 2, "hours_per_week", "at most 168"),
        ("skills: {}\nhours_per_week: yes", 2, "hours_per_week", "yes/true"),
        ("skills: {}\nhours_per_week: 8h", 2, "hours_per_week", "'8h'"),
        ("skills: {}\nhours_per_week: .inf", 2, "hours_per_week", "'.inf'"),
        ("skills: {}\nhours_per_week:", 2, "hours_per_week", "nothing"),
        ("skills: {}\ndegree: master", 2, "degree", "Known keys: highest, field."),
        ("skills: {}\ndegree:\n  field: physics", 2, "degree", "`highest` is missing"),
        ("skills: {}\ndegree:\n  highest: masters", 3, "degree.highest", "Did you mean master?"),
        ("skills: {}\ndegree:\n  highest: none\n  field: " + "f" * 100, 4, "degree.field", "at most 99"),
        ("skills:\n  sql: 1\n  sql: 2", 3, "skills.sql", "line 2 already"),
        ("skills: ]\n", 1, "", "not valid YAML"),
        ("skills: &a {}\nx-b: *a", 2, "", "aliases"),
    ],
)
def test_read_profile__one_fault_elsewhere__named_with_its_line(text: str, line: int, path: str, words: str) -> None:
    ((found_line, found_path, found_words),) = problems(text)
    assert (found_line, found_path) == (line, path)
    assert words in found_words


EVENTS_HEAD = "schema: llmcareer/profile@1\nevents:\n- {at: 2026-01-01T08:00:00Z, kind: answer, skill: sql, level: 1}\n"


@pytest.mark.parametrize(
    ("entry", "path", "words"),
    [
        ("answer", "events.1", "not 'answer'"),
        ("{kind: back}", "events.1", "`at` is missing"),
        ("{at: 2026-01-01, skill: sql}", "events.1", "`kind` is missing"),
        ("{at: 2026-01-01, kind: anser, skill: sql, level: 1}", "events.1.kind", "Did you mean answer?"),
        ("{at: yesterday, kind: back}", "events.1.at", "no time in UTC"),
        ('{at: "2026-01-01T08:00:00+02:00", kind: back}', "events.1.at", "no time in UTC"),
        ("{at: 2026, kind: back}", "events.1.at", "must be text"),
        ("{at: 2026-01-01, kind: answer, skill: sql}", "events.1", "`level` is missing"),
        ("{at: 2026-01-01, kind: answer, skill: sql, level: unknown}", "events.1", "`level` is missing"),
        ("{at: 2026-01-01, kind: done, skill: sql, level: 2.5}", "events.1.level", "not 2.5"),
        ("{at: 2026-01-01, kind: skip}", "events.1", "`skill` is missing"),
        ('{at: 2026-01-01, kind: skip, skill: ""}', "events.1", "`skill` is missing"),
        ("{at: 2026-01-01, kind: skip, skill: pyton}", "events.1.skill", "Did you mean python?"),
        ("{at: 2026-01-01, kind: frame}", "events.1", "`value` is missing"),
        ("{at: 2026-01-01, kind: frame, value: boss}", "events.1.value", "entry, mid, senior"),
        ("{at: 2026-01-01, kind: degree, value: 'phd: law'}", "events.1.value", "'phd'"),
        (f"{{at: 2026-01-01, kind: degree, value: 'none: {'f' * 100}'}}", "events.1.value", "at most 99"),
        ("{at: 2026-01-01, kind: hours_per_week}", "events.1", "`hours` is missing"),
        ("{at: 2026-01-01, kind: hours_per_week, hours: 169}", "events.1.hours", "at most 168"),
        ("{at: 2026-01-01, kind: done, skill: sql, level: 2, hours: -1}", "events.1.hours", "0 or more"),
        ("{at: 2026-01-01, kind: back, catalogue_version: 2026.1}", "events.1.catalogue_version", "must be text"),
        ("{at: 2026-01-01, kind: back, mood: good}", "events.1.mood", "unknown key"),
    ],
)
def test_read_profile__one_fault_in_an_event__named_with_its_line(entry: str, path: str, words: str) -> None:
    ((found_line, found_path, found_words),) = problems(f"{EVENTS_HEAD}- {entry}\n")
    assert (found_line, found_path) == (4, path)
    assert words in found_words


def test_read_profile__events_no_list__named() -> None:
    assert problems("schema: llmcareer/profile@1\nevents: {}") == [
        (2, "events", "must be a list. Leave it out to write skills by hand.")
    ]


def test_read_profile__nulls_and_zero_hours_in_event__same_as_left_out() -> None:
    text = EVENTS_HEAD + "- {at: 2026-01-01, kind: done, skill: sql, level: 2, hours: 0, last_used: null}\n"
    assert read(text)[1] == Event("2026-01-01", "done", "sql", 2, hours=0.0)


def test_read_profile__retired_skill_in_events__history_is_kept() -> None:
    events = (Event("2025-01-01", "answer", "deep_nets", 2), Event("2025-01-02", "answer", "sql", 1))
    assert read(written(events)) == events


@pytest.mark.parametrize(
    ("before", "after", "path", "words"),
    [
        ("sql: 2", "sql: 3", "skills.sql", "level 3, evidence none here, but level 2, evidence none by the events"),
        ("  sql: 2\n", "", "skills", "sql is missing here, but level 2"),
        ("  sql: 2\n", "  sql: 2\n  rag: 1\n", "skills.rag", "but missing by the events"),
        ("level: 3, evidence: project, note", "level: 3, evidence: course, note", "skills.python", "evidence course"),
        ("highest: master", "highest: bachelor", "degree", "differs"),
        ("\nhours_per_week: 8", "\nhours_per_week: 9", "hours_per_week", "differs"),
    ],
)
def test_read_profile__one_half_of_an_export_edited__disagreement_is_named(
    before: str, after: str, path: str, words: str
) -> None:
    export = written(EXAMPLE_EVENTS)
    assert export.count(before) >= 1
    ((line, found_path, found_words),) = problems(export.replace(before, after, 1))
    assert line > 1 and found_path.startswith(path) and words in found_words
    assert "Remove `events`" in found_words


def test_read_profile__many_faults__every_one_in_order_of_lines() -> None:
    text = "degree: {highest: guru}\nskills:\n  sql: 9\n  pyton: 1\n  rag: {level: 2, evidence: hearsay}\nname: Ada\n"
    assert [(line, path) for line, path, _ in problems(text)] == [
        (1, "degree.highest"),
        (3, "skills.sql"),
        (4, "skills.pyton"),
        (5, "skills.rag.evidence"),
        (6, "name"),
    ]


def test_read_profile__faulty_json__lines_too() -> None:
    text = '{\n\t"skills": {\n\t\t"sql": 9,\n\t\t"python": 3.0\n\t}\n}\n'
    assert [(line, path) for line, path, _ in problems(text)] == [(3, "skills.sql"), (4, "skills.python")]


def test_read_profile__json_with_same_key_twice__refused() -> None:
    assert problems('{"skills":\n {"sql": 1,\n "sql": 2}}')[0][:2] == (3, "skills.sql")


def test_read_profile__half_character_in_json__refused() -> None:
    assert len(problems('{"skills": {"sql": {"level": 1, "note": "\\ud800"}}}')) == 1


def test_read_profile__hostile_key__cannot_reach_the_terminal() -> None:
    ((_, path, words),) = problems('skills: {"\\e[2J' + "a" * 500 + '": 1}')
    assert path.isprintable() and words.isprintable()
    assert len(path) < 200 and len(words) < 200


def test_read_profile__thousands_of_faults__all_found() -> None:
    text = "skills:\n" + "".join(f"  unknown_{number}: 9\n" for number in range(3000))
    assert len(problems(text)) == 6000


# --- writing ----------------------------------------------------------------------------------------


def test_write_profile__example__readable_yaml() -> None:
    assert written(EXAMPLE_EVENTS) == (
        "schema: llmcareer/profile@1\n"
        "skills:\n"
        '  python: {level: 3, evidence: project, note: "CLI used by my team", link: "https://example.org/x", '
        "last_used: 2026}\n"
        "  sql: 2\n"
        "degree: {highest: master, field: physics}\n"
        "hours_per_week: 8\n"
        "events:\n"
        '- {at: "2026-03-01T10:00:00+00:00", kind: answer, skill: python, level: 3, evidence: project, '
        'link: "https://example.org/x", note: "CLI used by my team", last_used: 2026}\n'
        '- {at: "2026-03-01T10:00:00+00:00", kind: answer, skill: sql, level: 2}\n'
        '- {at: "2026-03-01T10:00:00+00:00", kind: degree, value: "master: physics"}\n'
        '- {at: "2026-03-01T10:00:00+00:00", kind: hours_per_week, hours: 8}\n'
    )


def test_write_profile__nothing_known__reads_back_as_nothing() -> None:
    for as_json in (False, True):
        text = write_profile((), Profile(), as_json=as_json)
        assert read(text) == ()


def test_write_profile__as_json__plain_json_with_schema() -> None:
    document = json.loads(written(EXAMPLE_EVENTS, as_json=True))
    assert document["schema"] == "llmcareer/profile@1"
    assert document["skills"]["sql"] == 2
    assert document["events"][1] == {"at": NOW, "kind": "answer", "skill": "sql", "level": 2}


@pytest.mark.parametrize(
    "note",
    [
        *(
            "no",
            "yes",
            "NO",
            "on",
            "y",
            "null",
            "~",
            "true",
            "1e3",
            "010",
            "0x1f",
            "1_000",
            "12:30",
            ".inf",
            "3",
            "3.0",
        ),
        *(
            "2026-01-01",
            "2026-01-01T08:00:00Z",
            "- a",
            "a: b",
            "# a",
            "a # b",
            "*a",
            "&a",
            "!a",
            "'",
            '"',
            "\\n",
            "%",
            "@",
        ),
        *(
            " a",
            "a ",
            "{a}",
            "[a]",
            "a, b",
            "=",
            "<<",
            "---",
            "täglich",
            "日本語",
            "🙂",
            "\u00a0",
            "\ufeff",
            "\ufffe",
            "",
            "|",
        ),
        "word " * 100,
    ],
)
def test_write_profile__awkward_text__survives_both_forms(note: str) -> None:
    events = (Event(NOW, "answer", "sql", 1, note=note), Event(NOW, "degree", value=f"none: {note}"[:90]))
    assert read(written(events)) == events
    assert read(written(events, as_json=True)) == events


# Text as people type it, with what YAML and JSON could mistake; no control characters, which are refused.
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters=TURNING), max_size=99)
LINK = st.sampled_from(["", "http://a", "https://example.org/x?y=1#z", "HTTPS://e.org/'\"{}[],:&*"])
HOURS = st.floats(0.01, 168) | st.integers(1, 168).map(float)
MOMENT = st.datetimes().map(lambda moment: f"{moment.isoformat()}+00:00")
ANY = st.sampled_from(sorted(SKILLS))


def event_of(kind: str) -> st.SearchStrategy[Event]:
    needs_skill = kind in ("answer", "done", "cv", "check", "skip", "not_sure", "reask", "tick")
    values = {
        "frame": st.sampled_from(SENIORITIES),
        "degree": st.sampled_from(DEGREES) | st.tuples(st.sampled_from(DEGREES), TEXT).map(": ".join),
    }
    return st.builds(
        Event,
        at=MOMENT,
        kind=st.just(kind),
        skill=ANY if needs_skill else st.just(""),
        level=st.sampled_from(LEVELS) if kind in ("answer", "done", "cv", "check", "tick") else st.none(),
        evidence=st.sampled_from(EVIDENCE_TAGS),
        hours=HOURS if kind == "hours_per_week" else st.none() | st.just(0.0) | HOURS,
        link=LINK,
        note=TEXT,
        last_used=st.none() | st.integers(1950, 2026),
        value=values.get(kind, TEXT),
        catalogue_version=TEXT,
    )


LOGS = st.lists(st.sampled_from(KINDS).flatmap(event_of), max_size=8).map(tuple)


@settings(deadline=None)
@given(LOGS)
def test_write_profile__any_log__same_events_and_bytes_after_import(events: tuple[Event, ...]) -> None:
    for as_json in (False, True):
        export = written(events, as_json=as_json)
        assert read(export) == events
        assert written(read(export), as_json=as_json) == export
    assert written(read(written(events, as_json=True))) == written(events)


@settings(deadline=None)
@given(LOGS)
def test_write_profile__skills_of_an_export_alone__same_levels(events: tuple[Event, ...]) -> None:
    document = json.loads(written(events, as_json=True))
    del document["events"]
    again = replay(read(json.dumps(document)))
    before = replay(events)
    for name in ("level", "evidence", "note", "link", "last_used"):
        assert {s: getattr(c, name) for s, c in again.claims.items()} == {
            s: getattr(c, name) for s, c in before.claims.items()
        }
    assert (again.degree, again.hours_per_week) == (before.degree, before.hours_per_week)


# --- damaged files ----------------------------------------------------------------------------------

SCRAPS = [
    *("{", "}", "[", "]", ":", ": ", ",", "-", "- ", "#", "&a ", "*a", "!!python/object:os.system ", "!x ", "|", ">"),
    *(
        "\n",
        "\t",
        "\r",
        "\0",
        "\x1b[2J",
        "\u202e",
        "\ufeff",
        "'",
        '"',
        "\\",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "<<: ",
        "=",
        "~",
    ),
    *(
        "null",
        "true",
        "-1",
        "3.5",
        "1e999",
        ".nan",
        "0x10",
        "99999999999999999999",
        "unknown",
        "sql",
        "events:",
        "---\n",
    ),
]


def mutated(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(text) + 1)
        length = chance.choice((0, 1, 3, 20))
        action = chance.randrange(3)
        if action == 0:
            text = text[:place] + chance.choice(SCRAPS) + text[place + length :]
        elif action == 1:
            text = text[:place] + text[place + length :]
        else:
            other = chance.randrange(len(text) + 1)
            text = text[:place] + text[other : other + length] + text[place:]
    return text


def judged(text: str) -> tuple[tuple[Event, ...] | None, tuple[Problem, ...]]:
    """The events of a file, or its problems. Any other error ends the test."""
    try:
        return read(text), ()
    except DataError as error:
        return None, error.problems


@pytest.mark.parametrize("seed", range(300))
def test_read_profile__mutated_file__events_or_explained_problems(seed: int) -> None:
    chance = random.Random(seed)
    sound = chance.choice((EXAMPLE, written(EXAMPLE_EVENTS), written(EXAMPLE_EVENTS, as_json=True)))
    events, found = judged(mutated(sound, chance))
    if events is None:
        assert found and all(problem.message and str(problem).isprintable() for problem in found)
    else:
        assert read(written(events)) == events


PLAIN = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5)
)
KEYS = st.sampled_from(["schema", "skills", "degree", "hours_per_week", "events", "sql", "level", "at", "kind", "x-"])
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)


@settings(deadline=None)
@given(VALUES)
def test_read_profile__any_json_value__events_or_explained_problems(value: object) -> None:
    events, found = judged(json.dumps(value))
    assert events is not None or (found and all(problem.message for problem in found))


# --- files ------------------------------------------------------------------------------------------

NO_INPUT = io.BytesIO(b"")


def test_read_text__byte_order_mark__dropped(tmp_path: Path) -> None:
    path = tmp_path / "me.yaml"
    path.write_bytes(b"\xef\xbb\xbfskills: {}  # \xc3\xa4\n")
    assert read_text(path, NO_INPUT) == "skills: {}  # ä\n"


@pytest.mark.parametrize("name", ["-", Path("-")])
def test_read_text__dash__standard_input(name: Path | str) -> None:
    assert read_text(name, io.BytesIO("ä".encode())) == "ä"


def test_read_text__missing__user_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "absent.yaml", tmp_path / "file" / "inside.yaml"):
        with pytest.raises(UserError, match="There is no file") as caught:
            read_text(path, NO_INPUT)
        assert caught.value.exit_code == 2 and str(path) in str(caught.value)


def test_read_text__folder__user_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        read_text(tmp_path, NO_INPUT)


def test_read_text__no_permission__user_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "me.yaml"
    path.touch(mode=0o000)
    root = os.geteuid() == 0
    if root:  # root may read everything, so for a moment the test is someone else
        os.seteuid(65534)
    try:
        with pytest.raises(UserError, match="may not be read"):
            read_text(path, NO_INPUT)
    finally:
        if root:
            os.seteuid(0)


def test_read_text__too_large__data_error(tmp_path: Path) -> None:
    path = tmp_path / "me.yaml"
    path.write_bytes(b"#" * 4_000_000)
    assert len(read_text(path, NO_INPUT)) == 4_000_000
    path.write_bytes(b"#" * 4_000_001)
    with pytest.raises(DataError, match="too large"):
        read_text(path, NO_INPUT)


def test_read_text__endless_input__data_error() -> None:
    with pytest.raises(DataError, match=r"/dev/zero is too large"):
        read_text(Path("/dev/zero"), NO_INPUT)


def test_read_text__not_utf8__data_error_with_line() -> None:
    with pytest.raises(DataError, match="standard input cannot be read") as caught:
        read_text("-", io.BytesIO("a\nb\nä".encode("latin-1")))
    assert [problem.line for problem in caught.value.problems] == [3]


def test_write_text__new_file__whole_private_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "me.yaml"
    write_text(path, "skills: {}\r\nä", private=True)
    assert path.read_bytes() == "skills: {}\r\nä".encode()
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_write_text__not_private__as_the_umask_says(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_text(tmp_path / "report.md", "text")
        assert (tmp_path / "report.md").stat().st_mode & 0o777 == 0o640
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)


def test_write_text__already_there__only_with_force(tmp_path: Path) -> None:
    path = tmp_path / "me.yaml"
    path.write_text("old")
    with pytest.raises(UserError, match="--force"):
        write_text(path, "new")
    assert path.read_text() == "old"
    write_text(path, "new", force=True)
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_write_text__link_to_a_file_with_force__file_behind_it_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    write_text(link, "new", force=True)
    assert link.is_symlink() and target.read_text() == "new"


def test_write_text__folder_or_device__refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        write_text(tmp_path, "x", force=True)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="no ordinary file"):
        write_text(pipe, "x", force=True)
    assert pipe.is_fifo()


def test_write_text__no_such_folder__user_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        write_text(tmp_path / "absent" / "me.yaml", "x")
    assert list(tmp_path.iterdir()) == []


def test_write_text__no_permission__user_error() -> None:
    """/proc takes no files, not even from root."""
    if not Path("/proc/self").is_dir():
        pytest.skip("this platform has no /proc, where nobody may write")
    with pytest.raises(UserError, match=r"There is no folder|could not be written"):
        write_text(Path("/proc/me.yaml"), "x")


LIMITED = """
import resource, sys
from pathlib import Path
from llmcareer.errors import DataError
from llmcareer.storage.files import write_text
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, resource.RLIM_INFINITY))
try:
    write_text(Path(sys.argv[1]), "x" * 100_000, force=True)
except DataError as error:
    print(*error.problems)
"""


def test_write_text__no_room__data_error_and_old_file_untouched(tmp_path: Path) -> None:
    path = tmp_path / "me.yaml"
    path.write_text("old")
    done = subprocess.run([sys.executable, "-c", LIMITED, str(path)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "disk is full" in done.stdout
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_write_text__full_while_syncing__data_error_and_nothing_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DataError, match="could not be written"):
        write_text(tmp_path / "me.yaml", "x")
    assert list(tmp_path.iterdir()) == []
