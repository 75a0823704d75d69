"""The application, in-process and as a real server on a free port."""

import http.client
import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sansreproche_server import create_app
from tests.server.postgres import Postgres

AD = "Un Klout de 40 ou + est attendu."


@pytest.fixture(scope="session", autouse=True)
def reports_stay_here(tmp_path_factory):
    """No test writes where the user's own reports are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SANSREPROCHE_FEEDBACK", f"sqlite:///{tmp_path_factory.mktemp('reports') / 'feedback.sqlite3'}")
        yield


@pytest.fixture(scope="session")
def client():
    return create_app().test_client()


@pytest.fixture(scope="session")
def check(client):
    """Send a check; returns the response."""
    return lambda **body: client.post("/v1/check", json=body)


@pytest.fixture
def start():
    """Start real servers; they are stopped at the end of the test."""
    running = []

    def begin(**options):
        running.append(Running(**options))
        return running[-1]

    yield begin
    for one in running:
        one.kill()


@pytest.fixture(scope="module")
def live():
    """One real server for a file's tests."""
    server = Running()
    yield server
    server.kill()


@pytest.fixture(scope="session")
def postgres():
    """A cluster for the tests that want one; each takes a database of its own."""
    cluster = Postgres()
    yield cluster
    cluster.remove()


class Running:
    """A server in a process of its own, ready once made; or stopped already, with its exit code."""

    def __init__(self, host="127.0.0.1", port=0, workers=2, **environ):
        code = f"from sansreproche_server.serving import serve; raise SystemExit(serve({host!r}, {port}, {workers}))"
        self.process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8", **environ},
            start_new_session=True,
        )
        watchdog = threading.Timer(60, self.process.kill)
        watchdog.start()
        self.said = self.process.stdout.readline()
        watchdog.cancel()
        found = re.search(r":(\d+) ", self.said)
        self.port = int(found[1]) if found else None

    @property
    def pid(self):
        return self.process.pid

    def children(self):
        """The ids of the worker processes."""
        return [int(one) for one in Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()]

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def check(self, body, **headers):
        """POST a body as it is; returns the status and the parsed answer."""
        connection = self.connection()
        try:
            connection.request("POST", "/v1/check", body, {"Content-Type": "application/json", **headers})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def wait(self):
        """The exit code, and all that was printed after the first line."""
        out, err = self.process.communicate(timeout=30)
        return self.process.returncode, out, err

    def kill(self):
        self.process.kill()
        if not self.process.stdout.closed:
            self.process.communicate(timeout=30)
