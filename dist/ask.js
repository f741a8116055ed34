var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var import_node_path4 = require("node:path");

// src/engine/engine.ts
var EngineFault = class extends Error {
  constructor(message, cause) {
    super(message, cause === void 0 ? {} : { cause });
    this.name = "EngineFault";
  }
};

// src/engine/sql.ts
function textValue(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function isOneOf(column, texts) {
  return texts.length === 0 ? "1 = 0" : `${column} IN (${texts.map(textValue).join(", ")})`;
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
function nearestDouble(text) {
  return `TRY_CAST(${text} AS DOUBLE)`;
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
  const text = decimal.value.toFixed();
  return text === "-0" ? "0" : text;
}
function decimalOf(text) {
  const decimal = parseDecimal(text);
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
function segmentsOf(json) {
  return json == null ? {} : JSON.parse(json);
}
function isOfDomain(domain) {
  return `starts_with(objective_version, ${textValue(`OBJ.${domain}.v`)})`;
}
async function* aggregatesIn(engine) {
  const sql = `SELECT aggregates FROM ${engine.relation} AS record WHERE kind = 'aggregate' AND aggregates IS NOT NULL`;
  for await (const [json] of engine.rows(sql)) yield* JSON.parse(json);
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
  const versions = /* @__PURE__ */ new Map();
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
    versions.set(name, plan.versionOf(rule));
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
    const objectiveVersion = fixed2 ?? versions.get(name);
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
  const columns = [
    "id",
    "segments",
    "outcome",
    `${DAY} AS day`,
    "score",
    `${nearestDouble("score")} AS value`
  ];
  return `SELECT ${[...columns, ...limits, rule].join(", ")} FROM ${relation} AS record WHERE ${conditions}`;
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
    const counted3 = {
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
    if (!isWhole) yield counted3;
    const known4 = left.get(key)?.count ?? 0;
    left.set(key, {
      ...counted3,
      isOverridden: false,
      groundTruth: void 0,
      remediation: void 0,
      count: isWhole ? known4 + counted3.count : known4 - counted3.count
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
  const columns = [...more, `${DAY} AS day`, "segments", "outcome", "detail"];
  return `SELECT ${columns.join(", ")} FROM ${relation} AS record WHERE ${where.join(" AND ")}`;
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
      const member = `${JSON.stringify(touched.name)}:${JSON.stringify(touched.version)}`;
      const says = ["{", ","].map((before) => `strpos(constraint_versions, ${textValue(before + member)}) > 0`).join(" OR ");
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
      const read2 = (0, import_node_fs.readSync)(descriptor, bytes, length, bytes.length - length, null);
      if (read2 === 0) break;
      length += read2;
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
  const all = models.flatMap(({ model, runs: runs2 }) => upstream(model, runs2));
  const named3 = all.flatMap(
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
  const words = after === "not-told" ? "not told by these decisions" : `would ${after === "holds" ? "hold" : "BREAK"}`;
  return before === after || before === "not-told" ? words : `${words} (${before} now)`;
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
  const all = rows.map((row) => Array.from(widths, (_, at) => row[at] ?? ""));
  return all.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join("  ")}`.trimEnd());
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
  const { asked, damaged, models, unregistered, decisions, open, remediated, of_open: ofOpen } = answer2;
  const lines = [
    `${asked.name} (${asked.kind.replace("-", " ")})`,
    ...models.map(
      ({ model_name, model_version, way }) => `  ${model_name} ${model_version}${way.length === 0 ? "" : `  by ${way.join(" \u2190 ")}`}`
    ),
    "",
    `${decisions} decisions, ${open} of them open`,
    ...Object.entries(remediated).map(([action, count]) => `  ${count} ${action}`)
  ];
  if (answer2.only_counted > 0)
    lines.push(`  ${answer2.only_counted} of the open ones are only counted, and have no id`);
  if (open > 0) {
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
var sourceOptions = ["log", "engine", "since", "until"];
async function withEngine(options, terminal, ask) {
  const { openEngine } = await Promise.resolve().then(() => __toESM(require("./engine.js"), 1));
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

// src/command/ask/write-ids.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

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

// src/command/ask/write-ids.ts
async function writeIds(file, ids, terminal) {
  const path = (0, import_node_path.resolve)(terminal.folder, file);
  let descriptor;
  try {
    descriptor = (0, import_node_fs2.openSync)(path, "wx", 384);
  } catch (error) {
    if (error.code === "EEXIST") throw new UsageError(`${file} is there already.`);
    throw new UnreadableFile(file, error);
  }
  let count = 0;
  try {
    for await (const id of ids) {
      (0, import_node_fs2.writeSync)(descriptor, `${id}
`);
      count += 1;
    }
  } catch (error) {
    (0, import_node_fs2.unlinkSync)(path);
    throw error;
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
  return count;
}

// src/command/options.ts
var import_node_util = require("node:util");
var import_node_path3 = require("node:path");

// src/files/repository-root.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");
function findRoot(from) {
  for (let folder = (0, import_node_path2.resolve)(from); ; folder = (0, import_node_path2.dirname)(folder)) {
    if ((0, import_node_fs3.existsSync)((0, import_node_path2.join)(folder, ".git"))) return folder;
    if ((0, import_node_path2.dirname)(folder) === folder) return (0, import_node_path2.resolve)(from);
  }
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
  const [, date = "", hour, minute, second, fraction2 = "", , sign, offsetHour = "0", offsetMinute = "0"] = match;
  const day = date === read.date ? read.day : dayOf(date);
  if (day === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return void 0;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 6e4 * (sign === "-" ? -1 : 1);
  const millisecond = Number(fraction2.slice(1, 4).padEnd(3, "0"));
  return day + Number(hour) * 36e5 + Number(minute) * 6e4 + Number(second) * 1e3 + millisecond - offset;
}
var written = { day: Number.NaN, text: "" };

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
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.name === "h") {
      throw new UsageError(
        `${token.rawName} says how a command is used when it is all that follows the command.`
      );
    }
    if (!known4.includes(token.name)) {
      throw new UsageError(`Unknown option ${token.rawName}. ${didYouMean(token.name, known4) ?? ""}`.trim());
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
  return repo === void 0 ? findRoot(terminal.folder) : (0, import_node_path3.resolve)(terminal.folder, repo);
}

// src/command/span.ts
function spanOf(options) {
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
    const span = spanOf(options);
    const among = amongOf(options, terminal);
    const { touched, models, registered } = await trace(kind, name, options, terminal);
    return withEngine(options, terminal, async (engine) => {
      const notBy = touched.kind === "models" ? touched.models : [];
      const asked = { touched, span, among, notBy };
      const rows = [];
      for await (const row of touchedIn(engine, asked)) rows.push(row);
      if (rows.length === 0 && engine.damaged.length === 0) {
        const { demandKnown } = await Promise.resolve().then(() => __toESM(require("./governed.js"), 1));
        await demandKnown(touched, name, engine, rootOf(options, terminal));
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
    const versions = spellingsOf(versionNamed(name));
    return { touched: { kind, versions }, models: [], registered: void 0 };
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
  const registered = await registeredModels(rootOf(options, terminal));
  const models = affectedModels(registered.models, { kind, name: what, version });
  if (models.length === 0) {
    const hint = didYouMean(name, ingredientsOf(registered.models, kind)) ?? "";
    throw new UsageError(
      `No registered model was made with the ${kind.replace("-", " ")} ${name}. ${hint}`.trim()
    );
  }
  return { touched: { kind: "models", models }, models, registered };
}
function named(kind, text) {
  const at = text.lastIndexOf("@");
  if (at <= 0 || at === text.length - 1)
    throw new UsageError(`--${kind} is named with its version, as NAME@VERSION.`);
  return [text.slice(0, at), text.slice(at + 1)];
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
  const text = new TextDecoder().decode(readRegularFile((0, import_node_path4.resolve)(terminal.folder, file)));
  const ids = [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
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
  const open = rows.filter(({ remediation }) => remediation === void 0);
  const names = [...new Set(open.flatMap(({ segments }) => Object.keys(segments)))].toSorted();
  return {
    decisions: total(rows),
    open: total(open),
    remediated: countsBy(rows, ({ remediation }) => remediation),
    only_counted: total(open.filter(({ detail }) => detail === "aggregate")),
    of_open: {
      days: countsBy(open, ({ day }) => day),
      outcomes: countsBy(open, ({ outcome: outcome2 }) => outcome2),
      overridden: total(open.filter(({ isOverridden }) => isOverridden)),
      ground_truth: countsBy(open, ({ groundTruth }) => groundTruth),
      segments: Object.fromEntries(
        names.map((name) => [
          name,
          countsBy(open, ({ segments }) => Object.hasOwn(segments, name) ? segments[name] : void 0)
        ])
      )
    }
  };
}
function total(rows) {
  return rows.reduce((sum2, { count }) => sum2 + count, 0);
}
function countsBy(rows, keyOf) {
  const counts = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = keyOf(row);
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
var held = {
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
  return `${figure(constraint, worst)}${among}, ${held[constraint.operator]} ${bound(constraint)}.`;
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
  const measured = samples === void 0 ? "an unknown number of samples" : counted(samples, "sample");
  return `${figure(constraint, worst)}, measured on ${measured}; at least ${constraint.minSamples} are needed${andMore(count)}.`;
}
function vanishedSentence(metric, gone) {
  const names = gone.slice(0, SAID).map(({ target, slice }) => `${target}=${slice}`);
  const more = gone.length > SAID ? ` and ${counted(gone.length - SAID, "more slice")}` : "";
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
  return count === 1 ? "" : `, and so ${count === 2 ? "is" : "are"} ${counted(count - 1, "more slice")}`;
}
function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

// src/objective/target.ts
var CROSS = "*";
function segmentsOf2(target, declared) {
  if (declared.has(target) || !target.includes(CROSS)) return [target];
  return target.split(CROSS).toSorted();
}

// src/promotion/coverage.ts
var ANY = "(any)";
function gapsIn(target, rows, { slicesOf: slicesOf2, isDistinct }, base, declared) {
  const all = slicesOf2.get(target);
  if (isDistinct && rows.length === all?.size && base.length === 0 && segmentsOf2(target, declared).length === 1)
    return [];
  const here = /* @__PURE__ */ new Set();
  for (const { slice } of rows) if (slice !== void 0) here.add(slice);
  const found = /* @__PURE__ */ new Map();
  const miss = (slice, before) => {
    if (!here.has(slice) && !found.has(slice)) found.set(slice, { slice, before });
  };
  for (const slice of all ?? []) miss(slice);
  for (const slice of uncrossed(target, here, slicesOf2, declared)) miss(slice);
  for (const { file, slicesOf: had } of base) for (const slice of had?.get(target) ?? []) miss(slice, file);
  return [...found.values()];
}
function uncrossed(target, here, slicesOf2, declared) {
  const segments = segmentsOf2(target, declared);
  if (segments.length === 1) return [];
  const crossed = [...here].map((slice) => slice.split(CROSS));
  return segments.flatMap((segment, position) => {
    const occurring = new Set(crossed.map((slices) => slices[position]));
    const missing = [...slicesOf2.get(segment) ?? []].filter((slice) => !occurring.has(slice));
    return missing.map((slice) => segments.map((_, index) => index === position ? slice : ANY).join(CROSS));
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
  const half = Z * Math.sqrt(rate * (1 - rate) / denominator + spread / denominator / 4) / (1 + spread);
  return {
    rate,
    low: numerator === 0 ? 0 : centre - half,
    high: numerator === denominator ? 1 : centre + half
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
  const counted3 = rows.filter(isCounted);
  const problems = rows.filter((row) => !isCounted(row)).map(
    (row) => `${of} is reported for ${place(row)} without the counts of a rate, from which ${metric} is derived.`
  );
  if (rows.length < 2) {
    problems.push(
      `${of} is reported for ${place(rows[0])} alone, so that there is nothing to compare it with.`
    );
  }
  const reference = referenceOf(counted3, wanted);
  if (reference === void 0) {
    problems.push(`${of} is not reported for ${rows[0]?.segment}=${wanted}, with which all are compared.`);
    return { figures: [], problems };
  }
  if (kind === "impact_ratio" && reference.counts.numerator === 0) {
    problems.push(`${of} is 0 for ${place(reference)}, with which all are compared: no ratio can be told.`);
    return { figures: [], problems };
  }
  return { figures: counted3.map((row) => figureOf(kind, metric, row, reference)), problems };
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
function rowsOf({ byMetric }, metric, segment) {
  return byMetric.get(metric)?.get(segment) ?? [];
}
function sortRows(rows) {
  const byMetric = /* @__PURE__ */ new Map();
  const slicesOf2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    valueAt(valueAt(byMetric, row.metric, newMap), row.segment, newList).push(row);
    if (row.segment === void 0 || row.slice === void 0) continue;
    valueAt(slicesOf2, row.segment, newSet).add(row.slice);
  }
  const isSampled = rows.every(({ samples }) => samples !== void 0);
  return { count: rows.length, byMetric, slicesOf: slicesOf2, isDistinct: false, isSampled };
}
var newMap = () => /* @__PURE__ */ new Map();
var newList = () => [];
var newSet = () => /* @__PURE__ */ new Set();
function valueAt(map, key, empty) {
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
    for (let number = ranges[range]; number < ranges[range + 1]; number++) {
      const value = absolute ? Math.abs(nearest2[number]) : nearest2[number];
      const isBelow = value < limit;
      if (isBelow || value > limit) {
        const holds2 = isBelow === isCeiling && value >= least;
        const share = shares[samples[number] < fewest ? "insufficient" : holds2 ? "pass" : "fail"];
        if (share !== void 0 && (isCeiling ? value <= share.nearest : value >= share.nearest)) {
          share.count += 1;
          continue;
        }
      }
      addFigure(shares, constraint, row(number), value);
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
  const rows = rowsOf(reported, metricRead(constraint), segment);
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
function explainUnreported(constraint, missing, report, objective) {
  if (missing.length === 0) return void 0;
  const { metric } = constraint;
  const reported = reportedIn(report).byMetric.get(metric);
  if (reported === void 0) return unreportedMetric(constraint, report, objective);
  const segments = new Set([...reported.keys()].flatMap((segment) => segment ?? []));
  const sentences = missing.slice(0, SAID2).map(({ target, slice }) => {
    if (slice !== void 0)
      return `${metric} is not reported for ${target}=${slice}, which other metrics are.`;
    if (target === "all") return `${metric} is not reported overall, only for ${[...segments].join(", ")}.`;
    return `${metric} is not reported for any slice of ${target}${askSegment(target, segments, objective)}`;
  });
  if (missing.length > SAID2) sentences.push(`${missing.length - SAID2} more are not reported.`);
  const wanted = missing.slice(0, SAID2).map(({ target, slice }) => slice === void 0 ? target : `${target}=${slice}`);
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
    ...constraint.appliesTo.every((target) => target === "all") ? [] : unreadable(base)
  ];
  const tally = tallyOf(
    constraint,
    targets.map((one) => one.figures)
  );
  const { pass: held2, fail: violated, insufficient } = tally;
  const isHeld = held2 !== void 0 && violated === void 0 && insufficient === void 0 && lacks.length === 0 && problems.length === 0;
  const { message, mend, row } = isHeld ? { message: holdsSentence(constraint, held2), mend: void 0, row: held2.worst } : explainBroken(constraint, tally, lacks, problems, report, objective);
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
  const missing = lacks.filter(({ status }) => status === "missing");
  const gone = lacks.filter(({ status }) => status === "vanished");
  const unreported = explainUnreported(asRead(constraint), missing, report, objective);
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
function unreadable(base) {
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
function compared(counted3) {
  const rows = counted3.map(([group, counts]) => approvalRow(counts, "segment", group));
  const figures = (kind) => rows.length < 2 ? [] : derive({ kind, of: APPROVAL_RATE, reference: "highest" }, kind, rows).figures;
  const [ratios, gaps] = [figures("impact_ratio"), figures("gap")];
  const of = (list, group) => {
    const figure2 = list.find(({ slice }) => slice === group);
    return figure2 === void 0 ? void 0 : { value: figure2.value.text, interval: figure2.derived?.interval };
  };
  return new Map(
    counted3.map(([group, counts]) => [
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

// src/command/profile.ts
var import_node_path6 = require("node:path");

// generated/profile-validators.js
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
var decisionProfileFrame = validate52;
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
function validate53(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern3.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
function validate55(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern4.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$", "u");
function validate57(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern5.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$", "u");
function validate59(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern6.test(data)) {
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
var pattern9 = new RegExp("^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$", "u");
function validate63(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern9.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var func0 = require_equal().default;
var pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate52(data, { instancePath = "" } = {}) {
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
      if (!validate53(data.digest, { instancePath: instancePath + "/digest" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
      if (!validate55(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.logs !== void 0) {
      let data3 = data.logs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate57(data3[i0], { instancePath: instancePath + "/logs/" + i0 })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data3[i1], data3[j0])) {
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
          if (!pattern6.test(key1)) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/without_score", schemaPath: "#/properties/without_score/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data6) {
          if (pattern6.test(key2)) {
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
              if (!validate57(data10.name, { instancePath: instancePath + "/rules/" + i2 + "/name" })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data10.score !== void 0) {
              if (!validate57(data10.score, { instancePath: instancePath + "/rules/" + i2 + "/score" })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
              if (!validate63(data10.threshold, { instancePath: instancePath + "/rules/" + i2 + "/threshold" })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data10.outcome !== void 0) {
              if (!validate57(data10.outcome, { instancePath: instancePath + "/rules/" + i2 + "/outcome" })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data10.otherwise !== void 0) {
              if (!validate57(data10.otherwise, { instancePath: instancePath + "/rules/" + i2 + "/otherwise" })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data10.days !== void 0) {
              let data18 = data10.days;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (const key4 in data18) {
                  if (!pattern10.test(key4)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/days", schemaPath: "#/properties/rules/items/properties/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                    errors++;
                  }
                }
                for (const key5 in data18) {
                  if (pattern10.test(key5)) {
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
                      if (!validate57(data21.outcome, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/outcome" })) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
                          if (!pattern5.test(key7)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/segments", schemaPath: "#/properties/rules/items/properties/cells/items/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                            errors++;
                          }
                        }
                        for (const key8 in data23) {
                          if (pattern5.test(key8)) {
                            if (!validate57(data23[key8], { instancePath: instancePath + "/rules/" + i2 + "/cells/" + i3 + "/segments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
  validate52.errors = vErrors;
  return errors === 0;
}
function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
decisionProfileFrame.keys = { "#": ["digest", "format", "domain", "logs", "suppressed_below", "without_score", "scores", "rules"], "#/properties/rules/items": ["objective_version", "name", "score", "operator", "threshold", "outcome", "otherwise", "days", "cells"], "#/properties/rules/items/properties/cells/items": ["outcome", "segments", "counts"] };

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
  Object.values(forms).map((form2) => [form2.pattern, form2.words])
);

// src/governance/digest.ts
var import_node_crypto = require("node:crypto");
function sha256(content) {
  return (0, import_node_crypto.createHash)("sha256").update(content).digest("hex");
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
    const { counts } = runs2;
    let total3 = 0;
    let end = 0;
    for (let at = 0; at < counts.length; at += 1) {
      const count = counts[at];
      if (count > 0) {
        end += 1;
        total3 += count;
      } else end -= count;
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
    for (const version of versions) withoutScore += this.withoutScore.get(version) ?? 0;
    return { transitions, days, withoutScore };
  }
  /** All that it counts, in one order. */
  toParts() {
    const scores = /* @__PURE__ */ new Set();
    for (const { score } of this.entries()) scores.add(score);
    const byText = ([a], [b]) => compareText(a, b);
    return {
      scores: [...scores].map(decimalOf).toSorted(compareDecimals).map(({ text }) => text),
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
  const transitions = [];
  let at = 0;
  let place2 = 0;
  for (const { end, before, after } of steps) {
    let found = 0;
    for (; place2 < end && at < counts.length; at += 1) {
      const count = counts[at];
      if (count > 0) {
        found += count;
        place2 += 1;
      } else place2 -= count;
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
  const json = JSON.stringify;
  const head = [
    `"format":"tracegate-profile/1"`,
    `"domain":${json(profile2.domain)}`,
    `"logs":${json([...profile2.logs].toSorted())}`,
    `"suppressed_below":${profile2.suppressedBelow}`,
    `"without_score":${json(sortedRecord(profile2.withoutScore))}`,
    `"scores":${json(scores)}`
  ];
  const ruleTexts = rules.map(({ rule, days, cells }) => {
    const fields = json({
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
      ({ outcome: outcome2, segments, counts }) => json({ outcome: outcome2, segments: Object.fromEntries(segments), counts: runs(counts, place2) })
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
function readProfile(text, validate) {
  const [line = "", digest] = FIRST_LINE.exec(text) ?? [];
  if (digest === void 0) return "It does not start with the digest of a profile.";
  if (sha256(text.slice(line.length)) !== digest)
    return "Its digest is not that of its content: it was changed after it was written.";
  let file;
  try {
    file = JSON.parse(text);
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
    let counted3 = 0;
    for (const { outcome: outcome2, segments, counts } of cells)
      counted3 += profile2.addRuns({ rule, outcome: outcome2, segments }, { scores: file.scores, counts });
    const byDay = Object.entries(days);
    for (const [day, count] of byDay) profile2.addDay(rule, day, count);
    if (byDay.reduce((sum2, [, count]) => sum2 + count, 0) !== counted3)
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
  const versions = await decidingObjectives(engine);
  return [...new Set(versions.map(domainOf))].toSorted();
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

// src/store/durable.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");

// src/files/synced.ts
var import_node_fs4 = require("node:fs");
function syncFolder(path) {
  withDescriptor(path, "r", void 0, () => void 0);
}
function writeSynced(path, content, flags, mode) {
  withDescriptor(path, flags, mode, (descriptor) => (0, import_node_fs4.writeFileSync)(descriptor, content));
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
function replaceFile(path, content) {
  const draft = writeDraft(path, content);
  orRemove(draft, () => (0, import_node_fs5.renameSync)(draft, path));
  syncFolder((0, import_node_path5.dirname)(path));
}
function writeDraft(path, content) {
  const draft = `${path}.${(0, import_node_crypto2.randomBytes)(6).toString("hex")}.tmp`;
  orRemove(draft, () => writeSynced(draft, content, "wx", 384));
  return draft;
}
function orRemove(draft, use) {
  try {
    use();
  } catch (error) {
    (0, import_node_fs5.rmSync)(draft, { force: true });
    throw error;
  }
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
    const made = options.values("merge").length > 0 ? merged(options, terminal) : await counted2(options, terminal);
    if (made === void 0) return exit.findings;
    const told = made.suppress(Math.max(least, made.suppressedBelow));
    const text = profileText(told);
    replaceFile((0, import_node_path6.resolve)(terminal.folder, out), text);
    terminal.out(`${out}: ${told.total} decisions of ${told.domain}, ${text.length} bytes.
`);
    return exit.fine;
  }
};
function leastOf(options) {
  const text = options.value("suppress-below") ?? "0";
  if (!/^\d{1,6}$/.test(text))
    throw new UsageError("--suppress-below must be a whole number of decisions, at most 999999.");
  return Number(text);
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
    const text = profileText(one);
    const same = seen.get(text);
    if (same !== void 0 && one.total > 0)
      throw new UsageError(`${same} and ${files[at]} are one profile: its decisions would be counted twice.`);
    seen.set(text, files[at]);
  }
}
function counted2(options, terminal) {
  const span = spanOf(options);
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
  const bytes = readRegularFile((0, import_node_path6.resolve)(terminal.folder, file));
  if (bytes.byteLength > PROFILE_LIMIT_BYTES)
    throw new UsageError(`${file} is larger than a profile may be.`);
  const read2 = readProfile(new TextDecoder().decode(bytes), decisionProfileFrame);
  if (typeof read2 === "string")
    throw new UsageError(`${file} is no decision profile: ${read2} Write it again with tracegate profile.`);
  return read2;
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
    const span = spanOf(options);
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
