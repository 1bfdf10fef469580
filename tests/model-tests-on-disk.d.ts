/** Made by the test server: imports every test of rules, see `scripts/test-server.mjs`. */
export {};
