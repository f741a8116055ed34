"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = __commonJS({
  "node_modules/tunnel/lib/tunnel.js"(exports2) {
    "use strict";
    var net = require("net");
    var tls = require("tls");
    var http2 = require("http");
    var https2 = require("https");
    var events = require("events");
    var assert = require("assert");
    var util = require("util");
    exports2.httpOverHttp = httpOverHttp2;
    exports2.httpsOverHttp = httpsOverHttp2;
    exports2.httpOverHttps = httpOverHttps2;
    exports2.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http2.request;
      return agent;
    }
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http2.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https2.request;
      return agent;
    }
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https2.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function TunnelingAgent(options) {
      var self2 = this;
      self2.options = options || {};
      self2.proxyOptions = self2.options.proxy || {};
      self2.maxSockets = self2.options.maxSockets || http2.Agent.defaultMaxSockets;
      self2.requests = [];
      self2.sockets = [];
      self2.on("free", function onFree(socket, host, port, localAddress) {
        var options2 = toOptions(host, port, localAddress);
        for (var i = 0, len = self2.requests.length; i < len; ++i) {
          var pending = self2.requests[i];
          if (pending.host === options2.host && pending.port === options2.port) {
            self2.requests.splice(i, 1);
            pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy();
        self2.removeSocket(socket);
      });
    }
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
      var self2 = this;
      var options = mergeOptions({ request: req }, self2.options, toOptions(host, port, localAddress));
      if (self2.sockets.length >= this.maxSockets) {
        self2.requests.push(options);
        return;
      }
      self2.createSocket(options, function(socket) {
        socket.on("free", onFree);
        socket.on("close", onCloseOrRemove);
        socket.on("agentRemove", onCloseOrRemove);
        req.onSocket(socket);
        function onFree() {
          self2.emit("free", socket, options);
        }
        function onCloseOrRemove(err) {
          self2.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
      });
    };
    TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
      var self2 = this;
      var placeholder = {};
      self2.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self2.proxyOptions, {
        method: "CONNECT",
        path: options.host + ":" + options.port,
        agent: false,
        headers: {
          host: options.host + ":" + options.port
        }
      });
      if (options.localAddress) {
        connectOptions.localAddress = options.localAddress;
      }
      if (connectOptions.proxyAuth) {
        connectOptions.headers = connectOptions.headers || {};
        connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
      }
      debug2("making CONNECT request");
      var connectReq = self2.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = false;
      connectReq.once("response", onResponse);
      connectReq.once("upgrade", onUpgrade);
      connectReq.once("connect", onConnect);
      connectReq.once("error", onError);
      connectReq.end();
      function onResponse(res) {
        res.upgrade = true;
      }
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      function onConnect(res, socket, head) {
        connectReq.removeAllListeners();
        socket.removeAllListeners();
        if (res.statusCode !== 200) {
          debug2(
            "tunneling socket could not be established, statusCode=%d",
            res.statusCode
          );
          socket.destroy();
          var error2 = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self2.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug2("got illegal response body from proxy");
          socket.destroy();
          var error2 = new Error("got illegal response body from proxy");
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self2.removeSocket(placeholder);
          return;
        }
        debug2("tunneling connection has established");
        self2.sockets[self2.sockets.indexOf(placeholder)] = socket;
        return cb(socket);
      }
      function onError(cause) {
        connectReq.removeAllListeners();
        debug2(
          "tunneling socket could not be established, cause=%s\n",
          cause.message,
          cause.stack
        );
        var error2 = new Error("tunneling socket could not be established, cause=" + cause.message);
        error2.code = "ECONNRESET";
        options.request.emit("error", error2);
        self2.removeSocket(placeholder);
      }
    };
    TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos === -1) {
        return;
      }
      this.sockets.splice(pos, 1);
      var pending = this.requests.shift();
      if (pending) {
        this.createSocket(pending, function(socket2) {
          pending.request.onSocket(socket2);
        });
      }
    };
    function createSecureSocket(options, cb) {
      var self2 = this;
      TunnelingAgent.prototype.createSocket.call(self2, options, function(socket) {
        var hostHeader = options.request.getHeader("host");
        var tlsOptions = mergeOptions({}, self2.options, {
          socket,
          servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
        });
        var secureSocket = tls.connect(0, tlsOptions);
        self2.sockets[self2.sockets.indexOf(socket)] = secureSocket;
        cb(secureSocket);
      });
    }
    function toOptions(host, port, localAddress) {
      if (typeof host === "string") {
        return {
          host,
          port,
          localAddress
        };
      }
      return host;
    }
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides === "object") {
          var keys = Object.keys(overrides);
          for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            if (overrides[k] !== void 0) {
              target[k] = overrides[k];
            }
          }
        }
      }
      return target;
    }
    var debug2;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
      debug2 = function() {
        var args = Array.prototype.slice.call(arguments);
        if (typeof args[0] === "string") {
          args[0] = "TUNNEL: " + args[0];
        } else {
          args.unshift("TUNNEL:");
        }
        console.error.apply(console, args);
      };
    } else {
      debug2 = function() {
      };
    }
    exports2.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = __commonJS({
  "node_modules/tunnel/index.js"(exports2, module2) {
    module2.exports = require_tunnel();
  }
});

// unused:undici
var undici_exports = {};
__export(undici_exports, {
  ProxyAgent: () => ProxyAgent,
  fetch: () => fetch
});
function fetch() {
  throw new Error("undici is left out of this bundle");
}
var ProxyAgent;
var init_undici = __esm({
  "unused:undici"() {
    ProxyAgent = class {
    };
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports2, module2) {
    "use strict";
    var debug2 = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module2.exports = debug2;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports2, module2) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module2.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports2, module2) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug2 = require_debug();
    exports2 = module2.exports = {};
    var re = exports2.re = [];
    var safeRe = exports2.safeRe = [];
    var src = exports2.src = [];
    var safeSrc = exports2.safeSrc = [];
    var t = exports2.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value2) => {
      for (const [token, max] of safeRegexReplacements) {
        value2 = value2.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value2;
    };
    var createToken = (name, value2, isGlobal) => {
      const safe = makeSafeRegex(value2);
      const index = R++;
      debug2(name, index, value2);
      t[name] = index;
      src[index] = value2;
      safeSrc[index] = safe;
      re[index] = new RegExp(value2, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports2.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports2.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports2.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports2, module2) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions2 = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module2.exports = parseOptions2;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports2, module2) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module2.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports2, module2) {
    "use strict";
    var debug2 = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions2 = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer2 = class _SemVer {
      constructor(version2, options) {
        options = parseOptions2(options);
        if (version2 instanceof _SemVer) {
          if (version2.loose === !!options.loose && version2.includePrerelease === !!options.includePrerelease) {
            return version2;
          } else {
            version2 = version2.version;
          }
        } else if (typeof version2 !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version2}".`);
        }
        if (version2.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug2("SemVer", version2, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version2.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version2}`);
        }
        this.raw = version2;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug2("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug2("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug2("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module2.exports = SemVer2;
  }
});

// node_modules/semver/functions/inc.js
var require_inc = __commonJS({
  "node_modules/semver/functions/inc.js"(exports2, module2) {
    "use strict";
    var SemVer2 = require_semver();
    var inc2 = (version2, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer2(
          version2 instanceof SemVer2 ? version2.version : version2,
          options
        ).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module2.exports = inc2;
  }
});

// node_modules/bottleneck/light.js
var require_light = __commonJS({
  "node_modules/bottleneck/light.js"(exports2, module2) {
    (function(global2, factory) {
      typeof exports2 === "object" && typeof module2 !== "undefined" ? module2.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports2, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load = function(received, defaults2, onto = {}) {
        var k, ref, v;
        for (k in defaults2) {
          v = defaults2[k];
          onto[k] = (ref = received[k]) != null ? ref : v;
        }
        return onto;
      };
      var overwrite = function(received, defaults2, onto = {}) {
        var k, v;
        for (k in received) {
          v = received[k];
          if (defaults2[k] !== void 0) {
            onto[k] = v;
          }
        }
        return onto;
      };
      var parser = {
        load,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value2) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value: value2,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value2;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value2 = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value2;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results2;
          node = this._first;
          results2 = [];
          while (node != null) {
            results2.push((ref = node, node = node.next, ref.value));
          }
          return results2;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results2;
          node = this._first;
          results2 = [];
          while (node != null) {
            results2.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results2;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name, cb) => {
            return this._addListener(name, "many", cb);
          };
          this.instance.once = (name, cb) => {
            return this._addListener(name, "once", cb);
          };
          this.instance.removeAllListeners = (name = null) => {
            if (name != null) {
              return delete this._events[name];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name, status, cb) {
          var base;
          if ((base = this._events)[name] == null) {
            base[name] = [];
          }
          this._events[name].push({ cb, status });
          return this.instance;
        }
        listenerCount(name) {
          if (this._events[name] != null) {
            return this._events[name].length;
          } else {
            return 0;
          }
        }
        async trigger(name, ...args) {
          var e, promises3;
          try {
            if (name !== "debug") {
              this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (this._events[name] == null) {
              return;
            }
            this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises3 = this._events[name].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error2) {
                e2 = error2;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises3)).find(function(x) {
              return x != null;
            });
          } catch (error2) {
            e = error2;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results2;
            results2 = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results2.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results2;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list) {
            return list.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list;
          for (j = 0, len = arr.length; j < len; j++) {
            list = arr[j];
            if (list.length > 0) {
              return list;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error: error2, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error2 != null ? error2 : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status;
          status = this._states.jobStatus(this.options.id);
          if (!(status === expected || expected === "DONE" && status === null)) {
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run2, free) {
          var error2, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error2 = error1;
            return this._onFailure(error2, eventInfo, clearGlobalState, run2, free);
          }
        }
        doExpire(clearGlobalState, run2, free) {
          var error2, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error2 = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error2, eventInfo, clearGlobalState, run2, free);
        }
        async _onFailure(error2, eventInfo, clearGlobalState, run2, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error2, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run2(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error2);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now, reservoir;
              now = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve, reject) {
            return setTimeout(resolve, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          await this.yieldLoop();
          parser$2.overwrite(options, options, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          await this.yieldLoop();
          now = Date.now();
          return this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait;
          await this.yieldLoop();
          now = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait = Math.max(this._nextRequest - now, 0);
            this._nextRequest = now + wait + this.storeOptions.minTime;
            return {
              success: true,
              wait,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
          if (blocked) {
            this._unblockTime = now + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          current = this._jobs[id];
          next = current + 1;
          if (current != null && next < this.status.length) {
            this.counts[current]--;
            this.counts[next]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results2, v;
          if (status != null) {
            pos = this.status.indexOf(status);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results2 = [];
            for (k in ref) {
              v = ref[k];
              if (v === pos) {
                results2.push(k);
              }
            }
            return results2;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => {
            acc[this.status[i]] = v;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error2, reject, resolve, returned, task;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task, args, resolve, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task(...args);
                return function() {
                  return resolve(returned);
                };
              } catch (error1) {
                error2 = error1;
                return function() {
                  return reject(error2);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task, ...args) {
          var promise, reject, resolve;
          resolve = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task, args, resolve, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version2 = "2.19.5";
      var version$1 = {
        version: version2
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version: version2,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key = "") {
            var ref;
            return (ref = this.instances[key]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key);
              return limiter;
            })();
          }
          async deleteKey(key = "") {
            var deleted, instance;
            instance = this.instances[key];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
            }
            if (instance != null) {
              delete this.instances[key];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results2, v;
            ref = this.instances;
            results2 = [];
            for (k in ref) {
              v = ref[k];
              results2.push({
                key: k,
                limiter: v
              });
            }
            return results2;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results2, time, v;
              time = Date.now();
              ref = this.instances;
              results2 = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (await v._store.__groupCheck__(time)) {
                    results2.push(this.deleteKey(k));
                  } else {
                    results2.push(void 0);
                  }
                } catch (error2) {
                  e = error2;
                  results2.push(v.Events.trigger("error", e));
                }
              }
              return results2;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            parser$3.overwrite(options, this.defaults, this);
            parser$3.overwrite(options, options, this.limiterOptions);
            if (options.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options, invalid);
            parser$5.load(options, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options === "object" && invalid.length === 0)) {
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options.weight));
              this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait) {
            var clearGlobalState, free, run2;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run2 = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run2, free);
              }, wait),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run2, free);
              }, wait + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options, args } = next = queue.first());
              if (capacity != null && options.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
              index = this._randomIndex();
              return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next, wait);
                  return this.Promise.resolve(options.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            options = parser$5.load(options, this.stopDefaults);
            waitForExecuting = (at2) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at2;
              };
              return new this.Promise((resolve, reject) => {
                if (finished()) {
                  return resolve();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve();
                    }
                  });
                }
              });
            };
            done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v;
                ref = this._scheduled;
                for (k in ref) {
                  v = ref[k];
                  if (this.jobStatus(v.job.options.id) === "RUNNING") {
                    clearTimeout(v.timeout);
                    clearTimeout(v.expiration);
                    v.job.doDrop({
                      message: options.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error2, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error2 = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error: error2 });
              job.doDrop({ error: error2 });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options = parser$5.load(options, this.jobDefaults);
            }
            task = (...args2) => {
              return new this.Promise(function(resolve, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve)(args3);
                });
              });
            };
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options, task;
            if (typeof args[0] === "function") {
              [task, ...args] = args;
              options = {};
            } else {
              [options, task, ...args] = args;
            }
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
            parser$5.overwrite(options, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck3.default = Bottleneck3;
        Bottleneck3.Events = Events$4;
        Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version;
        Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1;
        Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1;
        Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2;
        Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3;
        Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1;
        Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});

// node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js
var require_proxy = __commonJS({
  "node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.getProxyUrl = getProxyUrl2;
    exports2.checkBypass = checkBypass2;
    function getProxyUrl2(reqUrl) {
      const usingSsl = reqUrl.protocol === "https:";
      if (checkBypass2(reqUrl)) {
        return void 0;
      }
      const proxyVar = (() => {
        if (usingSsl) {
          return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
        } else {
          return process.env["http_proxy"] || process.env["HTTP_PROXY"];
        }
      })();
      if (proxyVar) {
        try {
          return new DecodedURL2(proxyVar);
        } catch (_a) {
          if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
            return new DecodedURL2(`http://${proxyVar}`);
        }
      } else {
        return void 0;
      }
    }
    function checkBypass2(reqUrl) {
      if (!reqUrl.hostname) {
        return false;
      }
      const reqHost = reqUrl.hostname;
      if (isLoopbackAddress2(reqHost)) {
        return true;
      }
      const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
      if (!noProxy) {
        return false;
      }
      let reqPort;
      if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
      } else if (reqUrl.protocol === "http:") {
        reqPort = 80;
      } else if (reqUrl.protocol === "https:") {
        reqPort = 443;
      }
      const upperReqHosts = [reqUrl.hostname.toUpperCase()];
      if (typeof reqPort === "number") {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
      }
      for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
        if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
          return true;
        }
      }
      return false;
    }
    function isLoopbackAddress2(host) {
      const hostLower = host.toLowerCase();
      return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
    }
    var DecodedURL2 = class extends URL {
      constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
      }
      get username() {
        return this._decodedUsername;
      }
      get password() {
        return this._decodedPassword;
      }
    };
  }
});

// node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js
var require_lib = __commonJS({
  "node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __awaiter4 = exports2 && exports2.__awaiter || function(thisArg, _arguments, P2, generator) {
      function adopt(value2) {
        return value2 instanceof P2 ? value2 : new P2(function(resolve) {
          resolve(value2);
        });
      }
      return new (P2 || (P2 = Promise))(function(resolve, reject) {
        function fulfilled(value2) {
          try {
            step(generator.next(value2));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value2) {
          try {
            step(generator["throw"](value2));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.HttpClient = exports2.HttpClientResponse = exports2.HttpClientError = exports2.MediaTypes = exports2.Headers = exports2.HttpCodes = void 0;
    exports2.getProxyUrl = getProxyUrl2;
    exports2.isHttps = isHttps;
    var http2 = __importStar(require("http"));
    var https2 = __importStar(require("https"));
    var pm = __importStar(require_proxy());
    var tunnel2 = __importStar(require_tunnel2());
    var undici_1 = (init_undici(), __toCommonJS(undici_exports));
    var HttpCodes2;
    (function(HttpCodes3) {
      HttpCodes3[HttpCodes3["OK"] = 200] = "OK";
      HttpCodes3[HttpCodes3["MultipleChoices"] = 300] = "MultipleChoices";
      HttpCodes3[HttpCodes3["MovedPermanently"] = 301] = "MovedPermanently";
      HttpCodes3[HttpCodes3["ResourceMoved"] = 302] = "ResourceMoved";
      HttpCodes3[HttpCodes3["SeeOther"] = 303] = "SeeOther";
      HttpCodes3[HttpCodes3["NotModified"] = 304] = "NotModified";
      HttpCodes3[HttpCodes3["UseProxy"] = 305] = "UseProxy";
      HttpCodes3[HttpCodes3["SwitchProxy"] = 306] = "SwitchProxy";
      HttpCodes3[HttpCodes3["TemporaryRedirect"] = 307] = "TemporaryRedirect";
      HttpCodes3[HttpCodes3["PermanentRedirect"] = 308] = "PermanentRedirect";
      HttpCodes3[HttpCodes3["BadRequest"] = 400] = "BadRequest";
      HttpCodes3[HttpCodes3["Unauthorized"] = 401] = "Unauthorized";
      HttpCodes3[HttpCodes3["PaymentRequired"] = 402] = "PaymentRequired";
      HttpCodes3[HttpCodes3["Forbidden"] = 403] = "Forbidden";
      HttpCodes3[HttpCodes3["NotFound"] = 404] = "NotFound";
      HttpCodes3[HttpCodes3["MethodNotAllowed"] = 405] = "MethodNotAllowed";
      HttpCodes3[HttpCodes3["NotAcceptable"] = 406] = "NotAcceptable";
      HttpCodes3[HttpCodes3["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
      HttpCodes3[HttpCodes3["RequestTimeout"] = 408] = "RequestTimeout";
      HttpCodes3[HttpCodes3["Conflict"] = 409] = "Conflict";
      HttpCodes3[HttpCodes3["Gone"] = 410] = "Gone";
      HttpCodes3[HttpCodes3["TooManyRequests"] = 429] = "TooManyRequests";
      HttpCodes3[HttpCodes3["InternalServerError"] = 500] = "InternalServerError";
      HttpCodes3[HttpCodes3["NotImplemented"] = 501] = "NotImplemented";
      HttpCodes3[HttpCodes3["BadGateway"] = 502] = "BadGateway";
      HttpCodes3[HttpCodes3["ServiceUnavailable"] = 503] = "ServiceUnavailable";
      HttpCodes3[HttpCodes3["GatewayTimeout"] = 504] = "GatewayTimeout";
    })(HttpCodes2 || (exports2.HttpCodes = HttpCodes2 = {}));
    var Headers2;
    (function(Headers3) {
      Headers3["Accept"] = "accept";
      Headers3["ContentType"] = "content-type";
    })(Headers2 || (exports2.Headers = Headers2 = {}));
    var MediaTypes2;
    (function(MediaTypes3) {
      MediaTypes3["ApplicationJson"] = "application/json";
    })(MediaTypes2 || (exports2.MediaTypes = MediaTypes2 = {}));
    function getProxyUrl2(serverUrl) {
      const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
      return proxyUrl ? proxyUrl.href : "";
    }
    var HttpRedirectCodes2 = [
      HttpCodes2.MovedPermanently,
      HttpCodes2.ResourceMoved,
      HttpCodes2.SeeOther,
      HttpCodes2.TemporaryRedirect,
      HttpCodes2.PermanentRedirect
    ];
    var HttpResponseRetryCodes2 = [
      HttpCodes2.BadGateway,
      HttpCodes2.ServiceUnavailable,
      HttpCodes2.GatewayTimeout
    ];
    var RetryableHttpVerbs2 = ["OPTIONS", "GET", "DELETE", "HEAD"];
    var ExponentialBackoffCeiling2 = 10;
    var ExponentialBackoffTimeSlice2 = 5;
    var HttpClientError2 = class _HttpClientError extends Error {
      constructor(message, statusCode) {
        super(message);
        this.name = "HttpClientError";
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, _HttpClientError.prototype);
      }
    };
    exports2.HttpClientError = HttpClientError2;
    var HttpClientResponse2 = class {
      constructor(message) {
        this.message = message;
      }
      readBody() {
        return __awaiter4(this, void 0, void 0, function* () {
          return new Promise((resolve) => __awaiter4(this, void 0, void 0, function* () {
            let output = Buffer.alloc(0);
            this.message.on("data", (chunk) => {
              output = Buffer.concat([output, chunk]);
            });
            this.message.on("end", () => {
              resolve(output.toString());
            });
          }));
        });
      }
      readBodyBuffer() {
        return __awaiter4(this, void 0, void 0, function* () {
          return new Promise((resolve) => __awaiter4(this, void 0, void 0, function* () {
            const chunks = [];
            this.message.on("data", (chunk) => {
              chunks.push(chunk);
            });
            this.message.on("end", () => {
              resolve(Buffer.concat(chunks));
            });
          }));
        });
      }
    };
    exports2.HttpClientResponse = HttpClientResponse2;
    function isHttps(requestUrl) {
      const parsedUrl = new URL(requestUrl);
      return parsedUrl.protocol === "https:";
    }
    var HttpClient3 = class {
      constructor(userAgent2, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent2);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
          if (requestOptions.ignoreSslError != null) {
            this._ignoreSslError = requestOptions.ignoreSslError;
          }
          this._socketTimeout = requestOptions.socketTimeout;
          if (requestOptions.allowRedirects != null) {
            this._allowRedirects = requestOptions.allowRedirects;
          }
          if (requestOptions.allowRedirectDowngrade != null) {
            this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
          }
          if (requestOptions.maxRedirects != null) {
            this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
          }
          if (requestOptions.keepAlive != null) {
            this._keepAlive = requestOptions.keepAlive;
          }
          if (requestOptions.allowRetries != null) {
            this._allowRetries = requestOptions.allowRetries;
          }
          if (requestOptions.maxRetries != null) {
            this._maxRetries = requestOptions.maxRetries;
          }
        }
      }
      options(requestUrl, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
        });
      }
      get(requestUrl, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request("GET", requestUrl, null, additionalHeaders || {});
        });
      }
      del(requestUrl, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request("DELETE", requestUrl, null, additionalHeaders || {});
        });
      }
      post(requestUrl, data, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request("POST", requestUrl, data, additionalHeaders || {});
        });
      }
      patch(requestUrl, data, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request("PATCH", requestUrl, data, additionalHeaders || {});
        });
      }
      put(requestUrl, data, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request("PUT", requestUrl, data, additionalHeaders || {});
        });
      }
      head(requestUrl, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request("HEAD", requestUrl, null, additionalHeaders || {});
        });
      }
      sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter4(this, void 0, void 0, function* () {
          return this.request(verb, requestUrl, stream, additionalHeaders);
        });
      }
      /**
       * Gets a typed object from an endpoint
       * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
       */
      getJson(requestUrl_1) {
        return __awaiter4(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
          additionalHeaders[Headers2.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers2.Accept, MediaTypes2.ApplicationJson);
          const res = yield this.get(requestUrl, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      postJson(requestUrl_1, obj_1) {
        return __awaiter4(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers2.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers2.Accept, MediaTypes2.ApplicationJson);
          additionalHeaders[Headers2.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes2.ApplicationJson);
          const res = yield this.post(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      putJson(requestUrl_1, obj_1) {
        return __awaiter4(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers2.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers2.Accept, MediaTypes2.ApplicationJson);
          additionalHeaders[Headers2.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes2.ApplicationJson);
          const res = yield this.put(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      patchJson(requestUrl_1, obj_1) {
        return __awaiter4(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers2.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers2.Accept, MediaTypes2.ApplicationJson);
          additionalHeaders[Headers2.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes2.ApplicationJson);
          const res = yield this.patch(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      /**
       * Makes a raw http request.
       * All other methods such as get, post, patch, and request ultimately call this.
       * Prefer get, del, post and patch
       */
      request(verb, requestUrl, data, headers) {
        return __awaiter4(this, void 0, void 0, function* () {
          if (this._disposed) {
            throw new Error("Client has already been disposed.");
          }
          const parsedUrl = new URL(requestUrl);
          let info = this._prepareRequest(verb, parsedUrl, headers);
          const maxTries = this._allowRetries && RetryableHttpVerbs2.includes(verb) ? this._maxRetries + 1 : 1;
          let numTries = 0;
          let response;
          do {
            response = yield this.requestRaw(info, data);
            if (response && response.message && response.message.statusCode === HttpCodes2.Unauthorized) {
              let authenticationHandler;
              for (const handler of this.handlers) {
                if (handler.canHandleAuthentication(response)) {
                  authenticationHandler = handler;
                  break;
                }
              }
              if (authenticationHandler) {
                return authenticationHandler.handleAuthentication(this, info, data);
              } else {
                return response;
              }
            }
            let redirectsRemaining = this._maxRedirects;
            while (response.message.statusCode && HttpRedirectCodes2.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
              const redirectUrl = response.message.headers["location"];
              if (!redirectUrl) {
                break;
              }
              const parsedRedirectUrl = new URL(redirectUrl);
              if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
                throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
              }
              yield response.readBody();
              if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                for (const header2 in headers) {
                  if (header2.toLowerCase() === "authorization") {
                    delete headers[header2];
                  }
                }
              }
              info = this._prepareRequest(verb, parsedRedirectUrl, headers);
              response = yield this.requestRaw(info, data);
              redirectsRemaining--;
            }
            if (!response.message.statusCode || !HttpResponseRetryCodes2.includes(response.message.statusCode)) {
              return response;
            }
            numTries += 1;
            if (numTries < maxTries) {
              yield response.readBody();
              yield this._performExponentialBackoff(numTries);
            }
          } while (numTries < maxTries);
          return response;
        });
      }
      /**
       * Needs to be called if keepAlive is set to true in request options.
       */
      dispose() {
        if (this._agent) {
          this._agent.destroy();
        }
        this._disposed = true;
      }
      /**
       * Raw request.
       * @param info
       * @param data
       */
      requestRaw(info, data) {
        return __awaiter4(this, void 0, void 0, function* () {
          return new Promise((resolve, reject) => {
            function callbackForResult(err, res) {
              if (err) {
                reject(err);
              } else if (!res) {
                reject(new Error("Unknown error"));
              } else {
                resolve(res);
              }
            }
            this.requestRawWithCallback(info, data, callbackForResult);
          });
        });
      }
      /**
       * Raw request with callback.
       * @param info
       * @param data
       * @param onResult
       */
      requestRawWithCallback(info, data, onResult) {
        if (typeof data === "string") {
          if (!info.options.headers) {
            info.options.headers = {};
          }
          info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
        }
        let callbackCalled = false;
        function handleResult(err, res) {
          if (!callbackCalled) {
            callbackCalled = true;
            onResult(err, res);
          }
        }
        const req = info.httpModule.request(info.options, (msg) => {
          const res = new HttpClientResponse2(msg);
          handleResult(void 0, res);
        });
        let socket;
        req.on("socket", (sock) => {
          socket = sock;
        });
        req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
          if (socket) {
            socket.end();
          }
          handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on("error", function(err) {
          handleResult(err);
        });
        if (data && typeof data === "string") {
          req.write(data, "utf8");
        }
        if (data && typeof data !== "string") {
          data.on("close", function() {
            req.end();
          });
          data.pipe(req);
        } else {
          req.end();
        }
      }
      /**
       * Gets an http agent. This function is useful when you need an http agent that handles
       * routing through a proxy server - depending upon the url and proxy environment variables.
       * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
       */
      getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
      }
      getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
          return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
      }
      _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === "https:";
        info.httpModule = usingSsl ? https2 : http2;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
        info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
          info.options.headers["user-agent"] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        if (this.handlers) {
          for (const handler of this.handlers) {
            handler.prepareRequest(info.options);
          }
        }
        return info;
      }
      _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
          return Object.assign({}, lowercaseKeys3(this.requestOptions.headers), lowercaseKeys3(headers || {}));
        }
        return lowercaseKeys3(headers || {});
      }
      /**
       * Gets an existing header value or returns a default.
       * Handles converting number header values to strings since HTTP headers must be strings.
       * Note: This returns string | string[] since some headers can have multiple values.
       * For headers that must always be a single string (like Content-Type), use the
       * specialized _getExistingOrDefaultContentTypeHeader method instead.
       */
      _getExistingOrDefaultHeader(additionalHeaders, header2, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
          const headerValue = lowercaseKeys3(this.requestOptions.headers)[header2];
          if (headerValue) {
            clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
          }
        }
        const additionalValue = additionalHeaders[header2];
        if (additionalValue !== void 0) {
          return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
        }
        if (clientHeader !== void 0) {
          return clientHeader;
        }
        return _default;
      }
      /**
       * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
       * Always returns a single string (not an array) since Content-Type should be a single value.
       * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
       * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
       * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
       */
      _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
          const headerValue = lowercaseKeys3(this.requestOptions.headers)[Headers2.ContentType];
          if (headerValue) {
            if (typeof headerValue === "number") {
              clientHeader = String(headerValue);
            } else if (Array.isArray(headerValue)) {
              clientHeader = headerValue.join(", ");
            } else {
              clientHeader = headerValue;
            }
          }
        }
        const additionalValue = additionalHeaders[Headers2.ContentType];
        if (additionalValue !== void 0) {
          if (typeof additionalValue === "number") {
            return String(additionalValue);
          } else if (Array.isArray(additionalValue)) {
            return additionalValue.join(", ");
          } else {
            return additionalValue;
          }
        }
        if (clientHeader !== void 0) {
          return clientHeader;
        }
        return _default;
      }
      _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
          agent = this._proxyAgent;
        }
        if (!useProxy) {
          agent = this._agent;
        }
        if (agent) {
          return agent;
        }
        const usingSsl = parsedUrl.protocol === "https:";
        let maxSockets = 100;
        if (this.requestOptions) {
          maxSockets = this.requestOptions.maxSockets || http2.globalAgent.maxSockets;
        }
        if (proxyUrl && proxyUrl.hostname) {
          const agentOptions = {
            maxSockets,
            keepAlive: this._keepAlive,
            proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
              proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
            }), { host: proxyUrl.hostname, port: proxyUrl.port })
          };
          let tunnelAgent;
          const overHttps = proxyUrl.protocol === "https:";
          if (usingSsl) {
            tunnelAgent = overHttps ? tunnel2.httpsOverHttps : tunnel2.httpsOverHttp;
          } else {
            tunnelAgent = overHttps ? tunnel2.httpOverHttps : tunnel2.httpOverHttp;
          }
          agent = tunnelAgent(agentOptions);
          this._proxyAgent = agent;
        }
        if (!agent) {
          const options = { keepAlive: this._keepAlive, maxSockets };
          agent = usingSsl ? new https2.Agent(options) : new http2.Agent(options);
          this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
          agent.options = Object.assign(agent.options || {}, {
            rejectUnauthorized: false
          });
        }
        return agent;
      }
      _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
          proxyAgent = this._proxyAgentDispatcher;
        }
        if (proxyAgent) {
          return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === "https:";
        proxyAgent = new undici_1.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
          token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
        }));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
          proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
            rejectUnauthorized: false
          });
        }
        return proxyAgent;
      }
      _getUserAgentWithOrchestrationId(userAgent2) {
        const baseUserAgent = userAgent2 || "actions/http-client";
        const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
        if (orchId) {
          const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
          return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
      }
      _performExponentialBackoff(retryNumber) {
        return __awaiter4(this, void 0, void 0, function* () {
          retryNumber = Math.min(ExponentialBackoffCeiling2, retryNumber);
          const ms = ExponentialBackoffTimeSlice2 * Math.pow(2, retryNumber);
          return new Promise((resolve) => setTimeout(() => resolve(), ms));
        });
      }
      _processResponse(res, options) {
        return __awaiter4(this, void 0, void 0, function* () {
          return new Promise((resolve, reject) => __awaiter4(this, void 0, void 0, function* () {
            const statusCode = res.message.statusCode || 0;
            const response = {
              statusCode,
              result: null,
              headers: {}
            };
            if (statusCode === HttpCodes2.NotFound) {
              resolve(response);
            }
            function dateTimeDeserializer(key, value2) {
              if (typeof value2 === "string") {
                const a = new Date(value2);
                if (!isNaN(a.valueOf())) {
                  return a;
                }
              }
              return value2;
            }
            let obj;
            let contents;
            try {
              contents = yield res.readBody();
              if (contents && contents.length > 0) {
                if (options && options.deserializeDates) {
                  obj = JSON.parse(contents, dateTimeDeserializer);
                } else {
                  obj = JSON.parse(contents);
                }
                response.result = obj;
              }
              response.headers = res.message.headers;
            } catch (err) {
            }
            if (statusCode > 299) {
              let msg;
              if (obj && obj.message) {
                msg = obj.message;
              } else if (contents && contents.length > 0) {
                msg = contents;
              } else {
                msg = `Failed request: (${statusCode})`;
              }
              const err = new HttpClientError2(msg, statusCode);
              err.result = response.result;
              reject(err);
            } else {
              resolve(response);
            }
          }));
        });
      }
    };
    exports2.HttpClient = HttpClient3;
    var lowercaseKeys3 = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
  }
});

// src/action.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"), 1);

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  const cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command2, properties, message) {
    if (!command2) {
      command2 = "missing.command";
    }
    this.command = command2;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require("crypto"), 1);
var fs = __toESM(require("fs"), 1);
var os2 = __toESM(require("os"), 1);
function issueFileCommand(command2, message) {
  const filePath = process.env[`GITHUB_${command2}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value2) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value2);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os4 = __toESM(require("os"), 1);

// node_modules/@actions/http-client/lib/index.js
var http = __toESM(require("http"), 1);
var https = __toESM(require("https"), 1);

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel2(), 1);
init_undici();
var __awaiter = function(thisArg, _arguments, P2, generator) {
  function adopt(value2) {
    return value2 instanceof P2 ? value2 : new P2(function(resolve) {
      resolve(value2);
    });
  }
  return new (P2 || (P2 = Promise))(function(resolve, reject) {
    function fulfilled(value2) {
      try {
        step(generator.next(value2));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value2) {
      try {
        step(generator["throw"](value2));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
var ExponentialBackoffCeiling = 10;
var ExponentialBackoffTimeSlice = 5;
var HttpClientError = class _HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
};
var HttpClientResponse = class {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  constructor(userAgent2, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent2);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
      if (requestOptions.ignoreSslError != null) {
        this._ignoreSslError = requestOptions.ignoreSslError;
      }
      this._socketTimeout = requestOptions.socketTimeout;
      if (requestOptions.allowRedirects != null) {
        this._allowRedirects = requestOptions.allowRedirects;
      }
      if (requestOptions.allowRedirectDowngrade != null) {
        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
      }
      if (requestOptions.maxRedirects != null) {
        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
      }
      if (requestOptions.keepAlive != null) {
        this._keepAlive = requestOptions.keepAlive;
      }
      if (requestOptions.allowRetries != null) {
        this._allowRetries = requestOptions.allowRetries;
      }
      if (requestOptions.maxRetries != null) {
        this._maxRetries = requestOptions.maxRetries;
      }
    }
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      const res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed) {
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler of this.handlers) {
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header2 in headers) {
              if (header2.toLowerCase() === "authorization") {
                delete headers[header2];
              }
            }
          }
          info = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
          return response;
        }
        numTries += 1;
        if (numTries < maxTries) {
          yield response.readBody();
          yield this._performExponentialBackoff(numTries);
        }
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    if (this._agent) {
      this._agent.destroy();
    }
    this._disposed = true;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve(res);
          }
        }
        this.requestRawWithCallback(info, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info, data, onResult) {
    if (typeof data === "string") {
      if (!info.options.headers) {
        info.options.headers = {};
      }
      info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    const req = info.httpModule.request(info.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
      req.end();
    }
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) {
      return;
    }
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    const info = {};
    info.parsedUrl = requestUrl;
    const usingSsl = info.parsedUrl.protocol === "https:";
    info.httpModule = usingSsl ? https : http;
    const defaultPort = usingSsl ? 443 : 80;
    info.options = {};
    info.options.host = info.parsedUrl.hostname;
    info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
    info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
    info.options.method = method;
    info.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info.options.headers["user-agent"] = this.userAgent;
    }
    info.options.agent = this._getAgent(info.parsedUrl);
    if (this.handlers) {
      for (const handler of this.handlers) {
        handler.prepareRequest(info.options);
      }
    }
    return info;
  }
  _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) {
      return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    }
    return lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header2, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[header2];
      if (headerValue) {
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header2];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      if (headerValue) {
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) {
      agent = this._proxyAgent;
    }
    if (!useProxy) {
      agent = this._agent;
    }
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
      agent.options = Object.assign(agent.options || {}, {
        rejectUnauthorized: false
      });
    }
    return agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) {
      proxyAgent = this._proxyAgentDispatcher;
    }
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent2) {
    const baseUserAgent = userAgent2 || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve) => setTimeout(() => resolve(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve(response);
        }
        function dateTimeDeserializer(key, value2) {
          if (typeof value2 === "string") {
            const a = new Date(value2);
            if (!isNaN(a.valueOf())) {
              return a;
            }
          }
          return value2;
        }
        let obj;
        let contents;
        try {
          contents = yield res.readBody();
          if (contents && contents.length > 0) {
            if (options && options.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve(response);
        }
      }));
    });
  }
};
var lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});

// node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter2 = function(thisArg, _arguments, P2, generator) {
  function adopt(value2) {
    return value2 instanceof P2 ? value2 : new P2(function(resolve) {
      resolve(value2);
    });
  }
  return new (P2 || (P2 = Promise))(function(resolve, reject) {
    function fulfilled(value2) {
      try {
        step(generator.next(value2));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value2) {
      try {
        step(generator["throw"](value2));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter2(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content5, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value2]) => ` ${key}="${value2}"`).join("");
    if (!content5) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content5}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter2(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter2(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code3, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code3), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row3) => {
      const cells = row3.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header: header2, data, colspan, rowspan } = cell;
        const tag = header2 ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label2, content5) {
    const element = this.wrap("details", this.wrap("summary", label2) + content5);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
var import_os2 = __toESM(require("os"), 1);

// node_modules/@actions/io/lib/io-util.js
var fs2 = __toESM(require("fs"), 1);
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value2) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value2));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value2));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/governance/digest.ts
var import_node_crypto = require("node:crypto");
function sha256(content5) {
  return (0, import_node_crypto.createHash)("sha256").update(content5).digest("hex");
}
function gitBlobId(content5) {
  return (0, import_node_crypto.createHash)("sha1").update(`blob ${content5.byteLength}\0`).update(content5).digest("hex");
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
  const { subject: subject2, predicate } = record.value;
  const [named3] = subject2;
  if (predicate.objectiveVersion !== objectiveVersion || named3?.name !== file) {
    return unapproved("The approval record is about another objective.");
  }
  if (named3.digest.sha256 !== digests.sha256 || named3.digest.gitBlob !== digests.gitBlob) {
    return unapproved(`${file} is not the content that the approval record is about.`);
  }
  if (predicate.verdict !== "approved")
    return unapproved("The approval record says that it was merged without sign-off.");
  if (predicate.approvals.length === 0) return unapproved("The approval record names nobody who signed.");
  const signers = predicate.approvals.map(({ role, login }) => `${role}: ${login}`).join(", ");
  const pull = predicate.pullRequest;
  return {
    kind: "approved",
    by: `Signed off by record (${signers})${pull === null ? "" : `, pull request #${pull.number}`}.`
  };
}
function unapproved(message) {
  return { kind: "unapproved", message };
}

// src/governance/record-lookup.ts
async function signOffByRecord(reader, version2, file) {
  const record = await reader.load(`approvals/${version2.id}.json`);
  const evidence2 = record?.value?.kind === "evidence" ? record.value.value : void 0;
  const loaded = record === void 0 ? void 0 : { value: evidence2, findings: record.findings };
  const content5 = await reader.tree.read(file);
  return approvalByRecord(version2.id, file, { sha256: sha256(content5), gitBlob: gitBlobId(content5) }, loaded);
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
  const exists2 = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists2 ? instant : void 0;
}
function parseTime(text) {
  const match = timeForm.exec(text);
  if (match === null) return void 0;
  const [, date = "", hour, minute2, second, fraction2 = "", , sign, offsetHour = "0", offsetMinute = "0"] = match;
  const day = parseDate(date);
  if (day === void 0 || Number(hour) > 23 || Number(minute2) > 59 || Number(second) > 59) return void 0;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return void 0;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 6e4 * (sign === "-" ? -1 : 1);
  const millisecond = Number(fraction2.slice(1, 4).padEnd(3, "0"));
  return day + Number(hour) * 36e5 + Number(minute2) * 6e4 + Number(second) * 1e3 + millisecond - offset;
}
function utcDate(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}

// src/objective/version.ts
var import_semver = __toESM(require_semver(), 1);
var import_inc = __toESM(require_inc(), 1);
var form = /^OBJ\.([a-z][a-z0-9_-]*)\.v((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))(\.(?:0|[1-9]\d{0,8}))?$/;
function parseVersion(id) {
  const match = form.exec(id);
  if (match === null) return void 0;
  const [, domain = "", majorMinor = "", patch = ".0"] = match;
  return { id, domain, semver: majorMinor + patch };
}
function compareVersions(a, b) {
  return parsed(a).compareMain(parsed(b));
}
var parsedVersions = /* @__PURE__ */ new WeakMap();
function parsed(version2) {
  const known3 = parsedVersions.get(version2) ?? new import_semver.default(version2.semver);
  parsedVersions.set(version2, known3);
  return known3;
}
function bumpBetween(a, b) {
  if (compareVersions(a, b) >= 0) return void 0;
  const [aParts, bParts] = [a.semver.split("."), b.semver.split(".")];
  if (aParts[0] !== bParts[0]) return "major";
  return aParts[1] === bParts[1] ? "patch" : "minor";
}
function nextVersion(version2, bump) {
  const semver = (0, import_inc.default)(version2.semver, bump);
  if (semver === null) throw new Error(`not a semantic version: ${version2.semver}`);
  return {
    id: `OBJ.${version2.domain}.v${semver.replace(/\.0$/, bump === "patch" ? ".0" : "")}`,
    domain: version2.domain,
    semver
  };
}
function objectivePath(version2) {
  return `objectives/${version2.domain}/${version2.id.slice(`OBJ.${version2.domain}.`.length)}.yaml`;
}

// generated/validators.js
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value2;
      while (pos < len) {
        length++;
        value2 = str.charCodeAt(pos++);
        if (value2 >= 55296 && value2 <= 56319 && pos < len) {
          value2 = str.charCodeAt(pos);
          if ((value2 & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal = __commonJS2({
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
var require_equal = __commonJS2({
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
              if (!(key5 === "name" || key5 === "score" || key5 === "operator" || key5 === "threshold" || key5 === "outcome" || key5 === "otherwise")) {
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
      let data26 = data.constraints;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data27 = data26[i3];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3, schemaPath: "#/properties/constraints/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data27.metric === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3, schemaPath: "#/properties/constraints/items/required", keyword: "required", params: { missingProperty: "metric" } });
              errors++;
            }
            if (data27.threshold === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3, schemaPath: "#/properties/constraints/items/required", keyword: "required", params: { missingProperty: "threshold" } });
              errors++;
            }
            for (const key6 in data27) {
              if (!(key6 === "name" || key6 === "metric" || key6 === "operator" || key6 === "threshold" || key6 === "unit" || key6 === "applies_to" || key6 === "min_samples" || key6 === "on_violation")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3, schemaPath: "#/properties/constraints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                errors++;
              }
            }
            if (data27.name !== void 0) {
              if (!validate55(data27.name, { instancePath: instancePath + "/constraints/" + i3 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data27.metric !== void 0) {
              if (!validate55(data27.metric, { instancePath: instancePath + "/constraints/" + i3 + "/metric" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data27.operator !== void 0) {
              let data30 = data27.operator;
              if (!(data30 === "<=" || data30 === "<" || data30 === ">=" || data30 === ">")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/operator", schemaPath: "#/properties/constraints/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">"] } });
                errors++;
              }
            }
            if (data27.threshold !== void 0) {
              let data31 = data27.threshold;
              if (!(typeof data31 == "number" && isFinite(data31))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/threshold", schemaPath: "#/properties/constraints/items/properties/threshold/type", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
            if (data27.unit !== void 0) {
              if (!validate55(data27.unit, { instancePath: instancePath + "/constraints/" + i3 + "/unit" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data27.applies_to !== void 0) {
              let data33 = data27.applies_to;
              const _errs58 = errors;
              let valid16 = false;
              const _errs59 = errors;
              if (!validate55(data33, { instancePath: instancePath + "/constraints/" + i3 + "/applies_to" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs59 === errors;
              valid16 = valid16 || _valid1;
              if (!valid16) {
                const _errs60 = errors;
                if (Array.isArray(data33)) {
                  if (data33.length < 1) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } });
                    errors++;
                  }
                  const len4 = data33.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    if (!validate55(data33[i4], { instancePath: instancePath + "/constraints/" + i3 + "/applies_to/" + i4 })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                  }
                  let i5 = data33.length;
                  let j0;
                  if (i5 > 1) {
                    outer0: for (; i5--; ) {
                      for (j0 = i5; j0--; ) {
                        if (func0(data33[i5], data33[j0])) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 } });
                          errors++;
                          break outer0;
                        }
                      }
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf/1/type", keyword: "type", params: { type: "array" } });
                  errors++;
                }
                var _valid1 = _errs60 === errors;
                valid16 = valid16 || _valid1;
              }
              if (!valid16) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/applies_to", schemaPath: "#/properties/constraints/items/properties/applies_to/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs58;
                if (vErrors !== null) {
                  if (_errs58) {
                    vErrors.length = _errs58;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data27.min_samples !== void 0) {
              let data35 = data27.min_samples;
              if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/min_samples", schemaPath: "#/properties/constraints/items/properties/min_samples/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data35 == "number" && isFinite(data35)) {
                if (data35 < 1 || isNaN(data35)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/min_samples", schemaPath: "#/properties/constraints/items/properties/min_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data27.on_violation !== void 0) {
              let data36 = data27.on_violation;
              if (!(data36 === "block" || data36 === "warn")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3 + "/on_violation", schemaPath: "#/properties/constraints/items/properties/on_violation/enum", keyword: "enum", params: { allowedValues: ["block", "warn"] } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/" + i3, schemaPath: "#/properties/constraints/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data37 = data.kpis;
      if (Array.isArray(data37)) {
        if (data37.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len5 = data37.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data38 = data37[i6];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i6, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data38.metric === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i6, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "metric" } });
              errors++;
            }
            for (const key7 in data38) {
              if (!(key7 === "name" || key7 === "metric" || key7 === "slices")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i6, schemaPath: "#/properties/kpis/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                errors++;
              }
            }
            if (data38.name !== void 0) {
              if (!validate55(data38.name, { instancePath: instancePath + "/kpis/" + i6 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data38.metric !== void 0) {
              if (!validate55(data38.metric, { instancePath: instancePath + "/kpis/" + i6 + "/metric" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data38.slices !== void 0) {
              let data41 = data38.slices;
              if (Array.isArray(data41)) {
                if (data41.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i6 + "/slices", schemaPath: "#/properties/kpis/items/properties/slices/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len6 = data41.length;
                for (let i7 = 0; i7 < len6; i7++) {
                  if (!validate55(data41[i7], { instancePath: instancePath + "/kpis/" + i6 + "/slices/" + i7 })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                let i8 = data41.length;
                let j1;
                if (i8 > 1) {
                  outer1: for (; i8--; ) {
                    for (j1 = i8; j1--; ) {
                      if (func0(data41[i8], data41[j1])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i6 + "/slices", schemaPath: "#/properties/kpis/items/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j1 } });
                        errors++;
                        break outer1;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i6 + "/slices", schemaPath: "#/properties/kpis/items/properties/slices/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i6, schemaPath: "#/properties/kpis/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.segments !== void 0) {
      let data43 = data.segments;
      if (Array.isArray(data43)) {
        const len7 = data43.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data44 = data43[i9];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/segments/" + i9, schemaPath: "#/properties/segments/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            for (const key8 in data44) {
              if (!(key8 === "name")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/segments/" + i9, schemaPath: "#/properties/segments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
                errors++;
              }
            }
            if (data44.name !== void 0) {
              if (!validate55(data44.name, { instancePath: instancePath + "/segments/" + i9 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/segments/" + i9, schemaPath: "#/properties/segments/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.escalation_rules !== void 0) {
      let data46 = data.escalation_rules;
      if (Array.isArray(data46)) {
        const len8 = data46.length;
        for (let i10 = 0; i10 < len8; i10++) {
          let data47 = data46[i10];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            if (data47.if === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10, schemaPath: "#/properties/escalation_rules/items/required", keyword: "required", params: { missingProperty: "if" } });
              errors++;
            }
            if (data47.then === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10, schemaPath: "#/properties/escalation_rules/items/required", keyword: "required", params: { missingProperty: "then" } });
              errors++;
            }
            for (const key9 in data47) {
              if (!(key9 === "name" || key9 === "if" || key9 === "then")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10, schemaPath: "#/properties/escalation_rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } });
                errors++;
              }
            }
            if (data47.name !== void 0) {
              if (!validate55(data47.name, { instancePath: instancePath + "/escalation_rules/" + i10 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data47.if !== void 0) {
              if (!validate55(data47.if, { instancePath: instancePath + "/escalation_rules/" + i10 + "/if" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data47.then !== void 0) {
              let data50 = data47.then;
              const _errs90 = errors;
              let valid32 = false;
              const _errs91 = errors;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (Object.keys(data50).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key10 in data50) {
                  if (!(key10 === "freeze_deployments" || key10 === "escalate_to" || key10 === "retrain_with")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } });
                    errors++;
                  }
                }
                if (data50.freeze_deployments !== void 0) {
                  if (typeof data50.freeze_deployments !== "boolean") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/freeze_deployments", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/properties/freeze_deployments/type", keyword: "type", params: { type: "boolean" } });
                    errors++;
                  }
                }
                if (data50.escalate_to !== void 0) {
                  if (!validate55(data50.escalate_to, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/escalate_to" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data50.retrain_with !== void 0) {
                  if (!validate55(data50.retrain_with, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/retrain_with" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
              var _valid2 = _errs91 === errors;
              valid32 = valid32 || _valid2;
              if (!valid32) {
                const _errs98 = errors;
                if (typeof data50 !== "string") {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/1/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
                if ("freeze_deployments" !== data50) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/1/const", keyword: "const", params: { allowedValue: "freeze_deployments" } });
                  errors++;
                }
                var _valid2 = _errs98 === errors;
                valid32 = valid32 || _valid2;
                if (!valid32) {
                  const _errs100 = errors;
                  if (Array.isArray(data50)) {
                    if (data50.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len9 = data50.length;
                    for (let i11 = 0; i11 < len9; i11++) {
                      let data54 = data50[i11];
                      const _errs103 = errors;
                      let valid36 = false;
                      const _errs104 = errors;
                      if (typeof data54 !== "string") {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/0/type", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                      if ("freeze_deployments" !== data54) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/0/const", keyword: "const", params: { allowedValue: "freeze_deployments" } });
                        errors++;
                      }
                      var _valid3 = _errs104 === errors;
                      valid36 = valid36 || _valid3;
                      if (!valid36) {
                        const _errs106 = errors;
                        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                          if (Object.keys(data54).length < 1) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } });
                            errors++;
                          }
                          for (const key11 in data54) {
                            if (!(key11 === "freeze_deployments" || key11 === "escalate_to" || key11 === "retrain_with")) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } });
                              errors++;
                            }
                          }
                          if (data54.freeze_deployments !== void 0) {
                            if (typeof data54.freeze_deployments !== "boolean") {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11 + "/freeze_deployments", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/properties/freeze_deployments/type", keyword: "type", params: { type: "boolean" } });
                              errors++;
                            }
                          }
                          if (data54.escalate_to !== void 0) {
                            if (!validate55(data54.escalate_to, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11 + "/escalate_to" })) {
                              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                              errors = vErrors.length;
                            }
                          }
                          if (data54.retrain_with !== void 0) {
                            if (!validate55(data54.retrain_with, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11 + "/retrain_with" })) {
                              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                              errors = vErrors.length;
                            }
                          }
                        } else {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1/type", keyword: "type", params: { type: "object" } });
                          errors++;
                        }
                        var _valid3 = _errs106 === errors;
                        valid36 = valid36 || _valid3;
                      }
                      if (!valid36) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then/" + i11, schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf", keyword: "anyOf", params: {} });
                        errors++;
                      } else {
                        errors = _errs103;
                        if (vErrors !== null) {
                          if (_errs103) {
                            vErrors.length = _errs103;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf/2/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                  var _valid2 = _errs100 === errors;
                  valid32 = valid32 || _valid2;
                }
              }
              if (!valid32) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10 + "/then", schemaPath: "#/properties/escalation_rules/items/properties/then/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs90;
                if (vErrors !== null) {
                  if (_errs90) {
                    vErrors.length = _errs90;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/escalation_rules/" + i10, schemaPath: "#/properties/escalation_rules/items/type", keyword: "type", params: { type: "object" } });
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
var approvalsPolicy = validate87;
var pattern9 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9_])*$", "u");
function validate88(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern9.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9_])*/[a-z0-9_-]+$", "u");
function validate90(data, { instancePath = "" } = {}) {
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
  validate90.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^[a-z*][a-z0-9_*-]*$", "u");
function validate93(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern11.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z*][a-z0-9_*-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^[a-z0-9][a-z0-9._+-]*$", "u");
function validate95(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern12.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._+-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
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
                if (!(key3 === "users" || key3 === "teams")) {
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
                    if (!validate88(data2[i0], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + i0 })) {
                      vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
                    if (!validate90(data4[i2], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/teams/" + i2 })) {
                      vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
      let data6 = data.rules;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len2 = data6.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data7 = data6[i4];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data7.require === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "require" } });
              errors++;
            }
            for (const key4 in data7) {
              if (!(key4 === "name" || key4 === "when" || key4 === "require")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                errors++;
              }
            }
            if (data7.name !== void 0) {
              if (!validate55(data7.name, { instancePath: instancePath + "/rules/" + i4 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data7.when !== void 0) {
              let data9 = data7.when;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (Object.keys(data9).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when", schemaPath: "#/properties/rules/items/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key5 in data9) {
                  if (!(key5 === "subject" || key5 === "change" || key5 === "risk_tier" || key5 === "domain" || key5 === "environment")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when", schemaPath: "#/properties/rules/items/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                    errors++;
                  }
                }
                if (data9.subject !== void 0) {
                  let data10 = data9.subject;
                  if (Array.isArray(data10)) {
                    if (data10.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/subject", schemaPath: "#/properties/rules/items/properties/when/properties/subject/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len3 = data10.length;
                    for (let i5 = 0; i5 < len3; i5++) {
                      let data11 = data10[i5];
                      if (!(data11 === "objective" || data11 === "policy" || data11 === "promotion" || data11 === "model" || data11 === "freeze")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/subject/" + i5, schemaPath: "#/properties/rules/items/properties/when/properties/subject/items/enum", keyword: "enum", params: { allowedValues: ["objective", "policy", "promotion", "model", "freeze"] } });
                        errors++;
                      }
                    }
                    let i6 = data10.length;
                    let j2;
                    if (i6 > 1) {
                      outer2: for (; i6--; ) {
                        for (j2 = i6; j2--; ) {
                          if (func0(data10[i6], data10[j2])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/subject", schemaPath: "#/properties/rules/items/properties/when/properties/subject/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } });
                            errors++;
                            break outer2;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/subject", schemaPath: "#/properties/rules/items/properties/when/properties/subject/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data9.change !== void 0) {
                  let data12 = data9.change;
                  if (Array.isArray(data12)) {
                    if (data12.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/change", schemaPath: "#/properties/rules/items/properties/when/properties/change/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len4 = data12.length;
                    for (let i7 = 0; i7 < len4; i7++) {
                      let data13 = data12[i7];
                      if (!(data13 === "new" || data13 === "relaxing" || data13 === "behavioural" || data13 === "tightening" || data13 === "governance" || data13 === "editorial")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/change/" + i7, schemaPath: "#/properties/rules/items/properties/when/properties/change/items/enum", keyword: "enum", params: { allowedValues: ["new", "relaxing", "behavioural", "tightening", "governance", "editorial"] } });
                        errors++;
                      }
                    }
                    let i8 = data12.length;
                    let j3;
                    if (i8 > 1) {
                      outer3: for (; i8--; ) {
                        for (j3 = i8; j3--; ) {
                          if (func0(data12[i8], data12[j3])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/change", schemaPath: "#/properties/rules/items/properties/when/properties/change/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 } });
                            errors++;
                            break outer3;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/change", schemaPath: "#/properties/rules/items/properties/when/properties/change/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data9.risk_tier !== void 0) {
                  let data14 = data9.risk_tier;
                  if (Array.isArray(data14)) {
                    if (data14.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/risk_tier", schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len5 = data14.length;
                    for (let i9 = 0; i9 < len5; i9++) {
                      let data15 = data14[i9];
                      if (!(data15 === "high" || data15 === "medium" || data15 === "low")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/risk_tier/" + i9, schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/items/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                        errors++;
                      }
                    }
                    let i10 = data14.length;
                    let j4;
                    if (i10 > 1) {
                      outer4: for (; i10--; ) {
                        for (j4 = i10; j4--; ) {
                          if (func0(data14[i10], data14[j4])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/risk_tier", schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } });
                            errors++;
                            break outer4;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/risk_tier", schemaPath: "#/properties/rules/items/properties/when/properties/risk_tier/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data9.domain !== void 0) {
                  let data16 = data9.domain;
                  if (Array.isArray(data16)) {
                    if (data16.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/domain", schemaPath: "#/properties/rules/items/properties/when/properties/domain/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len6 = data16.length;
                    for (let i11 = 0; i11 < len6; i11++) {
                      if (!validate93(data16[i11], { instancePath: instancePath + "/rules/" + i4 + "/when/domain/" + i11 })) {
                        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i12 = data16.length;
                    let j5;
                    if (i12 > 1) {
                      outer5: for (; i12--; ) {
                        for (j5 = i12; j5--; ) {
                          if (func0(data16[i12], data16[j5])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/domain", schemaPath: "#/properties/rules/items/properties/when/properties/domain/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 } });
                            errors++;
                            break outer5;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/domain", schemaPath: "#/properties/rules/items/properties/when/properties/domain/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data9.environment !== void 0) {
                  let data18 = data9.environment;
                  if (Array.isArray(data18)) {
                    if (data18.length < 1) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/environment", schemaPath: "#/properties/rules/items/properties/when/properties/environment/minItems", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len7 = data18.length;
                    for (let i13 = 0; i13 < len7; i13++) {
                      if (!validate95(data18[i13], { instancePath: instancePath + "/rules/" + i4 + "/when/environment/" + i13 })) {
                        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i14 = data18.length;
                    let j6;
                    if (i14 > 1) {
                      outer6: for (; i14--; ) {
                        for (j6 = i14; j6--; ) {
                          if (func0(data18[i14], data18[j6])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/environment", schemaPath: "#/properties/rules/items/properties/when/properties/environment/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 } });
                            errors++;
                            break outer6;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when/environment", schemaPath: "#/properties/rules/items/properties/when/properties/environment/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/when", schemaPath: "#/properties/rules/items/properties/when/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data7.require !== void 0) {
              let data20 = data7.require;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (Object.keys(data20).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/require", schemaPath: "#/properties/rules/items/properties/require/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key6 in data20) {
                  if (!pattern5.test(key6)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/require", schemaPath: "#/properties/rules/items/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                    errors++;
                  }
                }
                for (const key7 in data20) {
                  if (pattern5.test(key7)) {
                    let data21 = data20[key7];
                    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/require/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/require/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/type", keyword: "type", params: { type: "integer" } });
                      errors++;
                    }
                    if (typeof data21 == "number" && isFinite(data21)) {
                      if (data21 > 100 || isNaN(data21)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/require/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/require/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                        errors++;
                      }
                      if (data21 < 1 || isNaN(data21)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/require/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/require/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                        errors++;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4 + "/require", schemaPath: "#/properties/rules/items/properties/require/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data22 = data.settings;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key8 in data22) {
          if (!(key8 === "author_may_approve" || key8 === "contributors_may_approve" || key8 === "one_person_many_roles")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
            errors++;
          }
        }
        if (data22.author_may_approve !== void 0) {
          if (typeof data22.author_may_approve !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/author_may_approve", schemaPath: "#/properties/settings/properties/author_may_approve/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data22.contributors_may_approve !== void 0) {
          if (typeof data22.contributors_may_approve !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/contributors_may_approve", schemaPath: "#/properties/settings/properties/contributors_may_approve/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data22.one_person_many_roles !== void 0) {
          if (typeof data22.one_person_many_roles !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/settings/one_person_many_roles", schemaPath: "#/properties/settings/properties/one_person_many_roles/type", keyword: "type", params: { type: "boolean" } });
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
  validate87.errors = vErrors;
  return errors === 0;
}
var riskTiers = validate97;
var pattern15 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
function validate99(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern15.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tiers === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tiers" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tiers" || key0 === "use_cases")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data0 = data.tiers;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/minProperties", keyword: "minProperties", params: { limit: 1 } });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "high" || key1 === "medium" || key1 === "low")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data0.high !== void 0) {
          let data1 = data0.high;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.logging === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "logging" } });
              errors++;
            }
            if (data1.segmented_kpis === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "segmented_kpis" } });
              errors++;
            }
            if (data1.lineage === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "lineage" } });
              errors++;
            }
            if (data1.retention_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "retention_days" } });
              errors++;
            }
            if (data1.kpi_max_age_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "kpi_max_age_days" } });
              errors++;
            }
            for (const key2 in data1) {
              if (!(key2 === "logging" || key2 === "segmented_kpis" || key2 === "lineage" || key2 === "retention_days" || key2 === "kpi_max_age_days" || key2 === "targets")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data1.logging !== void 0) {
              let data2 = data1.logging;
              const _errs9 = errors;
              let valid3 = false;
              const _errs10 = errors;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.mode === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/0/required", keyword: "required", params: { missingProperty: "mode" } });
                  errors++;
                }
                for (const key3 in data2) {
                  if (!(key3 === "mode")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                    errors++;
                  }
                }
                if (data2.mode !== void 0) {
                  let data3 = data2.mode;
                  if (typeof data3 !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/mode", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/0/properties/mode/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if ("every" !== data3) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/mode", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/0/properties/mode/const", keyword: "const", params: { allowedValue: "every" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
              var _valid0 = _errs10 === errors;
              valid3 = valid3 || _valid0;
              if (!valid3) {
                const _errs15 = errors;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.mode === void 0) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/required", keyword: "required", params: { missingProperty: "mode" } });
                    errors++;
                  }
                  if (data2.rate === void 0) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/required", keyword: "required", params: { missingProperty: "rate" } });
                    errors++;
                  }
                  for (const key4 in data2) {
                    if (!(key4 === "mode" || key4 === "rate")) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                      errors++;
                    }
                  }
                  if (data2.mode !== void 0) {
                    let data4 = data2.mode;
                    if (typeof data4 !== "string") {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/mode", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/properties/mode/type", keyword: "type", params: { type: "string" } });
                      errors++;
                    }
                    if ("sample" !== data4) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/mode", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/properties/mode/const", keyword: "const", params: { allowedValue: "sample" } });
                      errors++;
                    }
                  }
                  if (data2.rate !== void 0) {
                    let data5 = data2.rate;
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 1 || isNaN(data5)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/rate", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                        errors++;
                      }
                      if (data5 <= 0 || isNaN(data5)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/rate", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/properties/rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                        errors++;
                      }
                    } else {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/rate", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/properties/rate/type", keyword: "type", params: { type: "number" } });
                      errors++;
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/1/type", keyword: "type", params: { type: "object" } });
                  errors++;
                }
                var _valid0 = _errs15 === errors;
                valid3 = valid3 || _valid0;
                if (!valid3) {
                  const _errs22 = errors;
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.mode === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/2/required", keyword: "required", params: { missingProperty: "mode" } });
                      errors++;
                    }
                    for (const key5 in data2) {
                      if (!(key5 === "mode")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                        errors++;
                      }
                    }
                    if (data2.mode !== void 0) {
                      let data6 = data2.mode;
                      if (typeof data6 !== "string") {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/mode", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/2/properties/mode/type", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                      if ("aggregate" !== data6) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging/mode", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/2/properties/mode/const", keyword: "const", params: { allowedValue: "aggregate" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf/2/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                  var _valid0 = _errs22 === errors;
                  valid3 = valid3 || _valid0;
                }
              }
              if (!valid3) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs9;
                if (vErrors !== null) {
                  if (_errs9) {
                    vErrors.length = _errs9;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data1.segmented_kpis !== void 0) {
              let data7 = data1.segmented_kpis;
              if (!(data7 === "decision" || data7 === "daily" || data7 === "none")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/segmented_kpis", schemaPath: "#/properties/tiers/properties/high/properties/segmented_kpis/enum", keyword: "enum", params: { allowedValues: ["decision", "daily", "none"] } });
                errors++;
              }
            }
            if (data1.lineage !== void 0) {
              let data8 = data1.lineage;
              if (!(data8 === "full" || data8 === "partial" || data8 === "none")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/lineage", schemaPath: "#/properties/tiers/properties/high/properties/lineage/enum", keyword: "enum", params: { allowedValues: ["full", "partial", "none"] } });
                errors++;
              }
            }
            if (data1.retention_days !== void 0) {
              let data9 = data1.retention_days;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/retention_days", schemaPath: "#/properties/tiers/properties/high/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 36500 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/retention_days", schemaPath: "#/properties/tiers/properties/high/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                  errors++;
                }
                if (data9 < 1 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/retention_days", schemaPath: "#/properties/tiers/properties/high/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data1.kpi_max_age_days !== void 0) {
              let data10 = data1.kpi_max_age_days;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/high/properties/kpi_max_age_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 3650 || isNaN(data10)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/high/properties/kpi_max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } });
                  errors++;
                }
                if (data10 < 1 || isNaN(data10)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/high/properties/kpi_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data1.targets !== void 0) {
              let data11 = data1.targets;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key6 in data11) {
                  if (!(key6 === "full_trace" || key6 === "retrieval_seconds" || key6 === "override_rate_max" || key6 === "cost_share_max")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets", schemaPath: "#/properties/tiers/properties/high/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                    errors++;
                  }
                }
                if (data11.full_trace !== void 0) {
                  let data12 = data11.full_trace;
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 > 1 || isNaN(data12)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/full_trace", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data12 < 0 || isNaN(data12)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/full_trace", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/full_trace", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data11.retrieval_seconds !== void 0) {
                  let data13 = data11.retrieval_seconds;
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 <= 0 || isNaN(data13)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data11.override_rate_max !== void 0) {
                  let data14 = data11.override_rate_max;
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 > 1 || isNaN(data14)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/override_rate_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data14 < 0 || isNaN(data14)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/override_rate_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/override_rate_max/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data11.cost_share_max !== void 0) {
                  let data15 = data11.cost_share_max;
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 > 1 || isNaN(data15)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/cost_share_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data15 < 0 || isNaN(data15)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/cost_share_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/cost_share_max/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets", schemaPath: "#/properties/tiers/properties/high/properties/targets/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data0.medium !== void 0) {
          let data16 = data0.medium;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.logging === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "logging" } });
              errors++;
            }
            if (data16.segmented_kpis === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "segmented_kpis" } });
              errors++;
            }
            if (data16.lineage === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "lineage" } });
              errors++;
            }
            if (data16.retention_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "retention_days" } });
              errors++;
            }
            if (data16.kpi_max_age_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "kpi_max_age_days" } });
              errors++;
            }
            for (const key7 in data16) {
              if (!(key7 === "logging" || key7 === "segmented_kpis" || key7 === "lineage" || key7 === "retention_days" || key7 === "kpi_max_age_days" || key7 === "targets")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                errors++;
              }
            }
            if (data16.logging !== void 0) {
              let data17 = data16.logging;
              const _errs48 = errors;
              let valid9 = false;
              const _errs49 = errors;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.mode === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/0/required", keyword: "required", params: { missingProperty: "mode" } });
                  errors++;
                }
                for (const key8 in data17) {
                  if (!(key8 === "mode")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
                    errors++;
                  }
                }
                if (data17.mode !== void 0) {
                  let data18 = data17.mode;
                  if (typeof data18 !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/mode", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/0/properties/mode/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if ("every" !== data18) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/mode", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/0/properties/mode/const", keyword: "const", params: { allowedValue: "every" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
              var _valid1 = _errs49 === errors;
              valid9 = valid9 || _valid1;
              if (!valid9) {
                const _errs54 = errors;
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                  if (data17.mode === void 0) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/required", keyword: "required", params: { missingProperty: "mode" } });
                    errors++;
                  }
                  if (data17.rate === void 0) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/required", keyword: "required", params: { missingProperty: "rate" } });
                    errors++;
                  }
                  for (const key9 in data17) {
                    if (!(key9 === "mode" || key9 === "rate")) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } });
                      errors++;
                    }
                  }
                  if (data17.mode !== void 0) {
                    let data19 = data17.mode;
                    if (typeof data19 !== "string") {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/mode", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/properties/mode/type", keyword: "type", params: { type: "string" } });
                      errors++;
                    }
                    if ("sample" !== data19) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/mode", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/properties/mode/const", keyword: "const", params: { allowedValue: "sample" } });
                      errors++;
                    }
                  }
                  if (data17.rate !== void 0) {
                    let data20 = data17.rate;
                    if (typeof data20 == "number" && isFinite(data20)) {
                      if (data20 > 1 || isNaN(data20)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/rate", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                        errors++;
                      }
                      if (data20 <= 0 || isNaN(data20)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/rate", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/properties/rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                        errors++;
                      }
                    } else {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/rate", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/properties/rate/type", keyword: "type", params: { type: "number" } });
                      errors++;
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/1/type", keyword: "type", params: { type: "object" } });
                  errors++;
                }
                var _valid1 = _errs54 === errors;
                valid9 = valid9 || _valid1;
                if (!valid9) {
                  const _errs61 = errors;
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.mode === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/2/required", keyword: "required", params: { missingProperty: "mode" } });
                      errors++;
                    }
                    for (const key10 in data17) {
                      if (!(key10 === "mode")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } });
                        errors++;
                      }
                    }
                    if (data17.mode !== void 0) {
                      let data21 = data17.mode;
                      if (typeof data21 !== "string") {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/mode", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/2/properties/mode/type", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                      if ("aggregate" !== data21) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging/mode", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/2/properties/mode/const", keyword: "const", params: { allowedValue: "aggregate" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf/2/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                  var _valid1 = _errs61 === errors;
                  valid9 = valid9 || _valid1;
                }
              }
              if (!valid9) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs48;
                if (vErrors !== null) {
                  if (_errs48) {
                    vErrors.length = _errs48;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data16.segmented_kpis !== void 0) {
              let data22 = data16.segmented_kpis;
              if (!(data22 === "decision" || data22 === "daily" || data22 === "none")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/segmented_kpis", schemaPath: "#/properties/tiers/properties/medium/properties/segmented_kpis/enum", keyword: "enum", params: { allowedValues: ["decision", "daily", "none"] } });
                errors++;
              }
            }
            if (data16.lineage !== void 0) {
              let data23 = data16.lineage;
              if (!(data23 === "full" || data23 === "partial" || data23 === "none")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/lineage", schemaPath: "#/properties/tiers/properties/medium/properties/lineage/enum", keyword: "enum", params: { allowedValues: ["full", "partial", "none"] } });
                errors++;
              }
            }
            if (data16.retention_days !== void 0) {
              let data24 = data16.retention_days;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/retention_days", schemaPath: "#/properties/tiers/properties/medium/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 > 36500 || isNaN(data24)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/retention_days", schemaPath: "#/properties/tiers/properties/medium/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                  errors++;
                }
                if (data24 < 1 || isNaN(data24)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/retention_days", schemaPath: "#/properties/tiers/properties/medium/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data16.kpi_max_age_days !== void 0) {
              let data25 = data16.kpi_max_age_days;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/medium/properties/kpi_max_age_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 > 3650 || isNaN(data25)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/medium/properties/kpi_max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } });
                  errors++;
                }
                if (data25 < 1 || isNaN(data25)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/medium/properties/kpi_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data16.targets !== void 0) {
              let data26 = data16.targets;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                for (const key11 in data26) {
                  if (!(key11 === "full_trace" || key11 === "retrieval_seconds" || key11 === "override_rate_max" || key11 === "cost_share_max")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets", schemaPath: "#/properties/tiers/properties/medium/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } });
                    errors++;
                  }
                }
                if (data26.full_trace !== void 0) {
                  let data27 = data26.full_trace;
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 > 1 || isNaN(data27)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/full_trace", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data27 < 0 || isNaN(data27)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/full_trace", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/full_trace", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data26.retrieval_seconds !== void 0) {
                  let data28 = data26.retrieval_seconds;
                  if (typeof data28 == "number" && isFinite(data28)) {
                    if (data28 <= 0 || isNaN(data28)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data26.override_rate_max !== void 0) {
                  let data29 = data26.override_rate_max;
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 > 1 || isNaN(data29)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/override_rate_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data29 < 0 || isNaN(data29)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/override_rate_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/override_rate_max/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data26.cost_share_max !== void 0) {
                  let data30 = data26.cost_share_max;
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 > 1 || isNaN(data30)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/cost_share_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data30 < 0 || isNaN(data30)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/cost_share_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/cost_share_max/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets", schemaPath: "#/properties/tiers/properties/medium/properties/targets/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data0.low !== void 0) {
          let data31 = data0.low;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.logging === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "logging" } });
              errors++;
            }
            if (data31.segmented_kpis === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "segmented_kpis" } });
              errors++;
            }
            if (data31.lineage === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "lineage" } });
              errors++;
            }
            if (data31.retention_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "retention_days" } });
              errors++;
            }
            if (data31.kpi_max_age_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "kpi_max_age_days" } });
              errors++;
            }
            for (const key12 in data31) {
              if (!(key12 === "logging" || key12 === "segmented_kpis" || key12 === "lineage" || key12 === "retention_days" || key12 === "kpi_max_age_days" || key12 === "targets")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } });
                errors++;
              }
            }
            if (data31.logging !== void 0) {
              let data32 = data31.logging;
              const _errs87 = errors;
              let valid15 = false;
              const _errs88 = errors;
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (data32.mode === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/0/required", keyword: "required", params: { missingProperty: "mode" } });
                  errors++;
                }
                for (const key13 in data32) {
                  if (!(key13 === "mode")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } });
                    errors++;
                  }
                }
                if (data32.mode !== void 0) {
                  let data33 = data32.mode;
                  if (typeof data33 !== "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/mode", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/0/properties/mode/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if ("every" !== data33) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/mode", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/0/properties/mode/const", keyword: "const", params: { allowedValue: "every" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
              var _valid2 = _errs88 === errors;
              valid15 = valid15 || _valid2;
              if (!valid15) {
                const _errs93 = errors;
                if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                  if (data32.mode === void 0) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/required", keyword: "required", params: { missingProperty: "mode" } });
                    errors++;
                  }
                  if (data32.rate === void 0) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/required", keyword: "required", params: { missingProperty: "rate" } });
                    errors++;
                  }
                  for (const key14 in data32) {
                    if (!(key14 === "mode" || key14 === "rate")) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } });
                      errors++;
                    }
                  }
                  if (data32.mode !== void 0) {
                    let data34 = data32.mode;
                    if (typeof data34 !== "string") {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/mode", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/properties/mode/type", keyword: "type", params: { type: "string" } });
                      errors++;
                    }
                    if ("sample" !== data34) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/mode", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/properties/mode/const", keyword: "const", params: { allowedValue: "sample" } });
                      errors++;
                    }
                  }
                  if (data32.rate !== void 0) {
                    let data35 = data32.rate;
                    if (typeof data35 == "number" && isFinite(data35)) {
                      if (data35 > 1 || isNaN(data35)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/rate", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                        errors++;
                      }
                      if (data35 <= 0 || isNaN(data35)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/rate", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/properties/rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                        errors++;
                      }
                    } else {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/rate", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/properties/rate/type", keyword: "type", params: { type: "number" } });
                      errors++;
                    }
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/1/type", keyword: "type", params: { type: "object" } });
                  errors++;
                }
                var _valid2 = _errs93 === errors;
                valid15 = valid15 || _valid2;
                if (!valid15) {
                  const _errs100 = errors;
                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                    if (data32.mode === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/2/required", keyword: "required", params: { missingProperty: "mode" } });
                      errors++;
                    }
                    for (const key15 in data32) {
                      if (!(key15 === "mode")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } });
                        errors++;
                      }
                    }
                    if (data32.mode !== void 0) {
                      let data36 = data32.mode;
                      if (typeof data36 !== "string") {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/mode", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/2/properties/mode/type", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                      if ("aggregate" !== data36) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging/mode", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/2/properties/mode/const", keyword: "const", params: { allowedValue: "aggregate" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf/2/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                  var _valid2 = _errs100 === errors;
                  valid15 = valid15 || _valid2;
                }
              }
              if (!valid15) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/anyOf", keyword: "anyOf", params: {} });
                errors++;
              } else {
                errors = _errs87;
                if (vErrors !== null) {
                  if (_errs87) {
                    vErrors.length = _errs87;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data31.segmented_kpis !== void 0) {
              let data37 = data31.segmented_kpis;
              if (!(data37 === "decision" || data37 === "daily" || data37 === "none")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/segmented_kpis", schemaPath: "#/properties/tiers/properties/low/properties/segmented_kpis/enum", keyword: "enum", params: { allowedValues: ["decision", "daily", "none"] } });
                errors++;
              }
            }
            if (data31.lineage !== void 0) {
              let data38 = data31.lineage;
              if (!(data38 === "full" || data38 === "partial" || data38 === "none")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/lineage", schemaPath: "#/properties/tiers/properties/low/properties/lineage/enum", keyword: "enum", params: { allowedValues: ["full", "partial", "none"] } });
                errors++;
              }
            }
            if (data31.retention_days !== void 0) {
              let data39 = data31.retention_days;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/retention_days", schemaPath: "#/properties/tiers/properties/low/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 > 36500 || isNaN(data39)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/retention_days", schemaPath: "#/properties/tiers/properties/low/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                  errors++;
                }
                if (data39 < 1 || isNaN(data39)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/retention_days", schemaPath: "#/properties/tiers/properties/low/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data31.kpi_max_age_days !== void 0) {
              let data40 = data31.kpi_max_age_days;
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/low/properties/kpi_max_age_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 > 3650 || isNaN(data40)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/low/properties/kpi_max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } });
                  errors++;
                }
                if (data40 < 1 || isNaN(data40)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/kpi_max_age_days", schemaPath: "#/properties/tiers/properties/low/properties/kpi_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data31.targets !== void 0) {
              let data41 = data31.targets;
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (const key16 in data41) {
                  if (!(key16 === "full_trace" || key16 === "retrieval_seconds" || key16 === "override_rate_max" || key16 === "cost_share_max")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets", schemaPath: "#/properties/tiers/properties/low/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } });
                    errors++;
                  }
                }
                if (data41.full_trace !== void 0) {
                  let data42 = data41.full_trace;
                  if (typeof data42 == "number" && isFinite(data42)) {
                    if (data42 > 1 || isNaN(data42)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/full_trace", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data42 < 0 || isNaN(data42)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/full_trace", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/full_trace", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data41.retrieval_seconds !== void 0) {
                  let data43 = data41.retrieval_seconds;
                  if (typeof data43 == "number" && isFinite(data43)) {
                    if (data43 <= 0 || isNaN(data43)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data41.override_rate_max !== void 0) {
                  let data44 = data41.override_rate_max;
                  if (typeof data44 == "number" && isFinite(data44)) {
                    if (data44 > 1 || isNaN(data44)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/override_rate_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data44 < 0 || isNaN(data44)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/override_rate_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/override_rate_max", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/override_rate_max/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data41.cost_share_max !== void 0) {
                  let data45 = data41.cost_share_max;
                  if (typeof data45 == "number" && isFinite(data45)) {
                    if (data45 > 1 || isNaN(data45)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/cost_share_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data45 < 0 || isNaN(data45)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/cost_share_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/cost_share_max", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/cost_share_max/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets", schemaPath: "#/properties/tiers/properties/low/properties/targets/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.use_cases !== void 0) {
      let data46 = data.use_cases;
      if (Array.isArray(data46)) {
        const len0 = data46.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data47 = data46[i0];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            if (data47.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0, schemaPath: "#/properties/use_cases/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data47.tier === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0, schemaPath: "#/properties/use_cases/items/required", keyword: "required", params: { missingProperty: "tier" } });
              errors++;
            }
            if (data47.domains === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0, schemaPath: "#/properties/use_cases/items/required", keyword: "required", params: { missingProperty: "domains" } });
              errors++;
            }
            for (const key17 in data47) {
              if (!(key17 === "name" || key17 === "tier" || key17 === "domains")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0, schemaPath: "#/properties/use_cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } });
                errors++;
              }
            }
            if (data47.name !== void 0) {
              if (!validate55(data47.name, { instancePath: instancePath + "/use_cases/" + i0 + "/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data47.tier !== void 0) {
              let data49 = data47.tier;
              if (!(data49 === "high" || data49 === "medium" || data49 === "low")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0 + "/tier", schemaPath: "#/properties/use_cases/items/properties/tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                errors++;
              }
            }
            if (data47.domains !== void 0) {
              let data50 = data47.domains;
              if (Array.isArray(data50)) {
                if (data50.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0 + "/domains", schemaPath: "#/properties/use_cases/items/properties/domains/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len1 = data50.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate99(data50[i1], { instancePath: instancePath + "/use_cases/" + i0 + "/domains/" + i1 })) {
                    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                    errors = vErrors.length;
                  }
                }
                let i2 = data50.length;
                let j0;
                if (i2 > 1) {
                  outer0: for (; i2--; ) {
                    for (j0 = i2; j0--; ) {
                      if (func0(data50[i2], data50[j0])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0 + "/domains", schemaPath: "#/properties/use_cases/items/properties/domains/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } });
                        errors++;
                        break outer0;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0 + "/domains", schemaPath: "#/properties/use_cases/items/properties/domains/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases/" + i0, schemaPath: "#/properties/use_cases/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/use_cases", schemaPath: "#/properties/use_cases/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var ownership = validate101;
function validate101(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.components === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "components")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data0 = data.components;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/components", schemaPath: "#/properties/components/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.component === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "component" } });
              errors++;
            }
            if (data1.accountable === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "accountable" } });
              errors++;
            }
            if (data1.responsible === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "responsible" } });
              errors++;
            }
            if (data1.escalation === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "escalation" } });
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "component" || key1 === "accountable" || key1 === "responsible" || key1 === "consulted" || key1 === "informed" || key1 === "escalation")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data1.component !== void 0) {
              let data2 = data1.component;
              if (!(data2 === "objectives and constraints" || data2 === "approval policy" || data2 === "model registration and lineage" || data2 === "KPI reports" || data2 === "promotion gate" || data2 === "decision log" || data2 === "privacy and retention" || data2 === "monitoring and escalation" || data2 === "audit and reports")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/component", schemaPath: "#/properties/components/items/properties/component/enum", keyword: "enum", params: { allowedValues: ["objectives and constraints", "approval policy", "model registration and lineage", "KPI reports", "promotion gate", "decision log", "privacy and retention", "monitoring and escalation", "audit and reports"] } });
                errors++;
              }
            }
            if (data1.accountable !== void 0) {
              if (!validate61(data1.accountable, { instancePath: instancePath + "/components/" + i0 + "/accountable" })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data1.responsible !== void 0) {
              let data4 = data1.responsible;
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/responsible", schemaPath: "#/properties/components/items/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate61(data4[i1], { instancePath: instancePath + "/components/" + i0 + "/responsible/" + i1 })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                }
                let i2 = data4.length;
                let j0;
                if (i2 > 1) {
                  outer0: for (; i2--; ) {
                    for (j0 = i2; j0--; ) {
                      if (func0(data4[i2], data4[j0])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/responsible", schemaPath: "#/properties/components/items/properties/responsible/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } });
                        errors++;
                        break outer0;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/responsible", schemaPath: "#/properties/components/items/properties/responsible/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.consulted !== void 0) {
              let data6 = data1.consulted;
              if (Array.isArray(data6)) {
                const len2 = data6.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  if (!validate61(data6[i3], { instancePath: instancePath + "/components/" + i0 + "/consulted/" + i3 })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                }
                let i4 = data6.length;
                let j1;
                if (i4 > 1) {
                  outer1: for (; i4--; ) {
                    for (j1 = i4; j1--; ) {
                      if (func0(data6[i4], data6[j1])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/consulted", schemaPath: "#/properties/components/items/properties/consulted/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } });
                        errors++;
                        break outer1;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/consulted", schemaPath: "#/properties/components/items/properties/consulted/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.informed !== void 0) {
              let data8 = data1.informed;
              if (Array.isArray(data8)) {
                const len3 = data8.length;
                for (let i5 = 0; i5 < len3; i5++) {
                  if (!validate61(data8[i5], { instancePath: instancePath + "/components/" + i0 + "/informed/" + i5 })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                }
                let i6 = data8.length;
                let j2;
                if (i6 > 1) {
                  outer2: for (; i6--; ) {
                    for (j2 = i6; j2--; ) {
                      if (func0(data8[i6], data8[j2])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/informed", schemaPath: "#/properties/components/items/properties/informed/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } });
                        errors++;
                        break outer2;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/informed", schemaPath: "#/properties/components/items/properties/informed/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.escalation !== void 0) {
              let data10 = data1.escalation;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/escalation", schemaPath: "#/properties/components/items/properties/escalation/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len4 = data10.length;
                for (let i7 = 0; i7 < len4; i7++) {
                  if (!validate61(data10[i7], { instancePath: instancePath + "/components/" + i0 + "/escalation/" + i7 })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                }
                let i8 = data10.length;
                let j3;
                if (i8 > 1) {
                  outer3: for (; i8--; ) {
                    for (j3 = i8; j3--; ) {
                      if (func0(data10[i8], data10[j3])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/escalation", schemaPath: "#/properties/components/items/properties/escalation/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 } });
                        errors++;
                        break outer3;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0 + "/escalation", schemaPath: "#/properties/components/items/properties/escalation/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var model = validate107;
var pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*$", "u");
function validate108(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern16.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var pattern17 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function validate112(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern17.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var pattern18 = new RegExp("^[0-9a-f]{64}$", "u");
function validate115(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern18.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var pattern19 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate120(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern19.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^.*$", "u");
function validate107(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_name" } });
      errors++;
    }
    if (data.model_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_version" } });
      errors++;
    }
    if (data.objective_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objective_version" } });
      errors++;
    }
    if (data.registered_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registered_at" } });
      errors++;
    }
    if (data.artifact === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "model_name" || key0 === "model_version" || key0 === "objective_version" || key0 === "registered_at" || key0 === "artifact" || key0 === "lineage")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.model_name !== void 0) {
      if (!validate108(data.model_name, { instancePath: instancePath + "/model_name" })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_version !== void 0) {
      if (!validate108(data.model_version, { instancePath: instancePath + "/model_version" })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate53(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.registered_at !== void 0) {
      if (!validate112(data.registered_at, { instancePath: instancePath + "/registered_at" })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.artifact !== void 0) {
      let data4 = data.artifact;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.uri === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/required", keyword: "required", params: { missingProperty: "uri" } });
          errors++;
        }
        if (data4.sha256 === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/required", keyword: "required", params: { missingProperty: "sha256" } });
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "uri" || key1 === "sha256")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data4.uri !== void 0) {
          if (!validate55(data4.uri, { instancePath: instancePath + "/artifact/uri" })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data4.sha256 !== void 0) {
          if (!validate115(data4.sha256, { instancePath: instancePath + "/artifact/sha256" })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.lineage !== void 0) {
      let data7 = data.lineage;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "training_run" || key2 === "code" || key2 === "datasets" || key2 === "feature_pipelines" || key2 === "hyperparameters" || key2 === "metrics" || key2 === "openlineage")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
            errors++;
          }
        }
        if (data7.training_run !== void 0) {
          let data8 = data7.training_run;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.id === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/training_run", schemaPath: "#/properties/lineage/properties/training_run/required", keyword: "required", params: { missingProperty: "id" } });
              errors++;
            }
            for (const key3 in data8) {
              if (!(key3 === "id" || key3 === "started_at")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/training_run", schemaPath: "#/properties/lineage/properties/training_run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            if (data8.id !== void 0) {
              if (!validate55(data8.id, { instancePath: instancePath + "/lineage/training_run/id" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data8.started_at !== void 0) {
              if (!validate112(data8.started_at, { instancePath: instancePath + "/lineage/training_run/started_at" })) {
                vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/training_run", schemaPath: "#/properties/lineage/properties/training_run/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.code !== void 0) {
          let data11 = data7.code;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.repository === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/code", schemaPath: "#/properties/lineage/properties/code/required", keyword: "required", params: { missingProperty: "repository" } });
              errors++;
            }
            if (data11.commit === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/code", schemaPath: "#/properties/lineage/properties/code/required", keyword: "required", params: { missingProperty: "commit" } });
              errors++;
            }
            for (const key4 in data11) {
              if (!(key4 === "repository" || key4 === "commit")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/code", schemaPath: "#/properties/lineage/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                errors++;
              }
            }
            if (data11.repository !== void 0) {
              if (!validate55(data11.repository, { instancePath: instancePath + "/lineage/code/repository" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data11.commit !== void 0) {
              if (!validate120(data11.commit, { instancePath: instancePath + "/lineage/code/commit" })) {
                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/code", schemaPath: "#/properties/lineage/properties/code/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.datasets !== void 0) {
          let data14 = data7.datasets;
          if (Array.isArray(data14)) {
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data15 = data14[i0];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.name === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/datasets/" + i0, schemaPath: "#/properties/lineage/properties/datasets/items/required", keyword: "required", params: { missingProperty: "name" } });
                  errors++;
                }
                for (const key5 in data15) {
                  if (!(key5 === "namespace" || key5 === "name" || key5 === "version" || key5 === "sha256")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/datasets/" + i0, schemaPath: "#/properties/lineage/properties/datasets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                    errors++;
                  }
                }
                if (data15.namespace !== void 0) {
                  if (!validate55(data15.namespace, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/namespace" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data15.name !== void 0) {
                  if (!validate55(data15.name, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/name" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data15.version !== void 0) {
                  if (!validate55(data15.version, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/version" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data15.sha256 !== void 0) {
                  if (!validate115(data15.sha256, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/sha256" })) {
                    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/datasets/" + i0, schemaPath: "#/properties/lineage/properties/datasets/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/datasets", schemaPath: "#/properties/lineage/properties/datasets/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
        if (data7.feature_pipelines !== void 0) {
          let data20 = data7.feature_pipelines;
          if (Array.isArray(data20)) {
            const len1 = data20.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data21 = data20[i1];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.name === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1, schemaPath: "#/properties/lineage/properties/feature_pipelines/items/required", keyword: "required", params: { missingProperty: "name" } });
                  errors++;
                }
                for (const key6 in data21) {
                  if (!(key6 === "name" || key6 === "version" || key6 === "commit" || key6 === "sha256")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1, schemaPath: "#/properties/lineage/properties/feature_pipelines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                    errors++;
                  }
                }
                if (data21.name !== void 0) {
                  if (!validate55(data21.name, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/name" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.version !== void 0) {
                  if (!validate55(data21.version, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/version" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.commit !== void 0) {
                  if (!validate120(data21.commit, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/commit" })) {
                    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.sha256 !== void 0) {
                  if (!validate115(data21.sha256, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/sha256" })) {
                    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1, schemaPath: "#/properties/lineage/properties/feature_pipelines/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/feature_pipelines", schemaPath: "#/properties/lineage/properties/feature_pipelines/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
        if (data7.hyperparameters !== void 0) {
          let data26 = data7.hyperparameters;
          if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/hyperparameters", schemaPath: "#/properties/lineage/properties/hyperparameters/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.metrics !== void 0) {
          let data27 = data7.metrics;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            for (const key7 in data27) {
              if (pattern20.test(key7)) {
                let data28 = data27[key7];
                if (!(typeof data28 == "number" && isFinite(data28))) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lineage/properties/metrics/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "number" } });
                  errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/metrics", schemaPath: "#/properties/lineage/properties/metrics/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.openlineage !== void 0) {
          let data29 = data7.openlineage;
          if (Array.isArray(data29)) {
            const len2 = data29.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data30 = data29[i2];
              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                if (data30.uri === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/openlineage/" + i2, schemaPath: "#/properties/lineage/properties/openlineage/items/required", keyword: "required", params: { missingProperty: "uri" } });
                  errors++;
                }
                if (data30.sha256 === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/openlineage/" + i2, schemaPath: "#/properties/lineage/properties/openlineage/items/required", keyword: "required", params: { missingProperty: "sha256" } });
                  errors++;
                }
                for (const key8 in data30) {
                  if (!(key8 === "uri" || key8 === "sha256")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/openlineage/" + i2, schemaPath: "#/properties/lineage/properties/openlineage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
                    errors++;
                  }
                }
                if (data30.uri !== void 0) {
                  if (!validate55(data30.uri, { instancePath: instancePath + "/lineage/openlineage/" + i2 + "/uri" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data30.sha256 !== void 0) {
                  if (!validate115(data30.sha256, { instancePath: instancePath + "/lineage/openlineage/" + i2 + "/sha256" })) {
                    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/openlineage/" + i2, schemaPath: "#/properties/lineage/properties/openlineage/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lineage/openlineage", schemaPath: "#/properties/lineage/properties/openlineage/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var promotion = validate132;
var pattern21 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$", "u");
function validate136(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 512) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 } });
      errors++;
    }
    if (!pattern21.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_name" } });
      errors++;
    }
    if (data.model_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_version" } });
      errors++;
    }
    if (data.objective_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objective_version" } });
      errors++;
    }
    if (data.kpi_report === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kpi_report" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "model_name" || key0 === "model_version" || key0 === "objective_version" || key0 === "kpi_report")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.model_name !== void 0) {
      if (!validate108(data.model_name, { instancePath: instancePath + "/model_name" })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_version !== void 0) {
      if (!validate108(data.model_version, { instancePath: instancePath + "/model_version" })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate53(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.kpi_report !== void 0) {
      let data3 = data.kpi_report;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.path === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_report", schemaPath: "#/properties/kpi_report/required", keyword: "required", params: { missingProperty: "path" } });
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "path" || key1 === "sha256")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_report", schemaPath: "#/properties/kpi_report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data3.path !== void 0) {
          if (!validate136(data3.path, { instancePath: instancePath + "/kpi_report/path" })) {
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
          }
        }
        if (data3.sha256 !== void 0) {
          if (!validate115(data3.sha256, { instancePath: instancePath + "/kpi_report/sha256" })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_report", schemaPath: "#/properties/kpi_report/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
var kpiReport = validate139;
function validate139(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_name" } });
      errors++;
    }
    if (data.model_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_version" } });
      errors++;
    }
    if (data.objective_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objective_version" } });
      errors++;
    }
    if (data.evaluated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluated_at" } });
      errors++;
    }
    if (data.kpis === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kpis" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "model_name" || key0 === "model_version" || key0 === "objective_version" || key0 === "evaluated_at" || key0 === "kpis")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.model_name !== void 0) {
      if (!validate108(data.model_name, { instancePath: instancePath + "/model_name" })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_version !== void 0) {
      if (!validate108(data.model_version, { instancePath: instancePath + "/model_version" })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate53(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluated_at !== void 0) {
      if (!validate112(data.evaluated_at, { instancePath: instancePath + "/evaluated_at" })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.kpis !== void 0) {
      let data4 = data.kpis;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.metric === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "metric" } });
              errors++;
            }
            if (data5.value === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "value" } });
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "metric" || key1 === "value" || key1 === "samples" || key1 === "numerator" || key1 === "denominator" || key1 === "segment" || key1 === "slice")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data5.metric !== void 0) {
              if (!validate55(data5.metric, { instancePath: instancePath + "/kpis/" + i0 + "/metric" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data5.value !== void 0) {
              let data7 = data5.value;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/value", schemaPath: "#/properties/kpis/items/properties/value/type", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
            if (data5.samples !== void 0) {
              let data8 = data5.samples;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/samples", schemaPath: "#/properties/kpis/items/properties/samples/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 9007199254740991 || isNaN(data8)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/samples", schemaPath: "#/properties/kpis/items/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/samples", schemaPath: "#/properties/kpis/items/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
            if (data5.numerator !== void 0) {
              let data9 = data5.numerator;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/numerator", schemaPath: "#/properties/kpis/items/properties/numerator/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 9007199254740991 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/numerator", schemaPath: "#/properties/kpis/items/properties/numerator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/numerator", schemaPath: "#/properties/kpis/items/properties/numerator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
            if (data5.denominator !== void 0) {
              let data10 = data5.denominator;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/denominator", schemaPath: "#/properties/kpis/items/properties/denominator/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 9007199254740991 || isNaN(data10)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/denominator", schemaPath: "#/properties/kpis/items/properties/denominator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data10 < 1 || isNaN(data10)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/denominator", schemaPath: "#/properties/kpis/items/properties/denominator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data5.segment !== void 0) {
              if (!validate55(data5.segment, { instancePath: instancePath + "/kpis/" + i0 + "/segment" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data5.slice !== void 0) {
              if (!validate55(data5.slice, { instancePath: instancePath + "/kpis/" + i0 + "/slice" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data5.segment !== void 0) {
              if (data5.slice === void 0) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "segment",
                  missingProperty: "slice",
                  depsCount: 1,
                  deps: "slice"
                } });
                errors++;
              }
            }
            if (data5.slice !== void 0) {
              if (data5.segment === void 0) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "slice",
                  missingProperty: "segment",
                  depsCount: 1,
                  deps: "segment"
                } });
                errors++;
              }
            }
            if (data5.numerator !== void 0) {
              if (data5.denominator === void 0) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "numerator",
                  missingProperty: "denominator",
                  depsCount: 1,
                  deps: "denominator"
                } });
                errors++;
              }
            }
            if (data5.denominator !== void 0) {
              if (data5.numerator === void 0) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "denominator",
                  missingProperty: "numerator",
                  depsCount: 1,
                  deps: "numerator"
                } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
var freeze = validate147;
function validate147(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.domain === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domain" } });
      errors++;
    }
    if (data.frozen_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frozen_at" } });
      errors++;
    }
    if (data.rule === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } });
      errors++;
    }
    if (data.escalate_to === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "escalate_to" } });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "domain" || key0 === "frozen_at" || key0 === "rule" || key0 === "escalate_to" || key0 === "retrain_with" || key0 === "reason" || key0 === "allow_rollback")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (!validate99(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.frozen_at !== void 0) {
      if (!validate112(data.frozen_at, { instancePath: instancePath + "/frozen_at" })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate55(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.escalate_to !== void 0) {
      if (!validate55(data.escalate_to, { instancePath: instancePath + "/escalate_to" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.retrain_with !== void 0) {
      if (!validate55(data.retrain_with, { instancePath: instancePath + "/retrain_with" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func2(data5) > 2e3) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
          errors++;
        }
        if (func2(data5) < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.allow_rollback !== void 0) {
      if (typeof data.allow_rollback !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/allow_rollback", schemaPath: "#/properties/allow_rollback/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var evidence = validate153;
function validate153(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_type" } });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } });
      errors++;
    }
    if (data.predicateType === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicateType" } });
      errors++;
    }
    if (data.predicate === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicate" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "_type" || key0 === "subject" || key0 === "predicateType" || key0 === "predicate")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data._type !== void 0) {
      let data0 = data._type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/_type", schemaPath: "#/properties/_type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("https://in-toto.io/Statement/v1" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" } });
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject;
      if (Array.isArray(data1)) {
        if (data1.length > 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/maxItems", keyword: "maxItems", params: { limit: 1 } });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data2.digest === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "digest" } });
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "name" || key1 === "digest")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data2.name !== void 0) {
              if (!validate136(data2.name, { instancePath: instancePath + "/subject/" + i0 + "/name" })) {
                vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                errors = vErrors.length;
              }
            }
            if (data2.digest !== void 0) {
              let data4 = data2.digest;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.sha256 === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/properties/subject/items/properties/digest/required", keyword: "required", params: { missingProperty: "sha256" } });
                  errors++;
                }
                if (data4.gitBlob === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/properties/subject/items/properties/digest/required", keyword: "required", params: { missingProperty: "gitBlob" } });
                  errors++;
                }
                for (const key2 in data4) {
                  if (!(key2 === "sha256" || key2 === "gitBlob")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/properties/subject/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                    errors++;
                  }
                }
                if (data4.sha256 !== void 0) {
                  if (!validate115(data4.sha256, { instancePath: instancePath + "/subject/" + i0 + "/digest/sha256" })) {
                    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                    errors = vErrors.length;
                  }
                }
                if (data4.gitBlob !== void 0) {
                  if (!validate120(data4.gitBlob, { instancePath: instancePath + "/subject/" + i0 + "/digest/gitBlob" })) {
                    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/properties/subject/items/properties/digest/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.predicateType !== void 0) {
      let data7 = data.predicateType;
      if (typeof data7 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/predicateType", schemaPath: "#/properties/predicateType/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("https://tracegate.dev/objective-approval/v1" !== data7) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "https://tracegate.dev/objective-approval/v1" } });
        errors++;
      }
    }
    if (data.predicate !== void 0) {
      let data8 = data.predicate;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.objectiveVersion === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "objectiveVersion" } });
          errors++;
        }
        if (data8.changeClass === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "changeClass" } });
          errors++;
        }
        if (data8.verdict === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "verdict" } });
          errors++;
        }
        if (data8.approvals === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "approvals" } });
          errors++;
        }
        if (data8.pullRequest === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "pullRequest" } });
          errors++;
        }
        if (data8.policy === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "policy" } });
          errors++;
        }
        if (data8.recordedAt === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "recordedAt" } });
          errors++;
        }
        if (data8.tool === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: "tool" } });
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "objectiveVersion" || key3 === "changeClass" || key3 === "verdict" || key3 === "approvals" || key3 === "pullRequest" || key3 === "policy" || key3 === "recordedAt" || key3 === "tool")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
            errors++;
          }
        }
        if (data8.objectiveVersion !== void 0) {
          if (!validate53(data8.objectiveVersion, { instancePath: instancePath + "/predicate/objectiveVersion" })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data8.changeClass !== void 0) {
          let data10 = data8.changeClass;
          if (!(data10 === "new" || data10 === "relaxing" || data10 === "behavioural" || data10 === "tightening" || data10 === "governance" || data10 === "editorial")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/changeClass", schemaPath: "#/properties/predicate/properties/changeClass/enum", keyword: "enum", params: { allowedValues: ["new", "relaxing", "behavioural", "tightening", "governance", "editorial"] } });
            errors++;
          }
        }
        if (data8.verdict !== void 0) {
          let data11 = data8.verdict;
          if (!(data11 === "approved" || data11 === "unapproved")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/verdict", schemaPath: "#/properties/predicate/properties/verdict/enum", keyword: "enum", params: { allowedValues: ["approved", "unapproved"] } });
            errors++;
          }
        }
        if (data8.approvals !== void 0) {
          let data12 = data8.approvals;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data13 = data12[i1];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.login === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/required", keyword: "required", params: { missingProperty: "login" } });
                  errors++;
                }
                if (data13.id === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/required", keyword: "required", params: { missingProperty: "id" } });
                  errors++;
                }
                if (data13.role === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/required", keyword: "required", params: { missingProperty: "role" } });
                  errors++;
                }
                if (data13.submittedAt === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/required", keyword: "required", params: { missingProperty: "submittedAt" } });
                  errors++;
                }
                if (data13.reviewId === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/required", keyword: "required", params: { missingProperty: "reviewId" } });
                  errors++;
                }
                if (data13.reviewedCommit === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/required", keyword: "required", params: { missingProperty: "reviewedCommit" } });
                  errors++;
                }
                for (const key4 in data13) {
                  if (!(key4 === "login" || key4 === "id" || key4 === "role" || key4 === "submittedAt" || key4 === "reviewId" || key4 === "reviewedCommit")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                    errors++;
                  }
                }
                if (data13.login !== void 0) {
                  if (!validate55(data13.login, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/login" })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data13.id !== void 0) {
                  let data15 = data13.id;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/id", schemaPath: "#/properties/predicate/properties/approvals/items/properties/id/type", keyword: "type", params: { type: "integer" } });
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 < 1 || isNaN(data15)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/id", schemaPath: "#/properties/predicate/properties/approvals/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                      errors++;
                    }
                  }
                }
                if (data13.role !== void 0) {
                  if (!validate61(data13.role, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/role" })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                }
                if (data13.submittedAt !== void 0) {
                  if (!validate112(data13.submittedAt, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/submittedAt" })) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                  }
                }
                if (data13.reviewId !== void 0) {
                  let data18 = data13.reviewId;
                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/reviewId", schemaPath: "#/properties/predicate/properties/approvals/items/properties/reviewId/type", keyword: "type", params: { type: "integer" } });
                    errors++;
                  }
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 1 || isNaN(data18)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/reviewId", schemaPath: "#/properties/predicate/properties/approvals/items/properties/reviewId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                      errors++;
                    }
                  }
                }
                if (data13.reviewedCommit !== void 0) {
                  if (!validate120(data13.reviewedCommit, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/reviewedCommit" })) {
                    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals/" + i1, schemaPath: "#/properties/predicate/properties/approvals/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/approvals", schemaPath: "#/properties/predicate/properties/approvals/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
        if (data8.pullRequest !== void 0) {
          let data20 = data8.pullRequest;
          const _errs37 = errors;
          let valid9 = false;
          const _errs38 = errors;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.repository === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/required", keyword: "required", params: { missingProperty: "repository" } });
              errors++;
            }
            if (data20.number === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/required", keyword: "required", params: { missingProperty: "number" } });
              errors++;
            }
            if (data20.author === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/required", keyword: "required", params: { missingProperty: "author" } });
              errors++;
            }
            if (data20.base === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/required", keyword: "required", params: { missingProperty: "base" } });
              errors++;
            }
            if (data20.head === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/required", keyword: "required", params: { missingProperty: "head" } });
              errors++;
            }
            if (data20.mergeCommit === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/required", keyword: "required", params: { missingProperty: "mergeCommit" } });
              errors++;
            }
            if (data20.mergedAt === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/required", keyword: "required", params: { missingProperty: "mergedAt" } });
              errors++;
            }
            for (const key5 in data20) {
              if (!(key5 === "repository" || key5 === "number" || key5 === "author" || key5 === "base" || key5 === "head" || key5 === "mergeCommit" || key5 === "mergedAt")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                errors++;
              }
            }
            if (data20.repository !== void 0) {
              if (!validate55(data20.repository, { instancePath: instancePath + "/predicate/pullRequest/repository" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data20.number !== void 0) {
              let data22 = data20.number;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest/number", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/properties/number/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 1 || isNaN(data22)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest/number", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data20.author !== void 0) {
              if (!validate55(data20.author, { instancePath: instancePath + "/predicate/pullRequest/author" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data20.base !== void 0) {
              if (!validate55(data20.base, { instancePath: instancePath + "/predicate/pullRequest/base" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data20.head !== void 0) {
              if (!validate120(data20.head, { instancePath: instancePath + "/predicate/pullRequest/head" })) {
                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                errors = vErrors.length;
              }
            }
            if (data20.mergeCommit !== void 0) {
              if (!validate120(data20.mergeCommit, { instancePath: instancePath + "/predicate/pullRequest/mergeCommit" })) {
                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                errors = vErrors.length;
              }
            }
            if (data20.mergedAt !== void 0) {
              if (!validate112(data20.mergedAt, { instancePath: instancePath + "/predicate/pullRequest/mergedAt" })) {
                vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/0/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
          var _valid0 = _errs38 === errors;
          valid9 = valid9 || _valid0;
          if (!valid9) {
            const _errs49 = errors;
            if (data20 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf/1/type", keyword: "type", params: { type: "null" } });
              errors++;
            }
            var _valid0 = _errs49 === errors;
            valid9 = valid9 || _valid0;
          }
          if (!valid9) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/pullRequest", schemaPath: "#/properties/predicate/properties/pullRequest/anyOf", keyword: "anyOf", params: {} });
            errors++;
          } else {
            errors = _errs37;
            if (vErrors !== null) {
              if (_errs37) {
                vErrors.length = _errs37;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8.policy !== void 0) {
          let data28 = data8.policy;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.commit === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/policy", schemaPath: "#/properties/predicate/properties/policy/required", keyword: "required", params: { missingProperty: "commit" } });
              errors++;
            }
            if (data28.sha256 === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/policy", schemaPath: "#/properties/predicate/properties/policy/required", keyword: "required", params: { missingProperty: "sha256" } });
              errors++;
            }
            if (data28.rules === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/policy", schemaPath: "#/properties/predicate/properties/policy/required", keyword: "required", params: { missingProperty: "rules" } });
              errors++;
            }
            for (const key6 in data28) {
              if (!(key6 === "commit" || key6 === "sha256" || key6 === "rules")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/policy", schemaPath: "#/properties/predicate/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                errors++;
              }
            }
            if (data28.commit !== void 0) {
              if (!validate120(data28.commit, { instancePath: instancePath + "/predicate/policy/commit" })) {
                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                errors = vErrors.length;
              }
            }
            if (data28.sha256 !== void 0) {
              if (!validate115(data28.sha256, { instancePath: instancePath + "/predicate/policy/sha256" })) {
                vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                errors = vErrors.length;
              }
            }
            if (data28.rules !== void 0) {
              let data31 = data28.rules;
              if (Array.isArray(data31)) {
                const len2 = data31.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (!validate55(data31[i2], { instancePath: instancePath + "/predicate/policy/rules/" + i2 })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/policy/rules", schemaPath: "#/properties/predicate/properties/policy/properties/rules/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/policy", schemaPath: "#/properties/predicate/properties/policy/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data8.recordedAt !== void 0) {
          if (!validate112(data8.recordedAt, { instancePath: instancePath + "/predicate/recordedAt" })) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
            errors = vErrors.length;
          }
        }
        if (data8.tool !== void 0) {
          let data34 = data8.tool;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/tool", schemaPath: "#/properties/predicate/properties/tool/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data34.version === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/tool", schemaPath: "#/properties/predicate/properties/tool/required", keyword: "required", params: { missingProperty: "version" } });
              errors++;
            }
            for (const key7 in data34) {
              if (!(key7 === "name" || key7 === "version")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/tool", schemaPath: "#/properties/predicate/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                errors++;
              }
            }
            if (data34.name !== void 0) {
              if (!validate55(data34.name, { instancePath: instancePath + "/predicate/tool/name" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data34.version !== void 0) {
              if (!validate55(data34.version, { instancePath: instancePath + "/predicate/tool/version" })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/predicate/tool", schemaPath: "#/properties/predicate/properties/tool/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
function addError(errors, error2) {
  if (errors === null) return [error2];
  errors.push(error2);
  return errors;
}
objective.keys = { "#": ["objective_version", "description", "risk_tier", "goal", "owners", "approvers", "effective_date", "review_by", "supersedes", "decision_rules", "constraints", "kpis", "segments", "escalation_rules"], "#/properties/goal/anyOf/0": ["minimize"], "#/properties/goal/anyOf/1": ["maximize"], "#/properties/owners/items": ["name", "role"], "#/properties/approvers/items": ["name", "role", "approved_at"], "#/properties/decision_rules/items": ["name", "score", "operator", "threshold", "outcome", "otherwise"], "#/properties/constraints/items": ["name", "metric", "operator", "threshold", "unit", "applies_to", "min_samples", "on_violation"], "#/properties/kpis/items": ["name", "metric", "slices"], "#/properties/segments/items": ["name"], "#/properties/escalation_rules/items": ["name", "if", "then"], "#/properties/escalation_rules/items/properties/then/anyOf/0": ["freeze_deployments", "escalate_to", "retrain_with"], "#/properties/escalation_rules/items/properties/then/anyOf/2/items/anyOf/1": ["freeze_deployments", "escalate_to", "retrain_with"] };
approvalsPolicy.keys = { "#": ["roles", "rules", "settings"], "#/properties/roles/patternProperties/^[A-Za-z][A-Za-z0-9 _-]*$": ["users", "teams"], "#/properties/rules/items": ["name", "when", "require"], "#/properties/rules/items/properties/when": ["subject", "change", "risk_tier", "domain", "environment"], "#/properties/settings": ["author_may_approve", "contributors_may_approve", "one_person_many_roles"] };
riskTiers.keys = { "#": ["tiers", "use_cases"], "#/properties/tiers": ["high", "medium", "low"], "#/properties/tiers/properties/high": ["logging", "segmented_kpis", "lineage", "retention_days", "kpi_max_age_days", "targets"], "#/properties/tiers/properties/high/properties/logging/anyOf/0": ["mode"], "#/properties/tiers/properties/high/properties/logging/anyOf/1": ["mode", "rate"], "#/properties/tiers/properties/high/properties/logging/anyOf/2": ["mode"], "#/properties/tiers/properties/high/properties/targets": ["full_trace", "retrieval_seconds", "override_rate_max", "cost_share_max"], "#/properties/tiers/properties/medium": ["logging", "segmented_kpis", "lineage", "retention_days", "kpi_max_age_days", "targets"], "#/properties/tiers/properties/medium/properties/logging/anyOf/0": ["mode"], "#/properties/tiers/properties/medium/properties/logging/anyOf/1": ["mode", "rate"], "#/properties/tiers/properties/medium/properties/logging/anyOf/2": ["mode"], "#/properties/tiers/properties/medium/properties/targets": ["full_trace", "retrieval_seconds", "override_rate_max", "cost_share_max"], "#/properties/tiers/properties/low": ["logging", "segmented_kpis", "lineage", "retention_days", "kpi_max_age_days", "targets"], "#/properties/tiers/properties/low/properties/logging/anyOf/0": ["mode"], "#/properties/tiers/properties/low/properties/logging/anyOf/1": ["mode", "rate"], "#/properties/tiers/properties/low/properties/logging/anyOf/2": ["mode"], "#/properties/tiers/properties/low/properties/targets": ["full_trace", "retrieval_seconds", "override_rate_max", "cost_share_max"], "#/properties/use_cases/items": ["name", "tier", "domains"] };
ownership.keys = { "#": ["components"], "#/properties/components/items": ["component", "accountable", "responsible", "consulted", "informed", "escalation"] };
model.keys = { "#": ["model_name", "model_version", "objective_version", "registered_at", "artifact", "lineage"], "#/properties/artifact": ["uri", "sha256"], "#/properties/lineage": ["training_run", "code", "datasets", "feature_pipelines", "hyperparameters", "metrics", "openlineage"], "#/properties/lineage/properties/training_run": ["id", "started_at"], "#/properties/lineage/properties/code": ["repository", "commit"], "#/properties/lineage/properties/datasets/items": ["namespace", "name", "version", "sha256"], "#/properties/lineage/properties/feature_pipelines/items": ["name", "version", "commit", "sha256"], "#/properties/lineage/properties/openlineage/items": ["uri", "sha256"] };
promotion.keys = { "#": ["model_name", "model_version", "objective_version", "kpi_report"], "#/properties/kpi_report": ["path", "sha256"] };
kpiReport.keys = { "#": ["model_name", "model_version", "objective_version", "evaluated_at", "kpis"], "#/properties/kpis/items": ["metric", "value", "samples", "numerator", "denominator", "segment", "slice"] };
freeze.keys = { "#": ["domain", "frozen_at", "rule", "escalate_to", "retrain_with", "reason", "allow_rollback"] };
evidence.keys = { "#": ["_type", "subject", "predicateType", "predicate"], "#/properties/subject/items": ["name", "digest"], "#/properties/subject/items/properties/digest": ["sha256", "gitBlob"], "#/properties/predicate": ["objectiveVersion", "changeClass", "verdict", "approvals", "pullRequest", "policy", "recordedAt", "tool"], "#/properties/predicate/properties/approvals/items": ["login", "id", "role", "submittedAt", "reviewId", "reviewedCommit"], "#/properties/predicate/properties/pullRequest/anyOf/0": ["repository", "number", "author", "base", "head", "mergeCommit", "mergedAt"], "#/properties/predicate/properties/policy": ["commit", "sha256", "rules"], "#/properties/predicate/properties/tool": ["name", "version"] };

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
var rulesOf = (changeClass) => (title, why2) => ({ level: "note", changeClass, title, why: why2, ...classes[changeClass] });
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
    "A constraint measures something else: its metric, unit or operator changed.",
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
  "not-frozen": {
    level: "error",
    title: "Promotions of the domain are not frozen.",
    why: "A freeze follows a violation that nobody has explained yet.",
    mend: "Have the freeze lifted, in a pull request that removes it."
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
    level: "warning",
    title: "A co-author is named whose account is not known.",
    why: "It cannot be checked that the same person does not approve.",
    mend: "Use the address that GitHub shows for the account: <id>+<login>@users.noreply.github.com."
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
    mend: "Keep objectives and policies small; 64 KiB is the limit for YAML, 16 MiB for a KPI report."
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

// src/finding/catalogue.ts
var catalogue = {
  ...validationRules,
  ...changeRules,
  ...signOffRules,
  ...gateRules
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

// src/format/forms.ts
var unseen = "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb";
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
  date: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", words: "a date as YYYY-MM-DD" },
  time: {
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",
    words: "a time as YYYY-MM-DDThh:mm:ssZ"
  },
  sha256: { pattern: "^[0-9a-f]{64}$", words: "a SHA-256 digest: 64 lower-case hexadecimal digits" },
  commit: {
    pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$",
    words: "a full commit id: 40 (or 64) lower-case hexadecimal digits"
  },
  login: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*$", words: "a GitHub login without `@`" },
  team: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*/[a-z0-9_-]+$", words: "a team as organisation/team-slug" },
  roleName: {
    pattern: "^[A-Za-z][A-Za-z0-9 _-]*$",
    words: "a role name of letters, digits, spaces, `_` and `-`"
  }
};
var wordsByPattern = new Map(
  Object.values(forms).map((form2) => [form2.pattern, form2.words])
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
  for (let row3 = 1; row3 <= a.length; row3++) {
    const current = [row3];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row3 - 1] === b[column - 1];
      let cost = Math.min(
        previous[column] + 1,
        current[column - 1] + 1,
        previous[column - 1] + (same ? 0 : 1)
      );
      const swapped = row3 > 1 && column > 1 && a[row3 - 1] === b[column - 2] && a[row3 - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforePrevious[column - 2] + 1);
      current.push(cost);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length];
}

// src/format/schema-findings.ts
var MOST_FINDINGS = 200;
var shapes = {
  applies_to: "`all`, a segment name, or a list of them",
  then: "a mapping such as { freeze_deployments: true, escalate_to: Ethics }",
  goal: "either { minimize: <metric> } or { maximize: <metric> }",
  pullRequest: "a mapping of the pull request, or null",
  logging: "{ mode: every }, { mode: sample, rate: 0.1 } or { mode: aggregate }"
};
function schemaFindings(document, validate) {
  if (validate(document.value)) return [];
  const errors = withoutAlternatives(validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  const findings = errors.slice(0, MOST_FINDINGS).map((error2) => findingOf(document, error2, validate.keys ?? {}));
  const [omitted] = errors.slice(MOST_FINDINGS);
  if (omitted === void 0) return findings;
  const message = `This file has ${errors.length - MOST_FINDINGS} more violations of its format.`;
  return [...findings, finding("malformed-value", message, { file: document.file })];
}
function withoutAlternatives(errors) {
  const alternatives = new Set(
    errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath)
  );
  const liesWithin = (path) => {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (alternatives.has(path.slice(0, end))) return true;
    }
    return false;
  };
  return errors.filter(
    ({ keyword, instancePath }) => !liesWithin(instancePath) && (keyword === "anyOf" || !alternatives.has(instancePath))
  );
}
function findingOf(document, error2, keys) {
  const path = pathOf(document.value, error2.instancePath);
  const { file } = document;
  const name = nameOf(path);
  const value2 = { file, at: document.placeOf(path) };
  const params = error2.params;
  switch (error2.keyword) {
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
        didYouMean(key, keys[error2.schemaPath.replace(/\/additionalProperties$/, "")] ?? [])
      );
    }
    case "type":
      return finding(
        "wrong-type",
        `${name} must be ${withArticle(params["type"])}.`,
        value2,
        typeMend(document, path, params["type"])
      );
    case "enum":
      return finding("malformed-value", `${name} must be one of ${listed(params["allowedValues"])}.`, value2);
    case "const":
      return finding("malformed-value", `${name} must be ${listed([params["allowedValue"]])}.`, value2);
    case "pattern": {
      const words4 = describePattern(String(params["pattern"]));
      return finding(
        "malformed-value",
        `${name} must be ${words4 ?? "of the form that the schema names"}.`,
        value2
      );
    }
    case "anyOf":
      return finding(
        "malformed-value",
        `${name} must be ${shapes[String(path.at(-1))] ?? "of a shape that the schema names"}.`,
        value2
      );
    default:
      return finding(
        "malformed-value",
        `${name} ${limitSentence(error2.keyword, params) ?? "is not as the schema wants it"}.`,
        value2
      );
  }
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
  return (Array.isArray(values) ? values : [values]).map((value2) => `\`${String(value2)}\``).join(", ");
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
    const { value: value2 } = this.whole;
    if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return;
    const kept = Object.entries(value2).filter(([key]) => !this.keys.has(key));
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
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
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
      } catch (error2) {
        onError(String(error2));
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
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
          throw error2;
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
function toJS(value2, arg, ctx) {
  if (Array.isArray(value2))
    return value2.map((v, i) => toJS(v, String(i), ctx));
  if (value2 && typeof value2.toJSON === "function") {
    if (!ctx || !hasAnchor(value2))
      return value2.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value2, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value2.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value2 === "bigint" && !ctx?.keep)
    return Number(value2);
  return value2;
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
var isScalarValue = (value2) => !value2 || typeof value2 !== "function" && typeof value2 !== "object";
var Scalar = class extends NodeBase {
  constructor(value2) {
    super(SCALAR);
    this.value = value2;
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
function findTagObject(value2, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value2) && !t.format);
}
function createNode(value2, tagName, ctx) {
  if (isDocument(value2))
    value2 = value2.contents;
  if (isNode(value2))
    return value2;
  if (isPair(value2)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value2);
    return map2;
  }
  if (value2 instanceof String || value2 instanceof Number || value2 instanceof Boolean || typeof BigInt !== "undefined" && value2 instanceof BigInt) {
    value2 = value2.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value2 && typeof value2 === "object") {
    ref = sourceObjects.get(value2);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value2));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value2, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value2, tagName, schema4.tags);
  if (!tagObj) {
    if (value2 && typeof value2.toJSON === "function") {
      value2 = value2.toJSON();
    }
    if (!value2 || typeof value2 !== "object") {
      const node2 = new Scalar(value2);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value2 instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value2) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value2, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value2, ctx) : new Scalar(value2);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value2) {
  let v = value2;
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
  addIn(path, value2) {
    if (isEmptyPath(path))
      this.add(value2);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value2);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value2));
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
  setIn(path, value2) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value2);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value2);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value2));
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
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
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
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
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
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
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
function doubleQuotedString(value2, ctx) {
  const json = JSON.stringify(value2);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
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
            const code3 = json.substr(i + 2, 4);
            switch (code3) {
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
                if (code3.substr(0, 2) === "00")
                  str += "\\x" + code3.substr(2);
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
function singleQuotedString(value2, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value2.includes("\n") || /[ \t]\n|\n[ \t]/.test(value2))
    return doubleQuotedString(value2, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
  const res = "'" + value2.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value2, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value2.includes('"');
    const hasSingle = value2.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value2, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value2)) {
    return quotedString(value2, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value2) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value2, lineWidth, indent.length);
  if (!value2)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value2.length; endStart > 0; --endStart) {
    const ch = value2[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value2.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value2 === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value2 = value2.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value2.length; ++startEnd) {
    const ch = value2[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value2.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value2 = value2.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header2 = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value2.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body2 = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header2}
${indent}${body2}`;
  }
  value2 = value2.replace(/\n+/g, `$&${indent}`);
  return `|${header2}
${indent}${start}${value2}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value: value2 } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value2.includes("\n") || inFlow && /[[\]{},]/.test(value2)) {
    return quotedString(value2, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value2)) {
    return implicitKey || inFlow || !value2.includes("\n") ? quotedString(value2, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value2.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value2)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value2, ctx);
    }
  }
  const str = value2.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value2, ctx);
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
function stringify(item, ctx, onComment, onChompKeep) {
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
function stringifyPair({ key, value: value2 }, ctx, onComment, onChompKeep) {
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
  let explicitKey = !simpleKeys && (!key || keyComment && value2 == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value2 == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value2 == null && explicitKey) {
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
  if (isNode(value2)) {
    vsb = !!value2.spaceBefore;
    vcb = value2.commentBefore;
    valueComment = value2.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value2 && typeof value2 === "object")
      value2 = doc.createNode(value2);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value2))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value2) && !value2.flow && !value2.tag && !value2.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value2, ctx, () => valueCommentDone = true, () => chompKeep = true);
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
  } else if (!explicitKey && isCollection(value2)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value2.flow ?? value2.items.length === 0;
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
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value2) => value2 === MERGE_KEY || typeof value2 === "symbol" && value2.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value2) {
  const source = resolveAliasValue(ctx, value2);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value2) {
  const source = resolveAliasValue(ctx, value2);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value3] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value3);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value3,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value2) {
  return ctx && isAlias(value2) ? value2.resolve(ctx.doc, ctx) : value2;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value: value2 }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value2);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value2);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value2, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value2, stringKey, ctx);
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
function createPair(key, value2, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value2, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value2 = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value2;
  }
  clone(schema4) {
    let { key, value: value2 } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value2))
      value2 = value2.clone(schema4);
    return new _Pair(key, value2);
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
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
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
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
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
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
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
    const add2 = (key, value2) => {
      if (typeof replacer === "function")
        value2 = replacer.call(obj, key, value2);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value2 !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value2, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value2] of obj)
        add2(key, value2);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add2(key, obj[key]);
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
  set(key, value2) {
    this.add(new Pair(key, value2), true);
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
  add(value2) {
    this.items.push(value2);
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
  set(key, value2) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value2))
      prev.value = value2;
    else
      this.items[idx] = value2;
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
  identify: (value2) => typeof value2 === "string",
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
  identify: (value2) => value2 == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value2) => typeof value2 === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value: value2 }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value2 === sv)
        return source;
    }
    return value2 ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value: value2 }) {
  if (typeof value2 === "bigint")
    return String(value2);
  const num = typeof value2 === "number" ? value2 : Number(value2);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value2, -0) ? "-0" : JSON.stringify(value2);
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
  identify: (value2) => typeof value2 === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value2) => typeof value2 === "number",
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
  identify: (value2) => typeof value2 === "number",
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
var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value: value2 } = node;
  if (intIdentify(value2) && value2 >= 0)
    return prefix + value2.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value2) => intIdentify(value2) && value2 >= 0,
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
  identify: (value2) => intIdentify(value2) && value2 >= 0,
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
function intIdentify2(value2) {
  return typeof value2 === "bigint" || Number.isInteger(value2);
}
var stringifyJSON = ({ value: value2 }) => JSON.stringify(value2);
var jsonScalars = [
  {
    identify: (value2) => typeof value2 === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value2) => value2 == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value2) => typeof value2 === "boolean",
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
    stringify: ({ value: value2 }) => intIdentify2(value2) ? value2.toString() : JSON.stringify(value2)
  },
  {
    identify: (value2) => typeof value2 === "number",
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
  identify: (value2) => value2 instanceof Uint8Array,
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
  stringify({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
    if (!value2)
      return "";
    const buf = value2;
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
      let key, value2;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value2 = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value2 = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value2, ctx));
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
      let key, value2;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value2 = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value2);
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
  identify: (value2) => value2 instanceof Map,
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
function boolStringify({ value: value2, source }, ctx) {
  const boolObj = value2 ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value2 ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value2) => value2 === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value2) => value2 === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value2) => typeof value2 === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value2) => typeof value2 === "number",
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
  identify: (value2) => typeof value2 === "number",
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
var intIdentify3 = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
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
  const { value: value2 } = node;
  if (intIdentify3(value2)) {
    const str = value2.toString(radix);
    return value2 < 0 ? "-" + prefix + str.substr(1) : prefix + str;
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
  set(key, value2) {
    if (typeof value2 !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value2}`);
    const prev = findPair(this.items, key);
    if (prev && !value2) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value2) {
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
      for (let value2 of iterable) {
        if (typeof replacer === "function")
          value2 = replacer.call(iterable, value2, value2);
        set2.items.push(createPair(value2, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value2) => value2 instanceof Set,
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
  let { value: value2 } = node;
  let num = (n) => n;
  if (typeof value2 === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value2) || !isFinite(value2))
    return stringifyNumber(node);
  let sign = "";
  if (value2 < 0) {
    sign = "-";
    value2 *= num(-1);
  }
  const _60 = num(60);
  const parts = [value2 % _60];
  if (value2 < 60) {
    parts.unshift(0);
  } else {
    value2 = (value2 - parts[0]) / _60;
    parts.unshift(value2 % _60);
    if (value2 >= 60) {
      value2 = (value2 - parts[0]) / _60;
      parts.unshift(value2);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value2) => typeof value2 === "bigint" || Number.isInteger(value2),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value2) => typeof value2 === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value2) => value2 instanceof Date,
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
    const [, year, month, day, hour, minute2, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute2 || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value: value2 }) => value2?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
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
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
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
    let body2 = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body2 += lineComment(body2, "", commentString(contentComment));
    if ((body2[0] === "|" || body2[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body2}`;
    } else
      lines.push(body2);
  } else {
    lines.push(stringify(doc.contents, ctx));
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
  constructor(value2, replacer, options) {
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
    this.contents = value2 === void 0 ? null : this.createNode(value2, _replacer, options);
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
  add(value2) {
    if (assertCollection(this.contents))
      this.contents.add(value2);
  }
  /** Adds a value to the document. */
  addIn(path, value2) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value2);
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
  createNode(value2, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value2 = replacer.call({ "": value2 }, "", value2);
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
    const node = createNode(value2, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value2, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value2, null, options);
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
  set(key, value2) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value2);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value2);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value2) {
    if (isEmptyPath(path)) {
      this.contents = value2;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value2);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value2);
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
  constructor(name, pos, code3, message) {
    super();
    this.name = name;
    this.code = code3;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code3, message) {
    super("YAMLParseError", pos, code3, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code3, message) {
    super("YAMLWarning", pos, code3, message);
  }
};
var prettifyError = (src, lc) => (error2) => {
  if (error2.pos[0] === -1)
    return;
  error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error2.linePos[0];
  error2.message += ` at line ${line}, column ${col}`;
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
    const end = error2.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error2.message += `:

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
    const { start, key, sep: sep2, value: value2 } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
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
      if (!keyProps.anchor && !keyProps.tag && !sep2) {
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
    const valueProps = resolveProps(sep2 ?? [], {
      indicator: "map-value-ind",
      next: value2,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value2?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value2 ? composeNode2(ctx, value2, valueProps, onError) : composeEmptyNode2(ctx, offset, sep2, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value2, onError);
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
  for (const { start, value: value2 } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value2,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value2) {
        if (value2?.type === "block-seq")
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
    const node = value2 ? composeNode2(ctx, value2, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value2, onError);
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
    let sep2 = "";
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
            comment += sep2 + cb;
          sep2 = "";
          break;
        }
        case "newline":
          if (comment)
            sep2 += source;
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
    const { start, key, sep: sep2, value: value2 } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep2 && !value2) {
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
    if (!isMap2 && !sep2 && !props.found) {
      const valueNode = value2 ? composeNode2(ctx, value2, props, onError) : composeEmptyNode2(ctx, props.end, sep2, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value2))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep2 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value2,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep2)
            for (const st of sep2) {
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
      } else if (value2) {
        if ("source" in value2 && value2.source?.[0] === ":")
          onError(value2, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value2 ? composeNode2(ctx, value2, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value2))
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
  const header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content5 = lines[i][1];
    if (content5 === "" || content5 === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value3 = header2.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header2.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value3, type, comment: header2.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header2.indent;
  let offset = scalar.offset + header2.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content5] = lines[i];
    if (content5 === "" || content5 === "\r") {
      if (header2.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header2.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content5.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value2 = "";
  let sep2 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value2 += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content5] = lines[i];
    offset += indent.length + content5.length + 1;
    const crlf = content5[content5.length - 1] === "\r";
    if (crlf)
      content5 = content5.slice(0, -1);
    if (content5 && indent.length < trimIndent) {
      const src = header2.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content5.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value2 += sep2 + indent.slice(trimIndent) + content5;
      sep2 = "\n";
    } else if (indent.length > trimIndent || content5[0] === "	") {
      if (sep2 === " ")
        sep2 = "\n";
      else if (!prevMoreIndented && sep2 === "\n")
        sep2 = "\n\n";
      value2 += sep2 + indent.slice(trimIndent) + content5;
      sep2 = "\n";
      prevMoreIndented = true;
    } else if (content5 === "") {
      if (sep2 === "\n")
        value2 += "\n";
      else
        sep2 = "\n";
    } else {
      value2 += sep2 + content5;
      sep2 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value2 += "\n" + lines[i][0].slice(trimIndent);
      if (value2[value2.length - 1] !== "\n")
        value2 += "\n";
      break;
    default:
      value2 += "\n";
  }
  const end = start + header2.length + scalar.source.length;
  return { value: value2, type, comment: header2.comment, range: [start, end, end] };
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
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
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
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value2;
  const _onError = (rel, code3, msg) => onError(offset + rel, code3, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value2 = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value2 = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value2 = doubleQuotedValue(source, _onError);
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
    value: value2,
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
  let sep2 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep2 === "\n")
        res += sep2;
      else
        sep2 = "\n";
    } else {
      res += sep2 + lm;
      sep2 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep2 + (match?.[1] ?? "");
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
  const code3 = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code3);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value: value2, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value2, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value2, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value2, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value2);
  }
  scalar.range = range;
  scalar.source = value2;
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
function findScalarTagByName(schema4, value2, tagName, tagToken, onError) {
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
    if (tag.test?.test(value2))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value2, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value2)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value2)) ?? schema4[SCALAR];
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
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
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
function composeDoc(options, directives, { offset, start, value: value2, end }, onError) {
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
    next: value2 ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value2 && (value2.type === "block-map" || value2.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
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
    this.onError = (source, code3, message, warning2) => {
      const pos = getErrorPos(source);
      if (warning2)
        this.warnings.push(new YAMLWarning(pos, code3, message));
      else
        this.errors.push(new YAMLParseError(pos, code3, message));
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
        this.directives.add(token.source, (offset, message, warning2) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning2);
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
        const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error2);
        else
          this.doc.errors.push(error2);
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
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
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
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
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
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
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
  *pop(error2) {
    const token = error2 ?? this.stack.pop();
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
      let sep2;
      if (scalar.end) {
        sep2 = scalar.end;
        sep2.push(this.sourceToken);
        delete scalar.end;
      } else
        sep2 = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep: sep2 }]
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
              const sep2 = it.sep;
              sep2.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep: sep2 }]
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
          const fs3 = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs3, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs3);
          } else {
            Object.assign(it, { key: fs3, sep: [] });
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
          const fs3 = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs3, sep: [] });
          else if (it.sep)
            this.stack.push(fs3);
          else
            Object.assign(it, { key: fs3, sep: [] });
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
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep2 = fc.end.splice(1, fc.end.length);
        sep2.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep: sep2 }]
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
  startBlockValue(parent) {
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
        const prev = getPrevProps(parent);
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
        const prev = getPrevProps(parent);
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
      parse2(x, n);
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
function parse2(x, n) {
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
function round(x, sd, rm2, more) {
  var xc = x.c;
  if (rm2 === UNDEFINED) rm2 = x.constructor.RM;
  if (rm2 !== 0 && rm2 !== 1 && rm2 !== 2 && rm2 !== 3) {
    throw Error(INVALID_RM);
  }
  if (sd < 1) {
    more = rm2 === 3 && (more || !!xc[0]) || sd === 0 && (rm2 === 1 && xc[0] >= 5 || rm2 === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED)));
    xc.length = 1;
    if (more) {
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {
    more = rm2 === 1 && xc[sd] >= 5 || rm2 === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm2 === 3 && (more || !!xc[0]);
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
function stringify4(x, doExponential, isNonzero) {
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
P.prec = function(sd, rm2) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + "precision");
  }
  return round(new this.constructor(this), sd, rm2);
};
P.round = function(dp, rm2) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm2);
};
P.sqrt = function() {
  var r, c, t, x = this, Big2 = x.constructor, s = x.s, e = x.e, half = new Big2("0.5");
  if (!x.c[0]) return new Big2(x);
  if (s < 0) {
    throw Error(NAME + "No square root");
  }
  s = Math.sqrt(+stringify4(x, true, true));
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
P.toExponential = function(dp, rm2) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm2);
    for (; x.c.length < dp; ) x.c.push(0);
  }
  return stringify4(x, true, !!n);
};
P.toFixed = function(dp, rm2) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm2);
    for (dp = dp + x.e + 1; x.c.length < dp; ) x.c.push(0);
  }
  return stringify4(x, false, !!n);
};
P.toJSON = P.toString = function() {
  var x = this, Big2 = x.constructor;
  return stringify4(x, x.e <= Big2.NE || x.e >= Big2.PE, !!x.c[0]);
};
if (typeof Symbol !== "undefined") {
  P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toJSON;
}
P.toNumber = function() {
  var n = +stringify4(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + "Imprecise conversion");
  }
  return n;
};
P.toPrecision = function(sd, rm2) {
  var x = this, Big2 = x.constructor, n = x.c[0];
  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + "precision");
    }
    x = round(new Big2(x), sd, rm2);
    for (; x.c.length < sd; ) x.c.push(0);
  }
  return stringify4(x, sd <= x.e || x.e <= Big2.NE || x.e >= Big2.PE, !!n);
};
P.valueOf = function() {
  var x = this, Big2 = x.constructor;
  if (Big2.strict === true) {
    throw Error(NAME + "valueOf disallowed");
  }
  return stringify4(x, x.e <= Big2.NE || x.e >= Big2.PE, true);
};
var Big = _Big_();
var big_default = Big;

// src/decimal/decimal.ts
var decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
function parseDecimal(text) {
  if (!decimalNumber.test(text) || !Number.isFinite(Number(text))) return void 0;
  const plain = text.replace(/^\+/, "").replace(/^(-?)\./, "$10.").replace(/\.(?=$|[eE])/, "");
  return { text, value: new big_default(plain) };
}
function compareDecimals(a, b) {
  return a.value.cmp(b.value);
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

// src/format/text.ts
var YAML_LIMIT_BYTES = 64 * 1024;
var KPI_REPORT_LIMIT_BYTES = 16 * 1024 * 1024;
var unreadableCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;
var unreadableCharacters = new RegExp(unreadableCharacter, "g");
var MOST_CONTROLS = 100;
function decodeText(file, bytes, limitBytes) {
  if (bytes.byteLength > limitBytes) return { text: void 0, findings: [tooLarge(file, limitBytes)] };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      text: void 0,
      findings: [
        finding("text-not-utf8", "This file is not valid UTF-8.", { file, at: firstBadLine(bytes) })
      ]
    };
  }
  const controls = [...text.matchAll(unreadableCharacters)].slice(0, MOST_CONTROLS);
  if (controls.length === 0) return { text, findings: [] };
  const placeAt = positionsIn(text);
  const findings = controls.map((control) => {
    const code3 = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const at2 = placeAt(control.index);
    return finding("text-control-character", `This file holds the control character U+${code3}.`, {
      file,
      at: at2
    });
  });
  return { text: void 0, findings };
}
function tooLarge(file, limitBytes) {
  const message = `This file has more than ${limitBytes} bytes, the most that is allowed.`;
  return finding("file-too-large", message, { file });
}
function positionsIn(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
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
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let index = 0; index <= bytes.length; index++) {
    if (index < bytes.length && bytes[index] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, index));
    } catch {
      return { line, column: 1 };
    }
    line++;
    start = index + 1;
  }
  return { line: 1, column: 1 };
}

// src/format/scalar.ts
var DEEPEST = 64;
function refusedText(text) {
  if (text.isWellFormed() && !unreadableCharacter.test(text)) return void 0;
  return {
    id: "text-control-character",
    message: "This text holds a control character or half a character."
  };
}
function refusedNumber(value2, source) {
  const spelling = source ?? "This number";
  if (!Number.isFinite(value2)) {
    return { id: "number-not-finite", message: `${spelling} is not a finite number.` };
  }
  if (source === void 0 || parseDecimal(source) !== void 0) return void 0;
  return { id: "number-not-decimal", message: `${spelling} is not written in decimal.` };
}
function setOwn(object, key, value2) {
  if (key !== "__proto__") object[key] = value2;
  else Object.defineProperty(object, key, { value: value2, enumerable: true, configurable: true, writable: true });
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
    const { value: value2, items } = this.content(depth);
    return { value: value2, start, end: this.at, keyStart, items };
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
    const value2 = {};
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
      setOwn(value2, key, node.value);
    });
    return { value: value2, items };
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
    for (let code3 = this.code(); code3 !== 34; code3 = this.code()) {
      if (code3 === 92) {
        if (this.match(escape) === "") this.malformed();
      } else if (code3 >= 32) this.at++;
      else this.malformed();
    }
    this.at++;
    const source = this.text.slice(start, this.at);
    const value2 = source.includes("\\") ? JSON.parse(source) : source.slice(1, -1);
    this.refuse(refusedText(value2), start);
    return value2;
  }
  literal() {
    const start = this.at;
    const spelling = this.match(word);
    if (spelling !== "") return words[spelling];
    const source = this.match(number);
    if (source === "") this.malformed();
    const value2 = Number(source);
    this.refuse(refusedNumber(value2, source), start);
    return value2;
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
  refuse(reason3, offset) {
    if (reason3 !== void 0 && this.refusals.length < MOST_REFUSALS)
      this.refusals.push({ ...reason3, offset });
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
    const value2 = this.convertContent(node, depth);
    const anchor = "anchor" in node ? node.anchor : void 0;
    if (anchor !== void 0) {
      const size = this.nodes - sizeBefore;
      this.anchors.set(anchor, { node, value: value2, size, height: this.deepest - depth });
    }
    this.deepest = Math.max(this.deepest, deepestBefore);
    return value2;
  }
  convertContent(node, depth) {
    if (isScalar(node)) return this.scalar(node) ?? (node.value === null ? null : REFUSED);
    if (isSeq(node)) return node.items.map((item) => this.convert(item, depth + 1));
    if (!isMap(node)) return this.refuse(node, "yaml-syntax", "This kind of YAML node has no meaning here.");
    const value2 = {};
    for (const { key, value: item } of node.items) {
      const keyNode = key;
      if (!isScalar(keyNode) || typeof keyNode.value !== "string") {
        this.refuse(keyNode, "yaml-key-not-text", "A key must be plain text.");
      } else if (this.scalar(keyNode) === void 0) {
        continue;
      } else if (Object.hasOwn(value2, keyNode.value)) {
        this.refuse(keyNode, "yaml-duplicate-key", `The key \`${keyNode.value}\` occurs twice.`);
      } else {
        setOwn(value2, keyNode.value, item === null ? null : this.convert(item, depth + 1));
      }
    }
    return value2;
  }
  scalar(node) {
    const { value: value2 } = node;
    const refused3 = typeof value2 === "string" ? refusedText(value2) : typeof value2 === "number" ? refusedNumber(value2, node.source) : void 0;
    return refused3 === void 0 ? value2 : this.refuse(node, refused3.id, refused3.message);
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
function syntaxFindings(file, text, errors, placeAt) {
  const byLine = /* @__PURE__ */ new Map();
  for (const error2 of errors) {
    const at2 = placeAt(error2.pos[0]);
    if (byLine.has(at2.line) || byLine.size === MOST_FINDINGS2) continue;
    byLine.set(at2.line, syntaxFinding(file, lineOf(text, at2.line), error2, at2));
  }
  return [...byLine.values()];
}
function syntaxFinding(file, line, error2, at2) {
  const place = { file, at: at2 };
  if (error2.message.includes("call stack")) {
    return finding("nesting-too-deep", "This is nested too deeply to be read.", place);
  }
  switch (error2.code) {
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
      return finding("yaml-syntax", `${firstSentence(error2.message)}.`, place);
  }
}
function firstSentence(message) {
  return (message.split(/\n|: /)[0] ?? message).replace(/\.$/, "");
}
function lineOf(text, line) {
  return (text.split("\n")[line - 1] ?? "").replace(/\r$/, "");
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
function readYaml(file, bytes) {
  const { text, findings } = decodeText(file, bytes, YAML_LIMIT_BYTES);
  return text === void 0 ? { document: void 0, findings } : readTree(file, text);
}
function readJson(file, bytes) {
  const { text, findings } = decodeText(file, bytes, KPI_REPORT_LIMIT_BYTES);
  if (text === void 0) return { document: void 0, findings };
  const { root, refusals: refusals2 } = parseJson(text);
  const placeAt = positionsIn(text);
  if (refusals2 !== void 0) return refused(file, refusals2, placeAt);
  return root.value === null ? refused(file, [noContent], placeAt) : { document: new JsonDocument(file, text, root, placeAt), findings: [] };
}
var noContent = { id: "yaml-empty", message: "This file has no content.", offset: 0 };
function refused(file, refusals2, placeAt) {
  const findings = refusals2.map(
    ({ id, message, offset }) => finding(id, message, { file, at: placeAt(offset) })
  );
  return { document: void 0, findings };
}
function readTree(file, text) {
  const placeAt = positionsIn(text);
  let tree;
  try {
    tree = parseDocument(text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error"
      // 'silent' would also hide that there is a second document
    });
  } catch (error2) {
    if (!(error2 instanceof RangeError)) throw error2;
    const findings = [finding("nesting-too-deep", "This file is nested too deeply to be read.", { file })];
    return { document: void 0, findings };
  }
  if (tree.errors.length > 0) {
    return { document: void 0, findings: syntaxFindings(file, text, tree.errors, placeAt) };
  }
  const directive = text.slice(0, tree.contents?.range?.[0] ?? text.length).search(/^%/m);
  if (directive !== -1) {
    const refusal = { id: "yaml-directive", message: "A line starts with `%`.", offset: directive };
    return refused(file, [refusal], placeAt);
  }
  const plain = new PlainValue();
  const value2 = plain.of(tree);
  if (plain.refusals.length > 0) {
    const rest = plain.isComplete ? new YamlDocument(file, value2, tree, plain, placeAt) : void 0;
    return { ...refused(file, plain.refusals, placeAt), rest };
  }
  if (value2 === void 0 || value2 === null) return refused(file, [noContent], placeAt);
  return { document: new YamlDocument(file, value2, tree, plain, placeAt), findings: [] };
}
var YamlDocument = class {
  file;
  value;
  tree;
  plain;
  placeAt;
  pairs = /* @__PURE__ */ new WeakMap();
  constructor(file, value2, tree, plain, placeAt) {
    this.file = file;
    this.value = value2;
    this.tree = tree;
    this.plain = plain;
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
  constructor(file, text, root, placeAt) {
    this.file = file;
    this.value = root.value;
    this.text = text;
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
    const at2 = document.placeOf(["escalation_rules", index]);
    const place = { file: document.file, at: document.placeOf(["escalation_rules", index, "if"]) };
    const condition2 = parseCondition(rule.if);
    if (condition2 === void 0) {
      findings.push(finding("condition-malformed", `\`${rule.if}\` cannot be read as a condition.`, place));
      return [];
    }
    const metric = metricOf(condition2.metric, kpis);
    if (metric === void 0) {
      const known3 = kpis.flatMap((kpi) => [kpi.name, kpi.metric]);
      const message = `The condition watches \`${condition2.metric}\`, which no KPI reports.`;
      findings.push(finding("metric-not-reported", message, place, didYouMean(condition2.metric, known3)));
      return [];
    }
    const actions2 = (Array.isArray(rule.then) ? rule.then : [rule.then]).map(
      (action) => action === "freeze_deployments" ? { freeze_deployments: true } : action
    );
    findings.push(...contradictions(document, index, actions2));
    return [{ name: rule.name, text: rule.if, condition: { ...condition2, metric }, ...merged(actions2), at: at2 }];
  });
}
function parseCondition(text) {
  const match = conditionForm.exec(text);
  const threshold = parseDecimal(match?.[3] ?? "");
  if (match === null || threshold === void 0) return void 0;
  return { metric: match[1], operator: match[2], threshold, days: Number(match[4] ?? 1) };
}
function metricOf(name, kpis) {
  return (kpis.find((kpi) => kpi.name === name) ?? kpis.find((kpi) => kpi.metric === name))?.metric;
}
function merged(actions2) {
  const all = Object.assign({}, ...actions2);
  return {
    freezeDeployments: all.freeze_deployments ?? false,
    escalateTo: all.escalate_to,
    retrainWith: all.retrain_with
  };
}
function contradictions(document, index, actions2) {
  const keys = actions2.flatMap((action) => Object.keys(action));
  const twice = keys.find((key, position) => keys.indexOf(key) !== position);
  if (twice === void 0) return [];
  const place = { file: document.file, at: document.placeOf(["escalation_rules", index, "then"]) };
  return [
    finding("condition-malformed", `The actions name \`${twice}\` twice.`, place, "Name each action once.")
  ];
}

// src/format/look-alike.ts
var invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
function asSeen(name) {
  return name.normalize("NFKC").replaceAll(invisible, "");
}

// src/objective/meaning.ts
var checks = [
  namesAreUnique,
  segmentNamesAreNotReserved,
  constraintsApplyToDeclaredSegments,
  kpisSliceByDeclaredSegments,
  constraintMetricsAreReported,
  reviewIsAfterEffect,
  supersededIsLower
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
  const declared = /* @__PURE__ */ new Set(["all", ...segments.map(({ name }) => name)]);
  return file.constraints.flatMap(
    ({ name, applies_to }, index) => [applies_to ?? "all"].flat().flatMap((segment, position) => {
      if (declared.has(segment)) return [];
      const path = ["constraints", index, "applies_to", ...Array.isArray(applies_to) ? [position] : []];
      const message = `The constraint \`${name}\` applies to \`${segment}\`, which is no declared segment.`;
      return [finding("segment-undeclared", message, at(document, path), didYouMean(segment, declared))];
    })
  );
}
function kpisSliceByDeclaredSegments({ segments }, document, file) {
  const declared = /* @__PURE__ */ new Set([
    "all",
    ...segments.length > 0 ? ["by_segment"] : [],
    ...segments.map(({ name }) => name)
  ]);
  return file.kpis.flatMap(
    ({ name, slices }, index) => (slices ?? []).flatMap((slice, position) => {
      if (declared.has(slice)) return [];
      const message = `The KPI \`${name}\` is sliced by \`${slice}\`, which is no declared segment.`;
      const place = at(document, ["kpis", index, "slices", position]);
      return [finding("segment-undeclared", message, place, didYouMean(slice, declared))];
    })
  );
}
function constraintMetricsAreReported({ constraints, kpis }, document) {
  const reported = new Set(kpis.map(({ metric }) => metric));
  return constraints.flatMap(({ name, metric }, index) => {
    if (reported.has(metric)) return [];
    const message = `The constraint \`${name}\` bounds \`${metric}\`, which no KPI reports.`;
    return [
      finding(
        "metric-not-reported",
        message,
        at(document, ["constraints", index, "metric"]),
        didYouMean(metric, reported)
      )
    ];
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
  const segments = placed(document, "segments", file.segments ?? []);
  const kpis = placed(document, "kpis", file.kpis).map((kpi) => ({
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
    approvers: placed(document, "approvers", file.approvers ?? []).map(({ name, role, at: at2 }) => ({
      name,
      role,
      at: at2
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
function decimalAt(document, path) {
  const decimal = parseDecimal(document.textOf(path) ?? "");
  if (decimal === void 0) throw new Error(`${document.file}: no decimal at ${path.join(".")}`);
  return decimal;
}
function placed(document, key, items) {
  return items.map((item, index) => ({ ...item, at: document.placeOf([key, index]) }));
}
function goalOf({ goal }) {
  if (goal === void 0) return void 0;
  return "minimize" in goal ? { direction: "minimize", metric: goal.minimize } : { direction: "maximize", metric: goal.maximize };
}
function loadDecisionRules(document, file) {
  return placed(document, "decision_rules", file.decision_rules ?? []).map((rule, index) => ({
    name: rule.name,
    score: rule.score,
    operator: rule.operator,
    threshold: decimalAt(document, ["decision_rules", index, "threshold"]),
    outcome: rule.outcome,
    otherwise: rule.otherwise,
    at: rule.at
  }));
}
function loadConstraints(document, file) {
  return placed(document, "constraints", file.constraints).map((constraint, index) => ({
    name: constraint.name,
    metric: constraint.metric,
    operator: constraint.operator ?? "<=",
    threshold: decimalAt(document, ["constraints", index, "threshold"]),
    unit: constraint.unit,
    appliesTo: [constraint.applies_to ?? "all"].flat().toSorted(),
    minSamples: constraint.min_samples,
    onViolation: constraint.on_violation ?? "block",
    at: constraint.at
  }));
}
function expandSlices(slices = ["all"], segments) {
  return [...new Set(slices.flatMap((slice) => slice === "by_segment" ? segments : [slice]))].toSorted();
}
function checkDates(document, file) {
  return ["effective_date", "review_by"].flatMap((key) => {
    const text = file[key];
    if (text === void 0 || parseDate(text) !== void 0) return [];
    return [
      finding("not-a-date", `There is no day ${text}.`, { file: document.file, at: document.placeOf([key]) })
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

// src/policy/policy.ts
var attributesOf = {
  objective: ["change", "riskTier", "domain"],
  policy: [],
  promotion: ["riskTier", "domain", "environment"],
  model: ["riskTier", "domain"],
  freeze: ["riskTier", "domain"]
};
function loadPolicy(document, file) {
  const policy = policyOf(document, file);
  const findings = [
    ...duplicateRules(document, policy),
    ...unknownRoles(document, policy),
    ...rulesThatNeverMatch(document, policy)
  ];
  return { value: hasErrors(findings) ? void 0 : policy, findings };
}
function policyOf(document, file) {
  return {
    roles: new Map(Object.entries(file.roles).map(([name, role]) => [name, roleOf(role)])),
    rules: file.rules.map((rule, index) => ({
      name: rule.name,
      when: conditionOf(rule.when ?? {}),
      require: new Map(Object.entries(rule.require)),
      at: document.placeOf(["rules", index])
    })),
    settings: {
      authorMayApprove: file.settings?.author_may_approve ?? false,
      contributorsMayApprove: file.settings?.contributors_may_approve ?? false,
      onePersonManyRoles: file.settings?.one_person_many_roles ?? false
    }
  };
}
function roleOf({ users = [], teams = [] }) {
  const split = teams.map((team) => {
    const [org = "", slug = ""] = team.split("/");
    return { org, slug };
  });
  return { users, teams: split };
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
function rulesThatNeverMatch(document, { rules }) {
  return rules.flatMap(({ name, when }, index) => {
    const { subject: subject2 = Object.keys(attributesOf), ...others } = when;
    const asked = Object.keys(others);
    if (subject2.some((one) => asked.every((key) => attributesOf[one].includes(key)))) return [];
    const place = { file: document.file, at: document.placeOf(["rules", index, "when"]) };
    return [finding("rule-never-matches", neverMatches(name, when.subject, asked), place)];
  });
}
function neverMatches(name, subject2, asked) {
  const keys = asked.map((key) => `\`${key === "riskTier" ? "risk_tier" : key}\``).join(" and ");
  const what = subject2 === void 0 ? "no subject" : `none of its subjects (${subject2.join(", ")})`;
  return `The rule \`${name}\` can never match: ${what} has ${keys}.`;
}

// src/promotion/counts.ts
var DOUBLE_PRECISION = new big_default(2).pow(50);
function isPrintOf(value2, { numerator, denominator }) {
  const slack = new big_default(numerator);
  const unit = lastPrintedUnit(value2.text).times(denominator).times(DOUBLE_PRECISION);
  const excess = value2.value.times(denominator).minus(numerator).times(DOUBLE_PRECISION);
  const rounded = excess.abs().times(2).lte(unit.plus(slack.times(2)));
  const cutOff = excess.lte(slack) && excess.plus(unit).plus(slack).gt(0);
  return rounded || cutOff;
}
function lastPrintedUnit(text) {
  const [, fraction2 = "", exponent = "0"] = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  return new big_default(`1e${Math.min(0, Number(exponent) - fraction2.length)}`);
}
function isNegative({ value: value2, counts }) {
  return counts === void 0 && value2.value.lt(0);
}
function compareToThreshold({ value: value2, counts }, threshold) {
  return counts === void 0 ? compareDecimals(value2, threshold) : compareRatio(counts.numerator, counts.denominator, threshold);
}
function compareRows(a, b) {
  const [x, y] = [fraction(a), fraction(b)];
  return x.numerator.times(y.denominator).cmp(y.numerator.times(x.denominator));
}
function fraction({ value: value2, counts }) {
  return counts === void 0 ? { numerator: value2.value, denominator: new big_default(1) } : { numerator: new big_default(counts.numerator), denominator: new big_default(counts.denominator) };
}

// src/promotion/kpi-row.ts
var reservedSegments = /* @__PURE__ */ new Set(["all", "by_segment"]);
function readRow(document, native, index, findings) {
  const value2 = exactValue(document, ["kpis", index, "value"], findings);
  if (value2 === void 0) return void 0;
  const row3 = {
    metric: native.metric,
    value: value2,
    samples: native.samples,
    counts: countsOf(native),
    segment: native.segment,
    slice: native.slice,
    line: document.placeOf(["kpis", index]).line
  };
  findings.push(...contradictions2(document, row3, index), ...brokenCounts(document, index));
  return row3;
}
function countsOf({ numerator, denominator }) {
  return numerator === void 0 || denominator === void 0 ? void 0 : { numerator, denominator };
}
function exactValue(document, path, findings) {
  const text = document.textOf(path);
  const value2 = text === void 0 ? void 0 : parseDecimal(text);
  if (value2 === void 0) {
    const message = `${text ?? "A value"} is not a decimal number.`;
    findings.push(finding("number-not-decimal", message, placeOf(document, path)));
  }
  return value2;
}
function contradictions2(document, row3, index) {
  const found = [];
  const at2 = (key) => placeOf(document, ["kpis", index, key]);
  if (row3.segment !== void 0 && reservedSegments.has(row3.segment)) {
    const message = `\`${row3.segment}\` is no segment, so ${named(row3)} cannot be told from the overall value.`;
    const mend = "Leave `segment` and `slice` out for the overall value.";
    found.push(finding("name-reserved", message, at2("segment"), mend));
  }
  if (row3.samples === 0) {
    found.push(finding("value-impossible", `${named(row3)} has a value from 0 samples.`, at2("samples")));
  }
  if (row3.counts !== void 0 && !isPrintOf(row3.value, row3.counts)) {
    const { numerator, denominator } = row3.counts;
    const ratio = `${numerator}/${denominator} is ${numerator / denominator}`;
    const message = `${named(row3)} is given as ${row3.value.text}, but ${ratio}.`;
    found.push(finding("value-impossible", message, at2("value")));
  }
  return found;
}
function brokenCounts(document, index) {
  return ["samples", "numerator", "denominator"].flatMap((key) => {
    const path = ["kpis", index, key];
    const text = document.textOf(path);
    const number2 = text === void 0 ? void 0 : parseDecimal(text)?.value;
    if (number2 === void 0 || number2.eq(number2.round(0))) return [];
    return [
      finding("value-impossible", `\`${key}\` is a count and cannot be ${text}.`, placeOf(document, path))
    ];
  });
}
function saysTheSame(a, b) {
  return compareDecimals(a.value, b.value) === 0 && a.samples === b.samples && a.counts?.numerator === b.counts?.numerator && a.counts?.denominator === b.counts?.denominator;
}
function named({ metric, segment, slice }) {
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
  const read2 = file.kpis.flatMap((row3, index) => readRow(document, row3, index, findings) ?? []);
  const rows = distinct(document, read2, findings);
  return withoutErrors(findings, {
    file: document.file,
    modelName: file.model_name,
    modelVersion: file.model_version,
    objectiveVersion: file.objective_version,
    evaluatedAt: file.evaluated_at,
    rows
  });
}
function isFlatReport(value2) {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return false;
  const values = Object.values(value2);
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
  const metrics = Object.keys(document.value);
  if (metrics.length > FLAT_LIMIT) {
    return refused3("malformed-value", `A flat report holds at most ${FLAT_LIMIT} metrics.`);
  }
  const findings = [];
  const rows = metrics.flatMap((metric) => readFlatRow(document, metric, findings) ?? []);
  return withoutErrors(findings, {
    file: document.file,
    modelName: subject2.modelName,
    modelVersion: subject2.modelVersion,
    objectiveVersion: subject2.objectiveVersion,
    evaluatedAt: void 0,
    rows
  });
}
function readFlatRow(document, metric, findings) {
  if (!visibleLine.test(metric)) {
    const message = `The name of a metric is not ${forms.line.words}.`;
    findings.push(finding("malformed-value", message, placeOf(document, [metric])));
  }
  const value2 = exactValue(document, [metric], findings);
  if (value2 === void 0) return void 0;
  const line = document.placeOfKey([metric]).line;
  return { metric, value: value2, samples: void 0, counts: void 0, segment: void 0, slice: void 0, line };
}
function distinct(document, rows, findings) {
  const first = /* @__PURE__ */ new Map();
  for (const row3 of rows) {
    const key = JSON.stringify([row3.metric, row3.segment, row3.slice]);
    const other = first.get(key);
    if (other === void 0) first.set(key, row3);
    else if (!saysTheSame(row3, other)) {
      const message = `${named(row3)} is reported twice with different figures, in lines ${other.line} and ${row3.line}.`;
      const at2 = { line: row3.line, column: 1 };
      findings.push(finding("value-conflict", message, { file: document.file, at: at2 }));
    }
  }
  return [...first.values()];
}
function withoutErrors(findings, report2) {
  return { value: hasErrors(findings) ? void 0 : report2, findings: sortFindings(findings) };
}

// src/governance/use-case.ts
var strictness = { low: 0, medium: 1, high: 2 };
function loadRiskTiers(document, file) {
  const first = /* @__PURE__ */ new Map();
  const findings = (file.use_cases ?? []).flatMap(
    ({ name, tier, domains }, index) => domains.flatMap((domain, position) => {
      const other = first.get(domain);
      if (other === void 0) first.set(domain, { name, tier });
      if (other === void 0 || other.tier === tier) return [];
      const message = `\`${domain}\` has tier ${tier} as ${name}, and tier ${other.tier} as ${other.name}.`;
      const at2 = document.placeOf(["use_cases", index, "domains", position]);
      return [finding("use-case-conflict", message, { file: document.file, at: at2 })];
    })
  );
  return { value: findings.length > 0 ? void 0 : file, findings };
}
function tierFindings(objective2, tiers) {
  const { version: version2, riskTier, places: places2, file } = objective2;
  return (tiers?.use_cases ?? []).filter(
    ({ tier, domains }) => domains.includes(version2.domain) && strictness[tier] > strictness[riskTier]
  ).slice(0, 1).map(({ name, tier }) => {
    const message = `The risk tier is ${riskTier}, but ${name} has tier ${tier} in policies/risk-tiers.yaml.`;
    const at2 = places2.get("risk_tier") ?? { line: 1, column: 1 };
    return finding("risk-tier-below-use-case", message, { file, at: at2 }, `Write \`risk_tier: ${tier}\`.`);
  });
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
    case "kpi-report":
      return tagged(
        "kpi-report",
        agreeing(loadKpiReportFile(path.path, bytes, path), path.path, (report2) => [
          ["model_name", report2.modelName ?? path.modelName, path.modelName],
          ["model_version", report2.modelVersion ?? path.modelVersion, path.modelVersion]
        ])
      );
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
  }
}
var loadObjectiveFile = (file, bytes) => withFormat(readYaml(file, bytes), objective, loadObjective);
var loadPolicyFile = (file, bytes) => withFormat(readYaml(file, bytes), approvalsPolicy, loadPolicy);
var loadRiskTiersFile = (file, bytes) => withFormat(readYaml(file, bytes), riskTiers, loadRiskTiers);
var loadOwnershipFile = (file, bytes) => withFormat(readYaml(file, bytes), ownership, loadOwnership);
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
var loadEvidenceFile = (file, bytes) => withFormat(readJson(file, bytes), evidence, asIs);
function loadKpiReportFile(file, bytes, subject2) {
  const read2 = readJson(file, bytes);
  if (read2.document !== void 0 && isFlatReport(read2.document.value)) {
    return loadFlatKpiReport(read2.document, subject2);
  }
  return withFormat(read2, kpiReport, loadKpiReport);
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
  const isNew = ({ line, column }) => !found.some((known3) => known3.line === line && known3.column === column);
  const violations = schemaFindings(document, validate).filter(isNew);
  const sound = soundPart(document, validate);
  if (sound === void 0) return violations;
  const meaning = load(sound.document, sound.document.value).findings;
  const told = meaning.filter(({ id, level }) => level === "error" && !sound.hides.has(id));
  return [...violations, ...told.filter(isNew)];
}
function asIs(_, file) {
  return { value: file, findings: [] };
}
function withTimes(document, file, paths) {
  const findings = paths.flatMap((path) => {
    const text = document.textOf(path);
    if (text === void 0 || parseTime(text) !== void 0) return [];
    return [
      finding("not-a-date", `There is no time ${text}.`, { file: document.file, at: document.placeOf(path) })
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
function tagged(kind, { value: value2, findings }) {
  return { value: value2 === void 0 ? void 0 : { kind, value: value2 }, findings };
}

// src/governance/path.ts
var governedFolders = [
  "objectives",
  "policies",
  "models",
  "promotions",
  "kpis",
  "freezes",
  "approvals"
];
var layouts = {
  objectives: "objectives/<domain>/v<version>.yaml",
  policies: "policies/approvals.yaml, policies/risk-tiers.yaml or policies/ownership.yaml",
  models: "models/<model_name>/<model_version>.yaml",
  promotions: "promotions/<environment>/<model_name>.yaml with the environment in lower case",
  kpis: "kpis/<model_name>/<model_version>.json",
  freezes: "freezes/<domain>.yaml",
  approvals: "approvals/<objective_version>.json"
};
var plainName = "[A-Za-z0-9][A-Za-z0-9._+-]*";
var objectiveForm = /^objectives\/([a-z][a-z0-9_-]*)\/(v[0-9.]+)\.yaml$/;
var evidenceForm = /^approvals\/(OBJ\.[a-z0-9._-]+)\.json$/;
var modelForm = new RegExp(`^models/(${plainName})/(${plainName})\\.yaml$`);
var kpiForm = new RegExp(`^kpis/(${plainName})/(${plainName})\\.json$`);
var environmentName = "[a-z0-9][a-z0-9._+-]*";
var promotionForm = new RegExp(`^promotions/(${environmentName})/(${plainName})\\.yaml$`);
var freezeForm = /^freezes\/([a-z][a-z0-9_-]*)\.yaml$/;
var policyKinds = /* @__PURE__ */ new Map([
  ["policies/approvals.yaml", "approvals-policy"],
  ["policies/risk-tiers.yaml", "risk-tiers"],
  ["policies/ownership.yaml", "ownership"]
]);
var regularModes = /* @__PURE__ */ new Set(["100644", "100755", "100664"]);
var specialModes = /* @__PURE__ */ new Map([
  ["120000", "a symbolic link"],
  ["160000", "a submodule"]
]);
function classifyPath(path, mode = "100644") {
  const [folder = ""] = path.split("/");
  if (!isGovernedFolder(folder))
    return looksGoverned(folder) ? refused2(path, "path-ambiguous", ambiguity(folder)) : void 0;
  if (!regularModes.has(mode)) {
    const what = specialModes.get(mode) ?? "not a regular file";
    return refused2(path, "path-not-regular-file", `\`${visible(path)}\` is ${what}.`);
  }
  return governedFile(path) ?? note(path) ?? refused2(path, "path-unknown", `\`${visible(path)}\` is not ${layouts[folder]}.`);
}
function governedFile(path) {
  const policy = policyKinds.get(path);
  if (policy !== void 0) return { kind: policy, path };
  const [, domain = "", number2 = ""] = objectiveForm.exec(path) ?? [];
  const version2 = parseVersion(`OBJ.${domain}.${number2}`);
  if (version2 !== void 0 && objectivePath(version2) === path) return { kind: "objective", path, version: version2 };
  const evidenced = parseVersion(evidenceForm.exec(path)?.[1] ?? "");
  if (evidenced !== void 0) return { kind: "evidence", path, version: evidenced };
  const model2 = modelForm.exec(path);
  if (model2 !== null) return { kind: "model", path, modelName: model2[1], modelVersion: model2[2] };
  const report2 = kpiForm.exec(path);
  if (report2 !== null) return { kind: "kpi-report", path, modelName: report2[1], modelVersion: report2[2] };
  const promotion2 = promotionForm.exec(path);
  if (promotion2 !== null)
    return { kind: "promotion", path, environment: promotion2[1], modelName: promotion2[2] };
  const freeze2 = freezeForm.exec(path);
  return freeze2 === null ? void 0 : { kind: "freeze", path, domain: freeze2[1] };
}
function note(path) {
  return /^[a-z]+\/([a-z0-9_-]+\/)?(README\.md|\.gitkeep)$/.test(path) ? { kind: "note", path } : void 0;
}
function isGovernedFolder(folder) {
  return governedFolders.includes(folder);
}
var unnoticed = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\s"]/gu;
function mayLieIn(path, folder) {
  const [first = ""] = path.split("/");
  return first === folder || looksLike(first, folder);
}
function looksGoverned(folder) {
  return governedFolders.some((governed) => looksLike(folder, governed));
}
function looksLike(folder, governed) {
  const [name = ""] = folder.split("\\");
  const letters = [...name.normalize("NFC").replaceAll(unnoticed, "")];
  return letters.length === governed.length && letters.every((letter, index) => letter > "\x7F" || letter.toLowerCase() === governed[index]) && letters.some((letter) => letter <= "\x7F");
}
function ambiguity(folder) {
  return `The folder \`${visible(folder)}\` looks like a governed folder but is another.`;
}
function refused2(path, id, message) {
  return { kind: "refused", path, finding: finding(id, message, { file: path }) };
}
function visible(path) {
  return path.replaceAll(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}

// src/objective/diff/bump.ts
var bumps = ["major", "minor", "patch"];
function leastBumpOf(changes) {
  return bumps.find((bump) => changes.some((change) => change.leastBump === bump));
}
function checkBump(before, after, changes) {
  const place = { file: after.file, at: after.places.get("objective_version") };
  if (before.version.domain !== after.version.domain) {
    const message2 = `${after.version.id} is compared with ${before.version.id}, which is of another domain.`;
    return [finding("superseded-missing", message2, place)];
  }
  const needed = leastBumpOf(changes);
  const bump = bumpBetween(before.version, after.version);
  const enough = bump !== void 0 && (needed === void 0 || bumps.indexOf(bump) <= bumps.indexOf(needed));
  if (enough) return [];
  const message = bump === void 0 ? `${after.version.id} is not higher than ${before.version.id}, with which it is compared.` : `${after.version.id} rises from ${before.version.id} by a ${bump} version, but its changes need a ${needed} one.`;
  const next = nextVersion(before.version, needed ?? "patch").id;
  return [finding("bump-too-small", message, place, `Call it ${next}: ${reason(changes, needed)}.`)];
}
function reason(changes, needed) {
  const decisive = changes.find((change) => change.leastBump === needed);
  if (decisive === void 0) return "a later version has a higher number";
  return `${decisive.id} is ${decisive.changeClass} and needs a ${decisive.leastBump} bump`;
}

// src/objective/diff/direction.ts
function movement(operator, before, after) {
  const sign = compareDecimals(after, before);
  if (sign === 0) return "same";
  const ceiling = operator === "<=" || operator === "<";
  return sign > 0 === ceiling ? "wider" : "narrower";
}
function canonical(decimal) {
  return decimal.value.toString();
}

// src/objective/diff/make-change.ts
function makeChange(id, detail) {
  const { changeClass, leastBump } = changeRules[id];
  return {
    id,
    changeClass,
    leastBump,
    message: detail.message,
    element: detail.element,
    before: detail.before,
    after: detail.after,
    beforeAt: detail.beforeAt,
    afterAt: detail.afterAt
  };
}

// src/objective/diff/matching.ts
function matchElements(before, after, contentOf2) {
  const byName = matchByKey(before, after, ({ name }) => name);
  const byContent2 = matchByKey(byName.removed, byName.added, contentOf2);
  const pairs2 = [...byName.pairs, ...byContent2.pairs].map((pair) => ({
    ...pair,
    renamed: pair.before.name !== pair.after.name
  }));
  return { pairs: pairs2, removed: byContent2.removed, added: byContent2.added };
}
function matchByKey(before, after, keyOf2) {
  const waiting = /* @__PURE__ */ new Map();
  for (const element of before) {
    const key = keyOf2(element);
    if (key === void 0) continue;
    const sameKey = waiting.get(key);
    if (sameKey === void 0) waiting.set(key, [element]);
    else sameKey.push(element);
  }
  const pairs2 = [];
  const added = [];
  for (const element of after) {
    const key = keyOf2(element);
    const partner = key === void 0 ? void 0 : waiting.get(key)?.shift();
    if (partner === void 0) added.push(element);
    else pairs2.push({ before: partner, after: element });
  }
  const matched = new Set(pairs2.map((pair) => pair.before));
  return { pairs: pairs2, removed: before.filter((element) => !matched.has(element)), added };
}
function without(names, others) {
  const known3 = new Set(others);
  return names.filter((name) => !known3.has(name));
}

// src/objective/diff/wording.ts
function phrase(names) {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
function sliceNames(slices) {
  return phrase(overallFirst(slices).map((slice) => slice === "all" ? "the overall value" : slice));
}
function sliceList(slices) {
  return overallFirst(slices).join(", ");
}
function overallFirst(slices) {
  return slices.toSorted((a, b) => Number(b === "all") - Number(a === "all"));
}
var bounds = { "<=": "at most", "<": "below", ">=": "at least", ">": "above" };
function bound(operator, threshold, unit) {
  return `${bounds[operator]} ${threshold.text}${unit === void 0 ? "" : ` ${unit}`}`;
}

// src/objective/diff/constraints.ts
function diffConstraints(before, after) {
  const { pairs: pairs2, removed, added } = matchElements(before, after, content);
  return [
    ...pairs2.flatMap((pair) => pair.renamed ? [renamed(pair)] : diffPair(pair)),
    ...removed.map(
      (one) => makeChange("constraint-removed", {
        element: one.name,
        before: demand(one),
        beforeAt: one.at,
        message: `${one.name} is gone: ${demand(one)} is no longer demanded of ${sliceNames(one.appliesTo)}`
      })
    ),
    ...added.map(
      (one) => makeChange("constraint-added", {
        element: one.name,
        after: demand(one),
        afterAt: one.at,
        message: `${one.name} is new: ${demand(one)} is demanded of ${sliceNames(one.appliesTo)}`
      })
    )
  ];
}
function content(one) {
  const { metric, operator, threshold, unit, appliesTo, onViolation } = one;
  return JSON.stringify([
    metric,
    operator,
    canonical(threshold),
    unit ?? null,
    appliesTo,
    samples(one),
    onViolation
  ]);
}
function samples({ minSamples }) {
  return minSamples ?? 0;
}
function demand({ metric, operator, threshold, unit }) {
  return `${metric} ${bound(operator, threshold, unit)}`;
}
function renamed(pair) {
  return makeChange("constraint-renamed", {
    ...places(pair),
    before: pair.before.name,
    after: pair.after.name,
    message: `${pair.before.name} is now called ${pair.after.name}; what it demands is the same`
  });
}
function diffPair(pair) {
  return [...diffDemand(pair), ...diffScope(pair), ...diffSamples(pair), ...diffViolation(pair)];
}
function places({ before, after }) {
  return { element: after.name, beforeAt: before.at, afterAt: after.at };
}
function diffDemand(pair) {
  const { before, after } = pair;
  if (before.metric !== after.metric || before.unit !== after.unit || before.operator !== after.operator) {
    return [
      makeChange("constraint-redefined", {
        ...places(pair),
        before: demand(before),
        after: demand(after),
        message: `${after.name} now demands ${demand(after)} (was ${demand(before)}); the two cannot be compared`
      })
    ];
  }
  const moved = movement(after.operator, before.threshold, after.threshold);
  if (moved === "same") return [];
  const only = moved === "narrower" ? "only " : "";
  return [
    makeChange(moved === "wider" ? "constraint-threshold-relaxed" : "constraint-threshold-tightened", {
      ...places(pair),
      before: before.threshold.text,
      after: after.threshold.text,
      message: `${after.name} now allows ${only}${reach[after.operator]} ${after.threshold.text} (was ${before.threshold.text})`
    })
  ];
}
var reach = {
  "<=": "up to",
  "<": "less than",
  ">=": "down to",
  ">": "more than"
};
function diffScope(pair) {
  const { before, after } = pair;
  const lost2 = without(before.appliesTo, after.appliesTo);
  const gained2 = without(after.appliesTo, before.appliesTo);
  const detail = {
    ...places(pair),
    before: sliceList(before.appliesTo),
    after: sliceList(after.appliesTo)
  };
  return [
    ...lost2.length === 0 ? [] : [
      makeChange("constraint-scope-narrowed", {
        ...detail,
        message: `${after.name} no longer applies to ${sliceNames(lost2)}`
      })
    ],
    ...gained2.length === 0 ? [] : [
      makeChange("constraint-scope-widened", {
        ...detail,
        message: `${after.name} now also applies to ${sliceNames(gained2)}`
      })
    ]
  ];
}
function diffSamples(pair) {
  const [old, now] = [samples(pair.before), samples(pair.after)];
  if (old === now) return [];
  const words4 = (count) => count === 0 ? "any number of samples" : `${count} samples`;
  return [
    makeChange(now > old ? "min-samples-raised" : "min-samples-lowered", {
      ...places(pair),
      before: String(old),
      after: String(now),
      message: `${pair.after.name} now trusts a slice from ${words4(now)} on (was ${words4(old)})`
    })
  ];
}
function diffViolation(pair) {
  const { before, after } = pair;
  if (before.onViolation === after.onViolation) return [];
  const detail = { ...places(pair), before: before.onViolation, after: after.onViolation };
  return after.onViolation === "warn" ? [
    makeChange("constraint-demoted-to-warning", {
      ...detail,
      message: `${after.name} now only warns: a violation no longer blocks`
    })
  ] : [
    makeChange("constraint-promoted-to-block", {
      ...detail,
      message: `${after.name} now blocks: a violation used to be only a warning`
    })
  ];
}

// src/objective/diff/decision-rules.ts
function diffDecisionRules(before, after) {
  const { pairs: pairs2, removed, added } = matchElements(before.decisionRules, after.decisionRules, content2);
  return [
    ...pairs2.flatMap((pair) => pair.renamed ? [renamed2(pair)] : diffPair2(pair)),
    ...diffOrder(before, after, pairs2),
    ...removed.map(
      (rule) => makeChange("decision-rule-removed", {
        element: rule.name,
        before: decision(rule),
        beforeAt: rule.at,
        message: `${rule.name} is gone: ${decision(rule)}`
      })
    ),
    ...added.map(
      (rule) => makeChange("decision-rule-added", {
        element: rule.name,
        after: decision(rule),
        afterAt: rule.at,
        message: `${rule.name} is new: ${decision(rule)}`
      })
    )
  ];
}
function content2({ score, operator, threshold, outcome: outcome2, otherwise }) {
  return JSON.stringify([score, operator, canonical(threshold), outcome2, otherwise ?? null]);
}
function condition({ outcome: outcome2, score, operator, threshold }) {
  return `${outcome2} when ${score} ${operator} ${threshold.text}`;
}
function decision(rule) {
  return `${condition(rule)}${rule.otherwise === void 0 ? "" : `, otherwise ${rule.otherwise}`}`;
}
function renamed2({ before, after }) {
  return makeChange("decision-rule-renamed", {
    element: after.name,
    before: before.name,
    after: after.name,
    beforeAt: before.at,
    afterAt: after.at,
    message: `${before.name} is now called ${after.name}; what it decides is the same`
  });
}
function diffPair2({ before, after }) {
  const places2 = { element: after.name, beforeAt: before.at, afterAt: after.at };
  const changes = [];
  if (compareDecimals(before.threshold, after.threshold) !== 0) {
    const [old, now] = [before.threshold.text, after.threshold.text];
    changes.push(
      makeChange("decision-threshold-moved", {
        ...places2,
        before: old,
        after: now,
        message: `${after.name} moves from ${old} to ${now}: ${condition(after)}`
      })
    );
  }
  const parts = ["score", "operator", "outcome", "otherwise"];
  if (parts.some((part) => before[part] !== after[part])) {
    changes.push(
      makeChange("decision-rule-changed", {
        ...places2,
        before: decision(before),
        after: decision(after),
        message: `${after.name} now decides otherwise: ${decision(after)} (was: ${decision(before)})`
      })
    );
  }
  return changes;
}
function diffOrder(before, after, pairs2) {
  const partner = new Map(pairs2.map((pair) => [pair.before, pair.after]));
  const shared = new Set(partner.values());
  const old = before.decisionRules.flatMap((rule) => partner.get(rule) ?? []);
  const now = after.decisionRules.filter((rule) => shared.has(rule));
  if (old.every((rule, index) => rule === now[index])) return [];
  const names = (rules) => rules.map(({ name }) => name).join(", ");
  return [
    makeChange("decision-rule-changed", {
      before: names(old),
      after: names(now),
      beforeAt: before.places.get("decision_rules"),
      afterAt: after.places.get("decision_rules"),
      message: `The decision rules stand in another order: ${names(now)} (was ${names(old)})`
    })
  ];
}

// src/objective/diff/escalation-matching.ts
function matchEscalationRules(before, after) {
  const first = matchElements(before, after, content3);
  const watched = ({ name, condition: condition2 }) => name === void 0 ? JSON.stringify([condition2.metric, condition2.operator]) : void 0;
  const second = matchByKey(first.removed.toSorted(byContent), first.added.toSorted(byContent), watched);
  return {
    pairs: [...first.pairs, ...second.pairs.map((pair) => ({ ...pair, renamed: false }))],
    removed: second.removed,
    added: second.added
  };
}
function content3({ condition: condition2, freezeDeployments, escalateTo, retrainWith }) {
  const { metric, operator, threshold, days } = condition2;
  return JSON.stringify([
    metric,
    operator,
    canonical(threshold),
    days,
    freezeDeployments,
    escalateTo ?? null,
    retrainWith ?? null
  ]);
}
function byContent(a, b) {
  return compareDecimals(a.condition.threshold, b.condition.threshold) || a.condition.days - b.condition.days || compareText(content3(a), content3(b));
}

// src/objective/diff/escalations.ts
function diffEscalations(before, after) {
  const { pairs: pairs2, removed, added } = matchEscalationRules(before, after);
  return [
    ...pairs2.flatMap((pair) => pair.renamed ? [renamed3(pair)] : diffPair3(pair)),
    ...removed.map(
      (rule) => makeChange("escalation-removed", {
        element: label(rule),
        before: alarm(rule),
        beforeAt: rule.at,
        message: `${label(rule)} is gone: ${trigger(rule.condition)} no longer raises an alarm`
      })
    ),
    ...added.map(
      (rule) => makeChange("escalation-added", {
        element: label(rule),
        after: alarm(rule),
        afterAt: rule.at,
        message: `${label(rule)} is new: ${alarm(rule)}`
      })
    )
  ];
}
function label({ name, text }) {
  return name ?? text;
}
function trigger({ metric, operator, threshold, days }) {
  return `${metric} ${operator} ${threshold.text}${days === 1 ? "" : ` for ${days} days`}`;
}
function alarm(rule) {
  const actions2 = [
    ...rule.freezeDeployments ? ["freeze deployments"] : [],
    ...rule.escalateTo === void 0 ? [] : [`escalate to ${rule.escalateTo}`],
    ...rule.retrainWith === void 0 ? [] : [`retrain with ${rule.retrainWith}`]
  ];
  return `${trigger(rule.condition)}: ${actions2.length === 0 ? "no action" : phrase(actions2)}`;
}
function renamed3({ before, after }) {
  return makeChange("escalation-renamed", {
    element: label(after),
    before: before.name,
    after: after.name,
    beforeAt: before.at,
    afterAt: after.at,
    message: after.name === void 0 ? `${label(before)} no longer has a name; what it does is the same` : `${label(before)} is now called ${after.name}; what it does is the same`
  });
}
function diffPair3({ before, after }) {
  const differences = [...conditionDifferences(before.condition, after.condition), ...actions(before, after)];
  if (differences.length === 0) return [];
  const weaker = differences.some((difference) => difference.weaker);
  return [
    makeChange(weaker ? "escalation-relaxed" : "escalation-tightened", {
      element: label(after),
      before: alarm(before),
      after: alarm(after),
      beforeAt: before.at,
      afterAt: after.at,
      message: `${label(after)} ${phrase(differences.map(({ words: words4 }) => words4))}`
    })
  ];
}
function conditionDifferences(before, after) {
  if (before.metric !== after.metric || before.operator !== after.operator) {
    return [{ weaker: true, words: `now triggers on ${trigger(after)} (was ${trigger(before)})` }];
  }
  const moved = movement(after.operator, before.threshold, after.threshold);
  if (moved === "same" && before.days === after.days) return [];
  const weaker = moved === "narrower" || after.days > before.days;
  const stronger = moved === "wider" || after.days < before.days;
  const when = !weaker ? "now triggers sooner" : stronger ? "now triggers differently" : "is now harder to trigger";
  return [{ weaker, words: `${when}: at ${trigger(after)} (was ${trigger(before)})` }];
}
function actions(before, after) {
  return [
    ...before.freezeDeployments === after.freezeDeployments ? [] : [
      {
        weaker: before.freezeDeployments,
        words: after.freezeDeployments ? "now freezes deployments" : "no longer freezes deployments"
      }
    ],
    ...addressee("escalates to", before.escalateTo, after.escalateTo),
    ...addressee("retrains with", before.retrainWith, after.retrainWith)
  ];
}
function addressee(verb, before, after) {
  if (before === after) return [];
  if (after === void 0) return [{ weaker: true, words: `no longer ${verb} ${before}` }];
  if (before === void 0) return [{ weaker: false, words: `now ${verb} ${after}` }];
  return [{ weaker: true, words: `now ${verb} ${after} (was ${before})` }];
}

// src/objective/diff/header.ts
function diffHeader(before, after) {
  return [
    ...diffRiskTier(before, after),
    ...diffGoal(before, after),
    ...diffReviewDate(before, after),
    ...diffEffectiveDate(before, after),
    ...diffSupersedes(before, after),
    ...diffDescription(before, after)
  ];
}
function changeAt(key, id, [before, after], values, message) {
  return makeChange(id, {
    before: values.before,
    after: values.after,
    beforeAt: before.places.get(key),
    afterAt: after.places.get(key),
    message
  });
}
var rank = { low: 0, medium: 1, high: 2 };
function diffRiskTier(before, after) {
  const values = { before: before.riskTier, after: after.riskTier };
  if (values.before === values.after) return [];
  const lowered = rank[values.after] < rank[values.before];
  const message = `The risk tier ${lowered ? "falls" : "rises"} from ${values.before} to ${values.after}`;
  const id = lowered ? "risk-tier-lowered" : "risk-tier-raised";
  return [changeAt("risk_tier", id, [before, after], values, message)];
}
function diffGoal(before, after) {
  const goal = ({ goal: one }) => one === void 0 ? void 0 : `${one.direction} ${one.metric}`;
  const values = { before: goal(before), after: goal(after) };
  if (values.before === values.after) return [];
  const now = values.after === void 0 ? "There is no goal any more" : `The goal is now to ${values.after}`;
  const message = `${now} (was ${values.before === void 0 ? "none" : `to ${values.before}`})`;
  return [changeAt("goal", "goal-changed", [before, after], values, message)];
}
function diffReviewDate(before, after) {
  const values = { before: before.reviewBy, after: after.reviewBy };
  if (values.before === values.after) return [];
  const postponed = values.after === void 0 || values.before !== void 0 && values.after > values.before;
  const now = values.after === void 0 ? "No review date is set any more" : `The review is due by ${values.after}, ${postponed ? "later" : "sooner"} than before`;
  const message = `${now} (was ${values.before ?? "never"})`;
  const id = postponed ? "review-date-postponed" : "review-date-advanced";
  return [changeAt("review_by", id, [before, after], values, message)];
}
function diffEffectiveDate(before, after) {
  const values = { before: before.effectiveDate, after: after.effectiveDate };
  if (values.before === values.after) return [];
  const message = `The objective governs from ${values.after} on (was ${values.before})`;
  return [changeAt("effective_date", "effective-date-changed", [before, after], values, message)];
}
function diffSupersedes(before, after) {
  const named3 = after.supersedes;
  if (named3 === void 0 || sameVersion(named3, before.version)) return [];
  if (before.supersedes !== void 0 && sameVersion(named3, before.supersedes)) return [];
  const values = { before: before.supersedes?.id, after: named3.id };
  const message = `The objective supersedes ${named3.id}, not ${before.version.id} with which it is compared`;
  return [changeAt("supersedes", "supersedes-changed", [before, after], values, message)];
}
function sameVersion(a, b) {
  return a.domain === b.domain && compareVersions(a, b) === 0;
}
function diffDescription(before, after) {
  const values = { before: before.description, after: after.description };
  if (values.before === values.after) return [];
  const message = "The description reads differently";
  return [changeAt("description", "description-changed", [before, after], values, message)];
}

// src/objective/diff/kpis.ts
function diffKpis(before, after) {
  const declared = [before, after].map(({ segments: segments2 }) => segments2.map(({ name }) => name));
  const [old = [], now = []] = declared;
  const segments = { removed: without(old, now), added: without(now, old) };
  const touched = [...segments.removed, ...segments.added];
  const { pairs: pairs2, removed, added } = matchElements(before.kpis, after.kpis, (kpi) => content4(kpi, touched));
  return [
    ...pairs2.flatMap((pair) => pair.renamed ? [renamed4(pair)] : diffPair4(pair, segments)),
    ...removed.map((kpi) => lost(kpi, { beforeAt: kpi.at }, `${kpi.name} is no longer reported`)),
    ...added.map((kpi) => gained(kpi, { afterAt: kpi.at }, `${kpi.name} is now reported`))
  ];
}
function content4({ metric, slices }, touched) {
  const kept = without(slices, touched);
  return JSON.stringify([metric, kept.length === 0 ? slices : kept]);
}
function report({ metric, slices }) {
  return `${metric} (${sliceList(slices)})`;
}
function renamed4({ before, after }) {
  return makeChange("kpi-renamed", {
    element: after.name,
    before: before.name,
    after: after.name,
    beforeAt: before.at,
    afterAt: after.at,
    message: `${before.name} is now called ${after.name}; what it reports is the same`
  });
}
function lost(kpi, places2, words4) {
  const message = `${words4}: ${kpi.metric} for ${sliceNames(kpi.slices)}`;
  return makeChange("kpi-removed", { element: kpi.name, before: report(kpi), ...places2, message });
}
function gained(kpi, places2, words4) {
  const message = `${words4}: ${kpi.metric} for ${sliceNames(kpi.slices)}`;
  return makeChange("kpi-added", { element: kpi.name, after: report(kpi), ...places2, message });
}
function diffPair4({ before, after }, segments) {
  const places2 = { beforeAt: before.at, afterAt: after.at };
  if (before.metric !== after.metric) {
    return [
      lost(before, places2, `${before.name} no longer reports its metric`),
      gained(after, places2, `${after.name} now reports another metric`)
    ];
  }
  const fewer = without(without(before.slices, after.slices), segments.removed);
  const more = without(without(after.slices, before.slices), segments.added);
  const detail = {
    element: after.name,
    before: sliceList(before.slices),
    after: sliceList(after.slices),
    ...places2
  };
  return [
    ...fewer.length === 0 ? [] : [
      makeChange("kpi-removed", {
        ...detail,
        message: `${after.name} is no longer reported for ${sliceNames(fewer)}`
      })
    ],
    ...more.length === 0 ? [] : [
      makeChange("kpi-added", {
        ...detail,
        message: `${after.name} is now also reported for ${sliceNames(more)}`
      })
    ]
  ];
}

// src/objective/diff/people.ts
function diffOwners(before, after) {
  const { removed, added } = matchByKey(
    before.owners,
    after.owners,
    ({ name, role }) => JSON.stringify([name, role ?? null])
  );
  if (removed.length === 0 && added.length === 0) return [];
  const names = ({ owners }) => owners.map(({ name, role }) => role === void 0 ? name : `${name} (${role})`).join(", ");
  return [
    makeChange("owner-changed", {
      before: names(before),
      after: names(after),
      beforeAt: before.places.get("owners"),
      afterAt: after.places.get("owners"),
      message: `The objective is now owned by ${names(after)} (was ${names(before)})`
    })
  ];
}
function diffApprovers(before, after) {
  const roles = new Set([...after.approvers, ...before.approvers].map(({ role }) => role));
  return [...roles].flatMap((role) => {
    const of = ({ approvers }) => approvers.filter((one) => one.role === role);
    const [old, now] = [of(before), of(after)];
    if (old.length === now.length) return [];
    return [
      makeChange(now.length < old.length ? "approver-removed" : "approver-added", {
        element: role,
        before: String(old.length),
        after: String(now.length),
        beforeAt: old.at(-1)?.at ?? before.places.get("approvers"),
        afterAt: now.at(-1)?.at ?? after.places.get("approvers"),
        message: `${role} ${now.length === 0 ? "no longer has to sign" : `has to sign with ${people(now.length)}`} (was ${people(old.length)})`
      })
    ];
  });
}
function people(count) {
  return count === 1 ? "1 person" : `${count === 0 ? "no" : count} people`;
}

// src/objective/diff/segments.ts
function diffSegments(before, after) {
  const { removed, added } = matchByKey(before, after, ({ name }) => name);
  return [
    ...removed.map(
      ({ name, at: at2 }) => makeChange("segment-removed", {
        element: name,
        before: name,
        beforeAt: at2,
        message: `${name} is no longer a segment: nothing is measured by it any more`
      })
    ),
    ...added.map(
      ({ name, at: at2 }) => makeChange("segment-added", {
        element: name,
        after: name,
        afterAt: at2,
        message: `${name} is a new segment`
      })
    )
  ];
}

// src/objective/diff/diff.ts
function compareObjectives(before, after) {
  return { before, after, changes: diffObjectives(before, after) };
}
function diffObjectives(before, after) {
  const changes = [
    ...diffHeader(before, after),
    ...diffOwners(before, after),
    ...diffApprovers(before, after),
    ...diffDecisionRules(before, after),
    ...diffConstraints(before.constraints, after.constraints),
    ...diffKpis(before, after),
    ...diffSegments(before.segments, after.segments),
    ...diffEscalations(before.escalationRules, after.escalationRules)
  ];
  return changes.toSorted(
    (a, b) => changeClasses.indexOf(a.changeClass) - changeClasses.indexOf(b.changeClass) || comparePlaces(a.afterAt, b.afterAt) || comparePlaces(a.beforeAt, b.beforeAt)
  );
}
function comparePlaces(a, b) {
  if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
  return a.line - b.line || a.column - b.column;
}

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
function missingPredecessor(objective2) {
  const message = `${objective2.version.id} supersedes ${objective2.supersedes?.id ?? "a version"} that does not exist.`;
  return finding("superseded-missing", message, {
    file: objective2.file,
    at: objective2.places.get("supersedes")
  });
}
function invalidPredecessor(objective2, predecessor) {
  const message = `${objective2.version.id} cannot be compared with ${predecessor.id}, whose file is not valid.`;
  return finding("superseded-invalid", message, {
    file: objective2.file,
    at: objective2.places.get("objective_version")
  });
}
function checkSuccession(before, after) {
  const findings = [...checkBump(before, after, diffObjectives(before, after))];
  if (after.effectiveDate < before.effectiveDate) {
    const message = `${after.version.id} takes effect on ${after.effectiveDate}, before ${before.version.id} does (${before.effectiveDate}).`;
    findings.push(
      finding("effective-before-superseded", message, {
        file: after.file,
        at: after.places.get("effective_date")
      })
    );
  }
  return findings;
}
function ambiguousVersions(versions) {
  const byVersion = /* @__PURE__ */ new Map();
  return versions.flatMap(({ path, version: version2 }) => {
    const key = `${version2.domain} ${version2.semver}`;
    const other = byVersion.get(key);
    byVersion.set(key, path);
    if (other === void 0) return [];
    return [
      finding("version-ambiguous", `${other} and this file are the same version, ${version2.semver}.`, {
        file: path
      })
    ];
  });
}

// src/governance/tree.ts
var UnreadableFile = class extends Error {
  code;
  constructor(path, cause) {
    super(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "UnreadableFile";
    this.code = cause?.code ?? "EIO";
  }
};

// src/governance/tree-reader.ts
function isWithinLimit(governed, { size }) {
  return size === void 0 || size <= limitOf(governed);
}
function limitOf({ kind }) {
  return kind === "kpi-report" ? KPI_REPORT_LIMIT_BYTES : YAML_LIMIT_BYTES;
}
var KEPT_FILES = 4;
var TreeReader = class {
  tree;
  kept = /* @__PURE__ */ new Map();
  policies = /* @__PURE__ */ new Map();
  versionsByDomain = /* @__PURE__ */ new Map();
  objectivesByDomain;
  constructor(tree) {
    this.tree = tree;
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
  /** A file of a certain kind; undefined when there is none or it is invalid. */
  async value(path, kind) {
    const file = (await this.load(path))?.value;
    return file?.kind === kind ? file.value : void 0;
  }
  /** The objective files of a domain, lowest version first. */
  objectivesOf(domain) {
    this.objectivesByDomain ??= this.indexObjectives();
    return this.objectivesByDomain.get(domain) ?? [];
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
    } catch (error2) {
      if (!(error2 instanceof UnreadableFile)) throw error2;
      return {
        value: void 0,
        findings: [
          finding("file-unreadable", `This file cannot be read: ${error2.code}.`, { file: governed.path })
        ]
      };
    }
    return loadGovernedFile(governed, bytes);
  }
  indexObjectives() {
    const byDomain = /* @__PURE__ */ new Map();
    for (const [path, { mode }] of this.tree.entries) {
      const governed = classifyPath(path, mode);
      if (governed?.kind !== "objective") continue;
      const files = byDomain.get(governed.version.domain) ?? [];
      byDomain.set(governed.version.domain, files);
      files.push(governed);
    }
    for (const files of byDomain.values()) {
      files.sort((a, b) => compareVersions(a.version, b.version) || compareText(a.path, b.path));
    }
    return byDomain;
  }
  keep(path, loaded) {
    if (path.startsWith("policies/")) {
      this.policies.set(path, loaded);
      return;
    }
    this.kept.set(path, loaded);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT_FILES && oldest !== void 0) this.kept.delete(oldest);
  }
};

// src/governance/gather-promotion.ts
var MOST_LATER_VERSIONS = 20;
async function gatherPromotion({ files: reader, policies, freezes }, query, signOffs, now) {
  const { environment, modelName, modelVersion, objectiveVersion } = query;
  const promotionPath = `promotions/${environment}/${modelName}.yaml`;
  const promotion2 = await fileOf(reader, promotionPath, "promotion");
  const versionText = promotion2?.value?.objective_version ?? objectiveVersion;
  const version2 = parseVersion(versionText ?? "");
  const objective2 = version2 === void 0 ? void 0 : await loadedOf(reader, objectivePath(version2), "objective");
  return {
    environment,
    modelName,
    requested: { modelVersion, objectiveVersion },
    now,
    promotion: promotion2,
    objectiveVersionText: versionText,
    objective: objective2,
    approval: version2 === void 0 || objective2?.value === void 0 ? { kind: "unknown", message: "There is no valid objective whose sign-offs could be looked up." } : await signOffs.ofObjective(version2, objectivePath(version2)),
    laterVersions: version2 === void 0 ? [] : await laterVersions(reader, version2, now),
    freeze: await freezeOf(freezes, await domainsOf(freezes, promotionPath, version2)),
    model: await fileOf(
      reader,
      `models/${modelName}/${promotion2?.value?.model_version ?? modelVersion ?? ""}.yaml`,
      "model"
    ),
    tiers: await fileOf(policies, "policies/risk-tiers.yaml", "risk-tiers"),
    report: await reportOf(reader, query, promotion2?.value?.kpi_report.path, promotion2?.value?.model_version),
    promotionApproval: await signOffs.ofPromotion(promotionPath)
  };
}
async function loadedOf(reader, path, kind) {
  const loaded = await reader.load(path);
  if (loaded === void 0) return void 0;
  return { value: await reader.value(path, kind), findings: loaded.findings };
}
async function fileOf(reader, path, kind) {
  const loaded = await loadedOf(reader, path, kind);
  return loaded === void 0 ? void 0 : { ...loaded, file: path };
}
async function laterVersions(reader, version2, now) {
  const later = reader.objectivesOf(version2.domain).filter((file) => compareVersions(file.version, version2) > 0);
  const found = [];
  for (const { path, version: one } of later.toReversed().slice(0, MOST_LATER_VERSIONS)) {
    const effectiveDate = (await reader.value(path, "objective"))?.effectiveDate;
    found.push({ id: one.id, effectiveDate });
    if (effectiveDate !== void 0 && (parseDate(effectiveDate) ?? Infinity) <= now) break;
  }
  return found;
}
async function domainsOf(readers, promotionPath, version2) {
  const domains = new Set(version2 === void 0 ? [] : [version2.domain]);
  for (const reader of readers) {
    const standing = await reader.value(promotionPath, "promotion");
    const domain = parseVersion(standing?.objective_version ?? "")?.domain;
    if (domain !== void 0) domains.add(domain);
  }
  return domains;
}
async function freezeOf(readers, domains) {
  if (domains.size === 0) return void 0;
  for (const reader of readers) {
    for (const domain of domains) {
      const freeze2 = await fileOf(reader, `freezes/${domain}.yaml`, "freeze");
      if (freeze2 !== void 0) return freeze2;
    }
    for (const [path, { mode }] of reader.tree.entries) {
      const governed = classifyPath(path, mode);
      if (governed?.kind !== "refused" || !mayLieIn(path, "freezes")) continue;
      return { file: path, value: void 0, findings: [governed.finding] };
    }
  }
  return void 0;
}
async function reportOf(reader, query, path, modelVersion) {
  if (query.report !== void 0) {
    const subject2 = { modelName: query.modelName, modelVersion: query.modelVersion ?? modelVersion ?? "" };
    const { file, bytes } = query.report;
    return { ...loadKpiReportFile(file, bytes, subject2), file, sha256: sha256(bytes), origin: "elsewhere" };
  }
  const report2 = path === void 0 ? void 0 : await fileOf(reader, path, "kpi-report");
  if (report2 === void 0) return void 0;
  const entry = reader.tree.entries.get(report2.file);
  const governed = classifyPath(report2.file, entry?.mode);
  const readable2 = governed?.kind === "kpi-report" && entry !== void 0 && isWithinLimit(governed, entry);
  const digest = readable2 ? sha256(await reader.tree.read(report2.file)) : "";
  return { ...report2, sha256: digest, origin: "same-commit" };
}

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var VERSION = "0.0.0-development";
function isRequestError(error2) {
  return error2.request !== void 0;
}
async function errorRequest(state, octokit, error2, options) {
  if (!isRequestError(error2) || !error2?.request.request) {
    throw error2;
  }
  if (error2.status >= 400 && !state.doNotRetry.includes(error2.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error2, retries, retryAfter);
  }
  throw error2;
}
async function wrapRequest(state, octokit, request2, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error2, info) {
    const maxRetries = ~~error2.request.request?.retries;
    const after = ~~error2.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request2),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request2, options) {
  const response = await request2(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error2 = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error2, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error2, retries, retryAfter) => {
        error2.request.request = Object.assign({}, error2.request.request, {
          retries,
          retryAfter
        });
        return error2;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = __toESM(require_light(), 1);
var VERSION2 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest2(state, request2, options) {
  return state.retryLimiter.schedule(doRequest, state, request2, options);
}
async function doRequest(state, request2, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request2.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request2, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error2) => error2.type === "RATE_LIMITED")) {
      const error2 = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error2;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck2, common2) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common2
  });
  groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common2
  });
  groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common2
  });
  groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common2
  });
  groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common2
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common2 = { timeout };
  if (typeof connection !== "undefined") {
    common2.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck2, common2);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    const events = {};
    const emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error2, info) {
      const [state2, request2, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error2.status !== 401;
      if (!(shouldRetryGraphQL || error2.status === 403 || error2.status === 429)) {
        return;
      }
      const retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error2.message)) {
          const retryAfter2 = Number(error2.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error2.response.headers != null && error2.response.headers["x-ratelimit-remaining"] === "0" || (error2.response.data?.errors ?? []).some(
          (error22) => error22.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error2.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request2.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request2, options) => {
    initializeBottleneck();
    return wrapRequest2(state, request2, options);
  });
  return {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;

// node_modules/@actions/github/lib/context.js
var import_fs2 = require("fs");
var import_os3 = require("os");
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if ((0, import_fs2.existsSync)(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse((0, import_fs2.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${import_os3.EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/internal/utils.js
var httpClient = __toESM(require_lib(), 1);
init_undici();
var __awaiter3 = function(thisArg, _arguments, P2, generator) {
  function adopt(value2) {
    return value2 instanceof P2 ? value2 : new P2(function(resolve) {
      resolve(value2);
    });
  }
  return new (P2 || (P2 = Promise))(function(resolve, reject) {
    function fulfilled(value2) {
      try {
        step(generator.next(value2));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value2) {
      try {
        step(generator["throw"](value2));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function getAuthString(token, options) {
  if (!token && !options.auth) {
    throw new Error("Parameter token or opts.auth is required");
  } else if (token && options.auth) {
    throw new Error("Parameters token and opts.auth may not both be specified");
  }
  return typeof options.auth === "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
  const hc = new httpClient.HttpClient();
  return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
  const hc = new httpClient.HttpClient();
  return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
  const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
  const proxyFetch = (url, opts) => __awaiter3(this, void 0, void 0, function* () {
    return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
  });
  return proxyFetch;
}
function getApiBaseUrl() {
  return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
  var _a;
  const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim();
  if (orchId) {
    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
    const tag = `actions_orchestration_id/${sanitizedId}`;
    if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
      return baseUserAgent;
    const ua = baseUserAgent ? `${baseUserAgent} ` : "";
    return `${ua}${tag}`;
  }
  return baseUserAgent;
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error2) => {
        return orig(error2, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection2() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection: Collection2 };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION3} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys2(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) return false;
  if (Object.prototype.toString.call(value2) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value2);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value2);
}
function mergeDeep(defaults2, options) {
  const result = Object.assign({}, defaults2);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults2)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults2[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge2(defaults2, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys2(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults2 || {}, options);
  if (options.url === "/graphql") {
    if (defaults2 && defaults2.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value2, key) {
  value2 = operator === "+" || operator === "#" ? encodeReserved(value2) : encodeUnreserved(value2);
  if (key) {
    return encodeUnreserved(key) + "=" + value2;
  } else {
    return value2;
  }
}
function isDefined(value2) {
  return value2 !== void 0 && value2 !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context3, operator, key, modifier) {
  var value2 = context3[key], result = [];
  if (isDefined(value2) && value2 !== "") {
    if (typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "bigint" || typeof value2 === "boolean") {
      value2 = value2.toString();
      if (modifier && modifier !== "*") {
        value2 = value2.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value2)) {
          value2.filter(isDefined).forEach(function(value22) {
            result.push(
              encodeValue(operator, value22, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value2).forEach(function(k) {
            if (isDefined(value2[k])) {
              result.push(encodeValue(operator, value2[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value2)) {
          value2.filter(isDefined).forEach(function(value22) {
            tmp.push(encodeValue(operator, value22));
          });
        } else {
          Object.keys(value2).forEach(function(k) {
            if (isDefined(value2[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value2[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value2)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value2 === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value2 === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context3) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context3, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse3(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body2;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body2 = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body2 = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body2 !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body2 === "undefined") {
    body2 = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body2 !== "undefined" ? { body: body2 } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse3(merge2(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge2(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge2.bind(null, DEFAULTS2),
    parse: parse3
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code3 = 128; code3 <= 255; code3++) {
  CHAR_MAP[code3] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code3 = 48; code3 <= 57; code3++) {
  CHAR_MAP[code3] |= TOKEN_FLAG;
}
for (let code3 = 65; code3 <= 90; code3++) {
  CHAR_MAP[code3] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code3 = 97; code3 <= 122; code3++) {
  CHAR_MAP[code3] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse4(header2, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header2.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header2.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code3 = header2.charCodeAt(index);
    const flags = CHAR_MAP[code3];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code3 & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value2 = header2.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value2 : value2.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header2, type, index, len, stopFlags);
}
function parseParameters(header2, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header2.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code3 = header2.charCodeAt(index);
      const flags = CHAR_MAP[code3];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code3 === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value2 = header2.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value2 : value2.toLowerCase();
        index++;
        while ((CHAR_MAP[header2.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header2.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code4 = header2.charCodeAt(index);
            if (code4 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header2, quotedStart, index) : header2.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code5 = header2.charCodeAt(index);
                const flags2 = CHAR_MAP[code5];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code4 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code4 = header2.charCodeAt(index);
          const flags2 = CHAR_MAP[code4];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header2.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code3 & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space2 = "";
  if (typeof spaceParam === "number") {
    space2 = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space2 = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space2) chunks.push("\n" + space2.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space2) {
          chunks.push("\n" + space2.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space2) chunks.push("\n" + space2.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value2, replacer, space2) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value2,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space2
      );
    }
    if (!value2) return originalStringify(value2, replacer, space2);
    const convertedToCustomJSON = originalStringify(
      value2,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space2
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error2) {
    if (error2 instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value2, replacer, space2);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error2;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context3) => !!context3?.source && context3.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value2, context3, userReviver) => {
  const isCustomFormatBigInt = typeof value2 === "string" && customFormat.test(value2);
  if (isCustomFormatBigInt) return BigInt(value2.slice(0, -1));
  const isNoiseValue = typeof value2 === "string" && noiseValue.test(value2);
  if (isNoiseValue) return value2.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value2;
  return userReviver(key, value2, context3);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value2, context3) => {
    const isNumber = typeof value2 === "number";
    const isOutOfBounds = value2 > Number.MAX_SAFE_INTEGER || value2 < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context3 && intRegex.test(context3.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context3.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value2;
    return reviver(key, value2, context3);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed2, userReviver) => {
  const rootHolder = { "": parsed2 };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value2 = node.parent[node.key];
      const isComplexObject = value2 !== null && typeof value2 === "object";
      if (isComplexObject) {
        const keys = Object.keys(value2);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value2, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value2 = parent[key];
      if (typeof value2 === "string") {
        const isCustomFormatBigInt = customFormat.test(value2);
        if (isCustomFormatBigInt) {
          value2 = BigInt(value2.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value2);
          if (isNoise) value2 = value2.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value2 = userReviver.call(parent, key, value2);
      }
      const isDeleted = value2 === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value2;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value2, context3) => convertMarkedBigIntsReviver(key, value2, context3, reviver)
    );
  } catch (error2) {
    if (error2 instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed2 = originalParse(serializedData);
      return applyReviverIteratively(parsed2, reviver);
    }
    throw error2;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION4 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION4} ${getUserAgent()}`
  }
};
function isPlainObject2(value2) {
  if (typeof value2 !== "object" || value2 === null) return false;
  if (Object.prototype.toString.call(value2) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value2);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value2);
}
var noop2 = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body2 = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value2]) => [
      name,
      String(value2)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body: body2,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error2) {
    let message = "Unknown Error";
    if (error2 instanceof Error) {
      if (error2.name === "AbortError") {
        error2.status = 500;
        throw error2;
      }
      message = error2.message;
      if (error2.name === "TypeError" && "cause" in error2) {
        if (error2.cause instanceof Error) {
          message = error2.cause.message;
        } else if (typeof error2.cause === "string") {
          message = error2.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error2;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value2] of fetchResponse.headers) {
    responseHeaders[key] = value2;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop2);
  }
  const mimetype = parse4(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop2);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl2 = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl2)) {
    requestOptions.url = baseUrl2.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION5} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType2 = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType: tokenType2
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION6 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop3 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop3;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop3;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION6} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION6;
  static defaults(defaults2) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults2 === "function") {
          super(defaults2(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults2,
            options,
            options.userAgent && defaults2.userAgent ? {
              userAgent: `${options.userAgent} ${defaults2.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// unused:@octokit/plugin-rest-endpoint-methods
var restEndpointMethods = () => ({});

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION7 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error2) {
          if (error2.status !== 409) throw error2;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results2, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results2;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results2 = results2.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results2;
    }
    return gather(octokit, results2, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION7;

// node_modules/@actions/github/lib/utils.js
var context = new Context();
var baseUrl = getApiBaseUrl();
var defaults = {
  baseUrl,
  request: {
    agent: getProxyAgent(baseUrl),
    fetch: getProxyFetch(baseUrl)
  }
};
var GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
  const opts = Object.assign({}, options || {});
  const auth2 = getAuthString(token, opts);
  if (auth2) {
    opts.auth = auth2;
  }
  const userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent);
  if (userAgent2) {
    opts.userAgent = userAgent2;
  }
  return opts;
}

// node_modules/@actions/github/lib/github.js
var context2 = new Context();
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}

// src/github/fetch.ts
var import_node_util = require("node:util");
var LARGEST_ANSWER = 64 * 1024 * 1024;
function fetchOver(idleMilliseconds) {
  let client = newClient(idleMilliseconds);
  return async (url, { method, headers, body: body2, signal }) => {
    const mine = client;
    const given = { "accept-encoding": "gzip", ...headers };
    const answering = mine.request(method, url, body2 ?? null, given).then(({ message }) => read(url, message));
    answering.catch(() => void 0);
    if (signal === void 0) return answering;
    return Promise.race([
      answering,
      aborted(signal, () => {
        mine.dispose();
        if (client === mine) client = newClient(idleMilliseconds);
      })
    ]);
  };
}
function newClient(socketTimeout) {
  return new HttpClient(void 0, [], { keepAlive: true, maxRedirects: 3, socketTimeout });
}
function aborted(signal, then) {
  return new Promise((_, reject) => {
    const abort = () => {
      then();
      reject(signal.reason instanceof Error ? signal.reason : new Error("The request was ended."));
    };
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
async function read(url, message) {
  const status = message.statusCode ?? 0;
  if (status < 200 || status >= 300 && status < 400)
    throw new Error(`The answer is a redirection (${status}).`);
  const chunks = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    if (length > LARGEST_ANSWER) throw new Error("The answer is larger than any that is expected.");
    chunks.push(chunk);
  }
  const text = await decoded(Buffer.concat(chunks), message.headers["content-encoding"]);
  const headers = new Map(
    Object.entries(message.headers).map(([name, value2]) => [name, [value2].flat().join(", ")])
  );
  return { status, url, headers, text: () => Promise.resolve(text) };
}
async function decoded(body2, encoding) {
  if (encoding === void 0 || encoding === "identity") return body2.toString("utf8");
  if (encoding !== "gzip") throw new Error(`The answer is encoded as ${encoding}.`);
  const { gunzip } = await import("node:zlib");
  const plain = await (0, import_node_util.promisify)(gunzip)(body2, { maxOutputLength: LARGEST_ANSWER });
  return plain.toString("utf8");
}

// src/github/client.ts
var GitHubFault = class extends Error {
  /** HTTP status; 0 when no answer came. */
  status;
  constructor(request2, status, cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(`${request2} failed${status === 0 ? "" : ` with ${status}`}: ${said.split("\n")[0]}`, { cause });
    this.name = "GitHubFault";
    this.status = status;
  }
};
var LONGEST_WAIT_SECONDS = 120;
var unspaced = {
  key: () => ({
    schedule: (_options, job, ...given) => job(...given)
  })
};
function connect(token, { retryBaseMilliseconds, timeoutMilliseconds }) {
  const wait = (seconds, _options, _octokit, count) => count < 2 && seconds <= LONGEST_WAIT_SECONDS;
  const options = {
    retry: { retries: 3, retryAfterBaseValue: retryBaseMilliseconds },
    throttle: {
      retryAfterBaseValue: retryBaseMilliseconds,
      onRateLimit: wait,
      onSecondaryRateLimit: wait,
      global: unspaced,
      write: unspaced,
      notifications: unspaced
    },
    userAgent: "tracegate",
    request: { fetch: fetchOver(timeoutMilliseconds) },
    log: { debug: silent, info: silent, warn: silent, error: silent }
  };
  const timed = ({ hook: hook2 }) => {
    hook2.before("request", (one) => {
      one.request.signal = AbortSignal.timeout(timeoutMilliseconds);
    });
    return {};
  };
  const octokit = getOctokit(token, options, timed, retry, throttling);
  async function send(route, parameters) {
    try {
      const response = await octokit.request(route, { ...parameters });
      return { data: response.data, link: response.headers.link };
    } catch (error2) {
      throw new GitHubFault(route, statusOf(error2), error2);
    }
  }
  return {
    request: async (route, parameters = {}) => (await send(route, parameters)).data,
    list: async (route, parameters = {}, enough = () => false) => {
      const items = [];
      let cursor = { per_page: 100 };
      for (; ; ) {
        const { data, link } = await send(route, { ...parameters, ...cursor });
        if (!Array.isArray(data)) throw new GitHubFault(route, 0, new Error("the answer is not a list"));
        items.push(...data);
        const next = nextPage(link);
        if (next === void 0 || enough(items)) return items;
        cursor = { per_page: 100, ...next };
      }
    }
  };
}
function statusOf(error2) {
  const { status, message, response } = error2;
  if (typeof status !== "number") return 0;
  const limited = response?.headers?.["retry-after"] !== void 0 || response?.headers?.["x-ratelimit-remaining"] === "0" || /rate limit/i.test(String(message));
  return status === 403 && limited ? 429 : status;
}
function silent() {
}
function nextPage(link) {
  const target = /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
  if (target === void 0) return void 0;
  const query = new URL(target).searchParams;
  const cursor = ["page", "after", "before"].flatMap((name) => {
    const value2 = query.get(name);
    return value2 === null ? [] : [[name, name === "page" ? Number(value2) : value2]];
  });
  return cursor.length === 0 ? void 0 : Object.fromEntries(cursor);
}

// src/github/tree.ts
var TruncatedTree = class extends Error {
  constructor(path) {
    super(`GitHub returned only a part of the file list${path === "" ? "" : ` of ${path}`}.`);
    this.name = "TruncatedTree";
  }
};
async function readTree2(client, repository, commit) {
  const entries = /* @__PURE__ */ new Map();
  const whole = await requestTree(client, repository, commit, true);
  if (!whole.truncated) add(entries, whole, "");
  else await addByFolder(client, repository, commit, entries);
  return { entries, read: blobReader(client, repository, entries) };
}
async function requestTree(client, repository, sha, recursive) {
  const parameters = { ...repository, tree_sha: sha, ...recursive ? { recursive: "1" } : {} };
  return client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters);
}
function add(entries, { tree }, prefix) {
  for (const { path, mode, type, sha, size } of tree) {
    if (type === "tree") continue;
    const full = prefix + path;
    if (classifyPath(full, mode) !== void 0) entries.set(full, { mode, blob: sha, size });
  }
}
async function addByFolder(client, repository, commit, entries) {
  const root = await requestTree(client, repository, commit, false);
  if (root.truncated) throw new TruncatedTree("");
  add(entries, root, "");
  for (const { path, type, sha } of root.tree) {
    const looksGoverned2 = governedFolders.includes(path) || classifyPath(`${path}/x`) !== void 0;
    if (type !== "tree" || !looksGoverned2) continue;
    const folder = await requestTree(client, repository, sha, true);
    if (folder.truncated) throw new TruncatedTree(path);
    add(entries, folder, `${path}/`);
  }
}
function blobReader(client, repository, entries) {
  const blobs = /* @__PURE__ */ new Map();
  return (path) => {
    const blob = entries.get(path)?.blob;
    if (blob === void 0) throw new Error(`${path} is not in the tree`);
    const known3 = blobs.get(blob) ?? readBlob(client, repository, blob);
    blobs.set(blob, known3);
    return known3;
  };
}
async function readBlob(client, repository, sha) {
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  const answer = await client.request(route, {
    ...repository,
    file_sha: sha
  });
  if (answer.encoding !== "base64")
    throw new GitHubFault(route, 0, new Error(`unexpected encoding ${answer.encoding}`));
  const content5 = Buffer.from(answer.content, "base64");
  if (gitBlobId(content5) !== sha) throw new GitHubFault(route, 0, new Error("the answer is another file"));
  return content5;
}
function overlay(base, change, paths) {
  const entries = new Map(base.entries);
  const changed = new Set(paths);
  for (const path of changed) {
    const entry = change.entries.get(path);
    if (entry === void 0) entries.delete(path);
    else entries.set(path, entry);
  }
  return { entries, read: (path) => changed.has(path) ? change.read(path) : base.read(path) };
}

// src/verdict/verdict.ts
function verdictOf(reasons) {
  if (reasons.length === 0) return "error";
  if (reasons.some((one) => one.status === "fail")) return "deny";
  if (reasons.some((one) => one.status === "pending")) return "pending";
  return reasons.every((one) => one.status === "pass" || one.status === "warn" || one.status === "skip") && reasons.some((one) => one.status === "pass") ? "allow" : "error";
}
function reasonsOfFindings(findings) {
  return findings.filter(({ level }) => level !== "note").map(({ id, level, message, file, line }) => ({
    id,
    status: level === "error" ? "fail" : "warn",
    message,
    ...file === void 0 ? {} : { file },
    ...line === void 0 ? {} : { line }
  }));
}

// src/lineage/completeness.ts
function missingLineage(model2, demand2) {
  const lineage = model2.lineage ?? {};
  if (demand2 === "none") return [];
  if (demand2 === "partial") return missingFromDatasets(lineage, false);
  return [
    ...lineage.training_run === void 0 ? ["the training run"] : [],
    ...lineage.code === void 0 ? ["the code with its commit"] : [],
    ...missingFromDatasets(lineage, true),
    ...missingFromPipelines(lineage),
    ...isEmpty2(lineage.hyperparameters) ? ["the hyper-parameters"] : [],
    ...isEmpty2(lineage.metrics) ? ["the metrics"] : []
  ];
}
function missingFromDatasets({ datasets = [] }, withDigest) {
  if (datasets.length === 0) return ["the data sets"];
  return datasets.flatMap(({ namespace, name, version: version2, sha256: sha2562 }) => {
    const dataset = namespace === void 0 ? name : `${namespace}/${name}`;
    return [
      ...version2 === void 0 ? [`the version of data set ${dataset}`] : [],
      ...withDigest && sha2562 === void 0 ? [`the sha256 of data set ${dataset}`] : []
    ];
  });
}
function missingFromPipelines({ feature_pipelines: pipelines = [] }) {
  if (pipelines.length === 0) return ["the feature pipelines"];
  return pipelines.flatMap(({ name, version: version2, commit, sha256: sha2562 }) => [
    ...version2 === void 0 ? [`the version of feature pipeline ${name}`] : [],
    ...commit === void 0 && sha2562 === void 0 ? [`the commit or sha256 of feature pipeline ${name}`] : []
  ]);
}
function isEmpty2(mapping) {
  return mapping === void 0 || Object.keys(mapping).length === 0;
}

// src/promotion/outcome.ts
function outcome(id, status, message, details2 = {}) {
  const asksForAction = status === "fail" || status === "warn" || status === "pending";
  const mend = asksForAction ? details2.mend ?? generalMend(id) : void 0;
  return {
    id,
    status,
    message,
    ...mend === void 0 ? {} : { mend },
    ...details2.file === void 0 ? {} : { file: details2.file },
    ...details2.line === void 0 ? {} : { line: details2.line },
    ...details2.slices === void 0 ? {} : { slices: details2.slices },
    ...details2.findings === void 0 || details2.findings.length === 0 ? {} : { findings: details2.findings }
  };
}
function skipped(id, cause) {
  return outcome(id, "skip", `Not evaluated, because \`${cause}\` failed.`);
}
function generalMend(id) {
  const rule = Object.hasOwn(gateRules, id) ? id : "constraint";
  return gateRules[rule].mend;
}

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

// src/promotion/subjects.ts
function subjectsOf(input) {
  const promotion2 = promotionOf(input);
  const objective2 = objectiveOf(input);
  return {
    input,
    promotion: promotion2,
    objective: objective2,
    model: modelOf(input, promotion2),
    report: reportOf2(input, promotion2),
    demands: demandsOf(input, objective2)
  };
}
function isSameVersion(a, b) {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === void 0 || right === void 0) return false;
  return left.domain === right.domain && compareVersions(left, right) === 0;
}
function promotionOf(input) {
  const { promotion: promotion2, modelName, environment, requested } = input;
  if (promotion2 === void 0) {
    return problem(`No promotion of ${modelName} to ${environment} is there.`);
  }
  const read2 = readable(promotion2, `The promotion of ${modelName} to ${environment}`, promotion2.file);
  if (read2.value === void 0) return read2;
  const { model_name: name, model_version: model2, objective_version: objective2 } = read2.value;
  const disagrees = (message) => problem(message, promotion2.file);
  if (name !== modelName) return disagrees(`The promotion is of ${name}, not of ${modelName}.`);
  if (requested?.modelVersion !== void 0 && requested.modelVersion !== model2) {
    return disagrees(
      `${modelName} ${requested.modelVersion} is to be deployed, but the promotion is of ${model2}.`
    );
  }
  if (requested?.objectiveVersion !== void 0 && !isSameVersion(requested.objectiveVersion, objective2)) {
    return disagrees(`${requested.objectiveVersion} is to govern, but the promotion is under ${objective2}.`);
  }
  return read2;
}
function objectiveOf(input) {
  const wanted = input.promotion?.value?.objective_version ?? input.objectiveVersionText;
  if (wanted === void 0) return problem("No objective version is named.");
  if (input.objective === void 0) return problem(`${wanted} does not exist.`);
  const read2 = readable(input.objective, wanted);
  if (read2.value === void 0) return read2;
  const found = read2.value.version.id;
  return isSameVersion(found, wanted) ? read2 : problem(`${wanted} is asked for, but what was found is ${found}.`, read2.value.file);
}
function modelOf({ model: model2 }, promotion2) {
  if (promotion2.value === void 0) return problem("No valid promotion names a model version.");
  const { model_name: name, model_version: version2 } = promotion2.value;
  if (model2 === void 0) return problem(`${name} ${version2} is not registered.`);
  const read2 = readable(model2, `The registration of ${name} ${version2}`, model2.file);
  if (read2.value === void 0) return read2;
  const { model_name: foundName, model_version: foundVersion } = read2.value;
  return foundName === name && foundVersion === version2 ? read2 : problem(
    `${name} ${version2} is promoted, but the registration is of ${foundName} ${foundVersion}.`,
    model2.file
  );
}
function reportOf2({ report: report2 }, promotion2) {
  if (report2 !== void 0) return readable(report2, "The KPI report", report2.file);
  const path = promotion2.value?.kpi_report.path;
  return problem(path === void 0 ? "No KPI report is there." : `The KPI report ${path} does not exist.`);
}
function demandsOf({ tiers }, objective2) {
  if (objective2.value === void 0) return problem("The risk tier is unknown.");
  if (tiers === void 0) return { value: tierDemands(void 0, objective2.value.riskTier) };
  const read2 = readable(tiers, "The definition of the risk tiers", tiers.file);
  return read2.value === void 0 ? read2 : { value: tierDemands(read2.value, objective2.value.riskTier) };
}
function readable(loaded, what, file) {
  if (loaded.value !== void 0 && !hasErrors(loaded.findings)) return { value: loaded.value };
  const errors = loaded.findings.filter(({ level }) => level === "error");
  const detail = errors[0] === void 0 ? "" : `: ${errors[0].message}`;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const text = `${what} is not valid${detail}${more}`;
  return problem(text.endsWith(".") ? text : `${text}.`, file ?? errors[0]?.file, errors);
}
function problem(message, file, findings) {
  return { problem: { message, file, findings } };
}

// src/promotion/model-checks.ts
function modelIsRegistered({ promotion: promotion2, model: model2, input }) {
  const id = "model-registered";
  if (promotion2.value === void 0) return skipped(id, "promotion-valid");
  if (model2.value === void 0) return outcome(id, "fail", model2.problem.message, model2.problem);
  const message = `${model2.value.model_name} ${model2.value.model_version} is registered.`;
  return outcome(id, "pass", message, { file: input.model?.file });
}
function modelMatchesObjective({ promotion: promotion2, model: model2, input }) {
  const id = "model-objective-matches";
  if (promotion2.value === void 0) return skipped(id, "promotion-valid");
  if (model2.value === void 0) return skipped(id, "model-registered");
  const { model_name: name, model_version: version2, objective_version: registered } = model2.value;
  const promoted = promotion2.value.objective_version;
  const where = { file: input.model?.file };
  return isSameVersion(registered, promoted) ? outcome(id, "pass", `${name} ${version2} was registered for ${promoted}.`, where) : outcome(id, "fail", `${name} ${version2} was registered for ${registered}, not for ${promoted}.`, where);
}
function lineageIsComplete({ promotion: promotion2, objective: objective2, model: model2, demands, input }) {
  const id = "lineage-complete";
  if (promotion2.value === void 0) return skipped(id, "promotion-valid");
  if (model2.value === void 0) return skipped(id, "model-registered");
  if (objective2.value === void 0) return skipped(id, "objective-exists");
  if (demands.value === void 0) return outcome(id, "fail", demands.problem.message, demands.problem);
  const { lineage } = demands.value;
  const { riskTier } = objective2.value;
  const missing = missingLineage(model2.value, lineage);
  const where = { file: input.model?.file };
  if (missing.length > 0) {
    const message2 = `Risk tier ${riskTier} demands ${lineage} lineage; missing: ${missing.join(", ")}.`;
    return outcome(id, "fail", message2, where);
  }
  const message = lineage === "none" ? `Risk tier ${riskTier} demands no lineage.` : `The lineage is complete: ${lineage}, as risk tier ${riskTier} demands.`;
  return outcome(id, "pass", message, where);
}

// src/promotion/sign-off-outcome.ts
function signOffOutcome(id, state, file) {
  switch (state.kind) {
    case "approved":
      return outcome(id, "pass", state.by, { file });
    case "pending":
      return outcome(id, "pending", state.message, { file });
    case "unapproved":
    case "unknown":
      return outcome(id, "fail", state.message, { file });
  }
}

// src/promotion/objective-checks.ts
function objectiveExists({ objective: objective2 }) {
  const id = "objective-exists";
  if (objective2.value === void 0) {
    return outcome(id, "fail", objective2.problem.message, objective2.problem);
  }
  const { version: version2, file } = objective2.value;
  return outcome(id, "pass", `${version2.id} exists and is valid.`, { file });
}
function objectiveIsApproved({ objective: objective2, input }) {
  if (objective2.value === void 0) return skipped("objective-approved", "objective-exists");
  return signOffOutcome("objective-approved", input.approval, objective2.value.file);
}
function objectiveIsInEffect({ objective: objective2, input }) {
  const id = "objective-effective";
  if (objective2.value === void 0) return skipped(id, "objective-exists");
  const { version: version2, effectiveDate, file, places: places2 } = objective2.value;
  const where = { file, line: places2.get("effective_date")?.line };
  const from = parseDate(effectiveDate);
  if (from === void 0) return outcome(id, "fail", `${version2.id} has no real effective date.`, where);
  if (from <= input.now) {
    return outcome(id, "pass", `${version2.id} is in effect since ${effectiveDate}.`, where);
  }
  return outcome(id, "fail", `${version2.id} does not take effect before ${effectiveDate}.`, where);
}
function objectiveIsCurrent({ objective: objective2, input }) {
  const id = "objective-current";
  if (objective2.value === void 0) return skipped(id, "objective-exists");
  const { version: version2, file } = objective2.value;
  const isLater = ({ id: other }) => {
    const parsed2 = parseVersion(other);
    if (parsed2 === void 0) return true;
    return parsed2.domain === version2.domain && compareVersions(parsed2, version2) > 0;
  };
  const governing = input.laterVersions.filter((other) => isLater(other) && mayGovern(other, input.now));
  if (governing.length === 0) {
    return outcome(id, "pass", `No later version of ${version2.domain} is in effect.`);
  }
  const names = governing.map(
    ({ id: other, effectiveDate }) => effectiveDate === void 0 ? `${other} (cannot be read)` : `${other} (since ${effectiveDate})`
  );
  const message = `${version2.id} is superseded: ${names.join(", ")} ${names.length === 1 ? "is" : "are"} in effect.`;
  return outcome(id, "warn", message, { file });
}
function objectiveReviewIsNotDue({ objective: objective2, input }) {
  const id = "objective-review-due";
  if (objective2.value === void 0) return skipped(id, "objective-exists");
  const { version: version2, reviewBy, file, places: places2 } = objective2.value;
  if (reviewBy === void 0) return outcome(id, "pass", `${version2.id} names no review date.`);
  const where = { file, line: places2.get("review_by")?.line };
  const due = parseDate(reviewBy);
  const today = parseDate(utcDate(input.now));
  if (due !== void 0 && today !== void 0 && today <= due) {
    return outcome(id, "pass", `${version2.id} is due for review by ${reviewBy}.`, where);
  }
  return outcome(id, "warn", `${version2.id} was due for review by ${reviewBy}.`, where);
}
function mayGovern({ effectiveDate }, now) {
  const from = effectiveDate === void 0 ? void 0 : parseDate(effectiveDate);
  return from === void 0 || from <= now;
}

// src/promotion/promotion-checks.ts
function promotionIsValid({ promotion: promotion2, input }) {
  const id = "promotion-valid";
  if (promotion2.value === void 0) {
    return outcome(id, "fail", promotion2.problem.message, promotion2.problem);
  }
  const { model_name: name, model_version: version2, objective_version: objective2 } = promotion2.value;
  const message = `${name} ${version2} is to run in ${input.environment} under ${objective2}.`;
  return outcome(id, "pass", message, { file: input.promotion?.file });
}
function promotionsAreNotFrozen({ objective: objective2, input }) {
  const id = "not-frozen";
  const { freeze: freeze2 } = input;
  if (freeze2 === void 0) {
    if (objective2.value === void 0) return skipped(id, "objective-exists");
    return outcome(id, "pass", `Promotions of ${objective2.value.version.domain} are not frozen.`);
  }
  const { file, value: value2, findings } = freeze2;
  if (value2 === void 0) {
    return outcome(id, "fail", "Promotions are frozen by a file that is not valid.", { file, findings });
  }
  const reason3 = value2.reason.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
  const message = `Promotions of ${value2.domain} are frozen since ${value2.frozen_at} by ${value2.rule}: ${reason3}.`;
  const mend = `Have ${value2.escalate_to} lift the freeze, in a pull request that removes ${file}.`;
  return outcome(id, "fail", message, { file, findings, mend });
}
function promotionIsApproved({ input }) {
  const id = "promotion-approved";
  const { promotionApproval: state } = input;
  switch (state.kind) {
    case "not-required":
      return outcome(id, "pass", "The policy asks for no sign-off of this promotion.");
    case "not-asked":
      return outcome(id, "skip", state.message);
    default:
      return signOffOutcome(id, state, input.promotion?.file);
  }
}

// src/promotion/constraint-sentence.ts
var boundNames = {
  "<=": "the ceiling of",
  "<": "the limit of",
  ">=": "the floor of",
  ">": "the limit of"
};
var held = {
  "<=": "at or below",
  "<": "below",
  ">=": "at or above",
  ">": "above"
};
var broken = {
  "<=": "above",
  "<": "not below",
  ">=": "below",
  ">": "not above"
};
function holdsSentence(constraint, rows) {
  const among = rows.length === 1 ? "" : `, the worst of ${rows.length} slices`;
  return `${figure(constraint, rows[0])}${among}, ${held[constraint.operator]} ${bound2(constraint)}.`;
}
function violatedSentence(constraint, rows) {
  const [worst2] = rows;
  if (constraint.unit === "ratio" && worst2 !== void 0 && isNegative(worst2)) {
    return `${figure(constraint, worst2)}, and no ratio is below zero${andMore(rows)}.`;
  }
  return `${figure(constraint, rows[0])}, ${broken[constraint.operator]} ${bound2(constraint)}${andMore(rows)}.`;
}
function insufficientSentence(constraint, rows) {
  const samples2 = rows[0]?.samples;
  const measured = samples2 === void 0 ? "an unknown number of samples" : counted2(samples2, "sample");
  return `${figure(constraint, rows[0])}, measured on ${measured}; at least ${constraint.minSamples} are needed${andMore(rows)}.`;
}
function figure(constraint, row3) {
  if (row3 === void 0) throw new Error("a sentence about a figure needs a row");
  const where = row3.segment === void 0 ? overall(constraint) : ` for ${row3.segment}=${row3.slice}`;
  return `${constraint.metric} is ${row3.value.text}${exactly(constraint, row3)}${where}`;
}
function overall({ appliesTo }) {
  return appliesTo.length === 1 ? "" : " overall";
}
function exactly({ operator, threshold }, row3) {
  if (row3.counts === void 0) return "";
  const printed = satisfies(compareDecimals(row3.value, threshold), operator);
  const decided = satisfies(compareToThreshold(row3, threshold), operator);
  return printed === decided ? "" : ` (exactly ${row3.counts.numerator}/${row3.counts.denominator})`;
}
function bound2({ operator, threshold }) {
  return `${boundNames[operator]} ${threshold.text}`;
}
function andMore(rows) {
  return rows.length === 1 ? "" : `, and so ${rows.length === 2 ? "is" : "are"} ${counted2(rows.length - 1, "more slice")}`;
}
function counted2(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

// src/promotion/reported.ts
var known = /* @__PURE__ */ new WeakMap();
function reportedIn(report2) {
  const sorted = known.get(report2) ?? sortRows(report2.rows);
  known.set(report2, sorted);
  return sorted;
}
function sortRows(rows) {
  const byMetric = /* @__PURE__ */ new Map();
  const slicesOf = /* @__PURE__ */ new Map();
  for (const row3 of rows) {
    const same = byMetric.get(row3.metric);
    if (same === void 0) byMetric.set(row3.metric, [row3]);
    else same.push(row3);
    if (row3.segment === void 0 || row3.slice === void 0) continue;
    const slices = slicesOf.get(row3.segment);
    if (slices === void 0) slicesOf.set(row3.segment, /* @__PURE__ */ new Set([row3.slice]));
    else slices.add(row3.slice);
  }
  return { byMetric, slicesOf };
}

// src/promotion/unreported.ts
var SLIP = 3;
var SEARCHED = 500;
var SAID = 5;
function explainUnreported(constraint, missing, report2, objective2) {
  if (missing.length === 0) return void 0;
  const { metric } = constraint;
  const rows = reportedIn(report2).byMetric.get(metric) ?? [];
  if (rows.length === 0) return unreportedMetric(constraint, report2, objective2);
  const segments = new Set(rows.flatMap(({ segment }) => segment ?? []));
  const sentences = missing.slice(0, SAID).map(({ target, slice }) => {
    if (slice !== void 0)
      return `${metric} is not reported for ${target}=${slice}, which other metrics are.`;
    if (target === "all") return `${metric} is not reported overall, only for ${[...segments].join(", ")}.`;
    return `${metric} is not reported for any slice of ${target}${askSegment(target, segments, objective2)}`;
  });
  if (missing.length > SAID) sentences.push(`${missing.length - SAID} more are not reported.`);
  const wanted = missing.slice(0, SAID).map(({ target, slice }) => slice === void 0 ? target : `${target}=${slice}`);
  return { message: sentences.join(" "), mend: `Report ${metric} for ${wanted.join(", ")} as well.` };
}
function unreportedMetric(constraint, report2, objective2) {
  const { metric } = constraint;
  const meant = likelyMeant(constraint, report2, objective2);
  if (meant === void 0) return { message: `${metric} is not reported.`, mend: void 0 };
  const mend = `Report it as ${metric}.`;
  return {
    message: `${metric} is not reported; the report has ${meant} \u2014 is that the same figure? ${mend}`,
    mend: `If it is the same figure, report it as ${metric}.`
  };
}
function likelyMeant(constraint, report2, objective2) {
  const { metric, name } = constraint;
  const strangers = strangersIn(report2, objective2);
  if (strangers.has(name)) return `${name}, the constraint's own name`;
  const kpi = objective2.kpis.find((one) => one.metric === metric && strangers.has(one.name));
  return kpi === void 0 ? slipOf(metric, strangers) : `${kpi.name}, the KPI's name`;
}
var knownStrangers = /* @__PURE__ */ new WeakMap();
function strangersIn(report2, objective2) {
  const before = knownStrangers.get(report2);
  if (before?.objective === objective2) return before.names;
  const known3 = new Set([...objective2.constraints, ...objective2.kpis].map(({ metric }) => metric));
  const names = new Set([...reportedIn(report2).byMetric.keys()].filter((metric) => !known3.has(metric)));
  knownStrangers.set(report2, { objective: objective2, names });
  return names;
}
function askSegment(target, reported, objective2) {
  const declared = new Set(objective2.segments.map(({ name }) => name));
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
function checkConstraint(constraint, report2, objective2) {
  const reported = reportedIn(report2);
  const judged = constraint.appliesTo.flatMap((target) => judgeTarget(constraint, target, reported));
  const held2 = worstFirst(constraint, judged, "pass");
  const holds = held2.length > 0 && held2.length === judged.length;
  const { message, mend, row: row3 } = holds ? { message: holdsSentence(constraint, held2), mend: void 0, row: held2[0] } : explainBroken(constraint, judged, report2, objective2);
  const status = holds ? "pass" : constraint.onViolation === "warn" ? "warn" : "fail";
  return outcome(`constraint:${constraint.name}`, status, message, {
    mend,
    ...row3 === void 0 ? { file: objective2.file, line: constraint.at.line } : { file: report2.file, line: row3.line },
    slices: judged.map(sliceResult)
  });
}
function judgeTarget(constraint, target, { byMetric, slicesOf }) {
  const segment = target === "all" ? void 0 : target;
  const rows = (byMetric.get(constraint.metric) ?? []).filter((row3) => row3.segment === segment);
  if (rows.length === 0) return [{ target, slice: void 0, row: void 0, status: "missing" }];
  const judged = rows.map((row3) => ({
    target,
    slice: row3.slice,
    row: row3,
    status: judgeRow(constraint, row3)
  }));
  const elsewhere = slicesOf.get(target) ?? /* @__PURE__ */ new Set();
  if (segment === void 0 || elsewhere.size === rows.length) return judged;
  const here = new Set(rows.map(({ slice }) => slice));
  const missing = [...elsewhere].filter((slice) => !here.has(slice));
  return [
    ...judged,
    ...missing.map((slice) => ({ target, slice, row: void 0, status: "missing" }))
  ];
}
function judgeRow({ minSamples, operator, threshold, unit }, row3) {
  const measured = minSamples === void 0 || row3.samples !== void 0 && row3.samples >= minSamples;
  if (!measured) return "insufficient";
  if (unit === "ratio" && isNegative(row3)) return "fail";
  return satisfies(compareToThreshold(row3, threshold), operator) ? "pass" : "fail";
}
function worstFirst({ operator }, judged, status) {
  const direction = operator.startsWith("<") ? -1 : 1;
  return judged.flatMap((one) => one.status === status && one.row !== void 0 ? [one.row] : []).toSorted((a, b) => direction * compareRows(a, b));
}
function explainBroken(constraint, judged, report2, objective2) {
  const violated = worstFirst(constraint, judged, "fail");
  const insufficient = worstFirst(constraint, judged, "insufficient");
  const missing = judged.filter(({ status }) => status === "missing");
  const unreported = explainUnreported(constraint, missing, report2, objective2);
  const sentences = [
    ...violated.length === 0 ? [] : [violatedSentence(constraint, violated)],
    ...unreported === void 0 ? [] : [unreported.message],
    ...insufficient.length === 0 ? [] : [insufficientSentence(constraint, insufficient)]
  ];
  return {
    message: sentences.join(" ") || `${constraint.metric} is held to nothing.`,
    mend: violated.length === 0 ? unreported?.mend : void 0,
    row: violated[0] ?? insufficient[0]
  };
}
function sliceResult({ target, slice, row: row3, status }) {
  return {
    slice: slice === void 0 ? target : `${target}=${slice}`,
    status,
    value: row3?.value.text,
    samples: row3?.samples
  };
}

// src/promotion/report-checks.ts
var DAY_MS = 864e5;
var CLOCK_SKEW_MS = 5 * 6e4;
function kpiReportIsFound({ report: report2 }) {
  const id = "kpi-report-found";
  if (report2.value === void 0) return outcome(id, "fail", report2.problem.message, report2.problem);
  const { file, rows } = report2.value;
  return outcome(id, "pass", `The KPI report has ${rows.length} row${rows.length === 1 ? "" : "s"}.`, {
    file
  });
}
function kpiReportIsIntact({ promotion: promotion2, input }) {
  const id = "kpi-report-intact";
  if (promotion2.value === void 0) return skipped(id, "promotion-valid");
  if (input.report === void 0) return skipped(id, "kpi-report-found");
  const { path, sha256: cited } = promotion2.value.kpi_report;
  const { file, sha256: actual, origin } = input.report;
  if (actual === "") return skipped(id, "kpi-report-found");
  if (cited !== void 0) {
    return cited === actual ? outcome(id, "pass", "The KPI report has the sha256 that the promotion cites.", { file }) : outcome(id, "fail", `The promotion cites sha256 ${cited}, but the KPI report has ${actual}.`, {
      file
    });
  }
  if (origin === "same-commit" && file === path) {
    const message2 = "No sha256 is cited; the KPI report is in the same commit as the promotion.";
    return outcome(id, "pass", message2, { file });
  }
  const message = `The promotion cites no sha256, and ${file} is not ${path} of its own commit.`;
  return outcome(id, "fail", message, { file: input.promotion?.file, mend: `Cite sha256: ${actual}` });
}
function kpiReportIsBound({ promotion: promotion2, report: report2 }) {
  const id = "kpi-report-bound";
  if (promotion2.value === void 0) return skipped(id, "promotion-valid");
  if (report2.value === void 0) return skipped(id, "kpi-report-found");
  const { model_name: name, model_version: version2, objective_version: objective2 } = promotion2.value;
  const { file, modelName, modelVersion, objectiveVersion } = report2.value;
  if (modelName !== name || modelVersion !== version2) {
    const about = `${modelName ?? "an unnamed model"} ${modelVersion ?? "of an unknown version"}`;
    return outcome(id, "fail", `The KPI report is about ${about}, not about ${name} ${version2}.`, { file });
  }
  if (objectiveVersion === void 0) {
    return outcome(id, "warn", "The KPI report does not say under which objective it was made.", { file });
  }
  return isSameVersion(objectiveVersion, objective2) ? outcome(id, "pass", `The KPI report is about ${name} ${version2} under ${objective2}.`, { file }) : outcome(id, "fail", `The KPI report was made under ${objectiveVersion}, not under ${objective2}.`, {
    file
  });
}
function kpiReportIsFresh({ objective: objective2, report: report2, demands, input }) {
  const id = "kpi-fresh";
  if (report2.value === void 0) return skipped(id, "kpi-report-found");
  if (objective2.value === void 0) return skipped(id, "objective-exists");
  if (demands.value === void 0) return outcome(id, "fail", demands.problem.message, demands.problem);
  const { riskTier } = objective2.value;
  const where = { file: report2.value.file };
  const age = ageOf(report2.value, input.now);
  if (age === void 0) {
    const message = "The KPI report does not say when it was made.";
    return outcome(id, riskTier === "low" ? "warn" : "fail", message, where);
  }
  const { kpi_max_age_days: limit } = demands.value;
  const made = `The KPI report was made at ${report2.value.evaluatedAt}`;
  if (age < -CLOCK_SKEW_MS) return outcome(id, "fail", `${made}, which is in the future.`, where);
  return age <= limit * DAY_MS ? outcome(id, "pass", `${made}, within the ${limit} days of risk tier ${riskTier}.`, where) : outcome(id, "fail", `${made}, over ${limit} days ago, the most for risk tier ${riskTier}.`, where);
}
function ageOf({ evaluatedAt }, now) {
  const made = evaluatedAt === void 0 ? void 0 : parseTime(evaluatedAt);
  return made === void 0 ? void 0 : now - made;
}
function constraintsHold({ objective: objective2, report: report2 }) {
  if (objective2.value === void 0) return [skipped("constraint", "objective-exists")];
  const { constraints, file } = objective2.value;
  if (constraints.length === 0) {
    return [outcome("constraint", "fail", "The objective has no constraint to hold a model to.", { file })];
  }
  const { value: kpis } = report2;
  if (kpis === void 0) {
    return constraints.map(({ name }) => skipped(`constraint:${name}`, "kpi-report-found"));
  }
  const { value: value2 } = objective2;
  return constraints.map((constraint) => checkConstraint(constraint, kpis, value2));
}

// src/promotion/gate.ts
var checks2 = [
  promotionIsValid,
  objectiveExists,
  objectiveIsApproved,
  objectiveIsInEffect,
  objectiveIsCurrent,
  objectiveReviewIsNotDue,
  promotionsAreNotFrozen,
  modelIsRegistered,
  modelMatchesObjective,
  lineageIsComplete,
  kpiReportIsFound,
  kpiReportIsIntact,
  kpiReportIsBound,
  kpiReportIsFresh,
  constraintsHold,
  promotionIsApproved
];
function evaluatePromotion(input) {
  if (!Number.isFinite(input.now)) throw new RangeError("now must be a time in milliseconds");
  const subjects = subjectsOf(input);
  const evaluated = checks2.flatMap((check) => check(subjects));
  return { checks: evaluated, verdict: verdictOf(evaluated) };
}

// src/github/pull-request.ts
async function readPullRequest(client, repository, number2) {
  const pull = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repository,
    pull_number: number2
  });
  return pullRequestOf(pull);
}
function pullRequestOf(pull) {
  const own = pull.head.repo !== null && pull.head.repo.id === pull.base.repo?.id;
  return {
    number: pull.number,
    state: pull.state,
    author: account(pull.user),
    baseBranch: pull.base.ref,
    headCommit: pull.head.sha,
    headBranch: own ? pull.head.ref : void 0,
    mergedAt: pull.merged_at ?? void 0,
    mergeCommit: pull.merge_commit_sha ?? void 0
  };
}
function account(answer) {
  return answer?.id === void 0 ? void 0 : { id: answer.id, login: answer.login, type: answer.type };
}
async function readReviews(client, repository, number2, timeline) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const reviews = await client.list(route, { ...repository, pull_number: number2 });
  const dismissals = reviews.some(({ state }) => state === "DISMISSED") ? (await timeline()).dismissals : /* @__PURE__ */ new Map();
  return reviews.map((review) => ({
    id: review.id,
    user: account(review.user),
    state: review.state,
    commit: review.commit_id ?? void 0,
    submittedAt: review.submitted_at,
    dismissedBy: dismissals.get(review.id)
  }));
}
async function readTimeline(client, repository, number2) {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline";
  const events = await client.list(route, { ...repository, issue_number: number2 });
  const times = (kinds) => events.filter(({ event }) => kinds.includes(event ?? "")).map(({ created_at }) => created_at ?? "9999-12-31T23:59:59Z");
  return {
    dismissals: new Map(
      events.flatMap(
        ({ event, dismissed_review, actor }) => event === "review_dismissed" && dismissed_review !== void 0 ? [[dismissed_review.review_id, actor?.login ?? "a deleted account"]] : []
      )
    ),
    forcePushes: times(["head_ref_force_pushed"]),
    baseChanges: times(["base_ref_changed", "automatic_base_change_succeeded"])
  };
}
async function readPushLog(client, repository, branch) {
  if (branch === void 0) return void 0;
  try {
    const answers = await client.list("GET /repos/{owner}/{repo}/activity", {
      ...repository,
      ref: `refs/heads/${branch}`
    });
    const entries = answers.map(({ before, after, timestamp: timestamp2, actor }) => ({
      before,
      after,
      at: timestamp2,
      actor: account(actor)
    }));
    return entries.length === 0 ? void 0 : { kind: "log", entries };
  } catch (error2) {
    if (error2 instanceof GitHubFault && (error2.status === 404 || error2.status === 403)) return void 0;
    throw error2;
  }
}

// src/check/changed-path.ts
function changedPaths(paths, base, head) {
  return [...new Set(paths)].toSorted(compareText).flatMap((path) => {
    const mode = (head.entries.get(path) ?? base.entries.get(path))?.mode;
    const governed = classifyPath(path, mode);
    if (governed === void 0 || governed.kind === "note") return [];
    return [{ path, governed, onBase: blobAt(base, path), atHead: blobAt(head, path) }];
  });
}
function differingPaths(before, after) {
  return [.../* @__PURE__ */ new Set([...before.entries.keys(), ...after.entries.keys()])].filter(
    (path) => blobAt(before, path) !== blobAt(after, path)
  );
}
function blobAt(tree, path) {
  const entry = tree.entries.get(path);
  return entry === void 0 ? void 0 : `${entry.mode} ${entry.blob ?? ""}`;
}

// src/objective/change.ts
function mostSevere(changes) {
  return changeClasses.find((one) => changes.some((change) => change.changeClass === one));
}

// src/check/subjects.ts
var unknown = { kind: "unknown" };
var none = { kind: "none" };
var nothingKnown = { change: none, riskTier: unknown, domain: unknown, environment: unknown };
function known2(value2) {
  return { kind: "known", value: value2 };
}
async function subjectsOf2(changes, merged3, base) {
  const own = new Set(
    changes.flatMap(
      ({ governed: { kind, ...rest } }) => kind === "objective" && "version" in rest ? [rest.version.id] : []
    )
  );
  const objectives = [];
  const governed = [];
  const restsOn = /* @__PURE__ */ new Set();
  const promotions = [];
  for (const change of changes) {
    const { path, governed: where } = change;
    switch (where.kind) {
      case "objective": {
        const found = change.onBase === void 0 ? await objectiveChange(path, merged3, own) : void 0;
        if (found !== void 0) objectives.push(found);
        governed.push(...objectiveSubjects(path, where.version.domain, found));
        break;
      }
      case "approvals-policy":
      case "risk-tiers":
      case "ownership":
        governed.push({
          path,
          subject: "policy",
          change: none,
          riskTier: none,
          domain: none,
          environment: none
        });
        break;
      case "model":
        governed.push(
          ...await dependents(
            path,
            "model",
            none,
            [await merged3.value(path, "model"), await base.value(path, "model")],
            [merged3, base]
          )
        );
        break;
      case "promotion": {
        const [after, before] = [await merged3.value(path, "promotion"), await base.value(path, "promotion")];
        governed.push(
          ...await dependents(path, "promotion", known2(where.environment), [after, before], [merged3, base])
        );
        if (change.atHead !== void 0)
          promotions.push({ environment: where.environment, modelName: where.modelName, path });
        if (after !== void 0) for (const one of restsOnOf(after)) restsOn.add(one);
        break;
      }
      case "freeze":
        governed.push({
          ...nothingKnown,
          path,
          subject: "freeze",
          domain: known2(where.domain),
          environment: none
        });
        break;
      case "kpi-report":
        if (change.onBase !== void 0 && change.onBase !== change.atHead) {
          governed.push({ ...nothingKnown, path, subject: "promotion" });
        }
        break;
      default:
        break;
    }
  }
  return {
    objectives,
    governed,
    approvers: objectives.flatMap(approversOf),
    references: {
      objectives: objectives.map(({ objective: objective2 }) => ({
        version: objective2.version,
        supersedes: objective2.supersedes
      })),
      restsOn: [...restsOn]
    },
    promotions
  };
}
async function objectiveChange(path, merged3, own) {
  const objective2 = await merged3.value(path, "objective");
  if (objective2 === void 0) return void 0;
  const content5 = await merged3.tree.read(path);
  const baselines = merged3.baselinesOf(objective2.version, objective2.supersedes, own);
  if (baselines === "missing") return void 0;
  const comparisons = [];
  for (const baseline of baselines) {
    const before = await merged3.value(baseline.path, "objective");
    if (before === void 0) return void 0;
    comparisons.push(compareObjectives(before, objective2));
  }
  const classes2 = comparisons.map(({ changes }) => mostSevere(changes) ?? "editorial");
  const worst2 = changeClasses.find((one) => classes2.includes(one));
  return {
    objective: objective2,
    comparison: worst2 === void 0 ? void 0 : comparisons[classes2.indexOf(worst2)],
    comparisons,
    changeClass: worst2 ?? "new",
    sha256: sha256(content5)
  };
}
function objectiveSubjects(path, domain, found) {
  const common2 = { path, subject: "objective", domain: known2(domain), environment: none };
  if (found === void 0) return [{ ...common2, change: unknown, riskTier: unknown }];
  const tiers = /* @__PURE__ */ new Set([
    found.objective.riskTier,
    ...found.comparisons.map(({ before }) => before.riskTier)
  ]);
  return [...tiers].map((tier) => ({ ...common2, change: known2(found.changeClass), riskTier: known2(tier) }));
}
async function dependents(path, subject2, environment, files, readers) {
  const common2 = { path, subject: subject2, change: none, environment };
  const found = [];
  for (const [index, file] of files.entries()) {
    const version2 = parseVersion(file?.objective_version ?? "");
    const reader = readers[index];
    if (version2 === void 0 || reader === void 0) continue;
    const tier = (await reader.value(objectivePath(version2), "objective"))?.riskTier;
    found.push({
      ...common2,
      domain: known2(version2.domain),
      riskTier: tier === void 0 ? unknown : known2(tier)
    });
  }
  return found.length > 0 ? found : [{ ...common2, domain: unknown, riskTier: unknown }];
}
function restsOnOf(promotion2) {
  const version2 = parseVersion(promotion2.objective_version);
  return [
    `models/${promotion2.model_name}/${promotion2.model_version}.yaml`,
    promotion2.kpi_report.path,
    ...version2 === void 0 ? [] : [objectivePath(version2)]
  ];
}
function approversOf({ objective: objective2, comparisons }) {
  return [objective2, ...comparisons.map(({ before }) => before)].flatMap(({ version: version2, approvers }) => {
    const roles = new Set(approvers.map(({ role }) => role));
    return [...roles].map((role) => ({
      role,
      count: approvers.filter((one) => one.role === role).length,
      because: `approvers of ${version2.id}`
    }));
  });
}

// src/check/signed-content.ts
function signedContent(changed, tree, before, references2, versionsOf) {
  const entries = changed.map((path) => ({
    kind: "changed",
    path,
    blob: blobAt(tree, path) ?? "deleted"
  }));
  for (const path of changed) {
    const replaced = blobAt(before, path);
    if (replaced !== void 0) entries.push({ kind: "replaces", path, blob: replaced });
  }
  const own = new Set(references2.objectives.map(({ version: version2 }) => version2.id));
  for (const { version: version2, supersedes } of references2.objectives) {
    const baselines = baselinesOf(version2, supersedes, versionsOf(version2.domain), own);
    const paths = baselines === "missing" ? [] : baselines.map((one) => objectivePath(one));
    for (const path of paths.length > 0 ? paths : [`nothing before ${version2.id}`]) {
      entries.push({ kind: "compared-with", path, blob: blobAt(tree, path) ?? "absent" });
    }
  }
  for (const path of references2.restsOn) {
    entries.push({ kind: "rests-on", path, blob: blobAt(tree, path) ?? "absent" });
  }
  return { entries: distinct2(entries) };
}
function distinct2(entries) {
  return [...new Map(entries.map((entry) => [`${entry.kind} ${entry.path}`, entry])).values()];
}

// src/github/comparison.ts
var MOST_FILES = 300;
var COMMITS_PER_PAGE = 100;
async function compare(client, repository, base, head, wantCommits) {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const parameters = {
    ...repository,
    basehead: `${base}...${head}`,
    per_page: wantCommits ? COMMITS_PER_PAGE : 1
  };
  let first;
  try {
    first = await client.request(route, { ...parameters, page: 1 });
  } catch (error2) {
    if (error2 instanceof GitHubFault && (error2.status === 404 || error2.status === 422)) return void 0;
    throw error2;
  }
  const commits = [...first.commits];
  for (let page = 2; wantCommits && commits.length < first.total_commits; page++) {
    const next = await client.request(route, { ...parameters, page });
    if (next.commits.length === 0)
      throw new GitHubFault(route, 0, new Error("fewer commits came than were announced"));
    commits.push(...next.commits);
  }
  const { files } = first;
  return {
    baseCommit: first.base_commit.sha,
    mergeBase: first.merge_base_commit.sha,
    files: files === void 0 || files.length >= MOST_FILES ? void 0 : files.map(({ filename, previous_filename }) => ({
      path: filename,
      previousPath: previous_filename
    })),
    commits: commits.map(commitFacts)
  };
}
function commitFacts({ sha, author, committer, commit }) {
  return {
    sha,
    author: account(author),
    committer: account(committer),
    authorEmail: commit.author?.email ?? "",
    committerEmail: commit.committer?.email ?? "",
    authorName: commit.author?.name ?? "",
    committerName: commit.committer?.name ?? "",
    message: commit.message
  };
}

// src/action/pull-request-state.ts
async function readComparison({ client, repository }, pull, base = pull.baseBranch) {
  const comparison = await compare(client, repository, base, pull.headCommit, true);
  if (comparison !== void 0) return comparison;
  throw new GitHubFault("The comparison of base and head", 404, new Error("one of them cannot be read"));
}
async function readPullRequestState(context3, pull, comparison, outcome2) {
  const { client, repository } = context3;
  const listed3 = changedNames(comparison);
  if (listed3 !== void 0 && !listed3.some((path) => classifyPath(path) !== void 0)) return void 0;
  const [baseTree, head] = await Promise.all([
    readTree2(client, repository, comparison.baseCommit),
    readTree2(client, repository, pull.headCommit)
  ]);
  const paths = listed3 ?? differingPaths(await readTree2(client, repository, comparison.mergeBase), head);
  const changes = changedPaths(paths, baseTree, head);
  if (changes.length === 0) return void 0;
  readAhead(baseTree, head, changes);
  const baseReader = new TreeReader(baseTree);
  const changed = changes.map(({ path }) => path);
  const merged3 = new TreeReader(outcome2 ?? overlay(baseTree, head, changed));
  const subjects = await subjectsOf2(changes, merged3, baseReader);
  return {
    pull,
    baseCommit: comparison.baseCommit,
    comparison,
    changes,
    base: baseReader,
    head,
    merged: merged3,
    subjects,
    content: contentOf(changes, merged3.tree, baseTree, subjects.references)
  };
}
function changedNames({ files }) {
  return files?.flatMap(
    ({ path, previousPath }) => previousPath === void 0 ? [path] : [path, previousPath]
  );
}
var MOST_READ_AHEAD = 8;
function readAhead(base, head, changes) {
  const needed = [
    ...changes.slice(0, MOST_READ_AHEAD).flatMap(({ path, governed }) => {
      const entry = head.entries.get(path);
      const readable2 = entry !== void 0 && governed.kind !== "refused" && isWithinLimit(governed, entry);
      return readable2 ? [head.read(path)] : [];
    }),
    ...base.entries.has("policies/approvals.yaml") ? [base.read("policies/approvals.yaml")] : []
  ];
  for (const reading of needed) reading.catch(() => void 0);
}
async function contentAt(context3, state, commit) {
  const { client, repository } = context3;
  const { references: references2 } = state.subjects;
  if (commit === state.pull.headCommit) {
    const before = await treeBefore(context3, state, state.comparison, state.changes);
    return contentOf(state.changes, state.head, before, references2);
  }
  const comparison = await compare(client, repository, state.baseCommit, commit, false);
  if (comparison === void 0) return "unreadable";
  const tree = await readTree2(client, repository, commit);
  const paths = changedNames(comparison) ?? differingPaths(await readTree2(client, repository, comparison.mergeBase), tree);
  const changes = changedPaths(paths, state.base.tree, tree);
  return contentOf(changes, tree, await treeBefore(context3, state, comparison, changes), references2);
}
function treeBefore({ client, repository }, { base, baseCommit }, { mergeBase }, changes) {
  const replacing = changes.some(
    ({ governed, onBase }) => onBase !== void 0 || !neverReplaced.has(governed.kind)
  );
  return mergeBase === baseCommit || !replacing ? Promise.resolve(base.tree) : readTree2(client, repository, mergeBase);
}
var neverReplaced = /* @__PURE__ */ new Set(["objective", "model"]);
function contentOf(changes, tree, before, references2) {
  const reader = new TreeReader(tree);
  const versionsOf = (domain) => reader.objectivesOf(domain).map(({ version: version2 }) => version2);
  return signedContent(
    changes.map(({ path }) => path),
    tree,
    before,
    references2,
    versionsOf
  );
}

// src/approval/account.ts
function sameLogin(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function isBot(identity) {
  const isUser = identity.type === void 0 || identity.type === "User";
  return !isUser || identity.login.toLowerCase().endsWith("[bot]");
}
function isSame(a, b) {
  return a.id !== void 0 && b.id !== void 0 ? a.id === b.id : sameLogin(a.login, b.login);
}
function directoryOf(history) {
  const pushers = history.pushLog.kind === "log" ? history.pushLog.entries.map((entry) => entry.actor) : [];
  const mentioned = [
    ...[...history.roles.values()].flatMap(holdersWithIds),
    // first: what GitHub says elsewhere is more exact
    history.author,
    ...history.commits.flatMap((commit) => [commit.author, commit.committer]),
    ...history.reviews.map((review) => review.user),
    ...pushers
  ].filter((account2) => account2 !== void 0).toSorted((a, b) => b.id - a.id);
  const byLogin = new Map(mentioned.map((account2) => [account2.login.toLowerCase(), account2]));
  const byId = new Map(mentioned.map((account2) => [account2.id, account2]));
  return { byLogin: (login) => byLogin.get(login.toLowerCase()), byId: (id) => byId.get(id) };
}
function holdersWithIds(holders) {
  if (holders.kind === "unreadable") return [];
  return holders.accounts.flatMap(
    ({ id, login, type }) => id === void 0 ? [] : [{ id, login, type: type ?? "User" }]
  );
}

// src/approval/co-author.ts
var lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/;
var coAuthorLine = /^\s*co-authored-by\s*:(.*)$/i;
var noReplyAddress = /^(?:(\d{1,15})\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/i;
function coAuthorsIn(message) {
  return message.split(lineBreak).flatMap((line) => {
    const value2 = coAuthorLine.exec(line)?.[1];
    return value2 === void 0 ? [] : [coAuthorFrom(value2)];
  });
}
function coAuthorFrom(value2) {
  const open2 = value2.lastIndexOf("<");
  if (open2 === -1) return { name: value2.trim(), email: "" };
  const close = value2.indexOf(">", open2);
  return {
    name: value2.slice(0, open2).trim(),
    email: value2.slice(open2 + 1, close === -1 ? void 0 : close).trim()
  };
}
function accountOfNoReply(email, directory) {
  const match = noReplyAddress.exec(email.trim());
  if (match === null) return void 0;
  const [, id, login = ""] = match;
  if (id !== void 0) return directory.byId(Number(id)) ?? { id: Number(id), login, type: void 0 };
  return directory.byLogin(login) ?? { id: void 0, login, type: void 0 };
}
function accountsByEmail(commits) {
  const accounts = /* @__PURE__ */ new Map();
  const add2 = (email, account2) => {
    const key = email.trim().toLowerCase();
    if (account2 === void 0 || key === "") return;
    accounts.set(key, [...(accounts.get(key) ?? []).filter((known3) => known3.id !== account2.id), account2]);
  };
  for (const commit of commits) {
    add2(commit.authorEmail, commit.author);
    add2(commit.committerEmail, commit.committer);
  }
  return accounts;
}
function accountsOfCoAuthor(coAuthor, directory, byEmail) {
  const noReply = accountOfNoReply(coAuthor.email, directory);
  if (noReply !== void 0) return [noReply];
  const sameEmail = byEmail.get(coAuthor.email.toLowerCase());
  if (sameEmail !== void 0) return sameEmail;
  const sameName = directory.byLogin(coAuthor.name.replace(/^@/, ""));
  return sameName === void 0 ? [] : [sameName];
}

// src/approval/instant.ts
function instantOf(time) {
  return time === void 0 ? void 0 : parseTime(time);
}
function secondOf(instant) {
  return Math.floor(instant / 1e3);
}

// src/approval/contributors.ts
var webFlowId = 19864447;
function contributorsOf(history) {
  const directory = directoryOf(history);
  const people2 = new People();
  if (history.author !== void 0) people2.add(history.author, "pull request");
  const unknownCommits = history.commits.filter((commit) => !addCommit(people2, commit, directory));
  const unknownPushes = contributingPushes(history).filter((push) => !addPusher(people2, push));
  const byEmail = accountsByEmail(history.commits);
  const unknownCoAuthors = history.commits.filter(
    (commit) => !addCoAuthors(people2, commit, directory, byEmail)
  );
  return {
    people: people2.ordered(),
    findings: [
      ...unknownCommitFinding(unknownCommits),
      ...unknownPushFinding(unknownPushes),
      ...unknownCoAuthorFinding(unknownCoAuthors)
    ]
  };
}
var People = class {
  #found = [];
  add(identity, contribution) {
    const known3 = this.#found.find((one) => isSame(one.identity, identity));
    if (known3 === void 0) {
      this.#found.push({ identity, by: /* @__PURE__ */ new Set([contribution]) });
      return;
    }
    known3.by.add(contribution);
    if (known3.identity.id === void 0) known3.identity = identity;
  }
  ordered() {
    return this.#found.map(({ identity: { id, login, type }, by }) => ({
      id,
      login,
      type,
      by: [...by].toSorted(compareText)
    })).toSorted(
      (a, b) => compareText(a.login.toLowerCase(), b.login.toLowerCase()) || compareText(a.login, b.login) || (a.id ?? 0) - (b.id ?? 0)
    );
  }
};
function addCommit(people2, commit, directory) {
  const author = commit.author ?? accountOfNoReply(commit.authorEmail, directory);
  if (author !== void 0) people2.add(author, "author");
  const committer = commit.committer ?? accountOfNoReply(commit.committerEmail, directory);
  if (committer !== void 0 && !isWebFlow(committer)) people2.add(committer, "committer");
  return author !== void 0 && committer !== void 0;
}
function isWebFlow(committer) {
  return committer.id === webFlowId;
}
function addPusher(people2, push) {
  if (push.actor === void 0) return false;
  people2.add(push.actor, "push");
  return true;
}
function addCoAuthors(people2, commit, directory, byEmail) {
  const accounts = coAuthorsIn(commit.message).map((one) => accountsOfCoAuthor(one, directory, byEmail));
  for (const account2 of accounts.flat()) people2.add(account2, "co-author");
  return accounts.every((found) => found.length > 0);
}
function contributingPushes({ pushLog, mergedAt }) {
  if (pushLog.kind === "timeline") return [];
  const merged3 = instantOf(mergedAt);
  return pushLog.entries.filter((push) => {
    const at2 = instantOf(push.at);
    const afterMerge = merged3 !== void 0 && at2 !== void 0 && secondOf(at2) > secondOf(merged3);
    return !/^0+$/.test(push.after) && !afterMerge;
  });
}
function unknownCommitFinding(commits) {
  if (commits.length === 0) return [];
  return [
    finding(
      "contributor-unknown",
      `The account of the author or committer is not known for ${named2("commit", commits)}.`
    )
  ];
}
function unknownPushFinding(pushes) {
  if (pushes.length === 0) return [];
  const commits = pushes.map((push) => ({ sha: push.after }));
  return [
    finding(
      "contributor-unknown",
      `GitHub does not say who pushed ${named2("commit", commits)}.`,
      {},
      "Open the pull request anew from a branch that a person with an account pushed."
    )
  ];
}
function unknownCoAuthorFinding(commits) {
  if (commits.length === 0) return [];
  return [
    finding("co-author-unknown", `The account of a co-author is not known for ${named2("commit", commits)}.`)
  ];
}
function named2(noun, commits) {
  const shas = [...new Set(commits.map((commit) => commit.sha.slice(0, 7)))].toSorted(compareText);
  if (shas.length === 1) return `${noun} ${shas[0]}`;
  const more = shas.length > 5 ? ` and ${shas.length - 5} more` : "";
  return `${shas.length} ${noun}s: ${shas.slice(0, 5).join(", ")}${more}`;
}

// src/approval/digest.ts
var import_node_crypto2 = require("node:crypto");
var domainSeparation = "tracegate signed content, version 1";
function contentDigest(content5) {
  const entries = content5.entries.map(({ kind, path, blob }) => [kind, path, blob]).toSorted((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]) || compareText(a[2], b[2]));
  return (0, import_node_crypto2.createHash)("sha256").update(JSON.stringify([domainSeparation, entries])).digest("hex");
}

// src/approval/push-log.ts
function headsAt(entries, time, currentHead) {
  const instant = instantOf(time);
  const moments = momentsOf(entries);
  if (instant === void 0 || moments === void 0) return "unproven";
  const heads = provenHeads(moments, secondOf(instant), currentHead);
  return heads === void 0 || heads.some(isNoCommit) ? "unproven" : heads;
}
function provenHeads(moments, second, currentHead) {
  const index = moments.findLastIndex((moment) => moment.second <= second);
  const [previous, last, next] = [moments[index - 1], moments[index], moments[index + 1]];
  if (last === void 0) return void 0;
  if (!leadsTo(last.ends, next?.starts ?? [currentHead])) return void 0;
  if (last.second < second) return last.ends;
  return previous === void 0 || leadsTo(previous.ends, last.starts) ? last.all : void 0;
}
function leadsTo(ends, starts) {
  return ends.some((end) => starts.includes(end));
}
function isNoCommit(sha) {
  return /^0*$/.test(sha);
}
function momentsOf(entries) {
  const bySecond = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const instant = instantOf(entry.at);
    if (instant === void 0) return void 0;
    const second = secondOf(instant);
    bySecond.set(second, [...bySecond.get(second) ?? [], entry]);
  }
  return [...bySecond].map(([second, pushes]) => momentOf(second, pushes)).toSorted((a, b) => a.second - b.second);
}
function momentOf(second, pushes) {
  const befores = new Set(pushes.map((push) => push.before));
  const afters = new Set(pushes.map((push) => push.after));
  const starts = [...befores].filter((sha) => !afters.has(sha));
  const ends = [...afters].filter((sha) => !befores.has(sha));
  return {
    second,
    starts: starts.length > 0 ? starts : [...befores],
    ends: ends.length > 0 ? ends : [...afters],
    all: [.../* @__PURE__ */ new Set([...befores, ...afters])]
  };
}

// src/approval/eligibility.ts
function exclusionOf(person, { author, contributors, settings }) {
  if (isBot(person)) return "review-by-bot";
  if (author !== void 0 && isSame(author, person)) {
    return settings.authorMayApprove ? void 0 : "review-by-author";
  }
  const contributed = contributors.some((one) => isSame(one, person));
  return contributed && !settings.contributorsMayApprove ? "review-by-contributor" : void 0;
}
function rolesHeldBy(account2, roles) {
  if (isBot(account2)) return [];
  return [...roles].flatMap(
    ([role, holders]) => holders.kind === "known" && holders.accounts.some((holder) => isHeldBy(holder, account2)) ? [role] : []
  );
}
function isHeldBy(holder, account2) {
  return holder.id === void 0 ? sameLogin(holder.login, account2.login) : holder.id === account2.id;
}
function eligibleHolders(holders, directory, eligibility) {
  if (holders.kind === "unreadable") return [];
  const identities = holders.accounts.map((holder) => identityOf(holder, directory));
  const eligible = identities.filter((one) => exclusionOf(one, eligibility) === void 0);
  return [...new Map(eligible.map((one) => [keyOf(one), { key: keyOf(one), login: one.login }])).values()];
}
function keyOf({ id, login }) {
  return id === void 0 ? `@${login.toLowerCase()}` : `#${id}`;
}
function identityOf(holder, directory) {
  return holder.id === void 0 ? directory.byLogin(holder.login) ?? holder : holder;
}

// src/approval/opinion.ts
function opinionsOf(reviews) {
  const newest = /* @__PURE__ */ new Map();
  for (const opinion of reviews.flatMap(opinionIn).toSorted(byTime)) {
    const earlier = newest.get(opinion.person.id);
    const liftsNothing = opinion.kind === "unclear" && earlier?.kind === "objection";
    if (!liftsNothing) newest.set(opinion.person.id, opinion);
  }
  return [...newest.values()].toSorted(byTime);
}
function opinionIn(review) {
  const isComment = review.state === "COMMENTED" || review.state === "PENDING";
  if (review.user === void 0 || isComment) return [];
  const at2 = instantOf(review.submittedAt) ?? Number.POSITIVE_INFINITY;
  return [{ kind: kindOf(review.state, at2), person: review.user, review, at: at2 }];
}
function kindOf(state, at2) {
  if (state === "CHANGES_REQUESTED") return "objection";
  if (!Number.isFinite(at2)) return "unclear";
  if (state === "APPROVED") return "approval";
  return state === "DISMISSED" ? "dismissed" : "unclear";
}
var caution = { approval: 0, unclear: 1, dismissed: 2, objection: 3 };
function byTime(a, b) {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.review.id - b.review.id || caution[a.kind] - caution[b.kind] || compareText(a.review.commit ?? "", b.review.commit ?? "");
}

// src/approval/screening.ts
function screenReviews(history, roles, eligibility) {
  const { inTime, afterMerge } = splitAtMerge(history);
  const opinions = opinionsOf(inTime).map((one) => ({ ...one, roles: rolesHeldBy(one.person, roles) }));
  const refused3 = opinions.flatMap((opinion) => {
    const id = whyNotCounted(opinion, eligibility, history.baseChanges);
    return id === void 0 ? [] : [{ id, login: opinion.person.login, review: opinion.review }];
  });
  const refusedReviews = new Set(refused3.map((one) => one.review));
  return {
    approvals: opinions.filter((one) => one.kind === "approval" && !refusedReviews.has(one.review)),
    objections: opinions.filter((one) => one.kind === "objection" && one.roles.length > 0),
    discounted: [...refused3, ...approvalsOfDeletedAccounts(inTime), ...afterMerge].toSorted(bySubmission)
  };
}
function whyNotCounted(opinion, eligibility, baseChanges) {
  if (opinion.kind === "objection") return void 0;
  if (opinion.kind === "dismissed") return "review-dismissed";
  if (opinion.kind === "unclear") return "review-unclear";
  if (isBot(opinion.person)) return "review-by-bot";
  if (opinion.roles.length === 0) return "review-without-role";
  return exclusionOf(opinion.person, eligibility) ?? whyOtherBase(opinion.at, baseChanges);
}
function whyOtherBase(at2, baseChanges) {
  const wasEarlier = baseChanges.some((change) => {
    const changed = instantOf(change);
    return changed === void 0 || secondOf(at2) <= secondOf(changed);
  });
  return wasEarlier ? "review-before-base-change" : void 0;
}
function splitAtMerge({ reviews, mergedAt }) {
  if (mergedAt === void 0) return { inTime: reviews, afterMerge: [] };
  const merged3 = instantOf(mergedAt) ?? Number.NEGATIVE_INFINITY;
  const isLate = (review) => {
    const at2 = instantOf(review.submittedAt);
    return at2 !== void 0 && at2 > merged3;
  };
  const late = reviews.filter((review) => isLate(review) && review.state === "APPROVED");
  return {
    inTime: reviews.filter((review) => !isLate(review)),
    afterMerge: late.map((review) => discount("review-after-merge", review))
  };
}
function approvalsOfDeletedAccounts(reviews) {
  return reviews.filter((review) => review.user === void 0 && review.state === "APPROVED").map((review) => discount("review-by-bot", review));
}
function discount(id, review) {
  return { id, login: review.user?.login ?? "ghost", review };
}
function bySubmission(a, b) {
  const [first, second] = [instantOf(a.review.submittedAt), instantOf(b.review.submittedAt)];
  return (first ?? Number.MAX_SAFE_INTEGER) - (second ?? Number.MAX_SAFE_INTEGER) || a.review.id - b.review.id || compareText(a.id, b.id);
}

// src/approval/binding.ts
function whyUnbound(review, history, digests) {
  if (review.commit === void 0) return "review-commit-lost";
  const commits = commitsSeenBy(review, history);
  if (commits === "unproven") return "review-head-unproven";
  const seen = commits.map((commit) => digests.at.get(commit));
  if (seen.includes(void 0)) return "review-commit-lost";
  const isCurrent = digests.current !== void 0 && seen.every((digest) => digest === digests.current);
  return isCurrent ? void 0 : "review-content-differs";
}
function digestsOf({ content: content5, current }) {
  const at2 = [...content5].flatMap(
    ([commit, signed2]) => signed2 === "unreadable" ? [] : [[commit, contentDigest(signed2)]]
  );
  return { current: current === "unreadable" ? void 0 : contentDigest(current), at: new Map(at2) };
}
function commitsToRead(history, settings) {
  const eligibility = { author: history.author, contributors: contributorsOf(history).people, settings };
  const { approvals } = screenReviews(history, history.roles, eligibility);
  const seen = approvals.map((approval) => commitsSeenBy(approval.review, history));
  return [
    .../* @__PURE__ */ new Set([history.headCommit, ...seen.flatMap((commits) => commits === "unproven" ? [] : commits)])
  ];
}
function commitsSeenBy(review, history) {
  if (review.commit === void 0) return "unproven";
  const { pushLog, headCommit } = history;
  if (pushLog.kind === "timeline") {
    return wasForcePushedSince(review, pushLog.forcePushes) ? "unproven" : [review.commit];
  }
  const heads = headsAt(pushLog.entries, review.submittedAt, headCommit);
  return heads === "unproven" ? "unproven" : [review.commit, ...heads];
}
function wasForcePushedSince(review, forcePushes) {
  const submitted = instantOf(review.submittedAt);
  return forcePushes.some((push) => {
    const pushed = instantOf(push);
    return submitted === void 0 || pushed === void 0 || secondOf(pushed) >= secondOf(submitted);
  });
}

// src/approval/matching.ts
function assignPeople(demands, onePersonManyRoles) {
  if (onePersonManyRoles) return assignmentOf(demands, (demand2) => demand2.people.slice(0, demand2.needed));
  const roleOf2 = matchPeople(demands);
  return assignmentOf(
    demands,
    (demand2) => demand2.people.filter((person) => roleOf2.get(person) === demand2.role)
  );
}
function assignmentOf(demands, chosen) {
  const given = new Map(demands.map((demand2) => [demand2.role, chosen(demand2)]));
  const missing = demands.map(({ role, needed }) => [role, needed - (given.get(role)?.length ?? 0)]);
  return { given, missing: new Map(missing) };
}
function matchPeople(demands) {
  const byRole = new Map(demands.map((demand2) => [demand2.role, demand2]));
  const roleOf2 = /* @__PURE__ */ new Map();
  for (const { role, needed } of demands) {
    let filled = 0;
    while (filled < needed && fillPlace(role, byRole, roleOf2, /* @__PURE__ */ new Set())) filled += 1;
  }
  return roleOf2;
}
function fillPlace(role, byRole, roleOf2, visited) {
  visited.add(role);
  const people2 = byRole.get(role)?.people ?? [];
  const found = people2.find((person) => !roleOf2.has(person)) ?? people2.find((person) => {
    const present = roleOf2.get(person);
    return present !== void 0 && !visited.has(present) && fillPlace(present, byRole, roleOf2, visited);
  });
  if (found === void 0) return false;
  roleOf2.set(found, role);
  return true;
}
function rolesThatWouldHelp(role, demands, assignment) {
  const byRole = new Map(demands.map((demand2) => [demand2.role, demand2]));
  const roleOf2 = new Map(
    [...assignment.given].flatMap(([filled, people2]) => people2.map((one) => [one, filled]))
  );
  const helping = /* @__PURE__ */ new Set([role]);
  for (const reached of helping) {
    for (const person of byRole.get(reached)?.people ?? []) {
      const present = roleOf2.get(person);
      if (present !== void 0) helping.add(present);
    }
  }
  return helping;
}

// src/approval/role-filling.ts
function fillRoles(requirements, required, approvals, directory, eligibility) {
  const { onePersonManyRoles } = eligibility.settings;
  const eligible = new Map(
    [...required].map(([role, holders]) => [role, eligibleHolders(holders, directory, eligibility)])
  );
  const byKey = new Map(approvals.map((approval) => [keyOf(approval.person), approval]));
  const signed2 = demandsOf2(
    requirements,
    (role) => approvals.filter((approval) => approval.roles.includes(role)).map(({ person }) => keyOf(person))
  );
  const possible = demandsOf2(requirements, (role) => (eligible.get(role) ?? []).map(({ key }) => key));
  const assignment = assignPeople(signed2, onePersonManyRoles);
  const atBest = assignPeople(possible, onePersonManyRoles);
  return requirements.map(({ role, count, because: because2 }) => {
    const given = (assignment.given.get(role) ?? []).flatMap((key) => signOffsOf(byKey.get(key), role));
    const missing = count - given.length;
    const helping = onePersonManyRoles ? [role] : rolesThatWouldHelp(role, signed2, assignment);
    return {
      evaluation: { role, needed: count, given, missing, because: because2 },
      holders: required.get(role) ?? { kind: "known", accounts: [] },
      fillable: atBest.given.get(role)?.length ?? 0,
      awaited: missing === 0 ? [] : unsigned(helping, eligible, byKey)
    };
  });
}
function demandsOf2(requirements, peopleOf) {
  return requirements.map(({ role, count }) => ({ role, needed: count, people: peopleOf(role) }));
}
function signOffsOf(approval, role) {
  const { submittedAt, commit } = approval?.review ?? {};
  if (approval === void 0 || submittedAt === void 0 || commit === void 0) return [];
  const { id, login } = approval.person;
  return [{ login, id, role, submittedAt, reviewId: approval.review.id, reviewedCommit: commit }];
}
function unsigned(roles, eligible, signed2) {
  const people2 = [...roles].flatMap((role) => eligible.get(role) ?? []).filter(({ key }) => !signed2.has(key));
  return [...new Map(people2.map(({ key, login }) => [key, login])).values()];
}

// src/approval/sign-off-sentences.ts
var because = {
  "review-by-bot": "is not a person with an account",
  "review-without-role": "holds none of the required roles",
  "review-by-author": "opened the pull request",
  "review-by-contributor": "contributed to the change",
  "review-before-base-change": "approved before the pull request was retargeted to another base branch",
  "review-after-merge": "approved after the merge",
  "review-content-differs": "approved other content than would be merged now",
  "review-commit-lost": "approved a commit that can no longer be read",
  "review-head-unproven": "approved, but what the head was at that time cannot be proven",
  "review-unclear": "has a newest review whose state or time is not known"
};
function discountSentence({ id, login, review }) {
  if (id === "review-dismissed") {
    const by = review.dismissedBy === void 0 ? "" : ` by ${review.dismissedBy}`;
    return `The newest review of ${login} was dismissed${by}.`;
  }
  const commit = review.commit === void 0 ? "" : `, at ${review.commit.slice(0, 7)}`;
  return `The review of ${login}${commit} does not count: ${login} ${because[id]}.`;
}
function listed2(logins) {
  if (logins.length === 0) return "nobody yet";
  const more = logins.length > 5 ? [`${logins.length - 5} more`] : [];
  const names = [...logins.slice(0, 5), ...more];
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

// src/approval/sign-off-findings.ts
function headFindings(facts, requirements) {
  const head = facts.headCommit.slice(0, 7);
  const findings = [];
  if (!facts.commits.some((commit) => commit.sha === facts.headCommit)) {
    findings.push(
      finding("head-unreadable", `The commits that could be read do not include the head ${head}.`)
    );
  }
  if (facts.current === "unreadable") {
    findings.push(finding("head-unreadable", `The governed files at the head ${head} cannot be read.`));
  } else if (requirements.length > 0 && !facts.current.entries.some((entry) => entry.kind === "changed")) {
    findings.push(
      finding(
        "head-unreadable",
        `Sign-offs are required, but no governed file was read at the head ${head}.`
      )
    );
  }
  return findings;
}
function contributorFindings({ findings }, { contributorsMayApprove }) {
  return contributorsMayApprove ? [] : findings;
}
function objectionFindings(objections) {
  return objections.map(
    ({ person, roles }) => finding("changes-requested", `${person.login} (${roles.join(", ")}) has requested changes.`)
  );
}
function roleFindings(filled) {
  const { evaluation, holders } = filled;
  const { role, given, missing } = evaluation;
  if (holders.kind === "unreadable") {
    const { team, reason: reason3 } = holders;
    const message = `The team ${team}, which holds the role ${role}, cannot be read: ${reason3}.`;
    return [finding("token-cannot-read-team", message)];
  }
  if (missing === 0) {
    return [finding("sign-off-given", `${role}: signed by ${given.map(({ login }) => login).join(", ")}.`)];
  }
  return [
    filled.fillable < evaluation.needed ? finding("role-unfillable", unfillableSentence(filled, holders.accounts.length)) : finding("sign-off-missing", missingSentence(filled))
  ];
}
function unfillableSentence({ evaluation: { role, needed }, fillable }, holders) {
  const most = fillable === 0 ? "nobody" : `at most ${fillable}`;
  const why2 = holders === 0 ? "nobody holds it" : "the author, contributors and bots are excluded, and one person fills one role";
  return `${role}: ${needed} needed, but ${most} can sign (${why2}).`;
}
function missingSentence({ evaluation: { role, needed, given, missing }, awaited }) {
  const so = given.length === 0 ? "" : ` (signed by ${given.map(({ login }) => login).join(", ")})`;
  return `${role}: ${missing} of ${needed} missing${so}; can be signed by ${listed2(awaited)}.`;
}
function discountedFindings(discounted) {
  return discounted.map((one) => finding(one.id, discountSentence(one)));
}
function reasonOf({ id, level, message }) {
  if (level === "error") return { id, status: "fail", message };
  if (id === "sign-off-missing") return { id, status: "pending", message };
  return { id, status: id === "sign-off-given" ? "pass" : "warn", message };
}

// src/approval/sign-off.ts
function evaluateSignOffs({ facts, settings, requirements }) {
  refuseUnsound(requirements);
  const required = requiredRoles(requirements, facts);
  const contributors = contributorsOf(facts);
  const eligibility = { author: facts.author, contributors: contributors.people, settings };
  const screening = screenReviews(facts, required, eligibility);
  const digests = digestsOf(facts);
  const { bound: bound3, unbound } = separateBound(screening.approvals, facts, digests);
  const discounted = [...screening.discounted, ...unbound].toSorted(bySubmission);
  const filled = fillRoles(requirements, required, bound3, directoryOf(facts), eligibility);
  const findings = [
    ...headFindings(facts, requirements),
    ...contributorFindings(contributors, settings),
    ...objectionFindings(screening.objections),
    ...filled.flatMap(roleFindings),
    ...discountedFindings(discounted)
  ];
  return {
    roles: filled.map((one) => one.evaluation),
    notCounted: discounted.map(notCounted),
    vetoes: screening.objections.map(vetoOf),
    contributors: contributors.people,
    digest: digests.current,
    findings,
    reasons: findings.map(reasonOf)
  };
}
function refuseUnsound(requirements) {
  const roles = new Set(requirements.map(({ role }) => role));
  const countable = requirements.every(({ count }) => Number.isSafeInteger(count) && count >= 1);
  if (roles.size !== requirements.length || !countable) {
    throw new RangeError("each required role must occur once and need at least one person");
  }
}
function requiredRoles(requirements, facts) {
  const nobody = { kind: "known", accounts: [] };
  return new Map(requirements.map(({ role }) => [role, facts.roles.get(role) ?? nobody]));
}
function separateBound(approvals, facts, digests) {
  if (digests.current === void 0) return { bound: [], unbound: [] };
  const examined = approvals.map((approval) => ({
    approval,
    id: whyUnbound(approval.review, facts, digests)
  }));
  return {
    bound: examined.filter(({ id }) => id === void 0).map(({ approval }) => approval),
    unbound: examined.flatMap(
      ({ approval: { person, review }, id }) => id === void 0 ? [] : [{ id, login: person.login, review }]
    )
  };
}
function notCounted(one) {
  return { login: one.login, reviewId: one.review.id, id: one.id, message: discountSentence(one) };
}
function vetoOf({ person, review, roles }) {
  return { login: person.login, id: person.id, reviewId: review.id, roles };
}

// src/github/role-holders.ts
async function readRoleHolders(client, roles) {
  const teams = /* @__PURE__ */ new Map();
  const reading = [...roles].map(
    async ([name, role]) => [name, await holdersOf(client, role, teams)]
  );
  return new Map(await Promise.all(reading));
}
async function holdersOf(client, role, teams) {
  const accounts = role.users.map((login) => ({ login, id: void 0, type: void 0 }));
  for (const { org, slug } of role.teams) {
    const team = `${org}/${slug}`;
    const reading = teams.get(team) ?? readTeam(client, org, slug);
    teams.set(team, reading);
    const members = await reading;
    if ("reason" in members) return { kind: "unreadable", team, reason: members.reason };
    accounts.push(...members);
  }
  return { kind: "known", accounts };
}
async function readTeam(client, org, slug) {
  const route = "GET /orgs/{org}/teams/{team_slug}/members";
  try {
    const members = await client.list(route, { org, team_slug: slug });
    return members.map(({ id, login, type }) => ({ id, login, type }));
  } catch (error2) {
    if (!(error2 instanceof GitHubFault) || ![401, 403, 404].includes(error2.status)) throw error2;
    return {
      reason: error2.status === 404 ? "it does not exist, or the token may not see it" : "the token may not list its members"
    };
  }
}

// src/policy/rule-matching.ts
function ruleMatches({ when }, change) {
  return (when.subject === void 0 || when.subject.includes(change.subject)) && fits(change.change, when.change, isOfClass) && fits(change.riskTier, when.riskTier, isSame2) && fits(change.domain, when.domain, globMatches) && fits(change.environment, when.environment, isSame2);
}
function fits(attribute, wanted, matches) {
  if (wanted === void 0 || attribute.kind === "unknown") return true;
  return attribute.kind === "known" && wanted.some((one) => matches(one, attribute.value));
}
function isSame2(wanted, value2) {
  return wanted === value2;
}
function isOfClass(wanted, value2) {
  return wanted === value2 || value2 === "new" && wanted === "relaxing";
}
function globMatches(pattern, text) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}

// src/policy/requirement.ts
function requirementsFor(policy, changes, objectiveApprovers) {
  const matching = policy.rules.filter((rule) => changes.some((change) => ruleMatches(rule, change)));
  const asked = [
    ...matching.flatMap(
      ({ name, require: require2 }) => [...require2].map(([role, count]) => ({ role, count, because: name }))
    ),
    ...objectiveApprovers
  ];
  return {
    requirements: [...policy.roles.keys()].flatMap(
      (role) => merged2(
        role,
        asked.filter((one) => one.role === role)
      )
    ),
    findings: [...uncovered(policy, changes), ...undefinedRoles(policy, objectiveApprovers)]
  };
}
function merged2(role, asked) {
  if (asked.length === 0) return [];
  const because2 = [...new Set(asked.map((one) => one.because))];
  return [{ role, count: Math.max(...asked.map((one) => one.count)), because: because2 }];
}
function uncovered({ rules }, changes) {
  return changes.filter((change) => !rules.some((rule) => ruleMatches(rule, change))).map(
    (change) => finding("no-rule-covers", `No rule of the approval policy covers this ${change.subject} file.`, {
      file: change.path
    })
  );
}
function undefinedRoles({ roles }, approvers) {
  return approvers.filter(({ role }) => !roles.has(role)).map(
    ({ role, because: because2 }) => finding(
      "role-unknown",
      `${because2} asks for the role \`${role}\`, which the approval policy does not define.`,
      {},
      didYouMean(role, roles.keys())
    )
  );
}

// src/action/newest-head.ts
async function newerHead({ client, repository }, pull, log) {
  if (pull.mergedAt !== void 0) return void 0;
  const newest = log?.kind === "log" ? newestOf(log.entries) : (await readPullRequest(client, repository, pull.number)).headCommit;
  return newest === pull.headCommit ? void 0 : newest;
}
function newestOf(entries) {
  const [first, ...others] = entries;
  return others.reduce(
    (latest, entry) => Date.parse(entry.at) > Date.parse(latest?.at ?? "") ? entry : latest,
    first
  )?.after;
}

// src/action/sign-offs.ts
async function readSignOffs(context3, state) {
  const policy = await policyOf2(state);
  if (!("value" in policy))
    return { evaluation: void 0, findings: policy.findings, requirements: [], newerHead: void 0 };
  const { subjects } = state;
  const { requirements, findings } = requirementsFor(policy.value, subjects.governed, subjects.approvers);
  const history = await readHistory(context3, state, requiredRoles2(policy.value, requirements));
  const content5 = /* @__PURE__ */ new Map();
  for (const commit of commitsToRead(history, policy.value.settings))
    content5.set(commit, await contentAt(context3, state, commit));
  const evaluation = evaluateSignOffs({
    facts: { ...history, content: content5, current: state.content },
    settings: policy.value.settings,
    requirements
  });
  return {
    evaluation,
    findings,
    requirements,
    newerHead: await newerHead(context3, state.pull, history.pushLog)
  };
}
async function policyOf2({
  base
}) {
  const file = "policies/approvals.yaml";
  const loaded = await base.load(file);
  if (loaded === void 0)
    return { findings: [finding("policy-missing", `The base branch has no ${file}.`)] };
  const value2 = await base.value(file, "approvals-policy");
  if (value2 !== void 0) return { value: value2 };
  return {
    findings: [finding("policy-invalid", `${file} on the base branch is not valid.`), ...loaded.findings]
  };
}
function requiredRoles2(policy, requirements) {
  return new Map(
    requirements.flatMap(({ role }) => {
      const definition = policy.roles.get(role);
      return definition === void 0 ? [] : [[role, definition]];
    })
  );
}
async function readHistory(context3, state, roles) {
  const { client, repository } = context3;
  const { pull, comparison } = state;
  let reading;
  const timeline = () => reading ??= readTimeline(client, repository, pull.number);
  const [reviews, holders, log] = await Promise.all([
    readReviews(client, repository, pull.number, timeline),
    readRoleHolders(client, roles),
    // Among the last things read, so that its newest entry tells whether the head moved meanwhile.
    readPushLog(client, repository, pull.headBranch)
  ]);
  const pushLog = log ?? { kind: "timeline", forcePushes: (await timeline()).forcePushes };
  return {
    repository: `${repository.owner}/${repository.repo}`,
    number: pull.number,
    author: pull.author,
    baseBranch: pull.baseBranch,
    baseCommit: state.baseCommit,
    headCommit: pull.headCommit,
    commits: comparison.commits,
    reviews,
    pushLog,
    baseChanges: reviews.some((review) => review.state === "APPROVED") ? (await timeline()).baseChanges : [],
    mergedAt: pull.mergedAt,
    roles: holders
  };
}
function signOffState({ evaluation, findings }) {
  const [broken2] = findings.filter(({ level }) => level === "error");
  if (broken2 !== void 0 || hasErrors(findings))
    return { kind: "unapproved", message: broken2?.message ?? "The policy cannot be applied." };
  if (evaluation === void 0) return { kind: "unknown", message: "The sign-offs could not be evaluated." };
  const verdict = verdictOf(evaluation.reasons);
  if (verdict === "allow") {
    const signers = evaluation.roles.flatMap(
      ({ role, given }) => given.map(({ login }) => `${role}: ${login}`)
    );
    return { kind: "approved", by: `Signed off by review (${signers.join(", ")}).` };
  }
  const stopping = evaluation.reasons.filter(
    ({ status }) => status === (verdict === "pending" ? "pending" : "fail")
  );
  const message = stopping.map((reason3) => reason3.message).join(" ") || "Nobody has signed.";
  return { kind: verdict === "pending" ? "pending" : "unapproved", message };
}

// src/action/derive-approval.ts
var MOST_LANDED_COMMITS = 250;
async function deriveApproval(context3, file, commit, branch, tree) {
  const { client, repository } = context3;
  const latest = await client.list(
    "GET /repos/{owner}/{repo}/commits",
    { ...repository, path: file, sha: commit },
    () => true
  );
  const introducing = latest[0]?.sha;
  if (introducing === void 0) return unapproved2(`No commit of ${branch} brings ${file}.`);
  const pulls = (await pullsOf(context3, introducing)).filter(
    ({ merged_at, base }) => merged_at !== null && base.ref === branch
  );
  let result = unapproved2(`${file} came to ${branch} without a pull request.`);
  for (const { number: number2 } of pulls) {
    result = await approvalOf(context3, await readPullRequest(client, repository, number2), file, tree);
    if (result.kind === "approved") return result;
  }
  return result;
}
function pullsOf({ client, repository }, sha) {
  return client.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    ...repository,
    commit_sha: sha
  });
}
async function approvalOf(context3, pull, file, tree) {
  const name = `pull request #${pull.number}`;
  if (pull.mergedAt === void 0 || pull.mergeCommit === void 0)
    return unapproved2(`${name} was not merged.`);
  const base = await baseBeforeMerge(context3, pull, pull.mergeCommit);
  if (base === void 0) return { kind: "unknown", message: `What ${name} was merged onto cannot be told.` };
  const state = await readPullRequestState(context3, pull, await readComparison(context3, pull, base));
  if (state === void 0 || !state.changes.some(({ path }) => path === file)) {
    return unapproved2(`${name} does not bring ${file}.`);
  }
  const promotion2 = await state.merged.value(file, "promotion");
  for (const path of [file, ...promotion2 === void 0 ? [] : restsOnOf(promotion2)]) {
    if (blobAt(state.merged.tree, path) === blobAt(tree, path)) continue;
    return unapproved2(`${path} does not read as it did when ${name} was signed.`);
  }
  const found = signOffState(await readSignOffs(context3, state));
  return found.kind === "approved" ? { kind: "approved", by: `${found.by.replace(/\.$/, "")} on ${name}.` } : (
    // It is merged: what was not signed by then cannot become so by waiting.
    unapproved2(`${name} was merged without sign-off: ${found.message}`)
  );
}
async function baseBeforeMerge(context3, pull, mergeCommit) {
  const { client, repository } = context3;
  let commit = mergeCommit;
  for (let landed = 0; landed < MOST_LANDED_COMMITS; landed++) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const { parents } = await client.request(route, {
      ...repository,
      commit_sha: commit
    });
    const [first, ...others] = parents;
    if (first === void 0) return void 0;
    if (others.length > 0) return first.sha;
    const landedToo = (await pullsOf(context3, first.sha)).some(
      ({ number: number2, merged_at }) => number2 === pull.number && merged_at !== null
    );
    if (!landedToo) return first.sha;
    commit = first.sha;
  }
  return void 0;
}
function unapproved2(message) {
  return { kind: "unapproved", message };
}

// src/action/deploy-gate.ts
async function decideDeployment(context3, query, branch, source) {
  const { client, repository, now } = context3;
  const commit = await tipOf(context3, branch);
  const reader = new TreeReader(await readTree2(client, repository, commit));
  const derive = (file) => reader.tree.entries.has(file) ? deriveApproval(context3, file, commit, branch, reader.tree) : Promise.resolve({ kind: "unapproved", message: `${file} is not on ${branch}.` });
  const lookup = {
    ofObjective: (version2, file) => source === "github" ? derive(file) : signOffByRecord(reader, version2, file),
    // The pull request that brought it must have been covered by the policy: what no rule covers, nobody signed.
    ofPromotion: derive
  };
  const input = await gatherPromotion(
    { files: reader, policies: reader, freezes: [reader] },
    query,
    lookup,
    now
  );
  const objective2 = input.objective?.value;
  return {
    decision: { ...input, ...evaluatePromotion(input) },
    objectiveDigest: objective2 === void 0 ? void 0 : sha256(await reader.tree.read(objective2.file))
  };
}
async function tipOf({ client, repository }, branch) {
  const { sha } = await client.request("GET /repos/{owner}/{repo}/commits/{ref}", {
    ...repository,
    ref: branch
  });
  return sha;
}

// src/action/inputs.ts
var InvalidInput = class extends Error {
  constructor(name, value2, allowed) {
    super(`The input ${name} is ${JSON.stringify(value2)}; it must be ${allowed}.`);
    this.name = "InvalidInput";
  }
};
function readInputs(get) {
  const given = (name) => get(name).trim() || void 0;
  const oneOf = (name, allowed, fallback) => {
    const value2 = given(name) ?? fallback;
    const found = allowed.find((one) => one === value2);
    if (found === void 0) throw new InvalidInput(name, value2, `one of ${allowed.join(", ")}`);
    return found;
  };
  const token = given("github-token");
  if (token === void 0) throw new InvalidInput("github-token", "", "a token");
  return {
    command: oneOf("command", ["auto", "check", "gate", "record", "monitor"], "auto"),
    token,
    governanceRepository: repositoryName(given("governance-repository")),
    governanceRef: given("governance-ref"),
    environment: given("environment"),
    modelName: given("model-name"),
    modelVersion: given("model-version"),
    objectiveVersion: given("objective-version"),
    kpiReport: given("kpi-report"),
    evidence: oneOf("evidence", ["github", "record"], "github"),
    statusContext: given("status-context") ?? "tracegate",
    comment: oneOf("comment", ["true", "false"], "true") === "true",
    failOn: oneOf("fail-on", ["pending", "violation"], "pending")
  };
}
function repositoryName(value2) {
  if (value2 !== void 0 && !/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(value2)) {
    throw new InvalidInput("governance-repository", value2, "owner/name");
  }
  return value2;
}

// src/version.ts
var toolVersion = "0.1.0";

// src/action/outcome.ts
var severity = ["error", "deny", "pending", "allow"];
function worst(verdicts2) {
  return severity.find((one) => verdicts2.includes(one)) ?? "error";
}
var classOrder = ["relaxing", "new", "behavioural", "tightening", "governance", "editorial"];
function outcomeOf(reports, extra, summary2, verdict) {
  const objectives = reports.flatMap((report2) => report2.objectives);
  const missing = /* @__PURE__ */ new Map();
  for (const { role, missing: count } of reports.flatMap((report2) => report2.signOffs?.roles ?? [])) {
    if (count > 0) missing.set(role, Math.max(missing.get(role) ?? 0, count));
  }
  return {
    verdict,
    reasons: [...reports.flatMap((report2) => [...report2.reasons, ...headMoved(report2)]), ...extra],
    findings: reports.flatMap((report2) => report2.findings),
    summary: summary2,
    objectiveVersion: joined(objectives.map(({ objective: objective2 }) => objective2.version.id)),
    objectiveDigest: joined(objectives.map(({ sha256: sha2562 }) => sha2562)),
    changeClass: classOrder.find((one) => objectives.some(({ changeClass }) => changeClass === one)),
    missingApprovals: Object.fromEntries(missing),
    details: { pull_requests: reports.map(pullRequestDetails) }
  };
}
function headMoved({ headCommit, newerHead: newerHead2 }) {
  if (newerHead2 === void 0) return [];
  const message = `The verdict is for ${headCommit}; the head is now ${newerHead2}.`;
  return [{ id: "head-moved", status: "warn", message }];
}
function pullRequestDetails(report2) {
  return {
    repository: report2.repository,
    number: report2.number,
    base: report2.baseBranch,
    base_commit: report2.baseCommit ?? null,
    head_commit: report2.headCommit,
    newer_head: report2.newerHead ?? null,
    verdict: report2.verdict,
    content_digest: report2.signOffs?.digest ?? null,
    changed_paths: report2.changedPaths,
    sign_offs: report2.signOffs?.roles ?? [],
    not_counted: report2.signOffs?.notCounted ?? [],
    changes: report2.objectives.map(({ objective: objective2, changeClass, comparison, sha256: sha2562 }) => ({
      objective_version: objective2.version.id,
      sha256: sha2562,
      class: changeClass,
      compared_with: comparison?.before.version.id ?? null,
      changes: (comparison?.changes ?? []).map(({ id, changeClass: one, message }) => ({
        id,
        class: one,
        message
      }))
    })),
    promotions: report2.promotions
  };
}
function notEvaluated(id, message) {
  return {
    verdict: "error",
    reasons: [{ id, status: "fail", message }],
    findings: [],
    summary: "",
    objectiveVersion: void 0,
    objectiveDigest: void 0,
    changeClass: void 0,
    missingApprovals: {},
    details: {}
  };
}
function verdictFile(outcome2, evaluatedAt) {
  const content5 = {
    verdict: outcome2.verdict,
    evaluated_at: new Date(evaluatedAt).toISOString(),
    reasons: outcome2.reasons,
    objective_version: outcome2.objectiveVersion ?? null,
    objective_digest: outcome2.objectiveDigest ?? null,
    change_class: outcome2.changeClass ?? null,
    missing_approvals: outcome2.missingApprovals,
    ...outcome2.details,
    tool: { name: "tracegate", version: toolVersion }
  };
  return `${JSON.stringify(content5, void 0, 2)}
`;
}
function exitCode(verdict, failOn) {
  return verdict === "allow" || verdict === "pending" && failOn === "violation" ? 0 : 1;
}
function joined(values) {
  return values.length === 0 ? void 0 : values.join(",");
}

// src/github/report-back.ts
var LONGEST_DESCRIPTION = 140;
async function setStatus(client, repository, commit, context3, state, description, targetUrl) {
  await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    ...repository,
    sha: commit,
    context: context3,
    state,
    description: description.length > LONGEST_DESCRIPTION ? `${description.slice(0, LONGEST_DESCRIPTION - 1)}\u2026` : description,
    ...targetUrl === void 0 ? {} : { target_url: targetUrl }
  });
}
async function findComment(client, repository, number2, marker) {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const comments = await client.list(route, { ...repository, issue_number: number2 });
  const ours = comments.find(({ body: body2, user }) => body2?.startsWith(marker) === true && user?.type === "Bot");
  return ours?.body === void 0 ? void 0 : { id: ours.id, body: ours.body };
}
async function writeComment(client, repository, number2, body2, before) {
  if (before === void 0) {
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    await client.request(route, { ...repository, issue_number: number2, body: body2 });
  } else if (before.body !== body2) {
    const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
    await client.request(route, { ...repository, comment_id: before.id, body: body2 });
  }
}

// src/report/escape.ts
var unseen2 = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\u27e8]|(?! )\\p{Zs}", "gu");
function visible2(text) {
  return text.replace(unseen2, codePoint);
}
function codePoint(character) {
  const code3 = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `\u27E8U+${code3}\u27E9`;
}
function escapeText(text) {
  return visible2(text).replace(/^ *:(?=:)/, (start) => start.slice(0, -1) + codePoint(":")).replace(/#(?=#\[)/g, codePoint);
}
var active = /[@$]|#(?=\w)|(?<=\bGH)-(?=\d)|(?<=\b(?:mailto|xmpp)):|:(?=\/\/)|:(?=(?!\d\d:)[\w+-]+:)|(?<=\bwww)\./gi;
var markup = /[&<>"'`*[\](){}#!~\\|^@$]|_+/g;
var opening = /^(?:[-+=](?=[-+= ]|$)|:(?=-)|\d{1,9}(?=[.)](?: |$)))/;
function escapeMarkdown(text) {
  return visible2(text).replace(/(?<= ) | $|^ /g, codePoint).replace(active, "\u27E8$&\u27E9").replace(
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

// src/report/pull-request-cells.ts
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function shortened(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function shortCommit(commit) {
  return escapeMarkdown(commit.slice(0, 7));
}
function minute(time) {
  const instant = new Date(time);
  if (Number.isNaN(instant.getTime())) return escapeMarkdown(String(time));
  return `${instant.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function counted3(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function joined2(words4, most) {
  const named3 = words4.length > most ? [...words4.slice(0, most), `${words4.length - most} more`] : words4;
  return named3.length < 2 ? named3.join("") : `${named3.slice(0, -1).join(", ")} and ${named3.at(-1)}`;
}

// src/report/changelog.ts
function headline({ before, after, changes }) {
  const needed = leastBumpOf(changes);
  if (needed === void 0) return "nothing changed in meaning";
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const bump = bumpBetween(before.version, after.version);
  const rise = bump === void 0 ? "is not higher" : `rises by a ${bump} one`;
  return `${count}, ${mostSevere(changes)}; needs a ${needed} version, ${rise}`;
}
function changesByClass(changes) {
  return changeClasses.flatMap((changeClass) => {
    const some = changes.filter((change) => change.changeClass === changeClass);
    return some.length === 0 ? [] : [[changeClass, some]];
  });
}

// src/report/changelog-markdown.ts
var CELL_LIMIT = 400;
function changeTables(changes) {
  return changesByClass(changes).map(
    ([changeClass, some]) => [
      `### ${changeClass[0]?.toUpperCase()}${changeClass.slice(1)} (${some.length})`,
      "",
      "| What changed | Old | New | Class | Rule |",
      "| --- | --- | --- | --- | --- |",
      ...some.map(row2)
    ].join("\n")
  );
}
function row2(change) {
  const [before, after] = excerpts(change.before, change.after);
  const cells = [
    escapeMarkdown(change.message),
    value(before),
    value(after),
    change.changeClass,
    code2(change.id)
  ];
  return `| ${cells.join(" | ")} |`;
}
function value(text) {
  return text === void 0 || text === "" ? "\u2013" : code2(text);
}
function code2(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function excerpts(before, after) {
  const [old, now] = [Array.from(before ?? ""), Array.from(after ?? "")];
  const longest = Math.max(old.length, now.length);
  if (longest <= CELL_LIMIT) return [before, after];
  const same = old.findIndex((character, index) => character !== now[index]);
  const start = Math.max(0, (same === -1 ? old.length : same) - CELL_LIMIT / 10);
  return [
    before === void 0 ? void 0 : cut(old, start),
    after === void 0 ? void 0 : cut(now, start)
  ];
}
function cut(characters, start) {
  const end = start + CELL_LIMIT;
  const more = characters.length - end;
  return `${start > 0 ? "\u2026 " : ""}${characters.slice(start, end).join("")}${more > 0 ? ` \u2026 ${more} more characters` : ""}`;
}

// src/report/pull-request-changes.ts
function objectiveSection({ objective: objective2, comparison }) {
  return comparison === void 0 ? firstVersion(objective2) : changesSection(comparison);
}
function changesSection(comparison) {
  const { before, after, changes } = comparison;
  const title = `#### What changes: ${version(before)} \u2192 ${version(after)}`;
  const sentence3 = `${capitalised(headline(comparison))}.`;
  const tables = changes.map((change) => changeTables([change]).join("\n").split("\n"));
  const header2 = tables[0]?.slice(2, 4) ?? [];
  return {
    opening: [title, "", sentence3, ...header2.length === 0 ? [] : ["", ...header2]].join("\n"),
    entries: tables.map((lines) => lines.slice(4).join("")),
    entryName: "change"
  };
}
function firstVersion(objective2) {
  const { version: { domain }, description, riskTier, constraints } = objective2;
  const title = `#### New objective: ${version(objective2)}`;
  const sentence3 = `The first objective of ${escapeMarkdown(shortened(domain, 100))}, risk tier ${riskTier}. ${escapeMarkdown(shortened(description, 400))}`;
  const header2 = ["", "| Constraint | Demands | Of | When broken |", "| --- | --- | --- | --- |"];
  return {
    opening: [title, "", sentence3, ...constraints.length === 0 ? [] : header2].join("\n"),
    entries: constraints.map(constraintRow),
    entryName: "constraint"
  };
}
function constraintRow({ name, metric, operator, threshold, appliesTo, onViolation }) {
  return row([
    code(shortened(name, 200)),
    code(`${shortened(metric, 200)} ${operator} ${threshold.text}`),
    escapeMarkdown(shortened(appliesTo.join(", "), 300)),
    onViolation === "block" ? "blocks" : "warns"
  ]);
}
function version(objective2) {
  return code(shortened(objective2.version.id, 100));
}
function capitalised(sentence3) {
  return `${sentence3.slice(0, 1).toUpperCase()}${sentence3.slice(1)}`;
}

// src/report/pull-request-fit.ts
function fitSections(sections, room) {
  const reserve = leftOutSentence(sections.length).length + between.length;
  const shares = fairShares(
    sections.map((section) => render(section, section.entries.length).length + between.length),
    room - reserve
  );
  const parts = sections.map((section, index) => fitSection(section, (shares[index] ?? 0) - between.length));
  const shown = parts.filter((part) => part !== void 0);
  const missing = parts.length - shown.length;
  return [...shown, ...missing === 0 ? [] : [leftOutSentence(missing)]].join(between);
}
function fitSection(section, room) {
  const all = render(section, section.entries.length);
  if (all.length <= room) return all;
  let size = render(section, 0).length;
  let kept = 0;
  for (const entry of section.entries) {
    size += entry.length + 1;
    if (size > room) break;
    kept += 1;
  }
  const some = render(section, kept);
  return some.length <= room ? some : void 0;
}
var between = "\n\n";
function render({ opening: opening2, entries, entryName, closing }, kept) {
  const left = entries.length - kept;
  return [
    [opening2, ...entries.slice(0, kept)].join("\n"),
    ...left === 0 ? [] : [`${counted3(left, `more ${entryName}`)} ${left === 1 ? "is" : "are"} not shown here.`],
    ...closing === void 0 ? [] : [closing]
  ].join(between);
}
function leftOutSentence(sections) {
  return `${counted3(sections, "section")} of this report ${sections === 1 ? "is" : "are"} left out, for length.`;
}
function fairShares(sizes, room) {
  const shares = sizes.map(() => 0);
  let left = Math.max(0, room);
  const smallestFirst = sizes.map((size, index) => ({ size, index })).toSorted((a, b) => a.size - b.size);
  for (const [rank2, { size, index }] of smallestFirst.entries()) {
    const share = Math.min(size, Math.floor(left / (smallestFirst.length - rank2)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}

// src/report/pull-request-sign-offs.ts
var LONGEST_SENTENCE = 400;
var MOST_LINES = 10;
function signOffSection(signOffs) {
  const { roles, vetoes } = signOffs;
  if (roles.length === 0) {
    return { opening: "No sign-off is required.", entries: [], entryName: "role" };
  }
  const needed = roles.reduce((sum, role) => sum + role.needed, 0);
  const given = roles.reduce((sum, role) => sum + role.given.length, 0);
  const said = roleSentences(signOffs);
  return {
    opening: `| Role | Sign-off (${given} of ${needed} given) | Asked for by |
| --- | --- | --- |`,
    entries: roles.map((role, index) => {
      const objections = vetoes.filter((veto) => veto.roles.includes(role.role)).map(objection);
      return roleRow(role, [...objections, ...role.given.map(signed), ...said[index] ?? []]);
    }),
    entryName: "role"
  };
}
function roleRow({ role, because: because2 }, said) {
  const lines = said.length > MOST_LINES ? [...said.slice(0, MOST_LINES), `and ${said.length - MOST_LINES} more`] : said;
  const asking = because2.slice(0, 2).map((one) => shortened(one, 100));
  const more = because2.length - asking.length;
  return row([
    `**${escapeMarkdown(shortened(role, 100))}**`,
    lines.join("<br>") || "\u2013",
    escapeMarkdown([...asking, ...more > 0 ? [`${more} more`] : []].join("; "))
  ]);
}
function objection({ login }) {
  const until = "this blocks until the same person approves, or the review is dismissed";
  return `**\u2717&nbsp;${escapeMarkdown(login)} has requested changes**: ${until}`;
}
function signed({ login, submittedAt, reviewedCommit }) {
  const when = minute(submittedAt);
  return `\u2713&nbsp;signed by ${escapeMarkdown(login)} on ${when}, at commit ${shortCommit(reviewedCommit)}`;
}
var roleFindings2 = /* @__PURE__ */ new Set([
  "sign-off-given",
  "sign-off-missing",
  "role-unfillable",
  "token-cannot-read-team"
]);
function roleSentences({ roles, findings }) {
  const said = findings.filter(({ id }) => roleFindings2.has(id));
  return roles.map(({ role }, index) => {
    const { id, message = "" } = said[index] ?? {};
    if (id === "sign-off-given") return [];
    const start = `${role}: `;
    const sentence3 = message.startsWith(start) ? message.slice(start.length) : message;
    const mark = id === "sign-off-missing" ? "\u2026&nbsp;**awaited**" : id === "role-unfillable" ? "**\u2717&nbsp;cannot be filled**" : "**\u2717&nbsp;cannot be evaluated**";
    return [`${mark}: ${escapeMarkdown(shortened(sentence3, LONGEST_SENTENCE))}`];
  });
}
function notCountedSection({ notCounted: notCounted2 }) {
  if (notCounted2.length === 0) return [];
  return [
    {
      opening: "#### Reviews that do not count\n",
      entries: notCounted2.map(
        ({ message, id }) => `- ${escapeMarkdown(shortened(message, LONGEST_SENTENCE))} ${code(id)}`
      ),
      entryName: "review"
    }
  ];
}
function isProblemBesideSignOffs({ id }) {
  return id !== "sign-off-given" && id !== "sign-off-missing" && id !== "changes-requested" && !id.startsWith("review-");
}

// src/report/pull-request-problems.ts
var LONGEST_SENTENCE2 = 600;
function problemsSection(report2) {
  const all = [
    ...report2.findings,
    ...(report2.signOffs?.findings ?? []).filter(isProblemBesideSignOffs),
    ...unexplained(report2)
  ];
  const levels2 = ["error", "warning", "note"].map((level) => ({
    level,
    some: all.filter((one) => one.level === level)
  }));
  const counts = levels2.filter(({ some }) => some.length > 0).map(({ level, some }) => counted3(some.length, level));
  if (counts.length === 0) return [];
  return [
    {
      opening: `#### Problems: ${counts.join(", ")}

| | Where | What is wrong | Rule |
| --- | --- | --- | --- |`,
      entries: levels2.flatMap(({ some }) => some.map(problemRow)),
      entryName: "problem"
    }
  ];
}
function unexplained({ reasons, findings, signOffs, promotions }) {
  const shown = [
    ...findings,
    ...signOffs?.findings ?? [],
    ...promotions.flatMap(({ checks: checks3 }) => checks3)
  ].map(({ id, message }) => `${id} ${message}`);
  const known3 = new Set(shown);
  return reasons.filter(({ id, status, message }) => isTrouble(status) && !known3.has(`${id} ${message}`)).map(({ status, ...reason3 }) => ({ ...reason3, level: status === "fail" ? "error" : "warning" }));
}
function isTrouble(status) {
  return status === "fail" || status === "warn";
}
var marks = {
  error: "**\u2717&nbsp;error**",
  warning: "!&nbsp;warning",
  note: "note"
};
function problemRow({ level, file, line, message, mend, id }) {
  const said = [message, ...mend === void 0 ? [] : [`\u2192 ${mend}`]];
  return row([
    marks[level],
    file === void 0 ? "\u2013" : code(`${shortened(file, 300)}${line === void 0 ? "" : `:${line}`}`),
    said.map((one) => escapeMarkdown(shortened(one, LONGEST_SENTENCE2))).join("<br>"),
    code(shortened(id, 200))
  ]);
}

// src/report/pull-request-promotions.ts
var LONGEST_SENTENCE3 = 600;
var MOST_DETAILS = 6;
var verdicts = {
  allow: "allowed",
  pending: "waiting for sign-off",
  deny: "denied",
  error: "could not be evaluated"
};
var results = {
  fail: "**\u2717&nbsp;failed**",
  pending: "\u2026&nbsp;waiting",
  warn: "!&nbsp;warning",
  pass: "\u2713&nbsp;passed",
  skip: "\u2013&nbsp;not evaluated"
};
function promotionSections(promotion2) {
  const { verdict, checks: checks3 } = promotion2;
  const notable = ["fail", "pending", "warn"].flatMap((status) => withStatus(checks3, status));
  const passed = ["pass", "skip"].flatMap((status) => withStatus(checks3, status));
  const title = `#### Promotion of ${subject(promotion2)}: ${verdicts[verdict]}`;
  return [
    {
      opening: notable.length === 0 ? title : `${title}

${header}`,
      entries: notable.map(checkRow),
      entryName: "check"
    },
    ...passed.length === 0 ? [] : [passedSection(passed)]
  ];
}
function subject({ modelName, modelVersion, environment, objectiveVersion }) {
  const model2 = modelVersion === void 0 ? modelName : `${modelName} ${modelVersion}`;
  const under = objectiveVersion === void 0 ? "" : ` under ${code(shortened(objectiveVersion, 100))}`;
  return `${code(shortened(model2, 200))} to ${code(shortened(environment, 100))}${under}`;
}
var header = "| Result | Check | What was found |\n| --- | --- | --- |";
function passedSection(checks3) {
  const skipped2 = withStatus(checks3, "skip").length;
  const parts = [
    `${counted3(checks3.length - skipped2, "check")} passed`,
    ...skipped2 === 0 ? [] : [`${skipped2} not evaluated`]
  ];
  return {
    opening: `<details><summary>${parts.join(", ")}</summary>

${header}`,
    entries: checks3.map(checkRow),
    entryName: "check",
    closing: "</details>"
  };
}
function withStatus(checks3, status) {
  return checks3.filter((check) => check.status === status);
}
function checkRow(check) {
  const found = [sentence(check.message), ...details(check)];
  return row([results[check.status], code(shortened(check.id, 200)), found.join("<br>")]);
}
function details({ status, slices = [], findings = [], mend }) {
  if (status === "pass" || status === "skip") return [];
  const wrong = slices.filter((slice) => slice.status !== "pass");
  const lines = [
    ...wrong.length < 2 ? [] : wrong.map(sliceLine),
    ...findings.map(({ message, line }) => `${line === void 0 ? "" : `line ${line}: `}${message}`)
  ];
  return [
    ...lines.slice(0, MOST_DETAILS).map(sentence),
    ...lines.length > MOST_DETAILS ? [`and ${lines.length - MOST_DETAILS} more`] : [],
    ...mend === void 0 ? [] : [`\u2192 ${sentence(mend)}`]
  ];
}
function sliceLine({ slice, status, value: value2, samples: samples2 }) {
  const figure2 = status === "missing" ? "not reported" : `${value2}`;
  const measured = samples2 === void 0 ? "" : ` (${counted3(samples2, "sample")}${status === "insufficient" ? ", too few" : ""})`;
  return `${slice}: ${figure2}${measured}`;
}
function sentence(text) {
  return escapeMarkdown(shortened(text, LONGEST_SENTENCE3));
}

// src/report/pull-request-local.ts
var MOST_COMMANDS = 5;
function localCommands(report2) {
  const { number: number2, headCommit, objectives, promotions, evaluatedAt } = report2;
  const versions = objectives.flatMap(
    ({ comparison }) => comparison === void 0 ? [] : [[comparison.before.version.id, comparison.after.version.id]]
  );
  const at2 = new Date(evaluatedAt).toISOString().replace(/\.\d+Z$/, "Z");
  return [
    ...command("git fetch origin", [`pull/${number2}/head`]),
    ...command("git checkout --detach", [headCommit]),
    [
      "tracegate validate",
      ...versions.flatMap((pair) => command("tracegate diff", pair)).slice(0, MOST_COMMANDS)
    ].join(" && "),
    ...promotions.flatMap(
      ({ environment, modelName }) => command("tracegate gate", ["--environment", environment, "--model", modelName, "--at", at2])
    ).slice(0, MOST_COMMANDS)
  ];
}
function command(program, words4) {
  return words4.every((word2) => word2.length <= 100 && /^[\w.+:/-]+$/.test(word2)) ? [[program, ...words4].join(" ")] : [];
}

// src/report/pull-request-sentence.ts
var LONGEST_PART = 300;
var words2 = {
  allow: "Allowed",
  pending: "Waiting for sign-off",
  deny: "Denied",
  error: "Could not be evaluated"
};
function verdictSentence(report2) {
  const awaited = report2.verdict === "pending" ? awaitedRoles(report2) : "";
  return {
    verdict: `${words2[report2.verdict]}${awaited === "" ? "" : ` by ${awaited}`}`,
    moved: whatMoved(report2),
    why: awaited === "" ? why(report2) : ""
  };
}
function awaitedRoles({ signOffs }) {
  const missing = (signOffs?.roles ?? []).filter((role) => role.missing > 0);
  const names = missing.map(
    (one) => shortened(one.missing === 1 ? one.role : `${one.role} (${one.missing})`, 60)
  );
  return joined2(names, 4);
}
function why({ verdict, reasons, signOffs, changedPaths: changedPaths2 }) {
  if (verdict === "allow") {
    if (changedPaths2.length === 0) return "";
    const signers = (signOffs?.roles ?? []).flatMap(
      ({ role, given }) => given.map(({ login }) => shortened(`${login} (${role})`, 100))
    );
    return signers.length === 0 ? "; no sign-off is needed" : `; signed by ${joined2(signers, 4)}`;
  }
  const stopping = reasons.filter(({ status }) => status === (verdict === "pending" ? "pending" : "fail"));
  const [first] = stopping.length > 0 ? stopping : reasons;
  if (first === void 0) return ", because no check gave a result";
  const more = stopping.length > 1 ? ` (and ${counted3(stopping.length - 1, "more reason")})` : "";
  return `, because ${withinSentence(shortened(first.message, LONGEST_PART))}${more}`;
}
function withinSentence(sentence3) {
  return sentence3.replace(/\.$/, "").replace(/^(?:An?|No|Nobody|It|The|This) /, (word2) => word2.toLowerCase());
}
function whatMoved({ objectives, promotions, changedPaths: changedPaths2 }) {
  const inOrder = promotions.toSorted((a, b) => severity2.indexOf(a.verdict) - severity2.indexOf(b.verdict));
  const parts = [...objectives.map(objectiveMoved), ...inOrder.map(promotionMoved)];
  const [first, second] = parts;
  if (first === void 0) return pathsMoved(changedPaths2);
  if (second === void 0) return first;
  return parts.length === 2 ? `${first}; and ${second}` : `${first}; and ${parts.length - 1} more objectives or promotions`;
}
var severity2 = ["error", "deny", "pending", "allow"];
function objectiveMoved({ objective: objective2, comparison, changeClass }) {
  const name = shortened(objective2.version.id, 100);
  if (comparison === void 0) {
    return `${name} (new) \u2013 the first objective of ${shortened(objective2.version.domain, 100)}`;
  }
  const [first, ...more] = comparison.changes;
  if (first === void 0) return `${name} \u2013 nothing changes in meaning`;
  const others = more.length === 0 ? "" : `, and ${counted3(more.length, "more change")}`;
  return `${name} (${changeClass} change) \u2013 ${shortened(first.message, LONGEST_PART)}${others}`;
}
function promotionMoved({
  environment,
  modelName,
  modelVersion,
  objectiveVersion
}) {
  const model2 = `${modelName}${modelVersion === void 0 ? "" : ` ${modelVersion}`}`;
  const under = objectiveVersion === void 0 ? "" : ` under ${objectiveVersion}`;
  return shortened(`promotion of ${model2} to ${environment}${under}`, LONGEST_PART);
}
function pathsMoved(paths) {
  if (paths.length === 0) return "no governed file changes";
  const names = joined2(
    paths.map((path) => shortened(path, 100)),
    2
  );
  return paths.length === 1 ? `${names} changes` : `${paths.length} governed files change (${names})`;
}

// src/report/pull-request.ts
var LONGEST_COMMENT = 65536;
var LEAST_LIMIT = 24e3;
var LONGEST_STATUS = 140;
var MOST_DETAILED = 8;
function pullRequestSentence(report2) {
  const { verdict, moved, why: why2 } = verdictSentence(report2);
  return escapeText(`${verdict}: ${moved}${why2}.`);
}
function statusDescription(report2) {
  const { verdict, moved, why: why2 } = verdictSentence(report2);
  const whole = pullRequestSentence(report2);
  if (whole.length <= LONGEST_STATUS) return whole;
  const stopped = report2.verdict === "deny" || report2.verdict === "error";
  return shortened(escapeText(`${verdict}${stopped ? why2 : `: ${moved}`}.`), LONGEST_STATUS);
}
function pullRequestComment(report2, options) {
  const { marker, limit = LONGEST_COMMENT } = options;
  if (!/^<!--[^<>\n]*-->$/.test(marker)) throw new RangeError("the marker must be one HTML comment");
  if (limit < LEAST_LIMIT) throw new RangeError(`a comment needs room for ${LEAST_LIMIT} characters`);
  return `${marker}
${body(report2, limit - marker.length - 1)}`;
}
function pullRequestSummary(report2) {
  return body(report2, LONGEST_COMMENT);
}
function body(report2, limit) {
  const first = [verdictLine(report2), ...newerHeadNotice(report2), ...signOffTable(report2, limit / 4)];
  const last = [...howToCheck(report2), ...basis(report2)];
  const room = limit - [...first, ...last].join("\n\n").length - 3;
  const middle = fitSections(sectionsOf(report2), room);
  return `${[...first, ...middle === "" ? [] : [middle], ...last].join("\n\n")}
`;
}
function verdictLine(report2) {
  const { verdict, moved, why: why2 } = verdictSentence(report2);
  return `**${escapeMarkdown(verdict)}:** ${escapeMarkdown(`${moved}${why2}.`)}`;
}
function newerHeadNotice({ headCommit, newerHead: newerHead2 }) {
  if (newerHead2 === void 0) return [];
  const now = /^0+$/.test(newerHead2) ? "the branch has since been deleted." : `the head is now ${shortCommit(newerHead2)}, which has a check of its own.`;
  return [`> **This verdict is for ${shortCommit(headCommit)}**; ${now}`];
}
function signOffTable({ signOffs, changedPaths: changedPaths2 }, room) {
  if (changedPaths2.length === 0) return [];
  if (signOffs === void 0) return ["Who has to sign could not be evaluated."];
  const table = fitSection(signOffSection(signOffs), room);
  return table === void 0 ? [] : [table];
}
function sectionsOf(report2) {
  const { objectives, promotions, signOffs } = report2;
  const stopped = promotions.filter(({ verdict }) => verdict !== "allow");
  const allowed = promotions.filter(({ verdict }) => verdict === "allow");
  const left = [...remaining(objectives.length, "objective"), ...remaining(promotions.length, "promotion")];
  return [
    ...problemsSection(report2),
    ...objectives.slice(0, MOST_DETAILED).map(objectiveSection),
    ...[...stopped, ...allowed].slice(0, MOST_DETAILED).flatMap(promotionSections),
    ...left,
    ...signOffs === void 0 ? [] : notCountedSection(signOffs)
  ];
}
function remaining(count, name) {
  const more = count - MOST_DETAILED;
  if (more <= 0) return [];
  const opening2 = `${more} more ${name}${more === 1 ? " is" : "s are"} not shown here.`;
  return [{ opening: opening2, entries: [], entryName: name }];
}
function howToCheck(report2) {
  const { signOffs, changedPaths: changedPaths2 } = report2;
  if (changedPaths2.length === 0) return [];
  const digest = signOffs?.digest;
  const signed2 = digest === void 0 ? "The content to be signed could not be read." : `A sign-off covers exactly this content: ${code(`sha256:${shortened(digest, 64)}`)}. It lapses when a governed file of this pull request changes, or what it is compared with.`;
  return [
    "<details><summary>What is signed, and how to see the same on your own machine</summary>",
    signed2,
    ["```sh", ...localCommands(report2), "```"].join("\n"),
    "</details>"
  ];
}
function basis({ headCommit, baseBranch, baseCommit, evaluatedAt }) {
  const base = `${escapeMarkdown(shortened(baseBranch, 100))}${baseCommit === void 0 ? "" : ` (${shortCommit(baseCommit)})`}`;
  return [
    `Tracegate decided this for commit ${shortCommit(headCommit)} against ${base} on ${minute(evaluatedAt)}.`
  ];
}

// src/check/immutable.ts
function immutabilityFindings(changes) {
  return changes.flatMap(({ path, governed, onBase, atHead }) => {
    const place = { file: path };
    if (governed.kind === "refused") return [governed.finding];
    if (governed.kind === "evidence")
      return [finding("evidence-edited-by-hand", `${path} is changed.`, place)];
    if (onBase === void 0 || onBase === atHead) return [];
    const verb = atHead === void 0 ? "removed" : "edited";
    if (governed.kind === "objective") {
      return [
        finding("objective-immutable", `${governed.version.id} is merged and would be ${verb}.`, place)
      ];
    }
    if (governed.kind === "model") {
      const message = `The registration of ${governed.modelName} ${governed.modelVersion} is merged and would be ${verb}.`;
      return [finding("model-immutable", message, place)];
    }
    return [];
  });
}

// src/governance/validate.ts
async function validateFiles(reader, paths) {
  const policy = await reader.value("policies/approvals.yaml", "approvals-policy");
  const roles = policy === void 0 ? void 0 : [...policy.roles.keys()];
  const twins = caseTwins(reader.tree.entries.keys());
  const findings = [];
  const domains = /* @__PURE__ */ new Set();
  for (const path of inReadingOrder(reader, paths)) {
    findings.push(...twinFindings(path, twins));
    const loaded = await reader.load(path);
    if (loaded === void 0) continue;
    findings.push(...loaded.findings);
    if (loaded.value?.kind !== "objective") continue;
    const objective2 = loaded.value.value;
    domains.add(objective2.version.domain);
    if (roles !== void 0) findings.push(...unknownRoles2(objective2, roles));
    findings.push(
      ...await successionFindings(reader, objective2),
      ...await riskFindings(reader, objective2)
    );
  }
  for (const domain of domains) findings.push(...ambiguousVersions(reader.objectivesOf(domain)));
  return sortFindings(findings);
}
function caseTwins(paths) {
  const spellings = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (classifyPath(path)?.kind === "refused") continue;
    for (const step of stepsTo(path)) {
      const lower = step.toLowerCase();
      const same = spellings.get(lower);
      if (same === void 0) spellings.set(lower, /* @__PURE__ */ new Set([step]));
      else same.add(step);
    }
  }
  return spellings;
}
function stepsTo(path) {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
function twinFindings(path, twins) {
  if (classifyPath(path)?.kind === "refused") return [];
  for (const step of stepsTo(path)) {
    const others = [...twins.get(step.toLowerCase()) ?? []].filter((other) => other !== step);
    if (others.length === 0) continue;
    const what = step === path ? "This path" : `The folder ${step}`;
    return [
      finding("path-case-twin", `${what} differs by case alone from ${others.join(", ")}.`, { file: path })
    ];
  }
  return [];
}
function inReadingOrder(reader, paths) {
  const objectives = [];
  const others = [];
  for (const path of paths) {
    const governed = classifyPath(path, reader.tree.entries.get(path)?.mode);
    if (governed?.kind === "objective") objectives.push(governed);
    else others.push(path);
  }
  objectives.sort(
    (a, b) => compareText(a.version.domain, b.version.domain) || compareVersions(a.version, b.version)
  );
  return [...others.toSorted(compareText), ...objectives.map(({ path }) => path)];
}
async function successionFindings(reader, objective2) {
  const { version: version2 } = objective2;
  const baselines = reader.baselinesOf(version2, objective2.supersedes, /* @__PURE__ */ new Set());
  if (baselines === "missing") return [missingPredecessor(objective2)];
  const findings = [];
  for (const baseline of baselines) {
    if (compareVersions(baseline.version, version2) >= 0) continue;
    const before = await reader.value(baseline.path, "objective");
    findings.push(
      ...before === void 0 ? [invalidPredecessor(objective2, baseline.version)] : checkSuccession(before, objective2)
    );
  }
  return findings;
}
async function riskFindings(reader, objective2) {
  const highest = reader.objectivesOf(objective2.version.domain).at(-1)?.version ?? objective2.version;
  if (objective2.riskTier === "high" || compareVersions(highest, objective2.version) > 0) return [];
  return tierFindings(objective2, await reader.value("policies/risk-tiers.yaml", "risk-tiers"));
}
function unknownRoles2(objective2, roles) {
  return objective2.approvers.filter(({ role }) => !roles.includes(role)).map(
    ({ role, at: at2 }) => finding(
      "role-unknown",
      `The role \`${role}\` is not defined in policies/approvals.yaml.`,
      { file: objective2.file, at: at2 },
      didYouMean(role, roles)
    )
  );
}

// src/promotion/check.ts
function reasonOfCheck({ id, status, message, file, line }, promotion2) {
  return { id, status, message, file: file ?? promotion2, ...line === void 0 ? {} : { line } };
}

// src/action/check-pull-request.ts
async function checkPullRequest(context3, pull, comparison, outcome2) {
  const state = await readPullRequestState(context3, pull, comparison, outcome2);
  if (state === void 0) {
    const message = "No governed file changes.";
    const reason3 = { id: "nothing-governed", status: "pass", message };
    return reportWithoutContent(context3, pull, [reason3], [], await newerHead(context3, pull, void 0));
  }
  const signOffs = await readSignOffs(context3, state);
  const existing = state.changes.filter(({ atHead }) => atHead !== void 0).map(({ path }) => path);
  const findings = [
    ...immutabilityFindings(state.changes),
    ...(await validateFiles(state.merged, existing)).filter(({ id }) => !refusals.has(id)),
    ...signOffs.findings
  ];
  const promotions = await decidePromotions(context3, state, signOffs);
  const reasons = [
    ...reasonsOfFindings(findings),
    ...signOffs.evaluation?.reasons ?? [],
    ...promotions.flatMap(({ path, checks: checks3 }) => checks3.map((check) => reasonOfCheck(check, path))),
    ...nothingToSign(state, signOffs)
  ];
  return {
    ...common(context3, pull),
    baseCommit: state.baseCommit,
    verdict: verdictOf(reasons),
    reasons,
    findings: sortFindings(findings),
    objectives: state.subjects.objectives,
    promotions,
    changedPaths: state.changes.map(({ path }) => path),
    signOffs: signOffs.evaluation,
    newerHead: signOffs.newerHead
  };
}
var refusals = /* @__PURE__ */ new Set([
  "path-unknown",
  "path-ambiguous",
  "path-not-regular-file"
]);
function common({ repository, now }, pull) {
  return {
    repository: `${repository.owner}/${repository.repo}`,
    number: pull.number,
    baseBranch: pull.baseBranch,
    headCommit: pull.headCommit,
    evaluatedAt: now
  };
}
function reportWithoutContent(context3, pull, reasons, governedPaths, newer) {
  return {
    ...common(context3, pull),
    baseCommit: void 0,
    verdict: verdictOf(reasons),
    reasons,
    findings: [],
    objectives: [],
    promotions: [],
    changedPaths: governedPaths,
    signOffs: void 0,
    newerHead: newer
  };
}
function nothingToSign({ subjects }, { requirements, evaluation }) {
  if (evaluation === void 0 || requirements.length > 0 || subjects.governed.length > 0) return [];
  return [{ id: "nothing-governed", status: "pass", message: "No change that needs a sign-off." }];
}
async function decidePromotions(context3, state, signOffs) {
  const trees = { files: state.merged, policies: state.base, freezes: [state.base, state.merged] };
  const decisions = [];
  for (const { environment, modelName, path } of state.subjects.promotions) {
    const query = {
      environment,
      modelName,
      modelVersion: void 0,
      objectiveVersion: void 0,
      report: void 0
    };
    const lookup = pullRequestLookup(context3, state, signOffs);
    const input = await gatherPromotion(trees, query, lookup, context3.now);
    const { checks: checks3, verdict } = evaluatePromotion(input);
    const promotion2 = input.promotion?.value;
    decisions.push({
      environment,
      modelName,
      modelVersion: promotion2?.model_version,
      objectiveVersion: promotion2?.objective_version,
      path,
      verdict,
      checks: checks3
    });
  }
  return decisions;
}
function pullRequestLookup(context3, state, signOffs) {
  return {
    ofObjective: (version2, file) => {
      const isNew = state.subjects.objectives.some(
        ({ objective: objective2 }) => objectivePath(objective2.version) === file
      );
      if (isNew) return Promise.resolve(signOffState(signOffs));
      if (!state.base.tree.entries.has(file)) {
        const message = `${version2.id} is not on ${state.pull.baseBranch}.`;
        return Promise.resolve({ kind: "unapproved", message });
      }
      return deriveApproval(context3, file, state.baseCommit, state.pull.baseBranch, state.base.tree);
    },
    ofPromotion: () => Promise.resolve(signOffState(signOffs))
  };
}

// src/action/check-merge-group.ts
async function checkMergeGroup(context3, group) {
  const { client, repository } = context3;
  const comparison = await compare(client, repository, group.baseCommit, group.headCommit, true);
  if (comparison === void 0)
    throw new GitHubFault("The comparison of the merge group", 404, new Error("it cannot be read"));
  const [base, head] = [
    await readTree2(client, repository, group.baseCommit),
    await readTree2(client, repository, group.headCommit)
  ];
  const changes = changedPaths(differingPaths(base, head), base, head);
  const pulls = [];
  const carried = /* @__PURE__ */ new Map();
  for (const number2 of await pullNumbers(context3, group, comparison.commits)) {
    const pull = await readPullRequest(client, repository, number2);
    if (pull.state !== "open" || pull.baseBranch !== group.baseBranch) continue;
    const report2 = await checkPullRequest(context3, pull, await readComparison(context3, pull), head);
    pulls.push(report2);
    const tree = await readTree2(client, repository, pull.headCommit);
    for (const path of report2.changedPaths) {
      const entry = tree.entries.get(path);
      const blobs = carried.get(path) ?? /* @__PURE__ */ new Set();
      carried.set(path, blobs.add(entry === void 0 ? "deleted" : `${entry.mode} ${entry.blob ?? ""}`));
    }
  }
  const stray = changes.filter(({ path, atHead }) => carried.get(path)?.has(atHead ?? "deleted") !== true);
  return {
    pulls,
    reasons: [
      ...pulls.flatMap(({ reasons }) => reasons),
      ...attribution(
        stray.map(({ path }) => path),
        pulls.length
      )
    ]
  };
}
async function pullNumbers({ client, repository }, group, commits) {
  const numbers = /* @__PURE__ */ new Set();
  const named3 = /\/pr-(\d+)-/.exec(group.headBranch)?.[1];
  if (named3 !== void 0) numbers.add(Number(named3));
  for (const { sha, message } of commits) {
    const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
    for (const { number: number2 } of await client.list(route, { ...repository, commit_sha: sha }))
      numbers.add(number2);
    const quoted = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(message.split("\n")[0] ?? "");
    if (quoted !== null) numbers.add(Number(quoted[1] ?? quoted[2]));
  }
  return [...numbers].toSorted((a, b) => a - b);
}
function attribution(stray, pulls) {
  if (pulls === 0)
    return [
      {
        id: "merge-group-unattributed",
        status: "fail",
        message: "No open pull request of this group can be told."
      }
    ];
  return stray.map((path) => ({
    id: "merge-group-unattributed",
    status: "fail",
    message: `${path} changes in this group as on none of its pull requests.`,
    file: path
  }));
}

// src/action/run-check.ts
var states = {
  allow: "success",
  pending: "pending",
  deny: "failure",
  error: "error"
};
async function runCheck(context3, pulls, speech, earlier = []) {
  const reports = [];
  const faults = [...earlier];
  for (const pull of pulls) {
    const name = statusName(speech.statusContext, pull.baseBranch);
    const status = statusWriter(context3, pull.headCommit, name, speech);
    const reading = started(readComparison(context3, pull));
    await status("pending", "Being evaluated.");
    try {
      const report2 = await completeReport(context3, pull, await reading);
      const sticky = started(stickyComment(context3, report2, speech));
      await status(states[report2.verdict], statusDescription(report2));
      reports.push(report2);
      await (await sticky)();
    } catch (error2) {
      faults.push(await fault(error2, status));
    }
  }
  const verdict = worst([
    ...reports.map((report2) => report2.verdict),
    ...faults.map(() => "error")
  ]);
  return outcomeOf(reports, faults, reports.map(pullRequestSummary).join("\n\n"), verdict);
}
function started(promise) {
  promise.catch(() => void 0);
  return promise;
}
async function runMergeGroup(context3, group, speech) {
  const name = statusName(speech.statusContext, group.baseBranch);
  const status = statusWriter(context3, group.headCommit, name, speech);
  await status("pending", "Being evaluated.");
  try {
    const { pulls, reasons } = await checkMergeGroup(context3, group);
    const verdict = verdictOf(reasons);
    await status(states[verdict], groupDescription(verdict, reasons, pulls));
    const own = reasons.filter((reason3) => !pulls.some((report2) => report2.reasons.includes(reason3)));
    return outcomeOf(pulls, own, pulls.map(pullRequestSummary).join("\n\n"), verdict);
  } catch (error2) {
    const reason3 = await fault(error2, status);
    return notEvaluated(reason3.id, reason3.message);
  }
}
function groupDescription(verdict, reasons, pulls) {
  const stopping = reasons.find(({ status }) => status === (verdict === "pending" ? "pending" : "fail"));
  const names = pulls.map(({ number: number2 }) => `#${number2}`).join(", ");
  const said = verdict === "allow" || stopping === void 0 ? "Every pull request of the group was evaluated anew." : stopping.message;
  return `${names === "" ? "" : `${names}: `}${said}`;
}
function statusName(context3, branch) {
  if (/^[a-z0-9._/-]+$/.test(branch)) return `${context3}: ${branch}`;
  return `${context3}: ${branch} (${sha256(branch).slice(0, 8)})`;
}
function statusWriter({ client, repository }, commit, name, { runUrl: runUrl2 }) {
  return (state, description) => setStatus(client, repository, commit, name, state, escapeText(description), runUrl2);
}
async function fault(error2, status) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  await status("error", `Could not be evaluated: ${message}`).catch(() => void 0);
  return {
    id: error2 instanceof TruncatedTree ? "tree-truncated" : "github-unavailable",
    status: "fail",
    message
  };
}
async function completeReport(context3, pull, comparison) {
  try {
    return await checkPullRequest(context3, pull, comparison);
  } catch (error2) {
    if (!(error2 instanceof TruncatedTree)) throw error2;
    const reason3 = { id: "tree-truncated", status: "fail", message: error2.message };
    const paths = changedNames(comparison) ?? [];
    const governed = paths.filter((path) => classifyPath(path) !== void 0);
    return reportWithoutContent(context3, pull, [reason3], governed, void 0);
  }
}
async function stickyComment(context3, report2, speech) {
  const { client, repository } = context3;
  const marker = `<!-- ${speech.statusContext.replaceAll(/[^A-Za-z0-9 _-]/g, "")}: sticky report -->`;
  const warn2 = (error2) => speech.warn(
    `The comment could not be written: ${error2 instanceof Error ? error2.message : String(error2)}`
  );
  if (!speech.comment) return () => Promise.resolve();
  try {
    const before = await findComment(client, repository, report2.number, marker);
    const body2 = pullRequestComment(report2, { marker });
    return () => writeComment(client, repository, report2.number, body2, before).catch(warn2);
  } catch (error2) {
    warn2(error2);
    return () => Promise.resolve();
  }
}

// src/action/task.ts
function taskOf(command2, event, payload, hasModel) {
  switch (command2) {
    case "gate":
      return { kind: "gate" };
    case "check":
      return byEvent(event, payload) ?? unsupported(event, command2);
    case "auto": {
      const check = byEvent(event, payload);
      if (check !== void 0 && hasModel) return ambiguous(event);
      return check ?? (hasModel ? { kind: "gate" } : unsupported(event, command2));
    }
    default:
      return {
        kind: "unsupported",
        message: `The command \`${command2}\` is not one that this version carries out.`
      };
  }
}
function byEvent(event, payload) {
  switch (event) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review": {
      const number2 = payload.pull_request?.number;
      return number2 === void 0 ? void 0 : { kind: "check", pulls: [number2], headCommit: void 0 };
    }
    case "workflow_run": {
      const pulls = (payload.workflow_run?.pull_requests ?? []).flatMap(
        ({ number: number2, base }) => number2 === void 0 || base?.repo?.id !== payload.repository?.id ? [] : [number2]
      );
      return { kind: "check", pulls, headCommit: payload.workflow_run?.head_sha };
    }
    case "merge_group": {
      const { head_sha, head_ref, base_sha, base_ref } = payload.merge_group ?? {};
      if (head_sha === void 0 || head_ref === void 0 || base_sha === void 0 || base_ref === void 0)
        return void 0;
      const short = (ref) => ref.replace(/^refs\/heads\//, "");
      return {
        kind: "merge-group",
        headCommit: head_sha,
        headBranch: short(head_ref),
        baseCommit: base_sha,
        baseBranch: short(base_ref)
      };
    }
    default:
      return void 0;
  }
}
function ambiguous(event) {
  const message = `The event ${event} is about a pull request, and \`model-name\` asks for a gate: say \`command: check\` or \`command: gate\`.`;
  return { kind: "unsupported", message };
}
function unsupported(event, command2) {
  return {
    kind: "unsupported",
    message: `The event ${event} asks for nothing that \`${command2}\` can decide; a gate needs \`model-name\` and \`environment\`.`
  };
}

// src/files/workspace.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

// src/files/folder-tree.ts
var import_node_fs = require("node:fs");
var MOST_BYTES = 17 * 1024 * 1024;
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
  } catch (error2) {
    throw new UnreadableFile(path, error2);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs.closeSync)(descriptor);
  }
}

// src/files/workspace.ts
function readWorkspaceFile(workspace, path) {
  let target;
  try {
    target = (0, import_node_fs2.realpathSync)((0, import_node_path.join)(workspace, path));
  } catch (error2) {
    throw new UnreadableFile(path, error2);
  }
  const inside = (0, import_node_path.relative)((0, import_node_fs2.realpathSync)(workspace), target);
  if (inside === "" || inside.startsWith(".."))
    throw new UnreadableFile(path, new Error("it is not in the workspace"));
  return readRegularFile(target);
}

// src/report/annotations.ts
var MOST_ANNOTATIONS = 50;
var levels = {
  error: "error",
  warning: "warning",
  note: "notice"
};
function annotations(findings) {
  return ["error", "warning", "note"].flatMap((level) => findings.filter((finding2) => finding2.level === level)).slice(0, MOST_ANNOTATIONS).map(annotation);
}
function annotation({ id, level, message, mend, file, line, column }) {
  return {
    level: levels[level],
    message: escapeText(mend === void 0 ? message : `${message} ${mend}`),
    title: `${id}: ${catalogue[id].title}`,
    ...file === void 0 ? {} : { file: escapeText(file) },
    ...file === void 0 || line === void 0 ? {} : { startLine: line },
    ...file === void 0 || line === void 0 || column === void 0 ? {} : { startColumn: column }
  };
}

// src/report/gate.ts
var words3 = {
  allow: "ALLOWED",
  pending: "PENDING",
  deny: "DENIED",
  error: "NOT EVALUATED"
};
var marks2 = {
  pass: "\u2713",
  warn: "!",
  fail: "\u2717",
  skip: "-",
  pending: "\u2026"
};
function gateSentence(decision2) {
  const { environment, modelName, promotion: promotion2, objectiveVersionText, checks: checks3, verdict } = decision2;
  const model2 = `${modelName}${promotion2?.value === void 0 ? "" : ` ${promotion2.value.model_version}`}`;
  const under = objectiveVersionText === void 0 ? "" : ` under ${objectiveVersionText}`;
  const stopping = checks3.filter(({ status }) => status === (verdict === "pending" ? "pending" : "fail"));
  const [first] = stopping;
  const why2 = verdict === "allow" || first === void 0 ? "." : `: ${reason2(first, stopping.length - 1)}`;
  return `${words3[verdict]}: ${model2} to ${environment}${under}${why2}`;
}
function reason2({ message }, more) {
  if (more === 0) return message;
  return `${message.endsWith(".") ? message.slice(0, -1) : message} (and ${more} more).`;
}
function gateValue(decision2) {
  const { environment, modelName, promotion: promotion2, objectiveVersionText, now, checks: checks3, verdict } = decision2;
  return {
    verdict,
    environment,
    model_name: modelName,
    model_version: promotion2?.value?.model_version ?? null,
    objective_version: objectiveVersionText ?? null,
    evaluated_at: new Date(now).toISOString(),
    checks: checks3,
    tool: { name: "tracegate", version: toolVersion }
  };
}
function gateMarkdown(decision2) {
  const rows = decision2.checks.map(
    ({ id, status, message }) => `| ${marks2[status]} | ${escapeMarkdown(id)} | ${escapeMarkdown(message)} |`
  );
  const table = ["| | Check | |", "|---|---|---|", ...rows].join("\n");
  return `**${escapeMarkdown(gateSentence(decision2))}**

${table}
`;
}

// src/action.ts
var { env } = process;
function clock() {
  if (env["TRACEGATE_NOW"] === void 0) return Date.now();
  const instant = parseTime(env["TRACEGATE_NOW"]);
  if (instant === void 0) throw new Error("TRACEGATE_NOW is not an RFC 3339 time.");
  return instant;
}
function readPayload() {
  const path = env["GITHUB_EVENT_PATH"];
  return path === void 0 ? {} : JSON.parse((0, import_node_fs3.readFileSync)(path, "utf8"));
}
function contextOf(inputs, now) {
  const [owner, repo] = (inputs.governanceRepository ?? env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === void 0 || owner === "" || repo === void 0)
    throw new Error("GITHUB_REPOSITORY is not set.");
  const client = connect(inputs.token, {
    retryBaseMilliseconds: milliseconds("TRACEGATE_RETRY_BASE_MS", 1e3),
    timeoutMilliseconds: milliseconds("TRACEGATE_TIMEOUT_MS", 3e4)
  });
  return { client, repository: { owner, repo }, now };
}
function milliseconds(name, fallback) {
  const given = Number(env[name] ?? fallback);
  return Number.isFinite(given) && given > 0 ? given : fallback;
}
async function run(inputs, now) {
  const payload = readPayload();
  const task = taskOf(
    inputs.command,
    env["GITHUB_EVENT_NAME"] ?? "",
    payload,
    inputs.modelName !== void 0
  );
  const elsewhere = inputs.governanceRepository !== void 0 && inputs.governanceRepository !== env["GITHUB_REPOSITORY"];
  if (elsewhere && task.kind !== "gate") {
    return notEvaluated(
      "gate-evaluated",
      "Pull requests are checked in the governance repository itself; only a gate asks another one."
    );
  }
  const context3 = contextOf(inputs, now);
  const speech = {
    ...inputs,
    runUrl: runUrl(),
    warn: (message) => warning(escapeText(message))
  };
  switch (task.kind) {
    case "check": {
      const { pulls, faults } = await pullsOf2(context3, task, payload.pull_request);
      return pulls.length + faults.length === 0 ? notEvaluated("pull-request-missing", "No open pull request belongs to this event.") : runCheck(context3, pulls, speech, faults);
    }
    case "merge-group":
      return runMergeGroup(context3, task, speech);
    case "gate":
      return runGate(context3, inputs);
    case "unsupported":
      return notEvaluated("gate-evaluated", task.message);
  }
}
async function pullsOf2(context3, task, payload) {
  const { client, repository } = context3;
  if (payload !== void 0) {
    return { pulls: [pullRequestOf(payload)].filter(({ state }) => state === "open"), faults: [] };
  }
  const numbers = new Set(task.pulls);
  if (task.headCommit !== void 0) {
    const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
    const parameters = { ...repository, commit_sha: task.headCommit };
    for (const { number: number2 } of await client.list(route, parameters)) numbers.add(number2);
  }
  const pulls = [];
  const faults = [];
  for (const number2 of numbers) {
    try {
      pulls.push(await readPullRequest(client, repository, number2));
    } catch (error2) {
      if (!(error2 instanceof GitHubFault)) throw error2;
      faults.push({ id: "github-unavailable", status: "fail", message: error2.message });
    }
  }
  return { pulls: pulls.filter(({ state }) => state === "open"), faults };
}
async function runGate(context3, inputs) {
  const { environment, modelName, modelVersion, objectiveVersion } = inputs;
  if (environment === void 0 || modelName === void 0) {
    return notEvaluated("gate-evaluated", "A gate needs the inputs `environment` and `model-name`.");
  }
  const { client, repository } = context3;
  const branch = inputs.governanceRef ?? (await client.request("GET /repos/{owner}/{repo}", { ...repository })).default_branch;
  const report2 = inputs.kpiReport === void 0 ? void 0 : {
    file: inputs.kpiReport,
    bytes: readWorkspaceFile(env["GITHUB_WORKSPACE"] ?? ".", inputs.kpiReport)
  };
  const query = { environment, modelName, modelVersion, objectiveVersion, report: report2 };
  const { decision: decision2, objectiveDigest } = await decideDeployment(context3, query, branch, inputs.evidence);
  const promotion2 = `promotions/${environment}/${modelName}.yaml`;
  return {
    ...notEvaluated("gate-evaluated", ""),
    verdict: decision2.verdict,
    reasons: decision2.checks.map((check) => reasonOfCheck(check, promotion2)),
    summary: gateMarkdown(decision2),
    objectiveVersion: decision2.objectiveVersionText,
    objectiveDigest,
    details: { gate: gateValue(decision2) }
  };
}
function runUrl() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server === void 0 || repository === void 0 || id === void 0 ? void 0 : `${server}/${repository}/actions/runs/${id}`;
}
async function speak(outcome2, now) {
  const path = (0, import_node_path2.join)(env["RUNNER_TEMP"] ?? ".", "tracegate-verdict.json");
  (0, import_node_fs3.writeFileSync)(path, verdictFile(outcome2, now));
  setOutput("verdict", outcome2.verdict);
  setOutput("reasons", JSON.stringify(outcome2.reasons));
  setOutput("objective-version", outcome2.objectiveVersion ?? "");
  setOutput("objective-digest", outcome2.objectiveDigest ?? "");
  setOutput("change-class", outcome2.changeClass ?? "");
  setOutput("missing-approvals", JSON.stringify(outcome2.missingApprovals));
  setOutput("verdict-path", path);
  const say = { error, warning, notice };
  for (const { level, message, ...properties } of annotations(outcome2.findings))
    say[level](message, properties);
  if (outcome2.summary !== "" && env["GITHUB_STEP_SUMMARY"] !== void 0)
    await summary.addRaw(outcome2.summary, true).write();
}
function sentence2(verdict, stopping) {
  return escapeText(`${verdict}: ${stopping.map(({ message }) => message).join(" ")}`.slice(0, 4e3));
}
async function main() {
  process.exitCode = 1;
  const now = clock();
  let [outcome2, failOn] = [
    notEvaluated("gate-evaluated", "Nothing was evaluated."),
    "pending"
  ];
  try {
    const inputs = readInputs((name) => getInput(name));
    failOn = inputs.failOn;
    outcome2 = await run(inputs, now);
  } catch (error2) {
    const message = error2 instanceof Error ? error2.message : String(error2);
    outcome2 = notEvaluated(error2 instanceof GitHubFault ? "github-unavailable" : "gate-evaluated", message);
  }
  await speak(outcome2, now);
  const stopping = outcome2.reasons.filter(({ status }) => status === "fail" || status === "pending");
  if (outcome2.verdict !== "allow") error(sentence2(outcome2.verdict, stopping));
  process.exitCode = exitCode(outcome2.verdict, failOn);
}
void main().catch((error2) => {
  setOutput("verdict", "error");
  setFailed(escapeText(error2 instanceof Error ? error2.message : String(error2)));
  process.exitCode = 1;
});
/*! Bundled license information:

@octokit/request-error/dist-src/index.js:
  (* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist *)

content-type/dist/index.js:
  (*!
   * content-type
   * Copyright(c) 2015 Douglas Christopher Wilson
   * MIT Licensed
   *)

@octokit/request/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)
  (* v8 ignore else -- @preserve *)

@octokit/graphql/dist-bundle/index.js:
  (* v8 ignore if -- @preserve *)
*/
