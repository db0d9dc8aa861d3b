import { renderToString } from "react-dom/server";
import { App } from "./app.tsx";

/** What the server sends: the tag is in it, and the script that was imported for it has done nothing. */
export const render = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Rendered on a server</title>
    <script type="module" src="./client.js"></script>
  </head>
  <body>
    <div id="app">${renderToString(<App />)}</div>
  </body>
</html>
`;
