// What a test has done without going through pages: the same forms, sent by themselves.
import { type APIRequestContext, expect } from "@playwright/test";

/** The fields of a form. */
export type Form = Record<string, string>;

/** Sends a form to an address as a page there would, and has it accepted. Large imports take their time. */
export async function ask(request: APIRequestContext, to: string, form: Form): Promise<void> {
  const answer = await request.post(to, { form, headers: { accept: "application/json" }, timeout: 120_000 });
  expect(answer.status(), `${form["do"]}: ${await answer.text()}`).toBe(200);
}
