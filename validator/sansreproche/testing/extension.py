"""What a test does with the extension that a page cannot: its badge, its panel, its button, its worker's death."""

import time
from abc import ABC, abstractmethod
from typing import Any

from playwright.sync_api import BrowserContext, Page, Worker, expect

from sansreproche.testing.firefox import HOMES, Home, gecko_id
from sansreproche.testing.highlights import A_MOMENT

CHROMIUM_ID = "kjcejblkojnjcijbecafgpfpnnndkjak"
"""What the manifest's key makes the extension's id in Chromium."""
ACTIVE_TAB = "async () => (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0].id"
BADGE = "(tabId) => Promise.all([chrome.action.getBadgeText({tabId}), chrome.action.getTitle({tabId})])"
# Playwright hears of no load event in a tab that a Firefox extension opened.
LOADED = """() => new Promise((done) =>
  document.readyState === "complete" ? done() : addEventListener("load", () => done(), { once: true }))"""
SESSION = "async (key) => (await chrome.storage.session.get(key))[key] ?? {}"
WELCOME = "welcome/welcome.html"
STARTS_WITHIN = 15.0  # seconds


def loaded_in(context: BrowserContext) -> "Extension":
    """The extension of a context that a browser of `browsers.extended` opened, once it has started.

    Raises:
        playwright.sync_api.TimeoutError: there is none in this context.

    """
    home = HOMES.get(context)
    return FirefoxExtension(home) if home else ChromiumExtension(context)


class Extension(ABC):
    """The loaded extension; `context` is where its own pages are, `origin` the beginning of their addresses."""

    context: BrowserContext
    origin: str

    @abstractmethod
    def evaluate(self, script: str, argument: object = None) -> Any:
        """Run JavaScript with the extension's own `chrome`, and return its value."""

    @abstractmethod
    def open(self, path: str) -> Page:
        """One of the extension's own pages, in a tab."""

    @abstractmethod
    def click(self, page: Page) -> None:
        """Press the toolbar's button over `page`: a real click, which grants activeTab."""

    @abstractmethod
    def let_work(self) -> None:
        """Let the browser work a moment: Playwright hears of its events only while it waits."""

    @abstractmethod
    def stop_worker(self) -> None:
        """Kill the service worker or the event page, as the browser does after half a minute at rest."""

    def put_away(self, page: Page) -> None:
        """Close one of the extension's own pages, where Playwright can."""
        page.close()

    def url(self, path: str) -> str:
        return f"{self.origin}/{path}"

    def welcome(self) -> Page:
        """The first-run page, which opens by itself in a new profile."""
        return self.shown(self.url(WELCOME))

    def shown(self, url: str) -> Page:
        """The tab that shows this address, now or soon."""
        deadline = time.monotonic() + STARTS_WITHIN
        while not (found := [page for page in self.context.pages if page.url == url]):
            assert time.monotonic() < deadline, f"no {url} among {[page.url for page in self.context.pages]}"
            self.let_work()
        found[0].evaluate(LOADED)
        return found[0]

    def agree(self, server: str) -> None:
        """Give the consent as a user does, on the first-run page, which is then put away."""
        page = self.welcome()
        page.get_by_role("textbox", name="Adresse du serveur").fill(server)
        page.get_by_role("button", name="J'accepte l'envoi à cette adresse").click()
        expect(page.get_by_text(f"Accord enregistré. Les annonces seront envoyées à {server}.")).to_be_visible()
        self.put_away(page)

    def tab(self, page: Page) -> int:
        """The browser's number of the tab that shows `page`."""
        page.bring_to_front()
        return int(self.evaluate(ACTIVE_TAB))

    def state(self, page: Page) -> dict[str, Any]:
        """What the extension knows of the tab of `page`: its `phase`, its `report`…"""
        return dict(self.evaluate(SESSION, f"tab:{self.tab(page)}"))

    def badge(self, page: Page) -> tuple[str, str]:
        """The text and the title of the toolbar's button over `page`, French no-break spaces as plain ones."""
        text, title = self.evaluate(BADGE, self.tab(page))
        return text, title.replace("\u00a0", " ")

    def panel(self, page: Page) -> Page:
        """The side panel held to the tab of `page`, in a tab of its own."""
        return self.open(f"panel/panel.html?tab={self.tab(page)}")

    def step(self, page: Page, by: int) -> None:
        """What the keyboard's commands send: a headless browser hears no command."""
        self.evaluate("([tabId, by]) => chrome.tabs.sendMessage(tabId, {kind: 'step', by})", [self.tab(page), by])


class ChromiumExtension(Extension):
    """Through its service worker; `worker` is as Playwright first saw it."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        workers = context.service_workers or [context.wait_for_event("serviceworker", timeout=STARTS_WITHIN * 1000)]
        self.worker: Worker = workers[0]
        self.origin = f"chrome-extension://{CHROMIUM_ID}"
        assert self.worker.url.startswith(self.origin), f"another extension answers: {self.worker.url}"

    def evaluate(self, script: str, argument: object = None) -> Any:
        return self.worker.evaluate(script, argument)

    def open(self, path: str) -> Page:
        page = self.context.new_page()
        page.goto(self.url(path))
        return page

    def click(self, page: Page) -> None:
        page.bring_to_front()
        cdp = self._cdp()
        shown = cdp.send("Target.getTargets", {"filter": [{}]})["targetInfos"]
        [tab] = [target for target in shown if target["type"] == "tab" and target["url"] == page.url]
        cdp.send("Extensions.triggerAction", {"id": CHROMIUM_ID, "targetId": tab["targetId"]})

    def let_work(self) -> None:
        self.worker.evaluate(A_MOMENT)

    def stop_worker(self) -> None:
        own = [page for page in self.context.pages if page.url.startswith(self.origin)]
        line = self.context.new_cdp_session(own[0] if own else self.open("options/options.html"))
        line.send("ServiceWorker.enable")
        line.send("ServiceWorker.stopAllWorkers")

    def _cdp(self) -> Any:
        browser = self.context.browser
        assert browser is not None
        return browser.new_browser_cdp_session()


class FirefoxExtension(Extension):
    """Through a tab of its own, kept for this: Playwright neither sees an event page nor goes to moz-extension:."""

    def __init__(self, home: Home) -> None:
        self.context = home.context
        self._hands = home.hands
        self.origin = str(self._hands.evaluate("(id) => browser.hands.origin(id)", gecko_id()))
        self._own = self.welcome()
        self._own = self.open("options/options.html")

    def evaluate(self, script: str, argument: object = None) -> Any:
        return self._own.evaluate(script, argument)

    def open(self, path: str) -> Page:
        with self.context.expect_page() as found:
            self._own.evaluate("(url) => void chrome.tabs.create({url})", self.url(path))
        found.value.wait_for_url(self.url(path), wait_until="commit")
        found.value.evaluate(LOADED)
        return found.value

    def click(self, page: Page) -> None:
        page.bring_to_front()
        self._hands.evaluate("(id) => browser.hands.click(id)", gecko_id())

    def let_work(self) -> None:
        self._hands.evaluate(A_MOMENT)

    def stop_worker(self) -> None:
        self._hands.evaluate("(id) => browser.hands.stopBackground(id)", gecko_id())

    def put_away(self, page: Page) -> None:
        """Leave it: Playwright waits for ever to hear that a tab opened by a Firefox extension is closed."""
