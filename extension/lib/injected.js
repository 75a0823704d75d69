/** Functions that the worker has run in a page: each stands alone, and sees the page's document, not this module. */

/** @returns {string} what the browser takes the page for: "application/pdf"… */
export const contentType = () => document.contentType;

/** The page's own address is always open to it. @returns {Promise<string|null>} its bytes, in base64 */
export async function fetchHere() {
  const response = await fetch(location.href, { cache: "force-cache" }).catch(() => null);
  if (!response?.ok) return null;
  const blob = await response.blob();
  const address = await new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(blob);
  });
  return address.slice(address.indexOf(",") + 1);
}
