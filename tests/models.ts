// Every test of rules in one page: the server imports each into it, see `scripts/test-server.mjs`.
import './model-tests-on-disk.js';
