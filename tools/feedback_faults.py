"""Kill the server with SIGKILL amid writes of reports, again and again, and look for one that was acknowledged and lost."""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import tempfile
import threading
import time
import uuid
from collections import deque
from pathlib import Path

from sansreproche_server.feedback import open_store
from tests.server.conftest import Running
from tests.server.postgres import Postgres

_TOKEN = "campagne-campagne"  # noqa: S105  a token for a server of ours that lives some seconds
_WRITERS = 8


class Campaign:
    """`writes` reports sent to servers that are killed `kills` times on the way; all writers try until all is acknowledged."""

    def __init__(self, place: str, writes: int, kills: int) -> None:
        self.place = place
        self.writes = writes
        self.kills = kills
        self.acknowledged: set[str] = set()
        self.unanswered = 0
        self._to_send = deque(str(uuid.uuid4()) for _ in range(writes))
        self._changed = threading.Condition()

    def run(self) -> list[str]:
        """The ids that were acknowledged and are lost, checked after every kill. At the end each is there once."""
        lost: set[str] = set()
        for number in range(1, self.kills + 2):
            goal = self.writes * number // (self.kills + 1)
            server = Running(SANSREPROCHE_FEEDBACK=self.place, SANSREPROCHE_RATE="off", SANSREPROCHE_TOKEN=_TOKEN)
            writers = [threading.Thread(target=self._write, args=(server.port,)) for _ in range(_WRITERS)]
            for one in writers:
                one.start()
            with self._changed:
                if not self._changed.wait_for(lambda goal=goal: len(self.acknowledged) >= goal, timeout=600):
                    raise TimeoutError(f"{len(self.acknowledged)} of {self.writes} acknowledged")
            for pid in (*server.children(), server.pid):
                os.kill(pid, signal.SIGKILL)
            for one in writers:
                one.join()
            server.kill()
            lost |= self.acknowledged - set(self.kept())
        kept = self.kept()
        if sorted(kept) != sorted(self.acknowledged):
            raise AssertionError(f"{len(kept)} kept, {len(self.acknowledged)} acknowledged")
        return sorted(lost)

    def kept(self) -> list[str]:
        store = open_store(self.place)
        return [one["id"] for one in store.export()] if store else []

    def _write(self, port: int) -> None:
        """Send until nothing is left or the server dies; what was not acknowledged will be sent again."""
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        while True:
            try:
                report_id = self._to_send.popleft()
            except IndexError:
                break
            try:
                status = self._post(connection, report_id)
            except (OSError, http.client.HTTPException):
                self._to_send.append(report_id)
                self.unanswered += 1
                break
            with self._changed:
                if status in {200, 201}:
                    self.acknowledged.add(report_id)
                else:
                    self._to_send.append(report_id)
                self._changed.notify()
        connection.close()

    def _post(self, connection: http.client.HTTPConnection, report_id: str) -> int:
        body = {"id": report_id, "kind": "missed", "quote": "Poste à pourvoir hier. " * 20, "ruleset_version": "1"}
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {_TOKEN}"}
        connection.request("POST", "/v1/feedback", json.dumps(body), headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writes", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=20)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _report(f"sqlite:///{Path(folder) / 'feedback.sqlite3'}", "SQLite", asked)
    cluster = Postgres()
    try:
        _report(cluster.url(), "PostgreSQL", asked)
    finally:
        cluster.remove()


def _report(place: str, name: str, asked: argparse.Namespace) -> None:
    campaign, began = Campaign(place, asked.writes, asked.kills), time.monotonic()
    lost = campaign.run()
    print(
        f"{name}: {asked.writes} reports, {asked.kills} kills, {campaign.unanswered} left without an answer and sent again, "
        f"{len(lost)} acknowledged and lost, {time.monotonic() - began:.0f} s"
    )
    if lost:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
