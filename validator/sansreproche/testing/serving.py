"""A WSGI application on a free port of this machine, in a thread, with a record of what reached it."""

import threading
from collections.abc import Callable, Iterable
from typing import Any

from werkzeug.serving import make_server

Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class LiveServer:
    """`url` once started; `requests` holds « METHOD /path » in the order of arrival."""

    def __init__(self, app: Wsgi) -> None:
        self.requests: list[str] = []
        self._app = app
        self._server = make_server("127.0.0.1", 0, self._recorded, threaded=True)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def stop(self) -> None:
        """Close the port; a second call does nothing."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _recorded(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        self.requests.append(f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}")
        return self._app(environ, start_response)
