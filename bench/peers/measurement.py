"""One measurement: a command in a fresh process on one core that prints its figures as a line of JSON."""
import json
import os
import subprocess
import sys


def run(command):
    """The object that the command prints; None if it fails."""
    environment = dict(os.environ, NODE_NO_WARNINGS="1")
    done = subprocess.run(["taskset", "-c", "0", *command], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        print(f"peers: {' '.join(command)}\n{done.stderr.strip()[-400:]}", file=sys.stderr)
        return None
    for line in reversed((done.stdout + "\n" + done.stderr).splitlines()):
        if line.startswith("{"):
            return json.loads(line)
    return None
