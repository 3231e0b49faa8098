// Printing: a page as a PDF of the sizes that its sheets ask for, how many sheets that is, and each as a picture.
import { type Browser, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The page as a browser prints it. */
export async function pdf(page: Page): Promise<Buffer> {
  await page.waitForLoadState("networkidle");
  return page.pdf({ preferCSSPageSize: true, printBackground: false });
}

/** How many sheets a PDF has. Chromium writes each as an object of its own. */
export function sheets(file: Buffer): number {
  return file.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** How large its sheets are, in points, each size once. */
export function sizes(file: Buffer): string[] {
  const boxes = file.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...new Set([...boxes].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`))];
}

/** Sheets of a PDF as PNG files, drawn by pdf.js in a page of its own. */
export async function pictures(browser: Browser, file: Buffer, which: number[], scale: number): Promise<Buffer[]> {
  const modules = join(import.meta.dirname, "..", "node_modules", "pdfjs-dist", "build");
  const page = await browser.newPage();
  await page.route("http://paper.test/**", async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === "") return route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>Paper</title>" });
    return route.fulfill({ contentType: "text/javascript", body: await readFile(join(modules, name)) });
  });
  await page.goto("http://paper.test/");
  const drawn = await page.evaluate(
    async ([text, which, scale]) => {
      const address = "http://paper.test/pdf.min.mjs";
      const pdfjs = await import(address);
      pdfjs.GlobalWorkerOptions.workerSrc = "http://paper.test/pdf.worker.min.mjs";
      const { promise } = pdfjs.getDocument({ data: Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) });
      const file = await promise;
      const drawn: string[] = [];
      for (const number of which) {
        const sheet = await file.getPage(number);
        const viewport = sheet.getViewport({ scale });
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [viewport.width, viewport.height];
        await sheet.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
        drawn.push(canvas.toDataURL("image/png").split(",")[1] ?? "");
      }
      return drawn;
    },
    [file.toString("base64"), which, scale] as const,
  );
  await page.close();
  return drawn.map((one) => Buffer.from(one, "base64"));
}

/** What a camera reads off a picture that has codes in so many columns and rows, one in each part; "" where it finds none. */
export async function scanned(browser: Browser, picture: Buffer, columns: number, rows: number): Promise<string[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(import.meta.dirname, "..", "node_modules", "jsqr", "dist", "jsQR.js") });
  const found = await page.evaluate(
    async ([text, columns, rows]) => {
      const { jsQR } = window as unknown as { jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null };
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const drawn = canvas.getContext("2d")!;
      drawn.drawImage(picture, 0, 0);
      const [width, height] = [Math.floor(picture.width / columns), Math.floor(picture.height / rows)];
      const parts = Array.from({ length: columns * rows }, (_, at) => [(at % columns) * width, Math.floor(at / columns) * height] as const);
      return parts.map(([left, top]) => jsQR(drawn.getImageData(left, top, width, height).data, width, height)?.data ?? "");
    },
    [picture.toString("base64"), columns, rows] as const,
  );
  await page.close();
  return found;
}
