"""Phrases that name a skill in changing words, beside the fixed aliases of the catalogue.

Notation: see `llmcareer.intake.tokens.Patterns`. Each holds for any ad or CV; none is made for one text.
"""

from llmcareer.intake.phrases import (
    data_analysis,
    language_models,
    llm_applications,
    machine_learning,
    programming,
    research,
)

PHRASES: dict[str, tuple[str, ...]] = {
    **machine_learning.PHRASES,
    **language_models.PHRASES,
    **llm_applications.PHRASES,
    **programming.PHRASES,
    **data_analysis.PHRASES,
    **research.PHRASES,
}
