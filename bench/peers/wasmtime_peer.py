"""One measurement of Wasmtime's Cranelift, printed as JSON: compile a module, or compile and run a WASI program.
Or writes the compiled module, an ELF file.

usage: wasmtime_peer.py compile|run backtracking|single_pass FILE
       wasmtime_peer.py serialize backtracking|single_pass FILE OUT
"""
import json
import os
import sys
import time

import wasmtime

mode, allocator, path = sys.argv[1:4]
config = wasmtime.Config()
config.cranelift_opt_level = "speed"
config.parallel_compilation = False
config.cranelift_flag_set("regalloc_algorithm", allocator)
engine = wasmtime.Engine(config)
with open(path, "rb") as file:
    wasm = file.read()

start = time.perf_counter_ns()
module = wasmtime.Module(engine, wasm)
compiled = time.perf_counter_ns()
result = {"compile_ns": compiled - start}

if mode == "run":
    linker = wasmtime.Linker(engine)
    linker.define_wasi()
    store = wasmtime.Store(engine)
    wasi = wasmtime.WasiConfig()
    wasi.argv = [os.path.basename(path)]
    wasi.stdout_file = os.devnull
    store.set_wasi(wasi)
    instance = linker.instantiate(store, module)
    main = instance.exports(store)["_start"]
    start = time.perf_counter_ns()
    try:
        main(store)
    except wasmtime.ExitTrap as stop:
        if stop.code != 0:
            raise
    result["run_ns"] = time.perf_counter_ns() - start
elif mode == "serialize":
    with open(sys.argv[4], "wb") as file:
        file.write(module.serialize())

print(json.dumps(result))
