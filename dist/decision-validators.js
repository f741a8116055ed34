"use strict";
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

// generated/decision-validators.js
var decision_validators_exports = {};
__export(decision_validators_exports, {
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
module.exports = __toCommonJS(decision_validators_exports);
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
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$", "u");
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
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");
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
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*$", "u");
function validate60(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$", "u");
function validate63(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 512) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 } });
      errors++;
    }
    if (!pattern7.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
function validate65(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern8.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$", "u");
function validate67(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern9.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate71(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern12.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^hmac-sha256:[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9a-f]{64}$", "u");
function validate73(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern13.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^hmac-sha256:[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9a-f]{64}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?$", "u");
function validate75(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern14.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$", "u");
function validate77(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern10.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^(0(\\.[0-9]{1,18})?|1(\\.0{1,18})?)$", "u");
function validate88(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern20.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0(\\.[0-9]{1,18})?|1(\\.0{1,18})?)$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var func0 = require_equal().default;
function validate52(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.decision.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.decision.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject, { instancePath: instancePath + "/subject" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data6) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.detail === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "detail" } });
          errors++;
        }
        if (data7.model_name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "model_name" } });
          errors++;
        }
        if (data7.model_version === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "model_version" } });
          errors++;
        }
        if (data7.objective_version === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "objective_version" } });
          errors++;
        }
        if (data7.prediction === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "prediction" } });
          errors++;
        }
        if (data7.sampled === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "sampled" } });
          errors++;
        }
        for (const key1 in data7) {
          if (!["detail", "model_name", "model_version", "model_registration", "objective_version", "objective_digest", "constraint_versions", "governance_commit", "feature_hash", "input_reference", "prediction", "confidence", "segments", "extensions", "kpi_snapshot", "decision_rule", "sampled", "marks"].includes(key1)) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data7.detail !== void 0) {
          let data8 = data7.detail;
          if (typeof data8 !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/detail", schemaPath: "#/properties/data/properties/detail/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if ("full" !== data8) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/detail", schemaPath: "#/properties/data/properties/detail/const", keyword: "const", params: { allowedValue: "full" } });
            errors++;
          }
        }
        if (data7.model_name !== void 0) {
          if (!validate60(data7.model_name, { instancePath: instancePath + "/data/model_name" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data7.model_version !== void 0) {
          if (!validate60(data7.model_version, { instancePath: instancePath + "/data/model_version" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data7.model_registration !== void 0) {
          let data11 = data7.model_registration;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/model_registration", schemaPath: "#/properties/data/properties/model_registration/required", keyword: "required", params: { missingProperty: "path" } });
              errors++;
            }
            if (data11.sha256 === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/model_registration", schemaPath: "#/properties/data/properties/model_registration/required", keyword: "required", params: { missingProperty: "sha256" } });
              errors++;
            }
            for (const key2 in data11) {
              if (!(key2 === "path" || key2 === "sha256")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/model_registration", schemaPath: "#/properties/data/properties/model_registration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data11.path !== void 0) {
              if (!validate63(data11.path, { instancePath: instancePath + "/data/model_registration/path" })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data11.sha256 !== void 0) {
              if (!validate65(data11.sha256, { instancePath: instancePath + "/data/model_registration/sha256" })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/model_registration", schemaPath: "#/properties/data/properties/model_registration/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.objective_version !== void 0) {
          if (!validate67(data7.objective_version, { instancePath: instancePath + "/data/objective_version" })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data7.objective_digest !== void 0) {
          if (!validate65(data7.objective_digest, { instancePath: instancePath + "/data/objective_digest" })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data7.constraint_versions !== void 0) {
          let data16 = data7.constraint_versions;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (Object.keys(data16).length > 256) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/constraint_versions", schemaPath: "#/properties/data/properties/constraint_versions/maxProperties", keyword: "maxProperties", params: { limit: 256 } });
              errors++;
            }
            for (const key3 in data16) {
              if (!pattern10.test(key3)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/constraint_versions", schemaPath: "#/properties/data/properties/constraint_versions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            for (const key4 in data16) {
              if (pattern10.test(key4)) {
                if (!validate67(data16[key4], { instancePath: instancePath + "/data/constraint_versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/constraint_versions", schemaPath: "#/properties/data/properties/constraint_versions/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.governance_commit !== void 0) {
          if (!validate71(data7.governance_commit, { instancePath: instancePath + "/data/governance_commit" })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data7.feature_hash !== void 0) {
          if (!validate73(data7.feature_hash, { instancePath: instancePath + "/data/feature_hash" })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
        if (data7.input_reference !== void 0) {
          let data20 = data7.input_reference;
          if (typeof data20 === "string") {
            if (func1(data20) > 1024) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/input_reference", schemaPath: "#/properties/data/properties/input_reference/maxLength", keyword: "maxLength", params: { limit: 1024 } });
              errors++;
            }
            if (func1(data20) < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/input_reference", schemaPath: "#/properties/data/properties/input_reference/minLength", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/input_reference", schemaPath: "#/properties/data/properties/input_reference/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data7.prediction !== void 0) {
          let data21 = data7.prediction;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.outcome === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/required", keyword: "required", params: { missingProperty: "outcome" } });
              errors++;
            }
            for (const key5 in data21) {
              if (!(key5 === "score" || key5 === "outcome")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                errors++;
              }
            }
            if (data21.score !== void 0) {
              if (!validate75(data21.score, { instancePath: instancePath + "/data/prediction/score" })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
            if (data21.outcome !== void 0) {
              if (!validate77(data21.outcome, { instancePath: instancePath + "/data/prediction/outcome" })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.confidence !== void 0) {
          if (!validate75(data7.confidence, { instancePath: instancePath + "/data/confidence" })) {
            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
            errors = vErrors.length;
          }
        }
        if (data7.segments !== void 0) {
          let data25 = data7.segments;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (Object.keys(data25).length > 64) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/segments", schemaPath: "#/properties/data/properties/segments/maxProperties", keyword: "maxProperties", params: { limit: 64 } });
              errors++;
            }
            for (const key6 in data25) {
              if (!pattern10.test(key6)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/segments", schemaPath: "#/properties/data/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                errors++;
              }
            }
            for (const key7 in data25) {
              if (pattern10.test(key7)) {
                if (!validate77(data25[key7], { instancePath: instancePath + "/data/segments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                  vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/segments", schemaPath: "#/properties/data/properties/segments/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.extensions !== void 0) {
          let data27 = data7.extensions;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (Object.keys(data27).length > 64) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions", schemaPath: "#/properties/data/properties/extensions/maxProperties", keyword: "maxProperties", params: { limit: 64 } });
              errors++;
            }
            for (const key8 in data27) {
              if (!pattern10.test(key8)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions", schemaPath: "#/properties/data/properties/extensions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
                errors++;
              }
            }
            for (const key9 in data27) {
              if (pattern10.test(key9)) {
                let data28 = data27[key9];
                if (typeof data28 === "string") {
                  if (func1(data28) > 2e3) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/extensions/patternProperties/%5E%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D(%5B%5E%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D*%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D)%3F%24/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
                    errors++;
                  }
                  if (func1(data28) < 1) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/extensions/patternProperties/%5E%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D(%5B%5E%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D*%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D)%3F%24/minLength", keyword: "minLength", params: { limit: 1 } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/extensions/patternProperties/%5E%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D(%5B%5E%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D*%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D)%3F%24/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions", schemaPath: "#/properties/data/properties/extensions/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.kpi_snapshot !== void 0) {
          let data29 = data7.kpi_snapshot;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "path" } });
              errors++;
            }
            if (data29.sha256 === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "sha256" } });
              errors++;
            }
            for (const key10 in data29) {
              if (!(key10 === "path" || key10 === "sha256")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } });
                errors++;
              }
            }
            if (data29.path !== void 0) {
              if (!validate63(data29.path, { instancePath: instancePath + "/data/kpi_snapshot/path" })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data29.sha256 !== void 0) {
              if (!validate65(data29.sha256, { instancePath: instancePath + "/data/kpi_snapshot/sha256" })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.decision_rule !== void 0) {
          let data32 = data7.decision_rule;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule", schemaPath: "#/properties/data/properties/decision_rule/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data32.score === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule", schemaPath: "#/properties/data/properties/decision_rule/required", keyword: "required", params: { missingProperty: "score" } });
              errors++;
            }
            if (data32.operator === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule", schemaPath: "#/properties/data/properties/decision_rule/required", keyword: "required", params: { missingProperty: "operator" } });
              errors++;
            }
            if (data32.threshold === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule", schemaPath: "#/properties/data/properties/decision_rule/required", keyword: "required", params: { missingProperty: "threshold" } });
              errors++;
            }
            if (data32.outcome === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule", schemaPath: "#/properties/data/properties/decision_rule/required", keyword: "required", params: { missingProperty: "outcome" } });
              errors++;
            }
            for (const key11 in data32) {
              if (!(key11 === "name" || key11 === "score" || key11 === "operator" || key11 === "threshold" || key11 === "outcome" || key11 === "otherwise")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule", schemaPath: "#/properties/data/properties/decision_rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } });
                errors++;
              }
            }
            if (data32.name !== void 0) {
              if (!validate77(data32.name, { instancePath: instancePath + "/data/decision_rule/name" })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
            }
            if (data32.score !== void 0) {
              if (!validate77(data32.score, { instancePath: instancePath + "/data/decision_rule/score" })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
            }
            if (data32.operator !== void 0) {
              let data35 = data32.operator;
              if (!(data35 === "<=" || data35 === "<" || data35 === ">=" || data35 === ">")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule/operator", schemaPath: "#/properties/data/properties/decision_rule/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">"] } });
                errors++;
              }
            }
            if (data32.threshold !== void 0) {
              if (!validate75(data32.threshold, { instancePath: instancePath + "/data/decision_rule/threshold" })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
            if (data32.outcome !== void 0) {
              if (!validate77(data32.outcome, { instancePath: instancePath + "/data/decision_rule/outcome" })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
            }
            if (data32.otherwise !== void 0) {
              if (!validate77(data32.otherwise, { instancePath: instancePath + "/data/decision_rule/otherwise" })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_rule", schemaPath: "#/properties/data/properties/decision_rule/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.sampled !== void 0) {
          let data39 = data7.sampled;
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.tier === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/required", keyword: "required", params: { missingProperty: "tier" } });
              errors++;
            }
            if (data39.rate === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/required", keyword: "required", params: { missingProperty: "rate" } });
              errors++;
            }
            for (const key12 in data39) {
              if (!(key12 === "tier" || key12 === "rate")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } });
                errors++;
              }
            }
            if (data39.tier !== void 0) {
              let data40 = data39.tier;
              if (!(data40 === "high" || data40 === "medium" || data40 === "low")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled/tier", schemaPath: "#/properties/data/properties/sampled/properties/tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                errors++;
              }
            }
            if (data39.rate !== void 0) {
              if (!validate88(data39.rate, { instancePath: instancePath + "/data/sampled/rate" })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.marks !== void 0) {
          let data42 = data7.marks;
          if (Array.isArray(data42)) {
            if (data42.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks", schemaPath: "#/properties/data/properties/marks/minItems", keyword: "minItems", params: { limit: 1 } });
              errors++;
            }
            const len0 = data42.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data43 = data42[i0];
              if (!(data43 === "objective-unknown" || data43 === "objective-invalid" || data43 === "objective-removed" || data43 === "objective-unapproved" || data43 === "objective-not-yet-effective" || data43 === "objective-superseded" || data43 === "objective-standing-unknown" || data43 === "model-unknown" || data43 === "model-removed" || data43 === "model-of-other-objective" || data43 === "rule-unknown" || data43 === "rule-not-named" || data43 === "outcome-contradicts-rule" || data43 === "decision-time-ahead" || data43 === "governance-stale")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks/" + i0, schemaPath: "#/properties/data/properties/marks/items/enum", keyword: "enum", params: { allowedValues: ["objective-unknown", "objective-invalid", "objective-removed", "objective-unapproved", "objective-not-yet-effective", "objective-superseded", "objective-standing-unknown", "model-unknown", "model-removed", "model-of-other-objective", "rule-unknown", "rule-not-named", "outcome-contradicts-rule", "decision-time-ahead", "governance-stale"] } });
                errors++;
              }
            }
            let i1 = data42.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data42[i1], data42[j0])) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks", schemaPath: "#/properties/data/properties/marks/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks", schemaPath: "#/properties/data/properties/marks/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
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
var eventDecisionMinimal = validate90;
function validate90(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.decision.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.decision.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject, { instancePath: instancePath + "/subject" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data6) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.detail === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "detail" } });
          errors++;
        }
        if (data7.model_name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "model_name" } });
          errors++;
        }
        if (data7.model_version === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "model_version" } });
          errors++;
        }
        if (data7.objective_version === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "objective_version" } });
          errors++;
        }
        if (data7.prediction === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "prediction" } });
          errors++;
        }
        if (data7.sampled === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "sampled" } });
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "detail" || key1 === "model_name" || key1 === "model_version" || key1 === "objective_version" || key1 === "objective_digest" || key1 === "prediction" || key1 === "sampled" || key1 === "marks")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data7.detail !== void 0) {
          let data8 = data7.detail;
          if (typeof data8 !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/detail", schemaPath: "#/properties/data/properties/detail/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if ("minimal" !== data8) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/detail", schemaPath: "#/properties/data/properties/detail/const", keyword: "const", params: { allowedValue: "minimal" } });
            errors++;
          }
        }
        if (data7.model_name !== void 0) {
          if (!validate60(data7.model_name, { instancePath: instancePath + "/data/model_name" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data7.model_version !== void 0) {
          if (!validate60(data7.model_version, { instancePath: instancePath + "/data/model_version" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data7.objective_version !== void 0) {
          if (!validate67(data7.objective_version, { instancePath: instancePath + "/data/objective_version" })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data7.objective_digest !== void 0) {
          if (!validate65(data7.objective_digest, { instancePath: instancePath + "/data/objective_digest" })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data7.prediction !== void 0) {
          let data13 = data7.prediction;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.outcome === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/required", keyword: "required", params: { missingProperty: "outcome" } });
              errors++;
            }
            for (const key2 in data13) {
              if (!(key2 === "outcome")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data13.outcome !== void 0) {
              if (!validate77(data13.outcome, { instancePath: instancePath + "/data/prediction/outcome" })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.sampled !== void 0) {
          let data15 = data7.sampled;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.tier === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/required", keyword: "required", params: { missingProperty: "tier" } });
              errors++;
            }
            if (data15.rate === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/required", keyword: "required", params: { missingProperty: "rate" } });
              errors++;
            }
            for (const key3 in data15) {
              if (!(key3 === "tier" || key3 === "rate")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            if (data15.tier !== void 0) {
              let data16 = data15.tier;
              if (!(data16 === "high" || data16 === "medium" || data16 === "low")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled/tier", schemaPath: "#/properties/data/properties/sampled/properties/tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                errors++;
              }
            }
            if (data15.rate !== void 0) {
              if (!validate88(data15.rate, { instancePath: instancePath + "/data/sampled/rate" })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data7.marks !== void 0) {
          let data18 = data7.marks;
          if (Array.isArray(data18)) {
            if (data18.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks", schemaPath: "#/properties/data/properties/marks/minItems", keyword: "minItems", params: { limit: 1 } });
              errors++;
            }
            const len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (!(data19 === "objective-unknown" || data19 === "objective-invalid" || data19 === "objective-removed" || data19 === "objective-unapproved" || data19 === "objective-not-yet-effective" || data19 === "objective-superseded" || data19 === "objective-standing-unknown" || data19 === "model-unknown" || data19 === "model-removed" || data19 === "model-of-other-objective" || data19 === "rule-unknown" || data19 === "rule-not-named" || data19 === "outcome-contradicts-rule" || data19 === "decision-time-ahead" || data19 === "governance-stale")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks/" + i0, schemaPath: "#/properties/data/properties/marks/items/enum", keyword: "enum", params: { allowedValues: ["objective-unknown", "objective-invalid", "objective-removed", "objective-unapproved", "objective-not-yet-effective", "objective-superseded", "objective-standing-unknown", "model-unknown", "model-removed", "model-of-other-objective", "rule-unknown", "rule-not-named", "outcome-contradicts-rule", "decision-time-ahead", "governance-stale"] } });
                errors++;
              }
            }
            let i1 = data18.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data18[i1], data18[j0])) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks", schemaPath: "#/properties/data/properties/marks/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/marks", schemaPath: "#/properties/data/properties/marks/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var eventOverride = validate101;
var pattern21 = new RegExp("^[A-Za-z][A-Za-z0-9 _-]*$", "u");
function validate107(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern21.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9 _-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.override.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.override.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject, { instancePath: instancePath + "/subject" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data6) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.who === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "who" } });
          errors++;
        }
        if (data7.role === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "role" } });
          errors++;
        }
        if (data7.reason === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "reason" } });
          errors++;
        }
        if (data7.before === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "before" } });
          errors++;
        }
        if (data7.after === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "after" } });
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "who" || key1 === "role" || key1 === "reason" || key1 === "before" || key1 === "after")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data7.who !== void 0) {
          if (!validate77(data7.who, { instancePath: instancePath + "/data/who" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data7.role !== void 0) {
          if (!validate107(data7.role, { instancePath: instancePath + "/data/role" })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
        if (data7.reason !== void 0) {
          let data10 = data7.reason;
          if (typeof data10 === "string") {
            if (func1(data10) > 2e3) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
              errors++;
            }
            if (func1(data10) < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data7.before !== void 0) {
          if (!validate77(data7.before, { instancePath: instancePath + "/data/before" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data7.after !== void 0) {
          if (!validate77(data7.after, { instancePath: instancePath + "/data/after" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
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
var eventOutcome = validate111;
function validate111(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.outcome.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.outcome.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate53(data.subject, { instancePath: instancePath + "/subject" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data6) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.ground_truth === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ground_truth" } });
          errors++;
        }
        if (data7.observed_at === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "observed_at" } });
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "ground_truth" || key1 === "observed_at")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data7.ground_truth !== void 0) {
          if (!validate77(data7.ground_truth, { instancePath: instancePath + "/data/ground_truth" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data7.observed_at !== void 0) {
          if (!validate57(data7.observed_at, { instancePath: instancePath + "/data/observed_at" })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var eventErasure = validate118;
function validate118(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "subject" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.erasure.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.erasure.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate73(data.subject, { instancePath: instancePath + "/subject" })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data6 = data.datacontenttype;
      if (typeof data6 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data6) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.who === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "who" } });
          errors++;
        }
        if (data7.reason === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "reason" } });
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "who" || key1 === "reason" || key1 === "decision_ids")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data7.who !== void 0) {
          if (!validate77(data7.who, { instancePath: instancePath + "/data/who" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data7.reason !== void 0) {
          let data9 = data7.reason;
          if (typeof data9 === "string") {
            if (func1(data9) > 2e3) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
              errors++;
            }
            if (func1(data9) < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data7.decision_ids !== void 0) {
          let data10 = data7.decision_ids;
          if (Array.isArray(data10)) {
            if (data10.length > 1e3) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/maxItems", keyword: "maxItems", params: { limit: 1e3 } });
              errors++;
            }
            if (data10.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/minItems", keyword: "minItems", params: { limit: 1 } });
              errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate53(data10[i0], { instancePath: instancePath + "/data/decision_ids/" + i0 })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            let i1 = data10.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data10[i1], data10[j0])) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var eventHeartbeat = validate125;
function validate125(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.heartbeat.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.heartbeat.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data5) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.writer === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "writer" } });
          errors++;
        }
        if (data6.sequence === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "sequence" } });
          errors++;
        }
        if (data6.records === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "records" } });
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "writer" || key1 === "sequence" || key1 === "records")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data6.writer !== void 0) {
          if (!validate60(data6.writer, { instancePath: instancePath + "/data/writer" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data6.sequence !== void 0) {
          let data8 = data6.sequence;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/sequence", schemaPath: "#/properties/data/properties/sequence/type", keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sequence", schemaPath: "#/properties/data/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sequence", schemaPath: "#/properties/data/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
              errors++;
            }
          }
        }
        if (data6.records !== void 0) {
          let data9 = data6.records;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/records", schemaPath: "#/properties/data/properties/records/type", keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/records", schemaPath: "#/properties/data/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/records", schemaPath: "#/properties/data/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
              errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
var eventRemediation = validate130;
function validate130(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.remediation.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.remediation.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data5) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.action === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "action" } });
          errors++;
        }
        if (data6.who === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "who" } });
          errors++;
        }
        if (data6.reason === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "reason" } });
          errors++;
        }
        if (data6.decision_ids === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "decision_ids" } });
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "action" || key1 === "who" || key1 === "reason" || key1 === "decision_ids" || key1 === "model_name" || key1 === "model_version")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data6.action !== void 0) {
          let data7 = data6.action;
          if (!(data7 === "rescored" || data7 === "reversed" || data7 === "confirmed" || data7 === "compensated" || data7 === "other")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/action", schemaPath: "#/properties/data/properties/action/enum", keyword: "enum", params: { allowedValues: ["rescored", "reversed", "confirmed", "compensated", "other"] } });
            errors++;
          }
        }
        if (data6.who !== void 0) {
          if (!validate77(data6.who, { instancePath: instancePath + "/data/who" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data6.reason !== void 0) {
          let data9 = data6.reason;
          if (typeof data9 === "string") {
            if (func1(data9) > 2e3) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
              errors++;
            }
            if (func1(data9) < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data6.decision_ids !== void 0) {
          let data10 = data6.decision_ids;
          if (Array.isArray(data10)) {
            if (data10.length > 1e3) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/maxItems", keyword: "maxItems", params: { limit: 1e3 } });
              errors++;
            }
            if (data10.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/minItems", keyword: "minItems", params: { limit: 1 } });
              errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate53(data10[i0], { instancePath: instancePath + "/data/decision_ids/" + i0 })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            let i1 = data10.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data10[i1], data10[j0])) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/decision_ids", schemaPath: "#/properties/data/properties/decision_ids/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
        if (data6.model_name !== void 0) {
          if (!validate60(data6.model_name, { instancePath: instancePath + "/data/model_name" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data6.model_version !== void 0) {
          if (!validate60(data6.model_version, { instancePath: instancePath + "/data/model_version" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data6.model_name !== void 0) {
          if (data6.model_version === void 0) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/dependentRequired", keyword: "dependentRequired", params: {
              property: "model_name",
              missingProperty: "model_version",
              depsCount: 1,
              deps: "model_version"
            } });
            errors++;
          }
        }
        if (data6.model_version !== void 0) {
          if (data6.model_name === void 0) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/dependentRequired", keyword: "dependentRequired", params: {
              property: "model_version",
              missingProperty: "model_name",
              depsCount: 1,
              deps: "model_name"
            } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var eventAggregate = validate138;
var pattern22 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate143(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern22.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.aggregate.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.aggregate.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data5) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.sampled === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "sampled" } });
          errors++;
        }
        if (data6.rows === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "rows" } });
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "sampled" || key1 === "rows")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data6.sampled !== void 0) {
          let data7 = data6.sampled;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.tier === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/required", keyword: "required", params: { missingProperty: "tier" } });
              errors++;
            }
            if (data7.rate === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/required", keyword: "required", params: { missingProperty: "rate" } });
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "tier" || key2 === "rate")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data7.tier !== void 0) {
              let data8 = data7.tier;
              if (!(data8 === "high" || data8 === "medium" || data8 === "low")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled/tier", schemaPath: "#/properties/data/properties/sampled/properties/tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                errors++;
              }
            }
            if (data7.rate !== void 0) {
              if (!validate88(data7.rate, { instancePath: instancePath + "/data/sampled/rate" })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/sampled", schemaPath: "#/properties/data/properties/sampled/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data6.rows !== void 0) {
          let data10 = data6.rows;
          if (Array.isArray(data10)) {
            if (data10.length > 200) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows", schemaPath: "#/properties/data/properties/rows/maxItems", keyword: "maxItems", params: { limit: 200 } });
              errors++;
            }
            if (data10.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows", schemaPath: "#/properties/data/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } });
              errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.day === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/required", keyword: "required", params: { missingProperty: "day" } });
                  errors++;
                }
                if (data11.model_name === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/required", keyword: "required", params: { missingProperty: "model_name" } });
                  errors++;
                }
                if (data11.model_version === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/required", keyword: "required", params: { missingProperty: "model_version" } });
                  errors++;
                }
                if (data11.objective_version === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/required", keyword: "required", params: { missingProperty: "objective_version" } });
                  errors++;
                }
                if (data11.outcome === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/required", keyword: "required", params: { missingProperty: "outcome" } });
                  errors++;
                }
                if (data11.segments === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/required", keyword: "required", params: { missingProperty: "segments" } });
                  errors++;
                }
                if (data11.count === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/required", keyword: "required", params: { missingProperty: "count" } });
                  errors++;
                }
                for (const key3 in data11) {
                  if (!(key3 === "day" || key3 === "model_name" || key3 === "model_version" || key3 === "objective_version" || key3 === "outcome" || key3 === "segments" || key3 === "count")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                    errors++;
                  }
                }
                if (data11.day !== void 0) {
                  if (!validate143(data11.day, { instancePath: instancePath + "/data/rows/" + i0 + "/day" })) {
                    vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.model_name !== void 0) {
                  if (!validate60(data11.model_name, { instancePath: instancePath + "/data/rows/" + i0 + "/model_name" })) {
                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.model_version !== void 0) {
                  if (!validate60(data11.model_version, { instancePath: instancePath + "/data/rows/" + i0 + "/model_version" })) {
                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.objective_version !== void 0) {
                  if (!validate67(data11.objective_version, { instancePath: instancePath + "/data/rows/" + i0 + "/objective_version" })) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.outcome !== void 0) {
                  if (!validate77(data11.outcome, { instancePath: instancePath + "/data/rows/" + i0 + "/outcome" })) {
                    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.segments !== void 0) {
                  let data17 = data11.segments;
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (Object.keys(data17).length > 64) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0 + "/segments", schemaPath: "#/properties/data/properties/rows/items/properties/segments/maxProperties", keyword: "maxProperties", params: { limit: 64 } });
                      errors++;
                    }
                    for (const key4 in data17) {
                      if (!pattern10.test(key4)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0 + "/segments", schemaPath: "#/properties/data/properties/rows/items/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                        errors++;
                      }
                    }
                    for (const key5 in data17) {
                      if (pattern10.test(key5)) {
                        if (!validate77(data17[key5], { instancePath: instancePath + "/data/rows/" + i0 + "/segments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                          vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0 + "/segments", schemaPath: "#/properties/data/properties/rows/items/properties/segments/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
                if (data11.count !== void 0) {
                  let data19 = data11.count;
                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0 + "/count", schemaPath: "#/properties/data/properties/rows/items/properties/count/type", keyword: "type", params: { type: "integer" } });
                    errors++;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 > 9007199254740991 || isNaN(data19)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0 + "/count", schemaPath: "#/properties/data/properties/rows/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                      errors++;
                    }
                    if (data19 < 1 || isNaN(data19)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0 + "/count", schemaPath: "#/properties/data/properties/rows/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows/" + i0, schemaPath: "#/properties/data/properties/rows/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/rows", schemaPath: "#/properties/data/properties/rows/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
var eventRetention = validate150;
function validate150(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specversion" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.time === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } });
      errors++;
    }
    if (data.datacontenttype === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datacontenttype" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "specversion" || key0 === "id" || key0 === "source" || key0 === "type" || key0 === "time" || key0 === "datacontenttype" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.specversion !== void 0) {
      let data0 = data.specversion;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("1.0" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specversion", schemaPath: "#/properties/specversion/const", keyword: "const", params: { allowedValue: "1.0" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("dev.tracegate.retention.v1" !== data3) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "dev.tracegate.retention.v1" } });
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.datacontenttype !== void 0) {
      let data5 = data.datacontenttype;
      if (typeof data5 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/json" !== data5) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/datacontenttype", schemaPath: "#/properties/datacontenttype/const", keyword: "const", params: { allowedValue: "application/json" } });
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.who === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "who" } });
          errors++;
        }
        if (data6.reason === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "reason" } });
          errors++;
        }
        if (data6.governance === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "governance" } });
          errors++;
        }
        if (data6.segment === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "segment" } });
          errors++;
        }
        if (data6.files === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "files" } });
          errors++;
        }
        if (data6.archived === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "archived" } });
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "who" || key1 === "reason" || key1 === "governance" || key1 === "segment" || key1 === "files" || key1 === "archived")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data6.who !== void 0) {
          if (!validate77(data6.who, { instancePath: instancePath + "/data/who" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data6.reason !== void 0) {
          let data8 = data6.reason;
          if (typeof data8 === "string") {
            if (func1(data8) > 2e3) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
              errors++;
            }
            if (func1(data8) < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data6.governance !== void 0) {
          if (!validate65(data6.governance, { instancePath: instancePath + "/data/governance" })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data6.segment !== void 0) {
          let data10 = data6.segment;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.first === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment", schemaPath: "#/properties/data/properties/segment/required", keyword: "required", params: { missingProperty: "first" } });
              errors++;
            }
            if (data10.last === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment", schemaPath: "#/properties/data/properties/segment/required", keyword: "required", params: { missingProperty: "last" } });
              errors++;
            }
            if (data10.writer === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment", schemaPath: "#/properties/data/properties/segment/required", keyword: "required", params: { missingProperty: "writer" } });
              errors++;
            }
            if (data10.records === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment", schemaPath: "#/properties/data/properties/segment/required", keyword: "required", params: { missingProperty: "records" } });
              errors++;
            }
            if (data10.kept_until === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment", schemaPath: "#/properties/data/properties/segment/required", keyword: "required", params: { missingProperty: "kept_until" } });
              errors++;
            }
            for (const key2 in data10) {
              if (!(key2 === "first" || key2 === "last" || key2 === "writer" || key2 === "records" || key2 === "kept_until" || key2 === "tier")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment", schemaPath: "#/properties/data/properties/segment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data10.first !== void 0) {
              if (!validate53(data10.first, { instancePath: instancePath + "/data/segment/first" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data10.last !== void 0) {
              if (!validate53(data10.last, { instancePath: instancePath + "/data/segment/last" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data10.writer !== void 0) {
              if (!validate60(data10.writer, { instancePath: instancePath + "/data/segment/writer" })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data10.records !== void 0) {
              let data14 = data10.records;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment/records", schemaPath: "#/properties/data/properties/segment/properties/records/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 9007199254740991 || isNaN(data14)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment/records", schemaPath: "#/properties/data/properties/segment/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment/records", schemaPath: "#/properties/data/properties/segment/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data10.kept_until !== void 0) {
              if (!validate57(data10.kept_until, { instancePath: instancePath + "/data/segment/kept_until" })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data10.tier !== void 0) {
              let data16 = data10.tier;
              if (!(data16 === "high" || data16 === "medium" || data16 === "low")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment/tier", schemaPath: "#/properties/data/properties/segment/properties/tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/segment", schemaPath: "#/properties/data/properties/segment/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data6.files !== void 0) {
          let data17 = data6.files;
          if (Array.isArray(data17)) {
            if (data17.length > 8) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/files", schemaPath: "#/properties/data/properties/files/maxItems", keyword: "maxItems", params: { limit: 8 } });
              errors++;
            }
            if (data17.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/files", schemaPath: "#/properties/data/properties/files/minItems", keyword: "minItems", params: { limit: 1 } });
              errors++;
            }
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.name === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0, schemaPath: "#/properties/data/properties/files/items/required", keyword: "required", params: { missingProperty: "name" } });
                  errors++;
                }
                if (data18.bytes === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0, schemaPath: "#/properties/data/properties/files/items/required", keyword: "required", params: { missingProperty: "bytes" } });
                  errors++;
                }
                if (data18.sha256 === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0, schemaPath: "#/properties/data/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" } });
                  errors++;
                }
                for (const key3 in data18) {
                  if (!(key3 === "name" || key3 === "bytes" || key3 === "sha256")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0, schemaPath: "#/properties/data/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                    errors++;
                  }
                }
                if (data18.name !== void 0) {
                  if (!validate77(data18.name, { instancePath: instancePath + "/data/files/" + i0 + "/name" })) {
                    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                    errors = vErrors.length;
                  }
                }
                if (data18.bytes !== void 0) {
                  let data20 = data18.bytes;
                  if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0 + "/bytes", schemaPath: "#/properties/data/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" } });
                    errors++;
                  }
                  if (typeof data20 == "number" && isFinite(data20)) {
                    if (data20 > 9007199254740991 || isNaN(data20)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0 + "/bytes", schemaPath: "#/properties/data/properties/files/items/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                      errors++;
                    }
                    if (data20 < 0 || isNaN(data20)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0 + "/bytes", schemaPath: "#/properties/data/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  }
                }
                if (data18.sha256 !== void 0) {
                  if (!validate65(data18.sha256, { instancePath: instancePath + "/data/files/" + i0 + "/sha256" })) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/files/" + i0, schemaPath: "#/properties/data/properties/files/items/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/files", schemaPath: "#/properties/data/properties/files/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
        if (data6.archived !== void 0) {
          if (typeof data6.archived !== "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/archived", schemaPath: "#/properties/data/properties/archived/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var decisionInput = validate162;
function validate162(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    if (data.data === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "source" || key0 === "time" || key0 === "data")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate55(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate57(data.time, { instancePath: instancePath + "/time" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.model_name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "model_name" } });
          errors++;
        }
        if (data3.model_version === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "model_version" } });
          errors++;
        }
        if (data3.prediction === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "prediction" } });
          errors++;
        }
        for (const key1 in data3) {
          if (!["model_name", "model_version", "objective_version", "feature_hash", "input_reference", "prediction", "confidence", "segments", "extensions", "kpi_snapshot", "decision_rule"].includes(key1)) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data3.model_name !== void 0) {
          if (!validate60(data3.model_name, { instancePath: instancePath + "/data/model_name" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data3.model_version !== void 0) {
          if (!validate60(data3.model_version, { instancePath: instancePath + "/data/model_version" })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data3.objective_version !== void 0) {
          if (!validate67(data3.objective_version, { instancePath: instancePath + "/data/objective_version" })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data3.feature_hash !== void 0) {
          if (!validate73(data3.feature_hash, { instancePath: instancePath + "/data/feature_hash" })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
        if (data3.input_reference !== void 0) {
          let data8 = data3.input_reference;
          if (typeof data8 === "string") {
            if (func1(data8) > 1024) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/input_reference", schemaPath: "#/properties/data/properties/input_reference/maxLength", keyword: "maxLength", params: { limit: 1024 } });
              errors++;
            }
            if (func1(data8) < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/input_reference", schemaPath: "#/properties/data/properties/input_reference/minLength", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/input_reference", schemaPath: "#/properties/data/properties/input_reference/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data3.prediction !== void 0) {
          let data9 = data3.prediction;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.outcome === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/required", keyword: "required", params: { missingProperty: "outcome" } });
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === "score" || key2 === "outcome")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data9.score !== void 0) {
              if (!validate75(data9.score, { instancePath: instancePath + "/data/prediction/score" })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
            if (data9.outcome !== void 0) {
              if (!validate77(data9.outcome, { instancePath: instancePath + "/data/prediction/outcome" })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/prediction", schemaPath: "#/properties/data/properties/prediction/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data3.confidence !== void 0) {
          if (!validate75(data3.confidence, { instancePath: instancePath + "/data/confidence" })) {
            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
            errors = vErrors.length;
          }
        }
        if (data3.segments !== void 0) {
          let data13 = data3.segments;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (Object.keys(data13).length > 64) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/segments", schemaPath: "#/properties/data/properties/segments/maxProperties", keyword: "maxProperties", params: { limit: 64 } });
              errors++;
            }
            for (const key3 in data13) {
              if (!pattern10.test(key3)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/segments", schemaPath: "#/properties/data/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            for (const key4 in data13) {
              if (pattern10.test(key4)) {
                if (!validate77(data13[key4], { instancePath: instancePath + "/data/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                  vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/segments", schemaPath: "#/properties/data/properties/segments/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data3.extensions !== void 0) {
          let data15 = data3.extensions;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (Object.keys(data15).length > 64) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions", schemaPath: "#/properties/data/properties/extensions/maxProperties", keyword: "maxProperties", params: { limit: 64 } });
              errors++;
            }
            for (const key5 in data15) {
              if (!pattern10.test(key5)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions", schemaPath: "#/properties/data/properties/extensions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                errors++;
              }
            }
            for (const key6 in data15) {
              if (pattern10.test(key6)) {
                let data16 = data15[key6];
                if (typeof data16 === "string") {
                  if (func1(data16) > 2e3) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/extensions/patternProperties/%5E%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D(%5B%5E%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D*%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D)%3F%24/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
                    errors++;
                  }
                  if (func1(data16) < 1) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/extensions/patternProperties/%5E%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D(%5B%5E%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D*%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D)%3F%24/minLength", keyword: "minLength", params: { limit: 1 } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/extensions/patternProperties/%5E%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D(%5B%5E%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D*%5B%5E%5Cs%5Cu0000-%5Cu001f%5Cu007f-%5Cu009f%5Cu00ad%5Cu034f%5Cu061c%5Cu115f%5Cu1160%5Cu17b4%5Cu17b5%5Cu180b-%5Cu180f%5Cu200b-%5Cu200f%5Cu2028-%5Cu202e%5Cu2060-%5Cu206f%5Cu3164%5Cufeff%5Cuffa0%5Cufff9-%5Cufffb%5D)%3F%24/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/extensions", schemaPath: "#/properties/data/properties/extensions/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data3.kpi_snapshot !== void 0) {
          let data17 = data3.kpi_snapshot;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "path" } });
              errors++;
            }
            if (data17.sha256 === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "sha256" } });
              errors++;
            }
            for (const key7 in data17) {
              if (!(key7 === "path" || key7 === "sha256")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                errors++;
              }
            }
            if (data17.path !== void 0) {
              if (!validate63(data17.path, { instancePath: instancePath + "/data/kpi_snapshot/path" })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data17.sha256 !== void 0) {
              if (!validate65(data17.sha256, { instancePath: instancePath + "/data/kpi_snapshot/sha256" })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/data/kpi_snapshot", schemaPath: "#/properties/data/properties/kpi_snapshot/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data3.decision_rule !== void 0) {
          if (!validate77(data3.decision_rule, { instancePath: instancePath + "/data/decision_rule" })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var governanceBundle = validate177;
function validate177(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bundle === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle" } });
      errors++;
    }
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } });
      errors++;
    }
    if (data.commit === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" } });
      errors++;
    }
    if (data.objectives === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectives" } });
      errors++;
    }
    if (data.models === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "models" } });
      errors++;
    }
    if (data.tiers === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tiers" } });
      errors++;
    }
    if (data.digest === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "bundle" || key0 === "generated_at" || key0 === "repository" || key0 === "commit" || key0 === "objectives" || key0 === "models" || key0 === "tiers" || key0 === "digest")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.bundle !== void 0) {
      let data0 = data.bundle;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/bundle", schemaPath: "#/properties/bundle/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("tracegate-governance/v1" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/bundle", schemaPath: "#/properties/bundle/const", keyword: "const", params: { allowedValue: "tracegate-governance/v1" } });
        errors++;
      }
    }
    if (data.generated_at !== void 0) {
      if (!validate57(data.generated_at, { instancePath: instancePath + "/generated_at" })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.repository !== void 0) {
      if (!validate77(data.repository, { instancePath: instancePath + "/repository" })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.commit !== void 0) {
      if (!validate71(data.commit, { instancePath: instancePath + "/commit" })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectives !== void 0) {
      let data4 = data.objectives;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.objective_version === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0, schemaPath: "#/properties/objectives/items/required", keyword: "required", params: { missingProperty: "objective_version" } });
              errors++;
            }
            if (data5.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0, schemaPath: "#/properties/objectives/items/required", keyword: "required", params: { missingProperty: "path" } });
              errors++;
            }
            if (data5.status === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0, schemaPath: "#/properties/objectives/items/required", keyword: "required", params: { missingProperty: "status" } });
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "objective_version" || key1 === "path" || key1 === "status" || key1 === "governs")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0, schemaPath: "#/properties/objectives/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data5.objective_version !== void 0) {
              if (!validate67(data5.objective_version, { instancePath: instancePath + "/objectives/" + i0 + "/objective_version" })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
            }
            if (data5.path !== void 0) {
              if (!validate63(data5.path, { instancePath: instancePath + "/objectives/" + i0 + "/path" })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data5.status !== void 0) {
              let data8 = data5.status;
              if (!(data8 === "valid" || data8 === "invalid" || data8 === "removed")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/status", schemaPath: "#/properties/objectives/items/properties/status/enum", keyword: "enum", params: { allowedValues: ["valid", "invalid", "removed"] } });
                errors++;
              }
            }
            if (data5.governs !== void 0) {
              let data9 = data5.governs;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.sha256 === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "sha256" } });
                  errors++;
                }
                if (data9.effective_date === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "effective_date" } });
                  errors++;
                }
                if (data9.tier === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "tier" } });
                  errors++;
                }
                if (data9.approval === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "approval" } });
                  errors++;
                }
                if (data9.constraints === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "constraints" } });
                  errors++;
                }
                if (data9.decision_rules === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/required", keyword: "required", params: { missingProperty: "decision_rules" } });
                  errors++;
                }
                for (const key2 in data9) {
                  if (!(key2 === "sha256" || key2 === "effective_date" || key2 === "tier" || key2 === "approval" || key2 === "constraints" || key2 === "decision_rules")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                    errors++;
                  }
                }
                if (data9.sha256 !== void 0) {
                  if (!validate65(data9.sha256, { instancePath: instancePath + "/objectives/" + i0 + "/governs/sha256" })) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                  }
                }
                if (data9.effective_date !== void 0) {
                  if (!validate143(data9.effective_date, { instancePath: instancePath + "/objectives/" + i0 + "/governs/effective_date" })) {
                    vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                    errors = vErrors.length;
                  }
                }
                if (data9.tier !== void 0) {
                  let data12 = data9.tier;
                  if (!(data12 === "high" || data12 === "medium" || data12 === "low")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/tier", schemaPath: "#/properties/objectives/items/properties/governs/properties/tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                    errors++;
                  }
                }
                if (data9.approval !== void 0) {
                  let data13 = data9.approval;
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.state === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/required", keyword: "required", params: { missingProperty: "state" } });
                      errors++;
                    }
                    for (const key3 in data13) {
                      if (!(key3 === "state" || key3 === "record")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                        errors++;
                      }
                    }
                    if (data13.state !== void 0) {
                      let data14 = data13.state;
                      if (!(data14 === "signed" || data14 === "unapproved" || data14 === "no-record" || data14 === "mismatch" || data14 === "unreadable")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval/state", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/properties/state/enum", keyword: "enum", params: { allowedValues: ["signed", "unapproved", "no-record", "mismatch", "unreadable"] } });
                        errors++;
                      }
                    }
                    if (data13.record !== void 0) {
                      let data15 = data13.record;
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.path === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval/record", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/properties/record/required", keyword: "required", params: { missingProperty: "path" } });
                          errors++;
                        }
                        if (data15.sha256 === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval/record", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/properties/record/required", keyword: "required", params: { missingProperty: "sha256" } });
                          errors++;
                        }
                        for (const key4 in data15) {
                          if (!(key4 === "path" || key4 === "sha256")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval/record", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/properties/record/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                            errors++;
                          }
                        }
                        if (data15.path !== void 0) {
                          if (!validate63(data15.path, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval/record/path" })) {
                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data15.sha256 !== void 0) {
                          if (!validate65(data15.sha256, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval/record/sha256" })) {
                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval/record", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/properties/record/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/approval", schemaPath: "#/properties/objectives/items/properties/governs/properties/approval/type", keyword: "type", params: { type: "object" } });
                    errors++;
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
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "name" } });
                          errors++;
                        }
                        if (data19.metric === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "metric" } });
                          errors++;
                        }
                        if (data19.operator === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "operator" } });
                          errors++;
                        }
                        if (data19.threshold === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "threshold" } });
                          errors++;
                        }
                        if (data19.applies_to === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "applies_to" } });
                          errors++;
                        }
                        if (data19.on_violation === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "on_violation" } });
                          errors++;
                        }
                        if (data19.changed_in === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/required", keyword: "required", params: { missingProperty: "changed_in" } });
                          errors++;
                        }
                        for (const key5 in data19) {
                          if (!["name", "metric", "operator", "threshold", "unit", "applies_to", "min_samples", "on_violation", "derive", "changed_in"].includes(key5)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                            errors++;
                          }
                        }
                        if (data19.name !== void 0) {
                          if (!validate77(data19.name, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/name" })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data19.metric !== void 0) {
                          if (!validate77(data19.metric, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/metric" })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data19.operator !== void 0) {
                          let data22 = data19.operator;
                          if (!(data22 === "<=" || data22 === "<" || data22 === ">=" || data22 === ">" || data22 === "abs <=" || data22 === "abs <")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/operator", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">", "abs <=", "abs <"] } });
                            errors++;
                          }
                        }
                        if (data19.threshold !== void 0) {
                          if (!validate75(data19.threshold, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/threshold" })) {
                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data19.unit !== void 0) {
                          if (!validate77(data19.unit, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/unit" })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data19.applies_to !== void 0) {
                          let data25 = data19.applies_to;
                          if (Array.isArray(data25)) {
                            if (data25.length < 1) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/applies_to", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/applies_to/minItems", keyword: "minItems", params: { limit: 1 } });
                              errors++;
                            }
                            const len2 = data25.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              if (!validate77(data25[i2], { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/applies_to/" + i2 })) {
                                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                errors = vErrors.length;
                              }
                            }
                            let i3 = data25.length;
                            let j0;
                            if (i3 > 1) {
                              outer0: for (; i3--; ) {
                                for (j0 = i3; j0--; ) {
                                  if (func0(data25[i3], data25[j0])) {
                                    vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/applies_to", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/applies_to/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                                    errors++;
                                    break outer0;
                                  }
                                }
                              }
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/applies_to", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/applies_to/type", keyword: "type", params: { type: "array" } });
                            errors++;
                          }
                        }
                        if (data19.min_samples !== void 0) {
                          let data27 = data19.min_samples;
                          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/min_samples", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/min_samples/type", keyword: "type", params: { type: "integer" } });
                            errors++;
                          }
                          if (typeof data27 == "number" && isFinite(data27)) {
                            if (data27 > 9007199254740991 || isNaN(data27)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/min_samples", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/min_samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                              errors++;
                            }
                            if (data27 < 1 || isNaN(data27)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/min_samples", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/min_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                              errors++;
                            }
                          }
                        }
                        if (data19.on_violation !== void 0) {
                          let data28 = data19.on_violation;
                          if (!(data28 === "block" || data28 === "warn")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/on_violation", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/on_violation/enum", keyword: "enum", params: { allowedValues: ["block", "warn"] } });
                            errors++;
                          }
                        }
                        if (data19.derive !== void 0) {
                          let data29 = data19.derive;
                          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                            if (data29.kind === void 0) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/required", keyword: "required", params: { missingProperty: "kind" } });
                              errors++;
                            }
                            if (data29.of === void 0) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/required", keyword: "required", params: { missingProperty: "of" } });
                              errors++;
                            }
                            if (data29.reference === void 0) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/required", keyword: "required", params: { missingProperty: "reference" } });
                              errors++;
                            }
                            for (const key6 in data29) {
                              if (!(key6 === "kind" || key6 === "of" || key6 === "reference")) {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                                errors++;
                              }
                            }
                            if (data29.kind !== void 0) {
                              let data30 = data29.kind;
                              if (!(data30 === "impact_ratio" || data30 === "gap")) {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive/kind", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/properties/kind/enum", keyword: "enum", params: { allowedValues: ["impact_ratio", "gap"] } });
                                errors++;
                              }
                            }
                            if (data29.of !== void 0) {
                              if (!validate77(data29.of, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive/of" })) {
                                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                errors = vErrors.length;
                              }
                            }
                            if (data29.reference !== void 0) {
                              if (!validate77(data29.reference, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive/reference" })) {
                                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                errors = vErrors.length;
                              }
                            }
                          } else {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/derive", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive/type", keyword: "type", params: { type: "object" } });
                            errors++;
                          }
                        }
                        if (data19.changed_in !== void 0) {
                          if (!validate67(data19.changed_in, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1 + "/changed_in" })) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints/" + i1, schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/items/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/constraints", schemaPath: "#/properties/objectives/items/properties/governs/properties/constraints/type", keyword: "type", params: { type: "array" } });
                    errors++;
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
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4, schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "name" } });
                          errors++;
                        }
                        if (data35.score === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4, schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "score" } });
                          errors++;
                        }
                        if (data35.operator === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4, schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "operator" } });
                          errors++;
                        }
                        if (data35.threshold === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4, schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "threshold" } });
                          errors++;
                        }
                        if (data35.outcome === void 0) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4, schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/required", keyword: "required", params: { missingProperty: "outcome" } });
                          errors++;
                        }
                        for (const key7 in data35) {
                          if (!(key7 === "name" || key7 === "score" || key7 === "operator" || key7 === "threshold" || key7 === "outcome" || key7 === "otherwise")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4, schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                            errors++;
                          }
                        }
                        if (data35.name !== void 0) {
                          if (!validate77(data35.name, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4 + "/name" })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data35.score !== void 0) {
                          if (!validate77(data35.score, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4 + "/score" })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data35.operator !== void 0) {
                          let data38 = data35.operator;
                          if (!(data38 === "<=" || data38 === "<" || data38 === ">=" || data38 === ">")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4 + "/operator", schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">"] } });
                            errors++;
                          }
                        }
                        if (data35.threshold !== void 0) {
                          if (!validate75(data35.threshold, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4 + "/threshold" })) {
                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data35.outcome !== void 0) {
                          if (!validate77(data35.outcome, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4 + "/outcome" })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data35.otherwise !== void 0) {
                          if (!validate77(data35.otherwise, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4 + "/otherwise" })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules/" + i4, schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/items/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs/decision_rules", schemaPath: "#/properties/objectives/items/properties/governs/properties/decision_rules/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0 + "/governs", schemaPath: "#/properties/objectives/items/properties/governs/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/objectives/" + i0, schemaPath: "#/properties/objectives/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } });
        errors++;
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
              vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: "model_name" } });
              errors++;
            }
            if (data43.model_version === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: "model_version" } });
              errors++;
            }
            if (data43.status === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: "status" } });
              errors++;
            }
            if (data43.objective_version === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: "objective_version" } });
              errors++;
            }
            if (data43.registration === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: "registration" } });
              errors++;
            }
            for (const key8 in data43) {
              if (!(key8 === "model_name" || key8 === "model_version" || key8 === "status" || key8 === "objective_version" || key8 === "registration" || key8 === "kpi_snapshot")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5, schemaPath: "#/properties/models/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } });
                errors++;
              }
            }
            if (data43.model_name !== void 0) {
              if (!validate60(data43.model_name, { instancePath: instancePath + "/models/" + i5 + "/model_name" })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data43.model_version !== void 0) {
              if (!validate60(data43.model_version, { instancePath: instancePath + "/models/" + i5 + "/model_version" })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data43.status !== void 0) {
              let data46 = data43.status;
              if (!(data46 === "valid" || data46 === "removed")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/status", schemaPath: "#/properties/models/items/properties/status/enum", keyword: "enum", params: { allowedValues: ["valid", "removed"] } });
                errors++;
              }
            }
            if (data43.objective_version !== void 0) {
              if (!validate67(data43.objective_version, { instancePath: instancePath + "/models/" + i5 + "/objective_version" })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
            }
            if (data43.registration !== void 0) {
              let data48 = data43.registration;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.path === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/registration", schemaPath: "#/properties/models/items/properties/registration/required", keyword: "required", params: { missingProperty: "path" } });
                  errors++;
                }
                if (data48.sha256 === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/registration", schemaPath: "#/properties/models/items/properties/registration/required", keyword: "required", params: { missingProperty: "sha256" } });
                  errors++;
                }
                for (const key9 in data48) {
                  if (!(key9 === "path" || key9 === "sha256")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/registration", schemaPath: "#/properties/models/items/properties/registration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } });
                    errors++;
                  }
                }
                if (data48.path !== void 0) {
                  if (!validate63(data48.path, { instancePath: instancePath + "/models/" + i5 + "/registration/path" })) {
                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                    errors = vErrors.length;
                  }
                }
                if (data48.sha256 !== void 0) {
                  if (!validate65(data48.sha256, { instancePath: instancePath + "/models/" + i5 + "/registration/sha256" })) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/registration", schemaPath: "#/properties/models/items/properties/registration/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data43.kpi_snapshot !== void 0) {
              let data51 = data43.kpi_snapshot;
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (data51.path === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/kpi_snapshot", schemaPath: "#/properties/models/items/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "path" } });
                  errors++;
                }
                if (data51.sha256 === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/kpi_snapshot", schemaPath: "#/properties/models/items/properties/kpi_snapshot/required", keyword: "required", params: { missingProperty: "sha256" } });
                  errors++;
                }
                for (const key10 in data51) {
                  if (!(key10 === "path" || key10 === "sha256")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/kpi_snapshot", schemaPath: "#/properties/models/items/properties/kpi_snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } });
                    errors++;
                  }
                }
                if (data51.path !== void 0) {
                  if (!validate63(data51.path, { instancePath: instancePath + "/models/" + i5 + "/kpi_snapshot/path" })) {
                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                    errors = vErrors.length;
                  }
                }
                if (data51.sha256 !== void 0) {
                  if (!validate65(data51.sha256, { instancePath: instancePath + "/models/" + i5 + "/kpi_snapshot/sha256" })) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5 + "/kpi_snapshot", schemaPath: "#/properties/models/items/properties/kpi_snapshot/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/models/" + i5, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data54 = data.tiers;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.high === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/required", keyword: "required", params: { missingProperty: "high" } });
          errors++;
        }
        if (data54.medium === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/required", keyword: "required", params: { missingProperty: "medium" } });
          errors++;
        }
        if (data54.low === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/required", keyword: "required", params: { missingProperty: "low" } });
          errors++;
        }
        for (const key11 in data54) {
          if (!(key11 === "high" || key11 === "medium" || key11 === "low")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } });
            errors++;
          }
        }
        if (data54.high !== void 0) {
          let data55 = data54.high;
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.logging === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "logging" } });
              errors++;
            }
            if (data55.rate === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "rate" } });
              errors++;
            }
            if (data55.retention_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/required", keyword: "required", params: { missingProperty: "retention_days" } });
              errors++;
            }
            for (const key12 in data55) {
              if (!(key12 === "logging" || key12 === "rate" || key12 === "retention_days" || key12 === "targets")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high", schemaPath: "#/properties/tiers/properties/high/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } });
                errors++;
              }
            }
            if (data55.logging !== void 0) {
              let data56 = data55.logging;
              if (!(data56 === "every" || data56 === "sample" || data56 === "aggregate")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/logging", schemaPath: "#/properties/tiers/properties/high/properties/logging/enum", keyword: "enum", params: { allowedValues: ["every", "sample", "aggregate"] } });
                errors++;
              }
            }
            if (data55.rate !== void 0) {
              if (!validate88(data55.rate, { instancePath: instancePath + "/tiers/high/rate" })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
            if (data55.retention_days !== void 0) {
              let data58 = data55.retention_days;
              if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/retention_days", schemaPath: "#/properties/tiers/properties/high/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data58 == "number" && isFinite(data58)) {
                if (data58 > 36500 || isNaN(data58)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/retention_days", schemaPath: "#/properties/tiers/properties/high/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                  errors++;
                }
                if (data58 < 1 || isNaN(data58)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/retention_days", schemaPath: "#/properties/tiers/properties/high/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data55.targets !== void 0) {
              let data59 = data55.targets;
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                for (const key13 in data59) {
                  if (!(key13 === "full_trace" || key13 === "retrieval_seconds")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets", schemaPath: "#/properties/tiers/properties/high/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } });
                    errors++;
                  }
                }
                if (data59.full_trace !== void 0) {
                  let data60 = data59.full_trace;
                  if (typeof data60 == "number" && isFinite(data60)) {
                    if (data60 > 1 || isNaN(data60)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/full_trace", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data60 < 0 || isNaN(data60)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/full_trace", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/full_trace", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data59.retrieval_seconds !== void 0) {
                  let data61 = data59.retrieval_seconds;
                  if (typeof data61 == "number" && isFinite(data61)) {
                    if (data61 <= 0 || isNaN(data61)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/high/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/high/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
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
        if (data54.medium !== void 0) {
          let data62 = data54.medium;
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            if (data62.logging === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "logging" } });
              errors++;
            }
            if (data62.rate === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "rate" } });
              errors++;
            }
            if (data62.retention_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/required", keyword: "required", params: { missingProperty: "retention_days" } });
              errors++;
            }
            for (const key14 in data62) {
              if (!(key14 === "logging" || key14 === "rate" || key14 === "retention_days" || key14 === "targets")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium", schemaPath: "#/properties/tiers/properties/medium/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } });
                errors++;
              }
            }
            if (data62.logging !== void 0) {
              let data63 = data62.logging;
              if (!(data63 === "every" || data63 === "sample" || data63 === "aggregate")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/logging", schemaPath: "#/properties/tiers/properties/medium/properties/logging/enum", keyword: "enum", params: { allowedValues: ["every", "sample", "aggregate"] } });
                errors++;
              }
            }
            if (data62.rate !== void 0) {
              if (!validate88(data62.rate, { instancePath: instancePath + "/tiers/medium/rate" })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
            if (data62.retention_days !== void 0) {
              let data65 = data62.retention_days;
              if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/retention_days", schemaPath: "#/properties/tiers/properties/medium/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data65 == "number" && isFinite(data65)) {
                if (data65 > 36500 || isNaN(data65)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/retention_days", schemaPath: "#/properties/tiers/properties/medium/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                  errors++;
                }
                if (data65 < 1 || isNaN(data65)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/retention_days", schemaPath: "#/properties/tiers/properties/medium/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data62.targets !== void 0) {
              let data66 = data62.targets;
              if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                for (const key15 in data66) {
                  if (!(key15 === "full_trace" || key15 === "retrieval_seconds")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets", schemaPath: "#/properties/tiers/properties/medium/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } });
                    errors++;
                  }
                }
                if (data66.full_trace !== void 0) {
                  let data67 = data66.full_trace;
                  if (typeof data67 == "number" && isFinite(data67)) {
                    if (data67 > 1 || isNaN(data67)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/full_trace", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data67 < 0 || isNaN(data67)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/full_trace", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/full_trace", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data66.retrieval_seconds !== void 0) {
                  let data68 = data66.retrieval_seconds;
                  if (typeof data68 == "number" && isFinite(data68)) {
                    if (data68 <= 0 || isNaN(data68)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/medium/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/medium/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
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
        if (data54.low !== void 0) {
          let data69 = data54.low;
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            if (data69.logging === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "logging" } });
              errors++;
            }
            if (data69.rate === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "rate" } });
              errors++;
            }
            if (data69.retention_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/required", keyword: "required", params: { missingProperty: "retention_days" } });
              errors++;
            }
            for (const key16 in data69) {
              if (!(key16 === "logging" || key16 === "rate" || key16 === "retention_days" || key16 === "targets")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low", schemaPath: "#/properties/tiers/properties/low/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } });
                errors++;
              }
            }
            if (data69.logging !== void 0) {
              let data70 = data69.logging;
              if (!(data70 === "every" || data70 === "sample" || data70 === "aggregate")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/logging", schemaPath: "#/properties/tiers/properties/low/properties/logging/enum", keyword: "enum", params: { allowedValues: ["every", "sample", "aggregate"] } });
                errors++;
              }
            }
            if (data69.rate !== void 0) {
              if (!validate88(data69.rate, { instancePath: instancePath + "/tiers/low/rate" })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
            if (data69.retention_days !== void 0) {
              let data72 = data69.retention_days;
              if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/retention_days", schemaPath: "#/properties/tiers/properties/low/properties/retention_days/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data72 == "number" && isFinite(data72)) {
                if (data72 > 36500 || isNaN(data72)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/retention_days", schemaPath: "#/properties/tiers/properties/low/properties/retention_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 } });
                  errors++;
                }
                if (data72 < 1 || isNaN(data72)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/retention_days", schemaPath: "#/properties/tiers/properties/low/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data69.targets !== void 0) {
              let data73 = data69.targets;
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                for (const key17 in data73) {
                  if (!(key17 === "full_trace" || key17 === "retrieval_seconds")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets", schemaPath: "#/properties/tiers/properties/low/properties/targets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } });
                    errors++;
                  }
                }
                if (data73.full_trace !== void 0) {
                  let data74 = data73.full_trace;
                  if (typeof data74 == "number" && isFinite(data74)) {
                    if (data74 > 1 || isNaN(data74)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/full_trace", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/full_trace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                      errors++;
                    }
                    if (data74 < 0 || isNaN(data74)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/full_trace", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/full_trace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/full_trace", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/full_trace/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                }
                if (data73.retrieval_seconds !== void 0) {
                  let data75 = data73.retrieval_seconds;
                  if (typeof data75 == "number" && isFinite(data75)) {
                    if (data75 <= 0 || isNaN(data75)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/retrieval_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                      errors++;
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/tiers/low/targets/retrieval_seconds", schemaPath: "#/properties/tiers/properties/low/properties/targets/properties/retrieval_seconds/type", keyword: "type", params: { type: "number" } });
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
    if (data.digest !== void 0) {
      if (!validate65(data.digest, { instancePath: instancePath + "/digest" })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
eventDecision.keys = { "#": ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"], "#/properties/data": ["detail", "model_name", "model_version", "model_registration", "objective_version", "objective_digest", "constraint_versions", "governance_commit", "feature_hash", "input_reference", "prediction", "confidence", "segments", "extensions", "kpi_snapshot", "decision_rule", "sampled", "marks"], "#/properties/data/properties/model_registration": ["path", "sha256"], "#/properties/data/properties/prediction": ["score", "outcome"], "#/properties/data/properties/kpi_snapshot": ["path", "sha256"], "#/properties/data/properties/decision_rule": ["name", "score", "operator", "threshold", "outcome", "otherwise"], "#/properties/data/properties/sampled": ["tier", "rate"] };
eventDecisionMinimal.keys = { "#": ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"], "#/properties/data": ["detail", "model_name", "model_version", "objective_version", "objective_digest", "prediction", "sampled", "marks"], "#/properties/data/properties/prediction": ["outcome"], "#/properties/data/properties/sampled": ["tier", "rate"] };
eventOverride.keys = { "#": ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"], "#/properties/data": ["who", "role", "reason", "before", "after"] };
eventOutcome.keys = { "#": ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"], "#/properties/data": ["ground_truth", "observed_at"] };
eventErasure.keys = { "#": ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"], "#/properties/data": ["who", "reason", "decision_ids"] };
eventHeartbeat.keys = { "#": ["specversion", "id", "source", "type", "time", "datacontenttype", "data"], "#/properties/data": ["writer", "sequence", "records"] };
eventRemediation.keys = { "#": ["specversion", "id", "source", "type", "time", "datacontenttype", "data"], "#/properties/data": ["action", "who", "reason", "decision_ids", "model_name", "model_version"] };
eventAggregate.keys = { "#": ["specversion", "id", "source", "type", "time", "datacontenttype", "data"], "#/properties/data": ["sampled", "rows"], "#/properties/data/properties/sampled": ["tier", "rate"], "#/properties/data/properties/rows/items": ["day", "model_name", "model_version", "objective_version", "outcome", "segments", "count"] };
eventRetention.keys = { "#": ["specversion", "id", "source", "type", "time", "datacontenttype", "data"], "#/properties/data": ["who", "reason", "governance", "segment", "files", "archived"], "#/properties/data/properties/segment": ["first", "last", "writer", "records", "kept_until", "tier"], "#/properties/data/properties/files/items": ["name", "bytes", "sha256"] };
decisionInput.keys = { "#": ["id", "source", "time", "data"], "#/properties/data": ["model_name", "model_version", "objective_version", "feature_hash", "input_reference", "prediction", "confidence", "segments", "extensions", "kpi_snapshot", "decision_rule"], "#/properties/data/properties/prediction": ["score", "outcome"], "#/properties/data/properties/kpi_snapshot": ["path", "sha256"] };
governanceBundle.keys = { "#": ["bundle", "generated_at", "repository", "commit", "objectives", "models", "tiers", "digest"], "#/properties/objectives/items": ["objective_version", "path", "status", "governs"], "#/properties/objectives/items/properties/governs": ["sha256", "effective_date", "tier", "approval", "constraints", "decision_rules"], "#/properties/objectives/items/properties/governs/properties/approval": ["state", "record"], "#/properties/objectives/items/properties/governs/properties/approval/properties/record": ["path", "sha256"], "#/properties/objectives/items/properties/governs/properties/constraints/items": ["name", "metric", "operator", "threshold", "unit", "applies_to", "min_samples", "on_violation", "derive", "changed_in"], "#/properties/objectives/items/properties/governs/properties/constraints/items/properties/derive": ["kind", "of", "reference"], "#/properties/objectives/items/properties/governs/properties/decision_rules/items": ["name", "score", "operator", "threshold", "outcome", "otherwise"], "#/properties/models/items": ["model_name", "model_version", "status", "objective_version", "registration", "kpi_snapshot"], "#/properties/models/items/properties/registration": ["path", "sha256"], "#/properties/models/items/properties/kpi_snapshot": ["path", "sha256"], "#/properties/tiers": ["high", "medium", "low"], "#/properties/tiers/properties/high": ["logging", "rate", "retention_days", "targets"], "#/properties/tiers/properties/high/properties/targets": ["full_trace", "retrieval_seconds"], "#/properties/tiers/properties/medium": ["logging", "rate", "retention_days", "targets"], "#/properties/tiers/properties/medium/properties/targets": ["full_trace", "retrieval_seconds"], "#/properties/tiers/properties/low": ["logging", "rate", "retention_days", "targets"], "#/properties/tiers/properties/low/properties/targets": ["full_trace", "retrieval_seconds"] };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decisionInput,
  eventAggregate,
  eventDecision,
  eventDecisionMinimal,
  eventErasure,
  eventHeartbeat,
  eventOutcome,
  eventOverride,
  eventRemediation,
  eventRetention,
  governanceBundle
});
