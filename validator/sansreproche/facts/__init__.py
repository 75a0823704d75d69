"""The typed values an ad states, each read on demand, once."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from sansreproche.facts.ages import Age, read_ages
from sansreproche.facts.audiences import Audience, read_audiences
from sansreproche.facts.contract import Contract, read_contract
from sansreproche.facts.dates import read_day
from sansreproche.facts.diploma import Diploma, read_diplomas
from sansreproche.facts.durations import Duration, read_durations
from sansreproche.facts.experience import Experience, Newcomer, read_experience, read_newcomers
from sansreproche.facts.gender import Gender, read_gender
from sansreproche.facts.gratification import Gratification, read_gratifications
from sansreproche.facts.hours import Hours, read_hours, read_part_time
from sansreproche.facts.occupation import Trade, read_trades
from sansreproche.facts.pay import Pay, read_pay
from sansreproche.facts.scores import Score, read_scores
from sansreproche.facts.stages import StageLength, read_stage_lengths
from sansreproche.language import detect_language

if TYPE_CHECKING:
    from sansreproche.document import Document


class Facts:
    """What one document states. Every property is computed at its first use and kept."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def contract(self) -> Contract | None:
        """The contract offered, or None when nothing tells."""
        return read_contract(self._document)

    def is_contract(self, *kinds: str) -> bool:
        """Whether the ad offers one of these contracts: `facts.is_contract("stage")`."""
        return self.contract is not None and self.contract.kind in kinds

    def may_be_contract(self, *kinds: str) -> bool:
        """Whether one of these contracts is offered, be it as a choice beside another: « stage ou alternance »."""
        return self.contract is not None and any(kind in kinds for kind in (self.contract.kind, *self.contract.others))

    @cached_property
    def language(self) -> str:
        """The language of the text, as told with the document or else detected: "fr", "en", "other" or "unknown"."""
        return self._document.lang or detect_language(self._document)

    @cached_property
    def durations(self) -> tuple[Duration, ...]:
        """Every duration stated, in months."""
        return read_durations(self._document)

    @cached_property
    def audiences(self) -> tuple[Audience, ...]:
        """Every number of followers, friends or connections, the candidate's or another's."""
        return read_audiences(self._document)

    @cached_property
    def experience(self) -> tuple[Experience, ...]:
        """Every length of experience asked of the candidate, in years, with its modality."""
        return read_experience(self._document)

    @cached_property
    def newcomers(self) -> tuple[Newcomer, ...]:
        """Every welcome to beginners, and every junior post."""
        return read_newcomers(self._document)

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """Every score of popularity, influence or reputation."""
        return read_scores(self._document)

    @cached_property
    def diplomas(self) -> tuple[Diploma, ...]:
        """Every diploma named, with what the ad says of it: demanded, in progress, wished for or stated."""
        return read_diplomas(self._document)

    @cached_property
    def gratifications(self) -> tuple[Gratification, ...]:
        """Every amount offered to the trainee; empty when the ad offers no stage."""
        return read_gratifications(self._document)

    @cached_property
    def stage_lengths(self) -> tuple[StageLength, ...]:
        """How long the stage on offer lasts; empty when none is offered or nothing tells."""
        return read_stage_lengths(self._document)

    @cached_property
    def day(self) -> date | None:
        """The day the ad speaks from, whose law applies to it; None when nothing tells."""
        return read_day(self._document)

    @cached_property
    def pay(self) -> tuple[Pay, ...]:
        """Every amount the post is said to pay, in euros by hour, day, month or year."""
        return read_pay(self._document)

    @cached_property
    def hours(self) -> tuple[Hours, ...]:
        """Every working time stated, in hours a day or a week."""
        return read_hours(self._document)

    @cached_property
    def part_time(self) -> bool | None:
        """Whether the post is part time; None when nothing tells, or when both are on offer."""
        return read_part_time(self._document)

    @cached_property
    def ages(self) -> tuple[Age, ...]:
        """Every age asked of the candidate, with what may excuse it."""
        return read_ages(self._document)

    @cached_property
    def gender(self) -> Gender:
        """Whether the ad speaks to women and men alike."""
        return read_gender(self._document)

    @cached_property
    def trades(self) -> frozenset[Trade]:
        """The kinds of trade that explain a demand: driving, security, care of others, finance, public service."""
        return read_trades(self._document)

    def summary(self) -> dict[str, object]:
        """The facts of the report, JSON-ready but for their spans, each with the span it was read from."""
        contract = self.contract
        return {
            "ages": [{"years": [one.low, one.high], "excuse": one.excuse, "span": one.span} for one in self.ages],
            "pay": [
                {"euros": [one.low, one.high], "period": one.period, "gross": one.gross, "span": one.span}
                for one in self.pay
            ],
            "hours": [{"hours": [one.low, one.high], "per": one.per, "span": one.span} for one in self.hours],
            "part_time": self.part_time,
            "gender_neutral": self.gender.neutral,
            "trades": sorted(self.trades),
            "contract": {"kind": contract.kind, "span": contract.span} if contract else None,
            "diplomas": [{"years": [one.low, one.high], "state": one.state, "span": one.span} for one in self.diplomas],
            "experience": [
                {"years": [one.low, one.high], "modality": one.modality, "span": one.span} for one in self.experience
            ],
            "scores": [{"value": one.value, "span": one.span} for one in self.scores],
            "audiences": [{"number": one.number, "span": one.span} for one in self.audiences],
            "durations": [
                {"months": [one.low, one.high], "renewable": one.renewable, "span": one.span} for one in self.durations
            ],
        }
