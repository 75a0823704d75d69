/** The server's address as users type it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { hostPattern, parseAddress } from "../../extension/lib/address.js";

const GOOD = {
  "http://127.0.0.1:8000": "http://127.0.0.1:8000",
  " http://127.0.0.1:8000/ ": "http://127.0.0.1:8000",
  "http://localhost:5000": "http://localhost:5000",
  "https://annonces.example/sans-reproche/": "https://annonces.example/sans-reproche",
};

for (const [typed, server] of Object.entries(GOOD)) {
  test(`"${typed}" is understood`, () => assert.deepEqual(parseAddress(typed), { server }));
}

for (const typed of ["", "bonjour", "ftp://127.0.0.1", "https://a:b@c.example", "https://c.example/?x=1", "javascript:1"]) {
  test(`"${typed}" is refused as no address`, () => assert.deepEqual(parseAddress(typed), { problem: "address_invalid" }));
}

test("an ad does not travel in the clear to another computer", () => {
  for (const typed of ["http://annonces.example", "http://192.168.1.4:8000", "http://127.0.0.1.example"]) {
    assert.deepEqual(parseAddress(typed), { problem: "address_insecure" });
  }
});

test("a host pattern knows no port, as the two browsers want it", () => {
  assert.equal(hostPattern("http://127.0.0.1:8000"), "http://127.0.0.1/*");
  assert.equal(hostPattern("https://annonces.example/sr"), "https://annonces.example/*");
});
