/** Runs with the browser's own powers: see manifest.json. */

const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");

this.hands = class extends ExtensionAPI {
  getAPI() {
    const extension = (id) => WebExtensionPolicy.getByID(id).extension;
    return {
      hands: {
        /** The beginning of the addresses of its pages: another one at each installation. */
        async origin(id) {
          return `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}`;
        },
        /** What a click on the button does, activeTab included, in the window last used. */
        async click(id) {
          const window = Services.wm.getMostRecentWindow("navigator:browser");
          await ExtensionParent.apiManager.global.browserActionFor(extension(id)).triggerAction(window);
        },
        /** What the browser does to an event page at rest. */
        async stopBackground(id) {
          await extension(id).terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        },
      },
    };
  }
};
