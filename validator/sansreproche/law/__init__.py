"""The dated table of what the law fixes in figures: values by date, source, day last checked."""

from __future__ import annotations

from sansreproche.law.table import LAW_CHECKED, Value, newest_change, overdue, value_on

__all__ = ["LAW_CHECKED", "Value", "newest_change", "overdue", "value_on"]
