/**
 * Sends the element's first call while the element itself is on its way, and gives a `fetch` for the element that has the
 * answer already. `input` is what the element will send; should it send anything else first, the answer is not used.
 */
export function sendAhead(endpoint: string, operation: string, input: object): typeof fetch {
  const target = `AWSCognitoIdentityProviderService.${operation}`;
  const body = JSON.stringify(input);
  const controller = new AbortController();
  let ahead: Promise<Response> | undefined = fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": target },
    body,
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
    signal: controller.signal,
  });
  // The element hears of a failure when it asks.
  ahead.catch(() => {});

  return (url, init) => {
    const answer = ahead;
    ahead = undefined;
    const isSame =
      url === endpoint &&
      new Headers(init?.headers).get("x-amz-target") === target &&
      new TextDecoder().decode(init?.body as Uint8Array) === body;
    if (!answer || !isSame) return fetch(url, init);
    init?.signal?.addEventListener("abort", () => controller.abort(init.signal?.reason));
    return answer;
  };
}
