import type { Problem } from "./types";

/** What the server refused, with its reasons where it gave some. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly problems: Problem[]) {
    super(problems[0]?.en ?? `HTTP ${status}`);
  }
}

const address = (path: string): URL => new URL(`api/${path}`, document.baseURI);

async function ask(token: string, method: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(address(path), {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: "no-store",
  });
  if (!answer.ok) throw new Refusal(answer.status, await problemsOf(answer));
  return answer;
}

async function problemsOf(answer: Response): Promise<Problem[]> {
  try {
    const body = (await answer.json()) as { problems?: Problem[] };
    return Array.isArray(body.problems) ? body.problems : [];
  } catch {
    return [];
  }
}

export async function read<T>(token: string, path: string): Promise<T> {
  return (await (await ask(token, "GET", path)).json()) as T;
}

export async function readBlob(token: string, path: string): Promise<Blob> {
  return (await ask(token, "GET", path)).blob();
}

/** Sends a command; the answer's JSON, or null where there is none. */
export async function command<T>(token: string, path: string, body: unknown = {}): Promise<T | null> {
  const text = await (await ask(token, "POST", path, body)).text();
  return text === "" ? null : (JSON.parse(text) as T);
}

export function query(values: Record<string, string | number>): string {
  return new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)])).toString();
}
