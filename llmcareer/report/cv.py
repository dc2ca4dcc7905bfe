"""What was read in a CV, with the words each finding rests on."""

from typing import Any

from llmcareer.model import Catalogue
from llmcareer.readings import CvReading, Quote
from llmcareer.report import words
from llmcareer.report.page import Block, Heading, Item, Listing, Page, Text
from llmcareer.report.person import EVIDENCE_WORDS
from llmcareer.visible import cells

QUOTES_SHOWN = 2
IGNORED_SHOWN = 6
QUOTE_COLUMNS = 200  # of a quote on the screen that confirms a finding


def cv_page(catalogue: Catalogue, reading: CvReading, file: str, *, kept: int | None = None) -> Page:
    """The findings of a CV. ``kept`` is how many the person confirmed, None where nobody was asked."""
    found = words.counted(len(reading.skills), "skill")
    blocks: list[Block] = [Heading("What we read in your CV", f"{file}: {found}", 1)]
    if not reading.skills:
        blocks.append(Text("We found none of our skills in it. The questions do not need a CV: llmcareer assess"))
    blocks.append(
        Text(
            "A CV shows what was done, not how it went; no level above 3 comes from it. Nothing of its text is stored."
        )
    )
    for skill in reading.skills:
        name = catalogue.skills[skill.skill].name
        behind = EVIDENCE_WORDS[skill.evidence]
        aside = f"{_range(skill.level_low, skill.level_high)}{f', {behind}' if behind else ''}"
        blocks.append(Item(name, aside, tuple(("", _quoted(q)) for q in skill.quotes[:QUOTES_SHOWN])))
    if reading.ignored:
        blocks += [Heading("Seen and left out"), Listing(_left_out(catalogue, reading)[:IGNORED_SHOWN])]
    if reading.warnings:
        blocks += [Heading("Please know"), Listing(tuple(f"{w[0].upper()}{w[1:]}" for w in reading.warnings))]
    if kept is None:
        blocks.append(Text("Nothing was kept. On a terminal you confirm, change or drop each finding first."))
    else:
        blocks.append(Text(f"{words.counted(kept, 'finding')} kept. The questions go on from there: llmcareer assess"))
    return Page(f"What we read in {file}", tuple(blocks), _document(reading, kept))


def finding_text(catalogue: Catalogue, reading: CvReading, index: int) -> str:
    """What a person reads before they confirm one finding."""
    skill = reading.skills[index]
    quotes = " ".join(_quoted(q._replace(text=_short(q.text))) for q in skill.quotes[:QUOTES_SHOWN])
    return f"{index + 1} of {len(reading.skills)}. {catalogue.skills[skill.skill].name}. Your CV says: {quotes}"


def _document(reading: CvReading, kept: int | None) -> dict[str, Any]:
    degree = reading.degree
    return {
        "schema": "llmcareer/cv@1",
        "skills": [
            {
                "skill": s.skill,
                "level_low": s.level_low,
                "level_high": s.level_high,
                "evidence": s.evidence,
                "quotes": [{"text": q.text, "where": q.where} for q in s.quotes],
            }
            for s in reading.skills
        ],
        "degree": {"highest": degree.highest, "status": degree.status} if degree.highest != "none" else None,
        "years": reading.years,
        "ignored": [{"skill": i.skill, "text": i.text, "where": i.where, "reason": i.reason} for i in reading.ignored],
        "warnings": list(reading.warnings),
        "kept": kept,
    }


def _left_out(catalogue: Catalogue, reading: CvReading) -> tuple[str, ...]:
    """Each sentence with what it names and why that does not count, once for all skills it names."""
    named: dict[tuple[Quote, str], list[str]] = {}
    for gone in reading.ignored:
        named.setdefault((Quote(gone.text, gone.where), gone.reason), []).append(catalogue.skills[gone.skill].name)
    return tuple(
        f"{_quoted(quote)}: {reason} ({'; '.join(dict.fromkeys(names))})" for (quote, reason), names in named.items()
    )


def _range(low: int, high: int) -> str:
    return words.level(low) if low == high else f"level {low} to {high}"


def _short(text: str) -> str:
    """The beginning of a long quote, so that all choices below it fit a screen of 80x24."""
    if cells(text) <= QUOTE_COLUMNS:
        return text
    while cells(text) > QUOTE_COLUMNS:
        text = text.rpartition(" ")[0] or text[:-1]
    return f"{text} …"


def _quoted(quote: Quote) -> str:
    return f"“{quote.text}” ({quote.where})" if quote.where else f"“{quote.text}”"
