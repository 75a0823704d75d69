"""Run the server: worker processes on one port, until they are told to stop."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from flask import Flask
from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels

from sansreproche_server.app import create_app
from sansreproche_server.feedback.keeping import Keeper
from sansreproche_server.listening import ANY, Address, ListeningError, find_address
from sansreproche_server.settings import Settings, SettingsError
from sansreproche_server.shared_counts import counts_shared

_SPARE_THREADS = 8
"""Threads of a worker beyond the requests it works on at once: they tell the others that it is overloaded."""
_HEADERS_WITHIN = 10_000
"""Milliseconds a client has to send its headers, and that a connection may stay idle."""
_TIDY_EVERY = 3_600
"""Seconds between two looks at old reports; the store itself acts once a day."""
_GRACE = 10
"""Seconds left to requests under way when the server stops."""
_CANNOT_START = 2
_STOPS = (signal.SIGINT, signal.SIGTERM)
IN_CLEAR = (
    "Attention : ce serveur est ouvert au réseau et, sans TLS, le texte des annonces y circule en clair. "
    "Placez-le derrière un serveur mandataire qui parle https."
)


def serve(host: str = "127.0.0.1", port: int = 8000, workers: int | None = None) -> int:
    """Serve until SIGTERM or SIGINT, then let requests under way finish and stop every worker.

    Port 0 takes a free one; the line printed when the server is ready says which. `workers` is by default the number of
    processors, two at most. Returns the exit code: 0 when asked to stop, 2 when the server could not start (one line on
    stderr says why), 1 when its workers died.
    """
    with counts_shared():
        return _serve(host, port, workers)


def _serve(host: str, port: int, workers: int | None) -> int:
    try:
        address = find_address(host, port)
        config = _config(host, address)
        threads = Settings.read({**os.environ, **config}).concurrency + _SPARE_THREADS
        load = partial(_load, config)
        # Made before any worker: those that are forked share the loaded rules, and what cannot be loaded fails here.
        load()
    except (ListeningError, SettingsError) as error:
        sys.stderr.write(f"{error}\n")
        return _CANNOT_START
    if not address.is_loopback:
        sys.stderr.write(f"{IN_CLEAR}\n")
    server = Server(address, workers or min(2, os.cpu_count() or 1), threads)
    try:
        server.serve(target_loader=load, wrap_loader=False)
    except SystemExit:
        return 1
    return 0


class Server(Granian):  # type: ignore[misc,valid-type]  # which class it is depends on the interpreter
    """A Granian server that says when it is ready."""

    def __init__(self, address: Address, workers: int, threads: int) -> None:
        super().__init__(
            target="sansreproche_server",
            address=address.ip,
            port=address.port,
            interface=Interfaces.WSGI,
            http=HTTPModes.http1,
            workers=workers,
            blocking_threads=threads,
            http1_settings=HTTP1Settings(header_read_timeout=_HEADERS_WITHIN),
            respawn_failed_workers=True,
            workers_kill_timeout=_GRACE,
            log_level=LogLevels.error,
        )
        self._address = address

    def startup(self, spawn_target: Callable[..., None], target_loader: Callable[..., Any]) -> None:
        with _signals_held():
            super().startup(spawn_target, target_loader)
            while not self.main_loop_interrupt.wait(0.02):
                if self._address.answers():
                    print(f"Sans reproche écoute sur {self._address.url} (Ctrl-C pour arrêter)", flush=True)  # noqa: T201
                    return


def _config(host: str, address: Address) -> Mapping[str, str]:
    """The environment's hosts, and the name the server was given when it is one that a request can bear."""
    hosts = os.environ.get("SANSREPROCHE_HOSTS", "")
    own = "" if address.ip in ANY or address.is_loopback else f"{address.host},{host if ':' not in host else ''}"
    return {"SANSREPROCHE_HOSTS": f"{hosts},{own}"}


def _load(config: Mapping[str, str]) -> Flask:
    """The application, in the process that serves it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        _hear_the_parent_alone()
        threading.Thread(target=_stop_with, args=(parent,), daemon=True).start()
    app = create_app(config)
    if parent is not None:
        threading.Thread(target=_tidy, args=(app.extensions["sansreproche-feedback"],), daemon=True).start()
    return app


@contextmanager
def _signals_held() -> Iterator[None]:
    """Keep the signals that stop for the end of the start: a worker is born with its parent's handlers, which lose them."""
    if sys.platform == "win32":
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPS)


def _hear_the_parent_alone() -> None:
    """Leave the terminal's group: of two signals, Ctrl-C's and then its parent's, a Granian worker forgets both."""
    if sys.platform == "win32":
        return
    os.setpgrp()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPS)


def _stop_with(parent: Any) -> None:
    """Stop this worker when its parent is gone, even killed: nothing else would ever stop it."""
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE)  # a client that is slow to send its text would keep it alive
    os._exit(1)


def _tidy(keeper: Keeper) -> None:
    """Delete old reports as long as the server lives."""
    while True:
        time.sleep(_TIDY_EVERY)
        keeper.tidy()
