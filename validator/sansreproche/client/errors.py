"""What may go wrong between a client and its server."""

from __future__ import annotations

from sansreproche.client.shapes import Problem


class ClientError(Exception):
    """Any of those below."""


class Unreachable(ClientError):  # noqa: N818  read as « except Unreachable »
    """No answer came: nobody listens there, or the connection broke, or it took too long."""


class Unexpected(ClientError):  # noqa: N818
    """The answer is not one of a Sans reproche server."""


class Refused(ClientError):  # noqa: N818
    """The server said why: `code` never changes, `str()` says what to do. `retry_after` is in seconds, when told."""

    def __init__(self, problem: Problem, retry_after: int | None = None) -> None:
        super().__init__(problem["detail"])
        self.problem = problem
        self.code = problem["code"]
        self.status = problem["status"]
        self.retry_after = retry_after
