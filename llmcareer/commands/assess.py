"""llmcareer assess"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Protocol

import typer

from llmcareer import frontends, paths
from llmcareer.commands import context, people
from llmcareer.commands.lookup import find_skill, needed_role
from llmcareer.errors import InterruptedByPersonError, UserError
from llmcareer.frontends.answers_file import AnswersFile
from llmcareer.matching import Ranking, rank
from llmcareer.model import AREA_NAMES, AREAS, Catalogue, Event, Reply, Role
from llmcareer.planning import first_steps, next_steps
from llmcareer.profile import in_progress
from llmcareer.questionnaire import (
    QUICK_QUESTIONS,
    SHARPEN_QUESTIONS,
    Plan,
    Question,
    Stop,
    asked_skills,
    next_question,
)
from llmcareer.report import documents, words
from llmcareer.report.gap import caveats, strengths
from llmcareer.report.match import assess_page
from llmcareer.report.page import Page
from llmcareer.report.questions import (
    FRAME_CHOICES,
    FRAME_QUESTION,
    FRAME_TEXT,
    TICK_QUESTION,
    QuestionScreen,
    question_screen,
    why,
)
from llmcareer.storage.files import read_text
from llmcareer.storage.log import AnswerLog
from llmcareer.storage.profile_file import read_profile

app = context.new_app()

EPILOG = context.examples(
    "llmcareer assess",
    "llmcareer assess --quick",
    "llmcareer assess --role mle",
    "llmcareer assess --answers me.yaml --format json",
    note="Self-help for the person answering; not for recruitment, selection, grading or placement of others.",
)


Save = Callable[[Sequence[Event]], None]


class FrontEnd(Protocol):
    """Whoever answers questions: a terminal, a file, a test."""

    def tick(self, title: str, choices: Sequence[tuple[str, str]]) -> frozenset[str]:
        """Which of several (value, label) choices apply."""

    def ask(self, screen: QuestionScreen) -> Reply:
        """The reply to one question."""


class Person(FrontEnd, Protocol):
    """A front end that can ask for more than a level."""

    def choose(self, title: str, choices: Sequence[tuple[str, str]], text: str = "") -> str:
        """One of several (value, label) choices."""

    def enter(self, text: str, default: str = "") -> str:
        """A line of text."""


@app.command(epilog=EPILOG)
def assess(
    role: context.RoleOption = None,
    full: Annotated[bool, typer.Option("--full", help="Ask about every skill (some 15 minutes).")] = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="Four tick screens and at most six questions (two minutes); rougher.")
    ] = False,
    answers: Annotated[
        str | None,
        typer.Option("--answers", metavar="FILE", help="Ask this file instead of a person; nothing is saved."),
    ] = None,
    from_: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="CV", help="Start from your CV: you confirm what it shows, then fewer questions."
        ),
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Start over; earlier answers stay in the history.")] = False,
    seniority: context.SeniorityOption = None,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Find out where you stand: about 15 questions, six minutes, private; continues where you stopped."""
    known = context.catalogue(catalogue)
    wanted = needed_role(known, role).id if role is not None else None
    if quick and (full or wanted):
        raise UserError("--quick asks about all roles, in short: leave out --role and --full.")
    if from_ is not None and answers is not None:
        raise UserError("A CV is confirmed by a person: --from goes without --answers.")
    plan = Plan(known.first_questions, role=wanted, full=full)
    if quick:
        plan = Plan((), most=QUICK_QUESTIONS)
    if answers is not None:
        page = _from_file(known, answers, plan, seniority)
    else:
        page = _on_terminal(known, plan, seniority, fresh=fresh, from_cv=from_)
    context.show(page, format, output, force=force)


def interview_for_role(role: str, seniority: str | None) -> None:
    """Ask on the terminal what one role needs, and save the answers."""
    known = context.catalogue(None)
    _on_terminal(known, Plan(known.first_questions, role=role), seniority, fresh=False)


def _from_file(known: Catalogue, answers: str, plan: Plan, seniority: str | None) -> Page:
    text = read_text("-" if answers == "-" else Path(answers), sys.stdin.buffer)
    told = people.person_from(known, read_profile(text, answers, known.skills, known.retired, context.now()))
    level = told.seniority(seniority)
    events: list[Event] = []
    asked: list[tuple[Question, Reply]] = []
    file = AnswersFile(told.profile.claims)
    if plan.most == QUICK_QUESTIONS:
        _tick(known, file, events, save=events.extend)
    stop = _interview(known, file, plan, level, events, asked, save=events.extend)
    page = _result(known, people.person_from(known, events), level, stop, saved=False)
    return Page(page.title, page.blocks, _document(known, events, level, stop, asked))


def _on_terminal(
    known: Catalogue, plan: Plan, seniority: str | None, *, fresh: bool, from_cv: str | None = None
) -> Page:
    if not frontends.is_there():
        raise UserError(
            "The quiz needs a terminal. Without one, put answers into a file and run: "
            "llmcareer assess --answers FILE   (its form: docs/reference.md, or llmcareer profile export)"
        )
    if from_cv is not None:
        from llmcareer.commands.cv import confirm, read

        confirm(known, read(known, from_cv))
    from llmcareer.frontends.terminal import Terminal  # questionary: only when somebody is asked

    person = Terminal()
    asked: list[tuple[Question, Reply]] = []
    with AnswerLog.open(paths.answer_log()) as log:
        events = list(log.events())

        def save(new: Sequence[Event]) -> None:
            log.append_all(new)
            events.extend(new)

        try:
            note = _what_is_kept(known, events, fresh=fresh)
            wanted = _begin(known, person, plan, events, save, fresh=fresh)
            if wanted is not None and not in_progress(events):
                save([_event(known, "begun")])
            level = seniority or _frame(known, person, events, save)
            stop = "shown"
            if wanted is not None:
                if wanted.most == QUICK_QUESTIONS:
                    _tick(known, person, events, save=save)
                stop = _interview(known, person, wanted, level, events, asked, save=save, note=note)
                more = _offer_more(known, person, wanted, level, events, stop)
                if more is not None:
                    stop = _interview(known, person, more, level, events, asked, save=save)
                save([_event(known, "finished")])
            page = _result(known, people.person_from(known, events), level, stop)
        except (KeyboardInterrupt, EOFError):
            told = people.person_from(known, events).profile
            kept = words.counted(len(told.claims), "answer") + (" and your ticks" if told.ticks else "")
            text = f"Stopped. {kept} kept. Go on whenever you like: llmcareer assess"
            raise InterruptedByPersonError(text) from None
    return Page(page.title, page.blocks, _document(known, events, level, stop, asked))


def _what_is_kept(known: Catalogue, events: Sequence[Event], *, fresh: bool) -> str:
    """What an interrupted assessment left, for the first question screen: it covers what was printed before."""
    answered = len(people.person_from(known, events).profile.claims)
    if fresh or not answered or not in_progress(events):
        return ""
    return f"Welcome back: {words.counted(answered, 'answer')} kept. We go on where you stopped."


def _begin(
    known: Catalogue, person: Person, plan: Plan, events: list[Event], save: Save, *, fresh: bool
) -> Plan | None:
    """What to ask: start over where that is wanted; after a finished assessment, ask what to do with it.

    None where there is nothing to ask and only the result is wanted.
    """
    before = people.person_from(known, events).profile
    if fresh and (asked_skills(before) or before.claims):
        save([_event(known, "fresh")])
        return plan
    if not asked_skills(before) or in_progress(events) or plan.role or plan.full:
        return plan
    choices = (
        ("more", f"answer {SHARPEN_QUESTIONS} more, to see the gaps of the nearest role more sharply"),
        ("change", "change one answer"),
        ("show", "see the result again"),
        ("fresh", "start over"),
    )
    answered = words.counted(len(before.claims), "answer")
    chosen = person.choose("What would you like to do?", choices, f"Welcome back. You have given {answered}.")
    if chosen == "fresh":
        save([_event(known, "fresh")])
    elif chosen == "change":
        _change_one(known, person, save)
        return None
    elif chosen == "show":
        return None
    elif chosen == "more":
        return replace(plan, only_gaps=True, most=len(asked_skills(before)) + len(before.reasked) + SHARPEN_QUESTIONS)
    return plan


def _change_one(known: Catalogue, person: Person, save: Save) -> None:
    typed = person.enter("Which skill? (an id or a name, such as python)")
    skill = find_skill(known, typed)
    screen = question_screen(known, context.roles_of(known), Question(skill.id, 1, 1, 30.0, "gaps"))
    reply = person.ask(replace(screen, number=1))
    if reply.kind != "back":
        save([_reply_event(known, skill.id, reply)])


def _frame(known: Catalogue, person: Person, events: list[Event], save: Save) -> str:
    """The one frame question, asked once; it sets the seniority of the result."""
    before = people.person_from(known, events).profile
    if before.seniority:
        return before.seniority
    chosen = person.choose(FRAME_QUESTION, FRAME_CHOICES, FRAME_TEXT)
    save([_event(known, "frame", value=chosen)])
    return chosen


def _offer_more(
    known: Catalogue, person: Person, plan: Plan, seniority: str, events: Sequence[Event], stop: str
) -> Plan | None:
    """When the order of the roles is as clear as it will get: offer to look closer at the first one."""
    if stop not in ("sure", "limit") or plan.role or plan.full or plan.only_gaps:
        return None
    told = people.person_from(known, events)
    ranking = rank(told.belief, context.roles_of(known), seniority)
    name = ranking.match(ranking.shown[0]).role.name
    choices = (
        ("stop", "show me the result"),
        ("more", f"answer {SHARPEN_QUESTIONS} more first, to see the gaps of {name} more sharply"),
    )
    answered = words.counted(len(told.belief.claims), "answer")
    text = f"{answered}: more questions would hardly change the order of the roles."
    if person.choose("How shall we go on?", choices, text) == "stop":
        return None
    put = len(asked_skills(told.profile)) + len(told.profile.reasked)
    return replace(plan, only_gaps=True, most=put + SHARPEN_QUESTIONS)


def _tick(known: Catalogue, who: FrontEnd, events: Sequence[Event], *, save: Save) -> None:
    """One tick screen per area that had none yet; each is saved before the next is shown."""
    ticked = people.person_from(known, events).profile.ticks
    for area in AREAS:
        choices = [(s.id, s.name) for s in known.skills.values() if s.area == area and s.id not in ticked]
        if choices:
            done = who.tick(TICK_QUESTION.format(area=AREA_NAMES[area]), choices)
            save([_event(known, "tick", skill=s)._replace(level=int(s in done)) for s, _ in choices])


def _interview(
    known: Catalogue,
    who: FrontEnd,
    plan: Plan,
    seniority: str,
    events: list[Event],
    asked: list[tuple[Question, Reply]],
    *,
    save: Save,
    note: str = "",
) -> str:
    """Ask until the questionnaire stops; every answer is saved before the next question is chosen.

    ``note`` stands on the first question screen.
    """
    roles = context.roles_of(known)
    went_back = False
    while True:
        profile = people.person_from(known, events).profile
        step = next_question(known.skills, roles, seniority, profile, plan)
        if isinstance(step, Stop):
            return step.reason
        screen = question_screen(known, roles, step)
        reply = who.ask(replace(screen, note=f"{note} {screen.note}".strip()))
        note = ""
        if reply.kind == "back":
            if went_back or asked or asked_skills(profile):
                save([_event(known, "back")])
                del asked[-1:]
            went_back = True
            continue
        asked.append((step, reply))
        before = [_event(known, "reask", skill=step.skill)] if step.reason == "reask" else []
        save([*before, _reply_event(known, step.skill, reply)])


def _result(known: Catalogue, person: people.Person, seniority: str, stop: str, *, saved: bool = True) -> Page:
    ranking = rank(person.belief, context.roles_of(known), seniority)
    steps = first_steps(known, person.belief, ranking)
    return assess_page(known, ranking, person.profile, steps, stop, saved=saved)


def _document(
    known: Catalogue,
    events: Sequence[Event],
    seniority: str,
    stop: str,
    asked: Sequence[tuple[Question, Reply]],
) -> documents.Document:
    """``llmcareer/assess@1``."""
    person = people.person_from(known, events)
    roles: list[Role] = context.roles_of(known)
    ranking: Ranking = rank(person.belief, roles, seniority)
    first = ranking.match(ranking.shown[0])
    steps = next_steps(known, person.belief, [first])
    return {
        "schema": "llmcareer/assess@1",
        "answered": len(person.belief.claims),
        "stop_reason": stop,
        "asked": [
            {
                "skill": question.skill,
                "answer": reply.level if reply.kind == "answer" else reply.kind,
                "evidence": reply.evidence,
                "reason": question.reason,
                "why": why(known, roles, question),
            }
            for question, reply in asked
        ],
        "match": documents.ranking(ranking, len(person.belief.claims), known),
        "gap": documents.gap(first, steps, strengths(first), caveats(known, first), known),
    }


def _event(known: Catalogue, kind: str, *, skill: str = "", value: str = "") -> Event:
    return Event(at=context.now(), kind=kind, skill=skill, value=value, catalogue_version=known.version)


def _reply_event(known: Catalogue, skill: str, reply: Reply) -> Event:
    event = _event(known, reply.kind, skill=skill)
    return event._replace(level=reply.level, evidence=reply.evidence)
