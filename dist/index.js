"use strict";
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

// src/index.ts
var index_exports = {};
__export(index_exports, {
  DecisionLogFault: () => DecisionLogFault,
  NotCanonical: () => NotCanonical,
  RefusedRecord: () => RefusedRecord,
  UnusableHashKey: () => UnusableHashKey,
  VaultFault: () => VaultFault,
  featureHash: () => featureHash,
  isStale: () => isStale,
  matchesFeatureHash: () => matchesFeatureHash,
  newDecisionId: () => newDecisionId,
  openDecisionLog: () => openDecisionLog,
  openFeatureVault: () => openFeatureVault,
  readGovernanceBundle: () => readGovernanceBundle
});
module.exports = __toCommonJS(index_exports);
var import_node_crypto13 = require("node:crypto");

// src/decision/uuid-v7.ts
var form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
var LATEST = 2 ** 48 - 1;
var COUNTER_END = 2 ** 26;
var COUNTER_START_MASK = 2 ** 25 - 1;
var BYTES_OF_ID = 10;
var IDS_IN_BUFFER = 1024;
var hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
var hexOf16 = (value) => hexOfByte[value >>> 8] + hexOfByte[value & 255];
var UuidV7 = class {
  now;
  random;
  time = -1;
  counter = 0;
  buffer = new Uint8Array(0);
  used = 0;
  /** The text of `time`, which most ids share with the one before. */
  timeText = "";
  /**
   * @param now milliseconds since 1970
   * @param random so many bytes that nobody can foresee
   * @param after an id that all that are given must be greater than, such as the last one on the disk
   */
  constructor(now, random, after) {
    this.now = now;
    this.random = random;
    if (after !== void 0) this.continueAfter(after);
  }
  /** @throws RangeError when the clock says something that is no time */
  next() {
    const now = Math.floor(this.now());
    if (!(now >= 0 && now <= LATEST)) throw new RangeError(`The clock says ${now}, which is no time.`);
    const at = this.takeRandom();
    const { buffer } = this;
    if (now > this.time) this.enter(now, at);
    else if (++this.counter >= COUNTER_END) this.enter(this.time + 1, at);
    const tail = hexOfByte[buffer[at]] + hexOfByte[buffer[at + 1]] + hexOfByte[buffer[at + 2]] + hexOfByte[buffer[at + 3]] + hexOfByte[buffer[at + 4]] + hexOfByte[buffer[at + 5]];
    const high = hexOf16(28672 | this.counter >>> 14);
    const low = hexOf16(32768 | this.counter & 16383);
    return `${this.timeText}-${high}-${low}-${tail}`;
  }
  enter(time, at) {
    if (time > LATEST) throw new RangeError("There is no later millisecond.");
    const { buffer } = this;
    const random = buffer[at + 6] << 24 | buffer[at + 7] << 16 | buffer[at + 8] << 8 | buffer[at + 9];
    this.time = time;
    this.counter = random & COUNTER_START_MASK;
    const hex = time.toString(16).padStart(12, "0");
    this.timeText = `${hex.slice(0, 8)}-${hex.slice(8)}`;
  }
  /** @returns where the bytes of this id start in the buffer */
  takeRandom() {
    if (this.used + BYTES_OF_ID > this.buffer.length) {
      const wanted = BYTES_OF_ID * IDS_IN_BUFFER;
      this.buffer = this.random(wanted);
      if (this.buffer.length !== wanted) throw new RangeError(`The source of randomness gave too few bytes.`);
      this.used = 0;
    }
    const at = this.used;
    this.used += BYTES_OF_ID;
    return at;
  }
  continueAfter(id) {
    const time = timeOfUuidV7(id);
    if (time === void 0) throw new RangeError("What ids continue after must be a UUID of version 7.");
    this.time = time;
    this.timeText = id.slice(0, 13);
    this.counter = parseInt(id.slice(15, 18), 16) << 14 | parseInt(id.slice(19, 23), 16) & 16383;
  }
};
function isUuidV7(text) {
  return form.test(text);
}
function timeOfUuidV7(id) {
  return isUuidV7(id) ? parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : void 0;
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

// src/decision/feature-hash.ts
var import_node_crypto2 = require("node:crypto");

// src/decision/keyed-hash.ts
var import_node_crypto = require("node:crypto");
var UnusableHashKey = class extends Error {
  constructor(message) {
    super(message);
    this.name = "UnusableHashKey";
  }
};
var LEAST_BYTES = 32;
var keyIdForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function keyedHash(purpose, text, key) {
  const hex = (0, import_node_crypto.createHmac)("sha256", secretOf(key)).update(`${purpose}\0`).update(text).digest("hex");
  return `hmac-sha256:${key.id}:${hex}`;
}
function keyOfHash(hash2, keys) {
  const [algorithm, id] = hash2.split(":");
  return algorithm === "hmac-sha256" ? keys.find((key) => key.id === id) : void 0;
}
var secrets = /* @__PURE__ */ new WeakMap();
function secretOf(key) {
  const known2 = secrets.get(key);
  if (known2 !== void 0) return known2;
  requireUsable(key);
  const secret = (0, import_node_crypto.createSecretKey)(key.secret);
  secrets.set(key, secret);
  return secret;
}
function requireUsable({ id, secret }) {
  if (!keyIdForm.test(id))
    throw new UnusableHashKey("The id of a key must be at most 64 letters, digits, `.`, `_` and `-`.");
  if (secret.byteLength < LEAST_BYTES)
    throw new UnusableHashKey(
      `The key ${id} has ${secret.byteLength} bytes; it needs at least ${LEAST_BYTES}.`
    );
}

// src/decision/feature-hash.ts
function featureHash(features, key) {
  return keyedHash("tracegate/features/v1", canonicalJson(features), key);
}
function matchesFeatureHash(hash2, features, keys) {
  const key = keyOfHash(hash2, keys);
  if (key === void 0) return false;
  const [given, wanted] = [Buffer.from(hash2), Buffer.from(featureHash(features, key))];
  return given.byteLength === wanted.byteLength && (0, import_node_crypto2.timingSafeEqual)(given, wanted);
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
var read;
function all() {
  return read ??= require("./decision-validators.js");
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
  Object.values(forms).map((form7) => [form7.pattern, form7.words])
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
var read2 = { date: "", day: void 0 };
function dayOf(date) {
  read2 = { date, day: parseDate(date) };
  return read2.day;
}
function parseTime(text) {
  const match = timeForm.exec(text);
  if (match === null) return void 0;
  const [, date = "", hour, minute, second, fraction = "", , sign, offsetHour = "0", offsetMinute = "0"] = match;
  const day = date === read2.date ? read2.day : dayOf(date);
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

// src/governance/digest.ts
var import_node_crypto3 = require("node:crypto");
function sha256(content) {
  return (0, import_node_crypto3.createHash)("sha256").update(content).digest("hex");
}

// src/objective/version.ts
var form2 = /^OBJ\.([a-z][a-z0-9_-]*)\.v((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))(\.(?:0|[1-9]\d{0,8}))?$/;
function parseVersion(id) {
  const match = form2.exec(id);
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

// src/decision/decimal-text.ts
var form3 = new RegExp(forms.decimalText.pattern);

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
  return namesIn(value, 0) === (text.match(nameEnds)?.length ?? 0) ? { value } : void 0;
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
  for (const { 0: part, index } of text.matchAll(token)) {
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
function governanceDigest(view) {
  const { digest: _, ...rest } = view;
  return sha256(canonicalJson(rest));
}
function readGovernanceBundle(text, pinned) {
  const read4 = readJsonText(text, BUNDLE_LIMIT_BYTES);
  if (read4.faults !== void 0) return { faults: read4.faults };
  const shape = shapeOf(read4.value, "governanceBundle");
  if (shape.length > 0) return { faults: shape };
  const view = read4.value;
  const faults = [...digestFaults(view, pinned), ...viewFaults(view)];
  return faults.length > 0 ? { faults } : { view };
}
function isStale({ generated_at }, now, maxAgeMs) {
  const made = parseTime(generated_at);
  return made === void 0 || now - made > maxAgeMs || made - now > maxAgeMs;
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
  const { constraints, decision_rules, effective_date } = governs;
  return [
    ...parseDate(effective_date) === void 0 ? [notReal(`${path}/governs/effective_date`, "day")] : [],
    ...twice(
      constraints.map(({ name }) => name),
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

// src/store/decision-log.ts
var import_node_crypto8 = require("node:crypto");

// src/decision/aggregates.ts
function aggregateKey(row) {
  const { day, model_name, model_version, objective_version, outcome, segments } = row;
  return canonicalJson([day, model_name, model_version, objective_version, outcome, segments]);
}
var Aggregates = class _Aggregates {
  rows = /* @__PURE__ */ new Map();
  /** Counts one decision on the UTC day on which it was taken. */
  add({ time, data }) {
    this.count({
      day: time.slice(0, 10),
      model_name: data.model_name,
      model_version: data.model_version,
      objective_version: data.objective_version,
      outcome: data.prediction.outcome,
      segments: { ...data.segments },
      count: 1
    });
  }
  /** @throws RangeError when it is no count, or the sum is beyond what a double counts exactly */
  count(row) {
    const key = aggregateKey(row);
    const known2 = this.rows.get(key);
    const sum = (known2?.count ?? 0) + row.count;
    if (!(Number.isSafeInteger(row.count) && row.count > 0 && Number.isSafeInteger(sum)))
      throw new RangeError("Counts must be positive whole numbers below 2^53.");
    this.rows.set(key, { ...known2 ?? row, count: sum });
  }
  /** What both count, as a third one. */
  merge(other) {
    const merged = new _Aggregates();
    for (const row of [...this.rows.values(), ...other.rows.values()]) merged.count(row);
    return merged;
  }
  static of(rows) {
    const aggregates = new _Aggregates();
    for (const row of rows) aggregates.count(row);
    return aggregates;
  }
  get size() {
    return this.rows.size;
  }
  get total() {
    return [...this.rows.values()].reduce((sum, { count }) => sum + count, 0);
  }
  /** In one order, whatever the order of counting was. */
  toRows() {
    return [...this.rows].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, row]) => ({ ...row }));
  }
};

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
function makeEvent(kind, header, data) {
  const { id, source, time } = header;
  const subject = "subject" in header ? header.subject : void 0;
  const event = {
    specversion: "1.0",
    id,
    source,
    type: eventType(kind),
    time,
    ...subject === void 0 ? {} : { subject },
    datacontenttype: "application/json",
    data
  };
  return event;
}
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
function minimalRecord(event) {
  const { id, source, time, subject, data } = event;
  const { model_name, model_version, objective_version, objective_digest, marks } = data;
  const minimal = {
    detail: "minimal",
    model_name,
    model_version,
    objective_version,
    ...objective_digest === void 0 ? {} : { objective_digest },
    prediction: { outcome: data.prediction.outcome },
    sampled: { tier: data.sampled.tier, rate: data.sampled.rate },
    ...marks === void 0 ? {} : { marks: [...marks] }
  };
  return makeEvent("decision", { id, source, time, subject }, minimal);
}
function sampledRecord(event) {
  const { tier, rate } = event.data.sampled;
  const sampling = samplingOf(event.id, tier, rate);
  return sampling === "full" ? event : sampling === "minimal" ? minimalRecord(event) : void 0;
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

// src/decision/standing.ts
function problem(id, message, mend) {
  return { id, message, mend };
}
function modelProblems(name, model, objectiveVersion) {
  if (model === void 0)
    return [
      problem("model-unknown", `${name} is not registered.`, "Register it, and write the bundle again.")
    ];
  if (model.status === "removed")
    return [
      problem("model-removed", `The registration of ${name} was removed.`, "Use a model that is registered.")
    ];
  const isFor = model.objective_version;
  if (isFor === objectiveVersion || isSameVersion(isFor, objectiveVersion)) return [];
  const message = `${name} is registered for ${model.objective_version}, not for ${objectiveVersion}.`;
  return [
    problem("model-of-other-objective", message, "Use the model under the objective that it was made for.")
  ];
}
function objectiveProblems(version, indexed, instant) {
  if (indexed === void 0)
    return [
      problem("objective-unknown", `${version} is not known.`, "Merge it, and write the bundle again.")
    ];
  const { objective, span } = indexed;
  if (objective.status === "removed")
    return [problem("objective-removed", `${version} was removed.`, "Decide under a version that is there.")];
  if (objective.governs === void 0)
    return [problem("objective-invalid", `${version} cannot be read.`, "Mend its file.")];
  return [
    ...approvalProblems(version, objective.governs),
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
function ruleOf(rules, named) {
  if (named !== void 0) {
    const rule = rules.find(({ name }) => name === named);
    if (rule !== void 0) return { rule, problems: [] };
    return {
      problems: [problem("rule-unknown", "The objective has no rule of this name.", "Name one that it has.")]
    };
  }
  if (rules.length <= 1) return { rule: rules[0], problems: [] };
  const message = `The objective has ${rules.length} decision rules, and the decision names none.`;
  return { problems: [problem("rule-not-named", message, "Name it in `decision_rule`.")] };
}
function contradictions(rule, { score, outcome }) {
  if (rule === void 0 || score === void 0) return [];
  const [given, threshold] = [parseDecimal(score), parseDecimal(rule.threshold)];
  if (given === void 0 || threshold === void 0) return [];
  const expected = satisfies(compareDecimals(given, threshold), rule.operator) ? rule.outcome : rule.otherwise;
  if (expected === void 0 || expected === outcome) return [];
  const message = `By ${rule.name} the score gives another outcome than the one that was taken.`;
  return [
    problem("outcome-contradicts-rule", message, "Look whether the service uses the threshold that governs.")
  ];
}

// src/decision/stamp.ts
var CLOCK_TOLERANCE_MS = 5 * 6e4;
var onlyTold = /* @__PURE__ */ new Set(["outcome-contradicts-rule"]);
function stamp(input, governance, mode, now, settings = {}) {
  const { data } = input;
  const index = governanceIndex(governance);
  const time = input.time ?? new Date(now).toISOString();
  const model = index.model(data.model_name, data.model_version);
  const version = data.objective_version ?? model?.objective_version;
  const modelName = `${data.model_name} ${data.model_version}`;
  if (version === void 0) return { kind: "refused", problems: nothingNamed(modelName) };
  const objective = index.objective(version);
  const governs = objective?.objective.governs;
  const { rule, problems: ruleProblems } = governs === void 0 ? { problems: [] } : ruleOf(governs.decision_rules, data.decision_rule);
  const instant = input.time === void 0 ? now : parseTime(time) ?? Number.NaN;
  const problems = [
    ...objectiveProblems(version, objective, Number.isNaN(instant) ? now : instant),
    ...modelProblems(modelName, model, version),
    ...ruleProblems,
    ...contradictions(rule, data.prediction),
    ...clockProblems(instant, governance, now, settings)
  ];
  if (mode === "strict" && problems.some(({ id }) => !onlyTold.has(id))) return { kind: "refused", problems };
  const event = eventOf(input, time, {
    version: objective?.objective.objective_version ?? version,
    governs,
    rule,
    registration: model?.registration,
    kpiSnapshot: data.kpi_snapshot ?? model?.kpi_snapshot,
    governance,
    marks: problems.map(({ id }) => id)
  });
  return { kind: "stamped", event, problems };
}
function nothingNamed(modelName) {
  return [
    ...modelProblems(modelName, void 0, ""),
    problem(
      "objective-unknown",
      "Neither the decision nor a registration names an objective.",
      "Send `objective_version`."
    )
  ];
}
function clockProblems(instant, governance, now, { maxAgeMs }) {
  const ahead = !(instant <= now + CLOCK_TOLERANCE_MS);
  const stale = maxAgeMs !== void 0 && isStale(governance, now, maxAgeMs);
  return [
    ...ahead ? [
      problem(
        "decision-time-ahead",
        "The decision was taken at a time that has not come.",
        "Mend the clock."
      )
    ] : [],
    ...stale ? [
      problem(
        "governance-stale",
        `The bundle is of ${governance.generated_at}.`,
        "Write the bundle again."
      )
    ] : []
  ];
}
function eventOf({ id, source, data }, time, { version, governs, rule, registration, kpiSnapshot, governance, marks }) {
  const tier = governs?.tier ?? "high";
  const stamped = {
    detail: "full",
    model_name: data.model_name,
    model_version: data.model_version
  };
  if (registration !== void 0) stamped.model_registration = registration;
  stamped.objective_version = version;
  if (governs !== void 0) {
    stamped.objective_digest = governs.sha256;
    stamped.constraint_versions = changedIn(governs);
  }
  stamped.governance_commit = governance.commit;
  if (data.feature_hash !== void 0) stamped.feature_hash = data.feature_hash;
  if (data.input_reference !== void 0) stamped.input_reference = data.input_reference;
  stamped.prediction = data.prediction;
  if (data.confidence !== void 0) stamped.confidence = data.confidence;
  if (data.segments !== void 0) stamped.segments = data.segments;
  if (kpiSnapshot !== void 0) stamped.kpi_snapshot = kpiSnapshot;
  if (rule !== void 0) stamped.decision_rule = rule;
  stamped.sampled = { tier, rate: tier === "high" ? "1" : governance.tiers[tier].rate };
  if (marks.length > 0) stamped.marks = marks;
  if (data.extensions !== void 0) stamped.extensions = data.extensions;
  return makeEvent(
    "decision",
    { id, source, time, subject: id },
    stamped
  );
}
var versionsOf = /* @__PURE__ */ new WeakMap();
function changedIn(governs) {
  const known2 = versionsOf.get(governs);
  if (known2 !== void 0) return known2;
  const versions2 = Object.fromEntries(governs.constraints.map(({ name, changed_in }) => [name, changed_in]));
  versionsOf.set(governs, versions2);
  return versions2;
}

// src/format/same-json.ts
function sameJson(a, b) {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [aKeys, bKeys] = [Object.keys(a), Object.keys(b)];
  return aKeys.length === bKeys.length && aKeys.every(
    (key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])
  );
}

// src/decision/same-record.ts
function isRecordOf(record, input) {
  const { source, time, data } = asRead(input);
  if (!isKind(record, "decision")) return false;
  const same = record.source === source && isSameTime(record.time, time) && record.data.model_name === data.model_name && record.data.model_version === data.model_version && (data.objective_version === void 0 || isSameVersion2(record, data.objective_version)) && record.data.prediction.outcome === data.prediction.outcome;
  return same && (!isFullDecision(record) || isFullRecordOf(record.data, data));
}
function isFullRecordOf(kept, data) {
  const said = [
    "feature_hash",
    "input_reference",
    "prediction",
    "confidence",
    "segments",
    "extensions"
  ];
  return said.every((name) => sameJson(kept[name], data[name])) && (data.kpi_snapshot === void 0 || sameJson(kept.kpi_snapshot, data.kpi_snapshot)) && // A rule that the objective did not have is not in the record.
  (data.decision_rule === void 0 || kept.decision_rule === void 0 || kept.decision_rule.name === data.decision_rule);
}
function isSameVersion2({ data }, version) {
  return versionKey(data) === versionKey({ objective_version: version });
}
function isSameTime(time, given) {
  return given === void 0 || time === given || shortest(time) === shortest(given);
}
function shortest(time) {
  return time.replace(/\.?0+Z$/, (end) => time.includes(".") ? "Z" : end);
}
function isRecordOfEvent(record, event, given) {
  return record.type === event.type && (given.source === void 0 || record.source === given.source) && isSameTime(record.time, given.time) && subjectOf(record) === event.subject && sameJson(record.data, asRead(event.data));
}
function asRead(value) {
  return JSON.parse(JSON.stringify(value));
}
function subjectOf(event) {
  return "subject" in event ? event.subject : void 0;
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
      ([name, text]) => blankFault(`/data/extensions/${escapePointer(name)}`, text)
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
    const faults = [
      ...seen.has(key) ? [fault(`/data/rows/${index}`, twice2, "Add the two counts up.")] : [],
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
function blankFault(path, text) {
  if (text === void 0 || text.trim() !== "") return [];
  return [fault(path, "This holds nothing that can be seen.", "Write it in words.")];
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
  const refused = refusedText(text);
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
  const read4 = valueOf(given);
  if (read4.faults !== void 0) return { faults: read4.faults };
  const faults = eventFaults(read4.value);
  if (faults.length > 0) return { faults };
  const text = read4.text ?? JSON.stringify(read4.value);
  if (isTooLarge(text)) return { faults: [tooLarge(RECORD_LIMIT_BYTES)] };
  return { event: read4.value, text };
}
function readDecisionInput(given) {
  const read4 = valueOf(given);
  if (read4.faults !== void 0) return { faults: read4.faults };
  const shape = shapeOf(read4.value, "decisionInput");
  if (shape.length > 0) return { faults: shape };
  const input = read4.value;
  const faults = [...timeFault("/time", input.time), ...inputFaults(input.data)];
  return faults.length > 0 ? { faults } : { input };
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

// src/store/acknowledged.ts
var RefusedRecord = class extends Error {
  faults;
  /** What is wrong with its governance; empty when its form is wrong. */
  problems;
  /** The log has another record under its id. */
  isConflict;
  constructor(faults, problems = [], { isConflict = false } = {}) {
    const said = [
      ...faults.map(({ path, message, mend }) => `${path || "(the record)"}: ${message} ${mend}`),
      ...problems.map(({ id, message, mend }) => `${id}: ${message} ${mend}`)
    ];
    super(said.join("\n"));
    this.name = "RefusedRecord";
    this.faults = faults;
    this.problems = problems;
    this.isConflict = isConflict;
  }
};

// src/store/disk.ts
var import_node_fs = __toESM(require("node:fs"), 1);
var systemDisk = {
  write: (descriptor, bytes, offset, length) => import_node_fs.default.writeSync(descriptor, bytes, offset, length),
  sync,
  async truncate(descriptor, length) {
    import_node_fs.default.ftruncateSync(descriptor, length);
    await sync(descriptor);
  }
};
function sync(descriptor) {
  return new Promise((resolve2, reject) => {
    import_node_fs.default.fdatasync(descriptor, (error) => {
      if (error === null) resolve2();
      else reject(error);
    });
  });
}

// src/store/lanes.ts
var import_node_perf_hooks = require("node:perf_hooks");

// src/store/log-fault.ts
var DecisionLogFault = class extends Error {
  code;
  constructor(code, message, options) {
    super(message, options);
    this.name = "DecisionLogFault";
    this.code = code;
  }
};

// src/store/segment-writer.ts
var import_node_crypto7 = require("node:crypto");
var import_node_fs5 = require("node:fs");

// src/store/batch.ts
var import_node_crypto5 = require("node:crypto");

// src/decision/commitment.ts
var import_node_crypto4 = __toESM(require("node:crypto"), 1);
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

// src/store/salted-line.ts
var SALT_CHARACTERS = 22;
var BEFORE = ',"salt":"';
var AFTER = '"}';
var SALTED_EXTRA = BEFORE.length + SALT_CHARACTERS + AFTER.length;
function saltedLine(json, salt) {
  return `${json.slice(0, -1)}${BEFORE}${salt.toString("base64url")}${AFTER}
`;
}
var salted = /,"salt":"[\w-]{21}[AQgw]"\}$/;
function readSaltedLine(line) {
  if (!salted.test(line)) return void 0;
  const end = line.length - AFTER.length;
  const start = end - SALT_CHARACTERS;
  return {
    json: `${line.slice(0, start - BEFORE.length)}}`,
    salt: Buffer.from(line.slice(start, end), "base64url")
  };
}
function eventTextOf(line) {
  return `${line.toString("utf8", 0, line.length - SALTED_EXTRA)}}`;
}

// src/store/segment-name.ts
var import_node_path = require("node:path");
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
function segmentPath(root, name) {
  return (0, import_node_path.join)(root, dayFolder(name.day), segmentFile(name));
}
function parseSegmentFile(day, file) {
  if (!file.endsWith(SEGMENT_ENDING)) return void 0;
  const [, first, writer] = live.exec(file) ?? [];
  if (first !== void 0 && writer !== void 0) return { day, first, last: void 0, writer };
  const [, from, last, by] = closed.exec(file) ?? [];
  if (from === void 0 || last === void 0 || by === void 0) return void 0;
  return { day, first: from, last, writer: by };
}

// src/store/batch.ts
var BATCH_BYTES = 1024 * 1024;
var SALTS_AT_ONCE = 1024;
var salts = Buffer.alloc(0);
function nextSalt() {
  if (salts.length === 0) salts = (0, import_node_crypto5.randomBytes)(SALTS_AT_ONCE * SALT_BYTES);
  const salt = salts.subarray(0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return salt;
}
var Batch = class {
  buffer = Buffer.allocUnsafe(BATCH_BYTES);
  used = 0;
  records = 0;
  /** The day of its records, in days since 1970. */
  day = -1;
  firstId = "";
  lastId = "";
  /** The earliest and the latest time that its ids say. */
  earliest = Infinity;
  latest = -Infinity;
  texts = [];
  salts = [];
  ids = [];
  starts = [];
  kinds = [];
  resolves = [];
  rejects = [];
  /** @returns false when it has no room for the record, or is of another time */
  add({ id, time, kind, json }, resolve2, reject) {
    const day = Math.floor(time / DAY_MILLISECONDS);
    if (this.used + 3 * json.length + SALTED_EXTRA > BATCH_BYTES) return false;
    if (this.records === 0) {
      this.day = day;
      this.firstId = id;
    } else if (this.day !== day || time < this.latest - ID_SPREAD_MS) return false;
    const salt = nextSalt();
    this.starts.push(this.used);
    this.used += this.buffer.write(saltedLine(json, salt), this.used);
    this.texts.push(json);
    this.salts.push(salt);
    this.ids.push(id);
    this.kinds.push(kind);
    this.resolves.push(resolve2);
    this.rejects.push(reject);
    this.lastId = id;
    this.earliest = Math.min(this.earliest, time);
    this.latest = Math.max(this.latest, time);
    this.records += 1;
    return true;
  }
  eachRecord(visit) {
    for (let index = 0; index < this.records; index += 1)
      visit(this.texts[index], this.salts[index], this.ids[index], this.kinds[index]);
  }
  /** Calls with each id and where its line begins, in bytes from the start of the batch. */
  eachStart(visit) {
    for (let index = 0; index < this.records; index += 1) visit(this.ids[index], this.starts[index]);
  }
  resolve() {
    for (const resolve2 of this.resolves) resolve2();
  }
  reject(error) {
    for (const reject of this.rejects) reject(error);
  }
  clear() {
    this.used = 0;
    this.records = 0;
    this.earliest = Infinity;
    this.latest = -Infinity;
    for (const list of [
      this.texts,
      this.salts,
      this.ids,
      this.starts,
      this.kinds,
      this.resolves,
      this.rejects
    ])
      list.length = 0;
  }
};

// src/store/segment.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");

// src/transparency/base64.ts
function decodeBase64(text) {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : void 0;
}
function encodeBase64(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

// src/transparency/fault.ts
var TransparencyFault = class extends Error {
  constructor(message) {
    super(message);
    this.name = "TransparencyFault";
  }
};

// src/transparency/sha256.ts
var crypto2 = __toESM(require("node:crypto"), 1);
var HASH_BYTES = 32;
var digest = (
  // Since Node 20.12; reached by way of the namespace, for an older one must still load this file.
  typeof crypto2.hash === "function" ? (data) => crypto2.hash("sha256", data, "binary") : (data) => crypto2.createHash("sha256").update(data).digest("binary")
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

// src/transparency/tree-size.ts
var MOST_LEVELS = 53;
function isTreeSize(value) {
  return Number.isSafeInteger(value) && value >= 0;
}
function demandTreeSize(value, what) {
  if (!isTreeSize(value)) throw new TransparencyFault(`${what} is not a whole number from 0 to 2^53 - 1.`);
}
function isOdd(value) {
  return value % 2 === 1;
}
function half(value) {
  return Math.floor(value / 2);
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
var import_node_crypto6 = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path2 = require("node:path");
async function syncFile(path) {
  const file = await (0, import_promises.open)(path, import_node_fs3.constants.O_RDONLY | import_node_fs3.constants.O_NOFOLLOW);
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}
function makeFolder(path) {
  const made = (0, import_node_fs3.mkdirSync)(path, { recursive: true, mode: 448 });
  if (made === void 0) return;
  for (let folder2 = path; folder2.length >= made.length; folder2 = (0, import_node_path2.dirname)(folder2)) syncFolder((0, import_node_path2.dirname)(folder2));
}
function replaceFile(path, content) {
  const draft = writeDraft(path, content);
  orRemove(draft, () => (0, import_node_fs3.renameSync)(draft, path));
  syncFolder((0, import_node_path2.dirname)(path));
}
function createFile(path, content) {
  const draft = writeDraft(path, content);
  try {
    (0, import_node_fs3.linkSync)(draft, path);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  } finally {
    (0, import_node_fs3.unlinkSync)(draft);
  }
  syncFolder((0, import_node_path2.dirname)(path));
  return true;
}
function writeDraft(path, content) {
  const draft = `${path}.${(0, import_node_crypto6.randomBytes)(6).toString("hex")}.tmp`;
  orRemove(draft, () => writeSynced(draft, content, "wx", 384));
  return draft;
}
function orRemove(draft, use) {
  try {
    use();
  } catch (error) {
    (0, import_node_fs3.rmSync)(draft, { force: true });
    throw error;
  }
}

// src/store/segment.ts
var Segment = class {
  name;
  path;
  tree = new MerkleFrontier();
  /** Records and bytes that are on the disk, which is what was acknowledged or is about to be. */
  records = 0;
  bytes = 0;
  /** The latest time that one of their ids says, in milliseconds since 1970. */
  latest = -Infinity;
  root;
  disk;
  descriptor;
  lastId = "";
  /**
   * Makes the file; there must be none.
   * @param root the folder of the log
   * @throws the error of the system
   */
  constructor(root, name, disk) {
    this.root = root;
    this.name = name;
    this.disk = disk;
    this.path = segmentPath(root, name);
    const folder2 = (0, import_node_path3.dirname)(this.path);
    makeFolder(folder2);
    const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW } = import_node_fs4.constants;
    this.descriptor = (0, import_node_fs4.openSync)(this.path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, 384);
    try {
      syncFolder(folder2);
    } catch (error) {
      (0, import_node_fs4.closeSync)(this.descriptor);
      (0, import_node_fs4.rmSync)(this.path, { force: true });
      throw error;
    }
  }
  /**
   * Appends the lines of a batch and returns when they are on the disk.
   * @param meanwhile is done while the disk is waited for
   * @throws the error of the system: what lies behind `bytes` is then not known, and the segment must be abandoned
   */
  async append(batch, meanwhile) {
    const { buffer, used } = batch;
    for (let done = 0; done < used; ) done += this.disk.write(this.descriptor, buffer, done, used - done);
    const synced = this.disk.sync(this.descriptor);
    try {
      meanwhile();
    } finally {
      await synced;
    }
    this.records += batch.records;
    this.bytes += used;
    this.latest = Math.max(this.latest, batch.latest);
    this.lastId = batch.lastId;
  }
  /** Ends the segment: nothing is appended to it any more, and its name says which ids it holds. */
  close() {
    (0, import_node_fs4.closeSync)(this.descriptor);
    const { name, root, records, lastId } = this;
    if (records === 0) (0, import_node_fs4.unlinkSync)(this.path);
    else (0, import_node_fs4.renameSync)(this.path, segmentPath(root, { ...name, last: lastId }));
    syncFolder((0, import_node_path3.dirname)(this.path));
  }
  /**
   * Ends a segment that the disk failed: what was not acknowledged is taken away. It is never appended to again, for
   * what a failed sync left is not known, and another one would not tell (fsync(2)).
   * @returns false where the disk does not let it be taken away: to be tried again later
   */
  async abandon() {
    try {
      if (this.records === 0) (0, import_node_fs4.rmSync)(this.path, { force: true });
      else await this.disk.truncate(this.descriptor, this.bytes);
    } catch {
      return false;
    }
    try {
      if (this.records > 0) this.close();
      else this.release();
    } catch {
    }
    return true;
  }
  /** Gives up a segment that could not be ended: it is looked through when the log is opened next. */
  release() {
    try {
      (0, import_node_fs4.closeSync)(this.descriptor);
    } catch {
    }
  }
};

// src/store/segment-writer.ts
var SEGMENT_RECORDS = 65536;
var SEGMENT_BYTES = 128 * 1024 * 1024;
var RECORD_BYTES = 64 * 1024;
var SegmentWriter = class {
  /** Eight hexadecimal digits that no other process writes under. */
  writer;
  root;
  disk;
  leafHash;
  listener;
  /** What the disk failed, and did not let be taken back: tried again with each write that succeeds. */
  stuck = /* @__PURE__ */ new Set();
  segment;
  /** What is filled, and what is written and then filled next. */
  filling = new Batch();
  spare = new Batch();
  /** What had no room in the batch, oldest first. */
  waiting = [];
  running;
  closing;
  constructor(root, disk, leafHash2, listener = {}, writer = newWriter()) {
    this.writer = writer;
    this.root = root;
    this.disk = disk;
    this.leafHash = leafHash2;
    this.listener = listener;
  }
  /**
   * Appends a record and returns when it is on the disk.
   * @throws DecisionLogFault, and then it is not in the log
   */
  append(line) {
    if (this.closing !== void 0)
      return Promise.reject(new DecisionLogFault("closed", "The log is closed."));
    if (isTooLarge2(line.json))
      return Promise.reject(new DecisionLogFault("too-large", `A record has at most ${RECORD_BYTES} bytes.`));
    return new Promise((resolve2, reject) => {
      if (this.waiting.length > 0 || !this.filling.add(line, resolve2, reject))
        this.waiting.push({ line, resolve: resolve2, reject });
      this.running ??= this.run();
    });
  }
  /** Up to where a file that this writer has not closed was acknowledged, in bytes; undefined for any other. */
  acknowledgedOf(path) {
    if (this.segment?.path === path) return this.segment.bytes;
    for (const segment of this.stuck) if (segment.path === path) return segment.bytes;
    return void 0;
  }
  /** Writes what was appended, and ends. Later calls wait for the same. */
  close() {
    this.closing ??= (async () => {
      while (this.running !== void 0) await this.running;
      this.endSegment();
      for (const one of this.stuck) if (!await this.abandon(one)) one.release();
    })();
    return this.closing;
  }
  async run() {
    await Promise.resolve();
    while (this.filling.records > 0 || this.waiting.length > 0) {
      const batch = this.filling;
      this.filling = this.spare;
      this.spare = batch;
      this.refill();
      await this.write(batch);
      batch.clear();
    }
    this.running = void 0;
  }
  refill() {
    let taken = 0;
    for (const { line, resolve: resolve2, reject } of this.waiting) {
      if (!this.filling.add(line, resolve2, reject)) break;
      taken += 1;
    }
    this.waiting.splice(0, taken);
  }
  async write(batch) {
    if (batch.records === 0) return;
    let segment;
    try {
      segment = this.segmentFor(batch);
      const { tree } = segment;
      await segment.append(batch, () => {
        batch.eachRecord((...record) => tree.push(this.leafHash(...record)));
      });
    } catch (error) {
      this.segment = void 0;
      const isGone = segment === void 0 || await this.abandon(segment);
      const said = `The record was not written: ${error.message}`;
      batch.reject(new DecisionLogFault("not-written", isGone ? said : `${said}${STUCK}`, { cause: error }));
      return;
    }
    this.listener.onAppended?.(segment, batch);
    batch.resolve();
    for (const one of this.stuck) await this.abandon(one);
  }
  async abandon(segment) {
    this.stuck.add(segment);
    const isGone = await segment.abandon();
    if (isGone) this.stuck.delete(segment);
    return isGone;
  }
  /** The segment that takes a batch: the one at hand, or a new one when that is full or of another time. */
  segmentFor({ records, used, day, firstId, earliest }) {
    const { segment } = this;
    const fits = segment !== void 0 && segment.records + records <= SEGMENT_RECORDS && segment.bytes + used <= SEGMENT_BYTES && segment.name.day === dayOf2(day * DAY_MILLISECONDS) && earliest >= segment.latest - ID_SPREAD_MS;
    if (fits) return segment;
    this.endSegment();
    const name = {
      day: dayOf2(day * DAY_MILLISECONDS),
      first: firstId,
      last: void 0,
      writer: this.writer
    };
    this.makeRoom(segmentPath(this.root, name));
    this.segment = new Segment(this.root, name, this.disk);
    return this.segment;
  }
  /** A file is named by its first record: one that comes again finds the file in which it was not acknowledged. */
  makeRoom(path) {
    for (const one of this.stuck) {
      if (one.path !== path || one.records > 0) continue;
      (0, import_node_fs5.rmSync)(path, { force: true });
      one.release();
      this.stuck.delete(one);
    }
  }
  endSegment() {
    const { segment } = this;
    this.segment = void 0;
    if (segment === void 0) return;
    this.listener.onClosing?.(segment);
    segment.close();
  }
};
var STUCK = " The disk does not let it be taken back either: it may be found in the log later. Send it again with its id.";
function newWriter() {
  return (0, import_node_crypto7.randomBytes)(4).toString("hex");
}
function isTooLarge2(json) {
  return json.length > RECORD_BYTES || json.length * 3 > RECORD_BYTES && Buffer.byteLength(json) > RECORD_BYTES;
}

// src/store/lanes.ts
var MOST_LATE = 24;
var MOST_ENDING = 8;
var IDLE_MS = 6e4;
var Lanes = class {
  /** The name under which all of them write. */
  writer = newWriter();
  now;
  make;
  main;
  /** By the hours since 1970 that they are of; the one that was used last is the last. */
  late = /* @__PURE__ */ new Map();
  ending = /* @__PURE__ */ new Map();
  isClosed = false;
  sweeping;
  /** @param now milliseconds since 1970 */
  constructor(root, disk, leafHash2, now, listener) {
    this.now = now;
    this.make = () => new SegmentWriter(root, disk, leafHash2, listener, this.writer);
    this.main = this.make();
  }
  /**
   * Appends a record and returns when it is on the disk.
   * @param isOwn the log gave it its id, at this moment
   * @throws DecisionLogFault
   */
  append(line, isOwn) {
    return isOwn || this.isInTime(line.time) ? this.main.append(line) : this.appendLate(line);
  }
  /** Up to which byte a file was acknowledged that is not closed; undefined for any other. */
  acknowledgedOf(path) {
    for (const writer of this.all()) {
      const bytes = writer.acknowledgedOf(path);
      if (bytes !== void 0) return bytes;
    }
    return void 0;
  }
  /** Writes what was appended, and ends. */
  async close() {
    clearInterval(this.sweeping);
    this.isClosed = true;
    const results = await Promise.allSettled([...this.all()].map((writer) => writer.close()));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
  isInTime(time) {
    const now = this.now();
    return time >= now - ID_SPREAD_MS && dayOf2(time) === dayOf2(now);
  }
  async appendLate(line) {
    const hour = Math.floor(line.time / ID_SPREAD_MS);
    while (this.ending.size >= MOST_ENDING && !this.late.has(hour)) await Promise.race(this.ending.values());
    if (this.isClosed) throw new DecisionLogFault("closed", "The log is closed.");
    return this.lateWriter(hour).append(line);
  }
  lateWriter(hour) {
    const lane = this.late.get(hour) ?? { writer: this.make(), used: 0 };
    lane.used = import_node_perf_hooks.performance.now();
    this.late.delete(hour);
    this.late.set(hour, lane);
    this.sweeping ??= setInterval(() => this.sweep(), IDLE_MS).unref();
    if (this.late.size > MOST_LATE) this.end(this.late.keys().next().value);
    return lane.writer;
  }
  sweep() {
    const since = import_node_perf_hooks.performance.now() - IDLE_MS;
    for (const [hour, { used }] of this.late) if (used < since) this.end(hour);
  }
  end(hour) {
    const { writer } = this.late.get(hour);
    this.late.delete(hour);
    const ended = () => void this.ending.delete(writer);
    this.ending.set(writer, writer.close().then(ended, ended));
  }
  *all() {
    yield this.main;
    for (const { writer } of this.late.values()) yield writer;
    yield* this.ending.keys();
  }
};

// src/store/given-id.ts
var AHEAD_MS = 3e5;
var EARLIEST = Date.parse("2020-01-01");
function idFault(id, now) {
  const time = timeOfUuidV7(id) ?? Number.NaN;
  const mend = "Make the id when the decision is taken (a UUID of version 7), or leave it to the log.";
  if (time > now + AHEAD_MS) return fault("/id", "The time in this id has not come.", mend);
  if (time >= EARLIEST) return void 0;
  return fault("/id", "The time in this id is before 2020: the clock that it is of was not set.", mend);
}
function laterIdFault(event) {
  const time = timeOfUuidV7(event.id) ?? Number.NaN;
  const decided = decisionsOf(event).map((id) => timeOfUuidV7(id) ?? Number.NaN);
  if (!decided.some((one) => time < one - ID_SPREAD_MS)) return void 0;
  const mend = "Make the id when the event is made (a UUID of version 7), or leave it to the log.";
  return fault(
    "/id",
    "This id is more than an hour older than that of a decision that the event is about.",
    mend
  );
}
function decisionsOf(event) {
  if (isKind(event, "override") || isKind(event, "outcome")) return [event.subject];
  if (isKind(event, "remediation") || isKind(event, "erasure")) return event.data.decision_ids ?? [];
  return [];
}
function timeIn(id) {
  return new Date(timeOfUuidV7(id) ?? Number.NaN).toISOString();
}

// src/store/later-event.ts
var MEMBERS = ["id", "source", "time", "subject", "data"];
function strangeMembers(given) {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return [fault("", "An event must be an object.", "Give its members as an object literal.")];
  const mend = `Send ${MEMBERS.map((one) => `\`${one}\``).join(", ")} alone.`;
  return Object.keys(given).filter((name) => !MEMBERS.includes(name)).map((name) => fault(`/${escapePointer(name)}`, "The log has no place for this.", mend));
}

// src/store/log-folder.ts
var import_node_fs7 = require("node:fs");
var import_node_path4 = require("node:path");

// src/files/if-there.ts
var import_node_fs6 = require("node:fs");
function ifThere(work) {
  try {
    return work();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function namesIn2(folder2) {
  return ifThere(() => (0, import_node_fs6.readdirSync)(folder2)) ?? [];
}
function removeIfThere(path) {
  ifThere(() => (0, import_node_fs6.unlinkSync)(path));
}

// src/store/log-folder.ts
var FILE = "log.json";
var origin = /^[!-~]{1,200}$/;
function openLogFolder(root, name) {
  makeFolder(root);
  return agreeing(root, identityIn(root) ?? make(root, name), name);
}
function agreeing(root, found, name) {
  if (name === void 0 || found.origin === name) return found;
  throw new DecisionLogFault("no-log", `The log in ${root} is ${found.origin}, not ${name}.`);
}
function make(root, name) {
  const others = (0, import_node_fs7.readdirSync)(root).filter((file) => !file.startsWith(FILE));
  const meanwhile = identityIn(root);
  if (meanwhile !== void 0) return meanwhile;
  if (others.length > 0)
    throw new DecisionLogFault("no-log", `${root} holds files, but no ${FILE}: it is no decision log.`);
  if (name === void 0 || !origin.test(name))
    throw new DecisionLogFault("no-log", "A new log needs an origin, such as example.com/credit-decisions.");
  const identity = { format: 1, origin: name };
  return createFile((0, import_node_path4.join)(root, FILE), `${JSON.stringify(identity)}
`) ? identity : identityIn(root) ?? identity;
}
function identityIn(root) {
  const text = ifThere(() => (0, import_node_fs7.readFileSync)((0, import_node_path4.join)(root, FILE), "utf8"));
  if (text === void 0) return void 0;
  const unreadable2 = new DecisionLogFault(
    "no-log",
    `${(0, import_node_path4.join)(root, FILE)} is not one that this version reads.`
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

// src/store/record-leaf.ts
function recordLeafHash(json, salt, id, kind) {
  return leafHash(leafEntry(id, kind, commitHex(json, salt)));
}

// src/store/record-index.ts
var import_node_fs11 = require("node:fs");
var import_node_path7 = require("node:path");
var import_node_perf_hooks2 = require("node:perf_hooks");

// src/store/evidence-file.ts
var import_node_fs10 = require("node:fs");
var import_node_zlib = require("node:zlib");

// src/files/read-at.ts
var import_node_fs8 = require("node:fs");
function readAt(descriptor, offset, length) {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read4 = (0, import_node_fs8.readSync)(descriptor, bytes, done, length - done, offset + done);
    if (read4 === 0) break;
    done += read4;
  }
  return bytes.subarray(0, done);
}

// src/store/segment-reader.ts
var import_node_fs9 = require("node:fs");
var CHUNK_BYTES = 1024 * 1024;
var LINE_BREAK = 10;
var LONGEST_LINE = 128 * 1024;
var START = '{"specversion":"1.0","id":"';
var HEAD_CHARACTERS = START.length + 36 + 1;
var form4 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
function idOfLine(line) {
  const head = line.toString("latin1", 0, HEAD_CHARACTERS);
  if (!head.startsWith(START) || !head.endsWith('"')) return void 0;
  const id = head.slice(START.length, -1);
  return form4.test(id) ? id : void 0;
}
function* readSegment(path, part = { offset: 0, index: 0 }) {
  const descriptor = (0, import_node_fs9.openSync)(path, import_node_fs9.constants.O_RDONLY | import_node_fs9.constants.O_NOFOLLOW);
  try {
    const size = Math.min(part.end ?? Infinity, (0, import_node_fs9.fstatSync)(descriptor).size);
    let rest = Buffer.alloc(0);
    let { offset, index } = part;
    for (let read4 = offset; read4 < size; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - read4));
      const bytes = (0, import_node_fs9.readSync)(descriptor, chunk, 0, chunk.length, read4);
      if (bytes === 0) break;
      read4 += bytes;
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
    (0, import_node_fs9.closeSync)(descriptor);
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
  const descriptor = (0, import_node_fs10.openSync)(path, import_node_fs10.constants.O_RDONLY | import_node_fs10.constants.O_NOFOLLOW);
  try {
    return use(descriptor);
  } finally {
    (0, import_node_fs10.closeSync)(descriptor);
  }
}
function opened(descriptor) {
  const { size } = (0, import_node_fs10.fstatSync)(descriptor);
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
var import_node_path6 = require("node:path");

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

// src/store/segments.ts
var import_node_path5 = require("node:path");
function daysOf(root) {
  return namesIn2(root).flatMap((name) => dayOfFolder(name) ?? []).toSorted();
}
function segmentsOf(root, day) {
  const folder2 = (0, import_node_path5.join)(root, dayFolder(day));
  return namesIn2(folder2).flatMap((file) => parseSegmentFile(day, file) ?? []).toSorted((a, b) => a.first < b.first ? -1 : 1).map((name) => ({ name, path: (0, import_node_path5.join)(folder2, segmentFile(name)) }));
}
function renamedSegment(root, { day, first, writer }) {
  return segmentsOf(root, day).find(({ name }) => name.first === first && name.writer === writer);
}
function* readingRenamed(root, place, read4) {
  try {
    yield* read4(place.path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    const renamed = renamedSegment(root, place.name);
    if (renamed !== void 0) yield* read4(renamed.path);
  }
}

// src/store/log-reader.ts
function placesOf(root, day) {
  const folder2 = (0, import_node_path6.join)(root, dayFolder(day));
  const found = /* @__PURE__ */ new Map();
  const note = (place) => {
    const key = `${place.name.first}_${place.name.writer}`;
    if (place.where !== "sealed" || !found.has(key)) found.set(key, place);
  };
  for (const file of namesIn2(folder2)) {
    if (!file.endsWith(SEGMENT_ENDING) && !file.endsWith(sealedKinds.evidence)) continue;
    const segment = parseSegmentFile(day, file);
    const name = segment ?? parseSealedFile(day, file)?.name;
    if (name === void 0) continue;
    const where = segment === void 0 ? "sealed" : segment.last === void 0 ? "live" : "closed";
    note({ name, where, path: `${folder2}/${file}` });
  }
  return [...found.values()].toSorted((a, b) => a.name.first < b.name.first ? -1 : 1);
}
function timesOf({ first, last }) {
  const to = last === void 0 ? Infinity : timeOfUuidV7(last) ?? Infinity;
  return { from: (timeOfUuidV7(first) ?? 0) - 2 * ID_SPREAD_MS, to: to + 2 * ID_SPREAD_MS };
}

// src/store/record-index.ts
var CLOCK_TICK_NS = 1000000000n;
var NANOSECONDS = 1000000n;
var KEPT_MS = 6e5;
var LINE_BYTES = [4096, 128 * 1024];
var RecordIndex = class {
  root;
  acknowledgedOf;
  segments = /* @__PURE__ */ new Map();
  days = /* @__PURE__ */ new Map();
  /** Within one turn of the event loop the disk is looked at once: what others do meanwhile has no order to it. */
  turn = 0;
  isTurning = false;
  /**
   * @param root the folder of the log
   * @param acknowledgedOf up to which byte a file was acknowledged that this process has not closed; undefined for others
   */
  constructor(root, acknowledgedOf) {
    this.root = root;
    this.acknowledgedOf = acknowledgedOf;
  }
  /**
   * @param id a UUID of version 7
   * @returns undefined where it is not there; what another process writes may not be on the disk yet
   * @throws the error of the system
   */
  find(id) {
    const time = timeOfUuidV7(id);
    if (time === void 0) return void 0;
    this.startTurn();
    for (let attempt = 0; ; attempt += 1) {
      try {
        return this.findAt(dayOf2(time), time, id);
      } catch (error) {
        if (error.code !== "ENOENT" || attempt === 3) throw error;
        this.days.clear();
      }
    }
  }
  /** The same, when it is on the disk. @throws the error of the system */
  async findOnDisk(id) {
    const found = this.find(id);
    if (found?.place.where !== "live" || this.acknowledgedOf(found.place.path) !== void 0) return found;
    try {
      await syncFile(found.place.path);
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
    return this.find(id);
  }
  /** Is told what this process has appended to a segment, so that it need not be read. */
  note({ name, bytes }, batch) {
    const known2 = this.segments.get(keyOf(name));
    if (known2 === void 0) this.days.delete(name.day);
    const start = bytes - batch.used;
    if (known2?.end !== start) return;
    batch.eachStart((id, at) => known2.starts.set(id, start + at));
    known2.end = known2.size = bytes;
  }
  startTurn() {
    if (this.isTurning) return;
    this.isTurning = true;
    setImmediate(() => {
      this.isTurning = false;
      this.turn += 1;
    });
  }
  findAt(day, time, id) {
    for (const { place, key, from, to } of this.placesOf(day)) {
      if (time < from || time > to) continue;
      const line = place.where === "sealed" ? inSealed(place.path, id) : this.inSegment(place, key, id);
      if (line !== void 0) return { line, place };
    }
    return void 0;
  }
  placesOf(day) {
    const known2 = this.days.get(day);
    if (known2?.turn === this.turn) return known2.places;
    const changed = changedAt((0, import_node_path7.join)(this.root, dayFolder(day)));
    if (known2?.changed !== void 0 && known2.changed === changed) {
      known2.turn = this.turn;
      return known2.places;
    }
    this.forget();
    const isOver = changed !== void 0 && BigInt(Date.now()) * NANOSECONDS - changed > CLOCK_TICK_NS;
    const places = placesOf(this.root, day).map((place) => ({
      place,
      key: keyOf(place.name),
      ...timesOf(place.name)
    }));
    if (changed !== void 0)
      this.days.set(day, { turn: this.turn, places, changed: isOver ? changed : void 0 });
    return places;
  }
  forget() {
    const since = import_node_perf_hooks2.performance.now() - KEPT_MS;
    for (const [key, { used }] of this.segments) if (used < since) this.segments.delete(key);
  }
  inSegment({ path, where }, key, id) {
    let known2 = this.segments.get(key);
    if (known2 === void 0) {
      known2 = { starts: /* @__PURE__ */ new Map(), end: 0, size: 0, isWhole: false, turn: -1, used: 0 };
      this.segments.set(key, known2);
    }
    this.catchUp(known2, path, where === "closed");
    const start = known2.starts.get(id);
    return start === void 0 ? void 0 : lineAt(path, start, id);
  }
  catchUp(known2, path, isClosed) {
    known2.used = import_node_perf_hooks2.performance.now();
    const acknowledged = this.acknowledgedOf(path);
    if (acknowledged === void 0 && (known2.isWhole || known2.turn === this.turn)) return;
    known2.turn = this.turn;
    const size = acknowledged ?? (0, import_node_fs11.statSync)(path).size;
    if (size > known2.size) {
      const { end: offset } = known2;
      for (const { id, line, end } of readSegment(path, { offset, index: 0, end: size })) {
        known2.starts.set(id, end - line.length - 1);
        known2.end = end;
      }
      known2.size = size;
    }
    known2.isWhole = isClosed;
  }
};
function keyOf({ first, writer }) {
  return `${first}_${writer}`;
}
function changedAt(folder2) {
  return (0, import_node_fs11.statSync)(folder2, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}
function inSealed(path, id) {
  try {
    return findInEvidence(path, id)?.line;
  } catch (error) {
    if (error instanceof EvidenceFault) return void 0;
    throw error;
  }
}
function lineAt(path, start, id) {
  const descriptor = (0, import_node_fs11.openSync)(path, import_node_fs11.constants.O_RDONLY | import_node_fs11.constants.O_NOFOLLOW);
  try {
    for (const most of LINE_BYTES) {
      const bytes = Buffer.allocUnsafe(most);
      const length = bytes.subarray(0, (0, import_node_fs11.readSync)(descriptor, bytes, 0, most, start)).indexOf(10);
      const line = bytes.subarray(0, Math.max(0, length));
      if (length >= 0) return idOfLine(line) === id ? line : void 0;
    }
    return void 0;
  } finally {
    (0, import_node_fs11.closeSync)(descriptor);
  }
}

// src/store/recovery.ts
var import_node_fs13 = require("node:fs");
var import_node_path9 = require("node:path");

// src/store/writer-registry.ts
var import_node_fs12 = require("node:fs");
var import_node_os = require("node:os");
var import_node_path8 = require("node:path");
var FOLDER = "writers";
var entryName = /^[0-9a-f]{8}\.json$/;
function registerWriter(root, writer) {
  makeFolder((0, import_node_path8.join)(root, FOLDER));
  replaceFile(entryPath(root, writer), `${JSON.stringify(thisProcess(writer))}
`);
}
function thisProcess(writer) {
  return { writer, host: (0, import_node_os.hostname)(), boot: bootOf(), pid: process.pid, started: startOf(process.pid) };
}
function unregisterWriter(root, writer) {
  removeIfThere(entryPath(root, writer));
  syncFolder((0, import_node_path8.join)(root, FOLDER));
}
function registeredWriters(root) {
  const found = namesIn2((0, import_node_path8.join)(root, FOLDER)).filter((name) => entryName.test(name)).map((name) => name.slice(0, 8));
  return new Map(found.map((writer) => [writer, stateOf(entryOf(entryPath(root, writer)))]));
}
function stateOf(entry) {
  if (entry === void 0 || entry.host !== (0, import_node_os.hostname)()) return "unknown";
  const boot = bootOf();
  if (boot === void 0 || entry.boot === void 0) return isThere(entry.pid) ? "unknown" : "ended";
  if (entry.boot !== boot) return "ended";
  const started = startOf(entry.pid);
  return started !== void 0 && started === entry.started ? "running" : "ended";
}
function entryOf(path) {
  try {
    const value = JSON.parse((0, import_node_fs12.readFileSync)(path, "utf8"));
    return typeof value.pid === "number" && typeof value.host === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
function entryPath(root, writer) {
  return (0, import_node_path8.join)(root, entryFile(writer));
}
function entryFile(writer) {
  return `${FOLDER}/${writer}.json`;
}
function bootOf() {
  return textOf2("/proc/sys/kernel/random/boot_id")?.trim();
}
function startOf(pid) {
  const stat = textOf2(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}
function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
function textOf2(path) {
  try {
    return (0, import_node_fs12.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}

// src/store/recovery.ts
function recoverSegments(root, also = []) {
  const live2 = daysOf(root).flatMap((day) => segmentsOf(root, day)).filter(({ name }) => name.last === void 0);
  const writers = registeredWriters(root);
  const recovered = [];
  const leftAlone = [];
  for (const place of live2) {
    const state = also.includes(place.name.writer) ? "ended" : writers.get(place.name.writer);
    if (state === "ended" || state === void 0) {
      const closed2 = ifThere(() => closeSegment(place));
      if (closed2 === void 0) continue;
      if ("reason" in closed2) leftAlone.push(closed2);
      else recovered.push(closed2);
    } else leftAlone.push({ path: place.path, reason: reasonOf(place, state) });
  }
  const kept = new Set(leftAlone.map(({ path }) => path));
  for (const [writer, state] of writers) {
    if (state !== "ended" || [...kept].some((path) => path.includes(`_${writer}.`))) continue;
    unregisterWriter(root, writer);
  }
  return { recovered, leftAlone };
}
function reasonOf({ name }, state) {
  return state === "running" ? `its writer ${name.writer} is running` : `whether its writer ${name.writer} still runs on its machine is not known here; when it has ended for certain, remove ${entryFile(name.writer)}, and whoever opens the log next closes the segment`;
}
function closeSegment({ name, path }) {
  const { records, lastId, end, broken } = wholeRecords(path);
  const { size } = (0, import_node_fs13.statSync)(path);
  if (broken !== void 0 && !isZeros(path, end, size))
    return { path, reason: `line ${records + 1} is no record: ${broken}` };
  truncateSynced(path, end);
  const target = segmentPath((0, import_node_path9.dirname)((0, import_node_path9.dirname)(path)), { ...name, last: lastId });
  if (records === 0) (0, import_node_fs13.unlinkSync)(path);
  else (0, import_node_fs13.renameSync)(path, target);
  syncFolder((0, import_node_path9.dirname)(path));
  return { path: records === 0 ? path : target, records, tornBytes: size - end };
}
function wholeRecords(path) {
  let [records, lastId, end] = [0, "", 0];
  const reading = readSegment(path);
  try {
    for (let step = reading.next(); ; step = reading.next()) {
      const { done, value } = step;
      if (done === true) {
        const broken = value !== void 0 && "reason" in value ? value.reason : void 0;
        return { records, lastId, end, broken };
      }
      if (!isWhole(value.line)) return { records, lastId, end, broken: "it is not whole" };
      [records, lastId, end] = [records + 1, value.id, value.end];
    }
  } finally {
    reading.return(void 0);
  }
}
function isWhole(line) {
  const text = readSaltedLine(line.toString("utf8"))?.json;
  if (text === void 0) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function isZeros(path, start, size) {
  const descriptor = (0, import_node_fs13.openSync)(path, import_node_fs13.constants.O_RDONLY | import_node_fs13.constants.O_NOFOLLOW);
  const bytes = Buffer.alloc(64 * 1024);
  try {
    for (let at = start; at < size; ) {
      const read4 = (0, import_node_fs13.readSync)(descriptor, bytes, 0, bytes.length, at);
      if (read4 === 0 || bytes.subarray(0, read4).some((byte) => byte !== 0)) return false;
      at += read4;
    }
    return true;
  } finally {
    (0, import_node_fs13.closeSync)(descriptor);
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

// src/store/sent-once.ts
var MOST_COUNTED = 1e6;
var SentOnce = class {
  index;
  underway = /* @__PURE__ */ new Map();
  /** What was sent of decisions that are only counted, of which the log has no record: a digest, by their ids. */
  counted = /* @__PURE__ */ new Map();
  constructor(index) {
    this.index = index;
  }
  /**
   * Of two calls with one id that come at once, the second waits for what the first one comes to.
   * @throws RefusedRecord when the log has another record of this id; what writing throws
   */
  async write(sent) {
    const { id } = sent;
    for (let other = this.underway.get(id); other !== void 0; other = this.underway.get(id))
      await other.catch(() => void 0);
    const writing = this.knownOrWritten(sent);
    this.underway.set(id, writing);
    try {
      return await writing;
    } finally {
      this.underway.delete(id);
    }
  }
  /** Whether the log has a decision, or has counted it lately; one that is being written is waited for. */
  async hasDecision(id) {
    await this.underway.get(id)?.catch(() => void 0);
    if (this.counted.has(id)) return true;
    const found = orUntold(() => this.index.find(id));
    return found !== void 0 && entryOfLine(found.line)?.kind === "decision";
  }
  async knownOrWritten({ id, compare, write, said }) {
    const counted2 = this.counted.get(id);
    if (counted2 !== void 0) {
      if (said === void 0 || counted2 !== sha256(said())) throw conflict();
      return { id, kept: "aggregate", known: true, problems: [] };
    }
    if (orUntold(() => this.index.find(id)) !== void 0) {
      const found = await this.index.findOnDisk(id).catch(untold);
      if (found !== void 0) return compared(found.line, compare);
    }
    const acknowledged = await write();
    if (acknowledged.kept === "aggregate" && said !== void 0) this.remember(id, said());
    return acknowledged;
  }
  remember(id, said) {
    this.counted.set(id, sha256(said));
    for (const oldest of this.counted.size > MOST_COUNTED ? this.counted.keys() : []) {
      this.counted.delete(oldest);
      break;
    }
  }
};
function compared(line, compare) {
  let record;
  try {
    record = JSON.parse(eventTextOf(line));
  } catch {
  }
  const acknowledged = record === void 0 ? void 0 : compare(record);
  if (acknowledged === void 0) throw conflict();
  return acknowledged;
}
function conflict() {
  const message = "The log has another record under this id.";
  const mend = "Give each record an id of its own, and send one again as it was sent first.";
  return new RefusedRecord([{ path: "/id", message, mend }], [], { isConflict: true });
}
function orUntold(look) {
  try {
    return look();
  } catch (error) {
    return untold(error);
  }
}
function untold(error) {
  const message = `The record was not written, for whether the log has it cannot be read: ${error.message}`;
  throw new DecisionLogFault("not-written", message, { cause: error });
}

// src/store/decision-log.ts
var MINUTE = 6e4;
var COUNT_TOGETHER_MS = 200;
var DecisionLog = class _DecisionLog {
  /** What was found of writers that ended without closing the log. */
  recovery;
  options;
  source;
  now;
  ids;
  /** The latest that the clock said when an id was given. */
  latest = -Infinity;
  lanes;
  sent;
  heartbeat;
  beating = false;
  beats = 0;
  sinceBeat = 0;
  counting;
  /** Counts that are not on the disk yet. */
  counts = /* @__PURE__ */ new Set();
  constructor(options, origin2) {
    this.options = options;
    this.source = options.source ?? `//${origin2}`;
    this.now = options.now ?? Date.now;
    this.recovery = recoverSegments(options.folder);
    this.ids = new UuidV7(this.now, import_node_crypto8.randomBytes);
    const { folder: folder2, disk = systemDisk } = options;
    this.lanes = new Lanes(folder2, disk, recordLeafHash, this.now, {
      onAppended: (segment, batch) => index.note(segment, batch)
    });
    const index = new RecordIndex(folder2, (path) => this.lanes.acknowledgedOf(path));
    this.sent = new SentOnce(index);
    registerWriter(folder2, this.lanes.writer);
    const every = options.heartbeatMs ?? MINUTE;
    if (every > 0) this.heartbeat = setInterval(() => void this.beat().catch(() => void 0), every).unref();
  }
  /** @throws DecisionLogFault */
  static open(options) {
    try {
      return new _DecisionLog(options, openLogFolder(options.folder, options.origin).origin);
    } catch (error) {
      if (error instanceof DecisionLogFault) throw error;
      const { message } = error;
      const said = `The log in ${options.folder} cannot be opened to write to it: ${message}.`;
      throw new DecisionLogFault("not-written", said, { cause: error });
    }
  }
  /**
   * Stamps a decision with what governs it, and returns when it is on the disk.
   * @param given a decision, or JSON text of one
   * @throws RefusedRecord, DecisionLogFault: it is then not in the log
   */
  async append(given) {
    const { governance } = this.options;
    if (governance === void 0)
      throw new TypeError("Decisions are appended to a log that was opened with what governs them.");
    const read4 = readDecisionInput(given);
    if (read4.faults !== void 0) throw new RefusedRecord(read4.faults);
    const { id } = read4.input;
    if (id === void 0) return this.judged({ ...read4.input, id: this.nextId() }, true);
    const fault2 = idFault(id, this.now());
    if (fault2 !== void 0) throw new RefusedRecord([fault2]);
    const input = { ...read4.input, id, time: read4.input.time ?? timeIn(id) };
    return this.sent.write({
      id,
      compare: (record) => isRecordOf(record, read4.input) ? this.knownDecision(record, input, governance) : void 0,
      write: () => this.judged(input, false),
      said: () => canonicalJson(JSON.parse(JSON.stringify(read4.input)))
    });
  }
  /**
   * Appends a decision that was stamped elsewhere, with the stamps that it has: whoever sends it is believed. That it
   * is kept as its id, tier and rate ask for is checked.
   * @param given the whole event, or JSON text of it
   * @throws RefusedRecord, DecisionLogFault: it is then not in the log
   */
  async adopt(given) {
    const read4 = readEvent(given);
    if (read4.faults !== void 0) throw new RefusedRecord(read4.faults);
    if (!isKind(read4.event, "decision")) throw new TypeError("Only decisions are adopted.");
    const event = makeEvent("decision", read4.event, read4.event.data);
    const faults = [samplingFault(event), idFault(event.id, this.now())].filter((one) => one !== void 0);
    if (faults.length > 0) throw new RefusedRecord(faults);
    const { id } = event;
    const done = (known2) => ({ id, kept: event.data.detail, known: known2, problems: [] });
    return this.sent.write({
      id,
      compare: (record) => isRecordOfEvent(record, event, event) ? done(true) : void 0,
      write: async () => {
        await this.write("decision", event, false);
        return done(false);
      }
    });
  }
  /**
   * Appends what became known of a decision later, and returns when it is on the disk. That the log has no record of
   * the decision is told, and keeps nothing from being written: it may come yet, or have been counted only, or deleted
   * after its time.
   * @param given the event without what the log gives: `id` and `time` may be absent
   * @throws RefusedRecord, DecisionLogFault
   */
  async record(kind, given, { demandsDecision = false } = {}) {
    const strange = strangeMembers(given);
    if (strange.length > 0) throw new RefusedRecord(strange);
    const id = given.id ?? this.nextId();
    const isOwn = given.id === void 0;
    const header = {
      id,
      source: given.source ?? this.source,
      time: given.time ?? (isOwn ? new Date(this.now()).toISOString() : timeIn(id)),
      ...given.subject === void 0 ? {} : { subject: given.subject }
    };
    const event = makeEvent(kind, header, given.data);
    const read4 = readEvent(event);
    if (read4.faults !== void 0) throw new RefusedRecord(read4.faults);
    const fault2 = isOwn ? void 0 : idFault(id, this.now());
    if (fault2 !== void 0) throw new RefusedRecord([fault2]);
    const decision = await this.decisionOf(read4.event);
    const done = (known2) => ({
      id,
      kept: "full",
      known: known2,
      problems: [],
      ...decision === void 0 ? {} : { decision }
    });
    const write = async () => {
      if (demandsDecision && decision === "not-in-log") throw new RefusedRecord([unknownDecision]);
      const tooOld = isOwn ? void 0 : laterIdFault(read4.event);
      if (tooOld !== void 0) throw new RefusedRecord([tooOld]);
      await this.write(kind, read4.event, isOwn, read4.text);
      return done(false);
    };
    if (isOwn) return write();
    const compare = (record) => isRecordOfEvent(record, read4.event, given) ? done(true) : void 0;
    return this.sent.write({ id, compare, write });
  }
  /** Writes all that was appended, and ends. */
  async close() {
    clearInterval(this.heartbeat);
    await Promise.allSettled(this.counts);
    await this.lanes.close();
    unregisterWriter(this.options.folder, this.lanes.writer);
  }
  /** Stamps a decision and writes what is kept of it. @throws RefusedRecord, DecisionLogFault */
  async judged(input, isOwn) {
    const { governance, mode = "strict", maxAgeMs } = this.options;
    const stamped = stamp(input, governance, mode, this.now(), { maxAgeMs });
    if (stamped.kind === "refused") throw new RefusedRecord([], stamped.problems);
    const { problems } = stamped;
    const event = sampledRecord(stamped.event);
    await (event === void 0 ? this.count(stamped.event) : this.write("decision", event, isOwn));
    return { id: input.id, kept: event?.data.detail ?? "aggregate", known: false, problems };
  }
  /** What is said of a decision that the log has: it may be that another one would not be taken any more. */
  knownDecision({ data }, input, governance) {
    const { detail, marks = [] } = data;
    const { problems } = stamp(input, governance, "mark", this.now());
    const { id } = input;
    return { id, kept: detail, known: true, problems: problems.filter((one) => marks.includes(one.id)) };
  }
  /** Whether the log has the decision that an override or an outcome is about. */
  async decisionOf(event) {
    if (!isKind(event, "override") && !isKind(event, "outcome")) return void 0;
    return await this.sent.hasDecision(event.subject) ? "in-log" : "not-in-log";
  }
  async write(kind, event, isOwn, text = JSON.stringify(event)) {
    const { id } = event;
    const time = timeOfUuidV7(id) ?? this.now();
    await this.lanes.append({ id, time, kind, json: text }, isOwn);
    this.sinceBeat += 1;
  }
  /** Ids rise, also when the clock goes back a little; a clock that was far ahead is not followed for ever. */
  nextId() {
    const now = this.now();
    if (now < this.latest - ID_SPREAD_MS) {
      this.ids = new UuidV7(this.now, import_node_crypto8.randomBytes);
      this.latest = now;
    } else this.latest = Math.max(this.latest, now);
    return this.ids.next();
  }
  /** Decisions that are only counted are acknowledged together, when their counts are on the disk. */
  count(event) {
    if (event.data.detail !== "full") throw new TypeError("a minimal record is not counted");
    const { sampled } = event.data;
    const aggregates = new Aggregates();
    aggregates.add(event);
    const bytes = Buffer.byteLength(JSON.stringify(aggregates.toRows()));
    const open3 = this.counting;
    if (open3?.sampled.rate === sampled.rate && open3.aggregates.size < MOST_ROWS && open3.bytes + bytes <= MOST_ROW_BYTES) {
      const { size } = open3.aggregates;
      open3.aggregates.add(event);
      if (open3.aggregates.size > size) open3.bytes += bytes;
      return open3.written;
    }
    const written2 = new Promise((resolve2) => setTimeout(resolve2, COUNT_TOGETHER_MS)).then(() => {
      if (this.counting?.aggregates === aggregates) this.counting = void 0;
      const header = { id: this.nextId(), source: this.source, time: new Date(this.now()).toISOString() };
      return this.write(
        "aggregate",
        makeEvent("aggregate", header, { sampled, rows: [...aggregates.toRows()] }),
        true
      );
    });
    this.counting = { aggregates, sampled, bytes, written: written2 };
    this.counts.add(written2);
    const forget = () => void this.counts.delete(written2);
    written2.then(forget, forget);
    return written2;
  }
  /** Says how many records were acknowledged since the last heartbeat. One that the disk refuses is left out. */
  async beat() {
    if (this.beating) return;
    this.beating = true;
    const records = this.sinceBeat;
    const header = { id: this.nextId(), source: this.source, time: new Date(this.now()).toISOString() };
    const data = { writer: this.lanes.writer, sequence: this.beats, records };
    try {
      await this.write("heartbeat", makeEvent("heartbeat", header, data), true);
      this.beats += 1;
      this.sinceBeat -= records + 1;
    } finally {
      this.beating = false;
    }
  }
};
var MOST_ROWS = 200;
var MOST_ROW_BYTES = RECORD_LIMIT_BYTES - 4096;
var unknownDecision = {
  path: "/subject",
  message: "The log has no record of this decision.",
  mend: "Send the decision first, or record this without asking for it."
};
function openDecisionLog(options) {
  return DecisionLog.open(options);
}

// src/store/vault/feature-vault.ts
var import_node_crypto12 = require("node:crypto");
var import_node_path16 = require("node:path");

// src/decision/sealed-box.ts
var import_node_crypto9 = require("node:crypto");
var KEY_BYTES = 32;
var IV_BYTES = 12;
var TAG_BYTES = 16;
var CannotOpen = class extends Error {
  constructor() {
    super("This cannot be opened: it is of another key or another place, or it was changed.");
    this.name = "CannotOpen";
  }
};
function seal(plain2, key, context, random) {
  requireKey(key);
  const iv = random(IV_BYTES);
  const cipher = (0, import_node_crypto9.createCipheriv)("aes-256-gcm", key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([iv, cipher.update(plain2), cipher.final(), cipher.getAuthTag()]);
}
function open2(box, key, context) {
  requireKey(key);
  const bytes = Buffer.from(box.buffer, box.byteOffset, box.byteLength);
  if (bytes.byteLength < IV_BYTES + TAG_BYTES) throw new CannotOpen();
  const end = bytes.byteLength - TAG_BYTES;
  const decipher = (0, import_node_crypto9.createDecipheriv)("aes-256-gcm", key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES
  });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(end));
  const plain2 = decipher.update(bytes.subarray(IV_BYTES, end));
  try {
    return Buffer.concat([plain2, decipher.final()]);
  } catch {
    throw new CannotOpen();
  }
}
function boxOf(text) {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.toString("base64url") !== text) throw new CannotOpen();
  return bytes;
}
function requireKey(key) {
  if (key.byteLength !== KEY_BYTES) throw new RangeError(`A key must have ${KEY_BYTES} bytes.`);
}

// src/decision/feature-envelope.ts
function sealFeatures(features, place, dataKey, random) {
  const box = seal(Buffer.from(canonicalJson(features)), dataKey, contextOf(place), random);
  return {
    v: 1,
    decision_id: place.decisionId,
    subject_key: place.subjectKey,
    sealed: box.toString("base64url")
  };
}
function openFeatures(sealed, place, dataKey) {
  const plain2 = open2(boxOf(sealed.sealed), dataKey, contextOf(place));
  return JSON.parse(plain2.toString());
}
function contextOf({ decisionId, subjectKey }) {
  return canonicalJson({
    purpose: "tracegate/features/v1",
    decision_id: decisionId,
    subject_key: subjectKey
  });
}

// src/decision/subject-key.ts
function subjectKeyId(subject, key) {
  return keyedHash("tracegate/subject/v1", subject.normalize("NFC"), key);
}
function newSubjectKey(subjectKey, master, random) {
  const dataKey = random(KEY_BYTES);
  return { dataKey, wrapped: wrapKey(dataKey, subjectKey, master, random) };
}
function wrapKey(dataKey, subjectKey, master, random) {
  if (dataKey.byteLength !== KEY_BYTES) throw new RangeError(`A key must have ${KEY_BYTES} bytes.`);
  const box = seal(dataKey, master.secret, contextOf2(subjectKey, master.id), random);
  return { v: 1, subject_key: subjectKey, master_key: master.id, wrapped: box.toString("base64url") };
}
function unwrapKey(wrapped, master) {
  const box = boxOf(wrapped.wrapped);
  return open2(box, master.secret, contextOf2(wrapped.subject_key, master.id));
}
function contextOf2(subjectKey, masterId) {
  return canonicalJson({
    purpose: "tracegate/subject-key/v1",
    subject_key: subjectKey,
    master_key: masterId
  });
}

// src/store/vault/access-log.ts
var import_node_fs14 = require("node:fs");
var import_node_path10 = require("node:path");

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
var FILE2 = "access.ndjson";
var LINE_BREAK3 = 10;
var START2 = "0".repeat(64);
var LONGEST_LINE2 = 16 * 1024;
function appendAccess(root, access, now) {
  const path = (0, import_node_path10.join)(root, FILE2);
  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW } = import_node_fs14.constants;
  const descriptor = (0, import_node_fs14.openSync)(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, 384);
  try {
    const { last, tornAt, size } = endOf(descriptor, path);
    if (tornAt < size) (0, import_node_fs14.ftruncateSync)(descriptor, tornAt);
    const record = {
      v: 1,
      sequence: last === void 0 ? 0 : sequenceOf(last, path) + 1,
      time: new Date(now).toISOString(),
      ...access,
      previous: last === void 0 ? START2 : sha256(last),
      ...tornAt < size ? { torn_bytes: size - tornAt } : {}
    };
    const line = Buffer.from(`${canonicalJson(record)}
`);
    for (let done = 0; done < line.length; ) done += (0, import_node_fs14.writeSync)(descriptor, line, done);
    (0, import_node_fs14.fdatasyncSync)(descriptor);
    if (last === void 0) syncFolder(root);
    return record;
  } finally {
    (0, import_node_fs14.closeSync)(descriptor);
  }
}
function demandCaller({ who, reason }) {
  for (const [name, text, most] of [
    ["who", who, 200],
    ["reason", reason, 2e3]
  ]) {
    const isSaid = typeof text === "string" && text.trim() !== "" && text.length <= most;
    if (!isSaid || refusedText(text) !== void 0 || /[\n\r]/.test(text))
      throw new VaultFault(
        "invalid",
        `${name} must be one line of visible text, of at most ${most} characters.`
      );
  }
}
function endOf(descriptor, path) {
  const { size } = (0, import_node_fs14.fstatSync)(descriptor);
  const bytes = Buffer.alloc(Math.min(size, 2 * LONGEST_LINE2));
  const from = size - bytes.length;
  for (let done = 0; done < bytes.length; ) {
    const read4 = (0, import_node_fs14.readSync)(descriptor, bytes, done, bytes.length - done, from + done);
    if (read4 === 0) break;
    done += read4;
  }
  const end = bytes.lastIndexOf(LINE_BREAK3);
  if (end < 0) {
    if (from > 0) throw new VaultFault("unreadable", `The last line of ${path} is longer than one may be.`);
    return { last: void 0, tornAt: 0, size };
  }
  const start = end === 0 ? 0 : bytes.lastIndexOf(LINE_BREAK3, end - 1) + 1;
  if (start === 0 && from > 0)
    throw new VaultFault("unreadable", `The last line of ${path} is longer than one may be.`);
  return { last: bytes.subarray(start, end), tornAt: from + end + 1, size };
}
function sequenceOf(line, path) {
  try {
    const { sequence } = JSON.parse(line.toString());
    if (Number.isSafeInteger(sequence)) return sequence;
  } catch {
  }
  throw new VaultFault("unreadable", `The last line of ${path} is not as it was written.`);
}

// src/store/vault/exclusive-lock.ts
var import_node_crypto10 = require("node:crypto");
var import_node_fs15 = require("node:fs");
var import_node_path11 = require("node:path");
var import_promises2 = require("node:timers/promises");
var RELEASED = '{"released":true}\n';
var form5 = /^(\d{1,15})\.json$/;
var PATIENCE_MS = 3e4;
var BETWEEN_LOOKS_MS = 15;
async function exclusively(folder2, work, patienceMs = PATIENCE_MS) {
  makeFolder(folder2);
  const path = await take(folder2, patienceMs);
  try {
    return await work();
  } finally {
    replaceFile(path, RELEASED);
  }
}
async function take(folder2, patienceMs) {
  const entry = `${JSON.stringify(thisProcess((0, import_node_crypto10.randomBytes)(4).toString("hex")))}
`;
  for (let waited = 0; ; waited += BETWEEN_LOOKS_MS) {
    const highest = Math.max(0, ...numbersIn(folder2));
    const path = (0, import_node_path11.join)(folder2, `${highest + 1}.json`);
    if (isFree(folder2, highest) && createFile(path, entry)) {
      if (Math.max(...numbersIn(folder2)) === highest + 1) {
        for (const number2 of numbersIn(folder2))
          if (number2 <= highest) (0, import_node_fs15.rmSync)(pathOf(folder2, number2), { force: true });
        return path;
      }
      (0, import_node_fs15.rmSync)(path, { force: true });
    } else if (waited >= patienceMs) throw busy(folder2, highest);
    await (0, import_promises2.setTimeout)(BETWEEN_LOOKS_MS);
  }
}
function isFree(folder2, number2) {
  if (number2 === 0) return true;
  const path = pathOf(folder2, number2);
  try {
    if ((0, import_node_fs15.readFileSync)(path, "utf8") === RELEASED) return true;
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
  return stateOf(entryOf(path)) === "ended";
}
function busy(folder2, number2) {
  const path = pathOf(folder2, number2);
  const holder = entryOf(path);
  const who = holder === void 0 ? "a process" : `process ${holder.pid} on ${holder.host}`;
  return new VaultFault("busy", `${who} holds ${path}. If it has ended, remove that file and try again.`);
}
function numbersIn(folder2) {
  return (0, import_node_fs15.readdirSync)(folder2).flatMap((name) => {
    const [, number2] = form5.exec(name) ?? [];
    return number2 === void 0 ? [] : [Number(number2)];
  });
}
function pathOf(folder2, number2) {
  return (0, import_node_path11.join)(folder2, `${number2}.json`);
}

// src/store/known-ids.ts
var KnownIds = class {
  most;
  written = /* @__PURE__ */ new Set();
  underway = /* @__PURE__ */ new Map();
  /** @param most ids that are remembered; the oldest are forgotten first */
  constructor(most = 1e6) {
    this.most = most;
  }
  /**
   * Writes unless it was written before.
   * @returns whether it was known
   * @throws what writing throws
   */
  async once(id, write) {
    if (this.written.has(id)) return true;
    const running = this.underway.get(id);
    if (running !== void 0) {
      await running;
      return true;
    }
    const writing = write();
    this.underway.set(id, writing);
    try {
      await writing;
    } finally {
      this.underway.delete(id);
    }
    this.add(id);
    return false;
  }
  /** Remembers a record that is on the disk. */
  add(id) {
    this.written.add(id);
    if (this.written.size <= this.most) return;
    for (const oldest of this.written) {
      this.written.delete(oldest);
      return;
    }
  }
};

// src/store/vault/sealed-features.ts
var import_node_fs16 = require("node:fs");
var import_node_path12 = require("node:path");
function featuresFolder(root) {
  return (0, import_node_path12.join)(root, "features");
}
var TYPE = "dev.tracegate.features.v1";
function featuresLine(id, time, sealed) {
  return JSON.stringify({
    specversion: "1.0",
    id,
    source: "/tracegate/vault",
    type: TYPE,
    time: new Date(time).toISOString(),
    subject: sealed.decision_id,
    datacontenttype: "application/json",
    data: sealed
  });
}
function readFeatures(line) {
  const id = idOfLine(line);
  const json = readSaltedLine(line.toString("utf8"))?.json;
  if (id === void 0 || json === void 0) return void 0;
  try {
    const { type, data } = JSON.parse(json);
    const isWhole2 = type === TYPE && data?.v === 1 && typeof data.decision_id === "string" && isUuidV7(data.decision_id) && typeof data.subject_key === "string" && typeof data.sealed === "string";
    return isWhole2 ? { id, sealed: data } : void 0;
  } catch {
    return void 0;
  }
}
var EARLIEST_MS = DAY_MILLISECONDS;
function* findFeatures(root, decisionId) {
  const folder2 = featuresFolder(root);
  const from = dayOf2(Math.max(0, (timeOfUuidV7(decisionId) ?? 0) - EARLIEST_MS));
  const needle = Buffer.from(`"subject":"${decisionId}"`);
  for (const place of placesFrom(folder2, from)) {
    for (const line of readingRenamed(folder2, place, (path) => linesWith(path, needle))) {
      const found = readFeatures(line);
      if (found?.sealed.decision_id === decisionId) yield found;
    }
  }
}
function* placesFrom(folder2, from) {
  for (const day of daysOf(folder2)) if (day >= from) yield* segmentsOf(folder2, day);
}
var CHUNK_BYTES2 = 4 * 1024 * 1024;
var LINE_BREAK4 = 10;
function* linesWith(path, needle) {
  const descriptor = (0, import_node_fs16.openSync)(path, import_node_fs16.constants.O_RDONLY | import_node_fs16.constants.O_NOFOLLOW);
  try {
    const { size } = (0, import_node_fs16.fstatSync)(descriptor);
    let rest = Buffer.alloc(0);
    for (let at = 0; at < size; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES2, size - at));
      const bytes = (0, import_node_fs16.readSync)(descriptor, chunk, 0, chunk.length, at);
      if (bytes === 0) return;
      at += bytes;
      const text = Buffer.concat([rest, chunk.subarray(0, bytes)]);
      const end = text.lastIndexOf(LINE_BREAK4) + 1;
      yield* linesAround(text.subarray(0, end), needle);
      rest = Buffer.from(text.subarray(end));
    }
  } finally {
    (0, import_node_fs16.closeSync)(descriptor);
  }
}
function* linesAround(text, needle) {
  for (let hit = text.indexOf(needle); hit >= 0; ) {
    const end = text.indexOf(LINE_BREAK4, hit);
    yield Buffer.from(text.subarray(hit === 0 ? 0 : text.lastIndexOf(LINE_BREAK4, hit) + 1, end));
    hit = text.indexOf(needle, end);
  }
}

// src/store/vault/subject-keys.ts
var import_node_crypto11 = require("node:crypto");
var import_node_path13 = require("node:path");

// src/store/vault/destroy-file.ts
var import_node_fs17 = require("node:fs");
var DOOMED = ".destroyed";
function isLeftOf(path) {
  return (0, import_node_fs17.existsSync)(path) || (0, import_node_fs17.existsSync)(path + DOOMED);
}

// src/store/vault/regular-text.ts
var import_node_fs18 = require("node:fs");
function regularText(path) {
  return ifThere(() => {
    if (!(0, import_node_fs18.lstatSync)(path).isFile()) throw new VaultFault("unreadable", `${path} is not a regular file.`);
    return (0, import_node_fs18.readFileSync)(path, "utf8");
  });
}

// src/store/vault/subject-keys.ts
var FOLDER2 = "keys";
var REWRAP = ".rewrap";
var form6 = /^hmac-sha256:([A-Za-z0-9][A-Za-z0-9._-]{0,63}):([0-9a-f]{64})$/;
function subjectFile(subjectKey) {
  const [, id, hex] = form6.exec(subjectKey) ?? [];
  if (id === void 0 || hex === void 0)
    throw new VaultFault("invalid", "This is not the keyed hash of a person.");
  return `${id}_${hex}.json`;
}
function keyPath(root, subjectKey) {
  const name = subjectFile(subjectKey);
  return (0, import_node_path13.join)(root, FOLDER2, name.slice(-69, -67), name);
}
function readSubjectKey(root, subjectKey, masters) {
  const wrapped = readWrapped(keyPath(root, subjectKey), subjectKey);
  return wrapped && unwrapped(wrapped, masters);
}
function subjectKeyFor(root, subjectKey, masters) {
  const known2 = readSubjectKey(root, subjectKey, masters);
  if (known2 !== void 0) return known2;
  const { dataKey, wrapped } = newSubjectKey(subjectKey, masters[0], import_node_crypto11.randomBytes);
  const path = keyPath(root, subjectKey);
  makeFolder((0, import_node_path13.dirname)(path));
  if (createFile(path, textOf3(wrapped))) return dataKey;
  return subjectKeyFor(root, subjectKey, masters);
}
function hasSubjectKey(root, subjectKey) {
  const path = keyPath(root, subjectKey);
  return isLeftOf(path) || isLeftOf(path + REWRAP);
}
function unwrapped(wrapped, masters) {
  const master = masters.find(({ id }) => id === wrapped.master_key);
  if (master === void 0)
    throw new VaultFault("wrong-key", `The master key ${wrapped.master_key} is needed, and not given.`);
  try {
    return unwrapKey(wrapped, master);
  } catch (error) {
    if (error instanceof CannotOpen)
      throw new VaultFault(
        "unreadable",
        "The key of a person was changed, or its master key is another one."
      );
    throw error;
  }
}
function readWrapped(path, subjectKey) {
  const text = regularText(path);
  if (text === void 0) return void 0;
  const wrapped = valueOf2(text);
  const isWhole2 = wrapped?.v === 1 && wrapped.subject_key === subjectKey && typeof wrapped.master_key === "string" && typeof wrapped.wrapped === "string";
  if (!isWhole2) throw new VaultFault("unreadable", `${path} is not the key of a person as it was written.`);
  return wrapped;
}
function valueOf2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function textOf3(wrapped) {
  return `${JSON.stringify(wrapped)}
`;
}

// src/store/vault/vault-folder.ts
var import_node_fs19 = require("node:fs");
var import_node_path14 = require("node:path");
var FILE3 = "vault.json";
var IDENTITY = '{"format":1,"kind":"feature-vault"}\n';
var keyIdForm2 = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
var OTHERS = 63;
function openVaultFolder(folder2, { make: make2 = false } = {}) {
  const path = (0, import_node_path14.resolve)(folder2);
  if (make2) makeFolder(path);
  const root = realPathOf(path);
  refuseWithinLog(root);
  refuseOthers(root, (0, import_node_fs19.statSync)(root));
  const text = regularText((0, import_node_path14.join)(root, FILE3));
  if (text === void 0) {
    const others = (0, import_node_fs19.readdirSync)(root).filter((name) => !name.startsWith(FILE3));
    if (!make2 || others.length > 0)
      throw new VaultFault("no-vault", `${path} holds no ${FILE3}: it is no vault.`);
    createFile((0, import_node_path14.join)(root, FILE3), IDENTITY);
  } else if (text !== IDENTITY)
    throw new VaultFault("no-vault", `${(0, import_node_path14.join)(path, FILE3)} is not one that this version reads.`);
  return root;
}
function realPathOf(path) {
  try {
    return (0, import_node_fs19.realpathSync)(path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw new VaultFault("no-vault", `${path} does not exist.`);
  }
}
function refuseWithinLog(root) {
  for (let folder2 = root; ; folder2 = (0, import_node_path14.dirname)(folder2)) {
    if (identityIn(folder2) !== void 0)
      throw new VaultFault(
        "no-vault",
        `${root} lies in the decision log ${folder2}; a vault lies apart from it.`
      );
    if (folder2 === (0, import_node_path14.dirname)(folder2)) return;
  }
}
function refuseOthers(path, { mode }) {
  if (process.platform === "win32" || (mode & OTHERS) === 0) return;
  const said = (mode & 511).toString(8);
  throw new VaultFault("no-vault", `Others than its owner may enter ${path} (${said}). Run chmod 700 on it.`);
}
function checkKeys(root, keys, remember) {
  if (keys.master.length === 0 || keys.subject.length === 0)
    throw new VaultFault("wrong-key", "A vault needs a master key and a key that names persons.");
  for (const key of keys.master) {
    if (!keyIdForm2.test(key.id) || key.secret.byteLength !== KEY_BYTES)
      throw new VaultFault("wrong-key", `A master key has a name and ${KEY_BYTES} bytes.`);
    checkKey(root, "master-keys", key, remember && key === keys.master[0]);
  }
  for (const key of keys.subject) checkKey(root, "subject-names", key, remember && key === keys.subject[0]);
  refuseTwice(keys.master);
  refuseTwice(keys.subject);
}
function checkKey(root, folder2, key, remember) {
  const path = (0, import_node_path14.join)(root, folder2, `${key.id}.json`);
  const text = `${JSON.stringify({ v: 1, check: checkOf(folder2, key) })}
`;
  if (remember && regularText(path) === void 0) {
    makeFolder((0, import_node_path14.dirname)(path));
    createFile(path, text);
  }
  const known2 = regularText(path);
  if (known2 !== void 0 && known2 !== text)
    throw new VaultFault("wrong-key", `The key ${key.id} is not the one that this vault knows by this name.`);
}
function checkOf(folder2, key) {
  try {
    return keyedHash(`tracegate/vault/${folder2}/v1`, "", key);
  } catch (error) {
    if (error instanceof UnusableHashKey) throw new VaultFault("wrong-key", error.message);
    throw error;
  }
}
function refuseTwice(keys) {
  const twice2 = keys.find(({ id }, index) => keys.findIndex((key) => key.id === id) !== index);
  if (twice2 !== void 0) throw new VaultFault("wrong-key", `Two keys have the name ${twice2.id}.`);
}

// src/store/vault/vault-state.ts
var import_node_fs20 = require("node:fs");
var import_node_path15 = require("node:path");
var ERASURES = "erasures";
function erasureOf(root, subjectKey) {
  const state = read3((0, import_node_path15.join)(root, ERASURES, subjectFile(subjectKey)), subjectKey);
  if (state !== void 0 && state.state !== "begun" && state.state !== "done")
    throw new VaultFault("unreadable", "What is written of an erasure cannot be read.");
  return state;
}
function read3(path, subjectKey) {
  try {
    if (!(0, import_node_fs20.lstatSync)(path).isFile()) throw new Error("not a file");
    const value = JSON.parse((0, import_node_fs20.readFileSync)(path, "utf8"));
    if (typeof value?.subject_key !== "string") throw new Error("no person");
    if (subjectKey !== void 0 && value.subject_key !== subjectKey) throw new Error("another person");
    return value;
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw new VaultFault("unreadable", `${path} cannot be read as it was written.`, { cause: error });
  }
}

// src/store/vault/feature-vault.ts
var FeatureVault = class _FeatureVault {
  /** The real path of its folder. */
  root;
  keys;
  now;
  disk;
  ids;
  known = new KnownIds();
  writing;
  closed = false;
  constructor({ folder: folder2, keys, now = Date.now, disk = systemDisk }, make2) {
    this.root = openVaultFolder(folder2, { make: make2 });
    checkKeys(this.root, keys, make2);
    this.keys = keys;
    this.now = now;
    this.disk = disk;
    this.ids = new UuidV7(now, import_node_crypto12.randomBytes);
  }
  /** Opens a vault, or makes one in an empty or missing folder. @throws VaultFault, or the error of the system */
  static open(options) {
    return new _FeatureVault(options, true);
  }
  /** Opens a vault that is there. @throws VaultFault, or the error of the system */
  static reopen(options) {
    return new _FeatureVault(options, false);
  }
  /**
   * Keeps the features of a decision, and returns when they are on the disk.
   * @param subject the person that they are about, by the id that the organisation knows them by
   * @param features JSON of at most about 48 kilobytes
   * @returns whether this process put them before; what was put first stays
   * @throws VaultFault, DecisionLogFault: then they are not kept
   */
  async put(decisionId, subject, features) {
    demandDecisionId(decisionId);
    const subjectKey = subjectKeyId(demandSubject(subject), this.keys.subject[0]);
    const known2 = await this.known.once(decisionId, async () => {
      if (erasureOf(this.root, subjectKey)?.state === "begun")
        throw new VaultFault(
          "erased",
          "The person is being erased. When that is done, this can be put again."
        );
      const writer = this.writer();
      const dataKey = subjectKeyFor(this.root, subjectKey, this.keys.master);
      const sealed = sealedBy(features, decisionId, subjectKey, dataKey);
      const id = this.ids.next();
      const time = timeOfUuidV7(id);
      await writer.append({ id, time, kind: "features", json: featuresLine(id, time, sealed) });
      if (!hasSubjectKey(this.root, subjectKey))
        throw new VaultFault(
          "erased",
          "The person was erased meanwhile, and these features with them. They can be put again."
        );
    });
    return { known: known2 };
  }
  /**
   * The features of a decision. That they were asked for is on the disk before they are read, also where there are none.
   * @throws VaultFault
   */
  async get(decisionId, caller) {
    demandDecisionId(decisionId);
    demandCaller(caller);
    const found = findFeatures(this.root, decisionId);
    try {
      const first = found.next().value;
      const subjectKey = first?.sealed.subject_key;
      await this.note({
        action: "features",
        who: caller.who,
        reason: caller.reason,
        decision_id: decisionId,
        ...subjectKey === void 0 ? {} : { subject_key: subjectKey }
      });
      if (first === void 0) throw new VaultFault("unknown", "No features of this decision are kept here.");
      return this.firstThatOpens(first, found);
    } finally {
      found.return(void 0);
    }
  }
  /** Writes what was put, and ends. */
  async close() {
    this.closed = true;
    if (this.writing === void 0) return;
    const { writer } = this.writing;
    await writer.close();
    unregisterWriter(featuresFolder(this.root), writer.writer);
  }
  /** What was found of processes that ended without closing the vault; nothing is looked for before the first put. */
  get recovery() {
    return this.writing?.recovery;
  }
  /** Does what one process at a time may do with the vault. @throws VaultFault `busy`, and what the work throws */
  alone(work) {
    return exclusively((0, import_node_path16.join)(this.root, "lock"), work);
  }
  /** Writes to the access log; returns when it is on the disk. */
  note(access) {
    return this.alone(() => void appendAccess(this.root, access, this.now()));
  }
  /** What somebody slipped in does not open, and must not hide what was put. */
  firstThatOpens(first, others) {
    try {
      return this.opened(first);
    } catch (error) {
      for (const stored of others) {
        try {
          return this.opened(stored);
        } catch (another) {
          if (!(another instanceof VaultFault)) throw another;
        }
      }
      throw error;
    }
  }
  opened({ id, sealed }) {
    const { subject_key: subjectKey, decision_id: decisionId } = sealed;
    const erasure = erasureOf(this.root, subjectKey);
    if (erasure?.state === "begun") throw erasedFault(erasure);
    const dataKey = readSubjectKey(this.root, subjectKey, this.keys.master);
    try {
      if (dataKey !== void 0) return openFeatures(sealed, { decisionId, subjectKey }, dataKey);
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
    }
    const isBefore = erasure?.done_at !== void 0 && (timeOfUuidV7(id) ?? 0) <= Date.parse(erasure.done_at);
    if (erasure !== void 0 && isBefore) throw erasedFault(erasure);
    throw new VaultFault(
      "unreadable",
      dataKey === void 0 ? "The key of the person is missing, and no erasure says why." : "The features do not open: they were changed, or are of another place."
    );
  }
  writer() {
    if (this.closed) throw new DecisionLogFault("closed", "The vault is closed.");
    if (this.writing === void 0) {
      checkKeys(this.root, this.keys, true);
      const folder2 = featuresFolder(this.root);
      const recovery = recoverSegments(folder2);
      const writer = new SegmentWriter(folder2, this.disk, recordLeafHash);
      registerWriter(folder2, writer.writer);
      this.writing = { writer, recovery };
    }
    return this.writing.writer;
  }
};
function openFeatureVault(options) {
  return FeatureVault.open(options);
}
function demandSubject(subject) {
  if (typeof subject !== "string" || subject.trim() === "" || subject.length > 1e3 || !subject.isWellFormed())
    throw new VaultFault("invalid", "A person is named by text of at most 1000 characters.");
  return subject;
}
function erasedFault({ state, event_id: event, done_at: at }) {
  return new VaultFault(
    "erased",
    state === "done" ? `The key of the person was destroyed on ${at}; the tombstone is ${event}.` : "The person is being erased. Run the erasure again to finish it."
  );
}
function demandDecisionId(id) {
  if (typeof id !== "string" || !isUuidV7(id))
    throw new VaultFault("invalid", "A decision id is a UUID of version 7 in lower case.");
}
function sealedBy(features, decisionId, subjectKey, dataKey) {
  try {
    return sealFeatures(features, { decisionId, subjectKey }, dataKey, import_node_crypto12.randomBytes);
  } catch (error) {
    if (error instanceof NotCanonical)
      throw new VaultFault(
        "invalid",
        `Features must be JSON. At ${error.pointer || "the top"}: ${error.message}`
      );
    throw error;
  }
}

// src/index.ts
var ids = new UuidV7(Date.now, import_node_crypto13.randomBytes);
function newDecisionId() {
  return ids.next();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DecisionLogFault,
  NotCanonical,
  RefusedRecord,
  UnusableHashKey,
  VaultFault,
  featureHash,
  isStale,
  matchesFeatureHash,
  newDecisionId,
  openDecisionLog,
  openFeatureVault,
  readGovernanceBundle
});
