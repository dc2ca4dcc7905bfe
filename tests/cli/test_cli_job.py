"""`llmcareer job FILE [FILE ...]`: what an ad asks, and the gap to it. Every firm in these ads is invented."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
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
- Airflow, Zorbify, Quibblescript
Benefits
- Dental insurance, 401(k), free lunch
We are an equal opportunity employer.
"""
AD_2 = """AI Engineer
About us
Copper Heron writes software for harbours. We are hiring an engineer to join our team.
Responsibilities
- Build agents and RAG services with Python
Requirements
- Experience with Python, prompt engineering and Docker
- SQL is a plus
Apply now with your resume. We are an equal opportunity employer.
"""
AD_3 = """Data Scientist
About us
Mossy Gate runs libraries. We are looking for a data scientist to join our team.
Requirements
- 2+ years of experience with Python and statistics
- Experience with A/B tests
Apply now with your resume. We are an equal opportunity employer.
"""
RECIPE = """Apple pie
Preheat the oven. You will need two cups of flour, one teaspoon of salt and three tablespoons of sugar.
Required: patience. Experience with pastry is a plus. Whisk the eggs and simmer the apples for ten minutes.
Requirements: Python is no ingredient. Let the dough rest for an hour, then roll it out and bake it for forty minutes.
"""
MARKUP = "[bold red]X[/bold red] [link=file:///etc/passwd]here[/link] <script>alert(1)</script>"
HOSTILE = AD.replace("with Python and SQL", f"with Python {MARKUP} and SQL").replace(
    "Machine Learning Engineer", "Machine Learning Engineer [red]<b>\x1b[31m\u202e\x9b31m\x1b]0;title\x07"
)
RAW = ("\x1b", "\x07", "\x9b", "\u202e")
NEEDS = {
    "classical_ml": "required",
    "pytorch": "preferred",
    "python": "required",
    "sql": "required",
    "containers": "preferred",
    "mlops": "does",
    "visualization": "does",
    "data_pipelines": "preferred",
}


@pytest.fixture
def ad(tmp_path) -> Path:
    return written(tmp_path, "ad.txt", AD)


@pytest.fixture
def ads(tmp_path) -> list[Path]:
    texts = {"ad.txt": AD, "second.txt": AD_2, "third.txt": AD_3}
    return [written(tmp_path, name, text) for name, text in texts.items()]


def written(tmp_path, name: str, content: str | bytes) -> Path:
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def problems(name: str, document: object) -> list[str]:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    errors = sorted(Draft202012Validator(schema).iter_errors(document), key=str)
    return [f"{e.json_path}: {e.message}" for e in errors[:5]]


def document_of(run_cli, *arguments):
    return run_cli("job", *arguments, "--format", "json").json()


def test_job__without_profile__fits_its_schema_and_has_no_gap(run_cli, ad) -> None:
    document = document_of(run_cli, ad)

    assert problems("job", document) == []
    assert "gap" not in document
    assert document["is_job_ad"] is True and document["reason"] is None
    assert {s["skill"]: s["need"] for s in document["skills"]} == NEEDS
    assert document["role"][0]["role"] == "mle"
    assert sum(r["share"] for r in document["role"]) == pytest.approx(1)
    assert (document["seniority"], document["years_min"]) == ("mid", 4)
    assert document["degrees"] == [{"level": "bachelor", "need": "required"}]


def test_job__quotes__are_words_of_the_ad(run_cli, ad) -> None:
    rows = AD.splitlines()

    for skill in document_of(run_cli, ad)["skills"]:
        for quote in skill["quotes"]:
            assert quote["text"] in rows[int(quote["where"].removeprefix("line ")) - 1]


def test_job__words_that_are_no_skill_of_ours__listed_as_not_covered(run_cli, ad) -> None:
    assert {"Zorbify", "Quibblescript"} <= set(document_of(run_cli, ad)["not_covered"])
    out = run_cli("job", ad).out
    assert "NOT COVERED" in out and "Zorbify" in out and "Quibblescript" in out


@pytest.mark.parametrize("person", ["backend", "newcomer", "one answer"])
def test_job__with_profile__fits_its_schema_with_a_gap_for_this_ad(run_cli, ad, profile_file, people, person) -> None:
    document = document_of(run_cli, ad, "--profile", profile_file(people[person]))

    assert problems("job", document) == []
    assert problems("gap", document["gap"]) == []
    assert document["gap"]["role"] == "job"


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("seniority", ["entry", "mid", "senior"])
@pytest.mark.parametrize("person", ["backend", "newcomer", "one answer"])
def test_job__gap_to_an_ad__laws_hold(run_cli, ads, profile_file, people, person, seniority, number) -> None:
    options = ("--profile", profile_file(people[person]), "--seniority", seniority)
    document = document_of(run_cli, ads[number], *options)
    gap, needs = document["gap"], {s["skill"]: s["need"] for s in document["skills"]}
    parts, fit, must = gap["requirements"], gap["fit"], gap["must_haves"]
    contribution, missing = sum(p["contribution"] for p in parts), sum(p["gap"] for p in parts)

    assert gap["seniority"] == seniority
    assert contribution + missing == pytest.approx(1, abs=1e-9)
    assert sum(p["weight"] for p in parts) == pytest.approx(1, abs=1e-9)
    assert contribution == pytest.approx(fit["expected"], abs=1e-9)
    assert 0 <= fit["low"] <= fit["expected"] <= fit["high"] <= 1
    assert all(p["contribution"] >= 0 and p["gap"] >= -1e-12 for p in parts)
    assert {p["skill"] for p in parts} == set(needs)
    assert {p["skill"] for p in parts if p["must_have"]} == {s for s, need in needs.items() if need == "required"}
    assert must["met"] + len(must["missing"]) + len(must["unknown"]) == must["of"]
    assert all((p["level"]["source"] == "answer") == (p["skill"] in people[person]) for p in parts)
    assert all(p["reason"].startswith("The ad says") for p in parts)


def test_job__required_skill__weighs_twice_a_wished_one(run_cli, ad, profile_file, people) -> None:
    gap = document_of(run_cli, ad, "--profile", profile_file(people["backend"]))["gap"]
    weight = {p["skill"]: p["weight"] for p in gap["requirements"]}

    for skill, need in NEEDS.items():
        expected = weight["python"] if need == "required" else weight["python"] / 2
        assert weight[skill] == pytest.approx(expected), skill


def test_job__seniority__the_ads_own_unless_told(run_cli, tmp_path, profile_file, people) -> None:
    me = profile_file(people["backend"])
    senior = written(
        tmp_path, "senior.txt", AD.replace("Machine Learning Engineer", "Senior Machine Learning Engineer")
    )

    assert document_of(run_cli, senior, "--profile", me)["gap"]["seniority"] == "senior"
    assert document_of(run_cli, senior, "--profile", me, "--seniority", "entry")["gap"]["seniority"] == "entry"
    assert run_cli("job", senior, "--profile", me, "--seniority", "boss").code == 2


def test_job__saved_answers__give_the_gap_without_an_option(run_cli, ad, save, people) -> None:
    save(people["backend"])

    out = run_cli("job", ad).out

    assert document_of(run_cli, ad)["gap"]["role"] == "job"
    for heading in ("YOUR GAP TO THIS AD", "WHAT COUNTS FOR YOU", "WHAT YOU CAN SAY HONESTLY", "YOUR NEXT STEPS"):
        assert heading in out
    assert "Not a chance of being hired" in out


def test_job__better_answers__a_better_fit(run_cli, ad, profile_file, people) -> None:
    fits = [
        document_of(run_cli, ad, "--profile", profile_file(dict.fromkeys(NEEDS, level)))["gap"]["fit"]["expected"]
        for level in (0, 2, 4)
    ]

    assert fits[0] < fits[1] < fits[2] and fits[0] < 0.1 and fits[2] > 0.9


def test_job__one_answer__no_range_is_named(run_cli, ad, profile_file) -> None:
    me = profile_file({"git": 1})

    run = run_cli("job", ad, "--profile", me)

    assert "not enough data" in run.out and "of 100" not in run.out
    gap = document_of(run_cli, ad, "--profile", me)["gap"]
    assert gap["fit"]["band"] == "unknown" and gap["next_steps"] == []


def test_job__profile_file__never_reaches_the_database(run_cli, ad, profile_file, people, home) -> None:
    run_cli("job", ad, "--profile", profile_file(people["backend"]))

    assert not home.exists() or not list(home.rglob("*.sqlite3*"))


def test_job__saved_answers__nothing_of_the_ad_is_stored(run_cli, ad, save, people, home) -> None:
    save(people["backend"])
    run_cli("job", ad)

    stored = b"".join(f.read_bytes() for f in home.rglob("*") if f.is_file())
    assert b"python" in stored
    assert not [w for w in (b"Tidewater", b"Zorbify", b"dashboards", b"ad.txt") if w in stored]


PARTS = ("schema", "is_job_ad", "reason", "title", "role", "seniority", "years_min", "degrees", "skills")


@pytest.mark.parametrize("without", [*PARTS, "not_covered", "disguise", "warnings"])
def test_schema__job_with_a_part_missing__is_refused(run_cli, ad, without) -> None:
    document = document_of(run_cli, ad)
    assert problems("job", {**document, "added_later": 1}) == []
    del document[without]

    assert problems("job", document)


@pytest.mark.parametrize(
    ("change"),
    [
        {"is_job_ad": "yes"},
        {"is_job_ad": False},  # without a reason, and with skills
        {"reason": "a reason in spite of all"},
        {"role": [{"role": "mle", "share": 2}]},
        {"seniority": "boss"},
        {"years_min": 2.5},
        {"degrees": [{"level": "bachelor", "need": "maybe"}]},
        {"skills": [{"skill": "python", "need": "must", "quotes": [{"text": "Python", "where": ""}]}]},
        {"skills": [{"skill": "python", "need": "does", "quotes": []}]},
        {"disguise": ""},
        {"gap": {"schema": "llmcareer/gap@1"}},
    ],
    ids=str,
)
def test_schema__job_with_a_bad_value__is_refused(run_cli, ad, change) -> None:
    assert problems("job", {**document_of(run_cli, ad), **change})


@pytest.mark.parametrize("without", ["fit", "requirements", "must_haves", "next_steps", "caveats"])
def test_schema__gap_to_the_ad_with_a_part_missing__is_refused(run_cli, ad, profile_file, people, without) -> None:
    document = document_of(run_cli, ad, "--profile", profile_file(people["backend"]))
    del document["gap"][without]

    assert problems("job", document)


def test_schema__gap_of_another_role__is_refused(run_cli, ad, profile_file, people) -> None:
    document = document_of(run_cli, ad, "--profile", profile_file(people["backend"]))
    document["gap"]["role"] = "mle"

    assert problems("job", document)


@pytest.mark.parametrize("saved_answers", [False, True], ids=["nobody", "backend"])
def test_job__recipe__refused_with_a_reason_and_exit_0(run_cli, tmp_path, save, people, saved_answers) -> None:
    if saved_answers:
        save(people["backend"])
    file = written(tmp_path, "pie.txt", RECIPE)

    run, document = run_cli("job", file), document_of(run_cli, file)

    assert run.code == 0 and "not a job ad" in run.out and document["reason"] in " ".join(run.out.split())
    assert document["is_job_ad"] is False and len(document["reason"]) > 10
    assert (document["skills"], document["role"], "gap" in document) == ([], [], False)
    assert problems("job", document) == []


SHOP = """We are hiring! Join our shop in Leeds. You will help customers every day and keep the shelves tidy.
Your profile: friendly and punctual. We offer 28 days of holiday and a salary of 24,000 pounds. Apply now with your CV.
"""


def test_job__no_skill_and_no_role_of_ours__we_cannot_tell(run_cli, tmp_path) -> None:
    run = run_cli("job", written(tmp_path, "shop.txt", SHOP))

    assert run.code == 0 and "we cannot tell" in run.out
    assert "Engineer" not in run.out and "llmcareer assess" not in run.out


def test_job__no_skill_but_the_title_of_a_role__that_role(run_cli, tmp_path) -> None:
    run = run_cli("job", written(tmp_path, "shop.txt", f"Data Scientist\n{SHOP}"))

    assert run.code == 0 and "looks like    Data Scientist" in run.out


def test_job__hint__can_be_copied(run_cli, tmp_path) -> None:
    run = run_cli("job", written(tmp_path, "my dream job.txt", AD))

    assert "llmcareer job 'my dream job.txt'" in " ".join(run.out.split())


def test_job__missing_or_folder__exit_2(run_cli, tmp_path, ad) -> None:
    for files in ((tmp_path / "absent.txt",), (ad, tmp_path / "absent.txt"), (tmp_path,)):
        run = run_cli("job", *files)
        assert (run.code, run.out) == (2, "")
        assert "is not there" in run.err or "is a folder" in run.err
    assert run_cli("job").code == 2


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("empty.txt", b"", "empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + b"\x01" * 90, "image"),
        ("old.doc", b"\xd0\xcf\x11\xe0" + b"\x01" * 600, "old Word document"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type", "damaged"),
    ],
)
@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside an ad"])
def test_job__file_that_cannot_be_read__exit_3(run_cli, tmp_path, ad, name, content, word, beside) -> None:
    file = written(tmp_path, name, content)

    run = run_cli("job", *([ad, file] if beside else [file]))

    assert (run.code, run.out) == (3, "")
    assert name in run.err and word in run.err


def test_job__missing_profile__exit_2(run_cli, ad, tmp_path) -> None:
    run = run_cli("job", ad, "--profile", tmp_path / "nobody.yaml")

    assert (run.code, run.out) == (2, "")


def test_job__standard_input__read_as_a_file_is(run_cli, ad) -> None:
    piped = run_cli("job", "-", "--format", "json", stdin=AD)

    assert piped.json() == document_of(run_cli, ad)
    assert run_cli("job", "-", stdin=b"").code == 3


def test_job__saved_web_page__read_without_its_scripts(run_cli, tmp_path) -> None:
    items = "".join(f"<p>{row}</p>" for row in AD.splitlines())
    page = f"<!doctype html><html><head><script>const x = 'Julia Spark'</script></head><body>{items}</body></html>"

    document = document_of(run_cli, written(tmp_path, "ad.html", page))

    assert {s["skill"]: s["need"] for s in document["skills"]} == NEEDS


def test_jobs__several_ads__fit_their_schema_and_count(run_cli, ads, profile_file, people) -> None:
    document = document_of(run_cli, *ads, "--profile", profile_file(people["backend"]))
    skills = {s["skill"]: s for s in document["skills"]}

    assert problems("jobs", document) == []
    assert list(document["ads"]) == [str(f) for f in ads]
    assert skills["python"] == {"skill": "python", "ads": 3, "of": 3, "needs": {"required": 3}, "level": 2}
    assert skills["sql"]["needs"] == {"required": 1, "preferred": 1}
    assert skills["rag"]["level"] is None and skills["statistics"]["level"] == 1
    assert document["skills"][0]["skill"] == "python"
    counts = [(-s["ads"], s["skill"]) for s in document["skills"]]
    assert counts == sorted(counts)
    for skill, found in skills.items():
        asked = [s["need"] for a in document["ads"].values() for s in a["skills"] if s["skill"] == skill]
        assert found["ads"] == len(asked) == sum(found["needs"].values())


def test_jobs__text__shows_what_more_than_half_want_and_what_is_lacking(run_cli, ads, profile_file) -> None:
    out = run_cli("job", *ads, "--profile", profile_file({"python": 3})).out

    assert "WHAT 3 ADS WANT" in out
    assert "Python" in out and "3 of 3" in out and "2 of 3" in out and "1 of 3" not in out
    flat = " ".join(out.split())
    lacking = flat.partition("new to you or not answered yet: ")[2]
    assert "SQL" in lacking and "Python" not in lacking


def test_jobs__with_a_recipe__left_out_with_its_reason(run_cli, ads, tmp_path) -> None:
    pie = written(tmp_path, "pie.txt", RECIPE)

    run, document = run_cli("job", *ads, pie), document_of(run_cli, *ads, pie)

    assert run.code == 0 and "WHAT 3 ADS WANT" in run.out and "LEFT OUT" in run.out
    assert document["ads"][str(pie)]["is_job_ad"] is False
    assert {s["of"] for s in document["skills"]} == {3}
    assert problems("jobs", document) == []


def test_jobs__recipes_only__exit_0_and_says_so(run_cli, tmp_path) -> None:
    pies = [written(tmp_path, name, RECIPE) for name in ("pie.txt", "tart.txt")]

    run, document = run_cli("job", *pies), document_of(run_cli, *pies)

    assert run.code == 0 and "none of these as a job ad" in run.out
    assert document["skills"] == [] and problems("jobs", document) == []


def test_jobs__same_file_twice__counts_once(run_cli, ad) -> None:
    assert document_of(run_cli, ad, ad)["schema"] == "llmcareer/job@1"
    twice = run_cli("job", "-", "-", "--format", "json", stdin=AD)
    assert twice.json()["schema"] == "llmcareer/job@1"


def test_jobs__standard_input_beside_a_file__both_are_read(run_cli, ads) -> None:
    document = run_cli("job", ads[0], "-", "--format", "json", stdin=AD_2).json()

    assert list(document["ads"]) == [str(ads[0]), "-"] and document["skills"][0]["ads"] == 2


@pytest.mark.parametrize("without", ["schema", "ads", "skills"])
def test_schema__jobs_with_a_part_missing__is_refused(run_cli, ads, without) -> None:
    document = document_of(run_cli, *ads)
    assert problems("jobs", {**document, "added_later": 1}) == []
    del document[without]

    assert problems("jobs", document)


@pytest.mark.parametrize(
    ("key", "value"), [("ads", 0), ("of", "3"), ("needs", {}), ("needs", {"must": 1}), ("level", 5)], ids=str
)
def test_schema__jobs_with_a_bad_value__is_refused(run_cli, ads, key, value) -> None:
    document = document_of(run_cli, *ads)
    document["skills"][0][key] = value

    assert problems("jobs", document)


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "csv", "json"])
@pytest.mark.parametrize("saved_answers", [False, True], ids=["nobody", "backend"])
def test_job__hostile_text__stays_text(run_cli, tmp_path, save, people, form, saved_answers) -> None:
    if saved_answers:
        save(people["backend"])

    run = run_cli("job", written(tmp_path, "ad.txt", HOSTILE), "--format", form)

    assert run.code == 0
    assert not [c for c in RAW if c in run.out + run.err]
    flat = " ".join(run.out.split())
    if form == "html":
        assert "<script>alert" not in flat and "&lt;script&gt;alert(1)" in flat and 'href="file:' not in flat
    elif form == "markdown":
        assert "<script>" not in flat and "\\<script\\>alert(1)" in flat
    elif form == "json":
        assert MARKUP in json.dumps(run.json()["skills"])
        assert run.json()["title"].startswith("Machine Learning Engineer [red]<b>")
    else:
        assert "[bold red]X[/bold red] [link=file:///etc/passwd]here[/link]" in flat
        assert "<script>alert(1)</script>" in flat


def test_jobs__hostile_file_names__stay_text(run_cli, tmp_path) -> None:
    files = [written(tmp_path, f"[bold]\x1b[31m\u202e{i}.txt", text) for i, text in enumerate((AD, RECIPE))]

    for arguments in (files, files[:1], files[1:]):
        for form in ("terminal", "html"):
            run = run_cli("job", *arguments, "--format", form)
            assert run.code == 0
            assert not [c for c in RAW if c in run.out + run.err]


@pytest.mark.parametrize(
    ("form", "signs"),
    [
        ("markdown", ("# Machine Learning Engineer", "“", "4+ years of experience")),
        ("html", ("<!doctype html>", "<h1", "Machine Learning Engineer")),
        ("csv", ("section,", "Machine Learning Engineer")),
    ],
    ids=["markdown", "html", "csv"],
)
def test_job__other_formats__on_screen_and_into_a_file(run_cli, ad, tmp_path, form, signs) -> None:
    out, target = run_cli("job", ad, "--format", form).out, tmp_path / "out.txt"

    run = run_cli("job", ad, "--format", form, "-o", target)

    assert all(sign in out for sign in signs), out[:600]
    assert run.code == 0 and target.read_text("utf-8").split() == out.split()
    assert run_cli("job", ad, "--format", form, "-o", target).code == 2
    assert run_cli("job", ad, "--format", form, "-o", target, "--force").code == 0


@pytest.mark.parametrize("form", ["markdown", "html", "csv", "terminal"])
def test_jobs__other_formats__name_what_they_want(run_cli, ads, form) -> None:
    out = run_cli("job", *ads, "--format", form).out

    assert "3 of 3" in out and "Python" in out


def test_job__text__no_line_over_80(run_cli, ads, save, people) -> None:
    save(people["backend"])

    for files in (ads, *[[ad] for ad in ads]):
        lines = run_cli("job", *files).out.splitlines()
        assert not [line for line in lines if len(line) > 80 and "http" not in line]


def test_job__other_hash_seeds__same_bytes(run_process, ads, profile_file, people) -> None:
    me = profile_file(people["backend"])
    for files in (ads[:1], ads):
        runs = [
            run_process("job", *files, "--profile", me, "--format", "json", env={"PYTHONHASHSEED": seed})
            for seed in ("1", "2")
        ]
        assert [r.code for r in runs] == [0, 0] and runs[0].out == runs[1].out
