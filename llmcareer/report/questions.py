"""What a question screen says: the skill, its statements, how far along, and why it is asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from llmcareer.model import AREA_NAMES, Catalogue, Role
from llmcareer.questionnaire import Question
from llmcareer.report import gap, words

WELCOME = (
    "Nobody sees this but you, and nothing leaves this computer. Pick the highest line you could show someone today. "
    "“New to me” is a fine answer: it tells us where your plan should start."
)
FRAME_TEXT = "A few questions, one on each screen. You can stop at any time: every answer is kept."
FRAME_QUESTION = "Which of these are you?"
FRAME_CHOICES = (
    ("entry", "I am looking for my first job in this field"),
    ("mid", "I work in software, data or research already"),
    ("senior", "I lead others, or want a senior job"),
)
TICK_QUESTION = "Which of these have you done hands-on, at least once? ({area})"
EVIDENCE_QUESTION = "What is behind that?"
EVIDENCE_CHOICES = (
    ("c", "course", "a course"),
    ("p", "project", "my own project"),
    ("w", "production", "work or publication"),
)


@dataclass(frozen=True, slots=True)
class QuestionScreen:
    """Everything a front end shows for one question.

    ``statements[k]`` is what a person at level k says. ``note`` is set for a question asked again.
    """

    skill: str
    title: str
    area: str
    description: str
    statements: tuple[str, ...]
    number: int
    about: int
    minutes: int
    why: str
    note: str = ""


def question_screen(catalogue: Catalogue, roles: Sequence[Role], question: Question) -> QuestionScreen:
    """The screen of a question."""
    skill = catalogue.skills[question.skill]
    note = ""
    if question.reason == "reask":
        note = f"We ask this a second time: {question.detail}. Keep your answer if it holds; both are fine."
    return QuestionScreen(
        skill=skill.id,
        title=skill.name,
        area=AREA_NAMES[skill.area],
        description=skill.description,
        statements=tuple(skill.in_my_words(level) for level in range(len(skill.statements))),
        number=question.number,
        about=question.about,
        minutes=max(1, round(question.seconds / 60)),
        why=why(catalogue, roles, question),
        note=note,
    )


def why(catalogue: Catalogue, roles: Sequence[Role], question: Question) -> str:
    """Why this question now, in one or two sentences with the evidence behind it."""
    skill = catalogue.skills[question.skill]
    asking = [(r, q) for r in roles if (q := r.requirement(question.skill)) is not None]
    asking.sort(key=lambda item: (-item[1].importance, item[0].id))
    evidence = ""
    if asking:
        role, requirement = asking[0]
        figure = gap.ads_figure(requirement.figures)
        if figure is not None:
            evidence = f"{skill.name} is named in {words.percent(figure.share)} of {figure.n:,} {role.name} ads"
            moves = "one role" if len(asking) == 1 else f"{len(asking)} of {len(roles)} roles"
            evidence += f", and your answer moves {moves}."
    reasons = {
        "first": "most people can place themselves here, and it says much about an area.",
        "order": _order_reason(catalogue, question.rivals),
        "gaps": "it narrows what is missing for the role you are nearest to.",
        "role": "the role you chose asks for it.",
        "full": "you chose to be asked about everything.",
        "reask": "two of your answers do not fit together well, so we ask once more.",
    }
    return f"Asked because {reasons[question.reason]} {evidence}".strip()


def _order_reason(catalogue: Catalogue, rivals: Sequence[str]) -> str:
    names = [catalogue.roles[r].name for r in rivals if r in catalogue.roles]
    if len(names) < 2:
        return "this answer says most about the order of the roles."
    return f"it helps to tell {words.listed(names[:2])} apart."
