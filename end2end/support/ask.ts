// What a test has done without going through pages: the same forms, sent by themselves.
import { type APIRequestContext, expect } from "@playwright/test";

/** The fields of a form; a list stands for several of one name. */
export type Form = Record<string, string | string[]>;

/** Sends a form to an address as a page there would, and has it accepted. Large imports take their time. */
export async function ask(request: APIRequestContext, to: string, form: Form): Promise<void> {
  const fields = Object.entries(form).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded" };
  const answer = await request.post(to, { data: new URLSearchParams(fields).toString(), headers, timeout: 120_000 });
  expect(answer.status(), `${form["do"]}: ${await answer.text()}`).toBe(200);
}
