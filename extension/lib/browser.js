/** The one place where browsers differ: all else is said by `chrome`, which Firefox knows as well. */

/** Firefox's sidebar stands for Chromium's side panel. Must answer a click. @param {number} tabId */
export function openPanel(tabId) {
  return chrome.sidePanel ? chrome.sidePanel.open({ tabId }) : chrome.sidebarAction.open();
}
