"""What Wasmtime's Cranelift makes of a module, as the ELF file that serialising the module gives, for any target.

Wasmtime's library generates code for its own architecture only. For x86-64 it is the one of the virtual environment
(wasmtime_peer.py), for AArch64 that of the AArch64 wheel of the same version, which cranelift_arm64.c loads under
qemu-aarch64. Emulated, a large module takes minutes, so the files are kept, by version, target and hash of the module.
AArch64 code is for the baseline of the architecture, x86-64 code for the processor of this machine.
"""
import hashlib
import importlib.metadata
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ARM64_COMPILER = "aarch64-linux-gnu-gcc"
QEMU = "qemu-aarch64"


class Unavailable(Exception):
    """Says in one line what is missing."""


def run(command):
    done = subprocess.run([*map(str, command)], capture_output=True, text=True)
    if done.returncode != 0:
        raise Unavailable(f"{pathlib.Path(command[0]).name}: {(done.stderr.strip() or 'failed').splitlines()[-1]}")


def processor():
    """A name for what Cranelift detects of this machine."""
    flags = re.search(r"^flags\s*:(.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return hashlib.sha256(flags[1].encode() if flags else b"").hexdigest()[:8]


class WasmtimeElf:
    def __init__(self, cache):
        self.cache = pathlib.Path(cache)
        self.version = importlib.metadata.version("wasmtime")

    def folder(self, target):
        detected = f"-{processor()}" if target == "x86_64-linux" else ""
        return self.cache / f"{target}-{self.version}-speed{detected}"

    def compile(self, target, wasm):
        """The path of the ELF file for module `wasm`; raises Unavailable."""
        out = self.folder(target) / f"{hashlib.sha256(wasm.read_bytes()).hexdigest()[:16]}.elf"
        if not out.exists():
            command = self.aarch64_command() if target == "aarch64-linux" else self.x64_command()
            out.parent.mkdir(parents=True, exist_ok=True)
            unfinished = out.with_suffix(".unfinished")
            run([*command, wasm, unfinished])
            unfinished.rename(out)
        return out

    def x64_command(self):
        if platform.machine() != "x86_64":
            raise Unavailable("Cranelift's x86-64 code needs an x86-64 machine")
        return [sys.executable, HERE / "wasmtime_peer.py", "serialize", "backtracking"]

    def aarch64_command(self):
        for tool in (ARM64_COMPILER, QEMU):
            if shutil.which(tool) is None:
                raise Unavailable(f"no {tool}; Debian: apt install gcc-aarch64-linux-gnu qemu-user")
        folder = self.cache / f"tool-aarch64-{self.version}"
        program, library = folder / "cranelift_arm64", folder / "wasmtime/linux-aarch64/_libwasmtime.so"
        if not library.exists():
            run([sys.executable, "-m", "pip", "download", "-q", "--platform", "manylinux2014_aarch64",
                 "--only-binary=:all:", "--no-deps", "-d", folder, f"wasmtime=={self.version}"])
            with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
                wheel.extract("wasmtime/linux-aarch64/_libwasmtime.so", folder)
        source = HERE / "cranelift_arm64.c"
        if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
            run([ARM64_COMPILER, "-O1", "-Wall", "-Wextra", "-o", program, source, "-ldl"])
        return [QEMU, program, library]
