// A campgrid of one's own: the release binary on a free port with an empty data folder, which a test may kill and
// start again where it was.
import { test as base } from "@playwright/test";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const binary =
  process.env.CAMPGRID_BIN ?? join(root, process.env.CARGO_TARGET_DIR ?? "target", "release", "campgrid");

export class Campgrid {
  /** What it printed since it was last started, line by line. */
  printed: string[] = [];
  private port = 0;
  private running?: ChildProcess;

  private constructor(
    private readonly command: string[],
    /** Where its data is, gone after `stop`. */
    readonly data: string,
  ) {}

  /** Starts one with an empty data folder. `command` is what comes before `--data` and `--port`. */
  static async start(command = ["serve"]): Promise<Campgrid> {
    const campgrid = new Campgrid(command, await mkdtemp(join(tmpdir(), "campgrid-")));
    await campgrid.again();
    return campgrid;
  }

  /** Without a slash at its end. */
  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it again after `kill`, on the same port and data; resolves once it listens. */
  async again(): Promise<void> {
    const child = spawn(binary, [...this.command, "--data", this.data, "--port", String(this.port)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.running = child;
    this.printed = [];
    this.port = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (code) => reject(new Error(`campgrid ended with ${code}:\n${this.printed.join("\n")}`)));
      for (const stream of [child.stdout, child.stderr]) {
        createInterface(stream).on("line", (line) => {
          this.printed.push(line);
          const listening = line.match(/listening on http:\/\/127\.0\.0\.1:(\d+)/);
          if (listening) resolve(Number(listening[1]));
        });
      }
    });
  }

  /** Ends it as a power cut would: kill -9. Its data stays. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  /** Ends it and removes its data. */
  async stop(): Promise<void> {
    await this.end("SIGKILL");
    await rm(this.data, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.running;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }
}

/** Playwright's `test`, where every test has a campgrid of its own and addresses like `/new` belong to it. */
export const test = base.extend<{ campgrid: Campgrid }>({
  campgrid: async ({}, use) => {
    const campgrid = await Campgrid.start();
    await use(campgrid);
    await campgrid.stop();
  },
  baseURL: async ({ campgrid }, use) => {
    await use(campgrid.address);
  },
});

export { expect } from "@playwright/test";
