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

// generated/validators.js
var validators_exports = {};
__export(validators_exports, {
  decisionProfile: () => decisionProfile,
  evidence: () => evidence,
  evidenceEnvelope: () => evidenceEnvelope,
  freeze: () => freeze,
  kpiMapping: () => kpiMapping,
  kpiReport: () => kpiReport,
  metrics: () => metrics,
  model: () => model,
  ownership: () => ownership,
  policyCases: () => policyCases,
  promotion: () => promotion,
  riskTiers: () => riskTiers,
  waiver: () => waiver
});
module.exports = __toCommonJS(validators_exports);
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
var riskTiers = validate52;
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$", "u");
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
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]([^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb])?$" } });
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
var func0 = require_equal().default;
function validate52(data, { instancePath = "" } = {}) {
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
              if (!validate53(data47.name, { instancePath: instancePath + "/use_cases/" + i0 + "/name" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
                  if (!validate55(data50[i1], { instancePath: instancePath + "/use_cases/" + i0 + "/domains/" + i1 })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
  validate52.errors = vErrors;
  return errors === 0;
}
var ownership = validate57;
var pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9 _-]*$", "u");
function validate58(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
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
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
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
              if (!validate58(data1.accountable, { instancePath: instancePath + "/components/" + i0 + "/accountable" })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
                  if (!validate58(data4[i1], { instancePath: instancePath + "/components/" + i0 + "/responsible/" + i1 })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
                  if (!validate58(data6[i3], { instancePath: instancePath + "/components/" + i0 + "/consulted/" + i3 })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
                  if (!validate58(data8[i5], { instancePath: instancePath + "/components/" + i0 + "/informed/" + i5 })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
                  if (!validate58(data10[i7], { instancePath: instancePath + "/components/" + i0 + "/escalation/" + i7 })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
  validate57.errors = vErrors;
  return errors === 0;
}
var metrics = validate64;
function validate64(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metrics === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "metrics")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data0 = data.metrics;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/properties/metrics/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data1.definition === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/properties/metrics/items/required", keyword: "required", params: { missingProperty: "definition" } });
              errors++;
            }
            if (data1.unit === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/properties/metrics/items/required", keyword: "required", params: { missingProperty: "unit" } });
              errors++;
            }
            if (data1.direction === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/properties/metrics/items/required", keyword: "required", params: { missingProperty: "direction" } });
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "name" || key1 === "definition" || key1 === "unit" || key1 === "direction" || key1 === "legal_basis" || key1 === "slices")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/properties/metrics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (!validate53(data1.name, { instancePath: instancePath + "/metrics/" + i0 + "/name" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data1.definition !== void 0) {
              let data3 = data1.definition;
              if (typeof data3 === "string") {
                if (func1(data3) > 1e4) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/definition", schemaPath: "#/properties/metrics/items/properties/definition/maxLength", keyword: "maxLength", params: { limit: 1e4 } });
                  errors++;
                }
                if (func1(data3) < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/definition", schemaPath: "#/properties/metrics/items/properties/definition/minLength", keyword: "minLength", params: { limit: 1 } });
                  errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/definition", schemaPath: "#/properties/metrics/items/properties/definition/type", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
            if (data1.unit !== void 0) {
              if (!validate53(data1.unit, { instancePath: instancePath + "/metrics/" + i0 + "/unit" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data1.direction !== void 0) {
              let data5 = data1.direction;
              if (!(data5 === "higher_is_better" || data5 === "lower_is_better" || data5 === "closer_to_zero")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/direction", schemaPath: "#/properties/metrics/items/properties/direction/enum", keyword: "enum", params: { allowedValues: ["higher_is_better", "lower_is_better", "closer_to_zero"] } });
                errors++;
              }
            }
            if (data1.legal_basis !== void 0) {
              let data6 = data1.legal_basis;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (Object.keys(data6).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/legal_basis", schemaPath: "#/properties/metrics/items/properties/legal_basis/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key2 in data6) {
                  if (!pattern5.test(key2)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/legal_basis", schemaPath: "#/properties/metrics/items/properties/legal_basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                    errors++;
                  }
                }
                for (const key3 in data6) {
                  if (pattern5.test(key3)) {
                    if (!validate53(data6[key3], { instancePath: instancePath + "/metrics/" + i0 + "/legal_basis/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/legal_basis", schemaPath: "#/properties/metrics/items/properties/legal_basis/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data1.slices !== void 0) {
              let data8 = data1.slices;
              if (Array.isArray(data8)) {
                if (data8.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/slices", schemaPath: "#/properties/metrics/items/properties/slices/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate53(data8[i1], { instancePath: instancePath + "/metrics/" + i0 + "/slices/" + i1 })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                let i2 = data8.length;
                let j0;
                if (i2 > 1) {
                  outer0: for (; i2--; ) {
                    for (j0 = i2; j0--; ) {
                      if (func0(data8[i2], data8[j0])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/slices", schemaPath: "#/properties/metrics/items/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } });
                        errors++;
                        break outer0;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0 + "/slices", schemaPath: "#/properties/metrics/items/properties/slices/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/properties/metrics/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var waiver = validate69;
var pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*$", "u");
function validate70(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern8.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$", "u");
function validate73(data, { instancePath = "" } = {}) {
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
  validate73.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[a-z0-9][a-z0-9._+-]*$", "u");
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
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._+-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function validate80(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern11.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waiver_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waiver_id" } });
      errors++;
    }
    if (data.constraint === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "constraint" } });
      errors++;
    }
    if (data.objective_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objective_version" } });
      errors++;
    }
    if (data.model_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_name" } });
      errors++;
    }
    if (data.model_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_version" } });
      errors++;
    }
    if (data.environment === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } });
      errors++;
    }
    if (data.owner === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    if (data.granted_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "granted_at" } });
      errors++;
    }
    if (data.expires_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" } });
      errors++;
    }
    for (const key0 in data) {
      if (!["waiver_id", "constraint", "objective_version", "model_name", "model_version", "environment", "owner", "reason", "granted_at", "expires_at"].includes(key0)) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.waiver_id !== void 0) {
      if (!validate70(data.waiver_id, { instancePath: instancePath + "/waiver_id" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.constraint !== void 0) {
      if (!validate53(data.constraint, { instancePath: instancePath + "/constraint" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate73(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_name !== void 0) {
      if (!validate70(data.model_name, { instancePath: instancePath + "/model_name" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_version !== void 0) {
      if (!validate70(data.model_version, { instancePath: instancePath + "/model_version" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate77(data.environment, { instancePath: instancePath + "/environment" })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate53(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 === "string") {
        if (func1(data7) > 2e3) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
          errors++;
        }
        if (func1(data7) < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.granted_at !== void 0) {
      if (!validate80(data.granted_at, { instancePath: instancePath + "/granted_at" })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires_at !== void 0) {
      if (!validate80(data.expires_at, { instancePath: instancePath + "/expires_at" })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var model = validate83;
var pattern12 = new RegExp("^[0-9a-f]{64}$", "u");
function validate89(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern12.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate94(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern13.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^.*$", "u");
function validate83(data, { instancePath = "" } = {}) {
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
      if (!validate70(data.model_name, { instancePath: instancePath + "/model_name" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_version !== void 0) {
      if (!validate70(data.model_version, { instancePath: instancePath + "/model_version" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate73(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.registered_at !== void 0) {
      if (!validate80(data.registered_at, { instancePath: instancePath + "/registered_at" })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
          if (!validate53(data4.uri, { instancePath: instancePath + "/artifact/uri" })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data4.sha256 !== void 0) {
          if (!validate89(data4.sha256, { instancePath: instancePath + "/artifact/sha256" })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
              if (!validate53(data8.id, { instancePath: instancePath + "/lineage/training_run/id" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data8.started_at !== void 0) {
              if (!validate80(data8.started_at, { instancePath: instancePath + "/lineage/training_run/started_at" })) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
              if (!validate53(data11.repository, { instancePath: instancePath + "/lineage/code/repository" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data11.commit !== void 0) {
              if (!validate94(data11.commit, { instancePath: instancePath + "/lineage/code/commit" })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
                  if (!validate53(data15.namespace, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/namespace" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data15.name !== void 0) {
                  if (!validate53(data15.name, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/name" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data15.version !== void 0) {
                  if (!validate53(data15.version, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/version" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data15.sha256 !== void 0) {
                  if (!validate89(data15.sha256, { instancePath: instancePath + "/lineage/datasets/" + i0 + "/sha256" })) {
                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
                  if (!validate53(data21.name, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/name" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.version !== void 0) {
                  if (!validate53(data21.version, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/version" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.commit !== void 0) {
                  if (!validate94(data21.commit, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/commit" })) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.sha256 !== void 0) {
                  if (!validate89(data21.sha256, { instancePath: instancePath + "/lineage/feature_pipelines/" + i1 + "/sha256" })) {
                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
              if (pattern14.test(key7)) {
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
                  if (!validate53(data30.uri, { instancePath: instancePath + "/lineage/openlineage/" + i2 + "/uri" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data30.sha256 !== void 0) {
                  if (!validate89(data30.sha256, { instancePath: instancePath + "/lineage/openlineage/" + i2 + "/sha256" })) {
                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
  validate83.errors = vErrors;
  return errors === 0;
}
var promotion = validate106;
var pattern15 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$", "u");
function validate110(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 512) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 } });
      errors++;
    }
    if (!pattern15.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "" } = {}) {
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
      if (!validate70(data.model_name, { instancePath: instancePath + "/model_name" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_version !== void 0) {
      if (!validate70(data.model_version, { instancePath: instancePath + "/model_version" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate73(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
          if (!(key1 === "path" || key1 === "sha256" || key1 === "mapping_sha256")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_report", schemaPath: "#/properties/kpi_report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data3.path !== void 0) {
          if (!validate110(data3.path, { instancePath: instancePath + "/kpi_report/path" })) {
            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
            errors = vErrors.length;
          }
        }
        if (data3.sha256 !== void 0) {
          if (!validate89(data3.sha256, { instancePath: instancePath + "/kpi_report/sha256" })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data3.mapping_sha256 !== void 0) {
          if (!validate89(data3.mapping_sha256, { instancePath: instancePath + "/kpi_report/mapping_sha256" })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
  validate106.errors = vErrors;
  return errors === 0;
}
var kpiReport = validate114;
var pattern18 = new RegExp("^(/[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*|line [1-9][0-9]{0,8})$", "u");
function validate125(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 512) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 } });
      errors++;
    }
    if (!pattern18.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]*|line [1-9][0-9]{0,8})$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate114(data, { instancePath = "" } = {}) {
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
      if (!(key0 === "model_name" || key0 === "model_version" || key0 === "objective_version" || key0 === "evaluated_at" || key0 === "source" || key0 === "kpis")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.model_name !== void 0) {
      if (!validate70(data.model_name, { instancePath: instancePath + "/model_name" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_version !== void 0) {
      if (!validate70(data.model_version, { instancePath: instancePath + "/model_version" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.objective_version !== void 0) {
      if (!validate73(data.objective_version, { instancePath: instancePath + "/objective_version" })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluated_at !== void 0) {
      if (!validate80(data.evaluated_at, { instancePath: instancePath + "/evaluated_at" })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.format === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "format" } });
          errors++;
        }
        if (data4.sha256 === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "sha256" } });
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "format" || key1 === "sha256" || key1 === "uri")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data4.format !== void 0) {
          let data5 = data4.format;
          if (!(data5 === "flat" || data5 === "metrics" || data5 === "mlflow" || data5 === "evidently" || data5 === "fairlearn" || data5 === "great-expectations" || data5 === "prometheus" || data5 === "csv")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/source/format", schemaPath: "#/properties/source/properties/format/enum", keyword: "enum", params: { allowedValues: ["flat", "metrics", "mlflow", "evidently", "fairlearn", "great-expectations", "prometheus", "csv"] } });
            errors++;
          }
        }
        if (data4.sha256 !== void 0) {
          if (!validate89(data4.sha256, { instancePath: instancePath + "/source/sha256" })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data4.uri !== void 0) {
          if (!validate53(data4.uri, { instancePath: instancePath + "/source/uri" })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data8 = data.kpis;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.metric === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "metric" } });
              errors++;
            }
            if (data9.value === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/required", keyword: "required", params: { missingProperty: "value" } });
              errors++;
            }
            for (const key2 in data9) {
              if (!["metric", "value", "samples", "numerator", "denominator", "segment", "slice", "segments", "pointer", "count_pointers"].includes(key2)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data9.metric !== void 0) {
              if (!validate53(data9.metric, { instancePath: instancePath + "/kpis/" + i0 + "/metric" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data9.value !== void 0) {
              let data11 = data9.value;
              if (!(typeof data11 == "number" && isFinite(data11))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/value", schemaPath: "#/properties/kpis/items/properties/value/type", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
            if (data9.samples !== void 0) {
              let data12 = data9.samples;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/samples", schemaPath: "#/properties/kpis/items/properties/samples/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 9007199254740991 || isNaN(data12)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/samples", schemaPath: "#/properties/kpis/items/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/samples", schemaPath: "#/properties/kpis/items/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
            if (data9.numerator !== void 0) {
              let data13 = data9.numerator;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/numerator", schemaPath: "#/properties/kpis/items/properties/numerator/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 9007199254740991 || isNaN(data13)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/numerator", schemaPath: "#/properties/kpis/items/properties/numerator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/numerator", schemaPath: "#/properties/kpis/items/properties/numerator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              }
            }
            if (data9.denominator !== void 0) {
              let data14 = data9.denominator;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/denominator", schemaPath: "#/properties/kpis/items/properties/denominator/type", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 9007199254740991 || isNaN(data14)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/denominator", schemaPath: "#/properties/kpis/items/properties/denominator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                  errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/denominator", schemaPath: "#/properties/kpis/items/properties/denominator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data9.segment !== void 0) {
              if (!validate53(data9.segment, { instancePath: instancePath + "/kpis/" + i0 + "/segment" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data9.slice !== void 0) {
              if (!validate53(data9.slice, { instancePath: instancePath + "/kpis/" + i0 + "/slice" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data9.segments !== void 0) {
              let data17 = data9.segments;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (Object.keys(data17).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/segments", schemaPath: "#/properties/kpis/items/properties/segments/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key3 in data17) {
                  if (!pattern3.test(key3)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/segments", schemaPath: "#/properties/kpis/items/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                    errors++;
                  }
                }
                for (const key4 in data17) {
                  if (pattern3.test(key4)) {
                    if (!validate53(data17[key4], { instancePath: instancePath + "/kpis/" + i0 + "/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/segments", schemaPath: "#/properties/kpis/items/properties/segments/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data9.pointer !== void 0) {
              if (!validate125(data9.pointer, { instancePath: instancePath + "/kpis/" + i0 + "/pointer" })) {
                vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                errors = vErrors.length;
              }
            }
            if (data9.count_pointers !== void 0) {
              let data20 = data9.count_pointers;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                for (const key5 in data20) {
                  if (!(key5 === "samples" || key5 === "numerator" || key5 === "denominator")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/count_pointers", schemaPath: "#/properties/kpis/items/properties/count_pointers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                    errors++;
                  }
                }
                if (data20.samples !== void 0) {
                  if (!validate125(data20.samples, { instancePath: instancePath + "/kpis/" + i0 + "/count_pointers/samples" })) {
                    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                    errors = vErrors.length;
                  }
                }
                if (data20.numerator !== void 0) {
                  if (!validate125(data20.numerator, { instancePath: instancePath + "/kpis/" + i0 + "/count_pointers/numerator" })) {
                    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                    errors = vErrors.length;
                  }
                }
                if (data20.denominator !== void 0) {
                  if (!validate125(data20.denominator, { instancePath: instancePath + "/kpis/" + i0 + "/count_pointers/denominator" })) {
                    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0 + "/count_pointers", schemaPath: "#/properties/kpis/items/properties/count_pointers/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data9.segment !== void 0) {
              if (data9.slice === void 0) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "segment",
                  missingProperty: "slice",
                  depsCount: 1,
                  deps: "slice"
                } });
                errors++;
              }
            }
            if (data9.slice !== void 0) {
              if (data9.segment === void 0) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "slice",
                  missingProperty: "segment",
                  depsCount: 1,
                  deps: "segment"
                } });
                errors++;
              }
            }
            if (data9.numerator !== void 0) {
              if (data9.denominator === void 0) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/kpis/" + i0, schemaPath: "#/properties/kpis/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "numerator",
                  missingProperty: "denominator",
                  depsCount: 1,
                  deps: "denominator"
                } });
                errors++;
              }
            }
            if (data9.denominator !== void 0) {
              if (data9.numerator === void 0) {
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
  validate114.errors = vErrors;
  return errors === 0;
}
var kpiMapping = validate130;
function validate130(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reports === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "reports")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.reports !== void 0) {
      let data0 = data.reports;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length < 2) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/minProperties", keyword: "minProperties", params: { limit: 2 } });
              errors++;
            }
            if (data1.format === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/required", keyword: "required", params: { missingProperty: "format" } });
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "format" || key1 === "models" || key1 === "subject" || key1 === "figures" || key1 === "ignore")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data1.format !== void 0) {
              let data2 = data1.format;
              if (!(data2 === "flat" || data2 === "metrics" || data2 === "mlflow" || data2 === "evidently" || data2 === "fairlearn" || data2 === "great-expectations" || data2 === "prometheus" || data2 === "csv")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/format", schemaPath: "#/properties/reports/items/properties/format/enum", keyword: "enum", params: { allowedValues: ["flat", "metrics", "mlflow", "evidently", "fairlearn", "great-expectations", "prometheus", "csv"] } });
                errors++;
              }
            }
            if (data1.models !== void 0) {
              let data3 = data1.models;
              if (Array.isArray(data3)) {
                if (data3.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/models", schemaPath: "#/properties/reports/items/properties/models/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate70(data3[i1], { instancePath: instancePath + "/reports/" + i0 + "/models/" + i1 })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                    errors = vErrors.length;
                  }
                }
                let i2 = data3.length;
                let j0;
                if (i2 > 1) {
                  outer0: for (; i2--; ) {
                    for (j0 = i2; j0--; ) {
                      if (func0(data3[i2], data3[j0])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/models", schemaPath: "#/properties/reports/items/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } });
                        errors++;
                        break outer0;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/models", schemaPath: "#/properties/reports/items/properties/models/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.subject !== void 0) {
              let data5 = data1.subject;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (Object.keys(data5).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/subject", schemaPath: "#/properties/reports/items/properties/subject/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key2 in data5) {
                  if (!(key2 === "model_name" || key2 === "model_version" || key2 === "objective_version" || key2 === "evaluated_at")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/subject", schemaPath: "#/properties/reports/items/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                    errors++;
                  }
                }
                if (data5.model_name !== void 0) {
                  if (!validate53(data5.model_name, { instancePath: instancePath + "/reports/" + i0 + "/subject/model_name" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data5.model_version !== void 0) {
                  if (!validate53(data5.model_version, { instancePath: instancePath + "/reports/" + i0 + "/subject/model_version" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data5.objective_version !== void 0) {
                  if (!validate53(data5.objective_version, { instancePath: instancePath + "/reports/" + i0 + "/subject/objective_version" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data5.evaluated_at !== void 0) {
                  if (!validate53(data5.evaluated_at, { instancePath: instancePath + "/reports/" + i0 + "/subject/evaluated_at" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/subject", schemaPath: "#/properties/reports/items/properties/subject/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data1.figures !== void 0) {
              let data10 = data1.figures;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures", schemaPath: "#/properties/reports/items/properties/figures/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len2 = data10.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data11 = data10[i3];
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    for (const key3 in data11) {
                      if (!["name", "pointer", "labels", "metric", "segment", "slice", "samples", "numerator", "denominator"].includes(key3)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3, schemaPath: "#/properties/reports/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                        errors++;
                      }
                    }
                    if (data11.name !== void 0) {
                      if (!validate53(data11.name, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/name" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.pointer !== void 0) {
                      if (!validate53(data11.pointer, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/pointer" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.labels !== void 0) {
                      let data14 = data11.labels;
                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        for (const key4 in data14) {
                          if (!pattern14.test(key4)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/labels", schemaPath: "#/properties/reports/items/properties/figures/items/properties/labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                            errors++;
                          }
                        }
                        for (const key5 in data14) {
                          if (pattern14.test(key5)) {
                            if (!validate53(data14[key5], { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/labels", schemaPath: "#/properties/reports/items/properties/figures/items/properties/labels/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                    if (data11.metric !== void 0) {
                      if (!validate53(data11.metric, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/metric" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.segment !== void 0) {
                      if (!validate53(data11.segment, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/segment" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.slice !== void 0) {
                      if (!validate53(data11.slice, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/slice" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.samples !== void 0) {
                      if (!validate53(data11.samples, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/samples" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.numerator !== void 0) {
                      if (!validate53(data11.numerator, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/numerator" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.denominator !== void 0) {
                      if (!validate53(data11.denominator, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3 + "/denominator" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data11.numerator !== void 0) {
                      if (data11.denominator === void 0) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3, schemaPath: "#/properties/reports/items/properties/figures/items/dependentRequired", keyword: "dependentRequired", params: {
                          property: "numerator",
                          missingProperty: "denominator",
                          depsCount: 1,
                          deps: "denominator"
                        } });
                        errors++;
                      }
                    }
                    if (data11.denominator !== void 0) {
                      if (data11.numerator === void 0) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3, schemaPath: "#/properties/reports/items/properties/figures/items/dependentRequired", keyword: "dependentRequired", params: {
                          property: "denominator",
                          missingProperty: "numerator",
                          depsCount: 1,
                          deps: "numerator"
                        } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures/" + i3, schemaPath: "#/properties/reports/items/properties/figures/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/figures", schemaPath: "#/properties/reports/items/properties/figures/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.ignore !== void 0) {
              let data22 = data1.ignore;
              if (Array.isArray(data22)) {
                if (data22.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/ignore", schemaPath: "#/properties/reports/items/properties/ignore/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len3 = data22.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  if (!validate53(data22[i4], { instancePath: instancePath + "/reports/" + i0 + "/ignore/" + i4 })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                let i5 = data22.length;
                let j1;
                if (i5 > 1) {
                  outer1: for (; i5--; ) {
                    for (j1 = i5; j1--; ) {
                      if (func0(data22[i5], data22[j1])) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/ignore", schemaPath: "#/properties/reports/items/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } });
                        errors++;
                        break outer1;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0 + "/ignore", schemaPath: "#/properties/reports/items/properties/ignore/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" } });
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
var freeze = validate146;
function validate146(data, { instancePath = "" } = {}) {
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
      if (!validate55(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.frozen_at !== void 0) {
      if (!validate80(data.frozen_at, { instancePath: instancePath + "/frozen_at" })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate53(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.escalate_to !== void 0) {
      if (!validate53(data.escalate_to, { instancePath: instancePath + "/escalate_to" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.retrain_with !== void 0) {
      if (!validate53(data.retrain_with, { instancePath: instancePath + "/retrain_with" })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func1(data5) > 2e3) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } });
          errors++;
        }
        if (func1(data5) < 1) {
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
  validate146.errors = vErrors;
  return errors === 0;
}
var evidence = validate152;
var pattern21 = new RegExp("^([A-Za-z][A-Za-z0-9 _-]*|person:[a-z0-9](-?[a-z0-9_])*)$", "u");
function validate158(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern21.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z][A-Za-z0-9 _-]*|person:[a-z0-9](-?[a-z0-9_])*)$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "" } = {}) {
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
              if (!validate110(data2.name, { instancePath: instancePath + "/subject/" + i0 + "/name" })) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
                  if (!validate89(data4.sha256, { instancePath: instancePath + "/subject/" + i0 + "/digest/sha256" })) {
                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                    errors = vErrors.length;
                  }
                }
                if (data4.gitBlob !== void 0) {
                  if (!validate94(data4.gitBlob, { instancePath: instancePath + "/subject/" + i0 + "/digest/gitBlob" })) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
          if (!validate73(data8.objectiveVersion, { instancePath: instancePath + "/predicate/objectiveVersion" })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
                  if (!validate53(data13.login, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/login" })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
                  if (!validate158(data13.role, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/role" })) {
                    vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                    errors = vErrors.length;
                  }
                }
                if (data13.submittedAt !== void 0) {
                  if (!validate80(data13.submittedAt, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/submittedAt" })) {
                    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
                  if (!validate94(data13.reviewedCommit, { instancePath: instancePath + "/predicate/approvals/" + i1 + "/reviewedCommit" })) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
              if (!validate53(data20.repository, { instancePath: instancePath + "/predicate/pullRequest/repository" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
              if (!validate53(data20.author, { instancePath: instancePath + "/predicate/pullRequest/author" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data20.base !== void 0) {
              if (!validate53(data20.base, { instancePath: instancePath + "/predicate/pullRequest/base" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data20.head !== void 0) {
              if (!validate94(data20.head, { instancePath: instancePath + "/predicate/pullRequest/head" })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
            }
            if (data20.mergeCommit !== void 0) {
              if (!validate94(data20.mergeCommit, { instancePath: instancePath + "/predicate/pullRequest/mergeCommit" })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
            }
            if (data20.mergedAt !== void 0) {
              if (!validate80(data20.mergedAt, { instancePath: instancePath + "/predicate/pullRequest/mergedAt" })) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
              if (!validate94(data28.commit, { instancePath: instancePath + "/predicate/policy/commit" })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
            }
            if (data28.sha256 !== void 0) {
              if (!validate89(data28.sha256, { instancePath: instancePath + "/predicate/policy/sha256" })) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
            }
            if (data28.rules !== void 0) {
              let data31 = data28.rules;
              if (Array.isArray(data31)) {
                const len2 = data31.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (!validate53(data31[i2], { instancePath: instancePath + "/predicate/policy/rules/" + i2 })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
          if (!validate80(data8.recordedAt, { instancePath: instancePath + "/predicate/recordedAt" })) {
            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
              if (!validate53(data34.name, { instancePath: instancePath + "/predicate/tool/name" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data34.version !== void 0) {
              if (!validate53(data34.version, { instancePath: instancePath + "/predicate/tool/version" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
  validate152.errors = vErrors;
  return errors === 0;
}
var evidenceEnvelope = validate174;
function validate174(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.payload === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" } });
      errors++;
    }
    if (data.payloadType === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payloadType" } });
      errors++;
    }
    if (data.signatures === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "payload" || key0 === "payloadType" || key0 === "signatures")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data0 = data.payload;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/minLength", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.payloadType !== void 0) {
      let data1 = data.payloadType;
      if (typeof data1 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/payloadType", schemaPath: "#/properties/payloadType/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("application/vnd.in-toto+json" !== data1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/payloadType", schemaPath: "#/properties/payloadType/const", keyword: "const", params: { allowedValue: "application/vnd.in-toto+json" } });
        errors++;
      }
    }
    if (data.signatures !== void 0) {
      let data2 = data.signatures;
      if (Array.isArray(data2)) {
        if (data2.length > 16) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 16 } });
          errors++;
        }
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.sig === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/signatures/" + i0, schemaPath: "#/properties/signatures/items/required", keyword: "required", params: { missingProperty: "sig" } });
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "keyid" || key1 === "sig")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/signatures/" + i0, schemaPath: "#/properties/signatures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data3.keyid !== void 0) {
              if (!validate89(data3.keyid, { instancePath: instancePath + "/signatures/" + i0 + "/keyid" })) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
            }
            if (data3.sig !== void 0) {
              let data5 = data3.sig;
              if (typeof data5 === "string") {
                if (func1(data5) < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/signatures/" + i0 + "/sig", schemaPath: "#/properties/signatures/items/properties/sig/minLength", keyword: "minLength", params: { limit: 1 } });
                  errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/signatures/" + i0 + "/sig", schemaPath: "#/properties/signatures/items/properties/sig/type", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/signatures/" + i0, schemaPath: "#/properties/signatures/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var policyCases = validate176;
var pattern22 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9_])*(#[1-9][0-9]{0,14})?$", "u");
function validate181(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern22.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9_])*(#[1-9][0-9]{0,14})?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cases === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cases")) {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data0 = data.cases;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data1.changes === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "changes" } });
              errors++;
            }
            if (data1.expect === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "expect" } });
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "name" || key1 === "changes" || key1 === "author" || key1 === "approvers" || key1 === "reviews" || key1 === "expect")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (!validate53(data1.name, { instancePath: instancePath + "/cases/" + i0 + "/name" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data1.changes !== void 0) {
              let data3 = data1.changes;
              if (Array.isArray(data3)) {
                if (data3.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes", schemaPath: "#/properties/cases/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data4 = data3[i1];
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.subject === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1, schemaPath: "#/properties/cases/items/properties/changes/items/required", keyword: "required", params: { missingProperty: "subject" } });
                      errors++;
                    }
                    for (const key2 in data4) {
                      if (!(key2 === "subject" || key2 === "change" || key2 === "rules" || key2 === "risk_tier" || key2 === "domain" || key2 === "environment" || key2 === "path")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1, schemaPath: "#/properties/cases/items/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } });
                        errors++;
                      }
                    }
                    if (data4.subject !== void 0) {
                      let data5 = data4.subject;
                      if (!(data5 === "objective" || data5 === "policy" || data5 === "promotion" || data5 === "model" || data5 === "freeze" || data5 === "waiver")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/subject", schemaPath: "#/properties/cases/items/properties/changes/items/properties/subject/enum", keyword: "enum", params: { allowedValues: ["objective", "policy", "promotion", "model", "freeze", "waiver"] } });
                        errors++;
                      }
                    }
                    if (data4.change !== void 0) {
                      let data6 = data4.change;
                      if (!(data6 === "new" || data6 === "relaxing" || data6 === "behavioural" || data6 === "tightening" || data6 === "governance" || data6 === "editorial")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/change", schemaPath: "#/properties/cases/items/properties/changes/items/properties/change/enum", keyword: "enum", params: { allowedValues: ["new", "relaxing", "behavioural", "tightening", "governance", "editorial"] } });
                        errors++;
                      }
                    }
                    if (data4.rules !== void 0) {
                      let data7 = data4.rules;
                      if (Array.isArray(data7)) {
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data8 = data7[i2];
                          if (!(data8 === "constraint-removed" || data8 === "constraint-threshold-relaxed" || data8 === "constraint-scope-narrowed" || data8 === "constraint-demoted-to-warning" || data8 === "constraint-redefined" || data8 === "min-samples-raised" || data8 === "min-samples-lowered" || data8 === "allowed-range-widened" || data8 === "kpi-removed" || data8 === "segment-removed" || data8 === "escalation-removed" || data8 === "escalation-relaxed" || data8 === "risk-tier-lowered" || data8 === "approver-removed" || data8 === "review-date-postponed" || data8 === "goal-changed" || data8 === "decision-rule-added" || data8 === "decision-rule-removed" || data8 === "decision-threshold-moved" || data8 === "decision-rule-changed" || data8 === "constraint-added" || data8 === "constraint-threshold-tightened" || data8 === "constraint-scope-widened" || data8 === "constraint-promoted-to-block" || data8 === "allowed-range-narrowed" || data8 === "kpi-added" || data8 === "segment-added" || data8 === "escalation-added" || data8 === "escalation-tightened" || data8 === "risk-tier-raised" || data8 === "approver-added" || data8 === "review-date-advanced" || data8 === "constraint-threshold-within-range" || data8 === "decision-threshold-within-range" || data8 === "owner-changed" || data8 === "effective-date-changed" || data8 === "supersedes-changed" || data8 === "description-changed" || data8 === "constraint-renamed" || data8 === "kpi-renamed" || data8 === "decision-rule-renamed" || data8 === "escalation-renamed" || data8 === "metric-redefined")) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/rules/" + i2, schemaPath: "#/properties/cases/items/properties/changes/items/properties/rules/items/enum", keyword: "enum", params: { allowedValues: ["constraint-removed", "constraint-threshold-relaxed", "constraint-scope-narrowed", "constraint-demoted-to-warning", "constraint-redefined", "min-samples-raised", "min-samples-lowered", "allowed-range-widened", "kpi-removed", "segment-removed", "escalation-removed", "escalation-relaxed", "risk-tier-lowered", "approver-removed", "review-date-postponed", "goal-changed", "decision-rule-added", "decision-rule-removed", "decision-threshold-moved", "decision-rule-changed", "constraint-added", "constraint-threshold-tightened", "constraint-scope-widened", "constraint-promoted-to-block", "allowed-range-narrowed", "kpi-added", "segment-added", "escalation-added", "escalation-tightened", "risk-tier-raised", "approver-added", "review-date-advanced", "constraint-threshold-within-range", "decision-threshold-within-range", "owner-changed", "effective-date-changed", "supersedes-changed", "description-changed", "constraint-renamed", "kpi-renamed", "decision-rule-renamed", "escalation-renamed", "metric-redefined"] } });
                            errors++;
                          }
                        }
                        let i3 = data7.length;
                        let j0;
                        if (i3 > 1) {
                          outer0: for (; i3--; ) {
                            for (j0 = i3; j0--; ) {
                              if (func0(data7[i3], data7[j0])) {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/rules", schemaPath: "#/properties/cases/items/properties/changes/items/properties/rules/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                                errors++;
                                break outer0;
                              }
                            }
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/rules", schemaPath: "#/properties/cases/items/properties/changes/items/properties/rules/type", keyword: "type", params: { type: "array" } });
                        errors++;
                      }
                    }
                    if (data4.risk_tier !== void 0) {
                      let data9 = data4.risk_tier;
                      if (!(data9 === "high" || data9 === "medium" || data9 === "low")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/risk_tier", schemaPath: "#/properties/cases/items/properties/changes/items/properties/risk_tier/enum", keyword: "enum", params: { allowedValues: ["high", "medium", "low"] } });
                        errors++;
                      }
                    }
                    if (data4.domain !== void 0) {
                      if (!validate55(data4.domain, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/domain" })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data4.environment !== void 0) {
                      if (!validate77(data4.environment, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/environment" })) {
                        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data4.path !== void 0) {
                      if (!validate110(data4.path, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1 + "/path" })) {
                        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes/" + i1, schemaPath: "#/properties/cases/items/properties/changes/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/changes", schemaPath: "#/properties/cases/items/properties/changes/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.author !== void 0) {
              if (!validate181(data1.author, { instancePath: instancePath + "/cases/" + i0 + "/author" })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
            }
            if (data1.approvers !== void 0) {
              let data14 = data1.approvers;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key3 in data14) {
                  if (!pattern5.test(key3)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/approvers", schemaPath: "#/properties/cases/items/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                    errors++;
                  }
                }
                for (const key4 in data14) {
                  if (pattern5.test(key4)) {
                    let data15 = data14[key4];
                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/approvers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/approvers/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/type", keyword: "type", params: { type: "integer" } });
                      errors++;
                    }
                    if (typeof data15 == "number" && isFinite(data15)) {
                      if (data15 > 100 || isNaN(data15)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/approvers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/approvers/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                        errors++;
                      }
                      if (data15 < 1 || isNaN(data15)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/approvers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/approvers/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                        errors++;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/approvers", schemaPath: "#/properties/cases/items/properties/approvers/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data1.reviews !== void 0) {
              let data16 = data1.reviews;
              if (Array.isArray(data16)) {
                const len3 = data16.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  let data17 = data16[i4];
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.by === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4, schemaPath: "#/properties/cases/items/properties/reviews/items/required", keyword: "required", params: { missingProperty: "by" } });
                      errors++;
                    }
                    for (const key5 in data17) {
                      if (!(key5 === "by" || key5 === "roles" || key5 === "state" || key5 === "hours_ago")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4, schemaPath: "#/properties/cases/items/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                        errors++;
                      }
                    }
                    if (data17.by !== void 0) {
                      if (!validate181(data17.by, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/by" })) {
                        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data17.roles !== void 0) {
                      let data19 = data17.roles;
                      if (Array.isArray(data19)) {
                        const len4 = data19.length;
                        for (let i5 = 0; i5 < len4; i5++) {
                          if (!validate58(data19[i5], { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/roles/" + i5 })) {
                            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                            errors = vErrors.length;
                          }
                        }
                        let i6 = data19.length;
                        let j1;
                        if (i6 > 1) {
                          outer1: for (; i6--; ) {
                            for (j1 = i6; j1--; ) {
                              if (func0(data19[i6], data19[j1])) {
                                vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/roles", schemaPath: "#/properties/cases/items/properties/reviews/items/properties/roles/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 } });
                                errors++;
                                break outer1;
                              }
                            }
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/roles", schemaPath: "#/properties/cases/items/properties/reviews/items/properties/roles/type", keyword: "type", params: { type: "array" } });
                        errors++;
                      }
                    }
                    if (data17.state !== void 0) {
                      let data21 = data17.state;
                      if (!(data21 === "approved" || data21 === "changes_requested" || data21 === "dismissed" || data21 === "commented")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/state", schemaPath: "#/properties/cases/items/properties/reviews/items/properties/state/enum", keyword: "enum", params: { allowedValues: ["approved", "changes_requested", "dismissed", "commented"] } });
                        errors++;
                      }
                    }
                    if (data17.hours_ago !== void 0) {
                      let data22 = data17.hours_ago;
                      if (typeof data22 == "number" && isFinite(data22)) {
                        if (data22 > 87600 || isNaN(data22)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/hours_ago", schemaPath: "#/properties/cases/items/properties/reviews/items/properties/hours_ago/maximum", keyword: "maximum", params: { comparison: "<=", limit: 87600 } });
                          errors++;
                        }
                        if (data22 < 0 || isNaN(data22)) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/hours_ago", schemaPath: "#/properties/cases/items/properties/reviews/items/properties/hours_ago/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                          errors++;
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4 + "/hours_ago", schemaPath: "#/properties/cases/items/properties/reviews/items/properties/hours_ago/type", keyword: "type", params: { type: "number" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews/" + i4, schemaPath: "#/properties/cases/items/properties/reviews/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/reviews", schemaPath: "#/properties/cases/items/properties/reviews/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.expect !== void 0) {
              let data23 = data1.expect;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (Object.keys(data23).length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/minProperties", keyword: "minProperties", params: { limit: 1 } });
                  errors++;
                }
                for (const key6 in data23) {
                  if (!(key6 === "rules" || key6 === "roles" || key6 === "people" || key6 === "hold_hours" || key6 === "missing" || key6 === "missing_people" || key6 === "verdict")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                    errors++;
                  }
                }
                if (data23.rules !== void 0) {
                  let data24 = data23.rules;
                  if (Array.isArray(data24)) {
                    const len5 = data24.length;
                    for (let i7 = 0; i7 < len5; i7++) {
                      if (!validate53(data24[i7], { instancePath: instancePath + "/cases/" + i0 + "/expect/rules/" + i7 })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i8 = data24.length;
                    let j2;
                    if (i8 > 1) {
                      outer2: for (; i8--; ) {
                        for (j2 = i8; j2--; ) {
                          if (func0(data24[i8], data24[j2])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/rules", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 } });
                            errors++;
                            break outer2;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/rules", schemaPath: "#/properties/cases/items/properties/expect/properties/rules/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data23.roles !== void 0) {
                  let data26 = data23.roles;
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    for (const key7 in data26) {
                      if (!pattern5.test(key7)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/roles", schemaPath: "#/properties/cases/items/properties/expect/properties/roles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                        errors++;
                      }
                    }
                    for (const key8 in data26) {
                      if (pattern5.test(key8)) {
                        let data27 = data26[key8];
                        if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/roles/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/expect/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/type", keyword: "type", params: { type: "integer" } });
                          errors++;
                        }
                        if (typeof data27 == "number" && isFinite(data27)) {
                          if (data27 > 100 || isNaN(data27)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/roles/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/expect/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                            errors++;
                          }
                          if (data27 < 1 || isNaN(data27)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/roles/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/expect/properties/roles/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                            errors++;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/roles", schemaPath: "#/properties/cases/items/properties/expect/properties/roles/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
                if (data23.people !== void 0) {
                  let data28 = data23.people;
                  if (Array.isArray(data28)) {
                    const len6 = data28.length;
                    for (let i9 = 0; i9 < len6; i9++) {
                      if (!validate181(data28[i9], { instancePath: instancePath + "/cases/" + i0 + "/expect/people/" + i9 })) {
                        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i10 = data28.length;
                    let j3;
                    if (i10 > 1) {
                      outer3: for (; i10--; ) {
                        for (j3 = i10; j3--; ) {
                          if (func0(data28[i10], data28[j3])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/people", schemaPath: "#/properties/cases/items/properties/expect/properties/people/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j3 } });
                            errors++;
                            break outer3;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/people", schemaPath: "#/properties/cases/items/properties/expect/properties/people/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data23.hold_hours !== void 0) {
                  let data30 = data23.hold_hours;
                  if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/hold_hours", schemaPath: "#/properties/cases/items/properties/expect/properties/hold_hours/type", keyword: "type", params: { type: "integer" } });
                    errors++;
                  }
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 > 8760 || isNaN(data30)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/hold_hours", schemaPath: "#/properties/cases/items/properties/expect/properties/hold_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 } });
                      errors++;
                    }
                    if (data30 < 0 || isNaN(data30)) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/hold_hours", schemaPath: "#/properties/cases/items/properties/expect/properties/hold_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  }
                }
                if (data23.missing !== void 0) {
                  let data31 = data23.missing;
                  if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                    for (const key9 in data31) {
                      if (!pattern5.test(key9)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/missing", schemaPath: "#/properties/cases/items/properties/expect/properties/missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } });
                        errors++;
                      }
                    }
                    for (const key10 in data31) {
                      if (pattern5.test(key10)) {
                        let data32 = data31[key10];
                        if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/missing/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/expect/properties/missing/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/type", keyword: "type", params: { type: "integer" } });
                          errors++;
                        }
                        if (typeof data32 == "number" && isFinite(data32)) {
                          if (data32 > 100 || isNaN(data32)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/missing/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/expect/properties/missing/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                            errors++;
                          }
                          if (data32 < 1 || isNaN(data32)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/missing/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cases/items/properties/expect/properties/missing/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9%20_-%5D*%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                            errors++;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/missing", schemaPath: "#/properties/cases/items/properties/expect/properties/missing/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
                if (data23.missing_people !== void 0) {
                  let data33 = data23.missing_people;
                  if (Array.isArray(data33)) {
                    const len7 = data33.length;
                    for (let i11 = 0; i11 < len7; i11++) {
                      if (!validate181(data33[i11], { instancePath: instancePath + "/cases/" + i0 + "/expect/missing_people/" + i11 })) {
                        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i12 = data33.length;
                    let j4;
                    if (i12 > 1) {
                      outer4: for (; i12--; ) {
                        for (j4 = i12; j4--; ) {
                          if (func0(data33[i12], data33[j4])) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/missing_people", schemaPath: "#/properties/cases/items/properties/expect/properties/missing_people/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j4 } });
                            errors++;
                            break outer4;
                          }
                        }
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/missing_people", schemaPath: "#/properties/cases/items/properties/expect/properties/missing_people/type", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
                if (data23.verdict !== void 0) {
                  let data35 = data23.verdict;
                  if (!(data35 === "allow" || data35 === "pending" || data35 === "deny")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect/verdict", schemaPath: "#/properties/cases/items/properties/expect/properties/verdict/enum", keyword: "enum", params: { allowedValues: ["allow", "pending", "deny"] } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
var decisionProfile = validate188;
var pattern31 = new RegExp("^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$", "u");
function validate192(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 200) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } });
      errors++;
    }
    if (!pattern31.test(data)) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
var pattern32 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate188(data, { instancePath = "" } = {}) {
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
      if (!validate89(data.digest, { instancePath: instancePath + "/digest" })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
          if (!validate53(data3[i0], { instancePath: instancePath + "/logs/" + i0 })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
          if (!pattern9.test(key1)) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/without_score", schemaPath: "#/properties/without_score/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data6) {
          if (pattern9.test(key2)) {
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
      let data8 = data.scores;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate192(data8[i2], { instancePath: instancePath + "/scores/" + i2 })) {
            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data10 = data.rules;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data11 = data10[i3];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.objective_version === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "objective_version" } });
              errors++;
            }
            if (data11.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" } });
              errors++;
            }
            if (data11.score === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "score" } });
              errors++;
            }
            if (data11.operator === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "operator" } });
              errors++;
            }
            if (data11.threshold === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "threshold" } });
              errors++;
            }
            if (data11.outcome === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "outcome" } });
              errors++;
            }
            if (data11.days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "days" } });
              errors++;
            }
            if (data11.cells === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "cells" } });
              errors++;
            }
            for (const key3 in data11) {
              if (!["objective_version", "name", "score", "operator", "threshold", "outcome", "otherwise", "days", "cells"].includes(key3)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            if (data11.objective_version !== void 0) {
              if (!validate73(data11.objective_version, { instancePath: instancePath + "/rules/" + i3 + "/objective_version" })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
            if (data11.name !== void 0) {
              if (!validate53(data11.name, { instancePath: instancePath + "/rules/" + i3 + "/name" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data11.score !== void 0) {
              if (!validate53(data11.score, { instancePath: instancePath + "/rules/" + i3 + "/score" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data11.operator !== void 0) {
              let data15 = data11.operator;
              if (!(data15 === "<=" || data15 === "<" || data15 === ">=" || data15 === ">")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/operator", schemaPath: "#/properties/rules/items/properties/operator/enum", keyword: "enum", params: { allowedValues: ["<=", "<", ">=", ">"] } });
                errors++;
              }
            }
            if (data11.threshold !== void 0) {
              if (!validate192(data11.threshold, { instancePath: instancePath + "/rules/" + i3 + "/threshold" })) {
                vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                errors = vErrors.length;
              }
            }
            if (data11.outcome !== void 0) {
              if (!validate53(data11.outcome, { instancePath: instancePath + "/rules/" + i3 + "/outcome" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data11.otherwise !== void 0) {
              if (!validate53(data11.otherwise, { instancePath: instancePath + "/rules/" + i3 + "/otherwise" })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data11.days !== void 0) {
              let data19 = data11.days;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key4 in data19) {
                  if (!pattern32.test(key4)) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/days", schemaPath: "#/properties/rules/items/properties/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } });
                    errors++;
                  }
                }
                for (const key5 in data19) {
                  if (pattern32.test(key5)) {
                    let data20 = data19[key5];
                    if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/days/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/days/patternProperties/%5E%5B0-9%5D%7B4%7D-%5B0-9%5D%7B2%7D-%5B0-9%5D%7B2%7D%24/type", keyword: "type", params: { type: "integer" } });
                      errors++;
                    }
                    if (typeof data20 == "number" && isFinite(data20)) {
                      if (data20 > 9007199254740991 || isNaN(data20)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/days/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/days/patternProperties/%5E%5B0-9%5D%7B4%7D-%5B0-9%5D%7B2%7D-%5B0-9%5D%7B2%7D%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                        errors++;
                      }
                      if (data20 < 1 || isNaN(data20)) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/days/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/days/patternProperties/%5E%5B0-9%5D%7B4%7D-%5B0-9%5D%7B2%7D-%5B0-9%5D%7B2%7D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                        errors++;
                      }
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/days", schemaPath: "#/properties/rules/items/properties/days/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data11.cells !== void 0) {
              let data21 = data11.cells;
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells", schemaPath: "#/properties/rules/items/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len3 = data21.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  let data22 = data21[i4];
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.outcome === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4, schemaPath: "#/properties/rules/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "outcome" } });
                      errors++;
                    }
                    if (data22.segments === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4, schemaPath: "#/properties/rules/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "segments" } });
                      errors++;
                    }
                    if (data22.counts === void 0) {
                      vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4, schemaPath: "#/properties/rules/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "counts" } });
                      errors++;
                    }
                    for (const key6 in data22) {
                      if (!(key6 === "outcome" || key6 === "segments" || key6 === "counts")) {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4, schemaPath: "#/properties/rules/items/properties/cells/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                        errors++;
                      }
                    }
                    if (data22.outcome !== void 0) {
                      if (!validate53(data22.outcome, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/outcome" })) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data22.segments !== void 0) {
                      let data24 = data22.segments;
                      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                        if (Object.keys(data24).length > 64) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/segments", schemaPath: "#/properties/rules/items/properties/cells/items/properties/segments/maxProperties", keyword: "maxProperties", params: { limit: 64 } });
                          errors++;
                        }
                        for (const key7 in data24) {
                          if (!pattern3.test(key7)) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/segments", schemaPath: "#/properties/rules/items/properties/cells/items/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                            errors++;
                          }
                        }
                        for (const key8 in data24) {
                          if (pattern3.test(key8)) {
                            if (!validate53(data24[key8], { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/segments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/segments", schemaPath: "#/properties/rules/items/properties/cells/items/properties/segments/type", keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                    if (data22.counts !== void 0) {
                      let data26 = data22.counts;
                      if (Array.isArray(data26)) {
                        if (data26.length < 1) {
                          vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/counts", schemaPath: "#/properties/rules/items/properties/cells/items/properties/counts/minItems", keyword: "minItems", params: { limit: 1 } });
                          errors++;
                        }
                        const len4 = data26.length;
                        for (let i5 = 0; i5 < len4; i5++) {
                          let data27 = data26[i5];
                          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/counts/" + i5, schemaPath: "#/properties/rules/items/properties/cells/items/properties/counts/items/type", keyword: "type", params: { type: "integer" } });
                            errors++;
                          }
                          if (typeof data27 == "number" && isFinite(data27)) {
                            if (data27 > 9007199254740991 || isNaN(data27)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/counts/" + i5, schemaPath: "#/properties/rules/items/properties/cells/items/properties/counts/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } });
                              errors++;
                            }
                            if (data27 < -9007199254740991 || isNaN(data27)) {
                              vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/counts/" + i5, schemaPath: "#/properties/rules/items/properties/cells/items/properties/counts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } });
                              errors++;
                            }
                          }
                        }
                      } else {
                        vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4 + "/counts", schemaPath: "#/properties/rules/items/properties/cells/items/properties/counts/type", keyword: "type", params: { type: "array" } });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells/" + i4, schemaPath: "#/properties/rules/items/properties/cells/items/type", keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3 + "/cells", schemaPath: "#/properties/rules/items/properties/cells/type", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } });
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
  validate188.errors = vErrors;
  return errors === 0;
}
function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
riskTiers.keys = { "#": ["tiers", "use_cases"], "#/properties/tiers": ["high", "medium", "low"], "#/properties/tiers/properties/high": ["logging", "segmented_kpis", "lineage", "retention_days", "kpi_max_age_days", "targets"], "#/properties/tiers/properties/high/properties/logging/anyOf/0": ["mode"], "#/properties/tiers/properties/high/properties/logging/anyOf/1": ["mode", "rate"], "#/properties/tiers/properties/high/properties/logging/anyOf/2": ["mode"], "#/properties/tiers/properties/high/properties/targets": ["full_trace", "retrieval_seconds", "override_rate_max", "cost_share_max"], "#/properties/tiers/properties/medium": ["logging", "segmented_kpis", "lineage", "retention_days", "kpi_max_age_days", "targets"], "#/properties/tiers/properties/medium/properties/logging/anyOf/0": ["mode"], "#/properties/tiers/properties/medium/properties/logging/anyOf/1": ["mode", "rate"], "#/properties/tiers/properties/medium/properties/logging/anyOf/2": ["mode"], "#/properties/tiers/properties/medium/properties/targets": ["full_trace", "retrieval_seconds", "override_rate_max", "cost_share_max"], "#/properties/tiers/properties/low": ["logging", "segmented_kpis", "lineage", "retention_days", "kpi_max_age_days", "targets"], "#/properties/tiers/properties/low/properties/logging/anyOf/0": ["mode"], "#/properties/tiers/properties/low/properties/logging/anyOf/1": ["mode", "rate"], "#/properties/tiers/properties/low/properties/logging/anyOf/2": ["mode"], "#/properties/tiers/properties/low/properties/targets": ["full_trace", "retrieval_seconds", "override_rate_max", "cost_share_max"], "#/properties/use_cases/items": ["name", "tier", "domains"] };
ownership.keys = { "#": ["components"], "#/properties/components/items": ["component", "accountable", "responsible", "consulted", "informed", "escalation"] };
metrics.keys = { "#": ["metrics"], "#/properties/metrics/items": ["name", "definition", "unit", "direction", "legal_basis", "slices"] };
waiver.keys = { "#": ["waiver_id", "constraint", "objective_version", "model_name", "model_version", "environment", "owner", "reason", "granted_at", "expires_at"] };
model.keys = { "#": ["model_name", "model_version", "objective_version", "registered_at", "artifact", "lineage"], "#/properties/artifact": ["uri", "sha256"], "#/properties/lineage": ["training_run", "code", "datasets", "feature_pipelines", "hyperparameters", "metrics", "openlineage"], "#/properties/lineage/properties/training_run": ["id", "started_at"], "#/properties/lineage/properties/code": ["repository", "commit"], "#/properties/lineage/properties/datasets/items": ["namespace", "name", "version", "sha256"], "#/properties/lineage/properties/feature_pipelines/items": ["name", "version", "commit", "sha256"], "#/properties/lineage/properties/openlineage/items": ["uri", "sha256"] };
promotion.keys = { "#": ["model_name", "model_version", "objective_version", "kpi_report"], "#/properties/kpi_report": ["path", "sha256", "mapping_sha256"] };
kpiReport.keys = { "#": ["model_name", "model_version", "objective_version", "evaluated_at", "source", "kpis"], "#/properties/source": ["format", "sha256", "uri"], "#/properties/kpis/items": ["metric", "value", "samples", "numerator", "denominator", "segment", "slice", "segments", "pointer", "count_pointers"], "#/properties/kpis/items/properties/count_pointers": ["samples", "numerator", "denominator"] };
kpiMapping.keys = { "#": ["reports"], "#/properties/reports/items": ["format", "models", "subject", "figures", "ignore"], "#/properties/reports/items/properties/subject": ["model_name", "model_version", "objective_version", "evaluated_at"], "#/properties/reports/items/properties/figures/items": ["name", "pointer", "labels", "metric", "segment", "slice", "samples", "numerator", "denominator"] };
freeze.keys = { "#": ["domain", "frozen_at", "rule", "escalate_to", "retrain_with", "reason", "allow_rollback"] };
evidence.keys = { "#": ["_type", "subject", "predicateType", "predicate"], "#/properties/subject/items": ["name", "digest"], "#/properties/subject/items/properties/digest": ["sha256", "gitBlob"], "#/properties/predicate": ["objectiveVersion", "changeClass", "verdict", "approvals", "pullRequest", "policy", "recordedAt", "tool"], "#/properties/predicate/properties/approvals/items": ["login", "id", "role", "submittedAt", "reviewId", "reviewedCommit"], "#/properties/predicate/properties/pullRequest/anyOf/0": ["repository", "number", "author", "base", "head", "mergeCommit", "mergedAt"], "#/properties/predicate/properties/policy": ["commit", "sha256", "rules"], "#/properties/predicate/properties/tool": ["name", "version"] };
evidenceEnvelope.keys = { "#": ["payload", "payloadType", "signatures"], "#/properties/signatures/items": ["keyid", "sig"] };
policyCases.keys = { "#": ["cases"], "#/properties/cases/items": ["name", "changes", "author", "approvers", "reviews", "expect"], "#/properties/cases/items/properties/changes/items": ["subject", "change", "rules", "risk_tier", "domain", "environment", "path"], "#/properties/cases/items/properties/reviews/items": ["by", "roles", "state", "hours_ago"], "#/properties/cases/items/properties/expect": ["rules", "roles", "people", "hold_hours", "missing", "missing_people", "verdict"] };
decisionProfile.keys = { "#": ["digest", "format", "domain", "logs", "suppressed_below", "without_score", "scores", "rules"], "#/properties/rules/items": ["objective_version", "name", "score", "operator", "threshold", "outcome", "otherwise", "days", "cells"], "#/properties/rules/items/properties/cells/items": ["outcome", "segments", "counts"] };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decisionProfile,
  evidence,
  evidenceEnvelope,
  freeze,
  kpiMapping,
  kpiReport,
  metrics,
  model,
  ownership,
  policyCases,
  promotion,
  riskTiers,
  waiver
});
