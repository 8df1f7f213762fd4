import { benchCold } from './pdf/cold.js';
import { benchKept } from './pdf/kept.js';
import { benchMemory } from './pdf/memory.js';
import { benchThroughput } from './pdf/throughput.js';
import { benchFirst } from './pdf/waiting.js';

/** What documents cost, beside what Chromium alone takes for the same HTML: `npm run bench:pdf`. */
for (const name of ['molkerei', 'credit-union']) await benchCold(name);
await benchThroughput();
await benchFirst();
await benchKept();
await benchMemory();
