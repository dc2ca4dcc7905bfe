"""The best set of steps for a budget of hours, found exactly. Knows options, hours and gains, no skills.

The problem is a knapsack whose pieces need one another (docs/method.md 4.1), solved by branch and
bound. Branch: take the goal that pays best per hour with all it still needs, or forbid it; where
something blurs the bound, decide on that first. Bound: a fractional knapsack over the goals left,
each paying its own hours and an equal share of the needs without a gain that it has in common with
others. Whatever is chosen is paid for at most once, so the bound is never too low.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

MOST_NODES = 20_000  # docs/method.md 4.2; the ninetieth percentile there was 103
MOST_LOOKS = 200_000  # at goals, over all nodes: large problems have dearer nodes, and this bounds the time
CLOSE_ENOUGH = 1e-9  # a set is proved best when none can bring more than this beyond it

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Option(Generic[K]):
    """One thing to choose or leave: hours > 0, gain >= 0, and what must be chosen with it.

    Only a ``goal`` is chosen for its own sake; others come along where a goal needs them, and then
    their gain counts.
    """

    hours: float
    gain: float
    needs: tuple[K, ...] = ()
    goal: bool = True


@dataclass(frozen=True, slots=True)
class Optimum(Generic[K]):
    """The chosen options. ``proved`` is False where the node limit ended the search: best found."""

    chosen: frozenset[K]
    gain: float
    hours: float
    proved: bool
    nodes: int


def closure(options: Mapping[K, Option[K]], key: K) -> frozenset[K]:
    """An option with all it needs, directly or through others."""
    found: set[K] = set()
    waiting = [key]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting.extend(options[current].needs)
    return frozenset(found)


def best_set(options: Mapping[K, Option[K]], budget: float, most_nodes: int = MOST_NODES) -> Optimum[K]:
    """The set of options, closed under what they need, with the largest gain within the budget.

    The order of ``options`` settles ties, so the same input gives the same set.
    """
    search = _Search(options, budget)
    return search.run(most_nodes)


def greedy_set(options: Mapping[K, Option[K]], budget: float) -> Optimum[K]:
    """The set that taking the best-paying goal with all it needs, again and again, leads to."""
    search = _Search(options, budget)
    done, used, gained = search.greedy()
    return Optimum(search.keys_of(done), gained, used, False, 0)


class _Search(Generic[K]):
    """Options as numbers and sets of them as bits, so that a node of the search costs microseconds."""

    def __init__(self, options: Mapping[K, Option[K]], budget: float) -> None:
        self.keys = list(options)
        self.budget = budget
        number = {key: i for i, key in enumerate(self.keys)}
        self.hours = [options[key].hours for key in self.keys]
        self.gain = [options[key].gain for key in self.keys]
        self.all = [_bits(number[k] for k in closure(options, key)) for key in self.keys]
        self._sums: dict[int, tuple[float, float]] = {0: (0.0, 0.0)}
        wanted = [i for i, key in enumerate(self.keys) if options[key].goal and options[key].gain > 0]
        self.goals = [i for i in wanted if self.sums(self.all[i])[0] <= budget]
        self.borne = self._borne_by_goals()
        self.needed_by = {x: _bits(q for q in self.goals if q != x and self.all[q] >> x & 1) for x in self.goals}

    def _borne_by_goals(self) -> dict[int, list[int]]:
        """For each goal the other options it must pay for: those that no goal below it needs already."""
        goals = _bits(self.goals)
        borne = {}
        for q in self.goals:
            below = 0
            for other in _numbers(self.all[q] & goals & ~(1 << q)):
                below |= self.all[other]
            borne[q] = _numbers(self.all[q] & ~below & ~goals)
        return borne

    def sums(self, bits: int) -> tuple[float, float]:
        """Hours and gain of a set."""
        known = self._sums.get(bits)
        if known is None:
            members = _numbers(bits)
            known = (sum(self.hours[i] for i in members), sum(self.gain[i] for i in members))
            self._sums[bits] = known
        return known

    def keys_of(self, bits: int) -> frozenset[K]:
        return frozenset(self.keys[i] for i in _numbers(bits))

    def greedy(self) -> tuple[int, float, float]:
        done, used, gained = 0, 0.0, 0.0
        while True:
            best = self._best_paying(self.goals, done, self.budget - used)
            if best is None:
                return done, used, gained
            hours, gain = self.sums(self.all[best] & ~done)
            done, used, gained = done | self.all[best], used + hours, gained + gain

    def _best_paying(self, goals: Iterable[int], done: int, left: float) -> int | None:
        best, best_ratio = None, 0.0
        for q in goals:
            missing = self.all[q] & ~done
            if missing:
                hours, gain = self.sums(missing)
                if hours <= left and gain > best_ratio * hours:
                    best, best_ratio = q, gain / hours
        return best

    def run(self, most_nodes: int) -> Optimum[K]:
        best, best_hours, best_gain = self.greedy()
        nodes, looks, proved = 0, 0, True
        # Each node: what is bought, the part of it that chosen goals need, what is forbidden, goals to look at.
        stack = [(0, 0, 0, self.goals)]
        while stack:
            bought, core, forbidden, candidates = stack.pop()
            nodes, looks = nodes + 1, looks + len(candidates)
            if nodes > most_nodes or looks > MOST_LOOKS:
                proved = False
                break
            hours, gain = self.sums(core)
            if gain > best_gain + CLOSE_ENOUGH:
                best, best_hours, best_gain = core, hours, gain
            used, gained = self.sums(bought)
            left = self.budget - used
            active = [
                q
                for q in candidates
                if not core >> q & 1 and not self.all[q] & forbidden and self.sums(self.all[q] & ~bought)[0] <= left
            ]
            if not active:
                continue
            bound = self._bound(active, bought, left)
            if gained + bound.gain <= best_gain + CLOSE_ENOUGH:
                continue
            q = bound.blurred if bound.blurred is not None else self._best_paying(active, bought, left)
            if q is not None:
                stack.append((bought, core, forbidden | 1 << q, active))
                stack.append((bought | self.all[q], core | (self.all[q] if q in self.borne else 0), forbidden, active))
        return Optimum(self.keys_of(best), best_gain, best_hours, proved, nodes)

    def _bound(self, active: list[int], bought: int, left: float) -> "_Bound":
        """An upper limit of what can still be gained in the hours left, and what blurs it most.

        A need with a gain that several goals share is an item of its own, one without is paid by them
        in equal parts.
        """
        sharers: dict[int, int] = {}
        for q in active:
            for x in self.borne[q]:
                if not bought >> x & 1:
                    sharers[x] = sharers.get(x, 0) + 1
        apart = {x for x, count in sharers.items() if count > 1 and self.gain[x] > 0}
        items = [(self.gain[x] / self.hours[x], self.hours[x], self.gain[x], x) for x in apart]
        for q in active:
            hours, gain = self.hours[q], self.gain[q]
            for x in self.borne[q]:
                if x in sharers and x not in apart:
                    hours += self.hours[x] / sharers[x]
                    gain += self.gain[x]
            items.append((gain / hours, hours, gain, q))
        items.sort(reverse=True)
        bound, better, taken = 0.0, 0.0, 0
        for i, (ratio, hours, gain, q) in enumerate(items):
            if hours > left:
                # The first that does not fit is taken whole or not at all (Martello and Toth's bound).
                without = items[i + 1][0] * left if i + 1 < len(items) else 0.0
                bound += max(without, gain - (hours - left) * better)
                return _Bound(bound, self._blurred(items[i:], sharers, taken, ratio))
            bound, left, better, taken = bound + gain, left - hours, ratio, taken | 1 << q
        return _Bound(bound, None)

    def _blurred(
        self, rest: list[tuple[float, float, float, int]], sharers: Mapping[int, int], taken: int, price: float
    ) -> int | None:
        """What the bound lets somebody off most for, at the price of an hour: to be decided on next.

        Either a need whose hours many goals share, or a goal that pays badly but is needed by one
        which the bound takes without it.
        """
        most, found = 0.0, None
        for x, count in sharers.items():
            saved = (price * self.hours[x] - self.gain[x]) * (1 - 1 / count)
            if saved > most:
                most, found = saved, x
        for _, hours, gain, x in rest:
            if price * hours - gain > most and self.needed_by.get(x, 0) & taken:
                most, found = price * hours - gain, x
        return found


@dataclass(frozen=True, slots=True)
class _Bound:
    gain: float
    blurred: int | None


def _bits(numbers: Iterable[int]) -> int:
    result = 0
    for i in numbers:
        result |= 1 << i
    return result


def _numbers(bits: int) -> list[int]:
    result = []
    while bits:
        lowest = bits & -bits
        result.append(lowest.bit_length() - 1)
        bits ^= lowest
    return result
