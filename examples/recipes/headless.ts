import { createEnroller, type Snapshot } from "cognito-totp-enrollment/core.js";

/** An enrollment with a user interface of your own: 40 lines of it. */
export async function enroll(root: HTMLElement, accessToken: () => Promise<string>) {
  root.innerText = "";
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const form = document.createElement("form");
  const code = document.createElement("input");
  const status = document.createElement("p");
  code.autocomplete = "one-time-code";
  code.inputMode = "numeric";
  code.ariaLabel = "Code of your app";
  status.role = "status";
  picture.setAttribute("width", "264");
  picture.append(path);
  form.append(code, document.createElement("button"));
  root.append(picture, form, status);

  function show({ step, error, qrPath, qrSize }: Snapshot) {
    picture.setAttribute("viewBox", `0 0 ${qrSize} ${qrSize}`);
    path.setAttribute("d", qrPath);
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
