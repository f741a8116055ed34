var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// record.js
var record_exports = {};
__export(record_exports, {
  record: () => record
});
module.exports = __toCommonJS(record_exports);

// src/command/record.ts
var import_node_path3 = require("node:path");

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

// src/store/salted-line.ts
var SALT_CHARACTERS = 22;
var BEFORE = ',"salt":"';
var AFTER = '"}';
var SALTED_EXTRA = BEFORE.length + SALT_CHARACTERS + AFTER.length;
function eventTextOf(line) {
  return `${line.toString("utf8", 0, line.length - SALTED_EXTRA)}}`;
}

// src/store/log-folder.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

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
function namesIn(folder) {
  return ifThere(() => (0, import_node_fs.readdirSync)(folder)) ?? [];
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
  const text = ifThere(() => (0, import_node_fs2.readFileSync)((0, import_node_path.join)(root, FILE), "utf8"));
  if (text === void 0) return void 0;
  const unreadable = new DecisionLogFault(
    "no-log",
    `${(0, import_node_path.join)(root, FILE)} is not one that this version reads.`
  );
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable;
  }
  if (value?.format !== 1 || typeof value.origin !== "string" || !origin.test(value.origin)) throw unreadable;
  return { format: 1, origin: value.origin };
}

// src/store/log-reader.ts
var import_node_path2 = require("node:path");

// src/format/date.ts
var DAY_MILLISECONDS = 864e5;
var written = { day: Number.NaN, text: "" };
function utcDate(instant) {
  const day = Math.floor(instant / DAY_MILLISECONDS);
  if (day !== written.day) written = { day, text: new Date(instant).toISOString().slice(0, 10) };
  return written.text;
}

// src/store/evidence-file.ts
var import_node_fs5 = require("node:fs");
var import_node_zlib = require("node:zlib");

// src/files/read-at.ts
var import_node_fs3 = require("node:fs");
function readAt(descriptor, offset, length) {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read = (0, import_node_fs3.readSync)(descriptor, bytes, done, length - done, offset + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
}

// src/store/segment-reader.ts
var import_node_fs4 = require("node:fs");
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
  const descriptor = (0, import_node_fs4.openSync)(path, import_node_fs4.constants.O_RDONLY | import_node_fs4.constants.O_NOFOLLOW);
  try {
    const size = Math.min(part.end ?? Infinity, (0, import_node_fs4.fstatSync)(descriptor).size);
    let rest = Buffer.alloc(0);
    let { offset, index } = part;
    for (let read = offset; read < size; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - read));
      const bytes = (0, import_node_fs4.readSync)(descriptor, chunk, 0, chunk.length, read);
      if (bytes === 0) break;
      read += bytes;
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
    (0, import_node_fs4.closeSync)(descriptor);
  }
}
function findInSegment(path, id) {
  const descriptor = (0, import_node_fs4.openSync)(path, import_node_fs4.constants.O_RDONLY | import_node_fs4.constants.O_NOFOLLOW);
  try {
    let low = 0;
    let high = (0, import_node_fs4.fstatSync)(descriptor).size;
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
    (0, import_node_fs4.closeSync)(descriptor);
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
function withEvidence(path, use) {
  return withFile(path, (descriptor) => use(opened(descriptor)));
}
function withFile(path, use) {
  const descriptor = (0, import_node_fs5.openSync)(path, import_node_fs5.constants.O_RDONLY | import_node_fs5.constants.O_NOFOLLOW);
  try {
    return use(descriptor);
  } finally {
    (0, import_node_fs5.closeSync)(descriptor);
  }
}
function opened(descriptor) {
  const { size } = (0, import_node_fs5.fstatSync)(descriptor);
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
function* linesOf({ descriptor, size, header, table, start }, at) {
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
  for (let record2 = 0; record2 < records; record2 += 1) {
    const end = text.indexOf(10, begin);
    if (end < 0) throw new EvidenceFault(`Its block ${at} has fewer than ${records} records.`);
    const line = text.subarray(begin, end);
    const id = idOfLine(line);
    if (id === void 0 || id < least || id > most)
      throw new EvidenceFault(`Its block ${at} has ids that are not those of its table.`);
    yield { index: at * BLOCK_RECORDS + record2, line };
    begin = end + 1;
  }
  if (begin !== text.length) throw new EvidenceFault(`Its block ${at} has more than ${records} records.`);
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
var ID_SPREAD_MS = 36e5;
function dayOf(time) {
  return utcDate(time);
}
function dayFolder(day) {
  return `date=${day}`;
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
function parseSealedFile(day, file) {
  for (const [kind, ending] of Object.entries(sealedKinds)) {
    if (!file.endsWith(ending)) continue;
    const name = parseSegmentFile(day, file.slice(0, -ending.length) + SEGMENT_ENDING);
    if (name?.last !== void 0) return { name, kind };
  }
  return void 0;
}

// src/store/log-reader.ts
function placesOf(root, day) {
  const folder = (0, import_node_path2.join)(root, dayFolder(day));
  const found = /* @__PURE__ */ new Map();
  const note = (place) => {
    const key = `${place.name.first}_${place.name.writer}`;
    if (place.where !== "sealed" || !found.has(key)) found.set(key, place);
  };
  for (const file of namesIn(folder)) {
    if (!file.endsWith(SEGMENT_ENDING) && !file.endsWith(sealedKinds.evidence)) continue;
    const segment = parseSegmentFile(day, file);
    const name = segment ?? parseSealedFile(day, file)?.name;
    if (name === void 0) continue;
    const where = segment === void 0 ? "sealed" : segment.last === void 0 ? "live" : "closed";
    note({ name, where, path: `${folder}/${file}` });
  }
  return [...found.values()].toSorted((a, b) => a.name.first < b.name.first ? -1 : 1);
}
function placeNow(root, { day, first, writer }) {
  return placesOf(root, day).find(({ name }) => name.first === first && name.writer === writer);
}
function findRecord(root, id, onDamaged) {
  const time = timeOfUuidV7(id);
  if (time === void 0) return void 0;
  const places = placesOf(root, dayOf(time));
  const within = ({ name: { first, last } }) => first <= id && (last === void 0 || id <= last);
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
    const found = within(place) ? sound(place, () => atOnce(root, place, (now) => lookUp(now, id))) : void 0;
    if (found !== void 0) return { id, ...found.value, place: found.place };
  }
  for (const place of places) {
    if (place.where === "sealed" && within(place)) continue;
    const found = isNear(place.name, time) ? sound(place, () => atOnce(root, place, (now) => scan(now, id))) : void 0;
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

// src/command/options.ts
var import_node_util = require("node:util");

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

// src/command/options.ts
function parseOptions(args, names, formats, { repeated = [], flags = [] } = {}) {
  const known = ["format", "repo", ...names, ...repeated, ...flags];
  const { tokens, positionals } = (0, import_node_util.parseArgs)({
    args: [...args],
    options: Object.fromEntries(
      known.map((name) => [
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
    if (!known.includes(token.name)) {
      throw new UsageError(`Unknown option ${token.rawName}. ${didYouMean(token.name, known) ?? ""}`.trim());
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

// src/command/record.ts
var record = {
  usage: "record ID --log DIR",
  run(args, terminal) {
    const options = parseOptions(args, ["log"], ["json"]);
    const [[id, ...more], log] = [options.positionals, options.value("log")];
    if (id === void 0 || more.length > 0) throw new UsageError("record takes one id.");
    if (!isUuidV7(id))
      throw new UsageError(`${id} is no id of a record: a UUID of version 7, in lower case.`);
    if (log === void 0) throw new UsageError("--log DIR is needed, the folder of the decision log.");
    const root = (0, import_node_path3.resolve)(terminal.folder, log);
    if (identityIn(root) === void 0) throw new UsageError(`There is no decision log in ${root}.`);
    const damaged = [];
    const found = findRecord(
      root,
      id,
      ({ path }, { message }) => damaged.push(`${(0, import_node_path3.relative)(root, path)} is damaged. ${message}`)
    );
    if (found !== void 0) {
      terminal.out(`${eventTextOf(found.line)}
`);
      return Promise.resolve(exit.fine);
    }
    for (const message of damaged) terminal.err(`tracegate: ${escapeText(message)}
`);
    terminal.err(
      damaged.length > 0 ? `tracegate: Whether there is a record ${id} cannot be told.
` : `tracegate: There is no record ${id} in the log. What became of a decision, tracegate trace says.
`
    );
    return Promise.resolve(damaged.length > 0 ? exit.notEvaluated : exit.findings);
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  record
});
