// Runs the fold in WebAssembly, as a browser would, and says what it found.
import { readFile } from "node:fs/promises";

const found = [
  "the same bytes as natively",
  "the recorded log cannot be read",
  "other bytes than natively",
  "a shorter log gives the same board, so the comparison proves nothing",
];

const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), {});
const code = instance.exports.main(0, 0);
console.log(`fold in wasm: ${found[code] ?? `it ended with ${code}`}`);
process.exit(code);
