"""Answers from a file in the place of a person: no terminal needed."""

from collections.abc import Mapping

from llmcareer.model import Claim, Reply
from llmcareer.report.questions import QuestionScreen


class AnswersFile:
    """Replies from the claims of a profile; a skill that is missing counts as skipped."""

    def __init__(self, claims: Mapping[str, Claim]) -> None:
        self._claims = claims

    def ask(self, screen: QuestionScreen) -> Reply:
        """The reply of the file to one question."""
        claim = self._claims.get(screen.skill)
        if claim is None:
            return Reply("skip")
        return Reply("answer", claim.level, claim.evidence)
