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

// engine.js
var engine_exports = {};
__export(engine_exports, {
  openEngine: () => openEngine
});
module.exports = __toCommonJS(engine_exports);

// src/command/ask/open-engine.ts
var import_node_path17 = require("node:path");

// src/engine/duckdb.ts
var import_node_crypto3 = require("node:crypto");
var import_node_fs13 = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path15 = require("node:path");

// src/store/seal/analytics-file.ts
var zlib = __toESM(require("node:zlib"), 1);

// src/store/salted-line.ts
var SALT_CHARACTERS = 22;
var BEFORE = ',"salt":"';
var AFTER = '"}';
var SALTED_EXTRA = BEFORE.length + SALT_CHARACTERS + AFTER.length;
function eventTextOf(line) {
  return `${line.toString("utf8", 0, line.length - SALTED_EXTRA)}}`;
}

// src/store/seal/analytics-file.ts
var text = (value) => typeof value === "string" ? value : null;
var member = (value, name) => value?.[name];
var json = (value) => value === void 0 ? null : JSON.stringify(value);
var own = (name) => ({ name, type: "STRING", of: ({ data }) => text(data[name]) });
var inside = (name, of, key) => ({
  name,
  type: "STRING",
  of: ({ data }) => text(member(data[of], key))
});
var asJson = (name, of = name) => ({
  name,
  type: "STRING",
  of: ({ data }) => json(data[of])
});
var columns = [
  { name: "id", type: "UUID", of: ({ event }) => text(event["id"]) },
  { name: "time", type: "TIMESTAMP", of: ({ event }) => new Date(String(event["time"])) },
  { name: "kind", type: "STRING", of: kindOf },
  { name: "source", type: "STRING", of: ({ event }) => text(event["source"]) },
  // Of a decision it is its id.
  {
    name: "subject",
    type: "STRING",
    of: ({ event }) => event["subject"] === event["id"] ? null : text(event["subject"])
  },
  own("detail"),
  own("model_name"),
  own("model_version"),
  own("objective_version"),
  own("objective_digest"),
  own("governance_commit"),
  asJson("constraint_versions"),
  inside("outcome", "prediction", "outcome"),
  inside("score", "prediction", "score"),
  own("confidence"),
  asJson("segments"),
  inside("kpi_snapshot", "kpi_snapshot", "sha256"),
  inside("rule_name", "decision_rule", "name"),
  inside("rule_score", "decision_rule", "score"),
  inside("rule_operator", "decision_rule", "operator"),
  inside("rule_threshold", "decision_rule", "threshold"),
  inside("rule_outcome", "decision_rule", "outcome"),
  inside("rule_otherwise", "decision_rule", "otherwise"),
  inside("tier", "sampled", "tier"),
  inside("rate", "sampled", "rate"),
  asJson("marks"),
  own("who"),
  own("role"),
  own("before"),
  own("after"),
  own("ground_truth"),
  own("observed_at"),
  asJson("aggregates", "rows"),
  own("action"),
  // Of a remediation, or an erasure: a list that every dialect of SQL can split.
  {
    name: "decision_ids",
    type: "STRING",
    of: ({ data }) => Array.isArray(data["decision_ids"]) ? data["decision_ids"].join(",") : null
  }
];
var analyticsColumns = columns.map(({ name }) => name);
var ANALYTICS_FORMAT = "tracegate-analytics/2";
var zstandard = zlib.zstdCompressSync;
async function analyticsFile(lines) {
  const { parquetWriteBuffer } = await Promise.resolve().then(() => __toESM(require("./parquet.js"), 1));
  const [decisions, others] = [new Rows(), new Rows()];
  for (const line of lines) {
    const event = JSON.parse(eventTextOf(line));
    const row = { event, data: event["data"] };
    (kindOf(row) === "decision" ? decisions : others).add(row);
  }
  const sizes = [decisions.count, others.count].filter((size) => size > 0);
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, at) => ({
      name,
      type,
      data: [...decisions.data[at], ...others.data[at]]
    })),
    codec: zstandard === void 0 ? "GZIP" : "ZSTD",
    compressors: {
      ZSTD: (bytes) => zstandard(bytes),
      GZIP: (bytes) => zlib.gzipSync(bytes)
    },
    rowGroupSize: sizes.length > 0 ? sizes : 1,
    createdBy: ANALYTICS_FORMAT
  });
  return Buffer.from(buffer);
}
var Rows = class {
  data = columns.map(() => []);
  count = 0;
  add(row) {
    for (const [at, column] of columns.entries()) this.data[at].push(column.of(row));
    this.count += 1;
  }
};
function kindOf({ event }) {
  return /^dev\.tracegate\.(\w+)\./.exec(String(event["type"]))?.[1] ?? null;
}

// src/store/log-folder.ts
var import_node_fs4 = require("node:fs");
var import_node_path2 = require("node:path");

// src/files/if-there.ts
var import_node_fs = require("node:fs");
function ifThere(work) {
  try {
    return work();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function namesIn(folder2) {
  return ifThere(() => (0, import_node_fs.readdirSync)(folder2)) ?? [];
}

// src/store/durable.ts
var import_node_fs3 = require("node:fs");
var import_node_path = require("node:path");

// src/files/synced.ts
var import_node_fs2 = require("node:fs");
function syncFolder(path) {
  withDescriptor(path, "r", void 0, () => void 0);
}
function writeSynced(path, content, flags, mode) {
  withDescriptor(path, flags, mode, (descriptor) => (0, import_node_fs2.writeFileSync)(descriptor, content));
}
function truncateSynced(path, length) {
  withDescriptor(path, "r+", void 0, (descriptor) => (0, import_node_fs2.ftruncateSync)(descriptor, length));
}
function withDescriptor(path, flags, mode, work) {
  const descriptor = (0, import_node_fs2.openSync)(path, flags, mode);
  try {
    work(descriptor);
    (0, import_node_fs2.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
}

// src/store/durable.ts
function makeFolder(path) {
  const made = (0, import_node_fs3.mkdirSync)(path, { recursive: true, mode: 448 });
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
  const text2 = ifThere(() => (0, import_node_fs4.readFileSync)((0, import_node_path2.join)(root, FILE), "utf8"));
  if (text2 === void 0) return void 0;
  const unreadable2 = new DecisionLogFault(
    "no-log",
    `${(0, import_node_path2.join)(root, FILE)} is not one that this version reads.`
  );
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    throw unreadable2;
  }
  if (value?.format !== 1 || typeof value.origin !== "string" || !origin.test(value.origin)) throw unreadable2;
  return { format: 1, origin: value.origin };
}

// src/store/log-reader.ts
var import_node_path3 = require("node:path");

// src/decision/uuid-v7.ts
var form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
var LATEST = 2 ** 48 - 1;
var COUNTER_END = 2 ** 26;
var COUNTER_START_MASK = 2 ** 25 - 1;
var hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function isUuidV7(text2) {
  return form.test(text2);
}
function timeOfUuidV7(id) {
  return isUuidV7(id) ? parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : void 0;
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
function utcDate(instant) {
  const day = Math.floor(instant / DAY_MILLISECONDS);
  if (day !== written.day) written = { day, text: new Date(instant).toISOString().slice(0, 10) };
  return written.text;
}

// src/store/evidence-file.ts
var import_node_fs7 = require("node:fs");
var import_node_zlib = require("node:zlib");

// src/files/read-at.ts
var import_node_fs5 = require("node:fs");
function readAt(descriptor, offset, length) {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read3 = (0, import_node_fs5.readSync)(descriptor, bytes, done, length - done, offset + done);
    if (read3 === 0) break;
    done += read3;
  }
  return bytes.subarray(0, done);
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

// src/store/segment-reader.ts
var import_node_fs6 = require("node:fs");
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
function* readSegment(path, part = { offset: 0, index: 0 }) {
  const descriptor = (0, import_node_fs6.openSync)(path, import_node_fs6.constants.O_RDONLY | import_node_fs6.constants.O_NOFOLLOW);
  try {
    const size = Math.min(part.end ?? Infinity, (0, import_node_fs6.fstatSync)(descriptor).size);
    let rest = Buffer.alloc(0);
    let { offset, index } = part;
    for (let read3 = offset; read3 < size; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - read3));
      const bytes = (0, import_node_fs6.readSync)(descriptor, chunk, 0, chunk.length, read3);
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
    (0, import_node_fs6.closeSync)(descriptor);
  }
}
function findInSegment(path, id) {
  const descriptor = (0, import_node_fs6.openSync)(path, import_node_fs6.constants.O_RDONLY | import_node_fs6.constants.O_NOFOLLOW);
  try {
    let low = 0;
    let high = (0, import_node_fs6.fstatSync)(descriptor).size;
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
    (0, import_node_fs6.closeSync)(descriptor);
  }
}
var WINDOW_BYTES = 4096;
function lineAt(descriptor, low, high) {
  const middle = low + Math.floor((high - low) / 2);
  for (let window = WINDOW_BYTES; ; window *= 4) {
    const from = Math.max(low, middle - window);
    const to = Math.min(high, middle + window);
    const text2 = readAt(descriptor, from, to - from);
    const before = middle - from === 0 ? -1 : text2.lastIndexOf(LINE_BREAK, middle - from - 1);
    const startKnown = before >= 0 || from === low;
    const end = text2.indexOf(LINE_BREAK, middle - from);
    if (startKnown && end >= 0) {
      const start = before + 1;
      return { start: from + start, end: from + end + 1, line: Buffer.from(text2.subarray(start, end)) };
    }
    if (from === low && to === high) {
      if (before < 0) return void 0;
      const previous = before === 0 ? -1 : text2.lastIndexOf(LINE_BREAK, before - 1);
      return {
        start: from + previous + 1,
        end: from + before + 1,
        line: Buffer.from(text2.subarray(previous + 1, before))
      };
    }
  }
}

// src/store/evidence-file.ts
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
  return withEvidence(path, (evidence) => {
    const wanted = idBytes(id);
    for (const at of blocksWith(evidence, wanted))
      for (const { index, line } of linesOf(evidence, at))
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
function* evidenceLines(path) {
  const descriptor = (0, import_node_fs7.openSync)(path, import_node_fs7.constants.O_RDONLY | import_node_fs7.constants.O_NOFOLLOW);
  try {
    const evidence = opened(descriptor);
    for (let at = 0; at < evidence.header.blocks; at += 1)
      for (const { line } of linesOf(evidence, at)) yield line;
  } finally {
    (0, import_node_fs7.closeSync)(descriptor);
  }
}
function withEvidence(path, use) {
  return withFile(path, (descriptor) => use(opened(descriptor)));
}
function withFile(path, use) {
  const descriptor = (0, import_node_fs7.openSync)(path, import_node_fs7.constants.O_RDONLY | import_node_fs7.constants.O_NOFOLLOW);
  try {
    return use(descriptor);
  } finally {
    (0, import_node_fs7.closeSync)(descriptor);
  }
}
function opened(descriptor) {
  const { size } = (0, import_node_fs7.fstatSync)(descriptor);
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
function readHeader(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    throw new EvidenceFault("Its header is not JSON.");
  }
  const { format, records, blocks, bytes } = value;
  const sound2 = format === "tracegate-evidence/1" && [records, blocks, bytes].every((count) => Number.isSafeInteger(count) && count >= 0) && blocks === Math.ceil(records / BLOCK_RECORDS) && ["origin", "first", "last", "writer", "sha256", "root"].every(
    (name) => typeof value[name] === "string"
  );
  if (!sound2) throw new EvidenceFault("Its header is not one that this version reads.");
  return value;
}
function* linesOf({ descriptor, size, header, table, start }, at) {
  const entry = at * ENTRY_BYTES;
  const offset = start + table.readUIntBE(entry + 2 * ID_BYTES, 6);
  const length = table.readUInt32BE(entry + 2 * ID_BYTES + 6);
  if (offset + length + DIGEST_BYTES > size) throw new EvidenceFault(`Its block ${at} lies behind its end.`);
  let text2;
  try {
    text2 = (0, import_node_zlib.inflateRawSync)(demandAt(descriptor, offset, length), { maxOutputLength: LONGEST_BLOCK });
  } catch {
    throw new EvidenceFault(`Its block ${at} cannot be inflated.`);
  }
  const records = Math.min(BLOCK_RECORDS, header.records - at * BLOCK_RECORDS);
  const [least, most] = [idText(table, entry), idText(table, entry + ID_BYTES)];
  let begin = 0;
  for (let record = 0; record < records; record += 1) {
    const end = text2.indexOf(10, begin);
    if (end < 0) throw new EvidenceFault(`Its block ${at} has fewer than ${records} records.`);
    const line = text2.subarray(begin, end);
    const id = idOfLine(line);
    if (id === void 0 || id < least || id > most)
      throw new EvidenceFault(`Its block ${at} has ids that are not those of its table.`);
    yield { index: at * BLOCK_RECORDS + record, line };
    begin = end + 1;
  }
  if (begin !== text2.length) throw new EvidenceFault(`Its block ${at} has more than ${records} records.`);
}
function demandAt(descriptor, offset, length) {
  const bytes = readAt(descriptor, offset, length);
  if (bytes.length < length) throw new EvidenceFault("It ends early.");
  return bytes;
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
  const folder2 = (0, import_node_path3.join)(root, dayFolder(day));
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
  const within = ({ name: { first, last } }) => first <= id && (last === void 0 || id <= last);
  const damaged = /* @__PURE__ */ new Set();
  const sound2 = (place, look) => {
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
    const found = within(place) ? sound2(place, () => atOnce(root, place, (now) => lookUp(now, id))) : void 0;
    if (found !== void 0) return { id, ...found.value, place: found.place };
  }
  for (const place of places) {
    if (place.where === "sealed" && within(place)) continue;
    const found = isNear(place.name, time) ? sound2(place, () => atOnce(root, place, (now) => scan(now, id))) : void 0;
    if (found !== void 0) return { id, ...found.value, place: found.place };
  }
  return void 0;
}
function isNear(name, time) {
  const { from, to } = timesOf(name);
  return from <= time && time <= to;
}
function timesOf({ first, last }) {
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
  for (const { id: own2, line, index } of readSegment(path)) if (own2 === id) return { line, index };
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

// src/engine/duplicates.ts
function mayShareRecords(names) {
  return touching(names.map((name) => ({ writer: name.writer, ...timesOf(name) })));
}
function touching(spans) {
  const rising = spans.map((span, at) => ({ ...span, at })).toSorted((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
  const shared = /* @__PURE__ */ new Set();
  for (const [index, one] of rising.entries()) {
    for (let next = index + 1; next < rising.length && rising[next].from <= one.to; next += 1) {
      const other = rising[next];
      if (other.writer !== one.writer) shared.add(one.at).add(other.at);
    }
  }
  return [...shared].toSorted((a, b) => a - b);
}

// src/engine/engine.ts
var EngineFault = class extends Error {
  constructor(message, cause) {
    super(message, cause === void 0 ? {} : { cause });
    this.name = "EngineFault";
  }
};

// src/engine/log-files.ts
var import_node_fs11 = require("node:fs");
var import_node_path13 = require("node:path");

// src/store/seal/seal-manifest.ts
var import_node_path5 = require("node:path");

// src/governance/digest.ts
var import_node_crypto = require("node:crypto");
function sha256(content) {
  return (0, import_node_crypto.createHash)("sha256").update(content).digest("hex");
}

// src/store/digested-line.ts
var DIGEST = /,"digest":"([0-9a-f]{64})"\}$/;
function digestedLine(value) {
  const text2 = JSON.stringify(value).slice(0, -1);
  return `${text2},"digest":"${sha256(Buffer.from(text2))}"}
`;
}
function readDigestedLine(line) {
  const [tail, digest2] = DIGEST.exec(line) ?? [];
  if (tail === void 0) return void 0;
  const text2 = line.slice(0, -tail.length);
  if (sha256(Buffer.from(text2)) !== digest2) return void 0;
  try {
    return JSON.parse(`${text2}}`);
  } catch {
    return void 0;
  }
}

// src/store/tree/draft-files.ts
var import_node_fs8 = require("node:fs");
var import_node_path4 = require("node:path");

// src/store/tree/tree-fault.ts
var TreeFault = class extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = "TreeFault";
  }
};

// src/store/tree/draft-files.ts
var FOLDER = (0, import_node_path4.join)("tree", "drafts");
function bytesOf(path) {
  return ifThere(() => (0, import_node_fs8.readFileSync)(path));
}

// src/store/seal/seal-manifest.ts
function readManifest(root, name) {
  const bytes = bytesOf((0, import_node_path5.join)(root, dayFolder(name.day), sealedFile(name, "manifest")));
  if (bytes === void 0) return void 0;
  const text2 = bytes.toString("utf8");
  const value = text2.endsWith("\n") ? readDigestedLine(text2.slice(0, -1)) : void 0;
  const { first, last, writer } = value ?? {};
  if (value?.format !== "tracegate-sealed/1") return "damaged";
  return first === name.first && last === name.last && writer === name.writer ? value : "damaged";
}

// src/store/retention/deletions.ts
var import_node_fs9 = require("node:fs");
var import_node_path7 = require("node:path");

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

// src/format/unreadable.ts
var unreadableCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;

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
function quoted(text2, place) {
  return text2.isWellFormed() ? JSON.stringify(text2) : refuse(place, "This text holds half a character.");
}
function listText(list, up, depth) {
  return `[${Array.from(list, (item, step) => textOf(item, { up, step }, depth + 1)).join(",")}]`;
}
function objectText(object, up, depth) {
  if (!isPlainObject(object)) refuse(up, "This is not a plain object.");
  const members = Object.keys(object).toSorted(byCodeUnits).map((step) => {
    const place = { up, step };
    const member2 = object[step];
    return `${quoted(step, place)}:${textOf(member2, place, depth + 1)}`;
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

// src/format/forms.ts
var unseen = "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb";
var plain = "[A-Za-z0-9._+-]+";
var afterStar = `(\\*${plain})*\\*?`;
var pathGlobSegment = `(${plain}${afterStar}|\\*(${plain}${afterStar})?|\\*\\*)`;
var forms = {
  /** One visible line, so that two names that look the same are the same. */
  line: {
    pattern: `^[^\\s${unseen}]([^${unseen}]*[^\\s${unseen}])?$`,
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
    pattern: `^(/[^${unseen}]*|line [1-9][0-9]{0,8})$`,
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
      const words2 = describePattern(String(params["pattern"])) ?? "of the form that the schema names";
      return fault(path, `This must be ${words2}.`, `Write ${words2}.`);
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
    const words2 = "one line of visible text without spaces around it";
    return fault(place, `The name \`${name}\` must be ${words2}.`, `Use ${words2}.`);
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

// src/decision/shape.ts
var checks = decision_checks_exports;
var validators = decision_validators_exports;
function shapeOf(value, name) {
  return shapeFaults(value, validators[name], checks[name]);
}

// src/decision/decimal-text.ts
var form4 = new RegExp(forms.decimalText.pattern);

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
  return namesIn2(value, 0) === (text2.match(nameEnds)?.length ?? 0) ? { value } : void 0;
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

// src/decision/json-text.ts
function readJsonText(text2, mostBytes) {
  if (Buffer.byteLength(text2) > mostBytes) return { faults: [tooLarge(mostBytes)] };
  const plain2 = plainJson(text2);
  if (plain2 !== void 0) return { value: plain2.value };
  const { root, refusals } = parseJson(text2);
  if (root !== void 0) return { value: root.value };
  return {
    faults: refusals.map(
      ({ id, message, offset }) => id === "json-syntax" ? fault("", `This is not JSON, from character ${offset + 1} on.`, "Send one JSON object.") : fault(pointerAt(text2, offset), message, mends[id] ?? "Leave it out.")
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
function pointerAt(text2, offset) {
  const path = [];
  const named = [];
  const pointer = () => path.map((step) => `/${escapePointer(String(step))}`).join("");
  for (const { 0: part, index } of text2.matchAll(token)) {
    const last = path.length - 1;
    const isName = part.startsWith('"') && typeof path[last] === "string" && named[last] === false;
    if (isName) {
      path[last] = JSON.parse(part);
      named[last] = true;
    }
    if (index >= offset) return pointer();
    if (part === "{" || part === "[") {
      path.push(part === "{" ? "" : 0);
      named.push(false);
    } else if (part === "}" || part === "]") {
      path.pop();
      named.pop();
    } else if (part === ",") {
      const step = path[last];
      if (typeof step === "number") path[last] = step + 1;
      named[last] = false;
    }
  }
  return pointer();
}

// src/decision/governance-view.ts
var BUNDLE_LIMIT_BYTES = 16 * 1024 * 1024;

// src/decision/aggregates.ts
function aggregateKey(row) {
  const { day, model_name, model_version, objective_version, outcome, segments } = row;
  return canonicalJson([day, model_name, model_version, objective_version, outcome, segments]);
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
  const faults = event.subject === event.id ? [] : [
    fault(
      "/subject",
      "This must be the `id`: both are the decision id.",
      "Write the decision id in both."
    )
  ];
  return [...faults, ...isFull(event) ? fullFaults(event) : minimalFaults(event)];
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
      ([name, text2]) => blankFault(`/data/extensions/${escapePointer(name)}`, text2)
    )
  ];
}
var unreadable = /* @__PURE__ */ new Set(["objective-unknown", "objective-invalid", "objective-removed"]);
function governanceFaults({ marks, ...data }) {
  if (marks?.some((mark) => unreadable.has(mark)) === true) return [];
  return ["objective_digest", "constraint_versions"].filter((key) => data[key] === void 0).map((key) => missing("/data", key));
}
function constraintFaults({
  objective_version,
  constraint_versions = {}
}) {
  const own2 = versionOf(objective_version);
  return Object.entries(constraint_versions).flatMap(([name, id]) => {
    if (id === objective_version) return [];
    const version = versionOf(id);
    const fits = own2 !== void 0 && version?.domain === own2.domain && compareVersions(version, own2) <= 0;
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
    const twice = "An earlier row counts the same combination.";
    const faults = [
      ...seen.has(key) ? [fault(`/data/rows/${index}`, twice, "Add the two counts up.")] : [],
      ...parseDate(row.day) === void 0 ? [fault(`/data/rows/${index}/day`, "There is no such day.", "Write a day that exists.")] : []
    ];
    seen.add(key);
    return faults;
  });
}
function timeFault(path, time) {
  if (time === void 0 || parseTime(time) !== void 0) return [];
  return [fault(path, "There is no such time.", "Write a time that exists, without leap seconds.")];
}
function blankFault(path, text2) {
  if (text2 === void 0 || text2.trim() !== "") return [];
  return [fault(path, "This holds nothing that can be seen.", "Write it in words.")];
}

// src/decision/plain-json.ts
var DEEPEST2 = 8;
var suspicious = /\\[ubfr]|[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;
function plainJson2(value) {
  const text2 = isPlain(value, 0) ? JSON.stringify(value) : void 0;
  if (text2 !== void 0 && !suspicious.test(text2)) return { value, text: text2 };
  const found = strangeAt(value, "", 0);
  if (found !== void 0) return { faults: [found] };
  return text2 === void 0 ? { faults: [notJson("")] } : { value, text: text2 };
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
  for (const [key, member2] of Object.entries(value)) {
    const place = `${pointer}/${escapePointer(key)}`;
    const found = textFault(key, place) ?? strangeAt(member2, place, depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function textFault(text2, pointer) {
  const refused = refusedText(text2);
  return refused === void 0 ? void 0 : fault(pointer, refused.message, "Leave such characters out.");
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
  const faults = eventFaults(read3.value);
  if (faults.length > 0) return { faults };
  const text2 = read3.text ?? JSON.stringify(read3.value);
  if (isTooLarge(text2)) return { faults: [tooLarge(RECORD_LIMIT_BYTES)] };
  return { event: read3.value, text: text2 };
}
function valueOf(given) {
  return typeof given === "string" ? readJsonText(given, RECORD_LIMIT_BYTES) : plainJson2(given);
}
function isTooLarge(text2) {
  return text2.length * 3 > RECORD_LIMIT_BYTES && Buffer.byteLength(text2) > RECORD_LIMIT_BYTES;
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
  const faults = shapeOf(event, shapes.decision);
  if (detail === void 0) return faults;
  return faults.map(
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

// src/store/retention/log-hold.ts
var import_node_path6 = require("node:path");

// src/store/vault/vault-fault.ts
var VaultFault = class extends Error {
  code;
  constructor(code, message, options) {
    super(message, options);
    this.name = "VaultFault";
    this.code = code;
  }
};

// src/store/vault/access-log.ts
var START2 = "0".repeat(64);
var LONGEST_LINE2 = 16 * 1024;

// src/store/vault/sealed-features.ts
var CHUNK_BYTES2 = 4 * 1024 * 1024;

// src/store/retention/log-hold.ts
var FOLDER2 = "retention";
function retentionFolder(root) {
  return (0, import_node_path6.join)(root, FOLDER2);
}

// src/store/retention/deletions.ts
function toldOf(deletion) {
  const { who, reason, governance, first, last, writer, records, kept_until, tier, files, archived } = deletion;
  const segment = { first, last, writer, records, kept_until, ...tier === void 0 ? {} : { tier } };
  return { who, reason, governance, segment, files: [...files], archived };
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
  const folder2 = (0, import_node_path7.join)(retentionFolder(root), "deleted");
  if (!(0, import_node_fs9.existsSync)(folder2)) return /* @__PURE__ */ new Map();
  const names = (0, import_node_fs9.readdirSync)(folder2).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [name.slice(0, -".json".length), readDeletion((0, import_node_path7.join)(folder2, name))]));
}
var texts = [
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
    const isWhole = value.v === 1 && (value.state === "begun" || value.state === "done") && texts.every((name) => typeof value[name] === "string") && (value.told === void 0 || typeof value.told === "string") && Array.isArray(value.files);
    if (isWhole) return value;
  } catch (error) {
    throw new VaultFault("unreadable", `${path} cannot be read as a deletion.`, { cause: error });
  }
  throw new VaultFault("unreadable", `${path} cannot be read as a deletion.`);
}

// src/store/tree/prove.ts
var import_node_path11 = require("node:path");

// src/transparency/base64.ts
function decodeBase64(text2) {
  const bytes = Buffer.from(text2, "base64");
  return bytes.toString("base64") === text2 ? bytes : void 0;
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
function parseTreeSize(text2) {
  if (!/^(0|[1-9]\d{0,15})$/.test(text2)) return void 0;
  const value = Number(text2);
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

// src/transparency/note-text.ts
var NOTE_LIMIT_BYTES = 1e6;
var CONTROL = /[\x00-\x09\x0b-\x1f]/;
function readNoteText(text2, what) {
  const length = typeof text2 === "string" ? text2.length : text2.byteLength;
  if (length > NOTE_LIMIT_BYTES || typeof text2 === "string" && Buffer.byteLength(text2) > NOTE_LIMIT_BYTES)
    throw new TransparencyFault(`${what} has more than ${NOTE_LIMIT_BYTES} bytes.`);
  const read3 = typeof text2 === "string" ? text2 : decodeUtf8(text2, what);
  if (!read3.isWellFormed()) throw new TransparencyFault(`${what} is not Unicode text.`);
  if (CONTROL.test(read3)) throw new TransparencyFault(`${what} has a control character.`);
  return read3;
}
function linesOf2(text2, what) {
  const lines = text2.split("\n");
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

// src/transparency/verifier-key.ts
function isKeyName(name) {
  return /^[^\p{White_Space}+\x00-\x1f]+$/u.test(name) && name.isWellFormed();
}

// src/transparency/signed-note.ts
var MOST_SIGNATURES = 100;
var SIGNATURE_START = "\u2014 ";
var KEY_ID_BYTES = 4;
function parseNote(note) {
  const whole = readNoteText(note, "The note");
  const end = whole.lastIndexOf("\n\n");
  if (end < 0) throw new TransparencyFault("The note has no empty line between text and signatures.");
  const lines = linesOf2(whole.slice(end + 2), "The part of the note behind its text");
  if (lines.length > MOST_SIGNATURES)
    throw new TransparencyFault(`The note has more than ${MOST_SIGNATURES} signatures.`);
  return { text: whole.slice(0, end + 1), signatures: lines.map(parseSignature) };
}
function parseSignature(line) {
  const [name = "", encoded = "", ...more] = line.slice(SIGNATURE_START.length).split(" ");
  const bytes = decodeBase64(encoded);
  if (!line.startsWith(SIGNATURE_START) || more.length > 0 || !isKeyName(name) || bytes === void 0 || bytes.length <= KEY_ID_BYTES)
    throw new TransparencyFault("The note has a line behind its text that is no signature.");
  return { name, keyId: bytes.toString("hex", 0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}

// src/transparency/checkpoint.ts
function parseCheckpoint(text2) {
  const [origin2, digits, encoded, ...extensions] = linesOf2(
    readNoteText(text2, "The checkpoint"),
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
  const text2 = `${lines.join("\n")}

${checkpoint}`;
  parseTlogProof(text2);
  return text2;
}
function parseTlogProof(text2) {
  const whole = readNoteText(text2, "The proof");
  const end = whole.indexOf("\n\n");
  if (end < 0) throw new TransparencyFault("The proof has no empty line before its checkpoint.");
  const lines = linesOf2(whole.slice(0, end + 1), "The proof");
  if (lines.shift() !== HEADER) throw new TransparencyFault(`The proof does not start with ${HEADER}.`);
  const extra = readExtra(lines);
  const index = readIndex(lines);
  if (lines.length > LONGEST_PROOF)
    throw new TransparencyFault("The proof has more hashes than a tree has levels.");
  const proof = lines.map(readSibling);
  return { index, proof, checkpoint: whole.slice(end + 2), ...extra !== void 0 && { extra } };
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

// src/store/tree/checkpoint-files.ts
var import_node_path8 = require("node:path");
var POINTER = "checkpoint";
var NUMBERED = "checkpoints";
function checkpointSizes(root) {
  return namesIn((0, import_node_path8.join)(root, NUMBERED)).flatMap((name) => parseTreeSize(name) ?? []).toSorted((a, b) => a - b);
}
function storedCheckpoint(root, path) {
  const bytes = bytesOf((0, import_node_path8.join)(root, path));
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

// src/decision/commitment.ts
var import_node_crypto2 = __toESM(require("node:crypto"), 1);
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
function lengthOf(text2) {
  return text2.length * 3 <= RECORD_LIMIT_BYTES ? text2.length : Buffer.byteLength(text2);
}
var oneCall = import_node_crypto2.default.hash;
var sha256Hex = (bytes) => oneCall?.("sha256", bytes, "hex") ?? sha256(bytes);
function leafEntry(id, kind, commitment) {
  const hex = typeof commitment === "string" ? commitment : Buffer.from(commitment).toString("hex");
  return Buffer.from(`{"commitment":"${hex}","id":"${id}","kind":"${kind}","v":1}`, "latin1");
}
var ENTRY = /^\{"commitment":"([0-9a-f]{64})","id":"([^"]+)","kind":"([^"]+)","v":1\}$/;
function readLeafEntry(entry) {
  const text2 = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).toString("latin1");
  const [, commitment, id, kind] = ENTRY.exec(text2) ?? [];
  if (commitment === void 0 || id === void 0 || !isUuidV7(id)) return void 0;
  if (!eventKinds.includes(kind)) return void 0;
  return { id, kind, commitment };
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
    const within = level % TILE_HEIGHT;
    const key = `${level}/${index}`;
    const known2 = within === 0 ? void 0 : this.#within.get(key);
    if (known2 !== void 0) return Buffer.from(known2);
    const hashes = 2 ** within;
    const first = index * hashes;
    const tile = this.#tile((level - within) / TILE_HEIGHT, Math.floor(first / TILE_WIDTH));
    const start = first % TILE_WIDTH * HASH_BYTES;
    const node = rootOf2(tile.subarray(start, start + hashes * HASH_BYTES));
    if (within > 0) keep(this.#within, key, Buffer.from(node));
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
var import_node_path9 = require("node:path");
function tilesIn(root) {
  return ({ level, index, width }) => {
    const path = tilePath(level, index, width);
    const bytes = bytesOf((0, import_node_path9.join)(root, path)) ?? bytesOf((0, import_node_path9.join)(root, tilePath(level, index)));
    if (bytes === void 0) throw new TreeFault(`${path} is missing.`);
    return bytes;
  };
}
function nodesIn(root, size) {
  return new NodeReader(size, tilesIn(root));
}
function entriesIn(root, index, width) {
  const path = entriesPath(index, width);
  const bytes = bytesOf((0, import_node_path9.join)(root, path));
  if (bytes !== void 0) return decodeEntryBundle(bytes, width);
  const full = bytesOf((0, import_node_path9.join)(root, entriesPath(index)));
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
var import_node_path10 = require("node:path");
var JOURNAL_PATH = "tree/ranges.ndjson";
var integers = ["from", "to", "end", "leaf"];
var texts2 = ["day", "first", "writer"];
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
    return new _TreeJournal(root, bytesOf((0, import_node_path10.join)(root, JOURNAL_PATH)) ?? Buffer.alloc(0));
  }
  /** The number of leaves that it is about. */
  get size() {
    const last = this.own.at(-1);
    return last === void 0 ? 0 : last.leaf + last.to - last.from;
  }
  progressOf(segment) {
    return this.progress.get(keyOf(segment)) ?? { records: 0, bytes: 0 };
  }
  /** Those of one segment, in order. */
  rangesOf({ first, writer }) {
    return this.bySegment.get(keyOf({ first, writer })) ?? [];
  }
  /** Cuts off a line that was not finished: nothing was made of it. Who holds the lock of the tree may do that. */
  cutTorn() {
    if (this.tornBytes === 0) return;
    truncateSynced((0, import_node_path10.join)(this.root, JOURNAL_PATH), this.whole);
  }
  /** Adds a range, and returns when it is on the disk. Who holds the lock of the tree may do that. */
  append(range) {
    const folder2 = (0, import_node_path10.join)(this.root, "tree");
    makeFolder(folder2);
    writeSynced((0, import_node_path10.join)(this.root, JOURNAL_PATH), digestedLine(range), "a", 384);
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
    const key = keyOf(range);
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
  const sound2 = integers.every((name) => Number.isSafeInteger(value[name]) && value[name] >= 0) && texts2.every((name) => typeof value[name] === "string") && typeof value["signed"] === "boolean";
  if (!sound2) return void 0;
  const { day, first, writer, from, to, end, leaf, signed } = value;
  return { day, first, writer, from, to, end, leaf, signed };
}
function keyOf({ first, writer }) {
  return `${first}_${writer}`;
}

// src/store/tree/prove.ts
function proveRecord(root, id, note) {
  const found = findRecord(root, id);
  if (found === void 0) return { kind: "unknown" };
  const last = note === void 0 ? lastCheckpoint(root) : givenCheckpoint(root, note);
  if (last === "other-log") return { kind: last };
  return new Prover(root, last).prove(found);
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
    this.journal = bytesOf((0, import_node_path11.join)(root, JOURNAL_PATH)) ?? Buffer.alloc(0);
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
    const within = (ranges) => this.entries.leafOf(
      ranges.filter(({ leaf }) => leaf < this.size),
      id,
      entry,
      index
    );
    return within(rangesOfSegment(this.journal, place.name)) ?? within(this.wholeJournal().rangesOf(place.name));
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
  const { text: text2 } = parseNote(note);
  const checkpoint = parseCheckpoint(text2);
  const own2 = storedCheckpoint(root, `${NUMBERED}/${checkpoint.size}`);
  return own2 !== void 0 && parseNote(own2.note).text === text2 ? { note, checkpoint } : "other-log";
}

// src/store/verify/verify-deleted.ts
var import_node_fs10 = require("node:fs");
var import_node_path12 = require("node:path");

// src/store/retention/signed-tree.ts
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

// src/store/verify/verify-deleted.ts
var DeletedSegments = class {
  tree;
  entries;
  gone = [];
  files;
  constructor(tree) {
    this.tree = tree;
    this.entries = new TreeEntries(tree.folder, tree.size);
    this.files = namesIn3((0, import_node_path12.join)(retentionFolder(tree.folder), "deleted"));
  }
  /** Takes a segment of which no file is there. @returns why it is missing; undefined where it was rightly deleted */
  take(range) {
    const ranges = this.tree.journal.rangesOf(range);
    const key = keyOf(range);
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
      return readDeletion((0, import_node_path12.join)(retentionFolder(this.tree.folder), "deleted", file));
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

// src/engine/log-files.ts
function logFiles(root) {
  const journal = TreeJournal.readAsFar(root);
  const known2 = /* @__PURE__ */ new Set();
  const analytics = [];
  const others = [];
  const damaged = [];
  for (const day of daysOf(root)) {
    for (const one of segmentsIn(root, day)) {
      known2.add(keyOf(one.name));
      const found = analyticsOf(root, one) ?? recordsOf2(one);
      if ("reason" in found) damaged.push(found);
      else if ("where" in found) others.push(found);
      else analytics.push(found);
    }
  }
  damaged.push(...missing2(root, journal, known2));
  return { analytics, others, damaged };
}
function missing2(root, journal, known2) {
  const gone = journal.ranges.filter((range) => range.from === 0 && !known2.has(keyOf(range)));
  const unknown = journal.fault === void 0 ? [] : [{ file: JOURNAL_PATH, reason: journal.fault.message }];
  return [...unknown, ...gone.flatMap((range) => missingSegment(root, journal, range))];
}
function missingSegment(root, journal, range) {
  const file = `${dayFolder(range.day)}/${range.first}_*${range.writer}.*`;
  try {
    const last = lastCheckpoint(root)?.checkpoint;
    if (last === void 0) return [{ file, reason: "it is missing" }];
    const standing = deletionStanding({ folder: root, journal, size: last.size, root: last.root }, range);
    return standing.kind === "denied" ? [{ file, reason: `it is missing; ${standing.why}` }] : [];
  } catch (error) {
    const { errno, message } = error;
    if (errno !== void 0) throw error;
    return [{ file, reason: `it is missing, and what may say why cannot be read: ${message}` }];
  }
}
function segmentsIn(root, day) {
  const folder2 = (0, import_node_path13.join)(root, dayFolder(day));
  const found = /* @__PURE__ */ new Map();
  for (const file of (0, import_node_fs11.readdirSync)(folder2)) {
    const sealed = parseSealedFile(day, file);
    const name = sealed?.name ?? parseSegmentFile(day, file);
    if (name === void 0) continue;
    const key = keyOf(name);
    const known2 = found.get(key);
    const one = known2?.name.last === void 0 ? { ...known2, name, isSealed: known2?.isSealed ?? false } : known2;
    const path = (0, import_node_path13.join)(folder2, file);
    if (sealed === void 0) one.segment = path;
    else if (sealed.kind === "evidence") one.evidence = path;
    else if (sealed.kind === "analytics") one.analytics = path;
    else if (sealed.kind === "manifest") one.isSealed = true;
    found.set(key, one);
  }
  return [...found.values()].filter(({ segment, evidence, analytics }) => (segment ?? evidence ?? analytics) !== void 0).toSorted((a, b) => a.name.first < b.name.first ? -1 : 1);
}
function analyticsOf(root, one) {
  const { name, analytics: path, isSealed } = one;
  const manifest = isSealed && path !== void 0 ? readManifest(root, name) : void 0;
  if (path === void 0 || manifest === void 0) return void 0;
  const file = `${dayFolder(name.day)}/${(0, import_node_path13.basename)(path)}`;
  if (manifest === "damaged") return { file, reason: "the manifest beside it is damaged" };
  const { analytics, records } = manifest;
  if (analytics === null) return { file, reason: "the manifest beside it does not know it" };
  const { size } = (0, import_node_fs11.lstatSync)(path);
  if (size !== analytics.bytes)
    return { file, reason: `it has ${size} bytes, and its manifest says ${analytics.bytes}` };
  return { name, path, file, records, bytes: size, sha256: analytics.sha256 };
}
function recordsOf2({ name, segment, evidence, analytics = "" }) {
  if (segment !== void 0)
    return { name, path: segment, where: name.last === void 0 ? "live" : "closed" };
  if (evidence !== void 0) return { name, path: evidence, where: "sealed" };
  const file = `${dayFolder(name.day)}/${(0, import_node_path13.basename)(analytics)}`;
  return { file, reason: "it lies there alone, without its manifest and its evidence" };
}

// src/engine/sql.ts
function textValue(text2) {
  return `'${text2.replaceAll("'", "''")}'`;
}
function isOneOf(column, texts3) {
  return texts3.length === 0 ? "1 = 0" : `${column} IN (${texts3.map(textValue).join(", ")})`;
}

// src/engine/staged.ts
var import_node_fs12 = require("node:fs");
var import_node_path14 = require("node:path");
var BATCH = 65536;
async function stage(root, places, folder2) {
  const staged = [];
  const damaged = [];
  for (const place of places) {
    const lines = wholeLines(root, place, (reason) => damaged.push({ file: fileOf(place), reason }));
    for (let batch = take(lines); batch.length > 0; batch = take(lines)) {
      const path = (0, import_node_path14.join)(folder2, `${staged.length}.parquet`);
      (0, import_node_fs12.writeFileSync)(path, await analyticsFile(batch), { mode: 384 });
      staged.push({ name: place.name, path });
    }
  }
  return { staged, damaged };
}
function* wholeLines(root, place, tell) {
  let last;
  try {
    for (const { id, line } of recordsOf(root, place)) {
      last = id;
      yield line;
    }
  } catch (error) {
    const { name, message, code } = error;
    if (code === void 0 && name !== "BrokenSegment" && name !== "EvidenceFault") throw error;
    tell(code === void 0 ? message : `it cannot be read (${code})`);
    return;
  }
  if (place.name.last !== void 0 && last !== place.name.last)
    tell("it does not end with the record that its name says");
}
function take(lines) {
  const batch = [];
  while (batch.length < BATCH) {
    const { done, value } = lines.next();
    if (done) break;
    batch.push(Buffer.from(value));
  }
  return batch;
}
function fileOf({ name, path }) {
  return `${dayFolder(name.day)}/${path.slice(path.lastIndexOf("/") + 1)}`;
}

// src/engine/duckdb.ts
var MEMORY = "256MB";
var { subtle } = import_node_crypto3.webcrypto;
var FILES_AT_ONCE = 4;
async function openDuckDb(root) {
  const { DuckDBInstance: Instance } = await loadDuckDb();
  const folder2 = (0, import_node_fs13.mkdtempSync)((0, import_node_path15.join)((0, import_node_os.tmpdir)(), "tracegate-ask-"));
  const clear = () => (0, import_node_fs13.rmSync)(folder2, { recursive: true, force: true });
  const starting = Instance.create(":memory:", {
    memory_limit: MEMORY,
    temp_directory: (0, import_node_path15.join)(folder2, "spill"),
    preserve_insertion_order: "false",
    // Nothing is fetched: all that is needed is built in.
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false"
  });
  try {
    const files = logFiles(root);
    const instance = await starting;
    const connection = await instance.connect();
    const damaged = await makeRelation(root, files, folder2, connection);
    return {
      name: "duckdb",
      relation: "records",
      origin: identityIn(root)?.origin,
      damaged,
      mend: "Run tracegate log verify. A Parquet file that is deleted is replaced by the evidence beside it.",
      rows: (sql) => rowsOf(connection, sql),
      close: () => {
        connection.closeSync();
        instance.closeSync();
        clear();
        return Promise.resolve();
      }
    };
  } catch (error) {
    const instance = await starting.catch(() => void 0);
    instance?.closeSync();
    clear();
    throw error;
  }
}
async function loadDuckDb() {
  try {
    const loaded = await Promise.resolve().then(() => __toESM(require("@duckdb/node-api"), 1));
    return loaded.default ?? loaded;
  } catch (error) {
    throw new EngineFault(
      "Questions over the log need DuckDB, which is not installed, or not for this system: npm install @duckdb/node-api beside tracegate. A profile is read without it.",
      error
    );
  }
}
async function* rowsOf(connection, sql) {
  try {
    const result = await connection.stream(sql);
    for await (const rows of result.yieldRows())
      for (const row of rows) yield row.map((value) => value === null ? null : String(value));
  } catch (error) {
    throw new EngineFault(`DuckDB cannot answer: ${firstLine(error)}`, error);
  }
}
async function makeRelation(root, files, folder2, connection) {
  const sorted = await sound(connection, files.analytics);
  const rest = [...files.others, ...sorted.older.flatMap((one) => recordsFor(root, one))];
  (0, import_node_fs13.mkdirSync)((0, import_node_path15.join)(folder2, "staged"));
  const { staged, damaged } = await stage(root, rest, (0, import_node_path15.join)(folder2, "staged"));
  const said = await saidOf(connection, staged);
  const readable = [
    ...sorted.analytics,
    ...staged.map(({ name, path }) => ({ name, path, ids: said.get(path)?.ids }))
  ];
  await connection.run(await viewOf(connection, readable));
  return [...files.damaged, ...sorted.damaged, ...damaged];
}
function recordsFor(root, { name }) {
  return placesOf(root, name.day).filter(
    (place) => place.name.first === name.first && place.name.writer === name.writer
  );
}
async function sound(connection, places) {
  const analytics = [];
  const older = [];
  const damaged = [];
  const [digests, early] = await Promise.all([
    digestsOf(places),
    saidOf(connection, places).catch(() => void 0)
  ]);
  const intact = places.filter(({ path, sha256: sha2562 }) => digests.get(path) === sha2562);
  const said = early ?? await saidOf(connection, intact);
  for (const place of places) {
    const { file, name, path } = place;
    const { format, records, ids } = said.get(path) ?? {};
    if (digests.get(path) !== place.sha256)
      damaged.push({ file, reason: "its bytes are not those that its manifest is of" });
    else if (format !== ANALYTICS_FORMAT) older.push(place);
    else if (records === place.records) analytics.push({ name, path, ids });
    else damaged.push({ file, reason: `it has ${records} records, and its manifest says ${place.records}` });
  }
  return { analytics, older, damaged };
}
async function digestsOf(places) {
  const digests = /* @__PURE__ */ new Map();
  const waiting = [...places];
  const work = async () => {
    let buffer = Buffer.alloc(0);
    for (let place = waiting.pop(); place !== void 0; place = waiting.pop()) {
      if (buffer.length <= place.bytes) buffer = Buffer.allocUnsafeSlow(2 * place.bytes + 1);
      const bytes = buffer.subarray(0, await readInto(buffer, place.path));
      digests.set(place.path, Buffer.from(await subtle.digest("SHA-256", bytes)).toString("hex"));
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
  return digests;
}
async function readInto(buffer, path) {
  const file = await (0, import_promises.open)(path);
  try {
    let end = 0;
    for (; ; ) {
      const { bytesRead } = await file.read(buffer, end, buffer.length - end);
      if (bytesRead === 0) return end;
      end += bytesRead;
    }
  } finally {
    await file.close();
  }
}
async function saidOf(connection, places) {
  const found = /* @__PURE__ */ new Map();
  if (places.length === 0) return found;
  const files = listOf(places);
  const sql = `SELECT file.file_name, created_by, num_rows, first, last, unsaid FROM parquet_file_metadata(${files}) AS file
LEFT JOIN (
  SELECT file_name, min(stats_min_value) AS first, max(stats_max_value) AS last,
    count(*) - count(stats_min_value || stats_max_value) AS unsaid
  FROM parquet_metadata(${files}) WHERE path_in_schema = 'id' GROUP BY file_name
) AS ids ON ids.file_name = file.file_name`;
  for await (const [path, format, records, first, last, unsaid] of rowsOf(connection, sql))
    found.set(path, {
      format,
      records: Number(records),
      ids: unsaid === "0" ? [first, last] : void 0
    });
  return found;
}
async function viewOf(connection, files) {
  if (files.length === 0) return `CREATE TEMP VIEW records AS ${emptyRelation()}`;
  const all2 = `read_parquet(${listOf(files)})`;
  const named = mayShareRecords(files.map(({ name }) => name)).map((at) => files[at]);
  const shared = touching(named.map(spanOf)).map((at) => named[at]);
  if (shared.length > 0) {
    const some = `read_parquet(${listOf(shared)})`;
    await connection.run(
      `CREATE TEMP TABLE repeated AS SELECT id FROM ${some} GROUP BY id HAVING count(*) > 1`
    );
    for await (const [count] of rowsOf(connection, "SELECT count(*) FROM repeated")) {
      if (count === "0") break;
      return `CREATE TEMP VIEW records AS SELECT * FROM ${all2} WHERE id NOT IN (SELECT id FROM repeated)
UNION ALL SELECT * FROM ${some} WHERE id IN (SELECT id FROM repeated)
QUALIFY row_number() OVER (PARTITION BY id ORDER BY time, source, score, outcome, segments) = 1`;
    }
  }
  return `CREATE TEMP VIEW records AS SELECT * FROM ${all2}`;
}
function spanOf({ name: { writer }, ids: [from, to] = ["", "~"] }) {
  return { writer, from, to };
}
function emptyRelation() {
  const columns2 = analyticsColumns.map(
    (name) => name === "time" ? "CAST(NULL AS TIMESTAMP) AS time" : `CAST(NULL AS VARCHAR) AS ${name}`
  );
  return `SELECT ${columns2.join(", ")} WHERE 1 = 0`;
}
function listOf(places) {
  return `[${places.map(({ path }) => textValue(path)).join(", ")}]`;
}
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0];
}

// src/engine/trino.ts
var import_node_fs14 = require("node:fs");
var import_node_path16 = require("node:path");
function trinoPlace(text2, password) {
  if (!URL.canParse(text2)) return void 0;
  const { protocol, username, host, pathname, password: shown, search } = new URL(text2);
  const [catalog, schema, table, ...more] = pathname.slice(1).split("/").map(decodeURIComponent);
  if (protocol !== "trino:" || host === "" || shown !== "" || !["", "?tls"].includes(search))
    return void 0;
  if (!catalog || !schema || !table || more.length > 0) return void 0;
  const isEncrypted = search === "?tls";
  return {
    server: `${isEncrypted ? "https" : "http"}://${host}`,
    user: decodeURIComponent(username) || "tracegate",
    password,
    catalog,
    schema,
    table
  };
}
function trinoRelation(place, unread = []) {
  const where = unread.length === 0 ? "" : ` WHERE NOT (${isOneOf(FILE2, unread)})`;
  return `(SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY time, source, score, outcome, segments) AS copy FROM ${nameOf(place)}${where}) AS copies WHERE copy = 1)`;
}
function nameOf({ catalog, schema, table }) {
  return [catalog, schema, table].map((part) => `"${part.replaceAll('"', '""')}"`).join(".");
}
var FILE2 = "file";
var FILE_BYTES = "file_bytes";
var MOST_UNREAD = 500;
async function openTrino(place, log) {
  const { server, user, password, catalog, schema } = place;
  if (password !== void 0 && !server.startsWith("https:"))
    throw new EngineFault("A password is sent to Trino by https alone: write trino://\u2026?tls.");
  const { BasicAuth, Trino: Client } = await loadTrino();
  const client = Client.create({
    server,
    catalog,
    schema,
    source: "tracegate",
    auth: new BasicAuth(user, password)
  });
  const running = /* @__PURE__ */ new Set();
  const rows = (sql) => rowsOf2(client, place, sql, running);
  const { damaged, unread } = log === void 0 ? { damaged: [{ file: shownName(place), reason: UNHELD }], unread: [] } : await held(place, log.files, rows);
  return {
    name: "trino",
    relation: trinoRelation(place, unread),
    origin: log?.origin,
    damaged,
    mend: log === void 0 ? "Name the folder of the log with --log." : "Seal and upload what is missing (tracegate log seal, tracegate log upload).",
    rows,
    close: async () => {
      await Promise.all([...running].map((id) => cancel(client, id)));
    }
  };
}
var UNHELD = "without --log DIR nobody knows which files of the log the table lacks";
function shownName({ catalog, schema, table }) {
  return [catalog, schema, table].join(".");
}
async function held(place, { analytics, others, damaged }, rows) {
  const known2 = new Map(analytics.map((one) => [one.file, one]));
  const missing3 = new Set(known2.keys());
  const lack = [];
  const unread = [];
  const sql = `SELECT ${FILE2}, ${FILE_BYTES}, count(*) FROM ${nameOf(place)} GROUP BY ${FILE2}, ${FILE_BYTES}`;
  for await (const [file, bytes, records] of rows(sql)) {
    const one = known2.get(file.split("/").slice(-2).join("/"));
    const reason = one === void 0 ? void 0 : differenceOf(one, Number(bytes), Number(records));
    if (one !== void 0) missing3.delete(one.file);
    if (reason !== void 0) lack.push({ file: one.file, reason });
    if (one === void 0 || reason !== void 0) unread.push(file);
  }
  if (unread.length > MOST_UNREAD)
    throw new EngineFault(
      `Table ${shownName(place)} has ${unread.length} files that the log does not have, or not so: delete what is not kept any more, or declare the table over the files of this log alone.`
    );
  return {
    damaged: [
      ...damaged,
      ...others.map(({ name, path }) => ({
        file: `${dayFolder(name.day)}/${(0, import_node_path16.basename)(path)}`,
        reason: "it has no Parquet file, and Trino does not see it"
      })),
      ...[...missing3].map((file) => ({ file, reason: "the table does not have it" })),
      ...lack
    ].toSorted((a, b) => a.file < b.file ? -1 : 1),
    unread: unread.toSorted()
  };
}
function differenceOf(one, bytes, records) {
  if (bytes !== one.bytes) return `the table has it with ${bytes} bytes, and its manifest says ${one.bytes}`;
  if (records !== one.records)
    return `the table has ${records} records of it, and its manifest says ${one.records}`;
  return isOfThisFormat(one.path) ? void 0 : "an earlier version wrote it, and it lacks columns";
}
function isOfThisFormat(path) {
  const end = Buffer.alloc(FORMAT_WITHIN);
  const file = (0, import_node_fs14.openSync)(path, "r");
  try {
    (0, import_node_fs14.readSync)(file, end, 0, end.length, Math.max(0, (0, import_node_fs14.fstatSync)(file).size - end.length));
  } finally {
    (0, import_node_fs14.closeSync)(file);
  }
  return end.includes(ANALYTICS_FORMAT);
}
var FORMAT_WITHIN = ANALYTICS_FORMAT.length + 3 * analyticsColumns.length + 64;
async function loadTrino() {
  try {
    const loaded = await Promise.resolve().then(() => __toESM(require("trino-client"), 1));
    return loaded.default ?? loaded;
  } catch (error) {
    throw new EngineFault(
      "To ask Trino its client is needed, which is not installed: npm install trino-client beside tracegate.",
      error
    );
  }
}
async function* rowsOf2(client, place, sql, running) {
  let id;
  try {
    const pages = await client.query(sql);
    id = idOf(pages);
    if (id !== void 0) running.add(id);
    let isAnswered = false;
    for await (const { data = [], columns: columns2, error } of pages) {
      if (error !== void 0) throw new EngineFault(`Trino cannot answer: ${reasonOf(error)}`);
      isAnswered ||= columns2 !== void 0;
      for (const row of data)
        yield row.map((value) => value === null || value === void 0 ? null : String(value));
    }
    if (!isAnswered)
      throw new EngineFault(`Trino cannot answer: ${place.server} ended the query without an answer.`);
    if (id !== void 0) running.delete(id);
  } catch (error) {
    if (id !== void 0) running.delete(id);
    throw error instanceof EngineFault ? error : new EngineFault(`Trino cannot answer: ${faultOf2(error, place)}`);
  } finally {
    if (id !== void 0 && running.delete(id)) await cancel(client, id);
  }
}
function idOf(pages) {
  return pages.iter?.queryResult?.id;
}
async function cancel(client, id) {
  try {
    await client.cancel(id);
  } catch {
  }
}
var UNDECLARED = /* @__PURE__ */ new Set([
  "CATALOG_NOT_FOUND",
  "SCHEMA_NOT_FOUND",
  "TABLE_NOT_FOUND",
  "COLUMN_NOT_FOUND",
  "TYPE_MISMATCH"
]);
function reasonOf({ message, errorName }) {
  const said = `${message.split("\n")[0]}`;
  return UNDECLARED.has(errorName) ? `${said}. Declare the table as docs/impact.md does.` : said;
}
function faultOf2(error, { server, user }) {
  const { code, message, response } = error;
  if (response?.status === 401 || response?.status === 403)
    return `${server} does not let ${user} ask (${response.status}). The user stands in the address, the password in TRACEGATE_TRINO_PASSWORD.`;
  if (response !== void 0) return `${server} answered ${response.status}. Is it a server of Trino?`;
  const said = code ?? (message || "no reason is given").split("\n")[0];
  if (/CERT|SELF_SIGNED|LEAF_SIGNATURE/.test(said))
    return `the certificate of ${server} is not trusted (${said}). Name the file of its authority in NODE_EXTRA_CA_CERTS.`;
  if (said === "EPROTO") return `${server} does not speak TLS. Leave out ?tls, or give its port for https.`;
  const hint = server.startsWith("https:") ? "" : " With ?tls it is asked by https.";
  return `${server} cannot be reached (${said}).${hint}`;
}

// src/command/command.ts
var UsageError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "UsageError";
  }
};

// src/files/regular-file.ts
var MOST_BYTES = 33 * 1024 * 1024;

// src/command/log/keys.ts
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

// src/command/ask/open-engine.ts
async function openEngine(options, terminal) {
  const [log, named = "duckdb"] = [options.value("log"), options.value("engine")];
  if (named !== "duckdb") {
    const place = trinoPlace(named, process.env["TRACEGATE_TRINO_PASSWORD"]);
    if (place === void 0)
      throw new UsageError(
        "--engine must be duckdb, or trino://user@host:port/catalog/schema/table (?tls for https)."
      );
    if (log !== void 0) {
      const folder3 = (0, import_node_path17.resolve)(terminal.folder, log);
      return openTrino(place, { origin: originOf(folder3), files: logFiles(folder3) });
    }
    return openTrino(place);
  }
  if (log === void 0) throw new UsageError("--log DIR is needed, the folder of the decision log.");
  const folder2 = (0, import_node_path17.resolve)(terminal.folder, log);
  originOf(folder2);
  return openDuckDb(folder2);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openEngine
});
