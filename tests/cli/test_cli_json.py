"""JSON: valid against docs/schemas, lawful, and the same bytes for the same question."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
ALL = [
    ("roles", ("roles",)),
    ("role", ("roles", "mle")),
    ("role", ("roles", "apm")),
    ("compare", ("roles", "--compare", "ds", "mle")),
    ("compare", ("roles", "--compare", "rs", "apm")),
    ("unlisted", ("roles", "prompt engineer")),
    ("skills", ("skills",)),
    ("skill", ("skills", "rag")),
    ("skill", ("skills", "peer_review")),
    ("saved", ("profile", "show")),
    ("match", ("match",)),
    ("match", ("match", "--seniority", "senior", "--seed", "3")),
    ("gap", ("gap", "--role", "mle")),
    ("gap", ("gap", "--role", "apm", "--seniority", "senior")),
    ("gap", ("gap", "--role", "mle", "--focus", "agents")),
]


def judged(name: str, document: object) -> None:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    errors = sorted(Draft202012Validator(schema).iter_errors(document), key=str)
    assert not errors, [f"{e.json_path}: {e.message}" for e in errors[:5]]


def test_schemas__all__are_sound_and_strict() -> None:
    files = sorted(SCHEMAS.glob("*.schema.json"))

    assert {"roles", "role", "compare", "unlisted", "skills", "skill", "match", "gap", "assess", "saved"} <= {
        f.name.partition(".")[0] for f in files
    }
    for file in files:
        schema = json.loads(file.read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        assert not Draft202012Validator(schema).is_valid({}), f"{file.name} accepts anything"


@pytest.mark.parametrize("person", ["backend", "newcomer", "one answer"])
@pytest.mark.parametrize(("schema", "command"), ALL, ids=lambda v: " ".join(v) if isinstance(v, tuple) else v)
def test_json__every_document__fits_its_schema(run_cli, save, people, schema, command, person) -> None:
    save(people[person])

    judged(schema, run_cli(*command, "--format", "json").json())


@pytest.mark.parametrize("options", [(), ("--role", "mle"), ("--full",), ("--seniority", "mid")], ids=" ".join)
@pytest.mark.parametrize("person", ["backend", "newcomer", "one answer"])
def test_json__assessment__fits_its_schema(run_cli, profile_file, people, options, person) -> None:
    run = run_cli("assess", "--answers", profile_file(people[person]), *options, "--format", "json")

    judged("assess", run.json())


def test_json__every_role_and_skill__fits_its_schema(run_cli) -> None:
    for role in run_cli("roles", "--format", "json").json()["roles"]:
        judged("role", run_cli("roles", role["id"], "--format", "json").json())
    for skill in run_cli("skills", "--format", "json").json()["skills"]:
        judged("skill", run_cli("skills", skill["id"], "--format", "json").json())


@pytest.mark.parametrize("without", ["fit", "requirements", "must_haves", "next_steps", "caveats", "catalogue"])
def test_schemas__document_with_a_part_missing__is_refused(run_cli, profile_file, people, without) -> None:
    document = run_cli("gap", "--role", "mle", "--profile", profile_file(people["backend"]), "--format", "json").json()
    schema = json.loads((SCHEMAS / "gap.schema.json").read_text("utf-8"))
    del document[without]

    assert not Draft202012Validator(schema).is_valid(document)


@pytest.mark.parametrize("seniority", ["entry", "mid", "senior"])
@pytest.mark.parametrize("person", ["backend", "newcomer", "one answer"])
@pytest.mark.parametrize("role", ["ds", "mle", "rs", "aie", "llmops", "re", "de", "fde", "apm", "eval"])
def test_gap__real_output__laws_hold(run_cli, profile_file, people, role, person, seniority) -> None:
    gap = run_cli(
        *("gap", "--role", role, "--seniority", seniority, "--profile", profile_file(people[person])),
        *("--format", "json"),
    ).json()
    parts, fit = gap["requirements"], gap["fit"]
    contribution, missing = sum(p["contribution"] for p in parts), sum(p["gap"] for p in parts)

    assert contribution + missing == pytest.approx(1, abs=1e-9)
    assert sum(p["weight"] for p in parts) == pytest.approx(1, abs=1e-9)
    assert contribution == pytest.approx(fit["expected"], abs=1e-9)
    assert 0 <= fit["low"] <= fit["expected"] <= fit["high"] <= 1
    assert all(p["contribution"] >= 0 and p["gap"] >= -1e-12 for p in parts)
    claimed = set(people[person])
    assert all((p["level"]["source"] == "answer") == (p["skill"] in claimed) for p in parts)
    must = gap["must_haves"]
    assert must["met"] + len(must["missing"]) + len(must["unknown"]) == must["of"]
    assert set(must["missing"]) <= claimed and not set(must["unknown"]) & claimed
    assert all(
        s["from"] + 1 == s["to"] and s["first"]["hours"] <= 20 and s["hours"]["low"] > 0 for s in gap["next_steps"]
    )


@pytest.mark.parametrize("person", ["backend", "newcomer"])
def test_match__real_output__laws_hold(run_cli, profile_file, people, person) -> None:
    match = run_cli("match", "--profile", profile_file(people[person]), "--format", "json").json()
    roles = match["roles"]

    assert [(-r["order_score"], r["role"]) for r in roles] == sorted((-r["order_score"], r["role"]) for r in roles)
    assert sum(r["probability_best"] for r in roles) == pytest.approx(1, abs=1e-9)
    assert match["answered"] == len(people[person])
    assert set(match["shown"]) <= {r["role"] for r in roles}
    likely = [r["role"] for r in roles if r["probability_best"] >= 0.10]
    assert match["shown"] == likely
    change = match["would_change_the_order"]
    assert change is None or change["new_leader"] != roles[0]["role"]


@pytest.mark.parametrize("role", ["ds", "mle", "rs", "aie", "llmops", "re", "de", "fde", "apm", "eval"])
@pytest.mark.parametrize("person", ["backend", "newcomer"])
def test_gap__printed_points__add_up_to_100(run_cli, profile_file, people, role, person) -> None:
    """As a reader of the Markdown report would add them up."""
    import re

    from llmcareer.commands import context
    from llmcareer.commands.people import read_person
    from llmcareer.matching import match_role
    from llmcareer.report.gap import part_points

    file = profile_file(people[person])
    text = run_cli("gap", "--role", role, "--profile", file, "--format", "markdown", "--why").out
    known = context.catalogue(None)
    match = match_role(read_person(known, str(file)).belief, known.roles[role], "entry")

    def section(title: str) -> str:
        return text.partition(f". {title}\n")[2].partition("\n## ")[0]

    counts, also, why = section("What counts for you"), section("What the job also asks"), section("Why these points")
    met = [int(n) for n in re.findall(r"\| (\d+) of \d+ \|$", counts, re.MULTILINE)]
    more = re.search(r"and \d+ more, (\d+) points?", counts)
    still_open = [int(n) for n in re.findall(r"\| (\d+) \|$", also, re.MULTILINE)]
    points = [int(n) for n in re.findall(r"\| (\d+) \|$", why, re.MULTILINE)]

    point = part_points(match)
    assert sum(a + b for a, b in point.values()) == 100
    if met:  # where nothing was claimed there is no list of what counts
        assert sum(met) + (int(more[1]) if more else 0) + sum(still_open) == 100
    assert sum(points) + sum(still_open) == 100
    assert f"The sum is {sum(points)};" in why


@pytest.mark.parametrize(
    "command",
    [
        ("roles", "mle", "--format", "json"),
        ("match", "--why"),
        ("match", "--format", "json"),
        ("gap", "--role", "mle", "--format", "json"),
    ],
    ids=" ".join,
)
def test_run__same_command_100_times__same_bytes(run_cli, save, people, command) -> None:
    save(people["backend"])

    assert len({run_cli(*command).out for _ in range(100)}) == 1


def test_assess__answers_several_times__same_bytes(run_cli, profile_file, people) -> None:
    command = ("assess", "--answers", profile_file(people["backend"]), "--format", "json")

    assert len({run_cli(*command).out for _ in range(5)}) == 1


def test_process__other_hash_seeds__same_bytes(run_process, profile_file, people) -> None:
    me = profile_file(people["backend"])
    for command in (
        ("match", "--why", "--profile", me),
        ("match", "--format", "json", "--profile", me),
        ("assess", "--format", "json", "--answers", me),
        ("gap", "--role", "rs", "--why", "--profile", me),
        ("roles", "--compare", "ds", "mle", "--format", "json"),
    ):
        runs = [run_process(*command, env={"PYTHONHASHSEED": seed}) for seed in ("1", "2")]
        assert [r.code for r in runs] == [0, 0]
        assert runs[0].out == runs[1].out


def test_json__text_of_any_language__not_escaped_and_exact(run_cli, tmp_path) -> None:
    import yaml

    file = tmp_path / "me.yaml"
    note = "Grüße, 世界 [bold]"
    file.write_text(yaml.safe_dump({"skills": {"python": {"level": 3, "note": note}}}, allow_unicode=True), "utf-8")
    run_cli("profile", "import", file)

    run = run_cli("profile", "show", "--format", "json")

    assert run.json()["skills"]["python"]["note"] == note
    assert note in run.out
