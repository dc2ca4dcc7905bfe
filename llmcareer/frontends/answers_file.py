"""Answers from a file in the place of a person: no terminal needed."""

from collections.abc import Mapping, Sequence

from llmcareer.model import Claim, Reply
from llmcareer.report.questions import QuestionScreen

HANDS_ON = 2  # the level from which one would tick "done hands-on"


class AnswersFile:
    """Replies from the claims of a profile; a skill that is missing counts as skipped."""

    def __init__(self, claims: Mapping[str, Claim]) -> None:
        self._claims = claims

    def tick(self, title: str, choices: Sequence[tuple[str, str]]) -> frozenset[str]:  # noqa: ARG002
        """The skills that the file places at "done with help" or higher."""
        return frozenset(s for s, _ in choices if s in self._claims and self._claims[s].level >= HANDS_ON)

    def ask(self, screen: QuestionScreen) -> Reply:
        """The reply of the file to one question."""
        claim = self._claims.get(screen.skill)
        if claim is None:
            return Reply("skip")
        return Reply("answer", claim.level, claim.evidence)
