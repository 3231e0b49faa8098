// How the browser tests run: in the Chromium of the system, against the release binary, which the tests start themselves.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  outputDir: "results",
  // Small machines are slow; what waits for something ends as soon as it is there.
  timeout: 240_000,
  expect: {
    timeout: 30_000,
    // Machines smooth edges differently: a pixel may be a little off, and few may be more. A padding that changes by a
    // pixel makes the picture of its section another size, which is never let pass.
    toHaveScreenshot: { maxDiffPixelRatio: 0.004, threshold: 0.15, animations: "disabled", caret: "hide", scale: "css" },
  },
  snapshotPathTemplate: "{testDir}/pictures/{testFileName}/{arg}{ext}",
  forbidOnly: !!process.env.CI,
  // A test that passes at the second try has found something, and is named as flaky. Only machines that are lent to a
  // run, and are taken away for a minute now and then, get that second try.
  retries: process.env.CI ? 1 : 0,
  // Two: a test that is waiting leaves room for another, and more would slow each other down on a small machine.
  workers: 2,
  fullyParallel: true,
  reporter: "list",
  use: {
    screenshot: "only-on-failure",
    // Recording costs a third of the time of all tests: `--trace on` records what one wants to see.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        // As root, as in CI, Chromium's sandbox refuses to start.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        // Nothing that calls home: closed networks make each of these wait.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "tests", testMatch: "*.spec.ts" },
    { name: "screenshots", testMatch: "screenshots.ts" },
    { name: "numbers", testMatch: "numbers.ts" },
  ],
});
