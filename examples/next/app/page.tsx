import { Enrollment } from "./enrollment";

/** A server component, in which a component of the client stands. */
export default function Page() {
  return (
    <main>
      <h1>Security</h1>
      <Enrollment />
    </main>
  );
}
