// Draws how the cost falls with time, beside plain annealing, into docs/solver.svg:
//   node tools/plot-solver.mjs BOARD.json [SECONDS]
// Plain annealing is what the solver does where only so many sessions may move (here: as many as there are): single
// moves and swaps of cells, no matching of rooms, no ladder.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const campgrid = join(root, process.env.CARGO_TARGET_DIR ?? "target", "release", "campgrid");
const [board, seconds = "5"] = process.argv.slice(2);
if (!board) throw new Error("node tools/plot-solver.mjs BOARD.json [SECONDS]");
const { name, sessions } = JSON.parse(readFileSync(board, "utf8"));

/** The steps of a search: seconds and cost. */
function search(seed, ...more) {
  const args = ["solve", board, "--seconds", seconds, "--seed", String(seed), "--progress", "--out", "/dev/null", ...more];
  const { stderr, status } = spawnSync(campgrid, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const steps = [...stderr.matchAll(/^ *([\d.]+) s .*?cost (\d+):/gm)].map(([, time, cost]) => [Number(time), Number(cost)]);
  const [, last] = stderr.match(/^cost (\d+)$/m);
  return [...steps, [Number(seconds), Number(last)]];
}

const plain = ["--moves", String(sessions.length)];
const lines = [1, 2, 3].flatMap((seed) => [
  { steps: search(seed, ...plain), color: "#b4632a" },
  { steps: search(seed), color: "#14532f" },
]);

const [width, height, left, bottom] = [760, 400, 70, 46];
const earliest = 0.02;
const all = lines.flatMap(({ steps }) => steps.filter(([time]) => time >= earliest).map(([, cost]) => cost));
// What comes first is far above; the last four per cent are what matters.
const low = Math.min(...all);
const high = Math.min(Math.max(...all), low * 1.04);
const x = (time) => left + (Math.log(Math.max(time, earliest) / earliest) / Math.log(seconds / earliest)) * (width - left - 20);
const y = (cost) => 20 + ((high - Math.min(cost, high)) / (high - low)) * (height - bottom - 20);
const path = (steps) =>
  steps.filter(([time]) => time >= earliest).map(([time, cost], i) => `${i ? `H${x(time).toFixed(1)}V` : `M${x(time).toFixed(1)} `}${y(cost).toFixed(1)}`).join("");
const times = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].filter((time) => time <= seconds);
const costs = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round((low + part * (high - low)) / 10) * 10);
const text = (x, y, words, more = "") => `<text x="${x}" y="${y}" font-size="13" fill="#333" ${more}>${words}</text>`;
writeFileSync(
  join(root, "docs", "solver.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">
<rect width="${width}" height="${height}" fill="#fff"/>
${times.map((time) => `<path d="M${x(time)} 20V${height - bottom}" stroke="#e3e3e3"/>${text(x(time), height - bottom + 18, `${time} s`, 'text-anchor="middle"')}`).join("\n")}
${costs.map((cost) => `<path d="M${left} ${y(cost)}H${width - 20}" stroke="#e3e3e3"/>${text(left - 8, y(cost) + 4, cost, 'text-anchor="end"')}`).join("\n")}
${lines.map(({ steps, color }) => `<path d="${path(steps)}" fill="none" stroke="${color}" stroke-width="1.6"/>`).join("\n")}
${text(width - 24, 36, `${name}, three seeds each:`, 'text-anchor="end"')}
${text(width - 24, 54, "plain annealing", 'text-anchor="end" style="fill:#b4632a"')}
${text(width - 24, 72, "matched rooms (Campgrid)", 'text-anchor="end" style="fill:#14532f"')}
${text((width + left) / 2, height - 6, "time", 'text-anchor="middle"')}
</svg>
`,
);
