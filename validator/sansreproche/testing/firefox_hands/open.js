browser.tabs.create({ url: "page.html" });
