browser.tabs.create({ url: "hands.html" });
