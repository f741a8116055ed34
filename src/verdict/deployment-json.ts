import type { GateVerdictFile } from '../format/schema/gate-verdict.ts';
import type { Binding, BreakGlass, DeploymentFacts } from './deployment.ts';

type BindingJson = NonNullable<GateVerdictFile['binding']>;
type BreakGlassJson = NonNullable<GateVerdictFile['break_glass']>;

/** A binding as files have it. */
function bindingJson(binding: Binding): BindingJson {
  return {
    environment: binding.environment,
    model_name: binding.modelName,
    model_version: binding.modelVersion ?? null,
    artifact: binding.artifact ?? null,
    objective_version: binding.objectiveVersion ?? null,
    objective_sha256: binding.objectiveSha256 ?? null,
    expires_at: new Date(binding.expiresAt).toISOString(),
  };
}

/** A broken glass as files have it; null where none was broken. */
function breakGlassJson(breakGlass: BreakGlass | undefined): BreakGlassJson | null {
  return breakGlass === undefined ? null : { ...breakGlass, overridden: [...breakGlass.overridden] };
}

/** What a verdict file states beside verdict and checks; the same for the action and the command line. */
export function deploymentJson({ binding, governance, evidence, breakGlass }: DeploymentFacts): {
  binding: BindingJson;
  governance: NonNullable<GateVerdictFile['governance']> | null;
  evidence: NonNullable<GateVerdictFile['evidence']>;
  break_glass: BreakGlassJson | null;
} {
  return {
    binding: bindingJson(binding),
    governance:
      governance === undefined
        ? null
        : { repository: governance.repository, ref: governance.ref, commit: governance.commit },
    evidence,
    break_glass: breakGlassJson(breakGlass),
  };
}
