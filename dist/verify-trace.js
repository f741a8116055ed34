var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// verify-trace.js
var verify_trace_exports = {};
__export(verify_trace_exports, {
  drill: () => drill,
  verifyTraceFile: () => verifyTraceFile
});
module.exports = __toCommonJS(verify_trace_exports);

// src/command/drill.ts
var import_node_perf_hooks = require("node:perf_hooks");

// src/trace/full.ts
function isFullAnswer({ findings: findings2, missing: missing3 }) {
  return findings2.every(({ about }) => about === "decision") && missing3.every(({ required }) => !required);
}

// src/trace/governance-source.ts
var GOVERNANCE_SOURCE = "the governance repository";

// src/drill/judge.ts
var RETRIEVAL_SECONDS = { high: 600, medium: 3600, low: null };
var FULL_TRACE = { high: 0.999, medium: 0.95, low: 0.8 };
var TIERS = ["high", "medium", "low", "unknown"];
var RIGHTLY_GONE = ["erased", "deleted"];
function judgeRetrieved({ number: number2, leaf, id, traced, milliseconds }) {
  const base = { number: number2, leaf, id, milliseconds: Math.round(milliseconds * 10) / 10 };
  if (traced.trace === void 0)
    return {
      ...base,
      tier: "unknown",
      result: "lost",
      proof: "not-proven",
      objective_seconds: RETRIEVAL_SECONDS.high,
      verdict: "failed",
      missing: [],
      problems: [traced.message]
    };
  const { trace, verification } = traced;
  const tier = trace.answer.tier ?? "unknown";
  const objective2 = targetsOf(trace, tier).retrieval_seconds;
  const result = resultOf(trace);
  const refuted = verification.checks.filter((check2) => check2.result === "refuted").map(({ what, message }) => `${what}: ${message}`);
  const wrong = [
    ...refuted,
    ...verification.verdict === "proven" || refuted.length > 0 ? [] : ["No checkpoint proves all of it."],
    ...objective2 !== null && milliseconds > objective2 * 1e3 ? [`It took ${(milliseconds / 1e3).toFixed(1)} s; the objective is ${objective2} s.`] : []
  ];
  const problems = [...result === "full" || RIGHTLY_GONE.includes(result) ? [] : lacks(trace), ...wrong];
  const failed = result === "not-evaluated" ? wrong.length > 0 : problems.length > 0;
  return {
    ...base,
    tier,
    result,
    proof: verification.verdict,
    objective_seconds: objective2,
    verdict: failed ? "failed" : result === "not-evaluated" ? result : "passed",
    missing: trace.answer.missing.map(({ what, required }) => ({ what, required })),
    problems
  };
}
function verdictOver(verdicts) {
  if (verdicts.includes("failed")) return "failed";
  return verdicts.includes("not-evaluated") ? "not-evaluated" : "passed";
}
function resultOf({ complete, sources: sources2, answer }) {
  if (sources2.gone !== null) return sources2.gone.state;
  const [unread, ...more] = sources2.unread;
  if (unread?.source === GOVERNANCE_SOURCE && more.length === 0) return "not-evaluated";
  if (!complete) return "unreadable";
  if (sources2.records.some(({ inclusion }) => inclusion === "contradicted")) return "contradicted";
  return isFullAnswer(answer) ? "full" : "lacking";
}
function lacks({ sources: sources2, answer }) {
  return [
    ...answer.missing.filter(({ required }) => required).map(({ what, message }) => `${what}: ${message}`),
    ...answer.findings.filter(({ about }) => about !== "decision").map(({ message }) => message),
    ...sources2.unread.map(({ source, message }) => `${source}: ${message}`)
  ];
}
function targetsOf({ sources: sources2 }, tier) {
  const known2 = tier === "unknown" ? "high" : tier;
  const { targets } = sources2.governance?.tiers[known2] ?? {};
  return {
    retrieval_seconds: targets?.retrieval_seconds ?? RETRIEVAL_SECONDS[known2],
    full_trace: targets?.full_trace ?? FULL_TRACE[known2]
  };
}
function judgeTiers(retrieved, decisions) {
  return TIERS.flatMap((tier) => {
    const own = decisions.filter((one) => one.tier === tier);
    if (own.length === 0) return [];
    const full = own.filter(({ result }) => result === "full").length;
    const gone = own.filter(({ result }) => RIGHTLY_GONE.includes(result)).length;
    const unjudged = own.filter(({ result }) => result === "not-evaluated").length;
    const due = own.length - gone - unjudged;
    const target = Math.max(
      ...decisions.flatMap((one, at) => {
        const trace = retrieved[at]?.traced.trace;
        if (one.tier !== tier) return [];
        return [trace === void 0 ? FULL_TRACE.high : targetsOf(trace, tier).full_trace];
      })
    );
    const objectives = own.flatMap(({ objective_seconds: seconds2 }) => seconds2 === null ? [] : [seconds2]);
    const share = due === 0 ? null : full / due;
    const others = own.filter((one) => one.result !== "lacking" || one.proof !== "proven" || isLate(one));
    const isShort = share !== null && share < target;
    return [
      {
        tier,
        drawn: own.length,
        full,
        rightly_gone: gone,
        share,
        target,
        slowest_milliseconds: Math.max(...own.map(({ milliseconds }) => milliseconds)),
        objective_seconds: objectives.length === 0 ? null : Math.min(...objectives),
        verdict: verdictOver([isShort ? "failed" : "passed", ...others.map(({ verdict }) => verdict)])
      }
    ];
  });
}
function isLate({ milliseconds, objective_seconds: objective2 }) {
  return objective2 !== null && milliseconds > objective2 * 1e3;
}
function timesOf(decisions) {
  const times = decisions.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const rank = (share) => times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0;
  return { median_milliseconds: rank(0.5), p95_milliseconds: rank(0.95), slowest_milliseconds: rank(1) };
}

// src/transparency/sha256.ts
var crypto = __toESM(require("node:crypto"), 1);

// src/transparency/fault.ts
var TransparencyFault = class extends Error {
  constructor(message) {
    super(message);
    this.name = "TransparencyFault";
  }
};

// src/transparency/sha256.ts
var HASH_BYTES = 32;
var digest = (
  // Since Node 20.12; reached by way of the namespace, for an older one must still load this file.
  typeof crypto.hash === "function" ? (data) => crypto.hash("sha256", data, "binary") : (data) => crypto.createHash("sha256").update(data).digest("binary")
);
function sha256Into(target, offset, data) {
  target.write(digest(data), offset, HASH_BYTES, "latin1");
}
function sha256Of(data) {
  return Buffer.from(digest(data), "latin1");
}
function isHash(value) {
  return value instanceof Uint8Array && value.byteLength === HASH_BYTES;
}
function demandHash(value, what) {
  if (!isHash(value)) throw new TransparencyFault(`${what} is not a hash of ${HASH_BYTES} bytes.`);
}

// src/drill/sample.ts
var SAMPLE_METHOD = "The decisions of the tree whose ids are of the period are counted from 0 in the order of their leaves. Where there are no more than were asked for, all are taken. Else: SHA-256 over the lines `tracegate-drill/v1`, origin, tree size, root hash (base64), since and until (each empty where it is not given), seed and the number of the draw from 0, each ended by a line feed; its first 8 bytes, big-endian, modulo the number of decisions; draws of the last incomplete round of that number, and those that were drawn before, are left out";
var DRAWS = 2n ** 64n;
function boundText(time) {
  return time === void 0 ? null : new Date(time).toISOString();
}
function drawDecisions(of, decisions, count) {
  if (count >= decisions) return Array.from({ length: decisions }, (_, number2) => number2);
  const root = Buffer.from(of.root).toString("base64");
  const bounds2 = [of.since, of.until].map((time) => boundText(time) ?? "");
  const head = ["tracegate-drill/v1", of.origin, of.size, root, ...bounds2, of.seed, ""].join("\n");
  const among = BigInt(decisions);
  const drawn = /* @__PURE__ */ new Set();
  for (let draw = 0; drawn.size < count; draw += 1) {
    const value = sha256Of(Buffer.from(`${head}${draw}
`)).readBigUInt64BE();
    if (value < DRAWS - DRAWS % among) drawn.add(Number(value % among));
  }
  return [...drawn];
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
function escapeHtml(text) {
  return visible(text).replace(/[&<>"'`]/g, references);
}
var active = /[@$]|#(?=\w)|(?<=\bGH)-(?=\d)|(?<=\b(?:mailto|xmpp)):|:(?=\/\/)|:(?=(?!\d\d:)[\w+-]+:)|(?<=\bwww)\./gi;
var markup = /[&<>"'`*[\](){}#!~\\|^@$]|_+/g;
var opening = /^(?:[-+=](?=[-+= ]|$)|:(?=-)|\d{1,9}(?=[.)](?: |$)))/;
function escapeMarkdown(text) {
  return visible(text).replace(/(?<= ) | $|^ /g, codePoint).replace(active, "\u27E8$&\u27E9").replace(
    markup,
    (found, offset, whole) => isInsideWord(found, offset, whole) ? found : references(found)
  ).replace(opening, (start) => references(start.slice(0, 1)) + start.slice(1));
}
function isInsideWord(found, offset, whole) {
  const around = [whole[offset - 1], whole[offset + found.length]];
  return found.startsWith("_") && around.every((one) => one !== void 0 && /[A-Za-z0-9]/.test(one));
}
function references(characters) {
  return characters.replace(/./gu, (one) => `&#${one.codePointAt(0)};`);
}

// src/report/drill.ts
function drillText(report) {
  const lines = [
    verdictOf(report),
    ...factsOf(report).map(([name, value]) => `  ${name.padEnd(14)}${value}`),
    "",
    ...columns([TIER_HEAD, ...report.tiers.map(tierRow)]),
    "",
    ...columns([DECISION_HEAD, ...report.decisions.map(decisionRow)]),
    ...part("WHAT IS MISSING", missingRows(report), (rows) => columns([MISSING_HEAD, ...rows])),
    ...part("WHERE NOBODY WROTE", report.frame.silences, indented),
    ...part("WHAT IS WRONG", problemsOf(report), indented)
  ];
  return `${lines.map(escapeText).join("\n")}
`;
}
function part(title, rows, lines) {
  return rows.length === 0 ? [] : ["", title, ...lines(rows)];
}
var indented = (rows) => rows.map((row) => `  ${row}`);
function drillJson(report) {
  return `${JSON.stringify(report, void 0, 2)}
`;
}
function drillMarkdown(report) {
  const [problems, missing3, { silences }] = [problemsOf(report), missingRows(report), report.frame];
  return [
    `# ${escapeMarkdown(verdictOf(report))}`,
    "",
    ...factsOf(report).map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`),
    "",
    "## By tier",
    "",
    ...markdownTable([TIER_HEAD, ...report.tiers.map(tierRow)]),
    "",
    "## Decisions",
    "",
    ...markdownTable([DECISION_HEAD, ...report.decisions.map(decisionRow)]),
    "",
    "## What is missing",
    "",
    ...missing3.length === 0 ? ["Nothing."] : markdownTable([MISSING_HEAD, ...missing3]),
    "",
    ...silences.length === 0 ? [] : ["## Where nobody wrote", "", ...markdownList(silences), ""],
    "## What is wrong",
    "",
    ...problems.length === 0 ? ["Nothing."] : markdownList(problems),
    "",
    "## How the sample was drawn",
    "",
    escapeMarkdown(`${report.sample.method}.`),
    ""
  ].join("\n");
}
function verdictOf({ verdict, origin: origin2, sample: { drawn } }) {
  return `${words[verdict]}: drill on ${drawn} decision${drawn === 1 ? "" : "s"} of ${origin2}`;
}
var words = { passed: "PASSED", failed: "FAILED", "not-evaluated": "NOT EVALUATED" };
function factsOf({ made_at: madeAt, checkpoint, sample, frame, times }) {
  const { median_milliseconds: median, p95_milliseconds: p95, slowest_milliseconds: slowest } = times;
  const { aggregate: aggregates = 0 } = frame.leaves;
  const parts = [
    `${frame.in_place} in place`,
    ...frame.erased > 0 ? [`${frame.erased} erased`] : [],
    ...frame.deleted > 0 ? [`${frame.deleted} deleted by retention`] : [],
    ...frame.missing > 0 ? [`${frame.missing} missing`] : []
  ];
  return [
    ["made", utc(madeAt)],
    ["tree", `${checkpoint.size} leaves, root ${checkpoint.root}`],
    [
      "frame",
      `${frame.complete ? "complete" : "NOT COMPLETE"}: ${frame.decisions} decisions, ${parts.join(", ")}`
    ],
    ...aggregates === 0 ? [] : [
      [
        "counted only",
        `decisions of a low tier, in ${aggregates} record${aggregates === 1 ? "" : "s"} of counts: none can be drawn`
      ]
    ],
    ...sample.since === null && sample.until === null ? [] : [["period", `from ${momentOf(sample.since)} until ${momentOf(sample.until)}`]],
    ["sample", `seed ${sample.seed}, ${sample.drawn} of ${sample.asked} asked for`],
    ["retrieval", `median ${shown(median)}, 95th percentile ${shown(p95)}, slowest ${shown(slowest)}`]
  ];
}
var TIER_HEAD = [
  "tier",
  "drawn",
  "full",
  "rightly gone",
  "share",
  "target",
  "slowest",
  "objective",
  ""
];
function tierRow(one) {
  return [
    one.tier,
    String(one.drawn),
    String(one.full),
    String(one.rightly_gone),
    one.share === null ? "-" : percent(one.share),
    `>= ${percent(one.target)}`,
    shown(one.slowest_milliseconds),
    seconds(one.objective_seconds),
    mark(one.verdict)
  ];
}
var DECISION_HEAD = ["decision", "leaf", "tier", "record", "proof", "time", ""];
function decisionRow({ id, leaf, tier, result, proof, milliseconds, verdict }) {
  return [
    id,
    String(leaf),
    tier,
    result.toUpperCase(),
    proof.toUpperCase(),
    shown(milliseconds),
    mark(verdict)
  ];
}
var mark = (verdict) => verdict === "passed" ? verdict : words[verdict];
var MISSING_HEAD = ["missing", "decisions", "by the tier"];
function missingRows({ decisions }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { missing: missing3 } of decisions)
    for (const { what, required } of missing3) {
      const key = `${required ? 0 : 1} ${what}`;
      const known2 = counts.get(key) ?? { what, required, count: 0 };
      counts.set(key, { ...known2, count: known2.count + 1 });
    }
  return [...counts].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, { what, required, count }]) => [what, String(count), required ? "required" : "-"]);
}
function problemsOf({ frame, decisions }) {
  return [
    ...frame.problems,
    ...decisions.flatMap(({ id, problems }) => problems.map((problem2) => `${id}: ${problem2}`))
  ];
}
function columns(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join("  ")}`.trimEnd());
}
function markdownTable([head, ...rows]) {
  const line = (cells) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)];
}
var markdownList = (items) => items.map((one) => `- ${escapeMarkdown(one)}`);
var shown = (milliseconds) => milliseconds < 1e3 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
var seconds = (value) => value === null ? "-" : `<= ${value} s`;
var percent = (share) => `${Math.round(share * 1e3) / 10} %`;
var momentOf = (time) => time === null ? "-" : utc(time);
var utc = (time) => `${time.slice(0, 19).replace("T", " ")} UTC`;

// src/transparency/base64.ts
function decodeBase64(text) {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : void 0;
}
function encodeBase64(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

// src/transparency/tree-size.ts
var MOST_LEVELS = 53;
function isTreeSize(value) {
  return Number.isSafeInteger(value) && value >= 0;
}
function demandTreeSize(value, what) {
  if (!isTreeSize(value)) throw new TransparencyFault(`${what} is not a whole number from 0 to 2^53 - 1.`);
}
function parseTreeSize(text) {
  if (!/^(0|[1-9]\d{0,15})$/.test(text)) return void 0;
  const value = Number(text);
  return isTreeSize(value) ? value : void 0;
}
function isOdd(value) {
  return value % 2 === 1;
}
function half(value) {
  return Math.floor(value / 2);
}
function splitOf(size) {
  let level = 0;
  let leaves = 1;
  while (leaves * 2 < size) {
    leaves *= 2;
    level += 1;
  }
  return { level, leaves };
}

// src/transparency/merkle-tree.ts
var LEAF_PREFIX = 0;
var NODE_PREFIX = 1;
var emptyRoot = sha256Of(new Uint8Array(0));
var SCRATCH_BYTES = 4096;
var leafScratch = Buffer.alloc(1 + SCRATCH_BYTES, LEAF_PREFIX);
var leafInput = leafScratch.subarray(0, 1 + HASH_BYTES);
function leafHash(entry) {
  if (entry.byteLength > SCRATCH_BYTES) return sha256Of(Buffer.concat([Buffer.of(LEAF_PREFIX), entry]));
  if (leafInput.byteLength !== 1 + entry.byteLength)
    leafInput = leafScratch.subarray(0, 1 + entry.byteLength);
  leafInput.set(entry, 1);
  return sha256Of(leafInput);
}
var nodeInput = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);
function nodeHash(left, right) {
  demandHash(left, "The left child");
  demandHash(right, "The right child");
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + HASH_BYTES);
  return sha256Of(nodeInput);
}
function nodeHashInto(target, offset, children) {
  nodeInput.set(children, 1);
  sha256Into(target, offset, nodeInput);
}
var MerkleFrontier = class _MerkleFrontier {
  #onNode;
  #size = 0;
  /** One place for a hash on each level, and whether a subtree of that height waits there for its right sibling. */
  #waiting;
  #occupied = Array.from({ length: MOST_LEVELS }, () => false);
  /** What a node is hashed from. The hash goes where the right child was, ready for the next level. */
  #pair = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);
  #right = this.#pair.subarray(1 + HASH_BYTES);
  constructor(onNode) {
    this.#onNode = onNode;
    const places = Buffer.alloc(MOST_LEVELS * HASH_BYTES);
    this.#waiting = this.#occupied.map(
      (_, level) => places.subarray(level * HASH_BYTES, (level + 1) * HASH_BYTES)
    );
  }
  /**
   * Takes up a frontier that was kept.
   * @throws TransparencyFault when it is not what toJSON wrote
   */
  static from(json, onNode) {
    const { size, hashes } = readFrontier(json);
    const frontier = new _MerkleFrontier(onNode);
    frontier.#size = size;
    for (let [rest, level] = [size, 0]; rest > 0; rest = half(rest), level += 1) {
      if (isOdd(rest)) frontier.#put(level, hashes.pop());
    }
    return frontier;
  }
  /** The number of leaves. */
  get size() {
    return this.#size;
  }
  /** Adds a leaf by its hash. @throws TransparencyFault, and the frontier stays as it was */
  push(leafHash2) {
    if (leafHash2.byteLength !== HASH_BYTES) demandHash(leafHash2, "The leaf");
    if (this.#size === Number.MAX_SAFE_INTEGER)
      throw new TransparencyFault("The tree has as many leaves as can be counted.");
    let index = this.#size;
    this.#size += 1;
    this.#right.set(leafHash2);
    this.#onNode?.(0, index, Buffer.from(leafHash2));
    let level = 0;
    while (this.#occupied[level]) {
      this.#occupied[level] = false;
      this.#mergeFromLeft(level);
      level += 1;
      if (this.#onNode !== void 0) {
        index = half(index);
        this.#onNode(level, index, Buffer.from(this.#right));
      }
    }
    this.#put(level, this.#right);
  }
  /** The root of the tree over all leaves so far (RFC 6962, 2.1). */
  root() {
    if (this.#size === 0) return Buffer.from(emptyRoot);
    let level = this.#occupied.indexOf(true);
    this.#right.set(this.#waiting[level]);
    for (level += 1; level < MOST_LEVELS; level += 1) {
      if (this.#occupied[level]) this.#mergeFromLeft(level);
    }
    return Buffer.from(this.#right);
  }
  /** A frontier that grows apart from this one, with a listener of its own or none. */
  clone(onNode) {
    const twin = new _MerkleFrontier(onNode);
    twin.#size = this.#size;
    for (const [level, occupied] of this.#occupied.entries()) {
      if (occupied) twin.#put(level, this.#waiting[level]);
    }
    return twin;
  }
  toJSON() {
    const hashes = this.#waiting.filter((_, level) => this.#occupied[level]).map(encodeBase64);
    return { size: this.#size, hashes: hashes.reverse() };
  }
  #put(level, hash2) {
    this.#waiting[level].set(hash2);
    this.#occupied[level] = true;
  }
  #mergeFromLeft(level) {
    this.#pair.set(this.#waiting[level], 1);
    sha256Into(this.#pair, 1 + HASH_BYTES, this.#pair);
  }
};
function readFrontier(json) {
  const { size, hashes } = typeof json === "object" && json !== null ? json : {};
  demandTreeSize(size, "The size of the frontier");
  if (!Array.isArray(hashes)) throw new TransparencyFault("The frontier has no list of hashes.");
  let subtrees = 0;
  for (let rest = size; rest > 0; rest = half(rest)) subtrees += rest % 2;
  if (hashes.length !== subtrees)
    throw new TransparencyFault(`A frontier of ${size} leaves has ${subtrees} hashes, not ${hashes.length}.`);
  return { size, hashes: hashes.map(readHash) };
}
function readHash(text) {
  const hash2 = typeof text === "string" ? decodeBase64(text) : void 0;
  demandHash(hash2, "An entry of the frontier");
  return hash2;
}

// src/transparency/note-text.ts
var NOTE_LIMIT_BYTES = 1e6;
var CONTROL = /[\x00-\x09\x0b-\x1f]/;
function readNoteText(text, what) {
  const length = typeof text === "string" ? text.length : text.byteLength;
  if (length > NOTE_LIMIT_BYTES || typeof text === "string" && Buffer.byteLength(text) > NOTE_LIMIT_BYTES)
    throw new TransparencyFault(`${what} has more than ${NOTE_LIMIT_BYTES} bytes.`);
  const read3 = typeof text === "string" ? text : decodeUtf8(text, what);
  if (!read3.isWellFormed()) throw new TransparencyFault(`${what} is not Unicode text.`);
  if (CONTROL.test(read3)) throw new TransparencyFault(`${what} has a control character.`);
  return read3;
}
function linesOf(text, what) {
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.includes("") || lines.length === 0)
    throw new TransparencyFault(`${what} is not made of lines that each say something.`);
  return lines;
}
function decodeUtf8(bytes, what) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TransparencyFault(`${what} is not UTF-8.`);
  }
}

// src/transparency/signed-note.ts
var import_node_crypto2 = require("node:crypto");

// src/transparency/verifier-key.ts
var import_node_crypto = require("node:crypto");
var ED25519 = 1;
var COSIGNATURE_V1 = 4;
var PUBLIC_KEY_BYTES = 32;
function isKeyName(name) {
  return /^[^\p{White_Space}+\x00-\x1f]+$/u.test(name) && name.isWellFormed();
}
function keyIdOf({ name, type, publicKey }) {
  const named = Buffer.concat([Buffer.from(`${name}
`, "utf8"), Buffer.of(type), publicKey]);
  return sha256Of(named).toString("hex", 0, 4);
}
function formatVerifierKey(key) {
  demandKeyName(key.name);
  return `${key.name}+${keyIdOf(key)}+${encodeBase64(Buffer.concat([Buffer.of(key.type), key.publicKey]))}`;
}
function parseVerifierKey(text) {
  const [, name, id, encoded] = /^([^+]*)\+([0-9a-f]{8})\+([^]*)$/.exec(text) ?? [];
  const bytes = encoded === void 0 ? void 0 : decodeBase64(encoded);
  if (name === void 0 || bytes === void 0 || !isKeyName(name))
    throw new TransparencyFault(
      "The verifier key is not a name, a key id and a key with a plus between them."
    );
  const [type] = bytes;
  if (type !== ED25519 && type !== COSIGNATURE_V1)
    throw new TransparencyFault(`The verifier key of ${name} is of a type that is not known here.`);
  const publicKey = bytes.subarray(1);
  if (publicKey.length !== PUBLIC_KEY_BYTES)
    throw new TransparencyFault(
      `The verifier key of ${name} has no public key of ${PUBLIC_KEY_BYTES} bytes.`
    );
  const key = { name, type, publicKey };
  if (keyIdOf(key) !== id)
    throw new TransparencyFault(`The verifier key of ${name} does not have the id ${id}.`);
  return key;
}
function verifierKeyOf(name, key, type = ED25519) {
  demandKeyName(name);
  if (key.asymmetricKeyType !== "ed25519")
    throw new TransparencyFault(`The key of ${name} is not an Ed25519 key.`);
  const { x } = (key.type === "private" ? (0, import_node_crypto.createPublicKey)(key) : key).export({ format: "jwk" });
  return { name, type, publicKey: Buffer.from(x, "base64url") };
}
function publicKeyOf({ name, publicKey }) {
  const x = publicKey.toString("base64url");
  try {
    return (0, import_node_crypto.createPublicKey)({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  } catch {
    throw new TransparencyFault(`The verifier key of ${name} has no public key that can be used.`);
  }
}
function demandKeyName(name) {
  if (!isKeyName(name))
    throw new TransparencyFault(
      "The name of a key is not empty and has no space, plus or control character."
    );
}

// src/transparency/signed-note.ts
var MOST_SIGNATURES = 100;
var SIGNATURE_START = "\u2014 ";
var KEY_ID_BYTES = 4;
function noteVerifier(key) {
  if (key.type !== ED25519) throw new TransparencyFault(`The verifier key of ${key.name} is not for notes.`);
  const publicKey = publicKeyOf(key);
  return {
    name: key.name,
    keyId: keyIdOf(key),
    verify: (text, signature) => (0, import_node_crypto2.verify)(null, Buffer.from(text, "utf8"), publicKey, signature)
  };
}
function parseNote(note) {
  const whole = readNoteText(note, "The note");
  const end = whole.lastIndexOf("\n\n");
  if (end < 0) throw new TransparencyFault("The note has no empty line between text and signatures.");
  const lines = linesOf(whole.slice(end + 2), "The part of the note behind its text");
  if (lines.length > MOST_SIGNATURES)
    throw new TransparencyFault(`The note has more than ${MOST_SIGNATURES} signatures.`);
  return { text: whole.slice(0, end + 1), signatures: lines.map(parseSignature) };
}
function openNote(note, verifiers) {
  const known2 = new Map(verifiers.map((one) => [keyOf(one), one]));
  if (known2.size < verifiers.length)
    throw new TransparencyFault("Two of the known keys have one name and one key id.");
  const { text, signatures } = parseNote(note);
  const verified = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Map();
  for (const one of signatures) {
    const verifier = known2.get(keyOf(one));
    if (verifier !== void 0 && !verifier.verify(text, one.signature))
      throw new TransparencyFault(`The note has a wrong signature by ${one.name} with key ${one.keyId}.`);
    (verifier === void 0 ? unknown : verified).set(formatSignature(one), one);
  }
  if (verified.size === 0) throw new TransparencyFault("The note is signed by none of the known keys.");
  return { text, verified: [...verified.values()], unknown: [...unknown.values()] };
}
function formatSignature({ name, keyId, signature }) {
  const bytes = Buffer.concat([Buffer.from(keyId, "hex"), signature]);
  return `${SIGNATURE_START}${name} ${encodeBase64(bytes)}
`;
}
function parseSignature(line) {
  const [name = "", encoded = "", ...more] = line.slice(SIGNATURE_START.length).split(" ");
  const bytes = decodeBase64(encoded);
  if (!line.startsWith(SIGNATURE_START) || more.length > 0 || !isKeyName(name) || bytes === void 0 || bytes.length <= KEY_ID_BYTES)
    throw new TransparencyFault("The note has a line behind its text that is no signature.");
  return { name, keyId: bytes.toString("hex", 0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}
function keyOf({ name, keyId }) {
  return `${name}+${keyId}`;
}

// src/transparency/checkpoint.ts
function parseCheckpoint(text) {
  const [origin2, digits, encoded, ...extensions] = linesOf(
    readNoteText(text, "The checkpoint"),
    "The checkpoint"
  );
  if (origin2 === void 0 || digits === void 0 || encoded === void 0)
    throw new TransparencyFault("The checkpoint has no three lines of origin, size and root.");
  const size = parseTreeSize(digits);
  if (size === void 0)
    throw new TransparencyFault(
      "The size of the checkpoint is not a whole number up to 2^53 - 1 as it is written."
    );
  const root = decodeBase64(encoded);
  if (!isHash(root)) throw new TransparencyFault("The root of the checkpoint is not a hash in base64.");
  if (size === 0 && !emptyRoot.equals(root))
    throw new TransparencyFault(
      "The checkpoint is of no leaves, and its root is not that of the empty tree."
    );
  return { origin: origin2, size, root, extensions };
}
function openCheckpoint(note, log, others = []) {
  const keys = log.keys.map(noteVerifier);
  const { text, verified } = openNote(note, [...keys, ...others]);
  const checkpoint = parseCheckpoint(text);
  if (checkpoint.origin !== log.origin)
    throw new TransparencyFault(`The checkpoint is of ${checkpoint.origin}, not of ${log.origin}.`);
  if (!keys.some(({ name, keyId }) => verified.some((one) => one.name === name && one.keyId === keyId)))
    throw new TransparencyFault(`The checkpoint is not signed by its log, ${log.origin}.`);
  return { checkpoint, text, verified };
}

// src/transparency/proof.ts
var LONGEST_PROOF = MOST_LEVELS + 1;
function inclusionProof(index, size, nodeAt) {
  demandTreeSize(size, "The size of the tree");
  demandTreeSize(index, "The index of the leaf");
  if (index >= size) throw new TransparencyFault(`A tree of ${size} leaves has no leaf ${index}.`);
  const siblings = [];
  let [start, leaves] = [0, size];
  while (leaves > 1) {
    const left = splitOf(leaves).leaves;
    const goesLeft = index < start + left;
    siblings.push(goesLeft ? rootOf(start + left, leaves - left, nodeAt) : rootOf(start, left, nodeAt));
    [start, leaves] = goesLeft ? [start, left] : [start + left, leaves - left];
  }
  return siblings.reverse();
}
function rootOf(start, leaves, nodeAt) {
  if (leaves === 1) return nodeAt(0, start);
  const split = splitOf(leaves);
  if (leaves === split.leaves * 2) return nodeAt(split.level + 1, start / leaves);
  const left = nodeAt(split.level, start / split.leaves);
  return nodeHash(left, rootOf(start + split.leaves, leaves - split.leaves, nodeAt));
}
function verifyInclusion({ leaf, index, size, proof, root }) {
  if (!isTreeSize(index) || !isTreeSize(size) || index >= size) return false;
  if (!isHash(leaf) || !isHash(root) || !areHashes(proof)) return false;
  let [inTree, last] = [index, size - 1];
  let hash2 = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(inTree) || inTree === last) {
      hash2 = nodeHash(sibling, hash2);
      [inTree, last] = pastCarried(inTree, last);
    } else {
      hash2 = nodeHash(hash2, sibling);
    }
    [inTree, last] = [half(inTree), half(last)];
  }
  return last === 0 && equal(hash2, root);
}
function pastCarried(inTree, last) {
  while (inTree !== 0 && !isOdd(inTree)) [inTree, last] = [half(inTree), half(last)];
  return [inTree, last];
}
function areHashes(proof) {
  return Array.isArray(proof) && proof.length <= LONGEST_PROOF && Array.from(proof).every(isHash);
}
function equal(one, other) {
  return Buffer.compare(one, other) === 0;
}

// src/decision/commitment.ts
var import_node_crypto4 = __toESM(require("node:crypto"), 1);

// src/governance/digest.ts
var import_node_crypto3 = require("node:crypto");
function sha256(content) {
  return (0, import_node_crypto3.createHash)("sha256").update(content).digest("hex");
}
function gitBlobId(content) {
  return (0, import_node_crypto3.createHash)("sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex");
}

// src/format/decision-vocabulary.ts
var eventKinds = [
  "decision",
  "override",
  "outcome",
  "erasure",
  "heartbeat",
  "remediation",
  "aggregate",
  "retention"
];
function eventType(kind) {
  return `dev.tracegate.${kind}.v1`;
}

// src/decision/record.ts
var RECORD_LIMIT_BYTES = 64 * 1024;
var kindByType = new Map(eventKinds.map((kind) => [eventType(kind), kind]));
function kindOfType(type) {
  return kindByType.get(type);
}
function isKind(event, kind) {
  return event.type === eventType(kind);
}
function isFullDecision(event) {
  return isKind(event, "decision") && event.data.detail === "full";
}
function decisionOf(event) {
  return isKind(event, "decision") || isKind(event, "override") || isKind(event, "outcome") ? event.subject : void 0;
}

// src/decision/uuid-v7.ts
var form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
var LATEST = 2 ** 48 - 1;
var COUNTER_END = 2 ** 26;
var COUNTER_START_MASK = 2 ** 25 - 1;
var hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function isUuidV7(text) {
  return form.test(text);
}
function timeOfUuidV7(id) {
  return isUuidV7(id) ? parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : void 0;
}

// src/decision/commitment.ts
var SALT_BYTES = 16;
var DOMAIN = Buffer.from("tracegate/record/v1\0");
var RECORD_AT = DOMAIN.byteLength + SALT_BYTES;
var scratch = Buffer.alloc(RECORD_AT + RECORD_LIMIT_BYTES);
DOMAIN.copy(scratch);
function commitHex(record, salt) {
  if (salt.byteLength !== SALT_BYTES) throw new RangeError(`A salt must have ${SALT_BYTES} bytes.`);
  const length = typeof record === "string" ? lengthOf(record) : record.byteLength;
  if (length > RECORD_LIMIT_BYTES) throw new RangeError(`A record has at most ${RECORD_LIMIT_BYTES} bytes.`);
  scratch.set(salt, DOMAIN.byteLength);
  if (typeof record !== "string") scratch.set(record, RECORD_AT);
  const written2 = typeof record === "string" ? scratch.write(record, RECORD_AT) : length;
  return sha256Hex(scratch.subarray(0, RECORD_AT + written2));
}
function lengthOf(text) {
  return text.length * 3 <= RECORD_LIMIT_BYTES ? text.length : Buffer.byteLength(text);
}
var oneCall = import_node_crypto4.default.hash;
var sha256Hex = (bytes) => oneCall?.("sha256", bytes, "hex") ?? sha256(bytes);
function leafEntry(id, kind, commitment) {
  const hex = typeof commitment === "string" ? commitment : Buffer.from(commitment).toString("hex");
  return Buffer.from(`{"commitment":"${hex}","id":"${id}","kind":"${kind}","v":1}`, "latin1");
}
var ENTRY = /^\{"commitment":"([0-9a-f]{64})","id":"([^"]+)","kind":"([^"]+)","v":1\}$/;
function readLeafEntry(entry) {
  const text = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).toString("latin1");
  const [, commitment, id, kind] = ENTRY.exec(text) ?? [];
  if (commitment === void 0 || id === void 0 || !isUuidV7(id)) return void 0;
  if (!eventKinds.includes(kind)) return void 0;
  return { id, kind, commitment };
}

// src/store/salted-line.ts
var SALT_CHARACTERS = 22;
var BEFORE = ',"salt":"';
var AFTER = '"}';
var SALTED_EXTRA = BEFORE.length + SALT_CHARACTERS + AFTER.length;
function eventTextOf(line) {
  return `${line.toString("utf8", 0, line.length - SALTED_EXTRA)}}`;
}

// src/store/segment-reader.ts
var import_node_fs2 = require("node:fs");

// src/files/read-at.ts
var import_node_fs = require("node:fs");
function readAt(descriptor, offset, length) {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read3 = (0, import_node_fs.readSync)(descriptor, bytes, done, length - done, offset + done);
    if (read3 === 0) break;
    done += read3;
  }
  return bytes.subarray(0, done);
}

// src/store/segment-reader.ts
var CHUNK_BYTES = 1024 * 1024;
var LINE_BREAK = 10;
var LONGEST_LINE = 128 * 1024;
var START = '{"specversion":"1.0","id":"';
var HEAD_CHARACTERS = START.length + 36 + 1;
var form2 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
function idOfLine(line) {
  const head = line.toString("latin1", 0, HEAD_CHARACTERS);
  if (!head.startsWith(START) || !head.endsWith('"')) return void 0;
  const id = head.slice(START.length, -1);
  return form2.test(id) ? id : void 0;
}
function* readSegment(path, part2 = { offset: 0, index: 0 }) {
  const descriptor = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NOFOLLOW);
  try {
    const size = Math.min(part2.end ?? Infinity, (0, import_node_fs2.fstatSync)(descriptor).size);
    let rest = Buffer.alloc(0);
    let { offset, index } = part2;
    for (let read3 = offset; read3 < size; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - read3));
      const bytes = (0, import_node_fs2.readSync)(descriptor, chunk, 0, chunk.length, read3);
      if (bytes === 0) break;
      read3 += bytes;
      rest = rest.length === 0 ? chunk.subarray(0, bytes) : Buffer.concat([rest, chunk.subarray(0, bytes)]);
      let start = 0;
      for (let end = rest.indexOf(LINE_BREAK); end >= 0; end = rest.indexOf(LINE_BREAK, start)) {
        const line = rest.subarray(start, end);
        const id = idOfLine(line);
        if (id === void 0)
          return { index, offset: offset + start, reason: "it does not start as a record does" };
        start = end + 1;
        yield { id, index, end: offset + start, line };
        index += 1;
      }
      offset += start;
      rest = rest.subarray(start);
      if (rest.length > LONGEST_LINE) return { index, offset, reason: "it is longer than a record may be" };
    }
    return rest.length === 0 ? void 0 : { offset, bytes: rest.length };
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
}
function findInSegment(path, id) {
  const descriptor = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NOFOLLOW);
  try {
    let low = 0;
    let high = (0, import_node_fs2.fstatSync)(descriptor).size;
    while (low < high) {
      const middle = lineAt(descriptor, low, high);
      if (middle === void 0) return void 0;
      const found = idOfLine(middle.line);
      if (found === void 0) return void 0;
      if (found === id) return middle.line;
      if (found < id) low = middle.end;
      else high = middle.start;
    }
    return void 0;
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
}
var WINDOW_BYTES = 4096;
function lineAt(descriptor, low, high) {
  const middle = low + Math.floor((high - low) / 2);
  for (let window = WINDOW_BYTES; ; window *= 4) {
    const from = Math.max(low, middle - window);
    const to = Math.min(high, middle + window);
    const text = readAt(descriptor, from, to - from);
    const before = middle - from === 0 ? -1 : text.lastIndexOf(LINE_BREAK, middle - from - 1);
    const startKnown = before >= 0 || from === low;
    const end = text.indexOf(LINE_BREAK, middle - from);
    if (startKnown && end >= 0) {
      const start = before + 1;
      return { start: from + start, end: from + end + 1, line: Buffer.from(text.subarray(start, end)) };
    }
    if (from === low && to === high) {
      if (before < 0) return void 0;
      const previous = before === 0 ? -1 : text.lastIndexOf(LINE_BREAK, before - 1);
      return {
        start: from + previous + 1,
        end: from + before + 1,
        line: Buffer.from(text.subarray(previous + 1, before))
      };
    }
  }
}

// src/store/line-leaf.ts
var SALT_FORM = /^,"salt":"([\w-]{21}[AQgw])"\}$/;
var TYPE_START = Buffer.from('","type":"dev.tracegate.');
var QUOTE = 34;
var BRACE = 125;
function entryOfLine(line, id = idOfLine(line)) {
  if (id === void 0) return void 0;
  const kind = kindOfLine(line);
  const end = line.length - SALTED_EXTRA;
  const [, salt] = SALT_FORM.exec(line.toString("latin1", Math.max(0, end))) ?? [];
  if (kind === void 0 || salt === void 0) return void 0;
  const comma = line[end];
  line[end] = BRACE;
  try {
    const commitment = commitHex(line.subarray(0, end + 1), Buffer.from(salt, "base64url"));
    return { id, kind, entry: leafEntry(id, kind, commitment) };
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  } finally {
    line[end] = comma;
  }
}
function kindOfLine(line) {
  const at = line.indexOf(TYPE_START);
  if (at < 0) return void 0;
  const start = at + '","type":"'.length;
  const end = line.indexOf(QUOTE, start);
  return end < 0 ? void 0 : kindOfType(line.toString("latin1", start, end));
}

// src/store/log-folder.ts
var import_node_fs6 = require("node:fs");
var import_node_path2 = require("node:path");

// src/files/if-there.ts
var import_node_fs3 = require("node:fs");
function ifThere(work) {
  try {
    return work();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function namesIn(folder2) {
  return ifThere(() => (0, import_node_fs3.readdirSync)(folder2)) ?? [];
}

// src/store/durable.ts
var import_node_fs5 = require("node:fs");
var import_node_path = require("node:path");

// src/files/synced.ts
var import_node_fs4 = require("node:fs");
function syncFolder(path) {
  withDescriptor(path, "r", void 0, () => void 0);
}
function writeSynced(path, content, flags, mode) {
  withDescriptor(path, flags, mode, (descriptor) => (0, import_node_fs4.writeFileSync)(descriptor, content));
}
function truncateSynced(path, length) {
  withDescriptor(path, "r+", void 0, (descriptor) => (0, import_node_fs4.ftruncateSync)(descriptor, length));
}
function withDescriptor(path, flags, mode, work) {
  const descriptor = (0, import_node_fs4.openSync)(path, flags, mode);
  try {
    work(descriptor);
    (0, import_node_fs4.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs4.closeSync)(descriptor);
  }
}

// src/store/durable.ts
function makeFolder(path) {
  const made = (0, import_node_fs5.mkdirSync)(path, { recursive: true, mode: 448 });
  if (made === void 0) return;
  for (let folder2 = path; folder2.length >= made.length; folder2 = (0, import_node_path.dirname)(folder2)) syncFolder((0, import_node_path.dirname)(folder2));
}

// src/store/log-fault.ts
var DecisionLogFault = class extends Error {
  code;
  constructor(code, message, options) {
    super(message, options);
    this.name = "DecisionLogFault";
    this.code = code;
  }
};

// src/store/log-folder.ts
var FILE = "log.json";
var origin = /^[!-~]{1,200}$/;
function identityIn(root) {
  const text = ifThere(() => (0, import_node_fs6.readFileSync)((0, import_node_path2.join)(root, FILE), "utf8"));
  if (text === void 0) return void 0;
  const unreadable2 = new DecisionLogFault(
    "no-log",
    `${(0, import_node_path2.join)(root, FILE)} is not one that this version reads.`
  );
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable2;
  }
  if (value?.format !== 1 || typeof value.origin !== "string" || !origin.test(value.origin)) throw unreadable2;
  return { format: 1, origin: value.origin };
}

// src/format/date.ts
var dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
var timeForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|([+-])(\d{2}):(\d{2}))$/;
function parseDate(text) {
  const match = dateForm.exec(text);
  if (match === null) return void 0;
  const [year, month, day] = match.slice(1).map(Number);
  const instant = Date.UTC(year, month - 1, day);
  const date = new Date(instant);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? instant : void 0;
}
var read = { date: "", day: void 0 };
function dayOf(date) {
  read = { date, day: parseDate(date) };
  return read.day;
}
function parseTime(text) {
  const match = timeForm.exec(text);
  if (match === null) return void 0;
  const [, date = "", hour, minute, second, fraction = "", , sign3, offsetHour = "0", offsetMinute = "0"] = match;
  const day = date === read.date ? read.day : dayOf(date);
  if (day === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return void 0;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 6e4 * (sign3 === "-" ? -1 : 1);
  const millisecond = Number(fraction.slice(1, 4).padEnd(3, "0"));
  return day + Number(hour) * 36e5 + Number(minute) * 6e4 + Number(second) * 1e3 + millisecond - offset;
}
var DAY_MILLISECONDS = 864e5;
var written = { day: Number.NaN, text: "" };
function utcDate(instant) {
  const day = Math.floor(instant / DAY_MILLISECONDS);
  if (day !== written.day) written = { day, text: new Date(instant).toISOString().slice(0, 10) };
  return written.text;
}

// src/store/segment-name.ts
var SEGMENT_ENDING = ".ndjson";
var ID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
var live = new RegExp(`^(${ID})_([0-9a-f]{8})\\.live\\.ndjson$`);
var closed = new RegExp(`^(${ID})_(${ID})_([0-9a-f]{8})\\.ndjson$`);
var folder = /^date=(\d{4}-\d\d-\d\d)$/;
var ID_SPREAD_MS = 36e5;
function dayOf2(time) {
  return utcDate(time);
}
function dayFolder(day) {
  return `date=${day}`;
}
function dayOfFolder(name) {
  return folder.exec(name)?.[1];
}
function segmentFile({ first, last, writer }) {
  return last === void 0 ? `${first}_${writer}.live.ndjson` : `${first}_${last}_${writer}.ndjson`;
}
function parseSegmentFile(day, file) {
  if (!file.endsWith(SEGMENT_ENDING)) return void 0;
  const [, first, writer] = live.exec(file) ?? [];
  if (first !== void 0 && writer !== void 0) return { day, first, last: void 0, writer };
  const [, from, last, by] = closed.exec(file) ?? [];
  if (from === void 0 || last === void 0 || by === void 0) return void 0;
  return { day, first: from, last, writer: by };
}

// src/store/tree/checkpoint-files.ts
var import_node_path4 = require("node:path");

// src/store/tree/draft-files.ts
var import_node_fs7 = require("node:fs");
var import_node_path3 = require("node:path");

// src/store/tree/tree-fault.ts
var TreeFault = class extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = "TreeFault";
  }
};

// src/store/tree/draft-files.ts
var FOLDER = (0, import_node_path3.join)("tree", "drafts");
function bytesOf(path) {
  return ifThere(() => (0, import_node_fs7.readFileSync)(path));
}

// src/store/tree/checkpoint-files.ts
var POINTER = "checkpoint";
var NUMBERED = "checkpoints";
function checkpointSizes(root) {
  return namesIn((0, import_node_path4.join)(root, NUMBERED)).flatMap((name) => parseTreeSize(name) ?? []).toSorted((a, b) => a - b);
}
function storedCheckpoint(root, path) {
  const bytes = bytesOf((0, import_node_path4.join)(root, path));
  if (bytes === void 0) return void 0;
  return { path, note: bytes.toString("utf8"), checkpoint: parseCheckpoint(parseNote(bytes).text) };
}
function lastCheckpoint(root) {
  const last = checkpointSizes(root).at(-1);
  const pointer = storedCheckpoint(root, POINTER);
  const numbered = last === void 0 ? void 0 : storedCheckpoint(root, `${NUMBERED}/${last}`);
  if (pointer !== void 0 && pointer.checkpoint.size > (numbered?.checkpoint.size ?? -1))
    throw new TreeFault(
      `${POINTER} is of ${pointer.checkpoint.size} leaves, and ${NUMBERED} has none of that size.`
    );
  if (numbered !== void 0 && numbered.checkpoint.size !== last)
    throw new TreeFault(`${numbered.path} is of ${numbered.checkpoint.size} leaves.`);
  return numbered;
}

// src/transparency/tile-path.ts
var TILE_WIDTH = 256;
var TILE_HEIGHT = 8;
var HIGHEST_LEVEL = 63;
function tilePath(level, index, width = TILE_WIDTH) {
  if (!Number.isInteger(level) || level < 0 || level > HIGHEST_LEVEL)
    throw new TransparencyFault(`There is no tile level ${level}: levels go from 0 to ${HIGHEST_LEVEL}.`);
  return `tile/${level}/${indexPath(index, width)}`;
}
function entriesPath(index, width = TILE_WIDTH) {
  return `tile/entries/${indexPath(index, width)}`;
}
function indexPath(index, width) {
  demandTreeSize(index, "The index of the tile");
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH)
    throw new TransparencyFault(`A tile is from 1 to ${TILE_WIDTH} wide, not ${width}.`);
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
  const path = padded.replaceAll(/\d{3}(?=\d)/g, "x$&/");
  return width === TILE_WIDTH ? path : `${path}.p/${width}`;
}

// src/transparency/entry-bundle.ts
var LENGTH_BYTES = 2;
function decodeEntryBundle(bundle, width) {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at + LENGTH_BYTES;
    const end = start <= bytes.length ? start + bytes.readUInt16BE(at) : Infinity;
    if (end > bytes.length) throw new TransparencyFault(`The bundle ends within entry ${entries.length}.`);
    entries.push(bytes.subarray(start, end));
    demandCount(entries.length);
    at = end;
  }
  demandCount(entries.length);
  if (width !== void 0 && entries.length !== width)
    throw new TransparencyFault(`The bundle has ${entries.length} entries, not ${width}.`);
  return entries;
}
function demandCount(count) {
  if (count < 1 || count > TILE_WIDTH)
    throw new TransparencyFault(`A bundle has from 1 to ${TILE_WIDTH} entries, not ${count}.`);
}

// src/transparency/node-reader.ts
var MOST_KEPT = 256;
var NodeReader = class {
  size;
  #fetch;
  #kept = /* @__PURE__ */ new Map();
  /** Nodes within tiles, of several proofs' ways to one root. */
  #within = /* @__PURE__ */ new Map();
  /** @param size the number of leaves that the tiles are read for, which tells which of them are partial */
  constructor(size, fetch) {
    demandTreeSize(size, "The size of the tree");
    this.size = size;
    this.#fetch = fetch;
  }
  /**
   * The hash of a complete subtree. Bound to its reader, so that it can be handed on.
   * @throws TransparencyFault when the tree has no such subtree, or a tile has the wrong length
   */
  nodeAt = (level, index) => {
    demandTreeSize(level, "The level");
    demandTreeSize(index, "The index");
    if ((index + 1) * 2 ** level > this.size)
      throw new TransparencyFault(`A tree of ${this.size} leaves has no node ${index} on level ${level}.`);
    const within2 = level % TILE_HEIGHT;
    const key = `${level}/${index}`;
    const known2 = within2 === 0 ? void 0 : this.#within.get(key);
    if (known2 !== void 0) return Buffer.from(known2);
    const hashes = 2 ** within2;
    const first = index * hashes;
    const tile = this.#tile((level - within2) / TILE_HEIGHT, Math.floor(first / TILE_WIDTH));
    const start = first % TILE_WIDTH * HASH_BYTES;
    const node = rootOf2(tile.subarray(start, start + hashes * HASH_BYTES));
    if (within2 > 0) keep(this.#within, key, Buffer.from(node));
    return node;
  };
  #tile(level, index) {
    const key = `${level}/${index}`;
    const kept = this.#kept.get(key);
    if (kept !== void 0) return kept;
    const onLevel = Math.floor(this.size / TILE_WIDTH ** level);
    const width = Math.min(TILE_WIDTH, onLevel - index * TILE_WIDTH);
    const bytes = this.#fetch({ level, index, width });
    const { byteLength } = bytes;
    if (byteLength !== width * HASH_BYTES && byteLength !== TILE_WIDTH * HASH_BYTES)
      throw new TransparencyFault(`Tile ${key} has ${byteLength} bytes, not ${width * HASH_BYTES}.`);
    const tile = Buffer.from(bytes.subarray(0, width * HASH_BYTES));
    keep(this.#kept, key, tile);
    return tile;
  }
};
function keep(kept, key, bytes) {
  const [oldest] = kept.keys();
  if (kept.size === MOST_KEPT && oldest !== void 0) kept.delete(oldest);
  kept.set(key, bytes);
}
function rootOf2(hashes) {
  const row = Buffer.from(hashes);
  for (let length = row.length; length > HASH_BYTES; length /= 2)
    for (let at = 0; at < length; at += 2 * HASH_BYTES)
      nodeHashInto(row, at / 2, row.subarray(at, at + 2 * HASH_BYTES));
  return row.length === HASH_BYTES ? row : Buffer.from(row.subarray(0, HASH_BYTES));
}

// src/store/tree/tree-tiles.ts
var import_node_path5 = require("node:path");
function tilesIn(root) {
  return ({ level, index, width }) => {
    const path = tilePath(level, index, width);
    const bytes = bytesOf((0, import_node_path5.join)(root, path)) ?? bytesOf((0, import_node_path5.join)(root, tilePath(level, index)));
    if (bytes === void 0) throw new TreeFault(`${path} is missing.`);
    return bytes;
  };
}
function nodesIn(root, size) {
  return new NodeReader(size, tilesIn(root));
}
function entriesIn(root, index, width) {
  const path = entriesPath(index, width);
  const bytes = bytesOf((0, import_node_path5.join)(root, path));
  if (bytes !== void 0) return decodeEntryBundle(bytes, width);
  const full = bytesOf((0, import_node_path5.join)(root, entriesPath(index)));
  if (full === void 0) throw new TreeFault(`${path} is missing.`);
  return decodeEntryBundle(full, TILE_WIDTH).slice(0, width);
}

// src/store/tree/tree-entries.ts
var TreeEntries = class {
  root;
  size;
  mended;
  index = -1;
  bundle = [];
  /** @param mended what stands in for entries that are known to be wrong */
  constructor(root, size, mended = /* @__PURE__ */ new Map()) {
    this.root = root;
    this.size = size;
    this.mended = mended;
  }
  /** @returns undefined where it cannot be read */
  at(leaf) {
    const index = Math.floor(leaf / TILE_WIDTH);
    if (index !== this.index) {
      this.index = index;
      this.bundle = this.read(index);
    }
    if (this.mended.size > 0 && this.mended.has(leaf)) return this.mended.get(leaf);
    return this.bundle[leaf % TILE_WIDTH];
  }
  /**
   * The leaf of a record among those of its segment: where it stands in it, by bisection where ids rise, else by
   * looking at each.
   * @param index which record of the segment it is, where that is known
   */
  leafOf(ranges, id, entry, index) {
    const range = ranges.find(({ from, to }) => index !== void 0 && from <= index && index < to);
    const leaf = range === void 0 ? void 0 : range.leaf + index - range.from;
    if (leaf !== void 0 && this.at(leaf)?.equals(entry) === true) return leaf;
    return this.bisect(ranges, id, entry) ?? this.look(ranges, entry);
  }
  /** The leaf of the record with an id among those of its segment, whatever it commits to. */
  leafWithId(ranges, id) {
    for (const { leaf, from, to } of ranges) {
      const end = Math.min(this.size, leaf + to - from);
      let [low, high] = [leaf, end];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const found = this.idAt(middle);
        if (found === id) return middle;
        if (found !== void 0 && found < id) low = middle + 1;
        else high = middle;
      }
      for (let at = leaf; at < end; at += 1) if (this.idAt(at) === id) return at;
    }
    return void 0;
  }
  idAt(leaf) {
    const entry = this.at(leaf);
    return entry === void 0 ? void 0 : readLeafEntry(entry)?.id;
  }
  bisect(ranges, id, entry) {
    for (const { leaf, from, to } of ranges) {
      let [low, high] = [leaf, Math.min(this.size, leaf + to - from)];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const found = this.at(middle);
        if (found?.equals(entry) === true) return middle;
        const other = found === void 0 ? void 0 : readLeafEntry(found)?.id;
        if (other !== void 0 && other < id) low = middle + 1;
        else high = middle;
      }
    }
    return void 0;
  }
  look(ranges, entry) {
    for (const { leaf, from, to } of ranges) {
      const end = Math.min(this.size, leaf + to - from);
      for (let at = leaf; at < end; at += 1) if (this.at(at)?.equals(entry) === true) return at;
    }
    return void 0;
  }
  read(index) {
    const width = Math.min(TILE_WIDTH, this.size - index * TILE_WIDTH);
    if (width < 1) return [];
    try {
      return entriesIn(this.root, index, width);
    } catch (error) {
      if (error instanceof TreeFault || error instanceof TransparencyFault) return [];
      throw error;
    }
  }
};

// src/store/tree/tree-journal.ts
var import_node_path6 = require("node:path");

// src/store/digested-line.ts
var DIGEST = /,"digest":"([0-9a-f]{64})"\}$/;
function digestedLine(value) {
  const text = JSON.stringify(value).slice(0, -1);
  return `${text},"digest":"${sha256(Buffer.from(text))}"}
`;
}
function readDigestedLine(line) {
  const [tail, digest2] = DIGEST.exec(line) ?? [];
  if (tail === void 0) return void 0;
  const text = line.slice(0, -tail.length);
  if (sha256(Buffer.from(text)) !== digest2) return void 0;
  try {
    return JSON.parse(`${text}}`);
  } catch {
    return void 0;
  }
}

// src/store/tree/tree-journal.ts
var JOURNAL_PATH = "tree/ranges.ndjson";
var integers = ["from", "to", "end", "leaf"];
var texts = ["day", "first", "writer"];
var TreeJournal = class _TreeJournal {
  ranges;
  /** Bytes behind the last whole line. */
  tornBytes;
  fault;
  root;
  own;
  progress = /* @__PURE__ */ new Map();
  bySegment = /* @__PURE__ */ new Map();
  whole;
  constructor(root, bytes) {
    this.root = root;
    this.ranges = this.own = [];
    this.whole = bytes.lastIndexOf(10) + 1;
    this.tornBytes = bytes.length - this.whole;
    const lines = this.whole === 0 ? [] : bytes.toString("utf8", 0, this.whole - 1).split("\n");
    try {
      for (const [index, line] of lines.entries()) this.take(readRange(line), index + 1);
    } catch (error) {
      if (!(error instanceof JournalFault)) throw error;
      this.fault = error;
    }
  }
  /** @throws TreeFault when a line is damaged or does not follow from the one before */
  static read(root) {
    const journal = _TreeJournal.readAsFar(root);
    if (journal.fault !== void 0) throw journal.fault;
    return journal;
  }
  /** Reads as far as it can be followed; `fault` says where that ends. */
  static readAsFar(root) {
    return new _TreeJournal(root, bytesOf((0, import_node_path6.join)(root, JOURNAL_PATH)) ?? Buffer.alloc(0));
  }
  /** The number of leaves that it is about. */
  get size() {
    const last = this.own.at(-1);
    return last === void 0 ? 0 : last.leaf + last.to - last.from;
  }
  progressOf(segment) {
    return this.progress.get(keyOf2(segment)) ?? { records: 0, bytes: 0 };
  }
  /** Those of one segment, in order. */
  rangesOf({ first, writer }) {
    return this.bySegment.get(keyOf2({ first, writer })) ?? [];
  }
  /** Cuts off a line that was not finished: nothing was made of it. Who holds the lock of the tree may do that. */
  cutTorn() {
    if (this.tornBytes === 0) return;
    truncateSynced((0, import_node_path6.join)(this.root, JOURNAL_PATH), this.whole);
  }
  /** Adds a range, and returns when it is on the disk. Who holds the lock of the tree may do that. */
  append(range) {
    const folder2 = (0, import_node_path6.join)(this.root, "tree");
    makeFolder(folder2);
    writeSynced((0, import_node_path6.join)(this.root, JOURNAL_PATH), digestedLine(range), "a", 384);
    if (this.own.length === 0) syncFolder(folder2);
    this.take(range, this.own.length + 1);
  }
  take(range, line) {
    if (range === void 0) throw new JournalFault(line, "it is damaged");
    const { records } = this.progressOf(range);
    if (range.leaf !== this.size)
      throw new JournalFault(line, `it starts at leaf ${range.leaf}, not ${this.size}`);
    if (range.from !== records || range.to <= range.from)
      throw new JournalFault(line, `it does not go on from record ${records} of its segment`);
    this.own.push(range);
    const key = keyOf2(range);
    const earlier = this.bySegment.get(key);
    if (earlier === void 0) this.bySegment.set(key, [range]);
    else earlier.push(range);
    this.progress.set(key, { records: range.to, bytes: range.end });
  }
};
function rangesOfSegment(journal, { first, writer }) {
  const found = [];
  const segment = `"first":"${first}","writer":"${writer}"`;
  for (let at = journal.indexOf(segment); at >= 0; ) {
    const begin = journal.lastIndexOf(10, at) + 1;
    const end = journal.indexOf(10, at);
    if (end < 0) break;
    const range = readRange(journal.toString("utf8", begin, end));
    if (range !== void 0) found.push(range);
    at = journal.indexOf(segment, end);
  }
  return found;
}
var JournalFault = class extends TreeFault {
  line;
  constructor(line, reason) {
    super(`Line ${line} of ${JOURNAL_PATH} cannot be followed: ${reason}.`);
    this.line = line;
  }
};
function readRange(line) {
  const value = readDigestedLine(line);
  if (value === void 0) return void 0;
  const sound = integers.every((name) => Number.isSafeInteger(value[name]) && value[name] >= 0) && texts.every((name) => typeof value[name] === "string") && typeof value["signed"] === "boolean";
  if (!sound) return void 0;
  const { day, first, writer, from, to, end, leaf, signed } = value;
  return { day, first, writer, from, to, end, leaf, signed };
}
function keyOf2({ first, writer }) {
  return `${first}_${writer}`;
}

// src/store/vault/vault-fault.ts
var VaultFault = class extends Error {
  code;
  constructor(code, message, options) {
    super(message, options);
    this.name = "VaultFault";
    this.code = code;
  }
};

// src/store/retention/signed-tree.ts
function signedTree(folder2, keys) {
  try {
    const journal = TreeJournal.read(folder2);
    const origin2 = identityIn(folder2)?.origin ?? "";
    const last = lastCheckpoint(folder2);
    if (last === void 0) return { folder: folder2, journal, size: 0, root: new Uint8Array(0) };
    const { size, root } = openCheckpoint(last.note, { origin: origin2, keys }).checkpoint;
    return { folder: folder2, journal, size, root };
  } catch (error) {
    if (!(error instanceof TransparencyFault || error instanceof TreeFault)) throw error;
    const message = `The last checkpoint cannot be relied on: ${error.message} Run tracegate log verify.`;
    throw new VaultFault("unreadable", message, { cause: error });
  }
}
function provesEntry({ folder: folder2, size, root }, index, entry) {
  if (index >= size) return false;
  try {
    const proof = inclusionProof(index, size, nodesIn(folder2, size).nodeAt);
    return verifyInclusion({ leaf: leafHash(entry), index, size, proof, root });
  } catch (error) {
    if (error instanceof TransparencyFault || error instanceof TreeFault) return false;
    throw error;
  }
}
function provenLeaf(tree, line) {
  const found = entryOfLine(line);
  if (found === void 0) return void 0;
  const { id, entry } = found;
  const time = timeOfUuidV7(id) ?? 0;
  const days = [-1, 0, 1].map((days2) => dayOf2(Math.max(0, time + days2 * DAY_MILLISECONDS)));
  const ranges = tree.journal.ranges.filter(({ day, leaf: leaf2 }) => leaf2 < tree.size && days.includes(day));
  const leaf = new TreeEntries(tree.folder, tree.size).leafOf(ranges, id, entry);
  return leaf !== void 0 && provesEntry(tree, leaf, entry) ? leaf : void 0;
}

// src/store/frame-places.ts
var import_node_fs11 = require("node:fs");
var import_node_path11 = require("node:path");

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

// src/objective/version.ts
var form3 = /^OBJ\.([a-z][a-z0-9_-]*)\.v((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))(\.(?:0|[1-9]\d{0,8}))?$/;
function parseVersion(id) {
  const match = form3.exec(id);
  if (match === null) return void 0;
  const [, domain = "", majorMinor = "", patch = ".0"] = match;
  return { id, domain, semver: majorMinor + patch };
}
function compareVersions(a, b) {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
var known = /* @__PURE__ */ new WeakMap();
function numbersOf(version) {
  const found = known.get(version);
  if (found !== void 0) return found;
  const [major = 0, minor = 0, patch = 0] = version.semver.split(".").map(Number);
  const numbers = [major, minor, patch];
  known.set(version, numbers);
  return numbers;
}
function isSameVersion(a, b) {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === void 0 || right === void 0) return false;
  return left.domain === right.domain && compareVersions(left, right) === 0;
}

// node_modules/big.js/big.mjs
var DP = 20;
var RM = 1;
var MAX_DP = 1e6;
var MAX_POWER = 1e6;
var NE = -7;
var PE = 21;
var STRICT = false;
var NAME = "[big.js] ";
var INVALID = NAME + "Invalid ";
var INVALID_DP = INVALID + "decimal places";
var INVALID_RM = INVALID + "rounding mode";
var DIV_BY_ZERO = NAME + "Division by zero";
var P = {};
var UNDEFINED = void 0;
var NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
function _Big_() {
  function Big2(n) {
    var x = this;
    if (!(x instanceof Big2)) {
      return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big2(n);
    }
    if (n instanceof Big2) {
      x.s = n.s;
      x.e = n.e;
      x.c = n.c.slice();
    } else {
      if (typeof n !== "string") {
        if (Big2.strict === true && typeof n !== "bigint") {
          throw TypeError(INVALID + "value");
        }
        n = n === 0 && 1 / n < 0 ? "-0" : String(n);
      }
      parse(x, n);
    }
    x.constructor = Big2;
  }
  Big2.prototype = P;
  Big2.DP = DP;
  Big2.RM = RM;
  Big2.NE = NE;
  Big2.PE = PE;
  Big2.strict = STRICT;
  Big2.roundDown = 0;
  Big2.roundHalfUp = 1;
  Big2.roundHalfEven = 2;
  Big2.roundUp = 3;
  return Big2;
}
function parse(x, n) {
  var e, i, nl;
  if (!NUMERIC.test(n)) {
    throw Error(INVALID + "number");
  }
  x.s = n.charAt(0) == "-" ? (n = n.slice(1), -1) : 1;
  if ((e = n.indexOf(".")) > -1) n = n.replace(".", "");
  if ((i = n.search(/e/i)) > 0) {
    if (e < 0) e = i;
    e += +n.slice(i + 1);
    n = n.substring(0, i);
  } else if (e < 0) {
    e = n.length;
  }
  nl = n.length;
  for (i = 0; i < nl && n.charAt(i) == "0"; ) ++i;
  if (i == nl) {
    x.c = [x.e = 0];
  } else {
    for (; nl > 0 && n.charAt(--nl) == "0"; ) ;
    x.e = e - i - 1;
    x.c = [];
    for (e = 0; i <= nl; ) x.c[e++] = +n.charAt(i++);
  }
  return x;
}
function round(x, sd, rm, more) {
  var xc = x.c;
  if (rm === UNDEFINED) rm = x.constructor.RM;
  if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
    throw Error(INVALID_RM);
  }
  if (sd < 1) {
    more = rm === 3 && (more || !!xc[0]) || sd === 0 && (rm === 1 && xc[0] >= 5 || rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED)));
    xc.length = 1;
    if (more) {
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {
    more = rm === 1 && xc[sd] >= 5 || rm === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm === 3 && (more || !!xc[0]);
    xc.length = sd;
    if (more) {
      for (; ++xc[--sd] > 9; ) {
        xc[sd] = 0;
        if (sd === 0) {
          ++x.e;
          xc.unshift(1);
          break;
        }
      }
    }
    for (sd = xc.length; !xc[--sd]; ) xc.pop();
  }
  return x;
}
function stringify(x, doExponential, isNonzero) {
  var e = x.e, s = x.c.join(""), n = s.length;
  if (doExponential) {
    s = s.charAt(0) + (n > 1 ? "." + s.slice(1) : "") + (e < 0 ? "e" : "e+") + e;
  } else if (e < 0) {
    for (; ++e; ) s = "0" + s;
    s = "0." + s;
  } else if (e > 0) {
    if (++e > n) {
      for (e -= n; e--; ) s += "0";
    } else if (e < n) {
      s = s.slice(0, e) + "." + s.slice(e);
    }
  } else if (n > 1) {
    s = s.charAt(0) + "." + s.slice(1);
  }
  return x.s < 0 && isNonzero ? "-" + s : s;
}
P.abs = function() {
  var x = new this.constructor(this);
  x.s = 1;
  return x;
};
P.cmp = function(y) {
  var isneg, x = this, xc = x.c, yc = (y = new x.constructor(y)).c, i = x.s, j = y.s, k = x.e, l = y.e;
  if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;
  if (i != j) return i;
  isneg = i < 0;
  if (k != l) return k > l ^ isneg ? 1 : -1;
  j = (k = xc.length) < (l = yc.length) ? k : l;
  for (i = -1; ++i < j; ) {
    if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
  }
  return k == l ? 0 : k > l ^ isneg ? 1 : -1;
};
P.div = function(y) {
  var x = this, Big2 = x.constructor, a = x.c, b = (y = new Big2(y)).c, k = x.s == y.s ? 1 : -1, dp = Big2.DP;
  if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  if (!b[0]) {
    throw Error(DIV_BY_ZERO);
  }
  if (!a[0]) {
    y.s = k;
    y.c = [y.e = 0];
    return y;
  }
  var bl, bt, n, cmp, ri, bz = b.slice(), ai = bl = b.length, al = a.length, r = a.slice(0, bl), rl = r.length, q = y, qc = q.c = [], qi = 0, p = dp + (q.e = x.e - y.e) + 1;
  q.s = k;
  k = p < 0 ? 0 : p;
  bz.unshift(0);
  for (; rl++ < bl; ) r.push(0);
  do {
    for (n = 0; n < 10; n++) {
      if (bl != (rl = r.length)) {
        cmp = bl > rl ? 1 : -1;
      } else {
        for (ri = -1, cmp = 0; ++ri < bl; ) {
          if (b[ri] != r[ri]) {
            cmp = b[ri] > r[ri] ? 1 : -1;
            break;
          }
        }
      }
      if (cmp < 0) {
        for (bt = rl == bl ? b : bz; rl; ) {
          if (r[--rl] < bt[rl]) {
            ri = rl;
            for (; ri && !r[--ri]; ) r[ri] = 9;
            --r[ri];
            r[rl] += 10;
          }
          r[rl] -= bt[rl];
        }
        for (; !r[0]; ) r.shift();
      } else {
        break;
      }
    }
    qc[qi++] = cmp ? n : ++n;
    if (r[0] && cmp) r[rl] = a[ai] || 0;
    else r = [a[ai]];
  } while ((ai++ < al || r[0] !== UNDEFINED) && k--);
  if (!qc[0] && qi != 1) {
    qc.shift();
    q.e--;
    p--;
  }
  if (qi > p) round(q, p, Big2.RM, r[0] !== UNDEFINED);
  return q;
};
P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.gte = function(y) {
  return this.cmp(y) > -1;
};
P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.minus = P.sub = function(y) {
  var i, j, t, xlty, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (a != b) {
    y.s = -b;
    return x.plus(y);
  }
  var xc = x.c.slice(), xe = x.e, yc = y.c, ye = y.e;
  if (!xc[0] || !yc[0]) {
    if (yc[0]) {
      y.s = -b;
    } else if (xc[0]) {
      y = new Big2(x);
    } else {
      y.s = 1;
    }
    return y;
  }
  if (a = xe - ye) {
    if (xlty = a < 0) {
      a = -a;
      t = xc;
    } else {
      ye = xe;
      t = yc;
    }
    t.reverse();
    for (b = a; b--; ) t.push(0);
    t.reverse();
  } else {
    j = ((xlty = xc.length < yc.length) ? xc : yc).length;
    for (a = b = 0; b < j; b++) {
      if (xc[b] != yc[b]) {
        xlty = xc[b] < yc[b];
        break;
      }
    }
  }
  if (xlty) {
    t = xc;
    xc = yc;
    yc = t;
    y.s = -y.s;
  }
  if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--; ) xc[i++] = 0;
  for (b = i; j > a; ) {
    if (xc[--j] < yc[j]) {
      for (i = j; i && !xc[--i]; ) xc[i] = 9;
      --xc[i];
      xc[j] += 10;
    }
    xc[j] -= yc[j];
  }
  for (; xc[--b] === 0; ) xc.pop();
  for (; xc[0] === 0; ) {
    xc.shift();
    --ye;
  }
  if (!xc[0]) {
    y.s = 1;
    xc = [ye = 0];
  }
  y.c = xc;
  y.e = ye;
  return y;
};
P.mod = function(y) {
  var ygtx, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (!y.c[0]) {
    throw Error(DIV_BY_ZERO);
  }
  x.s = y.s = 1;
  ygtx = y.cmp(x) == 1;
  x.s = a;
  y.s = b;
  if (ygtx) return new Big2(x);
  a = Big2.DP;
  b = Big2.RM;
  Big2.DP = Big2.RM = 0;
  x = x.div(y);
  Big2.DP = a;
  Big2.RM = b;
  return this.minus(x.times(y));
};
P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return x;
};
P.plus = P.add = function(y) {
  var e, k, t, x = this, Big2 = x.constructor;
  y = new Big2(y);
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  var xe = x.e, xc = x.c, ye = y.e, yc = y.c;
  if (!xc[0] || !yc[0]) {
    if (!yc[0]) {
      if (xc[0]) {
        y = new Big2(x);
      } else {
        y.s = x.s;
      }
    }
    return y;
  }
  xc = xc.slice();
  if (e = xe - ye) {
    if (e > 0) {
      ye = xe;
      t = yc;
    } else {
      e = -e;
      t = xc;
    }
    t.reverse();
    for (; e--; ) t.push(0);
    t.reverse();
  }
  if (xc.length - yc.length < 0) {
    t = yc;
    yc = xc;
    xc = t;
  }
  e = yc.length;
  for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;
  if (k) {
    xc.unshift(k);
    ++ye;
  }
  for (e = xc.length; xc[--e] === 0; ) xc.pop();
  y.c = xc;
  y.e = ye;
  return y;
};
P.pow = function(n) {
  var x = this, one = new x.constructor("1"), y = one, isneg = n < 0;
  if (n !== ~~n || n < -MAX_POWER || n > MAX_POWER) {
    throw Error(INVALID + "exponent");
  }
  if (isneg) n = -n;
  for (; ; ) {
    if (n & 1) y = y.times(x);
    n >>= 1;
    if (!n) break;
    x = x.times(x);
  }
  return isneg ? one.div(y) : y;
};
P.prec = function(sd, rm) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + "precision");
  }
  return round(new this.constructor(this), sd, rm);
};
P.round = function(dp, rm) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm);
};
P.sqrt = function() {
  var r, c, t, x = this, Big2 = x.constructor, s = x.s, e = x.e, half2 = new Big2("0.5");
  if (!x.c[0]) return new Big2(x);
  if (s < 0) {
    throw Error(NAME + "No square root");
  }
  s = Math.sqrt(+stringify(x, true, true));
  if (s === 0 || s === 1 / 0) {
    c = x.c.join("");
    if (!(c.length + e & 1)) c += "0";
    s = Math.sqrt(c);
    e = ((e + 1) / 2 | 0) - (e < 0 || e & 1);
    r = new Big2((s == 1 / 0 ? "5e" : (s = s.toExponential()).slice(0, s.indexOf("e") + 1)) + e);
  } else {
    r = new Big2(s + "");
  }
  e = r.e + (Big2.DP += 4);
  do {
    t = r;
    r = half2.times(t.plus(x.div(t)));
  } while (t.c.slice(0, e).join("") !== r.c.slice(0, e).join(""));
  return round(r, (Big2.DP -= 4) + r.e + 1, Big2.RM);
};
P.times = P.mul = function(y) {
  var c, x = this, Big2 = x.constructor, xc = x.c, yc = (y = new Big2(y)).c, a = xc.length, b = yc.length, i = x.e, j = y.e;
  y.s = x.s == y.s ? 1 : -1;
  if (!xc[0] || !yc[0]) {
    y.c = [y.e = 0];
    return y;
  }
  y.e = i + j;
  if (a < b) {
    c = xc;
    xc = yc;
    yc = c;
    j = a;
    a = b;
    b = j;
  }
  for (c = new Array(j = a + b); j--; ) c[j] = 0;
  for (i = b; i--; ) {
    b = 0;
    for (j = a + i; j > i; ) {
      b = c[j] + yc[i] * xc[j - i - 1] + b;
      c[j--] = b % 10;
      b = b / 10 | 0;
    }
    c[j] = b;
  }
  if (b) ++y.e;
  else c.shift();
  for (i = c.length; !c[--i]; ) c.pop();
  y.c = c;
  return y;
};
P.toExponential = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm);
    for (; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, true, !!n);
};
P.toFixed = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm);
    for (dp = dp + x.e + 1; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, false, !!n);
};
P.toJSON = P.toString = function() {
  var x = this, Big2 = x.constructor;
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, !!x.c[0]);
};
if (typeof Symbol !== "undefined") {
  P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toJSON;
}
P.toNumber = function() {
  var n = +stringify(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + "Imprecise conversion");
  }
  return n;
};
P.toPrecision = function(sd, rm) {
  var x = this, Big2 = x.constructor, n = x.c[0];
  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + "precision");
    }
    x = round(new Big2(x), sd, rm);
    for (; x.c.length < sd; ) x.c.push(0);
  }
  return stringify(x, sd <= x.e || x.e <= Big2.NE || x.e >= Big2.PE, !!n);
};
P.valueOf = function() {
  var x = this, Big2 = x.constructor;
  if (Big2.strict === true) {
    throw Error(NAME + "valueOf disallowed");
  }
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, true);
};
var Big = _Big_();
var big_default = Big;

// src/decimal/decimal.ts
var decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
function parseDecimal(text) {
  if (!decimalNumber.test(text)) return void 0;
  const nearest2 = Number(text);
  return Number.isFinite(nearest2) ? new WrittenDecimal(text, nearest2) : void 0;
}
var MOST_DIGITS = 20;
var WrittenDecimal = class {
  text;
  nearest;
  #value;
  constructor(text, nearest2) {
    this.text = text;
    this.nearest = text.length <= MOST_DIGITS ? nearest2 : void 0;
  }
  get value() {
    this.#value ??= new big_default(
      this.text.replace(/^\+/, "").replace(/^(-?)\./, "$10.").replace(/\.(?=$|[eE])/, "")
    );
    return this.#value;
  }
};
function compareDecimals(a, b) {
  const [left, right] = [a.nearest, b.nearest];
  if (left === void 0 || right === void 0 || left === right) return a.value.cmp(b.value);
  return left < right ? -1 : 1;
}
function satisfies(sign3, operator) {
  switch (operator) {
    case "<=":
      return sign3 <= 0;
    case "<":
      return sign3 < 0;
    case ">=":
      return sign3 >= 0;
    case ">":
      return sign3 > 0;
  }
}

// src/format/unreadable.ts
var unreadableCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;

// src/format/scalar.ts
var DEEPEST = 64;
function refusedText(text) {
  if (text.isWellFormed() && !unreadableCharacter.test(text)) return void 0;
  return {
    id: "text-control-character",
    message: "This text holds a control character or half a character."
  };
}
function refusedNumber(value, source) {
  const spelling = source ?? "This number";
  if (!Number.isFinite(value)) {
    return { id: "number-not-finite", message: `${spelling} is not a finite number.` };
  }
  if (source === void 0 || parseDecimal(source) !== void 0) return void 0;
  return { id: "number-not-decimal", message: `${spelling} is not written in decimal.` };
}
function setOwn(object, key, value) {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

// src/decision/canonical-json.ts
var NotCanonical = class extends Error {
  pointer;
  constructor(pointer, message) {
    super(message);
    this.name = "NotCanonical";
    this.pointer = pointer;
  }
};
function canonicalJson(value) {
  return textOf(value, void 0, 0);
}
function refuse(place, message) {
  const steps = [];
  for (let at = place; at !== void 0; at = at.up) steps.unshift(`/${escapePointer(String(at.step))}`);
  throw new NotCanonical(steps.join(""), message);
}
function textOf(value, place, depth) {
  if (depth > DEEPEST) refuse(place, `This is nested more than ${DEEPEST} levels deep.`);
  switch (typeof value) {
    case "string":
      return quoted(value, place);
    case "number":
      return Number.isFinite(value) ? JSON.stringify(value) : refuse(place, "This is not a finite number.");
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? listText(value, place, depth) : objectText(value, place, depth);
    default:
      return refuse(place, `JSON has no value of the type ${typeof value}.`);
  }
}
function quoted(text, place) {
  return text.isWellFormed() ? JSON.stringify(text) : refuse(place, "This text holds half a character.");
}
function listText(list, up, depth) {
  return `[${Array.from(list, (item, step) => textOf(item, { up, step }, depth + 1)).join(",")}]`;
}
function objectText(object, up, depth) {
  if (!isPlainObject(object)) refuse(up, "This is not a plain object.");
  const members = Object.keys(object).toSorted(byCodeUnits).map((step) => {
    const place = { up, step };
    const member = object[step];
    return `${quoted(step, place)}:${textOf(member, place, depth + 1)}`;
  });
  return `{${members.join(",")}}`;
}
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function escapePointer(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function isPlainObject(object) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "hasOwnProperty");
}

// src/decision/aggregates.ts
function aggregateKey(row) {
  const { day, model_name, model_version, objective_version, outcome: outcome2, segments } = row;
  return canonicalJson([day, model_name, model_version, objective_version, outcome2, segments]);
}

// src/format/forms.ts
var unseen2 = "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb";
var plain = "[A-Za-z0-9._+-]+";
var afterStar = `(\\*${plain})*\\*?`;
var pathGlobSegment = `(${plain}${afterStar}|\\*(${plain}${afterStar})?|\\*\\*)`;
var forms = {
  /** One visible line, so that two names that look the same are the same. */
  line: {
    pattern: `^[^\\s${unseen2}]([^${unseen2}]*[^\\s${unseen2}])?$`,
    words: "one line of visible text without spaces around it"
  },
  objectiveVersion: {
    pattern: "^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$",
    words: "an objective version such as OBJ.credit.v1.3"
  },
  domain: {
    pattern: "^[a-z][a-z0-9_-]*$",
    words: "lower-case letters, digits, `_` and `-`, starting with a letter"
  },
  domainGlob: { pattern: "^[a-z*][a-z0-9_*-]*$", words: "a domain, with `*` for any letters" },
  /** `**` is a segment of its own, so that nobody takes it for more within one. */
  pathGlob: {
    pattern: `^${pathGlobSegment}(/${pathGlobSegment})*$`,
    words: "a path with `*` for any letters of one segment and `**`, alone between slashes, for any segments"
  },
  pathName: {
    pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]*$",
    words: "letters, digits, `.`, `_`, `+` and `-`, starting with a letter or digit"
  },
  environment: {
    pattern: "^[a-z0-9][a-z0-9._+-]*$",
    words: "an environment of lower-case letters, digits, `.`, `_`, `+` and `-`"
  },
  repositoryPath: {
    pattern: "^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$",
    words: "a relative path inside the repository, without `..`"
  },
  figurePlace: {
    pattern: `^(/[^${unseen2}]*|line [1-9][0-9]{0,8})$`,
    words: "a JSON pointer, or `line` and its number"
  },
  date: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", words: "a date as YYYY-MM-DD" },
  time: {
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",
    words: "a time as YYYY-MM-DDThh:mm:ssZ"
  },
  utcTime: {
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$",
    words: "a time in UTC as YYYY-MM-DDThh:mm:ssZ"
  },
  uuidV7: {
    pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
    words: "a UUID of version 7 in lower case"
  },
  /** Text, because a JSON number is whatever double its reader makes of it. The bounds keep it a finite double. */
  decimalText: {
    pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?$",
    words: 'a decimal number as text, such as "0.58"'
  },
  /** The one spelling of each number that `decimalText` may spell: no exponent, no zeros that say nothing. */
  plainDecimal: {
    pattern: "^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$",
    words: 'a decimal number as text, in its one spelling without exponent, such as "0.58"'
  },
  rate: {
    pattern: "^(0(\\.[0-9]{1,18})?|1(\\.0{1,18})?)$",
    words: 'a share from 0 to 1 as text, such as "0.1"'
  },
  keyedHash: {
    pattern: "^hmac-sha256:[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9a-f]{64}$",
    words: "hmac-sha256:<key id>:<64 lower-case hexadecimal digits>"
  },
  /** The letters of a URI reference (RFC 3986), as CloudEvents asks of `source`. */
  eventSource: {
    pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$",
    words: "a URI or a path that names who sends it, such as /services/credit"
  },
  sha256: { pattern: "^[0-9a-f]{64}$", words: "a SHA-256 digest: 64 lower-case hexadecimal digits" },
  commit: {
    pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$",
    words: "a full commit id: 40 (or 64) lower-case hexadecimal digits"
  },
  person: {
    pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*(#[1-9][0-9]{0,14})?$",
    words: "a GitHub login without `@`, such as octo-risk or, with the id of the account, octo-risk#583231"
  },
  organizationRole: {
    pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*/[A-Za-z0-9_]([A-Za-z0-9 _.-]*[A-Za-z0-9_])?$",
    words: "a role of an organisation as organisation/role name"
  },
  team: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*/[a-z0-9_-]+$", words: "a team as organisation/team-slug" },
  roleName: {
    pattern: "^[A-Za-z][A-Za-z0-9 _-]*$",
    words: "a role name of letters, digits, spaces, `_` and `-`"
  },
  /** What a sign-off fills: a role, or the place of a person whom the policy names. */
  signedAs: {
    pattern: "^([A-Za-z][A-Za-z0-9 _-]*|person:[a-z0-9](-?[a-z0-9_])*)$",
    words: "a role name, or person:<login> for someone who had to sign in person"
  }
};
var wordsByPattern = new Map(
  Object.values(forms).map((form5) => [form5.pattern, form5.words])
);
function describePattern(pattern) {
  return wordsByPattern.get(pattern);
}

// src/format/limit-sentence.ts
function limitSentence(keyword, params) {
  const limit = Number(params["limit"]);
  switch (keyword) {
    case "minItems":
    case "minProperties":
      return `must have at least ${counted(limit, "entry", "entries")}`;
    case "maxItems":
    case "maxProperties":
      return `must have at most ${counted(limit, "entry", "entries")}`;
    case "minLength":
      return `must have at least ${counted(limit, "character", "characters")}`;
    case "maxLength":
      return `must have at most ${counted(limit, "character", "characters")}`;
    case "minimum":
      return `must be at least ${limit}`;
    case "maximum":
      return `must be at most ${limit}`;
    case "exclusiveMinimum":
      return `must be greater than ${limit}`;
    case "exclusiveMaximum":
      return `must be less than ${limit}`;
    case "uniqueItems": {
      const [first, second] = [Number(params["j"]) + 1, Number(params["i"]) + 1].toSorted((a, b) => a - b);
      return `must list nothing twice: entries ${first} and ${second} are the same`;
    }
    default:
      return void 0;
  }
}
function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}

// src/decision/faults.ts
var MOST_FAULTS = 50;
var LONGEST_NAME = 80;
function shapeFaults(value, validate, hasShape = validate) {
  if (hasShape(value)) return [];
  if (hasShape !== validate && validate(value)) {
    return [fault("", "This is not as its schema wants it.", "Hold it to the published schema.")];
  }
  return (validate.errors ?? []).slice(0, MOST_FAULTS).map((error) => faultOf(value, error, validate.keys ?? {}));
}
function faultOf(root, error, keys) {
  const { instancePath: path, keyword } = error;
  const params = error.params;
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return missing(path, String(params["missingProperty"]));
    case "additionalProperties":
      return unknownField(path, String(params["additionalProperty"]), knownKeys(error, keys));
    case "type":
      return wrongType(path, valueAt(root, path), String(params["type"]));
    case "const":
      return fault(path, `This must be ${quoted2(params["allowedValue"])}.`, "Write it so.");
    case "enum":
      return noneOf(path, valueAt(root, path), params["allowedValues"]);
    case "pattern": {
      const words3 = describePattern(String(params["pattern"])) ?? "of the form that the schema names";
      return fault(path, `This must be ${words3}.`, `Write ${words3}.`);
    }
    default: {
      const limit = limitSentence(keyword, params) ?? "is not as the schema wants it";
      return fault(path, `This ${limit}.`, "Keep to the limit.");
    }
  }
}
function fault(path, message, mend) {
  return { path, message, mend };
}
function missing(path, key) {
  return fault(`${path}/${escapePointer(key)}`, `\`${key}\` is missing.`, `Add \`${key}\`.`);
}
function knownKeys({ schemaPath }, keys) {
  return keys[schemaPath.replace(/\/additionalProperties$/, "")];
}
function unknownField(path, key, known2) {
  const place = `${path}/${escapePointer(key)}`;
  const name = key.length > LONGEST_NAME ? `${key.slice(0, LONGEST_NAME)}\u2026` : key;
  if (known2 === void 0) {
    const words3 = "one line of visible text without spaces around it";
    return fault(place, `The name \`${name}\` must be ${words3}.`, `Use ${words3}.`);
  }
  const mend = didYouMean(key, known2) ?? "Remove it; what is your own goes into `data.extensions`, as text.";
  return fault(place, `There is no field \`${name}\` here.`, mend);
}
var typeNames = {
  object: "an object",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number"
};
function wrongType(path, value, type) {
  const name = typeNames[type] ?? type;
  const mend = value === null ? "Leave the field out where there is no value." : type === "string" && typeof value === "number" ? "Write the number as text, in quotes, with the digits that it has." : `Write ${name}.`;
  return fault(path, `This must be ${name}.`, mend);
}
function noneOf(path, value, allowed) {
  const values = allowed.map(String);
  const near = typeof value === "string" ? didYouMean(value, values) : void 0;
  return fault(path, `This must be one of ${values.map(quoted2).join(", ")}.`, near ?? "Write one of them.");
}
var quoted2 = (value) => `\`${String(value)}\``;
function valueAt(root, pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((node, step) => node?.[step], root);
}

// src/decision/sampling.ts
var rateForm = /^(?:0(?:\.\d{1,18})?|1(?:\.0{1,18})?)$/;
function samplingOf(decisionId, tier, rate) {
  const bound = boundOf(rate);
  if (tier === "high") return "full";
  if (tier === "low" && bound === "") return "aggregate";
  return isBelow(decisionId, bound) ? "full" : "minimal";
}
function isBelow(decisionId, bound) {
  if (bound === "" || bound === "all") return bound === "all";
  return sha256(decisionId).slice(0, 16) < bound;
}
var bounds = /* @__PURE__ */ new Map();
var MOST_BOUNDS = 64;
function boundOf(rate) {
  const known2 = bounds.get(rate);
  if (known2 !== void 0) return known2;
  if (!rateForm.test(rate))
    throw new RangeError('A rate must be a share from 0 to 1 as text, such as "0.1".');
  const [whole = "", fraction = ""] = rate.split(".");
  const scale = 10n ** BigInt(fraction.length);
  const least = ((BigInt(whole + fraction) << 64n) + scale - 1n) / scale;
  const bound = least === 0n ? "" : least >> 64n === 1n ? "all" : least.toString(16).padStart(16, "0");
  if (bounds.size >= MOST_BOUNDS) bounds.clear();
  bounds.set(rate, bound);
  return bound;
}
function samplingFault(event) {
  const { tier, rate } = event.data.sampled;
  const due = samplingOf(event.id, tier, rate);
  const kept = isFullDecision(event) ? "full" : "minimal";
  if (due === kept) return void 0;
  return fault(
    "/data/detail",
    `The ${kept} record is kept where the ${due} one is due.`,
    "Sample by id, tier and rate."
  );
}

// src/decision/event-meaning.ts
function meaningFaults(event) {
  return [...timeFault("/time", event.time), ...ofKind(event)];
}
function ofKind(event) {
  if (isKind(event, "decision")) return decisionFaults(event);
  if (isKind(event, "override")) return [...ownId(event), ...overrideFaults(event)];
  if (isKind(event, "outcome"))
    return [...ownId(event), ...timeFault("/data/observed_at", event.data.observed_at)];
  if (isKind(event, "aggregate")) return aggregateFaults(event);
  if (isKind(event, "retention"))
    return [
      ...blankFault("/data/reason", event.data.reason),
      ...timeFault("/data/segment/kept_until", event.data.segment.kept_until)
    ];
  if (isKind(event, "erasure") || isKind(event, "remediation"))
    return blankFault("/data/reason", event.data.reason);
  return [];
}
function decisionFaults(event) {
  const faults2 = event.subject === event.id ? [] : [
    fault(
      "/subject",
      "This must be the `id`: both are the decision id.",
      "Write the decision id in both."
    )
  ];
  return [...faults2, ...isFull(event) ? fullFaults(event) : minimalFaults(event)];
}
var isFull = (event) => event.data.detail === "full";
function minimalFaults({ id, data: { sampled } }) {
  if (samplingOf(id, sampled.tier, sampled.rate) !== "full") return [];
  const message = "This decision is one of those of which all is kept, by its id, tier and rate.";
  return [fault("/data/detail", message, "Write the full record.")];
}
function fullFaults({ data }) {
  return [...inputFaults(data), ...governanceFaults(data), ...constraintFaults(data)];
}
function inputFaults(data) {
  const message = "Neither `feature_hash` nor `input_reference` is there: nothing ties the decision to its input.";
  const untied = data.feature_hash === void 0 && data.input_reference === void 0;
  return [
    ...untied ? [fault("/data/feature_hash", message, "Add one of them.")] : [],
    ...blankFault("/data/input_reference", data.input_reference),
    ...Object.entries(data.extensions ?? {}).flatMap(
      ([name, text]) => blankFault(`/data/extensions/${escapePointer(name)}`, text)
    )
  ];
}
var unreadable = /* @__PURE__ */ new Set(["objective-unknown", "objective-invalid", "objective-removed"]);
function governanceFaults({ marks, ...data }) {
  if (marks?.some((mark2) => unreadable.has(mark2)) === true) return [];
  return ["objective_digest", "constraint_versions"].filter((key) => data[key] === void 0).map((key) => missing("/data", key));
}
function constraintFaults({
  objective_version,
  constraint_versions = {}
}) {
  const own = versionOf(objective_version);
  return Object.entries(constraint_versions).flatMap(([name, id]) => {
    if (id === objective_version) return [];
    const version = versionOf(id);
    const fits = own !== void 0 && version?.domain === own.domain && compareVersions(version, own) <= 0;
    if (fits) return [];
    const message = "This must be a version of the objective of the decision, and no later one.";
    const place = `/data/constraint_versions/${escapePointer(name)}`;
    return [fault(place, message, "Write the version in which the constraint last changed.")];
  });
}
var versions = /* @__PURE__ */ new Map();
var MOST_VERSIONS = 1024;
function versionOf(id) {
  if (versions.has(id)) return versions.get(id);
  if (versions.size >= MOST_VERSIONS) versions.clear();
  const version = parseVersion(id);
  versions.set(id, version);
  return version;
}
function ownId({ id, subject }) {
  if (id !== subject) return [];
  return [fault("/id", "This event has the id of its decision.", "Give the event an id of its own.")];
}
function overrideFaults({ data }) {
  const same = "The outcome is the same before and after: that is no override.";
  return [
    ...blankFault("/data/reason", data.reason),
    ...data.before === data.after ? [fault("/data/after", same, "Write the new outcome.")] : []
  ];
}
function aggregateFaults({ data }) {
  const seen = /* @__PURE__ */ new Set();
  return data.rows.flatMap((row, index) => {
    const key = aggregateKey(row);
    const twice2 = "An earlier row counts the same combination.";
    const faults2 = [
      ...seen.has(key) ? [fault(`/data/rows/${index}`, twice2, "Add the two counts up.")] : [],
      ...parseDate(row.day) === void 0 ? [fault(`/data/rows/${index}/day`, "There is no such day.", "Write a day that exists.")] : []
    ];
    seen.add(key);
    return faults2;
  });
}
function timeFault(path, time) {
  if (time === void 0 || parseTime(time) !== void 0) return [];
  return [fault(path, "There is no such time.", "Write a time that exists, without leap seconds.")];
}
function blankFault(path, text) {
  if (text === void 0 || text.trim() !== "") return [];
  return [fault(path, "This holds nothing that can be seen.", "Write it in words.")];
}

// src/format/json.ts
var space = /[\t\n\r ]*/y;
var number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var word = /true|false|null/y;
var escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
var words2 = { true: true, false: false, null: null };
var MOST_REFUSALS = 100;
var Stop = class {
  refusal;
  constructor(refusal) {
    this.refusal = refusal;
  }
};
function parseJson(text) {
  const parser = new JsonParser(text);
  try {
    const root = parser.document();
    return parser.refusals.length === 0 ? { root } : { refusals: parser.refusals };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { refusals: [...parser.refusals, stop.refusal] };
  }
}
var unplain = /[^\t\n\r\x20-\x7e]|\\[^"\\/nt]|(?:^|[:,[\s])-?[\d.]+[eE][+-]?\d{5}/;
var nameEnds = /"\s*:/g;
function plainJson(text) {
  if (unplain.test(text)) return void 0;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  return namesIn2(value, 0) === (text.match(nameEnds)?.length ?? 0) ? { value } : void 0;
}
function namesIn2(value, depth) {
  if (depth > DEEPEST || value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    return Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  let names = 0;
  if (Array.isArray(value)) for (const one of value) names += namesIn2(one, depth + 1);
  else for (const one of Object.values(value)) names += 1 + namesIn2(one, depth + 1);
  return names;
}
var JsonParser = class {
  refusals = [];
  text;
  at = 0;
  constructor(text) {
    this.text = text;
  }
  document() {
    this.match(space);
    const root = this.value(0);
    this.match(space);
    if (this.at < this.text.length) this.malformed();
    return root;
  }
  value(depth, keyStart) {
    const start = this.at;
    if (depth > DEEPEST) {
      const message = `This is nested more than ${DEEPEST} levels deep.`;
      throw new Stop({ id: "nesting-too-deep", message, offset: start });
    }
    const { value, items } = this.content(depth);
    return { value, start, end: this.at, keyStart, items };
  }
  content(depth) {
    switch (this.text[this.at]) {
      case "{":
        return this.object(depth);
      case "[":
        return this.array(depth);
      case '"':
        return { value: this.string(), items: void 0 };
      default:
        return { value: this.literal(), items: void 0 };
    }
  }
  object(depth) {
    const value = {};
    const items = /* @__PURE__ */ new Map();
    this.list("}", () => {
      const keyStart = this.at;
      if (this.text[this.at] !== '"') this.malformed();
      const key = this.string();
      this.match(space);
      this.expect(":");
      this.match(space);
      const node = this.value(depth + 1, keyStart);
      if (items.has(key)) {
        this.refuse({ id: "yaml-duplicate-key", message: `The key \`${key}\` occurs twice.` }, keyStart);
      }
      items.set(key, node);
      setOwn(value, key, node.value);
    });
    return { value, items };
  }
  array(depth) {
    const items = [];
    this.list("]", () => items.push(this.value(depth + 1)));
    return { value: items.map((item) => item.value), items };
  }
  /** What stands between the brackets, separated by commas, none after the last. */
  list(close, item) {
    this.at++;
    this.match(space);
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (; ; ) {
      item();
      this.match(space);
      if (this.text[this.at] === close) break;
      this.expect(",");
      this.match(space);
    }
    this.at++;
  }
  string() {
    const start = this.at++;
    for (let code = this.code(); code !== 34; code = this.code()) {
      if (code === 92) {
        if (this.match(escape) === "") this.malformed();
      } else if (code >= 32) this.at++;
      else this.malformed();
    }
    this.at++;
    const source = this.text.slice(start, this.at);
    const value = source.includes("\\") ? JSON.parse(source) : source.slice(1, -1);
    this.refuse(refusedText(value), start);
    return value;
  }
  literal() {
    const start = this.at;
    const spelling = this.match(word);
    if (spelling !== "") return words2[spelling];
    const source = this.match(number);
    if (source === "") this.malformed();
    const value = Number(source);
    this.refuse(refusedNumber(value, source), start);
    return value;
  }
  code() {
    return this.text.charCodeAt(this.at);
  }
  expect(character) {
    if (this.text[this.at] !== character) this.malformed();
    this.at++;
  }
  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
  refuse(reason, offset) {
    if (reason !== void 0 && this.refusals.length < MOST_REFUSALS)
      this.refusals.push({ ...reason, offset });
  }
  malformed() {
    throw new Stop({ id: "json-syntax", message: "This file is not valid JSON.", offset: this.at });
  }
};

// src/decision/json-text.ts
function readJsonText(text, mostBytes) {
  if (Buffer.byteLength(text) > mostBytes) return { faults: [tooLarge(mostBytes)] };
  const plain2 = plainJson(text);
  if (plain2 !== void 0) return { value: plain2.value };
  const { root, refusals } = parseJson(text);
  if (root !== void 0) return { value: root.value };
  return {
    faults: refusals.map(
      ({ id, message, offset }) => id === "json-syntax" ? fault("", `This is not JSON, from character ${offset + 1} on.`, "Send one JSON object.") : fault(pointerAt(text, offset), message, mends[id] ?? "Leave it out.")
    )
  };
}
var mends = {
  "yaml-duplicate-key": "Keep one of the two.",
  "text-control-character": "Leave such characters out.",
  "number-not-finite": "Write a finite number.",
  "number-not-decimal": "Write the number in decimal.",
  "nesting-too-deep": "Send what the schema describes."
};
function tooLarge(mostBytes) {
  return fault("", `This has more than ${mostBytes} bytes, the most that is allowed.`, "Send less.");
}
var token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
function pointerAt(text, offset) {
  const path = [];
  const named = [];
  const pointer = () => path.map((step) => `/${escapePointer(String(step))}`).join("");
  for (const { 0: part2, index } of text.matchAll(token)) {
    const last = path.length - 1;
    const isName = part2.startsWith('"') && typeof path[last] === "string" && named[last] === false;
    if (isName) {
      path[last] = JSON.parse(part2);
      named[last] = true;
    }
    if (index >= offset) return pointer();
    if (part2 === "{" || part2 === "[") {
      path.push(part2 === "{" ? "" : 0);
      named.push(false);
    } else if (part2 === "}" || part2 === "]") {
      path.pop();
      named.pop();
    } else if (part2 === ",") {
      const step = path[last];
      if (typeof step === "number") path[last] = step + 1;
      named[last] = false;
    }
  }
  return pointer();
}

// src/decision/plain-json.ts
var DEEPEST2 = 8;
var suspicious = /\\[ubfr]|[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;
function plainJson2(value) {
  const text = isPlain(value, 0) ? JSON.stringify(value) : void 0;
  if (text !== void 0 && !suspicious.test(text)) return { value, text };
  const found = strangeAt(value, "", 0);
  if (found !== void 0) return { faults: [found] };
  return text === void 0 ? { faults: [notJson("")] } : { value, text };
}
function isPlain(value, depth) {
  if (typeof value === "bigint" || typeof value === "function") return false;
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEEPEST2) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  if (!isPlainObject(value)) return false;
  for (const key of Object.keys(value)) {
    if (!isPlain(value[key], depth + 1)) return false;
  }
  return true;
}
var notJson = (pointer) => fault(pointer, "JSON has no such value.", "Write it as text, or leave it out.");
function strangeAt(value, pointer, depth) {
  if (typeof value === "string") return textFault(value, pointer);
  if (typeof value === "bigint" || typeof value === "function") return notJson(pointer);
  if (typeof value !== "object" || value === null) return void 0;
  if (depth > DEEPEST2) {
    const message = `This is nested more than ${DEEPEST2} levels deep.`;
    return fault(pointer, message, "Send what the schema describes.");
  }
  if (!Array.isArray(value) && !isPlainObject(value)) {
    const message = "This is not a plain object.";
    return fault(pointer, message, "Give its members as an object literal, times as text.");
  }
  for (const [key, member] of Object.entries(value)) {
    const place = `${pointer}/${escapePointer(key)}`;
    const found = textFault(key, place) ?? strangeAt(member, place, depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function textFault(text, pointer) {
  const refused2 = refusedText(text);
  return refused2 === void 0 ? void 0 : fault(pointer, refused2.message, "Leave such characters out.");
}

// generated/decision-checks.js
var decision_checks_exports = {};
__export(decision_checks_exports, {
  decisionInput: () => decisionInput,
  eventAggregate: () => eventAggregate,
  eventDecision: () => eventDecision,
  eventDecisionMinimal: () => eventDecisionMinimal,
  eventErasure: () => eventErasure,
  eventHeartbeat: () => eventHeartbeat,
  eventOutcome: () => eventOutcome,
  eventOverride: () => eventOverride,
  eventRemediation: () => eventRemediation,
  eventRetention: () => eventRetention,
  governanceBundle: () => governanceBundle
});
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal2(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal2(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal2(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal2 = require_fast_deep_equal();
    equal2.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal2;
  }
});
var eventDecision = validate52;
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate53(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern3.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern4 = new RegExp("^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$", "u");
function validate55(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern4.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");
function validate57(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern5.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*$", "u");
function validate60(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern6.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern7 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$", "u");
function validate63(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 512) {
      return false;
    }
    if (!pattern7.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
function validate65(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern8.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern9 = new RegExp("^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$", "u");
function validate67(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern9.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern12 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate71(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern12.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern13 = new RegExp("^hmac-sha256:[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9a-f]{64}$", "u");
function validate73(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern13.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern14 = new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?$", "u");
function validate75(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern14.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern10 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$", "u");
function validate77(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern10.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var pattern20 = new RegExp("^(0(\\.[0-9]{1,18})?|1(\\.0{1,18})?)$", "u");
function validate88(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern20.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
var func0 = require_equal().default;
function validate52(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.subject === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.decision.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        return false;
      }
      if ("application/json" !== data6) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.detail === void 0) {
          return false;
        }
        if (data7.model_name === void 0) {
          return false;
        }
        if (data7.model_version === void 0) {
          return false;
        }
        if (data7.objective_version === void 0) {
          return false;
        }
        if (data7.prediction === void 0) {
          return false;
        }
        if (data7.sampled === void 0) {
          return false;
        }
        for (const key1 in data7) {
          if (!["detail", "model_name", "model_version", "model_registration", "objective_version", "objective_digest", "constraint_versions", "governance_commit", "feature_hash", "input_reference", "prediction", "confidence", "segments", "extensions", "kpi_snapshot", "decision_rule", "sampled", "marks"].includes(key1)) {
            return false;
          }
        }
        if (data7.detail !== void 0) {
          let data8 = data7.detail;
          if (typeof data8 !== "string") {
            return false;
          }
          if ("full" !== data8) {
            return false;
          }
        }
        if (data7.model_name !== void 0) {
          if (!validate60(data7.model_name)) return false;
        }
        if (data7.model_version !== void 0) {
          if (!validate60(data7.model_version)) return false;
        }
        if (data7.model_registration !== void 0) {
          let data11 = data7.model_registration;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.path === void 0) {
              return false;
            }
            if (data11.sha256 === void 0) {
              return false;
            }
            for (const key2 in data11) {
              if (!(key2 === "path" || key2 === "sha256")) {
                return false;
              }
            }
            if (data11.path !== void 0) {
              if (!validate63(data11.path)) return false;
            }
            if (data11.sha256 !== void 0) {
              if (!validate65(data11.sha256)) return false;
            }
          } else {
            return false;
          }
        }
        if (data7.objective_version !== void 0) {
          if (!validate67(data7.objective_version)) return false;
        }
        if (data7.objective_digest !== void 0) {
          if (!validate65(data7.objective_digest)) return false;
        }
        if (data7.constraint_versions !== void 0) {
          let data16 = data7.constraint_versions;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (Object.keys(data16).length > 256) {
              return false;
            }
            for (const key3 in data16) {
              if (!pattern10.test(key3)) {
                return false;
              }
            }
            for (const key4 in data16) {
              if (pattern10.test(key4)) {
                if (!validate67(data16[key4])) return false;
              }
            }
          } else {
            return false;
          }
        }
        if (data7.governance_commit !== void 0) {
          if (!validate71(data7.governance_commit)) return false;
        }
        if (data7.feature_hash !== void 0) {
          if (!validate73(data7.feature_hash)) return false;
        }
        if (data7.input_reference !== void 0) {
          let data20 = data7.input_reference;
          if (typeof data20 === "string") {
            if (func1(data20) > 1024) {
              return false;
            }
            if (func1(data20) < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data7.prediction !== void 0) {
          let data21 = data7.prediction;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.outcome === void 0) {
              return false;
            }
            for (const key5 in data21) {
              if (!(key5 === "score" || key5 === "outcome")) {
                return false;
              }
            }
            if (data21.score !== void 0) {
              if (!validate75(data21.score)) return false;
            }
            if (data21.outcome !== void 0) {
              if (!validate77(data21.outcome)) return false;
            }
          } else {
            return false;
          }
        }
        if (data7.confidence !== void 0) {
          if (!validate75(data7.confidence)) return false;
        }
        if (data7.segments !== void 0) {
          let data25 = data7.segments;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (Object.keys(data25).length > 64) {
              return false;
            }
            for (const key6 in data25) {
              if (!pattern10.test(key6)) {
                return false;
              }
            }
            for (const key7 in data25) {
              if (pattern10.test(key7)) {
                if (!validate77(data25[key7])) return false;
              }
            }
          } else {
            return false;
          }
        }
        if (data7.extensions !== void 0) {
          let data27 = data7.extensions;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (Object.keys(data27).length > 64) {
              return false;
            }
            for (const key8 in data27) {
              if (!pattern10.test(key8)) {
                return false;
              }
            }
            for (const key9 in data27) {
              if (pattern10.test(key9)) {
                let data28 = data27[key9];
                if (typeof data28 === "string") {
                  if (func1(data28) > 2e3) {
                    return false;
                  }
                  if (func1(data28) < 1) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
            }
          } else {
            return false;
          }
        }
        if (data7.kpi_snapshot !== void 0) {
          let data29 = data7.kpi_snapshot;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.path === void 0) {
              return false;
            }
            if (data29.sha256 === void 0) {
              return false;
            }
            for (const key10 in data29) {
              if (!(key10 === "path" || key10 === "sha256")) {
                return false;
              }
            }
            if (data29.path !== void 0) {
              if (!validate63(data29.path)) return false;
            }
            if (data29.sha256 !== void 0) {
              if (!validate65(data29.sha256)) return false;
            }
          } else {
            return false;
          }
        }
        if (data7.decision_rule !== void 0) {
          let data32 = data7.decision_rule;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.name === void 0) {
              return false;
            }
            if (data32.score === void 0) {
              return false;
            }
            if (data32.operator === void 0) {
              return false;
            }
            if (data32.threshold === void 0) {
              return false;
            }
            if (data32.outcome === void 0) {
              return false;
            }
            for (const key11 in data32) {
              if (!(key11 === "name" || key11 === "score" || key11 === "operator" || key11 === "threshold" || key11 === "outcome" || key11 === "otherwise")) {
                return false;
              }
            }
            if (data32.name !== void 0) {
              if (!validate77(data32.name)) return false;
            }
            if (data32.score !== void 0) {
              if (!validate77(data32.score)) return false;
            }
            if (data32.operator !== void 0) {
              let data35 = data32.operator;
              if (!(data35 === "<=" || data35 === "<" || data35 === ">=" || data35 === ">")) {
                return false;
              }
            }
            if (data32.threshold !== void 0) {
              if (!validate75(data32.threshold)) return false;
            }
            if (data32.outcome !== void 0) {
              if (!validate77(data32.outcome)) return false;
            }
            if (data32.otherwise !== void 0) {
              if (!validate77(data32.otherwise)) return false;
            }
          } else {
            return false;
          }
        }
        if (data7.sampled !== void 0) {
          let data39 = data7.sampled;
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.tier === void 0) {
              return false;
            }
            if (data39.rate === void 0) {
              return false;
            }
            for (const key12 in data39) {
              if (!(key12 === "tier" || key12 === "rate")) {
                return false;
              }
            }
            if (data39.tier !== void 0) {
              let data40 = data39.tier;
              if (!(data40 === "high" || data40 === "medium" || data40 === "low")) {
                return false;
              }
            }
            if (data39.rate !== void 0) {
              if (!validate88(data39.rate)) return false;
            }
          } else {
            return false;
          }
        }
        if (data7.marks !== void 0) {
          let data42 = data7.marks;
          if (Array.isArray(data42)) {
            if (data42.length < 1) {
              return false;
            }
            const len0 = data42.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data43 = data42[i0];
              if (!(data43 === "objective-unknown" || data43 === "objective-invalid" || data43 === "objective-removed" || data43 === "objective-unapproved" || data43 === "objective-not-yet-effective" || data43 === "objective-superseded" || data43 === "objective-standing-unknown" || data43 === "model-unknown" || data43 === "model-removed" || data43 === "model-of-other-objective" || data43 === "rule-unknown" || data43 === "rule-not-named" || data43 === "outcome-contradicts-rule" || data43 === "decision-time-ahead" || data43 === "governance-stale")) {
                return false;
              }
            }
            let i1 = data42.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data42[i1], data42[j0])) {
                    return false;
                    break outer0;
                  }
                }
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventDecisionMinimal = validate90;
function validate90(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.subject === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.decision.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        return false;
      }
      if ("application/json" !== data6) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.detail === void 0) {
          return false;
        }
        if (data7.model_name === void 0) {
          return false;
        }
        if (data7.model_version === void 0) {
          return false;
        }
        if (data7.objective_version === void 0) {
          return false;
        }
        if (data7.prediction === void 0) {
          return false;
        }
        if (data7.sampled === void 0) {
          return false;
        }
        for (const key1 in data7) {
          if (!(key1 === "detail" || key1 === "model_name" || key1 === "model_version" || key1 === "objective_version" || key1 === "objective_digest" || key1 === "prediction" || key1 === "sampled" || key1 === "marks")) {
            return false;
          }
        }
        if (data7.detail !== void 0) {
          let data8 = data7.detail;
          if (typeof data8 !== "string") {
            return false;
          }
          if ("minimal" !== data8) {
            return false;
          }
        }
        if (data7.model_name !== void 0) {
          if (!validate60(data7.model_name)) return false;
        }
        if (data7.model_version !== void 0) {
          if (!validate60(data7.model_version)) return false;
        }
        if (data7.objective_version !== void 0) {
          if (!validate67(data7.objective_version)) return false;
        }
        if (data7.objective_digest !== void 0) {
          if (!validate65(data7.objective_digest)) return false;
        }
        if (data7.prediction !== void 0) {
          let data13 = data7.prediction;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.outcome === void 0) {
              return false;
            }
            for (const key2 in data13) {
              if (!(key2 === "outcome")) {
                return false;
              }
            }
            if (data13.outcome !== void 0) {
              if (!validate77(data13.outcome)) return false;
            }
          } else {
            return false;
          }
        }
        if (data7.sampled !== void 0) {
          let data15 = data7.sampled;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.tier === void 0) {
              return false;
            }
            if (data15.rate === void 0) {
              return false;
            }
            for (const key3 in data15) {
              if (!(key3 === "tier" || key3 === "rate")) {
                return false;
              }
            }
            if (data15.tier !== void 0) {
              let data16 = data15.tier;
              if (!(data16 === "high" || data16 === "medium" || data16 === "low")) {
                return false;
              }
            }
            if (data15.rate !== void 0) {
              if (!validate88(data15.rate)) return false;
            }
          } else {
            return false;
          }
        }
        if (data7.marks !== void 0) {
          let data18 = data7.marks;
          if (Array.isArray(data18)) {
            if (data18.length < 1) {
              return false;
            }
            const len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (!(data19 === "objective-unknown" || data19 === "objective-invalid" || data19 === "objective-removed" || data19 === "objective-unapproved" || data19 === "objective-not-yet-effective" || data19 === "objective-superseded" || data19 === "objective-standing-unknown" || data19 === "model-unknown" || data19 === "model-removed" || data19 === "model-of-other-objective" || data19 === "rule-unknown" || data19 === "rule-not-named" || data19 === "outcome-contradicts-rule" || data19 === "decision-time-ahead" || data19 === "governance-stale")) {
                return false;
              }
            }
            let i1 = data18.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data18[i1], data18[j0])) {
                    return false;
                    break outer0;
                  }
                }
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventOverride = validate101;
var pattern21 = new RegExp("^[A-Za-z][A-Za-z0-9 _-]*$", "u");
function validate107(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern21.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
function validate101(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.subject === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.override.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        return false;
      }
      if ("application/json" !== data6) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.who === void 0) {
          return false;
        }
        if (data7.role === void 0) {
          return false;
        }
        if (data7.reason === void 0) {
          return false;
        }
        if (data7.before === void 0) {
          return false;
        }
        if (data7.after === void 0) {
          return false;
        }
        for (const key1 in data7) {
          if (!(key1 === "who" || key1 === "role" || key1 === "reason" || key1 === "before" || key1 === "after")) {
            return false;
          }
        }
        if (data7.who !== void 0) {
          if (!validate77(data7.who)) return false;
        }
        if (data7.role !== void 0) {
          if (!validate107(data7.role)) return false;
        }
        if (data7.reason !== void 0) {
          let data10 = data7.reason;
          if (typeof data10 === "string") {
            if (func1(data10) > 2e3) {
              return false;
            }
            if (func1(data10) < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data7.before !== void 0) {
          if (!validate77(data7.before)) return false;
        }
        if (data7.after !== void 0) {
          if (!validate77(data7.after)) return false;
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventOutcome = validate111;
function validate111(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.subject === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.outcome.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        return false;
      }
      if ("application/json" !== data6) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.ground_truth === void 0) {
          return false;
        }
        if (data7.observed_at === void 0) {
          return false;
        }
        for (const key1 in data7) {
          if (!(key1 === "ground_truth" || key1 === "observed_at")) {
            return false;
          }
        }
        if (data7.ground_truth !== void 0) {
          if (!validate77(data7.ground_truth)) return false;
        }
        if (data7.observed_at !== void 0) {
          if (!validate57(data7.observed_at)) return false;
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventErasure = validate118;
function validate118(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.subject === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.erasure.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.subject !== void 0) {
      if (!validate73(data.subject)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        return false;
      }
      if ("application/json" !== data6) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.who === void 0) {
          return false;
        }
        if (data7.reason === void 0) {
          return false;
        }
        for (const key1 in data7) {
          if (!(key1 === "who" || key1 === "reason" || key1 === "decision_ids")) {
            return false;
          }
        }
        if (data7.who !== void 0) {
          if (!validate77(data7.who)) return false;
        }
        if (data7.reason !== void 0) {
          let data9 = data7.reason;
          if (typeof data9 === "string") {
            if (func1(data9) > 2e3) {
              return false;
            }
            if (func1(data9) < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data7.decision_ids !== void 0) {
          let data10 = data7.decision_ids;
          if (Array.isArray(data10)) {
            if (data10.length > 1e3) {
              return false;
            }
            if (data10.length < 1) {
              return false;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate53(data10[i0])) return false;
            }
            let i1 = data10.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data10[i1], data10[j0])) {
                    return false;
                    break outer0;
                  }
                }
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventHeartbeat = validate125;
function validate125(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.heartbeat.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        return false;
      }
      if ("application/json" !== data5) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.writer === void 0) {
          return false;
        }
        if (data6.sequence === void 0) {
          return false;
        }
        if (data6.records === void 0) {
          return false;
        }
        for (const key1 in data6) {
          if (!(key1 === "writer" || key1 === "sequence" || key1 === "records")) {
            return false;
          }
        }
        if (data6.writer !== void 0) {
          if (!validate60(data6.writer)) return false;
        }
        if (data6.sequence !== void 0) {
          let data8 = data6.sequence;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            return false;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              return false;
            }
            if (data8 < 0 || isNaN(data8)) {
              return false;
            }
          }
        }
        if (data6.records !== void 0) {
          let data9 = data6.records;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            return false;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              return false;
            }
            if (data9 < 0 || isNaN(data9)) {
              return false;
            }
          }
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventRemediation = validate130;
function validate130(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.remediation.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        return false;
      }
      if ("application/json" !== data5) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.action === void 0) {
          return false;
        }
        if (data6.who === void 0) {
          return false;
        }
        if (data6.reason === void 0) {
          return false;
        }
        if (data6.decision_ids === void 0) {
          return false;
        }
        for (const key1 in data6) {
          if (!(key1 === "action" || key1 === "who" || key1 === "reason" || key1 === "decision_ids" || key1 === "model_name" || key1 === "model_version")) {
            return false;
          }
        }
        if (data6.action !== void 0) {
          let data7 = data6.action;
          if (!(data7 === "rescored" || data7 === "reversed" || data7 === "confirmed" || data7 === "compensated" || data7 === "other")) {
            return false;
          }
        }
        if (data6.who !== void 0) {
          if (!validate77(data6.who)) return false;
        }
        if (data6.reason !== void 0) {
          let data9 = data6.reason;
          if (typeof data9 === "string") {
            if (func1(data9) > 2e3) {
              return false;
            }
            if (func1(data9) < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data6.decision_ids !== void 0) {
          let data10 = data6.decision_ids;
          if (Array.isArray(data10)) {
            if (data10.length > 1e3) {
              return false;
            }
            if (data10.length < 1) {
              return false;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate53(data10[i0])) return false;
            }
            let i1 = data10.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data10[i1], data10[j0])) {
                    return false;
                    break outer0;
                  }
                }
              }
            }
          } else {
            return false;
          }
        }
        if (data6.model_name !== void 0) {
          if (!validate60(data6.model_name)) return false;
        }
        if (data6.model_version !== void 0) {
          if (!validate60(data6.model_version)) return false;
        }
        if (data6.model_name !== void 0) {
          if (data6.model_version === void 0) {
            return false;
          }
        }
        if (data6.model_version !== void 0) {
          if (data6.model_name === void 0) {
            return false;
          }
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventAggregate = validate138;
var pattern22 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate143(data) {
  ;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      return false;
    }
    if (!pattern22.test(data)) {
      return false;
    }
  } else {
    return false;
  }
  return true;
}
function validate138(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.aggregate.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        return false;
      }
      if ("application/json" !== data5) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.sampled === void 0) {
          return false;
        }
        if (data6.rows === void 0) {
          return false;
        }
        for (const key1 in data6) {
          if (!(key1 === "sampled" || key1 === "rows")) {
            return false;
          }
        }
        if (data6.sampled !== void 0) {
          let data7 = data6.sampled;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.tier === void 0) {
              return false;
            }
            if (data7.rate === void 0) {
              return false;
            }
            for (const key2 in data7) {
              if (!(key2 === "tier" || key2 === "rate")) {
                return false;
              }
            }
            if (data7.tier !== void 0) {
              let data8 = data7.tier;
              if (!(data8 === "high" || data8 === "medium" || data8 === "low")) {
                return false;
              }
            }
            if (data7.rate !== void 0) {
              if (!validate88(data7.rate)) return false;
            }
          } else {
            return false;
          }
        }
        if (data6.rows !== void 0) {
          let data10 = data6.rows;
          if (Array.isArray(data10)) {
            if (data10.length > 200) {
              return false;
            }
            if (data10.length < 1) {
              return false;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.day === void 0) {
                  return false;
                }
                if (data11.model_name === void 0) {
                  return false;
                }
                if (data11.model_version === void 0) {
                  return false;
                }
                if (data11.objective_version === void 0) {
                  return false;
                }
                if (data11.outcome === void 0) {
                  return false;
                }
                if (data11.segments === void 0) {
                  return false;
                }
                if (data11.count === void 0) {
                  return false;
                }
                for (const key3 in data11) {
                  if (!(key3 === "day" || key3 === "model_name" || key3 === "model_version" || key3 === "objective_version" || key3 === "outcome" || key3 === "segments" || key3 === "count")) {
                    return false;
                  }
                }
                if (data11.day !== void 0) {
                  if (!validate143(data11.day)) return false;
                }
                if (data11.model_name !== void 0) {
                  if (!validate60(data11.model_name)) return false;
                }
                if (data11.model_version !== void 0) {
                  if (!validate60(data11.model_version)) return false;
                }
                if (data11.objective_version !== void 0) {
                  if (!validate67(data11.objective_version)) return false;
                }
                if (data11.outcome !== void 0) {
                  if (!validate77(data11.outcome)) return false;
                }
                if (data11.segments !== void 0) {
                  let data17 = data11.segments;
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (Object.keys(data17).length > 64) {
                      return false;
                    }
                    for (const key4 in data17) {
                      if (!pattern10.test(key4)) {
                        return false;
                      }
                    }
                    for (const key5 in data17) {
                      if (pattern10.test(key5)) {
                        if (!validate77(data17[key5])) return false;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                if (data11.count !== void 0) {
                  let data19 = data11.count;
                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                    return false;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 > 9007199254740991 || isNaN(data19)) {
                      return false;
                    }
                    if (data19 < 1 || isNaN(data19)) {
                      return false;
                    }
                  }
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var eventRetention = validate150;
function validate150(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      return false;
    }
    if (data.id === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.time === void 0) {
      return false;
    }
    if (data.datacontenttype === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        return false;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("1.0" !== data0) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        return false;
      }
      if ("dev.tracegate.retention.v1" !== data3) {
        return false;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        return false;
      }
      if ("application/json" !== data5) {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.who === void 0) {
          return false;
        }
        if (data6.reason === void 0) {
          return false;
        }
        if (data6.governance === void 0) {
          return false;
        }
        if (data6.segment === void 0) {
          return false;
        }
        if (data6.files === void 0) {
          return false;
        }
        if (data6.archived === void 0) {
          return false;
        }
        for (const key1 in data6) {
          if (!(key1 === "who" || key1 === "reason" || key1 === "governance" || key1 === "segment" || key1 === "files" || key1 === "archived")) {
            return false;
          }
        }
        if (data6.who !== void 0) {
          if (!validate77(data6.who)) return false;
        }
        if (data6.reason !== void 0) {
          let data8 = data6.reason;
          if (typeof data8 === "string") {
            if (func1(data8) > 2e3) {
              return false;
            }
            if (func1(data8) < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data6.governance !== void 0) {
          if (!validate65(data6.governance)) return false;
        }
        if (data6.segment !== void 0) {
          let data10 = data6.segment;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.first === void 0) {
              return false;
            }
            if (data10.last === void 0) {
              return false;
            }
            if (data10.writer === void 0) {
              return false;
            }
            if (data10.records === void 0) {
              return false;
            }
            if (data10.kept_until === void 0) {
              return false;
            }
            for (const key2 in data10) {
              if (!(key2 === "first" || key2 === "last" || key2 === "writer" || key2 === "records" || key2 === "kept_until" || key2 === "tier")) {
                return false;
              }
            }
            if (data10.first !== void 0) {
              if (!validate53(data10.first)) return false;
            }
            if (data10.last !== void 0) {
              if (!validate53(data10.last)) return false;
            }
            if (data10.writer !== void 0) {
              if (!validate60(data10.writer)) return false;
            }
            if (data10.records !== void 0) {
              let data14 = data10.records;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                return false;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 9007199254740991 || isNaN(data14)) {
                  return false;
                }
                if (data14 < 1 || isNaN(data14)) {
                  return false;
                }
              }
            }
            if (data10.kept_until !== void 0) {
              if (!validate57(data10.kept_until)) return false;
            }
            if (data10.tier !== void 0) {
              let data16 = data10.tier;
              if (!(data16 === "high" || data16 === "medium" || data16 === "low")) {
                return false;
              }
            }
          } else {
            return false;
          }
        }
        if (data6.files !== void 0) {
          let data17 = data6.files;
          if (Array.isArray(data17)) {
            if (data17.length > 8) {
              return false;
            }
            if (data17.length < 1) {
              return false;
            }
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.name === void 0) {
                  return false;
                }
                if (data18.bytes === void 0) {
                  return false;
                }
                if (data18.sha256 === void 0) {
                  return false;
                }
                for (const key3 in data18) {
                  if (!(key3 === "name" || key3 === "bytes" || key3 === "sha256")) {
                    return false;
                  }
                }
                if (data18.name !== void 0) {
                  if (!validate77(data18.name)) return false;
                }
                if (data18.bytes !== void 0) {
                  let data20 = data18.bytes;
                  if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                    return false;
                  }
                  if (typeof data20 == "number" && isFinite(data20)) {
                    if (data20 > 9007199254740991 || isNaN(data20)) {
                      return false;
                    }
                    if (data20 < 0 || isNaN(data20)) {
                      return false;
                    }
                  }
                }
                if (data18.sha256 !== void 0) {
                  if (!validate65(data18.sha256)) return false;
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
        if (data6.archived !== void 0) {
          if (typeof data6.archived !== "boolean") {
            return false;
          }
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var decisionInput = validate162;
function validate162(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      return false;
    }
    if (data.data === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "source" || key0 === "time" || key0 === "data")) {
        return false;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) return false;
    }
    if (data.source !== void 0) {
      if (!validate55(data.source)) return false;
    }
    if (data.time !== void 0) {
      if (!validate57(data.time)) return false;
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.model_name === void 0) {
          return false;
        }
        if (data3.model_version === void 0) {
          return false;
        }
        if (data3.prediction === void 0) {
          return false;
        }
        for (const key1 in data3) {
          if (!["model_name", "model_version", "objective_version", "feature_hash", "input_reference", "prediction", "confidence", "segments", "extensions", "kpi_snapshot", "decision_rule"].includes(key1)) {
            return false;
          }
        }
        if (data3.model_name !== void 0) {
          if (!validate60(data3.model_name)) return false;
        }
        if (data3.model_version !== void 0) {
          if (!validate60(data3.model_version)) return false;
        }
        if (data3.objective_version !== void 0) {
          if (!validate67(data3.objective_version)) return false;
        }
        if (data3.feature_hash !== void 0) {
          if (!validate73(data3.feature_hash)) return false;
        }
        if (data3.input_reference !== void 0) {
          let data8 = data3.input_reference;
          if (typeof data8 === "string") {
            if (func1(data8) > 1024) {
              return false;
            }
            if (func1(data8) < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data3.prediction !== void 0) {
          let data9 = data3.prediction;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.outcome === void 0) {
              return false;
            }
            for (const key2 in data9) {
              if (!(key2 === "score" || key2 === "outcome")) {
                return false;
              }
            }
            if (data9.score !== void 0) {
              if (!validate75(data9.score)) return false;
            }
            if (data9.outcome !== void 0) {
              if (!validate77(data9.outcome)) return false;
            }
          } else {
            return false;
          }
        }
        if (data3.confidence !== void 0) {
          if (!validate75(data3.confidence)) return false;
        }
        if (data3.segments !== void 0) {
          let data13 = data3.segments;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (Object.keys(data13).length > 64) {
              return false;
            }
            for (const key3 in data13) {
              if (!pattern10.test(key3)) {
                return false;
              }
            }
            for (const key4 in data13) {
              if (pattern10.test(key4)) {
                if (!validate77(data13[key4])) return false;
              }
            }
          } else {
            return false;
          }
        }
        if (data3.extensions !== void 0) {
          let data15 = data3.extensions;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (Object.keys(data15).length > 64) {
              return false;
            }
            for (const key5 in data15) {
              if (!pattern10.test(key5)) {
                return false;
              }
            }
            for (const key6 in data15) {
              if (pattern10.test(key6)) {
                let data16 = data15[key6];
                if (typeof data16 === "string") {
                  if (func1(data16) > 2e3) {
                    return false;
                  }
                  if (func1(data16) < 1) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
            }
          } else {
            return false;
          }
        }
        if (data3.kpi_snapshot !== void 0) {
          let data17 = data3.kpi_snapshot;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.path === void 0) {
              return false;
            }
            if (data17.sha256 === void 0) {
              return false;
            }
            for (const key7 in data17) {
              if (!(key7 === "path" || key7 === "sha256")) {
                return false;
              }
            }
            if (data17.path !== void 0) {
              if (!validate63(data17.path)) return false;
            }
            if (data17.sha256 !== void 0) {
              if (!validate65(data17.sha256)) return false;
            }
          } else {
            return false;
          }
        }
        if (data3.decision_rule !== void 0) {
          if (!validate77(data3.decision_rule)) return false;
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
var governanceBundle = validate177;
function validate177(data) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bundle === void 0) {
      return false;
    }
    if (data.generated_at === void 0) {
      return false;
    }
    if (data.commit === void 0) {
      return false;
    }
    if (data.objectives === void 0) {
      return false;
    }
    if (data.models === void 0) {
      return false;
    }
    if (data.tiers === void 0) {
      return false;
    }
    if (data.digest === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "bundle" || key0 === "generated_at" || key0 === "repository" || key0 === "commit" || key0 === "objectives" || key0 === "models" || key0 === "tiers" || key0 === "digest")) {
        return false;
      }
    }
    if (data.bundle !== void 0) {
      let data0 = data.bundle;
      if (typeof data0 !== "string") {
        return false;
      }
      if ("tracegate-governance/v1" !== data0) {
        return false;
      }
    }
    if (data.generated_at !== void 0) {
      if (!validate57(data.generated_at)) return false;
    }
    if (data.repository !== void 0) {
      if (!validate77(data.repository)) return false;
    }
    if (data.commit !== void 0) {
      if (!validate71(data.commit)) return false;
    }
    if (data.objectives !== void 0) {
      let data4 = data.objectives;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.objective_version === void 0) {
              return false;
            }
            if (data5.path === void 0) {
              return false;
            }
            if (data5.status === void 0) {
              return false;
            }
            for (const key1 in data5) {
              if (!(key1 === "objective_version" || key1 === "path" || key1 === "status" || key1 === "governs")) {
                return false;
              }
            }
            if (data5.objective_version !== void 0) {
              if (!validate67(data5.objective_version)) return false;
            }
            if (data5.path !== void 0) {
              if (!validate63(data5.path)) return false;
            }
            if (data5.status !== void 0) {
              let data8 = data5.status;
              if (!(data8 === "valid" || data8 === "invalid" || data8 === "removed")) {
                return false;
              }
            }
            if (data5.governs !== void 0) {
              let data9 = data5.governs;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.sha256 === void 0) {
                  return false;
                }
                if (data9.effective_date === void 0) {
                  return false;
                }
                if (data9.tier === void 0) {
                  return false;
                }
                if (data9.approval === void 0) {
                  return false;
                }
                if (data9.constraints === void 0) {
                  return false;
                }
                if (data9.decision_rules === void 0) {
                  return false;
                }
                for (const key2 in data9) {
                  if (!(key2 === "sha256" || key2 === "effective_date" || key2 === "tier" || key2 === "approval" || key2 === "constraints" || key2 === "decision_rules")) {
                    return false;
                  }
                }
                if (data9.sha256 !== void 0) {
                  if (!validate65(data9.sha256)) return false;
                }
                if (data9.effective_date !== void 0) {
                  if (!validate143(data9.effective_date)) return false;
                }
                if (data9.tier !== void 0) {
                  let data12 = data9.tier;
                  if (!(data12 === "high" || data12 === "medium" || data12 === "low")) {
                    return false;
                  }
                }
                if (data9.approval !== void 0) {
                  let data13 = data9.approval;
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.state === void 0) {
                      return false;
                    }
                    for (const key3 in data13) {
                      if (!(key3 === "state" || key3 === "record")) {
                        return false;
                      }
                    }
                    if (data13.state !== void 0) {
                      let data14 = data13.state;
                      if (!(data14 === "signed" || data14 === "unapproved" || data14 === "no-record" || data14 === "mismatch" || data14 === "unreadable")) {
                        return false;
                      }
                    }
                    if (data13.record !== void 0) {
                      let data15 = data13.record;
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.path === void 0) {
                          return false;
                        }
                        if (data15.sha256 === void 0) {
                          return false;
                        }
                        for (const key4 in data15) {
                          if (!(key4 === "path" || key4 === "sha256")) {
                            return false;
                          }
                        }
                        if (data15.path !== void 0) {
                          if (!validate63(data15.path)) return false;
                        }
                        if (data15.sha256 !== void 0) {
                          if (!validate65(data15.sha256)) return false;
                        }
                      } else {
                        return false;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                if (data9.constraints !== void 0) {
                  let data18 = data9.constraints;
                  if (Array.isArray(data18)) {
                    const len1 = data18.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data19 = data18[i1];
                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.name === void 0) {
                          return false;
                        }
                        if (data19.metric === void 0) {
                          return false;
                        }
                        if (data19.operator === void 0) {
                          return false;
                        }
                        if (data19.threshold === void 0) {
                          return false;
                        }
                        if (data19.applies_to === void 0) {
                          return false;
                        }
                        if (data19.on_violation === void 0) {
                          return false;
                        }
                        if (data19.changed_in === void 0) {
                          return false;
                        }
                        for (const key5 in data19) {
                          if (!["name", "metric", "operator", "threshold", "unit", "applies_to", "min_samples", "on_violation", "derive", "changed_in"].includes(key5)) {
                            return false;
                          }
                        }
                        if (data19.name !== void 0) {
                          if (!validate77(data19.name)) return false;
                        }
                        if (data19.metric !== void 0) {
                          if (!validate77(data19.metric)) return false;
                        }
                        if (data19.operator !== void 0) {
                          let data22 = data19.operator;
                          if (!(data22 === "<=" || data22 === "<" || data22 === ">=" || data22 === ">" || data22 === "abs <=" || data22 === "abs <")) {
                            return false;
                          }
                        }
                        if (data19.threshold !== void 0) {
                          if (!validate75(data19.threshold)) return false;
                        }
                        if (data19.unit !== void 0) {
                          if (!validate77(data19.unit)) return false;
                        }
                        if (data19.applies_to !== void 0) {
                          let data25 = data19.applies_to;
                          if (Array.isArray(data25)) {
                            if (data25.length < 1) {
                              return false;
                            }
                            const len2 = data25.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              if (!validate77(data25[i2])) return false;
                            }
                            let i3 = data25.length;
                            let j0;
                            if (i3 > 1) {
                              outer0: for (; i3--; ) {
                                for (j0 = i3; j0--; ) {
                                  if (func0(data25[i3], data25[j0])) {
                                    return false;
                                    break outer0;
                                  }
                                }
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        if (data19.min_samples !== void 0) {
                          let data27 = data19.min_samples;
                          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                            return false;
                          }
                          if (typeof data27 == "number" && isFinite(data27)) {
                            if (data27 > 9007199254740991 || isNaN(data27)) {
                              return false;
                            }
                            if (data27 < 1 || isNaN(data27)) {
                              return false;
                            }
                          }
                        }
                        if (data19.on_violation !== void 0) {
                          let data28 = data19.on_violation;
                          if (!(data28 === "block" || data28 === "warn")) {
                            return false;
                          }
                        }
                        if (data19.derive !== void 0) {
                          let data29 = data19.derive;
                          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                            if (data29.kind === void 0) {
                              return false;
                            }
                            if (data29.of === void 0) {
                              return false;
                            }
                            if (data29.reference === void 0) {
                              return false;
                            }
                            for (const key6 in data29) {
                              if (!(key6 === "kind" || key6 === "of" || key6 === "reference")) {
                                return false;
                              }
                            }
                            if (data29.kind !== void 0) {
                              let data30 = data29.kind;
                              if (!(data30 === "impact_ratio" || data30 === "gap")) {
                                return false;
                              }
                            }
                            if (data29.of !== void 0) {
                              if (!validate77(data29.of)) return false;
                            }
                            if (data29.reference !== void 0) {
                              if (!validate77(data29.reference)) return false;
                            }
                          } else {
                            return false;
                          }
                        }
                        if (data19.changed_in !== void 0) {
                          if (!validate67(data19.changed_in)) return false;
                        }
                      } else {
                        return false;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                if (data9.decision_rules !== void 0) {
                  let data34 = data9.decision_rules;
                  if (Array.isArray(data34)) {
                    const len3 = data34.length;
                    for (let i4 = 0; i4 < len3; i4++) {
                      let data35 = data34[i4];
                      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                        if (data35.name === void 0) {
                          return false;
                        }
                        if (data35.score === void 0) {
                          return false;
                        }
                        if (data35.operator === void 0) {
                          return false;
                        }
                        if (data35.threshold === void 0) {
                          return false;
                        }
                        if (data35.outcome === void 0) {
                          return false;
                        }
                        for (const key7 in data35) {
                          if (!(key7 === "name" || key7 === "score" || key7 === "operator" || key7 === "threshold" || key7 === "outcome" || key7 === "otherwise")) {
                            return false;
                          }
                        }
                        if (data35.name !== void 0) {
                          if (!validate77(data35.name)) return false;
                        }
                        if (data35.score !== void 0) {
                          if (!validate77(data35.score)) return false;
                        }
                        if (data35.operator !== void 0) {
                          let data38 = data35.operator;
                          if (!(data38 === "<=" || data38 === "<" || data38 === ">=" || data38 === ">")) {
                            return false;
                          }
                        }
                        if (data35.threshold !== void 0) {
                          if (!validate75(data35.threshold)) return false;
                        }
                        if (data35.outcome !== void 0) {
                          if (!validate77(data35.outcome)) return false;
                        }
                        if (data35.otherwise !== void 0) {
                          if (!validate77(data35.otherwise)) return false;
                        }
                      } else {
                        return false;
                      }
                    }
                  } else {
                    return false;
                  }
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.models !== void 0) {
      let data42 = data.models;
      if (Array.isArray(data42)) {
        const len4 = data42.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data43 = data42[i5];
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.model_name === void 0) {
              return false;
            }
            if (data43.model_version === void 0) {
              return false;
            }
            if (data43.status === void 0) {
              return false;
            }
            if (data43.objective_version === void 0) {
              return false;
            }
            if (data43.registration === void 0) {
              return false;
            }
            for (const key8 in data43) {
              if (!(key8 === "model_name" || key8 === "model_version" || key8 === "status" || key8 === "objective_version" || key8 === "registration" || key8 === "kpi_snapshot")) {
                return false;
              }
            }
            if (data43.model_name !== void 0) {
              if (!validate60(data43.model_name)) return false;
            }
            if (data43.model_version !== void 0) {
              if (!validate60(data43.model_version)) return false;
            }
            if (data43.status !== void 0) {
              let data46 = data43.status;
              if (!(data46 === "valid" || data46 === "removed")) {
                return false;
              }
            }
            if (data43.objective_version !== void 0) {
              if (!validate67(data43.objective_version)) return false;
            }
            if (data43.registration !== void 0) {
              let data48 = data43.registration;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.path === void 0) {
                  return false;
                }
                if (data48.sha256 === void 0) {
                  return false;
                }
                for (const key9 in data48) {
                  if (!(key9 === "path" || key9 === "sha256")) {
                    return false;
                  }
                }
                if (data48.path !== void 0) {
                  if (!validate63(data48.path)) return false;
                }
                if (data48.sha256 !== void 0) {
                  if (!validate65(data48.sha256)) return false;
                }
              } else {
                return false;
              }
            }
            if (data43.kpi_snapshot !== void 0) {
              let data51 = data43.kpi_snapshot;
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (data51.path === void 0) {
                  return false;
                }
                if (data51.sha256 === void 0) {
                  return false;
                }
                for (const key10 in data51) {
                  if (!(key10 === "path" || key10 === "sha256")) {
                    return false;
                  }
                }
                if (data51.path !== void 0) {
                  if (!validate63(data51.path)) return false;
                }
                if (data51.sha256 !== void 0) {
                  if (!validate65(data51.sha256)) return false;
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.tiers !== void 0) {
      let data54 = data.tiers;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.high === void 0) {
          return false;
        }
        if (data54.medium === void 0) {
          return false;
        }
        if (data54.low === void 0) {
          return false;
        }
        for (const key11 in data54) {
          if (!(key11 === "high" || key11 === "medium" || key11 === "low")) {
            return false;
          }
        }
        if (data54.high !== void 0) {
          let data55 = data54.high;
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.logging === void 0) {
              return false;
            }
            if (data55.rate === void 0) {
              return false;
            }
            if (data55.retention_days === void 0) {
              return false;
            }
            for (const key12 in data55) {
              if (!(key12 === "logging" || key12 === "rate" || key12 === "retention_days" || key12 === "targets")) {
                return false;
              }
            }
            if (data55.logging !== void 0) {
              let data56 = data55.logging;
              if (!(data56 === "every" || data56 === "sample" || data56 === "aggregate")) {
                return false;
              }
            }
            if (data55.rate !== void 0) {
              if (!validate88(data55.rate)) return false;
            }
            if (data55.retention_days !== void 0) {
              let data58 = data55.retention_days;
              if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                return false;
              }
              if (typeof data58 == "number" && isFinite(data58)) {
                if (data58 > 36500 || isNaN(data58)) {
                  return false;
                }
                if (data58 < 1 || isNaN(data58)) {
                  return false;
                }
              }
            }
            if (data55.targets !== void 0) {
              let data59 = data55.targets;
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                for (const key13 in data59) {
                  if (!(key13 === "full_trace" || key13 === "retrieval_seconds")) {
                    return false;
                  }
                }
                if (data59.full_trace !== void 0) {
                  let data60 = data59.full_trace;
                  if (typeof data60 == "number" && isFinite(data60)) {
                    if (data60 > 1 || isNaN(data60)) {
                      return false;
                    }
                    if (data60 < 0 || isNaN(data60)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
                if (data59.retrieval_seconds !== void 0) {
                  let data61 = data59.retrieval_seconds;
                  if (typeof data61 == "number" && isFinite(data61)) {
                    if (data61 <= 0 || isNaN(data61)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
        if (data54.medium !== void 0) {
          let data62 = data54.medium;
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            if (data62.logging === void 0) {
              return false;
            }
            if (data62.rate === void 0) {
              return false;
            }
            if (data62.retention_days === void 0) {
              return false;
            }
            for (const key14 in data62) {
              if (!(key14 === "logging" || key14 === "rate" || key14 === "retention_days" || key14 === "targets")) {
                return false;
              }
            }
            if (data62.logging !== void 0) {
              let data63 = data62.logging;
              if (!(data63 === "every" || data63 === "sample" || data63 === "aggregate")) {
                return false;
              }
            }
            if (data62.rate !== void 0) {
              if (!validate88(data62.rate)) return false;
            }
            if (data62.retention_days !== void 0) {
              let data65 = data62.retention_days;
              if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                return false;
              }
              if (typeof data65 == "number" && isFinite(data65)) {
                if (data65 > 36500 || isNaN(data65)) {
                  return false;
                }
                if (data65 < 1 || isNaN(data65)) {
                  return false;
                }
              }
            }
            if (data62.targets !== void 0) {
              let data66 = data62.targets;
              if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                for (const key15 in data66) {
                  if (!(key15 === "full_trace" || key15 === "retrieval_seconds")) {
                    return false;
                  }
                }
                if (data66.full_trace !== void 0) {
                  let data67 = data66.full_trace;
                  if (typeof data67 == "number" && isFinite(data67)) {
                    if (data67 > 1 || isNaN(data67)) {
                      return false;
                    }
                    if (data67 < 0 || isNaN(data67)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
                if (data66.retrieval_seconds !== void 0) {
                  let data68 = data66.retrieval_seconds;
                  if (typeof data68 == "number" && isFinite(data68)) {
                    if (data68 <= 0 || isNaN(data68)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
        if (data54.low !== void 0) {
          let data69 = data54.low;
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            if (data69.logging === void 0) {
              return false;
            }
            if (data69.rate === void 0) {
              return false;
            }
            if (data69.retention_days === void 0) {
              return false;
            }
            for (const key16 in data69) {
              if (!(key16 === "logging" || key16 === "rate" || key16 === "retention_days" || key16 === "targets")) {
                return false;
              }
            }
            if (data69.logging !== void 0) {
              let data70 = data69.logging;
              if (!(data70 === "every" || data70 === "sample" || data70 === "aggregate")) {
                return false;
              }
            }
            if (data69.rate !== void 0) {
              if (!validate88(data69.rate)) return false;
            }
            if (data69.retention_days !== void 0) {
              let data72 = data69.retention_days;
              if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                return false;
              }
              if (typeof data72 == "number" && isFinite(data72)) {
                if (data72 > 36500 || isNaN(data72)) {
                  return false;
                }
                if (data72 < 1 || isNaN(data72)) {
                  return false;
                }
              }
            }
            if (data69.targets !== void 0) {
              let data73 = data69.targets;
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                for (const key17 in data73) {
                  if (!(key17 === "full_trace" || key17 === "retrieval_seconds")) {
                    return false;
                  }
                }
                if (data73.full_trace !== void 0) {
                  let data74 = data73.full_trace;
                  if (typeof data74 == "number" && isFinite(data74)) {
                    if (data74 > 1 || isNaN(data74)) {
                      return false;
                    }
                    if (data74 < 0 || isNaN(data74)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
                if (data73.retrieval_seconds !== void 0) {
                  let data75 = data73.retrieval_seconds;
                  if (typeof data75 == "number" && isFinite(data75)) {
                    if (data75 <= 0 || isNaN(data75)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.digest !== void 0) {
      if (!validate65(data.digest)) return false;
    }
  } else {
    return false;
  }
  return true;
}

// later:decision-validators
var decision_validators_exports = {};
__export(decision_validators_exports, {
  decisionInput: () => decisionInput2,
  eventAggregate: () => eventAggregate2,
  eventDecision: () => eventDecision2,
  eventDecisionMinimal: () => eventDecisionMinimal2,
  eventErasure: () => eventErasure2,
  eventHeartbeat: () => eventHeartbeat2,
  eventOutcome: () => eventOutcome2,
  eventOverride: () => eventOverride2,
  eventRemediation: () => eventRemediation2,
  eventRetention: () => eventRetention2,
  governanceBundle: () => governanceBundle2
});
var read2;
function all() {
  return read2 ??= require("./decision-validators.js");
}
function later(name) {
  const validate = (data) => {
    const valid = all()[name](data);
    validate.errors = all()[name].errors;
    return valid;
  };
  Object.defineProperty(validate, "keys", { get: () => all()[name].keys });
  return validate;
}
var decisionInput2 = later("decisionInput");
var eventAggregate2 = later("eventAggregate");
var eventDecision2 = later("eventDecision");
var eventDecisionMinimal2 = later("eventDecisionMinimal");
var eventErasure2 = later("eventErasure");
var eventHeartbeat2 = later("eventHeartbeat");
var eventOutcome2 = later("eventOutcome");
var eventOverride2 = later("eventOverride");
var eventRemediation2 = later("eventRemediation");
var eventRetention2 = later("eventRetention");
var governanceBundle2 = later("governanceBundle");

// src/decision/shape.ts
var checks = decision_checks_exports;
var validators = decision_validators_exports;
function shapeOf(value, name) {
  return shapeFaults(value, validators[name], checks[name]);
}

// src/decision/validate-event.ts
var shapes = {
  decision: "eventDecision",
  override: "eventOverride",
  outcome: "eventOutcome",
  erasure: "eventErasure",
  heartbeat: "eventHeartbeat",
  remediation: "eventRemediation",
  aggregate: "eventAggregate",
  retention: "eventRetention"
};
function readEvent(given) {
  const read3 = valueOf(given);
  if (read3.faults !== void 0) return { faults: read3.faults };
  const faults2 = eventFaults(read3.value);
  if (faults2.length > 0) return { faults: faults2 };
  const text = read3.text ?? JSON.stringify(read3.value);
  if (isTooLarge(text)) return { faults: [tooLarge(RECORD_LIMIT_BYTES)] };
  return { event: read3.value, text };
}
function valueOf(given) {
  return typeof given === "string" ? readJsonText(given, RECORD_LIMIT_BYTES) : plainJson2(given);
}
function isTooLarge(text) {
  return text.length * 3 > RECORD_LIMIT_BYTES && Buffer.byteLength(text) > RECORD_LIMIT_BYTES;
}
function eventFaults(event) {
  if (typeof event !== "object" || event === null || Array.isArray(event))
    return [fault("", "An event must be an object.", "Send a CloudEvents event in its JSON format.")];
  const { type, data } = event;
  if (type === void 0) return [missing("", "type")];
  const kind = typeof type === "string" ? kindOfType(type) : void 0;
  if (kind === void 0) return [unknownType(type)];
  const shape = kind === "decision" ? decisionShapeFaults(event, data) : shapeOf(event, shapes[kind]);
  return shape.length > 0 ? shape : meaningFaults(event);
}
function decisionShapeFaults(event, data) {
  const detail = typeof data === "object" && data !== null ? data.detail : void 0;
  if (detail === "minimal") return shapeOf(event, "eventDecisionMinimal");
  const faults2 = shapeOf(event, shapes.decision);
  if (detail === void 0) return faults2;
  return faults2.map(
    (one) => one.path === "/data/detail" ? { ...one, message: "This must be `full` or `minimal`." } : one
  );
}
function unknownType(type) {
  const types = eventKinds.map(eventType);
  const near = typeof type === "string" ? didYouMean(type, types) : void 0;
  return fault(
    "/type",
    `This must be one of ${types.map((one) => `\`${one}\``).join(", ")}.`,
    near ?? "Write one of them."
  );
}

// src/store/evidence-file.ts
var import_node_fs8 = require("node:fs");
var import_node_zlib = require("node:zlib");
var BLOCK_RECORDS = 64;
var MAGIC = "tracegate-evidence/1 ";
var PREFIX_BYTES = MAGIC.length + 9;
var DIGEST_BYTES = 32;
var ID_BYTES = 16;
var ENTRY_BYTES = 2 * ID_BYTES + 6 + 4;
var HEAD_BYTES = 64 * 1024;
var LONGEST_BLOCK = BLOCK_RECORDS * 128 * 1024;
var EvidenceFault = class extends Error {
  constructor(message) {
    super(message);
    this.name = "EvidenceFault";
  }
};
var LINE_BREAK2 = Buffer.from("\n");
function idText(bytes, at) {
  return bytes.toString("hex", at, at + ID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
function idBytes(id) {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}
function findInEvidence(path, id) {
  return withEvidence(path, (evidence2) => {
    const wanted = idBytes(id);
    for (const at of blocksWith(evidence2, wanted))
      for (const { index, line } of linesOf2(evidence2, at))
        if (idOfLine(line) === id) return { index, line: Buffer.from(line) };
    return void 0;
  });
}
function* blocksWith({ table, header }, id) {
  const startsBefore = (at) => id.compare(table, at * ENTRY_BYTES, at * ENTRY_BYTES + ID_BYTES) >= 0;
  const isAround = (at) => startsBefore(at) && id.compare(table, at * ENTRY_BYTES + ID_BYTES, at * ENTRY_BYTES + 2 * ID_BYTES) <= 0;
  let [low, high] = [0, header.blocks];
  while (low < high) {
    const middle = low + high >> 1;
    if (startsBefore(middle)) low = middle + 1;
    else high = middle;
  }
  const likely = low - 1;
  if (likely >= 0 && isAround(likely)) yield likely;
  for (let at = 0; at < header.blocks; at += 1) if (at !== likely && isAround(at)) yield at;
}
function evidenceHeader(path) {
  return withEvidence(path, ({ header }) => header);
}
function* evidenceLines(path) {
  const descriptor = (0, import_node_fs8.openSync)(path, import_node_fs8.constants.O_RDONLY | import_node_fs8.constants.O_NOFOLLOW);
  try {
    const evidence2 = opened(descriptor);
    for (let at = 0; at < evidence2.header.blocks; at += 1)
      for (const { line } of linesOf2(evidence2, at)) yield line;
  } finally {
    (0, import_node_fs8.closeSync)(descriptor);
  }
}
function* linesOfBlocks(path, blocks) {
  const descriptor = (0, import_node_fs8.openSync)(path, import_node_fs8.constants.O_RDONLY | import_node_fs8.constants.O_NOFOLLOW);
  try {
    const evidence2 = opened(descriptor);
    for (const at of blocks) {
      if (at >= evidence2.header.blocks) throw new EvidenceFault(`It has no block ${at}.`);
      yield* linesOf2(evidence2, at);
    }
  } finally {
    (0, import_node_fs8.closeSync)(descriptor);
  }
}
function evidenceDigest(path) {
  return withFile(path, (descriptor) => {
    const { size } = (0, import_node_fs8.fstatSync)(descriptor);
    demandPrefix(demandAt(descriptor, 0, Math.min(size, PREFIX_BYTES)));
    return demandAt(descriptor, Math.max(0, size - DIGEST_BYTES), DIGEST_BYTES);
  });
}
function isEvidenceWhole(bytes) {
  const content = bytes.subarray(0, Math.max(0, bytes.length - DIGEST_BYTES));
  return sha256Of(content).equals(bytes.subarray(content.length));
}
function withEvidence(path, use) {
  return withFile(path, (descriptor) => use(opened(descriptor)));
}
function withFile(path, use) {
  const descriptor = (0, import_node_fs8.openSync)(path, import_node_fs8.constants.O_RDONLY | import_node_fs8.constants.O_NOFOLLOW);
  try {
    return use(descriptor);
  } finally {
    (0, import_node_fs8.closeSync)(descriptor);
  }
}
function opened(descriptor) {
  const { size } = (0, import_node_fs8.fstatSync)(descriptor);
  let head = demandAt(descriptor, 0, Math.min(size, HEAD_BYTES));
  const tableAt = PREFIX_BYTES + demandPrefix(head);
  if (tableAt + DIGEST_BYTES > size) throw new EvidenceFault("It ends within its header.");
  if (tableAt > head.length) head = demandAt(descriptor, 0, tableAt);
  const header = readHeader(head.toString("utf8", PREFIX_BYTES, tableAt));
  const start = tableAt + header.blocks * ENTRY_BYTES;
  if (start + DIGEST_BYTES > size) throw new EvidenceFault("It ends within its table.");
  const table = start <= head.length ? head.subarray(tableAt, start) : demandAt(descriptor, tableAt, start - tableAt);
  return { descriptor, size, header, table, start };
}
function demandPrefix(head) {
  const prefix = head.toString("latin1", 0, PREFIX_BYTES);
  const [, digits] = /^tracegate-evidence\/1 (\d{8})\n$/.exec(prefix) ?? [];
  if (digits === void 0) throw new EvidenceFault("It does not start as an evidence file does.");
  return Number(digits);
}
function readHeader(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EvidenceFault("Its header is not JSON.");
  }
  const { format, records, blocks, bytes } = value;
  const sound = format === "tracegate-evidence/1" && [records, blocks, bytes].every((count) => Number.isSafeInteger(count) && count >= 0) && blocks === Math.ceil(records / BLOCK_RECORDS) && ["origin", "first", "last", "writer", "sha256", "root"].every(
    (name) => typeof value[name] === "string"
  );
  if (!sound) throw new EvidenceFault("Its header is not one that this version reads.");
  return value;
}
function* linesOf2({ descriptor, size, header, table, start }, at) {
  const entry = at * ENTRY_BYTES;
  const offset = start + table.readUIntBE(entry + 2 * ID_BYTES, 6);
  const length = table.readUInt32BE(entry + 2 * ID_BYTES + 6);
  if (offset + length + DIGEST_BYTES > size) throw new EvidenceFault(`Its block ${at} lies behind its end.`);
  let text;
  try {
    text = (0, import_node_zlib.inflateRawSync)(demandAt(descriptor, offset, length), { maxOutputLength: LONGEST_BLOCK });
  } catch {
    throw new EvidenceFault(`Its block ${at} cannot be inflated.`);
  }
  const records = Math.min(BLOCK_RECORDS, header.records - at * BLOCK_RECORDS);
  const [least, most] = [idText(table, entry), idText(table, entry + ID_BYTES)];
  let begin = 0;
  for (let record = 0; record < records; record += 1) {
    const end = text.indexOf(10, begin);
    if (end < 0) throw new EvidenceFault(`Its block ${at} has fewer than ${records} records.`);
    const line = text.subarray(begin, end);
    const id = idOfLine(line);
    if (id === void 0 || id < least || id > most)
      throw new EvidenceFault(`Its block ${at} has ids that are not those of its table.`);
    yield { index: at * BLOCK_RECORDS + record, line };
    begin = end + 1;
  }
  if (begin !== text.length) throw new EvidenceFault(`Its block ${at} has more than ${records} records.`);
}
function demandAt(descriptor, offset, length) {
  const bytes = readAt(descriptor, offset, length);
  if (bytes.length < length) throw new EvidenceFault("It ends early.");
  return bytes;
}

// src/store/log-reader.ts
var import_node_path7 = require("node:path");

// src/store/sealed-name.ts
var sealedKinds = {
  evidence: ".evidence",
  analytics: ".parquet",
  subjects: ".subjects",
  manifest: ".sealed.json"
};
function sealedFile(name, kind) {
  return segmentFile(name).slice(0, -SEGMENT_ENDING.length) + sealedKinds[kind];
}
function parseSealedFile(day, file) {
  for (const [kind, ending] of Object.entries(sealedKinds)) {
    if (!file.endsWith(ending)) continue;
    const name = parseSegmentFile(day, file.slice(0, -ending.length) + SEGMENT_ENDING);
    if (name?.last !== void 0) return { name, kind };
  }
  return void 0;
}

// src/store/segments.ts
function daysOf(root) {
  return namesIn(root).flatMap((name) => dayOfFolder(name) ?? []).toSorted();
}

// src/store/log-reader.ts
function placesOf(root, day) {
  const folder2 = (0, import_node_path7.join)(root, dayFolder(day));
  const found = /* @__PURE__ */ new Map();
  const note = (place) => {
    const key = `${place.name.first}_${place.name.writer}`;
    if (place.where !== "sealed" || !found.has(key)) found.set(key, place);
  };
  for (const file of namesIn(folder2)) {
    if (!file.endsWith(SEGMENT_ENDING) && !file.endsWith(sealedKinds.evidence)) continue;
    const segment = parseSegmentFile(day, file);
    const name = segment ?? parseSealedFile(day, file)?.name;
    if (name === void 0) continue;
    const where = segment === void 0 ? "sealed" : segment.last === void 0 ? "live" : "closed";
    note({ name, where, path: `${folder2}/${file}` });
  }
  return [...found.values()].toSorted((a, b) => a.name.first < b.name.first ? -1 : 1);
}
function placeNow(root, { day, first, writer }) {
  return placesOf(root, day).find(({ name }) => name.first === first && name.writer === writer);
}
function findRecord(root, id, onDamaged) {
  const time = timeOfUuidV7(id);
  if (time === void 0) return void 0;
  const places = placesOf(root, dayOf2(time));
  const within2 = ({ name: { first, last } }) => first <= id && (last === void 0 || id <= last);
  const damaged = /* @__PURE__ */ new Set();
  const sound = (place, look) => {
    try {
      return look();
    } catch (error) {
      const { name } = error;
      if (onDamaged === void 0 || name !== "EvidenceFault" && name !== "BrokenSegment") throw error;
      if (!damaged.has(place.path)) onDamaged(place, error);
      damaged.add(place.path);
      return void 0;
    }
  };
  for (const place of places) {
    const found = within2(place) ? sound(place, () => atOnce(root, place, (now) => lookUp(now, id))) : void 0;
    if (found !== void 0) return { id, ...found.value, place: found.place };
  }
  for (const place of places) {
    if (place.where === "sealed" && within2(place)) continue;
    const found = isNear(place.name, time) ? sound(place, () => atOnce(root, place, (now) => scan(now, id))) : void 0;
    if (found !== void 0) return { id, ...found.value, place: found.place };
  }
  return void 0;
}
function isNear(name, time) {
  const { from, to } = timesOf2(name);
  return from <= time && time <= to;
}
function timesOf2({ first, last }) {
  const to = last === void 0 ? Infinity : timeOfUuidV7(last) ?? Infinity;
  return { from: (timeOfUuidV7(first) ?? 0) - 2 * ID_SPREAD_MS, to: to + 2 * ID_SPREAD_MS };
}
function lookUp({ where, path }, id) {
  if (where === "sealed") return findInEvidence(path, id);
  const line = findInSegment(path, id);
  return line === void 0 ? void 0 : { line };
}
function scan({ where, path }, id) {
  if (where === "sealed") return findInEvidence(path, id);
  for (const { id: own, line, index } of readSegment(path)) if (own === id) return { line, index };
  return void 0;
}
function atOnce(root, place, look) {
  for (let now = place, turn = 0; now !== void 0; turn += 1) {
    try {
      const value = look(now);
      return value === void 0 ? void 0 : { value, place: now };
    } catch (error) {
      if (error.code !== "ENOENT" || turn === 2) throw error;
      now = placeNow(root, place.name);
    }
  }
  return void 0;
}
var BrokenSegment = class extends Error {
  constructor(path, line, reason) {
    super(`Line ${line} of ${path} is no record: ${reason}.`);
    this.name = "BrokenSegment";
  }
};
function* recordsOf(root, place) {
  for (let now = place, turn = 0; now !== void 0; turn += 1) {
    let started = false;
    try {
      for (const record of now.where === "sealed" ? sealedRecords(now) : segmentRecords(now)) {
        started = true;
        yield record;
      }
      return;
    } catch (error) {
      if (started || error.code !== "ENOENT" || turn === 2) throw error;
      now = placeNow(root, place.name);
    }
  }
}
function* segmentRecords(place) {
  const reading = readSegment(place.path);
  for (; ; ) {
    const { done, value } = reading.next();
    if (!done) yield { id: value.id, line: value.line, place, index: value.index };
    else if (value !== void 0 && "reason" in value)
      throw new BrokenSegment(place.path, value.index + 1, value.reason);
    else return;
  }
}
function* sealedRecords(place) {
  let index = 0;
  for (const line of evidenceLines(place.path)) {
    const id = idOfLine(line);
    if (id === void 0)
      throw new BrokenSegment(place.path, index + 1, "it does not start as a record does");
    yield { id, line, place, index };
    index += 1;
  }
}

// src/store/verify/verify-deleted.ts
var import_node_fs10 = require("node:fs");
var import_node_path10 = require("node:path");

// src/store/retention/deletions.ts
var import_node_fs9 = require("node:fs");
var import_node_path9 = require("node:path");

// src/history/governing.ts
function governing(effectiveDates) {
  const spans = [];
  let until;
  let certain = true;
  for (const from of effectiveDates.toReversed()) {
    if (from === void 0) {
      spans.push({ kind: "unknown" });
      certain = false;
      continue;
    }
    spans.push(
      until !== void 0 && until <= from ? { kind: "never", from, until } : { kind: "from", from, until, certain }
    );
    if (until === void 0 || from < until) until = from;
  }
  return spans.toReversed();
}

// src/decision/decimal-text.ts
var form4 = new RegExp(forms.decimalText.pattern);
function recordedDecimal(decimal) {
  if (form4.test(decimal.text)) return decimal.text;
  const text = decimal.value.toFixed();
  if (!form4.test(text)) throw new RangeError(`${decimal.text} has more digits than a record takes.`);
  return text;
}

// src/decision/governance-view.ts
var BUNDLE_LIMIT_BYTES = 16 * 1024 * 1024;
function governanceDigest(view) {
  const { digest: _, ...rest } = view;
  return sha256(canonicalJson(rest));
}
function readGovernanceBundle(text, pinned) {
  const read3 = readJsonText(text, BUNDLE_LIMIT_BYTES);
  if (read3.faults !== void 0) return { faults: read3.faults };
  const shape = shapeOf(read3.value, "governanceBundle");
  if (shape.length > 0) return { faults: shape };
  const view = read3.value;
  const faults2 = [...digestFaults(view, pinned), ...viewFaults(view)];
  return faults2.length > 0 ? { faults: faults2 } : { view };
}
function digestFaults(view, pinned) {
  const again = "Write the bundle again, from the commit that is to govern.";
  if (governanceDigest(view) !== view.digest)
    return [
      fault("/digest", "This is not the digest of the bundle: it was changed after it was written.", again)
    ];
  if (pinned !== void 0 && view.digest !== pinned)
    return [fault("/digest", "This is another bundle than the one that is pinned.", again)];
  return [];
}
function viewFaults(view) {
  return [
    ...parseTime(view.generated_at) === void 0 ? [notReal("/generated_at", "time")] : [],
    ...twice(view.objectives.map(versionKey), "/objectives"),
    ...twice(
      view.models.map(({ model_name, model_version }) => `${model_name}/${model_version}`),
      "/models"
    ),
    ...view.objectives.flatMap((one, index) => objectiveFaults(one, `/objectives/${index}`))
  ];
}
function objectiveFaults({ status, governs }, path) {
  if (status !== "valid") {
    const message = "A version that cannot be read says nothing.";
    return governs === void 0 ? [] : [fault(`${path}/governs`, message, "Leave it out.")];
  }
  if (governs === void 0) return [missing(path, "governs")];
  const { constraints: constraints2, decision_rules, effective_date } = governs;
  return [
    ...parseDate(effective_date) === void 0 ? [notReal(`${path}/governs/effective_date`, "day")] : [],
    ...twice(
      constraints2.map(({ name }) => name),
      `${path}/governs/constraints`
    ),
    ...twice(
      decision_rules.map(({ name }) => name),
      `${path}/governs/decision_rules`
    )
  ];
}
var notReal = (path, what) => fault(path, `There is no such ${what}.`, `Write a ${what} that exists.`);
function twice(keys, path) {
  return keys.flatMap(
    (key, index) => keys.indexOf(key) === index ? [] : [fault(`${path}/${index}`, "This stands here twice.", "Keep one of the two.")]
  );
}
function versionKey({ objective_version }) {
  const version = parseVersion(objective_version);
  return version === void 0 ? objective_version : `${version.domain} ${version.semver}`;
}

// src/decision/governance-index.ts
var indexes = /* @__PURE__ */ new WeakMap();
function governanceIndex(view) {
  const known2 = indexes.get(view) ?? indexOf(view);
  indexes.set(view, known2);
  return known2;
}
function indexOf(view) {
  const objectives = new Map(
    view.objectives.map((one) => [versionKey(one), { objective: one, span: spanOf(one, view.objectives) }])
  );
  const bySpelling = new Map(
    [...objectives.values()].map((one) => [one.objective.objective_version, one])
  );
  const models = new Map(view.models.map((one) => [`${one.model_name}/${one.model_version}`, one]));
  return {
    objective: (version) => bySpelling.get(version) ?? objectives.get(versionKey({ objective_version: version })),
    model: (name, version) => models.get(`${name}/${version}`)
  };
}
function spanOf(own, all2) {
  const version = parseVersion(own.objective_version);
  const counted2 = all2.map((one) => ({ one, version: parseVersion(one.objective_version) })).filter((entry) => {
    const sameDomain = entry.version !== void 0 && entry.version.domain === version?.domain;
    return sameDomain && (entry.one === own || mayGovern(entry.one));
  }).toSorted((a, b) => compareVersions(a.version, b.version));
  const spans = governing(counted2.map(({ one }) => one.governs?.effective_date));
  return spans[counted2.findIndex(({ one }) => one === own)] ?? { kind: "unknown" };
}
function mayGovern({ status, governs }) {
  return status === "invalid" || status === "valid" && governs?.approval.state === "signed";
}

// src/store/retention/log-hold.ts
var import_node_path8 = require("node:path");

// src/store/vault/access-log.ts
var START2 = "0".repeat(64);
var LONGEST_LINE2 = 16 * 1024;

// src/store/vault/sealed-features.ts
var CHUNK_BYTES2 = 4 * 1024 * 1024;

// src/store/retention/log-hold.ts
var FOLDER2 = "retention";
function retentionFolder(root) {
  return (0, import_node_path8.join)(root, FOLDER2);
}

// src/store/retention/deletions.ts
function toldOf(deletion) {
  const { who, reason, governance: governance2, first, last, writer, records, kept_until, tier, files, archived } = deletion;
  const segment = { first, last, writer, records, kept_until, ...tier === void 0 ? {} : { tier } };
  return { who, reason, governance: governance2, segment, files: [...files], archived };
}
function lineThatTells(root, deletion) {
  const line = findRecord(root, deletion.event_id)?.line;
  return line !== void 0 && tells(line, deletion) ? line : void 0;
}
function tells(line, deletion) {
  const { event } = readEvent(eventTextOf(line));
  if (event === void 0 || !isKind(event, "retention") || event.id !== deletion.event_id) return false;
  return canonicalJson(event.data) === canonicalJson(toldOf(deletion));
}
function deletionsOf(root) {
  const folder2 = (0, import_node_path9.join)(retentionFolder(root), "deleted");
  if (!(0, import_node_fs9.existsSync)(folder2)) return /* @__PURE__ */ new Map();
  const names = (0, import_node_fs9.readdirSync)(folder2).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [name.slice(0, -".json".length), readDeletion((0, import_node_path9.join)(folder2, name))]));
}
var texts2 = [
  "event_id",
  "begun_at",
  "governance",
  "day",
  "first",
  "last",
  "writer",
  "kept_until",
  "who",
  "reason"
];
function readDeletion(path) {
  try {
    const value = JSON.parse((0, import_node_fs9.readFileSync)(path, "utf8"));
    const isWhole = value.v === 1 && (value.state === "begun" || value.state === "done") && texts2.every((name) => typeof value[name] === "string") && (value.told === void 0 || typeof value.told === "string") && Array.isArray(value.files);
    if (isWhole) return value;
  } catch (error) {
    throw new VaultFault("unreadable", `${path} cannot be read as a deletion.`, { cause: error });
  }
  throw new VaultFault("unreadable", `${path} cannot be read as a deletion.`);
}

// src/store/verify/verify-deleted.ts
var DeletedSegments = class {
  tree;
  entries;
  gone = [];
  files;
  constructor(tree) {
    this.tree = tree;
    this.entries = new TreeEntries(tree.folder, tree.size);
    this.files = namesIn3((0, import_node_path10.join)(retentionFolder(tree.folder), "deleted"));
  }
  /** Takes a segment of which no file is there. @returns why it is missing; undefined where it was rightly deleted */
  take(range) {
    const ranges = this.tree.journal.rangesOf(range);
    const key = keyOf2(range);
    const [first, writer] = key.split("_");
    const file = this.files.find((name) => name.startsWith(`${first}_`) && name.endsWith(`_${writer}.json`));
    if (file === void 0) return "nothing says that it was deleted";
    const deletion = this.read(file);
    if (deletion === void 0) return `retention/deleted/${file} cannot be read`;
    const reason = this.whyNot(deletion, ranges, file);
    if (reason === void 0) this.gone.push({ ranges, deletion });
    return reason;
  }
  /** Whether a decision was in a segment that was rightly deleted. */
  hasDecision(id) {
    return this.gone.some((gone) => (gone.decisions ??= this.decisionsOf(gone)).has(id));
  }
  /**
   * Accounts for the records and heartbeats that writers still stand by who have other segments.
   * @param from those of earlier leaves were accounted for before
   */
  account(beats, from) {
    for (const { ranges, deletion } of this.gone) {
      if (ranges[0].leaf < from || !beats.knows(deletion.writer)) continue;
      const all2 = [...this.entriesOf(ranges)];
      const heartbeats = all2.filter((entry) => entry.includes('"kind":"heartbeat"')).length;
      const { first, last, writer } = deletion;
      beats.deleted({ first, last, writer }, { records: all2.length - heartbeats, heartbeats });
    }
  }
  whyNot(deletion, ranges, file) {
    const { first, last, writer, records, event_id: event } = deletion;
    const end = ranges.at(-1);
    const lastLeaf = end.leaf + end.to - end.from - 1;
    const lastEntry = this.entries.at(lastLeaf);
    const isOfSegment = file === `${first}_${last}_${writer}.json` && first === end.first && writer === end.writer && records === end.to && lastEntry !== void 0 && readLeafEntry(lastEntry)?.id === last;
    if (!isOfSegment) return `retention/deleted/${file} is about another segment`;
    const line = this.lineOf(deletion);
    if (line === void 0) return `the log does not say what retention/deleted/${file} says`;
    const leaf = provenLeaf(this.tree, line);
    if (leaf === void 0)
      return `record ${event} says that it was deleted and is not under a checkpoint: run tracegate log checkpoint`;
    const until = parseTime(deletion.kept_until) ?? Number.POSITIVE_INFINITY;
    const isInTime = leaf > lastLeaf && until <= (timeOfUuidV7(event) ?? 0) && until > (timeOfUuidV7(last) ?? Infinity);
    return isInTime ? void 0 : `record ${event} says that it was deleted before its time had passed`;
  }
  /** The line that tells of a deletion: as it was kept with it, or as it is in the log. */
  lineOf(deletion) {
    if (deletion.told !== void 0) {
      const line = Buffer.from(deletion.told);
      return tells(line, deletion) ? line : void 0;
    }
    try {
      return lineThatTells(this.tree.folder, deletion);
    } catch (error) {
      if (error.name === "EvidenceFault") return void 0;
      throw error;
    }
  }
  read(file) {
    try {
      return readDeletion((0, import_node_path10.join)(retentionFolder(this.tree.folder), "deleted", file));
    } catch (error) {
      if (error instanceof VaultFault) return void 0;
      throw error;
    }
  }
  decisionsOf({ ranges }) {
    const ids = /* @__PURE__ */ new Set();
    for (const entry of this.entriesOf(ranges)) {
      const leaf = readLeafEntry(entry);
      if (leaf?.kind === "decision") ids.add(leaf.id);
    }
    return ids;
  }
  *entriesOf(ranges) {
    for (const { leaf, from, to } of ranges)
      for (let at = leaf; at < leaf + to - from; at += 1) {
        const entry = this.entries.at(at);
        if (entry !== void 0) yield entry;
      }
  }
};
function namesIn3(folder2) {
  try {
    return (0, import_node_fs10.readdirSync)(folder2);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

// src/store/frame-places.ts
function framePlaces(tree, segments, tombstones) {
  const { folder: folder2 } = tree;
  const gone = new DeletedSegments(tree);
  const places = /* @__PURE__ */ new Map();
  let afterCheckpoint = 0;
  for (const day of daysOf(folder2))
    for (const place of placesOf(folder2, day)) {
      places.set(keyOf2(place.name), place);
      afterCheckpoint += recordsAfter(tree, place);
    }
  const counts = { inPlace: 0, erased: 0, deleted: 0, missing: 0 };
  const problems = [];
  let erased;
  for (const [key, segment] of segments) {
    const { range, decisions } = segment;
    const place = places.get(key);
    if (place === void 0) {
      const reason = gone.take(range);
      counts[reason === void 0 ? "deleted" : "missing"] += decisions;
      if (reason === void 0) continue;
      const file2 = `${dayFolder(range.day)}/${range.first}_*${range.writer}.*`;
      problems.push(`${file2} is missing, with ${decisions} decisions of the tree; ${reason}.`);
      continue;
    }
    if (hasAll(tree, place, segment)) {
      counts.inPlace += decisions;
      continue;
    }
    const file = (0, import_node_path11.relative)(folder2, place.path);
    const lost = lostOf(tree, place, segment, erased ??= erasedBy(folder2, tombstones));
    if (typeof lost === "string") {
      counts.missing += decisions;
      problems.push(`${file} cannot be read, with ${decisions} decisions of the tree: ${lost}`);
      continue;
    }
    counts.erased += lost.erased;
    counts.missing += lost.decisions;
    counts.inPlace += decisions - lost.erased - lost.decisions;
    if (lost.records === 0) {
      if (lost.erasedRecords === 0)
        problems.push(`${file} is not as long as it was when it was signed: run tracegate log verify.`);
      continue;
    }
    const are = lost.records === 1 ? "is" : "are";
    problems.push(
      `${file} has not all of its records: ${lost.records} ${are} missing, such as ${lost.example}, and nothing says why.`
    );
  }
  if (afterCheckpoint > 0)
    problems.push(
      `${afterCheckpoint} record${afterCheckpoint === 1 ? "" : "s"} came after the checkpoint and could not be drawn: run tracegate log checkpoint.`
    );
  return { ...counts, afterCheckpoint, problems };
}
function lastRange({ size, journal }, name) {
  return journal.rangesOf(name).findLast(({ leaf, to, from }) => leaf + to - from <= size);
}
function recordsAfter(tree, { name, path, where }) {
  if (where === "sealed") return 0;
  const last = lastRange(tree, name);
  const [offset, index] = [last?.end ?? 0, last?.to ?? 0];
  return ifThere(() => {
    const end = (0, import_node_fs11.statSync)(path).size;
    let records = 0;
    if (end > offset) for (const _ of readSegment(path, { offset, index, end })) records += 1;
    return records;
  }) ?? 0;
}
function hasAll(tree, { name, path, where }, { records }) {
  try {
    if (where === "sealed") return evidenceHeader(path).records === records;
    const last = lastRange(tree, name);
    if (last === void 0) return true;
    const entry = new TreeEntries(tree.folder, tree.size).at(last.leaf + last.to - last.from - 1);
    return idBefore(path, last.end) === readLeafEntry(entry)?.id;
  } catch (error) {
    const { name: fault2, code } = error;
    if (fault2 !== "EvidenceFault" && code !== "ENOENT") throw error;
    return false;
  }
}
function idBefore(path, end) {
  const descriptor = (0, import_node_fs11.openSync)(path, import_node_fs11.constants.O_RDONLY | import_node_fs11.constants.O_NOFOLLOW);
  try {
    const start = Math.max(0, end - LONGEST_LINE);
    const bytes = Buffer.alloc(end - start);
    if ((0, import_node_fs11.readSync)(descriptor, bytes, 0, bytes.length, start) < bytes.length) return void 0;
    if (bytes.at(-1) !== LINE_BREAK3) return void 0;
    return idOfLine(bytes.subarray(bytes.lastIndexOf(LINE_BREAK3, -2) + 1, -1));
  } finally {
    (0, import_node_fs11.closeSync)(descriptor);
  }
}
var LINE_BREAK3 = 10;
function lostOf(tree, place, { isIn }, erasedIds) {
  const { folder: folder2, size, journal } = tree;
  const there = /* @__PURE__ */ new Set();
  try {
    for (const { id } of recordsOf(folder2, place)) there.add(id);
  } catch (error) {
    const { name, message } = error;
    if (name !== "EvidenceFault" && name !== "BrokenSegment") throw error;
    return message;
  }
  const entries = new TreeEntries(folder2, size);
  let [records, decisions, erasedRecords, erased] = [0, 0, 0, 0];
  let example;
  for (const { leaf: start, from, to } of journal.rangesOf(place.name))
    for (let leaf = start; leaf < Math.min(size, start + to - from); leaf += 1) {
      const told = readLeafEntry(entries.at(leaf));
      if (there.has(told.id)) continue;
      const isDecision = told.kind === "decision" && isIn(told.id);
      if (erasedIds.has(told.id)) {
        erasedRecords += 1;
        erased += isDecision ? 1 : 0;
        continue;
      }
      records += 1;
      decisions += isDecision ? 1 : 0;
      example ??= told.id;
    }
  return { records, decisions, example, erasedRecords, erased };
}
function erasedBy(folder2, tombstones) {
  const erased = /* @__PURE__ */ new Set();
  for (const id of tombstones) {
    const line = findRecord(folder2, id, () => void 0)?.line;
    const { event } = line === void 0 ? {} : readEvent(eventTextOf(line));
    if (event !== void 0 && isKind(event, "erasure"))
      for (const one of event.data.decision_ids ?? []) erased.add(one);
  }
  return erased;
}

// src/finding/change-rules.ts
var classes = {
  relaxing: {
    leastBump: "major",
    mend: "Release it as a new major version, and have the roles that policy names sign it."
  },
  behavioural: { leastBump: "minor", mend: "Release it as a new minor version at least." },
  tightening: { leastBump: "minor", mend: "Release it as a new minor version at least." },
  governance: { leastBump: "patch", mend: "Release it as a new patch version at least." },
  editorial: { leastBump: "patch", mend: "Release it as a new patch version at least." }
};
var rulesOf = (changeClass) => (title, why) => ({ level: "note", changeClass, title, why, ...classes[changeClass] });
var relaxing = rulesOf("relaxing");
var behavioural = rulesOf("behavioural");
var tightening = rulesOf("tightening");
var governance = rulesOf("governance");
var editorial = rulesOf("editorial");
var changeRules = {
  "constraint-removed": relaxing(
    "A constraint is gone.",
    "A promise that was made to customers and regulators is no longer kept."
  ),
  "constraint-threshold-relaxed": relaxing(
    "A threshold allows more than before.",
    "Results that were refused would now be accepted."
  ),
  "constraint-scope-narrowed": relaxing(
    "A constraint applies to fewer groups.",
    "A group loses its protection."
  ),
  "constraint-demoted-to-warning": relaxing(
    "A constraint no longer blocks.",
    "A violation would be shown but not stopped."
  ),
  "constraint-redefined": relaxing(
    "A constraint measures something else: its metric, derivation, unit or operator changed.",
    "The old and the new promise cannot be compared, so it counts as the weaker."
  ),
  "min-samples-raised": relaxing(
    "More samples are needed before a slice is trusted.",
    "Small groups may fall out of what is measured."
  ),
  "min-samples-lowered": relaxing(
    "Fewer samples are needed before a slice is trusted.",
    "A slice with too few samples fails a constraint that blocks: what was denied for want of evidence can now pass."
  ),
  "allowed-range-widened": relaxing(
    "A threshold may move further than before without the sign-offs of a relaxing.",
    "Whoever signs a range signs both of its ends: a new or wider one reaches where nobody has signed."
  ),
  "kpi-removed": relaxing(
    "A KPI, or a slice of it, is no longer reported.",
    "What is not reported cannot be held to anything."
  ),
  "segment-removed": relaxing(
    "A segment is no longer declared.",
    "Groups vanish from every report that is sliced by it."
  ),
  "escalation-removed": relaxing(
    "An escalation rule is gone.",
    "A drift that used to raise an alarm would pass unnoticed."
  ),
  "escalation-relaxed": relaxing(
    "An escalation rule triggers later or does less.",
    "The alarm comes later, or reaches someone else."
  ),
  "risk-tier-lowered": relaxing(
    "The risk tier is lower.",
    "Logging, lineage and retention duties shrink with the tier."
  ),
  "approver-removed": relaxing(
    "A sign-off is no longer asked for.",
    "Someone who had to agree no longer has to."
  ),
  "review-date-postponed": relaxing(
    "The review date is later, or gone.",
    "The objective stays in force longer without being looked at."
  ),
  "goal-changed": behavioural("The goal is another one.", "The model would be chosen for something else."),
  "decision-rule-added": behavioural(
    "A decision rule is new.",
    "Decisions would be taken that were not taken before."
  ),
  "decision-rule-removed": behavioural(
    "A decision rule is gone.",
    "Decisions would no longer be taken in this way."
  ),
  "decision-threshold-moved": behavioural(
    "The cut-off of a decision rule moved.",
    "Some people would get another outcome."
  ),
  "decision-rule-changed": behavioural(
    "A decision rule uses another score, operator, outcome or order.",
    "Some people would get another outcome."
  ),
  "constraint-added": tightening("A constraint is new.", "More is promised than before."),
  "constraint-threshold-tightened": tightening(
    "A threshold allows less than before.",
    "Results that were accepted would now be refused."
  ),
  "constraint-scope-widened": tightening(
    "A constraint applies to more groups.",
    "More groups are protected."
  ),
  "constraint-promoted-to-block": tightening(
    "A constraint blocks that only warned.",
    "A violation now stops a promotion."
  ),
  "allowed-range-narrowed": tightening(
    "A threshold may move less far than before without the sign-offs of a relaxing.",
    "More moves have to be signed."
  ),
  "kpi-added": tightening("A KPI, or a slice of it, is newly reported.", "More is measured than before."),
  "segment-added": tightening("A segment is newly declared.", "More groups are measured."),
  "escalation-added": tightening(
    "An escalation rule is new.",
    "A drift raises an alarm that did not before."
  ),
  "escalation-tightened": tightening(
    "An escalation rule triggers sooner or does more.",
    "The alarm comes earlier."
  ),
  "risk-tier-raised": tightening(
    "The risk tier is higher.",
    "Logging, lineage and retention duties grow with the tier."
  ),
  "approver-added": tightening("A further sign-off is asked for.", "Someone else has to agree."),
  "review-date-advanced": tightening(
    "The review date is earlier, or new.",
    "The objective is looked at sooner."
  ),
  "constraint-threshold-within-range": governance(
    "A threshold of a constraint moves inside its allowed range.",
    "Both ends of the range were signed before, in a version that carries the same range."
  ),
  "decision-threshold-within-range": governance(
    "The cut-off of a decision rule moves inside its allowed range.",
    "Both ends of the range were signed before, in a version that carries the same range."
  ),
  "owner-changed": governance("The owners changed.", "Someone else answers for the objective."),
  "effective-date-changed": governance(
    "The effective date changed.",
    "Other decisions are governed from another day on."
  ),
  "supersedes-changed": governance(
    "Another version is superseded than the one compared with.",
    "The line of versions runs differently."
  ),
  "description-changed": editorial(
    "The description reads differently.",
    "Nothing that is evaluated changed."
  ),
  "constraint-renamed": editorial(
    "A constraint has a new name and the same content.",
    "Nothing that is evaluated changed."
  ),
  "kpi-renamed": editorial(
    "A KPI has a new name and the same content.",
    "Nothing that is evaluated changed."
  ),
  "decision-rule-renamed": editorial(
    "A decision rule has a new name and the same content.",
    "Nothing that is evaluated changed."
  ),
  "escalation-renamed": editorial(
    "An escalation rule has a new name and the same content.",
    "Nothing that is evaluated changed."
  )
};

// src/finding/evidence-rules.ts
var evidenceRules = {
  "evidence-record-valid": {
    level: "error",
    title: "The approval record is there and valid.",
    why: "Everything else is read from it.",
    mend: "Restore approvals/<objective_version>.json as the action wrote it."
  },
  "evidence-content-matches": {
    level: "error",
    title: "The record is about the objective\u2019s file as it is here.",
    why: "A signature under other bytes is no signature under these.",
    mend: "Restore the objective\u2019s file and its record as they were merged."
  },
  "evidence-approved": {
    level: "error",
    title: "The record says that the objective was signed off before it was merged.",
    why: "What was merged without sign-off is recorded too, as unapproved.",
    mend: "Release the objective anew, in a pull request that the policy\u2019s roles sign."
  },
  "evidence-policy-matches": {
    level: "error",
    title: "The policy that the record names is the one at the commit that it names.",
    why: "A sign-off is worth what the policy of its day asked for.",
    mend: "Verify in a clone that has the whole history; where the policies differ, find out who wrote the record."
  },
  "evidence-signature": {
    level: "error",
    title: "One of the keys given signed the bytes of the record.",
    why: "Whoever can write to the branch can write a record; only the holder of the key can sign it.",
    mend: "Verify with the public key of whoever signs your records."
  },
  "evidence-attestation": {
    level: "error",
    title: "The expected workflow attested the record, and the logs hold it.",
    why: "A certificate says which workflow at which branch made it; nobody can make one for another.",
    mend: "Give the bundle of this file, the trusted root of its instance, and the workflow that made it."
  },
  "evidence-derived": {
    level: "error",
    title: "The reviews on GitHub give what the record says.",
    why: "A record repeats what reviews said; as long as these are there, they can be asked again.",
    mend: "Compare what is named with the pull request; a person who left a role since no longer counts."
  }
};

// src/finding/gate-rules.ts
var gateRules = {
  "promotion-valid": {
    level: "error",
    title: "The promotion file is there and valid.",
    why: "Everything else is read from it.",
    mend: "Write promotions/<environment>/<model_name>.yaml as the format asks."
  },
  "objective-exists": {
    level: "error",
    title: "The objective version exists and is valid.",
    why: "A model must be held to an objective that can be read.",
    mend: "Add the objective, or correct `objective_version`."
  },
  "objective-approved": {
    level: "error",
    title: "The objective version was signed off.",
    why: "A merge is not proof; sign-offs are derived again.",
    mend: "Get the missing sign-offs on the pull request that adds the objective."
  },
  "objective-effective": {
    level: "error",
    title: "The objective governs at the time of the check.",
    why: "An objective that is not yet in effect cannot govern decisions.",
    mend: "Wait for `effective_date`, or promote under the version in effect."
  },
  "objective-current": {
    level: "warning",
    title: "No later version is in effect.",
    why: "A superseded objective may have been replaced for a reason.",
    mend: "Promote under the latest version in effect."
  },
  "objective-review-due": {
    level: "warning",
    title: "The objective is not past its review date.",
    why: "Objectives are meant to be looked at again.",
    mend: "Review the objective and release a new version."
  },
  "risk-tier-sufficient": {
    level: "error",
    title: "The objective\u2019s risk tier is not below the one that its use case demands.",
    why: "The decision risk matrix decides which checks a promotion needs; a file that claims a lower tier must not escape them.",
    mend: "Release a version of the objective with the tier of its use case."
  },
  "not-frozen": {
    level: "error",
    title: "Promotions of the domain are not frozen.",
    why: "A freeze follows a violation that nobody has explained yet.",
    mend: "Have the freeze lifted, in a pull request that removes it and that the policy\u2019s rules for subject `freeze` cover."
  },
  "model-registered": {
    level: "error",
    title: "The model version is registered.",
    why: "Without a registration there is no lineage to rebuild a decision from.",
    mend: "Register the model under models/<model_name>/<model_version>.yaml."
  },
  "model-objective-matches": {
    level: "error",
    title: "The model was registered for this objective version.",
    why: "A model trained for one objective proves nothing about another.",
    mend: "Register a model version for this objective."
  },
  "lineage-complete": {
    level: "error",
    title: "The lineage is complete for the risk tier.",
    why: "A decision can only be rebuilt from data, code and run that are named.",
    mend: "Add what is listed as missing to the registration."
  },
  "kpi-report-found": {
    level: "error",
    title: "The KPI report is there and valid.",
    why: "A promise that is not measured is not kept.",
    mend: "Write the KPI report that the promotion cites."
  },
  "kpi-report-intact": {
    level: "error",
    title: "The KPI report has the digest that was promised.",
    why: "A report that changed after it was cited is another report.",
    mend: "Cite the sha256 of the report that was reviewed."
  },
  "kpi-report-bound": {
    level: "error",
    title: "The KPI report is about this model version and objective.",
    why: "Good figures of another model say nothing about this one.",
    mend: "Evaluate this model version under this objective."
  },
  "kpi-fresh": {
    level: "error",
    title: "The KPI report is recent enough for the risk tier.",
    why: "Old figures say little about today\u2019s population.",
    mend: "Evaluate the model again."
  },
  "kpi-before-objective": {
    level: "error",
    title: "The KPI report was made after the objective was merged.",
    why: "Thresholds that are set once the figures are known promise nothing.",
    mend: "Merge the objective first, then evaluate the model, then promote it."
  },
  "kpis-segmented": {
    level: "warning",
    title: "The KPI report has every segment that the risk tier asks for.",
    why: "An overall figure hides what happens to a group.",
    mend: "Report each KPI for every slice of the segments that the objective names for it; in the strictest tiers with `samples`."
  },
  constraint: {
    level: "error",
    title: "A constraint holds on every slice that it applies to.",
    why: "This is what the objective promises.",
    mend: "Improve the model, or change the objective in a pull request that the policy\u2019s roles sign."
  },
  "promotion-approved": {
    level: "error",
    title: "The promotion has the sign-offs that policy asks for.",
    why: "Someone must answer for what runs.",
    mend: "Get the missing sign-offs on the pull request."
  },
  "gate-evaluated": {
    level: "error",
    title: "The gate could be evaluated.",
    why: "A fault is never an allow.",
    mend: "Mend the fault that is named, and run the gate again."
  }
};

// src/finding/impact-rules.ts
var impactRules = {
  "impact-breaks-constraint": {
    level: "error",
    title: "On the decisions that were logged, a constraint would not hold under the new threshold.",
    why: "What a threshold does to groups is known before it governs, from the decisions that were taken.",
    mend: "Choose another threshold (`tracegate impact --rule NAME --threshold X` tells what it does), or change the constraint in the open."
  },
  "impact-not-told": {
    level: "warning",
    title: "There is a profile, and it tells nothing of a decision rule that changes.",
    why: "Whoever signs would take silence for no impact.",
    mend: "Write the profile again with `tracegate profile`, from the log of the decisions under the version that is replaced."
  },
  "profile-unusable": {
    level: "error",
    title: "A decision profile is not what `tracegate profile` wrote.",
    why: "Figures that somebody edited, or half of them, are worse than none.",
    mend: "Write it again with `tracegate profile`, and leave its bytes as they are."
  }
};

// src/finding/lineage-rules.ts
var lineageRules = {
  "lineage-missing": {
    level: "error",
    title: "The registration lacks lineage that its risk tier demands.",
    why: "What a model was made of has to be known before it decides about people: afterwards nobody can tell any more.",
    mend: "State what is missing with an option of `tracegate register`, or name a source that says it."
  },
  "lineage-conflict": {
    level: "error",
    title: "Two sources say different things about the same part of the lineage.",
    why: "One of them is about another model, another run or another state of the data, and nobody can tell which.",
    mend: "Find out which source is right, and leave the other one out."
  },
  "lineage-name-twin": {
    level: "error",
    title: "Two names in the lineage cannot be told apart by a reader.",
    why: "A data set that looks like another one would hide what the model was really trained on.",
    mend: "Give the two names that differ visibly, or write both in the same way."
  },
  "lineage-source-malformed": {
    level: "error",
    title: "A source of lineage is not in the form that its tool writes.",
    why: "Lineage that is guessed from an unknown form would be worth nothing in a dispute.",
    mend: "Write the file anew with its tool; docs/lineage.md names the forms that are read."
  },
  "lineage-run-unfinished": {
    level: "error",
    title: "The run that is to be registered did not end well.",
    why: "A run that goes on, failed or was deleted has inputs and figures too, of something that nobody finished.",
    mend: "Register a run that has finished."
  },
  "lineage-run-unnamed": {
    level: "error",
    title: "A source holds several runs or stages, or not the one that is asked for.",
    why: "To take one of them by chance would give the model the lineage of another.",
    mend: "Name one of those that are listed."
  },
  "openlineage-event-malformed": {
    level: "error",
    title: "An OpenLineage event is not in the form of the OpenLineage specification.",
    why: "An event that programs read differently says nothing certain about where data came from.",
    mend: "Send it with an OpenLineage client, or mend what the message names."
  },
  "openlineage-line-torn": {
    level: "error",
    title: "The last line of a file of OpenLineage events was not written to its end.",
    why: "A program or a machine stopped while it wrote: the event of that line is not known.",
    mend: "Send the event again; `tracegate serve` sets a torn line aside when it starts."
  }
};

// src/finding/log-rules.ts
var restore = "Find out who could write to the log, and put the file back from a copy that verifies.";
var logRules = {
  "log-identity": {
    level: "error",
    title: "`log.json` says which log it is, and the checkpoints are of that log.",
    why: "The files of one log must not pass for those of another.",
    mend: restore
  },
  "log-checkpoint": {
    level: "error",
    title: "Every checkpoint is signed by the log and is of the tree as it was at its size.",
    why: "What was once signed may only grow: another root at an earlier size is another history.",
    mend: "Compare with a copy of the checkpoint that someone else holds, and restore the log that it is of."
  },
  "log-rolled-back": {
    level: "error",
    title: "The log holds what it held when it was verified before.",
    why: "A log that was put back to an earlier state is sound in itself; only who saw the later one can tell.",
    mend: "Restore the later state. When the log was replaced on purpose, verify once with another state file."
  },
  "log-tile": {
    level: "error",
    title: "The tiles are those of the tree.",
    why: "Proofs are made from tiles; a wrong one makes proofs that nobody can verify.",
    mend: restore
  },
  "log-entry": {
    level: "error",
    title: "The entries of the tree are those that were hashed into it.",
    why: "Entries carry the commitments that records are held to.",
    mend: restore
  },
  "log-journal": {
    level: "error",
    title: "`tree/ranges.ndjson` says of every leaf which record it is of.",
    why: "By it records are compared with the tree.",
    mend: restore
  },
  "log-record-changed": {
    level: "error",
    title: "A record is, byte for byte, the one that the tree commits to.",
    why: "A decision that was edited afterwards is no record of the decision.",
    mend: restore
  },
  "log-record-missing": {
    level: "error",
    title: "Every record of the tree is in the log, or a tombstone says who erased it and why.",
    why: "What is cut out is what somebody did not want to be seen.",
    mend: restore
  },
  "log-record-added": {
    level: "error",
    title: "Between records of the tree there is none that the tree does not have.",
    why: "A decision that was put in afterwards was not logged when it was taken.",
    mend: restore
  },
  "log-record-moved": {
    level: "error",
    title: "The records are in the order of the tree.",
    why: "The order tells what was decided first.",
    mend: restore
  },
  "log-record-repeated": {
    level: "error",
    title: "Every id is in the log once.",
    why: "A record that was copied counts twice in every figure.",
    mend: "Find out who wrote it again. A writer that sends a decision again must send it with its id."
  },
  "log-record-invalid": {
    level: "error",
    title: "Every record is an event as the published schema describes it.",
    why: "Questions over the log go by the schema; what is not of it is not counted.",
    mend: "Find out which program wrote it. The log itself refuses such records."
  },
  "log-record-order": {
    level: "warning",
    title: "The ids of a segment rise.",
    why: "The log gives rising ids, by which a record is found at once. Ids that senders gave need not rise; such a segment is read whole.",
    mend: "Let the log give the ids where a sender needs none of its own."
  },
  "log-line-broken": {
    level: "error",
    title: "Every line of a segment can be read.",
    why: "What stands behind a line that cannot be read cannot be told apart from what was put there.",
    mend: restore
  },
  "log-segment-missing": {
    level: "error",
    title: "Every segment that the tree has records of is in the log, or was deleted when its time had passed.",
    why: "With a file, all decisions in it are gone. What retention deletes, a record in the tree tells of.",
    mend: "Where it was just deleted by retention, sign the log. Otherwise find out who could write to it, and put the file back from a copy that verifies."
  },
  "log-segment-name": {
    level: "error",
    title: "A segment holds what its name says.",
    why: "By the names alone it is known where a record lies.",
    mend: restore
  },
  "log-sealed-damaged": {
    level: "error",
    title: "What a segment was sealed into is as it was then.",
    why: "The segment itself is gone: its evidence is all there is.",
    mend: `${restore} An analytics file is made again from the evidence; the file subjects may be deleted, and tracegate log seal makes it again.`
  },
  "log-heartbeat-gap": {
    level: "error",
    title: "The heartbeats of a writer follow one another without a gap.",
    why: "A quiet hour has heartbeats; an hour that was cut out has none.",
    mend: restore
  },
  "log-heartbeat-count": {
    level: "error",
    title: "A writer has at least as many records in the log as its heartbeats say.",
    why: "What was acknowledged and is not there was lost or taken away.",
    mend: restore
  },
  "log-silence": {
    level: "warning",
    title: "In every hour since the first heartbeat somebody wrote to the log.",
    why: "A quiet hour has heartbeats, one a minute. In an hour without any no service was running, or none could write.",
    mend: "Find out whether the services were stopped on purpose. What they decided without the log is not in it."
  },
  "log-drift-field": {
    level: "warning",
    title: "Records have the fields that they had the days before.",
    why: "A field that is gone, or came, says that a service sends something else than it did; what is asked of the log may not be in it any more.",
    mend: "Find out which service was changed, and whether that was meant."
  },
  "log-drift-type": {
    level: "warning",
    title: "The texts of an extension are of the form that they had the days before.",
    why: "Where all were decimals and some are words, whoever computes with them fails or leaves them out. Fields of the schema cannot change their type: such a record is invalid.",
    mend: "Find out which service was changed, and whether that was meant."
  },
  "log-drift-share": {
    level: "warning",
    title: "As large a share of the records has a field, or a value, as the day before.",
    why: "A share that jumps says that the data changed, a field is left out, or a service failed for some.",
    mend: "Compare the two days by model, segment and source. Where the change was meant, there is nothing to do."
  },
  "log-drift-value": {
    level: "warning",
    title: "Outcomes, segments, sources and models have the values that they had the days before.",
    why: "A group that is spelt in another way is another group to every figure; one that is gone is not measured.",
    mend: "Find out which service was changed, and whether that was meant."
  },
  "log-drift-volume": {
    level: "warning",
    title: "A day has at least half as many decisions as the quietest of the seven days before.",
    why: "Decisions that were taken and not logged are missed by nobody else.",
    mend: "Compare with what the services say that they decided."
  },
  "log-retention-passed": {
    level: "warning",
    title: "No record is kept longer than its tier says, unless it is held.",
    why: "What is kept beyond its time is kept without a reason, and may be about a person.",
    mend: "Run `tracegate log retain`, or say by `log hold` why it is kept."
  },
  "log-decision-unknown": {
    level: "error",
    title: "An override or outcome is about a decision in the log.",
    why: "What is said of a decision that nobody can find is said of nothing.",
    mend: "Find out whether the decision was cut out, or the sender named a wrong id."
  },
  "log-decision-uncounted": {
    level: "warning",
    title: "An override or outcome is about a decision of which the log may have kept a count alone.",
    why: "Of the low risk tier only counts are kept; whether the decision was one of them cannot be told.",
    mend: "Nothing, when its use case is of the low risk tier."
  },
  "log-file-unknown": {
    level: "warning",
    title: "In the folders of the log lies nothing but the log.",
    why: "A file that no part of the log knows may be one that was renamed.",
    mend: "Look at the file, and move it away."
  },
  "log-not-covered": {
    level: "note",
    title: "Records after the last checkpoint are not under a signature yet.",
    why: "Until then nothing proves that they are what was written.",
    mend: "Run `tracegate log checkpoint`, best every minute."
  }
};

// src/finding/record-rules.ts
var recordRules = {
  "arrival-approved": {
    level: "note",
    title: "A governed file arrived with the sign-offs that policy asks for.",
    why: "They were derived again from the pull request that brought it.",
    mend: "Nothing to do."
  },
  "arrival-unapproved": {
    level: "error",
    title: "A governed file arrived without the sign-offs that policy asks for.",
    why: "A merge is not proof, and a direct push is signed by nobody; reviews after it do not count.",
    mend: "Take it back, and bring it by a pull request that the policy\u2019s roles sign; an objective or a model needs a new version."
  },
  "arrival-undetermined": {
    level: "error",
    title: "It cannot be told whether a governed file was signed off.",
    why: "Nothing is recorded while it is unknown: a record, once written, stays.",
    mend: "Mend the fault that is named, and run the job again."
  },
  "record-impossible": {
    level: "error",
    title: "An objective arrived that nothing can be recorded about.",
    why: "A record states the class of the change, which needs a valid file and valid versions to compare with, and holds only what its format allows.",
    mend: "Mend what is wrong with the file, in a new version."
  },
  "record-written": {
    level: "note",
    title: "A record was made.",
    why: "It holds who signed what, for when the reviews can no longer be read.",
    mend: "Nothing to do."
  },
  "record-present": {
    level: "note",
    title: "The record is there already, and says the same.",
    why: "Running twice changes nothing.",
    mend: "Nothing to do."
  },
  "record-confirmed": {
    level: "note",
    title: "A record that was added says what is derived from GitHub.",
    why: "Whoever wrote it, it was compared with the reviews themselves.",
    mend: "Nothing to do."
  },
  "record-differs": {
    level: "error",
    title: "There is a record that says something else than what is derived.",
    why: "It was written by hand, or what it was derived from has changed: someone who signed left a team, or a review was dismissed later. It is never overwritten.",
    mend: "Find out which of the two is right. To have it recorded anew, remove the file from approvals/ and run the job again."
  },
  "record-forged": {
    level: "error",
    title: "A record arrived that is not what is derived from GitHub.",
    why: "A record that somebody typed in proves nothing.",
    mend: "Remove it, find out who pushed it, and run the job of the push that brought the objective again."
  },
  "record-removed": {
    level: "error",
    title: "A record was removed.",
    why: "Without it nothing says who signed once the reviews are gone.",
    mend: "Restore it, or run the job of the push that brought the objective again."
  },
  "record-not-permitted": {
    level: "error",
    title: "The token may not write the record.",
    why: "A record that could not be written is missing when it is asked for.",
    mend: "Give the job `contents: write`, let the token\u2019s app pass the rule set of the branch, or use `record: branch`; then run the job again."
  },
  "alert-failed": {
    level: "error",
    title: "The issue that was to raise the alarm could not be opened.",
    why: "Somebody counts on being told.",
    mend: "Give the job `issues: write`, enable issues, and run the job again."
  }
};

// src/finding/measure-rules.ts
var measureRules = {
  "derivation-impossible": {
    level: "error",
    title: "A constraint derives a figure that could never break it.",
    why: "No ratio to the highest rate is above 1, and a gap that is bounded on one side may be as wide as it likes on the other.",
    mend: "Hold a ratio by a floor (`>=`), a gap by `abs <=`, and let it apply to segments."
  },
  "threshold-outside-range": {
    level: "error",
    title: "A threshold lies outside its own allowed range.",
    why: "A range is the stretch within which the threshold may move; whoever signs it signs both of its ends.",
    mend: "Write the lower end first, and a threshold between both."
  },
  "metric-unknown": {
    level: "error",
    title: "A metric is used that the metric catalogue does not define.",
    why: "Where policies/metrics.yaml says what each metric means, one that it leaves out means nothing that anyone signed.",
    mend: "Define the metric in policies/metrics.yaml, or correct the spelling."
  },
  "metric-direction-contradicted": {
    level: "error",
    title: "A constraint or goal pulls against the direction of its metric.",
    why: "A ceiling on what should be high, or a floor under what should be low, forbids what is good and allows what is bad.",
    mend: "Turn the operator round, or correct the direction in policies/metrics.yaml."
  },
  "metric-unit-differs": {
    level: "error",
    title: "A constraint uses another unit than the metric catalogue.",
    why: "5 is a broken promise as a ratio and a kept one as a percentage.",
    mend: "Write the threshold in the unit of policies/metrics.yaml."
  },
  "metric-slices-missing": {
    level: "error",
    title: "No KPI reports a metric for the segments that the metric catalogue wants it reported for.",
    why: "The catalogue says for whom a metric has to be looked at, whoever writes the objective.",
    mend: "Add the segments to the `slices` of the KPI."
  },
  "metric-redefined": {
    level: "warning",
    title: "The metric catalogue gives a metric another meaning while the objectives that use it keep their number.",
    why: "The same threshold on another definition, unit or direction is another promise. It counts as relaxing, and asks for the sign-offs of that for each of those objectives.",
    mend: "Define the new meaning as a metric of its own, and use it in a new version of the objective."
  },
  "slices-vanished": {
    level: "error",
    title: "A KPI report lacks a group that the report before it had.",
    why: "A constraint that fails for a group must not pass because the group is no longer measured.",
    mend: "Report the group again; where it no longer exists, have the constraint waived for this model version."
  },
  "waiver-too-long": {
    level: "error",
    title: "A waiver ends before it begins, or more than 30 days ahead.",
    why: "A waiver is a loan: what is to hold for longer is a new version of the objective.",
    mend: "Let `expires_at` lie after `granted_at`, and at most 30 days after it and from today."
  },
  "waiver-without-subject": {
    level: "error",
    title: "A waiver names an objective, or a constraint of it, that is not there.",
    why: "Nobody could tell what is waived.",
    mend: "Name an existing objective version and one of its constraints."
  }
};

// src/finding/kpi-import-rules.ts
var kpiImportRules = {
  "kpi-format-unknown": {
    level: "error",
    title: "It cannot be told which tool wrote a KPI report.",
    why: "A report that is read as what it is not would be compared by accident.",
    mend: "Name the format: by the ending of the file, or with `kpi-format`."
  },
  "kpi-syntax": {
    level: "error",
    title: "A KPI report is not valid in its format.",
    why: "Everything else depends on reading the file in exactly one way.",
    mend: "Correct the line that is named, or have the tool write the report again."
  },
  "kpi-run-unfinished": {
    level: "error",
    title: "The run that a KPI report is of did not finish, or was deleted.",
    why: "Its figures may still change, were given up, or are in part not there.",
    mend: "Cite a run that has finished."
  },
  "kpi-figure-unclear": {
    level: "error",
    title: "It is not clear what a figure of a KPI report means.",
    why: "A group or a metric that no pattern fits would vanish from what is compared.",
    mend: "Name it in kpis/mapping.yaml under `figures`, or under `ignore` when it is no KPI."
  },
  "kpi-subject-unclear": {
    level: "error",
    title: "A KPI report contradicts itself about what it is about.",
    why: "Figures of two models or times cannot be held to one objective.",
    mend: "State model, version, objective and time once."
  },
  "kpi-mapping-conflict": {
    level: "error",
    title: "Two entries of the mapping are for one report.",
    why: "It would be a choice which of them tells what is compared.",
    mend: "Keep one entry for a format and model."
  },
  "kpi-mapping-unusable": {
    level: "error",
    title: "An entry of the mapping cannot be followed.",
    why: "What it was written to find would never be found.",
    mend: "Correct the entry."
  }
};

// src/finding/sign-off-rules.ts
var signOffRules = {
  "no-rule-covers": {
    level: "error",
    title: "A governed file changed that no policy rule covers.",
    why: "What nobody must approve, nobody has approved.",
    mend: "Add a rule for this subject to policies/approvals.yaml, in a pull request of its own."
  },
  "policy-missing": {
    level: "error",
    title: "The base branch has no approval policy.",
    why: "Without a policy nobody can be said to have approved anything.",
    mend: "Commit policies/approvals.yaml to the base branch; `tracegate init` writes a starter."
  },
  "policy-invalid": {
    level: "error",
    title: "The approval policy on the base branch is not valid.",
    why: "An unreadable policy must not be read as one that asks for nothing.",
    mend: "Mend policies/approvals.yaml on the base branch."
  },
  "objective-immutable": {
    level: "error",
    title: "A merged objective version is edited or removed.",
    why: "Decisions were taken and logged under exactly this text.",
    mend: "Leave the file as it is and add a new version with `tracegate new`."
  },
  "model-immutable": {
    level: "error",
    title: "A merged model registration is edited or removed.",
    why: "Promotions and decisions cite exactly this registration.",
    mend: "Leave the file as it is and register a new model version."
  },
  "evidence-edited-by-hand": {
    level: "error",
    title: "A pull request changes files under approvals/.",
    why: "A record that an author types in proves nothing.",
    mend: "Remove the change to approvals/ from the pull request."
  },
  "sign-off-missing": {
    level: "note",
    title: "A required sign-off has not been given yet.",
    why: "Policy or the objective itself asks for it.",
    mend: "A person who holds the role, and who did not contribute to the change, approves the pull request by review."
  },
  "sign-off-given": {
    level: "note",
    title: "A required sign-off has been given.",
    why: "It is bound to the content digest that is shown.",
    mend: "Nothing to do."
  },
  "role-unfillable": {
    level: "error",
    title: "A required role cannot be filled by anyone.",
    why: "Everyone who holds it is excluded, so waiting would be in vain.",
    mend: "Add people to the role, or have someone else author the change."
  },
  "named-person-excluded": {
    level: "error",
    title: "Someone who must sign in person may not sign.",
    why: "Nobody signs in their stead, and they had a hand in the change or are no person, so waiting would be in vain.",
    mend: "Have someone else author the change, or change the policy in a pull request of its own."
  },
  "hold-running": {
    level: "note",
    title: "The waiting time before the merge is not over.",
    why: "Policy gives everyone time to object after the last required sign-off; a change of the content starts it anew.",
    mend: "Wait; a check after the time that is named lets the change through."
  },
  "hold-over": {
    level: "note",
    title: "The waiting time before the merge was kept.",
    why: "Policy gives everyone time to object after the last required sign-off.",
    mend: "Nothing to do."
  },
  "hold-broken": {
    level: "error",
    title: "The change was merged before its waiting time was over.",
    why: "Policy gives everyone time to object, which nobody had.",
    mend: "Release the next version, and wait."
  },
  "changes-requested": {
    level: "error",
    title: "A holder of a required role has requested changes.",
    why: "An objection by someone whose agreement is needed blocks until it is settled.",
    mend: "Settle it with the reviewer, who then approves; or have the review dismissed, which is shown."
  },
  "review-dismissed": {
    level: "warning",
    title: "A review was dismissed.",
    why: "The person has no opinion until they review again; an older approval does not revive.",
    mend: "Ask for a new review."
  },
  "review-by-contributor": {
    level: "warning",
    title: "An approval is by someone who contributed to the change.",
    why: "Four eyes are needed: those who wrote it cannot sign it.",
    mend: "Someone else who holds the role reviews."
  },
  "review-by-author": {
    level: "warning",
    title: "An approval is by the author of the pull request.",
    why: "Four eyes are needed: the author cannot sign.",
    mend: "Someone else who holds the role reviews."
  },
  "review-by-bot": {
    level: "warning",
    title: "An approval is by a bot, an app or a deleted account.",
    why: "Only a person can answer for a sign-off.",
    mend: "A person who holds the role reviews."
  },
  "review-without-role": {
    level: "note",
    title: "An approval is by someone who holds none of the required roles.",
    why: "It is welcome but signs for nothing.",
    mend: "Nothing to do."
  },
  "review-objection-without-role": {
    level: "warning",
    title: "Changes are requested by someone who holds none of the required roles.",
    why: "Everybody may object, and is heard; only those who must sign can block.",
    mend: "Read the objection. A holder of the role who shares it requests changes too."
  },
  "review-content-differs": {
    level: "warning",
    title: "An approval was given on other content.",
    why: "The governed files changed after it, or GitHub moved the review to a commit the reviewer did not see.",
    mend: "Ask for a new review of the content as it is now."
  },
  "review-commit-lost": {
    level: "warning",
    title: "The commit that was reviewed can no longer be read.",
    why: "It cannot be proven what was signed.",
    mend: "Ask for a new review."
  },
  "review-head-unproven": {
    level: "warning",
    title: "It cannot be proven what the head was when the review was submitted.",
    why: "GitHub can move a review to a newer commit; only the push log shows what was there.",
    mend: "Ask for a new review."
  },
  "review-before-base-change": {
    level: "warning",
    title: "An approval was given before the pull request was retargeted to another base branch.",
    why: "The reviewer agreed to a change of another branch, under that branch\u2019s policy.",
    mend: "Ask for a new review."
  },
  "review-unclear": {
    level: "warning",
    title: "A review has a state or a time that is not known.",
    why: "What cannot be understood is never read as an approval.",
    mend: "Ask for a new review; if it stays, run a newer version of Tracegate."
  },
  "review-after-merge": {
    level: "warning",
    title: "An approval was submitted after the merge.",
    why: "It could not have governed the merge.",
    mend: "Nothing to do; it does not count."
  },
  "contributor-unknown": {
    level: "error",
    title: "A commit is by someone whose account is not known.",
    why: "It cannot be ruled out that the same person also approves.",
    mend: "Link the commit\u2019s e-mail address to a GitHub account, or have the commit re-authored."
  },
  "co-author-unknown": {
    level: "error",
    title: "A co-author is named whose account is not known.",
    why: "It cannot be ruled out that the same person also approves.",
    mend: "Name the co-author by the account\u2019s own address: <id>+<login>@users.noreply.github.com."
  },
  "removed-commits-counted": {
    level: "note",
    title: "Someone contributed commits that were removed from the branch since.",
    why: "What they wrote may live on in the commits that replaced theirs.",
    mend: "Someone else who holds the role reviews."
  },
  "removed-commits-unknown": {
    level: "warning",
    title: "It is not known who wrote commits that were removed from the branch.",
    why: "Their authors cannot be told from those who approve.",
    mend: "Look at who pushed; where in doubt, open the pull request anew."
  },
  "removed-commits-unread": {
    level: "error",
    title: "Commits that were removed from the branch cannot be read.",
    why: "It cannot be ruled out that someone who wrote them also approves.",
    mend: "Open the pull request anew, from a branch of another name."
  },
  "signature-unverified": {
    level: "error",
    title: "A commit carries no signature that GitHub shows as verified.",
    why: "The policy asks for signed commits, since the names in unsigned ones are anyone\u2019s claim.",
    mend: 'Sign the commits with a key that GitHub knows (`git rebase --exec "git commit --amend --no-edit -S"`) and push them anew.'
  },
  "token-cannot-read-team": {
    level: "error",
    title: "A team cannot be read.",
    why: "The workflow token may not list team members; a team that cannot be read is not skipped.",
    mend: "Give the action a token that may read organisation members (a GitHub App with Members: read)."
  },
  "tree-truncated": {
    level: "error",
    title: "GitHub returned only a part of the file list.",
    why: "A part that was not seen cannot be said to be unchanged.",
    mend: "Split the repository, or remove generated files from it."
  },
  "head-unreadable": {
    level: "error",
    title: "The commits or files of the pull request cannot be read in full.",
    why: "What was not seen cannot be approved.",
    mend: "Make the pull request smaller, or run the check again."
  },
  "head-moved": {
    level: "warning",
    title: "The pull request has a newer head than the one evaluated.",
    why: "The verdict is for the commit that it names.",
    mend: "Wait for the check of the newer commit."
  },
  "pull-request-missing": {
    level: "error",
    title: "No open pull request belongs to this event.",
    why: "There is nothing that could be allowed.",
    mend: "Run the check on an event of an open pull request."
  },
  "merge-group-unattributed": {
    level: "error",
    title: "The merge group changes governed files that none of its pull requests carries.",
    why: "Every governed byte that a merge brings must have been signed on some pull request.",
    mend: "Remove the pull request from the queue and queue it again."
  },
  "merge-group-policies": {
    level: "error",
    title: "More than one pull request of a merge group changes the approval policy.",
    why: "Each is judged by the policy before it, which only the other\u2019s merge would settle.",
    mend: "Take all but one of them out of the queue, and queue them one after the other."
  },
  "github-unavailable": {
    level: "error",
    title: "GitHub could not be read or written.",
    why: "A fault is never an allow.",
    mend: "Run the check again."
  },
  "nothing-governed": {
    level: "note",
    title: "Nothing changes that needs a sign-off.",
    why: "Tracegate decides only on what it governs.",
    mend: "Nothing to do."
  }
};

// src/finding/validation-rules.ts
var validationRules = {
  "file-too-large": {
    level: "error",
    title: "The file is larger than a governed file may be.",
    why: "A size cap keeps a hostile or accidental file from stopping the check for everyone.",
    mend: "Keep objectives and policies small; 64 KiB is the limit for YAML, 32 MiB for a KPI report."
  },
  "file-unreadable": {
    level: "error",
    title: "The file cannot be read.",
    why: "What cannot be read cannot be checked, and what is not checked is never allowed.",
    mend: "Check that the file exists and is readable."
  },
  "text-not-utf8": {
    level: "error",
    title: "The file is not UTF-8 text.",
    why: "Two programs that guess an encoding differently would read two different objectives.",
    mend: "Save the file as UTF-8."
  },
  "text-control-character": {
    level: "error",
    title: "The file holds a control character.",
    why: "Controls are read differently by different programs; direction controls show a reviewer something else than is there.",
    mend: "Remove the character."
  },
  "yaml-syntax": {
    level: "error",
    title: "The file is not valid YAML 1.2.",
    why: "Everything else depends on reading the file in exactly one way.",
    mend: "Correct the line that is named."
  },
  "yaml-nested-mapping": {
    level: "error",
    title: "A value holds an unquoted `key: value` pair.",
    why: "YAML does not allow `a: b, c: d` on one line outside braces.",
    mend: "Write the pairs in braces, or quote the text."
  },
  "yaml-directive": {
    level: "error",
    title: "The file asks for another YAML version or defines tags.",
    why: "YAML 1.1 reads `yes`, `1_000` and dates differently; a directive would change what a file means.",
    mend: "Remove the line that starts with `%`."
  },
  "yaml-many-documents": {
    level: "error",
    title: "The file holds more than one YAML document.",
    why: "It would be ambiguous which of them governs.",
    mend: "Keep one document to a file; remove `---` and what follows."
  },
  "yaml-duplicate-key": {
    level: "error",
    title: "A key occurs twice in one mapping.",
    why: "Programs disagree on whether the first or the last one counts.",
    mend: "Remove one of the two."
  },
  "yaml-key-not-text": {
    level: "error",
    title: "A key is not plain text.",
    why: "Keys such as numbers, null or lists are turned into text differently by different programs.",
    mend: "Use a plain name, or quote the key."
  },
  "nesting-too-deep": {
    level: "error",
    title: "The file is nested too deeply or expands to too much.",
    why: "Nesting and aliases can make a small file need unbounded memory.",
    mend: "Flatten the file; write repeated content out instead of using aliases."
  },
  "yaml-empty": {
    level: "error",
    title: "The file is empty.",
    why: "An empty file says nothing that could be approved.",
    mend: "Fill the file in, or remove it."
  },
  "json-syntax": {
    level: "error",
    title: "The file is not valid JSON.",
    why: "Everything else depends on reading the file in exactly one way.",
    mend: "Correct the line that is named."
  },
  "number-not-finite": {
    level: "error",
    title: "A number is infinite, not a number, or too large.",
    why: "A threshold of infinity is no threshold, and every comparison with NaN is false.",
    mend: "Write a finite decimal number."
  },
  "number-not-decimal": {
    level: "error",
    title: "A number is written in hexadecimal or octal.",
    why: "A reviewer reads 0x10 and 10 alike; a threshold must be legible.",
    mend: "Write the number in decimal."
  },
  "missing-key": {
    level: "error",
    title: "A required key is missing.",
    why: "The format requires it; see the schema in schemas/.",
    mend: "Add the key."
  },
  "unknown-key": {
    level: "error",
    title: "A key is not part of the format.",
    why: "A misspelt key would otherwise be ignored in silence.",
    mend: "Correct the spelling, or remove the key."
  },
  "wrong-type": {
    level: "error",
    title: "A value has the wrong type.",
    why: "The format asks for another type; see the schema in schemas/.",
    mend: "Write a value of the type that is named."
  },
  "malformed-value": {
    level: "error",
    title: "A value does not have the form that the format asks for.",
    why: "The format restricts this value; see the schema in schemas/.",
    mend: "Write the value in the form that is named."
  },
  "not-a-date": {
    level: "error",
    title: "A date or time does not exist or is not RFC 3339.",
    why: "30 February would silently become 2 March in many programs.",
    mend: "Write a real date as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm:ssZ."
  },
  "path-unknown": {
    level: "error",
    title: "A file in a governed folder is not where the layout wants it.",
    why: "A file that no rule knows would be governed by nothing.",
    mend: "Move the file to the path that the layout names, or out of the governed folder."
  },
  "path-ambiguous": {
    level: "error",
    title: "A path looks like a governed one but is not.",
    why: "Look-alike letters, case and invisible characters make two paths that a reviewer cannot tell apart.",
    mend: "Rename it with plain lower-case ASCII letters."
  },
  "path-case-twin": {
    level: "error",
    title: "Two governed paths differ by case alone.",
    why: "A reviewer cannot tell them apart, and some file systems keep only one of them.",
    mend: "Keep one of them, in lower case where the layout allows it."
  },
  "path-not-regular-file": {
    level: "error",
    title: "A governed path is a symbolic link, a submodule or a special file.",
    why: "Its content would be decided outside the governed tree.",
    mend: "Commit the file itself."
  },
  "path-disagrees": {
    level: "error",
    title: "The path and the content name different things.",
    why: "Approvals and gates find files by path; the content must be what the path says.",
    mend: "Rename the file, or correct the name inside it."
  },
  "name-duplicate": {
    level: "error",
    title: "Two entries of a list have the same name.",
    why: "A name must identify one entry, or changes to it cannot be told.",
    mend: "Rename one of them."
  },
  "name-reserved": {
    level: "error",
    title: "A name is reserved.",
    why: "`all` and `by_segment` have a meaning of their own in `applies_to` and `slices`.",
    mend: "Choose another name."
  },
  "segment-undeclared": {
    level: "error",
    title: "A segment is used that `segments` does not declare.",
    why: "A constraint on a misspelt segment would never be evaluated.",
    mend: "Declare it under `segments`, or correct the spelling."
  },
  "metric-not-reported": {
    level: "error",
    title: "A metric is used that no KPI of the objective reports.",
    why: "A constraint on a metric that nobody reports is a promise that nobody keeps.",
    mend: "Add a KPI with this metric, or correct the spelling."
  },
  "role-unknown": {
    level: "error",
    title: "A role is named that `policies/approvals.yaml` does not define.",
    why: "Nobody could sign for it.",
    mend: "Define the role under `roles`, or correct the spelling."
  },
  "condition-malformed": {
    level: "error",
    title: "An escalation condition cannot be read.",
    why: "A rule that cannot be read is never evaluated.",
    mend: "Write `<kpi or metric> <operator> <number>`, with `for <n> days` where it must last."
  },
  "effective-before-superseded": {
    level: "error",
    title: "An objective takes effect before the version it supersedes.",
    why: "It would be unclear which of the two governed a decision.",
    mend: "Move `effective_date` to the superseded version\u2019s date or later."
  },
  "review-before-effective": {
    level: "error",
    title: "The review date is before the effective date.",
    why: "The objective would be due for review before it governs.",
    mend: "Move `review_by` after `effective_date`."
  },
  "superseded-missing": {
    level: "error",
    title: "The version that this one supersedes does not exist or is not lower.",
    why: "Changes are classed against the superseded version; without it nothing can be compared.",
    mend: "Name an existing lower version of the same domain, or leave `supersedes` out."
  },
  "superseded-invalid": {
    level: "error",
    title: "The version that a new one is compared with is not valid.",
    why: "Without it nobody can say what changes, nor who has to sign.",
    mend: "Mend the older file first, in a pull request of its own."
  },
  "version-ambiguous": {
    level: "error",
    title: "Two files name the same version.",
    why: "`v1.2` and `v1.2.0` are one version; two files for it would disagree.",
    mend: "Keep one of them."
  },
  "bump-too-small": {
    level: "error",
    title: "The version rises by less than its changes demand.",
    why: "Readers tell from the number whether a promise was weakened.",
    mend: "Raise the version by at least the part that is named."
  },
  "approval-claim-unverified": {
    level: "warning",
    title: "`approved_at` is typed in by the author.",
    why: "It is a claim. Only a review on the pull request counts as a sign-off.",
    mend: "Leave it out; people sign by reviewing the pull request."
  },
  "person-ambiguous": {
    level: "error",
    title: "A policy names one login in two ways.",
    why: "With an account\u2019s id a login stands for that account alone; without it, for whoever has the login now.",
    mend: "Write the login with the same id everywhere, or nowhere with one."
  },
  "case-impossible": {
    level: "error",
    title: "A case of a policy test describes a change that there cannot be.",
    why: "Whatever the policy makes of it tells nothing about the changes that there are.",
    mend: "Describe the change as the gate would see it."
  },
  "rule-never-matches": {
    level: "error",
    title: "A policy rule can never match.",
    why: "Its conditions exclude each other, so what it was written to guard is not guarded.",
    mend: "Correct the conditions of the rule."
  },
  "risk-tier-below-use-case": {
    level: "error",
    title: "The objective has a lower risk tier than its use case.",
    why: "The tier decides who signs, which lineage is asked for and how fresh KPIs must be: an author cannot choose less than the decision risk matrix says.",
    mend: "Write the tier of the use case, or have the matrix in policies/risk-tiers.yaml changed first."
  },
  "use-case-conflict": {
    level: "error",
    title: "The decision risk matrix gives a domain two tiers.",
    why: "It would be a choice which of them holds.",
    mend: "Name each domain under one tier."
  },
  "subject-never-matches": {
    level: "warning",
    title: "A policy rule names a subject that it can never match.",
    why: "Its other conditions ask for what that subject does not have, so that the subject is not guarded by this rule.",
    mend: "Write a rule of its own for that subject."
  },
  "component-missing": {
    level: "error",
    title: "A component has no owner, or more than one entry.",
    why: "Every component needs exactly one accountable role.",
    mend: "List every component once."
  },
  "value-conflict": {
    level: "error",
    title: "A KPI report gives two different values for one metric and slice.",
    why: "It would be a choice which of them is compared.",
    mend: "Report each metric once for each slice."
  },
  "value-impossible": {
    level: "error",
    title: "A KPI row contradicts itself.",
    why: "Counts that do not add up to the value, or negative samples, cannot come from a measurement.",
    mend: "Report the value and the counts of the same measurement."
  }
};

// src/finding/verdict-rules.ts
var verdictRules = {
  "verdict-allows": {
    level: "error",
    title: "The verdict is an allow.",
    why: "A denial, missing sign-offs and a gate that could not be evaluated let nothing through.",
    mend: "Mend what the verdict names, and run the gate again."
  },
  "verdict-in-force": {
    level: "error",
    title: "The verdict was given before now and has not expired.",
    why: "What has been frozen or withdrawn since is noticed by a new gate alone.",
    mend: "Run the gate again, right before the deployment."
  },
  "verdict-artifact": {
    level: "error",
    title: "The verdict is about the artifact that is about to be deployed.",
    why: "A pass for one artifact must not ship another.",
    mend: "Deploy the artifact that was registered, or register and promote this one."
  },
  "verdict-environment": {
    level: "error",
    title: "The verdict is about the environment that is deployed to.",
    why: "What may run in staging may not run in production by that alone.",
    mend: "Run the gate for this environment."
  },
  "verdict-model": {
    level: "error",
    title: "The verdict is about the model, version and objective that were asked about.",
    why: "Who names them wants no other.",
    mend: "Run the gate for what is to be deployed."
  },
  "verdict-governance": {
    level: "error",
    title: "The verdict rests on the governance repository and branch that were asked about.",
    why: "A verdict by rules of one\u2019s own making proves nothing.",
    mend: "Run the gate on the repository and the branch that govern."
  },
  "verdict-break-glass": {
    level: "error",
    title: "No glass was broken for the verdict, where that is asked for.",
    why: "A verdict over failed checks is for the emergency that it was given in.",
    mend: "Mend what failed, and run the gate without `break-glass-reason`."
  },
  "verdict-unreadable": {
    level: "error",
    title: "A file is not the verdict of a gate, or says two things at once.",
    why: "What cannot be read lets nothing through.",
    mend: "Take the file as the gate wrote it."
  },
  "break-glass-used": {
    level: "warning",
    title: "Someone whom the policy lets do so let a deployment through that the gate denied.",
    why: "It must be seen by everybody, and mended afterwards.",
    mend: "Read the issue that records it, mend what was overridden, and close it."
  },
  "break-glass-refused": {
    level: "error",
    title: "The glass cannot be broken here, by this person, or over this.",
    why: "An emergency exit that opens for everyone, or unseen, is a back door.",
    mend: "Let someone who holds a role of `settings.break_glass` start the workflow by hand, with a token that may open an issue in the governance repository; what was tampered with or cannot be read has to be mended."
  }
};

// src/finding/catalogue.ts
var catalogue = {
  ...validationRules,
  ...measureRules,
  ...kpiImportRules,
  ...changeRules,
  ...signOffRules,
  ...gateRules,
  ...recordRules,
  ...evidenceRules,
  ...lineageRules,
  ...verdictRules,
  ...logRules,
  ...impactRules
};

// src/finding/finding.ts
function finding(id, message, place = {}, mend) {
  const rule = catalogue[id];
  return {
    id,
    level: rule.level,
    message,
    mend: mend ?? rule.mend,
    ...place.file === void 0 ? {} : { file: place.file },
    ...place.at === void 0 ? {} : { line: place.at.line, column: place.at.column }
  };
}
function sortFindings(findings2) {
  return findings2.toSorted(
    (a, b) => compareText(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.id, b.id) || compareText(a.message, b.message)
  );
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/store/verify/verify-findings.ts
var MOST_OF_A_KIND = 20;
var LogFindings = class {
  found = [];
  counts = /* @__PURE__ */ new Map();
  /** @param file its path within the log @param line from 1, in a file that is made of lines */
  add(id, message, file, line) {
    const key = `${id} ${file ?? ""}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count > MOST_OF_A_KIND) return;
    this.found.push(finding(id, message, { file, at: line === void 0 ? void 0 : { line, column: 1 } }));
  }
  /** Whether anything denies that the log is what it was. */
  get hasErrors() {
    return this.found.some(({ level }) => level === "error");
  }
  toList() {
    const more = [...this.counts].flatMap(([key, count]) => {
      if (count <= MOST_OF_A_KIND) return [];
      const space2 = key.indexOf(" ");
      const [rule, file] = [key.slice(0, space2), key.slice(space2 + 1)];
      const message = `And ${count - MOST_OF_A_KIND} more like these: ${catalogue[rule].title}`;
      return [finding(rule, message, { file: file === "" ? void 0 : file })];
    });
    return [...sortFindings(this.found), ...more];
  }
};

// src/store/verify/verify-silence.ts
var HOUR_MS = 36e5;
var SilenceCheck = class {
  hours = /* @__PURE__ */ new Set();
  known;
  last;
  coveredLast;
  /** Since when there is somebody who would write: records of an earlier hour came late, or before any heartbeat. */
  since;
  /** @param known the last hour of what was verified before, counted since 1970 @param hasBeats whether there were any */
  constructor(known2, hasBeats) {
    if (known2 !== void 0) this.hours.add(known2);
    this.known = known2 ?? 0;
    this.last = this.known;
    this.coveredLast = known2;
    this.since = known2 !== void 0 && hasBeats ? known2 : Infinity;
  }
  take(id, isHeartbeat, isCovered) {
    const hour = Math.floor((timeOfUuidV7(id) ?? 0) / HOUR_MS);
    if (isHeartbeat) this.since = Math.min(this.since, Math.max(hour, this.known));
    if (isCovered) this.coveredLast = Math.max(this.coveredLast ?? 0, hour);
    if (hour === this.last) return;
    this.last = hour;
    this.hours.add(hour);
  }
  /** @param deleted days of which segments are gone */
  finish(deleted, findings2) {
    const hours = [...this.hours].filter((hour) => hour >= this.since).toSorted((a, b) => a - b);
    for (const [at, hour] of hours.entries()) {
      const next = hours[at + 1];
      if (next === void 0 || next === hour + 1) continue;
      const [from, to] = [(hour + 1) * HOUR_MS, next * HOUR_MS];
      const [first, last] = [dayOf2(hour * HOUR_MS), dayOf2(to)];
      if ([...deleted].some((day) => first <= day && day <= last)) continue;
      findings2.add(
        "log-silence",
        `From ${minuteOf(from)} to ${minuteOf(to)} nobody wrote anything, nor a heartbeat.`
      );
    }
  }
  toState() {
    return this.coveredLast;
  }
};
function minuteOf(time) {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}

// src/store/sample-frame.ts
function sampleFrame(tree, period = {}) {
  const { size } = tree;
  const isIn = within(period);
  const entries = new TreeEntries(tree.folder, size);
  const before = new Uint32Array(Math.ceil(size / TILE_WIDTH) + 1);
  const kinds = {};
  const silence = new SilenceCheck(void 0, false);
  const frontier = new MerkleFrontier();
  const segments = /* @__PURE__ */ new Map();
  const tombstones = [];
  let next = 0;
  for (const range of tree.journal.ranges) {
    if (range.leaf >= size) continue;
    if (range.leaf !== next) throw unknownLeaf(next);
    next = Math.min(size, range.leaf + range.to - range.from);
    const segment = segments.get(keyOf2(range)) ?? { range, records: 0, decisions: 0, isIn };
    segments.set(keyOf2(range), segment);
    for (let leaf = range.leaf; leaf < next; leaf += 1) {
      const entry = entries.at(leaf);
      const told = entry === void 0 ? void 0 : readLeafEntry(entry);
      if (entry === void 0 || told === void 0)
        throw new TreeFault(`Entry ${leaf} of the tree cannot be read.`);
      const { id, kind } = told;
      frontier.push(leafHash(entry));
      segment.records += 1;
      if (kind === "erasure") tombstones.push(id);
      if (!isIn(id)) continue;
      silence.take(id, kind === "heartbeat", true);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (kind !== "decision") continue;
      segment.decisions += 1;
      before[Math.floor(leaf / TILE_WIDTH) + 1] += 1;
    }
  }
  if (next !== size) throw unknownLeaf(next);
  if (!frontier.root().equals(tree.root))
    throw new TreeFault("The entries of the tree are not those that were signed.");
  for (let bundle = 1; bundle < before.length; bundle += 1) before[bundle] += before[bundle - 1];
  const silences = new LogFindings();
  silence.finish(/* @__PURE__ */ new Set(), silences);
  return {
    decisions: kinds.decision ?? 0,
    kinds,
    ...framePlaces(tree, segments, tombstones),
    silences: silences.toList().map(({ message }) => message),
    decisionAt: (number2) => decisionAt(number2, before, entries, isIn)
  };
}
function within({ since = -Infinity, until = Infinity }) {
  if (since === -Infinity && until === Infinity) return () => true;
  return (id) => {
    const time = timeOfUuidV7(id) ?? 0;
    return time >= since && time < until;
  };
}
var unknownLeaf = (leaf) => new TreeFault(`The journal of the tree does not say what leaf ${leaf} is of.`);
function decisionAt(number2, before, entries, isIn) {
  let [low, high] = [0, before.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (before[middle] <= number2) low = middle;
    else high = middle;
  }
  let left = number2 - before[low];
  for (let leaf = low * TILE_WIDTH; leaf < (low + 1) * TILE_WIDTH; leaf += 1) {
    const entry = entries.at(leaf);
    const told = entry === void 0 ? void 0 : readLeafEntry(entry);
    if (told?.kind !== "decision" || !isIn(told.id)) continue;
    if (left === 0) return { leaf, id: told.id };
    left -= 1;
  }
  throw new TreeFault(`The tree has no decision ${number2}.`);
}

// generated/trace-validators.js
var __getOwnPropNames3 = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames3(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length2 = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal2 = __commonJS2({
  "node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal2(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal2(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal2(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal2 = __commonJS2({
  "node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal2 = require_fast_deep_equal2();
    equal2.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal2;
  }
});
var traceFile = validate522;
var func2 = require_ucs2length2().default;
var func02 = require_equal2().default;
var pattern32 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate532(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern32.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate532.errors = vErrors;
  return errors === 0;
}
var pattern42 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");
function validate552(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern42.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
var pattern52 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*$", "u");
function validate572(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern52.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate572.errors = vErrors;
  return errors === 0;
}
var pattern72 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate602(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern72.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate602.errors = vErrors;
  return errors === 0;
}
var pattern82 = new RegExp("^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$", "u");
function validate62(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern82.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var pattern92 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$", "u");
function validate64(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 512) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 } });
      errors++;
    }
    if (!pattern92.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var pattern102 = new RegExp("^[0-9a-f]{64}$", "u");
function validate66(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern102.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate68(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern11.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var pattern122 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$", "u");
function validate72(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern122.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var pattern132 = new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?$", "u");
function validate752(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern132.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate752.errors = vErrors;
  return errors === 0;
}
var pattern142 = new RegExp("^(0(\\.[0-9]{1,18})?|1(\\.0{1,18})?)$", "u");
function validate94(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern142.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,18})?|1(\\.0{1,18})?)$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var pattern62 = new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
function validate522(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trace === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trace" } });
      errors++;
    }
    if (data.decision_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_id" } });
      errors++;
    }
    if (data.made_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "made_at" } });
      errors++;
    }
    if (data.tool === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } });
      errors++;
    }
    if (data.origin === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" } });
      errors++;
    }
    if (data.complete === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } });
      errors++;
    }
    if (data.signature === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" } });
      errors++;
    }
    if (data.sources === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } });
      errors++;
    }
    if (data.answer === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" } });
      errors++;
    }
    for (const key0 in data) {
      if (!["trace", "decision_id", "made_at", "tool", "origin", "complete", "signature", "sources", "answer"].includes(key0)) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.trace !== void 0) {
      let data0 = data.trace;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("tracegate-trace/v1" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/const", keyword: "const", params: { allowedValue: "tracegate-trace/v1" } });
        errors++;
      }
    }
    if (data.decision_id !== void 0) {
      if (!validate532(data.decision_id, { instancePath: instancePath + "/decision_id" })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
        errors = vErrors.length;
      }
    }
    if (data.made_at !== void 0) {
      if (!validate552(data.made_at, { instancePath: instancePath + "/made_at" })) {
        vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
        errors = vErrors.length;
      }
    }
    if (data.tool !== void 0) {
      let data3 = data.tool;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } });
          errors++;
        }
        if (data3.version === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } });
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "name" || key1 === "version")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data3.name !== void 0) {
          let data4 = data3.name;
          if (typeof data4 !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if ("tracegate" !== data4) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "tracegate" } });
            errors++;
          }
        }
        if (data3.version !== void 0) {
          if (!validate572(data3.version, { instancePath: instancePath + "/tool/version" })) {
            vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.origin !== void 0) {
      if (typeof data.origin !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data8 = data.signature;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.status === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/required", keyword: "required", params: { missingProperty: "status" } });
          errors++;
        }
        if (data8.message === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/required", keyword: "required", params: { missingProperty: "message" } });
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "status" || key2 === "message")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
            errors++;
          }
        }
        if (data8.status !== void 0) {
          let data9 = data8.status;
          if (!(data9 === "verified" || data9 === "refused" || data9 === "not-checked" || data9 === "nothing-signed")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/signature/status", schemaPath: "#/properties/signature/properties/status/enum", keyword: "enum", params: { allowedValues: ["verified", "refused", "not-checked", "nothing-signed"] } });
            errors++;
          }
        }
        if (data8.message !== void 0) {
          if (typeof data8.message !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/signature/message", schemaPath: "#/properties/signature/properties/message/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data11 = data.sources;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.records === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/required", keyword: "required", params: { missingProperty: "records" } });
          errors++;
        }
        if (data11.gone === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/required", keyword: "required", params: { missingProperty: "gone" } });
          errors++;
        }
        if (data11.governance === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/required", keyword: "required", params: { missingProperty: "governance" } });
          errors++;
        }
        if (data11.search === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/required", keyword: "required", params: { missingProperty: "search" } });
          errors++;
        }
        if (data11.unread === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/required", keyword: "required", params: { missingProperty: "unread" } });
          errors++;
        }
        for (const key3 in data11) {
          if (!(key3 === "records" || key3 === "gone" || key3 === "governance" || key3 === "search" || key3 === "unread")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
            errors++;
          }
        }
        if (data11.records !== void 0) {
          let data12 = data11.records;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.id === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/required", keyword: "required", params: { missingProperty: "id" } });
                  errors++;
                }
                if (data13.kind === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/required", keyword: "required", params: { missingProperty: "kind" } });
                  errors++;
                }
                if (data13.event === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/required", keyword: "required", params: { missingProperty: "event" } });
                  errors++;
                }
                if (data13.salt === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/required", keyword: "required", params: { missingProperty: "salt" } });
                  errors++;
                }
                if (data13.where === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/required", keyword: "required", params: { missingProperty: "where" } });
                  errors++;
                }
                if (data13.inclusion === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/required", keyword: "required", params: { missingProperty: "inclusion" } });
                  errors++;
                }
                if (data13.proof === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/required", keyword: "required", params: { missingProperty: "proof" } });
                  errors++;
                }
                for (const key4 in data13) {
                  if (!(key4 === "id" || key4 === "kind" || key4 === "event" || key4 === "salt" || key4 === "where" || key4 === "inclusion" || key4 === "proof")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                    errors++;
                  }
                }
                if (data13.id !== void 0) {
                  if (!validate532(data13.id, { instancePath: instancePath + "/sources/records/" + i0 + "/id" })) {
                    vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
                    errors = vErrors.length;
                  }
                }
                if (data13.kind !== void 0) {
                  let data15 = data13.kind;
                  if (!(data15 === "decision" || data15 === "override" || data15 === "outcome" || data15 === "erasure" || data15 === "heartbeat" || data15 === "remediation" || data15 === "aggregate" || data15 === "retention")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/kind", schemaPath: "#/properties/sources/properties/records/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ["decision", "override", "outcome", "erasure", "heartbeat", "remediation", "aggregate", "retention"] } });
                    errors++;
                  }
                }
                if (data13.event !== void 0) {
                  let data16 = data13.event;
                  if (typeof data16 === "string") {
                    if (func2(data16) > 65536) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/event", schemaPath: "#/properties/sources/properties/records/items/properties/event/maxLength", keyword: "maxLength", params: { limit: 65536 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/event", schemaPath: "#/properties/sources/properties/records/items/properties/event/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data13.salt !== void 0) {
                  let data17 = data13.salt;
                  if (typeof data17 === "string") {
                    if (!pattern62.test(data17)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/salt", schemaPath: "#/properties/sources/properties/records/items/properties/salt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/salt", schemaPath: "#/properties/sources/properties/records/items/properties/salt/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data13.where !== void 0) {
                  let data18 = data13.where;
                  if (!(data18 === "live" || data18 === "closed" || data18 === "sealed")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/where", schemaPath: "#/properties/sources/properties/records/items/properties/where/enum", keyword: "enum", params: { allowedValues: ["live", "closed", "sealed"] } });
                    errors++;
                  }
                }
                if (data13.inclusion !== void 0) {
                  let data19 = data13.inclusion;
                  if (!(data19 === "proven" || data19 === "not-covered" || data19 === "contradicted" || data19 === "unreadable")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/inclusion", schemaPath: "#/properties/sources/properties/records/items/properties/inclusion/enum", keyword: "enum", params: { allowedValues: ["proven", "not-covered", "contradicted", "unreadable"] } });
                    errors++;
                  }
                }
                if (data13.proof !== void 0) {
                  let data20 = data13.proof;
                  const _errs39 = errors;
                  let valid7 = false;
                  const _errs40 = errors;
                  if (typeof data20 !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/proof", schemaPath: "#/properties/sources/properties/records/items/properties/proof/anyOf/0/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  var _valid0 = _errs40 === errors;
                  valid7 = valid7 || _valid0;
                  if (!valid7) {
                    const _errs42 = errors;
                    if (data20 !== null) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/proof", schemaPath: "#/properties/sources/properties/records/items/properties/proof/anyOf/1/type", keyword: "type", params: { type: "null" } });
                      errors++;
                    }
                    var _valid0 = _errs42 === errors;
                    valid7 = valid7 || _valid0;
                  }
                  if (!valid7) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0 + "/proof", schemaPath: "#/properties/sources/properties/records/items/properties/proof/anyOf", keyword: "anyOf", params: {} });
                    errors++;
                  } else {
                    errors = _errs39;
                    if (vErrors !== null) {
                      if (_errs39) {
                        vErrors.length = _errs39;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records/" + i0, schemaPath: "#/properties/sources/properties/records/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/records", schemaPath: "#/properties/sources/properties/records/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
        if (data11.gone !== void 0) {
          let data21 = data11.gone;
          const _errs45 = errors;
          let valid8 = false;
          const _errs46 = errors;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.state === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/0/required", keyword: "required", params: { missingProperty: "state" } });
              errors++;
            }
            if (data21.message === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/0/required", keyword: "required", params: { missingProperty: "message" } });
              errors++;
            }
            if (data21.leaf === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/0/required", keyword: "required", params: { missingProperty: "leaf" } });
              errors++;
            }
            if (data21.archived === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/0/required", keyword: "required", params: { missingProperty: "archived" } });
              errors++;
            }
            if (data21.files === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/0/required", keyword: "required", params: { missingProperty: "files" } });
              errors++;
            }
            for (const key5 in data21) {
              if (!(key5 === "state" || key5 === "message" || key5 === "leaf" || key5 === "archived" || key5 === "files")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                errors++;
              }
            }
            if (data21.state !== void 0) {
              let data22 = data21.state;
              if (!(data22 === "deleted" || data22 === "erased" || data22 === "unreadable" || data22 === "lost")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/state", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/state/enum", keyword: "enum", params: { allowedValues: ["deleted", "erased", "unreadable", "lost"] } });
                errors++;
              }
            }
            if (data21.message !== void 0) {
              if (typeof data21.message !== "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/message", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
            if (data21.leaf !== void 0) {
              let data24 = data21.leaf;
              const _errs53 = errors;
              let valid10 = false;
              const _errs54 = errors;
              if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.kind === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } });
                  errors++;
                }
                if (data24.proof === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/0/required", keyword: "required", params: { missingProperty: "proof" } });
                  errors++;
                }
                for (const key6 in data24) {
                  if (!(key6 === "kind" || key6 === "proof")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                    errors++;
                  }
                }
                if (data24.kind !== void 0) {
                  let data25 = data24.kind;
                  if (!(data25 === "decision" || data25 === "override" || data25 === "outcome" || data25 === "erasure" || data25 === "heartbeat" || data25 === "remediation" || data25 === "aggregate" || data25 === "retention")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf/kind", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: ["decision", "override", "outcome", "erasure", "heartbeat", "remediation", "aggregate", "retention"] } });
                    errors++;
                  }
                }
                if (data24.proof !== void 0) {
                  if (typeof data24.proof !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf/proof", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/0/properties/proof/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
              var _valid2 = _errs54 === errors;
              valid10 = valid10 || _valid2;
              if (!valid10) {
                const _errs60 = errors;
                if (data24 !== null) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/1/type", keyword: "type", params: { type: "null" } });
                  errors++;
                }
                var _valid2 = _errs60 === errors;
                valid10 = valid10 || _valid2;
              }
              if (!valid10) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/leaf", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs53;
                if (vErrors !== null) {
                  if (_errs53) {
                    vErrors.length = _errs53;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data21.archived !== void 0) {
              let data27 = data21.archived;
              const _errs63 = errors;
              let valid12 = false;
              const _errs64 = errors;
              if (typeof data27 !== "boolean") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/archived", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/archived/anyOf/0/type", keyword: "type", params: { type: "boolean" } });
                errors++;
              }
              var _valid3 = _errs64 === errors;
              valid12 = valid12 || _valid3;
              if (!valid12) {
                const _errs66 = errors;
                if (data27 !== null) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/archived", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/archived/anyOf/1/type", keyword: "type", params: { type: "null" } });
                  errors++;
                }
                var _valid3 = _errs66 === errors;
                valid12 = valid12 || _valid3;
              }
              if (!valid12) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/archived", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/archived/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs63;
                if (vErrors !== null) {
                  if (_errs63) {
                    vErrors.length = _errs63;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data21.files !== void 0) {
              let data28 = data21.files;
              if (Array.isArray(data28)) {
                const len1 = data28.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data28[i1] !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/files/" + i1, schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/files/items/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone/files", schemaPath: "#/properties/sources/properties/gone/anyOf/0/properties/files/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/0/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
          var _valid1 = _errs46 === errors;
          valid8 = valid8 || _valid1;
          if (!valid8) {
            const _errs72 = errors;
            if (data21 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf/1/type", keyword: "type", params: { type: "null" } });
              errors++;
            }
            var _valid1 = _errs72 === errors;
            valid8 = valid8 || _valid1;
          }
          if (!valid8) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/gone", schemaPath: "#/properties/sources/properties/gone/anyOf", keyword: "anyOf", params: {} });
            errors++;
          } else {
            errors = _errs45;
            if (vErrors !== null) {
              if (_errs45) {
                vErrors.length = _errs45;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data11.governance !== void 0) {
          let data30 = data11.governance;
          const _errs75 = errors;
          let valid15 = false;
          const _errs76 = errors;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.from === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/required", keyword: "required", params: { missingProperty: "from" } });
              errors++;
            }
            if (data30.commit === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/required", keyword: "required", params: { missingProperty: "commit" } });
              errors++;
            }
            if (data30.chosen === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/required", keyword: "required", params: { missingProperty: "chosen" } });
              errors++;
            }
            if (data30.objectives === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/required", keyword: "required", params: { missingProperty: "objectives" } });
              errors++;
            }
            if (data30.models === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/required", keyword: "required", params: { missingProperty: "models" } });
              errors++;
            }
            if (data30.tiers === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/required", keyword: "required", params: { missingProperty: "tiers" } });
              errors++;
            }
            if (data30.files === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/required", keyword: "required", params: { missingProperty: "files" } });
              errors++;
            }
            for (const key7 in data30) {
              if (!(key7 === "from" || key7 === "commit" || key7 === "chosen" || key7 === "objectives" || key7 === "models" || key7 === "tiers" || key7 === "files")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                errors++;
              }
            }
            if (data30.from !== void 0) {
              let data31 = data30.from;
              if (!(data31 === "repository" || data31 === "bundle")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/from", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/from/enum", keyword: "enum", params: { allowedValues: ["repository", "bundle"] } });
                errors++;
              }
            }
            if (data30.commit !== void 0) {
              if (!validate602(data30.commit, { instancePath: instancePath + "/sources/governance/commit" })) {
                vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                errors = vErrors.length;
              }
            }
            if (data30.chosen !== void 0) {
              let data33 = data30.chosen;
              if (!(data33 === "by-record" || data33 === "by-time" || data33 === "by-checkout" || data33 === "by-bundle")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/chosen", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/chosen/enum", keyword: "enum", params: { allowedValues: ["by-record", "by-time", "by-checkout", "by-bundle"] } });
                errors++;
              }
            }
            if (data30.objectives !== void 0) {
              let data34 = data30.objectives;
              if (Array.isArray(data34)) {
                const len2 = data34.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data35 = data34[i2];
                  if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                    if (data35.objective_version === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/required", keyword: "required", params: { missingProperty: "objective_version" } });
                      errors++;
                    }
                    if (data35.path === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/required", keyword: "required", params: { missingProperty: "path" } });
                      errors++;
                    }
                    if (data35.status === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/required", keyword: "required", params: { missingProperty: "status" } });
                      errors++;
                    }
                    for (const key8 in data35) {
                      if (!(key8 === "objective_version" || key8 === "path" || key8 === "status" || key8 === "governs")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
                        errors++;
                      }
                    }
                    if (data35.objective_version !== void 0) {
                      if (!validate62(data35.objective_version, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/objective_version" })) {
                        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data35.path !== void 0) {
                      if (!validate64(data35.path, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/path" })) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data35.status !== void 0) {
                      let data38 = data35.status;
                      if (!(data38 === "valid" || data38 === "invalid" || data38 === "removed")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/status", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/status/enum", keyword: "enum", params: { allowedValues: ["valid", "invalid", "removed"] } });
                        errors++;
                      }
                    }
                    if (data35.governs !== void 0) {
                      let data39 = data35.governs;
                      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.sha256 === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "sha256" } });
                          errors++;
                        }
                        if (data39.effective_date === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "effective_date" } });
                          errors++;
                        }
                        if (data39.tier === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "tier" } });
                          errors++;
                        }
                        if (data39.approval === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "approval" } });
                          errors++;
                        }
                        if (data39.constraints === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "constraints" } });
                          errors++;
                        }
                        if (data39.decision_rules === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "decision_rules" } });
                          errors++;
                        }
                        for (const key9 in data39) {
                          if (!(key9 === "sha256" || key9 === "effective_date" || key9 === "tier" || key9 === "approval" || key9 === "constraints" || key9 === "decision_rules")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } });
                            errors++;
                          }
                        }
                        if (data39.sha256 !== void 0) {
                          if (!validate66(data39.sha256, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/sha256" })) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data39.effective_date !== void 0) {
                          if (!validate68(data39.effective_date, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/effective_date" })) {
                            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data39.tier !== void 0) {
                          let data42 = data39.tier;
                          if (!(data42 === "high" || data42 === "medium" || data42 === "low")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/tier", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                            errors++;
                          }
                        }
                        if (data39.approval !== void 0) {
                          let data43 = data39.approval;
                          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                            if (data43.state === void 0) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/required", keyword: "required", params: { missingProperty: "state" } });
                              errors++;
                            }
                            for (const key10 in data43) {
                              if (!(key10 === "state" || key10 === "record")) {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } });
                                errors++;
                              }
                            }
                            if (data43.state !== void 0) {
                              let data44 = data43.state;
                              if (!(data44 === "signed" || data44 === "unapproved" || data44 === "no-record" || data44 === "mismatch" || data44 === "unreadable")) {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval/state", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/properties/state/enum", keyword: "enum", params: { allowedValues: ["signed", "unapproved", "no-record", "mismatch", "unreadable"] } });
                                errors++;
                              }
                            }
                            if (data43.record !== void 0) {
                              let data45 = data43.record;
                              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                if (data45.path === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval/record", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/properties/record/required", keyword: "required", params: { missingProperty: "path" } });
                                  errors++;
                                }
                                if (data45.sha256 === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval/record", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/properties/record/required", keyword: "required", params: { missingProperty: "sha256" } });
                                  errors++;
                                }
                                for (const key11 in data45) {
                                  if (!(key11 === "path" || key11 === "sha256")) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval/record", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/properties/record/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } });
                                    errors++;
                                  }
                                }
                                if (data45.path !== void 0) {
                                  if (!validate64(data45.path, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval/record/path" })) {
                                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data45.sha256 !== void 0) {
                                  if (!validate66(data45.sha256, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval/record/sha256" })) {
                                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                                    errors = vErrors.length;
                                  }
                                }
                              } else {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval/record", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/properties/record/type", keyword: "type", params: { type: "object" } });
                                errors++;
                              }
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/approval", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/type", keyword: "type", params: { type: "object" } });
                            errors++;
                          }
                        }
                        if (data39.constraints !== void 0) {
                          let data48 = data39.constraints;
                          if (Array.isArray(data48)) {
                            const len3 = data48.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data49 = data48[i3];
                              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                if (data49.name === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "name" } });
                                  errors++;
                                }
                                if (data49.metric === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "metric" } });
                                  errors++;
                                }
                                if (data49.operator === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "operator" } });
                                  errors++;
                                }
                                if (data49.threshold === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "threshold" } });
                                  errors++;
                                }
                                if (data49.applies_to === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "applies_to" } });
                                  errors++;
                                }
                                if (data49.on_violation === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "on_violation" } });
                                  errors++;
                                }
                                if (data49.changed_in === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "changed_in" } });
                                  errors++;
                                }
                                for (const key12 in data49) {
                                  if (!["name", "metric", "operator", "threshold", "unit", "applies_to", "min_samples", "on_violation", "derive", "changed_in"].includes(key12)) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } });
                                    errors++;
                                  }
                                }
                                if (data49.name !== void 0) {
                                  if (!validate72(data49.name, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/name" })) {
                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data49.metric !== void 0) {
                                  if (!validate72(data49.metric, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/metric" })) {
                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data49.operator !== void 0) {
                                  let data52 = data49.operator;
                                  if (!(data52 === "<=" || data52 === "<" || data52 === ">=" || data52 === ">" || data52 === "abs <=" || data52 === "abs <")) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/operator", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">", "abs <=", "abs <"] } });
                                    errors++;
                                  }
                                }
                                if (data49.threshold !== void 0) {
                                  if (!validate752(data49.threshold, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/threshold" })) {
                                    vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data49.unit !== void 0) {
                                  if (!validate72(data49.unit, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/unit" })) {
                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data49.applies_to !== void 0) {
                                  let data55 = data49.applies_to;
                                  if (Array.isArray(data55)) {
                                    if (data55.length < 1) {
                                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/applies_to", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/applies_to/minItems", keyword: "minItems", params: { limit: 1 } });
                                      errors++;
                                    }
                                    const len4 = data55.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      if (!validate72(data55[i4], { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/applies_to/" + i4 })) {
                                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                        errors = vErrors.length;
                                      }
                                    }
                                    let i5 = data55.length;
                                    let j0;
                                    if (i5 > 1) {
                                      outer0: for (; i5--; ) {
                                        for (j0 = i5; j0--; ) {
                                          if (func02(data55[i5], data55[j0])) {
                                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/applies_to", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/applies_to/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 } });
                                            errors++;
                                            break outer0;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/applies_to", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/applies_to/type", keyword: "type", params: { type: "array" } });
                                    errors++;
                                  }
                                }
                                if (data49.min_samples !== void 0) {
                                  let data57 = data49.min_samples;
                                  if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/min_samples", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/min_samples/type", keyword: "type", params: { type: "integer" } });
                                    errors++;
                                  }
                                  if (typeof data57 == "number" && isFinite(data57)) {
                                    if (data57 > 9007199254740991 || isNaN(data57)) {
                                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/min_samples", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/min_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                                      errors++;
                                    }
                                    if (data57 < 1 || isNaN(data57)) {
                                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/min_samples", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/min_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                                      errors++;
                                    }
                                  }
                                }
                                if (data49.on_violation !== void 0) {
                                  let data58 = data49.on_violation;
                                  if (!(data58 === "block" || data58 === "warn")) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/on_violation", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/on_violation/enum", keyword: "enum", params: { allowedValues: ["block", "warn"] } });
                                    errors++;
                                  }
                                }
                                if (data49.derive !== void 0) {
                                  let data59 = data49.derive;
                                  if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                    if (data59.kind === void 0) {
                                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/required", keyword: "required", params: { missingProperty: "kind" } });
                                      errors++;
                                    }
                                    if (data59.of === void 0) {
                                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/required", keyword: "required", params: { missingProperty: "of" } });
                                      errors++;
                                    }
                                    if (data59.reference === void 0) {
                                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/required", keyword: "required", params: { missingProperty: "reference" } });
                                      errors++;
                                    }
                                    for (const key13 in data59) {
                                      if (!(key13 === "kind" || key13 === "of" || key13 === "reference")) {
                                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } });
                                        errors++;
                                      }
                                    }
                                    if (data59.kind !== void 0) {
                                      let data60 = data59.kind;
                                      if (!(data60 === "impact_ratio" || data60 === "gap")) {
                                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive/kind", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/properties/kind/enum", keyword: "enum", params: { allowedValues: ["impact_ratio", "gap"] } });
                                        errors++;
                                      }
                                    }
                                    if (data59.of !== void 0) {
                                      if (!validate72(data59.of, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive/of" })) {
                                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                        errors = vErrors.length;
                                      }
                                    }
                                    if (data59.reference !== void 0) {
                                      if (!validate72(data59.reference, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive/reference" })) {
                                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                        errors = vErrors.length;
                                      }
                                    }
                                  } else {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/derive", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/type", keyword: "type", params: { type: "object" } });
                                    errors++;
                                  }
                                }
                                if (data49.changed_in !== void 0) {
                                  if (!validate62(data49.changed_in, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3 + "/changed_in" })) {
                                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                    errors = vErrors.length;
                                  }
                                }
                              } else {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints/" + i3, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/type", keyword: "type", params: { type: "object" } });
                                errors++;
                              }
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/constraints", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/type", keyword: "type", params: { type: "array" } });
                            errors++;
                          }
                        }
                        if (data39.decision_rules !== void 0) {
                          let data64 = data39.decision_rules;
                          if (Array.isArray(data64)) {
                            const len5 = data64.length;
                            for (let i6 = 0; i6 < len5; i6++) {
                              let data65 = data64[i6];
                              if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                if (data65.name === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "name" } });
                                  errors++;
                                }
                                if (data65.score === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "score" } });
                                  errors++;
                                }
                                if (data65.operator === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "operator" } });
                                  errors++;
                                }
                                if (data65.threshold === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "threshold" } });
                                  errors++;
                                }
                                if (data65.outcome === void 0) {
                                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "outcome" } });
                                  errors++;
                                }
                                for (const key14 in data65) {
                                  if (!(key14 === "name" || key14 === "score" || key14 === "operator" || key14 === "threshold" || key14 === "outcome" || key14 === "otherwise")) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } });
                                    errors++;
                                  }
                                }
                                if (data65.name !== void 0) {
                                  if (!validate72(data65.name, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6 + "/name" })) {
                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data65.score !== void 0) {
                                  if (!validate72(data65.score, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6 + "/score" })) {
                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data65.operator !== void 0) {
                                  let data68 = data65.operator;
                                  if (!(data68 === "<=" || data68 === "<" || data68 === ">=" || data68 === ">")) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6 + "/operator", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">"] } });
                                    errors++;
                                  }
                                }
                                if (data65.threshold !== void 0) {
                                  if (!validate752(data65.threshold, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6 + "/threshold" })) {
                                    vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data65.outcome !== void 0) {
                                  if (!validate72(data65.outcome, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6 + "/outcome" })) {
                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data65.otherwise !== void 0) {
                                  if (!validate72(data65.otherwise, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6 + "/otherwise" })) {
                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                    errors = vErrors.length;
                                  }
                                }
                              } else {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules/" + i6, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items/type", keyword: "type", params: { type: "object" } });
                                errors++;
                              }
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs/decision_rules", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/type", keyword: "type", params: { type: "array" } });
                            errors++;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2 + "/governs", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives/" + i2, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/objectives", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/objectives/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data30.models !== void 0) {
              let data72 = data30.models;
              if (Array.isArray(data72)) {
                const len6 = data72.length;
                for (let i7 = 0; i7 < len6; i7++) {
                  let data73 = data72[i7];
                  if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                    if (data73.model_name === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/required", keyword: "required", params: { missingProperty: "model_name" } });
                      errors++;
                    }
                    if (data73.model_version === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/required", keyword: "required", params: { missingProperty: "model_version" } });
                      errors++;
                    }
                    if (data73.status === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/required", keyword: "required", params: { missingProperty: "status" } });
                      errors++;
                    }
                    if (data73.objective_version === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/required", keyword: "required", params: { missingProperty: "objective_version" } });
                      errors++;
                    }
                    if (data73.registration === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/required", keyword: "required", params: { missingProperty: "registration" } });
                      errors++;
                    }
                    for (const key15 in data73) {
                      if (!(key15 === "model_name" || key15 === "model_version" || key15 === "status" || key15 === "objective_version" || key15 === "registration" || key15 === "kpi_snapshot")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } });
                        errors++;
                      }
                    }
                    if (data73.model_name !== void 0) {
                      if (!validate572(data73.model_name, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/model_name" })) {
                        vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data73.model_version !== void 0) {
                      if (!validate572(data73.model_version, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/model_version" })) {
                        vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data73.status !== void 0) {
                      let data76 = data73.status;
                      if (!(data76 === "valid" || data76 === "removed")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/status", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/status/enum", keyword: "enum", params: { allowedValues: ["valid", "removed"] } });
                        errors++;
                      }
                    }
                    if (data73.objective_version !== void 0) {
                      if (!validate62(data73.objective_version, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/objective_version" })) {
                        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data73.registration !== void 0) {
                      let data78 = data73.registration;
                      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                        if (data78.path === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/registration", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/registration/required", keyword: "required", params: { missingProperty: "path" } });
                          errors++;
                        }
                        if (data78.sha256 === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/registration", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/registration/required", keyword: "required", params: { missingProperty: "sha256" } });
                          errors++;
                        }
                        for (const key16 in data78) {
                          if (!(key16 === "path" || key16 === "sha256")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/registration", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/registration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } });
                            errors++;
                          }
                        }
                        if (data78.path !== void 0) {
                          if (!validate64(data78.path, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/registration/path" })) {
                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data78.sha256 !== void 0) {
                          if (!validate66(data78.sha256, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/registration/sha256" })) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/registration", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/registration/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                    if (data73.kpi_snapshot !== void 0) {
                      let data81 = data73.kpi_snapshot;
                      if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                        if (data81.path === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/kpi_snapshot", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "path" } });
                          errors++;
                        }
                        if (data81.sha256 === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/kpi_snapshot", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "sha256" } });
                          errors++;
                        }
                        for (const key17 in data81) {
                          if (!(key17 === "path" || key17 === "sha256")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/kpi_snapshot", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/kpi_snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } });
                            errors++;
                          }
                        }
                        if (data81.path !== void 0) {
                          if (!validate64(data81.path, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/kpi_snapshot/path" })) {
                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data81.sha256 !== void 0) {
                          if (!validate66(data81.sha256, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/kpi_snapshot/sha256" })) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7 + "/kpi_snapshot", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/kpi_snapshot/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models/" + i7, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/models", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/models/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data30.tiers !== void 0) {
              let data84 = data30.tiers;
              if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                if (data84.high === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/required", keyword: "required", params: { missingProperty: "high" } });
                  errors++;
                }
                if (data84.medium === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/required", keyword: "required", params: { missingProperty: "medium" } });
                  errors++;
                }
                if (data84.low === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/required", keyword: "required", params: { missingProperty: "low" } });
                  errors++;
                }
                for (const key18 in data84) {
                  if (!(key18 === "high" || key18 === "medium" || key18 === "low")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } });
                    errors++;
                  }
                }
                if (data84.high !== void 0) {
                  let data85 = data84.high;
                  if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                    if (data85.logging === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "logging" } });
                      errors++;
                    }
                    if (data85.rate === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "rate" } });
                      errors++;
                    }
                    if (data85.retention_days === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "retention_days" } });
                      errors++;
                    }
                    for (const key19 in data85) {
                      if (!(key19 === "logging" || key19 === "rate" || key19 === "retention_days" || key19 === "targets")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } });
                        errors++;
                      }
                    }
                    if (data85.logging !== void 0) {
                      let data86 = data85.logging;
                      if (!(data86 === "every" || data86 === "sample" || data86 === "aggregate")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/logging", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/logging/enum", keyword: "enum", params: { allowedValues: ["every", "sample", "aggregate"] } });
                        errors++;
                      }
                    }
                    if (data85.rate !== void 0) {
                      if (!validate94(data85.rate, { instancePath: instancePath + "/sources/governance/tiers/high/rate" })) {
                        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data85.retention_days !== void 0) {
                      let data88 = data85.retention_days;
                      if (!(typeof data88 == "number" && (!(data88 % 1) && !isNaN(data88)) && isFinite(data88))) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                        errors++;
                      }
                      if (typeof data88 == "number" && isFinite(data88)) {
                        if (data88 > 36500 || isNaN(data88)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                          errors++;
                        }
                        if (data88 < 1 || isNaN(data88)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                          errors++;
                        }
                      }
                    }
                    if (data85.targets !== void 0) {
                      let data89 = data85.targets;
                      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                        for (const key20 in data89) {
                          if (!(key20 === "full_trace" || key20 === "retrieval_seconds")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/targets", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } });
                            errors++;
                          }
                        }
                        if (data89.full_trace !== void 0) {
                          let data90 = data89.full_trace;
                          if (typeof data90 == "number" && isFinite(data90)) {
                            if (data90 > 1 || isNaN(data90)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                              errors++;
                            }
                            if (data90 < 0 || isNaN(data90)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                              errors++;
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                            errors++;
                          }
                        }
                        if (data89.retrieval_seconds !== void 0) {
                          let data91 = data89.retrieval_seconds;
                          if (typeof data91 == "number" && isFinite(data91)) {
                            if (data91 <= 0 || isNaN(data91)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/targets/retrieval_seconds", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                              errors++;
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/targets/retrieval_seconds", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
                            errors++;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high/targets", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/high", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
                if (data84.medium !== void 0) {
                  let data92 = data84.medium;
                  if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                    if (data92.logging === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "logging" } });
                      errors++;
                    }
                    if (data92.rate === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "rate" } });
                      errors++;
                    }
                    if (data92.retention_days === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "retention_days" } });
                      errors++;
                    }
                    for (const key21 in data92) {
                      if (!(key21 === "logging" || key21 === "rate" || key21 === "retention_days" || key21 === "targets")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } });
                        errors++;
                      }
                    }
                    if (data92.logging !== void 0) {
                      let data93 = data92.logging;
                      if (!(data93 === "every" || data93 === "sample" || data93 === "aggregate")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/logging", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/logging/enum", keyword: "enum", params: { allowedValues: ["every", "sample", "aggregate"] } });
                        errors++;
                      }
                    }
                    if (data92.rate !== void 0) {
                      if (!validate94(data92.rate, { instancePath: instancePath + "/sources/governance/tiers/medium/rate" })) {
                        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data92.retention_days !== void 0) {
                      let data95 = data92.retention_days;
                      if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                        errors++;
                      }
                      if (typeof data95 == "number" && isFinite(data95)) {
                        if (data95 > 36500 || isNaN(data95)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                          errors++;
                        }
                        if (data95 < 1 || isNaN(data95)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                          errors++;
                        }
                      }
                    }
                    if (data92.targets !== void 0) {
                      let data96 = data92.targets;
                      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                        for (const key22 in data96) {
                          if (!(key22 === "full_trace" || key22 === "retrieval_seconds")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/targets", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } });
                            errors++;
                          }
                        }
                        if (data96.full_trace !== void 0) {
                          let data97 = data96.full_trace;
                          if (typeof data97 == "number" && isFinite(data97)) {
                            if (data97 > 1 || isNaN(data97)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                              errors++;
                            }
                            if (data97 < 0 || isNaN(data97)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                              errors++;
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                            errors++;
                          }
                        }
                        if (data96.retrieval_seconds !== void 0) {
                          let data98 = data96.retrieval_seconds;
                          if (typeof data98 == "number" && isFinite(data98)) {
                            if (data98 <= 0 || isNaN(data98)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/targets/retrieval_seconds", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                              errors++;
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/targets/retrieval_seconds", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
                            errors++;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium/targets", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/medium", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
                if (data84.low !== void 0) {
                  let data99 = data84.low;
                  if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                    if (data99.logging === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "logging" } });
                      errors++;
                    }
                    if (data99.rate === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "rate" } });
                      errors++;
                    }
                    if (data99.retention_days === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "retention_days" } });
                      errors++;
                    }
                    for (const key23 in data99) {
                      if (!(key23 === "logging" || key23 === "rate" || key23 === "retention_days" || key23 === "targets")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } });
                        errors++;
                      }
                    }
                    if (data99.logging !== void 0) {
                      let data100 = data99.logging;
                      if (!(data100 === "every" || data100 === "sample" || data100 === "aggregate")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/logging", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/logging/enum", keyword: "enum", params: { allowedValues: ["every", "sample", "aggregate"] } });
                        errors++;
                      }
                    }
                    if (data99.rate !== void 0) {
                      if (!validate94(data99.rate, { instancePath: instancePath + "/sources/governance/tiers/low/rate" })) {
                        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data99.retention_days !== void 0) {
                      let data102 = data99.retention_days;
                      if (!(typeof data102 == "number" && (!(data102 % 1) && !isNaN(data102)) && isFinite(data102))) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                        errors++;
                      }
                      if (typeof data102 == "number" && isFinite(data102)) {
                        if (data102 > 36500 || isNaN(data102)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                          errors++;
                        }
                        if (data102 < 1 || isNaN(data102)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/retention_days", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                          errors++;
                        }
                      }
                    }
                    if (data99.targets !== void 0) {
                      let data103 = data99.targets;
                      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                        for (const key24 in data103) {
                          if (!(key24 === "full_trace" || key24 === "retrieval_seconds")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/targets", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } });
                            errors++;
                          }
                        }
                        if (data103.full_trace !== void 0) {
                          let data104 = data103.full_trace;
                          if (typeof data104 == "number" && isFinite(data104)) {
                            if (data104 > 1 || isNaN(data104)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                              errors++;
                            }
                            if (data104 < 0 || isNaN(data104)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                              errors++;
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/targets/full_trace", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                            errors++;
                          }
                        }
                        if (data103.retrieval_seconds !== void 0) {
                          let data105 = data103.retrieval_seconds;
                          if (typeof data105 == "number" && isFinite(data105)) {
                            if (data105 <= 0 || isNaN(data105)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/targets/retrieval_seconds", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                              errors++;
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/targets/retrieval_seconds", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
                            errors++;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low/targets", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers/low", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/tiers", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/tiers/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data30.files !== void 0) {
              let data106 = data30.files;
              if (Array.isArray(data106)) {
                const len7 = data106.length;
                for (let i8 = 0; i8 < len7; i8++) {
                  let data107 = data106[i8];
                  if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                    if (data107.role === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/required", keyword: "required", params: { missingProperty: "role" } });
                      errors++;
                    }
                    if (data107.path === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/required", keyword: "required", params: { missingProperty: "path" } });
                      errors++;
                    }
                    if (data107.sha256 === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" } });
                      errors++;
                    }
                    if (data107.content === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/required", keyword: "required", params: { missingProperty: "content" } });
                      errors++;
                    }
                    for (const key25 in data107) {
                      if (!(key25 === "role" || key25 === "path" || key25 === "sha256" || key25 === "content")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } });
                        errors++;
                      }
                    }
                    if (data107.role !== void 0) {
                      let data108 = data107.role;
                      if (!(data108 === "objective" || data108 === "approval-record" || data108 === "model-registration" || data108 === "kpi-report" || data108 === "kpi-mapping" || data108 === "risk-tiers")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8 + "/role", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/properties/role/enum", keyword: "enum", params: { allowedValues: ["objective", "approval-record", "model-registration", "kpi-report", "kpi-mapping", "risk-tiers"] } });
                        errors++;
                      }
                    }
                    if (data107.path !== void 0) {
                      if (!validate64(data107.path, { instancePath: instancePath + "/sources/governance/files/" + i8 + "/path" })) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data107.sha256 !== void 0) {
                      if (!validate66(data107.sha256, { instancePath: instancePath + "/sources/governance/files/" + i8 + "/sha256" })) {
                        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data107.content !== void 0) {
                      let data111 = data107.content;
                      const _errs212 = errors;
                      let valid48 = false;
                      const _errs213 = errors;
                      if (typeof data111 !== "string") {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8 + "/content", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/properties/content/anyOf/0/type", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                      var _valid5 = _errs213 === errors;
                      valid48 = valid48 || _valid5;
                      if (!valid48) {
                        const _errs215 = errors;
                        if (data111 !== null) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8 + "/content", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/properties/content/anyOf/1/type", keyword: "type", params: { type: "null" } });
                          errors++;
                        }
                        var _valid5 = _errs215 === errors;
                        valid48 = valid48 || _valid5;
                      }
                      if (!valid48) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8 + "/content", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/properties/content/anyOf", keyword: "anyOf", params: {} });
                        errors++;
                      } else {
                        errors = _errs212;
                        if (vErrors !== null) {
                          if (_errs212) {
                            vErrors.length = _errs212;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files/" + i8, schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance/files", schemaPath: "#/properties/sources/properties/governance/anyOf/0/properties/files/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/0/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
          var _valid4 = _errs76 === errors;
          valid15 = valid15 || _valid4;
          if (!valid15) {
            const _errs217 = errors;
            if (data30 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf/1/type", keyword: "type", params: { type: "null" } });
              errors++;
            }
            var _valid4 = _errs217 === errors;
            valid15 = valid15 || _valid4;
          }
          if (!valid15) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/governance", schemaPath: "#/properties/sources/properties/governance/anyOf", keyword: "anyOf", params: {} });
            errors++;
          } else {
            errors = _errs75;
            if (vErrors !== null) {
              if (_errs75) {
                vErrors.length = _errs75;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data11.search !== void 0) {
          let data112 = data11.search;
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            if (data112.segments === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search", schemaPath: "#/properties/sources/properties/search/required", keyword: "required", params: { missingProperty: "segments" } });
              errors++;
            }
            if (data112.indexed === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search", schemaPath: "#/properties/sources/properties/search/required", keyword: "required", params: { missingProperty: "indexed" } });
              errors++;
            }
            if (data112.records === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search", schemaPath: "#/properties/sources/properties/search/required", keyword: "required", params: { missingProperty: "records" } });
              errors++;
            }
            if (data112.passed === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search", schemaPath: "#/properties/sources/properties/search/required", keyword: "required", params: { missingProperty: "passed" } });
              errors++;
            }
            for (const key26 in data112) {
              if (!(key26 === "segments" || key26 === "indexed" || key26 === "records" || key26 === "passed")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search", schemaPath: "#/properties/sources/properties/search/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } });
                errors++;
              }
            }
            if (data112.segments !== void 0) {
              let data113 = data112.segments;
              if (!(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/segments", schemaPath: "#/properties/sources/properties/search/properties/segments/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data113 == "number" && isFinite(data113)) {
                if (data113 > 9007199254740991 || isNaN(data113)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/segments", schemaPath: "#/properties/sources/properties/search/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data113 < 0 || isNaN(data113)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/segments", schemaPath: "#/properties/sources/properties/search/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
            if (data112.indexed !== void 0) {
              let data114 = data112.indexed;
              if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/indexed", schemaPath: "#/properties/sources/properties/search/properties/indexed/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data114 == "number" && isFinite(data114)) {
                if (data114 < 0 || isNaN(data114)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/indexed", schemaPath: "#/properties/sources/properties/search/properties/indexed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
            if (data112.records !== void 0) {
              let data115 = data112.records;
              if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/records", schemaPath: "#/properties/sources/properties/search/properties/records/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data115 == "number" && isFinite(data115)) {
                if (data115 > 9007199254740991 || isNaN(data115)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/records", schemaPath: "#/properties/sources/properties/search/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data115 < 0 || isNaN(data115)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/records", schemaPath: "#/properties/sources/properties/search/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
            if (data112.passed !== void 0) {
              let data116 = data112.passed;
              if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/passed", schemaPath: "#/properties/sources/properties/search/properties/passed/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data116 == "number" && isFinite(data116)) {
                if (data116 < 0 || isNaN(data116)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search/passed", schemaPath: "#/properties/sources/properties/search/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/search", schemaPath: "#/properties/sources/properties/search/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data11.unread !== void 0) {
          let data117 = data11.unread;
          if (Array.isArray(data117)) {
            const len8 = data117.length;
            for (let i9 = 0; i9 < len8; i9++) {
              let data118 = data117[i9];
              if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                if (data118.source === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/unread/" + i9, schemaPath: "#/properties/sources/properties/unread/items/required", keyword: "required", params: { missingProperty: "source" } });
                  errors++;
                }
                if (data118.message === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/sources/unread/" + i9, schemaPath: "#/properties/sources/properties/unread/items/required", keyword: "required", params: { missingProperty: "message" } });
                  errors++;
                }
                for (const key27 in data118) {
                  if (!(key27 === "source" || key27 === "message")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/unread/" + i9, schemaPath: "#/properties/sources/properties/unread/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } });
                    errors++;
                  }
                }
                if (data118.source !== void 0) {
                  if (typeof data118.source !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/unread/" + i9 + "/source", schemaPath: "#/properties/sources/properties/unread/items/properties/source/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data118.message !== void 0) {
                  if (typeof data118.message !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/sources/unread/" + i9 + "/message", schemaPath: "#/properties/sources/properties/unread/items/properties/message/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/sources/unread/" + i9, schemaPath: "#/properties/sources/properties/unread/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sources/unread", schemaPath: "#/properties/sources/properties/unread/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
traceFile.keys = { "#": ["trace", "decision_id", "made_at", "tool", "origin", "complete", "signature", "sources", "answer"], "#/properties/tool": ["name", "version"], "#/properties/signature": ["status", "message"], "#/properties/sources": ["records", "gone", "governance", "search", "unread"], "#/properties/sources/properties/records/items": ["id", "kind", "event", "salt", "where", "inclusion", "proof"], "#/properties/sources/properties/gone/anyOf/0": ["state", "message", "leaf", "archived", "files"], "#/properties/sources/properties/gone/anyOf/0/properties/leaf/anyOf/0": ["kind", "proof"], "#/properties/sources/properties/governance/anyOf/0": ["from", "commit", "chosen", "objectives", "models", "tiers", "files"], "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items": ["objective_version", "path", "status", "governs"], "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs": ["sha256", "effective_date", "tier", "approval", "constraints", "decision_rules"], "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval": ["state", "record"], "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/approval/properties/record": ["path", "sha256"], "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items": ["name", "metric", "operator", "threshold", "unit", "applies_to", "min_samples", "on_violation", "derive", "changed_in"], "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive": ["kind", "of", "reference"], "#/properties/sources/properties/governance/anyOf/0/properties/objectives/items/properties/governs/properties/decision_rules/items": ["name", "score", "operator", "threshold", "outcome", "otherwise"], "#/properties/sources/properties/governance/anyOf/0/properties/models/items": ["model_name", "model_version", "status", "objective_version", "registration", "kpi_snapshot"], "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/registration": ["path", "sha256"], "#/properties/sources/properties/governance/anyOf/0/properties/models/items/properties/kpi_snapshot": ["path", "sha256"], "#/properties/sources/properties/governance/anyOf/0/properties/tiers": ["high", "medium", "low"], "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high": ["logging", "rate", "retention_days", "targets"], "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/high/properties/targets": ["full_trace", "retrieval_seconds"], "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium": ["logging", "rate", "retention_days", "targets"], "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/medium/properties/targets": ["full_trace", "retrieval_seconds"], "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low": ["logging", "rate", "retention_days", "targets"], "#/properties/sources/properties/governance/anyOf/0/properties/tiers/properties/low/properties/targets": ["full_trace", "retrieval_seconds"], "#/properties/sources/properties/governance/anyOf/0/properties/files/items": ["role", "path", "sha256", "content"], "#/properties/sources/properties/search": ["segments", "indexed", "records", "passed"], "#/properties/sources/properties/unread/items": ["source", "message"] };

// src/version.ts
var toolVersion = "0.1.0";

// src/promotion/tiers.ts
var defaultTiers = {
  high: {
    logging: { mode: "every" },
    segmented_kpis: "decision",
    lineage: "full",
    retention_days: 3650,
    kpi_max_age_days: 30,
    targets: { full_trace: 0.999, retrieval_seconds: 600, override_rate_max: 0.02, cost_share_max: 0.05 }
  },
  medium: {
    logging: { mode: "sample", rate: 0.1 },
    segmented_kpis: "daily",
    lineage: "partial",
    retention_days: 1095,
    kpi_max_age_days: 90
  },
  low: {
    logging: { mode: "aggregate" },
    segmented_kpis: "none",
    lineage: "none",
    retention_days: 90,
    kpi_max_age_days: 365
  }
};
function tierDemands(file, tier) {
  return file?.tiers[tier ?? "high"] ?? defaultTiers[tier ?? "high"];
}
var byTier = { low: 0, medium: 1, high: 2 };
var byLineage = { none: 0, partial: 1, full: 2 };
var bySegments = { none: 0, daily: 1, decision: 2 };
function useCaseOf(file, domain) {
  return (file?.use_cases ?? []).filter(({ domains }) => domains.includes(domain)).toSorted((a, b) => byTier[b.tier] - byTier[a.tier])[0];
}
function isBelow2(tier, other) {
  return byTier[tier] < byTier[other];
}
function tierInForce(file, stated, domain) {
  const useCase = useCaseOf(file, domain);
  const above = useCase !== void 0 && isBelow2(stated, useCase.tier);
  const tier = above ? useCase.tier : stated;
  const [own, other] = [tierDemands(file, stated), tierDemands(file, tier)];
  return {
    stated,
    tier,
    useCase: above ? useCase.name : void 0,
    demands: {
      lineage: byLineage[own.lineage] > byLineage[other.lineage] ? own.lineage : other.lineage,
      segmented_kpis: bySegments[own.segmented_kpis] > bySegments[other.segmented_kpis] ? own.segmented_kpis : other.segmented_kpis,
      kpi_max_age_days: Math.min(own.kpi_max_age_days, other.kpi_max_age_days)
    }
  };
}

// src/decision/standing.ts
function problem(id, message, mend) {
  return { id, message, mend };
}
function modelProblems(name, model2, objectiveVersion) {
  if (model2 === void 0)
    return [
      problem("model-unknown", `${name} is not registered.`, "Register it, and write the bundle again.")
    ];
  if (model2.status === "removed")
    return [
      problem("model-removed", `The registration of ${name} was removed.`, "Use a model that is registered.")
    ];
  const isFor = model2.objective_version;
  if (isFor === objectiveVersion || isSameVersion(isFor, objectiveVersion)) return [];
  const message = `${name} is registered for ${model2.objective_version}, not for ${objectiveVersion}.`;
  return [
    problem("model-of-other-objective", message, "Use the model under the objective that it was made for.")
  ];
}
function objectiveProblems(version, indexed, instant) {
  if (indexed === void 0)
    return [
      problem("objective-unknown", `${version} is not known.`, "Merge it, and write the bundle again.")
    ];
  const { objective: objective2, span } = indexed;
  if (objective2.status === "removed")
    return [problem("objective-removed", `${version} was removed.`, "Decide under a version that is there.")];
  if (objective2.governs === void 0)
    return [problem("objective-invalid", `${version} cannot be read.`, "Mend its file.")];
  return [
    ...approvalProblems(version, objective2.governs),
    ...effectProblems(version, span, utcDate(instant))
  ];
}
function approvalProblems(version, { approval }) {
  if (approval.state === "signed") return [];
  const message = `${version} has no sign-off that counts (${approval.state}).`;
  return [
    problem("objective-unapproved", message, "Have it signed, record that, and write the bundle again.")
  ];
}
function effectProblems(version, span, day) {
  const unknown = problem(
    "objective-standing-unknown",
    `A later version than ${version} cannot be read, and may have replaced it.`,
    "Mend the file of the later version."
  );
  if (span.kind === "unknown") return [unknown];
  if (day < span.from) {
    const message = `${version} takes effect on ${span.from}; the decision was taken on ${day}.`;
    return [problem("objective-not-yet-effective", message, "Decide under the version that is in effect.")];
  }
  if (span.until !== void 0 && day >= span.until) {
    const message = `A later version than ${version} is in effect since ${span.until}; the decision was taken on ${day}.`;
    return [problem("objective-superseded", message, "Decide under the version that is in effect.")];
  }
  return span.kind === "from" && !span.certain ? [unknown] : [];
}

// src/trace/findings.ts
var DAY_MS = 864e5;
function findingsOf(asked2, parts) {
  return [
    ...evidence(asked2, parts).map((message) => ({ about: "evidence", message })),
    ...conduct(asked2, parts).map((message) => ({ about: "decision", message }))
  ];
}
function evidence({ sources: sources2, recorded, decision: decision2, governed }, parts) {
  const contradicted = sources2.records.filter(({ inclusion }) => inclusion === "contradicted");
  const sampling = samplingFault(decision2);
  const files = [parts.objective?.file, parts.model?.registration, parts.kpi_report?.file];
  return [
    ...contradicted.map(
      ({ id }) => `Record ${id} is not what the tree of the log says: run tracegate log verify.`
    ),
    ...recorded.problems,
    ...sampling === void 0 ? [] : [sampling.message],
    ...files.flatMap(
      (file) => file?.status === "differs" ? [`${file.path} has SHA-256 ${file.found}; the record names ${file.recorded}.`] : []
    ),
    ...governed?.problems ?? [],
    ...parts.outcome?.rule_in_objective === "differs" ? ["The objective does not have the decision rule as the record states it."] : [],
    ...unknownConstraints(asked(decision2), parts),
    ...overrideProblems(recorded, parts)
  ];
}
function asked(decision2) {
  return isFullDecision(decision2) ? Object.keys(decision2.data.constraint_versions ?? {}) : [];
}
function unknownConstraints(recorded, { constraints: constraints2, objective: objective2 }) {
  if (objective2?.file.status !== "same") return [];
  const names = new Set(constraints2.map(({ name }) => name));
  return recorded.filter((name) => !names.has(name)).map((name) => `The record names a constraint ${name}, which the objective does not have.`);
}
function overrideProblems({ later: later2 }, { outcome: outcome2 }) {
  let now = outcome2?.recorded;
  return later2.flatMap((event) => {
    if (!isKind(event, "override")) return [];
    const { before, after } = event.data;
    const problem2 = before === now ? [] : [`Override ${event.id} says that ${before} held before it, and by the log it was ${now}.`];
    now = after;
    return problem2;
  });
}
function conduct({ decision: decision2, governed, demands }, parts) {
  const { objective: objective2, model: model2, outcome: outcome2, constraints: constraints2, kpi_report: report } = parts;
  const {
    model_name: name,
    model_version: version,
    objective_version: governing2,
    marks = []
  } = decision2.data;
  const known2 = governed?.view.models.find((one) => one.model_name === name && one.model_version === version);
  return [
    ...outcome2?.verdict === "differs" ? [outcome2.message] : [],
    ...objective2?.effective.verdict === "not-in-effect" ? [objective2.effective.message] : [],
    ...objective2 === null || ["signed", "unknown", "no-record"].includes(objective2.approval.state) ? [] : [objective2.approval.message],
    ...known2 === void 0 ? [] : modelProblems(`${name} ${version}`, known2, governing2).map(({ message }) => message),
    ...model2?.objective_version != null && known2 === void 0 && !isSameVersion(model2.objective_version, governing2) ? [`${name} ${version} is registered for ${model2.objective_version}, not for ${governing2}.`] : [],
    ...constraints2.filter(({ status }) => status === "fail" || status === "warn").map((one) => `Constraint ${one.name}: ${one.message}`),
    ...ageOf(report?.evaluated_at ?? void 0, parts.time, demands.kpi_max_age_days),
    ...marks.length === 0 ? [] : [`The record was marked when it was written: ${marks.join(", ")}.`]
  ];
}
function ageOf(evaluatedAt, decidedAt, mostDays) {
  const [evaluated2, decided] = [parseTime(evaluatedAt ?? ""), parseTime(decidedAt)];
  if (evaluated2 === void 0 || decided === void 0) return [];
  if (evaluated2 > decided) return [`The KPI report was evaluated at ${evaluatedAt}, after the decision.`];
  if (decided - evaluated2 <= mostDays * DAY_MS) return [];
  return [`The KPI report was evaluated at ${evaluatedAt}, more than ${mostDays} days before the decision.`];
}

// src/promotion/sign-off-state.ts
function unapproved(message) {
  return { kind: "unapproved", message };
}
function unsigned(message) {
  return { kind: "unapproved", message, onlyUnsigned: true };
}

// src/policy/person.ts
function isPersonKey(role) {
  return role.startsWith("person:");
}
function signedAs(role, login) {
  return isPersonKey(role) ? `${login} in person` : `${role}: ${login}`;
}

// src/approval/record.ts
function approvalByRecord(objectiveVersion, file, digests, record) {
  if (record === void 0) return unapproved(`There is no approval record for ${objectiveVersion}.`);
  if (record.value === void 0) {
    return {
      kind: "unknown",
      message: `The approval record cannot be read: ${record.findings[0]?.message ?? "it is invalid"}`
    };
  }
  const { subject, predicate } = record.value;
  const [named] = subject;
  if (predicate.objectiveVersion !== objectiveVersion || named?.name !== file) {
    return unapproved("The approval record is about another objective.");
  }
  if (named.digest.sha256 !== digests.sha256 || named.digest.gitBlob !== digests.gitBlob) {
    return unapproved(`${file} is not the content that the approval record is about.`);
  }
  if (predicate.verdict !== "approved")
    return unsigned("The approval record says that it was merged without sign-off.");
  if (predicate.approvals.length === 0) return unapproved("The approval record names nobody who signed.");
  const signers = predicate.approvals.map(({ role, login }) => signedAs(role, login)).join(", ");
  const pull = predicate.pullRequest;
  return {
    kind: "approved",
    by: `Signed off by record (${signers})${pull === null ? "" : `, pull request #${pull.number}`}.`
  };
}

// src/trace/governed.ts
async function readGoverned(governance2, decision2) {
  const { data } = decision2;
  const view = viewOf(governance2);
  const indexed = governanceIndex(view).objective(data.objective_version);
  const file = (role) => governance2.files.find((one) => one.role === role);
  const { objective: objective2, model: model2, report, tiers, approval, problems } = await filesRead(governance2.files, data);
  const governs = indexed?.objective.governs;
  const own = file("objective");
  if (objective2 !== void 0 && own !== void 0 && governs !== void 0) {
    if (governs.sha256 !== own.sha256 || governs.effective_date !== objective2.effectiveDate)
      problems.push(`${own.path} is not the objective that the governance beside it tells of.`);
  }
  return {
    view,
    indexed,
    objective: objective2,
    rules: objective2 === void 0 ? governs?.decision_rules : objective2.decisionRules.map(appliedRule),
    model: model2,
    report,
    tiers,
    approvalRecord: approval === void 0 ? void 0 : { value: approval, path: file("approval-record").path },
    problems,
    file
  };
}
async function filesRead(files, data) {
  if (files.length === 0) return { problems: [] };
  return (await Promise.resolve().then(() => __toESM(require("./governed.js"), 1))).readFiles(files, data);
}
function viewOf({ commit, objectives, models, tiers }) {
  const part2 = { bundle: "tracegate-governance/v1", generated_at: "1970-01-01T00:00:00Z" };
  return { ...part2, commit, objectives, models, tiers, digest: sha256("") };
}
function appliedRule({
  name,
  score,
  operator,
  threshold,
  outcome: outcome2,
  otherwise
}) {
  const rule = { name, score, operator, threshold: recordedDecimal(threshold), outcome: outcome2 };
  return otherwise === void 0 ? rule : { ...rule, otherwise };
}
function digestOf(recorded, found) {
  const status = recorded?.sha256 === void 0 ? "not-recorded" : found === void 0 ? "not-found" : found.sha256 === recorded.sha256 ? "same" : "differs";
  return {
    path: found?.path ?? recorded?.path ?? null,
    recorded: recorded?.sha256 ?? null,
    found: found?.sha256 ?? null,
    status
  };
}
function objectiveOf(decision2, governed) {
  const { indexed, objective: objective2 } = governed;
  const { objective_version: version, objective_digest: recorded, sampled } = decision2.data;
  const file = governed.file("objective");
  const known2 = indexed?.objective;
  const found = file ?? (known2?.governs === void 0 ? void 0 : { path: known2.path, sha256: known2.governs.sha256 });
  return {
    version,
    file: digestOf({ path: known2?.path, sha256: recorded }, found),
    tier: known2?.governs?.tier ?? sampled.tier,
    effective: effectOf(decision2, indexed),
    approval: approvalOf(version, file, objective2, governed)
  };
}
function effectOf(decision2, indexed) {
  const instant = parseTime(decision2.time) ?? Number.NaN;
  const day = Number.isNaN(instant) ? decision2.time.slice(0, 10) : utcDate(instant);
  const span = indexed?.span;
  const from = span === void 0 || span.kind === "unknown" ? null : span.from;
  const until = span === void 0 || span.kind === "unknown" ? null : span.until ?? null;
  const [problem2] = objectiveProblems(decision2.data.objective_version, indexed, instant).filter(
    ({ id }) => id !== "objective-unapproved"
  );
  const unknown = [
    "objective-unknown",
    "objective-invalid",
    "objective-removed",
    "objective-standing-unknown"
  ];
  const verdict = problem2 === void 0 ? "in-effect" : unknown.includes(problem2.id) ? "cannot-tell" : "not-in-effect";
  const end = until === null ? "no later version had replaced it by the governance that was read" : `until ${until}`;
  return {
    day,
    from,
    until,
    verdict,
    message: problem2?.message ?? `In effect since ${from} (UTC), ${end}; the decision was taken on ${day} (UTC).`
  };
}
function approvalOf(version, file, objective2, { approvalRecord, indexed, file: fileOf }) {
  const nobody = {
    record: fileOf("approval-record")?.path ?? null,
    sign_offs: [],
    pull_request: null,
    merged_at: null
  };
  const parsed = parseVersion(version);
  if (file?.content == null || objective2 === void 0 || parsed === void 0) {
    const known2 = indexed?.objective.governs?.approval;
    if (known2 === void 0)
      return { ...nobody, state: "unknown", message: "Its sign-offs could not be looked up." };
    const message = `By the bundle: ${known2.state}. Who signed stands in the approval record, which a bundle does not hold.`;
    return { ...nobody, state: known2.state, message, record: known2.record?.path ?? null };
  }
  const content = Buffer.from(file.content);
  const loaded = approvalRecord === void 0 ? void 0 : { value: approvalRecord.value, findings: [] };
  const said = approvalByRecord(
    parsed.id,
    file.path,
    { sha256: sha256(content), gitBlob: gitBlobId(content) },
    loaded
  );
  if (approvalRecord === void 0) {
    const isThere = fileOf("approval-record") !== void 0;
    const message = isThere ? "The approval record cannot be read." : `There is no approval record for ${version}.`;
    return { ...nobody, state: isThere ? "unreadable" : "no-record", message };
  }
  const { predicate, subject } = approvalRecord.value;
  const isAbout2 = subject[0]?.digest.sha256 === file.sha256 && predicate.objectiveVersion === parsed.id;
  const pull = predicate.pullRequest;
  return {
    state: said.kind === "approved" ? "signed" : isAbout2 ? "unapproved" : "mismatch",
    message: said.kind === "approved" ? said.by : said.message,
    record: approvalRecord.path,
    sign_offs: predicate.approvals.map(({ role, login, submittedAt, reviewId }) => ({
      role,
      login,
      at: submittedAt,
      review: reviewId
    })),
    pull_request: pull === null ? null : `${pull.repository}#${pull.number}`,
    merged_at: pull?.mergedAt ?? null
  };
}

// src/trace/measured.ts
async function constraintsOf(decision2, { objective: objective2, report, indexed }, isSame) {
  const changed = isFullDecision(decision2) ? decision2.data.constraint_versions ?? {} : {};
  const changedIn = (name) => Object.hasOwn(changed, name) ? changed[name] : null;
  if (objective2 === void 0)
    return (indexed?.objective.governs?.constraints ?? []).map((one) => ({
      ...notEvaluated("A bundle holds neither the objective nor the KPI report: give the repository."),
      ...headOf(one.name, one, one.applies_to, one.on_violation),
      changed_in: changedIn(one.name)
    }));
  const { checkConstraint: check2 } = await Promise.resolve().then(() => __toESM(require("./governed.js"), 1));
  return objective2.constraints.map((constraint) => ({
    ...isSame.objective && isSame.report && report !== void 0 ? evaluated(check2(constraint, report, objective2)) : notEvaluated(
      isSame.objective ? "The KPI report that the record names could not be read." : "The objective is not the file that the record names."
    ),
    ...headOf(
      constraint.name,
      { ...constraint, threshold: constraint.threshold.text },
      constraint.appliesTo,
      constraint.onViolation
    ),
    changed_in: changedIn(constraint.name)
  }));
}
function headOf(name, { metric, operator, threshold, unit }, appliesTo, onViolation) {
  const says = `${metric} ${operator} ${threshold}${unit === void 0 ? "" : ` (${unit})`}`;
  return { name, says, applies_to: [...appliesTo], on_violation: onViolation };
}
function notEvaluated(message) {
  return { status: "not-evaluated", message, slices: [] };
}
function evaluated({
  status,
  message,
  slices
}) {
  return {
    status: status === "pass" || status === "warn" || status === "fail" ? status : "not-evaluated",
    message,
    slices: (slices ?? []).map(({ slice, status: one, value, samples }) => ({
      slice,
      status: one,
      value: value ?? null,
      samples: samples ?? null
    }))
  };
}

// src/lineage/completeness.ts
function missingLineage(model2, demand) {
  const lineage = model2.lineage ?? {};
  if (demand === "none") return [];
  if (demand === "partial") return missingFromDatasets(lineage, false);
  return [
    ...lineage.training_run === void 0 ? ["the training run"] : [],
    ...lineage.code === void 0 ? ["the code with its commit"] : [],
    ...missingFromDatasets(lineage, true),
    ...missingFromPipelines(lineage),
    ...isEmpty(lineage.hyperparameters) ? ["the hyper-parameters"] : [],
    ...isEmpty(lineage.metrics) ? ["the metrics"] : []
  ];
}
function missingFromDatasets({ datasets = [] }, withDigest) {
  if (datasets.length === 0) return ["the data sets"];
  return datasets.flatMap(({ namespace, name, version, sha256: sha2562 }) => {
    const dataset = namespace === void 0 ? name : `${namespace}/${name}`;
    return [
      ...version === void 0 ? [`the version of data set ${dataset}`] : [],
      ...withDigest && sha2562 === void 0 ? [`the sha256 of data set ${dataset}`] : []
    ];
  });
}
function missingFromPipelines({ feature_pipelines: pipelines = [] }) {
  if (pipelines.length === 0) return ["the feature pipelines"];
  return pipelines.flatMap(({ name, version, commit, sha256: sha2562 }) => [
    ...version === void 0 ? [`the version of feature pipeline ${name}`] : [],
    ...commit === void 0 && sha2562 === void 0 ? [`the commit or sha256 of feature pipeline ${name}`] : []
  ]);
}
function isEmpty(mapping) {
  return mapping === void 0 || Object.keys(mapping).length === 0;
}

// src/trace/missing.ts
function missingOf(asked2, parts) {
  const { sources: sources2, decision: decision2, governed, recorded } = asked2;
  return [
    ...missingProofs(sources2),
    ...isFullDecision(decision2) ? missingInRecord(asked2, parts) : [minimal(decision2.data.sampled.tier)],
    ...governed === void 0 ? [lack("governance", "What governed the decision could not be read.", true)] : missingGoverned(asked2, parts),
    ...recorded.later.some((event) => isKind(event, "outcome")) ? [] : [lack("ground truth", "No outcome has become known in the log.", false)]
  ];
}
function missingWhenGone({ gone, records }, { problems }) {
  const message = gone?.message ?? "The record cannot be read as a decision.";
  return {
    findings: [
      ...records.filter(({ inclusion }) => inclusion === "contradicted").map(({ id }) => ({
        about: "evidence",
        message: `Record ${id} is not what the tree of the log says.`
      })),
      ...gone?.state === "lost" ? [{ about: "evidence", message: gone.message }] : [],
      ...problems.map((problem2) => ({ about: "evidence", message: problem2 }))
    ],
    missing: [lack("record", message, gone === null || gone.state === "unreadable" || gone.state === "lost")]
  };
}
var lack = (what, message, required) => ({ what, message, required });
function minimal(tier) {
  const message = `Of decisions that its sample leaves out, the ${tier} tier keeps time, versions and outcome; score, rule, input, segments, model registration and KPI report are not in the record.`;
  return lack("full record", message, false);
}
function missingProofs({ records }) {
  return records.flatMap(({ id, kind, inclusion }) => {
    if (inclusion === "not-covered")
      return [
        lack(
          "inclusion proof",
          `No checkpoint covers ${kind} ${id} yet: run tracegate log checkpoint.`,
          true
        )
      ];
    return inclusion === "unreadable" ? [lack("inclusion proof", `The tree could not be read to prove ${kind} ${id}.`, true)] : [];
  });
}
function missingInRecord({ decision: decision2, governed, demands }, parts) {
  if (!isFullDecision(decision2)) return [];
  const { data } = decision2;
  const isHigh = data.sampled.tier === "high";
  const hasRules = governed?.rules === void 0 || governed.rules.length > 0;
  return [
    ...data.prediction.score === void 0 ? [lack("score", "The record has no score.", isHigh)] : [],
    ...data.decision_rule === void 0 && hasRules ? [lack("decision rule", "The record names no decision rule.", isHigh)] : [],
    ...data.confidence === void 0 ? [lack("confidence", "The record has no confidence.", false)] : [],
    ...data.feature_hash === void 0 ? [lack("feature hash", "Nothing in the record proves which features were used.", false)] : [],
    ...data.input_reference === void 0 ? [lack("input reference", "The record does not say where the input is kept.", false)] : [],
    ...data.segments === void 0 ? [lack("segments", "The record names no segment.", demands.segmented_kpis === "decision")] : [],
    ...data.objective_digest === void 0 ? [lack("objective digest", "The record does not say which content of the objective governed.", true)] : [],
    ...data.model_registration === void 0 ? [lack("model registration", "The record names no registration of the model.", true)] : [],
    ...data.kpi_snapshot === void 0 ? [lack("KPI report", "The record names no KPI report.", demands.segmented_kpis !== "none")] : missingContent(
      "KPI report",
      parts.kpi_report?.file,
      governed?.file("kpi-report"),
      demands.segmented_kpis !== "none"
    )
  ];
}
function missingGoverned({ decision: decision2, governed, demands, sources: sources2 }, parts) {
  if (governed === void 0) return [];
  const { objective: objective2, model: model2 } = parts;
  const isFull2 = isFullDecision(decision2);
  const named = isFull2 ? decision2.data.governance_commit : void 0;
  const commit = sources2.governance?.commit;
  return [
    ...named === void 0 || named === commit ? [] : [
      lack(
        "governance commit",
        `The record was stamped by commit ${named}; read was ${commit}. Digests tell which files are the same.`,
        false
      )
    ],
    ...isFull2 || objective2?.file.status !== "not-recorded" ? missingContent("objective", objective2?.file, governed.file("objective"), true) : [],
    ...objective2?.effective.verdict === "cannot-tell" ? [
      lack(
        "standing",
        `Whether the objective was in effect cannot be told: ${objective2.effective.message}`,
        true
      )
    ] : [],
    ...missingApproval(parts, sources2),
    ...isFull2 || model2?.registration.found === null ? missingContent("model registration", model2?.registration, governed.file("model-registration"), true) : [],
    ...missingLineageOf(governed.model, demands.lineage)
  ];
}
function missingApproval({ objective: objective2 }, { governance: governance2 }) {
  const { state, message, sign_offs: signOffs } = objective2?.approval ?? { sign_offs: [] };
  if (state === "signed" && (signOffs.length > 0 || governance2?.from === "bundle"))
    return signOffs.length > 0 ? [] : [
      lack(
        "sign-offs",
        "A bundle says that the objective was signed, and not by whom: give the repository.",
        true
      )
    ];
  return [lack("sign-offs", message ?? "The sign-offs of the objective could not be looked up.", true)];
}
function missingContent(what, digest2, file, required) {
  const path = digest2?.path ?? `the ${what}`;
  if (digest2 === void 0 || digest2.status === "not-found")
    return [lack(what, `${path} is not in the governance that was read.`, required)];
  if (digest2.status === "differs")
    return [lack(what, `${path} is not there as the record names it.`, required)];
  if (file === void 0)
    return digest2.status === "not-recorded" ? [] : [
      lack(
        `content of the ${what}`,
        `Only the digest of ${path} was at hand: give the repository.`,
        required
      )
    ];
  return file.content === null ? [lack(`content of the ${what}`, `${path} is too large to be attached, or not UTF-8.`, required)] : [];
}
function missingLineageOf(model2, demand) {
  if (model2 === void 0)
    return [
      lack("lineage", "Without the registration of the model its lineage is not known.", demand !== "none")
    ];
  const demanded = new Set(missingLineage(model2, demand));
  return [.../* @__PURE__ */ new Set([...demanded, ...missingLineage(model2, "full")])].map(
    (part2) => lack("lineage", `The registration lacks ${part2}.`, demanded.has(part2))
  );
}

// src/trace/model.ts
function modelOf(decision2, { model: model2, view, file }) {
  const { model_name: name, model_version: version } = decision2.data;
  const known2 = view.models.find((one) => one.model_name === name && one.model_version === version);
  const recorded = isFullDecision(decision2) ? decision2.data.model_registration : void 0;
  const found = file("model-registration") ?? known2?.registration;
  return {
    name,
    version,
    registration: digestOf(recorded, found),
    objective_version: model2?.objective_version ?? known2?.objective_version ?? null,
    registered_at: model2?.registered_at ?? null,
    artifact: model2 === void 0 ? null : { ...model2.artifact },
    lineage: lineageOf(model2?.lineage ?? {})
  };
}
function lineageOf(lineage) {
  const { training_run: run, code, datasets = [], feature_pipelines: pipelines = [] } = lineage;
  const { hyperparameters = {}, metrics = {}, openlineage = [] } = lineage;
  return [
    ...run === void 0 ? [] : [{ what: "training run", value: joined([run.id, dated(run.started_at)]) }],
    ...code === void 0 ? [] : [{ what: "code", value: `${code.repository} at commit ${code.commit}` }],
    ...pipelines.map(({ name, version, commit, sha256: sha2562 }) => ({
      what: "feature pipeline",
      value: joined([versioned(name, version), prefixed("commit", commit), prefixed("sha256", sha2562)])
    })),
    ...datasets.map(({ namespace, name, version, sha256: sha2562 }) => ({
      what: "data set",
      value: joined([
        versioned(namespace === void 0 ? name : `${namespace}/${name}`, version),
        prefixed("sha256", sha2562)
      ])
    })),
    ...Object.entries(hyperparameters).map(([name, value]) => ({
      what: "hyper-parameter",
      value: `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`
    })),
    ...Object.entries(metrics).map(([name, value]) => ({ what: "metric", value: `${name}: ${value}` })),
    ...openlineage.map(({ uri, sha256: sha2562 }) => ({
      what: "OpenLineage events",
      value: `${uri}, sha256 ${sha2562}`
    }))
  ];
}
var joined = (parts) => parts.filter((part2) => part2 !== void 0).join(", ");
var prefixed = (word2, value) => value === void 0 ? void 0 : `${word2} ${value}`;
var dated = (time) => prefixed("started", time);
var versioned = (name, version) => version === void 0 ? name : `${name}@${version}`;

// src/trace/outcome.ts
function outcomeOf(decision2, rules, later2) {
  const recorded = decision2.data.prediction.outcome;
  const { rule, score } = isFullDecision(decision2) ? { rule: decision2.data.decision_rule, score: decision2.data.prediction.score } : {};
  const byRule = rule === void 0 || score === void 0 ? void 0 : outcomeBy(rule, score);
  return {
    recorded,
    score: score ?? null,
    rule: rule === void 0 ? null : wordsOf(rule),
    by_rule: byRule ?? null,
    verdict: byRule === void 0 ? "cannot-tell" : byRule === recorded ? "matches" : "differs",
    message: messageOf(recorded, rule, score, byRule),
    rule_in_objective: standingOf(rule, rules),
    final: finalOf(recorded, later2)
  };
}
function outcomeBy(rule, score) {
  return holds(rule, score) ? rule.outcome : rule.otherwise;
}
function holds({ threshold, operator }, score) {
  const [given, limit] = [parseDecimal(score), parseDecimal(threshold)];
  return given !== void 0 && limit !== void 0 && satisfies(compareDecimals(given, limit), operator);
}
function wordsOf({ name, score, operator, threshold, outcome: outcome2, otherwise }) {
  const rest = otherwise === void 0 ? "" : `, otherwise ${otherwise}`;
  return `${name}: ${outcome2} where ${score} ${operator} ${threshold}${rest}`;
}
function messageOf(recorded, rule, score, byRule) {
  if (rule === void 0)
    return "The record names no decision rule, so the outcome cannot be worked out again.";
  if (score === void 0) return "The record has no score, so the outcome cannot be worked out again.";
  const said = `${score} ${rule.operator} ${rule.threshold} ${holds(rule, score) ? "holds" : "does not hold"}`;
  if (byRule === void 0)
    return `${said}: the rule says nothing of such a score, so the outcome has other grounds.`;
  return byRule === recorded ? `${said}, which gives ${byRule}, the outcome that was recorded.` : `${said}, which gives ${byRule}; ${recorded} was recorded.`;
}
function standingOf(rule, rules) {
  if (rule === void 0 || rules === void 0) return "cannot-tell";
  const found = rules.find(({ name }) => name === rule.name);
  if (found === void 0) return "differs";
  const isSame = found.score === rule.score && found.operator === rule.operator && found.outcome === rule.outcome && found.otherwise === rule.otherwise && isSameNumber(found.threshold, rule.threshold);
  return isSame ? "same" : "differs";
}
function isSameNumber(one, other) {
  const [a, b] = [parseDecimal(one), parseDecimal(other)];
  return a !== void 0 && b !== void 0 && compareDecimals(a, b) === 0;
}
function finalOf(recorded, later2) {
  return later2.reduce((now, event) => isKind(event, "override") ? event.data.after : now, recorded);
}

// src/trace/recorded.ts
function readRecorded(decisionId, records) {
  const problems = [];
  const later2 = [];
  let decision2;
  for (const { id, event: text } of records) {
    const read3 = readEvent(text);
    if (read3.faults !== void 0) {
      const [first] = read3.faults;
      problems.push(`Record ${id} is no event that this version reads: ${first?.path} ${first?.message}`);
      continue;
    }
    const { event } = read3;
    if (event.id === decisionId && isKind(event, "decision")) decision2 = event;
    else if (isAbout(event, decisionId)) later2.push(event);
    else problems.push(`Record ${id} is not about ${decisionId}.`);
  }
  return { decision: decision2, later: later2.toSorted(byTime), problems };
}
function isAbout(event, decisionId) {
  if (isKind(event, "override") || isKind(event, "outcome")) return event.subject === decisionId;
  if (isKind(event, "remediation")) return event.data.decision_ids.includes(decisionId);
  return isKind(event, "erasure") && event.data.decision_ids?.includes(decisionId) === true;
}
function byTime(a, b) {
  return Date.parse(a.time) - Date.parse(b.time);
}
function sentenceOf(event) {
  if (isKind(event, "override")) {
    const { who: who2, role, reason: reason2, before, after } = event.data;
    return `${before} \u2192 ${after} by ${who2} (${role}): ${reason2}`;
  }
  if (isKind(event, "outcome")) {
    const { ground_truth: truth, observed_at: at } = event.data;
    return `${truth}, observed at ${at}`;
  }
  if (isKind(event, "remediation")) {
    const { action, who: who2, reason: reason2, model_name: name, model_version: version } = event.data;
    const by = name === void 0 ? "" : ` with ${name} ${version}`;
    return `${action}${by} by ${who2}: ${reason2}`;
  }
  const { who, reason } = event.data;
  return `the record was destroyed by ${who}: ${reason}`;
}
function kindOf(event) {
  if (isKind(event, "override")) return "override";
  if (isKind(event, "outcome")) return "outcome";
  return isKind(event, "remediation") ? "remediation" : "erasure";
}

// src/trace/answer.ts
async function answerOf(decisionId, sources2) {
  const recorded = readRecorded(decisionId, sources2.records);
  const { decision: decision2 } = recorded;
  const events = recorded.later.map((event) => ({
    id: event.id,
    kind: kindOf(event),
    time: event.time,
    what: sentenceOf(event)
  }));
  if (decision2 === void 0)
    return { ...nothing(decisionId), events, ...missingWhenGone(sources2, recorded) };
  const { governance: governance2 } = sources2;
  const governed = governance2 === null ? void 0 : await readGoverned(governance2, decision2);
  const asked2 = { sources: sources2, recorded, decision: decision2, governed, demands: demandsOf(decision2, governed) };
  const objective2 = governed === void 0 ? null : objectiveOf(decision2, governed);
  const model2 = governed === void 0 ? null : modelOf(decision2, governed);
  const kpiReport = governed === void 0 ? null : reportOf(decision2, governed);
  const outcome2 = outcomeOf(decision2, governed?.rules, recorded.later);
  const isSame = {
    objective: objective2?.file.status === "same",
    report: kpiReport?.file.status === "same"
  };
  const parts = {
    time: decision2.time,
    detail: decision2.data.detail,
    tier: decision2.data.sampled.tier,
    outcome: outcome2,
    events,
    objective: objective2,
    model: model2,
    kpi_report: kpiReport,
    constraints: governed === void 0 ? [] : await constraintsOf(decision2, governed, isSame)
  };
  return {
    ...parts,
    findings: findingsOf(asked2, parts),
    missing: missingOf(asked2, parts)
  };
}
function nothing(decisionId) {
  const time = new Date(parseInt(decisionId.replace("-", "").slice(0, 12), 16)).toISOString();
  return {
    time,
    detail: "gone",
    tier: null,
    outcome: null,
    events: [],
    objective: null,
    model: null,
    kpi_report: null,
    constraints: []
  };
}
function demandsOf(decision2, governed) {
  const { objective_version: version, sampled } = decision2.data;
  return tierInForce(governed?.tiers, sampled.tier, parseVersion(version)?.domain ?? "").demands;
}
function reportOf(decision2, { report, file }) {
  const snapshot = isFullDecision(decision2) ? decision2.data.kpi_snapshot : void 0;
  return {
    file: digestOf(snapshot, file("kpi-report")),
    evaluated_at: report?.evaluatedAt ?? null
  };
}

// src/transparency/cosignature.ts
var import_node_crypto5 = require("node:crypto");
var TIME_BYTES = 8;
var SIGNATURE_BYTES = 64;
function cosignatureVerifier(key) {
  if (key.type !== COSIGNATURE_V1)
    throw new TransparencyFault(`The verifier key of ${key.name} is not for cosignatures.`);
  const publicKey = publicKeyOf(key);
  return {
    name: key.name,
    keyId: keyIdOf(key),
    verify(text, signature) {
      const time = cosignatureTime(signature);
      if (time === void 0 || !isCheckpoint(text)) return false;
      return (0, import_node_crypto5.verify)(null, signedMessage(time, text), publicKey, signature.subarray(TIME_BYTES));
    }
  };
}
function cosignatureTime(signature) {
  if (signature.byteLength !== TIME_BYTES + SIGNATURE_BYTES) return void 0;
  const time = Number(Buffer.from(signature.subarray(0, TIME_BYTES)).readBigUInt64BE());
  return isTreeSize(time) ? time : void 0;
}
function witnessPolicy(threshold, witnesses) {
  if (!Number.isInteger(threshold) || threshold < 0 || threshold > witnesses.length)
    throw new TransparencyFault(`Of ${witnesses.length} witnesses, ${threshold} cannot be asked for.`);
  if (new Set(witnesses.map(({ name }) => name)).size < witnesses.length)
    throw new TransparencyFault("Two witnesses have one name.");
  if (new Set(witnesses.map(({ publicKey }) => publicKey.toString("hex"))).size < witnesses.length)
    throw new TransparencyFault("Two witnesses have one public key.");
  return { threshold, witnesses };
}
function openWitnessedCheckpoint(note, log, policy) {
  const { threshold, witnesses } = witnessPolicy(policy.threshold, policy.witnesses);
  if (witnesses.some((witness) => log.keys.some(({ publicKey }) => publicKey.equals(witness.publicKey))))
    throw new TransparencyFault("A key of the log is one of a witness: it would vouch for itself.");
  const opened2 = openCheckpoint(note, log, witnesses.map(cosignatureVerifier));
  const cosignatures = witnesses.flatMap((witness) => latestBy(witness, opened2));
  if (cosignatures.length < threshold)
    throw new TransparencyFault(
      `Of ${witnesses.length} known witnesses ${cosignatures.length} signed the checkpoint, not ${threshold}.`
    );
  return { ...opened2, cosignatures };
}
function latestBy(witness, { verified }) {
  const [name, keyId] = [witness.name, keyIdOf(witness)];
  const times = verified.filter((one) => one.name === name && one.keyId === keyId).map(({ signature }) => cosignatureTime(signature)).filter((time) => time !== void 0);
  return times.length === 0 ? [] : [{ name, keyId, time: Math.max(...times) }];
}
function signedMessage(time, text) {
  return Buffer.from(`cosignature/v1
time ${time}
${text}`, "utf8");
}
function isCheckpoint(text) {
  try {
    parseCheckpoint(text);
    return true;
  } catch {
    return false;
  }
}

// src/transparency/tlog-proof.ts
var HEADER = "c2sp.org/tlog-proof@v1";
var EXTRA = "extra ";
var INDEX = "index ";
function formatTlogProof({ index, proof, checkpoint, extra }) {
  demandTreeSize(index, "The index of the entry");
  for (const hash2 of proof) demandHash(hash2, "A sibling in the proof");
  const lines = [
    HEADER,
    ...extra === void 0 || extra.byteLength === 0 ? [] : [`${EXTRA}${encodeBase64(extra)}`],
    `${INDEX}${index}`,
    ...proof.map(encodeBase64)
  ];
  const text = `${lines.join("\n")}

${checkpoint}`;
  parseTlogProof(text);
  return text;
}
function parseTlogProof(text) {
  const whole = readNoteText(text, "The proof");
  const end = whole.indexOf("\n\n");
  if (end < 0) throw new TransparencyFault("The proof has no empty line before its checkpoint.");
  const lines = linesOf(whole.slice(0, end + 1), "The proof");
  if (lines.shift() !== HEADER) throw new TransparencyFault(`The proof does not start with ${HEADER}.`);
  const extra = readExtra(lines);
  const index = readIndex(lines);
  if (lines.length > LONGEST_PROOF)
    throw new TransparencyFault("The proof has more hashes than a tree has levels.");
  const proof = lines.map(readSibling);
  return { index, proof, checkpoint: whole.slice(end + 2), ...extra !== void 0 && { extra } };
}
function verifyTlogProof(text, leaf, { log, witnesses }) {
  try {
    const { index, proof, checkpoint: note } = parseTlogProof(text);
    const { checkpoint, cosignatures } = openWitnessedCheckpoint(note, log, witnesses);
    const { size, root } = checkpoint;
    if (!verifyInclusion({ leaf, index, size, proof, root }))
      return refused(
        `The entry is not at index ${index} of the log of ${size} entries that the checkpoint is of.`
      );
    return { kind: "verified", index, checkpoint, cosignatures };
  } catch (error) {
    if (error instanceof TransparencyFault) return refused(error.message);
    throw error;
  }
}
function readExtra(lines) {
  if (lines[0]?.startsWith(EXTRA) !== true) return void 0;
  const extra = decodeBase64(lines.shift().slice(EXTRA.length));
  if (extra === void 0 || extra.length === 0)
    throw new TransparencyFault("The extra data of the proof is not in base64.");
  return extra;
}
function readIndex(lines) {
  const line = lines.shift() ?? "";
  const index = line.startsWith(INDEX) ? parseTreeSize(line.slice(INDEX.length)) : void 0;
  if (index === void 0)
    throw new TransparencyFault("The proof has no index as a whole number up to 2^53 - 1.");
  return index;
}
function readSibling(line) {
  const hash2 = decodeBase64(line);
  demandHash(hash2, "A line of the proof");
  return hash2;
}
function refused(message) {
  return { kind: "refused", message };
}

// src/trace/leaf-proof.ts
function placeOf(proof, entry, log) {
  try {
    const trust = { log, witnesses: { threshold: 0, witnesses: [] } };
    const result = verifyTlogProof(proof, leafHash(Buffer.from(entry)), trust);
    return result.kind === "refused" ? result.message : { index: result.index, size: result.checkpoint.size };
  } catch (error) {
    if (error instanceof TransparencyFault) return error.message;
    throw error;
  }
}
function extraOf(proof) {
  try {
    return parseTlogProof(proof).extra;
  } catch (error) {
    if (error instanceof TransparencyFault) return void 0;
    throw error;
  }
}

// src/trace/signature.ts
function signatureOf({ records, gone }, log) {
  const proofs = [
    ...records.flatMap(
      ({ id, kind, event, salt, proof }) => proof === null ? [] : [{ id, proof, entry: leafEntry(id, kind, commitHex(event, Buffer.from(salt, "base64url"))) }]
    ),
    ...gone?.leaf == null ? [] : [{ id: "the leaf", proof: gone.leaf.proof, entry: extraOf(gone.leaf.proof) ?? new Uint8Array() }]
  ];
  if (proofs.length === 0)
    return { status: "nothing-signed", message: "No checkpoint covers what was found." };
  if (log.keys.length === 0)
    return {
      status: "not-checked",
      message: "No key was given, so the signature of the checkpoint was not verified."
    };
  for (const { id, proof, entry } of proofs) {
    const place = placeOf(proof, entry, log);
    if (typeof place === "string") return { status: "refused", message: `${id}: ${place}` };
  }
  return {
    status: "verified",
    message: `The checkpoint that the proofs lead to is signed by the key of ${log.origin}.`
  };
}

// src/trace/verify-trace.ts
var TRACE_LIMIT_BYTES = 128 * 1024 * 1024;
function readTrace(text) {
  const read3 = readJsonText(text, TRACE_LIMIT_BYTES);
  if (read3.faults !== void 0) return { faults: read3.faults };
  const faults2 = shapeFaults(read3.value, traceFile);
  return faults2.length > 0 ? { faults: faults2 } : { trace: read3.value };
}
async function verifyTrace(trace, log, others = []) {
  const { records, gone } = trace.sources;
  const proofs = records.map((record) => checkRecord(record, trace, log));
  const leaf = gone?.leaf == null ? [] : [checkLeaf(gone.leaf.proof, gone.leaf.kind, trace, log)];
  const checks2 = [
    ...originCheck(trace, log),
    ...sourcesChecks(trace),
    ...proofs,
    ...leaf,
    ...fileChecks(trace),
    signatureCheck(trace, log),
    await answerCheck(trace),
    ...statedChecks(trace),
    ...others
  ];
  const isThere = leaf.length > 0 || records.some(({ id }) => id === trace.decision_id);
  const isProven = isThere && [...proofs, ...leaf].every(({ result }) => result === "proven");
  const isRefuted = checks2.some(({ result }) => result === "refuted");
  const verdict = isRefuted ? "refuted" : isProven ? "proven" : "not-proven";
  return { decision_id: trace.decision_id, verdict, checks: checks2 };
}
var check = (what, result, message) => ({ what, result, message });
function originCheck({ origin: origin2 }, log) {
  if (origin2 === log.origin) return [];
  return [check("log", "refuted", `The trace is of the log ${origin2}; the key is that of ${log.origin}.`)];
}
function sourcesChecks({ decision_id: id, sources: { records, gone, governance: governance2 } }) {
  const refuted = (message) => check("sources", "refuted", message);
  const hasTombstone = records.some(({ id: own, kind }) => own !== id && kind === "erasure");
  return [
    ...repeated(records.map((one) => one.id)).map(
      (one) => refuted(`Record ${one} is attached more than once.`)
    ),
    ...repeated((governance2?.files ?? []).map(({ role }) => role)).map(
      (role) => refuted(`There is more than one ${role}.`)
    ),
    ...gone !== null && records.some((one) => one.id === id) ? [refuted("The record is said to be gone, and is attached.")] : [],
    ...gone?.state === "erased" && !hasTombstone ? [refuted("The record is said to be erased, and no tombstone is attached.")] : []
  ];
}
function repeated(list) {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
function checkRecord({ id, kind, event, salt, proof, inclusion }, { decision_id: decisionId }, log) {
  const what = id === decisionId ? `decision ${id}` : `${kind} ${id}`;
  const entry = leafEntry(id, kind, commitHex(event, Buffer.from(salt, "base64url")));
  if (!saysSo(event, id, kind))
    return check(what, "refuted", "The event has another id or kind than it is given out as.");
  if (proof === null)
    return inclusion === "proven" ? check(what, "refuted", "It is said to be proven, and no proof is attached.") : check(what, "stated", "No checkpoint vouches for it: it is only stated.");
  const extra = extraOf(proof);
  if (extra !== void 0 && !entry.equals(extra))
    return check(what, "refuted", "The proof says that it is of another entry.");
  const place = placeOf(proof, entry, log);
  if (typeof place === "string") return check(what, "refuted", place);
  const { index, size } = place;
  return check(what, "proven", `Byte for byte, it is entry ${index} of the ${size} of ${log.origin}.`);
}
function checkLeaf(proof, kind, { decision_id: id }, log) {
  const what = `leaf of ${id}`;
  const extra = extraOf(proof);
  const told = extra === void 0 ? void 0 : readLeafEntry(extra);
  if (extra === void 0 || told === void 0 || told.id !== id || told.kind !== kind)
    return check(what, "refuted", "The proof is of another record.");
  const place = placeOf(proof, extra, log);
  if (typeof place === "string") return check(what, "refuted", place);
  const { index, size } = place;
  const message = `A ${kind} of this id is entry ${index} of the ${size} of ${log.origin}; what it said is not attached.`;
  return check(what, "proven", message);
}
function saysSo(event, id, kind) {
  try {
    const value = JSON.parse(event);
    return value?.id === id && value.type === `dev.tracegate.${kind}.v1`;
  } catch {
    return false;
  }
}
function signatureCheck({ sources: sources2, signature }, log) {
  const possible = [signatureOf(sources2, log), signatureOf(sources2, { ...log, keys: [] })];
  const isOne = possible.some(
    ({ status, message }) => status === signature.status && message === signature.message
  );
  return isOne ? check("signature", "recomputed", "What the trace says of the signature is so.") : check("signature", "refuted", "What the trace says of the signature is not what the key says.");
}
function fileChecks({ sources: sources2, decision_id: id }) {
  const files = sources2.governance?.files ?? [];
  const decision2 = sources2.records.find((one) => one.id === id);
  const data = decision2 === void 0 ? {} : dataOf(decision2.event);
  const bindings = {
    objective: { name: "objective_digest", digest: data.objective_digest },
    "model-registration": { name: "model_registration", digest: data.model_registration?.sha256 },
    "kpi-report": { name: "kpi_snapshot", digest: data.kpi_snapshot?.sha256 }
  };
  const objective2 = files.find(({ role }) => role === "objective");
  return files.map(({ role, path, sha256: digest2, content }) => {
    const what = `${role} ${path}`;
    if (content !== null && sha256(Buffer.from(content)) !== digest2)
      return check(what, "refuted", "The content that is attached does not have the SHA-256 that is stated.");
    const binding = bindings[role];
    if (content === null)
      return check(what, "stated", `Its content is not attached; stated is SHA-256 ${digest2}.`);
    if (binding?.digest === digest2)
      return check(what, "bound", `It has the SHA-256 that \`${binding.name}\` of the record names.`);
    if (binding?.digest !== void 0)
      return check(
        what,
        "stated",
        `It is not the content that \`${binding.name}\` of the record names; the answer says so.`
      );
    if (role === "approval-record" && objective2 !== void 0 && content.includes(objective2.sha256))
      return check(
        what,
        "stated",
        "It names the digest of the objective, and nothing in the log vouches for it: verify it with tracegate evidence verify."
      );
    return check(what, "stated", "No digest in the record names it.");
  });
}
function dataOf(event) {
  const read3 = readEvent(event);
  return read3.event === void 0 ? {} : read3.event.data;
}
async function answerCheck({ decision_id: id, sources: sources2, answer, tool, complete }) {
  let again;
  try {
    again = await answerOf(id, sources2);
  } catch (error) {
    const message = error instanceof Error ? error.message : "of an unknown fault";
    return check("answer", "refuted", `Nothing can be concluded from what is attached: ${message}`);
  }
  if (complete !== (sources2.unread.length === 0))
    return check("answer", "refuted", "Whether the trace is complete is not what its sources say.");
  if (canonicalJson(again) === canonicalJson(answer))
    return check("answer", "recomputed", "All that the trace concludes follows from what is attached.");
  const other = tool.version === toolVersion ? "" : ` It was made by version ${tool.version}, and this is ${toolVersion}: verify it with that one.`;
  return check(
    "answer",
    "refuted",
    `What the trace concludes does not follow from what is attached.${other}`
  );
}
function statedChecks({ sources: sources2, made_at: madeAt }) {
  const { governance: governance2, search } = sources2;
  return [
    check(
      "later events",
      "stated",
      `That the log held no other event of this decision at ${madeAt} is stated by who made the trace and read ${search.records} records for it.`
    ),
    ...governance2 === null ? [] : [
      check(
        "governance",
        "stated",
        `Which versions there were, who signed, and what each tier demands, is stated from ${governance2.from === "bundle" ? "a bundle of commit" : "commit"} ${governance2.commit}.`
      )
    ],
    ...sources2.unread.map(({ source, message }) => check(`not read: ${source}`, "stated", message)),
    ...sources2.gone === null ? [] : [check("what became of the record", "stated", sources2.gone.message)]
  ];
}

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
var UsageError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "UsageError";
  }
};

// src/command/log/keys.ts
var import_node_crypto6 = require("node:crypto");
var import_node_path12 = require("node:path");

// src/files/regular-file.ts
var import_node_fs12 = require("node:fs");

// src/governance/tree.ts
var UnreadableFile = class extends Error {
  code;
  constructor(path, cause) {
    super(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "UnreadableFile";
    this.code = cause?.code ?? "EIO";
  }
};

// src/files/regular-file.ts
var MOST_BYTES = 33 * 1024 * 1024;
function readRegularFile(path) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs12.openSync)(path, import_node_fs12.constants.O_RDONLY | import_node_fs12.constants.O_NOFOLLOW | import_node_fs12.constants.O_NONBLOCK);
    const status = (0, import_node_fs12.fstatSync)(descriptor);
    if (!status.isFile()) throw new Error("not a regular file");
    const bytes = Buffer.allocUnsafe(Math.min(status.size, MOST_BYTES));
    let length = 0;
    while (length < bytes.length) {
      const read3 = (0, import_node_fs12.readSync)(descriptor, bytes, length, bytes.length - length, null);
      if (read3 === 0) break;
      length += read3;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    throw new UnreadableFile(path, error);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs12.closeSync)(descriptor);
  }
}

// src/command/log/keys.ts
function logFolder(options, terminal) {
  const name = options.value("log");
  if (name === void 0) throw new UsageError("--log DIR is needed, the folder of the decision log.");
  return (0, import_node_path12.resolve)(terminal.folder, name);
}
function originOf(folder2) {
  try {
    const origin2 = identityIn(folder2)?.origin;
    if (origin2 !== void 0) return origin2;
  } catch (error) {
    if (!(error instanceof DecisionLogFault)) throw error;
    throw new UsageError(error.message);
  }
  throw new UsageError(`There is no decision log in ${folder2}.`);
}
function verifierKey(given, name, terminal) {
  const isLiteral = /^[^+/\s][^+\s]*\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/.test(given);
  const text = isLiteral ? given : textOf2(given, terminal);
  try {
    return text.startsWith("-----BEGIN PUBLIC KEY-----") ? verifierKeyOf(name, (0, import_node_crypto6.createPublicKey)(text)) : parseVerifierKey(text.trimEnd());
  } catch (error) {
    const reason = error instanceof TransparencyFault ? error.message : "It is no public key.";
    throw new UsageError(`${given}: ${reason}`);
  }
}
function verifierKeys(given, name, terminal) {
  return unique(given.map((one) => verifierKey(one, name, terminal)));
}
function unique(keys) {
  return [...new Map(keys.map((key) => [formatVerifierKey(key), key])).values()];
}
function textOf2(file, terminal) {
  return new TextDecoder().decode(readRegularFile((0, import_node_path12.resolve)(terminal.folder, file)));
}

// src/command/making-trace.ts
var import_node_path18 = require("node:path");

// src/store/traced-decision.ts
var import_node_path16 = require("node:path");

// src/store/tree/prove.ts
var import_node_path13 = require("node:path");
function proveRecord(root, id, note) {
  const found = findRecord(root, id);
  if (found === void 0) return { kind: "unknown" };
  const last = note === void 0 ? lastCheckpoint(root) : givenCheckpoint(root, note);
  if (last === "other-log") return { kind: last };
  return new Prover(root, last).prove(found);
}
function proverOf(root) {
  const prover = new Prover(root, lastCheckpoint(root));
  return (found) => prover.prove(found);
}
var Prover = class {
  root;
  last;
  size;
  entries;
  nodes;
  journal;
  whole;
  constructor(root, last) {
    this.root = root;
    this.last = last;
    this.size = last?.checkpoint.size ?? 0;
    this.entries = new TreeEntries(root, this.size);
    this.nodes = nodesIn(root, this.size);
    this.journal = bytesOf((0, import_node_path13.join)(root, JOURNAL_PATH)) ?? Buffer.alloc(0);
  }
  prove(found) {
    const { last, size } = this;
    const { id, place, line } = found;
    const entry = entryOfLine(line, id)?.entry;
    if (last === void 0 || entry === void 0)
      return { kind: entry === void 0 ? "contradicted" : "not-covered", found };
    const leaf = this.leafOf(found, entry);
    if (leaf === void 0) {
      const isCovered = place.where === "sealed" || this.hasLeafWithId(found);
      return { kind: isCovered ? "contradicted" : "not-covered", found };
    }
    const proof = formatTlogProof({
      index: leaf,
      proof: inclusionProof(leaf, size, this.nodes.nodeAt),
      checkpoint: last.note,
      extra: entry
    });
    return { kind: "proven", found, leaf, size, proof };
  }
  /** @throws TreeFault where there is none by a journal that is damaged */
  leafOf({ id, place, index }, entry) {
    const within2 = (ranges) => this.entries.leafOf(
      ranges.filter(({ leaf }) => leaf < this.size),
      id,
      entry,
      index
    );
    return within2(rangesOfSegment(this.journal, place.name)) ?? within2(this.wholeJournal().rangesOf(place.name));
  }
  /** @throws TreeFault where it is damaged */
  wholeJournal() {
    return this.whole ??= TreeJournal.read(this.root);
  }
  /** Whether the tree has a leaf with the id of a record, of which the entry is then another one. */
  hasLeafWithId({ place, id }) {
    return this.wholeJournal().rangesOf(place.name).some(({ leaf, from, to }) => {
      for (let at = leaf; at < Math.min(this.size, leaf + to - from); at += 1)
        if (this.entries.at(at)?.includes(`"id":"${id}"`) === true) return true;
      return false;
    });
  }
};
function givenCheckpoint(root, note) {
  const { text } = parseNote(note);
  const checkpoint = parseCheckpoint(text);
  const own = storedCheckpoint(root, `${NUMBERED}/${checkpoint.size}`);
  return own !== void 0 && parseNote(own.note).text === text ? { note, checkpoint } : "other-log";
}

// src/store/deletion-standing.ts
function deletionStanding(tree, range) {
  const why = new DeletedSegments(tree).take(range);
  if (why === void 0) return { kind: "stands" };
  const deletion = [...deletionsOf(tree.folder).values()].find(
    ({ first, writer }) => first === range.first && writer === range.writer
  );
  const isUnsigned = deletion !== void 0 && lineThatTells(tree.folder, deletion) !== void 0 && proveRecord(tree.folder, deletion.event_id).kind === "not-covered";
  return isUnsigned ? { kind: "unsigned" } : { kind: "denied", why };
}

// src/store/later-events.ts
var import_node_fs16 = require("node:fs");
var import_node_path15 = require("node:path");

// src/store/subject-days.ts
var import_node_fs15 = require("node:fs");
var import_node_path14 = require("node:path");

// src/store/key-index.ts
var import_node_fs13 = require("node:fs");
var DIGEST_BYTES2 = 32;
var KEY_BYTES2 = 8;
var ENTRY_BYTES2 = KEY_BYTES2 + 2;
var PAGE_ENTRIES = 400;
var PAGE_BYTES = PAGE_ENTRIES * ENTRY_BYTES2;
var PAGE_HEAD_BYTES = KEY_BYTES2 + DIGEST_BYTES2;
var headBytes = (word2) => word2.length + 1 + 10 + 1 + 2 * DIGEST_BYTES2 + 1;
var keyOf3 = (text) => sha256Of(Buffer.from(text)).subarray(0, KEY_BYTES2);
function openIndex(word2, descriptor) {
  const { size } = (0, import_node_fs13.fstatSync)(descriptor);
  const line = readAt(descriptor, 0, headBytes(word2)).toString("latin1");
  if (!line.startsWith(`${word2} `)) return void 0;
  const [, digits, of] = /^ (\d{10}) ([0-9a-f]{64})\n$/.exec(line.slice(word2.length)) ?? [];
  if (digits === void 0 || of === void 0) return void 0;
  const count = Number(digits);
  const pages = Math.ceil(count / PAGE_ENTRIES);
  const start = headBytes(word2) + pages * PAGE_HEAD_BYTES + DIGEST_BYTES2;
  const end = start + count * ENTRY_BYTES2;
  if (size < end) return void 0;
  const head = readAt(descriptor, 0, start);
  const told = head.subarray(0, start - DIGEST_BYTES2);
  if (!sha256Of(told).equals(head.subarray(told.length))) return void 0;
  return { of, end, count, start, pages: told.subarray(headBytes(word2)), descriptor };
}
function numbersOf2(index, text) {
  const key = keyOf3(text);
  const found = /* @__PURE__ */ new Set();
  for (const page of pagesAround(index.pages, key)) {
    const bytes = pageOf(index, page);
    if (bytes === void 0) return void 0;
    for (let entry = 0; entry < bytes.length; entry += ENTRY_BYTES2)
      if (key.compare(bytes, entry, entry + KEY_BYTES2) === 0)
        found.add(bytes.readUInt16BE(entry + KEY_BYTES2));
  }
  return [...found].toSorted((a, b) => a - b);
}
function pageOf({ descriptor, start, count, pages }, page) {
  const length = Math.min(PAGE_BYTES, (count - page * PAGE_ENTRIES) * ENTRY_BYTES2);
  const bytes = readAt(descriptor, start + page * PAGE_BYTES, length);
  const at = page * PAGE_HEAD_BYTES + KEY_BYTES2;
  return sha256Of(bytes).equals(pages.subarray(at, at + DIGEST_BYTES2)) ? bytes : void 0;
}
function pagesAround(heads, key) {
  const pages = heads.length / PAGE_HEAD_BYTES;
  const compared = (page) => key.compare(heads, page * PAGE_HEAD_BYTES, page * PAGE_HEAD_BYTES + KEY_BYTES2);
  let [low, high] = [0, pages];
  while (low < high) {
    const middle = low + high >> 1;
    if (compared(middle) > 0) low = middle + 1;
    else high = middle;
  }
  const found = low === 0 ? [] : [low - 1];
  for (let page = low; page < pages && compared(page) === 0; page += 1) found.push(page);
  return found;
}

// src/store/subject-index.ts
var import_node_fs14 = require("node:fs");
var WORD = "tracegate-subjects/1";
function blocksNaming(path, evidence2, id) {
  return withIndex(path, evidence2, (index) => numbersOf2(index, id));
}
function withIndex(path, evidence2, use) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs14.openSync)(path, import_node_fs14.constants.O_RDONLY | import_node_fs14.constants.O_NOFOLLOW);
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
  try {
    const index = openIndex(WORD, descriptor);
    const isOfThis = index?.of === evidence2.toString("hex") && index.end === (0, import_node_fs14.fstatSync)(descriptor).size;
    return isOfThis ? use(index) : void 0;
  } finally {
    (0, import_node_fs14.closeSync)(descriptor);
  }
}

// src/store/subject-days.ts
var SUBJECT_DAYS_PATH = "subjects";
var WORD2 = "tracegate-subject-days/1";
var MOST_DAYS = 65536;
var LONGEST_DAY = 300;
var NONE = Buffer.alloc(0);
function daysNaming(root, id) {
  return withSubjectDays(root, (days, index) => {
    const numbers = isFolderDated(root, index) ? numbersOf2(index, id) : void 0;
    if (numbers === void 0) return void 0;
    const naming = new Set(numbers.flatMap((number2) => days[number2]?.day ?? []));
    return { listed: new Map(days.map((one) => [one.day, one])), naming };
  });
}
function isAsRead(root, { day, inode, modified, changed }) {
  const now = (0, import_node_fs15.statSync)(`${root}/${dayFolder(day)}`, { throwIfNoEntry: false });
  return now !== void 0 && now.ino === inode && now.mtimeMs === modified && now.ctimeMs === changed;
}
function isFolderDated(root, { descriptor }) {
  return (0, import_node_fs15.statSync)(root).mtimeMs >= (0, import_node_fs15.fstatSync)(descriptor).mtimeMs;
}
function withSubjectDays(root, use) {
  const path = (0, import_node_path14.join)(root, SUBJECT_DAYS_PATH);
  if ((0, import_node_fs15.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true) return void 0;
  const descriptor = ifThere(() => (0, import_node_fs15.openSync)(path, import_node_fs15.constants.O_RDONLY | import_node_fs15.constants.O_NOFOLLOW));
  if (descriptor === void 0) return void 0;
  try {
    const index = openIndex(WORD2, descriptor);
    if (index === void 0) return void 0;
    const length = (0, import_node_fs15.fstatSync)(descriptor).size - index.end;
    if (length > MOST_DAYS * LONGEST_DAY) return void 0;
    const list = readAt(descriptor, index.end, length);
    if (sha256Of(list).toString("hex") !== index.of) return void 0;
    const days = daysIn(list);
    return days === void 0 ? void 0 : use(days, index);
  } finally {
    (0, import_node_fs15.closeSync)(descriptor);
  }
}
function daysIn(list) {
  let value;
  try {
    value = JSON.parse(list.toString());
  } catch {
    return void 0;
  }
  return Array.isArray(value) && value.every(isSubjectDay) ? value : void 0;
}
function isSubjectDay(value) {
  const { day, inode, modified, changed, segments, ends } = value ?? {};
  const numbers = [inode, modified, changed, segments, ends?.earliest, ends?.latest];
  return typeof day === "string" && dayOfFolder(dayFolder(day)) === day && numbers.every((one) => typeof one === "number");
}

// src/store/later-events.ts
function findLaterEvents(root, decisionId, isWanted) {
  const since = (timeOfUuidV7(decisionId) ?? 0) - 2 * ID_SPREAD_MS;
  const needle = Buffer.from(decisionId);
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const unread = [];
  let [segments, records, passed, indexed] = [0, 0, 0, 0];
  const days = daysNaming(root, decisionId);
  const look = (place, isNamed) => {
    const { last } = place.name;
    if (!isNamed && last !== void 0 && (timeOfUuidV7(last) ?? Infinity) < since) {
      passed += 1;
      return;
    }
    segments += 1;
    try {
      const blocks = place.where === "sealed" ? blocksOf(root, place, decisionId) : void 0;
      if (blocks !== void 0) indexed += 1;
      else if (place.where === "sealed" && !isEvidenceWhole((0, import_node_fs16.readFileSync)(place.path)))
        unread.push({ path: place.path, message: "It does not have the SHA-256 that it ends with." });
      let isFound = blocks === void 0 || blocks.length === 0;
      for (const record of blocks === void 0 ? recordsOf(root, place) : recordsIn(place, blocks)) {
        records += 1;
        if (record.line.indexOf(needle) < 0 || record.id === decisionId) continue;
        isFound = true;
        if (seen.has(record.id)) continue;
        const event = eventOf(record);
        if (event === void 0) {
          const message = `Record ${record.id} names the decision, and is no event that this version reads.`;
          unread.push({ path: place.path, message });
        } else if (isWanted(event)) {
          seen.add(record.id);
          found.push({ ...record, line: Buffer.from(record.line) });
        }
      }
      if (!isFound)
        unread.push({
          path: place.path,
          message: "Its index says that it names the decision, and no record does."
        });
    } catch (error) {
      const { name, code } = error;
      const isDamage = name === "EvidenceFault" || name === "BrokenSegment";
      if (code === "ENOENT") return;
      if (!isDamage) throw error;
      unread.push({ path: place.path, message: error.message });
    }
  };
  for (const day of daysOf(root)) {
    const one = days?.listed.get(day);
    const isNamed = days?.naming.has(day) === true;
    const isQuiet = one !== void 0 && !isNamed && isAsRead(root, one);
    if (isQuiet && one.ends.latest < since) passed += one.segments;
    else if (isQuiet && one.ends.earliest >= since) {
      segments += one.segments;
      indexed += one.segments;
    } else for (const place of placesOf(root, day)) look(place, isNamed);
  }
  return { found, segments, indexed, records, passed, unread };
}
function blocksOf(root, { path, name }, decisionId) {
  const index = (0, import_node_path15.join)(root, dayFolder(name.day), sealedFile(name, "subjects"));
  return blocksNaming(index, evidenceDigest(path), decisionId);
}
function* recordsIn(place, blocks) {
  for (const { line, index } of linesOfBlocks(place.path, blocks)) {
    const id = idOfLine(line);
    if (id !== void 0) yield { id, line, place, index };
  }
}
function* allPlaces(root) {
  for (const day of daysOf(root)) yield* placesOf(root, day);
}
function eventOf({ line, id }) {
  return entryOfLine(line, id) === void 0 ? void 0 : readEvent(eventTextOf(line)).event;
}
function countedOn(root, day) {
  let counted2 = 0;
  const start = Date.parse(day);
  for (const place of allPlaces(root)) {
    const { from, to } = timesOf2(place.name);
    if (to < start || from > start + DAY_MILLISECONDS) continue;
    try {
      for (const { line, id } of recordsOf(root, place)) {
        if (entryOfLine(line, id)?.kind !== "aggregate") continue;
        const { event } = readEvent(eventTextOf(line));
        if (event === void 0 || !isKind(event, "aggregate")) continue;
        for (const row of event.data.rows) if (row.day === day) counted2 += row.count;
      }
    } catch (error) {
      const { name, code } = error;
      if (code !== "ENOENT" && name !== "EvidenceFault" && name !== "BrokenSegment") throw error;
    }
  }
  return counted2;
}

// src/store/traced-decision.ts
function traceDecision(root, id) {
  const unread = [];
  const found = findRecord(
    root,
    id,
    ({ path }, { message }) => unread.push({ source: (0, import_node_path16.relative)(root, path), message })
  );
  const kind = found === void 0 ? void 0 : entryOfLine(found.line, id)?.kind;
  if (found !== void 0 && kind !== void 0 && kind !== "decision") return otherKind(found, kind);
  const damaged = unread.map(({ source }) => source);
  const { found: later2, unread: broken, ...read3 } = findLaterEvents(root, id, (event) => isAbout(event, id));
  for (const { path, message } of broken) {
    const source = (0, import_node_path16.relative)(root, path);
    if (!damaged.includes(source)) unread.push({ source, message });
  }
  const gone = found === void 0 ? goneOf(root, id, damaged, later2, unread) : null;
  if (gone !== null && typeof gone === "string") return { kind: "unknown", message: gone };
  let prover;
  const prove = (one) => (prover ??= proverOf(root))(one);
  const records = [...found === void 0 ? [] : [found], ...later2].flatMap(
    (one) => recordOf(root, one, prove, unread)
  );
  return { kind: "known", sources: { records, gone, search: read3, unread } };
}
function otherKind({ id, line }, kind) {
  const { event } = readEvent(eventTextOf(line));
  const decision2 = event === void 0 ? void 0 : decisionOf(event);
  const about = decision2 === void 0 ? "" : `, of decision ${decision2}`;
  return {
    kind: "other",
    message: `${id} is the id of an event of kind ${kind}${about}, and of no decision.`
  };
}
function recordOf(root, found, prove, unread) {
  const { id, line, place } = found;
  const entry = entryOfLine(line, id);
  if (entry === void 0) {
    const message = `Record ${id} is no line of a log: it has no kind or no salt.`;
    unread.push({ source: (0, import_node_path16.relative)(root, place.path), message });
    return [];
  }
  const salt = line.toString("latin1", line.length - 2 - SALT_CHARACTERS, line.length - 2);
  const part2 = { id, kind: entry.kind, event: eventTextOf(line), salt, where: place.where };
  try {
    const proven = prove(found);
    if (proven.kind === "proven") return [{ ...part2, inclusion: "proven", proof: proven.proof }];
    const isUnread = proven.kind === "unknown" || proven.kind === "other-log";
    return [{ ...part2, inclusion: isUnread ? "unreadable" : proven.kind, proof: null }];
  } catch (error) {
    demandDamage(error);
    unread.push({ source: `the tree, for ${id}`, message: error.message });
    return [{ ...part2, inclusion: "unreadable", proof: null }];
  }
}
var damages = /* @__PURE__ */ new Set([
  "TreeFault",
  "JournalFault",
  "TransparencyFault",
  "EvidenceFault",
  "BrokenSegment",
  "VaultFault"
]);
function demandDamage(error) {
  if (!damages.has(error.name)) throw error;
}
function goneOf(root, id, damaged, later2, unread) {
  const deleted = deletionsAround(root, id, unread);
  const leaf = leafOf(root, id, deleted, unread);
  if (leaf !== void 0 && leaf.kind !== "decision")
    return `The log had an event of kind ${leaf.kind} with this id, and no decision; the event is gone.`;
  const tombstone = later2.find(({ line, id: own }) => entryOfLine(line, own)?.kind === "erasure");
  const deletion = deleted.find(
    ({ first, writer }) => leaf !== void 0 && keyOf2(leaf.range) === keyOf2({ first, writer })
  );
  const common = {
    leaf: leaf === void 0 ? null : { kind: leaf.kind, proof: leaf.proof },
    archived: null,
    files: []
  };
  if (tombstone !== void 0)
    return {
      ...common,
      state: "erased",
      message: `Its record was destroyed; event ${tombstone.id} says by whom and why.`
    };
  if (deletion !== void 0 && leaf !== void 0)
    return { ...common, ...deletionOf(deletion, standingOf2(leaf, unread)) };
  if (damaged.length > 0) {
    const message = `Its record cannot be read: ${damaged.join(", ")} is damaged.`;
    return {
      ...common,
      state: "unreadable",
      message: leaf === void 0 ? `${message} Whether it was in it is not known.` : message,
      files: [...damaged]
    };
  }
  if (leaf !== void 0) {
    const message = "The tree of the log has its leaf, and its record is not there; neither a tombstone nor retention says why.";
    return { ...common, state: "lost", message };
  }
  if (later2.length > 0) {
    const message = "There is no record of it, though later events name it; neither a tombstone nor retention says why.";
    return { ...common, state: "lost", message };
  }
  return unknownMessage(root, id, deleted);
}
function deletionsAround(root, id, unread) {
  try {
    const time = timeOfUuidV7(id) ?? 0;
    return [...deletionsOf(root).values()].filter(
      ({ first, last }) => (timeOfUuidV7(first) ?? Infinity) - WINDOW_MS <= time && time <= (timeOfUuidV7(last) ?? 0) + WINDOW_MS
    );
  } catch (error) {
    demandDamage(error);
    unread.push({ source: "retention", message: error.message });
    return [];
  }
}
var WINDOW_MS = 2 * 36e5;
function standingOf2({ range, tree }, unread) {
  try {
    return deletionStanding(tree, range);
  } catch (error) {
    demandDamage(error);
    unread.push({ source: "retention", message: error.message });
    return { kind: "denied", why: "what the log says of it cannot be read" };
  }
}
function deletionOf({ begun_at: at, kept_until: until, event_id: event, archived, files, day }, standing) {
  if (standing.kind === "denied") {
    const message2 = `Its segment is not there. A file says that retention deleted it, and that does not hold: ${standing.why}.`;
    return { state: "lost", message: message2, archived: null, files: [] };
  }
  const copy = archived ? "A copy was archived and verified before." : "No copy was archived.";
  const unsigned2 = standing.kind === "unsigned" ? " No checkpoint covers that event yet: run tracegate log checkpoint." : "";
  const message = `Retention deleted the segment that held it, on ${at}: it was to be kept until ${until} (event ${event}). ${copy}${unsigned2}`;
  return {
    state: "deleted",
    message,
    archived,
    files: files.map(({ name, sha256: sha2562 }) => `${(0, import_node_path16.join)(dayFolder(day), name)} sha256 ${sha2562}`)
  };
}
function leafOf(root, id, deleted, unread) {
  try {
    const last = lastCheckpoint(root);
    if (last === void 0) return void 0;
    const { size, root: hash2 } = last.checkpoint;
    const journal = TreeJournal.read(root);
    const entries = new TreeEntries(root, size);
    const time = timeOfUuidV7(id) ?? 0;
    const ofDay = journal.ranges.filter(({ day, from }) => from === 0 && day === dayOf2(time));
    const segments = new Map([...ofDay, ...deleted].map((one) => [keyOf2(one), one]));
    for (const segment of segments.values()) {
      const ranges = journal.rangesOf(segment).filter(({ leaf: leaf2 }) => leaf2 < size);
      const leaf = entries.leafWithId(ranges, id);
      const entry = leaf === void 0 ? void 0 : entries.at(leaf);
      if (leaf === void 0 || entry === void 0) continue;
      const proof = inclusionProof(leaf, size, nodesIn(root, size).nodeAt);
      return {
        kind: readLeafEntry(entry).kind,
        proof: formatTlogProof({ index: leaf, proof, checkpoint: last.note, extra: entry }),
        range: ranges[0],
        tree: { folder: root, journal, size, root: hash2 }
      };
    }
    return void 0;
  } catch (error) {
    demandDamage(error);
    unread.push({ source: "the tree", message: error.message });
    return void 0;
  }
}
function unknownMessage(root, id, deleted) {
  const day = dayOf2(timeOfUuidV7(id) ?? 0);
  const counted2 = countedOn(root, day);
  const around = deleted.filter(({ first, last }) => first <= id && id <= last);
  return [
    `There is no record of a decision ${id} in the log.`,
    ...around.map(
      ({ first, last, begun_at: at }) => `Retention deleted the segment with the ids from ${first} to ${last} on ${at}; no checkpoint says that this id was in it.`
    ),
    ...counted2 === 0 ? [] : [
      `On ${day} (UTC) at least ${counted2} decisions of a low tier were counted without a record of each: whether this was one of them nobody can tell.`
    ]
  ].join(" ");
}

// src/command/read-bundle.ts
var import_node_path17 = require("node:path");
function readBundle(file, terminal, digest2) {
  const bytes = readRegularFile((0, import_node_path17.resolve)(terminal.folder, file));
  if (bytes.byteLength > BUNDLE_LIMIT_BYTES)
    throw new UnreadableFile(file, new Error(`it has more than ${BUNDLE_LIMIT_BYTES} bytes`));
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(file, new Error("it is not UTF-8"));
  }
  const { view, faults: faults2 = [] } = readGovernanceBundle(text, digest2);
  for (const { path, message, mend } of faults2)
    terminal.err(`tracegate: ${escapeText(`${file}${path === "" ? "" : ` ${path}`}: ${message} ${mend}`)}
`);
  return view;
}

// src/command/making-trace.ts
var governanceOptions = ["governance", "governance-digest"];
function governanceGiven(options, terminal) {
  const [file, digest2, repo] = [...governanceOptions, "repo"].map((name) => options.value(name));
  if (file === void 0 === (repo === void 0))
    throw new UsageError(
      "What governed is read from --repo DIR or from --governance BUNDLE: give one of them."
    );
  if (file === void 0 && digest2 !== void 0)
    throw new UsageError("--governance-digest is that of a bundle, which --governance names.");
  if (file === void 0)
    return async (decision2) => {
      const { governanceOfDecision } = await Promise.resolve().then(() => __toESM(require("./governed.js"), 1));
      return governanceOfDecision((0, import_node_path18.resolve)(terminal.folder, repo), decision2);
    };
  const view = readBundle(file, terminal, digest2);
  if (view === void 0) throw new UsageError("The bundle cannot be read; nothing was traced.");
  return ({ data }) => {
    const domain = parseVersion(data.objective_version)?.domain;
    return Promise.resolve({
      from: "bundle",
      commit: view.commit,
      chosen: "by-bundle",
      objectives: view.objectives.filter((one) => parseVersion(one.objective_version)?.domain === domain),
      models: view.models.filter(
        (one) => one.model_name === data.model_name && one.model_version === data.model_version
      ),
      tiers: view.tiers,
      files: []
    });
  };
}
async function makeTrace(id, log, now) {
  const { root, origin: origin2, keys, governanceFor } = log;
  const traced = traceDecision(root, id);
  if (traced.kind !== "known") return traced.message;
  const sources2 = await withGovernance(id, traced.sources, governanceFor);
  const { records, gone, governance: governance2, search, unread } = sources2;
  return {
    trace: "tracegate-trace/v1",
    decision_id: id,
    made_at: new Date(now).toISOString(),
    tool: { name: "tracegate", version: toolVersion },
    origin: origin2,
    complete: unread.length === 0,
    signature: signatureOf(sources2, { origin: origin2, keys }),
    sources: { records, gone, governance: governance2, search, unread },
    answer: await answerOf(id, sources2)
  };
}
async function withGovernance(id, sources2, governanceFor) {
  const { decision: decision2 } = readRecorded(id, sources2.records);
  if (decision2 === void 0) return { ...sources2, governance: null };
  try {
    return { ...sources2, governance: await governanceFor(decision2) };
  } catch (error) {
    if (error.name !== "GitFault") throw error;
    const { message } = error;
    const unread = [...sources2.unread, { source: GOVERNANCE_SOURCE, message }];
    return { ...sources2, governance: null, unread };
  }
}

// src/command/options.ts
var import_node_util = require("node:util");
function parseOptions(args, names, formats, { repeated: repeated2 = [], flags = [] } = {}) {
  const known2 = ["format", "repo", ...names, ...repeated2, ...flags];
  const { tokens, positionals } = (0, import_node_util.parseArgs)({
    args: [...args],
    options: Object.fromEntries(
      known2.map((name) => [
        name,
        { type: flags.includes(name) ? "boolean" : "string" }
      ])
    ),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const values = /* @__PURE__ */ new Map();
  for (const token2 of tokens) {
    if (token2.kind !== "option") continue;
    if (token2.name === "help" || token2.name === "h") {
      throw new UsageError(
        `${token2.rawName} says how a command is used when it is all that follows the command.`
      );
    }
    if (!known2.includes(token2.name)) {
      throw new UsageError(`Unknown option ${token2.rawName}. ${didYouMean(token2.name, known2) ?? ""}`.trim());
    }
    const earlier = values.get(token2.name) ?? [];
    if (earlier.length > 0 && !repeated2.includes(token2.name))
      throw new UsageError(`--${token2.name} is given twice.`);
    if (flags.includes(token2.name)) {
      if (token2.value !== void 0) throw new UsageError(`--${token2.name} takes no value.`);
      values.set(token2.name, [""]);
      continue;
    }
    const missing3 = token2.value === void 0 || !token2.inlineValue && token2.value.startsWith("-");
    if (missing3) throw new UsageError(`--${token2.name} needs a value.`);
    values.set(token2.name, [...earlier, token2.value]);
  }
  const format = values.get("format")?.[0];
  if (format !== void 0 && !formats.includes(format)) {
    throw new UsageError(`--format must be one of ${formats.join(", ")}.`);
  }
  return {
    positionals,
    value: (name) => values.get(name)?.[0],
    values: (name) => values.get(name) ?? [],
    has: (name) => values.has(name)
  };
}

// src/command/span.ts
function spanOf2(options) {
  const [since, until] = ["since", "until"].map((name) => {
    const text = options.value(name);
    if (text === void 0) return void 0;
    const instant = parseTime(text) ?? parseDate(text);
    if (instant === void 0)
      throw new UsageError(`--${name} must be a time as YYYY-MM-DDThh:mm:ssZ, or a date.`);
    return instant;
  });
  if (since !== void 0 && until !== void 0 && since >= until)
    throw new UsageError("--since must be before --until, which is left out itself.");
  return { since, until };
}

// src/command/put-new.ts
var import_node_fs17 = require("node:fs");
var import_node_path19 = require("node:path");
function putNew(text, options, terminal) {
  const out = options.value("out");
  if (out === void 0) return terminal.out(text);
  try {
    (0, import_node_fs17.writeFileSync)((0, import_node_path19.resolve)(terminal.folder, out), text, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw new UnreadableFile(out, error);
    throw new UsageError(`${out} is there already.`);
  }
}

// src/command/drill.ts
var render = { text: drillText, json: drillJson, markdown: drillMarkdown };
var DEFAULT_COUNT = 25;
var MOST_COUNT = 1e4;
var MOST_SEED = 200;
var drill = {
  usage: "drill --seed TEXT [--n COUNT] [--since T] [--until T] --log DIR --key KEY\u2026 (--repo DIR | --governance BUNDLE [--governance-digest SHA256]) [--format text|json|markdown] [--out FILE]",
  async run(args, terminal) {
    const options = parseOptions(
      args,
      ["log", "seed", "n", "since", "until", ...governanceOptions, "out"],
      ["text", "json", "markdown"],
      { repeated: ["key"] }
    );
    if (options.positionals.length > 0) throw new UsageError("drill takes options alone.");
    const seed = seedIn(options);
    const asked2 = countIn(options);
    const period = spanOf2(options);
    const root = logFolder(options, terminal);
    const origin2 = originOf(root);
    const given = options.values("key");
    if (given.length === 0) throw new UsageError("--key is needed: a drill proves what it retrieves.");
    const keys = verifierKeys(given, origin2, terminal);
    const log = { root, origin: origin2, keys, governanceFor: governanceGiven(options, terminal) };
    const framed = frameOf(log, period);
    if (typeof framed === "string") {
      terminal.err(`tracegate: ${escapeText(framed)}
`);
      return exit.notEvaluated;
    }
    const report = await drilled(log, framed, { seed, asked: asked2 }, terminal);
    putNew(render[options.value("format") ?? "text"](report), options, terminal);
    return exitBy[report.verdict];
  }
};
var exitBy = { passed: exit.fine, failed: exit.findings, "not-evaluated": exit.notEvaluated };
var faults = ["TreeFault", "JournalFault", "TransparencyFault", "VaultFault", "BrokenSegment"];
function frameOf({ root, keys }, period) {
  try {
    const tree = signedTree(root, keys);
    if (tree.size === 0) return "No checkpoint of the log is there: run tracegate log checkpoint.";
    const frame = sampleFrame(tree, period);
    if (frame.decisions === 0) {
      const isAll = period.since === void 0 && period.until === void 0;
      return `The signed tree of the log holds no decision${isAll ? "" : " of that time"}.`;
    }
    return { period, frame, size: tree.size, hash: tree.root };
  } catch (error) {
    if (!faults.includes(error.name)) throw error;
    return `${error.message} Nothing was drawn.`;
  }
}
async function drilled(log, { period, frame, size, hash: hash2 }, { seed, asked: asked2 }, terminal) {
  const { origin: origin2 } = log;
  const numbers = drawDecisions({ seed, origin: origin2, size, root: hash2, ...period }, frame.decisions, asked2);
  const retrieved = [];
  for (const number2 of numbers) {
    const place = frame.decisionAt(number2);
    const start = import_node_perf_hooks.performance.now();
    const trace = await makeTrace(place.id, log, terminal.now());
    const traced = typeof trace === "string" ? { message: trace } : { trace, verification: await verifyTrace(trace, { origin: origin2, keys: log.keys }) };
    retrieved.push({ number: number2, ...place, traced, milliseconds: import_node_perf_hooks.performance.now() - start });
  }
  const decisions = retrieved.map(judgeRetrieved);
  const tiers = judgeTiers(retrieved, decisions);
  const { problems } = frame;
  return {
    drill: "tracegate-drill/v1",
    made_at: new Date(terminal.now()).toISOString(),
    tool: { name: "tracegate", version: toolVersion },
    verdict: verdictOver([
      problems.length === 0 ? "passed" : "failed",
      ...tiers.map(({ verdict }) => verdict)
    ]),
    origin: origin2,
    checkpoint: { size, root: Buffer.from(hash2).toString("base64") },
    sample: {
      seed,
      since: boundText(period.since),
      until: boundText(period.until),
      asked: asked2,
      drawn: decisions.length,
      method: SAMPLE_METHOD
    },
    frame: {
      complete: problems.length === 0,
      decisions: frame.decisions,
      in_place: frame.inPlace,
      erased: frame.erased,
      deleted: frame.deleted,
      missing: frame.missing,
      leaves: { ...frame.kinds },
      after_checkpoint: frame.afterCheckpoint,
      silences: [...frame.silences],
      problems: [...problems]
    },
    tiers,
    times: timesOf(decisions),
    decisions
  };
}
function seedIn(options) {
  const seed = options.value("seed");
  if (seed === void 0 || seed === "")
    throw new UsageError(
      "--seed TEXT is needed: whoever audits chooses it, so that the log could not know it."
    );
  if (seed.length > MOST_SEED || /[\p{Cc}\p{Cs}]/u.test(seed))
    throw new UsageError(`--seed has at most ${MOST_SEED} characters, and no control characters.`);
  return seed;
}
function countIn(options) {
  const given = options.value("n") ?? String(DEFAULT_COUNT);
  const count = Number(given);
  if (!/^[1-9]\d*$/.test(given) || count > MOST_COUNT)
    throw new UsageError(`--n is how many decisions are drawn: a whole number from 1 to ${MOST_COUNT}.`);
  return count;
}

// src/command/verify-trace.ts
var import_node_path20 = require("node:path");

// src/report/trace-html.ts
var import_node_crypto7 = require("node:crypto");

// src/report/trace-sections.ts
function utc2(time) {
  const instant = parseTime(time);
  if (instant === void 0) return time;
  const [day = "", clock = ""] = new Date(instant).toISOString().split("T");
  return `${day} ${clock.replace(/(?:\.000)?Z$/, "")} UTC`;
}
function verdictOf2({ complete, answer, signature, sources: sources2 }) {
  const required = answer.missing.filter((one) => one.required).length;
  const denied = answer.findings.filter(({ about }) => about === "evidence").length;
  if (!complete) return "INCOMPLETE: not all could be read.";
  if (sources2.gone !== null) return `NOT THERE: ${sources2.gone.message}`;
  if (denied > 0 || signature.status === "refused") return "CONTRADICTED: what was read denies itself.";
  const said = required > 0 ? `PARTIAL: ${required} ${required === 1 ? "thing that the tier requires is" : "things that the tier requires are"} missing.` : "FULL: nothing that the tier requires is missing.";
  return signature.status === "not-checked" ? `${said} Nobody's signature was verified: no key was given.` : said;
}
function summaryOf({ answer: { outcome: outcome2, time, model: model2, objective: objective2 } }) {
  if (outcome2 === null) return `Logged at ${utc2(time)}; the record is not there.`;
  const by = model2 === null ? "" : ` by ${model2.name} ${model2.version}`;
  const under = objective2 === null ? "" : ` under ${objective2.version}`;
  const now = outcome2.final === outcome2.recorded ? "" : `; overridden to ${outcome2.final}`;
  return `${outcome2.recorded} at ${utc2(time)}${by}${under}${now}.`;
}
function sectionsOf(trace) {
  const { answer } = trace;
  return [
    decision(trace),
    outcome(answer),
    laterEvents(answer),
    findings(trace),
    missing2(answer),
    objective(answer),
    constraints(answer),
    model(answer),
    integrity(trace),
    sources(trace)
  ].filter((section) => section !== void 0);
}
function missing2({ missing: lacks2 }) {
  return {
    title: "What is missing",
    facts: [],
    items: lacks2.toSorted((a, b) => Number(b.required) - Number(a.required)).map(({ required, what, message }) => [required ? "required" : "not required", `${what}: ${message}`]),
    none: "Nothing."
  };
}
function findings({ answer, sources: { unread } }) {
  return {
    title: "What is wrong",
    facts: [],
    items: [
      ...unread.map(({ source, message }) => ["not read", `${source}: ${message}`]),
      ...answer.findings.map(({ about, message }) => [about, message])
    ],
    none: "Nothing that was read denies the record, or speaks against how the decision was taken."
  };
}
function decision({ decision_id: id, origin: origin2, answer, sources: { records } }) {
  const own = records.find((one) => one.id === id);
  const { decision: event } = readRecorded(id, records);
  const data = event !== void 0 && isFullDecision(event) ? event.data : {};
  return {
    title: "Decision",
    facts: [
      ["id", id],
      [answer.detail === "gone" ? "logged" : "taken", utc2(answer.time)],
      ...fact("source", event?.source),
      ["log", origin2],
      ...fact("tier", answer.tier ?? void 0),
      ["detail", answer.detail],
      ...fact("input", data.input_reference),
      ...fact("feature hash", data.feature_hash),
      ...fact("confidence", data.confidence),
      ...Object.entries(data.segments ?? {}).map(([name, value]) => [`segment ${name}`, value]),
      ...Object.entries(data.extensions ?? {}).map(([name, value]) => [`extension ${name}`, value]),
      ...own === void 0 || event !== void 0 ? [] : [["as it stands", own.event]],
      ...own === void 0 ? [] : [["lies in", `a ${own.where} segment`]]
    ]
  };
}
var fact = (name, value) => value === void 0 ? [] : [[name, value]];
function outcome({ outcome: one }) {
  if (one === null) return void 0;
  const verdicts = { matches: "matches", differs: "DOES NOT MATCH", "cannot-tell": "cannot be told" };
  const standings = { same: "as recorded", differs: "NOT as recorded", "cannot-tell": "cannot be told" };
  return {
    title: "Outcome",
    facts: [
      ["recorded", one.recorded],
      ...fact("score", one.score ?? void 0),
      ...fact("rule", one.rule ?? void 0),
      ["worked out again", `${verdicts[one.verdict]}: ${one.message}`],
      ["rule in objective", standings[one.rule_in_objective]],
      ["now", one.final]
    ]
  };
}
function laterEvents({ events }) {
  const table = {
    caption: "What became known of the decision, by time",
    head: ["time", "kind", "what"],
    rows: events.map(({ time, kind, what }) => [utc2(time), kind, what])
  };
  return {
    title: "Afterwards",
    facts: [],
    ...events.length === 0 ? {} : { table },
    none: "The log has no override, outcome, remediation or erasure of it."
  };
}
var digestWords = {
  same: "the content that the record names",
  differs: "NOT the content that the record names",
  "not-found": "not found",
  "not-recorded": "the record names no digest of it"
};
function objective({ objective: one }) {
  if (one === null) return void 0;
  const { version, file, effective, approval } = one;
  const verdicts = { "in-effect": "yes", "not-in-effect": "NO", "cannot-tell": "cannot be told" };
  const table = {
    caption: "Sign-offs, by the approval record",
    head: ["role", "who", "when", "review"],
    rows: approval.sign_offs.map(({ role, login, at, review }) => [role, login, utc2(at), String(review)])
  };
  return {
    title: "Objective",
    facts: [
      ["version", version],
      ...fact("file", file.path ?? void 0),
      ["content", digestWords[file.status]],
      ...fact("sha256", file.recorded ?? file.found ?? void 0),
      ["in effect then", `${verdicts[effective.verdict]}: ${effective.message}`],
      ["signed", `${approval.state}: ${approval.message}`],
      ...fact(
        "merged",
        approval.merged_at === null ? void 0 : `${utc2(approval.merged_at)}, ${approval.pull_request}`
      )
    ],
    ...approval.sign_offs.length === 0 ? {} : { table }
  };
}
function constraints({ constraints: all2, kpi_report: report }) {
  if (report === null) return void 0;
  const words3 = { pass: "holds", warn: "warns", fail: "BROKEN", "not-evaluated": "not evaluated" };
  const slices = all2.flatMap(
    ({ name, slices: each }) => each.map(({ slice, value, samples, status }) => [
      name,
      slice,
      value ?? "none",
      samples === null ? "not stated" : String(samples),
      status
    ])
  );
  return {
    title: "Constraints against the KPI report",
    facts: [
      ...fact("report", report.file.path ?? void 0),
      ["content", digestWords[report.file.status]],
      ...fact("sha256", report.file.recorded ?? void 0),
      ...fact("evaluated", report.evaluated_at === null ? void 0 : utc2(report.evaluated_at))
    ],
    items: all2.map(({ name, says, applies_to: to, changed_in: since, status, message }) => [
      words3[status],
      `${name}: ${says} for ${to.join(", ")}${since === null ? "" : `, since ${since}`}. ${message}`
    ]),
    ...slices.length === 0 ? {} : {
      table: {
        caption: "Figures by slice",
        head: ["constraint", "slice", "value", "samples", "standing"],
        rows: slices
      }
    },
    none: "The objective has no constraint that could be read."
  };
}
function model({ model: one }) {
  if (one === null) return void 0;
  const { name, version, registration, artifact } = one;
  const table = {
    caption: "Lineage, from the model up to its data sets",
    head: ["what", "which"],
    rows: one.lineage.map(({ what, value }) => [what, value])
  };
  return {
    title: "Model",
    facts: [
      ["name", `${name} ${version}`],
      ...fact("registration", registration.path ?? void 0),
      ["content", digestWords[registration.status]],
      ...fact("sha256", registration.recorded ?? registration.found ?? void 0),
      ...fact("registered", one.registered_at === null ? void 0 : utc2(one.registered_at)),
      ...fact("for objective", one.objective_version ?? void 0),
      ...artifact === null ? [] : [["artifact", `${artifact.uri} sha256 ${artifact.sha256}`]]
    ],
    ...one.lineage.length === 0 ? {} : { table }
  };
}
function integrity({ signature, sources: { records, gone } }) {
  const proven = records.filter(({ inclusion }) => inclusion === "proven").length;
  const places = {
    proven: "proven by its leaf",
    "not-covered": "under no checkpoint yet",
    contradicted: "NOT what the tree says",
    unreadable: "the tree could not be read"
  };
  return {
    title: "Integrity",
    facts: [
      ["records", `${proven} of ${records.length} proven by their leaves under the latest checkpoint`],
      ["signature", `${signature.status}: ${signature.message}`],
      ...gone === null ? [] : [["gone", gone.message]]
    ],
    items: [
      ...records.map(({ id, kind, inclusion }) => [places[inclusion], `${kind} ${id}`]),
      ...(gone?.files ?? []).map((file) => [gone?.state ?? "", file])
    ]
  };
}
function sources({ tool, made_at: at, sources: { search, governance: governance2 } }) {
  const chosen = {
    "by-record": "which the record names",
    "by-time": "the newest when the decision was taken; the record names none that is here",
    "by-checkout": "which is checked out; neither is the one here that the record names, nor one as old",
    "by-bundle": "that of the bundle"
  };
  return {
    title: "What was read",
    facts: [
      ["made", `${utc2(at)} by ${tool.name} ${tool.version}`],
      [
        "log",
        `${search.records} records were read for later events; segments looked through: ${search.segments}, of these by their index: ${search.indexed}, older ones passed over: ${search.passed}`
      ],
      [
        "governance",
        governance2 === null ? "none" : `${governance2.from} at commit ${governance2.commit}, ${chosen[governance2.chosen]}`
      ]
    ],
    items: (governance2?.files ?? []).map(({ role, path, sha256: sha2562 }) => [role, `${path} sha256 ${sha2562}`])
  };
}

// src/report/trace-html.ts
var DATA_START = '<script type="application/json" id="tracegate-trace">';
var DATA_END = "</script>";
var STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; padding-top: 0.5rem; border-top: 1px solid #767676; }
.verdict { margin: 1rem 0; padding: 0.75rem 1rem; border: 2px solid #1a1a1a; font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { color: #4a4a4a; }
dd { margin: 0; unicode-bidi: isolate; }
ul { margin: 0.5rem 0; padding: 0; list-style: none; }
li { padding: 0.25rem 0; unicode-bidi: isolate; }
li strong { display: inline-block; margin-right: 0.5rem; padding: 0 0.4rem; border: 1px solid #767676; font-weight: 600; }
table { width: 100%; border-collapse: collapse; margin: 0.75rem 0; }
caption { text-align: left; color: #4a4a4a; padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.5rem 0.3rem 0; border-bottom: 1px solid #c4c4c4; unicode-bidi: isolate; min-width: 5.5rem; }
footer { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid #767676; color: #4a4a4a; font-size: 0.9rem; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.5rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, caption, tbody, tr, td, th { display: block; min-width: 0; }
  tr { padding: 0.4rem 0; border-bottom: 1px solid #c4c4c4; }
  td, tbody th { border: 0; padding: 0.1rem 0; }
  td::before { content: attr(data-label) ": "; color: #4a4a4a; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; }
  tr, li, dt { break-inside: avoid; }
  thead { display: table-header-group; }
  @page { margin: 18mm; }
}
`;
function traceHtml(trace) {
  const title = `Trace of decision ${escapeHtml(trace.decision_id)}`;
  const policy = `default-src 'none'; style-src 'sha256-${(0, import_node_crypto7.createHash)("sha256").update(STYLE).digest("base64")}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(summaryOf(trace))}</p>
<p class="verdict">${escapeHtml(verdictOf2(trace))}</p>
${sectionsOf(trace).map(sectionHtml).join("\n")}
</main>
<footer>
<p>Made ${escapeHtml(utc2(trace.made_at))} by ${escapeHtml(`${trace.tool.name} ${trace.tool.version}`)}. This page holds all that it shows as data, with the proof: <code>tracegate verify-trace FILE --key KEY</code> verifies both with this file and the public key of the log ${escapeHtml(trace.origin)}.</p>
</footer>
${DATA_START}${dataOf2(trace)}${DATA_END}
</body>
</html>
`;
}
function dataOf2(trace) {
  return JSON.stringify(trace).replace(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function traceDataIn(page) {
  const start = page.indexOf(DATA_START);
  if (start < 0 || page.includes(DATA_START, start + 1)) return void 0;
  const end = page.indexOf(DATA_END, start);
  return end < 0 ? void 0 : page.slice(start + DATA_START.length, end);
}
function sectionHtml({ title, facts, table, items = [], none }) {
  const isEmpty2 = facts.length === 0 && items.length === 0 && table === void 0;
  const parts = [
    `<h2>${escapeHtml(title)}</h2>`,
    ...facts.length === 0 ? [] : [
      `<dl>
${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join("\n")}
</dl>`
    ],
    ...items.length === 0 ? [] : [
      `<ul>
${items.map(([mark2, text]) => `<li><strong>${escapeHtml(mark2)}</strong> ${escapeHtml(text)}</li>`).join("\n")}
</ul>`
    ],
    ...table === void 0 ? [] : [tableHtml(table)],
    ...isEmpty2 && none !== void 0 ? [`<p>${escapeHtml(none)}</p>`] : []
  ];
  return `<section>
${parts.join("\n")}
</section>`;
}
function tableHtml({ caption, head, rows }) {
  const heads = head.map((name) => `<th scope="col" role="columnheader">${escapeHtml(name)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, at) => `<td role="cell" data-label="${escapeHtml(head[at] ?? "")}">${escapeHtml(cell)}</td>`
    );
    return `<tr role="row">${cells.join("")}</tr>`;
  });
  return `<table role="table">
<caption>${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${body.join("\n")}
</tbody>
</table>`;
}

// src/report/trace-text.ts
function traceVerificationText({ decision_id: id, verdict, checks: checks2 }) {
  const width = Math.max(0, ...checks2.map(({ result }) => result.length));
  const lines = checks2.map(
    ({ what, result, message }) => `${result.padEnd(width)}  ${escapeText(what)}: ${escapeText(message)}
`
  );
  const words3 = { proven: "PROVEN", refuted: "REFUTED", "not-proven": "NOT PROVEN" };
  return `${lines.join("")}${words3[verdict]}: decision ${escapeText(id)}.
`;
}
function traceVerificationJson(verification) {
  return `${JSON.stringify(verification)}
`;
}

// src/command/verify-trace.ts
var verifyTraceFile = {
  usage: "verify-trace FILE --key KEY\u2026 [--format text|json]",
  async run(args, terminal) {
    const options = parseOptions(args, [], ["text", "json"], { repeated: ["key"] });
    const [file, ...more] = options.positionals;
    if (file === void 0 || more.length > 0) throw new UsageError("verify-trace takes one file.");
    const given = options.values("key");
    if (given.length === 0)
      throw new UsageError("--key is needed: without the key of the log nothing is proven.");
    const { data, page } = readForm(file, terminal);
    const { trace, faults: faults2 = [] } = readTrace(data);
    if (trace === void 0) {
      for (const { path, message } of faults2)
        terminal.err(`tracegate: ${escapeText(`${file} ${path}: ${message}`)}
`);
      throw new UsageError(`${file} is no trace that can be read.`);
    }
    const keys = verifierKeys(given, trace.origin, terminal);
    const log = { origin: keys[0].name, keys };
    const verification = await verifyTrace(trace, log, page === void 0 ? [] : [pageCheck(page, trace)]);
    const render2 = options.value("format") === "json" ? traceVerificationJson : traceVerificationText;
    terminal.out(render2(verification));
    return verification.verdict === "proven" ? exit.fine : exit.findings;
  }
};
function readForm(file, terminal) {
  const bytes = readRegularFile((0, import_node_path20.resolve)(terminal.folder, file));
  if (bytes.byteLength > 2 * TRACE_LIMIT_BYTES)
    throw new UnreadableFile(file, new Error(`it has more than ${2 * TRACE_LIMIT_BYTES} bytes`));
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(file, new Error("it is not UTF-8"));
  }
  if (!text.startsWith("<")) return { data: text };
  const data = traceDataIn(text);
  if (data === void 0)
    throw new UsageError(`${file} is no page of a trace: it does not hold one as data.`);
  return { data, page: text };
}
function pageCheck(page, trace) {
  const what = "page";
  let again;
  try {
    again = traceHtml(trace);
  } catch {
    return { what, result: "refuted", message: "Its data cannot be shown." };
  }
  if (again === page)
    return { what, result: "recomputed", message: "It shows what its data says, and nothing else." };
  const other = trace.tool.version === toolVersion ? "" : ` It was made by version ${trace.tool.version}, and this is ${toolVersion}: verify it with that one.`;
  return { what, result: "refuted", message: `It is not the page that its data gives.${other}` };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  drill,
  verifyTraceFile
});
