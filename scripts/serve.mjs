// `npm start`: the tools on an ordinary page of a host, under the strictest policy we promise.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { hostSiteFile } from './host-site.mjs';
import { policyOf } from './strict-policy.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const port = Number(process.env.PORT ?? 8080);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = hostSiteFile(pathname.slice(1));
  const policy = policyOf(pathname.slice(1), `http://${request.headers.host}`);
  response.setHeader('Content-Security-Policy', policy);
  // A frame in a sandbox has an origin of its own, and fetches even from here as a stranger.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-cache');
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
  createReadStream(file).pipe(response);
})
  .on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another one: PORT=8081 npm start`
        : error.message,
    );
    process.exitCode = 1;
  })
  .listen(port, () => {
    console.log(`
  The SOFA matrix on a page:  http://localhost:${port}/
  Every tool:                 http://localhost:${port}/alle-onderdelen.html
  Make a snippet:             http://localhost:${port}/configurator/index.html
  In a frame:                 http://localhost:${port}/in-een-frame.html

  Stop with Ctrl+C.`);
  });
