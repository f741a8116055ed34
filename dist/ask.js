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

// ask.js
var ask_exports = {};
__export(ask_exports, {
  affected: () => affected,
  impact: () => impact,
  profile: () => profile,
  profileIn: () => profileIn
});
module.exports = __toCommonJS(ask_exports);

// src/command/affected.ts
var import_node_path21 = require("node:path");

// src/engine/engine.ts
var EngineFault = class extends Error {
  constructor(message, cause) {
    super(message, cause === void 0 ? {} : { cause });
    this.name = "EngineFault";
  }
};

// src/engine/sql.ts
function textValue(text2) {
  return `'${text2.replaceAll("'", "''")}'`;
}
function isOneOf(column, texts3) {
  return texts3.length === 0 ? "1 = 0" : `${column} IN (${texts3.map(textValue).join(", ")})`;
}
var DAY = "CAST(time AS DATE)";
function dayText(column) {
  return `CAST(${column} AS VARCHAR)`;
}
function within({ since, until }) {
  const moment = (time) => `TIMESTAMP ${textValue(new Date(time).toISOString().replace("T", " ").replace("Z", ""))}`;
  return [
    ...since === void 0 ? [] : [`time >= ${moment(since)}`],
    ...until === void 0 ? [] : [`time < ${moment(until)}`]
  ];
}
function sideOf(value, threshold) {
  return {
    side: `CASE WHEN ${value} < ${threshold} THEN -1 WHEN ${value} > ${threshold} THEN 1 WHEN ${value} = ${threshold} THEN 0 END`,
    near: `CASE WHEN ${value} = ${threshold} THEN score END`
  };
}
function nearestDouble(text2) {
  return `TRY_CAST(${text2} AS DOUBLE)`;
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
function compareRatio(numerator, denominator, b) {
  return new big_default(numerator).cmp(b.value.times(denominator));
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

// src/impact/score-rule.ts
function scoreRule({ name, score, operator, threshold, outcome: outcome2, otherwise }) {
  return { name, score, operator, threshold, outcome: outcome2, otherwise };
}
function withThreshold(rule, threshold) {
  const { name, score, operator, outcome: outcome2, otherwise } = rule;
  return { name, score, operator, threshold, outcome: outcome2, otherwise };
}
function outcomeAt({ operator, outcome: outcome2, otherwise }, sign) {
  return satisfies(sign, operator) ? outcome2 : otherwise ?? `not ${outcome2}`;
}
function outcomeFor(rule, score) {
  return outcomeAt(rule, compareDecimals(score, rule.threshold));
}
function ruleKey(rule) {
  const { objectiveVersion, name, score, operator, threshold, outcome: outcome2, otherwise } = rule;
  return JSON.stringify([
    objectiveVersion,
    name,
    score,
    operator,
    plainDecimal(threshold),
    outcome2,
    otherwise ?? null
  ]);
}
var plain = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/;
function plainDecimal(decimal) {
  if (plain.test(decimal.text)) return decimal.text;
  const text2 = decimal.value.toFixed();
  return text2 === "-0" ? "0" : text2;
}
function decimalOf(text2) {
  const decimal = parseDecimal(text2);
  if (decimal === void 0) throw new RangeError("A score or threshold is no decimal number.");
  return decimal;
}

// src/engine/questions/decisions.ts
var RULE_COLUMNS = "objective_version, rule_name, rule_score, rule_operator, rule_threshold, rule_outcome, rule_otherwise";
function loggedRuleOf(values) {
  const [version, name, score, operator, threshold, outcome2, otherwise] = values;
  return {
    objectiveVersion: version,
    name,
    score,
    operator,
    threshold: decimalOf(threshold),
    outcome: outcome2,
    otherwise: otherwise ?? void 0
  };
}
function segmentsOf(json2) {
  return json2 == null ? {} : JSON.parse(json2);
}
function isOfDomain(domain) {
  return `starts_with(objective_version, ${textValue(`OBJ.${domain}.v`)})`;
}
async function* aggregatesIn(engine) {
  const sql = `SELECT aggregates FROM ${engine.relation} AS record WHERE kind = 'aggregate' AND aggregates IS NOT NULL`;
  for await (const [json2] of engine.rows(sql)) yield* JSON.parse(json2);
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
function finding(id, message, place2 = {}, mend) {
  const rule = catalogue[id];
  return {
    id,
    level: rule.level,
    message,
    mend: mend ?? rule.mend,
    ...place2.file === void 0 ? {} : { file: place2.file },
    ...place2.at === void 0 ? {} : { line: place2.at.line, column: place2.at.column }
  };
}
function hasErrors(findings) {
  return findings.some((one) => one.level === "error");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/impact/transition.ts
function segmentsKey(segments) {
  return JSON.stringify(sortedSegments(segments));
}
function sortedSegments(segments) {
  return Object.entries(segments).toSorted(([a], [b]) => compareText(a, b));
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
function numbersOf(version) {
  const found = known.get(version);
  if (found !== void 0) return found;
  const [major = 0, minor = 0, patch = 0] = version.semver.split(".").map(Number);
  const numbers = [major, minor, patch];
  known.set(version, numbers);
  return numbers;
}
function spellingsOf({ id, domain, semver }) {
  const long = `OBJ.${domain}.v${semver}`;
  return [.../* @__PURE__ */ new Set([id, long, long.replace(/^(.*\.v\d+\.\d+)\.0$/, "$1")])];
}
function isSameVersion(a, b) {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === void 0 || right === void 0) return false;
  return left.domain === right.domain && compareVersions(left, right) === 0;
}

// src/engine/questions/impact.ts
async function consideredInLog(engine, moved, span) {
  const plan = planOf(moved);
  const found = /* @__PURE__ */ new Map();
  if ("rules" in moved)
    for (const both of moved.rules) found.set(plan.keyOf([both.before.name]), newlyFound(both));
  const versions2 = /* @__PURE__ */ new Map();
  const scoreless2 = /* @__PURE__ */ new Map();
  for await (const [segments, logged, day, count, ...rest] of engine.rows(
    countSql(engine.relation, plan, span)
  )) {
    const rule = rest.slice(SIDES);
    if (rest[0] === null || rule[0] === null) {
      add(scoreless2, plan.versionOf(rule), Number(count));
      continue;
    }
    const [before, after] = outcomesOf(plan, rest);
    const name = plan.keyOf(rule);
    const one = found.get(name) ?? newlyFound(plan.bothOf(rule));
    found.set(name, one);
    versions2.set(name, plan.versionOf(rule));
    const group = segmentsOf(segments);
    const key = JSON.stringify([segmentsKey(group), before, after, logged]);
    const sum2 = (one.transitions.get(key)?.count ?? 0) + Number(count);
    one.transitions.set(key, { segments: group, before, after, logged, count: sum2 });
    add(one.days, day, Number(count));
  }
  for await (const row of aggregatesIn(engine))
    if (isDayWithin(row.day, span)) add(scoreless2, row.objective_version, row.count);
  const fixed2 = "rules" in moved ? moved.objectiveVersion : void 0;
  return [...found].map(([name, { before, after, transitions, days }]) => {
    const objectiveVersion = fixed2 ?? versions2.get(name);
    const withoutScore = scoreless2.get(objectiveVersion) ?? 0;
    return {
      before,
      after,
      objectiveVersion,
      considered: { transitions: [...transitions.values()], days, withoutScore }
    };
  });
}
function add(counts, key, count) {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
var SIDES = 4;
function newlyFound({ before, after }) {
  return { before, after, transitions: /* @__PURE__ */ new Map(), days: /* @__PURE__ */ new Map() };
}
async function* flippedIds(engine, moved, span) {
  const plan = planOf(moved);
  for await (const [id, ...rest] of engine.rows(idSql(engine.relation, plan, span))) {
    const [before, after] = outcomesOf(plan, rest);
    if (before !== after) yield id;
  }
}
function outcomesOf(plan, values) {
  const [sideBefore, nearBefore, sideAfter, nearAfter, ...rule] = values;
  const { before, after } = plan.bothOf(rule);
  return [
    outcomeAt(before, signOf(sideBefore, nearBefore, before.threshold)),
    outcomeAt(after, signOf(sideAfter, nearAfter, after.threshold))
  ];
}
function signOf(side, near, threshold) {
  return near == null ? Number(side) : compareDecimals(decimalOf(near), threshold);
}
function countSql(relation, plan, span) {
  const { before, after, rule } = plan;
  const sides = `${before.side} AS side_before, ${before.near} AS near_before, ${after.side} AS side_after, ${after.near} AS near_after`;
  const keys = `side_before, near_before, side_after, near_after, ${rule}`;
  return `SELECT segments, outcome, ${dayText("day")}, count(*), ${keys}
FROM (SELECT segments, outcome, day, ${sides}, ${rule}
  FROM (${takenSql(relation, plan, span)}) AS taken) AS placed
GROUP BY segments, outcome, day, ${keys}`;
}
function idSql(relation, plan, span) {
  const { before, after, rule, flipsAlike } = plan;
  const decides = flipsAlike ? "1 = 1" : "(side_before <> side_after OR side_before = 0)";
  return `SELECT CAST(id AS VARCHAR), side_before, near_before, side_after, near_after, ${rule}
FROM (SELECT id, ${before.side} AS side_before, ${before.near} AS near_before, ${after.side} AS side_after, ${after.near} AS near_after, ${rule}
  FROM (${takenSql(relation, plan, span)}) AS taken WHERE score IS NOT NULL AND rule_name IS NOT NULL) AS placed
WHERE ${decides}
ORDER BY id`;
}
function takenSql(relation, { where, rule, limits }, span) {
  const conditions = ["kind = 'decision'", ...where, ...within(span)].join(" AND ");
  const columns2 = [
    "id",
    "segments",
    "outcome",
    `${DAY} AS day`,
    "score",
    `${nearestDouble("score")} AS value`
  ];
  return `SELECT ${[...columns2, ...limits, rule].join(", ")} FROM ${relation} AS record WHERE ${conditions}`;
}
function planOf(moved) {
  return "rules" in moved ? planOfRules(moved) : planOfThreshold(moved);
}
function planOfRules({ objectiveVersion, rules }) {
  const byName = new Map(rules.map((one) => [one.before.name, one]));
  const thresholds = (side) => {
    const of = (one) => nearestDouble(textValue(one[side].threshold.text));
    const cases = rules.map((one) => `WHEN ${textValue(one.before.name)} THEN ${of(one)}`);
    return rules.length === 1 ? of(rules[0]) : `CASE rule_name ${cases.join(" ")} END`;
  };
  return {
    rule: "rule_name",
    limits: [],
    where: [
      isOneOf("objective_version", [objectiveVersion]),
      `(score IS NULL OR rule_name IS NULL OR ${isOneOf("rule_name", [...byName.keys()])})`
    ],
    before: sideOf("value", thresholds("before")),
    after: sideOf("value", thresholds("after")),
    bothOf: ([name]) => byName.get(name),
    versionOf: () => objectiveVersion,
    keyOf: ([name]) => name,
    flipsAlike: rules.some(
      ({ before, after }) => [-1, 0, 1].some((sign) => outcomeAt(before, sign) !== outcomeAt(after, sign))
    )
  };
}
function planOfThreshold({ rule, threshold, objectiveVersion }) {
  const version = objectiveVersion === void 0 ? void 0 : parseVersion(objectiveVersion);
  return {
    rule: RULE_COLUMNS,
    limits: [`${nearestDouble("rule_threshold")} AS threshold`],
    where: [
      `(score IS NULL OR rule_name IS NULL OR ${isOneOf("rule_name", [rule])})`,
      ...version === void 0 ? [] : [isOneOf("objective_version", spellingsOf(version))]
    ],
    before: sideOf("value", "threshold"),
    after: sideOf("value", nearestDouble(textValue(threshold.text))),
    bothOf: (row) => {
      const before = loggedRuleOf(row);
      return { before, after: withThreshold(before, threshold) };
    },
    versionOf: ([version2]) => version2,
    keyOf: (row) => ruleKey(loggedRuleOf(row)),
    flipsAlike: false
  };
}
function isDayWithin(day, { since = -Infinity, until = Infinity }) {
  const start = Date.parse(day);
  return start + 864e5 > since && start < until;
}

// src/engine/questions/affected.ts
var MOST_AMONG = 1e4;
async function* touchedIn(engine, asked) {
  const left = /* @__PURE__ */ new Map();
  for await (const row of engine.rows(affectedSql(engine.relation, asked))) {
    const [part, day, segments, outcome2, detail, isOverridden, groundTruth, remediation, count] = row;
    const counted4 = {
      day,
      segments: segmentsOf(segments),
      outcome: outcome2,
      detail,
      isOverridden: isOverridden === "1",
      groundTruth: groundTruth ?? void 0,
      remediation: remediation ?? void 0,
      count: Number(count)
    };
    const key = JSON.stringify([day, segments, outcome2, detail]);
    const isWhole = part === "all";
    if (!isWhole) yield counted4;
    const known4 = left.get(key)?.count ?? 0;
    left.set(key, {
      ...counted4,
      isOverridden: false,
      groundTruth: void 0,
      remediation: void 0,
      count: isWhole ? known4 + counted4.count : known4 - counted4.count
    });
  }
  for (const row of left.values()) {
    if (row.count < 0)
      throw new EngineFault("The engine counts more decisions with something later than there are.");
    if (row.count > 0) yield row;
  }
  if (asked.among !== void 0) return;
  for await (const row of aggregatesIn(engine)) {
    if (!isDayWithin(row.day, asked.span) || !isTouched(row, asked.touched)) continue;
    const { day, segments, outcome: outcome2, count } = row;
    yield {
      day,
      segments,
      outcome: outcome2,
      detail: "aggregate",
      isOverridden: false,
      groundTruth: void 0,
      remediation: void 0,
      count
    };
  }
}
async function* openIds(engine, asked) {
  for await (const [id] of engine.rows(openSql(engine.relation, asked))) yield id;
}
async function decidingModels(engine, span) {
  const found = [];
  const where = ["kind = 'decision'", ...within(span)].join(" AND ");
  const sql = `SELECT DISTINCT model_name, model_version FROM ${engine.relation} AS record WHERE ${where}`;
  for await (const [name, version] of engine.rows(sql)) found.push({ name, version });
  for await (const { day, model_name: name, model_version: version } of aggregatesIn(engine))
    if (isDayWithin(day, span)) found.push({ name, version });
  const distinct = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...distinct.values()];
}
async function decidingObjectives(engine) {
  const found = /* @__PURE__ */ new Set();
  const sql = `SELECT DISTINCT objective_version FROM ${engine.relation} AS record WHERE kind = 'decision'`;
  for await (const [version] of engine.rows(sql)) found.add(version);
  for await (const { objective_version: version } of aggregatesIn(engine)) found.add(version);
  return [...found];
}
function isTouched(row, touched) {
  switch (touched.kind) {
    case "models":
      return touched.models.some(
        ({ name, version }) => name === row.model_name && version === row.model_version
      );
    case "objective":
      return touched.versions.includes(row.objective_version);
    case "constraint":
      return touched.objectives.includes(row.objective_version);
  }
}
function affectedSql(relation, asked) {
  const nothing = "CAST(NULL AS VARCHAR)";
  const keys = "day, segments, outcome, detail";
  return `WITH later AS (
  SELECT decision, max(overridden) AS overridden, max(ground_truth) AS ground_truth, max(action) AS action FROM (
    SELECT TRY_CAST(subject AS UUID) AS decision, '1' AS overridden, ${nothing} AS ground_truth, ${nothing} AS action FROM ${relation} AS record WHERE kind = 'override'
    UNION ALL SELECT TRY_CAST(subject AS UUID), ${nothing}, max_by(ground_truth, ROW(time, id)), ${nothing} FROM ${relation} AS record WHERE kind = 'outcome' GROUP BY TRY_CAST(subject AS UUID)
    UNION ALL SELECT decision, ${nothing}, ${nothing}, action FROM (${remediedSql(relation, asked)}) AS remedied
  ) AS told GROUP BY decision
)
SELECT 'all' AS part, ${dayText("day")}, segments, outcome, detail, ${nothing}, ${nothing}, ${nothing}, count(*)
FROM (${takenSql2(relation, asked, [])}) AS taken GROUP BY ${keys}
UNION ALL
SELECT 'followed' AS part, ${dayText("day")}, segments, outcome, detail, overridden, ground_truth, action, count(*)
FROM (SELECT * FROM (${takenSql2(relation, asked, [ID])}) AS taken WHERE id IN (SELECT decision FROM later)) AS found
JOIN later ON later.decision = found.id
GROUP BY ${keys}, overridden, ground_truth, action`;
}
function openSql(relation, asked) {
  return `SELECT CAST(taken.id AS VARCHAR) FROM (${takenSql2(relation, asked, [ID])}) AS taken
LEFT JOIN (${remediedSql(relation, asked)}) AS remedied ON remedied.decision = taken.id
WHERE action IS NULL ORDER BY taken.id`;
}
var ID = "CAST(id AS UUID) AS id";
function takenSql2(relation, { touched, span, among }, more) {
  const where = [
    "kind = 'decision'",
    conditionOf(touched),
    ...among === void 0 ? [] : [isOneOf("CAST(id AS VARCHAR)", among)],
    ...within(span)
  ];
  const columns2 = [...more, `${DAY} AS day`, "segments", "outcome", "detail"];
  return `SELECT ${columns2.join(", ")} FROM ${relation} AS record WHERE ${where.join(" AND ")}`;
}
function remediedSql(relation, { notBy }) {
  const unsound = notBy.length === 0 ? "" : ` AND NOT (model_name IS NOT NULL AND (${notBy.map(isModel).join(" OR ")}))`;
  const listed2 = `SELECT id, time, action, decision_ids FROM ${relation} AS record WHERE kind = 'remediation'${unsound}`;
  return `SELECT TRY_CAST(one AS UUID) AS decision, max_by(action, ROW(time, id)) AS action
  FROM (${listed2}) AS listed CROSS JOIN UNNEST(split(decision_ids, ',')) AS ids(one) GROUP BY TRY_CAST(one AS UUID)`;
}
function conditionOf(touched) {
  switch (touched.kind) {
    case "models":
      return touched.models.length === 0 ? "1 = 0" : `(${touched.models.map(isModel).join(" OR ")})`;
    case "objective":
      return isOneOf("objective_version", touched.versions);
    case "constraint": {
      const member2 = `${JSON.stringify(touched.name)}:${JSON.stringify(touched.version)}`;
      const says = ["{", ","].map((before) => `strpos(constraint_versions, ${textValue(before + member2)}) > 0`).join(" OR ");
      return `((constraint_versions IS NOT NULL AND (${says})) OR (constraint_versions IS NULL AND ${isOneOf("objective_version", touched.objectives)}))`;
    }
  }
}
function isModel({ name, version }) {
  return `(model_name = ${textValue(name)} AND model_version = ${textValue(version)})`;
}

// src/files/regular-file.ts
var import_node_fs = require("node:fs");

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
    descriptor = (0, import_node_fs.openSync)(path, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW | import_node_fs.constants.O_NONBLOCK);
    const status = (0, import_node_fs.fstatSync)(descriptor);
    if (!status.isFile()) throw new Error("not a regular file");
    const bytes = Buffer.allocUnsafe(Math.min(status.size, MOST_BYTES));
    let length = 0;
    while (length < bytes.length) {
      const read3 = (0, import_node_fs.readSync)(descriptor, bytes, length, bytes.length - length, null);
      if (read3 === 0) break;
      length += read3;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    throw new UnreadableFile(path, error);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs.closeSync)(descriptor);
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

// src/lineage/affected-models.ts
function affectedModels(models, asked) {
  return models.flatMap(({ model, runs: runs2 }) => {
    const found = upstream(model, runs2).find((node2) => isAsked(node2, asked));
    return found === void 0 ? [] : [{ name: model.model_name, version: model.model_version, way: found.way }];
  });
}
function ingredientsOf(models, kind) {
  const all2 = models.flatMap(({ model, runs: runs2 }) => upstream(model, runs2));
  const named3 = all2.flatMap(
    (node2) => node2.kind === kind ? node2.names.map((name) => `${name}@${node2.version ?? ""}`) : []
  );
  return [...new Set(named3)].toSorted();
}
function isAsked(node2, { kind, name, version }) {
  return node2.kind === kind && node2.names.includes(name) && (node2.version === void 0 || node2.version === version);
}
function upstream({ lineage = {} }, runs2) {
  const nodes = [
    ...(lineage.feature_pipelines ?? []).map(
      ({ name, version }) => node("feature-pipeline", [name], version, [])
    ),
    ...(lineage.datasets ?? []).map((one) => node("dataset", namesOf(one), one.version, []))
  ];
  const walked = /* @__PURE__ */ new Set();
  for (const one of nodes) {
    if (one.kind !== "dataset") continue;
    for (const run of runs2.values()) {
      if (walked.has(run.id) || !run.outputs.some((output) => isSame(output, one))) continue;
      walked.add(run.id);
      const tag = run.code.find((code) => code.tag !== void 0)?.tag;
      nodes.push(node("feature-pipeline", [run.job], tag, one.way));
      for (const input of run.inputs)
        nodes.push(node("dataset", namesOf(input), input.version, [...one.way, run.job]));
    }
  }
  return nodes;
}
function node(kind, names, version, before) {
  const said2 = version === void 0 ? `${names.at(-1)} in a version that is not said` : `${names.at(-1)}@${version}`;
  return { kind, names, version, way: [...before, said2] };
}
function namesOf({ namespace, name }) {
  return namespace === void 0 ? [name] : [name, `${namespace}/${name}`];
}
function isSame(output, { names }) {
  return names.includes(`${output.namespace}/${output.name}`) || names.length === 1 && names[0] === output.name;
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

// src/version.ts
var toolVersion = "0.1.0";

// src/report/impact.ts
function impactText({ source, damaged, mend, impacts }) {
  const from = `From the ${source.kind}${source.logs.length === 0 ? "" : ` of ${source.logs.join(", ")}`}`;
  const suppressed = source.suppressedBelow === 0 ? "" : ` Groups of combinations with fewer than ${source.suppressedBelow} decisions are not told apart.`;
  return [
    incompleteText(damaged, mend),
    `${escapeText(`${from}.${suppressed}`)}
`,
    ...impacts.length === 0 ? ["\nNo decision by such a rule in what could be read.\n"] : impacts.map(ruleText)
  ].join("");
}
function incompleteText(damaged, mend) {
  if (damaged.length === 0) return "";
  const files = damaged.map(({ file, reason }) => escapeText(`  ${file}: ${reason}`));
  const said2 = "INCOMPLETE: what is in these, or is missing from them, is not counted.";
  return `${[said2, ...files].join("\n")}
${mend}

`;
}
function ruleText({ objectiveVersion, toObjectiveVersion, impact: impact2, constraints }) {
  const { before, after, decisions, withoutScore, contradicting, flips, days, favourable, overall: overall2 } = impact2;
  const under = toObjectiveVersion === void 0 ? `decisions under ${objectiveVersion}` : `${objectiveVersion} \u2192 ${toObjectiveVersion}`;
  const lines = [
    "",
    `${before.name} (${under})`,
    `  is      ${ruleWords(before)}`,
    `  would   ${ruleWords(after)}`,
    ""
  ];
  if (decisions === 0)
    return said([...lines, "No decision with a score was taken by this rule.", ...scoreless(withoutScore)]);
  lines.push(
    `${flips} of ${decisions} decisions would end otherwise (${percent(flips, decisions)})${perDay(flips, days)}`,
    ...impact2.directions.map((one) => `  ${directionText(one)}`)
  );
  if (days !== void 0)
    lines.push(
      `${rounded(decisions / days.count)} decisions a day, on ${days.count} day${days.count === 1 ? "" : "s"} from ${days.first} to ${days.last}`
    );
  lines.push(...scoreless(withoutScore));
  if (contradicting > 0)
    lines.push(
      `${contradicting} decisions ended otherwise than the rule says; they are counted as the rule says`
    );
  if (favourable === void 0)
    lines.push(
      "",
      "Which outcome is the favourable one is not known: --favourable OUTCOME tells rates of it."
    );
  else if (overall2 !== void 0)
    lines.push(
      "",
      ...table([
        [favourable, "", "before", "after"],
        ["all", "", rateText(overall2.before), rateText(overall2.after)]
      ])
    );
  for (const segment of impact2.segments) lines.push("", ...segmentText(segment));
  if (constraints.length > 0) lines.push("", `Constraints of ${toObjectiveVersion ?? objectiveVersion}`);
  for (const { constraint, before: was, after: would, message } of constraints)
    lines.push(`  ${constraint}: ${standingWords(was, would)}. ${message}`);
  return said(lines);
}
function said(lines) {
  return `${lines.map((line) => escapeText(line).trimEnd()).join("\n")}
`;
}
function scoreless(count) {
  return count === 0 ? [] : [
    `${count} more decisions under this objective are kept without a score or a rule, and are not in these figures`
  ];
}
function standingWords(before, after) {
  const words2 = after === "not-told" ? "not told by these decisions" : `would ${after === "holds" ? "hold" : "BREAK"}`;
  return before === after || before === "not-told" ? words2 : `${words2} (${before} now)`;
}
function ruleWords({ score, operator, threshold, outcome: outcome2, otherwise }) {
  return `${outcome2} when ${score} ${operator} ${threshold.text}${otherwise === void 0 ? "" : `, otherwise ${otherwise}`}`;
}
function segmentText({ segment, groups, untold }) {
  const rows = groups.map(({ group, decisions, directions, before, after }) => [
    group,
    `${flipsOf(directions)} of ${decisions} flip`,
    before === void 0 ? "" : rateText(before),
    after === void 0 ? "" : rateText(after),
    directions.length > 1 ? directions.map(directionText).join(", ") : ""
  ]);
  const compared2 = ["ratio", "gap"].flatMap((kind) => comparison(kind, groups));
  const rest = untold === 0 ? [] : [`  ${untold} decisions do not say it`];
  return [segment, ...table([...rows, ...compared2]), ...rest];
}
function comparison(kind, groups) {
  const [before, after] = ["before", "after"].map((side) => farthestText(kind, side, groups));
  if (before === void 0 || after === void 0) return [];
  const name = kind === "ratio" ? "impact ratio" : "gap";
  return [[name, "", before, after]];
}
function farthestText(kind, side, groups) {
  let lowest;
  for (const { group, [side]: rate } of groups) {
    const one = rate?.[kind];
    if (one !== void 0 && (lowest === void 0 || Number(one.value) < Number(lowest.one.value)))
      lowest = { group, one };
  }
  return lowest === void 0 ? void 0 : `${comparedText(lowest.one)} ${lowest.group}`;
}
function comparedText({ value, interval }) {
  const range = interval === void 0 ? "" : ` [${fixed(interval.low)}, ${fixed(interval.high)}]`;
  return `${fixed(Number(value))}${range}`;
}
function fixed(value) {
  return value.toFixed(4);
}
function rateText({ counts, interval }) {
  const range = interval === void 0 ? "" : ` [${(interval.low * 100).toFixed(1)}, ${(interval.high * 100).toFixed(1)}]`;
  return `${counts.numerator}/${counts.denominator} ${percent(counts.numerator, counts.denominator)}${range}`;
}
function percent(part, whole) {
  return `${(part / whole * 100).toFixed(2)} %`;
}
function directionText({ from, to, count }) {
  return `${count} ${from} \u2192 ${to}`;
}
function flipsOf(directions) {
  return directions.reduce((sum2, { count }) => sum2 + count, 0);
}
function perDay(flips, days) {
  return days === void 0 || days.count < 2 ? "" : `, ${rounded(flips / days.count)} a day`;
}
function rounded(value) {
  return value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();
}
function table(rows) {
  const widths = rows.reduce(
    (found, row) => row.map((cell, at) => Math.max(found[at] ?? 0, cell.length)),
    []
  );
  const all2 = rows.map((row) => Array.from(widths, (_, at) => row[at] ?? ""));
  return all2.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join("  ")}`.trimEnd());
}
function impactJson(answer2) {
  return `${JSON.stringify(impactOutput(answer2), void 0, 2)}
`;
}
function impactOutput({ source, damaged, impacts }) {
  return {
    source: { kind: source.kind, logs: [...source.logs], suppressed_below: source.suppressedBelow },
    complete: damaged.length === 0,
    damaged: damaged.map(({ file, reason }) => ({ file, reason })),
    impacts: impacts.map(ruleImpactOutput),
    tool: { name: "tracegate", version: toolVersion }
  };
}
function ruleImpactOutput({
  objectiveVersion,
  toObjectiveVersion,
  impact: impact2,
  constraints
}) {
  const {
    before,
    after,
    decisions,
    withoutScore,
    contradicting,
    flips,
    directions,
    days,
    favourable,
    overall: overall2,
    segments
  } = impact2;
  const each = (count) => days === void 0 ? null : Number((count / days.count).toFixed(3));
  return {
    objective_version: objectiveVersion,
    to_objective_version: toObjectiveVersion ?? null,
    before: ruleFields(before),
    after: ruleFields(after),
    decisions,
    without_score: withoutScore,
    contradicting,
    flips,
    directions: [...directions],
    days: days ?? null,
    decisions_per_day: each(decisions),
    flips_per_day: each(flips),
    favourable: favourable ?? null,
    overall: overall2 === void 0 ? null : { before: rateFields(overall2.before), after: rateFields(overall2.after) },
    segments: segments.map(({ segment, untold, groups }) => ({
      segment,
      untold,
      groups: groups.map((one) => ({
        group: one.group,
        decisions: one.decisions,
        flips: flipsOf(one.directions),
        directions: [...one.directions],
        before: one.before === void 0 ? null : rateFields(one.before),
        after: one.after === void 0 ? null : rateFields(one.after)
      }))
    })),
    constraints: constraints.map(({ constraint, before: was, after: would, message, blocks }) => ({
      constraint,
      before: was,
      after: would,
      message,
      blocks
    }))
  };
}
function ruleFields({ name, score, operator, threshold, outcome: outcome2, otherwise }) {
  return { name, score, operator, threshold: threshold.text, outcome: outcome2, otherwise: otherwise ?? null };
}
function rateFields({ counts, interval, ratio: ratio2, gap }) {
  const of = (one) => one === void 0 ? null : { value: one.value, interval: one.interval ?? null };
  return { ...counts, interval: interval ?? null, ratio: of(ratio2), gap: of(gap) };
}

// src/report/affected.ts
var MOST_DAYS = 31;
function affectedText(answer2, mend) {
  const { asked, damaged, models, unregistered, decisions, open: open2, remediated, of_open: ofOpen } = answer2;
  const lines = [
    `${asked.name} (${asked.kind.replace("-", " ")})`,
    ...models.map(
      ({ model_name, model_version, way }) => `  ${model_name} ${model_version}${way.length === 0 ? "" : `  by ${way.join(" \u2190 ")}`}`
    ),
    "",
    `${decisions} decisions, ${open2} of them open`,
    ...Object.entries(remediated).map(([action, count]) => `  ${count} ${action}`)
  ];
  if (answer2.only_counted > 0)
    lines.push(`  ${answer2.only_counted} of the open ones are only counted, and have no id`);
  if (open2 > 0) {
    lines.push("", "Of the open ones");
    lines.push(`  outcome: ${listed(ofOpen.outcomes)}; ${ofOpen.overridden} overridden since`);
    const known4 = Object.values(ofOpen.ground_truth).reduce((sum2, count) => sum2 + count, 0);
    lines.push(`  ground truth of ${known4}${known4 === 0 ? "" : `: ${listed(ofOpen.ground_truth)}`}`);
    for (const [segment, groups] of Object.entries(ofOpen.segments))
      lines.push(`  ${segment}: ${listed(groups)}`);
    const days = Object.entries(ofOpen.days);
    lines.push("", ...days.slice(0, MOST_DAYS).map(([day, count]) => `  ${day}  ${count}`));
    if (days.length > MOST_DAYS) lines.push(`  and ${days.length - MOST_DAYS} more days`);
  }
  if (unregistered.length > 0)
    lines.push(
      "",
      "Not registered, so that nobody knows what went into them; their decisions are not counted:",
      ...unregistered.map(({ model_name, model_version }) => `  ${model_name} ${model_version}`)
    );
  if (answer2.unread_events.length > 0)
    lines.push(
      "",
      "Events that registrations cite and that could not be read; what they tell was not followed:",
      ...answer2.unread_events.map((one) => `  ${one}`)
    );
  return `${incompleteText(damaged, mend)}${lines.map(escapeText).join("\n")}
`;
}
function listed(counts) {
  return Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(", ");
}

// src/command/ask/source.ts
var import_node_path17 = require("node:path");

// src/engine/duckdb.ts
var import_node_crypto4 = require("node:crypto");
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
var import_node_fs5 = require("node:fs");
var import_node_path2 = require("node:path");

// src/files/if-there.ts
var import_node_fs2 = require("node:fs");
function ifThere(work) {
  try {
    return work();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function namesIn(folder2) {
  return ifThere(() => (0, import_node_fs2.readdirSync)(folder2)) ?? [];
}

// src/store/durable.ts
var import_node_crypto = require("node:crypto");
var import_node_fs4 = require("node:fs");
var import_node_path = require("node:path");

// src/files/synced.ts
var import_node_fs3 = require("node:fs");
function syncFolder(path) {
  withDescriptor(path, "r", void 0, () => void 0);
}
function writeSynced(path, content, flags, mode) {
  withDescriptor(path, flags, mode, (descriptor) => (0, import_node_fs3.writeFileSync)(descriptor, content));
}
function truncateSynced(path, length) {
  withDescriptor(path, "r+", void 0, (descriptor) => (0, import_node_fs3.ftruncateSync)(descriptor, length));
}
function withDescriptor(path, flags, mode, work) {
  const descriptor = (0, import_node_fs3.openSync)(path, flags, mode);
  try {
    work(descriptor);
    (0, import_node_fs3.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs3.closeSync)(descriptor);
  }
}

// src/store/durable.ts
function makeFolder(path) {
  const made = (0, import_node_fs4.mkdirSync)(path, { recursive: true, mode: 448 });
  if (made === void 0) return;
  for (let folder2 = path; folder2.length >= made.length; folder2 = (0, import_node_path.dirname)(folder2)) syncFolder((0, import_node_path.dirname)(folder2));
}
function replaceFile(path, content) {
  const draft = writeDraft(path, content);
  orRemove(draft, () => (0, import_node_fs4.renameSync)(draft, path));
  syncFolder((0, import_node_path.dirname)(path));
}
function writeDraft(path, content) {
  const draft = `${path}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`;
  orRemove(draft, () => writeSynced(draft, content, "wx", 384));
  return draft;
}
function orRemove(draft, use) {
  try {
    use();
  } catch (error) {
    (0, import_node_fs4.rmSync)(draft, { force: true });
    throw error;
  }
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
  const text2 = ifThere(() => (0, import_node_fs5.readFileSync)((0, import_node_path2.join)(root, FILE), "utf8"));
  if (text2 === void 0) return void 0;
  const unreadable3 = new DecisionLogFault(
    "no-log",
    `${(0, import_node_path2.join)(root, FILE)} is not one that this version reads.`
  );
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    throw unreadable3;
  }
  if (value?.format !== 1 || typeof value.origin !== "string" || !origin.test(value.origin)) throw unreadable3;
  return { format: 1, origin: value.origin };
}

// src/store/log-reader.ts
var import_node_path3 = require("node:path");

// src/decision/uuid-v7.ts
var form2 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
var LATEST = 2 ** 48 - 1;
var COUNTER_END = 2 ** 26;
var COUNTER_START_MASK = 2 ** 25 - 1;
var hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function isUuidV7(text2) {
  return form2.test(text2);
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
  const [, date = "", hour, minute, second, fraction2 = "", , sign, offsetHour = "0", offsetMinute = "0"] = match;
  const day = date === read.date ? read.day : dayOf(date);
  if (day === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return void 0;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 6e4 * (sign === "-" ? -1 : 1);
  const millisecond = Number(fraction2.slice(1, 4).padEnd(3, "0"));
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
var form3 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
function idOfLine(line) {
  const head = line.toString("latin1", 0, HEAD_CHARACTERS);
  if (!head.startsWith(START) || !head.endsWith('"')) return void 0;
  const id = head.slice(START.length, -1);
  return form3.test(id) ? id : void 0;
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
    const bytes = Buffer.allocUnsafe(to - from);
    let filled = 0;
    while (filled < bytes.length) {
      const read3 = (0, import_node_fs6.readSync)(descriptor, bytes, filled, bytes.length - filled, from + filled);
      if (read3 === 0) break;
      filled += read3;
    }
    const text2 = bytes.subarray(0, filled);
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
    for (const at of blocksWith(evidence, wanted)) {
      let index = at * BLOCK_RECORDS;
      for (const line of linesOf(evidence, at)) {
        if (idOfLine(line) === id) return { index, line: Buffer.from(line) };
        index += 1;
      }
    }
    return void 0;
  });
}
function blocksWith({ table: table2, header }, id) {
  const found = [];
  for (let at = 0; at < header.blocks; at += 1) {
    const entry = at * ENTRY_BYTES;
    const after = id.compare(table2, entry, entry + ID_BYTES) >= 0;
    if (after && id.compare(table2, entry + ID_BYTES, entry + 2 * ID_BYTES) <= 0) found.push(at);
  }
  return found;
}
function* evidenceLines(path) {
  const descriptor = (0, import_node_fs7.openSync)(path, import_node_fs7.constants.O_RDONLY | import_node_fs7.constants.O_NOFOLLOW);
  try {
    const evidence = opened(descriptor);
    for (let at = 0; at < evidence.header.blocks; at += 1) yield* linesOf(evidence, at);
  } finally {
    (0, import_node_fs7.closeSync)(descriptor);
  }
}
function withEvidence(path, use) {
  const descriptor = (0, import_node_fs7.openSync)(path, import_node_fs7.constants.O_RDONLY | import_node_fs7.constants.O_NOFOLLOW);
  try {
    return use(opened(descriptor));
  } finally {
    (0, import_node_fs7.closeSync)(descriptor);
  }
}
function opened(descriptor) {
  const { size } = (0, import_node_fs7.fstatSync)(descriptor);
  let head = readAt(descriptor, 0, Math.min(size, HEAD_BYTES));
  const tableAt = PREFIX_BYTES + demandPrefix(head);
  if (tableAt + DIGEST_BYTES > size) throw new EvidenceFault("It ends within its header.");
  if (tableAt > head.length) head = readAt(descriptor, 0, tableAt);
  const header = readHeader(head.toString("utf8", PREFIX_BYTES, tableAt));
  const start = tableAt + header.blocks * ENTRY_BYTES;
  if (start + DIGEST_BYTES > size) throw new EvidenceFault("It ends within its table.");
  const table2 = start <= head.length ? head.subarray(tableAt, start) : readAt(descriptor, tableAt, start - tableAt);
  return { descriptor, size, header, table: table2, start };
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
function* linesOf({ descriptor, size, header, table: table2, start }, at) {
  const entry = at * ENTRY_BYTES;
  const offset = start + table2.readUIntBE(entry + 2 * ID_BYTES, 6);
  const length = table2.readUInt32BE(entry + 2 * ID_BYTES + 6);
  if (offset + length + DIGEST_BYTES > size) throw new EvidenceFault(`Its block ${at} lies behind its end.`);
  let text2;
  try {
    text2 = (0, import_node_zlib.inflateRawSync)(readAt(descriptor, offset, length), { maxOutputLength: LONGEST_BLOCK });
  } catch {
    throw new EvidenceFault(`Its block ${at} cannot be inflated.`);
  }
  const records = Math.min(BLOCK_RECORDS, header.records - at * BLOCK_RECORDS);
  const [least, most] = [idText(table2, entry), idText(table2, entry + ID_BYTES)];
  let begin = 0;
  for (let record = 0; record < records; record += 1) {
    const end = text2.indexOf(10, begin);
    if (end < 0) throw new EvidenceFault(`Its block ${at} has fewer than ${records} records.`);
    const line = text2.subarray(begin, end);
    const id = idOfLine(line);
    if (id === void 0 || id < least || id > most)
      throw new EvidenceFault(`Its block ${at} has ids that are not those of its table.`);
    yield line;
    begin = end + 1;
  }
  if (begin !== text2.length) throw new EvidenceFault(`Its block ${at} has more than ${records} records.`);
}
function readAt(descriptor, offset, length) {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read3 = (0, import_node_fs7.readSync)(descriptor, bytes, done, length - done, offset + done);
    if (read3 === 0) throw new EvidenceFault("It ends early.");
    done += read3;
  }
  return bytes;
}

// src/store/segment-name.ts
var SEGMENT_ENDING = ".ndjson";
var ID2 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
var live = new RegExp(`^(${ID2})_([0-9a-f]{8})\\.live\\.ndjson$`);
var closed = new RegExp(`^(${ID2})_(${ID2})_([0-9a-f]{8})\\.ndjson$`);
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
  const note = (place2) => {
    const key = `${place2.name.first}_${place2.name.writer}`;
    if (place2.where !== "sealed" || !found.has(key)) found.set(key, place2);
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
  const sound2 = (place2, look) => {
    try {
      return look();
    } catch (error) {
      const { name } = error;
      if (onDamaged === void 0 || name !== "EvidenceFault" && name !== "BrokenSegment") throw error;
      if (!damaged.has(place2.path)) onDamaged(place2, error);
      damaged.add(place2.path);
      return void 0;
    }
  };
  for (const place2 of places) {
    const found = within2(place2) ? sound2(place2, () => atOnce(root, place2, (now) => lookUp(now, id))) : void 0;
    if (found !== void 0) return { id, ...found.value, place: found.place };
  }
  for (const place2 of places) {
    if (place2.where === "sealed" && within2(place2)) continue;
    const found = isNear(place2.name, time) ? sound2(place2, () => atOnce(root, place2, (now) => scan(now, id))) : void 0;
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
function atOnce(root, place2, look) {
  for (let now = place2, turn = 0; now !== void 0; turn += 1) {
    try {
      const value = look(now);
      return value === void 0 ? void 0 : { value, place: now };
    } catch (error) {
      if (error.code !== "ENOENT" || turn === 2) throw error;
      now = placeNow(root, place2.name);
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
function* recordsOf(root, place2) {
  for (let now = place2, turn = 0; now !== void 0; turn += 1) {
    let started = false;
    try {
      for (const record of now.where === "sealed" ? sealedRecords(now) : segmentRecords(now)) {
        started = true;
        yield record;
      }
      return;
    } catch (error) {
      if (started || error.code !== "ENOENT" || turn === 2) throw error;
      now = placeNow(root, place2.name);
    }
  }
}
function* segmentRecords(place2) {
  const reading = readSegment(place2.path);
  for (; ; ) {
    const { done, value } = reading.next();
    if (!done) yield { id: value.id, line: value.line, place: place2, index: value.index };
    else if (value !== void 0 && "reason" in value)
      throw new BrokenSegment(place2.path, value.index + 1, value.reason);
    else return;
  }
}
function* sealedRecords(place2) {
  let index = 0;
  for (const line of evidenceLines(place2.path)) {
    const id = idOfLine(line);
    if (id === void 0)
      throw new BrokenSegment(place2.path, index + 1, "it does not start as a record does");
    yield { id, line, place: place2, index };
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

// src/engine/log-files.ts
var import_node_fs11 = require("node:fs");
var import_node_path13 = require("node:path");

// src/store/seal/seal-manifest.ts
var import_node_path5 = require("node:path");

// src/governance/digest.ts
var import_node_crypto2 = require("node:crypto");
function sha256(content) {
  return (0, import_node_crypto2.createHash)("sha256").update(content).digest("hex");
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
function refuse(place2, message) {
  const steps = [];
  for (let at = place2; at !== void 0; at = at.up) steps.unshift(`/${escapePointer(String(at.step))}`);
  throw new NotCanonical(steps.join(""), message);
}
function textOf(value, place2, depth) {
  if (depth > DEEPEST) refuse(place2, `This is nested more than ${DEEPEST} levels deep.`);
  switch (typeof value) {
    case "string":
      return quoted(value, place2);
    case "number":
      return Number.isFinite(value) ? JSON.stringify(value) : refuse(place2, "This is not a finite number.");
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? listText(value, place2, depth) : objectText(value, place2, depth);
    default:
      return refuse(place2, `JSON has no value of the type ${typeof value}.`);
  }
}
function quoted(text2, place2) {
  return text2.isWellFormed() ? JSON.stringify(text2) : refuse(place2, "This text holds half a character.");
}
function listText(list, up, depth) {
  return `[${Array.from(list, (item, step) => textOf(item, { up, step }, depth + 1)).join(",")}]`;
}
function objectText(object, up, depth) {
  if (!isPlainObject(object)) refuse(up, "This is not a plain object.");
  const members = Object.keys(object).toSorted(byCodeUnits).map((step) => {
    const place2 = { up, step };
    const member2 = object[step];
    return `${quoted(step, place2)}:${textOf(member2, place2, depth + 1)}`;
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
var unseen2 = "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb";
var plain2 = "[A-Za-z0-9._+-]+";
var afterStar = `(\\*${plain2})*\\*?`;
var pathGlobSegment = `(${plain2}${afterStar}|\\*(${plain2}${afterStar})?|\\*\\*)`;
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
function unknownField(path, key, known4) {
  const place2 = `${path}/${escapePointer(key)}`;
  const name = key.length > LONGEST_NAME ? `${key.slice(0, LONGEST_NAME)}\u2026` : key;
  if (known4 === void 0) {
    const words2 = "one line of visible text without spaces around it";
    return fault(place2, `The name \`${name}\` must be ${words2}.`, `Use ${words2}.`);
  }
  const mend = didYouMean(key, known4) ?? "Remove it; what is your own goes into `data.extensions`, as text.";
  return fault(place2, `There is no field \`${name}\` here.`, mend);
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
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((node2, step) => node2?.[step], root);
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
      const node2 = this.value(depth + 1, keyStart);
      if (items.has(key)) {
        this.refuse({ id: "yaml-duplicate-key", message: `The key \`${key}\` occurs twice.` }, keyStart);
      }
      items.set(key, node2);
      setOwn(value, key, node2.value);
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
  const plain3 = plainJson(text2);
  if (plain3 !== void 0) return { value: plain3.value };
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
  const named3 = [];
  const pointer = () => path.map((step) => `/${escapePointer(String(step))}`).join("");
  for (const { 0: part, index } of text2.matchAll(token)) {
    const last = path.length - 1;
    const isName = part.startsWith('"') && typeof path[last] === "string" && named3[last] === false;
    if (isName) {
      path[last] = JSON.parse(part);
      named3[last] = true;
    }
    if (index >= offset) return pointer();
    if (part === "{" || part === "[") {
      path.push(part === "{" ? "" : 0);
      named3.push(false);
    } else if (part === "}" || part === "]") {
      path.pop();
      named3.pop();
    } else if (part === ",") {
      const step = path[last];
      if (typeof step === "number") path[last] = step + 1;
      named3[last] = false;
    }
  }
  return pointer();
}

// src/decision/governance-view.ts
var BUNDLE_LIMIT_BYTES = 16 * 1024 * 1024;

// src/decision/aggregates.ts
function aggregateKey(row) {
  const { day, model_name, model_version, objective_version, outcome: outcome2, segments } = row;
  return canonicalJson([day, model_name, model_version, objective_version, outcome2, segments]);
}

// src/decision/sampling.ts
var rateForm = /^(?:0(?:\.\d{1,18})?|1(?:\.0{1,18})?)$/;
function samplingOf(decisionId, tier, rate) {
  const bound2 = boundOf(rate);
  if (tier === "high") return "full";
  if (tier === "low" && bound2 === "") return "aggregate";
  return isBelow(decisionId, bound2) ? "full" : "minimal";
}
function isBelow(decisionId, bound2) {
  if (bound2 === "" || bound2 === "all") return bound2 === "all";
  return sha256(decisionId).slice(0, 16) < bound2;
}
var bounds = /* @__PURE__ */ new Map();
var MOST_BOUNDS = 64;
function boundOf(rate) {
  const known4 = bounds.get(rate);
  if (known4 !== void 0) return known4;
  if (!rateForm.test(rate))
    throw new RangeError('A rate must be a share from 0 to 1 as text, such as "0.1".');
  const [whole = "", fraction2 = ""] = rate.split(".");
  const scale = 10n ** BigInt(fraction2.length);
  const least = ((BigInt(whole + fraction2) << 64n) + scale - 1n) / scale;
  const bound2 = least === 0n ? "" : least >> 64n === 1n ? "all" : least.toString(16).padStart(16, "0");
  if (bounds.size >= MOST_BOUNDS) bounds.clear();
  bounds.set(rate, bound2);
  return bound2;
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
    const place2 = `/data/constraint_versions/${escapePointer(name)}`;
    return [fault(place2, message, "Write the version in which the constraint last changed.")];
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
    const place2 = `${pointer}/${escapePointer(key)}`;
    const found = textFault(key, place2) ?? strangeAt(member2, place2, depth + 1);
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
var import_node_crypto3 = __toESM(require("node:crypto"), 1);
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
var oneCall = import_node_crypto3.default.hash;
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
    const within2 = level % TILE_HEIGHT;
    const key = `${level}/${index}`;
    const known4 = within2 === 0 ? void 0 : this.#within.get(key);
    if (known4 !== void 0) return Buffer.from(known4);
    const hashes = 2 ** within2;
    const first = index * hashes;
    const tile = this.#tile((level - within2) / TILE_HEIGHT, Math.floor(first / TILE_WIDTH));
    const start = first % TILE_WIDTH * HASH_BYTES;
    const node2 = rootOf2(tile.subarray(start, start + hashes * HASH_BYTES));
    if (within2 > 0) keep(this.#within, key, node2);
    return node2;
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
      let [low, high] = [leaf, leaf + to - from];
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
    for (const { leaf, from, to } of ranges)
      for (let at = leaf; at < leaf + to - from; at += 1) if (this.at(at)?.equals(entry) === true) return at;
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
    const { id, place: place2, line } = found;
    const entry = entryOfLine(line, id)?.entry;
    if (last === void 0 || entry === void 0)
      return { kind: entry === void 0 ? "contradicted" : "not-covered", found };
    const leaf = this.leafOf(found, entry);
    if (leaf === void 0) {
      const isCovered = place2.where === "sealed" || this.hasLeafWithId(found);
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
  leafOf({ id, place: place2, index }, entry) {
    const within2 = (ranges) => this.entries.leafOf(
      ranges.filter(({ leaf }) => leaf < this.size),
      id,
      entry,
      index
    );
    return within2(rangesOfSegment(this.journal, place2.name)) ?? within2(this.wholeJournal().rangesOf(place2.name));
  }
  /** @throws TreeFault where it is damaged */
  wholeJournal() {
    return this.whole ??= TreeJournal.read(this.root);
  }
  /** Whether the tree has a leaf with the id of a record, of which the entry is then another one. */
  hasLeafWithId({ place: place2, id }) {
    return this.wholeJournal().rangesOf(place2.name).some(({ leaf, from, to }) => {
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
  const known4 = /* @__PURE__ */ new Set();
  const analytics = [];
  const others = [];
  const damaged = [];
  for (const day of daysOf(root)) {
    for (const one of segmentsIn(root, day)) {
      known4.add(keyOf(one.name));
      const found = analyticsOf(root, one) ?? recordsOf2(one);
      if ("reason" in found) damaged.push(found);
      else if ("where" in found) others.push(found);
      else analytics.push(found);
    }
  }
  damaged.push(...missing2(root, journal, known4));
  return { analytics, others, damaged };
}
function missing2(root, journal, known4) {
  const gone = journal.ranges.filter((range) => range.from === 0 && !known4.has(keyOf(range)));
  const unknown = journal.fault === void 0 ? [] : [{ file: JOURNAL_PATH, reason: journal.fault.message }];
  return [...unknown, ...gone.flatMap((range) => missingSegment(root, journal, range))];
}
function missingSegment(root, journal, range) {
  const file = `${dayFolder(range.day)}/${range.first}_*${range.writer}.*`;
  try {
    const last = lastCheckpoint(root)?.checkpoint;
    if (last === void 0) return [{ file, reason: "it is missing" }];
    const standing2 = deletionStanding({ folder: root, journal, size: last.size, root: last.root }, range);
    return standing2.kind === "denied" ? [{ file, reason: `it is missing; ${standing2.why}` }] : [];
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
    const known4 = found.get(key);
    const one = known4?.name.last === void 0 ? { ...known4, name, isSealed: known4?.isSealed ?? false } : known4;
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

// src/engine/staged.ts
var import_node_fs12 = require("node:fs");
var import_node_path14 = require("node:path");
var BATCH = 65536;
async function stage(root, places, folder2) {
  const staged = [];
  const damaged = [];
  for (const place2 of places) {
    const lines = wholeLines(root, place2, (reason) => damaged.push({ file: fileOf(place2), reason }));
    for (let batch = take(lines); batch.length > 0; batch = take(lines)) {
      const path = (0, import_node_path14.join)(folder2, `${staged.length}.parquet`);
      (0, import_node_fs12.writeFileSync)(path, await analyticsFile(batch), { mode: 384 });
      staged.push({ name: place2.name, path });
    }
  }
  return { staged, damaged };
}
function* wholeLines(root, place2, tell) {
  let last;
  try {
    for (const { id, line } of recordsOf(root, place2)) {
      last = id;
      yield line;
    }
  } catch (error) {
    const { name, message, code } = error;
    if (code === void 0 && name !== "BrokenSegment" && name !== "EvidenceFault") throw error;
    tell(code === void 0 ? message : `it cannot be read (${code})`);
    return;
  }
  if (place2.name.last !== void 0 && last !== place2.name.last)
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
var { subtle } = import_node_crypto4.webcrypto;
var FILES_AT_ONCE = 4;
async function openDuckDb(root) {
  const { DuckDBInstance: Instance } = await loadDuckDb();
  const folder2 = (0, import_node_fs13.mkdtempSync)((0, import_node_path15.join)((0, import_node_os.tmpdir)(), "tracegate-ask-"));
  const clear = () => (0, import_node_fs13.rmSync)(folder2, { recursive: true, force: true });
  let instance;
  try {
    instance = await Instance.create(":memory:", {
      memory_limit: MEMORY,
      temp_directory: (0, import_node_path15.join)(folder2, "spill"),
      preserve_insertion_order: "false",
      // Nothing is fetched: all that is needed is built in.
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false"
    });
    const connection = await instance.connect();
    const damaged = await makeRelation(root, folder2, connection);
    return {
      name: "duckdb",
      relation: "records",
      origin: identityIn(root)?.origin,
      damaged,
      mend: "Run tracegate log verify. A Parquet file that is deleted is replaced by the evidence beside it.",
      rows: (sql) => rowsOf(connection, sql),
      close: () => {
        connection.closeSync();
        instance?.closeSync();
        clear();
        return Promise.resolve();
      }
    };
  } catch (error) {
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
async function makeRelation(root, folder2, connection) {
  const files = logFiles(root);
  const sorted = await sound(connection, files.analytics);
  const rest = [...files.others, ...sorted.older.flatMap((one) => recordsFor(root, one))];
  (0, import_node_fs13.mkdirSync)((0, import_node_path15.join)(folder2, "staged"));
  const { staged, damaged } = await stage(root, rest, (0, import_node_path15.join)(folder2, "staged"));
  const said2 = await saidOf(connection, staged);
  const readable = [
    ...sorted.analytics,
    ...staged.map(({ name, path }) => ({ name, path, ids: said2.get(path)?.ids }))
  ];
  await connection.run(await viewOf(connection, readable));
  return [...files.damaged, ...sorted.damaged, ...damaged];
}
function recordsFor(root, { name }) {
  return placesOf(root, name.day).filter(
    (place2) => place2.name.first === name.first && place2.name.writer === name.writer
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
  const said2 = early ?? await saidOf(connection, intact);
  for (const place2 of places) {
    const { file, name, path } = place2;
    const { format, records, ids } = said2.get(path) ?? {};
    if (digests.get(path) !== place2.sha256)
      damaged.push({ file, reason: "its bytes are not those that its manifest is of" });
    else if (format !== ANALYTICS_FORMAT) older.push(place2);
    else if (records === place2.records) analytics.push({ name, path, ids });
    else damaged.push({ file, reason: `it has ${records} records, and its manifest says ${place2.records}` });
  }
  return { analytics, older, damaged };
}
async function digestsOf(places) {
  const digests = /* @__PURE__ */ new Map();
  const waiting = [...places];
  const work = async () => {
    for (let place2 = waiting.pop(); place2 !== void 0; place2 = waiting.pop()) {
      const digest2 = await subtle.digest("SHA-256", await (0, import_promises.readFile)(place2.path));
      digests.set(place2.path, Buffer.from(digest2).toString("hex"));
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
  return digests;
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
  const named3 = mayShareRecords(files.map(({ name }) => name)).map((at) => files[at]);
  const shared = touching(named3.map(spanOf)).map((at) => named3[at]);
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
  const { protocol, username, host, pathname, password: shown2, search } = new URL(text2);
  const [catalog, schema, table2, ...more] = pathname.slice(1).split("/").map(decodeURIComponent);
  if (protocol !== "trino:" || host === "" || shown2 !== "" || !["", "?tls"].includes(search))
    return void 0;
  if (!catalog || !schema || !table2 || more.length > 0) return void 0;
  const isEncrypted = search === "?tls";
  return {
    server: `${isEncrypted ? "https" : "http"}://${host}`,
    user: decodeURIComponent(username) || "tracegate",
    password,
    catalog,
    schema,
    table: table2
  };
}
function trinoRelation(place2, unread = []) {
  const where = unread.length === 0 ? "" : ` WHERE NOT (${isOneOf(FILE2, unread)})`;
  return `(SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY time, source, score, outcome, segments) AS copy FROM ${nameOf(place2)}${where}) AS copies WHERE copy = 1)`;
}
function nameOf({ catalog, schema, table: table2 }) {
  return [catalog, schema, table2].map((part) => `"${part.replaceAll('"', '""')}"`).join(".");
}
var FILE2 = "file";
var FILE_BYTES = "file_bytes";
var MOST_UNREAD = 500;
async function openTrino(place2, log) {
  const { server, user, password, catalog, schema } = place2;
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
  const rows = (sql) => rowsOf2(client, place2, sql, running);
  const { damaged, unread } = log === void 0 ? { damaged: [{ file: shownName(place2), reason: UNHELD }], unread: [] } : await held(place2, log.files, rows);
  return {
    name: "trino",
    relation: trinoRelation(place2, unread),
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
function shownName({ catalog, schema, table: table2 }) {
  return [catalog, schema, table2].join(".");
}
async function held(place2, { analytics, others, damaged }, rows) {
  const known4 = new Map(analytics.map((one) => [one.file, one]));
  const missing3 = new Set(known4.keys());
  const lack = [];
  const unread = [];
  const sql = `SELECT ${FILE2}, ${FILE_BYTES}, count(*) FROM ${nameOf(place2)} GROUP BY ${FILE2}, ${FILE_BYTES}`;
  for await (const [file, bytes, records] of rows(sql)) {
    const one = known4.get(file.split("/").slice(-2).join("/"));
    const reason = one === void 0 ? void 0 : differenceOf(one, Number(bytes), Number(records));
    if (one !== void 0) missing3.delete(one.file);
    if (reason !== void 0) lack.push({ file: one.file, reason });
    if (one === void 0 || reason !== void 0) unread.push(file);
  }
  if (unread.length > MOST_UNREAD)
    throw new EngineFault(
      `Table ${shownName(place2)} has ${unread.length} files that the log does not have, or not so: delete what is not kept any more, or declare the table over the files of this log alone.`
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
async function* rowsOf2(client, place2, sql, running) {
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
      throw new EngineFault(`Trino cannot answer: ${place2.server} ended the query without an answer.`);
    if (id !== void 0) running.delete(id);
  } catch (error) {
    if (id !== void 0) running.delete(id);
    throw error instanceof EngineFault ? error : new EngineFault(`Trino cannot answer: ${faultOf2(error, place2)}`);
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
  const said2 = `${message.split("\n")[0]}`;
  return UNDECLARED.has(errorName) ? `${said2}. Declare the table as docs/impact.md does.` : said2;
}
function faultOf2(error, { server, user }) {
  const { code, message, response } = error;
  if (response?.status === 401 || response?.status === 403)
    return `${server} does not let ${user} ask (${response.status}). The user stands in the address, the password in TRACEGATE_TRINO_PASSWORD.`;
  if (response !== void 0) return `${server} answered ${response.status}. Is it a server of Trino?`;
  const said2 = code ?? (message || "no reason is given").split("\n")[0];
  if (/CERT|SELF_SIGNED|LEAF_SIGNATURE/.test(said2))
    return `the certificate of ${server} is not trusted (${said2}). Name the file of its authority in NODE_EXTRA_CA_CERTS.`;
  if (said2 === "EPROTO") return `${server} does not speak TLS. Leave out ?tls, or give its port for https.`;
  const hint = server.startsWith("https:") ? "" : " With ?tls it is asked by https.";
  return `${server} cannot be reached (${said2}).${hint}`;
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

// src/command/ask/source.ts
var sourceOptions = ["log", "engine", "since", "until"];
async function withEngine(options, terminal, ask) {
  const engine = await openEngine(options, terminal);
  const stop = (signal) => {
    for (const one of SIGNALS) process.off(one, stop);
    void engine.close().finally(() => process.kill(process.pid, signal));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await ask(engine);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await engine.close();
  }
}
var SIGNALS = ["SIGTERM", "SIGINT"];
async function openEngine(options, terminal) {
  const [log, named3 = "duckdb"] = [options.value("log"), options.value("engine")];
  if (named3 !== "duckdb") {
    const place2 = trinoPlace(named3, process.env["TRACEGATE_TRINO_PASSWORD"]);
    if (place2 === void 0)
      throw new UsageError(
        "--engine must be duckdb, or trino://user@host:port/catalog/schema/table (?tls for https)."
      );
    if (log !== void 0) {
      const folder3 = (0, import_node_path17.resolve)(terminal.folder, log);
      return openTrino(place2, { origin: originOf(folder3), files: logFiles(folder3) });
    }
    return openTrino(place2);
  }
  if (log === void 0) throw new UsageError("--log DIR is needed, the folder of the decision log.");
  const folder2 = (0, import_node_path17.resolve)(terminal.folder, log);
  originOf(folder2);
  return openDuckDb(folder2);
}

// src/command/ask/write-ids.ts
var import_node_fs15 = require("node:fs");
var import_node_path18 = require("node:path");
async function writeIds(file, ids, terminal) {
  const path = (0, import_node_path18.resolve)(terminal.folder, file);
  let descriptor;
  try {
    descriptor = (0, import_node_fs15.openSync)(path, "wx", 384);
  } catch (error) {
    if (error.code === "EEXIST") throw new UsageError(`${file} is there already.`);
    throw new UnreadableFile(file, error);
  }
  let count = 0;
  try {
    for await (const id of ids) {
      (0, import_node_fs15.writeSync)(descriptor, `${id}
`);
      count += 1;
    }
  } catch (error) {
    (0, import_node_fs15.unlinkSync)(path);
    throw error;
  } finally {
    (0, import_node_fs15.closeSync)(descriptor);
  }
  return count;
}

// src/command/options.ts
var import_node_util = require("node:util");
var import_node_path20 = require("node:path");

// src/files/repository-root.ts
var import_node_fs16 = require("node:fs");
var import_node_path19 = require("node:path");
function findRoot(from) {
  for (let folder2 = (0, import_node_path19.resolve)(from); ; folder2 = (0, import_node_path19.dirname)(folder2)) {
    if ((0, import_node_fs16.existsSync)((0, import_node_path19.join)(folder2, ".git"))) return folder2;
    if ((0, import_node_path19.dirname)(folder2) === folder2) return (0, import_node_path19.resolve)(from);
  }
}

// src/command/options.ts
function parseOptions(args, names, formats, { repeated = [], flags = [] } = {}) {
  const known4 = ["format", "repo", ...names, ...repeated, ...flags];
  const { tokens, positionals } = (0, import_node_util.parseArgs)({
    args: [...args],
    options: Object.fromEntries(
      known4.map((name) => [
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
    if (!known4.includes(token2.name)) {
      throw new UsageError(`Unknown option ${token2.rawName}. ${didYouMean(token2.name, known4) ?? ""}`.trim());
    }
    const earlier = values.get(token2.name) ?? [];
    if (earlier.length > 0 && !repeated.includes(token2.name))
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
function rootOf3(options, terminal) {
  const repo = options.value("repo");
  return repo === void 0 ? findRoot(terminal.folder) : (0, import_node_path20.resolve)(terminal.folder, repo);
}

// src/command/span.ts
function spanOf2(options) {
  const [since, until] = ["since", "until"].map((name) => {
    const text2 = options.value(name);
    if (text2 === void 0) return void 0;
    const instant = parseTime(text2) ?? parseDate(text2);
    if (instant === void 0)
      throw new UsageError(`--${name} must be a time as YYYY-MM-DDThh:mm:ssZ, or a date.`);
    return instant;
  });
  if (since !== void 0 && until !== void 0 && since >= until)
    throw new UsageError("--since must be before --until, which is left out itself.");
  return { since, until };
}

// src/command/affected.ts
var kinds = ["dataset", "feature-pipeline", "model", "objective", "constraint"];
var affected = {
  usage: "affected --dataset N@V | --feature-pipeline N@V | --model N@V | --objective OBJ\u2026 | --constraint NAME@OBJ\u2026\n       --log DIR [--since T] [--until T] [--among FILE] [--ids FILE] [--engine E] [--format text|json] [--repo DIR]",
  async run(args, terminal) {
    const options = parseOptions(args, [...sourceOptions, ...kinds, "among", "ids"], ["text", "json"]);
    if (options.positionals.length > 0) throw new UsageError("affected takes options alone.");
    const [kind, ...more] = kinds.filter((one) => options.value(one) !== void 0);
    if (kind === void 0 || more.length > 0)
      throw new UsageError(`Ask about one thing: ${kinds.map((one) => `--${one}`).join(", ")}.`);
    const name = options.value(kind);
    const span = spanOf2(options);
    const among = amongOf(options, terminal);
    const { touched, models, registered } = await trace(kind, name, options, terminal);
    return withEngine(options, terminal, async (engine) => {
      const notBy = touched.kind === "models" ? touched.models : [];
      const asked = { touched, span, among, notBy };
      const rows = [];
      for await (const row of touchedIn(engine, asked)) rows.push(row);
      if (rows.length === 0 && engine.damaged.length === 0) {
        const { demandKnown } = await Promise.resolve().then(() => __toESM(require("./governed.js"), 1));
        await demandKnown(touched, name, engine, rootOf3(options, terminal));
      }
      const deciding = registered === void 0 ? [] : await decidingModels(engine, span);
      const answer2 = {
        asked: { kind, name },
        complete: engine.damaged.length === 0,
        damaged: engine.damaged.map(({ file, reason }) => ({ file, reason })),
        models: models.map((one) => ({
          model_name: one.name,
          model_version: one.version,
          way: [...one.way]
        })),
        unregistered: deciding.filter((one) => !isRegistered(one, registered)).map((one) => ({ model_name: one.name, model_version: one.version })),
        unread_events: [...registered?.unreadEvents ?? []],
        ...summed(rows),
        tool: { name: "tracegate", version: toolVersion }
      };
      terminal.out(
        options.value("format") === "json" ? `${JSON.stringify(answer2, void 0, 2)}
` : affectedText(answer2, engine.mend)
      );
      const ids = options.value("ids");
      if (ids !== void 0) await writeIds(ids, openIds(engine, asked), terminal);
      const isWhole = answer2.complete && answer2.unregistered.length === 0 && answer2.unread_events.length === 0;
      return isWhole ? exit.fine : exit.findings;
    });
  }
};
async function trace(kind, name, options, terminal) {
  if (kind === "objective") {
    const versions2 = spellingsOf(versionNamed(name));
    return { touched: { kind, versions: versions2 }, models: [], registered: void 0 };
  }
  const [what, version] = named(kind, name);
  if (kind === "constraint") {
    const { objectivesWith } = await Promise.resolve().then(() => __toESM(require("./governed.js"), 1));
    const { changedIn, objectives } = await objectivesWith(what, versionNamed(version).id, options, terminal);
    const touched = { kind, name: what, version: changedIn, objectives };
    return { touched, models: [], registered: void 0 };
  }
  if (kind === "model") {
    const model = { name: what, version };
    return {
      touched: { kind: "models", models: [model] },
      models: [{ ...model, way: [] }],
      registered: void 0
    };
  }
  const { registeredModels } = await Promise.resolve().then(() => __toESM(require("./governed.js"), 1));
  const registered = await registeredModels(rootOf3(options, terminal));
  const models = affectedModels(registered.models, { kind, name: what, version });
  if (models.length === 0) {
    const hint = didYouMean(name, ingredientsOf(registered.models, kind)) ?? "";
    throw new UsageError(
      `No registered model was made with the ${kind.replace("-", " ")} ${name}. ${hint}`.trim()
    );
  }
  return { touched: { kind: "models", models }, models, registered };
}
function named(kind, text2) {
  const at = text2.lastIndexOf("@");
  if (at <= 0 || at === text2.length - 1)
    throw new UsageError(`--${kind} is named with its version, as NAME@VERSION.`);
  return [text2.slice(0, at), text2.slice(at + 1)];
}
function versionNamed(id) {
  const version = parseVersion(id);
  if (version === void 0)
    throw new UsageError(`${id} is not an objective version such as OBJ.credit.v1.3.`);
  return version;
}
function amongOf(options, terminal) {
  const file = options.value("among");
  if (file === void 0) return void 0;
  const text2 = new TextDecoder().decode(readRegularFile((0, import_node_path21.resolve)(terminal.folder, file)));
  const ids = [...new Set(text2.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
  const wrong = ids.findIndex((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
  if (wrong >= 0)
    throw new UsageError(`${file}: entry ${wrong + 1} is not a decision id; write one on each line.`);
  if (ids.length === 0 || ids.length > MOST_AMONG)
    throw new UsageError(`${file} must have from 1 to ${MOST_AMONG} decision ids; it has ${ids.length}.`);
  return ids;
}
function isRegistered({ name, version }, { models }) {
  return models.some(({ model }) => model.model_name === name && model.model_version === version);
}
function summed(rows) {
  const open2 = rows.filter(({ remediation }) => remediation === void 0);
  const names = [...new Set(open2.flatMap(({ segments }) => Object.keys(segments)))].toSorted();
  return {
    decisions: total(rows),
    open: total(open2),
    remediated: countsBy(rows, ({ remediation }) => remediation),
    only_counted: total(open2.filter(({ detail }) => detail === "aggregate")),
    of_open: {
      days: countsBy(open2, ({ day }) => day),
      outcomes: countsBy(open2, ({ outcome: outcome2 }) => outcome2),
      overridden: total(open2.filter(({ isOverridden }) => isOverridden)),
      ground_truth: countsBy(open2, ({ groundTruth }) => groundTruth),
      segments: Object.fromEntries(
        names.map((name) => [
          name,
          countsBy(open2, ({ segments }) => Object.hasOwn(segments, name) ? segments[name] : void 0)
        ])
      )
    }
  };
}
function total(rows) {
  return rows.reduce((sum2, { count }) => sum2 + count, 0);
}
function countsBy(rows, keyOf2) {
  const counts = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = keyOf2(row);
    if (key !== void 0) counts.set(key, (counts.get(key) ?? 0) + row.count);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => a < b ? -1 : 1));
}

// src/promotion/counts.ts
var DOUBLE_PRECISION = new big_default(2 ** 50);
function isNegative({ value, counts, derived }) {
  if (derived !== void 0) return derived.exact.numerator.lt(0);
  return counts === void 0 && value.value.lt(0);
}
function compareToThreshold(figure2, threshold, absolute = false) {
  const { value, counts, derived } = figure2;
  if (!absolute && derived === void 0) {
    return counts === void 0 ? compareDecimals(value, threshold) : compareRatio(counts.numerator, counts.denominator, threshold);
  }
  const { numerator, denominator } = fraction(figure2);
  return (absolute ? numerator.abs() : numerator).cmp(threshold.value.times(denominator));
}
function compareRows(a, b, absolute = false) {
  if (!absolute && isWritten(a) && isWritten(b)) return compareDecimals(a.value, b.value);
  const [x, y] = [fraction(a), fraction(b)];
  const [left, right] = absolute ? [x.numerator.abs(), y.numerator.abs()] : [x.numerator, y.numerator];
  return left.times(y.denominator).cmp(right.times(x.denominator));
}
function isWritten({ counts, derived }) {
  return counts === void 0 && derived === void 0;
}
function fraction({ value, counts, derived }) {
  if (derived !== void 0) return derived.exact;
  return counts === void 0 ? { numerator: value.value, denominator: new big_default(1) } : { numerator: new big_default(counts.numerator), denominator: new big_default(counts.denominator) };
}

// src/promotion/comparison.ts
function isAbsolute(operator) {
  return operator === "abs <=" || operator === "abs <";
}
function holds(figure2, operator, threshold) {
  const absolute = isAbsolute(operator);
  const plain3 = absolute ? operator === "abs <=" ? "<=" : "<" : operator;
  return satisfies(compareToThreshold(figure2, threshold, absolute), plain3);
}
function worstFirst(operator) {
  const absolute = isAbsolute(operator);
  const sign = operator.includes("<") ? -1 : 1;
  return (a, b) => sign * compareRows(a, b, absolute);
}

// src/promotion/constraint-sentence.ts
var SAID = 5;
var boundNames = {
  "<=": "the ceiling of",
  "<": "the limit of",
  ">=": "the floor of",
  ">": "the limit of",
  "abs <=": "the distance from zero of",
  "abs <": "the distance from zero of"
};
var held2 = {
  "<=": "at or below",
  "<": "below",
  ">=": "at or above",
  ">": "above",
  "abs <=": "within",
  "abs <": "inside"
};
var broken = {
  "<=": "above",
  "<": "not below",
  ">=": "below",
  ">": "not above",
  "abs <=": "beyond",
  "abs <": "not inside"
};
function holdsSentence(constraint, { worst, count }) {
  const among = count === 1 ? "" : `, the worst of ${count} slices`;
  return `${figure(constraint, worst)}${among}, ${held2[constraint.operator]} ${bound(constraint)}.`;
}
function violatedSentence(constraint, { worst, count }) {
  const { operator, unit } = constraint;
  if (unit === "ratio" && !isAbsolute(operator) && isNegative(worst)) {
    return `${figure(constraint, worst)}, and no ratio is below zero${andMore(count)}.`;
  }
  return `${figure(constraint, worst)}, ${broken[constraint.operator]} ${bound(constraint)}${andMore(count)}.`;
}
function insufficientSentence(constraint, { worst, count }) {
  const { samples } = worst;
  const measured = samples === void 0 ? "an unknown number of samples" : counted2(samples, "sample");
  return `${figure(constraint, worst)}, measured on ${measured}; at least ${constraint.minSamples} are needed${andMore(count)}.`;
}
function vanishedSentence(metric, gone) {
  const names = gone.slice(0, SAID).map(({ target, slice }) => `${target}=${slice}`);
  const more = gone.length > SAID ? ` and ${counted2(gone.length - SAID, "more slice")}` : "";
  const before = [...new Set(gone.flatMap((one) => one.before ?? []))].join(" or ");
  return `${metric} is no longer reported for ${names.join(", ")}${more}, which ${before} has: groups must not vanish.`;
}
function figure(constraint, row) {
  const where = row.segment === void 0 ? overall(constraint) : ` for ${row.segment}=${row.slice}`;
  return `${constraint.metric} is ${row.value.text}${exactly(constraint, row)}${where}`;
}
function overall({ appliesTo }) {
  return appliesTo.length === 1 ? "" : " overall";
}
function exactly({ operator, threshold }, row) {
  if (row.derived !== void 0) return ` (${row.derived.basis})`;
  if (row.counts === void 0) return "";
  const printed = holds({ ...row, counts: void 0 }, operator, threshold);
  const decided = holds(row, operator, threshold);
  return printed === decided ? "" : ` (exactly ${row.counts.numerator}/${row.counts.denominator})`;
}
function bound({ operator, threshold }) {
  return `${boundNames[operator]} ${threshold.text}`;
}
function andMore(count) {
  return count === 1 ? "" : `, and so ${count === 2 ? "is" : "are"} ${counted2(count - 1, "more slice")}`;
}
function counted2(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

// src/objective/target.ts
var CROSS = "*";
function segmentsOf3(target, declared) {
  if (declared.has(target) || !target.includes(CROSS)) return [target];
  return target.split(CROSS).toSorted();
}

// src/promotion/coverage.ts
var ANY = "(any)";
function gapsIn(target, rows, { slicesOf: slicesOf2, isDistinct }, base, declared) {
  const all2 = slicesOf2.get(target);
  if (isDistinct && rows.length === all2?.size && base.length === 0 && segmentsOf3(target, declared).length === 1)
    return [];
  const here = /* @__PURE__ */ new Set();
  for (const { slice } of rows) if (slice !== void 0) here.add(slice);
  const found = /* @__PURE__ */ new Map();
  const miss = (slice, before) => {
    if (!here.has(slice) && !found.has(slice)) found.set(slice, { slice, before });
  };
  for (const slice of all2 ?? []) miss(slice);
  for (const slice of uncrossed(target, here, slicesOf2, declared)) miss(slice);
  for (const { file, slicesOf: had } of base) for (const slice of had?.get(target) ?? []) miss(slice, file);
  return [...found.values()];
}
function uncrossed(target, here, slicesOf2, declared) {
  const segments = segmentsOf3(target, declared);
  if (segments.length === 1) return [];
  const crossed = [...here].map((slice) => slice.split(CROSS));
  return segments.flatMap((segment, position) => {
    const occurring = new Set(crossed.map((slices) => slices[position]));
    const missing3 = [...slicesOf2.get(segment) ?? []].filter((slice) => !occurring.has(slice));
    return missing3.map((slice) => segments.map((_, index) => index === position ? slice : ANY).join(CROSS));
  });
}

// src/promotion/interval.ts
var Z = 1.959963984540054;
var DIGITS = 4;
function wilson(counts) {
  const ends = wilsonEnds(counts);
  return ends === void 0 ? void 0 : rounded2("Wilson", ends.low, ends.high);
}
function newcombe(counts, reference) {
  const [one, two] = [wilsonEnds(counts), wilsonEnds(reference)];
  if (one === void 0 || two === void 0) return void 0;
  const difference = one.rate - two.rate;
  const below = Math.hypot(one.rate - one.low, two.high - two.rate);
  const above = Math.hypot(one.high - one.rate, two.rate - two.low);
  return rounded2("Newcombe", difference - below, difference + above);
}
function katz(counts, reference) {
  const [one, two] = [wilsonEnds(counts), wilsonEnds(reference)];
  if (one === void 0 || two === void 0 || one.rate === 0 || two.rate === 0) return void 0;
  const variance = 1 / counts.numerator - 1 / counts.denominator + 1 / reference.numerator - 1 / reference.denominator;
  const factor = Math.exp(Z * Math.sqrt(variance));
  const ratio2 = one.rate / two.rate;
  return rounded2("Katz", ratio2 / factor, ratio2 * factor);
}
function wilsonEnds({ numerator, denominator }) {
  if (numerator > denominator) return void 0;
  const rate = numerator / denominator;
  const spread = Z * Z / denominator;
  const centre = (rate + spread / 2) / (1 + spread);
  const half2 = Z * Math.sqrt(rate * (1 - rate) / denominator + spread / denominator / 4) / (1 + spread);
  return {
    rate,
    low: numerator === 0 ? 0 : centre - half2,
    high: numerator === denominator ? 1 : centre + half2
  };
}
function rounded2(method, low, high) {
  const round2 = (value) => Number(value.toFixed(DIGITS)) + 0;
  return { method, low: round2(low), high: round2(high) };
}

// src/promotion/derived.ts
var SHOWN_DIGITS = 8;
function derive(derivation, metric, rows) {
  const { kind, of, reference: wanted } = derivation;
  const counted4 = rows.filter(isCounted);
  const problems = rows.filter((row) => !isCounted(row)).map(
    (row) => `${of} is reported for ${place(row)} without the counts of a rate, from which ${metric} is derived.`
  );
  if (rows.length < 2) {
    problems.push(
      `${of} is reported for ${place(rows[0])} alone, so that there is nothing to compare it with.`
    );
  }
  const reference = referenceOf(counted4, wanted);
  if (reference === void 0) {
    problems.push(`${of} is not reported for ${rows[0]?.segment}=${wanted}, with which all are compared.`);
    return { figures: [], problems };
  }
  if (kind === "impact_ratio" && reference.counts.numerator === 0) {
    problems.push(`${of} is 0 for ${place(reference)}, with which all are compared: no ratio can be told.`);
    return { figures: [], problems };
  }
  return { figures: counted4.map((row) => figureOf(kind, metric, row, reference)), problems };
}
function isCounted(row) {
  return row.counts !== void 0 && row.counts.numerator <= row.counts.denominator;
}
function referenceOf(rows, wanted) {
  if (wanted !== "highest" && wanted !== "lowest") return rows.find(({ slice }) => slice === wanted);
  const [first, ...others] = rows;
  const sign = wanted === "highest" ? 1 : -1;
  return others.reduce(
    (best, row) => best !== void 0 && sign * compareRows(row, best) > 0 ? row : best,
    first
  );
}
function figureOf(kind, metric, row, reference) {
  const [one, other] = [row.counts, reference.counts];
  const [a, b, c, d] = [one.numerator, one.denominator, other.numerator, other.denominator].map(
    (n) => new big_default(n)
  );
  const exact = kind === "gap" ? { numerator: a.times(d).minus(c.times(b)), denominator: b.times(d) } : { numerator: a.times(d), denominator: b.times(c) };
  return {
    metric,
    value: shown(exact),
    // A rate is measured on what it is a share of, whatever else was sampled.
    samples: Math.min(one.denominator, row.samples ?? one.denominator),
    counts: void 0,
    segment: row.segment,
    slice: row.slice,
    line: row.line,
    derived: {
      exact,
      basis: `${ratio(one)} against ${ratio(other)} of ${reference.slice}`,
      interval: row === reference ? void 0 : (kind === "gap" ? newcombe : katz)(one, other)
    }
  };
}
function shown({ numerator, denominator }) {
  const scale = new big_default(10).pow(SHOWN_DIGITS);
  const scaled = BigInt(numerator.times(scale).toFixed()) / BigInt(denominator.toFixed());
  const value = new big_default(scaled.toString()).div(scale);
  return { text: value.toFixed(), value };
}
function ratio({ numerator, denominator }) {
  return `${numerator}/${denominator}`;
}
function place(row) {
  return `${row?.segment}=${row?.slice}`;
}

// src/promotion/reported.ts
var known2 = /* @__PURE__ */ new WeakMap();
function reportedIn(report) {
  const sorted = known2.get(report) ?? sortRows(report.rows);
  known2.set(report, sorted);
  return sorted;
}
function rowsOf3({ byMetric }, metric, segment) {
  return byMetric.get(metric)?.get(segment) ?? [];
}
function sortRows(rows) {
  const byMetric = /* @__PURE__ */ new Map();
  const slicesOf2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    valueAt2(valueAt2(byMetric, row.metric, newMap), row.segment, newList).push(row);
    if (row.segment === void 0 || row.slice === void 0) continue;
    valueAt2(slicesOf2, row.segment, newSet).add(row.slice);
  }
  const isSampled = rows.every(({ samples }) => samples !== void 0);
  return { count: rows.length, byMetric, slicesOf: slicesOf2, isDistinct: false, isSampled };
}
var newMap = () => /* @__PURE__ */ new Map();
var newList = () => [];
var newSet = () => /* @__PURE__ */ new Set();
function valueAt2(map, key, empty) {
  let value = map.get(key);
  if (value === void 0) map.set(key, value = empty());
  return value;
}

// src/promotion/tally.ts
function tallyOf(constraint, lists) {
  const shares = {};
  for (const figures of lists) {
    if (figures.measured !== void 0) addMeasured(shares, constraint, figures.measured);
    else for (const figure2 of figures) addFigure(shares, constraint, figure2, Number.NaN);
  }
  return shares;
}
function addFigure(shares, constraint, figure2, nearest2) {
  const share = shares[judge(constraint, figure2)] ??= { count: 0, worst: figure2, nearest: nearest2 };
  share.count += 1;
  if (worstFirst(constraint.operator)(figure2, share.worst) >= 0) return;
  share.worst = figure2;
  share.nearest = nearest2;
}
function addMeasured(shares, constraint, { rows, nearest: nearest2, samples, extremes, row }) {
  const { minSamples, operator, threshold, unit } = constraint;
  const absolute = isAbsolute(operator);
  const least = unit === "ratio" && !absolute ? 0 : -Infinity;
  const fewest = minSamples === void 0 ? -1 : Math.max(minSamples, 0);
  const isCeiling = operator.includes("<");
  const limit = threshold.nearest ?? Number.NaN;
  if (!absolute && extremes.isCertain && rows.length > 0) {
    const { lowest, highest, lowestRow, highestRow, fewestSamples } = extremes;
    const holds2 = (isCeiling ? highest < limit : lowest > limit) && lowest >= least;
    if (holds2 && fewestSamples >= fewest) {
      const [worst, value] = isCeiling ? [highestRow, highest] : [lowestRow, lowest];
      addFigure(shares, constraint, row(worst), value);
      shares.pass.count += rows.length - 1;
      return;
    }
  }
  const { ranges } = rows;
  for (let range = 0; range < ranges.length; range += 2) {
    for (let number2 = ranges[range]; number2 < ranges[range + 1]; number2++) {
      const value = absolute ? Math.abs(nearest2[number2]) : nearest2[number2];
      const isBelow2 = value < limit;
      if (isBelow2 || value > limit) {
        const holds2 = isBelow2 === isCeiling && value >= least;
        const share = shares[samples[number2] < fewest ? "insufficient" : holds2 ? "pass" : "fail"];
        if (share !== void 0 && (isCeiling ? value <= share.nearest : value >= share.nearest)) {
          share.count += 1;
          continue;
        }
      }
      addFigure(shares, constraint, row(number2), value);
    }
  }
}
function judge({ minSamples, operator, threshold, unit }, figure2) {
  const measured = minSamples === void 0 || figure2.samples !== void 0 && figure2.samples >= minSamples;
  if (!measured) return "insufficient";
  if (unit === "ratio" && !isAbsolute(operator) && isNegative(figure2)) return "fail";
  return holds(figure2, operator, threshold) ? "pass" : "fail";
}

// src/promotion/judged.ts
function metricRead({ derive: derivation, metric }) {
  return derivation?.of ?? metric;
}
function figuresOn(constraint, target, reported, base, declared) {
  const segment = target === "all" ? void 0 : target;
  const rows = rowsOf3(reported, metricRead(constraint), segment);
  if (rows.length === 0) {
    const lacks2 = [{ target, slice: void 0, status: "missing" }];
    return { target, figures: [], lacks: lacks2, problems: [] };
  }
  const { figures, problems } = constraint.derive === void 0 ? { figures: rows, problems: [] } : derive(constraint.derive, constraint.metric, [...rows]);
  const gaps = segment === void 0 ? [] : gapsIn(segment, rows, reported, base, declared);
  const lacks = gaps.map(({ slice, before }) => ({
    target,
    slice,
    status: before === void 0 ? "missing" : "vanished",
    before
  }));
  return { target, figures, lacks, problems };
}
function slicesOn(constraint, { target, figures, lacks }) {
  return [
    ...Array.from(figures, (figure2) => {
      const interval = intervalOf(figure2);
      return {
        slice: named2(target, figure2.slice),
        status: judge(constraint, figure2),
        value: figure2.value.text,
        samples: figure2.samples,
        ...interval === void 0 ? {} : { interval }
      };
    }),
    ...lacks.map(({ slice, status }) => ({
      slice: named2(target, slice),
      status,
      value: void 0,
      samples: void 0
    }))
  ];
}
function named2(target, slice) {
  return slice === void 0 ? target : `${target}=${slice}`;
}
function intervalOf({ counts, samples, derived }) {
  if (derived !== void 0) return derived.interval;
  return counts === void 0 || counts.denominator !== samples ? void 0 : wilson(counts);
}

// src/promotion/outcome.ts
function outcome(id, status, message, details = {}) {
  const asksForAction = status === "fail" || status === "warn" || status === "pending";
  const mend = asksForAction ? details.mend ?? generalMend(id) : void 0;
  const check = {
    id,
    status,
    message,
    ...mend === void 0 ? {} : { mend },
    ...details.file === void 0 ? {} : { file: details.file },
    ...details.line === void 0 ? {} : { line: details.line }
  };
  if (details.slices !== void 0) listWhenAsked(check, details.slices);
  return details.findings === void 0 || details.findings.length === 0 ? check : Object.assign(check, { findings: details.findings });
}
function listWhenAsked(check, list) {
  let slices;
  Object.defineProperty(check, "slices", { enumerable: true, get: () => slices ??= list() });
}
function generalMend(id) {
  const rule = Object.hasOwn(gateRules, id) ? id : "constraint";
  return gateRules[rule].mend;
}

// src/promotion/check.ts
function pointerOf({ pointer }) {
  return typeof pointer === "number" ? `/kpis/${pointer}/value` : pointer;
}

// src/promotion/slice-places.ts
function withPlaces(slices, metric, report) {
  const rows = rowsBySlice(metric, report);
  return slices.map((slice) => {
    const row = rows.get(slice.slice);
    if (row === void 0 || row === "many" || row.value.text !== slice.value) return slice;
    const pointer = pointerOf(row);
    if (pointer === void 0) return slice;
    const counts = row.countPointers;
    return { ...slice, pointer, ...counts === void 0 ? {} : { count_pointers: counts } };
  });
}
var known3 = /* @__PURE__ */ new WeakMap();
function rowsBySlice(metric, report) {
  const byMetric = known3.get(report) ?? /* @__PURE__ */ new Map();
  known3.set(report, byMetric);
  const before = byMetric.get(metric);
  if (before !== void 0) return before;
  const named3 = /* @__PURE__ */ new Map();
  for (const rows of reportedIn(report).byMetric.get(metric)?.values() ?? []) {
    for (const row of rows) {
      const name = row.segment === void 0 ? "all" : `${row.segment}=${row.slice}`;
      named3.set(name, named3.has(name) ? "many" : row);
    }
  }
  byMetric.set(metric, named3);
  return named3;
}

// src/promotion/unreported.ts
var SLIP = 3;
var SEARCHED = 500;
var SAID2 = 5;
function explainUnreported(constraint, missing3, report, objective) {
  if (missing3.length === 0) return void 0;
  const { metric } = constraint;
  const reported = reportedIn(report).byMetric.get(metric);
  if (reported === void 0) return unreportedMetric(constraint, report, objective);
  const segments = new Set([...reported.keys()].flatMap((segment) => segment ?? []));
  const sentences = missing3.slice(0, SAID2).map(({ target, slice }) => {
    if (slice !== void 0)
      return `${metric} is not reported for ${target}=${slice}, which other metrics are.`;
    if (target === "all") return `${metric} is not reported overall, only for ${[...segments].join(", ")}.`;
    return `${metric} is not reported for any slice of ${target}${askSegment(target, segments, objective)}`;
  });
  if (missing3.length > SAID2) sentences.push(`${missing3.length - SAID2} more are not reported.`);
  const wanted = missing3.slice(0, SAID2).map(({ target, slice }) => slice === void 0 ? target : `${target}=${slice}`);
  return { message: sentences.join(" "), mend: `Report ${metric} for ${wanted.join(", ")} as well.` };
}
function unreportedMetric(constraint, report, objective) {
  const { metric } = constraint;
  const meant = likelyMeant(constraint, report, objective);
  if (meant === void 0) return { message: `${metric} is not reported.`, mend: void 0 };
  const mend = `Report it as ${metric}.`;
  return {
    message: `${metric} is not reported; the report has ${meant} \u2014 is that the same figure? ${mend}`,
    mend: `If it is the same figure, report it as ${metric}.`
  };
}
function likelyMeant(constraint, report, objective) {
  const { metric, name } = constraint;
  const strangers = strangersIn(report, objective);
  if (strangers.has(name)) return `${name}, the constraint's own name`;
  const kpi = objective.kpis.find((one) => one.metric === metric && strangers.has(one.name));
  return kpi === void 0 ? slipOf(metric, strangers) : `${kpi.name}, the KPI's name`;
}
var knownStrangers = /* @__PURE__ */ new WeakMap();
function strangersIn(report, objective) {
  const before = knownStrangers.get(report);
  if (before?.objective === objective) return before.names;
  const known4 = new Set([...objective.constraints, ...objective.kpis].map(({ metric }) => metric));
  const names = new Set([...reportedIn(report).byMetric.keys()].filter((metric) => !known4.has(metric)));
  knownStrangers.set(report, { objective, names });
  return names;
}
function askSegment(target, reported, objective) {
  const declared = new Set(objective.segments.map(({ name }) => name));
  const strangers = [...reported].filter((segment) => !declared.has(segment));
  const near = slipOf(target, strangers);
  return near === void 0 ? "." : `; the report has slices of ${near} \u2014 is that the same segment?`;
}
function slipOf(name, candidates) {
  const near = nearest(name, [...candidates].slice(0, SEARCHED));
  if (near === void 0) return void 0;
  const letters = editDistance(name.toLowerCase(), near.toLowerCase());
  return letters <= Math.min(SLIP, name.length / 3) ? near : void 0;
}

// src/promotion/constraint.ts
function checkConstraint(constraint, report, objective, base = []) {
  const reported = reportedIn(report);
  const declared = new Set(objective.segments.map(({ name }) => name));
  const targets = constraint.appliesTo.map(
    (target) => figuresOn(constraint, target, reported, base, declared)
  );
  const lacks = targets.flatMap((one) => one.lacks);
  const problems = [
    ...targets.flatMap((one) => one.problems),
    ...constraint.appliesTo.every((target) => target === "all") ? [] : unreadable2(base)
  ];
  const tally = tallyOf(
    constraint,
    targets.map((one) => one.figures)
  );
  const { pass: held3, fail: violated, insufficient } = tally;
  const isHeld = held3 !== void 0 && violated === void 0 && insufficient === void 0 && lacks.length === 0 && problems.length === 0;
  const { message, mend, row } = isHeld ? { message: holdsSentence(constraint, held3), mend: void 0, row: held3.worst } : explainBroken(constraint, tally, lacks, problems, report, objective);
  const status = isHeld ? "pass" : constraint.onViolation === "warn" ? "warn" : "fail";
  return outcome(`constraint:${constraint.name}`, status, message, {
    mend,
    ...row === void 0 ? { file: objective.file, line: constraint.at.line } : { file: report.file, line: row.line },
    slices: () => withPlaces(
      targets.flatMap((one) => slicesOn(constraint, one)),
      constraint.metric,
      report
    ),
    findings: vanished(lacks, report)
  });
}
function explainBroken(constraint, { fail: violated, insufficient }, lacks, problems, report, objective) {
  const missing3 = lacks.filter(({ status }) => status === "missing");
  const gone = lacks.filter(({ status }) => status === "vanished");
  const unreported = explainUnreported(asRead(constraint), missing3, report, objective);
  const sentences = [
    ...violated === void 0 ? [] : [violatedSentence(constraint, violated)],
    ...problems,
    ...unreported === void 0 ? [] : [unreported.message],
    ...gone.length === 0 ? [] : [vanishedSentence(metricRead(constraint), gone)],
    ...insufficient === void 0 ? [] : [insufficientSentence(constraint, insufficient)]
  ];
  return {
    message: sentences.join(" ") || `${constraint.metric} is held to nothing.`,
    mend: violated === void 0 ? unreported?.mend : void 0,
    row: violated?.worst ?? insufficient?.worst
  };
}
function asRead(constraint) {
  const { derive: derive2 } = constraint;
  return derive2 === void 0 ? constraint : { ...constraint, name: derive2.of, metric: derive2.of };
}
function unreadable2(base) {
  const files = new Set(base.filter(({ slicesOf: slicesOf2 }) => slicesOf2 === void 0).map(({ file }) => file));
  return [...files].map(
    (file) => `${file}, which stands before this report, cannot be read, so that a group may have vanished.`
  );
}
function vanished(lacks, { file }) {
  return lacks.flatMap(
    ({ target, slice, status, before }) => status === "vanished" ? [
      finding("slices-vanished", `${target}=${slice} is in ${before} and no longer in this report.`, {
        file
      })
    ] : []
  );
}

// src/impact/impact.ts
var APPROVAL_RATE = "approval_rate";
function impactOf(before, after, { transitions, days, withoutScore }, favourable = usual(before, after)) {
  const names = [...new Set(transitions.flatMap(({ segments }) => Object.keys(segments)))].toSorted(
    compareText
  );
  const decisions = total2(transitions);
  const sorted = [...days.keys()].toSorted(compareText);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return {
    before,
    after,
    decisions,
    withoutScore,
    contradicting: total2(transitions.filter((one) => one.logged !== one.before)),
    flips: total2(transitions.filter(isFlip)),
    directions: directionsOf(transitions),
    days: first === void 0 || last === void 0 ? void 0 : { first, last, count: sorted.length },
    favourable,
    overall: favourable === void 0 || decisions === 0 ? void 0 : {
      before: rateOf(countsOf(transitions, "before", favourable)),
      after: rateOf(countsOf(transitions, "after", favourable))
    },
    segments: names.map((name) => segmentImpact(name, transitions, favourable))
  };
}
function usual(...rules) {
  const outcomes = rules.flatMap(({ outcome: outcome2, otherwise }) => [outcome2, otherwise]);
  return outcomes.includes("approved") ? "approved" : void 0;
}
function segmentImpact(segment, transitions, favourable) {
  const byGroup = /* @__PURE__ */ new Map();
  let untold = 0;
  for (const one of transitions) {
    const group = Object.hasOwn(one.segments, segment) ? one.segments[segment] : void 0;
    if (group === void 0) untold += one.count;
    else if (byGroup.has(group)) byGroup.get(group).push(one);
    else byGroup.set(group, [one]);
  }
  const groups = [...byGroup].toSorted(([a], [b]) => compareText(a, b));
  const rates = (side) => favourable === void 0 ? /* @__PURE__ */ new Map() : compared(groups.map(([group, ones]) => [group, countsOf(ones, side, favourable)]));
  const [before, after] = [rates("before"), rates("after")];
  return {
    segment,
    untold,
    groups: groups.map(([group, ones]) => ({
      group,
      decisions: total2(ones),
      directions: directionsOf(ones),
      before: before.get(group),
      after: after.get(group)
    }))
  };
}
function compared(counted4) {
  const rows = counted4.map(([group, counts]) => approvalRow(counts, "segment", group));
  const figures = (kind) => rows.length < 2 ? [] : derive({ kind, of: APPROVAL_RATE, reference: "highest" }, kind, rows).figures;
  const [ratios, gaps] = [figures("impact_ratio"), figures("gap")];
  const of = (list, group) => {
    const figure2 = list.find(({ slice }) => slice === group);
    return figure2 === void 0 ? void 0 : { value: figure2.value.text, interval: figure2.derived?.interval };
  };
  return new Map(
    counted4.map(([group, counts]) => [
      group,
      { ...rateOf(counts), ratio: of(ratios, group), gap: of(gaps, group) }
    ])
  );
}
function approvalRow(counts, segment, slice) {
  return {
    metric: APPROVAL_RATE,
    value: decimalOf((counts.numerator / counts.denominator).toFixed(8)),
    samples: counts.denominator,
    counts,
    segment,
    slice,
    line: 1
  };
}
function rateOf(counts) {
  return { counts, interval: wilson(counts), ratio: void 0, gap: void 0 };
}
function countsOf(transitions, side, favourable) {
  return {
    numerator: total2(transitions.filter((one) => one[side] === favourable)),
    denominator: total2(transitions)
  };
}
function isFlip({ before, after }) {
  return before !== after;
}
function directionsOf(transitions) {
  const found = /* @__PURE__ */ new Map();
  for (const { before: from, after: to, count } of transitions) {
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    found.set(key, { from, to, count: (found.get(key)?.count ?? 0) + count });
  }
  return [...found.values()].toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}
function total2(transitions) {
  return transitions.reduce((sum2, { count }) => sum2 + count, 0);
}

// src/impact/constraint-impact.ts
var usual2 = {
  impact_ratio: { kind: "impact_ratio", of: APPROVAL_RATE, reference: "highest" },
  approval_gap: { kind: "gap", of: APPROVAL_RATE, reference: "lowest" }
};
function constraintImpacts(objective, { favourable }, transitions) {
  if (favourable === void 0 || transitions.length === 0) return [];
  return objective.constraints.flatMap((constraint) => {
    const known4 = ofApprovals(constraint);
    if (known4 === void 0) return [];
    const [before, after] = ["before", "after"].map(
      (side) => standing(known4, objective, transitions, side, favourable)
    );
    return [
      {
        constraint: constraint.name,
        before: before.standing,
        after: after.standing,
        message: after.message,
        blocks: constraint.onViolation === "block",
        line: constraint.at.line
      }
    ];
  });
}
function breakFindings(objective, impacts) {
  return impacts.filter(({ after }) => after === "breaks").map(({ constraint, before, message, blocks, line }) => {
    const already = before === "breaks" ? " It is broken already as things are." : "";
    const said2 = `On the decisions that were logged, ${constraint} would not hold: ${message}${already}`;
    const place2 = { file: objective.file, at: { line, column: 1 } };
    const made = finding("impact-breaks-constraint", said2, place2);
    return blocks ? made : { ...made, level: "warning" };
  });
}
function ofApprovals(constraint) {
  const { metric, derive: derive2 } = constraint;
  if (derive2 !== void 0) return derive2.of === APPROVAL_RATE ? constraint : void 0;
  if (metric === APPROVAL_RATE) return constraint;
  const derivation = Object.hasOwn(usual2, metric) ? usual2[metric] : void 0;
  return derivation === void 0 ? void 0 : { ...constraint, derive: derivation };
}
function standing(constraint, objective, transitions, side, favourable) {
  const rows = [];
  let untold = 0;
  for (const target of constraint.appliesTo) {
    const sliced = slicesOf(target, transitions, side, favourable);
    if (sliced.rows.length === 0)
      return { standing: "not-told", message: `No decision says its group of ${target}.` };
    rows.push(...sliced.rows);
    untold += sliced.untold;
  }
  const check = checkConstraint(constraint, reportOf(rows), objective);
  if ((check.slices ?? []).some(({ status }) => status === "fail"))
    return { standing: "breaks", message: check.message };
  if (check.status !== "pass") return { standing: "not-told", message: check.message };
  return untold === 0 ? { standing: "holds", message: check.message } : {
    standing: "not-told",
    message: `It holds on the groups that are told; ${untold} decisions do not say theirs.`
  };
}
function slicesOf(target, transitions, side, favourable) {
  const names = target === "all" ? [] : target.split("*");
  const counts = /* @__PURE__ */ new Map();
  let untold = 0;
  for (const one of transitions) {
    if (!names.every((name) => Object.hasOwn(one.segments, name))) {
      untold += one.count;
      continue;
    }
    const slice = names.map((name) => one.segments[name]).join("*");
    const known4 = counts.get(slice) ?? { numerator: 0, denominator: 0 };
    counts.set(slice, {
      numerator: known4.numerator + (one[side] === favourable ? one.count : 0),
      denominator: known4.denominator + one.count
    });
  }
  const isAll = names.length === 0;
  const rows = [...counts].map(
    ([slice, one]) => approvalRow(one, isAll ? void 0 : target, isAll ? void 0 : slice)
  );
  return { rows, untold };
}
function reportOf(rows) {
  return {
    file: "the logged decisions",
    modelName: void 0,
    modelVersion: void 0,
    objectiveVersion: void 0,
    evaluatedAt: void 0,
    rows
  };
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
  const counted4 = ["error", "warning", "note"].flatMap((level) => {
    const count = countOf(findings, level);
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? "" : "s"}`];
  });
  const summary = counted4.length === 0 ? "No findings" : counted4.join(", ");
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

// src/command/profile.ts
var import_node_path22 = require("node:path");

// generated/profile-validators.js
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
var decisionProfileFrame = validate522;
var func12 = require_ucs2length2().default;
var pattern32 = new RegExp("^[0-9a-f]{64}$", "u");
function validate532(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func12(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern32.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate532.errors = vErrors;
  return errors === 0;
}
var pattern42 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
function validate552(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func12(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern42.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
var pattern52 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$", "u");
function validate572(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func12(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern52.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate572.errors = vErrors;
  return errors === 0;
}
var pattern62 = new RegExp("^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$", "u");
function validate59(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func12(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern62.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var pattern92 = new RegExp("^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$", "u");
function validate632(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func12(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern92.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate632.errors = vErrors;
  return errors === 0;
}
var func02 = require_equal2().default;
var pattern102 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate522(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.digest === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } });
      errors++;
    }
    if (data.format === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } });
      errors++;
    }
    if (data.domain === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domain" } });
      errors++;
    }
    if (data.logs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logs" } });
      errors++;
    }
    if (data.suppressed_below === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suppressed_below" } });
      errors++;
    }
    if (data.without_score === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "without_score" } });
      errors++;
    }
    if (data.scores === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } });
      errors++;
    }
    if (data.rules === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "digest" || key0 === "format" || key0 === "domain" || key0 === "logs" || key0 === "suppressed_below" || key0 === "without_score" || key0 === "scores" || key0 === "rules")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (!validate532(data.digest, { instancePath: instancePath + "/digest" })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      let data1 = data.format;
      if (typeof data1 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("tracegate-profile/1" !== data1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "tracegate-profile/1" } });
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (!validate552(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
        errors = vErrors.length;
      }
    }
    if (data.logs !== void 0) {
      let data3 = data.logs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate572(data3[i0], { instancePath: instancePath + "/logs/" + i0 })) {
            vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func02(data3[i1], data3[j0])) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.suppressed_below !== void 0) {
      let data5 = data.suppressed_below;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/suppressed_below", schemaPath: "#/properties/suppressed_below/type", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e6 || isNaN(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/suppressed_below", schemaPath: "#/properties/suppressed_below/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/suppressed_below", schemaPath: "#/properties/suppressed_below/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.without_score !== void 0) {
      let data6 = data.without_score;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!pattern62.test(key1)) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/without_score", schemaPath: "#/properties/without_score/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data6) {
          if (pattern62.test(key2)) {
            let data7 = data6[key2];
            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/without_score/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/without_score/patternProperties/%5EOBJ%5C.%5Ba-z%5D%5Ba-z0-9_-%5D*%5C.v(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D)%5C.(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D)(%5C.(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D))%3F%24/type", keyword: "type", params: { type: "integer" } });
              errors++;
            }
            if (typeof data7 == "number" && isFinite(data7)) {
              if (data7 > 9007199254740991 || isNaN(data7)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/without_score/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/without_score/patternProperties/%5EOBJ%5C.%5Ba-z%5D%5Ba-z0-9_-%5D*%5C.v(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D)%5C.(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D)(%5C.(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D))%3F%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                errors++;
              }
              if (data7 < 1 || isNaN(data7)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/without_score/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/without_score/patternProperties/%5EOBJ%5C.%5Ba-z%5D%5Ba-z0-9_-%5D*%5C.v(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D)%5C.(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D)(%5C.(0%7C%5B1-9%5D%5B0-9%5D%7B0%2C8%7D))%3F%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                errors++;
              }
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/without_score", schemaPath: "#/properties/without_score/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.scores !== void 0) {
      if (!Array.isArray(data.scores)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data9 = data.rules;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.objective_version === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "objective_version" } });
              errors++;
            }
            if (data10.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data10.score === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "score" } });
              errors++;
            }
            if (data10.operator === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "operator" } });
              errors++;
            }
            if (data10.threshold === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "threshold" } });
              errors++;
            }
            if (data10.outcome === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "outcome" } });
              errors++;
            }
            if (data10.days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "days" } });
              errors++;
            }
            if (data10.cells === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "cells" } });
              errors++;
            }
            for (const key3 in data10) {
              if (!["objective_version", "name", "score", "operator", "threshold", "outcome", "otherwise", "days", "cells"].includes(key3)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            if (data10.objective_version !== void 0) {
              if (!validate59(data10.objective_version, { instancePath: instancePath + "/rules/" + i2 + "/objective_version" })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data10.name !== void 0) {
              if (!validate572(data10.name, { instancePath: instancePath + "/rules/" + i2 + "/name" })) {
                vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                errors = vErrors.length;
              }
            }
            if (data10.score !== void 0) {
              if (!validate572(data10.score, { instancePath: instancePath + "/rules/" + i2 + "/score" })) {
                vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                errors = vErrors.length;
              }
            }
            if (data10.operator !== void 0) {
              let data14 = data10.operator;
              if (!(data14 === "<=" || data14 === "<" || data14 === ">=" || data14 === ">")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/operator", schemaPath: "#/properties/rules/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">"] } });
                errors++;
              }
            }
            if (data10.threshold !== void 0) {
              if (!validate632(data10.threshold, { instancePath: instancePath + "/rules/" + i2 + "/threshold" })) {
                vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
                errors = vErrors.length;
              }
            }
            if (data10.outcome !== void 0) {
              if (!validate572(data10.outcome, { instancePath: instancePath + "/rules/" + i2 + "/outcome" })) {
                vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                errors = vErrors.length;
              }
            }
            if (data10.otherwise !== void 0) {
              if (!validate572(data10.otherwise, { instancePath: instancePath + "/rules/" + i2 + "/otherwise" })) {
                vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                errors = vErrors.length;
              }
            }
            if (data10.days !== void 0) {
              let data18 = data10.days;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (const key4 in data18) {
                  if (!pattern102.test(key4)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/days", schemaPath: "#/properties/rules/items/properties/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                    errors++;
                  }
                }
                for (const key5 in data18) {
                  if (pattern102.test(key5)) {
                    let data19 = data18[key5];
                    if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/days/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/days/patternProperties/%5E%5B0-9%5D%7B4%7D-%5B0-9%5D%7B2%7D-%5B0-9%5D%7B2%7D%24/type", keyword: "type", params: { type: "integer" } });
                      errors++;
                    }
                    if (typeof data19 == "number" && isFinite(data19)) {
                      if (data19 > 9007199254740991 || isNaN(data19)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/days/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/days/patternProperties/%5E%5B0-9%5D%7B4%7D-%5B0-9%5D%7B2%7D-%5B0-9%5D%7B2%7D%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                        errors++;
                      }
                      if (data19 < 1 || isNaN(data19)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/days/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/days/patternProperties/%5E%5B0-9%5D%7B4%7D-%5B0-9%5D%7B2%7D-%5B0-9%5D%7B2%7D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                        errors++;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/days", schemaPath: "#/properties/rules/items/properties/days/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data10.cells !== void 0) {
              let data20 = data10.cells;
              if (Array.isArray(data20)) {
                if (data20.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells", schemaPath: "#/properties/rules/items/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len2 = data20.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data21 = data20[i3];
                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                    if (data21.outcome === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3, schemaPath: "#/properties/rules/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "outcome" } });
                      errors++;
                    }
                    if (data21.segments === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3, schemaPath: "#/properties/rules/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "segments" } });
                      errors++;
                    }
                    if (data21.counts === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3, schemaPath: "#/properties/rules/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "counts" } });
                      errors++;
                    }
                    for (const key6 in data21) {
                      if (!(key6 === "outcome" || key6 === "segments" || key6 === "counts")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3, schemaPath: "#/properties/rules/items/properties/cells/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                        errors++;
                      }
                    }
                    if (data21.outcome !== void 0) {
                      if (!validate572(data21.outcome, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/outcome" })) {
                        vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data21.segments !== void 0) {
                      let data23 = data21.segments;
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (Object.keys(data23).length > 64) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/segments", schemaPath: "#/properties/rules/items/properties/cells/items/properties/segments/maxProperties", keyword: "maxProperties", params: { limit: 64 } });
                          errors++;
                        }
                        for (const key7 in data23) {
                          if (!pattern52.test(key7)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/segments", schemaPath: "#/properties/rules/items/properties/cells/items/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                            errors++;
                          }
                        }
                        for (const key8 in data23) {
                          if (pattern52.test(key8)) {
                            if (!validate572(data23[key8], { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/segments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                              vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/segments", schemaPath: "#/properties/rules/items/properties/cells/items/properties/segments/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                    if (data21.counts !== void 0) {
                      let data25 = data21.counts;
                      if (Array.isArray(data25)) {
                        if (data25.length < 1) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/counts", schemaPath: "#/properties/rules/items/properties/cells/items/properties/counts/minItems", keyword: "minItems", params: { limit: 1 } });
                          errors++;
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/counts", schemaPath: "#/properties/rules/items/properties/cells/items/properties/counts/type", keyword: "type", params: { type: "array" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3, schemaPath: "#/properties/rules/items/properties/cells/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells", schemaPath: "#/properties/rules/items/properties/cells/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } });
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
decisionProfileFrame.keys = { "#": ["digest", "format", "domain", "logs", "suppressed_below", "without_score", "scores", "rules"], "#/properties/rules/items": ["objective_version", "name", "score", "operator", "threshold", "outcome", "otherwise", "days", "cells"], "#/properties/rules/items/properties/cells/items": ["outcome", "segments", "counts"] };

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
  add({ rule, outcome: outcome2, segments, score, count }) {
    const cell = this.cellOf(rule, outcome2, segments) ?? this.newCell(rule, outcome2, segments, void 0);
    increase(countsIn(cell), plainDecimal(decimalOf(score)), count);
  }
  /**
   * Adds what a file has of one combination.
   * @returns how many decisions that is
   * @throws RangeError where the counts are no counts, or more than there are scores
   */
  addRuns({ rule, outcome: outcome2, segments }, runs2) {
    let total3 = 0;
    let end = 0;
    for (const count of runs2.counts) {
      end += count > 0 ? 1 : -count;
      if (count > 0) total3 += count;
      if (!Number.isSafeInteger(count) || !Number.isSafeInteger(total3)) throw new RangeError(NO_COUNT);
    }
    if (end > runs2.scores.length) throw new RangeError("It counts more scores than it names.");
    const cell = this.cellOf(rule, outcome2, segments);
    if (cell === void 0) this.newCell(rule, outcome2, segments, runs2);
    else for (const [score, count] of placed(runs2)) increase(countsIn(cell), score, count);
    return total3;
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
      for (const [version, count] of one.withoutScore) merged2.addWithoutScore(version, count);
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
    for (const [version, count] of this.withoutScore) told.addWithoutScore(version, count);
    for (const { rule, days, cells } of this.rules.values()) {
      const sizes = /* @__PURE__ */ new Map();
      for (const cell of cells.values()) increase(sizes, segmentsKey(cell.segments), sum(countsIn(cell)));
      const hidden = hiddenOf(sizes, least);
      for (const cell of cells.values()) {
        const { outcome: outcome2, segments } = cell;
        const isHidden = hidden.has(segmentsKey(segments));
        for (const [score, count] of countsIn(cell))
          told.add({ rule, outcome: outcome2, segments: isHidden ? {} : segments, score, count });
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
    let total3 = 0;
    for (const { count } of this.entries()) total3 += count;
    return total3;
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
    const versions2 = /* @__PURE__ */ new Set();
    for (const { rule, cells, days: byDay } of this.rules.values()) {
      const asked = ruleFor(rule);
      if (asked === void 0) continue;
      versions2.add(rule.objectiveVersion);
      for (const [day, count] of byDay) increase(days, day, count);
      const outcomes = /* @__PURE__ */ new Map();
      const steps = /* @__PURE__ */ new Map();
      for (const cell of cells.values())
        transitions.push(
          ...cell.runs === void 0 ? transitionsOf(cell, asked, outcomes) : transitionsOfRuns(cell, cell.runs, asked, steps)
        );
    }
    let withoutScore = 0;
    for (const version of versions2) withoutScore += this.withoutScore.get(version) ?? 0;
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
  cellOf(rule, outcome2, segments) {
    return this.ofRule(rule).cells.get(cellKey(outcome2, segments));
  }
  newCell(rule, outcome2, segments, runs2) {
    const cell = { outcome: outcome2, segments, counts: /* @__PURE__ */ new Map(), runs: runs2 };
    this.ofRule(rule).cells.set(cellKey(outcome2, segments), cell);
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
function cellKey(outcome2, segments) {
  return JSON.stringify([outcome2, segmentsKey(segments)]);
}
function countsIn(cell) {
  const { counts, runs: runs2 } = cell;
  if (runs2 === void 0) return counts;
  cell.runs = void 0;
  for (const [score, count] of placed(runs2)) counts.set(score, count);
  return counts;
}
function* placed({ scores, counts }) {
  let at = 0;
  for (const count of counts) {
    if (count > 0) yield [scores[at], count];
    at += count > 0 ? 1 : -count;
  }
}
function stepsOf(scores, { before, after }) {
  const decimalAt = (place2) => decimalOf(scores[place2]);
  const firstWith = (isBehind, threshold) => {
    let [low, high] = [0, scores.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isBehind(compareDecimals(decimalAt(middle), threshold))) high = middle;
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
    const score = decimalAt(end - 1);
    return { end, before: outcomeFor(before, score), after: outcomeFor(after, score) };
  });
}
function transitionsOfRuns({ outcome: logged, segments }, { scores, counts }, asked, known4) {
  const steps = known4.get(scores) ?? stepsOf(scores, asked);
  known4.set(scores, steps);
  const found = steps.map(() => 0);
  let [place2, step] = [0, 0];
  for (const count of counts) {
    if (count <= 0) {
      place2 -= count;
      continue;
    }
    while (place2 >= steps[step].end) step += 1;
    found[step] += count;
    place2 += 1;
  }
  return steps.flatMap(
    ({ before, after }, at) => found[at] === 0 ? [] : [{ segments, before, after, logged, count: found[at] }]
  );
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
    const known4 = found.get(key)?.count ?? 0;
    found.set(key, { segments, before: both[0], after: both[1], logged, count: known4 + count });
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
  let total3 = 0;
  for (const count of counts.values()) total3 += count;
  return total3;
}

// src/impact/profile-file.ts
var PROFILE_LIMIT_BYTES = 32 * 1024 * 1024;
var FIRST_LINE = /^\{"digest":"([0-9a-f]{64})",\n/;
function profileText(profile2) {
  const { scores, rules } = profile2.toParts();
  const place2 = new Map(scores.map((score, at) => [score, at]));
  const json2 = JSON.stringify;
  const head = [
    `"format":"tracegate-profile/1"`,
    `"domain":${json2(profile2.domain)}`,
    `"logs":${json2([...profile2.logs].toSorted())}`,
    `"suppressed_below":${profile2.suppressedBelow}`,
    `"without_score":${json2(sortedRecord(profile2.withoutScore))}`,
    `"scores":${json2(scores)}`
  ];
  const ruleTexts = rules.map(({ rule, days, cells }) => {
    const fields = json2({
      objective_version: rule.objectiveVersion,
      name: rule.name,
      score: rule.score,
      operator: rule.operator,
      threshold: rule.threshold.text,
      outcome: rule.outcome,
      ...rule.otherwise === void 0 ? {} : { otherwise: rule.otherwise },
      days: Object.fromEntries(days)
    });
    const cellTexts = cells.map(
      ({ outcome: outcome2, segments, counts }) => json2({ outcome: outcome2, segments: Object.fromEntries(segments), counts: runs(counts, place2) })
    );
    return `${fields.slice(0, -1)},"cells":[
${cellTexts.join(",\n")}]}`;
  });
  const rest = `${head.join(",\n")},
"rules":[
${ruleTexts.join(",\n")}]}
`;
  return `{"digest":"${sha256(rest)}",
${rest}`;
}
function sortedRecord(counts) {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => a < b ? -1 : 1));
}
function runs(counts, place2) {
  const placed2 = [...counts].map(([score, count]) => [place2.get(score), count]);
  const list = [];
  let next = 0;
  for (const [at, count] of placed2.toSorted(([a], [b]) => a - b)) {
    if (at > next) list.push(next - at);
    list.push(count);
    next = at + 1;
  }
  return list;
}
function readProfile(text2, validate) {
  const [line = "", digest2] = FIRST_LINE.exec(text2) ?? [];
  if (digest2 === void 0) return "It does not start with the digest of a profile.";
  if (sha256(text2.slice(line.length)) !== digest2)
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
  const profile2 = new DecisionProfile(file.domain);
  profile2.suppressedBelow = file.suppressed_below;
  for (const log of file.logs) profile2.logs.add(log);
  for (const [version, count] of Object.entries(file.without_score)) profile2.addWithoutScore(version, count);
  demandAscending(file.scores);
  for (const { days, cells, ...rest } of file.rules) {
    const rule = loggedRule(rest);
    if (!rule.objectiveVersion.startsWith(`OBJ.${file.domain}.v`))
      throw new RangeError(`${rule.objectiveVersion} is not of the domain ${file.domain}.`);
    let counted4 = 0;
    for (const { outcome: outcome2, segments, counts } of cells)
      counted4 += profile2.addRuns({ rule, outcome: outcome2, segments }, { scores: file.scores, counts });
    const byDay = Object.entries(days);
    for (const [day, count] of byDay) profile2.addDay(rule, day, count);
    if (byDay.reduce((sum2, [, count]) => sum2 + count, 0) !== counted4)
      throw new RangeError(`The days of ${rule.name} do not add up to its decisions.`);
  }
  return profile2;
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
function loggedRule(said2) {
  const { objective_version: objectiveVersion, name, score, operator, threshold, outcome: outcome2, otherwise } = said2;
  return { objectiveVersion, name, score, operator, threshold: decimalOf(threshold), outcome: outcome2, otherwise };
}

// src/engine/questions/profile.ts
var MOST_COUNTS = 5e5;
var RULE_LENGTH = RULE_COLUMNS.split(",").length;
var SCORED = "score IS NOT NULL AND rule_name IS NOT NULL";
async function domainsIn(engine) {
  const versions2 = await decidingObjectives(engine);
  return [...new Set(versions2.map(domainOf))].toSorted();
}
function domainOf(version) {
  return version.split(".")[1] ?? "";
}
async function profileOf2(engine, domain, span) {
  const profile2 = new DecisionProfile(domain);
  if (engine.origin !== void 0) profile2.logs.add(engine.origin);
  const sql = profileSql(engine.relation, domain, span);
  let counts = 0;
  for await (const row of engine.rows(sql.scores)) {
    counts += 1;
    if (counts > MOST_COUNTS)
      throw new EngineFault(
        `There are more than ${MOST_COUNTS.toLocaleString("en")} different combinations of score and segments: a profile of them is not small any more. Take a shorter time (--since, --until), or ask the log itself (tracegate impact --log).`
      );
    const [outcome2, segments, score, count] = row.slice(RULE_LENGTH);
    profile2.add({
      rule: loggedRuleOf(row),
      outcome: outcome2,
      segments: segmentsOf(segments),
      score,
      count: Number(count)
    });
  }
  for await (const row of engine.rows(sql.days))
    profile2.addDay(loggedRuleOf(row), row[RULE_LENGTH], Number(row[RULE_LENGTH + 1]));
  for await (const [version, count] of engine.rows(sql.scoreless))
    profile2.addWithoutScore(version, Number(count));
  for await (const row of aggregatesIn(engine))
    if (domainOf(row.objective_version) === domain && isDayWithin(row.day, span))
      profile2.addWithoutScore(row.objective_version, row.count);
  return profile2;
}
function profileSql(relation, domain, span) {
  const where = ["kind = 'decision'", isOfDomain(domain), ...within(span)].join(" AND ");
  const keys = `${RULE_COLUMNS}, outcome, segments, score`;
  return {
    scores: `SELECT ${keys}, count(*) FROM ${relation} AS record WHERE ${where} AND ${SCORED} GROUP BY ${keys}`,
    days: `SELECT ${RULE_COLUMNS}, ${dayText("day")}, count(*)
FROM (SELECT ${RULE_COLUMNS}, ${DAY} AS day FROM ${relation} AS record WHERE ${where} AND ${SCORED}) AS taken
GROUP BY ${RULE_COLUMNS}, day`,
    scoreless: `SELECT objective_version, count(*) FROM ${relation} AS record WHERE ${where} AND NOT (${SCORED}) GROUP BY objective_version`
  };
}

// src/command/profile.ts
var profile = {
  usage: "profile --log DIR --out FILE [--domain D] [--suppress-below N] [--since T] [--until T] [--engine E]\n       profile --merge FILE --merge FILE \u2026 --out FILE [--suppress-below N]",
  async run(args, terminal) {
    const options = parseOptions(args, [...sourceOptions, "out", "domain", "suppress-below"], ["text"], {
      repeated: ["merge"]
    });
    if (options.positionals.length > 0) throw new UsageError("profile takes options alone.");
    const out = options.value("out");
    if (out === void 0) throw new UsageError("--out FILE is needed, for example profiles/credit.json.");
    const least = leastOf(options);
    const made = options.values("merge").length > 0 ? merged(options, terminal) : await counted3(options, terminal);
    if (made === void 0) return exit.findings;
    const told = made.suppress(Math.max(least, made.suppressedBelow));
    const text2 = profileText(told);
    replaceFile((0, import_node_path22.resolve)(terminal.folder, out), text2);
    terminal.out(`${out}: ${told.total} decisions of ${told.domain}, ${text2.length} bytes.
`);
    return exit.fine;
  }
};
function leastOf(options) {
  const text2 = options.value("suppress-below") ?? "0";
  if (!/^\d{1,6}$/.test(text2))
    throw new UsageError("--suppress-below must be a whole number of decisions, at most 999999.");
  return Number(text2);
}
function merged(options, terminal) {
  if ([...sourceOptions, "domain"].some((name) => options.value(name) !== void 0))
    throw new UsageError("--merge adds profiles; it takes neither a log nor a time nor a domain.");
  const files = options.values("merge");
  const [first, ...others] = files.map((file) => profileIn(file, terminal));
  if (others.length === 0) throw new UsageError("--merge is given for each of the profiles that are added.");
  for (const one of others)
    if (one.domain !== first.domain)
      throw new UsageError(`Profiles of ${first.domain} and ${one.domain} cannot be added.`);
  demandDistinct(files, [first, ...others]);
  return others.reduce((sum2, one) => sum2.merge(one), first);
}
function demandDistinct(files, profiles) {
  const seen = /* @__PURE__ */ new Map();
  for (const [at, one] of profiles.entries()) {
    const text2 = profileText(one);
    const same = seen.get(text2);
    if (same !== void 0 && one.total > 0)
      throw new UsageError(`${same} and ${files[at]} are one profile: its decisions would be counted twice.`);
    seen.set(text2, files[at]);
  }
}
function counted3(options, terminal) {
  const span = spanOf2(options);
  return withEngine(options, terminal, async (engine) => {
    if (engine.damaged.length > 0) {
      terminal.err(`${incompleteText(engine.damaged, engine.mend)}No profile was written.
`);
      return void 0;
    }
    return profileOf2(engine, options.value("domain") ?? await onlyDomain(engine), span);
  });
}
async function onlyDomain(engine) {
  const [domain, ...others] = await domainsIn(engine);
  if (domain === void 0) throw new UsageError("There is no decision to count.");
  if (others.length > 0)
    throw new UsageError(`--domain is needed: there are decisions of ${[domain, ...others].join(", ")}.`);
  return domain;
}
function profileIn(file, terminal) {
  const bytes = readRegularFile((0, import_node_path22.resolve)(terminal.folder, file));
  if (bytes.byteLength > PROFILE_LIMIT_BYTES)
    throw new UsageError(`${file} is larger than a profile may be.`);
  const read3 = readProfile(new TextDecoder().decode(bytes), decisionProfileFrame);
  if (typeof read3 === "string")
    throw new UsageError(`${file} is no decision profile: ${read3} Write it again with tracegate profile.`);
  return read3;
}

// src/command/impact.ts
var impact = {
  usage: "impact --from OBJ\u2026 --to OBJ\u2026 | --rule NAME --threshold X [--from OBJ\u2026]\n       --log DIR [--since T] [--until T] [--ids FILE] [--engine E] | --profile FILE\n       [--favourable OUTCOME] [--format text|json] [--repo DIR]",
  async run(args, terminal) {
    const names = [...sourceOptions, "profile", "from", "to", "rule", "threshold", "ids", "favourable"];
    const options = parseOptions(args, names, ["text", "json"]);
    if (options.positionals.length > 0) throw new UsageError("impact takes options alone.");
    const file = options.value("profile");
    if (file !== void 0) demandAlone(options);
    const question = await questionOf(options, terminal);
    if (file !== void 0) {
      const profile2 = profileIn(file, terminal);
      const { logs, suppressedBelow } = profile2;
      const source = { kind: "profile", logs: [...logs].toSorted(), suppressedBelow };
      return answer(
        question,
        { source, damaged: [], mend: "" },
        inProfile(profile2, question.moved),
        options,
        terminal
      );
    }
    const span = spanOf2(options);
    return withEngine(options, terminal, async (engine) => {
      const logs = engine.origin === void 0 ? [] : [engine.origin];
      const source = { kind: "log", logs, suppressedBelow: 0 };
      const { damaged, mend } = engine;
      const asked = await consideredInLog(engine, question.moved, span);
      const code = answer(question, { source, damaged, mend }, asked, options, terminal);
      const ids = options.value("ids");
      if (ids !== void 0) await writeIds(ids, flippedIds(engine, question.moved, span), terminal);
      return code;
    });
  }
};
function demandAlone(options) {
  const other = [...sourceOptions, "ids"].find((name) => options.value(name) !== void 0);
  if (other !== void 0)
    throw new UsageError(
      `--${other} asks the log; a profile has neither ids nor times. Leave out one of them.`
    );
}
async function questionOf(options, terminal) {
  const [from, to] = [options.value("from"), options.value("to")];
  const [rule, threshold] = [options.value("rule"), options.value("threshold")];
  if (to !== void 0 && from !== void 0 && rule === void 0 && threshold === void 0) {
    const { objectiveNamed } = await Promise.resolve().then(() => __toESM(require("./governed.js"), 1));
    const before = await objectiveNamed(from, options, terminal);
    const after = await objectiveNamed(to, options, terminal);
    return { moved: rulesMoved(before, after), to: after };
  }
  if (rule === void 0 || threshold === void 0 || to !== void 0)
    throw new UsageError("Ask by --from OBJ\u2026 and --to OBJ\u2026, or by --rule NAME and --threshold X.");
  const decimal = parseDecimal(threshold);
  if (decimal === void 0) throw new UsageError("--threshold must be a decimal number such as 0.58.");
  const version = from === void 0 ? void 0 : parseVersion(from);
  if (from !== void 0 && version === void 0)
    throw new UsageError(`${from} is not an objective version such as OBJ.credit.v1.3.`);
  return { moved: { rule, threshold: decimal, objectiveVersion: version?.id }, to: void 0 };
}
function rulesMoved(before, after) {
  const rules = before.decisionRules.flatMap((one) => {
    const same = after.decisionRules.find(({ name, score }) => name === one.name && score === one.score);
    return same === void 0 ? [] : [{ before: scoreRule(one), after: scoreRule(same) }];
  });
  if (rules.length === 0)
    throw new UsageError(
      `${before.version.id} and ${after.version.id} have no decision rule of the same name and score: nothing can be compared.`
    );
  return { objectiveVersion: before.version.id, rules };
}
function inProfile(profile2, moved) {
  if ("rules" in moved) {
    const { objectiveVersion: objectiveVersion2, rules } = moved;
    return rules.map((both) => ({
      ...both,
      objectiveVersion: objectiveVersion2,
      considered: profile2.considered(
        (logged) => logged.objectiveVersion === objectiveVersion2 && logged.name === both.before.name ? both : void 0
      )
    }));
  }
  const { rule, threshold, objectiveVersion } = moved;
  return profile2.rulesOf().filter((one) => one.name === rule).filter((one) => objectiveVersion === void 0 || isSameVersion(objectiveVersion, one.objectiveVersion)).map((before) => {
    const both = { before, after: withThreshold(before, threshold) };
    const key = ruleKey(before);
    return {
      ...both,
      objectiveVersion: before.objectiveVersion,
      considered: profile2.considered((logged) => ruleKey(logged) === key ? both : void 0)
    };
  });
}
function answer({ moved, to }, from, asked, options, terminal) {
  if (asked.length === 0 && from.damaged.length === 0)
    throw new UsageError(`No decision was taken by a rule ${"rule" in moved ? moved.rule : ""}.`);
  const favourable = options.value("favourable");
  const impacts = asked.toSorted((a, b) => a.objectiveVersion < b.objectiveVersion ? -1 : 1).map(({ before, after, objectiveVersion, considered }) => {
    const told = impactOf(before, after, considered, favourable);
    const constraints = to === void 0 ? [] : constraintImpacts(to, told, considered.transitions);
    return { objectiveVersion, toObjectiveVersion: to?.version.id, impact: told, constraints };
  });
  const whole = { ...from, impacts };
  terminal.out(options.value("format") === "json" ? impactJson(whole) : impactText(whole));
  const broken2 = to === void 0 ? [] : impacts.flatMap(({ constraints }) => breakFindings(to, constraints));
  if (broken2.length > 0) terminal.err(findingsText(broken2, 1));
  const isEmpty = impacts.every(({ impact: { decisions } }) => decisions === 0);
  return hasErrors(broken2) || from.damaged.length > 0 || isEmpty ? exit.findings : exit.fine;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  affected,
  impact,
  profile,
  profileIn
});
