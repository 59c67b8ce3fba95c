// Loaded before scripts/validate.mjs (node --import): stands in for Microsoft's validation service. KAM_FAKE_ANSWER is
// the report that it gives; without one there is no network.
import { syncBuiltinESMExports } from "node:module";
import dns from "node:dns";
import http from "node:http";
import https from "node:https";

const answer = process.env.KAM_FAKE_ANSWER;
if (answer === undefined) {
  dns.lookup = (name, _options, done) =>
    queueMicrotask(() =>
      done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: "ENOTFOUND" })),
    );
} else {
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const isManifest = Buffer.concat(chunks).toString("utf8").includes("<OfficeApp");
      response.writeHead(isManifest ? 200 : 400).end(isManifest ? `${answer}` : "");
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  https.request = ({ method, path, headers }) =>
    http.request({ method, path, headers, host: "127.0.0.1", port: server.address().port });
}
syncBuiltinESMExports();
