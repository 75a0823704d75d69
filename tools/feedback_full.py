"""Fill the disk under the store of reports, for good (a small tmpfs, so as root): what was acknowledged stays, the rest says so."""

from __future__ import annotations

import subprocess
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from flask.testing import FlaskClient

from sansreproche_server import create_app
from sansreproche_server.feedback import open_store
from tests.server.postgres import Postgres

_OURS = {"Host": "localhost:8000", "Origin": "http://localhost:8000"}
_LEFT = 600_000
"""Bytes left free before the reports come."""


def main() -> None:
    with _small_disk("4m") as disk:
        _fill(disk, f"sqlite:///{disk / 'feedback.sqlite3'}", "SQLite", mend=lambda: None)
    with _small_disk("120m") as disk:
        cluster = Postgres(folder=disk)
        try:
            _fill(disk, cluster.url(), "PostgreSQL", mend=cluster.recover)
        finally:
            cluster.remove()


@contextmanager
def _small_disk(size: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def _fill(disk: Path, place: str, name: str, mend: Callable[[], None]) -> None:
    client, acknowledged, refusals = create_app({"SANSREPROCHE_FEEDBACK": place}).test_client(), set(), []
    acknowledged.add(_send(client, str(uuid.uuid4()))[1])
    ballast = disk / "ballast"
    _leave(disk, ballast)
    for _ in range(3_000):
        status, report_id, code = _send(client, str(uuid.uuid4()))
        if status == 201:  # noqa: PLR2004
            acknowledged.add(report_id)
            continue
        refusals.append((report_id, code))
        if len(refusals) == 5:  # noqa: PLR2004
            break
    checked = client.post("/v1/check", json={"text": "Un Klout de 40 ou + est attendu."}).status_code
    ballast.unlink()
    mend()
    lost = acknowledged - set(_kept(place))
    resent = {_send(client, report_id)[0] for report_id, _ in refusals}
    kept = _kept(place)
    print(
        f"{name}, disk full, an ad checked meanwhile: {checked}; {len(acknowledged)} acknowledged before the disk was full, {len(lost)} lost; "
        f"refused with {sorted({code for _, code in refusals})}; sent again once there was room: {sorted(resent)}; "
        f"{len(kept)} kept, {len(kept) - len(set(kept))} twice"
    )
    if lost or not refusals:
        raise SystemExit(1)


def _kept(place: str) -> list[str]:
    store = open_store(place)
    return [one["id"] for one in store.export()] if store else []


def _leave(disk: Path, ballast: Path) -> None:
    free = int(subprocess.run(["df", "-B1", "--output=avail", disk], check=True, capture_output=True).stdout.split()[1])
    ballast.write_bytes(b"\0" * max(0, free - _LEFT))


def _send(client: FlaskClient, report_id: str) -> tuple[int, str, str]:
    body = {"id": report_id, "kind": "missed", "quote": "Poste à pourvoir hier. " * 80, "ruleset_version": "1"}
    answer = client.post("/v1/feedback", json=body, headers=_OURS)
    said = answer.get_json(force=True)
    return answer.status_code, report_id, said.get("code", "")


if __name__ == "__main__":
    main()
