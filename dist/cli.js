#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/command/command.ts
var exit = {
  /** Nothing to object to. */
  fine: 0,
  /** Findings, a pending or a denied promotion. */
  findings: 1,
  /** The command was used wrongly, or its input cannot be read. */
  usage: 2,
  /** The gate could not be evaluated; never an allow. */
  notEvaluated: 3
};
var THREAD = "--thread";
var UsageError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "UsageError";
  }
};

// src/command/output.ts
var import_node_fs = require("node:fs");
var PAUSE = 1;
function write(descriptor, text) {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray((0, import_node_fs.writeSync)(descriptor, rest));
    } catch (error) {
      const { code } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

// src/format/near-miss.ts
var LONGEST = 64;
function nearest(name, candidates) {
  if (name.length > LONGEST) return void 0;
  let best;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function didYouMean(name, candidates) {
  const near = nearest(name, candidates);
  return near === void 0 ? void 0 : `Did you mean \`${near}\`?`;
}
function editDistance(a, b) {
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        previous[column] + 1,
        current[column - 1] + 1,
        previous[column - 1] + (same ? 0 : 1)
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforePrevious[column - 2] + 1);
      current.push(cost);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length];
}

// src/report/escape.ts
var unseen = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\u27e8]|(?! )\\p{Zs}", "gu");
function visible(text) {
  return text.replace(unseen, codePoint);
}
function codePoint(character) {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `\u27E8U+${code}\u27E9`;
}
function escapeText(text) {
  return visible(text).replace(/^ *:(?=:)/, (start) => start.slice(0, -1) + codePoint(":")).replace(/#(?=#\[)/g, codePoint);
}

// src/version.ts
var toolVersion = "0.1.0";

// src/cli.ts
var commands = {
  validate: {
    summary: "check governed files, all findings of all files",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./validate.js"), 1))).validate
  },
  diff: {
    summary: "say what changed between two objective versions",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).diff
  },
  new: {
    summary: "start the next version of an objective",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).newVersion
  },
  gate: {
    summary: "decide whether a model may be promoted",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./gate.js"), 1))).gate
  },
  kpis: {
    summary: "turn a KPI report of another tool into the native form",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).kpis
  },
  verdict: {
    summary: "check that a verdict lets this artifact into this environment",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).verdict
  },
  evidence: {
    summary: "verify the record of who signed an objective",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).evidence
  },
  history: {
    summary: "say how an objective came to be what it is",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).history
  },
  policy: {
    summary: "explain or test who must sign what, or print a ruleset",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).policy
  },
  register: {
    summary: "register a model version with its lineage",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).register
  },
  serve: {
    summary: "take records of decisions, or OpenLineage events, over HTTP",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./log.js"), 1))).serve
  },
  bundle: {
    summary: "write what governs decisions into one file for services",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./log.js"), 1))).bundle
  },
  log: {
    summary: "write, sign, seal, upload, verify and prune a decision log",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./log.js"), 1))).log
  },
  vault: {
    summary: "keep a vault of raw features: holds, keys, its access log",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./log.js"), 1))).vault
  },
  record: {
    summary: "print the record of one decision as it was logged",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./record.js"), 1))).record
  },
  trace: {
    summary: "say all that is known of one decision, with the proof",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./trace.js"), 1))).trace
  },
  "verify-trace": {
    summary: "verify a trace with the file and the key of the log alone",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./verify-trace.js"), 1))).verifyTraceFile
  },
  drill: {
    summary: "draw decisions, and prove that each can be traced",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./verify-trace.js"), 1))).drill
  },
  profile: {
    summary: "count the decisions of a log into one small file",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./ask.js"), 1))).profile
  },
  impact: {
    summary: "say what another threshold would do to decisions taken",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./ask.js"), 1))).impact
  },
  affected: {
    summary: "say which decisions a data set, model or rule went into",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./ask.js"), 1))).affected
  },
  lineage: {
    summary: "say what went into a data set or model, or came of it",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./lineage.js"), 1))).lineage
  },
  explain: {
    summary: "explain a rule id",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).explain
  },
  init: {
    summary: "write a governance repository into an empty folder",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./more.js"), 1))).init
  }
};
var terminal = {
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  folder: process.cwd(),
  now: () => Date.now(),
  program: __filename
};
var HELP = ["--help", "-h"];
function help() {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`);
  return `Usage: tracegate <command> [options]

${lines.join("\n")}

Every command: --format text|json, --repo DIR, --help. Alone: --help, --version.
`;
}
async function main(args) {
  const [name, ...rest] = args;
  if (name === THREAD) {
    await (await Promise.resolve().then(() => __toESM(require("./validate-many.js"), 1))).answerShare();
    return exit.fine;
  }
  if (name === void 0) {
    terminal.out(help());
    return exit.usage;
  }
  if (name === "help" && rest.length === 1) return say(usageOf(await commandNamed(rest[0])));
  if (name === "help" || name === "--version" || HELP.includes(name)) {
    if (rest.length > 0) throw new UsageError(`${name} cannot be used with ${rest.join(" ")}.`);
    return say(name === "--version" ? `${toolVersion}
` : help());
  }
  const command = await commandNamed(name);
  if (rest.length === 1 && HELP.includes(rest[0])) return say(usageOf(command));
  return command.run(rest, terminal);
}
function say(text) {
  terminal.out(text);
  return exit.fine;
}
async function commandNamed(name) {
  const entry = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (entry === void 0)
    throw new UsageError(`Unknown command ${name}. ${didYouMean(name, Object.keys(commands)) ?? ""}`.trim());
  return entry.load();
}
function usageOf({ usage }) {
  return `Usage: tracegate ${usage}
`;
}
function exitCodeOf(error) {
  const text = error instanceof Error ? error.message : String(error);
  const message = text.split("\n").map(escapeText).join("\n");
  const name = error instanceof Error ? error.name : "";
  if (name === "UsageError") {
    terminal.err(`tracegate: ${message}
See tracegate --help.
`);
    return exit.usage;
  }
  terminal.err(`tracegate: ${message}
`);
  return name === "UnreadableFile" ? exit.usage : exit.notEvaluated;
}
process.exitCode = exit.notEvaluated;
void main(process.argv.slice(2)).catch(exitCodeOf).then((code) => process.exitCode = code);
