// Posts that our server knows to be ours.
const OURS = { "Content-Type": "application/json", "X-Dondoc": "1" };

export async function post(url, body) {
  try {
    const answer = await fetch(url, { method: "POST", headers: OURS, body: JSON.stringify(body) });
    return await read(answer);
  } catch {
    return { ok: false, status: 0, problem: "" };
  }
}

export async function postFile(url, file) {
  const kind = { ...OURS, "Content-Type": "application/octet-stream" };
  try {
    return await read(await fetch(url, { method: "POST", headers: kind, body: file }));
  } catch {
    return { ok: false, status: 0, problem: "" };
  }
}

export async function get(url) {
  try {
    return await read(await fetch(url, { headers: OURS }));
  } catch {
    return { ok: false, status: 0, problem: "" };
  }
}

async function read(answer) {
  const body = await answer.json().catch(() => ({}));
  return { ok: answer.ok, status: answer.status, body, problem: body.problem || "" };
}

// crypto.randomUUID is missing on plain http, where a small office may well run this.
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
