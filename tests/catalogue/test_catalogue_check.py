# ruff: noqa: E501  (a case is a line, so that old and new text stand side by side)
"""Each check bites: one changed line of the tiny catalogue, one problem, at that very line.

In the new text of a case, the comment ``# <--`` marks the line the problem must name.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest

from llmcareer.catalogue.check import steps_without_resource
from llmcareer.errors import Problem
from llmcareer.model import Catalogue

Checks = Callable[[Mapping[str, str]], list[Problem]]
MARK = "# <--"
BAKING, MILLING, BAKER = "skills.baking", "skills.milling", "roles.baker"
FIGURE = "share: 0.9, low: 0.8, high: 1, n: 10"


class Case(NamedTuple):
    name: str
    file: str
    old: str
    new: str
    path: str
    message: str
    remedy: str = ""


CASES = [
    # headings and keys
    Case("wrong_schema", "skills", "llmcareer/skills@1", f"llmcareer/skills@2 {MARK}", "schema", "not one of the words"),
    Case("unknown_key", "skills", "    area: programming", f"    area: programming\n    aera: x {MARK}", f"{BAKING}.aera", "not known", "'area'"),
    Case("missing_key", "skills", "  baking:\n    name: Baking", f"  baking: {MARK}\n    x-name: Baking", BAKING, "'name' is missing"),
    Case("null_value", "skills", "name: Baking", f"name: {MARK}", f"{BAKING}.name", "has no value"),
    Case("unknown_top_key", "projects", "projects:\n", f"project: {{}} {MARK}\nprojects:\n", "project", "not known", "'projects'"),
    Case("level_key_in_quotes", "skills", "      4: Run the mill", f'      "4": x {MARK}\n      4: Run the mill', f"{MILLING}.levels.4", "not known", "without quotes"),
    # kinds of values
    Case("number_for_text", "skills", "name: Baking", f"name: 12 {MARK}", f"{BAKING}.name", "must be text", "quotes"),
    Case("list_for_text", "skills", "name: Baking", f"name: [a] {MARK}", f"{BAKING}.name", "must be text"),
    Case("text_for_list", "skills", "aliases: [flour making]", f"aliases: flour {MARK}", f"{MILLING}.aliases", "must be a list"),
    Case("list_for_mapping", "skills", "    codes:\n      esco: [b1, b2]", f"    codes: [b1] {MARK}", f"{BAKING}.codes", "must be a mapping"),
    Case("text_for_entry", "skills", "  milling:\n", f"  weaving: text {MARK}\n  milling:\n", "skills.weaving", "must be a mapping"),
    Case("truth_for_free", "resources", 'free: "yes"', f"free: yes {MARK}", "resources.bread_book.free", "must be text", "quotes"),
    Case("text_for_truth", "roles", "must_have: true", f"must_have: maybe {MARK}", f"{BAKER}.requirements.0.must_have", "true or false"),
    Case("text_for_number", "projects", "hours: 3.5", f"hours: 1e5 {MARK}", "projects.first_loaf.hours", "must be a number"),
    Case("text_for_whole", "projects", "level: 2", f"level: two {MARK}", "projects.first_loaf.level", "must be a whole number"),
    Case("fraction_for_whole", "projects", "level: 2", f"level: 2.5 {MARK}", "projects.first_loaf.level", "must be a whole number"),
    # texts
    Case("empty_text", "skills", "name: Baking", f'name: "  " {MARK}', f"{BAKING}.name", "empty text"),
    Case("long_text", "skills", "name: Baking", f"name: {'b' * 81} {MARK}", f"{BAKING}.name", "81 characters"),
    Case("two_lines_in_a_name", "skills", "name: Baking", f'name: "a\\nb" {MARK}', f"{BAKING}.name", "single line"),
    Case("escape_in_a_name", "skills", "name: Baking", f'name: "\\e[31mred" {MARK}', f"{BAKING}.name", "U+001B"),
    Case("direction_override", "skills", "name: Baking", f'name: "ab\\u202Ecd" {MARK}', f"{BAKING}.name", "U+202E"),
    Case("tab_in_a_statement", "skills", "1: Named two kinds of flour.", f'1: "Named two\\tkinds of flour" {MARK}', f"{MILLING}.levels.1", "U+0009"),
    # ids
    Case("bad_skill_id", "skills", "  selling:\n", f"  Selling: {MARK}\n", "skills.Selling", "not an id"),
    Case("bad_role_id", "roles", "  miller:\n    name", f"  9lives: {MARK}\n    name", "roles.9lives", "not an id"),
    Case("number_as_id", "projects", "  first_loaf:", f"  7: {MARK}", "projects.7", "must be text"),
    Case("bad_source_id", "sources", "  village-ads:", f"  village.ads: {MARK}", "sources.village.ads", "not an id"),
    # skills
    Case("unknown_area", "skills", "area: programming", f"area: programing {MARK}", f"{BAKING}.area", "not one of", "'programming'"),
    Case("unknown_size", "skills", "size: small", f"size: tiny {MARK}", f"{MILLING}.size", "not one of"),
    Case("missing_level", "skills", "    levels:\n      1: Named two kinds of flour.\n", f"    levels: {MARK}\n", f"{MILLING}.levels", "1 is missing"),
    Case("level_five", "skills", "      4: Run the mill of a village.", f"      4: Run the mill of a village.\n      5: Own every mill. {MARK}", f"{MILLING}.levels.5", "not known"),
    Case("same_statement", "skills", "3: Ground a bag of grain alone.", f"3: ground a bag of grain  with help. {MARK}", f"{MILLING}.levels.3", "same as level 2"),
    Case("short_statement", "skills", "3: Ground a bag of grain alone.", f"3: Ground grain. {MARK}", f"{MILLING}.levels.3", "2 words"),
    Case("long_statement", "skills", "3: Ground a bag of grain alone.", f"3: Ground {'a ' * 18}bag. {MARK}", f"{MILLING}.levels.3", "20 words"),
    Case("vague_statement", "skills", "3: Ground a bag of grain alone.", f"3: Understand, how grain is ground. {MARK}", f"{MILLING}.levels.3", "'Understand,'", "verb"),
    Case("first_piece_of_level_five", "skills", "      4: {make: A cart of flour., say: I ground a cart.}", f"      4: {{make: A cart of flour., say: I ground a cart.}}\n      5: {{make: x, say: y}} {MARK}", f"{MILLING}.first_pieces.5", "not known"),
    Case("unknown_prerequisite", "skills", "prerequisites: [baking]", f"prerequisites: [bakin] {MARK}", f"{MILLING}.prerequisites.0", "no skill 'bakin'", "'baking'"),
    Case("repeated_prerequisite", "skills", "prerequisites: [baking]", f"prerequisites: [baking, baking] {MARK}", f"{MILLING}.prerequisites.1", "already"),
    Case("own_prerequisite", "skills", "prerequisites: [baking]", f"prerequisites: [milling] {MARK}", f"{MILLING}.prerequisites.0", "milling -> milling"),
    Case("alias_clash", "skills", "aliases: [flour making]", f"aliases: [Bread  Making] {MARK}", f"{MILLING}.aliases.0", "already means the skill 'baking'"),
    Case("alias_is_other_id", "skills", "aliases: [flour making]", f"aliases: [selling] {MARK}", f"{MILLING}.aliases.0", "already means the skill 'selling'"),
    Case("name_is_other_name", "skills", "name: Milling", f"name: baking {MARK}", f"{MILLING}.name", "already means the skill 'baking'"),
    # roles
    Case("role_alias_clash", "roles", "aliases: []", f"aliases: [BREAD MAKER] {MARK}", "roles.miller.aliases.0", "already means the role 'baker'"),
    Case("role_alias_is_other_id", "roles", "aliases: []", f"aliases: [Baker] {MARK}", "roles.miller.aliases.0", "already means the role 'baker'"),
    Case("unlisted_alias_clash", "roles", "aliases: [cake baker]", f"aliases: [miller] {MARK}", "unlisted.confectioner.aliases.0", "already means the role 'miller'"),
    Case("unlisted_is_a_role", "roles", "  confectioner:", f"  miller: {MARK}", "unlisted.miller", "already means the role 'miller'"),
    Case("unlisted_sees_nothing", "roles", "see: baker", f"see: bakr {MARK}", "unlisted.confectioner.see", "no role 'bakr'", "'baker'"),
    Case("no_requirements", "roles", "  miller:\n", f"  weaver: {{name: W, aliases: [], group: g, summary: s, description: d, day: d, ways_in: [], since_llms: s, ads: {{all: 1, entry: 1, mid: 0, senior: 0}}, period: p, requirements: []}} {MARK}\n  miller:\n", "roles.weaver.requirements", "at least 1"),
    Case("unknown_required_skill", "roles", "skill: selling", f"skill: seling {MARK}", f"{BAKER}.requirements.1.skill", "no skill 'seling'", "'selling'"),
    Case("skill_required_twice", "roles", "skill: selling", f"skill: baking {MARK}", f"{BAKER}.requirements.1.skill", "already"),
    Case("level_zero", "roles", "levels: 1\n", f"levels: 0 {MARK}\n", f"{BAKER}.requirements.1.levels", "from 1 to 4"),
    Case("level_five_required", "roles", "entry: 2, mid: 3, senior: 4}", f"entry: 2, mid: 3, senior: 5}} {MARK}", f"{BAKER}.requirements.0.levels.senior", "from 1 to 4"),
    Case("seniority_missing", "roles", "{entry: 2, mid: 3, senior: 4}", f"{{entry: 2, mid: 3}} {MARK}", f"{BAKER}.requirements.0.levels", "'senior' is missing"),
    Case("levels_fall", "roles", "entry: 2, mid: 3, senior: 4}", f"entry: 2, mid: 3, senior: 2}} {MARK}", f"{BAKER}.requirements.0.levels.senior", "below the 3 asked at mid"),
    Case("importance_zero", "roles", "importance: 0.9", f"importance: 0 {MARK}", f"{BAKER}.requirements.0.importance", "greater than 0"),
    Case("importance_negative", "roles", "importance: 0.9", f"importance: -1 {MARK}", f"{BAKER}.requirements.0.importance", "must lie from 0"),
    Case("unknown_basis", "roles", "basis: ads", f"basis: ad {MARK}", f"{BAKER}.requirements.0.basis", "not one of", "'ads'"),
    Case("editorial_without_reason", "roles", "      - skill: selling\n        levels: 1\n        importance: 0.1\n        basis: editorial\n        reason: Someone must stand in the shop.", f"      - skill: selling {MARK}\n        levels: 1\n        importance: 0.1\n        basis: editorial", f"{BAKER}.requirements.1", "gives no reason"),
    Case("foundation_with_blank_reason", "roles", "      - skill: selling\n        levels: 1\n        importance: 0.1\n        basis: editorial\n        reason: Someone must stand in the shop.", f"      - skill: selling {MARK}\n        levels: 1\n        importance: 0.1\n        basis: foundation\n        reason: ' '", f"{BAKER}.requirements.1", "gives no reason"),
    Case("ads_without_figures", "roles", "      - skill: selling\n        levels: 1\n        importance: 0.1\n        basis: editorial", f"      - skill: selling {MARK}\n        levels: 1\n        importance: 0.1", f"{BAKER}.requirements.1", "has no figures"),
    Case("figure_of_no_ads", "roles", FIGURE, "share: 0.9, low: 0.8, high: 1, n: 0", f"{BAKER}.requirements.0.figures.0.n", "must lie from 1"),
    Case("share_below_low", "roles", FIGURE, "share: 0.7, low: 0.8, high: 1, n: 10", f"{BAKER}.requirements.0.figures.0.share", "outside its interval"),
    Case("share_above_high", "roles", FIGURE, "share: 0.9, low: 0.7, high: 0.8, n: 10", f"{BAKER}.requirements.0.figures.0.share", "outside its interval"),
    Case("share_over_one", "roles", FIGURE, "share: 0.9, low: 0.8, high: 1.1, n: 10", f"{BAKER}.requirements.0.figures.0.high", "from 0 to 1"),
    Case("share_negative", "roles", FIGURE, "share: 0.9, low: -0.1, high: 1, n: 10", f"{BAKER}.requirements.0.figures.0.low", "from 0 to 1"),
    Case("unknown_source", "roles", "source: village-ads, measure: ads that name it, share: 0.9", "source: vilage-ads, measure: ads that name it, share: 0.9", f"{BAKER}.requirements.0.figures.0.source", "no source 'vilage-ads'", "'village-ads'"),
    Case("unknown_degree_source", "roles", "source: village-ads, measure: ads that name one", "source: nobody, measure: ads that name one", f"{BAKER}.degree.0.figure.source", "no source 'nobody'", "sources.yaml"),
    Case("unknown_also_named_source", "roles", "source: village-ads, measure: ads that name them", "source: nobody, measure: ads that name them", f"{BAKER}.also_named.0.figure.source", "no source 'nobody'"),
    Case("unknown_focus_source", "roles", "source: village-ads, measure: ads that name it, share: 0.5", "source: nobody, measure: ads that name it, share: 0.5", f"{BAKER}.focuses.0.figure.source", "no source 'nobody'"),
    Case("unknown_named_skill", "roles", "milling: 0.2}", f"miling: 0.2}} {MARK}", f"{BAKER}.named.miling", "no skill 'miling'"),
    Case("unknown_focus", "roles", "id: agents", f"id: agent {MARK}", f"{BAKER}.focuses.0.id", "not one of", "'agents'"),
    Case("unknown_lift_skill", "roles", "lift: {baking: 1.5}", f"lift: {{bakin: 1.5}} {MARK}", f"{BAKER}.focuses.0.lift.bakin", "no skill 'bakin'"),
    Case("unknown_added_skill", "roles", "{skill: milling, levels: 2", "{skill: miling, levels: 2", f"{BAKER}.focuses.0.adds.0.skill", "no skill 'miling'"),
    Case("added_skill_is_required", "roles", "{skill: milling, levels: 2", "{skill: selling, levels: 2", f"{BAKER}.focuses.0.adds.0.skill", "by the role itself"),
    Case("added_twice", "roles", "          - {skill: milling, levels: 2,", f"          - {{skill: milling, levels: 1, importance: 1, basis: editorial, reason: x}}\n          - {{skill: milling, x-mark: [], {MARK}\n             levels: 2,", f"{BAKER}.focuses.0.adds.1.skill", "already"),
    Case("added_without_grounds", "roles", "basis: editorial, reason: Agents grind.}", "basis: editorial}", f"{BAKER}.focuses.0.adds.0", "gives no reason"),
    Case("unknown_added_source", "roles", "reason: Agents grind.}", "reason: x, figures: [{source: nobody, measure: m, share: 0, low: 0, high: 1, n: 3, period: p}]}", f"{BAKER}.focuses.0.adds.0.figures.0.source", "no source 'nobody'"),
    Case("unknown_neighbour", "roles", "{role: miller, similarity", "{role: mller, similarity", f"{BAKER}.nearby.0.role", "no role 'mller'"),
    Case("own_neighbour", "roles", "{role: miller, similarity", "{role: baker, similarity", f"{BAKER}.nearby.0.role", "with itself"),
    Case("similarity_over_one", "roles", "similarity: 0.4", "similarity: 1.4", f"{BAKER}.nearby.0.similarity", "from -1 to 1"),
    Case("unknown_asked_more", "roles", "asks_more: [milling]}", f"asks_more: [miling]}} {MARK}", f"{BAKER}.nearby.0.asks_more.0", "no skill 'miling'"),
    Case("confused_with_nobody", "roles", "{role: miller, how_to_tell", "{role: mller, how_to_tell", f"{BAKER}.confused_with.0.role", "no role 'mller'"),
    Case("confused_with_itself", "roles", "{role: miller, how_to_tell", "{role: baker, how_to_tell", f"{BAKER}.confused_with.0.role", "with itself"),
    Case("negative_ads", "roles", "all: 4, entry: 1", "all: -4, entry: 1", "roles.miller.ads.all", "from 0"),
    # resources, projects, sources
    Case("http_address", "resources", "https://example.org/mills", f"http://example.org/mills {MARK}", "resources.mill_paper.url", "https://"),
    Case("script_address", "projects", "https://example.org/loaf", f'"https://example.org/<b>" {MARK}', "projects.first_loaf.url", "https://"),
    Case("source_address", "sources", "https://example.org/board", f"ftp://example.org {MARK}", "sources.village-ads.url", "https://"),
    Case("unknown_kind", "resources", "kind: paper", f"kind: papers {MARK}", "resources.mill_paper.kind", "not one of", "'paper'"),
    Case("unknown_free", "resources", "free: paid", f"free: free {MARK}", "resources.mill_paper.free", "not one of"),
    Case("levels_do_not_rise", "resources", "level_to: 4\n    skills: [milling]", f"level_to: 0 {MARK}\n    skills: [milling]", "resources.mill_paper.level_to", "from level 0 to 0"),
    Case("hours_without_source", "resources", "hours: 12\n    hours_source: the cover", f"hours: 12 {MARK}", "resources.bread_book.hours", "no source"),
    Case("unknown_resource_skill", "resources", "skills: [milling]", f"skills: [milling, flying] {MARK}", "resources.mill_paper.skills.1", "no skill 'flying'"),
    Case("no_resource_skill", "resources", "skills: [milling]", f"skills: [] {MARK}", "resources.mill_paper.skills", "at least 1"),
    Case("unknown_project_skill", "projects", "skills: [baking, selling]", f"skills: [baking, sellin] {MARK}", "projects.first_loaf.skills.1", "no skill 'sellin'", "'selling'"),
    Case("project_level_zero", "projects", "level: 2", f"level: 0 {MARK}", "projects.first_loaf.level", "from 1 to 4"),
    Case("no_such_day", "sources", 'looked_at: "2026-01-31"', f'looked_at: "2026-02-30" {MARK}', "sources.village-ads.looked_at", "not a day"),
    Case("no_date", "sources", 'looked_at: "2026-01-31"', f"looked_at: January {MARK}", "sources.village-ads.looked_at", "not a date"),
    # the head
    Case("bad_date", "catalogue", 'date: "2026-01-31"', f'date: "31.01.2026" {MARK}', "date", "not a date"),
    Case("unknown_first_question", "catalogue", "first_questions: [baking]", f"first_questions: [bakin] {MARK}", "first_questions.0", "no skill 'bakin'", "'baking'"),
    Case("retired_skill_in_use", "catalogue", "  kneading: [baking]", "  selling: [baking]", "skills.selling", "is retired"),
    Case("retired_role_in_use", "catalogue", "  kneading: [baking]", "  miller: [baker]", "roles.miller", "is retired"),
    Case("retired_for_nothing", "catalogue", "  kneading: [baking]", f"  kneading: [] {MARK}", "retired.kneading", "at least 1"),
    Case("retired_for_unknown", "catalogue", "  kneading: [baking]", f"  kneading: [bakery] {MARK}", "retired.kneading.0", "no skill 'bakery'"),
]  # fmt: skip


def _line_of(case: Case, texts: Mapping[str, str], problem: Problem) -> int:
    """The marked line; for cases that cannot carry a mark, the line that holds the new text."""
    if MARK in case.new:
        return next(i for i, line in enumerate(texts[f"{case.file}.yaml"].split("\n"), 1) if MARK in line)
    wanted = {"retired_skill_in_use": "  selling:", "retired_role_in_use": "  miller:"}.get(case.name, case.new)
    name = problem.file.removeprefix("here/")
    return next(i for i, line in enumerate(texts[name].split("\n"), 1) if wanted in line)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_check__one_line_changed__names_file_line_and_path(
    case: Case, texts: dict[str, str], problems_of: Checks
) -> None:
    name = f"{case.file}.yaml"
    assert texts[name].count(case.old) == 1, "the case must change one place"
    texts[name] = texts[name].replace(case.old, case.new)

    found = [problem for problem in problems_of(texts) if problem.path == case.path]

    assert len(found) == 1
    problem = found[0]
    elsewhere = {"retired_skill_in_use": "skills.yaml", "retired_role_in_use": "roles.yaml"}
    assert problem.file == f"here/{elsewhere.get(case.name, name)}"
    assert problem.line == _line_of(case, texts, problem)
    assert case.message in problem.message
    assert case.remedy in problem.remedy


@pytest.mark.parametrize(
    "case", [c for c in CASES if c.name not in {"bad_skill_id", "bad_role_id", "bad_source_id"}], ids=lambda c: c.name
)
def test_check__one_line_changed__names_nothing_else(case: Case, texts: dict[str, str], problems_of: Checks) -> None:
    # A wrong id is reported where it stands and, rightly, wherever the right one is missed.
    texts[f"{case.file}.yaml"] = texts[f"{case.file}.yaml"].replace(case.old, case.new)

    assert {problem.path for problem in problems_of(texts)} == {case.path}


def test_check__tiny_catalogue__is_sound(texts: dict[str, str], problems_of: Checks) -> None:
    assert problems_of(texts) == []


def test_check__private_keys_everywhere__are_allowed(texts: dict[str, str], problems_of: Checks) -> None:
    for name in texts:
        texts[name] += "x-note: {any: [thing]}\n"
    texts["skills.yaml"] = texts["skills.yaml"].replace("  milling:\n", "  x-milling: 3\n  milling:\n    x-a: [1]\n")
    texts["roles.yaml"] = texts["roles.yaml"].replace("named: {baking", "named: {x-why: text, baking")

    assert problems_of(texts) == []


def test_check__several_faults__tells_all_sorted_by_file_and_line(texts: dict[str, str], problems_of: Checks) -> None:
    texts["skills.yaml"] = texts["skills.yaml"].replace("size: small", "size: tiny")
    texts["roles.yaml"] = texts["roles.yaml"].replace("see: baker", "see: nobody").replace("name: Miller", "name: 1")
    texts["skills.yaml"] = texts["skills.yaml"].replace("name: Baking", "name: Selling")

    found = problems_of(texts)

    assert [(p.file, p.path) for p in found] == [
        ("here/roles.yaml", "roles.miller.name"),
        ("here/roles.yaml", "unlisted.confectioner.see"),
        ("here/skills.yaml", "skills.baking.name"),
        ("here/skills.yaml", "skills.milling.size"),
    ]
    assert [(p.file, p.line) for p in found] == sorted((p.file, p.line) for p in found)


def test_check__faulty_entry__is_still_known_to_others(texts: dict[str, str], problems_of: Checks) -> None:
    texts["skills.yaml"] = texts["skills.yaml"].replace("name: Baking", "name: 3")

    assert [p.path for p in problems_of(texts)] == ["skills.baking.name"]


@pytest.mark.parametrize("name", ["catalogue.yaml", "skills.yaml", "roles.yaml"])
def test_check__needed_file_missing__says_so(name: str, texts: dict[str, str], problems_of: Checks) -> None:
    del texts[name]

    assert [(p.file, p.line, p.message) for p in problems_of(texts)] == [(f"here/{name}", 0, "this file is missing.")]


def test_check__file_of_another_name__is_refused(texts: dict[str, str], problems_of: Checks) -> None:
    texts["role.yaml"] = "a: 1\n"

    found = problems_of(texts)

    assert [(p.file, p.line) for p in found] == [("here/role.yaml", 0)]
    assert "'roles'" in found[0].remedy


@pytest.mark.parametrize("value", ["", "text", "[1, 2]", "3"])
def test_check__file_that_is_no_mapping__is_one_problem(value: str, texts: dict[str, str], problems_of: Checks) -> None:
    texts["skills.yaml"] = value

    assert [(p.file, p.path) for p in problems_of(texts)] == [("here/skills.yaml", "")]


def test_check__two_cycles__names_both(texts: dict[str, str], problems_of: Checks) -> None:
    texts["skills.yaml"] = (
        texts["skills.yaml"]
        .replace("bakery.\n    prerequisites: []", "bakery.\n    prerequisites: [milling]")
        .replace("paid.\n    prerequisites: []", "paid.\n    prerequisites: [selling]")
    )

    found = problems_of(texts)

    assert [(p.path, p.line) for p in found] == [
        ("skills.milling.prerequisites.0", 29),
        ("skills.selling.prerequisites.0", 47),
    ]
    assert "circle: milling -> baking -> milling" in found[0].message
    assert "circle: selling -> selling" in found[1].message


def _many(count: int, texts: Mapping[str, str], kind: str, entry: str) -> str:
    """The file of a kind with further copies of an entry, each with its own id, name and no aliases."""
    text = texts[f"{kind}.yaml"].partition("unlisted:")[0]
    start = text.index(f"  {entry}:\n")
    lines = text[start:].split("\n")
    end = next((i for i, line in enumerate(lines[1:], 1) if line[:3].strip()), len(lines))
    block = "\n".join(line for line in lines[1:end] if "aliases:" not in line and "name:" not in line)
    return text + "".join(f"  n{i}:\n    name: Number {i}\n    aliases: []\n{block}\n" for i in range(count))


@pytest.mark.parametrize(
    ("kind", "entry", "there", "limit"), [("roles", "miller", 2, 200), ("skills", "selling", 3, 400)]
)
def test_check__too_many_entries__refused_above_the_limit_only(
    kind: str, entry: str, there: int, limit: int, texts: dict[str, str], problems_of: Checks
) -> None:
    full = {**texts, f"{kind}.yaml": _many(limit - there, texts, kind, entry)}
    over = {**texts, f"{kind}.yaml": _many(limit - there + 1, texts, kind, entry)}

    assert problems_of(full) == []
    assert [(p.path, str(limit + 1) in p.message) for p in problems_of(over) if p.path == kind] == [(kind, True)]


def _baker_asking(count: int, texts: Mapping[str, str], *, must_have: str) -> dict[str, str]:
    """The tiny catalogue with ``count`` editorial requirements for the baker."""
    before, _, rest = texts["roles.yaml"].partition("    requirements:\n")
    after = rest[rest.index("    named:") :]
    asked = "".join(
        f"      - {{skill: n{i}, levels: 1, importance: 1, must_have: {must_have}, basis: editorial, reason: so}}\n"
        for i in range(count)
    )
    skills = _many(count, texts, "skills", "selling")
    return {**texts, "skills.yaml": skills, "roles.yaml": f"{before}    requirements:\n{asked}{after}"}


@pytest.mark.parametrize(
    ("limit", "must_have", "message"), [(9, "true", "10 must-haves"), (40, "false", "has 41 entries")]
)
def test_check__too_many_requirements_or_must_haves__refused_above_the_limit_only(
    limit: int, must_have: str, message: str, texts: dict[str, str], problems_of: Checks
) -> None:
    assert problems_of(_baker_asking(limit, texts, must_have=must_have)) == []

    found = problems_of(_baker_asking(limit + 1, texts, must_have=must_have))

    assert [p.path for p in found] == ["roles.baker.requirements"]
    assert message in found[0].message


def test_steps_without_resource__papers_below_level_three__do_not_count(tiny: Catalogue) -> None:
    # milling is required up to 2 and has a paper only; selling up to 1 and has nothing; baking has a book.
    assert steps_without_resource(tiny) == [("milling", 1), ("milling", 2), ("selling", 1)]


@pytest.mark.parametrize(
    ("kind", "level_from", "level_to", "taught"),
    [
        ("book", 0, 4, [1, 2, 3, 4]),
        ("repo", 1, 3, [2, 3]),
        ("course", 2, 4, [3, 4]),
        ("paper", 0, 4, [3, 4]),
        ("docs", 1, 2, []),
        ("dataset", 0, 3, [3]),
    ],
)
def test_teaches__kinds_and_levels__fit_the_step(
    kind: str, level_from: int, level_to: int, taught: list[int], tiny: Catalogue
) -> None:
    resource = tiny.resources["bread_book"]._replace(kind=kind, level_from=level_from, level_to=level_to)

    assert [level for level in (1, 2, 3, 4) if resource.teaches(level)] == taught
