"""A PostgreSQL cluster of our own, on a Unix socket, for the tests of the feedback store."""

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path


class Postgres:
    """Made once, then started and stopped at will. `url` names a new, empty database."""

    def __init__(self, folder=None):
        self._bin = _binaries()
        self._user = _unprivileged_user()
        self.folder = Path(tempfile.mkdtemp(prefix="sr-pg-", dir=folder))
        if self._user:
            shutil.chown(self.folder, self._user)
        self._run("initdb", "--auth=trust", "--no-sync", "--username=sr", "--encoding=UTF8", "--locale=C", self._data)
        self.start()
        self._databases = 0

    @property
    def _data(self):
        return str(self.folder / "data")

    def start(self):
        options = f"-k {self.folder} -c listen_addresses='' -c shared_buffers=16MB -c max_connections=40"
        self._run(
            "pg_ctl", "--wait", "--log", str(self.folder / "log"), "--options", options, "-D", self._data, "start"
        )

    def stop(self):
        """At once, as a failure would."""
        self._run("pg_ctl", "--wait", "--mode=immediate", "-D", self._data, "stop")

    def recover(self):
        """Start again after a failure of its own, if it stopped."""
        self._run("pg_ctl", "--wait", "--mode=immediate", "-D", self._data, "stop", check=False)
        self.start()

    def url(self, *options):
        self._databases += 1
        name = f"d{self._databases}"
        self._run("createdb", "--host", str(self.folder), "--username=sr", name)
        query = "&".join([f"host={self.folder}", "user=sr", *options])
        return f"postgresql:///{name}?{query}"

    def remove(self):
        if (self.folder / "data" / "postmaster.pid").exists():
            self.stop()
        shutil.rmtree(self.folder)

    def _run(self, program, *arguments, check=True):
        subprocess.run(
            [self._bin / program, *arguments],
            check=check,
            timeout=60,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self._user,
            cwd="/",
        )


def _binaries():
    """Debian keeps them out of the path."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    assert folders, "PostgreSQL manque : tools/bootstrap.sh postgresql"
    return folders[-1]


def _unprivileged_user():
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"
