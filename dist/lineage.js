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

// lineage.js
var lineage_exports = {};
__export(lineage_exports, {
  lineage: () => lineage
});
module.exports = __toCommonJS(lineage_exports);

// src/command/lineage.ts
var import_node_path6 = require("node:path");
var import_node_v8 = require("node:v8");

// src/lineage/graph/circles.ts
function circlesIn(ends) {
  const found = [];
  const order = new Int32Array(ends.length).fill(-1);
  const lowest = new Int32Array(ends.length);
  const isOpen = new Uint8Array(ends.length);
  const next = new Uint32Array(ends.length);
  const open = [];
  let seen = 0;
  for (let root = 0; root < ends.length; root += 1) {
    const path = order[root] < 0 ? [root] : [];
    while (path.length > 0) {
      const node = path.at(-1);
      if (order[node] < 0) {
        order[node] = lowest[node] = seen;
        seen += 1;
        isOpen[node] = 1;
        open.push(node);
      }
      const end = ends[node][next[node]];
      if (end !== void 0) {
        next[node] += 1;
        if (order[end] < 0) path.push(end);
        else if (isOpen[end] === 1) lowest[node] = Math.min(lowest[node], order[end]);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== void 0) lowest[before] = Math.min(lowest[before], lowest[node]);
      if (lowest[node] !== order[node]) continue;
      const members = open.splice(open.lastIndexOf(node));
      for (const one of members) isOpen[one] = 0;
      if (members.length > 1 || ends[node].includes(node)) found.push(members.toSorted((a, b) => a - b));
    }
  }
  return found.toSorted((a, b) => a[0] - b[0]);
}

// src/lineage/graph/lineage-of.ts
function lineageOf(graph, start, direction, depth = Number.POSITIVE_INFINITY) {
  const walk = graph.walk(start, direction, depth);
  const nodes = [];
  const edges = [];
  const ends = [];
  let gone = 0;
  for (const [place, node] of walk.nodes.entries()) {
    const steps = walk.depths[place];
    const [first, after] = graph.edgesOf(node, direction);
    nodes.push({ ...graph.nodeAt(node), depth: steps, more: steps >= depth && first < after });
    const others = [];
    for (let edge = first; edge < after && steps < depth; ) {
      const other = walk.ends[gone];
      const versions = [];
      for (; edge < after && walk.ends[gone] === other; edge += 1, gone += 1) {
        const version2 = graph.versionAt(direction, edge);
        if (version2 !== void 0) versions.push(version2);
      }
      others.push(other);
      edges.push(
        direction === "down" ? { from: place, to: other, versions } : { from: other, to: place, versions }
      );
    }
    ends.push(others);
  }
  return { nodes, edges, circles: circlesIn(ends) };
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

// src/lineage/graph/node.ts
var nodeKinds = ["dataset", "job", "run", "model", "objective", "kpi-report"];
function writtenName({ namespace, name }) {
  return namespace === void 0 ? name : `${namespace}/${name}`;
}

// src/lineage/graph/lookup.ts
var aliases = { "feature-pipeline": "job" };
function askedNode(text2) {
  const [prefix = "", ...rest] = text2.split(":");
  const kind = nodeKinds.find((one) => one === prefix) ?? (Object.hasOwn(aliases, prefix) ? aliases[prefix] : void 0);
  if (kind === void 0 || rest.length === 0) return { kind: void 0, written: text2 };
  return { kind, written: rest.join(":") };
}
function nodesNamed(graph, asked) {
  const { kind, written: written2, namespace } = asked;
  const isAsked = (node) => namespace === void 0 || graph.nodeAt(node).namespace === namespace;
  const kinds = kind === void 0 ? nodeKinds : [kind];
  const whole = kinds.flatMap((one) => graph.written(one, written2)).filter(isAsked);
  if (whole.length > 0) return whole;
  const bare = [];
  for (let node = 0; node < graph.size; node += 1) {
    const one = graph.nodeAt(node);
    if (one.name === written2 && (kind === void 0 || one.kind === kind) && isAsked(node)) bare.push(node);
  }
  return bare;
}
function nearestNode(graph, { kind, written: written2 }) {
  const kinds = /* @__PURE__ */ new Map();
  for (let node = 0; node < graph.size; node += 1) {
    const one = graph.nodeAt(node);
    if (kind === void 0 || one.kind === kind) kinds.set(writtenName(one), one.kind);
  }
  const near = nearest(written2, kinds.keys());
  return near === void 0 ? void 0 : `${kinds.get(near)}:${near}`;
}

// src/report/escape.ts
var unseen = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\u27e8]|(?! )\\p{Zs}", "gu");
function visible(text2) {
  return text2.replace(unseen, codePoint);
}
function codePoint(character) {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `\u27E8U+${code}\u27E9`;
}
function escapeText(text2) {
  return visible(text2).replace(/^ *:(?=:)/, (start) => start.slice(0, -1) + codePoint(":")).replace(/#(?=#\[)/g, codePoint);
}
function escapeMermaid(text2) {
  return visible(text2).replace(/[^\p{L}\p{M}\p{N} ._/=+-]/gu, (one) => `#${one.codePointAt(0)};`);
}

// src/report/lineage.ts
var MOST_STEPS = 40;
function nodeText({ kind, namespace, name }) {
  return `${kind} ${writtenName({ namespace: namespace ?? void 0, name })}`;
}
function lineageJson(answer) {
  return `${JSON.stringify(answer, void 0, 2)}
`;
}
function lineageText(answer) {
  const { nodes, circles, unread } = answer;
  const lines = answer.found ? [...tree(answer), "", counted(answer)] : [unknownText(answer)];
  for (const circle of circles)
    lines.push(escapeText(`In a circle: ${circle.map((place) => nodeText(nodes[place])).join(", ")}.`));
  if (unread.length > 0)
    lines.push("", "INCOMPLETE: these could not be read.", ...unread.map((one) => `  ${escapeText(one)}`));
  return `${lines.join("\n")}
`;
}
function unknownText({ asked, nearest_by_spelling: near }) {
  const hint = near === null ? "" : ` The nearest by spelling alone is ${near}.`;
  return escapeText(`Nothing that was read tells of ${asked.node}.${hint}`);
}
function counted({ asked, nodes }) {
  const others = nodes.length - 1;
  const steps = nodes.at(-1).depth;
  const side = asked.direction === "up" ? "upstream" : "downstream";
  if (others === 0) return `Nothing is known ${side} of it.`;
  const beyond = nodes.some(({ more }) => more) ? "; what goes on beyond them is marked \u2026" : "";
  return `${others} ${others === 1 ? "node" : "nodes"} ${side} of it, within ${steps} ${steps === 1 ? "step" : "steps"}${beyond}.`;
}
function tree(answer) {
  const { nodes } = answer;
  const behind = edgesBehind(answer);
  const lines = [];
  const drawn = new Uint8Array(nodes.length);
  const open = [{ line: nodeText(nodes[0]), indent: "", place: 0 }];
  for (let branch = open.pop(); branch !== void 0; branch = open.pop()) {
    const { line, indent, place } = branch;
    lines.push(line);
    if (place === void 0) continue;
    drawn[place] = 1;
    if (nodes[place].depth === MOST_STEPS) continue;
    const edges = behind[place];
    const branches = edges.map(({ other, versions, isFirst }, at3) => {
      const isLast = at3 === edges.length - 1;
      const said = versions.length === 0 ? "" : `, version ${versions.join(", ")}`;
      const mark = isFirst ? nodes[other].more ? " \u2026" : "" : " (again)";
      return {
        line: `${indent}${isLast ? "\u2514\u2500 " : "\u251C\u2500 "}${escapeText(`${nodeText(nodes[other])}${said}`)}${mark}`,
        indent: `${indent}${isLast ? "   " : "\u2502  "}`,
        place: isFirst ? other : void 0
      };
    });
    for (const one of branches.toReversed()) open.push(one);
  }
  lines[0] = escapeText(lines[0]) + (nodes[0].more ? " \u2026" : "");
  const left = nodes.length - drawn.reduce((sum2, one) => sum2 + one, 0);
  if (left > 0)
    lines.push("", `${left} nodes lie more than ${MOST_STEPS} steps away: --format json has them.`);
  return lines;
}
function edgesBehind({ asked, nodes, edges }) {
  const behind = nodes.map(() => []);
  const reached = new Uint8Array(nodes.length);
  reached[0] = 1;
  for (const { from, to, versions } of edges) {
    const [near, other] = asked.direction === "up" ? [to, from] : [from, to];
    behind[near].push({ other, versions, isFirst: reached[other] === 0 });
    reached[other] = 1;
  }
  return behind;
}
function lineageMermaid({ nodes, edges }) {
  const lines = [
    "flowchart LR",
    ...nodes.map((node, place) => {
      const [open, close] = node.kind === "dataset" ? ["[(", ")]"] : ["[", "]"];
      const label = `${escapeMermaid(node.kind)}<br>${escapeMermaid(nodeText(node).slice(node.kind.length + 1))}`;
      return `  n${place}${open}"${label}${node.more ? " \u2026" : ""}"${close}`;
    }),
    ...edges.map(({ from, to, versions }) => {
      const label = versions.length === 0 ? "" : `|"${escapeMermaid(versions.join(" "))}"|`;
      return `  n${from} -->${label} n${to}`;
    }),
    "  style n0 stroke-width:3px"
  ];
  return `${lines.join("\n")}
`;
}

// src/report/lineage-openlineage.ts
var PRODUCER = "urn:tracegate";
var SPECIFICATION = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/";
var VERSION_FACET = "https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet";
var UNSAID = "tracegate:unsaid";
function lineageOpenLineage({ nodes, edges, newest }) {
  const jobs = /* @__PURE__ */ new Map();
  const ioOf = (key, node) => {
    const job2 = jobs.get(key) ?? { node, io: { inputs: [], outputs: [], after: [] } };
    jobs.set(key, job2);
    return job2.io;
  };
  for (const [place, node] of nodes.entries()) if (isJob(node)) ioOf(`node ${place}`, named(node));
  for (const { from, to, versions } of edges) {
    const [source, target] = [nodes[from], nodes[to]];
    if (isJob(source) && isJob(target)) ioOf(`node ${to}`, named(target)).after.push(named(source));
    else if (isJob(target)) ioOf(`node ${to}`, named(target)).inputs.push(...datasets(source, versions));
    else if (isJob(source)) ioOf(`node ${from}`, named(source)).outputs.push(...datasets(target, versions));
    else {
      const made = { namespace: "tracegate", name: `${target.kind}/${target.name}` };
      const io = ioOf(`before ${to}`, made);
      io.inputs.push(...datasets(source, versions));
      if (io.outputs.length === 0) io.outputs.push(...datasets(target, []));
    }
  }
  const eventTime = newest ?? "1970-01-01T00:00:00Z";
  const base = (kind) => ({ eventTime, producer: PRODUCER, schemaURL: `${SPECIFICATION}${kind}` });
  const events = [...jobs.values()].map(({ node, io: { inputs, outputs, after } }) => ({
    ...base("JobEvent"),
    job: after.length === 0 ? node : { ...node, facets: { tracegate_after: afterFacet(after) } },
    inputs,
    outputs
  }));
  const [asked] = nodes;
  if (events.length === 0 && asked !== void 0)
    events.push({ ...base("DatasetEvent"), dataset: named(asked) });
  return events.map((event) => `${JSON.stringify(event)}
`).join("");
}
var isJob = ({ kind }) => kind === "job" || kind === "run";
function named({ kind, namespace, name }) {
  if (kind === "dataset" || kind === "job") return { namespace: namespace ?? UNSAID, name };
  return { namespace: `tracegate:${kind}`, name: namespace === null ? name : `${namespace}/${name}` };
}
function datasets(node, versions) {
  if (versions.length === 0 || node.kind !== "dataset") return [named(node)];
  return versions.map((datasetVersion) => ({
    ...named(node),
    facets: { version: { _producer: PRODUCER, _schemaURL: VERSION_FACET, datasetVersion } }
  }));
}
var afterFacet = (jobs) => ({
  _producer: PRODUCER,
  _schemaURL: `${SPECIFICATION}JobFacet`,
  jobs
});

// src/version.ts
var toolVersion = "0.1.0";

// src/files/line-source.ts
var import_node_fs = require("node:fs");

// src/governance/tree.ts
function pathsUnder({ entries, listing }, folder) {
  return listing !== void 0 ? [...listing.under(folder)] : [...entries.keys()].filter((path) => path === folder || path.startsWith(`${folder}/`));
}
var UnreadableFile = class extends Error {
  code;
  constructor(path, cause) {
    super(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "UnreadableFile";
    this.code = cause?.code ?? "EIO";
  }
};

// src/files/line-source.ts
var LINE_BREAK = 10;
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var LineSource = class _LineSource {
  name;
  stream;
  mostBytes;
  stopping = false;
  wake;
  /** @param mostBytes that a line may have */
  constructor(name, stream, mostBytes) {
    this.name = name;
    this.stream = stream;
    this.mostBytes = mostBytes;
  }
  /** @throws UnreadableFile for what is no regular file too: a read of a pipe could not be given up */
  static ofFile(name, path, mostBytes) {
    let fd;
    try {
      fd = (0, import_node_fs.openSync)(path, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NONBLOCK);
      if (!(0, import_node_fs.fstatSync)(fd).isFile()) throw new Error("it is no regular file; pipe it into standard input");
      return new _LineSource(name, (0, import_node_fs.createReadStream)("", { fd }), mostBytes);
    } catch (error) {
      if (fd !== void 0) (0, import_node_fs.closeSync)(fd);
      throw new UnreadableFile(name, error);
    }
  }
  /** No more is taken from the sender. */
  stop() {
    this.stopping = true;
    this.wake?.();
  }
  /** Whether it was stopped before the sender had ended. */
  get isStopped() {
    return this.stopping && !this.stream.readableEnded;
  }
  /** @throws UnreadableFile, after all whole lines that could be read */
  async *lines() {
    let number2 = 0;
    let parts = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_BREAK); end >= 0; end = chunk.indexOf(LINE_BREAK, start)) {
        number2 += 1;
        parts = this.grown(parts, length, chunk.subarray(start, end));
        yield* this.lineOf(number2, parts);
        [parts, length, start] = [[], 0, end + 1];
      }
      parts = this.grown(parts, length, chunk.subarray(start));
      length += chunk.length - start;
    }
    if (length === 0) return;
    if (this.isStopped) yield { number: number2 + 1, text: void 0, problem: "It was not finished." };
    else yield* this.lineOf(number2 + 1, parts);
  }
  grown(parts, length, part) {
    if (parts === void 0 || length + part.length > this.mostBytes) return void 0;
    if (part.length > 0) parts.push(part);
    return parts;
  }
  *lineOf(number2, parts) {
    const tooLong = { number: number2, text: void 0, problem: `It has more than ${this.mostBytes} bytes.` };
    if (parts === void 0) return yield tooLong;
    let text2;
    try {
      const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
      text2 = decoder.decode(bytes);
    } catch {
      return yield { number: number2, text: void 0, problem: "It is not UTF-8." };
    }
    if (text2.trim() !== "") yield { number: number2, text: text2 };
  }
  async *chunks() {
    const { stream } = this;
    for (const event of ["readable", "end", "error", "close"]) stream.on(event, () => this.wake?.());
    try {
      for (; ; ) {
        const chunk = stream.read();
        if (this.stopping) {
          stream.destroy();
          if (chunk !== null) yield chunk;
          return;
        }
        if (chunk !== null) yield chunk;
        else if (stream.readableEnded) return;
        else if (stream.destroyed) throw new UnreadableFile(this.name, stream.errored ?? tooEarly);
        else await new Promise((resolve4) => this.wake = resolve4);
      }
    } finally {
      stream.destroy();
    }
  }
};
var tooEarly = new Error("it was closed before its end");

// src/files/folder-tree.ts
var import_node_path2 = require("node:path");

// src/files/folder-entries.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

// src/finding/change-rules.ts
var changeClasses = ["relaxing", "behavioural", "tightening", "governance", "editorial"];
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
function hasErrors(findings) {
  return findings.some((one) => one.level === "error");
}
function sortFindings(findings) {
  return findings.toSorted(
    (a, b) => compareText(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.id, b.id) || compareText(a.message, b.message)
  );
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/promotion/import/format.ts
var kpiFormats = [
  "native",
  "flat",
  "metrics",
  "mlflow",
  "evidently",
  "fairlearn",
  "great-expectations",
  "prometheus",
  "csv"
];
var sourceFormats = kpiFormats.filter((one) => one !== "native");
var formatWords = {
  native: "a native report",
  flat: "a flat report",
  metrics: "a metrics file",
  mlflow: "an MLflow run",
  evidently: "an Evidently report",
  fairlearn: "a fairlearn MetricFrame",
  "great-expectations": "a Great Expectations validation result",
  prometheus: "Prometheus or OpenMetrics text",
  csv: "a CSV table"
};
var syntaxesOf = {
  native: ["json"],
  flat: ["json", "yaml", "toml"],
  metrics: ["json", "yaml", "toml"],
  mlflow: ["json"],
  evidently: ["json"],
  fairlearn: ["json"],
  "great-expectations": ["json"],
  prometheus: ["prometheus"],
  csv: ["csv"]
};
var endings = [
  { ending: ".evidently.json", syntax: "json", format: "evidently" },
  { ending: ".fairlearn.json", syntax: "json", format: "fairlearn" },
  { ending: ".mlflow.json", syntax: "json", format: "mlflow" },
  { ending: ".gx.json", syntax: "json", format: "great-expectations" },
  { ending: ".json", syntax: "json", format: void 0 },
  { ending: ".yaml", syntax: "yaml", format: void 0 },
  { ending: ".toml", syntax: "toml", format: void 0 },
  { ending: ".prom", syntax: "prometheus", format: "prometheus" },
  { ending: ".csv", syntax: "csv", format: "csv" }
];
function endingOf(name) {
  return endings.find(({ ending }) => name.endsWith(ending) && name.length > ending.length);
}

// src/objective/version.ts
var form = /^OBJ\.([a-z][a-z0-9_-]*)\.v((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))(\.(?:0|[1-9]\d{0,8}))?$/;
function parseVersion(id) {
  const match = form.exec(id);
  if (match === null) return void 0;
  const [, domain = "", majorMinor = "", patch = ".0"] = match;
  return { id, domain, semver: majorMinor + patch };
}
function compareVersions(a, b) {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
var known = /* @__PURE__ */ new WeakMap();
function numbersOf(version2) {
  const found = known.get(version2);
  if (found !== void 0) return found;
  const [major = 0, minor = 0, patch = 0] = version2.semver.split(".").map(Number);
  const numbers = [major, minor, patch];
  known.set(version2, numbers);
  return numbers;
}
function objectivePath(version2) {
  return `objectives/${version2.domain}/${version2.id.slice(`OBJ.${version2.domain}.`.length)}.yaml`;
}

// src/governance/path.ts
var governedFolders = [
  "objectives",
  "policies",
  "models",
  "promotions",
  "kpis",
  "freezes",
  "approvals",
  "profiles"
];
var layouts = {
  objectives: "objectives/<domain>/v<version>.yaml",
  policies: "policies/approvals.yaml, policies/risk-tiers.yaml, policies/ownership.yaml, policies/metrics.yaml or policies/waivers/<waiver_id>.yaml",
  models: "models/<model_name>/<model_version>.yaml",
  promotions: "promotions/<environment>/<model_name>.yaml with the environment in lower case",
  kpis: "kpis/mapping.yaml, or kpis/<model_name>/<model_version> with .json, .mlflow.json, .evidently.json, .fairlearn.json, .gx.json, .prom, .csv, .yaml or .toml",
  freezes: "freezes/<domain>.yaml",
  approvals: "approvals/<objective_version>.json or approvals/<objective_version>.dsse.json",
  profiles: "profiles/<domain>.json"
};
var KPI_MAPPING_PATH = "kpis/mapping.yaml";
var plainName = "[A-Za-z0-9][A-Za-z0-9._+-]*";
var objectiveForm = /^objectives\/([a-z][a-z0-9_-]*)\/(v[0-9.]+)\.yaml$/;
var evidenceForm = /^approvals\/(OBJ\.[a-z0-9._-]+?)(\.dsse)?\.json$/;
var modelForm = new RegExp(`^models/(${plainName})/(${plainName})\\.yaml$`);
var kpiForm = new RegExp(`^kpis/(${plainName})/(${plainName})$`);
var environmentName = "[a-z0-9][a-z0-9._+-]*";
var promotionForm = new RegExp(`^promotions/(${environmentName})/(${plainName})\\.yaml$`);
var freezeForm = /^freezes\/([a-z][a-z0-9_-]*)\.yaml$/;
var profileForm = /^profiles\/([a-z][a-z0-9_-]*)\.json$/;
var waiverForm = new RegExp(`^policies/waivers/(${plainName})\\.yaml$`);
var policyKinds = /* @__PURE__ */ new Map([
  ["policies/approvals.yaml", "approvals-policy"],
  ["policies/risk-tiers.yaml", "risk-tiers"],
  ["policies/ownership.yaml", "ownership"],
  ["policies/metrics.yaml", "metrics"]
]);
var regularModes = /* @__PURE__ */ new Set(["100644", "100755", "100664"]);
var specialModes = /* @__PURE__ */ new Map([
  ["120000", "a symbolic link"],
  ["160000", "a submodule"]
]);
function classifyPath(path, mode = "100644") {
  const [folder = ""] = path.split("/");
  if (!isGovernedFolder(folder))
    return looksGoverned(folder) ? refused(path, "path-ambiguous", ambiguity(folder)) : void 0;
  if (!regularModes.has(mode)) {
    const what = specialModes.get(mode) ?? "not a regular file";
    return refused(path, "path-not-regular-file", `\`${visible2(path)}\` is ${what}.`);
  }
  return governedFile(path) ?? note(path) ?? refused(path, "path-unknown", `\`${visible2(path)}\` is not ${layouts[folder]}.`);
}
function governedFile(path) {
  const policy = policyKinds.get(path);
  if (policy !== void 0) return { kind: policy, path };
  const [, domain = "", number2 = ""] = objectiveForm.exec(path) ?? [];
  const version2 = parseVersion(`OBJ.${domain}.${number2}`);
  if (version2 !== void 0 && objectivePath(version2) === path) return { kind: "objective", path, version: version2 };
  const [, evidencedId = "", envelope] = evidenceForm.exec(path) ?? [];
  const evidenced = parseVersion(evidencedId);
  if (evidenced !== void 0)
    return { kind: envelope === void 0 ? "evidence" : "evidence-envelope", path, version: evidenced };
  const model2 = modelForm.exec(path);
  if (model2 !== null) return { kind: "model", path, modelName: model2[1], modelVersion: model2[2] };
  if (path === KPI_MAPPING_PATH) return { kind: "kpi-mapping", path };
  const report = kpiForm.exec(path);
  const ending = endingOf(report?.[2] ?? "")?.ending;
  if (report !== null && ending !== void 0) {
    return {
      kind: "kpi-report",
      path,
      modelName: report[1],
      modelVersion: report[2].slice(0, -ending.length)
    };
  }
  const promotion2 = promotionForm.exec(path);
  if (promotion2 !== null)
    return { kind: "promotion", path, environment: promotion2[1], modelName: promotion2[2] };
  const waiver2 = waiverForm.exec(path);
  if (waiver2 !== null) return { kind: "waiver", path, id: waiver2[1] };
  const profile = profileForm.exec(path);
  if (profile !== null) return { kind: "profile", path, domain: profile[1] };
  const freeze2 = freezeForm.exec(path);
  return freeze2 === null ? void 0 : { kind: "freeze", path, domain: freeze2[1] };
}
function note(path) {
  return /^[a-z]+\/([a-z0-9][a-z0-9_-]*\/)?(README\.md|\.gitkeep)$/.test(path) ? { kind: "note", path } : void 0;
}
function isGovernedFolder(folder) {
  return governedFolders.includes(folder);
}
var unnoticed = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\s"]/gu;
function looksGoverned(folder) {
  return governedFolders.some((governed) => looksLike(folder, governed));
}
function looksLike(folder, governed) {
  const [name = ""] = folder.split("\\");
  const letters = [...name.normalize("NFC").replaceAll(unnoticed, "")];
  return letters.length === governed.length && letters.every((letter, index) => letter > "\x7F" || letter.toLowerCase() === governed[index]) && letters.some((letter) => letter <= "\x7F");
}
function ambiguity(folder) {
  return `The folder \`${visible2(folder)}\` looks like a governed folder but is another.`;
}
function refused(path, id, message) {
  return { kind: "refused", path, finding: finding(id, message, { file: path }) };
}
function visible2(path) {
  return path.replaceAll(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}

// src/files/folder-entries.ts
var FolderEntries = class {
  #root;
  #folders = /* @__PURE__ */ new Map();
  /** Once somebody asked for all of them. */
  #all;
  constructor(root) {
    this.#root = root;
    this.#children("");
  }
  get(path) {
    if (this.#all !== void 0) return this.#all.get(path);
    const found = this.#find(path);
    return found === void 0 || found.isDirectory() ? void 0 : entryOf(found);
  }
  has(path) {
    return this.get(path) !== void 0;
  }
  roots() {
    return this.#children("").keys();
  }
  /** The paths in a folder; the path itself where it is no folder. */
  *under(folder) {
    const found = this.#find(folder);
    if (found === void 0) return;
    if (!found.isDirectory()) yield folder;
    else for (const [path] of this.#listed(folder)) yield path;
  }
  entries() {
    return this.#listAll().entries();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  keys() {
    return this.#listAll().keys();
  }
  values() {
    return this.#listAll().values();
  }
  get size() {
    return this.#listAll().size;
  }
  forEach(visit3) {
    this.#listAll().forEach(visit3);
  }
  #listAll() {
    this.#all ??= new Map(this.#listed(""));
    return this.#all;
  }
  *#listed(folder) {
    for (const child of this.#children(folder).values()) {
      const path = folder === "" ? child.name : `${folder}/${child.name}`;
      if (child.isDirectory()) yield* this.#listed(path);
      else yield [path, entryOf(child)];
    }
  }
  /** Found only by the names that are listed: a path with `..`, or in a link, leads nowhere. */
  #find(path) {
    const end = path.lastIndexOf("/");
    const folder = end === -1 ? "" : path.slice(0, end);
    if (end !== -1 && this.#find(folder)?.isDirectory() !== true) return void 0;
    return this.#children(folder).get(path.slice(end + 1));
  }
  #children(folder) {
    const known3 = this.#folders.get(folder);
    if (known3 !== void 0) return known3;
    const found = children(this.#root, folder).filter(({ name }) => folder !== "" || isListed(name));
    const byName = new Map(found.map((child) => [child.name, child]));
    this.#folders.set(folder, byName);
    return byName;
  }
};
function isListed(name) {
  return classifyPath(`${name}/x`) !== void 0 || classifyPath(name) !== void 0;
}
function entryOf(child) {
  return { mode: modeOf(child), blob: void 0, size: void 0 };
}
function modeOf(child) {
  if (child.isFile()) return "100644";
  return child.isSymbolicLink() ? "120000" : "010000";
}
function children(root, path) {
  try {
    return (0, import_node_fs2.readdirSync)((0, import_node_path.join)(root, path), { withFileTypes: true });
  } catch (error) {
    throw new UnreadableFile(path === "" ? root : path, error);
  }
}

// src/files/regular-file.ts
var import_node_fs3 = require("node:fs");
var MOST_BYTES = 33 * 1024 * 1024;
function readRegularFile(path) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs3.openSync)(path, import_node_fs3.constants.O_RDONLY | import_node_fs3.constants.O_NOFOLLOW | import_node_fs3.constants.O_NONBLOCK);
    const status = (0, import_node_fs3.fstatSync)(descriptor);
    if (!status.isFile()) throw new Error("not a regular file");
    const bytes = Buffer.allocUnsafe(Math.min(status.size, MOST_BYTES));
    let length = 0;
    while (length < bytes.length) {
      const read3 = (0, import_node_fs3.readSync)(descriptor, bytes, length, bytes.length - length, null);
      if (read3 === 0) break;
      length += read3;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    throw new UnreadableFile(path, error);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs3.closeSync)(descriptor);
  }
}

// src/files/folder-tree.ts
function folderTree(root) {
  const entries = new FolderEntries(root);
  return {
    entries,
    listing: entries,
    read: async (path) => readRegularFile((0, import_node_path2.join)(root, path))
  };
}

// src/format/date.ts
var dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
var timeForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|([+-])(\d{2}):(\d{2}))$/;
function parseDate(text2) {
  const match = dateForm.exec(text2);
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
function parseTime(text2) {
  const match = timeForm.exec(text2);
  if (match === null) return void 0;
  const [, date = "", hour, minute, second, fraction = "", , sign, offsetHour = "0", offsetMinute = "0"] = match;
  const day = date === read.date ? read.day : dayOf(date);
  if (day === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return void 0;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 6e4 * (sign === "-" ? -1 : 1);
  const millisecond = Number(fraction.slice(1, 4).padEnd(3, "0"));
  return day + Number(hour) * 36e5 + Number(minute) * 6e4 + Number(second) * 1e3 + millisecond - offset;
}
var DAY_MILLISECONDS = 864e5;
var written = { day: Number.NaN, text: "" };

// src/format/unreadable.ts
var unreadableCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;

// src/format/text.ts
var YAML_LIMIT_BYTES = 64 * 1024;
var KPI_REPORT_LIMIT_BYTES = 32 * 1024 * 1024;
var unreadableCharacters = new RegExp(unreadableCharacter, "g");
var MOST_CONTROLS = 100;
function decodeText(file, bytes, limitBytes) {
  if (bytes.byteLength > limitBytes) return { text: void 0, findings: [tooLarge(file, limitBytes)] };
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      text: void 0,
      findings: [
        finding("text-not-utf8", "This file is not valid UTF-8.", { file, at: firstBadLine(bytes) })
      ]
    };
  }
  const controls = [...text2.matchAll(unreadableCharacters)].slice(0, MOST_CONTROLS);
  if (controls.length === 0) return { text: text2, findings: [] };
  const placeAt = positionsIn(text2);
  const findings = controls.map((control) => {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const at3 = placeAt(control.index);
    return finding("text-control-character", `This file holds the control character U+${code}.`, {
      file,
      at: at3
    });
  });
  return { text: void 0, findings };
}
function tooLarge(file, limitBytes) {
  const message = `This file has more than ${limitBytes} bytes, the most that is allowed.`;
  return finding("file-too-large", message, { file });
}
function positionsIn(text2) {
  const starts = [0];
  for (let end = text2.indexOf("\n"); end !== -1; end = text2.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}
function firstBadLine(bytes) {
  let line = 1;
  let start = 0;
  const decoder3 = new TextDecoder("utf-8", { fatal: true });
  for (let index = 0; index <= bytes.length; index++) {
    if (index < bytes.length && bytes[index] !== 10) continue;
    try {
      decoder3.decode(bytes.subarray(start, index));
    } catch {
      return { line, column: 1 };
    }
    line++;
    start = index + 1;
  }
  return { line: 1, column: 1 };
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
  var r, c, t, x = this, Big2 = x.constructor, s = x.s, e = x.e, half = new Big2("0.5");
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
    r = half.times(t.plus(x.div(t)));
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
function parseDecimal(text2) {
  if (!decimalNumber.test(text2)) return void 0;
  const nearest2 = Number(text2);
  return Number.isFinite(nearest2) ? new WrittenDecimal(text2, nearest2) : void 0;
}
var MOST_DIGITS = 20;
var WrittenDecimal = class {
  text;
  nearest;
  #value;
  constructor(text2, nearest2) {
    this.text = text2;
    this.nearest = text2.length <= MOST_DIGITS ? nearest2 : void 0;
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
function satisfies(sign, operator) {
  switch (operator) {
    case "<=":
      return sign <= 0;
    case "<":
      return sign < 0;
    case ">=":
      return sign >= 0;
    case ">":
      return sign > 0;
  }
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
  Object.values(forms).map((form2) => [form2.pattern, form2.words])
);
function describePattern(pattern) {
  return wordsByPattern.get(pattern);
}

// src/governance/digest.ts
var import_node_crypto = require("node:crypto");
function sha256(content) {
  return (0, import_node_crypto.createHash)("sha256").update(content).digest("hex");
}

// src/impact/score-rule.ts
function outcomeAt({ operator, outcome, otherwise }, sign) {
  return satisfies(sign, operator) ? outcome : otherwise ?? `not ${outcome}`;
}
function outcomeFor(rule, score) {
  return outcomeAt(rule, compareDecimals(score, rule.threshold));
}
function ruleKey(rule) {
  const { objectiveVersion, name, score, operator, threshold, outcome, otherwise } = rule;
  return JSON.stringify([
    objectiveVersion,
    name,
    score,
    operator,
    plainDecimal(threshold),
    outcome,
    otherwise ?? null
  ]);
}
var plain2 = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/;
function plainDecimal(decimal) {
  if (plain2.test(decimal.text)) return decimal.text;
  const text2 = decimal.value.toFixed();
  return text2 === "-0" ? "0" : text2;
}
function decimalOf(text2) {
  const decimal = parseDecimal(text2);
  if (decimal === void 0) throw new RangeError("A score or threshold is no decimal number.");
  return decimal;
}

// src/impact/transition.ts
function segmentsKey(segments) {
  return JSON.stringify(sortedSegments(segments));
}
function sortedSegments(segments) {
  return Object.entries(segments).toSorted(([a], [b]) => compareText(a, b));
}

// src/impact/profile.ts
var DecisionProfile = class _DecisionProfile {
  domain;
  /** Names of the logs that it counts. */
  logs = /* @__PURE__ */ new Set();
  /** By objective version: decisions that are kept without a score. */
  withoutScore = /* @__PURE__ */ new Map();
  /** Combinations of fewer decisions are not told apart; 0 where all are. */
  suppressedBelow = 0;
  rules = /* @__PURE__ */ new Map();
  constructor(domain) {
    this.domain = domain;
  }
  add({ rule, outcome, segments, score, count }) {
    const cell = this.cellOf(rule, outcome, segments) ?? this.newCell(rule, outcome, segments, void 0);
    increase(countsIn(cell), plainDecimal(decimalOf(score)), count);
  }
  /**
   * Adds what a file has of one combination.
   * @returns how many decisions that is
   * @throws RangeError where the counts are no counts, or more than there are scores
   */
  addRuns({ rule, outcome, segments }, runs) {
    const { counts } = runs;
    let total = 0;
    let end = 0;
    for (let at3 = 0; at3 < counts.length; at3 += 1) {
      const count = counts[at3];
      if (count > 0) {
        end += 1;
        total += count;
      } else end -= count;
      if (!Number.isSafeInteger(count) || !Number.isSafeInteger(total)) throw new RangeError(NO_COUNT);
    }
    if (end > runs.scores.length) throw new RangeError("It counts more scores than it names.");
    const cell = this.cellOf(rule, outcome, segments);
    if (cell === void 0) this.newCell(rule, outcome, segments, runs);
    else for (const [score, count] of placed(runs)) increase(countsIn(cell), score, count);
    return total;
  }
  addDay(rule, day, count) {
    increase(this.ofRule(rule).days, day, count);
  }
  addWithoutScore(objectiveVersion, count) {
    increase(this.withoutScore, objectiveVersion, count);
  }
  /** What both count, as a third one. @throws RangeError where they are of different domains */
  merge(other) {
    if (other.domain !== this.domain)
      throw new RangeError(`A profile of ${other.domain} cannot be added to one of ${this.domain}.`);
    const merged2 = new _DecisionProfile(this.domain);
    for (const one of [this, other]) {
      for (const log of one.logs) merged2.logs.add(log);
      for (const [version2, count] of one.withoutScore) merged2.addWithoutScore(version2, count);
      for (const entry of one.entries()) merged2.add(entry);
      for (const { rule, days } of one.rules.values())
        for (const [day, count] of days) merged2.addDay(rule, day, count);
    }
    merged2.suppressedBelow = Math.max(this.suppressedBelow, other.suppressedBelow);
    return merged2;
  }
  /**
   * The same without the segments of combinations that have fewer decisions than `least` under one rule: those are
   * still counted, but not by group. So that who knows which combinations there are cannot tell a small one from what
   * is left, the next larger ones go with it until those are of `least` decisions and of two combinations, or all.
   */
  suppress(least) {
    const told = new _DecisionProfile(this.domain);
    for (const log of this.logs) told.logs.add(log);
    for (const [version2, count] of this.withoutScore) told.addWithoutScore(version2, count);
    for (const { rule, days, cells } of this.rules.values()) {
      const sizes = /* @__PURE__ */ new Map();
      for (const cell of cells.values()) increase(sizes, segmentsKey(cell.segments), sum(countsIn(cell)));
      const hidden = hiddenOf(sizes, least);
      for (const cell of cells.values()) {
        const { outcome, segments } = cell;
        const isHidden = hidden.has(segmentsKey(segments));
        for (const [score, count] of countsIn(cell))
          told.add({ rule, outcome, segments: isHidden ? {} : segments, score, count });
      }
      for (const [day, count] of days) told.addDay(rule, day, count);
    }
    told.suppressedBelow = Math.max(this.suppressedBelow, least);
    return told;
  }
  *entries() {
    for (const { rule, cells } of this.rules.values())
      for (const cell of cells.values())
        for (const [score, count] of countsIn(cell))
          yield { rule, outcome: cell.outcome, segments: cell.segments, score, count };
  }
  get total() {
    let total = 0;
    for (const { count } of this.entries()) total += count;
    return total;
  }
  /** The rules that decisions were taken by, in one order. */
  rulesOf() {
    return this.sortedRules().map(({ rule }) => rule);
  }
  /**
   * What a question about rules is answered from.
   * @param ruleFor the rule as it is, and as it is to be, for decisions that were taken by a rule; undefined for those
   * that are not asked about
   */
  considered(ruleFor) {
    const transitions = [];
    const days = /* @__PURE__ */ new Map();
    const versions = /* @__PURE__ */ new Set();
    for (const { rule, cells, days: byDay } of this.rules.values()) {
      const asked = ruleFor(rule);
      if (asked === void 0) continue;
      versions.add(rule.objectiveVersion);
      for (const [day, count] of byDay) increase(days, day, count);
      const outcomes = /* @__PURE__ */ new Map();
      const steps = /* @__PURE__ */ new Map();
      for (const cell of cells.values())
        transitions.push(
          ...cell.runs === void 0 ? transitionsOf(cell, asked, outcomes) : transitionsOfRuns(cell, cell.runs, asked, steps)
        );
    }
    let withoutScore = 0;
    for (const version2 of versions) withoutScore += this.withoutScore.get(version2) ?? 0;
    return { transitions, days, withoutScore };
  }
  /** All that it counts, in one order. */
  toParts() {
    const scores = /* @__PURE__ */ new Set();
    for (const { score } of this.entries()) scores.add(score);
    const byText = ([a], [b]) => compareText(a, b);
    return {
      scores: [...scores].map(decimalOf).toSorted(compareDecimals).map(({ text: text2 }) => text2),
      rules: this.sortedRules().map(({ rule, days, cells }) => ({
        rule,
        days: [...days].toSorted(byText),
        cells: [...cells].toSorted(byText).map(([, cell]) => ({
          outcome: cell.outcome,
          segments: sortedSegments(cell.segments),
          counts: countsIn(cell)
        }))
      }))
    };
  }
  sortedRules() {
    return [...this.rules].toSorted(([a], [b]) => compareText(a, b)).map(([, one]) => one);
  }
  cellOf(rule, outcome, segments) {
    return this.ofRule(rule).cells.get(cellKey(outcome, segments));
  }
  newCell(rule, outcome, segments, runs) {
    const cell = { outcome, segments, counts: /* @__PURE__ */ new Map(), runs };
    this.ofRule(rule).cells.set(cellKey(outcome, segments), cell);
    return cell;
  }
  ofRule(rule) {
    const key = ruleKey(rule);
    let found = this.rules.get(key);
    if (found === void 0) {
      const threshold = decimalOf(plainDecimal(rule.threshold));
      this.rules.set(key, found = { rule: { ...rule, threshold }, days: /* @__PURE__ */ new Map(), cells: /* @__PURE__ */ new Map() });
    }
    return found;
  }
};
var NO_SEGMENTS = segmentsKey({});
function hiddenOf(sizes, least) {
  const hidden = /* @__PURE__ */ new Set();
  let decisions = sizes.get(NO_SEGMENTS) ?? 0;
  let combinations = decisions > 0 ? 1 : 0;
  const named3 = [...sizes].filter(([key]) => key !== NO_SEGMENTS);
  for (const [key, size] of named3.toSorted(([a, x], [b, y]) => x - y || compareText(a, b))) {
    const isEnough = hidden.size === 0 || decisions >= least && combinations > 1;
    if (size >= least && isEnough) break;
    hidden.add(key);
    decisions += size;
    combinations += 1;
  }
  return hidden;
}
function cellKey(outcome, segments) {
  return JSON.stringify([outcome, segmentsKey(segments)]);
}
function countsIn(cell) {
  const { counts, runs } = cell;
  if (runs === void 0) return counts;
  cell.runs = void 0;
  for (const [score, count] of placed(runs)) counts.set(score, count);
  return counts;
}
function* placed({ scores, counts }) {
  let at3 = 0;
  for (const count of counts) {
    if (count > 0) yield [scores[at3], count];
    at3 += count > 0 ? 1 : -count;
  }
}
function stepsOf(scores, { before, after }) {
  const decimalAt2 = (place) => decimalOf(scores[place]);
  const firstWith = (isBehind, threshold) => {
    let [low, high] = [0, scores.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isBehind(compareDecimals(decimalAt2(middle), threshold))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const ends = [before, after].flatMap(({ threshold }) => [
    firstWith((sign) => sign >= 0, threshold),
    firstWith((sign) => sign > 0, threshold)
  ]);
  const sorted = [.../* @__PURE__ */ new Set([...ends, scores.length])].filter((end) => end > 0).toSorted((a, b) => a - b);
  return sorted.map((end) => {
    const score = decimalAt2(end - 1);
    return { end, before: outcomeFor(before, score), after: outcomeFor(after, score) };
  });
}
function transitionsOfRuns({ outcome: logged, segments }, { scores, counts }, asked, known3) {
  const steps = known3.get(scores) ?? stepsOf(scores, asked);
  known3.set(scores, steps);
  const transitions = [];
  let at3 = 0;
  let place = 0;
  for (const { end, before, after } of steps) {
    let found = 0;
    for (; place < end && at3 < counts.length; at3 += 1) {
      const count = counts[at3];
      if (count > 0) {
        found += count;
        place += 1;
      } else place -= count;
    }
    if (found > 0) transitions.push({ segments, before, after, logged, count: found });
  }
  return transitions;
}
function transitionsOf({ outcome: logged, segments, counts }, { before, after }, outcomes) {
  const found = /* @__PURE__ */ new Map();
  for (const [score, count] of counts) {
    let both = outcomes.get(score);
    if (both === void 0) {
      const decimal = decimalOf(score);
      outcomes.set(score, both = [outcomeFor(before, decimal), outcomeFor(after, decimal)]);
    }
    const key = `${both[0]}
${both[1]}`;
    const known3 = found.get(key)?.count ?? 0;
    found.set(key, { segments, before: both[0], after: both[1], logged, count: known3 + count });
  }
  return [...found.values()];
}
var NO_COUNT = "Counts must be positive whole numbers below 2^53.";
function increase(counts, key, count) {
  const sum2 = (counts.get(key) ?? 0) + count;
  if (!(Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(sum2)))
    throw new RangeError(NO_COUNT);
  counts.set(key, sum2);
}
function sum(counts) {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

// src/impact/profile-file.ts
var PROFILE_LIMIT_BYTES = 32 * 1024 * 1024;
var FIRST_LINE = /^\{"digest":"([0-9a-f]{64})",\n/;
function readProfile(text2, validate) {
  const [line = "", digest] = FIRST_LINE.exec(text2) ?? [];
  if (digest === void 0) return "It does not start with the digest of a profile.";
  if (sha256(text2.slice(line.length)) !== digest)
    return "Its digest is not that of its content: it was changed after it was written.";
  let file;
  try {
    file = JSON.parse(text2);
  } catch {
    return "It is not JSON.";
  }
  if (!validate(file)) return "It is not of the form that decision-profile.schema.json describes.";
  try {
    return profileOf(file);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
function profileOf(file) {
  const profile = new DecisionProfile(file.domain);
  profile.suppressedBelow = file.suppressed_below;
  for (const log of file.logs) profile.logs.add(log);
  for (const [version2, count] of Object.entries(file.without_score)) profile.addWithoutScore(version2, count);
  demandAscending(file.scores);
  for (const { days, cells, ...rest } of file.rules) {
    const rule = loggedRule(rest);
    if (!rule.objectiveVersion.startsWith(`OBJ.${file.domain}.v`))
      throw new RangeError(`${rule.objectiveVersion} is not of the domain ${file.domain}.`);
    let counted3 = 0;
    for (const { outcome, segments, counts } of cells)
      counted3 += profile.addRuns({ rule, outcome, segments }, { scores: file.scores, counts });
    const byDay = Object.entries(days);
    for (const [day, count] of byDay) profile.addDay(rule, day, count);
    if (byDay.reduce((sum2, [, count]) => sum2 + count, 0) !== counted3)
      throw new RangeError(`The days of ${rule.name} do not add up to its decisions.`);
  }
  return profile;
}
var SCORE = new RegExp(forms.plainDecimal.pattern);
function demandAscending(scores) {
  let before;
  for (const score of scores) {
    const isNext = typeof score === "string" && SCORE.test(score) && (before === void 0 || isSurelyLess(before, score) || compareDecimals(decimalOf(before), decimalOf(score)) < 0);
    if (!isNext) throw new RangeError("Its scores are not in the order and the spelling that a profile has.");
    before = score;
  }
}
function isSurelyLess(a, b) {
  return a.length <= MOST_DIGITS && b.length <= MOST_DIGITS && Number(a) < Number(b);
}
function loggedRule(said) {
  const { objective_version: objectiveVersion, name, score, operator, threshold, outcome, otherwise } = said;
  return { objectiveVersion, name, score, operator, threshold: decimalOf(threshold), outcome, otherwise };
}

// generated/validators-at-start.js
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
    module2.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
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
          if (!equal(a[key], b[key])) return false;
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
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});
var objective = validate52;
var func2 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern3 = new RegExp("^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$", "u");
function validate53(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern3.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$", "u");
function validate55(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern4.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9 _-]*$", "u");
function validate61(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern5.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9 _-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate64(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.objective_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objective_version" } });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } });
      errors++;
    }
    if (data.owners === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" } });
      errors++;
    }
    if (data.effective_date === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_date" } });
      errors++;
    }
    if (data.constraints === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "constraints" } });
      errors++;
    }
    if (data.kpis === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kpis" } });
      errors++;
    }
    for (const key0 in data) {
      if (!["objective_version", "description", "risk_tier", "goal", "owners", "approvers", "effective_date", "review_by", "supersedes", "decision_rules", "constraints", "kpis", "segments", "escalation_rules"].includes(key0)) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate53(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func2(data1) > 1e4) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } });
          errors++;
        }
        if (func2(data1) < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.risk_tier !== void 0) {
      let data2 = data.risk_tier;
      if (!(data2 === "high" || data2 === "medium" || data2 === "low")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/risk_tier", schemaPath: "#/properties/risk_tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
        errors++;
      }
    }
    if (data.goal !== void 0) {
      let data3 = data.goal;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.minimize === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/anyOf/0/required", keyword: "required", params: { missingProperty: "minimize" } });
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "minimize")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data3.minimize !== void 0) {
          if (!validate55(data3.minimize, { instancePath: instancePath + "/goal/minimize" })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/anyOf/0/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs12 = errors;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          if (data3.maximize === void 0) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/anyOf/1/required", keyword: "required", params: { missingProperty: "maximize" } });
            errors++;
          }
          for (const key2 in data3) {
            if (!(key2 === "maximize")) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
              errors++;
            }
          }
          if (data3.maximize !== void 0) {
            if (!validate55(data3.maximize, { instancePath: instancePath + "/goal/maximize" })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/anyOf/1/type", keyword: "type", params: { type: "object" } });
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.owners !== void 0) {
      let data6 = data.owners;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            for (const key3 in data7) {
              if (!(key3 === "name" || key3 === "role")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            if (data7.name !== void 0) {
              if (!validate55(data7.name, { instancePath: instancePath + "/owners/" + i0 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data7.role !== void 0) {
              if (!validate55(data7.role, { instancePath: instancePath + "/owners/" + i0 + "/role" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.approvers !== void 0) {
      let data10 = data.approvers;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.role === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/approvers/" + i1, schemaPath: "#/properties/approvers/items/required", keyword: "required", params: { missingProperty: "role" } });
              errors++;
            }
            for (const key4 in data11) {
              if (!(key4 === "name" || key4 === "role" || key4 === "approved_at")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/approvers/" + i1, schemaPath: "#/properties/approvers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                errors++;
              }
            }
            if (data11.name !== void 0) {
              if (!validate55(data11.name, { instancePath: instancePath + "/approvers/" + i1 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data11.role !== void 0) {
              if (!validate61(data11.role, { instancePath: instancePath + "/approvers/" + i1 + "/role" })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data11.approved_at !== void 0) {
              if (!validate55(data11.approved_at, { instancePath: instancePath + "/approvers/" + i1 + "/approved_at" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/approvers/" + i1, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.effective_date !== void 0) {
      if (!validate64(data.effective_date, { instancePath: instancePath + "/effective_date" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.review_by !== void 0) {
      if (!validate64(data.review_by, { instancePath: instancePath + "/review_by" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.supersedes !== void 0) {
      if (!validate53(data.supersedes, { instancePath: instancePath + "/supersedes" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_rules !== void 0) {
      let data18 = data.decision_rules;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2, schemaPath: "#/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data19.score === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2, schemaPath: "#/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "score" } });
              errors++;
            }
            if (data19.operator === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2, schemaPath: "#/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "operator" } });
              errors++;
            }
            if (data19.threshold === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2, schemaPath: "#/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "threshold" } });
              errors++;
            }
            if (data19.outcome === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2, schemaPath: "#/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "outcome" } });
              errors++;
            }
            for (const key5 in data19) {
              if (!(key5 === "name" || key5 === "score" || key5 === "operator" || key5 === "threshold" || key5 === "outcome" || key5 === "otherwise" || key5 === "allowed_range")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2, schemaPath: "#/properties/decision_rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                errors++;
              }
            }
            if (data19.name !== void 0) {
              if (!validate55(data19.name, { instancePath: instancePath + "/decision_rules/" + i2 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data19.score !== void 0) {
              if (!validate55(data19.score, { instancePath: instancePath + "/decision_rules/" + i2 + "/score" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data19.operator !== void 0) {
              let data22 = data19.operator;
              if (!(data22 === "<=" || data22 === "<" || data22 === ">=" || data22 === ">")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2 + "/operator", schemaPath: "#/properties/decision_rules/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">"] } });
                errors++;
              }
            }
            if (data19.threshold !== void 0) {
              let data23 = data19.threshold;
              if (!(typeof data23 == "number" && isFinite(data23))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2 + "/threshold", schemaPath: "#/properties/decision_rules/items/properties/threshold/type", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
            if (data19.outcome !== void 0) {
              if (!validate55(data19.outcome, { instancePath: instancePath + "/decision_rules/" + i2 + "/outcome" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data19.otherwise !== void 0) {
              if (!validate55(data19.otherwise, { instancePath: instancePath + "/decision_rules/" + i2 + "/otherwise" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data19.allowed_range !== void 0) {
              let data26 = data19.allowed_range;
              if (Array.isArray(data26)) {
                if (data26.length > 2) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2 + "/allowed_range", schemaPath: "#/properties/decision_rules/items/properties/allowed_range/maxItems", keyword: "maxItems", params: { limit: 2 } });
                  errors++;
                }
                if (data26.length < 2) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2 + "/allowed_range", schemaPath: "#/properties/decision_rules/items/properties/allowed_range/minItems", keyword: "minItems", params: { limit: 2 } });
                  errors++;
                }
                const len3 = data26.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data27 = data26[i3];
                  if (!(typeof data27 == "number" && isFinite(data27))) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2 + "/allowed_range/" + i3, schemaPath: "#/properties/decision_rules/items/properties/allowed_range/items/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2 + "/allowed_range", schemaPath: "#/properties/decision_rules/items/properties/allowed_range/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules/" + i2, schemaPath: "#/properties/decision_rules/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/decision_rules", schemaPath: "#/properties/decision_rules/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.constraints !== void 0) {
      let data28 = data.constraints;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len4 = data28.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data29 = data28[i4];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4, schemaPath: "#/properties/constraints/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data29.metric === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4, schemaPath: "#/properties/constraints/items/required", keyword: "required", params: { missingProperty: "metric" } });
              errors++;
            }
            if (data29.threshold === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4, schemaPath: "#/properties/constraints/items/required", keyword: "required", params: { missingProperty: "threshold" } });
              errors++;
            }
            for (const key6 in data29) {
              if (!["name", "metric", "operator", "threshold", "unit", "applies_to", "derive", "allowed_range", "min_samples", "on_violation"].includes(key6)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4, schemaPath: "#/properties/constraints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                errors++;
              }
            }
            if (data29.name !== void 0) {
              if (!validate55(data29.name, { instancePath: instancePath + "/constraints/" + i4 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data29.metric !== void 0) {
              if (!validate55(data29.metric, { instancePath: instancePath + "/constraints/" + i4 + "/metric" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data29.operator !== void 0) {
              let data32 = data29.operator;
              if (!(data32 === "<=" || data32 === "<" || data32 === ">=" || data32 === ">" || data32 === "abs <=" || data32 === "abs <")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/operator", schemaPath: "#/properties/constraints/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">", "abs <=", "abs <"] } });
                errors++;
              }
            }
            if (data29.threshold !== void 0) {
              let data33 = data29.threshold;
              if (!(typeof data33 == "number" && isFinite(data33))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/threshold", schemaPath: "#/properties/constraints/items/properties/threshold/type", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
            if (data29.unit !== void 0) {
              if (!validate55(data29.unit, { instancePath: instancePath + "/constraints/" + i4 + "/unit" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data29.applies_to !== void 0) {
              let data35 = data29.applies_to;
              const _errs62 = errors;
              let valid18 = false;
              const _errs63 = errors;
              if (!validate55(data35, { instancePath: instancePath + "/constraints/" + i4 + "/applies_to" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs63 === errors;
              valid18 = valid18 || _valid1;
              if (!valid18) {
                const _errs64 = errors;
                if (Array.isArray(data35)) {
                  if (data35.length < 1) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } });
                    errors++;
                  }
                  const len5 = data35.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    if (!validate55(data35[i5], { instancePath: instancePath + "/constraints/" + i4 + "/applies_to/" + i5 })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                  }
                  let i6 = data35.length;
                  let j0;
                  if (i6 > 1) {
                    outer0: for (; i6--; ) {
                      for (j0 = i6; j0--; ) {
                        if (func0(data35[i6], data35[j0])) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 } });
                          errors++;
                          break outer0;
                        }
                      }
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf/1/type", keyword: "type", params: { type: "array" } });
                  errors++;
                }
                var _valid1 = _errs64 === errors;
                valid18 = valid18 || _valid1;
              }
              if (!valid18) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs62;
                if (vErrors !== null) {
                  if (_errs62) {
                    vErrors.length = _errs62;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data29.derive !== void 0) {
              let data37 = data29.derive;
              const _errs68 = errors;
              let valid22 = false;
              const _errs69 = errors;
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                if (data37.impact_ratio === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/derive", schemaPath: "#/properties/constraints/items/properties/derive/anyOf/0/required", keyword: "required", params: { missingProperty: "impact_ratio" } });
                  errors++;
                }
                for (const key7 in data37) {
                  if (!(key7 === "impact_ratio" || key7 === "reference")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/derive", schemaPath: "#/properties/constraints/items/properties/derive/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                    errors++;
                  }
                }
                if (data37.impact_ratio !== void 0) {
                  if (!validate55(data37.impact_ratio, { instancePath: instancePath + "/constraints/" + i4 + "/derive/impact_ratio" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data37.reference !== void 0) {
                  if (!validate55(data37.reference, { instancePath: instancePath + "/constraints/" + i4 + "/derive/reference" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/derive", schemaPath: "#/properties/constraints/items/properties/derive/anyOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
              var _valid2 = _errs69 === errors;
              valid22 = valid22 || _valid2;
              if (!valid22) {
                const _errs74 = errors;
                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                  if (data37.gap === void 0) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/derive", schemaPath: "#/properties/constraints/items/properties/derive/anyOf/1/required", keyword: "required", params: { missingProperty: "gap" } });
                    errors++;
                  }
                  for (const key8 in data37) {
                    if (!(key8 === "gap" || key8 === "reference")) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/derive", schemaPath: "#/properties/constraints/items/properties/derive/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
                      errors++;
                    }
                  }
                  if (data37.gap !== void 0) {
                    if (!validate55(data37.gap, { instancePath: instancePath + "/constraints/" + i4 + "/derive/gap" })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                  }
                  if (data37.reference !== void 0) {
                    if (!validate55(data37.reference, { instancePath: instancePath + "/constraints/" + i4 + "/derive/reference" })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/derive", schemaPath: "#/properties/constraints/items/properties/derive/anyOf/1/type", keyword: "type", params: { type: "object" } });
                  errors++;
                }
                var _valid2 = _errs74 === errors;
                valid22 = valid22 || _valid2;
              }
              if (!valid22) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/derive", schemaPath: "#/properties/constraints/items/properties/derive/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs68;
                if (vErrors !== null) {
                  if (_errs68) {
                    vErrors.length = _errs68;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data29.allowed_range !== void 0) {
              let data42 = data29.allowed_range;
              if (Array.isArray(data42)) {
                if (data42.length > 2) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/allowed_range", schemaPath: "#/properties/constraints/items/properties/allowed_range/maxItems", keyword: "maxItems", params: { limit: 2 } });
                  errors++;
                }
                if (data42.length < 2) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/allowed_range", schemaPath: "#/properties/constraints/items/properties/allowed_range/minItems", keyword: "minItems", params: { limit: 2 } });
                  errors++;
                }
                const len6 = data42.length;
                for (let i7 = 0; i7 < len6; i7++) {
                  let data43 = data42[i7];
                  if (!(typeof data43 == "number" && isFinite(data43))) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/allowed_range/" + i7, schemaPath: "#/properties/constraints/items/properties/allowed_range/items/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/allowed_range", schemaPath: "#/properties/constraints/items/properties/allowed_range/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data29.min_samples !== void 0) {
              let data44 = data29.min_samples;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/min_samples", schemaPath: "#/properties/constraints/items/properties/min_samples/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 < 1 || isNaN(data44)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/min_samples", schemaPath: "#/properties/constraints/items/properties/min_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data29.on_violation !== void 0) {
              let data45 = data29.on_violation;
              if (!(data45 === "block" || data45 === "warn")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4 + "/on_violation", schemaPath: "#/properties/constraints/items/properties/on_violation/enum", keyword: "enum", params: { allowedValues: ["block", "warn"] } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i4, schemaPath: "#/properties/constraints/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data46 = data.kpis;
      if (Array.isArray(data46)) {
        if (data46.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len7 = data46.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data47 = data46[i8];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            if (data47.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i8, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data47.metric === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i8, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "metric" } });
              errors++;
            }
            for (const key9 in data47) {
              if (!(key9 === "name" || key9 === "metric" || key9 === "slices")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i8, schemaPath: "#/properties/kpis/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } });
                errors++;
              }
            }
            if (data47.name !== void 0) {
              if (!validate55(data47.name, { instancePath: instancePath + "/kpis/" + i8 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data47.metric !== void 0) {
              if (!validate55(data47.metric, { instancePath: instancePath + "/kpis/" + i8 + "/metric" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data47.slices !== void 0) {
              let data50 = data47.slices;
              if (Array.isArray(data50)) {
                if (data50.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i8 + "/slices", schemaPath: "#/properties/kpis/items/properties/slices/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len8 = data50.length;
                for (let i9 = 0; i9 < len8; i9++) {
                  if (!validate55(data50[i9], { instancePath: instancePath + "/kpis/" + i8 + "/slices/" + i9 })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                let i10 = data50.length;
                let j1;
                if (i10 > 1) {
                  outer1: for (; i10--; ) {
                    for (j1 = i10; j1--; ) {
                      if (func0(data50[i10], data50[j1])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i8 + "/slices", schemaPath: "#/properties/kpis/items/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j1 } });
                        errors++;
                        break outer1;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i8 + "/slices", schemaPath: "#/properties/kpis/items/properties/slices/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i8, schemaPath: "#/properties/kpis/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.segments !== void 0) {
      let data52 = data.segments;
      if (Array.isArray(data52)) {
        const len9 = data52.length;
        for (let i11 = 0; i11 < len9; i11++) {
          let data53 = data52[i11];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/segments/" + i11, schemaPath: "#/properties/segments/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            for (const key10 in data53) {
              if (!(key10 === "name")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/segments/" + i11, schemaPath: "#/properties/segments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } });
                errors++;
              }
            }
            if (data53.name !== void 0) {
              if (!validate55(data53.name, { instancePath: instancePath + "/segments/" + i11 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/segments/" + i11, schemaPath: "#/properties/segments/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.escalation_rules !== void 0) {
      let data55 = data.escalation_rules;
      if (Array.isArray(data55)) {
        const len10 = data55.length;
        for (let i12 = 0; i12 < len10; i12++) {
          let data56 = data55[i12];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.if === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12, schemaPath: "#/properties/escalation_rules/items/required", keyword: "required", params: { missingProperty: "if" } });
              errors++;
            }
            if (data56.then === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12, schemaPath: "#/properties/escalation_rules/items/required", keyword: "required", params: { missingProperty: "then" } });
              errors++;
            }
            for (const key11 in data56) {
              if (!(key11 === "name" || key11 === "if" || key11 === "then")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12, schemaPath: "#/properties/escalation_rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } });
                errors++;
              }
            }
            if (data56.name !== void 0) {
              if (!validate55(data56.name, { instancePath: instancePath + "/escalation_rules/" + i12 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data56.if !== void 0) {
              if (!validate55(data56.if, { instancePath: instancePath + "/escalation_rules/" + i12 + "/if" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data56.then !== void 0) {
              let data59 = data56.then;
              const _errs110 = errors;
              let valid39 = false;
              const _errs111 = errors;
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                if (Object.keys(data59).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key12 in data59) {
                  if (!(key12 === "freeze_deployments" || key12 === "escalate_to" || key12 === "retrain_with")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } });
                    errors++;
                  }
                }
                if (data59.freeze_deployments !== void 0) {
                  if (typeof data59.freeze_deployments !== "boolean") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/freeze_deployments", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/properties/freeze_deployments/type", keyword: "type", params: { type: "boolean" } });
                    errors++;
                  }
                }
                if (data59.escalate_to !== void 0) {
                  if (!validate55(data59.escalate_to, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/escalate_to" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data59.retrain_with !== void 0) {
                  if (!validate55(data59.retrain_with, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/retrain_with" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
              var _valid3 = _errs111 === errors;
              valid39 = valid39 || _valid3;
              if (!valid39) {
                const _errs118 = errors;
                if (typeof data59 !== "string") {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/1/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
                if ("freeze_deployments" !== data59) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/1/const", keyword: "const", params: { allowedValue: "freeze_deployments" } });
                  errors++;
                }
                var _valid3 = _errs118 === errors;
                valid39 = valid39 || _valid3;
                if (!valid39) {
                  const _errs120 = errors;
                  if (Array.isArray(data59)) {
                    if (data59.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len11 = data59.length;
                    for (let i13 = 0; i13 < len11; i13++) {
                      let data63 = data59[i13];
                      const _errs123 = errors;
                      let valid43 = false;
                      const _errs124 = errors;
                      if (typeof data63 !== "string") {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/0/type", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                      if ("freeze_deployments" !== data63) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/0/const", keyword: "const", params: { allowedValue: "freeze_deployments" } });
                        errors++;
                      }
                      var _valid4 = _errs124 === errors;
                      valid43 = valid43 || _valid4;
                      if (!valid43) {
                        const _errs126 = errors;
                        if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                          if (Object.keys(data63).length < 1) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } });
                            errors++;
                          }
                          for (const key13 in data63) {
                            if (!(key13 === "freeze_deployments" || key13 === "escalate_to" || key13 === "retrain_with")) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } });
                              errors++;
                            }
                          }
                          if (data63.freeze_deployments !== void 0) {
                            if (typeof data63.freeze_deployments !== "boolean") {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13 + "/freeze_deployments", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/properties/freeze_deployments/type", keyword: "type", params: { type: "boolean" } });
                              errors++;
                            }
                          }
                          if (data63.escalate_to !== void 0) {
                            if (!validate55(data63.escalate_to, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13 + "/escalate_to" })) {
                              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                              errors = vErrors.length;
                            }
                          }
                          if (data63.retrain_with !== void 0) {
                            if (!validate55(data63.retrain_with, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13 + "/retrain_with" })) {
                              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                              errors = vErrors.length;
                            }
                          }
                        } else {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/type", keyword: "type", params: { type: "object" } });
                          errors++;
                        }
                        var _valid4 = _errs126 === errors;
                        valid43 = valid43 || _valid4;
                      }
                      if (!valid43) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then/" + i13, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf", keyword: "anyOf", params: {} });
                        errors++;
                      } else {
                        errors = _errs123;
                        if (vErrors !== null) {
                          if (_errs123) {
                            vErrors.length = _errs123;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                  var _valid3 = _errs120 === errors;
                  valid39 = valid39 || _valid3;
                }
              }
              if (!valid39) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs110;
                if (vErrors !== null) {
                  if (_errs110) {
                    vErrors.length = _errs110;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i12, schemaPath: "#/properties/escalation_rules/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules", schemaPath: "#/properties/escalation_rules/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var approvalsPolicy = validate91;
var pattern9 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9_])*(#[1-9][0-9]{0,14})?$", "u");
function validate92(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern9.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*(#[1-9][0-9]{0,14})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9_])*/[a-z0-9_-]+$", "u");
function validate94(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern10.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*/[a-z0-9_-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9_])*/[A-Za-z0-9_]([A-Za-z0-9 _.-]*[A-Za-z0-9_])?$", "u");
function validate96(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern11.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*/[A-Za-z0-9_]([A-Za-z0-9 _.-]*[A-Za-z0-9_])?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^[a-z*][a-z0-9_*-]*$", "u");
function validate99(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern12.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z*][a-z0-9_*-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^[a-z0-9][a-z0-9._+-]*$", "u");
function validate101(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern13.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._+-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?|\\*([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?)?|\\*\\*)(/([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?|\\*([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?)?|\\*\\*))*$", "u");
function validate103(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern14.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?|\\*([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?)?|\\*\\*)(/([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?|\\*([A-Za-z0-9._+-]+(\\*[A-Za-z0-9._+-]+)*\\*?)?|\\*\\*))*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate91(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.roles === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" } });
      errors++;
    }
    if (data.rules === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "roles" || key0 === "rules" || key0 === "settings")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data0 = data.roles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minProperties", keyword: "minProperties", params: { limit: 1 } });
          errors++;
        }
        for (const key1 in data0) {
          if (!pattern5.test(key1)) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data0) {
          if (pattern5.test(key2)) {
            let data1 = data0[key2];
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (Object.keys(data1).length < 1) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/minProperties", keyword: "minProperties", params: { limit: 1 } });
                errors++;
              }
              for (const key3 in data1) {
                if (!(key3 === "users" || key3 === "teams" || key3 === "organization_roles")) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                  errors++;
                }
              }
              if (data1.users !== void 0) {
                let data2 = data1.users;
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/users/minItems", keyword: "minItems", params: { limit: 1 } });
                    errors++;
                  }
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate92(data2[i0], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i0 })) {
                      vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                      errors = vErrors.length;
                    }
                  }
                  let i1 = data2.length;
                  let j0;
                  if (i1 > 1) {
                    outer0: for (; i1--; ) {
                      for (j0 = i1; j0--; ) {
                        if (func0(data2[i1], data2[j0])) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                          errors++;
                          break outer0;
                        }
                      }
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/users/type", keyword: "type", params: { type: "array" } });
                  errors++;
                }
              }
              if (data1.teams !== void 0) {
                let data4 = data1.teams;
                if (Array.isArray(data4)) {
                  if (data4.length < 1) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } });
                    errors++;
                  }
                  const len1 = data4.length;
                  for (let i2 = 0; i2 < len1; i2++) {
                    if (!validate94(data4[i2], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i2 })) {
                      vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                      errors = vErrors.length;
                    }
                  }
                  let i3 = data4.length;
                  let j1;
                  if (i3 > 1) {
                    outer1: for (; i3--; ) {
                      for (j1 = i3; j1--; ) {
                        if (func0(data4[i3], data4[j1])) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/teams/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } });
                          errors++;
                          break outer1;
                        }
                      }
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/teams/type", keyword: "type", params: { type: "array" } });
                  errors++;
                }
              }
              if (data1.organization_roles !== void 0) {
                let data6 = data1.organization_roles;
                if (Array.isArray(data6)) {
                  if (data6.length < 1) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization_roles", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/organization_roles/minItems", keyword: "minItems", params: { limit: 1 } });
                    errors++;
                  }
                  const len2 = data6.length;
                  for (let i4 = 0; i4 < len2; i4++) {
                    if (!validate96(data6[i4], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization_roles/" + i4 })) {
                      vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                      errors = vErrors.length;
                    }
                  }
                  let i5 = data6.length;
                  let j2;
                  if (i5 > 1) {
                    outer2: for (; i5--; ) {
                      for (j2 = i5; j2--; ) {
                        if (func0(data6[i5], data6[j2])) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization_roles", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/organization_roles/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } });
                          errors++;
                          break outer2;
                        }
                      }
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization_roles", schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/properties/organization_roles/type", keyword: "type", params: { type: "array" } });
                  errors++;
                }
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/type", keyword: "type", params: { type: "object" } });
              errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data8 = data.rules;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len3 = data8.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data9 = data8[i6];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            for (const key4 in data9) {
              if (!(key4 === "name" || key4 === "when" || key4 === "require" || key4 === "require_people" || key4 === "hold_hours")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                errors++;
              }
            }
            if (data9.name !== void 0) {
              if (!validate55(data9.name, { instancePath: instancePath + "/rules/" + i6 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data9.when !== void 0) {
              let data11 = data9.when;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (Object.keys(data11).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when", schemaPath: "#/properties/rules/items/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key5 in data11) {
                  if (!(key5 === "subject" || key5 === "change" || key5 === "rule" || key5 === "risk_tier" || key5 === "domain" || key5 === "environment" || key5 === "paths")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when", schemaPath: "#/properties/rules/items/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                    errors++;
                  }
                }
                if (data11.subject !== void 0) {
                  let data12 = data11.subject;
                  if (Array.isArray(data12)) {
                    if (data12.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/subject", schemaPath: "#/properties/rules/items/properties/when/properties/subject/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len4 = data12.length;
                    for (let i7 = 0; i7 < len4; i7++) {
                      let data13 = data12[i7];
                      if (!(data13 === "objective" || data13 === "policy" || data13 === "promotion" || data13 === "model" || data13 === "freeze" || data13 === "waiver")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/subject/" + i7, schemaPath: "#/properties/rules/items/properties/when/properties/subject/items/enum", keyword: "enum", params: { allowedValues: ["objective", "policy", "promotion", "model", "freeze", "waiver"] } });
                        errors++;
                      }
                    }
                    let i8 = data12.length;
                    let j3;
                    if (i8 > 1) {
                      outer3: for (; i8--; ) {
                        for (j3 = i8; j3--; ) {
                          if (func0(data12[i8], data12[j3])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/subject", schemaPath: "#/properties/rules/items/properties/when/properties/subject/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 } });
                            errors++;
                            break outer3;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/subject", schemaPath: "#/properties/rules/items/properties/when/properties/subject/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data11.change !== void 0) {
                  let data14 = data11.change;
                  if (Array.isArray(data14)) {
                    if (data14.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/change", schemaPath: "#/properties/rules/items/properties/when/properties/change/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len5 = data14.length;
                    for (let i9 = 0; i9 < len5; i9++) {
                      let data15 = data14[i9];
                      if (!(data15 === "new" || data15 === "relaxing" || data15 === "behavioural" || data15 === "tightening" || data15 === "governance" || data15 === "editorial")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/change/" + i9, schemaPath: "#/properties/rules/items/properties/when/properties/change/items/enum", keyword: "enum", params: { allowedValues: ["new", "relaxing", "behavioural", "tightening", "governance", "editorial"] } });
                        errors++;
                      }
                    }
                    let i10 = data14.length;
                    let j4;
                    if (i10 > 1) {
                      outer4: for (; i10--; ) {
                        for (j4 = i10; j4--; ) {
                          if (func0(data14[i10], data14[j4])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/change", schemaPath: "#/properties/rules/items/properties/when/properties/change/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } });
                            errors++;
                            break outer4;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/change", schemaPath: "#/properties/rules/items/properties/when/properties/change/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data11.rule !== void 0) {
                  let data16 = data11.rule;
                  if (Array.isArray(data16)) {
                    if (data16.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/rule", schemaPath: "#/properties/rules/items/properties/when/properties/rule/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len6 = data16.length;
                    for (let i11 = 0; i11 < len6; i11++) {
                      let data17 = data16[i11];
                      if (!(data17 === "constraint-removed" || data17 === "constraint-threshold-relaxed" || data17 === "constraint-scope-narrowed" || data17 === "constraint-demoted-to-warning" || data17 === "constraint-redefined" || data17 === "min-samples-raised" || data17 === "min-samples-lowered" || data17 === "allowed-range-widened" || data17 === "kpi-removed" || data17 === "segment-removed" || data17 === "escalation-removed" || data17 === "escalation-relaxed" || data17 === "risk-tier-lowered" || data17 === "approver-removed" || data17 === "review-date-postponed" || data17 === "goal-changed" || data17 === "decision-rule-added" || data17 === "decision-rule-removed" || data17 === "decision-threshold-moved" || data17 === "decision-rule-changed" || data17 === "constraint-added" || data17 === "constraint-threshold-tightened" || data17 === "constraint-scope-widened" || data17 === "constraint-promoted-to-block" || data17 === "allowed-range-narrowed" || data17 === "kpi-added" || data17 === "segment-added" || data17 === "escalation-added" || data17 === "escalation-tightened" || data17 === "risk-tier-raised" || data17 === "approver-added" || data17 === "review-date-advanced" || data17 === "constraint-threshold-within-range" || data17 === "decision-threshold-within-range" || data17 === "owner-changed" || data17 === "effective-date-changed" || data17 === "supersedes-changed" || data17 === "description-changed" || data17 === "constraint-renamed" || data17 === "kpi-renamed" || data17 === "decision-rule-renamed" || data17 === "escalation-renamed" || data17 === "metric-redefined")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/rule/" + i11, schemaPath: "#/properties/rules/items/properties/when/properties/rule/items/enum", keyword: "enum", params: { allowedValues: ["constraint-removed", "constraint-threshold-relaxed", "constraint-scope-narrowed", "constraint-demoted-to-warning", "constraint-redefined", "min-samples-raised", "min-samples-lowered", "allowed-range-widened", "kpi-removed", "segment-removed", "escalation-removed", "escalation-relaxed", "risk-tier-lowered", "approver-removed", "review-date-postponed", "goal-changed", "decision-rule-added", "decision-rule-removed", "decision-threshold-moved", "decision-rule-changed", "constraint-added", "constraint-threshold-tightened", "constraint-scope-widened", "constraint-promoted-to-block", "allowed-range-narrowed", "kpi-added", "segment-added", "escalation-added", "escalation-tightened", "risk-tier-raised", "approver-added", "review-date-advanced", "constraint-threshold-within-range", "decision-threshold-within-range", "owner-changed", "effective-date-changed", "supersedes-changed", "description-changed", "constraint-renamed", "kpi-renamed", "decision-rule-renamed", "escalation-renamed", "metric-redefined"] } });
                        errors++;
                      }
                    }
                    let i12 = data16.length;
                    let j5;
                    if (i12 > 1) {
                      outer5: for (; i12--; ) {
                        for (j5 = i12; j5--; ) {
                          if (func0(data16[i12], data16[j5])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/rule", schemaPath: "#/properties/rules/items/properties/when/properties/rule/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 } });
                            errors++;
                            break outer5;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/rule", schemaPath: "#/properties/rules/items/properties/when/properties/rule/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data11.risk_tier !== void 0) {
                  let data18 = data11.risk_tier;
                  if (Array.isArray(data18)) {
                    if (data18.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/risk_tier", schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len7 = data18.length;
                    for (let i13 = 0; i13 < len7; i13++) {
                      let data19 = data18[i13];
                      if (!(data19 === "high" || data19 === "medium" || data19 === "low")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/risk_tier/" + i13, schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/items/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                        errors++;
                      }
                    }
                    let i14 = data18.length;
                    let j6;
                    if (i14 > 1) {
                      outer6: for (; i14--; ) {
                        for (j6 = i14; j6--; ) {
                          if (func0(data18[i14], data18[j6])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/risk_tier", schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 } });
                            errors++;
                            break outer6;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/risk_tier", schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data11.domain !== void 0) {
                  let data20 = data11.domain;
                  if (Array.isArray(data20)) {
                    if (data20.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/domain", schemaPath: "#/properties/rules/items/properties/when/properties/domain/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len8 = data20.length;
                    for (let i15 = 0; i15 < len8; i15++) {
                      if (!validate99(data20[i15], { instancePath: instancePath + "/rules/" + i6 + "/when/domain/" + i15 })) {
                        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i16 = data20.length;
                    let j7;
                    if (i16 > 1) {
                      outer7: for (; i16--; ) {
                        for (j7 = i16; j7--; ) {
                          if (func0(data20[i16], data20[j7])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/domain", schemaPath: "#/properties/rules/items/properties/when/properties/domain/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 } });
                            errors++;
                            break outer7;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/domain", schemaPath: "#/properties/rules/items/properties/when/properties/domain/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data11.environment !== void 0) {
                  let data22 = data11.environment;
                  if (Array.isArray(data22)) {
                    if (data22.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/environment", schemaPath: "#/properties/rules/items/properties/when/properties/environment/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len9 = data22.length;
                    for (let i17 = 0; i17 < len9; i17++) {
                      if (!validate101(data22[i17], { instancePath: instancePath + "/rules/" + i6 + "/when/environment/" + i17 })) {
                        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i18 = data22.length;
                    let j8;
                    if (i18 > 1) {
                      outer8: for (; i18--; ) {
                        for (j8 = i18; j8--; ) {
                          if (func0(data22[i18], data22[j8])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/environment", schemaPath: "#/properties/rules/items/properties/when/properties/environment/uniqueItems", keyword: "uniqueItems", params: { i: i18, j: j8 } });
                            errors++;
                            break outer8;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/environment", schemaPath: "#/properties/rules/items/properties/when/properties/environment/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data11.paths !== void 0) {
                  let data24 = data11.paths;
                  if (Array.isArray(data24)) {
                    if (data24.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/paths", schemaPath: "#/properties/rules/items/properties/when/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len10 = data24.length;
                    for (let i19 = 0; i19 < len10; i19++) {
                      if (!validate103(data24[i19], { instancePath: instancePath + "/rules/" + i6 + "/when/paths/" + i19 })) {
                        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i20 = data24.length;
                    let j9;
                    if (i20 > 1) {
                      outer9: for (; i20--; ) {
                        for (j9 = i20; j9--; ) {
                          if (func0(data24[i20], data24[j9])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/paths", schemaPath: "#/properties/rules/items/properties/when/properties/paths/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 } });
                            errors++;
                            break outer9;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when/paths", schemaPath: "#/properties/rules/items/properties/when/properties/paths/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/when", schemaPath: "#/properties/rules/items/properties/when/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data9.require !== void 0) {
              let data26 = data9.require;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (Object.keys(data26).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require", schemaPath: "#/properties/rules/items/properties/require/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key6 in data26) {
                  if (!pattern5.test(key6)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require", schemaPath: "#/properties/rules/items/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                    errors++;
                  }
                }
                for (const key7 in data26) {
                  if (pattern5.test(key7)) {
                    let data27 = data26[key7];
                    if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/require/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/type", keyword: "type", params: { type: "integer" } });
                      errors++;
                    }
                    if (typeof data27 == "number" && isFinite(data27)) {
                      if (data27 > 100 || isNaN(data27)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/require/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                        errors++;
                      }
                      if (data27 < 1 || isNaN(data27)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/require/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                        errors++;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require", schemaPath: "#/properties/rules/items/properties/require/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data9.require_people !== void 0) {
              let data28 = data9.require_people;
              if (Array.isArray(data28)) {
                if (data28.length > 20) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require_people", schemaPath: "#/properties/rules/items/properties/require_people/maxItems", keyword: "maxItems", params: { limit: 20 } });
                  errors++;
                }
                if (data28.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require_people", schemaPath: "#/properties/rules/items/properties/require_people/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len11 = data28.length;
                for (let i21 = 0; i21 < len11; i21++) {
                  if (!validate92(data28[i21], { instancePath: instancePath + "/rules/" + i6 + "/require_people/" + i21 })) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                    errors = vErrors.length;
                  }
                }
                let i22 = data28.length;
                let j10;
                if (i22 > 1) {
                  outer10: for (; i22--; ) {
                    for (j10 = i22; j10--; ) {
                      if (func0(data28[i22], data28[j10])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require_people", schemaPath: "#/properties/rules/items/properties/require_people/uniqueItems", keyword: "uniqueItems", params: { i: i22, j: j10 } });
                        errors++;
                        break outer10;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/require_people", schemaPath: "#/properties/rules/items/properties/require_people/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data9.hold_hours !== void 0) {
              let data30 = data9.hold_hours;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/hold_hours", schemaPath: "#/properties/rules/items/properties/hold_hours/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 > 8760 || isNaN(data30)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/hold_hours", schemaPath: "#/properties/rules/items/properties/hold_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 } });
                  errors++;
                }
                if (data30 < 1 || isNaN(data30)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6 + "/hold_hours", schemaPath: "#/properties/rules/items/properties/hold_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i6, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data31 = data.settings;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key8 in data31) {
          if (!(key8 === "author_may_approve" || key8 === "break_glass" || key8 === "contributors_may_approve" || key8 === "one_person_many_roles" || key8 === "request_reviews" || key8 === "verified_signatures")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
            errors++;
          }
        }
        if (data31.author_may_approve !== void 0) {
          if (typeof data31.author_may_approve !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/author_may_approve", schemaPath: "#/properties/settings/properties/author_may_approve/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data31.break_glass !== void 0) {
          let data33 = data31.break_glass;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.roles === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass", schemaPath: "#/properties/settings/properties/break_glass/required", keyword: "required", params: { missingProperty: "roles" } });
              errors++;
            }
            if (data33.environments === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass", schemaPath: "#/properties/settings/properties/break_glass/required", keyword: "required", params: { missingProperty: "environments" } });
              errors++;
            }
            for (const key9 in data33) {
              if (!(key9 === "roles" || key9 === "environments")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass", schemaPath: "#/properties/settings/properties/break_glass/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } });
                errors++;
              }
            }
            if (data33.roles !== void 0) {
              let data34 = data33.roles;
              if (Array.isArray(data34)) {
                if (data34.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass/roles", schemaPath: "#/properties/settings/properties/break_glass/properties/roles/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len12 = data34.length;
                for (let i23 = 0; i23 < len12; i23++) {
                  if (!validate61(data34[i23], { instancePath: instancePath + "/settings/break_glass/roles/" + i23 })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                }
                let i24 = data34.length;
                let j11;
                if (i24 > 1) {
                  outer11: for (; i24--; ) {
                    for (j11 = i24; j11--; ) {
                      if (func0(data34[i24], data34[j11])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass/roles", schemaPath: "#/properties/settings/properties/break_glass/properties/roles/uniqueItems", keyword: "uniqueItems", params: { i: i24, j: j11 } });
                        errors++;
                        break outer11;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass/roles", schemaPath: "#/properties/settings/properties/break_glass/properties/roles/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data33.environments !== void 0) {
              let data36 = data33.environments;
              if (Array.isArray(data36)) {
                if (data36.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass/environments", schemaPath: "#/properties/settings/properties/break_glass/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len13 = data36.length;
                for (let i25 = 0; i25 < len13; i25++) {
                  if (!validate101(data36[i25], { instancePath: instancePath + "/settings/break_glass/environments/" + i25 })) {
                    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                    errors = vErrors.length;
                  }
                }
                let i26 = data36.length;
                let j12;
                if (i26 > 1) {
                  outer12: for (; i26--; ) {
                    for (j12 = i26; j12--; ) {
                      if (func0(data36[i26], data36[j12])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass/environments", schemaPath: "#/properties/settings/properties/break_glass/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i26, j: j12 } });
                        errors++;
                        break outer12;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass/environments", schemaPath: "#/properties/settings/properties/break_glass/properties/environments/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/break_glass", schemaPath: "#/properties/settings/properties/break_glass/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data31.contributors_may_approve !== void 0) {
          if (typeof data31.contributors_may_approve !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/contributors_may_approve", schemaPath: "#/properties/settings/properties/contributors_may_approve/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data31.one_person_many_roles !== void 0) {
          if (typeof data31.one_person_many_roles !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/one_person_many_roles", schemaPath: "#/properties/settings/properties/one_person_many_roles/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data31.request_reviews !== void 0) {
          if (typeof data31.request_reviews !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/request_reviews", schemaPath: "#/properties/settings/properties/request_reviews/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data31.verified_signatures !== void 0) {
          if (typeof data31.verified_signatures !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/verified_signatures", schemaPath: "#/properties/settings/properties/verified_signatures/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
objective.keys = { "#": ["objective_version", "description", "risk_tier", "goal", "owners", "approvers", "effective_date", "review_by", "supersedes", "decision_rules", "constraints", "kpis", "segments", "escalation_rules"], "#/properties/goal/anyOf/0": ["minimize"], "#/properties/goal/anyOf/1": ["maximize"], "#/properties/owners/items": ["name", "role"], "#/properties/approvers/items": ["name", "role", "approved_at"], "#/properties/decision_rules/items": ["name", "score", "operator", "threshold", "outcome", "otherwise", "allowed_range"], "#/properties/constraints/items": ["name", "metric", "operator", "threshold", "unit", "applies_to", "derive", "allowed_range", "min_samples", "on_violation"], "#/properties/constraints/items/properties/derive/anyOf/0": ["impact_ratio", "reference"], "#/properties/constraints/items/properties/derive/anyOf/1": ["gap", "reference"], "#/properties/kpis/items": ["name", "metric", "slices"], "#/properties/segments/items": ["name"], "#/properties/escalation_rules/items": ["name", "if", "then"], "#/properties/escalation_rules/items/properties/then/anyOf/0": ["freeze_deployments", "escalate_to", "retrain_with"], "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1": ["freeze_deployments", "escalate_to", "retrain_with"] };
approvalsPolicy.keys = { "#": ["roles", "rules", "settings"], "#/properties/roles/patternProperties/^[A-Za-z][A-Za-z0-9 _-]*$": ["users", "teams", "organization_roles"], "#/properties/rules/items": ["name", "when", "require", "require_people", "hold_hours"], "#/properties/rules/items/properties/when": ["subject", "change", "rule", "risk_tier", "domain", "environment", "paths"], "#/properties/settings": ["author_may_approve", "break_glass", "contributors_may_approve", "one_person_many_roles", "request_reviews", "verified_signatures"], "#/properties/settings/properties/break_glass": ["roles", "environments"] };

// later:validators
var read2;
function all() {
  return read2 ??= require("./validators.js");
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
var decisionProfile = later("decisionProfile");
var evidence = later("evidence");
var evidenceEnvelope = later("evidenceEnvelope");
var freeze = later("freeze");
var kpiMapping = later("kpiMapping");
var kpiReport = later("kpiReport");
var metrics = later("metrics");
var model = later("model");
var ownership = later("ownership");
var policyCases = later("policyCases");
var promotion = later("promotion");
var riskTiers = later("riskTiers");
var waiver = later("waiver");

// src/format/limit-sentence.ts
function limitSentence(keyword, params) {
  const limit = Number(params["limit"]);
  switch (keyword) {
    case "minItems":
    case "minProperties":
      return `must have at least ${counted2(limit, "entry", "entries")}`;
    case "maxItems":
    case "maxProperties":
      return `must have at most ${counted2(limit, "entry", "entries")}`;
    case "minLength":
      return `must have at least ${counted2(limit, "character", "characters")}`;
    case "maxLength":
      return `must have at most ${counted2(limit, "character", "characters")}`;
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
function counted2(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}

// src/format/schema-findings.ts
var MOST_FINDINGS = 200;
var shapes = {
  applies_to: "`all`, a segment name, or a list of them",
  derive: "{ impact_ratio: <metric> } or { gap: <metric> }, with `reference` where it is not the highest",
  then: "a mapping such as { freeze_deployments: true, escalate_to: Ethics }",
  goal: "either { minimize: <metric> } or { maximize: <metric> }",
  pullRequest: "a mapping of the pull request, or null",
  logging: "{ mode: every }, { mode: sample, rate: 0.1 } or { mode: aggregate }"
};
function schemaFindings(document, validate) {
  if (validate(document.value)) return [];
  const errors = withoutAlternatives(validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  const findings = errors.slice(0, MOST_FINDINGS).map((error) => findingOf(document, error, validate.keys ?? {}));
  const [omitted] = errors.slice(MOST_FINDINGS);
  if (omitted === void 0) return findings;
  const message = `This file has ${errors.length - MOST_FINDINGS} more violations of its format.`;
  return [...findings, finding("malformed-value", message, { file: document.file })];
}
function withoutAlternatives(errors) {
  const alternatives = new Set(
    errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath)
  );
  const liesWithin2 = (path) => {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (alternatives.has(path.slice(0, end))) return true;
    }
    return false;
  };
  return errors.filter(
    ({ keyword, instancePath }) => !liesWithin2(instancePath) && (keyword === "anyOf" || !alternatives.has(instancePath))
  );
}
function findingOf(document, error, keys) {
  const path = pathOf(document.value, error.instancePath);
  const { file } = document;
  const name = nameOf(path);
  const value = { file, at: document.placeOf(path) };
  const params = error.params;
  switch (error.keyword) {
    case "required":
    case "dependentRequired": {
      const key = String(params["missingProperty"]);
      return finding(
        "missing-key",
        `${name} lacks \`${key}\`.`,
        { file, at: document.placeOfKey(path) },
        `Add \`${key}:\`.`
      );
    }
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const place = { file, at: document.placeOfKey([...path, key]) };
      return finding(
        "unknown-key",
        `${name} has an unknown key \`${key}\`.`,
        place,
        didYouMean(key, keys[error.schemaPath.replace(/\/additionalProperties$/, "")] ?? [])
      );
    }
    case "type":
      return finding(
        "wrong-type",
        `${name} must be ${withArticle(params["type"])}.`,
        value,
        typeMend(document, path, params["type"])
      );
    case "enum":
      return enumFinding(name, valueAt(document.value, path), params["allowedValues"], value);
    case "const":
      return finding("malformed-value", `${name} must be ${listed([params["allowedValue"]])}.`, value);
    case "pattern": {
      const words3 = describePattern(String(params["pattern"]));
      return finding(
        "malformed-value",
        `${name} must be ${words3 ?? "of the form that the schema names"}.`,
        value
      );
    }
    case "anyOf":
      return finding(
        "malformed-value",
        `${name} must be ${shapes[String(path.at(-1))] ?? "of a shape that the schema names"}.`,
        value
      );
    default:
      return finding(
        "malformed-value",
        `${name} ${limitSentence(error.keyword, params) ?? "is not as the schema wants it"}.`,
        value
      );
  }
}
var MOST_LISTED = 12;
function enumFinding(name, given, allowed, place) {
  const values = (Array.isArray(allowed) ? allowed : [allowed]).map(String);
  const message = values.length > MOST_LISTED ? `${name} is none of the ${values.length} known values.` : `${name} must be one of ${listed(allowed)}.`;
  return finding("malformed-value", message, place, didYouMean(String(given), values));
}
function valueAt(root, path) {
  return path.reduce((node, step) => node?.[step], root);
}
function pathOf(root, pointer) {
  let node = root;
  return pointer.split("/").slice(1).map((part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(node) ? Number(key) : key;
    node = node?.[step];
    return step;
  });
}
function nameOf(path) {
  if (path.length === 0) return "The file";
  return `\`${path.map((step, index) => typeof step === "number" ? `[${step + 1}]` : index === 0 ? step : `.${step}`).join("")}\``;
}
function withArticle(type) {
  const names = {
    array: "a list",
    object: "a mapping",
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false"
  };
  return names[String(type)] ?? String(type);
}
function typeMend(document, path, type) {
  const spelling = document.textOf(path);
  if (valueAt(document.value, path) === null) return "Write a value, or remove the key.";
  if (type === "string" && spelling !== void 0) return `Put it in quotes: ${JSON.stringify(spelling)}`;
  const digits = type === "number" ? /^[\d_,]+(\.\d+)?$/ : type === "integer" ? /^[\d_,]+$/ : void 0;
  if (spelling !== void 0 && digits?.test(spelling) === true) {
    return `Write it as ${spelling.replaceAll(/[_,]/g, "")}, without quotes or separators.`;
  }
  return void 0;
}
function listed(values) {
  return (Array.isArray(values) ? values : [values]).map((value) => `\`${String(value)}\``).join(", ");
}

// src/format/sound-part.ts
var findsAbsence = /* @__PURE__ */ new Map([
  ["segments", ["segment-undeclared"]],
  ["kpis", ["metric-not-reported"]],
  ["roles", ["role-unknown"]],
  ["components", ["component-missing"]]
]);
function soundPart(document, validate) {
  const reduced = new ReducedDocument(document);
  if (!validate(document.value)) {
    for (const { instancePath, keyword, params } of validate.errors ?? []) {
      const path = pathOf(document.value, instancePath);
      const extra = params["additionalProperty"];
      reduced.takeOut(keyword === "additionalProperties" ? [...path, String(extra)] : path);
    }
  }
  reduced.finish();
  return validate(reduced.value) ? { document: reduced, hides: new Set(reduced.reducedKeys.flatMap((key) => findsAbsence.get(key) ?? [])) } : void 0;
}
var ReducedDocument = class {
  file;
  value;
  whole;
  keys = /* @__PURE__ */ new Set();
  entries = /* @__PURE__ */ new Map();
  /** For each shortened list, the index that each of its entries has in the whole document. */
  indexes = /* @__PURE__ */ new Map();
  constructor(whole) {
    this.whole = whole;
    this.file = whole.file;
    this.value = whole.value;
  }
  get reducedKeys() {
    return [...this.keys, ...this.entries.keys()];
  }
  takeOut([key, index]) {
    if (typeof key !== "string") return;
    if (typeof index !== "number") this.keys.add(key);
    else this.entries.set(key, (this.entries.get(key) ?? /* @__PURE__ */ new Set()).add(index));
  }
  finish() {
    const { value } = this.whole;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const kept = Object.entries(value).filter(([key]) => !this.keys.has(key));
    this.value = Object.fromEntries(kept.map(([key, part]) => [key, this.shortened(key, part)]));
  }
  placeOf(path) {
    return this.whole.placeOf(this.inWhole(path));
  }
  placeOfKey(path) {
    return this.whole.placeOfKey(this.inWhole(path));
  }
  textOf(path) {
    return this.whole.textOf(this.inWhole(path));
  }
  shortened(key, part) {
    const out = this.entries.get(key);
    if (out === void 0 || !Array.isArray(part)) return part;
    const left = part.map((_, index) => index).filter((index) => !out.has(index));
    this.indexes.set(key, left);
    return left.map((index) => part[index]);
  }
  inWhole(path) {
    const [key, index, ...below] = path;
    if (typeof key !== "string" || typeof index !== "number") return path;
    return [key, this.indexes.get(key)?.[index] ?? index, ...below];
  }
};

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent2 = path[path.length - 1];
  if (isCollection(parent2)) {
    parent2.items[key] = node;
  } else if (isPair(parent2)) {
    if (key === "key")
      parent2.key = node;
    else
      parent2.value = node;
  } else if (isDocument(parent2)) {
    parent2.contents = node;
  } else {
    const pt = isAlias(parent2) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version2] = parts;
        if (version2 === "1.1" || version2 === "1.2") {
          this.yaml.version = version2;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version2);
          onError(6, `Unsupported YAML version ${version2}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text2.length <= endStep)
    return text2;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split2 = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text2, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text2, i, indent.length);
      end = i + indent.length + endStep;
      split2 = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text2[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split2 = i;
      }
      if (i >= end) {
        if (split2) {
          folds.push(split2);
          end = split2 + endStep;
          split2 = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text2[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text2;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split2 = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text2;
  if (onFold)
    onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text2.length;
    if (fold === 0)
      res = `
${indent}${text2.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text2[fold]}\\`;
      res += `
${indent}${text2.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text2[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text2[++i];
    } else {
      do {
        ch = text2[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text2[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify2(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify2(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify2(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify5 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify5(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify2(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify2(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify2(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify2(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version: version2 } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version2 = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version: version2 });
    this.setSchema(version2, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version2, options = {}) {
    if (typeof version2 === "number")
      version2 = String(version2);
    let opt;
    switch (version2) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version2;
        else
          this.directives = new Directives({ version: version2 });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version2);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "\u2026";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "\u2026\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split2 = source.split(/\n( *)/);
  const first = split2[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split2.length; i += 2)
    lines.push([split2[i], split2[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent2 = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent2?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent2) {
  switch (parent2.type) {
    case "document":
      return parent2.start;
    case "block-map": {
      const it = parent2.items[parent2.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent2.items[parent2.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent2 = this.peek(2);
      if (parent2.type === "block-map" && (this.type === "map-value-ind" && parent2.indent === fc.indent || this.type === "newline" && !parent2.items[parent2.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent2.type !== "flow-collection") {
        const prev = getPrevProps(parent2);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent2) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent2);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent2);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}

// src/format/scalar.ts
var DEEPEST = 64;
function refusedText(text2) {
  if (text2.isWellFormed() && !unreadableCharacter.test(text2)) return void 0;
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

// src/format/json.ts
var space = /[\t\n\r ]*/y;
var number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var word = /true|false|null/y;
var escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
var words = { true: true, false: false, null: null };
var MOST_REFUSALS = 100;
var Stop = class {
  refusal;
  constructor(refusal) {
    this.refusal = refusal;
  }
};
function parseJson(text2) {
  const parser = new JsonParser(text2);
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
function plainJson(text2) {
  if (unplain.test(text2)) return void 0;
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return void 0;
  }
  return namesIn(value, 0) === (text2.match(nameEnds)?.length ?? 0) ? { value } : void 0;
}
function namesIn(value, depth) {
  if (depth > DEEPEST || value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    return Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  let names = 0;
  if (Array.isArray(value)) for (const one of value) names += namesIn(one, depth + 1);
  else for (const one of Object.values(value)) names += 1 + namesIn(one, depth + 1);
  return names;
}
function walkJson(root, path) {
  let node = root;
  for (const step of path) {
    const { items } = node;
    const next = items instanceof Map ? items.get(step) : items?.[step];
    if (next === void 0) return { node, complete: false };
    node = next;
  }
  return { node, complete: true };
}
var JsonParser = class {
  refusals = [];
  text;
  at = 0;
  constructor(text2) {
    this.text = text2;
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
    if (spelling !== "") return words[spelling];
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

// src/format/plain-value.ts
var MOST_NODES = 1e5;
var MOST_REFUSALS2 = 100;
var coreTags = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`)
);
var REFUSED = Object.freeze({});
var PlainValue = class {
  refusals = [];
  /** What each alias stands for, so that places can be found through it. */
  aliased = /* @__PURE__ */ new Map();
  anchors = /* @__PURE__ */ new Map();
  nodes = 0;
  deepest = 0;
  /** Whether all of the document was walked and only parts of it refused. */
  get isComplete() {
    return !this.refusals.some(({ id }) => id === "nesting-too-deep") && this.refusals.length < MOST_REFUSALS2;
  }
  /** The document's content as plain data; where `refusals` is not empty, with what no format takes for what was refused. */
  of(document) {
    return document.contents === null ? void 0 : this.convert(document.contents, 0);
  }
  convert(node, depth) {
    if (depth > DEEPEST) return this.refuseDepth(node);
    if (isAlias(node)) return this.expand(node, depth);
    const [sizeBefore, deepestBefore] = [this.nodes, this.deepest];
    this.deepest = depth;
    if (++this.nodes > MOST_NODES) return this.refuseSize(node);
    if (node.tag !== void 0 && !coreTags.has(node.tag)) {
      return this.refuse(node, "yaml-syntax", `The tag ${node.tag} has no meaning here.`);
    }
    const value = this.convertContent(node, depth);
    const anchor = "anchor" in node ? node.anchor : void 0;
    if (anchor !== void 0) {
      const size = this.nodes - sizeBefore;
      this.anchors.set(anchor, { node, value, size, height: this.deepest - depth });
    }
    this.deepest = Math.max(this.deepest, deepestBefore);
    return value;
  }
  convertContent(node, depth) {
    if (isScalar(node)) return this.scalar(node) ?? (node.value === null ? null : REFUSED);
    if (isSeq(node)) return node.items.map((item) => this.convert(item, depth + 1));
    if (!isMap(node)) return this.refuse(node, "yaml-syntax", "This kind of YAML node has no meaning here.");
    const value = {};
    for (const { key, value: item } of node.items) {
      const keyNode = key;
      if (!isScalar(keyNode) || typeof keyNode.value !== "string") {
        this.refuse(keyNode, "yaml-key-not-text", "A key must be plain text.");
      } else if (this.scalar(keyNode) === void 0) {
        continue;
      } else if (Object.hasOwn(value, keyNode.value)) {
        this.refuse(keyNode, "yaml-duplicate-key", `The key \`${keyNode.value}\` occurs twice.`);
      } else {
        setOwn(value, keyNode.value, item === null ? null : this.convert(item, depth + 1));
      }
    }
    return value;
  }
  scalar(node) {
    const { value } = node;
    const refused3 = typeof value === "string" ? refusedText(value) : typeof value === "number" ? refusedNumber(value, node.source) : void 0;
    return refused3 === void 0 ? value : this.refuse(node, refused3.id, refused3.message);
  }
  expand(alias, depth) {
    const target = this.anchors.get(alias.source);
    if (target === void 0) {
      return this.refuse(alias, "yaml-syntax", `The alias *${alias.source} refers to no anchor before it.`);
    }
    this.aliased.set(alias, target.node);
    this.nodes += target.size;
    this.deepest = Math.max(this.deepest, depth + target.height);
    if (this.deepest > DEEPEST) return this.refuseDepth(alias);
    return this.nodes > MOST_NODES ? this.refuseSize(alias) : target.value;
  }
  refuseDepth(node) {
    return this.refuse(node, "nesting-too-deep", `This is nested more than ${DEEPEST} levels deep.`);
  }
  refuseSize(node) {
    return this.refuse(node, "nesting-too-deep", `This document expands to more than ${MOST_NODES} nodes.`);
  }
  /** Every refusal is listed, but a document that is too large or too deep only once. */
  refuse(node, id, message) {
    const offset = node.range?.[0] ?? 0;
    const known3 = id === "nesting-too-deep" && this.refusals.some((refusal) => refusal.id === id);
    if (!known3 && this.refusals.length < MOST_REFUSALS2) this.refusals.push({ id, message, offset });
    return void 0;
  }
};

// src/format/yaml-syntax.ts
var MOST_FINDINGS2 = 20;
function syntaxFindings(file, text2, errors, placeAt) {
  const byLine = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const at3 = placeAt(error.pos[0]);
    if (byLine.has(at3.line) || byLine.size === MOST_FINDINGS2) continue;
    byLine.set(at3.line, syntaxFinding(file, lineOf(text2, at3.line), error, at3));
  }
  return [...byLine.values()];
}
function syntaxFinding(file, line, error, at3) {
  const place = { file, at: at3 };
  if (error.message.includes("call stack")) {
    return finding("nesting-too-deep", "This is nested too deeply to be read.", place);
  }
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return finding(
        "yaml-nested-mapping",
        "A second `key: value` pair stands inside a value.",
        place,
        nestedMend(line)
      );
    case "MULTIPLE_DOCS":
      return finding("yaml-many-documents", "A second document starts here.", place);
    case "TAB_AS_INDENT":
      return finding("yaml-syntax", "This line is indented with a tab.", place, "Indent with spaces.");
    default:
      return finding("yaml-syntax", `${firstSentence(error.message)}.`, place);
  }
}
function firstSentence(message) {
  return (message.split(/\n|: /)[0] ?? message).replace(/\.$/, "");
}
function lineOf(text2, line) {
  return (text2.split("\n")[line - 1] ?? "").replace(/\r$/, "");
}
function nestedMend(line) {
  const separator = line.indexOf(": ");
  const key = line.slice(0, separator).replace(/^[\s-]+/, "");
  const rest = line.slice(separator + 2).trim();
  if (separator === -1 || !/:(?: |$)/.test(rest)) {
    return "Indent the next line like this one, or quote the text.";
  }
  const parts = rest.split(",").map((part) => part.trim());
  const pairs2 = parts.map((part) => part.includes(": ") ? part : `${part}: true`);
  const isList = parts.length > 1 && parts.every((part) => /^[\w-]+(?:: [^:{}[\]]+)?$/.test(part));
  return isList ? `Write it as: ${key}: { ${pairs2.join(", ")} }` : `Quote the text: ${key}: ${JSON.stringify(rest)}`;
}

// src/format/yaml.ts
function readYaml(file, bytes, limitBytes = YAML_LIMIT_BYTES) {
  const { text: text2, findings } = decodeText(file, bytes, limitBytes);
  return text2 === void 0 ? { document: void 0, findings } : readTree(file, text2);
}
function readJson(file, bytes) {
  const { text: text2, findings } = decodeText(file, bytes, KPI_REPORT_LIMIT_BYTES);
  if (text2 === void 0) return { document: void 0, findings };
  const { root, refusals } = parseJson(text2);
  const placeAt = positionsIn(text2);
  if (refusals !== void 0) return refused2(file, refusals, placeAt);
  return root.value === null ? refused2(file, [noContent], placeAt) : { document: new JsonDocument(file, text2, root, placeAt), findings: [] };
}
var noContent = { id: "yaml-empty", message: "This file has no content.", offset: 0 };
function refused2(file, refusals, placeAt) {
  const findings = refusals.map(
    ({ id, message, offset }) => finding(id, message, { file, at: placeAt(offset) })
  );
  return { document: void 0, findings };
}
function readTree(file, text2) {
  const placeAt = positionsIn(text2);
  let tree2;
  try {
    tree2 = parseDocument(text2, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error"
      // 'silent' would also hide that there is a second document
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const findings = [finding("nesting-too-deep", "This file is nested too deeply to be read.", { file })];
    return { document: void 0, findings };
  }
  if (tree2.errors.length > 0) {
    return { document: void 0, findings: syntaxFindings(file, text2, tree2.errors, placeAt) };
  }
  const directive = text2.slice(0, tree2.contents?.range?.[0] ?? text2.length).search(/^%/m);
  if (directive !== -1) {
    const refusal = { id: "yaml-directive", message: "A line starts with `%`.", offset: directive };
    return refused2(file, [refusal], placeAt);
  }
  const plain3 = new PlainValue();
  const value = plain3.of(tree2);
  if (plain3.refusals.length > 0) {
    const rest = plain3.isComplete ? new YamlDocument(file, value, tree2, plain3, placeAt) : void 0;
    return { ...refused2(file, plain3.refusals, placeAt), rest };
  }
  if (value === void 0 || value === null) return refused2(file, [noContent], placeAt);
  return { document: new YamlDocument(file, value, tree2, plain3, placeAt), findings: [] };
}
var YamlDocument = class {
  file;
  value;
  tree;
  plain;
  placeAt;
  pairs = /* @__PURE__ */ new WeakMap();
  constructor(file, value, tree2, plain3, placeAt) {
    this.file = file;
    this.value = value;
    this.tree = tree2;
    this.plain = plain3;
    this.placeAt = placeAt;
  }
  placeOf(path) {
    return this.placeAt(this.walk(path).node?.range?.[0] ?? 0);
  }
  placeOfKey(path) {
    const { key, complete } = this.walk(path);
    return complete && key !== void 0 ? this.placeAt(key.range?.[0] ?? 0) : this.placeOf(path);
  }
  textOf(path) {
    const { node, complete } = this.walk(path);
    return complete && isScalar(node) ? node.source : void 0;
  }
  /** Follows the path as far as it goes. */
  walk(path) {
    let node = this.tree.contents ?? void 0;
    let key;
    for (const step of path) {
      const next = this.step(node, step);
      if (next === void 0) return { node, key, complete: false };
      ({ node, key } = next);
    }
    return { node: this.resolve(node), key, complete: true };
  }
  step(from, step) {
    const node = this.resolve(from);
    if (isSeq(node) && typeof step === "number") {
      const item = node.items[step];
      return item === void 0 ? void 0 : { node: item, key: void 0 };
    }
    if (!isMap(node)) return void 0;
    const pair = this.pairsOf(node).get(step);
    return pair === void 0 ? void 0 : { node: pair.value ?? pair.key, key: pair.key };
  }
  /** A map's pairs by key: looking for each finding's key in turn would be quadratic. */
  pairsOf(map2) {
    const known3 = this.pairs.get(map2);
    if (known3 !== void 0) return known3;
    const pairs2 = new Map(map2.items.map((pair) => [isScalar(pair.key) ? pair.key.value : void 0, pair]));
    this.pairs.set(map2, pairs2);
    return pairs2;
  }
  resolve(node) {
    return isAlias(node) ? this.plain.aliased.get(node) : node;
  }
};
var JsonDocument = class {
  file;
  value;
  text;
  root;
  placeAt;
  constructor(file, text2, root, placeAt) {
    this.file = file;
    this.value = root.value;
    this.text = text2;
    this.root = root;
    this.placeAt = placeAt;
  }
  placeOf(path) {
    return this.placeAt(walkJson(this.root, path).node.start);
  }
  placeOfKey(path) {
    const { node, complete } = walkJson(this.root, path);
    return this.placeAt(complete ? node.keyStart ?? node.start : node.start);
  }
  /** A text comes decoded and without its quotes, as it does from YAML. */
  textOf(path) {
    const { node, complete } = walkJson(this.root, path);
    if (!complete || node.items !== void 0) return void 0;
    return typeof node.value === "string" ? node.value : this.text.slice(node.start, node.end);
  }
};

// src/objective/load-escalation.ts
var conditionForm = /^([^\s<>=][^<>=]*?)\s*(<=|>=|<|>)\s*([^\s<>=]+)(?:\s+for\s+([1-9]\d{0,3})\s+days?)?$/;
function loadEscalationRules(document, file, kpis, findings) {
  return (file.escalation_rules ?? []).flatMap((rule, index) => {
    const at3 = document.placeOf(["escalation_rules", index]);
    const place = { file: document.file, at: document.placeOf(["escalation_rules", index, "if"]) };
    const condition = parseCondition(rule.if);
    if (condition === void 0) {
      findings.push(finding("condition-malformed", `\`${rule.if}\` cannot be read as a condition.`, place));
      return [];
    }
    const metric = metricOf(condition.metric, kpis);
    if (metric === void 0) {
      const known3 = kpis.flatMap((kpi) => [kpi.name, kpi.metric]);
      const message = `The condition watches \`${condition.metric}\`, which no KPI reports.`;
      findings.push(finding("metric-not-reported", message, place, didYouMean(condition.metric, known3)));
      return [];
    }
    const actions = (Array.isArray(rule.then) ? rule.then : [rule.then]).map(
      (action) => action === "freeze_deployments" ? { freeze_deployments: true } : action
    );
    findings.push(...contradictions(document, index, actions));
    return [{ name: rule.name, text: rule.if, condition: { ...condition, metric }, ...merged(actions), at: at3 }];
  });
}
function parseCondition(text2) {
  const match = conditionForm.exec(text2);
  const threshold = parseDecimal(match?.[3] ?? "");
  if (match === null || threshold === void 0) return void 0;
  return { metric: match[1], operator: match[2], threshold, days: Number(match[4] ?? 1) };
}
function metricOf(name, kpis) {
  return (kpis.find((kpi) => kpi.name === name) ?? kpis.find((kpi) => kpi.metric === name))?.metric;
}
function merged(actions) {
  const all2 = Object.assign({}, ...actions);
  return {
    freezeDeployments: all2.freeze_deployments ?? false,
    escalateTo: all2.escalate_to,
    retrainWith: all2.retrain_with
  };
}
function contradictions(document, index, actions) {
  const keys = actions.flatMap((action) => Object.keys(action));
  const twice = keys.find((key, position) => keys.indexOf(key) !== position);
  if (twice === void 0) return [];
  const place = { file: document.file, at: document.placeOf(["escalation_rules", index, "then"]) };
  return [
    finding("condition-malformed", `The actions name \`${twice}\` twice.`, place, "Name each action once.")
  ];
}

// src/objective/target.ts
var CROSS = "*";
function segmentsOf(target, declared) {
  if (declared.has(target) || !target.includes(CROSS)) return [target];
  return target.split(CROSS).toSorted();
}
function canonicalTarget(target, declared) {
  return segmentsOf(target, declared).join(CROSS);
}
function targetProblem(target, declared) {
  const parts = segmentsOf(target, declared);
  if (parts.length === 1) {
    if (declared.has(target)) {
      const crossed = target.split(CROSS);
      return crossed.length > 1 && crossed.every((part) => declared.has(part)) ? { problem: `\`${target}\`, which is both a segment and an intersection`, unknown: target } : void 0;
    }
    return { problem: `\`${target}\`, which is no declared segment`, unknown: target };
  }
  const unknown2 = parts.find((part) => part === "all" || !declared.has(part));
  if (unknown2 !== void 0) {
    return { problem: `\`${target}\`, of which \`${unknown2}\` is no declared segment`, unknown: unknown2 };
  }
  return new Set(parts).size === parts.length ? void 0 : { problem: `\`${target}\`, which crosses a segment with itself`, unknown: target };
}

// src/objective/load-rules.ts
function decimalAt(document, path) {
  const decimal = parseDecimal(document.textOf(path) ?? "");
  if (decimal === void 0) throw new Error(`${document.file}: no decimal at ${path.join(".")}`);
  return decimal;
}
function loadDecisionRules(document, file) {
  return (file.decision_rules ?? []).map((rule, index) => ({
    name: rule.name,
    score: rule.score,
    operator: rule.operator,
    threshold: decimalAt(document, ["decision_rules", index, "threshold"]),
    outcome: rule.outcome,
    otherwise: rule.otherwise,
    allowedRange: rangeAt(document, ["decision_rules", index], rule),
    at: document.placeOf(["decision_rules", index])
  }));
}
function loadConstraints(document, file) {
  const declared = new Set((file.segments ?? []).map(({ name }) => name));
  return file.constraints.map((constraint, index) => ({
    name: constraint.name,
    metric: constraint.metric,
    operator: constraint.operator ?? "<=",
    threshold: decimalAt(document, ["constraints", index, "threshold"]),
    unit: constraint.unit,
    appliesTo: targets([constraint.applies_to ?? "all"].flat(), declared),
    minSamples: constraint.min_samples,
    onViolation: constraint.on_violation ?? "block",
    derive: derivationOf(constraint.derive),
    allowedRange: rangeAt(document, ["constraints", index], constraint),
    at: document.placeOf(["constraints", index])
  }));
}
function targets(written2, declared) {
  return [...new Set(written2.map((target) => canonicalTarget(target, declared)))].toSorted();
}
function derivationOf(derive) {
  if (derive === void 0) return void 0;
  const reference = derive.reference ?? "highest";
  return "gap" in derive ? { kind: "gap", of: derive.gap, reference } : { kind: "impact_ratio", of: derive.impact_ratio, reference };
}
function rangeAt(document, path, rule) {
  if (rule.allowed_range === void 0) return void 0;
  return [
    decimalAt(document, [...path, "allowed_range", 0]),
    decimalAt(document, [...path, "allowed_range", 1])
  ];
}

// src/format/look-alike.ts
var invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
function asSeen(name) {
  return name.normalize("NFKC").replaceAll(invisible, "");
}

// src/objective/meaning-rules.ts
function derivationsCanFail({ constraints }, document) {
  return constraints.flatMap((constraint, index) => {
    const problem = derivationProblem(constraint);
    if (problem === void 0) return [];
    const place = { file: document.file, at: document.placeOf(["constraints", index, "derive"]) };
    const message = `The constraint \`${constraint.name}\` ${problem.message}.`;
    return [finding("derivation-impossible", message, place, problem.mend)];
  });
}
function derivationProblem({
  appliesTo,
  derive,
  operator
}) {
  if (derive === void 0) return void 0;
  if (appliesTo.includes("all")) {
    const message2 = "compares the slices of a segment, but applies to the overall value";
    return { message: message2, mend: "Let it apply to segments alone." };
  }
  if (derive.kind === "gap") {
    if (operator.startsWith("abs")) return void 0;
    const message2 = `bounds a gap by \`${operator}\`, which lets it be as wide as it likes on the other side`;
    return { message: message2, mend: 'Write `operator: "abs <="`.' };
  }
  if (operator.startsWith("abs")) {
    const message2 = `bounds a ratio by \`${operator}\`, which is for figures around zero`;
    return { message: message2, mend: 'Write `operator: ">="` for a floor.' };
  }
  const against = operator.startsWith(">") ? "lowest" : "highest";
  if (derive.reference !== against) return void 0;
  const message = `bounds a ratio to the ${derive.reference} rate by \`${operator}\`, which no figures break`;
  return {
    message,
    mend: "Hold a ratio to the highest rate, or to a named slice, by a floor (`>=`); one to the lowest by a ceiling."
  };
}
function thresholdsLieInTheirRange(objective2, document) {
  return [
    ...objective2.constraints.flatMap((one, index) => outside(one, document, ["constraints", index])),
    ...objective2.decisionRules.flatMap((one, index) => outside(one, document, ["decision_rules", index]))
  ];
}
function outside(rule, document, path) {
  const { name, threshold, allowedRange } = rule;
  if (allowedRange === void 0 || liesWithin(threshold, allowedRange)) return [];
  const [low, high] = allowedRange;
  const place = { file: document.file, at: document.placeOf([...path, "allowed_range"]) };
  const message = `The threshold of \`${name}\` is ${threshold.text}, outside its range from ${low.text} to ${high.text}.`;
  return [finding("threshold-outside-range", message, place)];
}
function liesWithin(number2, [low, high]) {
  return compareDecimals(low, number2) <= 0 && compareDecimals(number2, high) <= 0;
}

// src/objective/meaning.ts
var checks = [
  namesAreUnique,
  segmentNamesAreNotReserved,
  constraintsApplyToDeclaredSegments,
  kpisSliceByDeclaredSegments,
  constraintMetricsAreReported,
  reviewIsAfterEffect,
  supersededIsLower,
  derivationsCanFail,
  thresholdsLieInTheirRange
];
function checkMeaning(objective2, document, file) {
  return checks.flatMap((check) => check(objective2, document, file));
}
function namesAreUnique(_, document, file) {
  const lists = {
    constraints: file.constraints,
    kpis: file.kpis,
    segments: file.segments ?? [],
    decision_rules: file.decision_rules ?? [],
    escalation_rules: file.escalation_rules ?? []
  };
  return Object.entries(lists).flatMap(([key, items]) => {
    const seen = /* @__PURE__ */ new Set();
    return items.flatMap(({ name }, index) => {
      const seenAs = name === void 0 ? void 0 : asSeen(name);
      if (seenAs === void 0 || !seen.has(seenAs)) {
        if (seenAs !== void 0) seen.add(seenAs);
        return [];
      }
      return [
        finding(
          "name-duplicate",
          `\`${key}\` has two entries named \`${name}\`.`,
          at(document, [key, index, "name"])
        )
      ];
    });
  });
}
function segmentNamesAreNotReserved({ segments }, document) {
  return segments.flatMap(
    ({ name }, index) => name === "all" || name === "by_segment" ? [
      finding(
        "name-reserved",
        `A segment cannot be named \`${name}\`.`,
        at(document, ["segments", index, "name"])
      )
    ] : []
  );
}
function constraintsApplyToDeclaredSegments({ segments }, document, file) {
  const declared = new Set(segments.map(({ name }) => name));
  return file.constraints.flatMap(
    ({ name, applies_to }, index) => [applies_to ?? "all"].flat().flatMap((target, position) => {
      const wrong = target === "all" ? void 0 : targetProblem(target, declared);
      if (wrong === void 0) return [];
      const path = ["constraints", index, "applies_to", ...Array.isArray(applies_to) ? [position] : []];
      const message = `The constraint \`${name}\` applies to ${wrong.problem}.`;
      const mend = didYouMean(wrong.unknown, ["all", ...declared]);
      return [finding("segment-undeclared", message, at(document, path), mend)];
    })
  );
}
function kpisSliceByDeclaredSegments({ segments }, document, file) {
  const declared = new Set(segments.map(({ name }) => name));
  const words3 = /* @__PURE__ */ new Set(["all", ...segments.length > 0 ? ["by_segment"] : []]);
  return file.kpis.flatMap(
    ({ name, slices }, index) => (slices ?? []).flatMap((slice, position) => {
      const wrong = words3.has(slice) ? void 0 : targetProblem(slice, declared);
      if (wrong === void 0) return [];
      const message = `The KPI \`${name}\` is sliced by ${wrong.problem}.`;
      const place = at(document, ["kpis", index, "slices", position]);
      return [
        finding("segment-undeclared", message, place, didYouMean(wrong.unknown, [...words3, ...declared]))
      ];
    })
  );
}
function constraintMetricsAreReported({ constraints, kpis }, document) {
  const reported = new Set(kpis.map(({ metric }) => metric));
  return constraints.flatMap(({ name, metric, derive }, index) => {
    const read3 = derive?.of ?? metric;
    if (reported.has(read3)) return [];
    const verb = derive === void 0 ? "bounds" : "is derived from";
    const path = ["constraints", index, ...derive === void 0 ? ["metric"] : ["derive", derive.kind]];
    const message = `The constraint \`${name}\` ${verb} \`${read3}\`, which no KPI reports.`;
    return [finding("metric-not-reported", message, at(document, path), didYouMean(read3, reported))];
  });
}
function reviewIsAfterEffect({ effectiveDate, reviewBy }, document) {
  if (reviewBy === void 0 || reviewBy > effectiveDate) return [];
  return [
    finding(
      "review-before-effective",
      `The review is due on ${reviewBy}, not after ${effectiveDate}.`,
      at(document, ["review_by"])
    )
  ];
}
function supersededIsLower({ version: version2, supersedes }, document) {
  if (supersedes === void 0) return [];
  if (supersedes.domain === version2.domain && compareVersions(supersedes, version2) < 0) return [];
  const message = `${version2.id} cannot supersede ${supersedes.id}: that is not a lower version of \`${version2.domain}\`.`;
  return [finding("superseded-missing", message, at(document, ["supersedes"]))];
}
function at(document, path) {
  return { file: document.file, at: document.placeOf(path) };
}

// src/objective/load.ts
function loadObjective(document, file) {
  const findings = [];
  const version2 = parseVersion(file.objective_version);
  if (version2 === void 0) throw new Error("loadObjective needs a file that satisfies its schema");
  const segments = placed2(document, "segments", file.segments ?? []);
  const kpis = placed2(document, "kpis", file.kpis).map((kpi) => ({
    name: kpi.name,
    metric: kpi.metric,
    slices: expandSlices(
      kpi.slices,
      segments.map(({ name }) => name)
    ),
    at: kpi.at
  }));
  const objective2 = {
    file: document.file,
    version: version2,
    description: file.description,
    riskTier: file.risk_tier ?? "high",
    goal: goalOf(file),
    owners: file.owners.map(({ name, role }) => ({ name, role })),
    approvers: placed2(document, "approvers", file.approvers ?? []).map(({ name, role, at: at3 }) => ({
      name,
      role,
      at: at3
    })),
    effectiveDate: file.effective_date,
    reviewBy: file.review_by,
    supersedes: file.supersedes === void 0 ? void 0 : parseVersion(file.supersedes),
    decisionRules: loadDecisionRules(document, file),
    constraints: loadConstraints(document, file),
    kpis,
    segments,
    escalationRules: loadEscalationRules(document, file, kpis, findings),
    places: new Map(Object.keys(file).map((key) => [key, document.placeOfKey([key])]))
  };
  findings.push(
    ...checkDates(document, file),
    ...checkMeaning(objective2, document, file),
    ...claims(document, file)
  );
  return { value: hasErrors(findings) ? void 0 : objective2, findings };
}
function placed2(document, key, items) {
  return items.map((item, index) => ({ ...item, at: document.placeOf([key, index]) }));
}
function goalOf({ goal }) {
  if (goal === void 0) return void 0;
  return "minimize" in goal ? { direction: "minimize", metric: goal.minimize } : { direction: "maximize", metric: goal.maximize };
}
function expandSlices(slices = ["all"], segments) {
  const written2 = slices.flatMap((slice) => slice === "by_segment" ? segments : [slice]);
  return targets(written2, new Set(segments));
}
function checkDates(document, file) {
  return ["effective_date", "review_by"].flatMap((key) => {
    const text2 = file[key];
    if (text2 === void 0 || parseDate(text2) !== void 0) return [];
    return [
      finding("not-a-date", `There is no day ${text2}.`, { file: document.file, at: document.placeOf([key]) })
    ];
  });
}
function claims(document, file) {
  return (file.approvers ?? []).flatMap(({ role, approved_at }, index) => {
    if (approved_at === void 0) return [];
    const place = { file: document.file, at: document.placeOfKey(["approvers", index, "approved_at"]) };
    const message = `The author claims that ${role} approved on ${approved_at}; a claim is not a sign-off.`;
    return [finding("approval-claim-unverified", message, place)];
  });
}

// src/format/vocabulary.ts
var ownedComponents = [
  "objectives and constraints",
  "approval policy",
  "model registration and lineage",
  "KPI reports",
  "promotion gate",
  "decision log",
  "privacy and retention",
  "monitoring and escalation",
  "audit and reports"
];

// src/policy/ownership.ts
function loadOwnership(document, file) {
  const { file: path } = document;
  const names = file.components.map(({ component }) => String(component));
  const findings = names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    return [
      finding("component-missing", `\`${name}\` is listed twice.`, {
        file: path,
        at: document.placeOf(["components", index])
      })
    ];
  });
  for (const component of ownedComponents) {
    if (names.includes(component)) continue;
    findings.push(
      finding("component-missing", `\`${component}\` has no entry.`, {
        file: path,
        at: document.placeOfKey(["components"])
      })
    );
  }
  return { value: hasErrors(findings) ? void 0 : file, findings };
}

// src/finding/selectable-rules.ts
var selectableRules = {
  ...Object.fromEntries(Object.entries(changeRules).map(([id, { changeClass }]) => [id, changeClass])),
  "metric-redefined": "relaxing"
};

// src/policy/path-glob.ts
function canMatchShape(pattern, shape) {
  return matchSegments(pattern.split("/"), shape.split("/"), canMatchSegment);
}
var placeholders = {
  domain: /[a-z0-9_-]/,
  number: /[0-9.]/,
  environment: /[a-z0-9._+-]/,
  name: /[A-Za-z0-9._+-]/
};
function canMatchSegment(glob, shape) {
  const parts = shape.match(/\{\w+\}|[^]/g) ?? [];
  const loopAt = (at3) => placeholders[parts[at3]?.slice(1, -1) ?? ""];
  const seen = /* @__PURE__ */ new Set();
  const reach = (inGlob, inShape) => {
    const state = inGlob * (parts.length + 1) + inShape;
    if (seen.has(state)) return false;
    seen.add(state);
    if (inGlob === glob.length && inShape === parts.length) return true;
    const [letter, part, loop] = [glob[inGlob], parts[inShape], loopAt(inShape)];
    if (letter === "*" && reach(inGlob + 1, inShape)) return true;
    if (loop !== void 0 && reach(inGlob, inShape + 1)) return true;
    if (letter === void 0 || part === void 0) return false;
    if (letter === "*") return loop === void 0 && reach(inGlob, inShape + 1);
    if (loop !== void 0) return loop.test(letter) && reach(inGlob + 1, inShape);
    return letter === part && reach(inGlob + 1, inShape + 1);
  };
  return reach(0, 0);
}
function matchSegments(patterns, segments, matches) {
  let reached = [true, ...segments.map(() => false)];
  for (const glob of patterns) {
    const next = reached.map(() => false);
    for (let index = 0; index < reached.length; index++) {
      if (glob === "**") next[index] = reached[index] === true || index > 0 && next[index - 1] === true;
      else if (index > 0) next[index] = reached[index - 1] === true && matches(glob, segments[index - 1]);
    }
    reached = next;
  }
  return reached.at(-1) === true;
}

// src/policy/impossible-rule.ts
var reports = ["json", "prom", "csv", "yaml", "toml"].map((ending) => `kpis/{name}/{name}.${ending}`);
var subjects = {
  // A redefined metric counts as a change of every objective that uses it.
  objective: {
    has: ["change", "rule", "riskTier", "domain"],
    at: ["objectives/{domain}/v{number}.yaml", "policies/metrics.yaml"]
  },
  policy: {
    has: [],
    at: [
      "policies/approvals.yaml",
      "policies/risk-tiers.yaml",
      "policies/ownership.yaml",
      "policies/metrics.yaml",
      "kpis/mapping.yaml"
    ]
  },
  // Replacing a KPI report changes what promotions rest on.
  promotion: {
    has: ["riskTier", "domain", "environment"],
    at: ["promotions/{environment}/{name}.yaml", ...reports]
  },
  model: { has: ["riskTier", "domain"], at: ["models/{name}/{name}.yaml"] },
  freeze: { has: ["riskTier", "domain"], at: ["freezes/{domain}.yaml"] },
  waiver: { has: ["riskTier", "domain", "environment"], at: ["policies/waivers/{name}.yaml"] }
};
function rulesThatNeverMatch(document, rules) {
  return rules.flatMap((rule, index) => {
    const why = whyNever(rule.when);
    if (why === void 0) return idleSubjects(document, rule, index);
    const place = { file: document.file, at: document.placeOf(["rules", index, "when"]) };
    return [finding("rule-never-matches", `The rule \`${rule.name}\` can never match: ${why}.`, place)];
  });
}
function idleSubjects(document, { name, when }, index) {
  const { subject: named3 = [], paths, ...others } = when;
  const asked = Object.keys(others);
  return named3.flatMap((one, position) => {
    const lacking = asked.filter((key) => !subjects[one].has.includes(key));
    const misplaced = paths !== void 0 && !liesAt(one, paths, when);
    if (lacking.length === 0 && !misplaced) return [];
    const why = lacking.length > 0 ? `has no ${lacking.map(keyName).join(" and ")}` : "lies at none of its paths";
    const place = {
      file: document.file,
      at: document.placeOf(["rules", index, "when", "subject", position])
    };
    return [
      finding("subject-never-matches", `The rule \`${name}\` never matches a ${one}, which ${why}.`, place)
    ];
  });
}
function whyNever(when) {
  const { subject: named3, paths, ...others } = when;
  const asked = Object.keys(others);
  const candidates = named3 ?? Object.keys(subjects);
  const among = named3 === void 0 ? "no subject" : `none of its subjects (${named3.join(", ")})`;
  const having = candidates.filter((one) => asked.every((key) => subjects[one].has.includes(key)));
  if (having.length === 0) return `${among} has ${asked.map(keyName).join(" and ")}`;
  if (paths !== void 0 && !having.some((one) => liesAt(one, paths, when))) {
    return `${named3 === void 0 && asked.length === 0 ? "no governed file" : "no file of such a subject"} lies at its paths`;
  }
  return whyClassesExclude(when);
}
function liesAt(subject2, paths, when) {
  return shapesOf(subject2, when).some((shape) => paths.some((pattern) => canMatchShape(pattern, shape)));
}
function shapesOf(subject2, { domain, environment }) {
  const filledIn = (shape, placeholder, globs = ["*"]) => globs.map((glob) => shape.replace(placeholder, glob.replaceAll("*", placeholder)));
  return subjects[subject2].at.flatMap(
    (shape) => filledIn(shape, "{domain}", domain).flatMap((one) => filledIn(one, "{environment}", environment))
  );
}
function whyClassesExclude({ change, rule }) {
  if (change === void 0 || rule === void 0) return void 0;
  const severity = (one) => changeClasses.indexOf(one);
  const together = change.some(
    (one) => rule.some(
      (id) => one !== "new" && severity(one) <= severity(selectableRules[id])
    )
  );
  return together ? void 0 : "no change that its `rule` names leaves the whole in a class that its `change` names";
}
function keyName(key) {
  return `\`${key === "riskTier" ? "risk_tier" : key}\``;
}

// src/policy/person.ts
function namedPerson(text2) {
  const [login = "", id] = text2.split("#");
  return { login, id: id === void 0 ? void 0 : Number(id) };
}

// src/policy/load.ts
function loadPolicy(document, file) {
  const policy = policyOf(document, file);
  const findings = [
    ...duplicateRules(document, policy),
    ...unknownRoles(document, policy),
    ...unknownBreakGlassRoles(document, policy),
    ...rulesThatAskNobody(document, policy),
    ...rulesThatNeverMatch(document, policy.rules),
    ...peopleInTwoSpellings(document, file)
  ];
  return { value: hasErrors(findings) ? void 0 : policy, findings };
}
function policyOf(document, file) {
  return {
    roles: new Map(Object.entries(file.roles).map(([name, role]) => [name, roleOf(role)])),
    rules: file.rules.map((rule, index) => ({
      name: rule.name,
      when: conditionOf(rule.when ?? {}),
      require: new Map(Object.entries(rule.require ?? {})),
      people: (rule.require_people ?? []).map(namedPerson),
      holdHours: rule.hold_hours ?? 0,
      at: document.placeOf(["rules", index])
    })),
    settings: {
      authorMayApprove: file.settings?.author_may_approve ?? false,
      contributorsMayApprove: file.settings?.contributors_may_approve ?? false,
      onePersonManyRoles: file.settings?.one_person_many_roles ?? false,
      verifiedSignatures: file.settings?.verified_signatures ?? false,
      requestReviews: file.settings?.request_reviews ?? false
    },
    ...file.settings?.break_glass === void 0 ? {} : { breakGlass: file.settings.break_glass }
  };
}
function roleOf(role) {
  const { users = [], teams = [], organization_roles: organizationRoles = [] } = role;
  const split2 = (text2) => {
    const [org = "", name = ""] = text2.split("/");
    return [org, name];
  };
  return {
    users: users.map(namedPerson),
    teams: teams.map(split2).map(([org, slug]) => ({ org, slug })),
    organizationRoles: organizationRoles.map(split2).map(([org, name]) => ({ org, name }))
  };
}
function conditionOf(when) {
  const { risk_tier: riskTier, ...rest } = when;
  return { ...rest, ...riskTier === void 0 ? {} : { riskTier } };
}
function duplicateRules(document, { rules }) {
  return rules.flatMap(({ name }, index) => {
    const first = rules.findIndex((rule) => rule.name === name);
    if (first === index) return [];
    const place = { file: document.file, at: document.placeOf(["rules", index, "name"]) };
    return [
      finding("name-duplicate", `Rules ${first + 1} and ${index + 1} are both named \`${name}\`.`, place)
    ];
  });
}
function unknownRoles(document, { roles, rules }) {
  return rules.flatMap(
    ({ name, require: require2 }, index) => [...require2.keys()].filter((role) => !roles.has(role)).map(
      (role) => finding(
        "role-unknown",
        `The rule \`${name}\` asks for the role \`${role}\`, which \`roles\` does not define.`,
        { file: document.file, at: document.placeOfKey(["rules", index, "require", role]) },
        didYouMean(role, roles.keys())
      )
    )
  );
}
function unknownBreakGlassRoles(document, { roles, breakGlass }) {
  return (breakGlass?.roles ?? []).flatMap((role, index) => {
    if (roles.has(role)) return [];
    const message = `\`break_glass\` names the role \`${role}\`, which \`roles\` does not define.`;
    const place = { file: document.file, at: document.placeOf(["settings", "break_glass", "roles", index]) };
    return [finding("role-unknown", message, place, didYouMean(role, roles.keys()))];
  });
}
function rulesThatAskNobody(document, { rules }) {
  return rules.flatMap(({ name, require: require2, people }, index) => {
    if (require2.size + people.length > 0) return [];
    const message = `The rule \`${name}\` has neither \`require\` nor \`require_people\`.`;
    const place = { file: document.file, at: document.placeOf(["rules", index]) };
    return [finding("missing-key", message, place, "Add `require:`, `require_people:` or both.")];
  });
}
function peopleInTwoSpellings(document, file) {
  const places = [
    ...Object.entries(file.roles).map(([name, { users }]) => [["roles", name, "users"], users]),
    ...file.rules.map((rule, index) => [["rules", index, "require_people"], rule.require_people])
  ];
  const spellings = /* @__PURE__ */ new Map();
  return places.flatMap(
    ([path, names = []]) => names.flatMap((name, index) => {
      const login = namedPerson(name).login.toLowerCase();
      const known3 = spellings.get(login) ?? name;
      spellings.set(login, known3);
      if (namedPerson(known3).id === namedPerson(name).id) return [];
      const message = `\`${known3}\` and \`${name}\` name one login and not the same account.`;
      const place = { file: document.file, at: document.placeOf([...path, index]) };
      return [finding("person-ambiguous", message, place)];
    })
  );
}

// src/promotion/import/shown.ts
var LONGEST_SHOWN = 200;
function shown(text2) {
  return text2.length <= LONGEST_SHOWN ? text2 : `${text2.slice(0, LONGEST_SHOWN)}\u2026`;
}

// src/promotion/import/figure.ts
function pointerTo(path) {
  return path.map((step) => `/${typeof step === "number" ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/promotion/counts.ts
var DOUBLE_PRECISION = new big_default(2 ** 50);
function isPrintOf(value, { numerator, denominator }) {
  const slack = new big_default(numerator);
  const unit = lastPrintedUnit(value.text).times(denominator).times(DOUBLE_PRECISION);
  const excess = value.value.times(denominator).minus(numerator).times(DOUBLE_PRECISION);
  const rounded = excess.abs().times(2).lte(unit.plus(slack.times(2)));
  const cutOff = excess.lte(slack) && excess.plus(unit).plus(slack).gt(0);
  return rounded || cutOff;
}
function lastPrintedUnit(text2) {
  const [, fraction = "", exponent = "0"] = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text2) ?? [];
  return new big_default(`1e${Math.min(0, Number(exponent) - fraction.length)}`);
}

// src/promotion/crossing.ts
var reservedSegments = /* @__PURE__ */ new Set(["all", "by_segment"]);
function sliceOf({ segment, slice, segments }) {
  if (segments === void 0) return { segment, slice };
  const entries = Object.entries(segments).toSorted(([a], [b]) => compareText(a, b));
  return {
    segment: entries.map(([name]) => name).join(CROSS),
    slice: entries.map(([, value]) => value).join(CROSS)
  };
}
function crossingProblems(document, native, index) {
  const { segment, segments } = native;
  if (segments === void 0) return [];
  const place = { file: document.file, at: document.placeOf(["kpis", index, "segments"]) };
  if (segment !== void 0) {
    const message = `A row for ${native.metric} names both \`segment\` and \`segments\`.`;
    return [finding("value-impossible", message, place, "Leave `segment` and `slice` out.")];
  }
  const entries = Object.entries(segments);
  return entries.flatMap(([name, slice]) => {
    if (entries.length > 1 && (name + slice).includes(CROSS)) {
      const message = `\`${name}: ${slice}\` cannot be crossed with other segments, because it holds \`${CROSS}\`.`;
      return [finding("malformed-value", message, place, `Give it a name without \`${CROSS}\`.`)];
    }
    if (entries.length === 1 || !reservedSegments.has(name)) return [];
    return [finding("name-reserved", `\`${name}\` is no segment that others can be crossed with.`, place)];
  });
}

// src/promotion/kpi-row.ts
function readRow(document, native, index, hasSource, findings) {
  const value = exactValue(document, ["kpis", index, "value"], findings);
  if (value === void 0) return void 0;
  const row = {
    metric: native.metric,
    value,
    samples: native.samples,
    counts: countsOf(native),
    ...sliceOf(native),
    line: document.placeOf(["kpis", index]).line,
    pointer: hasSource ? native.pointer : index,
    countPointers: hasSource ? native.count_pointers : void 0
  };
  findings.push(...crossingProblems(document, native, index));
  for (const { id, key, message, mend } of problemsOfRow(row))
    findings.push(finding(id, message, placeOf(document, ["kpis", index, key]), mend));
  findings.push(...brokenCounts(document, index));
  return row;
}
function countsOf({ numerator, denominator }) {
  return numerator === void 0 || denominator === void 0 ? void 0 : { numerator, denominator };
}
var STANDS_FOR_INFINITY = new big_default("1.797e308");
function standsForInfinity({ value }) {
  return value.abs().gte(STANDS_FOR_INFINITY);
}
function exactValue(document, path, findings) {
  const text2 = document.textOf(path);
  const value = text2 === void 0 ? void 0 : parseDecimal(text2);
  if (value === void 0) {
    const message2 = `${shown(text2 ?? "A value")} is not a decimal number.`;
    findings.push(finding("number-not-decimal", message2, placeOf(document, path)));
    return void 0;
  }
  if (!standsForInfinity(value)) return value;
  const message = `${shown(value.text)} is not a finite number.`;
  findings.push(finding("number-not-finite", message, placeOf(document, path)));
  return void 0;
}
function problemsOfRow(row) {
  const found = [];
  if (row.segment !== void 0 && reservedSegments.has(row.segment)) {
    const message = `\`${row.segment}\` is no segment, so ${named2(row)} cannot be told from the overall value.`;
    const mend = "Leave `segment` and `slice` out for the overall value.";
    found.push({ id: "name-reserved", key: "segment", message, mend });
  }
  if (row.samples === 0) {
    const message = `${named2(row)} has a value from 0 samples.`;
    found.push({ id: "value-impossible", key: "samples", message });
  }
  if (row.counts !== void 0 && !isPrintOf(row.value, row.counts)) {
    const { numerator, denominator } = row.counts;
    const ratio = `${numerator}/${denominator} is ${numerator / denominator}`;
    const message = `${named2(row)} is given as ${row.value.text}, but ${ratio}.`;
    found.push({ id: "value-impossible", key: "value", message });
  }
  return found;
}
function brokenCounts(document, index) {
  return ["samples", "numerator", "denominator"].flatMap((key) => {
    const path = ["kpis", index, key];
    const text2 = document.textOf(path);
    const number2 = text2 === void 0 ? void 0 : parseDecimal(text2)?.value;
    if (number2 === void 0 || number2.eq(number2.round(0))) return [];
    return [
      finding("value-impossible", `\`${key}\` is a count and cannot be ${text2}.`, placeOf(document, path))
    ];
  });
}
function saysTheSame(a, b) {
  return compareDecimals(a.value, b.value) === 0 && a.samples === b.samples && a.counts?.numerator === b.counts?.numerator && a.counts?.denominator === b.counts?.denominator;
}
function named2({ metric, segment, slice }) {
  return segment === void 0 ? metric : `${metric} for ${segment}=${slice}`;
}
function placeOf(document, path) {
  return { file: document.file, at: document.placeOf(path) };
}

// src/promotion/kpi-report.ts
var FLAT_LIMIT = 1e3;
var visibleLine = new RegExp(forms.line.pattern);
function loadKpiReport(document, file) {
  const findings = [];
  if (parseTime(file.evaluated_at) === void 0) {
    const message = `\`evaluated_at\` is not a real time: ${file.evaluated_at}.`;
    findings.push(finding("not-a-date", message, placeOf(document, ["evaluated_at"])));
  }
  const read3 = file.kpis.flatMap(
    (row, index) => readRow(document, row, index, file.source !== void 0, findings) ?? []
  );
  const rows = distinctRows(document.file, read3, findings);
  return withoutErrors(findings, {
    file: document.file,
    modelName: file.model_name,
    modelVersion: file.model_version,
    objectiveVersion: file.objective_version,
    evaluatedAt: file.evaluated_at,
    rows,
    source: file.source
  });
}
function isFlatReport(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((one) => typeof one === "number" && Number.isFinite(one));
}
function loadFlatKpiReport(document, subject2) {
  const refused3 = (id, message) => ({
    value: void 0,
    findings: [finding(id, message, placeOf(document, []))]
  });
  if (!isFlatReport(document.value)) {
    return refused3("wrong-type", "The report is neither in the native form nor a flat mapping of numbers.");
  }
  const metrics2 = Object.keys(document.value);
  if (metrics2.length > FLAT_LIMIT) {
    return refused3("malformed-value", `A flat report holds at most ${FLAT_LIMIT} metrics.`);
  }
  const findings = [];
  const rows = metrics2.flatMap((metric) => readFlatRow(document, metric, findings) ?? []);
  return withoutErrors(findings, {
    file: document.file,
    modelName: subject2.modelName,
    modelVersion: subject2.modelVersion,
    objectiveVersion: subject2.objectiveVersion,
    evaluatedAt: void 0,
    rows,
    format: "flat"
  });
}
function readFlatRow(document, metric, findings) {
  if (!visibleLine.test(metric)) {
    const message = `The name of a metric is not ${forms.line.words}.`;
    findings.push(finding("malformed-value", message, placeOf(document, [metric])));
  }
  const value = exactValue(document, [metric], findings);
  if (value === void 0) return void 0;
  const line = document.placeOfKey([metric]).line;
  return {
    metric,
    value,
    samples: void 0,
    counts: void 0,
    segment: void 0,
    slice: void 0,
    line,
    pointer: pointerTo([metric])
  };
}
function distinctRows(file, rows, findings) {
  const first = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.metric, row.segment, row.slice]);
    const other = first.get(key);
    if (other === void 0) first.set(key, row);
    else if (!saysTheSame(row, other)) {
      const message = `${named2(row)} is reported twice with different figures, in lines ${other.line} and ${row.line}.`;
      const at3 = { line: row.line, column: 1 };
      findings.push(finding("value-conflict", message, { file, at: at3 }));
    }
  }
  return [...first.values()];
}
function withoutErrors(findings, report) {
  return { value: hasErrors(findings) ? void 0 : report, findings: sortFindings(findings) };
}

// src/governance/metric-catalogue.ts
function loadMetrics(document, file) {
  const seen = /* @__PURE__ */ new Set();
  const findings = file.metrics.flatMap(({ name }, index) => {
    const isNew2 = !seen.has(asSeen(name));
    seen.add(asSeen(name));
    if (isNew2) return [];
    const place = { file: document.file, at: document.placeOf(["metrics", index, "name"]) };
    return [finding("name-duplicate", `\`metrics\` has two entries named \`${name}\`.`, place)];
  });
  const entries = file.metrics.map(
    (metric, index) => [metric.name, { ...metric, at: document.placeOf(["metrics", index]) }]
  );
  return { value: hasErrors(findings) ? void 0 : new Map(entries), findings };
}

// src/promotion/import/pattern.ts
var split = /\{(metric|segment|slice)\}/g;
function placeholdersIn(pattern) {
  return [...pattern.matchAll(split)].map(([, name]) => name);
}
function patternProblem(pattern) {
  const names = placeholdersIn(pattern);
  if (new Set(names).size < names.length) return `\`${pattern}\` has a placeholder twice`;
  if (/\}\{/.test(pattern.replaceAll(split, "{}"))) return `\`${pattern}\` has two placeholders side by side`;
  return templateProblem(pattern);
}
function templateProblem(template) {
  const unknown2 = /\{[^{}]*\}/.exec(template.replaceAll(split, ""))?.[0];
  return unknown2 === void 0 ? void 0 : `\`${unknown2}\` is none of {metric}, {segment} and {slice}, the placeholders that there are`;
}

// src/promotion/import/mapping.ts
var templates = ["metric", "segment", "slice", "samples", "numerator", "denominator"];
function loadKpiMapping(document, file, sha2562, origin) {
  const findings = [...conflicts(document, file), ...unusable(document, file)];
  const mapping = { file: document.file, sha256: sha2562, origin, entries: file.reports };
  return { value: hasErrors(findings) ? void 0 : mapping, findings };
}
function* conflicts(document, { reports: reports2 }) {
  for (const [index, entry] of reports2.entries()) {
    const other = reports2.slice(0, index).find((before) => isForOneReport(before, entry));
    if (other === void 0) continue;
    const message = `Two entries are for ${entry.format} reports of ${entry.models?.join(", ") ?? "every model"}.`;
    yield at2(document, ["reports", index], message, "kpi-mapping-conflict");
  }
}
function isForOneReport(a, b) {
  if (a.format !== b.format) return false;
  return a.models === void 0 || b.models === void 0 || a.models.some((one) => b.models?.includes(one));
}
function* unusable(document, { reports: reports2 }) {
  for (const [index, { figures = [] }] of reports2.entries()) {
    for (const [position, entry] of figures.entries()) {
      const path = ["reports", index, "figures", position];
      for (const [key, message] of problemsOf(entry))
        yield at2(document, [...path, key], message, "kpi-mapping-unusable");
    }
  }
}
function at2(document, path, message, id) {
  return finding(id, message, { file: document.file, at: document.placeOf(path) });
}
function* problemsOf(entry) {
  const { name, pointer, labels = {} } = entry;
  const sources = [name, pointer].flatMap((one) => one ?? []);
  if (sources.length !== 1) yield ["name", "An entry is found either by `name` or by `pointer`."];
  if (pointer !== void 0 && !pointer.startsWith("/")) yield ["pointer", "A JSON pointer starts with `/`."];
  const captures = [...sources, ...Object.values(labels)];
  for (const pattern of captures) {
    const problem = patternProblem(pattern);
    if (problem !== void 0) yield ["name", `${problem}.`];
  }
  const captured = captures.flatMap(placeholdersIn);
  if (new Set(captured).size < captured.length) yield ["name", "A placeholder stands in two places."];
  for (const key of templates) {
    const problem = templateProblem(entry[key] ?? "");
    if (problem !== void 0) yield [key, `${problem}.`];
    const lost = placeholdersIn(entry[key] ?? "").find((one) => !captured.includes(one));
    if (lost !== void 0) yield [key, `\`${key}\` uses {${lost}}, which nothing stands for.`];
  }
  const states = (key) => entry[key] !== void 0 || captured.includes(key);
  if (states("segment") !== states("slice")) yield ["segment", "`segment` and `slice` are stated together."];
  const isNamed = name !== void 0 && placeholdersIn(name).length === 0;
  if (entry.metric === void 0 && !captured.includes("metric") && !isNamed)
    yield ["metric", "The entry does not say which metric it is."];
}

// src/governance/use-case.ts
function loadRiskTiers(document, file) {
  const first = /* @__PURE__ */ new Map();
  const findings = (file.use_cases ?? []).flatMap(
    ({ name, tier, domains }, index) => domains.flatMap((domain, position) => {
      const other = first.get(domain);
      if (other === void 0) first.set(domain, { name, tier });
      if (other === void 0 || other.tier === tier) return [];
      const message = `\`${domain}\` has tier ${tier} as ${name}, and tier ${other.tier} as ${other.name}.`;
      const at3 = document.placeOf(["use_cases", index, "domains", position]);
      return [finding("use-case-conflict", message, { file: document.file, at: at3 })];
    })
  );
  return { value: findings.length > 0 ? void 0 : file, findings };
}

// src/governance/waiver-file.ts
var LONGEST_DAYS = 30;
function loadWaiver(document, file) {
  const place = (key) => ({ file: document.file, at: document.placeOf([key]) });
  const findings = ["granted_at", "expires_at"].flatMap((key) => {
    const text2 = file[key];
    return parseTime(text2) === void 0 ? [finding("not-a-date", `There is no time ${text2}.`, place(key))] : [];
  });
  const [begins, ends] = [parseTime(file.granted_at), parseTime(file.expires_at)];
  if (begins !== void 0 && ends !== void 0) {
    if (ends <= begins) {
      const message = `The waiver ends at ${file.expires_at}, not after it begins at ${file.granted_at}.`;
      findings.push(finding("waiver-too-long", message, place("expires_at")));
    }
    if (ends - begins > LONGEST_DAYS * DAY_MILLISECONDS) {
      const message = `The waiver lasts from ${file.granted_at} to ${file.expires_at}, over ${LONGEST_DAYS} days.`;
      findings.push(finding("waiver-too-long", message, place("expires_at")));
    }
  }
  return { value: hasErrors(findings) ? void 0 : file, findings };
}

// src/governance/load.ts
function loadGovernedFile(path, bytes) {
  switch (path.kind) {
    case "refused":
      return { value: void 0, findings: [path.finding] };
    case "note":
      return { value: { kind: "note", value: void 0 }, findings: [] };
    case "objective":
      return tagged(
        "objective",
        agreeing(loadObjectiveFile(path.path, bytes), path.path, ({ version: version2 }) => [
          ["objective_version", version2.id, path.version.id]
        ])
      );
    case "approvals-policy":
      return tagged("approvals-policy", loadPolicyFile(path.path, bytes));
    case "risk-tiers":
      return tagged("risk-tiers", loadRiskTiersFile(path.path, bytes));
    case "ownership":
      return tagged("ownership", loadOwnershipFile(path.path, bytes));
    case "metrics":
      return tagged("metrics", loadMetricsFile(path.path, bytes));
    case "waiver":
      return tagged(
        "waiver",
        agreeing(loadWaiverFile(path.path, bytes), path.path, ({ waiver_id }) => [
          ["waiver_id", waiver_id, path.id]
        ])
      );
    case "model":
      return tagged(
        "model",
        agreeing(loadModelFile(path.path, bytes), path.path, (model2) => [
          ["model_name", model2.model_name, path.modelName],
          ["model_version", model2.model_version, path.modelVersion]
        ])
      );
    case "promotion":
      return tagged(
        "promotion",
        agreeing(loadPromotionFile(path.path, bytes), path.path, ({ model_name }) => [
          ["model_name", model_name, path.modelName]
        ])
      );
    case "kpi-mapping":
      return tagged("kpi-mapping", loadKpiMappingFile(path.path, bytes, "governed"));
    case "freeze":
      return tagged(
        "freeze",
        agreeing(loadFreezeFile(path.path, bytes), path.path, ({ domain }) => [
          ["domain", domain, path.domain]
        ])
      );
    case "evidence":
      return tagged(
        "evidence",
        agreeing(loadEvidenceFile(path.path, bytes), path.path, ({ predicate }) => [
          ["objectiveVersion", predicate.objectiveVersion, path.version.id]
        ])
      );
    case "evidence-envelope":
      return tagged("evidence-envelope", loadEnvelopeFile(path.path, bytes));
    case "profile":
      return tagged(
        "profile",
        agreeing(loadProfileFile(path.path, bytes), path.path, ({ domain }) => [
          ["domain", domain, path.domain]
        ])
      );
  }
}
function governedReport(path, loaded) {
  return tagged(
    "kpi-report",
    agreeing(loaded, path.path, (report) => [
      ["model_name", report.modelName ?? path.modelName, path.modelName],
      ["model_version", report.modelVersion ?? path.modelVersion, path.modelVersion]
    ])
  );
}
var loadObjectiveFile = (file, bytes) => withFormat(readYaml(file, bytes), objective, loadObjective);
var loadPolicyFile = (file, bytes) => withFormat(readYaml(file, bytes), approvalsPolicy, loadPolicy);
var loadRiskTiersFile = (file, bytes) => withFormat(readYaml(file, bytes), riskTiers, loadRiskTiers);
var loadOwnershipFile = (file, bytes) => withFormat(readYaml(file, bytes), ownership, loadOwnership);
var loadMetricsFile = (file, bytes) => withFormat(readYaml(file, bytes), metrics, loadMetrics);
var loadWaiverFile = (file, bytes) => withFormat(readYaml(file, bytes), waiver, loadWaiver);
var loadModelFile = (file, bytes) => withFormat(
  readYaml(file, bytes),
  model,
  (document, model2) => withTimes(document, model2, [["registered_at"], ["lineage", "training_run", "started_at"]])
);
var loadPromotionFile = (file, bytes) => withFormat(readYaml(file, bytes), promotion, asIs);
var loadFreezeFile = (file, bytes) => withFormat(
  readYaml(file, bytes),
  freeze,
  (document, freeze2) => withTimes(document, freeze2, [["frozen_at"]])
);
var loadEnvelopeFile = (file, bytes) => withFormat(
  readJson(file, bytes),
  evidenceEnvelope,
  asIs
);
function loadProfileFile(file, bytes) {
  const { text: text2, findings } = decodeText(file, bytes, PROFILE_LIMIT_BYTES);
  if (text2 === void 0) return { value: void 0, findings };
  const read3 = readProfile(text2, decisionProfile);
  if (typeof read3 !== "string") return { value: read3, findings: [] };
  const place = { file, at: { line: 1, column: 1 } };
  return { value: void 0, findings: [finding("profile-unusable", read3, place)] };
}
var loadEvidenceFile = (file, bytes) => withFormat(readJson(file, bytes), evidence, asIs);
var loadKpiMappingFile = (file, bytes, origin = "elsewhere") => withFormat(
  readYaml(file, bytes),
  kpiMapping,
  (document, mapping) => loadKpiMapping(document, mapping, sha256(bytes), origin)
);
function loadKpiReportDocument(read3, subject2) {
  if (read3.document !== void 0 && isFlatReport(read3.document.value)) {
    return loadFlatKpiReport(read3.document, subject2);
  }
  return withFormat(read3, kpiReport, loadKpiReport);
}
function withFormat({ document, findings, rest }, validate, load) {
  if (document === void 0)
    return { value: void 0, findings: [...findings, ...furtherFindings(findings, rest, validate, load)] };
  const violations = schemaFindings(document, validate);
  if (violations.length > 0) {
    const further = furtherFindings(violations, document, validate, load);
    return { value: void 0, findings: [...violations, ...further] };
  }
  return load(document, document.value);
}
function furtherFindings(found, document, validate, load) {
  if (document === void 0) return [];
  const isNew2 = ({ line, column }) => !found.some((known3) => known3.line === line && known3.column === column);
  const violations = schemaFindings(document, validate).filter(isNew2);
  const sound = soundPart(document, validate);
  if (sound === void 0) return violations;
  const meaning = load(sound.document, sound.document.value).findings;
  const told = meaning.filter(({ id, level }) => level === "error" && !sound.hides.has(id));
  return [...violations, ...told.filter(isNew2)];
}
function asIs(_, file) {
  return { value: file, findings: [] };
}
function withTimes(document, file, paths) {
  const findings = paths.flatMap((path) => {
    const text2 = document.textOf(path);
    if (text2 === void 0 || parseTime(text2) !== void 0) return [];
    return [
      finding("not-a-date", `There is no time ${text2}.`, { file: document.file, at: document.placeOf(path) })
    ];
  });
  return { value: hasErrors(findings) ? void 0 : file, findings };
}
function agreeing(loaded, file, names) {
  if (loaded.value === void 0) return loaded;
  const disagreements = names(loaded.value).filter(([, stated, inPath]) => stated !== inPath).map(
    ([key, stated, inPath]) => finding("path-disagrees", `The file states \`${key}: ${stated}\`, its path says ${inPath}.`, {
      file,
      at: { line: 1, column: 1 }
    })
  );
  if (disagreements.length === 0) return loaded;
  return { value: void 0, findings: [...loaded.findings, ...disagreements] };
}
function tagged(kind, { value, findings }) {
  return { value: value === void 0 ? void 0 : { kind, value }, findings };
}

// src/promotion/import/detect.ts
var marks = [
  ["native", (root) => "kpis" in root || nativeKeys.filter((key) => key in root).length > 1],
  ["mlflow", ({ run: run2 }) => isMapping(run2) && isMapping(run2["info"]) && isMapping(run2["data"])],
  ["evidently", (root) => isEvidentlyReport(root) || isEvidentlySnapshot(root)],
  ["fairlearn", (root) => isMapping(root["overall"]) && Array.isArray(root["by_group"])],
  ["great-expectations", ({ results }) => allHave(results, ["expectation_config", "success"])],
  ["flat", (root) => everyMember(root, (one) => typeof one === "number")]
];
var nativeKeys = ["model_name", "model_version", "objective_version", "evaluated_at"];
function formatsOf(root) {
  if (!isMapping(root)) return [];
  const marked = marks.filter(([, isMarked]) => isMarked(root)).map(([format]) => format);
  return marked.length === 0 && isNested(root) ? ["metrics"] : marked;
}
function looksLikeCsv(text2) {
  const [header = ""] = text2.split(/\r?\n/, 1);
  const columns = header.split(",").map((column) => column.replace(/^"(.*)"$/, "$1"));
  return columns.includes("metric") && columns.includes("value");
}
function looksLikePrometheus(text2) {
  const first = text2.split(/\r?\n/).find((line) => line.trim() !== "" && !line.startsWith("#"));
  return first !== void 0 && /^[a-zA-Z_:][a-zA-Z0-9_:]*(\{.*\})?[ \t]+[^ \t=,]+([ \t]|$)/.test(first);
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isEvidentlyReport({ metrics: metrics2, tests }) {
  return allHave(metrics2, ["metric_name", "config", "value"]) && (tests === void 0 || Array.isArray(tests));
}
function isEvidentlySnapshot(root) {
  return isMapping(root["metric_results"]) && Array.isArray(root["top_level_metrics"]);
}
function allHave(list2, keys) {
  if (!Array.isArray(list2) || list2.length === 0) return false;
  return list2.every((one) => isMapping(one) && keys.every((key) => key in one));
}
function everyMember(root, holds) {
  const members = Object.values(root);
  return members.length > 0 && members.every(holds);
}
function isNested(root) {
  const members = Object.values(root);
  return members.some(isMapping) && !members.some(holdsList) && members.some(holdsNumber);
}
function holdsList(value) {
  return Array.isArray(value) || isMapping(value) && Object.values(value).some(holdsList);
}
function holdsNumber(value) {
  return typeof value === "number" || isMapping(value) && Object.values(value).some(holdsNumber);
}

// src/promotion/plain-text.ts
var notPlain = new Error("not plainly written");
var [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32];
var [QUOTE, PLUS, MINUS, POINT, ZERO, NINE] = [34, 43, 45, 46, 48, 57];
var LOWER_E = 101;
var EXACT_DIGITS = 15;
var powersOfTen = Array.from(
  { length: EXACT_DIGITS + 1 },
  (_, digits) => 10 ** digits
);
var FAR_OUT = 1e300;
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function sameBytes(bytes, view, start, end, at3) {
  if (at3 + end - start > bytes.length) return false;
  let [index, other] = [start, at3];
  for (; index + 4 <= end; index += 4, other += 4)
    if (view.getInt32(index) !== view.getInt32(other)) return false;
  for (; index < end; index++, other++) if (bytes[index] !== bytes[other]) return false;
  return true;
}
var PlainText = class {
  bytes;
  view;
  #buffer;
  at = 0;
  line = 1;
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  isAtEnd() {
    return this.at === this.bytes.length;
  }
  /** Whether the bytes from one place to before another one stand here too; they are then behind. */
  repeats(start, end) {
    if (!sameBytes(this.bytes, this.view, start, end, this.at)) return false;
    this.at += end - start;
    return true;
  }
  expect(character) {
    if (this.bytes[this.at] !== character) throw notPlain;
    this.at++;
  }
  /** Whether another item follows; else the bracket closes. */
  separated(close) {
    const found = this.bytes[this.at++];
    if (found === 44) return true;
    if (found !== close) throw notPlain;
    return false;
  }
  space() {
    for (; ; ) {
      const byte = this.bytes[this.at];
      if (byte === NEWLINE) this.line++;
      else if (byte === RETURN) {
        if (this.bytes[this.at + 1] !== NEWLINE) throw notPlain;
      } else if (byte !== SPACE && byte !== TAB) return;
      this.at++;
    }
  }
  /** A text without escapes; what else it may not have, its form says. */
  string() {
    this.expect(QUOTE);
    const start = this.at;
    const end = this.bytes.indexOf(QUOTE, start);
    if (end === -1) throw notPlain;
    const value = this.textBetween(start, end);
    if (value.includes("\\")) throw notPlain;
    this.at = end + 1;
    return value;
  }
  textBetween(start, end) {
    try {
      return decoder2.decode(this.bytes.subarray(start, end));
    } catch {
      throw notPlain;
    }
  }
  /** What was read before, or is ASCII; much faster, because nothing is checked. */
  knownBetween(start, end) {
    return this.#buffer.toString("utf8", start, end);
  }
  /** @returns the double that is nearest to the number; NaN for one of many digits, or with an exponent */
  decimal() {
    const { bytes, at: start } = this;
    const isNegative = bytes[start] === MINUS;
    if (isNegative) this.at++;
    let value = this.#whole();
    let digits = this.at - start;
    let fraction = 0;
    if (bytes[this.at] === POINT) {
      this.at++;
      const first = this.at;
      value = this.#digits(value);
      fraction = this.at - first;
      digits += fraction;
    }
    if (digits > EXACT_DIGITS || ((bytes[this.at] ?? 0) | SPACE) === LOWER_E) return this.#longDecimal(start);
    const nearest2 = value / powersOfTen[fraction];
    return isNegative ? -nearest2 : nearest2;
  }
  #longDecimal(start) {
    if (((this.bytes[this.at] ?? 0) | SPACE) === LOWER_E) {
      this.at++;
      const sign = this.bytes[this.at];
      if (sign === MINUS || sign === PLUS) this.at++;
      this.#digits(0);
    }
    const text2 = this.textBetween(start, this.at);
    if (parseDecimal(text2) === void 0 || !(Math.abs(Number(text2)) < FAR_OUT)) throw notPlain;
    return Number.NaN;
  }
  /** A whole number as it is mostly written: digits alone. */
  count() {
    const start = this.at;
    const value = this.#whole();
    if (this.at - start > EXACT_DIGITS) throw notPlain;
    return value;
  }
  /** Exact up to EXACT_DIGITS. */
  #whole() {
    if (this.bytes[this.at] !== ZERO) return this.#digits(0);
    this.at++;
    return 0;
  }
  /** At least one, behind those of a number. */
  #digits(before) {
    const { bytes, at: start } = this;
    let [value, at3] = [before, start];
    for (; ; ) {
      const byte = bytes[at3];
      if (byte === void 0 || byte < ZERO || byte > NINE) break;
      value = value * 10 + byte - ZERO;
      at3++;
    }
    if (at3 === start) throw notPlain;
    this.at = at3;
    return value;
  }
};

// src/promotion/alike-rows.ts
var [END, VALUE, SAMPLES, SLICE] = [0, 1, 2, 3];
var FEW_DIGITS = 40;
var [QUOTE2, MINUS2, POINT2, ZERO2, NINE2] = [34, 45, 46, 48, 57];
var [SPACE2, BACKSLASH, TILDE] = [32, 92, 126];
function readAlike(text2, layout, { starts, ends, nearest: nearest2, samples, sliceStarts, sliceEnds }, from, { rows: before, extremes, order: { list: list2, names } }) {
  const { bytes, view } = text2;
  const room = starts.length;
  let position = before.length;
  let row = from;
  rows: for (; row < room; row++) {
    let { at: at3 } = text2;
    let found;
    samples[row] = -1;
    for (let part = 0; ; part += 3) {
      const common = layout[part];
      const behind = layout[part + 1];
      if (!sameBytes(bytes, view, common, behind, at3)) break rows;
      at3 += behind - common;
      const own = layout[part + 2];
      if (own === END) break;
      if (own === SLICE && position < list2.length) {
        const { start: start2, end } = list2[position];
        if (!sameBytes(bytes, view, start2, end, at3)) break rows;
        sliceStarts[row] = start2;
        sliceEnds[row] = end;
        at3 += end - start2;
        continue;
      }
      const start = at3;
      if (own === SLICE) {
        if (bytes[at3] !== QUOTE2) break rows;
        at3 = endOfName(bytes, at3 + 1);
        if (bytes[at3] !== QUOTE2 || at3 === start + 1) break rows;
        if (bytes[start + 1] === SPACE2 || bytes[at3 - 1] === SPACE2) break rows;
        const name = text2.knownBetween(start + 1, at3++);
        if (names.has(name)) break rows;
        found = { name, start, end: at3 };
        sliceStarts[row] = start;
        sliceEnds[row] = at3;
        continue;
      }
      if (bytes[at3] === MINUS2 && own === VALUE) at3++;
      const firstDigit = at3;
      at3 = bytes[at3] === ZERO2 ? at3 + 1 : endOfDigits(bytes, at3);
      if (at3 === firstDigit) break rows;
      let whole = numberOf(bytes, firstDigit, at3, 0);
      if (own === SAMPLES) {
        if (whole === 0 || at3 - start > EXACT_DIGITS) break rows;
        samples[row] = whole;
        continue;
      }
      let digits = at3 - start;
      let fraction = 0;
      if (bytes[at3] === POINT2) {
        const point = at3;
        at3 = endOfDigits(bytes, at3 + 1);
        fraction = at3 - point - 1;
        if (fraction === 0) break rows;
        digits += fraction;
        whole = numberOf(bytes, point + 1, at3, whole);
      }
      if (digits > FEW_DIGITS) break rows;
      const value = digits > EXACT_DIGITS ? Number.NaN : whole / powersOfTen[fraction];
      nearest2[row] = firstDigit > start ? -value : value;
      starts[row] = start;
      ends[row] = at3;
    }
    if (found !== void 0) {
      names.add(found.name);
      list2.push(found);
    }
    extremes.add(row, nearest2[row], samples[row]);
    text2.at = at3;
    position++;
  }
  return row;
}
function endOfDigits(bytes, from) {
  let at3 = from;
  for (; at3 < bytes.length; at3++) {
    const byte = bytes[at3];
    if (byte < ZERO2 || byte > NINE2) break;
  }
  return at3;
}
function numberOf(bytes, start, end, before) {
  let value = before;
  for (let at3 = start; at3 < end; at3++) value = value * 10 + bytes[at3] - ZERO2;
  return value;
}
function endOfName(bytes, from) {
  let at3 = from;
  for (; at3 < bytes.length; at3++) {
    const byte = bytes[at3];
    if (byte < SPACE2 || byte > TILDE || byte === QUOTE2 || byte === BACKSLASH) break;
  }
  return at3;
}

// src/promotion/extremes.ts
var Extremes = class {
  lowest = Infinity;
  highest = -Infinity;
  /** The first row with that value. */
  lowestRow = -1;
  highestRow = -1;
  /** -1 where a row does not say. */
  fewestSamples = Infinity;
  /** Whether the double of every row is known. */
  isCertain = true;
  /** Rows are added in their order. */
  add(row, nearest2, samples) {
    if (samples < this.fewestSamples) this.fewestSamples = samples;
    if (nearest2 < this.lowest) {
      this.lowest = nearest2;
      this.lowestRow = row;
    }
    if (nearest2 > this.highest) {
      this.highest = nearest2;
      this.highestRow = row;
    }
    if (Number.isNaN(nearest2)) this.isCertain = false;
  }
};

// src/promotion/distinct-slices.ts
var RowNumbers = class {
  /** From each even place up to before the number at the next one. */
  ranges = [];
  length = 0;
  /** Adds rows behind all others. */
  add(from, to) {
    this.length += to - from;
    if (this.ranges.at(-1) === from) this.ranges[this.ranges.length - 1] = to;
    else this.ranges.push(from, to);
  }
  *[Symbol.iterator]() {
    for (let range = 0; range < this.ranges.length; range += 2)
      for (let row = this.ranges[range]; row < this.ranges[range + 1]; row++) yield row;
  }
};
var DistinctSlices = class {
  byMetric = /* @__PURE__ */ new Map();
  groups = [];
  #orders = /* @__PURE__ */ new Map();
  /** Of the row before. */
  #last;
  /** For each segment every slice that any metric has, in the order of the report. */
  slicesOf() {
    const found = /* @__PURE__ */ new Map();
    for (const [segment, { names }] of this.#orders) if (segment !== void 0) found.set(segment, names);
    return found;
  }
  /** The slice that most likely comes next. */
  expected(metric, segment) {
    const { own, order, rows } = this.#group(metric, segment);
    return own === void 0 ? order.list[rows.length] : void 0;
  }
  /** @returns the rows that this one belongs to; undefined when the metric had the slice before */
  add(row, metric, segment, slice) {
    const group = this.#group(metric, segment);
    if (!isNew(group, slice)) return void 0;
    group.rows.add(row, row + 1);
    return group;
  }
  #group(metric, segment) {
    const last = this.#last;
    if (last !== void 0 && last.metric === metric && last.segment === segment) return last;
    const segments = this.byMetric.get(metric) ?? /* @__PURE__ */ new Map();
    this.byMetric.set(metric, segments);
    const order = this.#orders.get(segment) ?? { list: [], names: /* @__PURE__ */ new Set() };
    this.#orders.set(segment, order);
    const group = segments.get(segment) ?? this.#newGroup(metric, segment, order);
    segments.set(segment, group);
    this.#last = group;
    return group;
  }
  #newGroup(metric, segment, order) {
    const number2 = this.groups.length;
    const [rows, extremes] = [new RowNumbers(), new Extremes()];
    const group = { number: number2, metric, segment, rows, extremes, order, own: void 0 };
    this.groups.push(group);
    return group;
  }
};
function isNew(group, slice) {
  const { list: list2, names } = group.order;
  const { name } = slice;
  if (group.own === void 0) {
    const next = list2[group.rows.length];
    if (next?.name === name) return true;
    if (next === void 0 && !names.has(name)) {
      list2.push(slice);
      names.add(name);
      return true;
    }
    group.own = new Set(list2.slice(0, group.rows.length).map((one) => one.name));
  }
  if (group.own.has(name)) return false;
  group.own.add(name);
  names.add(name);
  return true;
}

// src/promotion/row-table.ts
var NO_NAME = { name: "", start: 0, end: 0 };
var ROOM = 1024;
var RowTable = class {
  #text;
  slices = new DistinctSlices();
  #columns = emptyColumns(ROOM);
  length = 0;
  /** Of the rows that state them. */
  #counts = /* @__PURE__ */ new Map();
  #isSampled = true;
  constructor(text2) {
    this.#text = text2;
  }
  /** @returns false when there is a row of its metric and slice already */
  add(row) {
    const segment = row.segment === NO_NAME ? void 0 : row.segment.name;
    const index = this.length;
    const group = this.slices.add(index, row.metric.name, segment, row.slice);
    if (group === void 0) return false;
    this.#makeRoom(1);
    const columns = this.#columns;
    columns.groups[index] = group.number;
    columns.lines[index] = row.line;
    columns.starts[index] = row.start;
    columns.ends[index] = row.end;
    columns.nearest[index] = row.nearest;
    columns.samples[index] = row.samples;
    columns.sliceStarts[index] = row.slice.start;
    columns.sliceEnds[index] = row.slice.end;
    group.extremes.add(index, row.nearest, row.samples);
    if (row.samples < 0) this.#isSampled = false;
    const { numerator, denominator } = row;
    if (numerator >= 0) this.#counts.set(index, { numerator, denominator });
    this.length++;
    return true;
  }
  /**
   * Reads the rows that follow the last one and are laid out like it.
   * @param layout as `readAlike` takes it
   * @param shortest the fewest bytes of such a row
   * @param lines of a row
   */
  addAlike(layout, shortest, lines) {
    const from = this.length;
    const text2 = this.#text;
    const last = from - 1;
    const group = this.slices.groups[this.#columns.groups[last]];
    if (group.own !== void 0) return;
    this.#makeRoom(Math.ceil((text2.bytes.length - text2.at) / shortest));
    const columns = this.#columns;
    const to = readAlike(text2, layout, columns, from, group);
    columns.groups.fill(group.number, from, to);
    for (let row = from; row < to; row++) columns.lines[row] = columns.lines[row - 1] + lines;
    group.rows.add(from, to);
    text2.line += (to - from) * lines;
    this.length = to;
  }
  row(index) {
    const { groups, samples: allSamples, lines, sliceStarts, sliceEnds } = this.#columns;
    const { metric, segment } = this.slices.groups[groups[index]];
    const samples = allSamples[index];
    return {
      metric,
      value: this.#value(index),
      samples: samples < 0 ? void 0 : samples,
      counts: this.#counts.size === 0 ? void 0 : this.#counts.get(index),
      segment,
      slice: segment === void 0 ? void 0 : this.#text.knownBetween(sliceStarts[index] + 1, sliceEnds[index] - 1),
      line: lines[index],
      pointer: index
    };
  }
  all() {
    return Array.from({ length: this.length }, (_, index) => this.row(index));
  }
  /** @returns undefined where counts decide */
  measured({ rows, extremes }) {
    if (this.#counts.size > 0) return void 0;
    const { nearest: nearest2, samples } = this.#columns;
    return { rows, nearest: nearest2, samples, extremes, row: (number2) => this.row(number2) };
  }
  reported() {
    const byMetric = /* @__PURE__ */ new Map();
    for (const [metric, groups] of this.slices.byMetric) {
      const segments = [...groups].map(
        ([segment, group]) => [segment, new RowsOfTable(this, group)]
      );
      byMetric.set(metric, new Map(segments));
    }
    return {
      count: this.length,
      byMetric,
      slicesOf: this.slices.slicesOf(),
      isDistinct: true,
      isSampled: this.#isSampled
    };
  }
  #value(index) {
    const start = this.#columns.starts[index];
    const end = this.#columns.ends[index];
    const nearest2 = this.#columns.nearest[index];
    return Number.isNaN(nearest2) ? parseDecimal(this.#text.textBetween(start, end)) : new PlainDecimal(this.#text, start, end, nearest2);
  }
  #makeRoom(rows) {
    const before = this.#columns;
    const room = before.starts.length;
    if (this.length + rows <= room) return;
    const columns = emptyColumns(Math.max(this.length + rows, room * 2));
    for (const name of columnNames) columns[name].set(before[name]);
    this.#columns = columns;
  }
};
var columnNames = Object.keys(emptyColumns(0));
function emptyColumns(room) {
  return {
    groups: new Int32Array(room),
    lines: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    nearest: new Float64Array(room),
    samples: new Float64Array(room),
    sliceStarts: new Int32Array(room),
    sliceEnds: new Int32Array(room)
  };
}
var RowsOfTable = class {
  #table;
  #group;
  constructor(table, group) {
    this.#table = table;
    this.#group = group;
  }
  get length() {
    return this.#group.rows.length;
  }
  get measured() {
    return this.#table.measured(this.#group);
  }
  *[Symbol.iterator]() {
    for (const number2 of this.#group.rows) yield this.#table.row(number2);
  }
};
var PlainDecimal = class {
  #text;
  #start;
  #end;
  nearest;
  constructor(text2, start, end, nearest2) {
    this.#text = text2;
    this.#start = start;
    this.#end = end;
    this.nearest = nearest2;
  }
  get text() {
    return this.#text.textBetween(this.#start, this.#end);
  }
  get value() {
    return parseDecimal(this.text).value;
  }
};

// src/promotion/plain-rows.ts
var asciiLine = /^[!#-[\]-~]([ !#-[\]-~]*[!#-[\]-~])?$/;
var visibleLine2 = new RegExp(forms.line.pattern);
var rowKeys = ["metric", "value", "samples", "numerator", "denominator", "segment", "slice"];
var [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [123, 125, 91, 93, 58];
var ownValues = { value: VALUE, samples: SAMPLES, slice: SLICE };
var PlainRows = class {
  #text;
  #table;
  #gaps = [];
  /** The names of the row before. */
  #names = {};
  #before = { metric: NO_NAME, segment: NO_NAME };
  /** Of the last row: for each value of its own which one it is, its start and its end. */
  #places = [];
  /** The row that is being read, one object for all of them: what it does not state yet is NO_NAME or below 0. */
  #row = {
    metric: NO_NAME,
    segment: NO_NAME,
    slice: NO_NAME,
    start: -1,
    end: -1,
    nearest: Number.NaN,
    samples: -1,
    numerator: -1,
    denominator: -1,
    line: 0
  };
  constructor(text2) {
    this.#text = text2;
    this.#table = new RowTable(text2);
  }
  read() {
    const text2 = this.#text;
    text2.expect(OPEN_LIST);
    let { at: behind, line } = text2;
    do {
      text2.space();
      this.#readRow();
      if (this.#mayRepeat()) this.#readAlike(behind, line);
      ({ at: behind, line } = text2);
      text2.space();
    } while (text2.separated(CLOSE_LIST));
    return this.#table;
  }
  /** Whether the next row may be laid out as the last one, which follows another one of its metric and segment. */
  #mayRepeat() {
    const { segment, metric, numerator } = this.#row;
    const before = this.#before;
    const isSecond = before.metric === metric && before.segment === segment;
    this.#before = { metric, segment };
    return isSecond && segment !== NO_NAME && numerator < 0;
  }
  /** @param behind the row before the last one, where what stands before the last one begins */
  #readAlike(behind, line) {
    const text2 = this.#text;
    const places = this.#places;
    const layout = [];
    let start = behind;
    let shortest = text2.at - behind;
    for (let place = 0; place < places.length; place += 3) {
      const [own, from, to] = [places[place], places[place + 1], places[place + 2]];
      layout.push(start, from, own);
      shortest -= to - from;
      start = to;
    }
    layout.push(start, text2.at, END);
    this.#table.addAlike(Int32Array.from(layout), shortest, text2.line - line);
  }
  #readRow() {
    const row = this.#row;
    this.#places.length = 0;
    row.metric = row.segment = row.slice = NO_NAME;
    row.start = row.samples = row.numerator = row.denominator = -1;
    row.line = this.#text.line;
    for (let member = 0; ; member++) {
      const key = this.#next(member);
      if (key === void 0) break;
      this.#readMember(key);
    }
    if (row.metric === NO_NAME || row.start < 0) throw notPlain;
    if (row.segment === NO_NAME !== (row.slice === NO_NAME)) throw notPlain;
    if (row.samples === 0 || reservedSegments.has(row.segment.name)) throw notPlain;
    if (row.numerator < 0 !== row.denominator < 0 || row.denominator === 0) throw notPlain;
    if (!this.#table.add(row)) throw notPlain;
    if (row.numerator >= 0 && problemsOfRow(this.#table.row(this.#table.length - 1)).length > 0)
      throw notPlain;
  }
  /** A key that is there twice is not plain. */
  #readMember(key) {
    const row = this.#row;
    const text2 = this.#text;
    const start = text2.at;
    switch (key) {
      case "metric":
        if (row.metric !== NO_NAME) throw notPlain;
        row.metric = this.#name("metric");
        break;
      case "segment":
        if (row.segment !== NO_NAME) throw notPlain;
        row.segment = this.#name("segment");
        break;
      case "slice":
        if (row.slice !== NO_NAME) throw notPlain;
        row.slice = this.#slice();
        break;
      case "value":
        if (row.start >= 0) throw notPlain;
        row.start = text2.at;
        row.nearest = text2.decimal();
        row.end = text2.at;
        break;
      case "samples":
      case "numerator":
      case "denominator":
        if (row[key] >= 0) throw notPlain;
        row[key] = text2.count();
    }
    const own = ownValues[key];
    if (own !== void 0) this.#places.push(own, start, text2.at);
  }
  /** Up to the next value of the row, or its end. */
  #next(member) {
    const text2 = this.#text;
    const gap = this.#gaps[member];
    if (gap !== void 0 && text2.repeats(gap.start, gap.end)) {
      text2.line += gap.lines;
      if (gap.key !== void 0) text2.space();
      return gap.key;
    }
    const { at: start, line } = text2;
    const key = member === 0 ? this.#firstKey() : this.#laterKey();
    this.#gaps[member] = { start, end: text2.at, lines: text2.line - line, key };
    return key;
  }
  #firstKey() {
    this.#text.expect(OPEN);
    return this.#key();
  }
  #laterKey() {
    this.#text.space();
    return this.#text.separated(CLOSE) ? this.#key() : void 0;
  }
  #key() {
    const text2 = this.#text;
    text2.space();
    const found = text2.string();
    const key = rowKeys.find((one) => one === found);
    if (key === void 0) throw notPlain;
    text2.space();
    text2.expect(COLON);
    text2.space();
    return key;
  }
  /** Most likely the slice that the metric before had at this place. */
  #slice() {
    const { metric, segment } = this.#row;
    if (metric === NO_NAME || segment === NO_NAME) return this.#name("slice");
    const expected = this.#table.slices.expected(metric.name, segment.name);
    if (expected !== void 0 && this.#text.repeats(expected.start, expected.end)) return expected;
    return this.#name("slice");
  }
  /** One visible line. */
  #name(key) {
    const last = this.#names[key];
    if (last !== void 0 && this.#text.repeats(last.start, last.end)) return last;
    const start = this.#text.at;
    const name = this.#text.string();
    if (!asciiLine.test(name) && (!visibleLine2.test(name) || refusedText(name) !== void 0)) throw notPlain;
    return this.#names[key] = { start, end: this.#text.at, name };
  }
};

// src/promotion/reported.ts
var known2 = /* @__PURE__ */ new WeakMap();
function keepReported(report, reported) {
  known2.set(report, reported);
}

// src/promotion/plain-report.ts
function readPlainReport(file, bytes) {
  try {
    return readReport(file, new PlainText(bytes));
  } catch (error) {
    if (error !== notPlain) throw error;
    return void 0;
  }
}
var headForms = {
  model_name: new RegExp(forms.pathName.pattern),
  model_version: new RegExp(forms.pathName.pattern),
  objective_version: new RegExp(forms.objectiveVersion.pattern),
  evaluated_at: new RegExp(forms.time.pattern)
};
var [OPEN2, CLOSE2, COLON2] = [123, 125, 58];
function readReport(file, text2) {
  const head = {};
  let table;
  text2.space();
  text2.expect(OPEN2);
  do {
    text2.space();
    const key = text2.string();
    text2.space();
    text2.expect(COLON2);
    text2.space();
    if (key === "kpis" && table === void 0) table = new PlainRows(text2).read();
    else if (isHeadKey(key) && head[key] === void 0) head[key] = readHead(text2, headForms[key]);
    else throw notPlain;
    text2.space();
  } while (text2.separated(CLOSE2));
  text2.space();
  if (!text2.isAtEnd() || table === void 0) throw notPlain;
  const { model_name: modelName, model_version: modelVersion } = head;
  const { objective_version: objectiveVersion, evaluated_at: evaluatedAt } = head;
  if (modelName === void 0 || modelVersion === void 0 || objectiveVersion === void 0) throw notPlain;
  if (evaluatedAt === void 0 || parseTime(evaluatedAt) === void 0) throw notPlain;
  const about = { file, modelName, modelVersion, objectiveVersion, evaluatedAt };
  return reportOf(about, table);
}
function reportOf(about, table) {
  let rows;
  const report = {
    ...about,
    get rows() {
      return rows ??= table.all();
    },
    source: void 0
  };
  keepReported(report, table.reported());
  return report;
}
function readHead(text2, form2) {
  const value = text2.string();
  if (!form2.test(value)) throw notPlain;
  return value;
}
function isHeadKey(key) {
  return Object.hasOwn(headForms, key);
}

// src/governance/load-report.ts
async function loadReport(request) {
  const { file, bytes } = request;
  const ending = endingOf(file);
  const named3 = request.format ?? ending?.format;
  if (ending?.format !== void 0 && named3 !== ending.format) {
    return unknown(file, `The file is named as ${formatWords[ending.format]}, not as ${words2(named3)}.`);
  }
  const syntaxes = ending === void 0 ? syntaxesTried(bytes, named3) : [ending.syntax];
  const [first, second] = syntaxes;
  if (first === "json" && second === void 0 && (named3 ?? "native") === "native") {
    const plain3 = bytes.byteLength > KPI_REPORT_LIMIT_BYTES ? void 0 : readPlainReport(file, bytes);
    if (plain3 !== void 0) return { value: plain3, findings: [] };
  }
  const read3 = [];
  const broken = [];
  for (const syntax of syntaxes) {
    const found = await readIn(syntax, file, bytes);
    if (Array.isArray(found)) broken.push(found);
    else read3.push(found);
  }
  const [only = []] = broken;
  if (read3.length === 0 && broken.length === 1) return { value: void 0, findings: only };
  return named3 === void 0 ? detected(request, read3) : asNamed(request, named3, read3);
}
function syntaxesTried(bytes, named3) {
  const possible = named3 === void 0 ? ["json", "yaml", "toml", "prometheus", "csv"] : syntaxesOf[named3];
  const first = String.fromCharCode(bytes.find((byte) => byte > 32) ?? 32);
  if (first === "{" && possible.includes("json")) return ["json"];
  const others = possible.filter((syntax) => syntax !== "json" || first === "[");
  return bytes.byteLength <= YAML_LIMIT_BYTES ? others : others.filter((syntax) => syntax !== "yaml" && syntax !== "toml");
}
async function readIn(syntax, file, bytes) {
  if (syntax === "prometheus" || syntax === "csv") {
    const { text: text2, findings: findings2 } = decodeText(file, bytes, KPI_REPORT_LIMIT_BYTES);
    if (text2 === void 0) return [...findings2];
    const looks = syntax === "csv" ? looksLikeCsv(text2) : looksLikePrometheus(text2);
    return { source: { file, text: text2 }, formats: looks ? [syntax] : [] };
  }
  const { document, findings } = await readDocument(syntax, file, bytes);
  if (document === void 0) return [...findings];
  const fitting = formatsOf(document.value).filter((format) => syntaxesOf[format].includes(syntax));
  return { source: { file, document }, formats: fitting };
}
async function readDocument(syntax, file, bytes) {
  if (syntax === "json") return readJson(file, bytes);
  return syntax === "yaml" ? readYaml(file, bytes) : (await Promise.resolve().then(() => __toESM(require("./kpi-import.js"), 1))).readToml(file, bytes);
}
function detected(request, read3) {
  const found = read3.flatMap(({ source, formats }) => formats.map((format) => ({ source, format })));
  const [only] = found;
  if (only !== void 0 && found.length === 1) return loadAs(request, only.format, only.source);
  const message = found.length === 0 ? "The content is of no format of a KPI report that is known." : `The content may be ${[...new Set(found.map(({ format }) => formatWords[format]))].join(" or ")}.`;
  return Promise.resolve(unknown(request.file, message));
}
function asNamed(request, named3, read3) {
  const fits = ({ source, formats }) => formats.includes(named3) || named3 === "metrics" && "document" in source && (isMapping(source.document.value) || Array.isArray(source.document.value));
  const fitting = read3.filter(fits);
  const [only] = fitting;
  if (only !== void 0 && fitting.length === 1) return loadAs(request, named3, only.source);
  const [alone] = read3;
  if (alone !== void 0 && read3.length === 1 && ["native", "csv", "prometheus"].includes(named3))
    return loadAs(request, named3, alone.source);
  return Promise.resolve(unknown(request.file, `The content is not ${formatWords[named3]}.`));
}
async function loadAs(request, format, source) {
  const { modelName, modelVersion } = request;
  if (format === "native") {
    return "document" in source ? loadKpiReportDocument({ document: source.document, findings: [] }, { modelName, modelVersion }) : unknown(request.file, "The content is not a native report.");
  }
  const mapping = await request.mapping(format);
  if (mapping !== void 0 && mapping.value === void 0)
    return { value: void 0, findings: mapping.findings };
  const { importReport } = await Promise.resolve().then(() => __toESM(require("./kpi-import.js"), 1));
  return importReport(format, source, { modelName, modelVersion, mapping: mapping?.value });
}
function unknown(file, message) {
  const listed2 = `${message} The formats are ${kpiFormats.join(", ")}.`;
  return {
    value: void 0,
    findings: [finding("kpi-format-unknown", listed2, { file, at: { line: 1, column: 1 } })]
  };
}
var words2 = (format) => format === void 0 ? "another format" : formatWords[format];

// src/governance/succession.ts
function predecessorOf(version2, supersedes, versions) {
  if (supersedes === void 0) return versions[countBelow(version2, versions) - 1] ?? "none";
  const named3 = versions[countBelow(supersedes, versions)];
  const found = named3 !== void 0 && compareVersions(named3, supersedes) === 0;
  return found && compareVersions(named3, version2) < 0 ? named3 : "missing";
}
function baselinesOf(version2, supersedes, versions, own) {
  const named3 = predecessorOf(version2, supersedes, versions);
  if (named3 === "missing") return "missing";
  const nextLower = predecessorOf(version2, void 0, versions);
  const highest = versions.findLast((one) => one.id !== version2.id && !own.has(one.id));
  const found = [named3, nextLower, highest].filter((one) => one !== void 0 && typeof one !== "string");
  return [...new Set(found)];
}
function countBelow(version2, versions) {
  let [low, high] = [0, versions.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (compareVersions(versions[middle], version2) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/governance/tree-reader.ts
function isWithinLimit(governed, { size }) {
  return size === void 0 || size <= limitOf(governed);
}
function limitOf({ kind }) {
  if (kind === "profile") return PROFILE_LIMIT_BYTES;
  return kind === "kpi-report" ? KPI_REPORT_LIMIT_BYTES : YAML_LIMIT_BYTES;
}
var KEPT_FILES = 4;
var TreeReader = class {
  tree;
  kept = /* @__PURE__ */ new Map();
  policies = /* @__PURE__ */ new Map();
  versionsByDomain = /* @__PURE__ */ new Map();
  mappings;
  objectivesByDomain = /* @__PURE__ */ new Map();
  folders;
  lastReport;
  /**
   * @param mappings whose mapping tells what the names in reports of other tools mean; default: this tree's own. A pull
   *   request is not judged by the mapping that it would change itself.
   */
  constructor(tree2, mappings) {
    this.tree = tree2;
    this.mappings = mappings ?? this;
  }
  /** @returns undefined when the tree has no such path */
  async load(path) {
    const entry = this.tree.entries.get(path);
    const governed = classifyPath(path, entry?.mode);
    if (entry === void 0 || governed === void 0) return void 0;
    const known3 = this.policies.get(path) ?? this.kept.get(path);
    if (known3 !== void 0) return known3;
    const loaded = governed.kind === "refused" || governed.kind === "note" ? loadGovernedFile(governed, new Uint8Array()) : !isWithinLimit(governed, entry) ? { value: void 0, findings: [tooLarge(path, limitOf(governed))] } : await this.read(governed);
    this.keep(path, loaded);
    return loaded;
  }
  /** The bytes of a listed file: of the report that was loaded last the very ones that it was read from. */
  async bytesOf(path) {
    return this.lastReport?.path === path ? this.lastReport.bytes : this.tree.read(path);
  }
  /** A file of a certain kind; undefined when there is none or it is invalid. */
  async value(path, kind) {
    const file = (await this.load(path))?.value;
    return file?.kind === kind ? file.value : void 0;
  }
  /** The mapping that tells what the names in reports of other tools mean; one that is not valid is not taken for none. */
  async mapping() {
    const loaded = await this.load(KPI_MAPPING_PATH);
    if (loaded === void 0) return void 0;
    if (loaded.value?.kind === "kpi-mapping") return { value: loaded.value.value, findings: [] };
    const message = `${KPI_MAPPING_PATH}, which says what names in reports mean, is not valid.`;
    return {
      value: void 0,
      findings: [finding("kpi-mapping-unusable", message, { file: KPI_MAPPING_PATH })]
    };
  }
  /** The objective files of a domain, lowest version first. */
  objectivesOf(domain) {
    const known3 = this.objectivesByDomain.get(domain);
    if (known3 !== void 0) return known3;
    const { listing } = this.tree;
    const paths = listing?.under(`objectives/${domain}`) ?? this.objectiveFolders().get(domain) ?? [];
    const files = [...paths].flatMap((path) => {
      const governed = classifyPath(path, this.tree.entries.get(path)?.mode);
      return governed?.kind === "objective" ? [governed] : [];
    });
    files.sort((a, b) => compareVersions(a.version, b.version) || compareText(a.path, b.path));
    this.objectivesByDomain.set(domain, files);
    return files;
  }
  /** The highest version of every domain, by domain. */
  newestObjectives() {
    return [...this.objectiveFolders().keys()].flatMap((domain) => this.objectivesOf(domain).at(-1) ?? []);
  }
  /** The waivers that are there, by path. */
  waivers() {
    return pathsUnder(this.tree, "policies/waivers").filter((path) => classifyPath(path, this.tree.entries.get(path)?.mode)?.kind === "waiver").toSorted(compareText);
  }
  /**
   * The files that an objective is compared with, as `baselinesOf` says.
   * @param own paths that come with the same change
   */
  baselinesOf(version2, supersedes, own) {
    const files = this.objectivesOf(version2.domain);
    const versions = this.versionsByDomain.get(version2.domain) ?? files.map((file) => file.version);
    this.versionsByDomain.set(version2.domain, versions);
    const found = baselinesOf(version2, supersedes, versions, own);
    return found === "missing" ? found : found.map((one) => files[versions.indexOf(one)]);
  }
  /** A file that cannot be read is a finding, so that all others are still checked. */
  async read(governed) {
    let bytes;
    try {
      bytes = await this.tree.read(governed.path);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return {
        value: void 0,
        findings: [
          finding("file-unreadable", `This file cannot be read: ${error.code}.`, { file: governed.path })
        ]
      };
    }
    if (governed.kind !== "kpi-report") return loadGovernedFile(governed, bytes);
    const { path: file, modelName, modelVersion } = governed;
    this.lastReport = { path: file, bytes };
    const mapping = () => this.mappings.mapping();
    return governedReport(
      governed,
      await loadReport({ file, bytes, format: void 0, modelName, modelVersion, mapping })
    );
  }
  /** What lies in each folder of objectives, told apart by its domain alone: most is never looked at. */
  objectiveFolders() {
    if (this.folders !== void 0) return this.folders;
    const folders = /* @__PURE__ */ new Map();
    for (const path of this.tree.entries.keys()) {
      if (!path.startsWith("objectives/")) continue;
      const domain = path.slice("objectives/".length, path.indexOf("/", "objectives/".length));
      const paths = folders.get(domain);
      if (paths === void 0) folders.set(domain, [path]);
      else paths.push(path);
    }
    this.folders = folders;
    return folders;
  }
  keep(path, loaded) {
    if (path.startsWith("policies/") || path === KPI_MAPPING_PATH) {
      this.policies.set(path, loaded);
      return;
    }
    this.kept.set(path, loaded);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT_FILES && oldest !== void 0) this.kept.delete(oldest);
  }
};

// src/lineage/graph/edge-set.ts
var FIRST_CAPACITY = 1024;
var EdgeSet = class {
  size = 0;
  from = new Uint32Array(FIRST_CAPACITY);
  to = new Uint32Array(FIRST_CAPACITY);
  version = new Uint32Array(FIRST_CAPACITY);
  /** Open addressing: the number of an edge plus one, or 0; never more than half full. */
  table = new Uint32Array(FIRST_CAPACITY * 2);
  add(from, to, version2) {
    const place = this.placeOf(from, to, version2);
    if (this.table[place] !== 0) return;
    if (this.size < this.from.length) this.put(place, from, to, version2);
    else {
      this.grow();
      this.put(this.placeOf(from, to, version2), from, to, version2);
    }
  }
  put(place, from, to, version2) {
    this.from[this.size] = from;
    this.to[this.size] = to;
    this.version[this.size] = version2;
    this.size += 1;
    this.table[place] = this.size;
  }
  /** Where an edge lies in the table, or where it would. */
  placeOf(from, to, version2) {
    const mask = this.table.length - 1;
    let hash = Math.imul(from, 2654435761) ^ Math.imul(to, 2246822507) ^ Math.imul(version2, 3266489909);
    hash = Math.imul(hash ^ hash >>> 15, 739982445);
    for (let place = (hash ^ hash >>> 13) & mask; ; place = place + 1 & mask) {
      const edge = this.table[place] - 1;
      if (edge < 0) return place;
      if (this.from[edge] === from && this.to[edge] === to && this.version[edge] === version2) return place;
    }
  }
  grow() {
    const capacity = this.from.length * 2;
    this.from = grown(this.from, capacity);
    this.to = grown(this.to, capacity);
    this.version = grown(this.version, capacity);
    this.table = new Uint32Array(capacity * 2);
    for (let edge = 0; edge < this.size; edge += 1)
      this.table[this.placeOf(this.from[edge], this.to[edge], this.version[edge])] = edge + 1;
  }
};
function grown(values, capacity) {
  const larger = new Uint32Array(capacity);
  larger.set(values);
  return larger;
}

// src/lineage/graph/graph.ts
var LineageGraph = class {
  parts;
  /** By node: the walk that came to it last, and its place in that; a walk costs no more than what it comes to. */
  walked;
  places;
  walks = 0;
  constructor(parts) {
    this.parts = parts;
    this.walked = new Uint32Array(parts.names.length);
    this.places = new Uint32Array(parts.names.length);
  }
  get size() {
    return this.parts.names.length;
  }
  /** The numbers of the nodes of a kind that are written so. */
  written(kind, written2) {
    const of = nodeKinds.indexOf(kind);
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = low + high >>> 1;
      const order = this.parts.kinds[middle] - of || compareText(writtenName(this.nodeAt(middle)), written2);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (let node = low; node < this.size; node += 1) {
      if (this.parts.kinds[node] !== of || writtenName(this.nodeAt(node)) !== written2) break;
      found.push(node);
    }
    return found;
  }
  nodeAt(node) {
    const { kinds, namespaces, names } = this.parts;
    return { kind: nodeKinds[kinds[node]], namespace: namespaces[node], name: names[node] };
  }
  /** The version that an edge states. */
  versionAt(direction, edge) {
    const { versions } = this.parts;
    return versions[this.parts[direction].versions[edge]];
  }
  /** The numbers of the edges of a node: `[first, after the last]`. */
  edgesOf(node, direction) {
    const { offsets } = this.parts[direction];
    return [offsets[node], offsets[node + 1]];
  }
  /** Where an edge leads in its direction. */
  endOf(direction, edge) {
    return this.parts[direction].ends[edge];
  }
  /** All that is reached from a node in at most so many steps. A circle is gone through once. */
  walk(start, direction, depth = Number.POSITIVE_INFINITY) {
    const { walked, places } = this;
    const { offsets, ends: targets2 } = this.parts[direction];
    const [nodes, depths, ends] = [[start], [0], []];
    this.walks += 1;
    walked[start] = this.walks;
    places[start] = 0;
    for (let at3 = 0; at3 < nodes.length && depths[at3] < depth; at3 += 1) {
      const node = nodes[at3];
      for (let edge = offsets[node]; edge < offsets[node + 1]; edge += 1) {
        const end = targets2[edge];
        if (walked[end] !== this.walks) {
          walked[end] = this.walks;
          places[end] = nodes.length;
          nodes.push(end);
          depths.push(depths[at3] + 1);
        }
        ends.push(places[end]);
      }
    }
    return { nodes, depths, ends };
  }
};

// src/lineage/graph/graph-builder.ts
var GraphBuilder = class {
  kinds = [];
  namespaces = [];
  names = [];
  ids = /* @__PURE__ */ new Map();
  edges = new EdgeSet();
  /** Numbered as they appear; 0 stands for one that is not said. */
  versions = /* @__PURE__ */ new Map();
  /** The number of a node, which is new where it was not told of before. */
  node(kind, namespace, name) {
    const known3 = this.find(kind, namespace, name);
    if (known3 !== void 0) return known3;
    const id = this.names.length;
    this.kinds.push(nodeKinds.indexOf(kind));
    this.namespaces.push(namespace);
    this.names.push(name);
    const ofKind = this.ids.get(kind) ?? /* @__PURE__ */ new Map();
    const ofNamespace = ofKind.get(namespace) ?? /* @__PURE__ */ new Map();
    this.ids.set(kind, ofKind.set(namespace, ofNamespace.set(name, id)));
    return id;
  }
  find(kind, namespace, name) {
    return this.ids.get(kind)?.get(namespace)?.get(name);
  }
  /** @param version of the data set or job that is an end of it, where it is said */
  edge(from, to, version2) {
    let known3 = version2 === void 0 ? 0 : this.versions.get(version2);
    if (known3 === void 0) this.versions.set(version2, known3 = this.versions.size + 1);
    this.edges.add(from, to, known3);
  }
  build() {
    const { order, numberOf: numberOf2 } = this.numbered();
    const texts = [...this.versions.keys()];
    const byText = texts.map((_, at3) => at3).toSorted((a, b) => compareText(texts[a], texts[b]));
    const versionOf2 = new Uint32Array(texts.length + 1);
    for (const [rank, at3] of byText.entries()) versionOf2[at3 + 1] = rank + 1;
    const { size, from, to, version: version2 } = this.edges;
    for (let edge = 0; edge < size; edge += 1) {
      from[edge] = numberOf2[from[edge]];
      to[edge] = numberOf2[to[edge]];
      version2[edge] = versionOf2[version2[edge]];
    }
    const most = Math.max(order.length, texts.length + 1);
    const byVersion = sortedBy(version2, identity(size), most);
    const sizes = { nodes: order.length, most };
    return new LineageGraph({
      kinds: Uint8Array.from(order, (id) => this.kinds[id]),
      namespaces: Array.from(order, (id) => this.namespaces[id]),
      names: Array.from(order, (id) => this.names[id]),
      versions: [void 0, ...byText.map((at3) => texts[at3])],
      down: adjacency({ near: from, far: to, version: version2 }, byVersion, sizes),
      up: adjacency({ near: to, far: from, version: version2 }, byVersion, sizes)
    });
  }
  /** The nodes by kind and name, and the place of each therein; a node that is another one has the place of that. */
  numbered() {
    const sameAs = /* @__PURE__ */ new Map();
    for (const kind of ["dataset", "job"])
      for (const [name, id] of this.ids.get(kind)?.get(void 0) ?? []) {
        const other = this.named(kind, name);
        if (other !== void 0) sameAs.set(id, other);
      }
    const written2 = this.names.map((name, id) => writtenName({ namespace: this.namespaces[id], name }));
    const order = identity(this.names.length).filter((id) => !sameAs.has(id)).toSorted(
      (a, b) => this.kinds[a] - this.kinds[b] || compareText(written2[a], written2[b]) || compareText(this.names[a], this.names[b]) || Number(this.namespaces[a] !== void 0) - Number(this.namespaces[b] !== void 0)
    );
    const numberOf2 = new Uint32Array(this.names.length);
    for (const [number2, id] of order.entries()) numberOf2[id] = number2;
    for (const [id, other] of sameAs) numberOf2[id] = numberOf2[other];
    return { order, numberOf: numberOf2 };
  }
  /** The one node with a namespace that is written as a name without one; undefined where there are several. */
  named(kind, written2) {
    const found = [];
    for (let at3 = written2.indexOf("/"); at3 >= 0; at3 = written2.indexOf("/", at3 + 1)) {
      const id = this.find(kind, written2.slice(0, at3), written2.slice(at3 + 1));
      if (id !== void 0) found.push(id);
    }
    return found.length === 1 ? found[0] : void 0;
  }
};
function adjacency({ near, far, version: version2 }, order, { nodes, most }) {
  const sorted = sortedBy(near, sortedBy(far, order, most), most);
  const offsets = new Uint32Array(nodes + 1);
  const ends = new Uint32Array(sorted.length);
  const versions = new Uint32Array(sorted.length);
  let length = 0;
  for (let at3 = 0; at3 < sorted.length; at3 += 1) {
    const [edge, before] = [sorted[at3], sorted[at3 - 1]];
    const isAgain = before !== void 0 && near[before] === near[edge] && far[before] === far[edge] && version2[before] === version2[edge];
    if (isAgain) continue;
    ends[length] = far[edge];
    versions[length] = version2[edge];
    length += 1;
    offsets[near[edge] + 1] = length;
  }
  for (let node = 1; node <= nodes; node += 1) offsets[node] = Math.max(offsets[node], offsets[node - 1]);
  return { offsets, ends: ends.slice(0, length), versions: versions.slice(0, length) };
}
function sortedBy(keys, order, most) {
  const places = new Uint32Array(most + 1);
  for (const edge of order) places[keys[edge] + 1] += 1;
  for (let key = 1; key <= most; key += 1) places[key] += places[key - 1];
  const sorted = new Uint32Array(order.length);
  for (const edge of order) {
    const key = keys[edge];
    sorted[places[key]] = edge;
    places[key] += 1;
  }
  return sorted;
}
function identity(size) {
  return Uint32Array.from({ length: size }, (_, at3) => at3);
}

// src/lineage/graph/sources.ts
var unique = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
function addModel(graph, { model_name: name, ...model2 }) {
  const { training_run: run2, datasets: datasets2 = [], feature_pipelines: pipelines = [] } = model2.lineage ?? {};
  const itself = graph.node("model", void 0, `${name}@${model2.model_version}`);
  graph.edge(graph.node("objective", void 0, model2.objective_version), itself);
  let into = itself;
  if (run2 !== void 0) {
    const isUnique = unique.test(run2.id);
    into = graph.node("run", isUnique ? void 0 : name, isUnique ? run2.id.toLowerCase() : run2.id);
    graph.edge(into, itself);
  }
  for (const one of datasets2) graph.edge(graph.node("dataset", one.namespace, one.name), into, one.version);
  for (const one of pipelines) graph.edge(graph.node("job", void 0, one.name), into, one.version);
}
function addKpiReport(graph, { path, modelName, modelVersion }) {
  const model2 = graph.node("model", void 0, `${modelName}@${modelVersion}`);
  graph.edge(model2, graph.node("kpi-report", void 0, path));
}
function addEvent(graph, event) {
  const dataset2 = event["dataset"];
  if (event["job"] === void 0) {
    graph.node("dataset", textOf(dataset2, "namespace"), textOf(dataset2, "name"));
    return;
  }
  const job2 = event["job"];
  const doers = [graph.node("job", textOf(job2, "namespace"), textOf(job2, "name"))];
  const id = event["run"]?.["runId"];
  const run2 = id === void 0 ? void 0 : graph.find("run", void 0, id.toLowerCase());
  if (run2 !== void 0) {
    graph.edge(doers[0], run2, facetText(job2, "sourceCodeLocation", "tag"));
    doers.push(run2);
  }
  for (const one of datasetsIn(event["inputs"]))
    for (const doer of doers) graph.edge(nodeOf(graph, one), doer, versionOf(one));
  for (const one of datasetsIn(event["outputs"]))
    for (const doer of doers) graph.edge(doer, nodeOf(graph, one), versionOf(one));
}
var datasetsIn = (list2) => list2 ?? [];
var nodeOf = (graph, dataset2) => graph.node("dataset", textOf(dataset2, "namespace"), textOf(dataset2, "name"));
var versionOf = (dataset2) => facetText(dataset2, "version", "datasetVersion");
var textOf = (owner, key) => owner[key];
function facetText(owner, facet, key) {
  const facets2 = owner["facets"] ?? {};
  return Object.hasOwn(facets2, facet) ? facets2[facet][key] : void 0;
}

// src/lineage/source-document.ts
function isMapping2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/lineage/openlineage/form.ts
var eventTypes = ["START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER"];
var uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var uri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\\]+$/;
function eventFault(event) {
  if (!isMapping2(event)) return { pointer: "", message: "An event must be a JSON object." };
  return properties({ eventTime: time, producer: address, schemaURL: address })(event, "") ?? subject(event);
}
function subject(event) {
  if (event["run"] !== void 0 || event["eventType"] !== void 0) return runEvent(event, "");
  if (event["job"] !== void 0) return properties({ job }, datasetLists)(event, "");
  if (event["dataset"] !== void 0) return properties({ dataset: dataset() })(event, "");
  return { pointer: "", message: "An event must have `run` and `job`, or `job`, or `dataset`." };
}
var text = (value, pointer) => typeof value === "string" ? void 0 : { pointer, message: "This must be text." };
var address = (value, pointer) => typeof value === "string" && uri.test(value) ? void 0 : { pointer, message: "This must be a URI." };
var time = (value, pointer) => typeof value === "string" && parseTime(value) !== void 0 ? void 0 : { pointer, message: "This must be a time as RFC 3339 writes it, with its offset from UTC." };
var runId = (value, pointer) => typeof value === "string" && uuid.test(value) ? void 0 : { pointer, message: "This must be a UUID." };
var eventType = (value, pointer) => eventTypes.includes(value) ? void 0 : { pointer, message: `This must be one of ${eventTypes.join(", ")}.` };
function properties(required, optional = {}) {
  return (value, pointer) => {
    if (!isMapping2(value)) return { pointer, message: "This must be an object." };
    for (const [key, check] of [...Object.entries(required), ...Object.entries(optional)]) {
      const place = `${pointer}/${key}`;
      const part = Object.hasOwn(value, key) ? value[key] : void 0;
      if (part === void 0 && Object.hasOwn(optional, key)) continue;
      const fault = part === void 0 ? { pointer: place, message: "This is missing." } : check(part, place);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
}
function facets(known3 = {}) {
  return (value, pointer) => {
    if (!isMapping2(value)) return { pointer, message: "This must be an object." };
    for (const [name, facet] of Object.entries(value)) {
      const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const own = Object.hasOwn(known3, name) ? known3[name] : void 0;
      const fault = baseFacet(facet, place) ?? own?.(facet, place);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
}
var baseFacet = properties({ _producer: address, _schemaURL: address });
function list(item) {
  return (value, pointer) => {
    if (!Array.isArray(value)) return { pointer, message: "This must be a list." };
    for (const [index, one] of value.entries()) {
      const fault = item(one, `${pointer}/${index}`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
}
var version = properties({ datasetVersion: text });
var parent = properties({ run: properties({ runId }), job: properties({ namespace: text, name: text }) });
var sourceCodeLocation = properties({ type: text, url: text }, { repoUrl: text, version: text, tag: text });
function dataset(ofUse = {}) {
  return properties({ namespace: text, name: text }, { facets: facets({ version }), ...ofUse });
}
var job = properties({ namespace: text, name: text }, { facets: facets({ sourceCodeLocation }) });
var run = properties({ runId }, { facets: facets({ parent }) });
var datasetLists = {
  inputs: list(dataset({ inputFacets: facets() })),
  outputs: list(dataset({ outputFacets: facets() }))
};
var runEvent = properties({ run, job }, { eventType, ...datasetLists });

// src/lineage/openlineage/read-event.ts
var EVENT_LIMIT_BYTES = 4 * 1024 * 1024;
var MOST_REFUSALS3 = 100;
function readEvent(text2) {
  const plain3 = plainJson(text2);
  if (plain3 !== void 0) return checked(plain3.value);
  const { root, refusals = [] } = parseJson(text2);
  const [refusal] = refusals.filter(({ id }) => id !== "text-control-character");
  if (refusal?.id === "json-syntax") return { fault: faultOf("This is not JSON."), isJson: false };
  if (refusal !== void 0) return { fault: faultOf(refusal.message), isJson: true };
  if (refusals.length >= MOST_REFUSALS3)
    return { fault: faultOf("This event holds too many control characters."), isJson: true };
  return checked(root === void 0 ? JSON.parse(text2) : root.value);
}
function checked(event) {
  const fault = eventFault(event);
  return fault === void 0 ? { event } : { fault, isJson: true };
}
var faultOf = (message) => ({ pointer: "", message });

// src/command/ask/models.ts
var import_node_path3 = require("node:path");

// src/lineage/openlineage/lines.ts
var MOST_FAULTS = 20;
function readEventLines(file, lines, isWhole) {
  const events = /* @__PURE__ */ new Map();
  const findings = [];
  for (const [index, line] of lines.entries()) {
    if (findings.length >= MOST_FAULTS) break;
    if (line.trim() === "") continue;
    const read3 = readEvent(line);
    const at3 = { line: index + 1, column: 1 };
    if (read3.event !== void 0) events.set(index, read3.event);
    else if (!isWhole && !read3.isJson && index === lines.length - 1) {
      findings.push(finding("openlineage-line-torn", "The last line ends within an event.", { file, at: at3 }));
    } else {
      const { pointer, message } = read3.fault;
      const where = pointer === "" ? "" : `${pointer}: `;
      findings.push(finding("openlineage-event-malformed", `${where}${message}`, { file, at: at3 }));
    }
  }
  return { events, findings };
}

// src/report/findings.ts
function findingsText(findings, files) {
  const blocks = findings.map((one) => {
    const head = `${placeText(one)}${one.level.padEnd(8)} ${one.id}`;
    return `${head}
    ${escapeText(one.message)}
${one.mend === void 0 ? "" : `    ${escapeText(one.mend)}
`}`;
  });
  const counted3 = ["error", "warning", "note"].flatMap((level) => {
    const count = countOf(findings, level);
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? "" : "s"}`];
  });
  const summary = counted3.length === 0 ? "No findings" : counted3.join(", ");
  return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${summary} in ${files} file${files === 1 ? "" : "s"}.
`;
}
function placeText({ file, line, column }) {
  if (file === void 0) return "";
  return `${escapeText(file)}${line === void 0 ? "" : `:${line}:${column ?? 1}`}  `;
}
function countOf(findings, level) {
  return findings.filter((one) => one.level === level).length;
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

// src/command/ask/models.ts
var repositoryPath = new RegExp(forms.repositoryPath.pattern);
async function* registrations(reader) {
  for (const path of pathsUnder(reader.tree, "models")) {
    const loaded = await reader.load(path);
    if (loaded?.value?.kind === "note") continue;
    if (loaded?.value?.kind !== "model")
      throw new UsageError(`${path} is no valid registration:
${findingsText(loaded?.findings ?? [], 1)}`);
    yield { path, model: loaded.value.value };
  }
}
function citedEvents(root, uri2, digest) {
  if (!repositoryPath.test(uri2)) return "it lies outside the repository";
  let bytes;
  try {
    bytes = readRegularFile((0, import_node_path3.join)(root, uri2));
  } catch (error) {
    if (error instanceof UnreadableFile) return "it cannot be read";
    throw error;
  }
  if (sha256(bytes) !== digest) return "it is not the file that was registered";
  const text2 = new TextDecoder().decode(bytes);
  const { events, findings } = readEventLines(uri2, text2.split("\n"), text2.endsWith("\n"));
  return findings.length > 0 ? `${findings.length} of its lines are no event` : events;
}

// src/command/ask/lineage-graph.ts
var MOST_NAMED = 20;
async function loadGraph(root, files) {
  const builder = new GraphBuilder();
  const newest = new Newest();
  const unread = [];
  const cited = await addRegistered(builder, newest, root);
  for (const { path, uri: uri2, sha256: sha2562 } of cited.values()) {
    const events = citedEvents(root, uri2, sha2562);
    if (typeof events === "string") unread.push(`${path}: ${uri2}: ${events}`);
    else
      for (const event of events.values()) {
        addEvent(builder, event);
        newest.see(event["eventTime"]);
      }
  }
  for (const { name, path } of files) unread.push(...await addEvents(builder, newest, name, path));
  return { graph: builder.build(), unread, newest: newest.written };
}
async function addRegistered(builder, newest, root) {
  const cited = /* @__PURE__ */ new Map();
  const reader = new TreeReader(folderTree(root));
  for await (const { path, model: model2 } of registrations(reader)) {
    addModel(builder, model2);
    newest.see(model2.registered_at);
    for (const { uri: uri2, sha256: sha2562 } of model2.lineage?.openlineage ?? [])
      cited.set(`${sha2562} ${uri2}`, { path, uri: uri2, sha256: sha2562 });
  }
  for (const path of pathsUnder(reader.tree, "kpis")) {
    const governed = classifyPath(path, reader.tree.entries.get(path)?.mode);
    if (governed?.kind === "kpi-report") addKpiReport(builder, governed);
  }
  return cited;
}
async function addEvents(builder, newest, name, path) {
  const unread = [];
  let count = 0;
  for await (const { number: number2, text: text2, problem } of LineSource.ofFile(name, path, EVENT_LIMIT_BYTES).lines()) {
    const read3 = text2 === void 0 ? void 0 : readEvent(text2);
    if (read3?.event !== void 0) {
      addEvent(builder, read3.event);
      newest.see(read3.event["eventTime"]);
      continue;
    }
    count += 1;
    const pointer = read3 === void 0 || read3.fault.pointer === "" ? "" : `${read3.fault.pointer}: `;
    if (count <= MOST_NAMED) unread.push(`${name}:${number2}: ${pointer}${read3?.fault.message ?? problem}`);
  }
  if (count > MOST_NAMED) unread.push(`${name}: and ${count - MOST_NAMED} more lines`);
  return unread;
}
var Newest = class {
  written;
  at = Number.NEGATIVE_INFINITY;
  see(written2) {
    const at3 = parseTime(written2);
    if (at3 < this.at || at3 === this.at && written2 >= this.written) return;
    this.at = at3;
    this.written = written2;
  }
};

// src/command/options.ts
var import_node_util = require("node:util");
var import_node_path5 = require("node:path");

// src/files/repository-root.ts
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
function findRoot(from) {
  for (let folder = (0, import_node_path4.resolve)(from); ; folder = (0, import_node_path4.dirname)(folder)) {
    if ((0, import_node_fs4.existsSync)((0, import_node_path4.join)(folder, ".git"))) return folder;
    if ((0, import_node_path4.dirname)(folder) === folder) return (0, import_node_path4.resolve)(from);
  }
}

// src/command/options.ts
function parseOptions2(args, names, formats, { repeated = [], flags = [] } = {}) {
  const known3 = ["format", "repo", ...names, ...repeated, ...flags];
  const { tokens, positionals } = (0, import_node_util.parseArgs)({
    args: [...args],
    options: Object.fromEntries(
      known3.map((name) => [
        name,
        { type: flags.includes(name) ? "boolean" : "string" }
      ])
    ),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const values = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.name === "h") {
      throw new UsageError(
        `${token.rawName} says how a command is used when it is all that follows the command.`
      );
    }
    if (!known3.includes(token.name)) {
      throw new UsageError(`Unknown option ${token.rawName}. ${didYouMean(token.name, known3) ?? ""}`.trim());
    }
    const earlier = values.get(token.name) ?? [];
    if (earlier.length > 0 && !repeated.includes(token.name))
      throw new UsageError(`--${token.name} is given twice.`);
    if (flags.includes(token.name)) {
      if (token.value !== void 0) throw new UsageError(`--${token.name} takes no value.`);
      values.set(token.name, [""]);
      continue;
    }
    const missing = token.value === void 0 || !token.inlineValue && token.value.startsWith("-");
    if (missing) throw new UsageError(`--${token.name} needs a value.`);
    values.set(token.name, [...earlier, token.value]);
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
function rootOf(options, terminal) {
  const repo = options.value("repo");
  return repo === void 0 ? findRoot(terminal.folder) : (0, import_node_path5.resolve)(terminal.folder, repo);
}

// src/command/lineage.ts
var MOST_LISTED2 = 10;
var MERMAID_EDGES = 500;
var COLLECT_EARLY = "--heap-growing-percent=50";
var render = {
  text: lineageText,
  json: lineageJson,
  mermaid: lineageMermaid,
  openlineage: lineageOpenLineage
};
var lineage = {
  usage: "lineage NODE --up | --down [--depth N] [--events FILE\u2026] [--namespace NS] [--format text|json|mermaid|openlineage] [--repo DIR]",
  async run(args, terminal) {
    const options = parseOptions2(args, ["depth", "namespace"], Object.keys(render), {
      repeated: ["events"],
      flags: ["up", "down"]
    });
    const { node, direction, depth } = askedIn(options);
    const asked = { ...askedNode(node), namespace: options.value("namespace") };
    const files = options.values("events").map((name) => ({ name, path: (0, import_node_path6.resolve)(terminal.folder, name) }));
    (0, import_node_v8.setFlagsFromString)(COLLECT_EARLY);
    const { graph, unread, newest } = await loadGraph(rootOf(options, terminal), files);
    const start = nodeNamed(graph, node, asked);
    const { nodes, edges, circles } = start === void 0 ? { nodes: [], edges: [], circles: [] } : lineageOf(graph, start, direction, depth);
    const answer = {
      asked: { node, direction, depth: depth ?? null },
      found: start !== void 0,
      nearest_by_spelling: start === void 0 ? nearestNode(graph, asked) ?? null : null,
      complete: unread.length === 0,
      unread: [...unread],
      newest: newest ?? null,
      nodes: nodes.map((one) => ({ ...one, namespace: one.namespace ?? null })),
      edges: edges.map(({ from, to, versions }) => ({ from, to, versions: [...versions] })),
      circles: circles.map((circle) => [...circle]),
      tool: { name: "tracegate", version: toolVersion }
    };
    const format = options.value("format") ?? "text";
    const isDrawing = format === "mermaid" || format === "openlineage";
    if (isDrawing) {
      for (const one of unread) terminal.err(`tracegate: not read: ${escapeText(one)}
`);
      if (!answer.found) terminal.err(`tracegate: ${unknownText(answer)}
`);
      if (format === "mermaid" && edges.length > MERMAID_EDGES)
        terminal.err(
          `tracegate: ${edges.length} edges, and Mermaid draws ${MERMAID_EDGES} unless maxEdges says otherwise; --depth makes them fewer.
`
        );
    }
    if (answer.found || !isDrawing) terminal.out(render[format](answer));
    return answer.found && answer.complete ? exit.fine : exit.findings;
  }
};
function askedIn(options) {
  const [node, ...more] = options.positionals;
  if (node === void 0 || node === "" || more.length > 0)
    throw new UsageError("lineage takes one node, such as dataset:warehouse/raw or model:NAME@VERSION.");
  if (options.has("up") === options.has("down"))
    throw new UsageError("--up asks what went into it, --down what came of it: give one of them.");
  const depth = options.value("depth");
  if (depth !== void 0 && !/^[1-9][0-9]{0,8}$/.test(depth))
    throw new UsageError("--depth must be a whole number of steps, 1 or more.");
  return {
    node,
    direction: options.has("up") ? "up" : "down",
    depth: depth === void 0 ? void 0 : Number(depth)
  };
}
function nodeNamed(graph, text2, asked) {
  const [found, ...others] = nodesNamed(graph, asked);
  if (others.length === 0) return found;
  const all2 = [found, ...others].map((node) => graph.nodeAt(node));
  const listed2 = all2.slice(0, MOST_LISTED2).map((one) => `${one.kind}:${writtenName(one)}`);
  const isTold = new Set(listed2).size === listed2.length;
  const rest = all2.length > MOST_LISTED2 ? ` and ${all2.length - MOST_LISTED2} more` : "";
  const mend = isTold ? "Ask for one of them." : "Tell the one that is meant by --namespace.";
  throw new UsageError(`${text2} names several nodes: ${listed2.join(", ")}${rest}. ${mend}`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lineage
});
