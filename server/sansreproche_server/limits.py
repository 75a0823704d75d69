"""Keep one client, or all of them at once, from taking the server for themselves; say so in advance."""

from __future__ import annotations

import ipaddress
import math
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable

from flask import Flask, Response, g, request

from sansreproche_server.metrics import Metrics
from sansreproche_server.problems import Problem
from sansreproche_server.settings import Rate, Settings

UNLIMITED = frozenset({"/healthz", "/readyz", "/metrics"})
"""What those who watch over the server ask, above all when it is overloaded."""
UNIT = 64 * 1024
"""Bytes of a body that count as one more request."""
_CLIENTS = 10_000
"""Clients remembered, the last seen."""


class Allowance:
    """What each client has left of a rate, which comes back little by little (the algorithm is GCRA).

    A client is one number: the moment when its whole rate will be available again.
    """

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate = rate
        self._clock = clock
        self._step = rate.seconds / rate.requests
        self._full_at: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, client: str, units: int) -> float:
        """Take units, all or none. Returns the seconds to wait before trying again, 0 when they were taken."""
        with self._lock:
            now = self._clock()
            full_at = max(now, self._full_at.pop(client, now))
            wanted = full_at + min(units, self.rate.requests) * self._step
            wait = max(0.0, wanted - now - self.rate.seconds)
            self._full_at[client] = full_at if wait else wanted
            if len(self._full_at) > _CLIENTS:
                self._full_at.popitem(last=False)
            return wait

    def headers(self, client: str) -> dict[str, str]:
        """The policy and what is left, as the IETF's draft `ratelimit-headers` writes them."""
        owed = max(0.0, self._full_at.get(client, 0.0) - self._clock())
        left = max(0, int((self.rate.seconds - owed) / self._step + 1e-9))
        return {
            "RateLimit-Policy": f'"default";q={self.rate.requests};w={self.rate.seconds}',
            "RateLimit": f'"default";r={left};t={math.ceil(owed)}',
        }


class Slots:
    """How many requests are worked on at once; one client of the network gets half of them at most."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: Counter[str] = Counter()
        self._lock = threading.Lock()

    def enter(self, client: str, *, local: bool) -> bool:
        with self._lock:
            share = self._most if local else max(1, self._most // 2)
            if self._held.total() >= self._most or self._held[client] >= share:
                return False
            self._held[client] += 1
            return True

    def leave(self, client: str) -> None:
        with self._lock:
            self._held[client] -= 1
            if not self._held[client]:
                del self._held[client]


def install(app: Flask, settings: Settings, metrics: Metrics) -> None:
    """Refuse what exceeds the limits, and announce them on every answer."""
    slots = Slots(settings.concurrency)
    network = Allowance(settings.rate) if settings.rate else None
    local = Allowance(settings.local_rate) if settings.local_rate else None

    @app.before_request
    def admit() -> None:
        if request.path in UNLIMITED:
            return
        client, is_local = client_of(request.remote_addr or "")
        if not slots.enter(client, local=is_local):
            metrics.refused("overloaded")
            raise Problem("overloaded", retry_after=1)
        g.slot = client
        allowance = local if is_local else network
        if allowance:
            g.allowance = allowance
            wait = allowance.take(client, 1 + (request.content_length or 0) // UNIT)
            if wait:
                metrics.refused("rate")
                seconds = math.ceil(wait)
                raise Problem("rate-limited", retry_after=seconds, seconds=str(seconds))

    @app.after_request
    def announce(response: Response) -> Response:
        if "allowance" in g:
            response.headers.update(g.allowance.headers(g.slot))
        return response

    @app.teardown_request
    def release(_: BaseException | None) -> None:
        if "slot" in g:
            slots.leave(g.pop("slot"))


def client_of(address: str) -> tuple[str, bool]:
    """Who asks, and whether from this machine. Of an IPv6 address the network counts: one subscriber has it whole."""
    try:
        whole = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:  # none on a Unix socket; what a proxy writes may be anything
        return address[:64], not address
    if isinstance(whole, ipaddress.IPv6Address):
        if whole.ipv4_mapped:
            return client_of(str(whole.ipv4_mapped))
        return str(ipaddress.IPv6Network((whole, 64), strict=False).network_address), whole.is_loopback
    return address, whole.is_loopback
