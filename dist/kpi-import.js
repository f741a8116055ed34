var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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

// kpi-import.js
var kpi_import_exports = {};
__export(kpi_import_exports, {
  importReport: () => importReport,
  readToml: () => readToml
});
module.exports = __toCommonJS(kpi_import_exports);

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
  const [, date = "", hour, minute, second, fraction = "", , sign, offsetHour = "0", offsetMinute = "0"] = match;
  const day = date === read.date ? read.day : dayOf(date);
  if (day === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return void 0;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 6e4 * (sign === "-" ? -1 : 1);
  const millisecond = Number(fraction.slice(1, 4).padEnd(3, "0"));
  return day + Number(hour) * 36e5 + Number(minute) * 6e4 + Number(second) * 1e3 + millisecond - offset;
}
var written = { day: Number.NaN, text: "" };

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
  Object.values(forms).map((form) => [form.pattern, form.words])
);

// src/promotion/import/shown.ts
var LONGEST_SHOWN = 200;
function shown(text) {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}\u2026`;
}

// src/promotion/import/figure.ts
var subjectParts = ["model_name", "model_version", "objective_version", "evaluated_at"];
function byName(figure) {
  return figure.labels.size === 0 ? { metric: figure.name } : void 0;
}
function pointerTo(path) {
  return path.map((step) => `/${typeof step === "number" ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function figureName({ name: name2, labels }) {
  const said = [...labels].map(([label2, text]) => `${shown(label2)}=${shown(text)}`).join(", ");
  return said === "" ? shown(name2) : `${shown(name2)}{${said}}`;
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
function lastPrintedUnit(text) {
  const [, fraction = "", exponent = "0"] = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  return new big_default(`1e${Math.min(0, Number(exponent) - fraction.length)}`);
}

// src/objective/target.ts
var CROSS = "*";

// src/promotion/crossing.ts
var reservedSegments = /* @__PURE__ */ new Set(["all", "by_segment"]);

// src/promotion/kpi-row.ts
var STANDS_FOR_INFINITY = new big_default("1.797e308");
function standsForInfinity({ value }) {
  return value.abs().gte(STANDS_FOR_INFINITY);
}
function exactValue(document, path, findings) {
  const text = document.textOf(path);
  const value = text === void 0 ? void 0 : parseDecimal(text);
  if (value === void 0) {
    const message2 = `${shown(text ?? "A value")} is not a decimal number.`;
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
    const message = `\`${row.segment}\` is no segment, so ${named(row)} cannot be told from the overall value.`;
    const mend = "Leave `segment` and `slice` out for the overall value.";
    found.push({ id: "name-reserved", key: "segment", message, mend });
  }
  if (row.samples === 0) {
    const message = `${named(row)} has a value from 0 samples.`;
    found.push({ id: "value-impossible", key: "samples", message });
  }
  if (row.counts !== void 0 && !isPrintOf(row.value, row.counts)) {
    const { numerator, denominator } = row.counts;
    const ratio = `${numerator}/${denominator} is ${numerator / denominator}`;
    const message = `${named(row)} is given as ${row.value.text}, but ${ratio}.`;
    found.push({ id: "value-impossible", key: "value", message });
  }
  return found;
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
function isFlatReport(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((one) => typeof one === "number" && Number.isFinite(one));
}
function loadFlatKpiReport(document, subject) {
  const refused = (id, message) => ({
    value: void 0,
    findings: [finding(id, message, placeOf(document, []))]
  });
  if (!isFlatReport(document.value)) {
    return refused("wrong-type", "The report is neither in the native form nor a flat mapping of numbers.");
  }
  const metrics = Object.keys(document.value);
  if (metrics.length > FLAT_LIMIT) {
    return refused("malformed-value", `A flat report holds at most ${FLAT_LIMIT} metrics.`);
  }
  const findings = [];
  const rows = metrics.flatMap((metric) => readFlatRow(document, metric, findings) ?? []);
  return withoutErrors(findings, {
    file: document.file,
    modelName: subject.modelName,
    modelVersion: subject.modelVersion,
    objectiveVersion: subject.objectiveVersion,
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
      const message = `${named(row)} is reported twice with different figures, in lines ${other.line} and ${row.line}.`;
      const at3 = { line: row.line, column: 1 };
      findings.push(finding("value-conflict", message, { file, at: at3 }));
    }
  }
  return [...first.values()];
}
function withoutErrors(findings, report) {
  return { value: hasErrors(findings) ? void 0 : report, findings: sortFindings(findings) };
}

// src/format/near-miss.ts
var LONGEST = 64;
function nearest(name2, candidates) {
  if (name2.length > LONGEST) return void 0;
  let best;
  let bestDistance = Math.max(1, Math.floor(name2.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === name2 || Math.abs(candidate.length - name2.length) >= bestDistance) continue;
    const distance = editDistance(name2.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function didYouMean(name2, candidates) {
  const near = nearest(name2, candidates);
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

// src/promotion/import/csv-cells.ts
var plain2 = /[^",\r\n]*/y;
var quoted = /"((?:[^"]|"")*)"/y;
var end = /,|\r?\n|$/y;
function cellsOf(text) {
  const rows = [];
  let [offset, line] = [0, 1];
  let cells = [];
  let start = line;
  while (offset < text.length || cells.length > 0) {
    const isQuoted = text[offset] === '"';
    const found = at(isQuoted ? quoted : plain2, text, offset);
    if (found === void 0) return void 0;
    cells.push(isQuoted ? (found[1] ?? "").replaceAll('""', '"') : found[0]);
    line += found[0].split("\n").length - 1;
    offset += found[0].length;
    const separator = at(end, text, offset)?.[0];
    if (separator === void 0) return void 0;
    offset += separator.length;
    if (separator === ",") continue;
    if (cells.length > 1 || cells[0] !== "" || isQuoted) rows.push({ line: start, cells });
    cells = [];
    line += 1;
    start = line;
  }
  return rows;
}
function at(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? void 0;
}

// src/promotion/import/detect.ts
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isEvidentlyReport({ metrics, tests }) {
  return allHave(metrics, ["metric_name", "config", "value"]) && (tests === void 0 || Array.isArray(tests));
}
function allHave(list, keys) {
  if (!Array.isArray(list) || list.length === 0) return false;
  return list.every((one) => isMapping(one) && keys.every((key) => key in one));
}

// src/promotion/import/document-figure.ts
function figureAt(document, path, content, name2, labels = /* @__PURE__ */ new Map()) {
  const text = document.textOf(path) ?? (content === null ? "null" : "\u2026");
  return {
    name: name2,
    labels,
    text,
    value: typeof content === "number" ? parseDecimal(text) : void 0,
    pointer: pointerTo(path),
    line: document.placeOf(path).line
  };
}
function* scalarsBelow(content, path = []) {
  if (Array.isArray(content) && content.length > 0) {
    for (const [index, item] of content.entries()) yield* scalarsBelow(item, [...path, index]);
  } else if (isMapping(content) && Object.keys(content).length > 0) {
    for (const [key, item] of Object.entries(content)) yield* scalarsBelow(item, [...path, key]);
  } else yield { path, content };
}
function labelsOf(document, path, content, without = /* @__PURE__ */ new Set()) {
  const labels = /* @__PURE__ */ new Map();
  for (const { path: below, content: scalar } of scalarsBelow(content)) {
    if (typeof scalar === "object" || without.has(String(below[0]))) continue;
    labels.set(below.join("."), document.textOf([...path, ...below]) ?? "");
  }
  return labels;
}
function say(said, name2, text, line) {
  const before = said.get(name2);
  if (before === void 0) said.set(name2, [{ text, line }]);
  else before.push({ text, line });
}

// src/promotion/import/csv.ts
var counts = ["samples", "numerator", "denominator"];
var columns = ["metric", "value", "segment", "slice", ...counts, ...subjectParts];
var MOST_FINDINGS = 20;
function readCsv(file, text) {
  const rows = cellsOf(text);
  const refuse = (id, message, line, mend) => finding(id, message, { file, at: { line, column: 1 } }, mend);
  if (rows === void 0) {
    const message = "The quotes of this table do not pair.";
    return { value: void 0, findings: [refuse("kpi-syntax", message, 1)] };
  }
  const [header, ...body] = rows;
  const names = header?.cells ?? [];
  const strange = names.filter((column) => !columns.includes(column));
  const findings = strange.slice(0, MOST_FINDINGS).map(
    (column) => refuse("unknown-key", `\`${shown(column)}\` is no column of a report.`, 1, didYouMean(column, columns))
  );
  for (const column of ["metric", "value"].filter((one) => !names.includes(one)))
    findings.push(refuse("missing-key", `The table has no column \`${column}\`.`, 1));
  if (new Set(names).size < names.length) findings.push(refuse("kpi-syntax", "A column is there twice.", 1));
  const ragged = body.filter(({ cells }) => cells.length !== names.length);
  for (const { line, cells } of ragged.slice(0, MOST_FINDINGS)) {
    const message = `This line has ${cells.length} cells, the header ${names.length}.`;
    findings.push(refuse("kpi-syntax", message, line));
  }
  if (findings.length > 0) return { value: void 0, findings };
  return { value: reading(names, body), findings };
}
function reading(names, body) {
  const said = /* @__PURE__ */ new Map();
  const meanings = /* @__PURE__ */ new Map();
  for (const { line, cells } of body) {
    const cell = new Map(
      names.flatMap((column, index) => cells[index] === "" ? [] : [[column, cells[index]]])
    );
    for (const part of subjectParts) {
      const text = cell.get(part);
      if (text !== void 0) say(said, part, text, line);
    }
    const figure = (column, name2) => {
      const text = cell.get(column) ?? "";
      return { name: name2, labels: /* @__PURE__ */ new Map(), text, value: parseDecimal(text), pointer: `line ${line}`, line };
    };
    const metric = cell.get("metric") ?? "";
    const stated = counts.filter((column) => cell.has(column));
    meanings.set(figure("value", metric), {
      metric,
      segment: cell.get("segment"),
      slice: cell.get("slice"),
      ...Object.fromEntries(stated.map((column) => [column, figure(column, column)]))
    });
  }
  return {
    figures: [...meanings.keys()],
    said,
    madeAt: void 0,
    plain: (figure) => meanings.get(figure),
    incidental: /* @__PURE__ */ new Set()
  };
}

// src/promotion/import/instant.ts
var EARLIEST_ZONE = "+14:00";
function earliestInstant(text) {
  const [, date, time, fraction = "", zone = EARLIEST_ZONE] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const instant = `${date}T${time}${fraction}${zone}`;
  return parseTime(instant) === void 0 ? void 0 : instant;
}

// src/promotion/import/evidently.ts
var transparent = /* @__PURE__ */ new Set(["value", "values"]);
var configurationOnly = /* @__PURE__ */ new Set(["type"]);
function readEvidentlyReport(document) {
  const root = document.value;
  const findings = [];
  const figures = isEvidentlyReport(root) ? reported(document, root, findings) : snapshot(document, root, findings);
  const said = /* @__PURE__ */ new Map();
  const metadata = root["metadata"];
  if (isMapping(metadata)) {
    for (const [name2, text] of labelsOf(document, ["metadata"], metadata))
      say(said, name2, text, document.placeOf(["metadata", name2]).line);
  }
  const timestamp = root["timestamp"];
  return {
    value: {
      figures,
      said,
      madeAt: typeof timestamp === "string" ? earliestInstant(timestamp) : void 0,
      plain: () => void 0,
      incidental: /* @__PURE__ */ new Set()
    },
    findings
  };
}
function reported(document, root, findings) {
  return root["metrics"].flatMap(
    (metric, index) => figuresOf(
      document,
      metric["config"],
      ["metrics", index, "config"],
      metric["value"],
      ["metrics", index, "value"],
      findings
    )
  );
}
function snapshot(document, root, findings) {
  return Object.entries(root["metric_results"]).flatMap(([id, result]) => {
    const location = isMapping(result) ? result["metric_value_location"] : void 0;
    const metric = isMapping(location) ? location["metric"] : void 0;
    const config = isMapping(metric) ? metric["params"] : void 0;
    const path = ["metric_results", id];
    const configPath = [...path, "metric_value_location", "metric", "params"];
    return figuresOf(document, config, configPath, resultOnly(result), path, findings);
  });
}
function resultOnly(result) {
  if (!isMapping(result)) return result;
  const described = ["type", "display_name", "metric_value_location", "widget", "tests"];
  const members = Object.entries(result).filter(([key]) => !described.includes(key));
  return Object.fromEntries(members.map(([key, member]) => [key, resultOnly(member)]));
}
function figuresOf(document, config, configPath, value, valuePath, findings) {
  const type = isMapping(config) ? config["type"] : void 0;
  if (typeof type !== "string") {
    const message = "An Evidently metric has no `type` in its configuration, so nobody can tell what it measured.";
    findings.push(
      finding("malformed-value", message, { file: document.file, at: document.placeOf(valuePath) })
    );
    return [];
  }
  const labels = labelsOf(document, configPath, config, configurationOnly);
  return [...scalarsBelow(value)].map(({ path, content }) => {
    const name2 = [type, ...path.filter((step) => !transparent.has(String(step)))].join("/");
    return figureAt(document, [...valuePath, ...path], content, name2, labels);
  });
}

// src/promotion/import/fairlearn.ts
var SAMPLES = "count";
function readMetricFrame(document) {
  const root = document.value;
  const findings = [];
  const said = /* @__PURE__ */ new Map();
  for (const name2 of Object.keys(root)) {
    const text = document.textOf([name2]);
    if (text !== void 0) say(said, name2, text, document.placeOf([name2]).line);
  }
  const metrics = new Set(Object.keys(root.overall));
  const figures = Object.entries(root.overall).map(
    ([metric, content]) => figureAt(document, ["overall", metric], content, metric)
  );
  for (const [index, record] of root.by_group.entries()) {
    const found = isMapping(record) ? groupOf(document, record, index, metrics) : void 0;
    if (typeof found === "object") figures.push(...found);
    else findings.push(malformed(document, index, found ?? "is no record"));
  }
  return {
    value: { figures, said, madeAt: void 0, plain: plainly(figures), incidental: /* @__PURE__ */ new Set() },
    findings
  };
}
function groupOf(document, record, index, metrics) {
  const features = Object.keys(record).filter((key) => !metrics.has(key)).toSorted(compareText);
  if (features.length === 0) return "has no sensitive feature";
  const measured = [...metrics].filter((metric) => metric in record);
  if (measured.length === 0) return "has none of the metrics of `overall`";
  if (measured.every((metric) => record[metric] === null))
    return 'is of a group without cases; leave such groups out with `dropna(how="all")`';
  const labels = /* @__PURE__ */ new Map();
  for (const feature of features) {
    const group = document.textOf(["by_group", index, feature]);
    if (group === void 0 || record[feature] === null) return `has no group for \`${feature}\``;
    if (features.length > 1 && [feature, group].some((part) => part.includes(CROSS)))
      return `has \`${CROSS}\` in a name, which joins the names of an intersection`;
    labels.set(feature, group);
  }
  return measured.map(
    (metric) => figureAt(document, ["by_group", index, metric], record[metric], metric, labels)
  );
}
function malformed(document, index, what) {
  const place = { file: document.file, at: document.placeOf(["by_group", index]) };
  return finding("malformed-value", `Entry ${index + 1} of \`by_group\` ${what}.`, place);
}
function plainly(figures) {
  const samples = new Map(
    figures.filter(({ name: name2 }) => name2 === SAMPLES).map((figure) => [keyOf(figure.labels), figure])
  );
  return ({ name: name2, labels }) => ({
    metric: name2,
    ...labels.size === 0 ? {} : { segment: [...labels.keys()].join(CROSS), slice: [...labels.values()].join(CROSS) },
    samples: name2 === SAMPLES ? void 0 : samples.get(keyOf(labels))
  });
}
var keyOf = (labels) => JSON.stringify([...labels]);

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

// src/promotion/import/great-expectations.ts
var boundsOfTest = /* @__PURE__ */ new Set([
  "batch_id",
  "min_value",
  "max_value",
  "strict_min",
  "strict_max",
  "mostly",
  "condition_parser",
  "result_format",
  "catch_exceptions"
]);
function readValidationResult(document) {
  const root = document.value;
  const said = /* @__PURE__ */ new Map();
  const meta = isMapping(root["meta"]) ? root["meta"] : {};
  for (const name2 of Object.keys(meta)) {
    const text = document.textOf(["meta", name2]);
    if (text !== void 0) say(said, name2, text, document.placeOf(["meta", name2]).line);
  }
  const findings = [];
  const runTime = document.textOf(["meta", "run_id", "run_time"]);
  return {
    value: {
      figures: root["results"].flatMap(
        (result, index) => observed(document, result, index, findings)
      ),
      said,
      madeAt: runTime === void 0 ? void 0 : earliestInstant(runTime),
      plain: () => void 0,
      incidental: boundsOfTest
    },
    findings
  };
}
function observed(document, { expectation_config: config, result, exception_info: exception }, index, findings) {
  const type = isMapping(config) ? config["type"] ?? config["expectation_type"] : void 0;
  const place = { file: document.file, at: document.placeOf(["results", index]) };
  if (wasRaised(exception)) {
    const message = `Expectation ${index + 1} ended with an exception, so what it should have measured is not there.`;
    findings.push(finding("kpi-run-unfinished", message, place));
    return [];
  }
  if (!isMapping(config) || typeof type !== "string" || !isMapping(result)) {
    const message = `Result ${index + 1} does not say of which type its expectation is, or has no \`result\`.`;
    findings.push(finding("malformed-value", message, place));
    return [];
  }
  const labels = labelsOf(
    document,
    ["results", index, "expectation_config", "kwargs"],
    config["kwargs"] ?? {}
  );
  return Object.entries(result).map(
    ([key, content]) => figureAt(document, ["results", index, "result", key], content, `${type}/${key}`, labels)
  );
}
function wasRaised(exception) {
  if (!isMapping(exception)) return false;
  return exception["raised_exception"] === true || Object.values(exception).some(wasRaised);
}

// src/promotion/import/pattern.ts
var placeholder = /\{(metric|segment|slice)\}/;
var split = /\{(metric|segment|slice)\}/g;
function placeholdersIn(pattern) {
  return [...pattern.matchAll(split)].map(([, name2]) => name2);
}
function matchPattern(pattern, text) {
  const literals = pattern.split(placeholder).filter((_, index) => index % 2 === 0);
  const names = placeholdersIn(pattern);
  const first = literals[0] ?? "";
  const last = literals.at(-1) ?? "";
  if (names.length === 0) return pattern === text ? {} : void 0;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length <= first.length + last.length)
    return void 0;
  const inner = text.slice(first.length, text.length - last.length);
  const between = literals.slice(1, -1);
  const [earliest, latest] = [splitEarliest(inner, between), splitLatest(inner, between)];
  if (earliest === void 0 || latest === void 0) return void 0;
  if (earliest.some((part, index) => part !== latest[index])) return "ambiguous";
  return Object.fromEntries(names.map((name2, index) => [name2, earliest[index]]));
}
function filledIn(template, captured) {
  if (placeholdersIn(template).some((name2) => captured[name2] === void 0)) return void 0;
  return template.replaceAll(split, (_, name2) => captured[name2] ?? "");
}
function splitEarliest(text, separators) {
  const parts = [];
  let from = 0;
  for (const separator of separators) {
    const found = text.indexOf(separator, from + 1);
    if (found === -1) return void 0;
    parts.push(text.slice(from, found));
    from = found + separator.length;
  }
  return from < text.length ? [...parts, text.slice(from)] : void 0;
}
function splitLatest(text, separators) {
  const parts = [];
  let to = text.length;
  for (const separator of separators.toReversed()) {
    const found = to - 1 - separator.length < 0 ? -1 : text.lastIndexOf(separator, to - 1 - separator.length);
    if (found === -1) return void 0;
    parts.unshift(text.slice(found + separator.length, to));
    to = found;
  }
  return to > 0 ? [text.slice(0, to), ...parts] : void 0;
}

// src/promotion/import/mapping.ts
function entryFor(mapping, format, modelName) {
  return mapping?.entries.find(
    (entry) => entry.format === format && (entry.models?.includes(modelName) ?? true)
  );
}

// src/policy/glob.ts
function globMatches(pattern, text) {
  const star = pattern.indexOf("*");
  if (star === -1) return pattern === text;
  const [first, last] = [pattern.slice(0, star), pattern.slice(pattern.lastIndexOf("*") + 1)];
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  const parts = pattern.slice(star + 1, -last.length - 1).split("*");
  let from = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}

// src/promotion/import/companions.ts
var Companions = class {
  incidental;
  figures;
  byKey;
  constructor({ figures, incidental }) {
    this.figures = figures;
    this.incidental = incidental;
  }
  /**
   * The one figure at a JSON pointer; or of a name and with the same labels, else the only one of that name.
   * @returns undefined where there is not just one
   */
  of(beside, wanted) {
    this.byKey ??= this.index();
    const keys = wanted.startsWith("/") ? [wanted] : [this.keyOf(wanted, beside), JSON.stringify(wanted)];
    const found = keys.map((key) => this.byKey?.get(key)).find((one) => one !== void 0);
    return found === "many" ? void 0 : found;
  }
  index() {
    const byKey = /* @__PURE__ */ new Map();
    for (const figure of this.figures) {
      for (const key of [figure.pointer, this.keyOf(figure.name, figure), JSON.stringify(figure.name)])
        byKey.set(key, byKey.has(key) ? "many" : figure);
    }
    return byKey;
  }
  keyOf(name2, { labels }) {
    const telling = [...labels].filter(([label2]) => !this.incidental.has(label2));
    return JSON.stringify([name2, telling.toSorted(([a], [b]) => compareText(a, b))]);
  }
};

// src/promotion/import/meaning.ts
function meaningsOf(reading2, entry) {
  const figures = entry?.figures;
  const ignore = entry?.ignore ?? [];
  const companions = new Companions(reading2);
  const found = reading2.figures.map(
    (figure) => figures === void 0 ? plainly2(reading2, figure) : byEntries(reading2, figures, figure, companions)
  );
  const counting = new Set(found.flatMap((one) => one.kind === "row" ? countsOf(one) : []));
  return found.map((meaning, index) => {
    const figure = reading2.figures[index];
    if (meaning.kind !== "unclear" && figures !== void 0) return meaning;
    if (counting.has(figure)) return { kind: "no-kpi" };
    const ignored = ignore.some(
      (glob) => globMatches(glob, glob.startsWith("/") ? figure.pointer : figure.name)
    );
    return ignored ? { kind: "no-kpi" } : meaning;
  });
}
var countsOf = ({ samples, numerator, denominator }) => [samples, numerator, denominator].flatMap((one) => one ?? []);
function plainly2(reading2, figure) {
  const plain3 = reading2.plain(figure);
  const why = "only a mapping can tell what it means";
  return plain3 === void 0 ? { kind: "unclear", figure, why } : { kind: "row", figure, ...plain3 };
}
function byEntries(reading2, entries, figure, companions) {
  const unclear = (why) => ({ kind: "unclear", figure, why });
  const found = [];
  for (const entry2 of entries) {
    const captured2 = capture(reading2, entry2, figure);
    if (captured2 === "ambiguous") return unclear("a pattern of the mapping fits it in more than one way");
    if (captured2 !== void 0) found.push([entry2, captured2]);
  }
  const [only2, another] = found;
  if (only2 === void 0) return unclear("no entry of the mapping names it");
  if (another !== void 0) return unclear("two entries of the mapping name it");
  const [entry, captured] = only2;
  const counts2 = countsBeside(figure, entry, captured, companions);
  if (typeof counts2 === "string") return unclear(counts2);
  return { kind: "row", figure, ...meant(reading2, figure, entry, captured), ...counts2 };
}
function capture(reading2, entry, figure) {
  const { name: name2, pointer, labels } = entry;
  const source = name2 === void 0 ? figure.pointer : figure.name;
  const captured = [matchPattern(name2 ?? pointer ?? "", source)];
  if (name2 === void 0 && crossesSteps(captured[0])) return void 0;
  if (labels !== void 0) {
    for (const label2 of figure.labels.keys())
      if (!Object.hasOwn(labels, label2) && !reading2.incidental.has(label2)) return void 0;
    for (const [label2, pattern] of Object.entries(labels)) {
      const text = figure.labels.get(label2);
      if (text === void 0) return void 0;
      captured.push(pattern === "*" ? {} : matchPattern(pattern, text));
    }
  } else if (reading2.plain(figure) === void 0 && !saysNothing(reading2, figure)) return void 0;
  if (captured.includes(void 0)) return void 0;
  return captured.includes("ambiguous") ? "ambiguous" : Object.assign({}, ...captured);
}
var crossesSteps = (captured) => typeof captured === "object" && Object.values(captured).some((part) => part.includes("/"));
var saysNothing = ({ incidental }, { labels }) => [...labels.keys()].every((label2) => incidental.has(label2));
function meant(reading2, figure, entry, captured) {
  const plain3 = entry.labels === void 0 ? reading2.plain(figure) : void 0;
  const read2 = entry.name === void 0 ? unescaped(captured) : captured;
  const stated = (key) => entry[key] === void 0 ? read2[key] : filledIn(entry[key], read2);
  return {
    ...plain3,
    metric: stated("metric") ?? figure.name,
    segment: stated("segment") ?? plain3?.segment,
    slice: stated("slice") ?? plain3?.slice
  };
}
function countsBeside(figure, entry, captured, companions) {
  const counts2 = {};
  for (const key of ["samples", "numerator", "denominator"]) {
    const wanted = entry[key] === void 0 ? void 0 : filledIn(entry[key], captured);
    if (wanted === void 0) continue;
    const found = companions.of(figure, wanted);
    if (found === void 0) return `its \`${key}\` would be ${shown(wanted)}, which is not there once`;
    counts2[key] = found;
  }
  return counts2;
}
function unescaped(captured) {
  const steps = Object.entries(captured).map(([key, step]) => [
    key,
    step.replaceAll("~1", "/").replaceAll("~0", "~")
  ]);
  return Object.fromEntries(steps);
}

// src/promotion/import/metrics.ts
function readMetrics(document, isFlat) {
  const said = /* @__PURE__ */ new Map();
  const figures = [...scalarsBelow(document.value)].map(({ path, content }) => {
    const figure = figureAt(document, path, content, path.join("."));
    if (typeof content === "string") say(said, figure.name, content, figure.line);
    return figure;
  });
  return {
    value: {
      figures,
      said,
      madeAt: void 0,
      plain: isFlat ? byName : () => void 0,
      incidental: /* @__PURE__ */ new Set()
    },
    findings: []
  };
}

// src/promotion/import/mlflow.ts
var MOST_FINDINGS2 = 20;
function readMlflowRun(document) {
  const run = document.value["run"];
  const [info, data] = [run["info"], run["data"]];
  const findings = [...unfinished(document, info)];
  const said = /* @__PURE__ */ new Map();
  for (const kind of ["tags", "params"]) {
    for (const [index, entry] of entriesOf(document, data, kind, findings).entries()) {
      const path = ["run", "data", kind, index, "value"];
      say(said, entry.key, document.textOf(path) ?? "", document.placeOf(path).line);
    }
  }
  const ended = info["end_time"];
  return {
    value: {
      figures: newestSteps(document, metricsOf(document, data, findings), findings),
      said,
      madeAt: isTime(ended) ? new Date(ended).toISOString() : void 0,
      plain: byName,
      incidental: /* @__PURE__ */ new Set()
    },
    findings
  };
}
function* unfinished(document, info) {
  for (const [key, wanted] of [
    ["status", "FINISHED"],
    ["lifecycle_stage", "active"]
  ]) {
    const path = ["run", "info", key];
    const stated = info[key];
    if (stated === wanted) continue;
    const message = `The \`${key}\` of the MLflow run is ${shown(document.textOf(path) ?? "not stated")}, not ${wanted}.`;
    yield finding("kpi-run-unfinished", message, { file: document.file, at: document.placeOf(path) });
  }
}
function entriesOf(document, data, kind, findings) {
  const list = data[kind] ?? [];
  const sound = Array.isArray(list) && list.every((one) => isMapping(one) && typeof one["key"] === "string");
  if (sound) return list;
  const at3 = document.placeOf(["run", "data", kind]);
  const message = `\`run.data.${kind}\` is not a list of entries with a \`key\`.`;
  findings.push(finding("malformed-value", message, { file: document.file, at: at3 }));
  return [];
}
function metricsOf(document, data, findings) {
  const untimed = [];
  const steps = entriesOf(document, data, "metrics", findings).map((entry, index) => {
    const path = ["run", "data", "metrics", index, "value"];
    const { timestamp, step = 0 } = entry;
    if (!isTime(timestamp)) {
      const message = `The MLflow metric \`${shown(entry.key)}\` does not say when it was measured.`;
      untimed.push(finding("malformed-value", message, { file: document.file, at: document.placeOf(path) }));
    }
    return {
      ...figureAt(document, path, entry["value"] ?? null, entry.key),
      measuredAt: isTime(timestamp) ? timestamp : void 0,
      // Written as text by some exports; what is no number at all is newer and older than nothing.
      step: typeof step === "number" || typeof step === "string" ? Number(step) : Number.NaN
    };
  });
  findings.push(...untimed.slice(0, MOST_FINDINGS2));
  return steps;
}
function isTime(value) {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value < 864e13;
}
function newestSteps(document, steps, findings) {
  const byKey = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const same = byKey.get(step.name);
    if (same === void 0) byKey.set(step.name, [step]);
    else same.push(step);
  }
  return [...byKey].flatMap(([key, all]) => {
    const [newest, second] = all.toSorted((a, b) => b.step - a.step);
    if (newest === void 0) return [];
    const isNewest = all.every(
      (one) => one === newest || one.step < newest.step && (one.measuredAt ?? 0) <= (newest.measuredAt ?? Number.POSITIVE_INFINITY)
    );
    if (isNewest) return [newest];
    const message = `The MLflow metric \`${shown(key)}\` is there ${all.length} times, and which is the newest cannot be told.`;
    const at3 = { line: second?.line ?? newest.line, column: 1 };
    findings.push(finding("value-conflict", message, { file: document.file, at: at3 }));
    return [];
  });
}

// src/promotion/import/prometheus.ts
var ABOUT = "tracegate_kpi_info";
var MOST_FINDINGS3 = 20;
var name = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
var label = /[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\[\\"n])*)"[ \t]*(,?)/y;
var rest = /[ \t]+([^ \t#]+)(?:[ \t]+(-?[0-9.]+))?[ \t]*(?:# \{.*)?$/y;
function readPrometheus(file, text) {
  const findings = [];
  const figures = [];
  const said = /* @__PURE__ */ new Map();
  let ended = false;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    const content = raw.replace(/\r$/, "");
    if (content.trim() === "") continue;
    const sample = ended ? void 0 : content.startsWith("#") ? "comment" : sampleIn(content);
    if (content.trim() === "# EOF") ended = true;
    if (sample === "comment") continue;
    if (sample === void 0) {
      if (findings.length < MOST_FINDINGS3) findings.push(broken(file, line, ended));
    } else if (sample.name === ABOUT) {
      for (const [key, value] of sample.labels) say(said, key, value, line);
    } else {
      figures.push({ ...sample, value: parseDecimal(sample.text), pointer: `line ${line}`, line });
    }
  }
  const reading2 = { figures, said, madeAt: void 0, plain: byLabels, incidental: /* @__PURE__ */ new Set() };
  return { value: reading2, findings };
}
function broken(file, line, ended) {
  const message = ended ? "Something follows `# EOF`, which ends the metrics." : "This line is no sample in the Prometheus text format: a name, labels in braces where there are any, and a value.";
  return finding("kpi-syntax", message, { file, at: { line, column: 1 } });
}
function sampleIn(line) {
  const named2 = at2(name, line, 0);
  if (named2 === void 0) return void 0;
  let end2 = named2[0].length;
  const labels = /* @__PURE__ */ new Map();
  if (line[end2] === "{") {
    const closed = labelsIn(line, end2 + 1, labels);
    if (closed === void 0) return void 0;
    end2 = closed;
  }
  const text = at2(rest, line, end2)?.[1];
  return text === void 0 ? void 0 : { name: named2[0], labels, text };
}
function labelsIn(line, from, labels) {
  let end2 = from;
  for (let more = true; more; ) {
    const found = at2(label, line, end2);
    if (found === void 0) break;
    const [whole, key = "", escaped = "", comma] = found;
    if (labels.has(key)) return void 0;
    labels.set(
      key,
      escaped.replaceAll(/\\(.)/g, (_, one) => one === "n" ? "\n" : one)
    );
    end2 += whole.length;
    more = comma === ",";
  }
  return line[end2] === "}" ? end2 + 1 : void 0;
}
function at2(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? void 0;
}
function byLabels({ name: metric, labels }) {
  if (labels.size === 0) return { metric };
  const [segment, slice] = [labels.get("segment"), labels.get("slice")];
  return labels.size === 2 && segment !== void 0 && slice !== void 0 ? { metric, segment, slice } : void 0;
}

// src/promotion/import/rows.ts
var visibleLine2 = new RegExp(forms.line.pattern);
var LONGEST_NAME = 200;
var MOST_FINDINGS4 = 20;
function rowsOf(file, meanings, findings) {
  const rows = [];
  const unclear = [];
  for (const meaning of meanings) {
    if (meaning.kind === "row") rows.push(...rowOf(file, meaning, findings));
    else if (meaning.kind === "unclear" && matters(meaning.figure)) {
      const message = `It is not clear what ${figureName(meaning.figure)} is: ${meaning.why}.`;
      unclear.push(finding("kpi-figure-unclear", message, placeOf2(file, meaning.figure)));
    }
  }
  findings.push(...unclear.slice(0, MOST_FINDINGS4));
  if (unclear.length > MOST_FINDINGS4) {
    const message = `There are ${unclear.length - MOST_FINDINGS4} more figures of which it is not clear what they are.`;
    findings.push(finding("kpi-figure-unclear", message, { file }));
  }
  return rows;
}
function matters({ value, text }) {
  return value !== void 0 || isNotFinite(text);
}
var isNotFinite = (text) => /^[+-]?(\.?nan|\.?inf(inity)?)$/i.test(text.trim());
function rowOf(file, meaning, findings) {
  const { figure, metric, segment, slice } = meaning;
  const before = findings.length;
  const value = numberOf(file, figure, findings);
  const samples = countOf(file, meaning.samples, "samples", findings);
  const numerator = countOf(file, meaning.numerator, "numerator", findings);
  const denominator = countOf(file, meaning.denominator, "denominator", findings);
  findings.push(...namesRefused(file, meaning));
  if (meaning.numerator === void 0 !== (meaning.denominator === void 0)) {
    const message = `${figureName(figure)} has a numerator without a denominator, or a denominator without a numerator.`;
    findings.push(finding("missing-key", message, placeOf2(file, figure)));
  }
  if (value === void 0 || findings.length > before) return [];
  const counts2 = numerator === void 0 || denominator === void 0 ? void 0 : { numerator, denominator };
  const row = {
    metric,
    value,
    samples,
    counts: counts2,
    segment,
    slice,
    line: figure.line,
    pointer: figure.pointer,
    countPointers: countPointersOf(meaning)
  };
  for (const { id, message, mend } of problemsOfRow(row))
    findings.push(finding(id, message, placeOf2(file, figure), mend));
  return [row];
}
function countPointersOf(meaning) {
  const keys = ["samples", "numerator", "denominator"];
  const places = keys.flatMap((key) => meaning[key] === void 0 ? [] : [[key, meaning[key].pointer]]);
  return places.length === 0 ? void 0 : Object.fromEntries(places);
}
function numberOf(file, figure, findings) {
  const { value, text } = figure;
  const place = placeOf2(file, figure);
  const isFinite = !isNotFinite(text) && (value === void 0 || !standsForInfinity(value));
  if (value !== void 0 && isFinite) return value;
  const stated = `${figureName(figure)} is ${shown(text)}`;
  findings.push(
    isFinite ? finding("number-not-decimal", `${stated}, which is not a decimal number.`, place) : finding("number-not-finite", `${stated}, which is not a finite number.`, place)
  );
  return void 0;
}
function countOf(file, figure, what, findings) {
  const number = figure === void 0 ? void 0 : numberOf(file, figure, findings);
  if (figure === void 0 || number === void 0) return void 0;
  const { value } = number;
  const isCount = value.eq(value.round(0)) && value.gte(what === "denominator" ? 1 : 0);
  if (isCount && value.lte(Number.MAX_SAFE_INTEGER)) return value.toNumber();
  const message = `\`${what}\` is a count and cannot be ${shown(number.text)}.`;
  findings.push(finding("value-impossible", message, placeOf2(file, figure)));
  return void 0;
}
function namesRefused(file, meaning) {
  const place = placeOf2(file, meaning.figure);
  const named2 = [
    ["metric", meaning.metric],
    ["segment", meaning.segment],
    ["slice", meaning.slice]
  ];
  const refused = named2.filter(([, text]) => text !== void 0 && !(visibleLine2.test(text) && text.length <= LONGEST_NAME)).map(
    ([what]) => finding(
      "malformed-value",
      `The name of a ${what} is not ${forms.line.words}, of at most ${LONGEST_NAME} characters.`,
      place
    )
  );
  if (meaning.segment === void 0 === (meaning.slice === void 0)) return refused;
  const message = `${shown(meaning.metric)} has a segment without a slice, or a slice without a segment.`;
  return [...refused, finding("missing-key", message, place)];
}
function placeOf2(file, { line }) {
  return { file, at: { line, column: 1 } };
}

// src/promotion/import/subject.ts
var formOf = {
  model_name: "pathName",
  model_version: "pathName",
  objective_version: "objectiveVersion"
};
function subjectOf(file, reading2, entry, findings) {
  const parts = subjectParts.map((part) => {
    const wanted = entry?.subject?.[part];
    const said = saidAt(reading2, wanted ?? part);
    if (wanted !== void 0 && said.length === 0) {
      const message = `The mapping reads \`${part}\` at ${wanted}, which the report does not have.`;
      findings.push(finding("kpi-subject-unclear", message, { file }));
    }
    return [part, only(file, part, said, findings)];
  });
  return Object.fromEntries(parts);
}
function saidAt({ said, figures }, where) {
  return where.startsWith("/") ? figures.filter(({ pointer }) => pointer === where) : said.get(where) ?? [];
}
function only(file, part, said, findings) {
  const [first, ...others] = said;
  if (first === void 0) return void 0;
  const place = (line) => ({ file, at: { line, column: 1 } });
  const other = others.find(({ text }) => text !== first.text);
  if (other !== void 0) {
    const message = `The report says \`${part}: ${shown(first.text)}\` and \`${part}: ${shown(other.text)}\`.`;
    findings.push(finding("kpi-subject-unclear", message, place(other.line)));
    return void 0;
  }
  if (part === "evaluated_at") {
    const instant = earliestInstant(first.text);
    if (instant === void 0)
      findings.push(finding("not-a-date", `There is no time ${shown(first.text)}.`, place(first.line)));
    return instant;
  }
  const { pattern, words } = forms[formOf[part]];
  if (new RegExp(pattern).test(first.text) && first.text.length <= 200) return first.text;
  findings.push(finding("malformed-value", `\`${part}\` is not ${words}.`, place(first.line)));
  return void 0;
}

// src/promotion/import/import-report.ts
function importReport(format, source, beside) {
  const { file } = source;
  const { value: reading2, findings: broken2 } = readAs(format, source);
  if (reading2 === void 0 || hasErrors(broken2)) return { value: void 0, findings: broken2 };
  const entry = entryFor(beside.mapping, format, beside.modelName || modelNamedIn(reading2));
  if (format === "flat" && entry === void 0 && "document" in source)
    return loadFlatKpiReport(source.document, beside);
  const findings = [];
  const subject = subjectOf(file, reading2, entry, findings);
  const meanings = meaningsOf(reading2, entry);
  const rows = distinctRows(file, rowsOf(file, meanings, findings), findings);
  if (rows.length === 0 && !hasErrors(findings)) {
    const message = `The report, ${formatWords[format]}, has no figure that is a KPI.`;
    findings.push(finding("missing-key", message, { file }));
  }
  const report = {
    file,
    modelName: subject.model_name ?? beside.modelName,
    modelVersion: subject.model_version ?? beside.modelVersion,
    objectiveVersion: subject.objective_version,
    evaluatedAt: oldest([subject.evaluated_at, reading2.madeAt], meanings),
    rows,
    format,
    mapping: entry === void 0 ? void 0 : used(beside.mapping)
  };
  return { value: hasErrors(findings) ? void 0 : report, findings: sortFindings(findings) };
}
function modelNamedIn({ said }) {
  return said.get("model_name")?.[0]?.text ?? "";
}
function used(mapping) {
  if (mapping === void 0) return void 0;
  const { file, sha256, origin } = mapping;
  return { file, sha256, origin };
}
function readAs(format, source) {
  if ("text" in source) {
    return format === "csv" ? readCsv(source.file, source.text) : readPrometheus(source.file, source.text);
  }
  const { document } = source;
  switch (format) {
    case "mlflow":
      return readMlflowRun(document);
    case "evidently":
      return readEvidentlyReport(document);
    case "fairlearn":
      return readMetricFrame(document);
    case "great-expectations":
      return readValidationResult(document);
    case "flat":
    case "metrics":
      return readMetrics(document, format === "flat");
    case "prometheus":
    case "csv":
      throw new Error(`${format} is text`);
  }
}
function oldest(times, meanings) {
  const [stated] = times.flatMap((time) => time ?? []).toSorted((a, b) => (parseTime(a) ?? 0) - (parseTime(b) ?? 0));
  const statedAt = stated === void 0 ? void 0 : parseTime(stated);
  if (statedAt === void 0) return void 0;
  let earliest = statedAt;
  for (const meaning of meanings) {
    if (meaning.kind === "row") earliest = Math.min(earliest, meaning.figure.measuredAt ?? earliest);
  }
  return earliest === statedAt ? stated : new Date(earliest).toISOString();
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

// src/format/text.ts
var YAML_LIMIT_BYTES = 64 * 1024;
var KPI_REPORT_LIMIT_BYTES = 32 * 1024 * 1024;
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
function positionsIn(text) {
  const starts = [0];
  for (let end2 = text.indexOf("\n"); end2 !== -1; end2 = text.indexOf("\n", end2 + 1)) starts.push(end2 + 1);
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

// src/format/toml.ts
var MOST_REFUSALS = 100;
async function readToml(file, bytes) {
  const { text, findings } = decodeText(file, bytes, YAML_LIMIT_BYTES);
  if (text === void 0) return { document: void 0, findings };
  const placeAt = positionsIn(text);
  const refused = (refusals) => ({
    document: void 0,
    findings: refusals.map(({ id, message, offset }) => finding(id, message, { file, at: placeAt(offset) }))
  });
  const { parseTOML } = await Promise.resolve().then(() => __toESM(require("./toml-parser.js"), 1));
  let program;
  try {
    program = parseTOML(text, { tomlVersion: "1.0" });
  } catch (error) {
    if (error instanceof RangeError) {
      return refused([{ id: "nesting-too-deep", message: "This file is nested too deeply.", offset: 0 }]);
    }
    const { index, message } = error;
    if (index === void 0) throw error;
    return refused([{ id: "kpi-syntax", message: `This is not TOML: ${message}.`, offset: index }]);
  }
  const reader = new TomlReader();
  const root = reader.read(program);
  return reader.refusals.length > 0 ? refused(reader.refusals) : { document: new TomlDocument(file, root, placeAt), findings: [] };
}
var TomlReader = class {
  refusals = [];
  root = mappingAt(0);
  read(program) {
    for (const entry of program.body[0].body) {
      if (entry.type === "TOMLKeyValue") this.put(this.root, entry, 0);
      else {
        const table = this.walk(this.root, entry.resolvedKey, entry.range[0]);
        for (const pair of entry.body) this.put(table, pair, entry.resolvedKey.length);
      }
    }
    finish(this.root);
    return this.root;
  }
  put(into, { key, value }, depth) {
    const keys = key.keys.map((one) => one.type === "TOMLBare" ? one.name : one.value);
    const offset = value.range[0];
    const last = keys.at(-1);
    const parent = this.walk(into, keys.slice(0, -1), offset);
    if (last === void 0) return;
    this.check(last, offset);
    parent.items.set(last, this.node(value, depth + keys.length));
  }
  /** The mapping at the end of a path, made where it is not there yet. */
  walk(from, path, offset) {
    let node = from;
    if (this.isTooDeep(path.length, offset)) return mappingAt(offset);
    for (const [index, step] of path.entries()) {
      const made = node.items.get(step) ?? (typeof path[index + 1] === "number" ? listAt(offset) : mappingAt(offset));
      this.check(step, offset);
      node.items.set(step, made);
      node = made;
    }
    return node;
  }
  node(content, depth) {
    const offset = content.range[0];
    if (this.isTooDeep(depth, offset)) return mappingAt(offset);
    if (content.type === "TOMLInlineTable") {
      const table = mappingAt(offset);
      for (const pair of content.body) this.put(table, pair, depth);
      return table;
    }
    if (content.type === "TOMLArray") {
      const list = listAt(offset);
      for (const [index, item] of content.elements.entries())
        list.items.set(index, this.node(item, depth + 1));
      return list;
    }
    return this.scalar(content, offset);
  }
  scalar(content, offset) {
    const scalar = (value, text) => ({
      offset,
      text,
      items: /* @__PURE__ */ new Map(),
      isList: false,
      value
    });
    switch (content.kind) {
      case "string":
        this.check(content.value, offset);
        return scalar(content.value, content.value);
      case "boolean":
        return scalar(content.value, String(content.value));
      case "integer":
      case "float": {
        const refusal = refusedNumber(Number(content.value), content.number);
        if (refusal !== void 0) this.refuse(refusal.id, refusal.message, offset);
        return scalar(Number(content.value), content.number);
      }
      default:
        return scalar(content.datetime, content.datetime);
    }
  }
  /** Said once, and nothing below is read. */
  isTooDeep(depth, offset) {
    if (depth <= DEEPEST) return false;
    if (!this.refusals.some(({ id }) => id === "nesting-too-deep"))
      this.refuse("nesting-too-deep", `This is nested more than ${DEEPEST} levels deep.`, offset);
    return true;
  }
  check(text, offset) {
    const refusal = typeof text === "string" ? refusedText(text) : void 0;
    if (refusal !== void 0) this.refuse(refusal.id, refusal.message, offset);
  }
  refuse(id, message, offset) {
    if (this.refusals.length < MOST_REFUSALS) this.refusals.push({ id, message, offset });
  }
};
var mappingAt = (offset) => ({
  offset,
  text: void 0,
  items: /* @__PURE__ */ new Map(),
  isList: false,
  value: {}
});
var listAt = (offset) => ({ ...mappingAt(offset), isList: true, value: [] });
function finish(node) {
  for (const [key, item] of node.items) {
    finish(item);
    if (node.isList) node.value.push(item.value);
    else setOwn(node.value, String(key), item.value);
  }
}
var TomlDocument = class {
  file;
  value;
  root;
  placeAt;
  constructor(file, root, placeAt) {
    this.file = file;
    this.value = root.value;
    this.root = root;
    this.placeAt = placeAt;
  }
  placeOf(path) {
    return this.placeAt(this.walk(path).node.offset);
  }
  placeOfKey(path) {
    return this.placeOf(path);
  }
  textOf(path) {
    const { node, complete } = this.walk(path);
    return complete ? node.text : void 0;
  }
  walk(path) {
    let node = this.root;
    for (const step of path) {
      const next = node.items.get(step);
      if (next === void 0) return { node, complete: false };
      node = next;
    }
    return { node, complete: true };
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  importReport,
  readToml
});
