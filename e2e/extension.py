"""What a test does with the extension that a page cannot: its badge, its panel, its button, its worker's death."""

from typing import Any

from playwright.sync_api import BrowserContext, Page, Worker, expect

from e2e.chromium import EXTENSION_ID

BADGE = "(tabId) => Promise.all([chrome.action.getBadgeText({tabId}), chrome.action.getTitle({tabId})])"
WELCOME = "welcome/welcome.html"


class Extension:
    """The loaded extension of one context; `id`, and the service `worker` as Playwright first saw it."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        workers = context.service_workers or [context.wait_for_event("serviceworker", timeout=15_000)]
        self.worker: Worker = workers[0]
        self.id = self.worker.url.split("/")[2]
        assert self.id == EXTENSION_ID, f"another extension answers: {self.worker.url}"

    def url(self, path: str) -> str:
        return f"chrome-extension://{self.id}/{path}"

    def open(self, path: str) -> Page:
        """One of the extension's own pages, in a tab."""
        page = self.context.new_page()
        page.goto(self.url(path))
        return page

    def welcome(self) -> Page:
        """The first-run page, which opens by itself in a new profile."""
        wanted = self.url(WELCOME)
        shown = [page for page in self.context.pages if page.url == wanted]
        page = shown[0] if shown else self.context.wait_for_event("page", lambda page: page.url == wanted)
        page.wait_for_load_state()
        return page

    def agree(self, server: str) -> None:
        """Give the consent as a user does, on the first-run page, then close it."""
        page = self.welcome()
        page.get_by_role("textbox", name="Adresse du serveur").fill(server)
        page.get_by_role("button", name="J'accepte l'envoi à cette adresse").click()
        expect(page.get_by_text(f"Accord enregistré. Les annonces seront envoyées à {server}.")).to_be_visible()
        page.close()

    def tab(self, page: Page) -> int:
        """The browser's number of the tab that shows `page`."""
        page.bring_to_front()
        return int(
            self.worker.evaluate("async () => (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0].id")
        )

    def state(self, page: Page) -> dict[str, Any]:
        """What the extension knows of the tab of `page`: its `phase`, its `report`…"""
        key = f"tab:{self.tab(page)}"
        return dict(self.worker.evaluate("async (key) => (await chrome.storage.session.get(key))[key] ?? {}", key))

    def badge(self, page: Page) -> tuple[str, str]:
        """The text and the title of the toolbar's button over `page`."""
        text, title = self.worker.evaluate(BADGE, self.tab(page))
        return text, title

    def panel(self, page: Page) -> Page:
        """The side panel held to the tab of `page`, in a tab of its own."""
        return self.open(f"panel/panel.html?tab={self.tab(page)}")

    def step(self, page: Page, by: int) -> None:
        """What the keyboard's commands send: a headless browser hears no command."""
        self.worker.evaluate(
            "([tabId, by]) => chrome.tabs.sendMessage(tabId, {kind: 'step', by})", [self.tab(page), by]
        )

    def click(self, page: Page) -> None:
        """Press the toolbar's button over `page`: a real click, which grants activeTab."""
        page.bring_to_front()
        cdp = self.cdp()
        shown = cdp.send("Target.getTargets", {"filter": [{}]})["targetInfos"]
        [tab] = [target for target in shown if target["type"] == "tab" and target["url"] == page.url]
        cdp.send("Extensions.triggerAction", {"id": self.id, "targetId": tab["targetId"]})

    def stop_worker(self, own_page: Page) -> None:
        """Kill the service worker, as the browser does after half a minute at rest; `own_page` is the extension's."""
        cdp = self.context.new_cdp_session(own_page)
        cdp.send("ServiceWorker.enable")
        cdp.send("ServiceWorker.stopAllWorkers")

    def cdp(self) -> Any:
        browser = self.context.browser
        assert browser is not None
        return browser.new_browser_cdp_session()
