"""A folder where the processes of one server leave their counts for one another, in memory where there is a place for that."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sansreproche_server.metrics import SHARED

_MEMORY = Path("/dev/shm")  # noqa: S108  folders of our own are made in it
_PREFIX = "sansreproche-"


@contextmanager
def counts_shared() -> Iterator[None]:
    """Make the folder and name it in the environment; it goes with the server, a killed one's with the next server.

    A count is written through a memory map: on a disk that is full, that would kill the process.
    """
    if os.environ.get(SHARED):  # whoever runs the server chose one
        yield
        return
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else Path(tempfile.gettempdir())
    for left in place.glob(f"{_PREFIX}*"):
        if _hold(left) is not None:
            shutil.rmtree(left, ignore_errors=True)
    made = Path(tempfile.mkdtemp(prefix=f".{_PREFIX}", dir=place))
    held = _hold(made)
    folder = made.rename(place / made.name[1:])  # held before it bears a name that another server looks for
    os.environ[SHARED] = str(folder)
    try:
        yield
    finally:
        del os.environ[SHARED]
        shutil.rmtree(folder, ignore_errors=True)
        if held is not None:
            os.close(held)


def _hold(folder: Path) -> int | None:
    """Lock the folder until this process and those it forks are gone; None when another server holds it, or it is not ours."""
    if sys.platform == "win32":
        return None
    import fcntl  # noqa: PLC0415  absent from Windows

    try:
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        if os.fstat(opened).st_uid == os.getuid():
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return opened
    except OSError:
        pass
    os.close(opened)
    return None
