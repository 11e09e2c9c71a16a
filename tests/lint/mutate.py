#!/usr/bin/env python3
"""Mutants of core/scoring: one change at a time, which a test of tests/core/scoring has to catch.

usage: mutate.py [--files REGEX] [--seconds N] [--seed N] [--jobs N] [--list] BUILD-DIRECTORY

Sources are changed in a temporary folder only. The build directory has to hold the tests named by `--tests`, which
prints them. Those with an event loop run, too. Each mutant is compiled without optimisation, linked as a shared library
in place of the static one, and given to the tests until one fails, does not end or crashes.

Prints each mutant that no test caught, as FILE:LINE and the change; ends with 1 when there is one. Those that change
nothing that can be seen are in mutants.txt, each with its reason. With --seconds the mutants come in random order, by
--seed, and none is started later.
"""

import argparse
import concurrent.futures
import json
import os
import queue
import random
import re
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = "core/scoring"
EQUIVALENTS = "tests/lint/mutants.txt"
ALSO = ["tests/core/report/tst_history.cpp"]  # of historyreplay
MEMORY = 4 << 30  # bytes; a mutant may well ask for all there is

# ---- the changes ---------------------------------------------------------------------------------------------------
# Operators between spaces, as clang-format writes the binary ones (so no template, reference, pointer or sign).
OPERATORS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+": "-", "-": "+",
    "*": "+", "/": "*", "%": "*", "+=": "-=", "-=": "+=", "*=": "+=", "/=": "*=", "|=": "&=", "&=": "|=", "|": "&",
    "&": "|", ">>": "<<", "<<": ">>",
}
WORDS = {
    "std::min": "std::max", "std::max": "std::min", "std::any_of": "std::all_of", "std::all_of": "std::any_of",
    "std::none_of": "std::any_of", "std::lower_bound": "std::upper_bound", "std::upper_bound": "std::lower_bound",
    "std::min_element": "std::max_element", "std::max_element": "std::min_element", "true": "false", "false": "true",
    "continue": "break", "break": "continue",
}
TOKENS = re.compile(
    r"(?P<operator>(?<=\s)(?:" + "|".join(re.escape(o) for o in sorted(OPERATORS, key=len, reverse=True)) + r")(?=\s))"
    r"|(?P<step>\+\+|--)"
    r"|(?P<word>(?<![\w:])(?:" + "|".join(WORDS) + r")\b)"
    r"|(?P<not>!(?=[\w(]))"
    r"|(?P<number>(?<![\w.'])\d[\d']*(?:\.\d+)?(?:e-?\d+)?(?![\w.'{\"]))"
    r"|(?P<if>\bif (?:constexpr )?\()"
    r"|(?P<return>\breturn (?=[^;{]))")


def blank(text):
    """The text with comments, literals, directives, attributes, template arguments and static_asserts as spaces."""
    def spaces(match):
        return re.sub(r"[^\n]", " ", match.group())
    text = re.sub(r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|(?<![\w])\'(?:\\.|[^\'\\\n])+\'', spaces,
                  text, flags=re.S)
    text = re.sub(r"^[ \t]*#[^\n]*(?:\\\n[^\n]*)*|\[\[\w+\]\]|\bstatic_assert\((?:.|\n)*?\);|operator\S+", spaces, text,
                  flags=re.M)
    # `<` after a name without a space begins template arguments
    text = re.sub(r"(?<=\w)<(?:[^<>;{}]|<(?:[^<>;{}]|<[^<>;{}]*>)*>)*>", spaces, text)
    return text


def line_of(text, place):
    return text[text.rfind("\n", 0, place) + 1:text.find("\n", place)]


def end_of(text, start):
    """The place of the bracket that closes the one at `start`."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] in "([{") - (text[place] in ")]}")
        if depth == 0:
            return place
    return None


class Mutant:
    def __init__(self, file, text, start, end, new, change, number):
        self.file, self.start, self.end, self.new, self.change = file, start, end, new, change
        self.line = text.count("\n", 0, start) + 1
        self.source = line_of(text, start).strip()
        self.number = number  # of those with this change in its line

    def __str__(self):
        which = f" ({self.number})" if self.number > 1 else ""
        return f"{self.file}:{self.line}: {self.change}{which}: {self.source}"

    def key(self):
        return self.file, self.source, self.change + (f" ({self.number})" if self.number > 1 else "")


def mutants_of(file):
    with open(os.path.join(ROOT, file), encoding="utf-8") as stream:
        text = stream.read()
    bare = blank(text)
    found = []
    numbers = {}

    def add(start, end, new, change):
        line = text.rfind("\n", 0, start)
        number = numbers[line, change] = numbers.get((line, change), 0) + 1
        found.append(Mutant(file, text, start, end, new, change, number))

    for match in TOKENS.finditer(bare):
        kind, token, start, end = match.lastgroup, match.group(), match.start(), match.end()
        if kind == "operator":
            add(start, end, OPERATORS[token], f"{token} -> {OPERATORS[token]}")
        elif kind == "step":
            new = "--" if token == "++" else "++"
            if "for (" not in line_of(bare, start): # a loop backwards has no end, which takes long to see
                add(start, end, new, f"{token} -> {new}")
        elif kind == "word":
            add(start, end, WORDS[token], f"{token} -> {WORDS[token]}")
        elif kind == "not":
            add(start, end, "", "! dropped")
        elif kind == "number":
            plain = token.replace("'", "")
            news = [str(float(plain) * 2 + 1)] if re.search(r"[.e]", plain) else [str(int(plain) + 1)]
            if plain.isdigit() and int(plain) > 1:
                news.append(str(int(plain) - 1))
            for new in news:
                add(start, end, new, f"{token} -> {new}")
        elif kind == "if":
            close = end_of(bare, end - 1)
            inside = bare[end:close]
            # One comparison alone is flipped already; so is one `!`; a declaration cannot be negated.
            if re.match(r"\s*(const |auto )", inside) or not re.match(r"\s*!?[\w.\[\]>()-]*\s*$", inside):
                continue
            if not inside.lstrip().startswith("!"):
                add(end, close, f"!({text[end:close]})", "condition negated")
        elif kind == "return":
            close = bare.find(";", end)
            # a flag or a number is changed above, and a result that was built by what is changed below
            if not re.fullmatch(r"\s*[\w.]+\s*|std::nullopt", bare[end:close]):
                add(end, close, "{}", "return {}")
    # A function that ends as it begins: its brace stands in the first column, by itself.
    for match in re.finditer(r"^\{\n", bare, flags=re.M):
        head = bare[max(bare.rfind("\n\n", 0, match.start()), bare.rfind("\n}", 0, match.start())) + 1:match.start()]
        if "(" not in head or re.search(r"\b(struct|class|enum|namespace)\b", head):
            continue
        if re.match(r"\s*(\w+ )*void ", head) or re.match(r"\s*(\w+)::\1\(", head):
            add(match.end(), match.end(), "if (true) return;\n", "function returns at once")
        else:
            add(match.end(), match.end(), "if (true) return {};\n", "function returns at once")
    return sorted(found, key=lambda mutant: mutant.start)


def equivalents():
    """{key: reason} of the list: `FILE: SOURCE LINE`, and below it, indented, `CHANGE: REASON` for each."""
    known = {}
    head = None
    with open(os.path.join(ROOT, EQUIVALENTS), encoding="utf-8") as stream:
        for line in stream:
            if not line.strip() or line.startswith("#"):
                continue
            if not line.startswith(" "):
                head = tuple(line.rstrip("\n").split(": ", 1))
            else:
                # an operator may hold a colon, but never one before a space
                change, reason = line.strip().split(": ", 1)
                known[head[0], head[1], change] = reason
    return known


# ---- building and running them ---------------------------------------------------------------------------------------
def tests():
    """{name: source}"""
    folder = os.path.join(ROOT, "tests", FOLDER)
    sources = sorted(f"tests/{FOLDER}/{name}" for name in os.listdir(folder) if re.match(r"tst_\w+\.cpp$", name))
    return {os.path.basename(source)[:-4]: source for source in sources + ALSO}


def reached_by(test):
    """The sources whose code a test can reach, by what it and they include."""
    seen = set()
    ahead = [test]
    while ahead:
        file = ahead.pop()
        if file in seen or not os.path.exists(os.path.join(ROOT, file)):
            continue
        seen.add(file)
        with open(os.path.join(ROOT, file), encoding="utf-8") as stream:
            included = re.findall(r'^#include "([\w/]+\.h)"', stream.read(), flags=re.M)
        for header in included:
            header = header if header.startswith("core/") else "tests/" + header
            ahead += [header, header[:-1] + "cpp"]
    return seen | {f"{FOLDER}/profileparser.cpp"}  # which has no header of its own


def plain_command(command):
    """A compile command of the build, without optimisation, warnings and the build's precompiled header."""
    words = shlex.split(command)
    while not re.search(r"(c\+\+|g\+\+|clang\+\+)[-\d]*$", words[0]):  # a launcher such as ccache
        del words[0]
    out = []
    skip = 0
    for word in words:
        if skip:
            skip -= 1
        elif word in ("-o", "-c", "-include", "-MT", "-MF"):
            skip = 1
        elif not re.match(r"-(O|g\d?$|W|U_FORTIFY|D_FORTIFY|fpch|fstack|fcf|MD)", word):
            out.append(word)
    return out + ["-w", "-O0", "-D_GLIBCXX_ASSERTIONS"]  # so that an index too far is seen


class Bench:
    """What all mutants share: the objects of unchanged sources, and the tests, which take the library from outside."""

    def __init__(self, build, scratch, jobs):
        self.build, self.scratch, self.jobs = build, scratch, jobs
        with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as stream:
            commands = {os.path.relpath(entry["file"], ROOT): entry["command"] for entry in json.load(stream)}
        commands = {file: command for file, command in commands.items() if file.startswith(FOLDER + "/")}
        self.flags = {file: plain_command(command) for file, command in commands.items()}
        # All but the changed one are those of the build, optimised and position-independent.
        self.objects = {}
        for file, command in commands.items():
            words = shlex.split(command)
            self.objects[file] = os.path.join(scratch, os.path.basename(file) + ".o")
            shutil.copy(os.path.join(build, words[words.index("-o") + 1]), self.objects[file])
        if not self.flags:
            sys.exit(f"{build} compiles nothing of {FOLDER}, or several sources as one")
        self.prepare_header(next(iter(self.flags.values())))
        plain = os.path.join(scratch, "plain")
        first = next(iter(self.flags))
        if not self.link(self.objects, plain) or not self.compile(first, ROOT, os.path.join(plain, "first.o")):
            sys.exit(f"{FOLDER} does not compile or link unchanged")
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            self.programs = dict(zip(tests(), pool.map(self.link_test, tests())))
        self.reached = {name: reached_by(source) for name, source in tests().items()}
        self.seconds = {}
        for name in self.programs:
            began = time.monotonic()
            if self.fails(name, plain, 600):
                sys.exit(f"{name} fails with the unchanged sources")
            self.seconds[name] = time.monotonic() - began

    def prepare_header(self, flags):
        """A precompiled header that fits our flags: that of the build is optimised."""
        source = os.path.join(self.build, "core/CMakeFiles/tg_pch.dir/cmake_pch.hxx")
        self.header = os.path.join(self.scratch, "common.h")
        if not os.path.exists(source):
            self.header = None
            return
        shutil.copy(source, self.header)
        if subprocess.run(flags + ["-x", "c++-header", "-c", self.header, "-o", self.header + ".gch"]).returncode:
            sys.exit("the precompiled header does not compile")

    def compile(self, file, root, out):
        command = self.flags[file] + (["-include", self.header] if self.header else [])
        return run(command + ["-c", os.path.join(root, file), "-o", out], 120, self.scratch) == 0

    def link(self, objects, folder):
        os.makedirs(folder, exist_ok=True)
        compiler = next(iter(self.flags.values()))[0]
        command = [compiler, "-shared", "-fuse-ld=gold", "-Wl,-soname,libtg_scoring.so"]
        return run(command + ["-o", f"{folder}/libtg_scoring.so", *objects.values()], 60, self.scratch) == 0

    def link_test(self, name):
        """The test as the build links it, but with our library in place of the static one."""
        lines = subprocess.run(["ninja", "-C", self.build, "-t", "commands", name], check=True, text=True,
                               stdout=subprocess.PIPE).stdout.splitlines()
        words = shlex.split(lines[-1].removeprefix(": && ").removesuffix(" && :"))
        place = words.index("core/scoring/libtg_scoring.a")
        words[place:place + 1] = [os.path.join(self.scratch, "plain/libtg_scoring.so")]
        program = os.path.join(self.scratch, name)
        words[words.index("-o") + 1] = program
        if subprocess.run(words, cwd=self.build).returncode:
            sys.exit(f"{name} cannot be linked; is it built?")
        return program

    def fails(self, name, folder, seconds):
        home = os.path.join(folder, "home")
        shutil.rmtree(home, ignore_errors=True)
        os.makedirs(home)
        environment = dict(os.environ, LD_LIBRARY_PATH=folder, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=home,
                           XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, TMPDIR=home)
        return run([self.programs[name], "-silent"], seconds, folder, environment) != 0

    def order(self, file):
        """The tests that reach a file: that of its name first, then the quick ones."""
        own = "tst_" + os.path.splitext(os.path.basename(file))[0]
        reaching = [name for name in self.seconds if file in self.reached[name]]
        return sorted(reaching, key=lambda name: (name != own, self.seconds[name]))

    def outcome(self, mutant, folder):
        """'caught', 'refused' by the compiler, or 'left'."""
        with open(os.path.join(ROOT, mutant.file), encoding="utf-8") as stream:
            text = stream.read()
        changed = os.path.join(folder, "source")
        os.makedirs(os.path.join(changed, FOLDER), exist_ok=True)
        with open(os.path.join(changed, mutant.file), "w", encoding="utf-8") as stream:
            stream.write(text[:mutant.start] + mutant.new + text[mutant.end:])
        objects = dict(self.objects)
        objects[mutant.file] = os.path.join(folder, "mutant.o")
        if not self.compile(mutant.file, changed, objects[mutant.file]) or not self.link(objects, folder):
            return "refused"
        for name in self.order(mutant.file):
            if self.fails(name, folder, 5 * self.seconds[name] + 5):
                return "caught"
        return "left"


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))


def run(command, seconds, folder, environment=None):
    """Its exit code; None when it did not end in time. With all that it has started."""
    process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limits,
                               start_new_session=True)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.wait()
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", metavar="BUILD-DIRECTORY", nargs="?")
    parser.add_argument("--files", default="", metavar="REGEX", help="only files whose name has a match")
    parser.add_argument("--seconds", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=int(time.time()), metavar="N")
    parser.add_argument("--jobs", type=int, default=int(os.environ.get("TRUSTGAUGE_JOBS") or os.cpu_count() or 1))
    parser.add_argument("--list", action="store_true", help="print the mutants, run none")
    parser.add_argument("--tests", action="store_true", help="print the tests that are needed")
    options = parser.parse_args()
    if options.tests:
        print("\n".join(tests()))
        return 0

    names = sorted(name for name in os.listdir(os.path.join(ROOT, FOLDER)) if name.endswith(".cpp"))
    every = [mutant for name in names for mutant in mutants_of(f"{FOLDER}/{name}")]
    known = equivalents()
    gone = set(known) - {mutant.key() for mutant in every}
    for key in sorted(gone):
        print(f"{EQUIVALENTS}: there is no such mutant any more: {key[0]}: {key[1]}: {key[2]}")
    chosen = [mutant for mutant in every if re.search(options.files, os.path.basename(mutant.file))]
    mutants = [mutant for mutant in chosen if mutant.key() not in known]
    if options.list:
        print("\n".join(str(mutant) for mutant in mutants))
        return 0
    if not options.build or not mutants:
        parser.error("a build directory is needed" if mutants else "no file matches")
    if options.seconds:
        print(f"in random order, by --seed {options.seed}", flush=True)
        random.Random(options.seed).shuffle(mutants)

    counts = {"caught": 0, "refused": 0, "left": 0}
    printing = threading.Lock()
    with tempfile.TemporaryDirectory(prefix="mutants") as scratch:
        bench = Bench(os.path.abspath(options.build), scratch, options.jobs)
        prepared = time.monotonic()
        folders = queue.Queue()
        for job in range(options.jobs):
            folders.put(os.path.join(scratch, f"job{job}"))
            os.makedirs(os.path.join(scratch, f"job{job}"))

        def judge(mutant):
            if options.seconds and time.monotonic() - prepared > options.seconds:
                return
            folder = folders.get()
            outcome = bench.outcome(mutant, folder)
            folders.put(folder)
            with printing:
                counts[outcome] += 1
                if outcome == "left":
                    print(mutant, flush=True)

        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for _ in pool.map(judge, mutants):
                pass
    ran = sum(counts.values())
    each = (time.monotonic() - prepared) / max(ran, 1)
    print(f"{len(chosen)} mutants; {len(chosen) - len(mutants)} of them are equivalent, by {EQUIVALENTS}; {ran} were "
          f"tried, in {each:.1f} s each: {counts['caught']} caught by tests, {counts['refused']} by the compiler, "
          f"{counts['left']} left")
    return 1 if counts["left"] or gone else 0


if __name__ == "__main__":
    sys.exit(main())
