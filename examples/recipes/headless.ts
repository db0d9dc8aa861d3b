import { createEnroller, type Snapshot } from "cognito-totp-enrollment/core.js";

/** An enrollment with a user interface of your own: 50 lines of it. */
export async function enroll(root: HTMLElement, accessToken: () => Promise<string>) {
  root.innerText = "";
  const picture = document.createElement("canvas");
  const form = document.createElement("form");
  const code = document.createElement("input");
  const status = document.createElement("p");
  code.autocomplete = "one-time-code";
  code.inputMode = "numeric";
  code.ariaLabel = "Code of your app";
  status.role = "status";
  form.append(code, document.createElement("button"));
  root.append(picture, form, status);

  function show({ step, error, qrSize }: Snapshot) {
    draw(picture, enroller.qr(), qrSize);
    form.hidden = step !== "awaiting-code";
    status.textContent = error || step;
    if (step === "confirming-replacement" && confirm("Replace the app you use?"))
      enroller.confirm();
    if (step === "enrolled") enroller.close();
  }

  const enroller = await createEnroller({
    region: "eu-central-1",
    issuer: "Example",
    account: "alice@example.com",
    accessToken,
    onSnapshot: (snapshot) => queueMicrotask(() => show(snapshot)),
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    enroller.submit(code.value);
  });
  enroller.start();
  return enroller;
}

/** Six pixels a module, black on white, with a quiet zone of four modules. */
function draw(canvas: HTMLCanvasElement, modules: Uint8Array, size: number) {
  canvas.width = canvas.height = size && (size + 8) * 6;
  const brush = canvas.getContext("2d")!;
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = "#000";
  for (let i = 0; i < size * size; i++) {
    const isDark = modules[i >> 3]! & (0x80 >> (i & 7));
    if (isDark) brush.fillRect(((i % size) + 4) * 6, (Math.floor(i / size) + 4) * 6, 6, 6);
  }
  modules.fill(0);
}
