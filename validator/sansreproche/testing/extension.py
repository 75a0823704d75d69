"""What a test does with the extension that a page cannot: its badge, its panel, its button, its worker's death."""

from abc import ABC, abstractmethod
from typing import Any

from playwright.sync_api import BrowserContext, Page, Worker, expect

from sansreproche.testing.firefox import ATTEMPTS, HOMES, Home, UnheardPageError, gecko_id, is_heard

CHROMIUM_ID = "kjcejblkojnjcijbecafgpfpnnndkjak"
"""What the manifest's key makes the extension's id in Chromium."""
ACTIVE_TAB = "async () => (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0].id"
BADGE = "(tabId) => Promise.all([chrome.action.getBadgeText({tabId}), chrome.action.getTitle({tabId})])"
CLOSE = "async (url) => chrome.tabs.remove((await chrome.tabs.query({url})).map(({id}) => id))"
SESSION = "async (key) => (await chrome.storage.session.get(key))[key] ?? {}"
WELCOME = "welcome/welcome.html"
STARTS_WITHIN = 15_000  # ms


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
    def welcome(self) -> Page:
        """The first-run page, which opens by itself in a new profile."""

    @abstractmethod
    def click(self, page: Page) -> None:
        """Press the toolbar's button over `page`: a real click, which grants activeTab."""

    @abstractmethod
    def stop_worker(self) -> None:
        """Kill the service worker or the event page, as the browser does after half a minute at rest."""

    def url(self, path: str) -> str:
        return f"{self.origin}/{path}"

    def agree(self, server: str) -> None:
        """Give the consent as a user does, on the first-run page, which is then closed."""
        page = self.welcome()
        page.get_by_role("textbox", name="Adresse du serveur").fill(server)
        page.get_by_role("button", name="J'accepte l'envoi à cette adresse").click()
        expect(page.get_by_text(f"Accord enregistré. Les annonces seront envoyées à {server}.")).to_be_visible()
        page.close()

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
        workers = context.service_workers or [context.wait_for_event("serviceworker", timeout=STARTS_WITHIN)]
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

    def welcome(self) -> Page:
        wanted = self.url(WELCOME)
        shown = [page for page in self.context.pages if page.url == wanted]
        page = shown[0] if shown else self.context.wait_for_event("page", lambda page: page.url == wanted)
        page.wait_for_load_state()
        return page

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
        self._welcome = self._own = home.welcome
        self._own = self.open("options/options.html")

    def evaluate(self, script: str, argument: object = None) -> Any:
        return self._own.evaluate(script, argument)

    def open(self, path: str) -> Page:
        for _ in range(ATTEMPTS):
            with self.context.expect_page() as found:
                self._own.evaluate("(url) => void chrome.tabs.create({url})", self.url(path))
            found.value.wait_for_url(self.url(path), wait_until="commit")
            if is_heard(found.value):
                return self._ours(found.value)
        raise UnheardPageError(path)

    def click(self, page: Page) -> None:
        page.bring_to_front()
        self._hands.evaluate("(id) => browser.hands.click(id)", gecko_id())

    def welcome(self) -> Page:
        return self._ours(self._welcome)

    def stop_worker(self) -> None:
        self._hands.evaluate("(id) => browser.hands.stopBackground(id)", gecko_id())

    def _ours(self, page: Page) -> Page:
        """The page, whose `close` is made ours: Playwright would wait for ever to hear that the tab is gone."""
        page.close = lambda **_: self._own.evaluate(CLOSE, page.url)  # type: ignore[method-assign]
        return page
