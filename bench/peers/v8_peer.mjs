// One measurement of V8, printed as JSON: validate, compile, or compile and run a WASI program.
// usage: node FLAGS v8_peer.mjs validate|compile|run FILE
// The tier is chosen by V8's own flags, e.g. --single-threaded --no-liftoff --no-wasm-lazy-compilation.
import { openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { WASI } from 'node:wasi';

const [mode, path] = process.argv.slice(2);
const wasm = readFileSync(path);
const result = {};

let start = process.hrtime.bigint();
if (mode === 'validate') {
  if (!WebAssembly.validate(wasm)) throw new Error(`${path} does not validate`);
  result.validate_ns = Number(process.hrtime.bigint() - start);
} else {
  const module = new WebAssembly.Module(wasm);
  result.compile_ns = Number(process.hrtime.bigint() - start);
  if (mode === 'run') {
    const wasi = new WASI({
      version: 'preview1',
      args: [basename(path)],
      stdout: openSync('/dev/null', 'w'),
    });
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport });
    start = process.hrtime.bigint();
    wasi.start(instance);
    result.run_ns = Number(process.hrtime.bigint() - start);
  }
}
console.log(JSON.stringify(result));
