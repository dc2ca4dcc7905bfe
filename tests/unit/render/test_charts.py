"""Pictures: what they draw is what the block says, within their frame, with a name for those who hear them."""

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from render_pages import HOSTILE, every_block

from llmcareer.render import charts
from llmcareer.report.page import (
    HaveNeed,
    HaveNeedRow,
    MapNode,
    Picture,
    RangeRow,
    Ranges,
    SkillMap,
    Span,
    Timeline,
    Trend,
    TrendPoint,
)

PATIENT = settings(deadline=None)  # other work on the machine is no fault
SHARES = st.floats(0, 1, allow_nan=False)
PICTURES = tuple(b for b in every_block().blocks if isinstance(b, (Ranges, HaveNeed, SkillMap, Timeline, Trend)))


def drawn(block: Picture) -> ET.Element:
    """The picture as a tree; fails where it is not well formed."""
    return ET.fromstring(f"<all>{charts.draw(block, 'Title', 'key')}</all>")


def within(root: ET.Element) -> None:
    """Nothing stands left of, right of or above its frame, nor below it."""
    for svg in root.iter("svg"):
        height = float(svg.get("height", "0"))
        for part in svg.iter():
            x, width = (float(part.get(k, "0").rstrip("%")) for k in ("x", "width"))
            if part.tag == "rect":
                assert 0 <= x <= 100 and x + width <= 100.01
                assert float(part.get("y", "0")) + float(part.get("height", "0")) <= height
            if part.tag == "text":
                assert 0 < float(part.get("y", "0")) <= height


@pytest.mark.parametrize("block", PICTURES, ids=lambda block: type(block).__name__)
def test_every_picture_has_a_title_and_a_description_of_its_own(block: Picture) -> None:
    root = drawn(block)
    ids = [part.get("id") for part in root.iter() if part.get("id")]
    assert len(ids) == len(set(ids))
    for svg in root.iter("svg"):
        assert svg.get("role") == "img"
        title, description = (svg.find(f"{tag}") for tag in ("title", "desc"))
        assert title is not None and title.text and description is not None and description.text
        assert svg.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    within(root)


@pytest.mark.parametrize("word", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_text(word: str) -> None:
    for block in every_block(word).blocks:
        if isinstance(block, (Ranges, HaveNeed, SkillMap, Timeline, Trend)):
            root = drawn(block)
            assert {part.tag for part in root.iter()} <= {
                *("all", "div", "p", "svg", "title", "desc", "rect", "line", "circle", "path", "text", "tspan")
            }
            assert all(len(part.text or "") <= charts.LONGEST_LABEL + 20 for part in root.iter("text"))


@PATIENT
@given(st.lists(st.tuples(SHARES, SHARES), min_size=1, max_size=12))
def test_ranges_stand_where_they_say(pairs: list[tuple[float, float]]) -> None:
    rows = tuple(RangeRow(f"r{i}", min(p), max(p), "text") for i, p in enumerate(pairs))
    root = drawn(Ranges(rows))
    within(root)
    bars = [part for part in root.iter("rect") if part.get("class") == "bar"]
    wide = [row for row in rows if row.high > row.low]
    assert len(bars) == len(wide)
    for bar, row in zip(bars, wide, strict=True):
        assert float(bar.get("x", "").rstrip("%")) == pytest.approx(100 * row.low, abs=0.01)
        assert float(bar.get("width", "").rstrip("%")) == pytest.approx(100 * (row.high - row.low), abs=0.01)


@PATIENT
@given(st.integers(0, 4), st.integers(1, 4), st.booleans())
def test_boxes_are_filled_up_to_what_is_there_and_framed_up_to_what_is_asked(have: int, need: int, sure: bool) -> None:
    root = drawn(HaveNeed((HaveNeedRow("Skill", "Area", have, "text", need, sure=sure),), 4, "summary"))
    kinds = [part.get("class") for part in root.iter("rect")]
    there = "bar" if sure else "guess"
    expected = [there if k <= have else "missing" if k <= need else "beyond" for k in range(1, 5)]
    assert kinds == expected
    said = "".join(root.itertext())
    assert str(have) in said and str(need) in said and ("≈" in said) == (not sure)


@PATIENT
@given(st.integers(0, 2**12))
def test_a_map_shows_everything_once_below_something_it_comes_after(seed: int) -> None:
    import random

    draw = random.Random(seed)
    keys = [f"k{i}" for i in range(draw.randint(1, 30))]
    nodes = []
    for i, key in enumerate(keys):
        after = tuple(draw.sample(keys[:i], min(i, draw.choice((0, 0, 1, 2, 3)))))
        nodes.append(MapNode(key, f"Skill {key}", after, "state", draw.choice((None, 0.0, 0.4, 1.0))))
    root = drawn(SkillMap(tuple(nodes), "summary", "you"))
    within(root)
    labels = [part.text for part in root.iter("text") if part.get("class") == "label"]
    assert sorted(labels) == sorted(f"Skill {key}" for key in keys)
    assert len(root.findall(".//path[@class='link']")) == sum(1 for n in nodes if n.after)
    assert len(list(root.iter("circle"))) >= len(keys)


@PATIENT
@given(st.lists(st.tuples(SHARES, SHARES, SHARES), min_size=1, max_size=60))
def test_a_trend_has_a_bar_for_every_day(values: list[tuple[float, float, float]]) -> None:
    start = date(2026, 1, 1)
    points = tuple(
        TrendPoint(str(start + timedelta(i * 3)), *(sorted(v)[k] for k in (1, 0, 2)), "t") for i, v in enumerate(values)
    )
    root = drawn(Trend(points, "summary"))
    within(root)
    assert len(list(root.iter("circle"))) == len(points)
    days = [part.text for part in root.iter("text") if re.fullmatch(r"2026-\d\d-\d\d", part.text or "")]
    assert points[-1].day in days and len(days) <= 3


def test_days_stand_by_the_calendar() -> None:
    days = ("2026-01-01", "2026-01-02", "2026-01-11")
    root = drawn(Trend(tuple(TrendPoint(day, 0.5, 0.4, 0.6, "40-60") for day in days), "summary"))
    xs = [float(part.get("cx", "").rstrip("%")) for part in root.iter("circle")]
    assert (xs[1] - xs[0]) * 10 == pytest.approx(xs[2] - xs[0], rel=0.01)


def test_a_plan_stands_on_its_weeks() -> None:
    root = drawn(Timeline((Span("First", 1, 3, "1 to 3"), Span("Second", 4, 12, "4 to 12")), "week", 12, "summary"))
    bars = [(p.get("x"), p.get("width")) for p in root.iter("rect") if p.get("class") == "bar"]
    assert bars == [("0%", "25%"), ("25%", "75%")]
    assert "12 weeks" in "".join(root.itertext())
