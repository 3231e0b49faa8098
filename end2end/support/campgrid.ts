// A campgrid of one's own: the release binary on a free port with an empty data folder, which a test may kill and
// start again where it was.
import { test as base } from "@playwright/test";
import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const target = join(root, process.env.CARGO_TARGET_DIR ?? "target");
const releaseBinary = process.env.CAMPGRID_BIN ?? join(target, "release", "campgrid");

/** The one that knows what only those who build need to see. It reads the site from the disk. */
export const debugBinary = process.env.CAMPGRID_DEBUG_BIN ?? join(target, "debug", "campgrid");

export class Campgrid {
  /** What it printed since it was last started, line by line. */
  printed: string[] = [];
  private readonly printing = new EventEmitter();
  private port = 0;
  private running?: ChildProcess;

  private constructor(
    private readonly binary: string,
    private readonly command: string[],
    /** Where its data is, gone after `stop`. */
    readonly data: string,
  ) {}

  /** Starts one with an empty data folder. `command` is what stands before `--data` and `--port`. */
  static async start(command = ["serve"], binary = releaseBinary): Promise<Campgrid> {
    const campgrid = new Campgrid(binary, command, await mkdtemp(join(tmpdir(), "campgrid-")));
    await campgrid.again();
    return campgrid;
  }

  /** Without a slash at its end. */
  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it again after `kill`, on the same port and data; resolves once it listens. */
  async again(): Promise<void> {
    const child = spawn(this.binary, [...this.command, "--data", this.data, "--port", String(this.port)], {
      stdio: ["ignore", "pipe", "pipe"],
      // Tests put up whole events in moments, which is more than one device may; tests/whole/limits.rs tries the limits.
      env: { ...process.env, CAMPGRID_LIMITS: "off" },
    });
    this.running = child;
    this.printed = [];
    const heard = (line: string) => {
      this.printed.push(line);
      this.printing.emit("line");
    };
    createInterface(child.stdout).on("line", heard);
    createInterface(child.stderr).on("line", heard);
    child.on("error", (error) => heard(`it did not start: ${error.message}`));
    child.on("close", () => this.printing.emit("line"));
    this.port = Number(await this.says(/^listening on http:\/\/127\.0\.0\.1:(\d+)$/));
  }

  /** Waits for a line that matches, printed already or yet to come; answers its first group. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      for (const line of this.printed) {
        const match = line.match(pattern);
        if (match) return match[1] ?? match[0];
      }
      if (!this.running?.pid || hasEnded(this.running)) {
        throw new Error(`campgrid ended without saying ${pattern}:\n${this.printed.join("\n")}`);
      }
      await once(this.printing, "line");
    }
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
    if (!child?.pid || hasEnded(child)) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
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
